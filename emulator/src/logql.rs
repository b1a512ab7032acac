//! LogQL as far as the service has it: a selector of streams, then filters of lines.

use regex_lite::Regex;

use crate::state::log::LogRecord;

/// A text to find, or an expression.
#[derive(Clone, Debug)]
enum Pattern {
    Text(String),
    Expression(Regex),
}

/// What a record must or must not have.
#[derive(Clone, Debug)]
enum Condition {
    Label { name: String, pattern: Pattern, is_wanted: bool },
    Line { pattern: Pattern, is_wanted: bool },
}

/// A query, read.
#[derive(Clone, Debug)]
pub(crate) struct LogQl {
    conditions: Vec<Condition>,
}

/// The operators of labels and of lines: whether the text is an expression, and whether it is
/// wanted. Longer ones come before those they begin with.
type Operators = [(&'static str, bool, bool); 4];
const OF_LABELS: Operators =
    [("=~", true, true), ("!~", true, false), ("!=", false, false), ("=", false, true)];
const OF_LINES: Operators =
    [("|~", true, true), ("!~", true, false), ("!=", false, false), ("|=", false, true)];

impl LogQl {
    /// Reads `{entity_type="function", scope_name!="a"} |= "timeout" !~ "retry|again"`.
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
            let (pattern, is_wanted, next) = pattern(rest, OF_LINES, false).map_err(|flaw| {
                flaw.unwrap_or("only line filters are understood after the selector")
            })?;
            conditions.push(Condition::Line { pattern, is_wanted });
            rest = next;
        }
        Ok(LogQl { conditions })
    }

    pub(crate) fn matches(&self, record: &LogRecord) -> bool {
        self.conditions.iter().all(|condition| match condition {
            Condition::Label { name, pattern, is_wanted } => {
                let value = record.field(name).unwrap_or_default();
                let is_found = match pattern {
                    Pattern::Text(text) => value == text,
                    Pattern::Expression(expression) => expression.is_match(value),
                };
                is_found == *is_wanted
            }
            Condition::Line { pattern, is_wanted } => {
                let is_found = match pattern {
                    Pattern::Text(text) => record.message.contains(text),
                    Pattern::Expression(expression) => expression.is_match(&record.message),
                };
                is_found == *is_wanted
            }
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
    let (pattern, is_wanted, rest) = pattern(rest, OF_LABELS, true)
        .map_err(|flaw| flaw.unwrap_or("a label must be followed by =, !=, =~ or !~"))?;
    Ok(Some((Condition::Label { name: name.to_owned(), pattern, is_wanted }, rest)))
}

/// An operator and what it compares with, as a whole or in part; without an operator there is no flaw to name.
fn pattern(
    text: &str,
    operators: Operators,
    is_whole: bool,
) -> Result<(Pattern, bool, &str), Option<&'static str>> {
    let mut found = operators.into_iter();
    let (is_expression, is_wanted, rest) = found
        .find_map(|(token, is_expression, is_wanted)| {
            after(text, token).map(|rest| (is_expression, is_wanted, rest))
        })
        .ok_or(None)?;
    let (text, rest) = quoted(rest)?;
    let pattern = match is_expression {
        false => Pattern::Text(text),
        true => {
            let text = if is_whole { format!("^(?:{text})$") } else { text };
            let expression = Regex::new(&text).map_err(|_| "a regular expression is not valid")?;
            Pattern::Expression(expression)
        }
    };
    Ok((pattern, is_wanted, rest))
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
            ("{entity_type=~\"function|pg_.*\"}", true),
            ("{entity_type=~\"pg\"}", false),
            ("{entity_type!~\"function|storage\"} |~ \"o.e\" !~ \"end(ed)?$\"", true),
            ("{} |~ `^started`", false),
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
            "{a=~\"(\"}",
            "{} |~ \"[\"",
            "{a~\"b\"}",
            "{} | json",
            "{} |= \"x",
            "{} |= \"\\q\"",
            "{} x",
        ] {
            assert!(LogQl::parse(query).is_err(), "{query}");
        }
    }
}
