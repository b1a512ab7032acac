// Written by cargo xtask generate from api/operations.yaml. Do not edit.

package neonapi.groups

import neonapi.*
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
