// Written by cargo xtask generate from api/snapshots.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Snapshots of branches, and the schedules that take them. */
public class Snapshots internal constructor(calls: Calls) : SnapshotConveniences(calls) {
    /**
     * Takes a snapshot of a branch, now or as of a past point.
     *
     * After a lost answer, look for the snapshot in the list before repeating the call: a repeated call may take
     * another one. Calls `createSnapshot` (`POST /projects/{project_id}/branches/{branch_id}/snapshot`). Waits for its
     * operations as the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun create(
        projectId: String, branchId: String, arguments: CreateSnapshot = CreateSnapshot(),
        options: CallOptions = CallOptions(),
    ): CreateSnapshotResponse =
        calls.make(options) { client, call -> client.snapshotsCreate(projectId, branchId, arguments, call) }

    /**
     * Deletes a snapshot from a project.
     *
     * Calls `deleteSnapshot` (`DELETE /projects/{project_id}/snapshots/{snapshot_id}`). Waits for its operations as the
     * client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun delete(
        projectId: String, snapshotId: String, options: CallOptions = CallOptions(),
    ): List<Operation> = calls.make(options) { client, call -> client.snapshotsDelete(projectId, snapshotId, call) }

    /**
     * Reads the snapshot schedule of a branch.
     *
     * Calls `getSnapshotSchedule` (`GET /projects/{project_id}/branches/{branch_id}/backup_schedule`).
     */
    public suspend fun getSchedule(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): BackupSchedule = calls.make(options) { client, call -> client.snapshotsGetSchedule(projectId, branchId, call) }

    /**
     * Lists the snapshots of a project.
     *
     * Calls `listSnapshots` (`GET /projects/{project_id}/snapshots`).
     */
    public fun list(
        projectId: String, options: CallOptions = CallOptions(),
    ): ListFlow<Snapshot, ListSnapshotsResponse> =
        calls.list(
            options, { client, call -> client.snapshotsList(projectId, call) }, { (it as AnyPage.SnapshotsList).value },
            { it.snapshots },
        )

    /**
     * Restores a snapshot to a branch.
     *
     * With `finalizeRestore` false the restore stays open until `branches.finalizeRestore` completes it. The restored
     * branch can be NotFound (404) for a while. Calls `restoreSnapshot` (`POST
     * /projects/{project_id}/snapshots/{snapshot_id}/restore`). Waits for its operations as the client or `options`
     * say; a wait that fails throws with the `answer`.
     */
    public suspend fun restore(
        projectId: String, snapshotId: String, arguments: RestoreSnapshot = RestoreSnapshot(),
        options: CallOptions = CallOptions(),
    ): RestoreSnapshotResponse =
        calls.make(options) { client, call -> client.snapshotsRestore(projectId, snapshotId, arguments, call) }

    /**
     * Sets the snapshot schedule of a branch in place of the one it had.
     *
     * Calls `setSnapshotSchedule` (`PUT /projects/{project_id}/branches/{branch_id}/backup_schedule`).
     */
    public suspend fun setSchedule(
        projectId: String, branchId: String, arguments: SetSnapshotSchedule, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.snapshotsSetSchedule(projectId, branchId, arguments, call) }

    /**
     * Changes the name or the expiry of a snapshot.
     *
     * Calls `updateSnapshot` (`PATCH /projects/{project_id}/snapshots/{snapshot_id}`).
     */
    public suspend fun update(
        projectId: String, snapshotId: String, arguments: UpdateSnapshot = UpdateSnapshot(),
        options: CallOptions = CallOptions(),
    ): Snapshot = calls.make(options) { client, call -> client.snapshotsUpdate(projectId, snapshotId, arguments, call) }
}
