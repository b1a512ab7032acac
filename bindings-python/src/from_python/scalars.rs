//! Values that hold no others.

use jiff::Timestamp;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDateTime, PyFloat, PyInt, PyString, PyType, PyTzInfo, PyTzInfoAccess};

use super::Path;
use crate::ending;
use crate::errors;

/// Writes a text in quotes.
pub(super) fn text(text: &str, json: &mut Vec<u8>) {
    // Writing into memory cannot fail, and a text always has a form in JSON.
    let _ = serde_json::to_writer(json, text);
}

/// Writes the name of a field, with a comma before it where it is not the first.
pub(super) fn name(name: &str, json: &mut Vec<u8>) {
    separate(b'{', json);
    text(name, json);
    json.push(b':');
}

/// Writes a comma unless a bracket has just been opened.
pub(super) fn separate(opening: u8, json: &mut Vec<u8>) {
    if json.last() != Some(&opening) {
        json.push(b',');
    }
}

pub(super) fn literal(flag: bool, json: &mut Vec<u8>) {
    json.extend_from_slice(if flag { b"true" } else { b"false" });
}

/// The text of a `str`, or of a member of an enumeration of such.
pub(crate) fn text_of(value: &Bound<'_, PyAny>, path: &Path<'_>) -> PyResult<String> {
    let py = value.py();
    let member;
    let text = match value.cast::<PyString>() {
        Ok(text) => text,
        Err(_) if is_member(value)? => {
            member = value.getattr(intern!(py, "value"))?;
            member.cast::<PyString>().map_err(|_| path.wrong_type("str", value))?
        }
        Err(_) => return Err(path.wrong_type("str", value)),
    };
    match text.to_str() {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Err(path.wrong_value(py, "holds a lone surrogate, which cannot be sent")),
    }
}

/// Whether a value belongs to an `enum.Enum`, found out without importing that.
fn is_member(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if value.is_instance_of::<PyType>() {
        return Ok(false);
    }
    value.get_type().hasattr(intern!(value.py(), "__members__"))
}

/// Writes a whole number within bounds.
pub(super) fn integer(
    value: &Bound<'_, PyAny>,
    minimum: i128,
    maximum: i128,
    path: &Path<'_>,
    json: &mut Vec<u8>,
) -> PyResult<()> {
    let number = whole(value)?.ok_or_else(|| path.wrong_type("int", value))?;
    match number_of(&number).filter(|number| (minimum..=maximum).contains(number)) {
        Some(number) => json.extend_from_slice(number.to_string().as_bytes()),
        None => {
            let why = format!("must be between {minimum} and {maximum}");
            return Err(path.wrong_value(value.py(), &why));
        }
    }
    Ok(())
}

/// A number of 64 bit, signed or not.
pub(super) fn number_of(number: &Bound<'_, PyInt>) -> Option<i128> {
    let signed = number.extract::<i64>().map(i128::from);
    signed.or_else(|_| number.extract::<u64>().map(i128::from)).ok()
}

/// An `int`, or what says that it stands for one; `bool` is no number here.
pub(super) fn whole<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyInt>>> {
    if value.is_instance_of::<PyBool>() {
        return Ok(None);
    }
    if let Ok(number) = value.cast::<PyInt>() {
        return Ok(Some(number.clone()));
    }
    let index = intern!(value.py(), "__index__");
    if !value.get_type().hasattr(index)? {
        return Ok(None);
    }
    Ok(Some(ending::call_method(value, index)?.cast_into()?))
}

/// Writes a number that may have a fraction.
pub(super) fn float(value: &Bound<'_, PyAny>, path: &Path<'_>, json: &mut Vec<u8>) -> PyResult<()> {
    if value.is_instance_of::<PyFloat>() {
        return fraction(value.extract()?, path, value.py(), json);
    }
    match whole(value)? {
        Some(_) => integer(value, i64::MIN.into(), u64::MAX.into(), path, json),
        None => Err(path.wrong_type("float", value)),
    }
}

pub(super) fn fraction(
    number: f64,
    path: &Path<'_>,
    py: Python<'_>,
    json: &mut Vec<u8>,
) -> PyResult<()> {
    if !number.is_finite() {
        return Err(path.wrong_value(py, "must be a finite number"));
    }
    serde_json::to_writer(json, &number).map_err(errors::internal)
}

/// A time stamp as text: of a `datetime` with a time zone, or of a text that is one.
pub(super) fn timestamp(value: &Bound<'_, PyAny>, path: &Path<'_>) -> PyResult<String> {
    let py = value.py();
    let Ok(time) = value.cast::<PyDateTime>() else {
        if !value.is_instance_of::<PyString>() {
            return Err(path.wrong_type("datetime", value));
        }
        // As `to_dict` gives it.
        let text = text_of(value, path)?;
        return match text.parse::<Timestamp>() {
            Ok(timestamp) => Ok(timestamp.to_string()),
            Err(_) => Err(path.wrong_value(
                py,
                "is no time stamp with a time zone, such as 2026-01-02T03:04:05Z",
            )),
        };
    };
    // A time zone may be there and still not say an offset.
    let offset = intern!(py, "utcoffset");
    if time.get_tzinfo().is_none() || ending::call_method(time, offset)?.is_none() {
        return Err(path.wrong_value(
            py,
            "is a datetime without a time zone; say which it is in, such as timezone.utc",
        ));
    }
    let utc = PyTzInfo::utc(py)?;
    let Ok(time) = ending::call(&time.getattr(intern!(py, "astimezone"))?, (&*utc,)) else {
        return Err(path.wrong_value(py, "is out of range"));
    };
    ending::call_method(&time, intern!(py, "isoformat"))?.extract()
}
