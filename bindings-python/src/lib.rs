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
mod signature;
mod spec;
mod temporary;
mod threads;
mod time;
mod union;
mod unset;
mod value;

use neonapi::border;
use neonapi::models::OperationStatus;
use pyo3::exceptions::PyImportError;
use pyo3::ffi;
use pyo3::prelude::*;

/// The native module.
#[pymodule(gil_used = false)]
fn _neonapi(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    // First, since what comes next would be shared between interpreters.
    refuse_sub_interpreter(py)?;
    border::quiet_panics();
    module.add_class::<client::Client>()?;
    module.add_class::<details::Details>()?;
    module.add_class::<list::PyPages>()?;
    module.add_class::<list::PyWalk>()?;
    module.add_class::<model::Model>()?;
    module.add_class::<options::CancelToken>()?;
    module.add_class::<options::Options>()?;
    module.add_class::<temporary::Temporary>()?;
    module.add_class::<unset::Unset>()?;
    module.add("UNSET", Py::new(py, unset::Unset)?)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_function(wrap_pyfunction!(model::model, module)?)?;
    module.add_function(wrap_pyfunction!(is_over, module)?)?;
    // By `setattr`, since `add_function` would tell users of it in `__all__`.
    #[cfg(debug_assertions)]
    module.setattr("_panicking", wrap_pyfunction!(panicking, module)?)?;
    Ok(())
}

/// A call that panics, for the tests of a module that is not for shipping.
#[cfg(debug_assertions)]
#[pyfunction]
fn panicking(py: Python<'_>) -> PyResult<()> {
    let running = running::Running::new(None, None);
    running.run(py, || -> call::Outcome<()> { panic!("the password is tiger") })
}

/// Whether an operation in this state has ended; unknown states have not.
#[pyfunction]
#[pyo3(signature = (status, /))]
fn is_over(status: &str) -> bool {
    OperationStatus::from(status).is_over()
}

/// Threads of the core come back to the main interpreter, and classes are those of the process.
fn refuse_sub_interpreter(py: Python<'_>) -> PyResult<()> {
    const MAIN: i64 = 0;
    // SAFETY: this thread is attached to an interpreter, as `py` proves, so there is a current one.
    let current = unsafe { ffi::PyInterpreterState_GetID(ffi::PyInterpreterState_Get()) };
    match current {
        MAIN => Ok(()),
        -1 => Err(PyErr::fetch(py)),
        _ => Err(PyImportError::new_err(
            "neonapi works in the main interpreter only; use threads or processes instead of \
             sub-interpreters",
        )),
    }
}
