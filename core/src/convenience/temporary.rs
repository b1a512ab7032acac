//! Branches that go when their scope ends.

use std::ops::Deref;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::generated::{BranchOperations, Branches, CreateBranch, CreateProjectBranchResponse};
use crate::log::{LogEvent, LogLevel};
use crate::options::CallOptions;

/// A branch that is deleted when this is dropped, also in a panic.
///
/// Dropping waits out locks but not the deletion, and reports a failure only to the log;
/// [`TemporaryBranch::delete`] waits and gives errors.
#[derive(Debug)]
#[must_use = "the branch is deleted as soon as this is dropped"]
pub struct TemporaryBranch {
    created: CreateProjectBranchResponse,
    /// Deletes as the caller's client would: it waits where that does.
    client: Client,
    guard: DeleteOnDrop,
}

impl TemporaryBranch {
    /// Deletes the branch now, and waits for it as the client says.
    ///
    /// Calls `deleteProjectBranch`.
    ///
    /// # Errors
    ///
    /// Those of the call; the branch is then still there.
    pub fn delete(self) -> Result<Option<BranchOperations>> {
        let deleted =
            self.client.branches().delete(&self.guard.project_id, &self.created.branch.id);
        self.guard.keep();
        deleted
    }

    /// Keeps the branch: it is not deleted any more.
    #[must_use]
    pub fn keep(self) -> CreateProjectBranchResponse {
        self.guard.keep();
        self.created
    }
}

impl Deref for TemporaryBranch {
    type Target = CreateProjectBranchResponse;

    fn deref(&self) -> &CreateProjectBranchResponse {
        &self.created
    }
}

impl Branches<'_> {
    /// Creates a branch that is deleted at the end of the scope. Waits for it, whatever the settings say.
    ///
    /// Calls `createProjectBranch`, and in the end `deleteProjectBranch`. An `expires_at` among the
    /// arguments covers what no destructor can: a process that is killed.
    ///
    /// # Errors
    ///
    /// When the branch was created but did not become ready, it is deleted before the error is given.
    pub fn temporary(&self, project_id: &str, arguments: &CreateBranch) -> Result<TemporaryBranch> {
        let client = self.0.waiting();
        match client.branches().create(project_id, arguments) {
            Ok(created) => {
                let guard = DeleteOnDrop::new(self.0, project_id, &created.branch.id);
                Ok(TemporaryBranch { created, client: self.0.clone(), guard })
            }
            Err(error) => {
                if let Some(created) = error.answer::<CreateProjectBranchResponse>() {
                    drop(DeleteOnDrop::new(self.0, project_id, &created.branch.id));
                }
                Err(error)
            }
        }
    }
}

/// Deletes a branch when it is dropped.
#[derive(Debug)]
pub(super) struct DeleteOnDrop {
    client: Client,
    project_id: String,
    branch_id: Option<String>,
}

impl DeleteOnDrop {
    pub(super) fn new(client: &Client, project_id: &str, branch_id: &str) -> DeleteOnDrop {
        // The cancel token of the call may be what ended the scope, so it must not end the deletion.
        let options = CallOptions { wait: Some(false), ..CallOptions::default() };
        DeleteOnDrop {
            client: client.with_options(options),
            project_id: project_id.to_owned(),
            branch_id: Some(branch_id.to_owned()),
        }
    }

    /// Lets the branch live.
    pub(super) fn keep(mut self) {
        self.branch_id = None;
    }
}

impl Drop for DeleteOnDrop {
    fn drop(&mut self) {
        let Some(branch_id) = self.branch_id.take() else { return };
        if let Err(error) = self.client.branches().delete(&self.project_id, &branch_id) {
            report(&self.client, &branch_id, &error);
        }
    }
}

fn report(client: &Client, branch_id: &str, error: &Error) {
    if let Some(hook) = &client.settings().log {
        hook.call(&LogEvent {
            level: LogLevel::Warning,
            operation_id: "deleteProjectBranch".to_owned(),
            text: format!("the temporary branch {branch_id} was not deleted: {error}"),
            status: error.status(),
            attempt: error.attempts(),
            duration_ms: 0,
            request_id: error.request_id().map(str::to_owned),
        });
    }
}
