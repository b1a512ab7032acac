// Written by cargo xtask generate from api/operations.yaml. Do not edit.

use crate::generated_support::*;

/// Work in the background.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a>(pub(crate) &'a Client);

impl Operations<'_> {
    /// Lists operations.
    ///
    /// Calls `listOperations` (`GET /operations`).
    pub fn list(&self) -> List<OperationsResponse> {
        self.0.list(&LIST_OPERATIONS, &[], &())
    }
}

operations! {
    LIST_OPERATIONS { id: "listOperations", name: "operations.list", path: "/operations",
        retry: RetryClass::Safe }
}

/// Work in the background.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Operation {
    /// Identifier of the operation.
    pub id: String,
    /// State of the operation.
    pub status: OperationStatus,
}

open_enum! {
    /// State of an operation.
    pub enum OperationStatus {
        Running = "running", Finished = "finished", ServerUnknown = "UNKNOWN",
    }
}

/// A list of operations, which may be left out.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OperationsResponse {
    /// The operations.
    pub operations: Option<Vec<Operation>>,
}

records! {
    Operation: id, status;
    OperationsResponse: operations;
}

page! { OperationsResponse: Operation in operations? }
