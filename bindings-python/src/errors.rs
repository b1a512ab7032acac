//! Errors of the core as exceptions of the package.

use neonapi::ErrorKind;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// An argument that is refused before anything is sent.
pub(crate) fn invalid_argument(py: Python<'_>, text: &str) -> PyErr {
    of_kind(py, ErrorKind::InvalidArgument, text)
}

fn of_kind(py: Python<'_>, kind: ErrorKind, text: &str) -> PyErr {
    let made = || -> PyResult<Bound<'_, PyAny>> {
        let fields = PyDict::new(py);
        fields.set_item("message", text)?;
        fields.set_item("detail", text)?;
        from_core(py, kind, &fields)
    };
    made().map_or_else(|error| error, PyErr::from_value)
}

fn from_core<'py>(
    py: Python<'py>,
    kind: ErrorKind,
    fields: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    py.import("neonapi._errors")?.getattr("_from_core")?.call1((kind.number(), fields))
}

/// A bug of ours.
pub(crate) fn internal(error: impl std::fmt::Display) -> PyErr {
    let text = format!("internal error: {error}");
    Python::try_attach(|py| of_kind(py, ErrorKind::Internal, &text))
        .unwrap_or_else(|| PyRuntimeError::new_err(text))
}
