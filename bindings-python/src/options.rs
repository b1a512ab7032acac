//! Options of a call.

use std::sync::Arc;

use neonapi::{CallOptions, ProgressHook};
use pyo3::prelude::*;

use crate::ending;
use crate::log::Log;
use crate::running::Running;
use crate::value::Value;

/// Ends the calls that carry it, within 200 ms, wherever they are.
///
/// Cancelling is safe from any thread; one token may be given to many calls. A token that is made with
/// another one is cancelled with it.
#[pyclass(name = "CancelToken", module = "neonapi", frozen)]
#[derive(Default)]
pub(crate) struct CancelToken(neonapi::CancelToken);

#[pymethods]
impl CancelToken {
    #[new]
    #[pyo3(signature = (parent=None))]
    fn new(parent: Option<&Bound<'_, CancelToken>>) -> CancelToken {
        let Some(parent) = parent.map(|parent| parent.get().0.clone()) else {
            return CancelToken::default();
        };
        CancelToken(neonapi::CancelToken::with_check(move || parent.is_cancelled()))
    }

    /// Ends the calls that carry this token, now and later.
    fn cancel(&self) {
        self.0.cancel();
    }

    /// Whether it was cancelled.
    #[getter]
    fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }

    fn __repr__(&self) -> String {
        let flag = if self.0.is_cancelled() { "True" } else { "False" };
        format!("<CancelToken is_cancelled={flag}>")
    }
}

/// Options of one call; what is not set is as the client says.
#[pyclass(name = "_Options", module = "neonapi._neonapi", frozen)]
#[derive(Default)]
pub(crate) struct Options {
    cancel: Option<Py<CancelToken>>,
    call_timeout_ms: Option<u64>,
    wait: Option<bool>,
    wait_timeout_ms: Option<u64>,
    on_progress: Option<Py<PyAny>>,
}

#[pymethods]
impl Options {
    #[new]
    #[pyo3(signature = (cancel=None, call_timeout_ms=None, wait=None, wait_timeout_ms=None, on_progress=None))]
    fn new(
        cancel: Option<Py<CancelToken>>,
        call_timeout_ms: Option<u64>,
        wait: Option<bool>,
        wait_timeout_ms: Option<u64>,
        on_progress: Option<Py<PyAny>>,
    ) -> Options {
        Options { cancel, call_timeout_ms, wait, wait_timeout_ms, on_progress }
    }
}

/// A client under the options of one call.
pub(crate) struct Prepared {
    pub(crate) client: neonapi::Client,
    pub(crate) running: Arc<Running>,
    /// What the core asks: the caller's own token is behind it.
    pub(crate) token: neonapi::CancelToken,
}

impl Options {
    /// The client under these options, and what its calls are asked while they run.
    pub(crate) fn apply(
        options: Option<&Bound<'_, Options>>,
        client: &neonapi::Client,
        log: Option<&Arc<Log>>,
        py: Python<'_>,
    ) -> Prepared {
        let token = options.and_then(|options| options.get().token());
        let running = Running::new(token, log.cloned());
        let token = running.cancel_token();
        let mut call = CallOptions { cancel: Some(token.clone()), ..CallOptions::default() };
        if let Some(options) = options.map(Bound::get) {
            call.call_timeout_ms = options.call_timeout_ms;
            call.wait = options.wait;
            call.wait_timeout_ms = options.wait_timeout_ms;
            let on_progress = options.on_progress.as_ref().map(|function| function.clone_ref(py));
            call.on_progress = on_progress.map(|function| progress(function, running.clone()));
        }
        Prepared { client: client.with_options(call), running, token }
    }

    fn token(&self) -> Option<neonapi::CancelToken> {
        self.cancel.as_ref().map(|token| token.get().0.clone())
    }
}

/// Calls a function of Python with the operations of a wait; what it raises ends the call.
fn progress(function: Py<PyAny>, running: Arc<Running>) -> ProgressHook {
    ProgressHook::new(move |operations| {
        Python::try_attach(|py| {
            let operations = operations.to_vec().into_python(py);
            let called =
                operations.and_then(|operations| ending::call(function.bind(py), (operations,)));
            if let Err(error) = called {
                running.raise(error);
            }
        });
    })
}
