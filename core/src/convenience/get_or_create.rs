//! A branch by name, whether it exists or not.

use std::sync::Arc;
use std::time::Duration;

use crate::clock::{Moment, pause_until};
use crate::error::{Error, Result};
use crate::generated::{Branch, Branches, CreateBranch, CreateProjectBranchResponse, ErrorKind};
use crate::poll_pace::next_pause;
use crate::wait::interruption;

const OPERATION: &str = "branches.get_or_create";
/// How often in a row Neon may not know a branch that is there: what is read lags behind.
const LOOKS: u32 = 4;

/// A branch that was there, or was created.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GottenBranch {
    /// The branch.
    pub branch: Branch,
    /// The answer to its creation; `None` when it was there, another process created it, or the answer
    /// was lost.
    pub created: Option<CreateProjectBranchResponse>,
}

impl Branches<'_> {
    /// Gives the branch of a name, and creates it when there is none. Waits until it is ready, whatever
    /// the settings say.
    ///
    /// Safe to repeat and to race: when another process creates the branch first, or when the answer to
    /// the creation was lost, the branch is looked up again. Nothing else of an existing branch is
    /// compared with the arguments. Calls `listProjectBranches` and `createProjectBranch`, and
    /// `getProjectBranch` while a branch is on its way.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] without a name; [`ErrorKind::WaitTimeout`] when the branch did not
    /// become ready, with the [`Branch`] or, where this call created it, the
    /// [`CreateProjectBranchResponse`] in [`Error::answer`]; otherwise those of the calls.
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
        if !may_exist || is_interruption(&error) {
            return Err(error);
        }
        match branches.find_again(project_id, name) {
            Ok(Some(branch)) => branches.when_ready(project_id, branch),
            Err(ended) if is_interruption(&ended) => {
                Err(ended.with_outcome_unknown(error.outcome_unknown()))
            }
            // The first error says what happened; that looking failed too adds nothing.
            Ok(None) | Err(_) => Err(error),
        }
    }

    /// Looks for a branch that may be so new that not all of Neon knows it.
    fn find_again(&self, project_id: &str, name: &str) -> Result<Option<Branch>> {
        for _ in 1..LOOKS {
            if let Some(branch) = self.find_by_name(project_id, name)? {
                return Ok(Some(branch));
            }
            self.pause(Duration::from_millis(self.0.settings().poll_interval_ms))?;
        }
        self.find_by_name(project_id, name)
    }

    /// A branch that another process has just created is not ready yet, and using it now would fail.
    fn when_ready(&self, project_id: &str, mut branch: Branch) -> Result<GottenBranch> {
        let clock = &*self.0.shared.clock;
        let deadline: Moment = clock.now().saturating_add(self.0.wait_timeout());
        let mut pause = Duration::from_millis(self.0.settings().poll_interval_ms);
        let mut not_found = 0;
        while matches!(branch.current_state.as_str(), "init" | "resetting") {
            if clock.now().saturating_add(pause) > deadline {
                let text = format!("branch {} did not become ready in time", branch.id);
                let error = Error::new(ErrorKind::WaitTimeout, text).with_operation(OPERATION);
                return Err(self.0.wait_failed(error).with_answer(Arc::new(branch)));
            }
            self.pause(pause)?;
            pause = next_pause(pause, self.0.settings());
            match self.get(project_id, &branch.id) {
                Ok(answer) => (branch, not_found) = (answer.branch, 0),
                Err(error) if error.kind() == ErrorKind::NotFound && not_found + 1 < LOOKS => {
                    not_found += 1;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(GottenBranch { branch, created: None })
    }

    fn pause(&self, pause: Duration) -> Result<()> {
        let clock = &*self.0.shared.clock;
        pause_until(clock, clock.now().saturating_add(pause), &self.0.interrupt())
            .map_err(|reason| interruption(reason).with_operation(OPERATION))
    }
}

fn is_interruption(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Cancelled | ErrorKind::Closed)
}
