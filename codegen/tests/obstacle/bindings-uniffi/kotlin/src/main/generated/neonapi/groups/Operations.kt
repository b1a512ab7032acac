// Written by cargo xtask generate from api/operations.yaml. Do not edit.

package neonapi.groups

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.flow.toList
import neonapi.CallOptions
import neonapi.Calls
import neonapi.ListFlow
import neonapi.models.*

/** Work in the background. */
public class Operations internal constructor(calls: Calls) : OperationConveniences(calls) {
    /**
     * Lists operations.
     *
     * Calls `listOperations` (`GET /operations`).
     */
    public fun list(options: CallOptions = CallOptions()): ListFlow<Operation, OperationsResponse> =
        calls.list(
            options, { client, call -> client.operationsList(call) }, { (it as AnyPage.OperationsList).value },
            { it.operations.orEmpty() },
        )
}

/** [Operations] with futures, for Java; what each function does is said there. */
public class OperationsFutures internal constructor(private val group: Operations) {
    @JvmOverloads
    public fun list(options: CallOptions = CallOptions()): CompletableFuture<List<Operation>> =
        group.calls.future { group.list(options).toList() }
}
