//! Values that must not be printed.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A secret text: an API key, a password, a connection URI with one.
///
/// `Debug` shows `***`; there is no `Display`. Read it with [`Secret::expose`]. Serializing it writes
/// the real text, so that a model can be stored and read back.
#[derive(Clone, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Secret {
        Secret(text.into())
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Where the text goes that is read.
    pub(crate) fn text_mut(&mut self) -> &mut String {
        &mut self.0
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Secret {
        Secret(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Secret {
        Secret(text.to_owned())
    }
}

/// Removes what looks like a secret from a text that comes from outside.
///
/// Servers, proxies and libraries quote what they were sent; our errors and logs pass that on only
/// after this.
pub(crate) fn redact(text: &str, key: &str) -> String {
    let mut text = if key.len() >= 4 { text.replace(key, "***") } else { text.to_owned() };
    for prefix in ["napi_", "npg_", "Bearer ", "bearer "] {
        text = redact_after(&text, prefix);
    }
    redact_passwords_in_urls(&text)
}

fn is_token_character(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || matches!(character, '_' | '-' | '.' | '~' | '+' | '/' | '=')
}

fn redact_after(text: &str, prefix: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(position) = rest.find(prefix) {
        let (before, after) = rest.split_at(position + prefix.len());
        result.push_str(before);
        let end = after.find(|c| !is_token_character(c)).unwrap_or(after.len());
        if end > 0 {
            result.push_str("***");
        }
        rest = &after[end..];
    }
    result.push_str(rest);
    result
}

/// `scheme://user:password@host` becomes `scheme://user:***@host`.
fn redact_passwords_in_urls(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(position) = rest.find("://") {
        let (before, after) = rest.split_at(position + 3);
        result.push_str(before);
        let end = after.find(|c: char| c == '/' || c.is_whitespace()).unwrap_or(after.len());
        let authority = &after[..end];
        match (authority.rfind('@'), authority.find(':')) {
            (Some(at), Some(colon)) if colon < at => {
                result.push_str(&authority[..colon]);
                result.push_str(":***");
                result.push_str(&authority[at..]);
            }
            _ => result.push_str(authority),
        }
        rest = &after[end..];
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_the_text() {
        assert_eq!(format!("{:?}", Secret::new("napi_abc")), "***");
        assert_eq!(format!("{:?}", Some(Secret::new("x"))), "Some(***)");
    }

    #[test]
    fn serialized_text_is_real() {
        let json = serde_json::to_string(&Secret::new("word")).expect("a string serializes");
        assert_eq!(json, "\"word\"");
    }

    #[test]
    fn redaction_covers_keys_and_passwords() {
        let text = "key abcd1234 and napi_q1w2 at postgresql://me:pa:ss@host/db, Bearer xyz.";
        assert_eq!(
            redact(text, "abcd1234"),
            "key *** and napi_*** at postgresql://me:***@host/db, Bearer ***"
        );
        assert_eq!(redact("https://host:443/a@b:c", "zzzz"), "https://host:443/a@b:c");
        assert_eq!(redact("nothing here", ""), "nothing here");
    }
}
