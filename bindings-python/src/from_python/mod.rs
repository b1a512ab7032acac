//! From values of Python to JSON, by the description of what they are for.
//!
//! What does not suit is refused with its place: a wrong type as `TypeError`, an impossible value as
//! `InvalidArgumentError`. No text says what a value was, since it may be a secret.

mod containers;
mod path;
mod path_values;
mod scalars;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyString};

pub(crate) use self::containers::prefixed;
use self::containers::{form, free, list, map, part};
pub(crate) use self::path::Path;
pub(crate) use self::path_values::{content, number, operations, texts};
pub(crate) use self::scalars::text_of;
use self::scalars::{float, integer, literal, name, text, timestamp};
use crate::errors;
use crate::spec::{FieldSpec, Kind, Presence, RecordSpec};
use crate::unset::Unset;

/// Keywords as the JSON of a record. What is absent from arguments is `UNSET` or `None`.
pub(crate) fn keywords(
    py: Python<'_>,
    keywords: Option<&Bound<'_, PyDict>>,
    spec: &RecordSpec,
    call: &Path<'_>,
) -> PyResult<Vec<u8>> {
    let mut json = Vec::with_capacity(128);
    match keywords {
        Some(keywords) => record(keywords, spec, None, call, &mut json)?,
        None => record(&PyDict::new(py), spec, None, call, &mut json)?,
    }
    Ok(json)
}

/// Any JSON.
pub(crate) fn free_json(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<Vec<u8>> {
    let mut json = Vec::new();
    free(value, place, &mut json)?;
    Ok(json)
}

/// The fields of a record; `tag` is a field of the union that the record is part of.
fn record(
    given: &Bound<'_, PyDict>,
    spec: &RecordSpec,
    tag: Option<(&str, &str)>,
    path: &Path<'_>,
    json: &mut Vec<u8>,
) -> PyResult<()> {
    let py = given.py();
    let mut known = 0;
    json.push(b'{');
    if let Some((tag, wire)) = tag {
        known += usize::from(given.contains(tag)?);
        name(tag, json);
        text(wire, json);
    }
    for field in spec.fields {
        let value = match given.get_item(field.name)? {
            None if field.wire != field.name => given.get_item(field.wire)?,
            value => value,
        };
        known += usize::from(value.is_some());
        let value = value.filter(|value| !value.is_instance_of::<Unset>());
        let place = path.within(field.name);
        match value {
            Some(value) if !value.is_none() || field.kind.takes_none() => {
                // The content of a file is no part of the JSON.
                if !matches!(field.kind, Kind::Bytes) {
                    name(field.wire, json);
                    self::value(&value, &field.kind, &place, json)?;
                }
            }
            value => {
                // A wrong name says more than the absence of the right one.
                absent(py, value.as_ref(), field, &place, json)
                    .map_err(|error| unknown(given, spec, tag, path).unwrap_or(error))?;
            }
        }
    }
    json.push(b'}');
    if known < given.len() {
        let twice = || path.wrong_value(py, "gives a field under two names");
        return Err(unknown(given, spec, tag, path).unwrap_or_else(twice));
    }
    Ok(())
}

/// What stands in JSON for a field without a value, if it may have none.
fn absent(
    py: Python<'_>,
    value: Option<&Bound<'_, PyAny>>,
    field: &FieldSpec,
    place: &Path<'_>,
    json: &mut Vec<u8>,
) -> PyResult<()> {
    match (field.presence, &field.kind, value) {
        // Whoever makes the arguments of it sets it to "leave"; without it they would not decode.
        (_, Kind::TimestampUpdate, _) | (Presence::Nullable, ..) => {
            name(field.wire, json);
            json.extend_from_slice(b"null");
            Ok(())
        }
        (Presence::Optional, ..) | (_, Kind::Bytes, None) => Ok(()),
        (Presence::Required, kind, Some(value)) => Err(place.wrong_type(kind.name(), value)),
        (Presence::Required, _, None) => match place {
            Path::Argument(call, name) => Err(PyTypeError::new_err(format!(
                "{call} missing required keyword-only argument: '{name}'"
            ))),
            _ => Err(place.wrong_value(py, "is required, and absent")),
        },
    }
}

/// The refusal of a key that is none of the record's, if there is one.
fn unknown(
    given: &Bound<'_, PyDict>,
    spec: &RecordSpec,
    tag: Option<(&str, &str)>,
    path: &Path<'_>,
) -> Option<PyErr> {
    for key in given.keys() {
        let Ok(key) = key.cast_into::<PyString>() else {
            return Some(PyTypeError::new_err(format!("{}: keys must be str", path.quoted())));
        };
        let key = key.to_string_lossy();
        let is_known = |field: &FieldSpec| field.name == key || field.wire == key;
        if tag.is_none_or(|(tag, _)| tag != key) && !spec.fields.iter().any(is_known) {
            let hint = hint(given.py(), spec, &key);
            return Some(PyTypeError::new_err(match path {
                Path::Call(call) => {
                    format!("{call} got an unexpected keyword argument '{key}'{hint}")
                }
                _ => {
                    let name = spec.name;
                    format!("{} has an unexpected key '{key}' for {name}{hint}", path.quoted())
                }
            }));
        }
    }
    None
}

/// The field that may have been meant, in the words of Python's own errors; nothing when none is alike.
fn hint(py: Python<'_>, spec: &RecordSpec, key: &str) -> String {
    let names: Vec<&str> = spec.fields.iter().map(|field| field.name).collect();
    let alike = py
        .import("difflib")
        .and_then(|difflib| difflib.call_method1("get_close_matches", (key, names, 1)))
        .and_then(|found| found.extract::<Vec<String>>());
    // Whatever goes wrong here, the error itself is worth more.
    let alike = alike.unwrap_or_default().into_iter().next();
    alike.map(|name| format!(". Did you mean '{name}'?")).unwrap_or_default()
}

impl Kind {
    /// Whether `None` is a value and not its absence.
    fn takes_none(&self) -> bool {
        matches!(self, Kind::TimestampUpdate | Kind::Json)
    }

    /// What it is called in Python.
    fn name(&self) -> &'static str {
        match self {
            Kind::Boolean => "bool",
            Kind::Int32 | Kind::Int64 | Kind::Uint64 => "int",
            Kind::Float => "float",
            Kind::Text | Kind::Secret => "str",
            Kind::Timestamp => "datetime",
            Kind::TimestampUpdate => "datetime or None",
            Kind::Bytes => "bytes or a binary file",
            Kind::Json => "JSON",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a dict",
            Kind::Record(_) | Kind::Union(_) => "a model or a dict",
        }
    }
}

/// Writes a value as JSON.
fn value(
    value: &Bound<'_, PyAny>,
    kind: &Kind,
    path: &Path<'_>,
    json: &mut Vec<u8>,
) -> PyResult<()> {
    match kind {
        Kind::Boolean => match value.cast::<PyBool>() {
            Ok(flag) => literal(flag.is_true(), json),
            Err(_) => return Err(path.wrong_type("bool", value)),
        },
        Kind::Int32 => integer(value, i32::MIN.into(), i32::MAX.into(), path, json)?,
        Kind::Int64 => integer(value, i64::MIN.into(), i64::MAX.into(), path, json)?,
        Kind::Uint64 => integer(value, 0, u64::MAX.into(), path, json)?,
        Kind::Float => float(value, path, json)?,
        Kind::Text | Kind::Secret => text(&text_of(value, path)?, json),
        Kind::Timestamp => text(&timestamp(value, path)?, json),
        Kind::TimestampUpdate if value.is_none() => json.extend_from_slice(b"null"),
        Kind::TimestampUpdate => text(&timestamp(value, path)?, json),
        Kind::Bytes => return Err(errors::internal("bytes are no JSON")),
        Kind::Json => free(value, path, json)?,
        Kind::List(inner) => list(value, inner, path, json)?,
        Kind::Map(inner) => map(value, inner, path, json)?,
        Kind::Record(spec) => part(value, spec(), path, json)?,
        Kind::Union(spec) => form(value, spec(), path, json)?,
    }
    Ok(())
}
