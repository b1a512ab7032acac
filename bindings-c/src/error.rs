//! The error object: everything that is known about a call that failed.

use std::ffi::{CString, c_char};
use std::ptr;

use neonapi::models::Operation;
use neonapi::{Error, ErrorKind};

use crate::failure::Failure;
use crate::generated::tables::neonapi_operation;
use crate::guard;
use crate::handle::Owned;
use crate::response::neonapi_response;
use crate::text;

/// What went wrong, in which operation, and what is known about it.
///
/// May be read from several threads. Free it with `neonapi_error_free`. Its message never holds a
/// secret or a body.
pub struct neonapi_error {
    kind: ErrorKind,
    message: CString,
    detail: CString,
    operation_id: Option<CString>,
    status: Option<u16>,
    code: Option<CString>,
    request_id: Option<CString>,
    attempts: u32,
    outcome_unknown: bool,
    is_retryable: bool,
    retry_after_ms: Option<u64>,
    operations: Owned<Vec<Operation>>,
    answer: Option<CString>,
    response: Option<neonapi_response>,
}

impl neonapi_error {
    fn own(kind: ErrorKind, detail: &str) -> neonapi_error {
        neonapi_error {
            kind,
            message: text::owned(&format!("{}: {detail}. {}", kind.name(), kind.advice())),
            detail: text::owned(detail),
            operation_id: None,
            status: None,
            code: None,
            request_id: None,
            attempts: 0,
            // A panic may have come after the request.
            outcome_unknown: kind == ErrorKind::Internal,
            is_retryable: false,
            retry_after_ms: None,
            operations: Owned::new(Vec::new()),
            answer: None,
            response: None,
        }
    }

    fn of_core(error: &Error) -> neonapi_error {
        neonapi_error {
            kind: error.kind(),
            message: text::owned(&error.to_string()),
            detail: text::owned(error.detail()),
            operation_id: error.operation_id().map(text::owned),
            status: error.status(),
            code: error.code().map(text::owned),
            request_id: error.request_id().map(text::owned),
            attempts: error.attempts(),
            outcome_unknown: error.outcome_unknown(),
            is_retryable: error.is_retryable(),
            retry_after_ms: error.retry_after_ms(),
            operations: Owned::new(error.operations().to_vec()),
            answer: crate::generated::answers::to_json(error).map(|json| text::owned(&json)),
            response: error.response().map(neonapi_response::from),
        }
    }

    #[cfg(test)]
    pub(crate) fn message(&self) -> &str {
        self.message.to_str().expect("it was made of a text")
    }
}

impl From<Failure> for neonapi_error {
    fn from(failure: Failure) -> neonapi_error {
        match failure {
            Failure::Core(error) => neonapi_error::of_core(&error),
            Failure::Own(kind, detail) => neonapi_error::own(kind, &detail),
        }
    }
}

/// Reads an error; NULL gives the fallback.
unsafe fn read<'a, T>(
    error: *const neonapi_error,
    fallback: T,
    reader: impl FnOnce(&'a neonapi_error) -> T,
) -> T {
    // SAFETY: the caller gave an error that lives, or NULL.
    match unsafe { error.as_ref() } {
        Some(error) => reader(error),
        None => fallback,
    }
}

/// Frees an error and all that was borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_free(error: *mut neonapi_error) {
    guard::value((), || {
        if !error.is_null() {
            // SAFETY: it was made by `Box::into_raw`, and the caller gives it up.
            drop(unsafe { Box::from_raw(error) });
        }
    });
}

/// Kind of the error, one of NEONAPI_ERROR_KIND_*: the status that the call returned. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_kind(error: *const neonapi_error) -> u32 {
    // SAFETY: as the header asks.
    unsafe { read(error, 0, |error| error.kind.number()) }
}

/// Everything that is worth saying in one text: what happened, to which operation, what to do.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_message(error: *const neonapi_error) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(error, ptr::null(), |error| error.message.as_ptr()) }
}

/// What happened, in words: Neon's own message where there is one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_detail(error: *const neonapi_error) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(error, ptr::null(), |error| error.detail.as_ptr()) }
}

/// Operation of the API that was called, such as "createProjectBranch"; NULL when there was none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_operation_id(error: *const neonapi_error) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(error, ptr::null(), |error| text::pointer(error.operation_id.as_ref())) }
}

/// HTTP status of the answer; 0 when there was none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_http_status(error: *const neonapi_error) -> u32 {
    // SAFETY: as the header asks.
    unsafe { read(error, 0, |error| error.status.map_or(0, u32::from)) }
}

/// Neon's code, such as "BRANCHES_LIMIT_EXCEEDED"; often NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_code(error: *const neonapi_error) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(error, ptr::null(), |error| text::pointer(error.code.as_ref())) }
}

/// Identifier of the request, for Neon's support; NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_request_id(error: *const neonapi_error) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(error, ptr::null(), |error| text::pointer(error.request_id.as_ref())) }
}

/// How many requests the call made.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_attempts(error: *const neonapi_error) -> u32 {
    // SAFETY: as the header asks.
    unsafe { read(error, 0, |error| error.attempts) }
}

/// Whether a change may have been made although the call failed.
///
/// Look whether it exists before you make the call again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_outcome_unknown(error: *const neonapi_error) -> bool {
    // SAFETY: as the header asks.
    unsafe { read(error, false, |error| error.outcome_unknown) }
}

/// Whether the same call may succeed later without any change, and is safe to repeat.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_is_retryable(error: *const neonapi_error) -> bool {
    // SAFETY: as the header asks.
    unsafe { read(error, false, |error| error.is_retryable) }
}

/// How long the server asked to wait, in milliseconds; false when it did not say.
///
/// `out` is written only when the result is true.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_retry_after_ms(
    error: *const neonapi_error,
    out: *mut u64,
) -> bool {
    // SAFETY: as the header asks.
    let Some(pause_ms) = (unsafe { read(error, None, |error| error.retry_after_ms) }) else {
        return false;
    };
    if !out.is_null() {
        // SAFETY: as the header asks.
        unsafe { out.write(pause_ms) };
    }
    true
}

/// How many operations a failed wait was about: those that failed and those still open.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_operation_count(error: *const neonapi_error) -> usize {
    // SAFETY: as the header asks.
    unsafe { read(error, 0, |error| error.operations.value.len()) }
}

/// One of these operations, borrowed from the error; NULL beyond the last one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_operation_at(
    error: *const neonapi_error,
    index: usize,
) -> *const neonapi_operation {
    // SAFETY: as the header asks.
    unsafe {
        read(error, ptr::null(), |error| {
            error.operations.value.get(index).map_or(ptr::null(), ptr::from_ref)
        })
    }
}

/// The answer of a call whose wait failed, as JSON: what was created is not lost. NULL when there is none.
///
/// It is the answer of the operation that creates: make it one with the `_from_json` of that type, which is
/// `neonapi_create_project_response_from_json` for calls that create projects and
/// `neonapi_create_project_branch_response_from_json` for those that create branches, whatever else they
/// give; `neonapi_restore_snapshot_response_from_json` for restored snapshots. It may hold secrets.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_answer_json(error: *const neonapi_error) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(error, ptr::null(), |error| text::pointer(error.answer.as_ref())) }
}

/// Status, headers and raw body of the last answer, borrowed from the error; NULL when there was none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_error_response(
    error: *const neonapi_error,
) -> *const neonapi_response {
    // SAFETY: as the header asks.
    unsafe {
        read(error, ptr::null(), |error| error.response.as_ref().map_or(ptr::null(), ptr::from_ref))
    }
}
