package neonapi.groups

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
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
     * [accept] gets the restored branch, ready to be connected to, and runs in the coroutine of the caller. When it says
     * yes, the restore is finished: the branch gets the name and the computes of the one it stands for, which Neon
     * renames. When it says no, throws or is cancelled, the branch is deleted before this ends, and nothing else has
     * changed. `name` is what the branch is called while it is shown; `finalizeRestore` is not used. Until [accept] has
     * ended, a thread of `Dispatchers.IO` waits for it. Calls `restoreSnapshot`, then `finalizeRestoreBranch` or
     * `deleteProjectBranch`.
     */
    public suspend fun restoreWithPreview(
        projectId: String,
        snapshotId: String,
        arguments: RestoreSnapshot = RestoreSnapshot(),
        options: CallOptions = CallOptions(),
        accept: suspend (RestoreSnapshotResponse) -> Boolean,
    ): RestoredSnapshot =
        coroutineScope {
            val decision = Decision()
            val deciding = launch(start = CoroutineStart.UNDISPATCHED) { decision.decide(accept) }
            // On no thread of the dispatcher, which the calls that [accept] makes may need.
            val restored = calls.makeToTheEnd(options, on = Dispatchers.IO) { call ->
                decision.call = call
                calls.native.snapshotsRestoreWithPreview(projectId, snapshotId, arguments, decision, call.native)
            }
            deciding.cancel()
            restored
        }

    /** Has a coroutine decide, while the thread of the call waits. */
    private class Decision : NativeDecision {
        lateinit var call: Call
        private val asked = CompletableDeferred<RestoreSnapshotResponse>()
        private val decided = CompletableFuture<Boolean>()

        override fun accepts(preview: RestoreSnapshotResponse): Boolean {
            asked.complete(preview)
            // A yes of somebody who is gone would be followed by nothing.
            return decided.get() && !call.isCancelled
        }

        suspend fun decide(accept: suspend (RestoreSnapshotResponse) -> Boolean) {
            try {
                val preview = asked.await()
                decided.complete(accept(preview))
            } catch (error: Throwable) {
                if (asked.isCompleted && currentCoroutineContext().isActive) call.fails(error)
            } finally {
                decided.complete(false)
            }
        }
    }
}
