//! Which thread this is.

use std::cell::Cell;

use pyo3::intern;
use pyo3::prelude::*;

use crate::ending;

thread_local! {
    /// Of which process this is known, and what.
    static KNOWN: Cell<Option<(u32, bool)>> = const { Cell::new(None) };
}

/// Whether this is the thread that Python handles signals on. After a fork it may be another one.
pub(crate) fn is_main(py: Python<'_>) -> bool {
    let process = std::process::id();
    if let Some((of, known)) = KNOWN.get()
        && of == process
    {
        return known;
    }
    // When in doubt it is: asking for signals does no harm anywhere.
    let found = ask(py).unwrap_or(true);
    KNOWN.set(Some((process, found)));
    found
}

fn ask(py: Python<'_>) -> PyResult<bool> {
    let modules = py.import(intern!(py, "sys"))?.getattr(intern!(py, "modules"))?;
    // Nobody has made a thread without it, and importing it would cost more than the answer is worth.
    let Ok(threading) = modules.get_item(intern!(py, "threading")) else { return Ok(true) };
    let main = ending::call_method(&threading, intern!(py, "main_thread"))?;
    let this = threading.call_method0(intern!(py, "get_ident"))?;
    main.getattr(intern!(py, "ident"))?.eq(this)
}
