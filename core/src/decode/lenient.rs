//! The lenient way to decode: serde's own machinery, with zero values where required fields are absent.
//!
//! serde tells a deserializer the name and the fields of each struct that it is about to read. So this
//! one can offer the fields that the answer lacks, and when serde asks for anything but an `Option`
//! there, the field was a required one: it gets its type's zero value and its path is noted.

use std::cell::RefCell;
use std::fmt;

use serde::de::{
    self, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value};

use super::{DecodeFailure, Place};
use crate::generated::IDENTIFIERS;

/// Where the decoder is, and what it has missed so far.
///
/// In a thread-local, because a union decodes its forms through a deserializer that is not this one.
#[derive(Default)]
struct Context {
    path: Vec<Segment>,
    missing: Vec<String>,
}

#[derive(Clone)]
enum Segment {
    Field(String),
    Index(usize),
}

thread_local! {
    static CONTEXT: RefCell<Option<Context>> = const { RefCell::new(None) };
}

/// Lenient as long as this lives, also when a panic ends it.
struct Active;

impl Active {
    fn new() -> Active {
        CONTEXT.set(Some(Context::default()));
        Active
    }
}

impl Drop for Active {
    fn drop(&mut self) {
        CONTEXT.set(None);
    }
}

pub(super) fn is_active() -> bool {
    CONTEXT.with_borrow(Option::is_some)
}

fn with<R>(function: impl FnOnce(&mut Context) -> R) -> R {
    CONTEXT.with_borrow_mut(|context| function(context.get_or_insert_default()))
}

fn path_text() -> String {
    with(|context| {
        let mut text = String::new();
        for segment in &context.path {
            match segment {
                Segment::Field(name) => {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    text.push_str(name);
                }
                Segment::Index(index) => text.push_str(&format!("[{index}]")),
            }
        }
        if text.is_empty() { "the body".to_owned() } else { text }
    })
}

fn note_missing() {
    let path = path_text();
    with(|context| context.missing.push(path));
}

/// Runs a step one level deeper.
fn within<R>(segment: Segment, step: impl FnOnce() -> R) -> R {
    with(|context| context.path.push(segment));
    let result = step();
    with(|context| context.path.pop());
    result
}

/// Fills a place; gives the paths of the fields that were missing.
pub(super) fn decode(
    place: Place<'_>,
    body: &[u8],
    unwrap: Option<&str>,
) -> Result<Vec<String>, DecodeFailure> {
    let root: Value = serde_json::from_slice(body)
        .map_err(|error| DecodeFailure { garbled: true, detail: super::not_json(body, &error) })?;
    let active = Active::new();
    let result = match unwrap {
        None => nested(place, root),
        Some(field) => field_of(place, root, field),
    };
    let missing = with(|context| std::mem::take(&mut context.missing));
    drop(active);
    match result {
        Ok(()) => Ok(missing),
        Err(LenientError(detail)) => Err(DecodeFailure { garbled: false, detail }),
    }
}

/// An absent wrapper field is an error: the answer is not the one that was asked for.
fn field_of(place: Place<'_>, root: Value, field: &str) -> Result<(), LenientError> {
    let Value::Object(mut fields) = root else {
        return Err(wrong("an object", &root));
    };
    within(Segment::Field(field.to_owned()), || match (fields.remove(field), place) {
        (Some(value), place) => nested(place, value),
        (None, Place::Option(place)) => {
            place.clear();
            Ok(())
        }
        (None, _) => Err(absent()),
    })
}

pub(super) fn nested(place: Place<'_>, value: Value) -> Result<(), LenientError> {
    place.deserialize(Lenient(Some(value)))
}

/// An error of the lenient decoder: a text that names the path.
#[derive(Debug)]
pub(super) struct LenientError(String);

impl fmt::Display for LenientError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for LenientError {}

impl de::Error for LenientError {
    fn custom<T: fmt::Display>(text: T) -> LenientError {
        let text = text.to_string();
        // A text that went through a union already carries its path.
        if text.starts_with("at ") {
            return LenientError(text);
        }
        LenientError(format!("at {}: {text}", path_text()))
    }
}

fn absent() -> LenientError {
    de::Error::custom("required, and absent")
}

fn wrong(expected: &str, found: &Value) -> LenientError {
    mismatch(expected, kind_of(found))
}

/// Says what was found, but never quotes it: it may be a secret in the wrong place.
fn mismatch(expected: &str, found: &str) -> LenientError {
    de::Error::custom(format!("expected {expected}, found {found}"))
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a fraction",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn expected_by<'de>(visitor: &impl Visitor<'de>) -> String {
    let expected: &dyn Expected = visitor;
    expected.to_string()
}

/// A value that is there, or (`None`) one that should be.
struct Lenient(Option<Value>);

impl Lenient {
    /// The value; where there is none or `null`, notes the path and gives the zero value.
    fn or_zero(self, zero: Value) -> Value {
        match self.0 {
            Some(value) if !value.is_null() => value,
            _ => {
                note_missing();
                zero
            }
        }
    }

    fn into_items(self) -> Result<Items, LenientError> {
        match self.or_zero(Value::Array(Vec::new())) {
            Value::Array(items) => Ok(Items { items: items.into_iter(), index: 0 }),
            other => Err(wrong("an array", &other)),
        }
    }

    fn into_object(self) -> Result<Map<String, Value>, LenientError> {
        match self.or_zero(Value::Object(Map::new())) {
            Value::Object(object) => Ok(object),
            other => Err(wrong("an object", &other)),
        }
    }

    fn into_fields(self, name: &str, fields: &[&'static str]) -> Result<Fields, LenientError> {
        let object = self.into_object()?;
        for (model, field) in IDENTIFIERS {
            if *model == name && object.get(*field).is_none_or(Value::is_null) {
                return within(Segment::Field((*field).to_owned()), || {
                    Err(de::Error::custom(format!("the identifier of a {name} is absent")))
                });
            }
        }
        Ok(Fields::of(object, fields))
    }
}

/// Scalars: the value itself, or the zero value.
macro_rules! scalar {
    ($($method:ident => $zero:expr),* $(,)?) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LenientError> {
            let (value, expected) = (self.or_zero($zero), expected_by(&visitor));
            let found = kind_of(&value);
            value.$method(visitor).map_err(|_| mismatch(&expected, found))
        })*
    };
}

impl<'de> Deserializer<'de> for Lenient {
    type Error = LenientError;

    scalar! {
        deserialize_bool => Value::Bool(false),
        deserialize_i32 => 0.into(),
        deserialize_i64 => 0.into(),
        deserialize_u64 => 0.into(),
        deserialize_f64 => 0.into(),
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LenientError> {
        match self.0 {
            Some(value) => value.deserialize_any(visitor).map_err(de::Error::custom),
            None => {
                note_missing();
                visitor.visit_unit()
            }
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LenientError> {
        match self.0 {
            None | Some(Value::Null) => {
                note_missing();
                zero_text(visitor)
            }
            Some(Value::String(text)) => {
                let expected = expected_by(&visitor);
                visitor
                    .visit_str(&text)
                    .map_err(|_: LenientError| mismatch(&expected, "another text"))
            }
            Some(other) => Err(wrong("a string", &other)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LenientError> {
        match self.0 {
            None | Some(Value::Null) => visitor.visit_none(),
            Some(_) => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LenientError> {
        visitor.visit_seq(self.into_items()?)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LenientError> {
        visitor.visit_map(Fields::of(self.into_object()?, &[]))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, LenientError> {
        visitor.visit_map(self.into_fields(name, fields)?)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, LenientError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LenientError> {
        self.deserialize_str(visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i128 u8 u16 u32 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct enum
        identifier ignored_any
    }
}

/// The zero value of what a visitor reads from a text: the empty text, or the start of 1970.
fn zero_text<'de, V: Visitor<'de>>(visitor: V) -> Result<V::Value, LenientError> {
    if expected_by(&visitor).to_ascii_lowercase().contains("timestamp") {
        visitor.visit_str("1970-01-01T00:00:00Z")
    } else {
        visitor.visit_str("")
    }
}

struct Items {
    items: std::vec::IntoIter<Value>,
    index: usize,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = LenientError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, LenientError> {
        let Some(item) = self.items.next() else { return Ok(None) };
        let segment = Segment::Index(self.index);
        self.index += 1;
        within(segment, || seed.deserialize(Lenient(Some(item)))).map(Some)
    }
}

/// The fields of an object, then those that it lacks.
struct Fields {
    present: serde_json::map::IntoIter,
    absent: std::vec::IntoIter<&'static str>,
    current: Option<(String, Option<Value>)>,
}

impl Fields {
    fn of(object: Map<String, Value>, expected: &[&'static str]) -> Fields {
        let absent: Vec<&'static str> =
            expected.iter().filter(|field| !object.contains_key(**field)).copied().collect();
        Fields { present: object.into_iter(), absent: absent.into_iter(), current: None }
    }

    fn advance(&mut self) -> Option<&str> {
        self.current = match self.present.next() {
            Some((name, value)) => Some((name, Some(value))),
            None => self.absent.next().map(|name| (name.to_owned(), None)),
        };
        self.current.as_ref().map(|(name, _)| name.as_str())
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = LenientError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, LenientError> {
        let Some(name) = self.advance() else { return Ok(None) };
        seed.deserialize(name.into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, LenientError> {
        let (name, value) = self.current.take().unwrap_or_default();
        within(Segment::Field(name), || seed.deserialize(Lenient(value)))
    }
}
