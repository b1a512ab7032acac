// Written by cargo xtask generate from api/snapshots.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Snapshots
import neonapi.models.*

/** [Snapshots] with futures; what each function does is said there. */
public class SnapshotsFutures internal constructor(private val group: Snapshots) : SnapshotConveniencesFutures(group) {
    @JvmOverloads public fun create(
        projectId: String, branchId: String, arguments: CreateSnapshot = CreateSnapshot(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<CreateSnapshotResponse> =
        group.calls.future { group.create(projectId, branchId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, snapshotId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Operation>> = group.calls.future { group.delete(projectId, snapshotId, options) }

    @JvmOverloads public fun getSchedule(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<BackupSchedule> = group.calls.future { group.getSchedule(projectId, branchId, options) }

    @JvmOverloads public fun list(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Snapshot>> = group.calls.future { group.list(projectId, options).all() }

    @JvmOverloads public fun restore(
        projectId: String, snapshotId: String, arguments: RestoreSnapshot = RestoreSnapshot(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<RestoreSnapshotResponse> =
        group.calls.future { group.restore(projectId, snapshotId, arguments, options) }

    @JvmOverloads public fun setSchedule(
        projectId: String, branchId: String, arguments: SetSnapshotSchedule, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.setSchedule(projectId, branchId, arguments, options) }

    @JvmOverloads public fun update(
        projectId: String, snapshotId: String, arguments: UpdateSnapshot = UpdateSnapshot(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Snapshot> = group.calls.future { group.update(projectId, snapshotId, arguments, options) }
}
