//! Values that hold others.

use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyList, PyMapping, PySequence, PyString, PyTuple,
};

use super::scalars::{fraction, integer, literal, name, separate, text, text_of, whole};
use super::{Path, record, value};
use crate::ending;
use crate::model::{Model, json_of};
use crate::spec::{Kind, RecordSpec, UnionSpec};
use crate::unset::Unset;

/// Deepest nesting of free JSON; it also ends lists that contain themselves.
const DEPTH_MAX: usize = 100;

/// The items of a sequence; a text is none.
fn items_of<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Vec<Bound<'py, PyAny>>>> {
    if let Ok(list) = value.cast::<PyList>() {
        return Ok(Some(list.iter().collect()));
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return Ok(Some(tuple.iter().collect()));
    }
    let is_content = value.is_instance_of::<PyString>()
        || value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>();
    if is_content || value.cast::<PySequence>().is_err() {
        return Ok(None);
    }
    value.try_iter()?.collect::<PyResult<Vec<_>>>().map(Some)
}

/// A mapping as a dict.
fn dict_of<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDict>>> {
    if let Ok(dict) = value.cast::<PyDict>() {
        return Ok(Some(dict.clone()));
    }
    if value.is_instance_of::<PyString>() || value.cast::<PyMapping>().is_err() {
        return Ok(None);
    }
    let dict = ending::call(value.py().get_type::<PyDict>().as_any(), (value,))?;
    Ok(Some(dict.cast_into()?))
}

pub(super) fn list(
    given: &Bound<'_, PyAny>,
    inner: &Kind,
    path: &Path<'_>,
    json: &mut Vec<u8>,
) -> PyResult<()> {
    let Some(items) = items_of(given)? else {
        return Err(path.wrong_type("a list", given));
    };
    json.push(b'[');
    for (index, item) in items.iter().enumerate() {
        separate(b'[', json);
        value(item, inner, &Path::Index(path, index), json)?;
    }
    json.push(b']');
    Ok(())
}

pub(super) fn map(
    given: &Bound<'_, PyAny>,
    inner: &Kind,
    path: &Path<'_>,
    json: &mut Vec<u8>,
) -> PyResult<()> {
    let Some(dict) = dict_of(given)? else {
        return Err(path.wrong_type("a dict", given));
    };
    json.push(b'{');
    for (key, item) in dict {
        let key = key_of(&key, path)?;
        name(&key, json);
        value(&item, inner, &Path::Field(path, &key), json)?;
    }
    json.push(b'}');
    Ok(())
}

fn key_of(key: &Bound<'_, PyAny>, path: &Path<'_>) -> PyResult<String> {
    match key.is_instance_of::<PyString>() {
        true => text_of(key, path),
        false => Err(path.wrong_type("a dict whose keys are str", key)),
    }
}

/// Writes a record that is part of another value: a model, or its fields in a mapping.
pub(super) fn part(
    given: &Bound<'_, PyAny>,
    spec: &'static RecordSpec,
    path: &Path<'_>,
    json: &mut Vec<u8>,
) -> PyResult<()> {
    if let Ok(model) = given.cast::<Model>()
        && std::ptr::eq(model.get().spec(), spec)
    {
        json.extend_from_slice(&json_of(model)?);
        return Ok(());
    }
    match dict_of(given)? {
        Some(dict) => record(&dict, spec, None, path, json),
        None => Err(path.wrong_type(&format!("{} or a dict", spec.name), given)),
    }
}

/// The JSON of an object with one more text at its start.
pub(crate) fn prefixed(tag: &str, wire: &str, object: &[u8]) -> Vec<u8> {
    let mut json = b"{".to_vec();
    name(tag, &mut json);
    text(wire, &mut json);
    if object.len() > 2 {
        json.push(b',');
    }
    json.extend_from_slice(&object[1..]);
    json
}

/// Writes one form of a union: a model of it, or its fields and the tag in a mapping.
pub(super) fn form(
    given: &Bound<'_, PyAny>,
    union: &UnionSpec,
    path: &Path<'_>,
    json: &mut Vec<u8>,
) -> PyResult<()> {
    if let Ok(model) = given.cast::<Model>() {
        let spec = model.get().spec();
        let mut variants = union.variants.iter();
        if let Some(variant) = variants.find(|variant| std::ptr::eq((variant.record)(), spec)) {
            json.extend_from_slice(&prefixed(union.tag, variant.wire, &json_of(model)?));
            return Ok(());
        }
    }
    let names = |ending: fn(&crate::spec::Variant) -> String| {
        union.variants.iter().map(ending).collect::<Vec<_>>().join(", ")
    };
    let Some(dict) = dict_of(given)? else {
        let names = names(|variant| (variant.record)().name.to_owned());
        return Err(path.wrong_type(&format!("one of {names}, or a dict"), given));
    };
    let Some(tag) = dict.get_item(union.tag)? else {
        let wires = names(|variant| format!("'{}'", variant.wire));
        let why = format!("needs '{}': one of {wires}", union.tag);
        return Err(path.wrong_value(given.py(), &why));
    };
    let wire = text_of(&tag, &Path::Field(path, union.tag))?;
    match union.variants.iter().find(|variant| variant.wire == wire) {
        Some(variant) => {
            record(&dict, (variant.record)(), Some((union.tag, variant.wire)), path, json)
        }
        None => free(given, path, json),
    }
}

/// Writes a value of which only JSON is known.
pub(super) fn free(given: &Bound<'_, PyAny>, path: &Path<'_>, json: &mut Vec<u8>) -> PyResult<()> {
    if path.depth() > DEPTH_MAX {
        return Err(path.start().wrong_value(given.py(), "is nested too deeply"));
    }
    if given.is_none() {
        json.extend_from_slice(b"null");
    } else if let Ok(flag) = given.cast::<PyBool>() {
        literal(flag.is_true(), json);
    } else if given.is_instance_of::<PyString>() {
        text(&text_of(given, path)?, json);
    } else if given.is_instance_of::<PyFloat>() {
        fraction(given.extract()?, path, given.py(), json)?;
    } else if let Ok(model) = given.cast::<Model>() {
        json.extend_from_slice(&json_of(model)?);
    } else if whole(given)?.is_some() {
        integer(given, i64::MIN.into(), u64::MAX.into(), path, json)?;
    } else if let Some(dict) = dict_of(given)? {
        map_of_free(&dict, path, json)?;
    } else if let Some(items) = items_of(given)? {
        json.push(b'[');
        for (index, item) in items.iter().enumerate() {
            separate(b'[', json);
            free(item, &Path::Index(path, index), json)?;
        }
        json.push(b']');
    } else if given.is_instance_of::<Unset>() {
        return Err(path.wrong_type("JSON", given));
    } else {
        text(&text_of(given, path).map_err(|_| path.wrong_type("JSON", given))?, json);
    }
    Ok(())
}

fn map_of_free(dict: &Bound<'_, PyDict>, path: &Path<'_>, json: &mut Vec<u8>) -> PyResult<()> {
    json.push(b'{');
    for (key, item) in dict {
        let key = key_of(&key, path)?;
        name(&key, json);
        free(&item, &Path::Field(path, &key), json)?;
    }
    json.push(b'}');
    Ok(())
}
