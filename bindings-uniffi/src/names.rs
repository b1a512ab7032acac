//! Names in the texts of the core, as Kotlin and Swift have them.

use neonapi::{Error, ErrorKind};

use crate::generated::native_settings::NAMES;

/// Text and detail of an error. What Neon says itself stays as it is.
pub(crate) fn text_and_detail(error: &Error) -> (String, String) {
    let (text, detail) = (error.to_string(), error.detail());
    let own = match (error.status(), error.kind()) {
        (Some(_), _) => detail.to_owned(),
        // It begins with the argument.
        (None, ErrorKind::InvalidArgument) => named(&first_named(detail)),
        (None, _) => named(detail),
    };
    let text = match text.split_once(detail).filter(|_| !detail.is_empty()) {
        // It begins with the call.
        Some((before, after)) => format!("{}{own}{}", named(&first_named(before)), named(after)),
        None => named(&first_named(&text)),
    };
    (text, own)
}

/// A text with the names of settings.
pub(crate) fn named(text: &str) -> String {
    NAMES.iter().fold(text.to_owned(), |text, (name, here)| text.replace(name, here))
}

/// A text with the name that it begins with, if it does.
fn first_named(text: &str) -> String {
    let is_in_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.".contains(c);
    let end = text.find(|c| !is_in_name(c)).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    if !rest.starts_with([':', ' ']) {
        return text.to_owned();
    }
    let mut parts = name.split('_');
    let mut here = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        here.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        here.push_str(letters.as_str());
    }
    here + rest
}
