//! Branches that go when their scope ends.

use std::ops::Deref;
use std::time::Duration;

use crate::async_context;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::generated::{BranchOperations, Branches, CreateBranch, CreateProjectBranchResponse};
use crate::log::{LogEvent, LogLevel};
use crate::options::CallOptions;

/// A branch that is deleted when this is dropped, also in a panic.
///
/// Dropping waits out locks, for half a minute at most, but not the deletion. A failure is reported only to
/// the log, as when the client is closed; inside an async task a thread deletes. [`TemporaryBranch::delete`]
/// waits and gives errors.
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
    /// Those of the call; the branch may then still be there.
    pub fn delete(self) -> Result<Option<BranchOperations>> {
        let deleted =
            self.client.branches().delete(&self.guard.project_id, &self.created.branch.id);
        self.guard.keep();
        deleted
    }

    /// Deletes the branch as dropping does, and gives the error that goes to the log; for the bindings.
    #[doc(hidden)]
    pub fn discard(self) -> Result<()> {
        let (client, branch_id) = (self.guard.client.clone(), self.created.branch.id);
        self.guard.delete().map(drop).inspect_err(|error| report(&client, &branch_id, error))
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
    /// When the outcome is unknown, a branch that nobody deletes may be there.
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

/// How often a deletion is asked for whose answers are lost.
const TRIES: u32 = 3;
/// Longest time for all of them: a scope that ends must not hang for as long as a call may.
const DELETION_MAX: Duration = Duration::from_secs(30);

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
            client: client.beside(options),
            project_id: project_id.to_owned(),
            branch_id: Some(branch_id.to_owned()),
        }
    }

    /// Lets the branch live.
    pub(super) fn keep(mut self) {
        self.branch_id = None;
    }

    /// Deletes the branch now, without the wait.
    pub(super) fn delete(mut self) -> Result<Option<BranchOperations>> {
        let branch_id = self.branch_id.take().unwrap_or_default();
        delete(&self.client, &self.project_id, &branch_id)
    }
}

impl Drop for DeleteOnDrop {
    fn drop(&mut self) {
        let Some(branch_id) = self.branch_id.take() else { return };
        let (client, project_id) = (self.client.clone(), std::mem::take(&mut self.project_id));
        let delete = move || {
            if let Err(error) = delete(&client, &project_id, &branch_id) {
                report(&client, &branch_id, &error);
            }
        };
        // A task must not be blocked, and nobody is there to be refused.
        match async_context::check() {
            Ok(()) => delete(),
            Err(_) => drop(std::thread::spawn(delete)),
        }
    }
}

/// Asked for again where the answer was lost: deleting what is gone does nothing.
fn delete(client: &Client, project_id: &str, branch_id: &str) -> Result<Option<BranchOperations>> {
    let clock = &client.shared.clock;
    let deadline = clock.now().saturating_add(DELETION_MAX);
    let mut tries = 1;
    loop {
        let timely = client.hurried(deadline.saturating_sub(clock.now()));
        match timely.branches().delete(project_id, branch_id) {
            Err(error) if error.outcome_unknown() && tries < TRIES && clock.now() < deadline => {
                tries += 1;
            }
            ended => return ended,
        }
    }
}

fn report(client: &Client, branch_id: &str, error: &Error) {
    if let Some(hook) = &client.settings().log {
        hook.call(&LogEvent {
            level: LogLevel::Warning,
            operation_id: "deleteProjectBranch".to_owned(),
            text: format!("the temporary branch {branch_id} was not deleted: {}", error.outline()),
            status: error.status(),
            attempt: error.attempts(),
            duration_ms: 0,
            request_id: error.request_id().map(str::to_owned),
        });
    }
}
