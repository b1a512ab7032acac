//! A call of the core: what it is given, and what it gives.

use std::cell::Cell;

use neonapi::models::Operation;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};
use serde::de::DeserializeOwned;

use crate::errors;
use crate::from_python::{self, Path};
use crate::list::Walk;
use crate::spec::{Kind, RecordSpec};
use crate::unset::Unset;
use crate::value::Value;

/// One call that Python can make by its name.
pub(crate) struct Callable {
    /// Such as `branches.create`.
    pub(crate) name: &'static str,
    pub(crate) path: &'static [(&'static str, PathKind)],
    pub(crate) arguments: fn() -> &'static RecordSpec,
    /// An argument that is a function, which JSON cannot hold.
    pub(crate) callback: Option<&'static str>,
    pub(crate) call: fn(&neonapi::Client, &Given) -> Outcome<Made>,
}

/// What a path argument is.
#[derive(Clone, Copy)]
pub(crate) enum PathKind {
    Text,
    Integer,
    /// Operations, or something that has some.
    Operations,
    Texts,
    /// Something that bytes can be written to.
    Writer,
}

/// Arguments of a call that takes none.
pub(crate) fn nothing() -> &'static RecordSpec {
    static SPEC: RecordSpec = RecordSpec { name: "nothing", fields: &[], model: None };
    &SPEC
}

/// What a call gives.
pub(crate) enum Made {
    Answer(Box<dyn Answer>),
    List(Box<dyn Walk>),
}

/// An answer that waits for the interpreter, to become an object of it.
pub(crate) trait Answer: Send {
    fn into_object<'py>(self: Box<Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
}

impl<T: Value + Send> Answer for T {
    fn into_object<'py>(self: Box<T>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        (*self).into_python(py)
    }
}

/// An answer of bytes.
pub(crate) struct Content(pub(crate) Vec<u8>);

impl Value for Content {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBytes::new(py, &self.0).into_any())
    }
}

/// Why a call gave nothing.
pub(crate) enum Failure {
    Core(neonapi::Error),
    /// An argument that only its type in the core refuses.
    Argument(String),
    Python(PyErr),
}

pub(crate) type Outcome<T> = Result<T, Failure>;

impl From<neonapi::Error> for Failure {
    fn from(error: neonapi::Error) -> Failure {
        Failure::Core(error)
    }
}

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Failure {
        Failure::Python(error)
    }
}

impl Failure {
    pub(crate) fn into_python(self, py: Python<'_>) -> PyErr {
        match self {
            Failure::Core(error) => errors::of_core(py, &error),
            Failure::Argument(text) => errors::invalid_argument(py, &text),
            Failure::Python(error) => error,
        }
    }
}

enum PathValue {
    Text(String),
    Integer(i64),
    Operations(Vec<Operation>),
    Texts(Vec<String>),
    Writer(Py<PyAny>),
}

/// The arguments of a call, read while the interpreter was at hand.
pub(crate) struct Given {
    name: &'static str,
    path: Vec<PathValue>,
    /// All arguments that have a form in JSON.
    json: Vec<u8>,
    file: Option<Vec<u8>>,
    callback: Option<Py<PyAny>>,
    /// The time stamp that could be set or cleared is left as it is.
    leaves: bool,
}

impl Given {
    pub(crate) fn read(
        callable: &Callable,
        path: &Bound<'_, PyTuple>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Given> {
        let py = path.py();
        let call = format!("{}()", callable.name);
        let call = Path::Call(&call);
        if path.len() != callable.path.len() {
            let text = format!("{call} takes {} path arguments", callable.path.len());
            return Err(PyTypeError::new_err(text));
        }
        let values = path
            .iter()
            .zip(callable.path)
            .map(|(value, (name, kind))| path_value(&value, *kind, &Path::Argument(&call, name)));
        let spec = (callable.arguments)();
        let (arguments, callback) = match callable.callback {
            Some(name) => without_callback(arguments, &Path::Argument(&call, name), name)?,
            None => (arguments.cloned(), None),
        };
        let arguments = arguments.as_ref();
        let mut given = Given {
            name: callable.name,
            path: values.collect::<PyResult<_>>()?,
            json: from_python::keywords(py, arguments, spec, &call)?,
            file: None,
            callback,
            leaves: true,
        };
        for field in spec.fields {
            // Asking costs more than the rest: most calls have neither.
            if !matches!(field.kind, Kind::TimestampUpdate | Kind::Bytes) {
                continue;
            }
            let value = arguments.map(|arguments| arguments.get_item(field.name)).transpose()?;
            let Some(value) = value.flatten() else { continue };
            match field.kind {
                Kind::TimestampUpdate => given.leaves = value.is_instance_of::<Unset>(),
                Kind::Bytes if !value.is_none() => {
                    let place = Path::Argument(&call, field.name);
                    given.file = Some(from_python::content(&value, &place)?);
                }
                _ => {}
            }
        }
        Ok(given)
    }

    /// The path arguments, one after the other.
    pub(crate) fn path(&self) -> PathArguments<'_> {
        PathArguments { name: self.name, values: &self.path, taken: Cell::new(0) }
    }

    /// All arguments as the core takes them.
    pub(crate) fn all<T: DeserializeOwned>(&self) -> Outcome<T> {
        serde_json::from_slice(&self.json).map_err(|error| {
            let why = errors::words_of_json(&error);
            Failure::Argument(format!("{}(): {why}", self.name))
        })
    }

    /// The one argument that there is.
    pub(crate) fn one<T: DeserializeOwned>(&self, name: &str) -> Outcome<T> {
        let mut fields: serde_json::Map<String, serde_json::Value> = self.all()?;
        serde_json::from_value(fields.remove(name).unwrap_or_default()).map_err(|error| {
            let why = errors::words_of_json(&error);
            Failure::Argument(format!("{}(): {name}: {why}", self.name))
        })
    }

    pub(crate) fn file(&self) -> Option<Vec<u8>> {
        self.file.clone()
    }

    /// The argument that is a function.
    pub(crate) fn callback<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let callback = self.callback.as_ref().map(|callback| callback.bind(py));
        callback.ok_or_else(|| errors::internal(format!("{} has no callback", self.name)))
    }

    /// Whether the time stamp that could be set or cleared is left as it is.
    pub(crate) fn leaves(&self) -> bool {
        self.leaves
    }
}

/// The path arguments of a call that have not been taken.
pub(crate) struct PathArguments<'a> {
    name: &'static str,
    values: &'a [PathValue],
    taken: Cell<usize>,
}

impl<'a> PathArguments<'a> {
    fn next(&self) -> Option<&'a PathValue> {
        let index = self.taken.get();
        self.taken.set(index + 1);
        self.values.get(index)
    }

    pub(crate) fn text(&self) -> Outcome<&'a str> {
        match self.next() {
            Some(PathValue::Text(text)) => Ok(text),
            _ => Err(self.mismatch()),
        }
    }

    pub(crate) fn integer(&self) -> Outcome<i64> {
        match self.next() {
            Some(PathValue::Integer(number)) => Ok(*number),
            _ => Err(self.mismatch()),
        }
    }

    pub(crate) fn operations(&self) -> Outcome<&'a [Operation]> {
        match self.next() {
            Some(PathValue::Operations(operations)) => Ok(operations),
            _ => Err(self.mismatch()),
        }
    }

    pub(crate) fn texts(&self) -> Outcome<Vec<&'a str>> {
        match self.next() {
            Some(PathValue::Texts(texts)) => Ok(texts.iter().map(String::as_str).collect()),
            _ => Err(self.mismatch()),
        }
    }

    pub(crate) fn writer(&self) -> Outcome<&'a Py<PyAny>> {
        match self.next() {
            Some(PathValue::Writer(writer)) => Ok(writer),
            _ => Err(self.mismatch()),
        }
    }

    /// A table of ours that contradicts itself.
    fn mismatch(&self) -> Failure {
        Failure::Python(errors::internal(format!("{} has no such path argument", self.name)))
    }

    /// What the call gives, once all of them are taken.
    pub(crate) fn made(self, answer: impl Answer + 'static) -> Outcome<Made> {
        Ok(Made::Answer(Box::new(answer)))
    }

    pub(crate) fn made_list(self, list: Box<dyn Walk>) -> Outcome<Made> {
        Ok(Made::List(list))
    }
}

type Arguments<'py> = Option<Bound<'py, PyDict>>;

/// Takes the function out of the arguments.
fn without_callback<'py>(
    arguments: Option<&Bound<'py, PyDict>>,
    place: &Path<'_>,
    name: &str,
) -> PyResult<(Arguments<'py>, Option<Py<PyAny>>)> {
    let arguments = arguments.map(|arguments| arguments.copy()).transpose()?;
    let given = arguments.as_ref().map(|arguments| arguments.get_item(name)).transpose()?.flatten();
    let Some(given) = given else {
        return Err(PyTypeError::new_err(format!(
            "missing required keyword-only argument: '{name}'"
        )));
    };
    if !given.is_callable() {
        return Err(place.wrong_type("a function", &given));
    }
    if let Some(arguments) = &arguments {
        arguments.del_item(name)?;
    }
    Ok((arguments, Some(given.unbind())))
}

fn path_value(value: &Bound<'_, PyAny>, kind: PathKind, place: &Path<'_>) -> PyResult<PathValue> {
    Ok(match kind {
        PathKind::Text => PathValue::Text(from_python::text_of(value, place)?),
        PathKind::Integer => PathValue::Integer(from_python::number(value, place)?),
        PathKind::Operations => PathValue::Operations(from_python::operations(value, place)?),
        PathKind::Texts => PathValue::Texts(from_python::texts(value, place)?),
        PathKind::Writer if value.hasattr(intern!(value.py(), "write"))? => {
            PathValue::Writer(value.clone().unbind())
        }
        PathKind::Writer => return Err(place.wrong_type("a file opened for writing", value)),
    })
}
