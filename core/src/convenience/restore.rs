//! Restoring a snapshot with a look at it before it counts.

use std::sync::Arc;

use crate::client::Client;
use crate::convenience::temporary::DeleteOnDrop;
use crate::error::Result;
use crate::generated::{
    ErrorKind, FinalizeBranchRestore, RestoreSnapshot, RestoreSnapshotResponse, Snapshots,
};

/// What became of a restore with preview.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoredSnapshot {
    /// The restored branch, as it was shown.
    pub preview: RestoreSnapshotResponse,
    /// Whether it was accepted; if not, the branch is deleted.
    pub accepted: bool,
}

impl Snapshots<'_> {
    /// Restores a snapshot to a branch of its own, shows it, and finishes the restore or drops it.
    ///
    /// `accept` gets the restored branch, ready to be connected to. When it says yes, the restore is
    /// finished: the branch gets the name and the computes of the one it stands for, which Neon renames.
    /// When it says no or panics, the branch is deleted, also when the call was cancelled meanwhile, and
    /// nothing else has changed. `name` is what the branch is called while it is shown;
    /// `finalize_restore` among the arguments is not used. Calls `restoreSnapshot`, then
    /// `finalizeRestoreBranch` or `deleteProjectBranch`.
    ///
    /// # Errors
    ///
    /// When the wait, finishing or deleting fails, [`Error::answer`](crate::Error::answer) has the
    /// [`RestoreSnapshotResponse`], whose branch is still there.
    pub fn restore_with_preview(
        &self,
        project_id: &str,
        snapshot_id: &str,
        arguments: &RestoreSnapshot,
        accept: impl FnOnce(&RestoreSnapshotResponse) -> bool,
    ) -> Result<RestoredSnapshot> {
        let client = self.0.waiting();
        let arguments = RestoreSnapshot { finalize_restore: Some(false), ..arguments.clone() };
        let preview = client.snapshots().restore(project_id, snapshot_id, &arguments)?;
        let guard = DeleteOnDrop::new(&client, project_id, &preview.branch.id);
        let accepted = accept(&preview);
        let done = if accepted {
            guard.keep();
            // A name given here would be the one of the branch that is replaced.
            let arguments = FinalizeBranchRestore::default();
            let branch_id = &preview.branch.id;
            client.branches().finalize_restore(project_id, branch_id, &arguments).map(drop)
        } else {
            delete(&client, guard)
        };
        match done {
            Ok(()) => Ok(RestoredSnapshot { preview, accepted }),
            Err(error) => Err(error.with_answer(Arc::new(preview))),
        }
    }
}

/// Deletes even for a caller who has cancelled, who is only spared the wait.
fn delete(client: &Client, guard: DeleteOnDrop) -> Result<()> {
    let Some(deleted) = guard.delete()? else { return Ok(()) };
    match client.operations().wait_for(&deleted.operations) {
        Err(error) if error.kind() != ErrorKind::Cancelled => Err(error),
        _ => Ok(()),
    }
}
