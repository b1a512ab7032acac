//! The native module of the Python package `neonapi`: it translates, the core decides.

#[macro_use]
mod macros;

mod errors;
mod from_python;
mod generated;
mod json;
mod model;
mod records;
mod spec;
mod time;
mod union;
mod unset;
mod value;

use pyo3::prelude::*;

/// The native module.
#[pymodule(gil_used = false)]
mod _neonapi {
    use pyo3::exceptions::PyKeyError;
    use pyo3::prelude::*;
    use pyo3::types::PyType;

    #[pymodule_export]
    use crate::model::Model;
    #[pymodule_export]
    use crate::unset::Unset;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("UNSET", Py::new(module.py(), Unset)?)
    }

    /// The class of a model, made when it is first asked for.
    #[pyfunction]
    fn model<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
        let functions = crate::model::find(name).and_then(|spec| spec.model);
        let functions = functions.ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
        Ok((functions.class)(py))
    }
}
