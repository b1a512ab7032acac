// Written by cargo xtask generate from api/snapshots.yaml. Do not edit.
/// Snapshots of branches, and the schedules that take them.
public struct Snapshots: Sendable {
  let client: Client

  /// Takes a snapshot of a branch, now or as of a past point.
  ///
  /// After a lost answer, look for the snapshot in the list before repeating the call: a repeated call may take another
  /// one.
  ///
  /// Calls `createSnapshot` (`POST /projects/{project_id}/branches/{branch_id}/snapshot`).
  @discardableResult
  public func create(
    projectId: String, branchId: String, _ arguments: CreateSnapshot = CreateSnapshot(),
    options: CallOptions = CallOptions()
  ) async throws -> CreateSnapshotResponse {
    try await client.run(options) {
      try $0.snapshotsCreate(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Deletes a snapshot from a project.
  ///
  /// Calls `deleteSnapshot` (`DELETE /projects/{project_id}/snapshots/{snapshot_id}`).
  @discardableResult
  public func delete(
    projectId: String, snapshotId: String, options: CallOptions = CallOptions()
  ) async throws -> [Operation] {
    try await client.run(options) { try $0.snapshotsDelete(projectId: projectId, snapshotId: snapshotId, call: $1) }
  }

  /// Reads the snapshot schedule of a branch.
  ///
  /// Calls `getSnapshotSchedule` (`GET /projects/{project_id}/branches/{branch_id}/backup_schedule`).
  public func getSchedule(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> BackupSchedule {
    try await client.run(options) { try $0.snapshotsGetSchedule(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Lists the snapshots of a project.
  ///
  /// Calls `listSnapshots` (`GET /projects/{project_id}/snapshots`).
  public func list(
    projectId: String, options: CallOptions = CallOptions()
  ) -> Listing<Snapshot, ListSnapshotsResponse> {
    Listing(client, options, items: { $0.snapshots }, page: { if case .snapshotsList(let page) = $0 { page } else { nil } }) {
      try $0.snapshotsList(projectId: projectId, call: $1)
    }
  }

  /// Restores a snapshot to a branch.
  ///
  /// With `finalizeRestore` false the restore stays open until `branches.finalizeRestore` completes it. The restored
  /// branch can be NotFound (404) for a while.
  ///
  /// Calls `restoreSnapshot` (`POST /projects/{project_id}/snapshots/{snapshot_id}/restore`).
  @discardableResult
  public func restore(
    projectId: String, snapshotId: String, _ arguments: RestoreSnapshot = RestoreSnapshot(),
    options: CallOptions = CallOptions()
  ) async throws -> RestoreSnapshotResponse {
    try await client.run(options) {
      try $0.snapshotsRestore(projectId: projectId, snapshotId: snapshotId, arguments: arguments, call: $1)
    }
  }

  /// Sets the snapshot schedule of a branch in place of the one it had.
  ///
  /// Calls `setSnapshotSchedule` (`PUT /projects/{project_id}/branches/{branch_id}/backup_schedule`).
  public func setSchedule(
    projectId: String, branchId: String, _ arguments: SetSnapshotSchedule, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.snapshotsSetSchedule(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Changes the name or the expiry of a snapshot.
  ///
  /// Calls `updateSnapshot` (`PATCH /projects/{project_id}/snapshots/{snapshot_id}`).
  @discardableResult
  public func update(
    projectId: String, snapshotId: String, _ arguments: UpdateSnapshot = UpdateSnapshot(),
    options: CallOptions = CallOptions()
  ) async throws -> Snapshot {
    try await client.run(options) {
      try $0.snapshotsUpdate(projectId: projectId, snapshotId: snapshotId, arguments: arguments, call: $1)
    }
  }
}
