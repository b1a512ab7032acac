//! From values of the core to values of Python.

use std::collections::BTreeMap;

use jiff::Timestamp;
use neonapi::Secret;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyList, PyString};
use serde_json::Value as Json;

use crate::time;

/// What can be shown to Python.
pub(crate) trait Value: Sized {
    /// A value of Python that is independent of this one.
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;

    /// The same for a value that is not needed any more.
    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self.to_python(py)
    }
}

impl Value for () {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(py.None().into_bound(py))
    }
}

impl Value for bool {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(py, *self).to_owned().into_any())
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {
        $(impl Value for $number {
            fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                self.into_bound_py_any(py)
            }
        })*
    };
}

numbers!(i32, i64, u64, f64);

impl Value for String {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }
}

impl Value for Secret {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self.expose()).into_any())
    }
}

impl Value for Timestamp {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(time::to_python(py, *self)?.into_any())
    }
}

impl<T: Value> Value for Option<T> {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.as_ref().map_or_else(|| ().to_python(py), |value| value.to_python(py))
    }

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self.map_or_else(|| ().to_python(py), |value| value.into_python(py))
    }
}

impl<T: Value> Value for Vec<T> {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let items: PyResult<Vec<_>> = self.iter().map(|item| item.to_python(py)).collect();
        Ok(PyList::new(py, items?)?.into_any())
    }

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let items: PyResult<Vec<_>> = self.into_iter().map(|item| item.into_python(py)).collect();
        Ok(PyList::new(py, items?)?.into_any())
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        for (key, value) in self {
            dict.set_item(key, value.to_python(py)?)?;
        }
        Ok(dict.into_any())
    }
}

impl Value for Json {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Json::Null => ().to_python(py),
            Json::Bool(flag) => flag.to_python(py),
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => number.to_python(py),
                (None, Some(number)) => number.to_python(py),
                (None, None) => {
                    Ok(PyFloat::new(py, number.as_f64().unwrap_or(f64::NAN)).into_any())
                }
            },
            Json::String(text) => text.to_python(py),
            Json::Array(items) => items.to_python(py),
            Json::Object(fields) => {
                let dict = PyDict::new(py);
                for (key, value) in fields {
                    dict.set_item(key, value.to_python(py)?)?;
                }
                Ok(dict.into_any())
            }
        }
    }
}
