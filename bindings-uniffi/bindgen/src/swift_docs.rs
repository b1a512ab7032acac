//! Names in the comments of Swift, which uniffi carries over from Rust as they are.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use heck::ToLowerCamelCase;
use regex::{Captures, Regex};

/// The text with the names of properties and calls between backticks as Swift has them.
///
/// What else stands there is text that Neon knows: the comment of a case, and examples and lists of values.
pub(crate) fn rewrite(text: &str) -> Result<String> {
    let names = Names::of(text)?;
    let (mut lines, mut comment): (Vec<String>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut changed = 0;
    let mut rest = text.lines().peekable();
    while let Some(line) = rest.next() {
        if comment.is_empty() && !line.trim_start().starts_with("/**") {
            lines.push(line.to_owned());
            continue;
        }
        comment.push(line);
        if line.contains("*/") {
            let is_case = rest.peek().is_some_and(|next| next.trim_start().starts_with("case "));
            let mut are_texts = is_case;
            for line in comment.drain(..) {
                are_texts |= line.contains("Known values:") || line.contains("such as");
                let new = if are_texts { line.to_owned() } else { names.in_line(line) };
                changed += usize::from(new != line);
                lines.push(new);
            }
        }
    }
    ensure!(changed > 50, "only {changed} lines of comments name properties or calls");
    Ok(lines.join("\n") + "\n")
}

struct Names {
    properties: BTreeSet<String>,
    functions: BTreeSet<String>,
    span: Regex,
}

impl Names {
    fn of(text: &str) -> Result<Names> {
        let all = |pattern: &str| -> Result<BTreeSet<String>> {
            Ok(Regex::new(pattern)?.captures_iter(text).map(|found| found[1].to_owned()).collect())
        };
        Ok(Names {
            properties: all(r"(?m)^    public var `?(\w+)`?:")?,
            functions: all(r"(?m)^\s*(?:public |open )?func (\w+)\(")?,
            span: Regex::new(r"`([a-z][a-z0-9_]*)(?:\.([a-z0-9_]+))?`")?,
        })
    }

    fn in_line(&self, line: &str) -> String {
        let spelled = self.span.replace_all(line, |found: &Captures<'_>| {
            let first = found[1].to_lower_camel_case();
            match found.get(2).map(|verb| verb.as_str()) {
                Some(verb)
                    if self
                        .functions
                        .contains(&format!("{}_{verb}", &found[1]).to_lower_camel_case()) =>
                {
                    format!("`{first}.{}`", verb.to_lower_camel_case())
                }
                None if self.properties.contains(&first) => format!("`{first}`"),
                _ => found[0].to_owned(),
            }
        });
        spelled.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_and_calls_are_named_as_swift_has_them() {
        let mut text = String::new();
        for number in 0..60 {
            text.push_str(&format!(
                "    /**\n     * See `project_id` and `api_keys.create`, not `read_write`.\n     */\n    \
                 public var projectId{number}: String\n"
            ));
        }
        text.push_str(
            "    public var projectId: String\nopen func apiKeysCreate(call: NativeCall)\n",
        );
        text.push_str("    /**\n     * `project_id`. Known values: `project_id`,\n     * `project_id`.\n     */\n");
        text.push_str("    public var one: [String]\n    /**\n     * `project_id`.\n     */\n    case projectId\n");
        let new = rewrite(&text).expect("there are enough");
        assert_eq!(
            new.matches("See `projectId` and `apiKeys.create`, not `read_write`.").count(),
            60
        );
        assert_eq!(new.matches("`project_id`").count(), 4, "{new}");
        assert!(rewrite("    public var one: String\n").is_err());
    }
}
