//! Formats and patterns of texts and numbers.

use std::sync::OnceLock;

use regex_lite::Regex;
use serde::Deserialize;
use serde_json::Value;

use crate::clock::Stamp;

/// A regular expression, compiled when it is first needed.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
pub(super) struct Pattern {
    pub(super) text: String,
    compiled: OnceLock<Option<Regex>>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Pattern {
        Pattern { text, compiled: OnceLock::new() }
    }
}

impl Pattern {
    fn compiled(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| Regex::new(&self.text).ok()).as_ref()
    }

    #[cfg(test)]
    pub(super) fn is_readable(&self) -> bool {
        self.compiled().is_some()
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        self.compiled().is_none_or(|regex| regex.is_match(text))
    }
}

/// The formats that the description uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Format {
    DateTime,
    Uuid,
    Email,
    Uri,
    Int,
    Int32,
    Int64,
    Uint64,
    Double,
}

impl Format {
    /// Whether a value that has the right type has the format too.
    pub(super) fn holds(self, value: &Value) -> bool {
        match (self, value) {
            (Format::DateTime, Value::String(text)) => Stamp::parse(text).is_some(),
            (Format::Uuid, Value::String(text)) => is_uuid(text),
            (Format::Email, Value::String(text)) => is_email(text),
            (Format::Uri, Value::String(text)) => is_uri(text),
            (Format::Int32, Value::Number(number)) => {
                number.as_i64().is_some_and(|number| i32::try_from(number).is_ok())
            }
            (Format::Int | Format::Int64, Value::Number(number)) => number.is_i64(),
            (Format::Uint64, Value::Number(number)) => number.is_u64(),
            _ => true,
        }
    }

    /// What is expected, as the end of a sentence.
    pub(super) fn expected(self) -> &'static str {
        match self {
            Format::DateTime => "must be a time (RFC 3339)",
            Format::Uuid => "must be a UUID",
            Format::Email => "must be an e-mail address",
            Format::Uri => "must be a URI",
            Format::Int32 => "must be an integer of 32 bits",
            Format::Int | Format::Int64 => "must be an integer of 64 bits",
            Format::Uint64 => "must be an integer of 64 bits that is not negative",
            Format::Double => "must be a number",
        }
    }
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let is_hexadecimal = text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    is_hexadecimal && lengths == [8, 4, 4, 4, 12]
}

fn is_email(text: &str) -> bool {
    let is_word = |part: &str| !part.is_empty() && !part.contains([' ', '@']);
    text.rsplit_once('@').is_some_and(|(name, domain)| is_word(name) && is_word(domain))
}

/// A scheme and something behind it; the service checks hardly more.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(is_scheme)
        && !rest.is_empty()
        && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::Format;
    use serde_json::json;

    #[test]
    fn formats_tell_right_from_wrong() {
        let right_and_wrong = [
            (Format::DateTime, json!("2026-11-23T06:21:14Z"), json!("2026-11-23")),
            (Format::Uuid, json!("9dba2ce9-9f3e-4e9b-8f0e-5a4a4d1c1a3b"), json!("9dba2ce9-9f3e")),
            (Format::Email, json!("dana@example.com"), json!("dana@")),
            (Format::Uri, json!("https://example.com/hook"), json!("example.com")),
            (Format::Int32, json!(-1), json!(3_000_000_000_u32)),
            (Format::Int64, json!(-1), json!(u64::MAX)),
            (Format::Uint64, json!(u64::MAX), json!(-1)),
        ];
        for (format, right, wrong) in right_and_wrong {
            assert!(format.holds(&right), "{right} {}", format.expected());
            assert!(!format.holds(&wrong), "{wrong} {}", format.expected());
        }
    }
}
