//! Events of the engine, for whoever wants to log them.

use std::ffi::{CString, c_char, c_void};
use std::ptr;

use neonapi::{LogEvent, LogHook, LogLevel};

use crate::text;

/// Every attempt and poll.
pub const NEONAPI_LOG_LEVEL_DEBUG: u32 = 1;
/// A pause: rate limit, retry, lock.
pub const NEONAPI_LOG_LEVEL_INFO: u32 = 2;
/// A call that failed, or a list that ended early.
pub const NEONAPI_LOG_LEVEL_WARNING: u32 = 3;

/// One event: what happened to which operation; never a secret, a body or an argument.
///
/// Borrowed: it lives until the callback that it was given to returns.
pub struct neonapi_log_event {
    level: u32,
    operation_id: CString,
    text: CString,
    status: u32,
    attempt: u32,
    duration_ms: u64,
    request_id: Option<CString>,
}

/// Called with every event of a client.
///
/// It may be called from any thread that uses the client, by several at the same time, and by threads
/// of the client's own. It must not call the client, unwind or jump out. `user_data` has to stay usable
/// until the client, its lists and its temporary branches are freed.
pub type neonapi_log_callback =
    Option<unsafe extern "C" fn(event: *const neonapi_log_event, user_data: *mut c_void)>;

/// A callback with what it is given.
#[derive(Clone, Copy)]
struct Target {
    function: unsafe extern "C" fn(*const neonapi_log_event, *mut c_void),
    user_data: *mut c_void,
}

// SAFETY: the header says that the function may be called from any thread.
unsafe impl Send for Target {}
// SAFETY: as above.
unsafe impl Sync for Target {}

impl Target {
    fn call(self, event: &LogEvent) {
        let event = neonapi_log_event {
            level: match event.level {
                LogLevel::Debug => NEONAPI_LOG_LEVEL_DEBUG,
                LogLevel::Info => NEONAPI_LOG_LEVEL_INFO,
                LogLevel::Warning => NEONAPI_LOG_LEVEL_WARNING,
            },
            operation_id: text::owned(&event.operation_id),
            text: text::owned(&event.text),
            status: event.status.map_or(0, u32::from),
            attempt: event.attempt,
            duration_ms: event.duration_ms,
            request_id: event.request_id.as_deref().map(text::owned),
        };
        // SAFETY: the caller gave a function of this type; the event outlives the call.
        unsafe { (self.function)(&event, self.user_data) };
    }
}

/// The hook of the core that calls a function of C.
pub(crate) fn hook(
    function: unsafe extern "C" fn(*const neonapi_log_event, *mut c_void),
    user_data: *mut c_void,
) -> LogHook {
    let target = Target { function, user_data };
    LogHook::new(move |event| target.call(event))
}

/// Reads an event; NULL gives the fallback.
unsafe fn read<'a, T>(
    event: *const neonapi_log_event,
    fallback: T,
    reader: impl FnOnce(&'a neonapi_log_event) -> T,
) -> T {
    // SAFETY: the caller gave an event that lives, or NULL.
    match unsafe { event.as_ref() } {
        Some(event) => reader(event),
        None => fallback,
    }
}

/// How much it matters: one of NEONAPI_LOG_LEVEL_*.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_log_event_level(event: *const neonapi_log_event) -> u32 {
    // SAFETY: as the header asks.
    unsafe { read(event, 0, |event| event.level) }
}

/// Operation of the API, such as "createProjectBranch".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_log_event_operation_id(
    event: *const neonapi_log_event,
) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(event, ptr::null(), |event| event.operation_id.as_ptr()) }
}

/// What happened.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_log_event_text(event: *const neonapi_log_event) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(event, ptr::null(), |event| event.text.as_ptr()) }
}

/// HTTP status of the answer; 0 when there was none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_log_event_http_status(event: *const neonapi_log_event) -> u32 {
    // SAFETY: as the header asks.
    unsafe { read(event, 0, |event| event.status) }
}

/// Attempt within the call, from 1; 0 before the first.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_log_event_attempt(event: *const neonapi_log_event) -> u32 {
    // SAFETY: as the header asks.
    unsafe { read(event, 0, |event| event.attempt) }
}

/// How long it took or will take, in milliseconds.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_log_event_duration_ms(event: *const neonapi_log_event) -> u64 {
    // SAFETY: as the header asks.
    unsafe { read(event, 0, |event| event.duration_ms) }
}

/// Identifier of the request, for Neon's support; NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_log_event_request_id(
    event: *const neonapi_log_event,
) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(event, ptr::null(), |event| text::pointer(event.request_id.as_ref())) }
}
