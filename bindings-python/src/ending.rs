//! Leaving the interpreter and coming back to it, also when it is ending.
//!
//! A thread of a daemon that asks for an interpreter that is ending never gets it. Before Python 3.14 it is
//! ended there and then, frame by frame, and frames of Rust do not bear that: the process would abort. So
//! such a thread stays where it is for ever, and goes with the process. pyo3 sees to that where a thread
//! leaves and comes back; here is the same for functions of Python, in which a thread may leave too.

use std::hint::black_box;
use std::{mem, ptr, thread};

use pyo3::ffi::{self, PyObject};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

/// Keeps its thread for ever, when the frame that it is in is ended from outside.
struct Stay;

impl Drop for Stay {
    fn drop(&mut self) {
        loop {
            thread::park();
        }
    }
}

/// What `PyObject_Call` is when it is told that it may never return.
type Call =
    unsafe extern "C-unwind" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> *mut PyObject;

/// Calls a function of Python on any thread, also on one of a daemon.
pub(crate) fn call<'py>(
    function: &Bound<'py, PyAny>,
    arguments: impl IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = function.py();
    let arguments = arguments.into_pyobject(py).map_err(Into::into)?;
    let stays: unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> *mut PyObject =
        ffi::PyObject_Call;
    // SAFETY: both types differ only in that one may be left by unwinding.
    let call: Call = unsafe { mem::transmute(stays) };
    // Or the compiler finds out which function it is, and that it was declared never to be left so.
    let call = black_box(call);
    let stay = Stay;
    // SAFETY: the thread is attached, as `py` proves, and the objects live until the end of this function.
    let given = unsafe { call(function.as_ptr(), arguments.as_ptr(), ptr::null_mut()) };
    mem::forget(stay);
    // SAFETY: the call gives an object that is owned, or null and an exception.
    unsafe { Bound::from_owned_ptr_or_err(py, given) }
}

/// Calls a method without arguments.
pub(crate) fn call_method<'py>(
    object: &Bound<'py, PyAny>,
    name: &Bound<'py, PyString>,
) -> PyResult<Bound<'py, PyAny>> {
    call(&object.getattr(name)?, ())
}

/// Imports a module of a package, to take a name from it.
pub(crate) fn import<'py>(
    py: Python<'py>,
    module: &str,
    name: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let import = py.import("builtins")?.getattr("__import__")?;
    call(&import, (module, py.None(), py.None(), (name,)))
}

/// Drops what may have threads to wait for, which others need not wait for too.
pub(crate) fn drop_aside<T: Send>(value: T) {
    // Where the interpreter has ended, the closure is dropped with the value in it.
    let _ = Python::try_attach(|py| py.detach(|| drop(value)));
}
