//! The native module of the Python package `neonapi`: it translates, the core decides.

#[macro_use]
mod macros;
#[macro_use]
mod macros_operations;

mod call;
mod client;
mod convenience;
mod details;
mod ending;
mod errors;
mod from_python;
mod generated;
mod json;
mod list;
mod log;
mod model;
mod options;
mod raw_request;
mod records;
mod running;
mod settings;
mod spec;
mod temporary;
mod threads;
mod time;
mod union;
mod unset;
mod value;

/// The native module.
#[pyo3::pymodule(gil_used = false)]
mod _neonapi {
    use pyo3::exceptions::PyKeyError;
    use pyo3::prelude::*;
    use pyo3::types::PyType;

    #[pymodule_export]
    use crate::client::Client;
    #[pymodule_export]
    use crate::details::Details;
    #[pymodule_export]
    use crate::ending::_end;
    #[pymodule_export]
    use crate::list::{PyPages, PyWalk};
    #[pymodule_export]
    use crate::model::Model;
    #[pymodule_export]
    use crate::options::{CancelToken, Options};
    #[pymodule_export]
    use crate::temporary::Temporary;
    #[pymodule_export]
    use crate::unset::Unset;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = module.py();
        module.add("UNSET", Py::new(py, Unset)?)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        let end = module.getattr("_end")?;
        py.import("atexit")?.call_method1("register", (end,))?;
        Ok(())
    }

    /// The class of a model, made when it is first asked for.
    #[pyfunction]
    fn model<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
        let functions = crate::model::find(name).and_then(|spec| spec.model);
        let functions = functions.ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
        Ok((functions.class)(py))
    }
}
