//! From the bytes of an answer to a model.
//!
//! The strict way is serde straight from the bytes, and fast. Only where it fails does the lenient way
//! look again: absent required fields take the zero value of their type and are named; an absent
//! identifier is an error with its path.

mod lenient;
mod record;
#[cfg(test)]
mod tests;

use serde::Serialize;
use serde::de::{DeserializeSeed, Error as _};
use serde_json::Value;
use serde_json::error::Category;

pub(crate) use self::record::{Enumeration, Field, Place, Record, Union, value};

/// Why an answer could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DecodeFailure {
    /// It is not JSON at all: something between Neon and us answered, or the answer was damaged.
    pub(crate) garbled: bool,
    pub(crate) detail: String,
}

/// What is read into, as often as it takes.
pub(crate) trait Target {
    /// Forgets what was read, of another answer perhaps.
    fn reset(&mut self) -> Place<'_>;
}

impl<T: Field + Default> Target for T {
    fn reset(&mut self) -> Place<'_> {
        *self = T::default();
        self.place()
    }
}

/// Decodes a body, or one field of it; gives the paths of required fields that were absent.
pub(crate) fn decode(
    target: &mut dyn Target,
    body: &[u8],
    unwrap: Option<&str>,
) -> Result<Vec<String>, DecodeFailure> {
    match strict(target.reset(), body, unwrap)? {
        true => Ok(Vec::new()),
        false => lenient::decode(target.reset(), body, unwrap),
    }
}

/// Whether the body is just as described.
fn strict(place: Place<'_>, body: &[u8], unwrap: Option<&str>) -> Result<bool, DecodeFailure> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let read = match unwrap {
        None => place.deserialize(&mut deserializer),
        Some(field) => FieldOf { field, place }.deserialize(&mut deserializer),
    };
    match read.and_then(|()| deserializer.end()) {
        Ok(()) => Ok(true),
        Err(error)
            if matches!(error.classify(), Category::Syntax | Category::Eof | Category::Io) =>
        {
            Err(DecodeFailure { garbled: true, detail: not_json(body, &error) })
        }
        Err(_) => Ok(false),
    }
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
struct FieldOf<'a, 'b> {
    field: &'a str,
    place: Place<'b>,
}

impl<'de> DeserializeSeed<'de> for FieldOf<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> serde::de::Visitor<'de> for FieldOf<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "an object with `{}`", self.field)
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut place = Some(self.place);
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            match place.take_if(|_| key == self.field) {
                Some(place) => map.next_value_seed(place)?,
                None => {
                    map.next_value::<serde::de::IgnoredAny>()?;
                }
            }
        }
        match place {
            None => Ok(()),
            Some(_) => Err(A::Error::custom(format!("missing field `{}`", self.field))),
        }
    }
}

/// Decodes one form of a union, in the way that its surroundings are being decoded.
pub(crate) fn variant<T: Field + Default>(value: Value) -> Result<T, String> {
    let mut variant = T::default();
    if lenient::is_active() {
        lenient::nested(variant.place(), value).map_err(|error| error.to_string())?;
    } else {
        variant.place().deserialize(value).map_err(|error| error.to_string())?;
    }
    Ok(variant)
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
