// Written by cargo xtask generate from api/. Do not edit.
//! What `snapshots` takes and gives.

use crate::values::*;

/// The times at which snapshots of a branch are taken.
#[uniffi::remote(Record)]
pub struct BackupSchedule {
    /// Entries of the schedule, each with its own frequency.
    pub schedule: Vec<BackupScheduleItem>,
}

/// One entry of a snapshot schedule.
#[uniffi::remote(Record)]
pub struct BackupScheduleItem {
    /// How often a snapshot is taken, such as `daily`, `weekly` or `monthly`.
    pub frequency: String,
    /// Hour of the day, up to 23.
    #[uniffi(default = None)]
    pub hour: Option<i64>,
    /// Number of the day, 1 to 31.
    #[uniffi(default = None)]
    pub day: Option<i64>,
    /// Number of the month, 1 to 12.
    #[uniffi(default = None)]
    pub month: Option<i64>,
    /// How long a snapshot is kept, in seconds, at least 3600.
    #[uniffi(default = None)]
    pub retention_seconds: Option<i64>,
}

/// Arguments of `snapshots.create`.
#[uniffi::remote(Record)]
pub struct CreateSnapshot {
    /// Log sequence number (LSN) of the branch to take the snapshot at.
    #[uniffi(default = None)]
    pub lsn: Option<String>,
    /// Point in time of the branch to take the snapshot at.
    #[uniffi(default = None)]
    pub timestamp: Option<Timestamp>,
    /// Name of the snapshot.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Short name of the snapshot, 1 to 63 characters.
    #[uniffi(default = None)]
    pub slug: Option<String>,
    /// Time of expiry of the snapshot.
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
}

/// A new snapshot and the operations that the call started.
#[uniffi::remote(Record)]
pub struct CreateSnapshotResponse {
    /// The new snapshot.
    pub snapshot: Snapshot,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// The answer that holds a list of snapshots.
#[uniffi::remote(Record)]
pub struct ListSnapshotsResponse {
    /// Snapshots found, in no promised order.
    pub snapshots: Vec<Snapshot>,
}

/// Arguments of `snapshots.restore`.
#[uniffi::remote(Record)]
pub struct RestoreSnapshot {
    /// Name of the restored branch; give `name` in the body instead. Deprecated: its end was
    /// announced for 2025-11-29.
    #[uniffi(default = None)]
    pub branch_name: Option<String>,
    /// Name of the restored branch.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Id of the branch that the snapshot is restored to.
    #[uniffi(default = None)]
    pub target_branch_id: Option<String>,
    /// Whether the restore is completed at once instead of by a later call.
    #[uniffi(default = None)]
    pub finalize_restore: Option<bool>,
}

/// The restored branch, its endpoints and the operations that the call started.
#[uniffi::remote(Record)]
pub struct RestoreSnapshotResponse {
    /// The restored branch.
    pub branch: Branch,
    /// Endpoints of the restored branch; can be absent.
    #[uniffi(default = None)]
    pub endpoints: Option<Vec<Endpoint>>,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// Arguments of `snapshots.set_schedule`.
#[uniffi::remote(Record)]
pub struct SetSnapshotSchedule {
    /// Entries of the schedule, each with its own frequency.
    pub schedule: Vec<BackupScheduleItem>,
}

/// A snapshot: the kept state of a branch at one point.
#[uniffi::remote(Record)]
pub struct Snapshot {
    /// Id of the snapshot.
    pub id: String,
    /// Name of the snapshot.
    pub name: String,
    /// Short name of the snapshot, if it has one.
    #[uniffi(default = None)]
    pub slug: Option<String>,
    /// Log sequence number (LSN) of the branch that the snapshot holds.
    #[uniffi(default = None)]
    pub lsn: Option<String>,
    /// Point in time of the branch that the snapshot holds.
    #[uniffi(default = None)]
    pub timestamp: Option<Timestamp>,
    /// Id of the branch that the snapshot was taken of.
    #[uniffi(default = None)]
    pub source_branch_id: Option<String>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of expiry of the snapshot.
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
    /// Whether the snapshot was asked for by hand rather than by a schedule.
    #[uniffi(default = None)]
    pub manual: Option<bool>,
    /// Size of the whole snapshot.
    #[uniffi(default = None)]
    pub full_size: Option<i64>,
    /// Size of the difference that the snapshot holds.
    #[uniffi(default = None)]
    pub diff_size: Option<i64>,
}

/// Arguments of `snapshots.update`.
#[uniffi::remote(Record)]
pub struct UpdateSnapshot {
    /// New name of the snapshot.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// New time of expiry; can be set, cleared or left alone.
    pub expires_at: TimestampUpdate,
}
