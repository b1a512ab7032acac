// Written by cargo xtask generate from api/operations.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Operations: the background work that mutations start. */
public class Operations internal constructor(calls: Calls) : OperationConveniences(calls) {
    /**
     * Reads one operation and its present status.
     *
     * To wait for an operation use `operations.waitFor`, which polls for you. Calls `getProjectOperation` (`GET
     * /projects/{project_id}/operations/{operation_id}`).
     */
    public suspend fun get(projectId: String, operationId: String, options: CallOptions = CallOptions()): Operation =
        calls.make(options) { client, call -> client.operationsGet(projectId, operationId, call) }

    /**
     * Lists the operations of a project, the newest first.
     *
     * The list lags: an operation just scheduled can be missing, so an idle list proves nothing; follow the ids that a
     * call gave. Work started by Neon itself is listed too, and operations older than 6 months may be gone. Calls
     * `listProjectOperations` (`GET /projects/{project_id}/operations`).
     */
    public fun list(
        projectId: String, arguments: ListOperations = ListOperations(), options: CallOptions = CallOptions(),
    ): ListFlow<Operation, ListProjectOperationsResponse> =
        calls.list(
            options, { client, call -> client.operationsList(projectId, arguments, call) },
            { (it as AnyPage.OperationsList).value }, { it.operations },
        )
}
