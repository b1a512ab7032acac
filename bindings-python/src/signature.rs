//! What `inspect.signature` and `help` say of the constructor of a model.

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyType};

use crate::model;
use crate::spec::Presence;

/// The signatures of all models, each made when it is asked for: importing `inspect` takes its time.
#[pyclass(name = "_Signatures", module = "neonapi._neonapi", frozen)]
pub(crate) struct Signatures;

#[pymethods]
impl Signatures {
    fn __get__<'py>(
        &self,
        py: Python<'py>,
        _instance: Option<&Bound<'py, PyAny>>,
        class: &Bound<'py, PyType>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let name = class.name()?;
        let spec = model::find(&name.to_string_lossy());
        let spec = spec.ok_or_else(|| PyAttributeError::new_err("__signature__"))?;
        let inspect = py.import("inspect")?;
        let parameter = inspect.getattr("Parameter")?;
        let kind = parameter.getattr("KEYWORD_ONLY")?;
        let parameters = PyList::empty(py);
        // A required one may stand behind one that is not, as keywords may.
        for field in spec.fields {
            let default = PyDict::new(py);
            if field.presence != Presence::Required {
                default.set_item("default", py.None())?;
            }
            parameters.append(parameter.call((field.name, &kind), Some(&default))?)?;
        }
        inspect.getattr("Signature")?.call1((parameters,))
    }
}
