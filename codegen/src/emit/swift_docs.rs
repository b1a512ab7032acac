//! What the description says of all languages, in the words of Swift.

use std::collections::BTreeSet;

use super::swift::name;
use crate::ir::{Api, Docs, TypeDefinition};

/// Names that docs mention and that Swift spells in its own way. What else stands between backticks is text that
/// Neon knows.
pub(crate) struct Names {
    members: BTreeSet<String>,
    groups: BTreeSet<String>,
}

impl Names {
    pub(crate) fn of(api: &Api) -> Names {
        let mut members = BTreeSet::new();
        for definition in api.types() {
            if let TypeDefinition::Record(record) = definition {
                members.extend(record.fields.iter().map(|field| field.name.clone()));
            }
        }
        for operation in api.operations() {
            members.extend(operation.path_arguments.iter().map(|argument| argument.name.clone()));
        }
        Names { members, groups: api.groups.iter().map(|group| group.name.clone()).collect() }
    }

    /// Docs with these names between backticks as Swift has them.
    pub(crate) fn in_docs(&self, docs: &Docs) -> Docs {
        Docs(docs.0.iter().map(|paragraph| self.in_text(paragraph)).collect())
    }

    fn in_text(&self, text: &str) -> String {
        let parts = text
            .split('`')
            .enumerate()
            .map(|(place, part)| if place % 2 == 1 { self.spelled(part) } else { part.to_owned() });
        parts.collect::<Vec<String>>().join("`")
    }

    fn spelled(&self, word: &str) -> String {
        match word.split_once('.') {
            Some((group, verb)) if self.groups.contains(group) => {
                format!("{}.{}", name(group), name(verb))
            }
            None if self.members.contains(word) => name(word),
            _ => word.to_owned(),
        }
    }
}

/// Text of the contract, in which every name is one that Swift spells in its own way.
pub(crate) fn in_swift(text: &str) -> String {
    let text = text.replace(", in milliseconds", "").replace("`None`", "`noCallTimeout`");
    let words = text.split(' ').map(|word| {
        let inner = word.trim_matches(|one: char| !one.is_alphanumeric());
        let is_name = inner.contains('_')
            && inner.chars().all(|one| one.is_lowercase() || "_.".contains(one));
        if !is_name {
            return word.to_owned();
        }
        let parts: Vec<String> = inner.trim_end_matches("_ms").split('.').map(name).collect();
        word.replace(inner, &parts.join("."))
    });
    words.collect::<Vec<String>>().join(" ")
}

/// A time as Swift writes it.
pub(crate) fn duration(milliseconds: u64) -> String {
    match milliseconds {
        0 => "`.zero`".to_owned(),
        _ if milliseconds.is_multiple_of(1_000) => format!("`.seconds({})`", milliseconds / 1_000),
        _ => format!("`.milliseconds({milliseconds})`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_swift_has_them_and_texts_that_neon_knows_stay() {
        let names = Names {
            members: ["project_id".to_owned()].into(),
            groups: ["auth_users".to_owned()].into(),
        };
        let text = "See `auth_users.update_role`, `project_id`, `read_write`, `GET /a/{project_id}`, project_id.";
        let expected = "See `authUsers.updateRole`, `projectId`, `read_write`, `GET /a/{project_id}`, project_id.";
        assert_eq!(names.in_docs(&Docs::new(text.to_owned())).0, [expected]);
    }

    #[test]
    fn the_contract_speaks_swift() {
        let text = "Time, in milliseconds; `None` for no limit; raise wait_timeout_ms, or use operations.wait_for.";
        let expected =
            "Time; `noCallTimeout` for no limit; raise waitTimeout, or use operations.waitFor.";
        assert_eq!(in_swift(text), expected);
        assert_eq!(
            [duration(0), duration(250), duration(300_000)],
            ["`.zero`", "`.milliseconds(250)`", "`.seconds(300)`"]
        );
    }
}
