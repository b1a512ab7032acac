//! A branch by name, whether it exists or not.

use std::time::Duration;

use crate::clock::{Moment, pause_until};
use crate::error::{Error, Result};
use crate::generated::{Branch, Branches, CreateBranch, CreateProjectBranchResponse, ErrorKind};
use crate::wait::interruption;

const OPERATION: &str = "branches.get_or_create";

/// A branch that was there, or was created.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GottenBranch {
    /// The branch.
    pub branch: Branch,
    /// The answer to its creation; `None` when it was there, or another process created it.
    pub created: Option<CreateProjectBranchResponse>,
}

impl Branches<'_> {
    /// Gives the branch of a name, and creates it when there is none. Waits until it is ready, whatever
    /// the settings say.
    ///
    /// Safe to repeat and to race: when another process creates the branch first, or when the answer to
    /// the creation was lost, the branch is looked up again. Nothing else of an existing branch is
    /// compared with the arguments. Calls `listProjectBranches` and `createProjectBranch`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] without a name; otherwise those of the calls.
    pub fn get_or_create(
        &self,
        project_id: &str,
        arguments: &CreateBranch,
    ) -> Result<GottenBranch> {
        let Some(name) = arguments.name.as_deref().filter(|name| !name.is_empty()) else {
            let error = Error::invalid_argument("name: is what the branch is found by");
            return Err(error.with_operation(OPERATION));
        };
        let client = self.0.waiting();
        let branches = client.branches();
        if let Some(branch) = branches.find_by_name(project_id, name)? {
            return branches.when_ready(project_id, branch);
        }
        let error = match branches.create(project_id, arguments) {
            Ok(created) => {
                return Ok(GottenBranch { branch: created.branch.clone(), created: Some(created) });
            }
            Err(error) => error,
        };
        let may_exist = error.kind() == ErrorKind::Conflict || error.outcome_unknown();
        if !may_exist || error.kind() == ErrorKind::Cancelled || error.kind() == ErrorKind::Closed {
            return Err(error);
        }
        match branches.find_by_name(project_id, name) {
            Ok(Some(branch)) => branches.when_ready(project_id, branch),
            // The first error says what happened; that looking failed too adds nothing.
            Ok(None) | Err(_) => Err(error),
        }
    }

    /// A branch that another process has just created is not ready yet, and using it now would fail.
    fn when_ready(&self, project_id: &str, mut branch: Branch) -> Result<GottenBranch> {
        let clock = &*self.0.shared.clock;
        let deadline: Moment = clock.now().saturating_add(self.0.wait_timeout());
        let pause = Duration::from_millis(self.0.settings().poll_interval_ms);
        while branch.current_state == "init" {
            let next = clock.now().saturating_add(pause);
            if next > deadline {
                let text = format!("branch {} did not become ready in time", branch.id);
                return Err(Error::new(ErrorKind::WaitTimeout, text).with_operation(OPERATION));
            }
            pause_until(clock, next, &self.0.interrupt())
                .map_err(|reason| interruption(reason).with_operation(OPERATION))?;
            branch = self.get(project_id, &branch.id)?.branch;
        }
        Ok(GottenBranch { branch, created: None })
    }
}
