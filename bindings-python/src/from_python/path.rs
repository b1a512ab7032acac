//! Where a value stands in the arguments of a call.

use std::fmt;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::errors;

/// Where a value stands in the arguments of a call.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    /// The call itself, such as `branches.create()`.
    Call(&'a str),
    Argument(&'a Path<'a>, &'a str),
    Field(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Call(call) => formatter.write_str(call),
            Path::Argument(call, name) => write!(formatter, "{call} argument '{name}"),
            Path::Field(parent, name) => write!(formatter, "{parent}.{name}"),
            Path::Index(parent, index) => write!(formatter, "{parent}[{index}]"),
        }
    }
}

impl Path<'_> {
    /// The argument that this place is in.
    pub(super) fn start(&self) -> Path<'_> {
        match self {
            Path::Call(_) | Path::Argument(..) => *self,
            Path::Field(parent, _) | Path::Index(parent, _) => parent.start(),
        }
    }

    pub(super) fn depth(&self) -> usize {
        match self {
            Path::Call(_) => 0,
            Path::Argument(parent, _) | Path::Field(parent, _) | Path::Index(parent, _) => {
                1 + parent.depth()
            }
        }
    }

    /// The place of one of the values in here.
    pub(super) fn within<'a>(&'a self, name: &'a str) -> Path<'a> {
        match self {
            Path::Call(_) => Path::Argument(self, name),
            _ => Path::Field(self, name),
        }
    }

    /// With its closing quote.
    pub(crate) fn quoted(&self) -> String {
        match self {
            Path::Call(call) => (*call).to_owned(),
            path => format!("{path}'"),
        }
    }

    pub(crate) fn wrong_type(&self, expected: &str, value: &Bound<'_, PyAny>) -> PyErr {
        let given = match value.is_none() {
            true => "None".to_owned(),
            false => value.get_type().name().map_or_else(|_| "?".into(), |name| name.to_string()),
        };
        PyTypeError::new_err(format!("{} must be {expected}, not {given}", self.quoted()))
    }

    pub(crate) fn wrong_value(&self, py: Python<'_>, why: &str) -> PyErr {
        errors::invalid_argument(py, &format!("{} {why}", self.quoted()))
    }
}
