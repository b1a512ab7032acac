package neonapi.groups

import kotlinx.coroutines.runBlocking
import neonapi.Call
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.models.NativeDecision
import neonapi.models.RestoreSnapshot
import neonapi.models.RestoreSnapshotResponse
import neonapi.models.RestoredSnapshot

/** Calls about snapshots that are made of several operations. */
public abstract class SnapshotConveniences internal constructor(calls: Calls) : Group(calls) {
    /**
     * Restores a snapshot to a branch of its own, shows it, and finishes the restore or drops it.
     *
     * [accept] gets the restored branch, ready to be connected to, on a thread of the client's dispatcher. When it says
     * yes, the restore is finished: the branch gets the name and the computes of the one it stands for, which Neon
     * renames. When it says no or throws, the branch is deleted, and nothing else has changed. `name` is what the
     * branch is called while it is shown; `finalizeRestore` is not used. Calls `restoreSnapshot`, then
     * `finalizeRestoreBranch` or `deleteProjectBranch`.
     */
    public suspend fun restoreWithPreview(
        projectId: String,
        snapshotId: String,
        arguments: RestoreSnapshot = RestoreSnapshot(),
        options: CallOptions = CallOptions(),
        accept: suspend (RestoreSnapshotResponse) -> Boolean,
    ): RestoredSnapshot =
        calls.makeCall(options) { call ->
            val decision = Decision(call, accept)
            calls.native.snapshotsRestoreWithPreview(projectId, snapshotId, arguments, decision, call.native)
        }

    private class Decision(
        private val call: Call,
        private val accept: suspend (RestoreSnapshotResponse) -> Boolean,
    ) : NativeDecision {
        override fun accepts(preview: RestoreSnapshotResponse): Boolean =
            call.calling(false, endsCall = false) { runBlocking { accept(preview) } }
    }
}
