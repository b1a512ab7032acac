//! Errors, with all that they carry.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use neonapi::border::PANIC;
use neonapi::{Error, ErrorKind};

use crate::generated::native_answers::AnyAnswer;
use crate::names::{named, text_and_detail};
use crate::response::NativeResponse;
use crate::values::Operation;

/// Why a call failed. Its one form keeps the languages from having a class a kind beside those of the facades.
#[derive(uniffi::Error)]
pub(crate) enum NativeError {
    Failed { failure: Box<NativeFailure> },
}

/// An error of the core. `Debug` for tests only: that of all answers is some weight.
#[cfg_attr(test, derive(Debug))]
#[derive(uniffi::Record)]
pub(crate) struct NativeFailure {
    /// Permanent number of the kind.
    pub(crate) kind: u32,
    /// The whole text.
    pub(crate) text: String,
    pub(crate) detail: String,
    pub(crate) operation_id: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) outcome_unknown: bool,
    pub(crate) is_retryable: bool,
    pub(crate) retry_after_ms: Option<u64>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) answer: Option<AnyAnswer>,
    pub(crate) response: Option<NativeResponse>,
}

impl NativeError {
    /// An error that no call of the core had.
    pub(crate) fn of_kind(kind: ErrorKind, detail: String) -> NativeError {
        let failure = NativeFailure {
            kind: kind.number(),
            text: format!("{}: {detail}. {}", kind.name(), named(kind.advice())),
            detail,
            operation_id: None,
            status: None,
            code: None,
            request_id: None,
            attempts: 0,
            outcome_unknown: false,
            is_retryable: false,
            retry_after_ms: None,
            operations: Vec::new(),
            answer: None,
            response: None,
        };
        NativeError::Failed { failure: Box::new(failure) }
    }

    pub(crate) fn invalid_argument(detail: impl Into<String>) -> NativeError {
        NativeError::of_kind(ErrorKind::InvalidArgument, detail.into())
    }

    pub(crate) fn internal(detail: impl Into<String>) -> NativeError {
        NativeError::of_kind(ErrorKind::Internal, detail.into())
    }

    /// Whether the call had an answer before it failed.
    pub(crate) fn has_answer(&self) -> bool {
        let NativeError::Failed { failure } = self;
        failure.answer.is_some()
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        let NativeError::Failed { failure } = self;
        failure.kind == ErrorKind::Cancelled.number()
    }

    /// Whether the time of the call was over before its first request.
    pub(crate) fn is_out_of_time_unsent(&self) -> bool {
        let NativeError::Failed { failure } = self;
        failure.kind == ErrorKind::Timeout.number() && failure.attempts == 0
    }
}

impl From<Error> for NativeError {
    fn from(error: Error) -> NativeError {
        let (text, detail) = text_and_detail(&error);
        let failure = NativeFailure {
            kind: error.kind().number(),
            text,
            detail,
            operation_id: error.operation_id().map(str::to_owned),
            status: error.status(),
            code: error.code().map(str::to_owned),
            request_id: error.request_id().map(str::to_owned),
            attempts: error.attempts(),
            outcome_unknown: error.outcome_unknown(),
            is_retryable: error.is_retryable(),
            retry_after_ms: error.retry_after_ms(),
            operations: error.operations().to_vec(),
            answer: AnyAnswer::of(&error),
            response: error.response().map(NativeResponse::from),
        };
        NativeError::Failed { failure: Box::new(failure) }
    }
}

impl fmt::Display for NativeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NativeError::Failed { failure } = self;
        formatter.write_str(&failure.text)
    }
}

/// The same as `Display`, as in the core.
impl fmt::Debug for NativeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl std::error::Error for NativeError {}

/// Makes an error of a panic: none leaves this library.
pub(crate) fn guard<T>(call: impl FnOnce() -> Result<T, NativeError>) -> Result<T, NativeError> {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|_| Err(NativeError::internal(PANIC)))
}
