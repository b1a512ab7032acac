//! Functions of the caller that a call of the core calls.

use std::fmt;

use neonapi::models::{Operation, RestoreSnapshotResponse};

/// What a function of the caller raises. The facades catch what their callers' functions raise and end the
/// call themselves, so this is for what they did not foresee.
#[derive(Debug, uniffi::Error)]
pub(crate) enum NativeCallbackError {
    Failed { detail: String },
}

impl fmt::Display for NativeCallbackError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NativeCallbackError::Failed { detail } = self;
        formatter.write_str(detail)
    }
}

impl std::error::Error for NativeCallbackError {}

impl From<uniffi::UnexpectedUniFFICallbackError> for NativeCallbackError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> NativeCallbackError {
        NativeCallbackError::Failed { detail: error.reason }
    }
}

/// Gets the operations of a wait at each poll.
#[uniffi::export(callback_interface)]
pub(crate) trait NativeProgress: Send + Sync {
    fn progressed(&self, operations: Vec<Operation>) -> Result<(), NativeCallbackError>;
}

/// Decides about a restored snapshot.
#[uniffi::export(callback_interface)]
pub(crate) trait NativeDecision: Send + Sync {
    fn accepts(&self, preview: RestoreSnapshotResponse) -> Result<bool, NativeCallbackError>;
}

/// Takes the pieces of an object.
#[uniffi::export(callback_interface)]
pub(crate) trait NativeWriter: Send + Sync {
    fn write(&self, piece: Vec<u8>) -> Result<(), NativeCallbackError>;
}
