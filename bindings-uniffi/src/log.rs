//! Events of the engine, for a function of the caller.

use neonapi::{LogEvent, LogHook, LogLevel};

use crate::callback::NativeCallbackError;

/// How much an event matters.
#[uniffi::remote(Enum)]
pub enum LogLevel {
    /// Every attempt and poll.
    Debug,
    /// A pause: rate limit, retry, lock.
    Info,
    /// A call that failed, or a list that ended early.
    Warning,
}

/// One event of the engine.
#[derive(uniffi::Record)]
pub(crate) struct NativeLogEvent {
    pub(crate) level: LogLevel,
    pub(crate) operation_id: String,
    pub(crate) text: String,
    pub(crate) status: Option<u16>,
    pub(crate) attempt: u32,
    pub(crate) duration_ms: u64,
    pub(crate) request_id: Option<String>,
}

/// Gets every event, on the thread of its call.
#[uniffi::export(callback_interface)]
pub(crate) trait NativeLog: Send + Sync {
    fn event(&self, event: NativeLogEvent) -> Result<(), NativeCallbackError>;
}

/// The function that the core calls.
pub(crate) fn hook(log: Box<dyn NativeLog>) -> LogHook {
    LogHook::new(move |event: &LogEvent| {
        let event = NativeLogEvent {
            level: event.level,
            operation_id: event.operation_id.clone(),
            text: event.text.clone(),
            status: event.status,
            attempt: event.attempt,
            duration_ms: event.duration_ms,
            request_id: event.request_id.clone(),
        };
        // A logger that fails must not fail the call that it tells of; the facades report it.
        let _ = log.event(event);
    })
}
