//! From the bytes of an answer to a model.
//!
//! The strict way is serde straight from the bytes, and fast. Only where it fails does the lenient way
//! look again: absent required fields take the zero value of their type and are named; an absent
//! identifier is an error with its path.

mod lenient;
#[cfg(test)]
mod tests;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Serialize, de::DeserializeSeed};
use serde_json::Value;
use serde_json::error::Category;

/// A decoded answer.
#[derive(Debug)]
pub(crate) struct Decoded<T> {
    pub(crate) value: T,
    /// Paths of required fields that were absent.
    pub(crate) missing_fields: Vec<String>,
}

/// Why an answer could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DecodeFailure {
    /// It is not JSON at all: something between Neon and us answered, or the answer was damaged.
    pub(crate) garbled: bool,
    pub(crate) detail: String,
}

/// Decodes a body, or one field of it.
pub(crate) fn decode<T: DeserializeOwned>(
    body: &[u8],
    unwrap: Option<&str>,
) -> Result<Decoded<T>, DecodeFailure> {
    match strict(body, unwrap) {
        Ok(value) => Ok(Decoded { value, missing_fields: Vec::new() }),
        Err(error)
            if matches!(error.classify(), Category::Syntax | Category::Eof | Category::Io) =>
        {
            Err(DecodeFailure { garbled: true, detail: not_json(body, &error) })
        }
        Err(_) => lenient::decode(body, unwrap),
    }
}

fn strict<T: DeserializeOwned>(body: &[u8], unwrap: Option<&str>) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = match unwrap {
        None => T::deserialize(&mut deserializer)?,
        Some(field) => {
            FieldOf { field, marker: std::marker::PhantomData }.deserialize(&mut deserializer)?
        }
    };
    deserializer.end()?;
    Ok(value)
}

fn not_json(body: &[u8], error: &serde_json::Error) -> String {
    if body.iter().all(u8::is_ascii_whitespace) {
        return "the body is empty where JSON was expected".to_owned();
    }
    let bytes = body.len();
    if body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<') {
        return format!(
            "a page of HTML or XML came instead of Neon's answer ({bytes} bytes), perhaps from a proxy"
        );
    }
    format!("the body ({bytes} bytes) is not JSON: {error}")
}

/// Takes one field out of an object and skips the others.
struct FieldOf<'a, T> {
    field: &'a str,
    marker: std::marker::PhantomData<T>,
}

impl<'de, T: serde::Deserialize<'de>> DeserializeSeed<'de> for FieldOf<'_, T> {
    type Value = T;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: serde::Deserialize<'de>> serde::de::Visitor<'de> for FieldOf<'_, T> {
    type Value = T;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "an object with `{}`", self.field)
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if key == self.field {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<serde::de::IgnoredAny>()?;
            }
        }
        found.ok_or_else(|| A::Error::custom(format!("missing field `{}`", self.field)))
    }
}

/// Decodes one form of a union, in the way that its surroundings are being decoded.
pub(crate) fn variant<T: DeserializeOwned, E: serde::de::Error>(value: Value) -> Result<T, E> {
    if lenient::is_active() {
        lenient::nested(value).map_err(E::custom)
    } else {
        T::deserialize(value).map_err(E::custom)
    }
}

/// Encodes one form of a union with its tag.
pub(crate) fn with_tag(
    model: &impl Serialize,
    tag: &str,
    text: &str,
) -> Result<Value, serde_json::Error> {
    let mut value = serde_json::to_value(model)?;
    if let Value::Object(fields) = &mut value {
        fields.insert(tag.to_owned(), Value::String(text.to_owned()));
    }
    Ok(value)
}
