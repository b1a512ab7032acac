package neonapi.groups

import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.channelFlow
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.models.Operation

/** Waiting for operations. */
public abstract class OperationConveniences internal constructor(calls: Calls) : Group(calls) {
    /**
     * Waits until operations have succeeded; gives their final state.
     *
     * Takes up a wait that failed: pass the `operations` of the exception. An operation that ended as `failed` is
     * looked at again, since Neon may retry it. Polls `getProjectOperation` and `listProjectOperations`.
     */
    public suspend fun waitFor(
        operations: List<Operation>,
        options: CallOptions = CallOptions(),
    ): List<Operation> =
        calls.make(options) { client, call -> client.operationsWaitFor(operations, call) }

    /**
     * Waits until operations of a project, given by their identifiers, have succeeded; gives their final state.
     *
     * Polls `getProjectOperation` and `listProjectOperations`.
     */
    public suspend fun waitForIds(
        projectId: String,
        operationIds: List<String>,
        options: CallOptions = CallOptions(),
    ): List<Operation> =
        calls.make(options) { client, call -> client.operationsWaitForIds(projectId, operationIds, call) }

    /**
     * Waits as [waitFor] does, and gives the operations at each poll; the last ones are in their final state.
     *
     * A collector that is slow misses polls, but never the last one. Ends with the exception of a wait that fails.
     */
    public fun progress(
        operations: List<Operation>,
        options: CallOptions = CallOptions(),
    ): Flow<List<Operation>> =
        channelFlow {
            val all = calls.options(options)
            val told = all.copy(
                onProgress = { polled ->
                    all.onProgress?.progressed(polled)
                    trySend(polled)
                },
            )
            send(waitFor(operations, told))
        }.buffer(Channel.CONFLATED)
}
