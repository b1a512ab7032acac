//! Values that are no part of the JSON: of the path, of a query, of a file.

use neonapi::models::Operation;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

use super::Path;
use super::scalars::{number_of, text_of, whole};
use crate::ending;
use crate::errors;
use crate::model::{Described, Model, json_of};

/// A whole number of a path.
pub(crate) fn number(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<i64> {
    let number = whole(value)?.ok_or_else(|| place.wrong_type("int", value))?;
    let number = number_of(&number).and_then(|number| i64::try_from(number).ok());
    number.ok_or_else(|| place.wrong_value(value.py(), "is beyond 64 bit"))
}

/// The items of anything that has some, but for a text.
fn items<'py>(
    value: &Bound<'py, PyAny>,
    expected: &str,
    place: &Path<'_>,
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() {
        return Err(place.wrong_type(expected, value));
    }
    match value.try_iter() {
        Ok(items) => items.collect(),
        Err(_) => Err(place.wrong_type(expected, value)),
    }
}

pub(crate) fn texts(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<Vec<String>> {
    let items = items(value, "several str", place)?;
    let texts = items.iter().enumerate();
    texts.map(|(index, item)| text_of(item, &Path::Index(place, index))).collect()
}

/// Operations, or those of an answer or an error.
pub(crate) fn operations(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<Vec<Operation>> {
    let name = intern!(value.py(), "operations");
    let holder = if value.hasattr(name)? { Some(value.getattr(name)?) } else { None };
    let expected = "several Operation, or an answer or an error that has some";
    let items = items(holder.as_ref().unwrap_or(value), expected, place)?;
    let operation = |(index, item): (usize, &Bound<'_, PyAny>)| {
        let place = Path::Index(place, index);
        let model = item.cast::<Model>().ok();
        let model = model.filter(|model| std::ptr::eq(model.get().spec(), Operation::spec()));
        let model = model.ok_or_else(|| place.wrong_type("Operation", item))?;
        serde_json::from_slice(&json_of(model)?).map_err(errors::internal)
    };
    items.iter().enumerate().map(operation).collect()
}

/// The content of a file: bytes, or what a binary file has.
pub(crate) fn content(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<Vec<u8>> {
    let py = value.py();
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec());
    }
    if let Ok(bytes) = value.cast::<PyByteArray>() {
        return Ok(bytes.to_vec());
    }
    let read = intern!(py, "read");
    if value.hasattr(read)? {
        let read = ending::call_method(value, read)?;
        return match read.cast::<PyBytes>() {
            Ok(bytes) => Ok(bytes.as_bytes().to_vec()),
            Err(_) => Err(place.wrong_type("a file opened in binary mode", value)),
        };
    }
    match value.is_instance_of::<PyMemoryView>() {
        true => ending::call_method(value, intern!(py, "tobytes"))?.extract(),
        false => Err(place.wrong_type("bytes or a binary file", value)),
    }
}
