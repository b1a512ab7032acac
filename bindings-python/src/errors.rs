//! Errors of the core as exceptions of the package.
//!
//! The classes are Python's: a native exception cannot have fields and several bases at once under the
//! stable ABI.

use neonapi::models::Branch;
use neonapi::{Error, ErrorKind};
use pyo3::exceptions::PyRuntimeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use crate::details::Details;
use crate::ending;
use crate::generated::operations::work_answer;
use crate::generated::settings::NAMES;
use crate::value::Value;

/// An argument that is refused before anything is sent.
pub(crate) fn invalid_argument(py: Python<'_>, text: &str) -> PyErr {
    of_kind(py, ErrorKind::InvalidArgument, text)
}

/// Why JSON is none of a record. serde quotes the texts that it found, and they may be secrets.
pub(crate) fn words_of_json(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match (text.find('"'), text.rfind('"')) {
        (Some(start), Some(end)) if start < end => {
            format!("{}...{}", &text[..=start], &text[end..])
        }
        _ => text,
    }
}

/// A setting that is refused.
pub(crate) fn configuration(py: Python<'_>, text: &str) -> PyErr {
    of_kind(py, ErrorKind::Configuration, text)
}

/// A bug of ours.
pub(crate) fn internal(error: impl std::fmt::Display) -> PyErr {
    let text = format!("internal error: {error}");
    Python::try_attach(|py| of_kind(py, ErrorKind::Internal, &text))
        .unwrap_or_else(|| PyRuntimeError::new_err(text))
}

fn of_kind(py: Python<'_>, kind: ErrorKind, text: &str) -> PyErr {
    let made = || -> PyResult<PyErr> {
        let fields = PyDict::new(py);
        fields.set_item(intern!(py, "message"), text)?;
        fields.set_item(intern!(py, "detail"), text)?;
        make(py, kind, &fields)
    };
    made().unwrap_or_else(|error| error)
}

/// An error of the core with all that it carries.
pub(crate) fn of_core(py: Python<'_>, error: &Error) -> PyErr {
    fields_of(py, error)
        .and_then(|fields| make(py, error.kind(), &fields))
        .unwrap_or_else(|error| error)
}

fn fields_of<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyDict>> {
    let fields = PyDict::new(py);
    fields.set_item("message", in_seconds(error.kind(), error.to_string()))?;
    fields.set_item("detail", in_seconds(error.kind(), error.detail().to_owned()))?;
    fields.set_item("operation_id", error.operation_id())?;
    fields.set_item("status", error.status())?;
    fields.set_item("code", error.code())?;
    fields.set_item("request_id", error.request_id())?;
    fields.set_item("attempts", error.attempts())?;
    fields.set_item("outcome_unknown", error.outcome_unknown())?;
    fields.set_item("is_retryable", error.is_retryable())?;
    fields.set_item("retry_after_ms", error.retry_after_ms())?;
    fields.set_item("operations", error.operations().to_vec().into_python(py)?)?;
    fields.set_item("answer", answer_of(py, error).transpose()?)?;
    let details = error.response().map(|details| Bound::new(py, Details::from(details)));
    fields.set_item("response", details.transpose()?)?;
    Ok(fields)
}

/// Times have no unit in their names in Python; where a text says their values, it says the unit too.
fn in_seconds(kind: ErrorKind, mut text: String) -> String {
    let unit = if kind == ErrorKind::Configuration { " (in milliseconds)" } else { "" };
    for (name, short) in NAMES.iter().filter_map(|name| Some((name, name.strip_suffix("_ms")?))) {
        text = text.replace(name, &format!("{short}{unit}"));
    }
    text
}

/// The answer of a call whose wait failed.
fn answer_of<'py>(py: Python<'py>, error: &Error) -> Option<PyResult<Bound<'py, PyAny>>> {
    work_answer(py, error)
        // Calls of several operations have answers of other types.
        .or_else(|| error.answer::<Branch>().map(|branch| branch.to_python(py)))
}

/// Makes the exception of a kind.
fn make(py: Python<'_>, kind: ErrorKind, fields: &Bound<'_, PyDict>) -> PyResult<PyErr> {
    static MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let maker = MAKER.get_or_try_init(py, || -> PyResult<_> {
        let name = "_from_core";
        let module = ending::import(py, "neonapi._errors", name)?;
        Ok(module.getattr(name)?.unbind())
    })?;
    let maker = maker.bind(py);
    Ok(PyErr::from_value(ending::call(maker, (kind.number(), fields))?))
}
