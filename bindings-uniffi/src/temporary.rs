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

    /// Deletes the branch, and waits for it as the client says. When the call is cancelled before Neon has taken the
    /// deletion, or its time is over before anything is sent, it is left to `discard`.
    pub(crate) fn delete(
        &self,
        call: &NativeCall,
    ) -> Result<Option<BranchOperations>, NativeError> {
        if lock(&self.branch).is_none() {
            return Ok(None);
        }
        // A call of its own: what ended the first one must not end this.
        let branch_id = &self.created.branch.id;
        let deleted =
            self.client.run(call, |client| client.branches().delete(&self.project_id, branch_id));
        let is_left = deleted.as_ref().is_err_and(|error| {
            (error.is_cancelled() && !error.has_answer()) || error.is_out_of_time_unsent()
        });
        if !is_left {
            self.keep();
        }
        deleted
    }

    /// Deletes the branch at the end of a scope that failed: within half a minute, without the wait. A
    /// failure is reported to the log as well, since the scope has an error of its own.
    pub(crate) fn discard(&self) -> Result<(), NativeError> {
        guard(|| match self.take() {
            Some(branch) => Ok(branch.discard()?),
            None => Ok(()),
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
