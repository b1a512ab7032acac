//! A branch that goes when its holder says so.

use std::sync::{Arc, Mutex};

use neonapi::TemporaryBranch;

use crate::call::{NativeCall, lock};
use crate::client::NativeClient;
use crate::error::{NativeError, guard};
use crate::values::*;

/// A branch that `delete` or `discard` deletes. Whoever forgets it keeps it: a garbage collector is not the
/// one to delete data.
#[derive(uniffi::Object)]
pub(crate) struct NativeTemporary {
    client: Arc<NativeClient>,
    project_id: String,
    created: CreateProjectBranchResponse,
    /// Absent when it was deleted or kept.
    branch: Mutex<Option<TemporaryBranch>>,
}

#[uniffi::export]
impl NativeClient {
    /// Creates a branch that is deleted when its holder says so.
    pub(crate) fn branches_temporary(
        self: Arc<Self>,
        project_id: String,
        arguments: CreateBranch,
        call: &NativeCall,
    ) -> Result<NativeTemporary, NativeError> {
        let branch =
            self.run(call, |client| client.branches().temporary(&project_id, &arguments))?;
        Ok(NativeTemporary {
            client: self,
            project_id,
            created: (*branch).clone(),
            branch: Mutex::new(Some(branch)),
        })
    }
}

#[uniffi::export]
impl NativeTemporary {
    /// The answer to the creation.
    pub(crate) fn created(&self) -> CreateProjectBranchResponse {
        self.created.clone()
    }

    /// Deletes the branch, and waits for it as the client says.
    pub(crate) fn delete(
        &self,
        call: &NativeCall,
    ) -> Result<Option<BranchOperations>, NativeError> {
        let Some(branch) = self.take() else { return Ok(None) };
        // A call of its own: what ended the first one must not end this.
        let _ = branch.keep();
        let branch_id = &self.created.branch.id;
        self.client.run(call, |client| client.branches().delete(&self.project_id, branch_id))
    }

    /// Deletes the branch at the end of a scope that failed: within half a minute, without the wait; a
    /// failure is reported to the log alone.
    pub(crate) fn discard(&self) -> Result<(), NativeError> {
        guard(|| {
            drop(self.take());
            Ok(())
        })
    }

    /// Keeps the branch.
    pub(crate) fn keep(&self) {
        if let Some(branch) = self.take() {
            let _ = branch.keep();
        }
    }
}

impl NativeTemporary {
    fn take(&self) -> Option<TemporaryBranch> {
        lock(&self.branch).take()
    }
}

impl Drop for NativeTemporary {
    fn drop(&mut self) {
        if let Some(branch) = self.take() {
            let _ = branch.keep();
        }
    }
}
