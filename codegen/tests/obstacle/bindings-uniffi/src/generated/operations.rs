// Written by cargo xtask generate from api/. Do not edit.
//! What `operations` takes and gives.

use crate::values::*;

/// Work in the background.
#[uniffi::remote(Record)]
pub struct Operation {
    /// Identifier of the operation.
    pub id: String,
    /// State of the operation.
    pub status: OperationStatus,
}

/// State of an operation.
#[uniffi::remote(Enum)]
pub enum OperationStatus {
    /// `running`.
    Running,
    /// `finished`.
    Finished,
    /// `UNKNOWN`.
    ServerUnknown,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A list of operations, which may be left out.
#[uniffi::remote(Record)]
pub struct OperationsResponse {
    /// The operations.
    #[uniffi(default = None)]
    pub operations: Option<Vec<Operation>>,
}
