//! One call while it runs without the interpreter: what may end it, and what its callbacks raised.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use neonapi::CancelToken;
use neonapi::border::PANIC;
use pyo3::prelude::*;

use crate::call::Failure;
use crate::log::Log;
use crate::{errors, log, threads};

/// What a call is asked while it runs. A list has one for all its requests.
pub(crate) struct Running {
    /// The caller's own token.
    token: Mutex<Option<CancelToken>>,
    log: Option<Arc<Log>>,
    on_main_thread: AtomicBool,
    /// The lowest level of events that are wanted.
    log_level: AtomicI32,
    /// A callback raised, so that the call has to end.
    stopped: AtomicBool,
    raised: Mutex<Option<PyErr>>,
}

thread_local! {
    /// The call of this thread.
    static CURRENT: RefCell<Option<Arc<Running>>> = const { RefCell::new(None) };
}

impl Running {
    pub(crate) fn new(token: Option<CancelToken>, log: Option<Arc<Log>>) -> Arc<Running> {
        Arc::new(Running {
            token: Mutex::new(token),
            log,
            on_main_thread: AtomicBool::new(false),
            log_level: AtomicI32::new(log::NO_LEVEL),
            stopped: AtomicBool::new(false),
            raised: Mutex::new(None),
        })
    }

    /// The call of this thread, if there is one.
    pub(crate) fn current() -> Option<Arc<Running>> {
        CURRENT.with_borrow(Clone::clone)
    }

    /// What the core asks; at least every 50 ms, on the thread of the call.
    pub(crate) fn cancel_token(self: &Arc<Running>) -> CancelToken {
        let running = self.clone();
        CancelToken::with_check(move || running.has_to_end())
    }

    fn has_to_end(&self) -> bool {
        if self.stopped.load(Ordering::Acquire) {
            return true;
        }
        let token = lock(&self.token).clone();
        if token.is_some_and(|token| token.is_cancelled()) {
            return true;
        }
        if !self.on_main_thread.load(Ordering::Acquire) {
            return false;
        }
        match Python::try_attach(|py| py.check_signals()) {
            Some(Err(error)) => {
                self.raise(error);
                true
            }
            Some(Ok(())) | None => false,
        }
    }

    /// Ends the call with an exception; the first one counts.
    pub(crate) fn raise(&self, error: PyErr) {
        lock(&self.raised).get_or_insert(error);
        self.stopped.store(true, Ordering::Release);
    }

    pub(crate) fn wants_log(&self, level: i32) -> bool {
        level >= self.log_level.load(Ordering::Acquire)
    }

    /// The token of the caller, which another call of the same thing may change.
    pub(crate) fn set_token(&self, token: Option<CancelToken>) {
        *lock(&self.token) = token;
    }

    /// Runs a function of the core while others may use the interpreter.
    pub(crate) fn run<T: Send>(
        self: &Arc<Running>,
        py: Python<'_>,
        call: impl FnOnce() -> Result<T, Failure> + Send,
    ) -> PyResult<T> {
        let level = self.log.as_ref().map(|log| log.level(py)).transpose()?;
        self.log_level.store(level.unwrap_or(log::NO_LEVEL), Ordering::Release);
        self.on_main_thread.store(threads::is_main(py), Ordering::Release);
        let before = CURRENT.replace(Some(self.clone()));
        let result = py.detach(|| catch_unwind(AssertUnwindSafe(call)));
        CURRENT.set(before);
        let result = match result {
            Ok(result) => result.map_err(|failure| failure.into_python(py)),
            Err(_) => Err(errors::internal(PANIC)),
        };
        let raised = lock(&self.raised).take();
        match (raised, result) {
            (None, result) => result,
            (Some(raised), Ok(value)) => {
                // Dropping it may make a call: a temporary branch is deleted.
                py.detach(|| drop(value));
                Err(raised)
            }
            (Some(raised), Err(error)) => {
                // It may carry what was created before the call had to end.
                raised.set_context(py, Some(error));
                Err(raised)
            }
        }
    }
}

/// A lock that is only ever held for the length of an assignment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
