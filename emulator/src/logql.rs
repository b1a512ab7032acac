//! LogQL as far as the service has it: a selector of streams, then filters of lines.

use crate::state::log::LogRecord;

/// What a record must or must not have.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Condition {
    Label { name: String, value: String, is_wanted: bool },
    Line { text: String, is_wanted: bool },
}

/// A query, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LogQl {
    conditions: Vec<Condition>,
}

impl LogQl {
    /// Reads `{entity_type="function", scope_name!="a"} |= "timeout" != "retry"`.
    pub(crate) fn parse(text: &str) -> Result<LogQl, &'static str> {
        let mut conditions = Vec::new();
        let mut rest = after(text.trim_start(), "{").ok_or("a stream selector must come first")?;
        loop {
            rest = match label(rest)? {
                Some((condition, rest)) => {
                    conditions.push(condition);
                    rest
                }
                None => rest,
            };
            if let Some(next) = after(rest, ",") {
                rest = next;
                continue;
            }
            rest = after(rest, "}").ok_or("the stream selector must end with \"}\"")?;
            break;
        }
        while !rest.is_empty() {
            let (is_wanted, next) = match (after(rest, "|="), after(rest, "!=")) {
                (Some(next), _) => (true, next),
                (None, Some(next)) => (false, next),
                (None, None) => return Err("only the line filters |= and != are understood"),
            };
            let (text, next) = quoted(next)?;
            conditions.push(Condition::Line { text, is_wanted });
            rest = next;
        }
        Ok(LogQl { conditions })
    }

    pub(crate) fn matches(&self, record: &LogRecord) -> bool {
        self.conditions.iter().all(|condition| match condition {
            Condition::Label { name, value, is_wanted } => {
                (record.field(name).unwrap_or_default() == value) == *is_wanted
            }
            Condition::Line { text, is_wanted } => record.message.contains(text) == *is_wanted,
        })
    }
}

/// What follows a token and the blanks behind it.
fn after<'t>(text: &'t str, token: &str) -> Option<&'t str> {
    text.strip_prefix(token).map(str::trim_start)
}

fn label(text: &str) -> Result<Option<(Condition, &str)>, &'static str> {
    let is_inner = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let end = text.find(|letter| !is_inner(letter)).unwrap_or(text.len());
    if end == 0 {
        return Ok(None);
    }
    let (name, rest) = (&text[..end], text[end..].trim_start());
    let (is_wanted, rest) = match (after(rest, "!="), after(rest, "=")) {
        (Some(rest), _) => (false, rest),
        (None, Some(rest)) if !rest.starts_with('~') => (true, rest),
        _ => return Err("only the label matchers = and != are understood"),
    };
    let (value, rest) = quoted(rest)?;
    Ok(Some((Condition::Label { name: name.to_owned(), value, is_wanted }, rest)))
}

/// A text in double quotes or in back quotes, and what follows it.
fn quoted(text: &str) -> Result<(String, &str), &'static str> {
    if let Some((raw, rest)) = text.strip_prefix('`').and_then(|text| text.split_once('`')) {
        return Ok((raw.to_owned(), rest.trim_start()));
    }
    let inner = text.strip_prefix('"').ok_or("a quoted text is missing")?;
    let mut value = String::new();
    let mut letters = inner.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Ok((value, inner[at + 1..].trim_start())),
            '\\' => match letters.next() {
                Some((_, 'n')) => value.push('\n'),
                Some((_, 't')) => value.push('\t'),
                Some((_, letter @ ('"' | '\\'))) => value.push(letter),
                _ => return Err("a quoted text has an unknown escape"),
            },
            letter => value.push(letter),
        }
    }
    Err("a quoted text has no end")
}

#[cfg(test)]
mod tests {
    use super::LogQl;
    use crate::clock::Stamp;
    use crate::state::log::LogRecord;

    #[test]
    fn a_query_says_which_records_match() {
        let record = LogRecord::of_compute("ep-1", "compute \"one\" started", Stamp(0));
        for (query, matches) in [
            ("{}", true),
            ("{entity_type=\"pg_endpoint\"}", true),
            ("{ entity_type = `pg_endpoint` , entity_id!=\"ep-2\" }", true),
            ("{entity_type!=\"pg_endpoint\"}", false),
            ("{nothing=\"\"} |= \"started\"", true),
            ("{severity_text=\"INFO\"} |= \"\\\"one\\\"\" != \"ended\"", true),
            ("{} != \"started\"", false),
        ] {
            assert_eq!(LogQl::parse(query).unwrap().matches(&record), matches, "{query}");
        }
    }

    #[test]
    fn what_is_no_query_is_refused() {
        for query in [
            "",
            "timeout",
            "{",
            "{a}",
            "{a=b}",
            "{a=\"b\"",
            "{a=~\"b\"}",
            "{} |~ \"x\"",
            "{} | json",
            "{} |= \"x",
            "{} |= \"\\q\"",
            "{} x",
        ] {
            assert!(LogQl::parse(query).is_err(), "{query}");
        }
    }
}
