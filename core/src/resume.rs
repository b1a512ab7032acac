//! Waiting for operations again, or for operations of which only the identifiers are known.

use crate::error::Result;
use crate::generated::{Operation, OperationStatus, Operations};
use crate::wait;

impl Operations<'_> {
    /// Waits until operations have succeeded, and gives their final state.
    ///
    /// Resumes a wait that failed: pass [`Error::operations`](crate::Error::operations). An operation
    /// that ended as `failed` is looked at again, since Neon may retry it. Polls
    /// `getProjectOperation` and `listProjectOperations`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::OperationFailed`](crate::ErrorKind::OperationFailed) when one did not succeed,
    /// [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) when they are not done in time; both
    /// carry the operations that have not succeeded.
    pub fn wait_for(&self, operations: &[Operation]) -> Result<Vec<Operation>> {
        let mut operations = operations.to_vec();
        for operation in &mut operations {
            if operation.status == OperationStatus::Failed {
                operation.status = OperationStatus::Running;
            }
        }
        wait::wait(self.0, "getProjectOperation", &mut operations)
            .map_err(|error| self.0.wait_failed(error))?;
        Ok(operations)
    }

    /// Waits until operations of a project, given by their identifiers, have succeeded.
    ///
    /// # Errors
    ///
    /// Those of [`wait_for`](Operations::wait_for).
    pub fn wait_for_ids(&self, project_id: &str, operation_ids: &[&str]) -> Result<Vec<Operation>> {
        let operations: Vec<Operation> = operation_ids
            .iter()
            .map(|id| Operation {
                id: (*id).to_owned(),
                project_id: project_id.to_owned(),
                status: OperationStatus::Scheduling,
                ..Operation::default()
            })
            .collect();
        self.wait_for(&operations)
    }
}
