//! Events of the engine, for whoever wants to log them.

use std::fmt;
use std::sync::Arc;

/// How much an event matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogLevel {
    /// Every attempt and poll.
    Debug,
    /// A pause: rate limit, retry, lock.
    Info,
    /// A call that failed, or a list that ended early.
    Warning,
}

/// One event: what happened to which operation; never a secret, a body or an argument. Only a temporary
/// branch that is left behind is named, so that it can be deleted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogEvent {
    /// How much it matters.
    pub level: LogLevel,
    /// Operation of the API, such as `createProjectBranch`.
    pub operation_id: String,
    /// What happened.
    pub text: String,
    /// HTTP status of the answer, if there was one.
    pub status: Option<u16>,
    /// Attempt within the call, from 1; 0 before the first.
    pub attempt: u32,
    /// How long it took or will take, in milliseconds.
    pub duration_ms: u64,
    /// Identifier of the request, for Neon's support.
    pub request_id: Option<String>,
}

/// A function that is called with every event, on the thread of the call.
#[derive(Clone)]
pub struct LogHook(Arc<dyn Fn(&LogEvent) + Send + Sync>);

impl LogHook {
    /// Wraps a function; it must not call back into the client and must not panic.
    pub fn new(function: impl Fn(&LogEvent) + Send + Sync + 'static) -> LogHook {
        LogHook(Arc::new(function))
    }

    pub(crate) fn call(&self, event: &LogEvent) {
        (self.0)(event);
    }
}

impl fmt::Debug for LogHook {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("LogHook")
    }
}
