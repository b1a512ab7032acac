//! Bringing a branch back to the state of its parent.

use crate::error::{Error, Result};
use crate::generated::{BranchOperations, Branches, RestoreBranch};

impl Branches<'_> {
    /// Makes a branch the same as its parent is now; what was changed on it is lost.
    ///
    /// A branch with children keeps its state under another name, which has to be given. Calls
    /// `getProjectBranch` and `restoreProjectBranch`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) for a branch without a parent.
    pub fn reset_from_parent(
        &self,
        project_id: &str,
        branch_id: &str,
        preserve_under_name: Option<&str>,
    ) -> Result<BranchOperations> {
        let branch = self.get(project_id, branch_id)?.branch;
        let Some(parent_id) = branch.parent_id.filter(|parent_id| !parent_id.is_empty()) else {
            let text = format!("branch_id: {branch_id} is a root branch, which has no parent");
            let error = Error::invalid_argument(text);
            return Err(error.with_operation("branches.reset_from_parent"));
        };
        let arguments = RestoreBranch {
            source_branch_id: parent_id,
            preserve_under_name: preserve_under_name.map(str::to_owned),
            ..RestoreBranch::default()
        };
        self.restore(project_id, branch_id, &arguments)
    }
}
