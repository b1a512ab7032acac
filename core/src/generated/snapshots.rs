// Written by cargo xtask generate from api/snapshots.yaml. Do not edit.

use crate::generated_support::*;

use super::{Branch, Endpoint, Operation};

/// Snapshots of branches, and the schedules that take them.
#[derive(Clone, Copy, Debug)]
pub struct Snapshots<'a>(pub(crate) &'a Client);

impl Snapshots<'_> {
    /// Takes a snapshot of a branch, now or as of a past point.
    ///
    /// After a lost answer, look for the snapshot in the list before repeating the call: a repeated
    /// call may take another one.
    ///
    /// Calls `createSnapshot` (`POST /projects/{project_id}/branches/{branch_id}/snapshot`).
    pub fn create(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &CreateSnapshot,
    ) -> Result<CreateSnapshotResponse> {
        self.0.call_work(&CREATE_SNAPSHOT, &[project_id, branch_id], arguments)
    }

    /// Deletes a snapshot from a project.
    ///
    /// Calls `deleteSnapshot` (`DELETE /projects/{project_id}/snapshots/{snapshot_id}`).
    pub fn delete(&self, project_id: &str, snapshot_id: &str) -> Result<Vec<Operation>> {
        self.0.call_work(&DELETE_SNAPSHOT, &[project_id, snapshot_id], &())
    }

    /// Reads the snapshot schedule of a branch.
    ///
    /// Calls `getSnapshotSchedule`
    /// (`GET /projects/{project_id}/branches/{branch_id}/backup_schedule`).
    pub fn get_schedule(&self, project_id: &str, branch_id: &str) -> Result<BackupSchedule> {
        self.0.call(&GET_SNAPSHOT_SCHEDULE, &[project_id, branch_id], &())
    }

    /// Lists the snapshots of a project.
    ///
    /// Calls `listSnapshots` (`GET /projects/{project_id}/snapshots`).
    pub fn list(&self, project_id: &str) -> List<ListSnapshotsResponse> {
        self.0.list(&LIST_SNAPSHOTS, &[project_id], &())
    }

    /// Restores a snapshot to a branch.
    ///
    /// With `finalize_restore` false the restore stays open until `branches.finalize_restore`
    /// completes it. The restored branch can be NotFound (404) for a while.
    ///
    /// Calls `restoreSnapshot` (`POST /projects/{project_id}/snapshots/{snapshot_id}/restore`).
    pub fn restore(
        &self,
        project_id: &str,
        snapshot_id: &str,
        arguments: &RestoreSnapshot,
    ) -> Result<RestoreSnapshotResponse> {
        self.0.call_work(&RESTORE_SNAPSHOT, &[project_id, snapshot_id], arguments)
    }

    /// Sets the snapshot schedule of a branch in place of the one it had.
    ///
    /// Calls `setSnapshotSchedule`
    /// (`PUT /projects/{project_id}/branches/{branch_id}/backup_schedule`).
    pub fn set_schedule(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &SetSnapshotSchedule,
    ) -> Result<()> {
        self.0.call_empty(&SET_SNAPSHOT_SCHEDULE, &[project_id, branch_id], arguments)
    }

    /// Changes the name or the expiry of a snapshot.
    ///
    /// Calls `updateSnapshot` (`PATCH /projects/{project_id}/snapshots/{snapshot_id}`).
    pub fn update(
        &self,
        project_id: &str,
        snapshot_id: &str,
        arguments: &UpdateSnapshot,
    ) -> Result<Snapshot> {
        self.0.call(&UPDATE_SNAPSHOT, &[project_id, snapshot_id], arguments)
    }
}

operations! {
    CREATE_SNAPSHOT { id: "createSnapshot", name: "snapshots.create", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/snapshot", work: Work::Creation,
        query: &["lsn", "timestamp", "name", "slug", "expires_at"] }
    DELETE_SNAPSHOT { id: "deleteSnapshot", name: "snapshots.delete", method: Method::Delete,
        path: "/projects/{project_id}/snapshots/{snapshot_id}", work: Work::Change,
        unwrap: Some("operations") }
    GET_SNAPSHOT_SCHEDULE { id: "getSnapshotSchedule", name: "snapshots.get_schedule",
        path: "/projects/{project_id}/branches/{branch_id}/backup_schedule",
        retry: RetryClass::Safe }
    LIST_SNAPSHOTS { id: "listSnapshots", name: "snapshots.list",
        path: "/projects/{project_id}/snapshots", retry: RetryClass::Safe }
    RESTORE_SNAPSHOT { id: "restoreSnapshot", name: "snapshots.restore", method: Method::Post,
        path: "/projects/{project_id}/snapshots/{snapshot_id}/restore", work: Work::Change,
        body: BodyKind::Optional, query: &["branch_name"], renamed: &[("branch_name", "name")] }
    SET_SNAPSHOT_SCHEDULE { id: "setSnapshotSchedule", name: "snapshots.set_schedule",
        method: Method::Put, path: "/projects/{project_id}/branches/{branch_id}/backup_schedule",
        body: BodyKind::Required, required: &["schedule"] }
    UPDATE_SNAPSHOT { id: "updateSnapshot", name: "snapshots.update", method: Method::Patch,
        path: "/projects/{project_id}/snapshots/{snapshot_id}", body: BodyKind::Required,
        nested: &[("snapshot", &["name", "expires_at"])], unwrap: Some("snapshot") }
}

/// The times at which snapshots of a branch are taken.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BackupSchedule {
    /// Entries of the schedule, each with its own frequency.
    pub schedule: Vec<BackupScheduleItem>,
}

/// One entry of a snapshot schedule.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BackupScheduleItem {
    /// How often a snapshot is taken, such as `daily`, `weekly` or `monthly`.
    pub frequency: String,
    /// Hour of the day, up to 23.
    pub hour: Option<i64>,
    /// Number of the day, 1 to 31.
    pub day: Option<i64>,
    /// Number of the month, 1 to 12.
    pub month: Option<i64>,
    /// How long a snapshot is kept, in seconds, at least 3600.
    pub retention_seconds: Option<i64>,
}

/// Arguments of `snapshots.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateSnapshot {
    /// Log sequence number (LSN) of the branch to take the snapshot at.
    pub lsn: Option<String>,
    /// Point in time of the branch to take the snapshot at.
    pub timestamp: Option<Timestamp>,
    /// Name of the snapshot.
    pub name: Option<String>,
    /// Short name of the snapshot, 1 to 63 characters.
    pub slug: Option<String>,
    /// Time of expiry of the snapshot.
    pub expires_at: Option<Timestamp>,
}

/// A new snapshot and the operations that the call started.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateSnapshotResponse {
    /// The new snapshot.
    pub snapshot: Snapshot,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// The answer that holds a list of snapshots.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListSnapshotsResponse {
    /// Snapshots found, in no promised order.
    pub snapshots: Vec<Snapshot>,
}

/// Arguments of `snapshots.restore`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RestoreSnapshot {
    /// Name of the restored branch; give `name` in the body instead. Deprecated: its end was
    /// announced for 2025-11-29.
    pub branch_name: Option<String>,
    /// Name of the restored branch.
    pub name: Option<String>,
    /// Id of the branch that the snapshot is restored to.
    pub target_branch_id: Option<String>,
    /// Whether the restore is completed at once instead of by a later call.
    pub finalize_restore: Option<bool>,
}

/// The restored branch, its endpoints and the operations that the call started.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RestoreSnapshotResponse {
    /// The restored branch.
    pub branch: Branch,
    /// Endpoints of the restored branch; can be absent.
    pub endpoints: Option<Vec<Endpoint>>,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// Arguments of `snapshots.set_schedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SetSnapshotSchedule {
    /// Entries of the schedule, each with its own frequency.
    pub schedule: Vec<BackupScheduleItem>,
}

/// A snapshot: the kept state of a branch at one point.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Snapshot {
    /// Id of the snapshot.
    pub id: String,
    /// Name of the snapshot.
    pub name: String,
    /// Short name of the snapshot, if it has one.
    pub slug: Option<String>,
    /// Log sequence number (LSN) of the branch that the snapshot holds.
    pub lsn: Option<String>,
    /// Point in time of the branch that the snapshot holds.
    pub timestamp: Option<Timestamp>,
    /// Id of the branch that the snapshot was taken of.
    pub source_branch_id: Option<String>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of expiry of the snapshot.
    pub expires_at: Option<Timestamp>,
    /// Whether the snapshot was asked for by hand rather than by a schedule.
    pub manual: Option<bool>,
    /// Size of the whole snapshot.
    pub full_size: Option<i64>,
    /// Size of the difference that the snapshot holds.
    pub diff_size: Option<i64>,
}

/// Arguments of `snapshots.update`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateSnapshot {
    /// New name of the snapshot.
    pub name: Option<String>,
    /// New time of expiry; can be set, cleared or left alone.
    #[serde(skip_serializing_if = "TimestampUpdate::is_leave")]
    pub expires_at: TimestampUpdate,
}

records! {
    BackupSchedule: schedule;
    BackupScheduleItem: frequency, hour, day, month, retention_seconds;
    CreateSnapshot: lsn, timestamp, name, slug, expires_at;
    CreateSnapshotResponse: snapshot, operations;
    ListSnapshotsResponse: snapshots;
    RestoreSnapshot: branch_name, name, target_branch_id, finalize_restore;
    RestoreSnapshotResponse: branch, endpoints, operations;
    SetSnapshotSchedule: schedule;
    Snapshot: id, name, slug, lsn, timestamp, source_branch_id, created_at, expires_at, manual,
    full_size, diff_size;
    UpdateSnapshot: name, expires_at;
}

starts_work! {
    CreateSnapshotResponse, RestoreSnapshotResponse
}

page! { ListSnapshotsResponse: Snapshot in snapshots }
