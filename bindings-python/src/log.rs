//! Events of the engine for a function of Python.

use neonapi::{LogEvent, LogHook, LogLevel};
use pyo3::prelude::*;

use crate::ending;
use crate::running::Running;

/// A level that no event has.
pub(crate) const NO_LEVEL: i32 = i32::MAX;

/// Where events go.
pub(crate) struct Log {
    /// Gets every event that is wanted.
    event: Py<PyAny>,
    /// Says before each call which level is the lowest wanted; `None` for no event at all.
    level: Option<Py<PyAny>>,
}

impl Log {
    pub(crate) fn new(event: Py<PyAny>, level: Option<Py<PyAny>>) -> Log {
        Log { event, level }
    }

    /// The lowest level wanted now. Asked once a call, so that an event nobody wants costs nothing.
    pub(crate) fn level(&self, py: Python<'_>) -> PyResult<i32> {
        let Some(level) = &self.level else { return Ok(0) };
        Ok(ending::call(level.bind(py), ())?.extract::<Option<i32>>()?.unwrap_or(NO_LEVEL))
    }

    fn call(&self, event: &LogEvent) {
        let level = level_of(event.level);
        let running = Running::current();
        if running.as_ref().is_some_and(|running| !running.wants_log(level)) {
            return;
        }
        Python::try_attach(|py| {
            let event = (
                level,
                &event.operation_id,
                &event.text,
                event.status,
                event.attempt,
                event.duration_ms,
                event.request_id.as_deref(),
            );
            if let Err(error) = ending::call(self.event.bind(py), event) {
                match running {
                    Some(running) => running.raise(error),
                    None => error.write_unraisable(py, None),
                }
            }
        });
    }
}

/// The function that the core calls.
pub(crate) fn hook(log: std::sync::Arc<Log>) -> LogHook {
    LogHook::new(move |event| log.call(event))
}

/// The number of a level in Python's `logging`.
fn level_of(level: LogLevel) -> i32 {
    match level {
        LogLevel::Debug => 10,
        LogLevel::Info => 20,
        LogLevel::Warning => 30,
    }
}
