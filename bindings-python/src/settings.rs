//! Settings of a client, from a `dict` and back.

use neonapi::{ClientBuilder, Wait};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use crate::errors;
use crate::from_python::{self, Path};
use crate::generated::settings::{read, set};

/// Settings that are none of the core's: the key comes from the environment, and events go somewhere.
const OWN: [&str; 3] = ["from_environment", "log", "log_level"];

/// The settings of a `dict` over those that a builder has; `None` leaves a setting as it is.
pub(crate) fn apply(
    mut builder: ClientBuilder,
    settings: &Bound<'_, PyDict>,
) -> PyResult<ClientBuilder> {
    for (name, value) in settings {
        let name = name.cast_into::<PyString>()?;
        let name = name.to_str()?;
        if OWN.contains(&name) {
            continue;
        }
        builder = set(builder, name, &value, &Path::Argument(&Path::Call("Client()"), name))?;
    }
    Ok(builder)
}

pub(crate) fn unknown(name: &str) -> PyErr {
    PyTypeError::new_err(format!("Client() got an unexpected keyword argument '{name}'"))
}

/// The settings of a client, without its secrets.
pub(crate) fn to_dict<'py>(
    py: Python<'py>,
    settings: &neonapi::Settings,
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    read(settings, &dict)?;
    Ok(dict)
}

/// A whole number that is not negative; its range is the core's business.
pub(crate) fn number(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<u64> {
    let py = value.py();
    let refused =
        |_| errors::configuration(py, &format!("{} must not be negative", place.quoted()));
    u64::try_from(from_python::number(value, place)?).map_err(refused)
}

pub(crate) fn flag(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<bool> {
    match value.cast::<pyo3::types::PyBool>() {
        Ok(flag) => Ok(flag.is_true()),
        Err(_) => Err(place.wrong_type("bool", value)),
    }
}

pub(crate) fn wait(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<Wait> {
    match from_python::text_of(value, place)?.as_str() {
        "all" => Ok(Wait::All),
        "creations" => Ok(Wait::Creations),
        "none" => Ok(Wait::None),
        _ => {
            let text = format!("{} must be 'all', 'creations' or 'none'", place.quoted());
            Err(errors::configuration(value.py(), &text))
        }
    }
}

pub(crate) fn wait_name(wait: Wait) -> &'static str {
    match wait {
        Wait::All => "all",
        Wait::Creations => "creations",
        Wait::None => "none",
    }
}

/// Certificates in PEM form, each as text or bytes.
pub(crate) fn certificates(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<Vec<Vec<u8>>> {
    let expected = "several str or bytes, each a certificate in PEM form";
    if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() {
        return Err(place.wrong_type(expected, value));
    }
    let Ok(items) = value.try_iter() else {
        return Err(place.wrong_type(expected, value));
    };
    let mut certificates = Vec::new();
    for (index, item) in items.enumerate() {
        let (item, place) = (item?, Path::Index(place, index));
        certificates.push(match item.is_instance_of::<PyString>() {
            true => from_python::text_of(&item, &place)?.into_bytes(),
            false => from_python::content(&item, &place)?,
        });
    }
    Ok(certificates)
}
