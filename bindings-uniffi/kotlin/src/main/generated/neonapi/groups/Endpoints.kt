// Written by cargo xtask generate from api/endpoints.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Endpoints: the addresses of computes, which run Postgres on a branch. */
public class Endpoints internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates an endpoint on a branch, so that it can be connected to.
     *
     * A branch has at most one `read_write` endpoint and can have several `read_only` ones. The endpoint is usable when
     * the last of the operations is done. Calls `createProjectEndpoint` (`POST /projects/{project_id}/endpoints`).
     * Waits for its operations as the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun create(
        projectId: String, arguments: CreateEndpoint, options: CallOptions = CallOptions(),
    ): EndpointOperations = calls.make(options) { client, call -> client.endpointsCreate(projectId, arguments, call) }

    /**
     * Deletes an endpoint; the branch and its data stay.
     *
     * The deletion is complete when the last of the operations is done. If the endpoint is already gone the answer has
     * no body (204), so a second call does no harm. Calls `deleteProjectEndpoint` (`DELETE
     * /projects/{project_id}/endpoints/{endpoint_id}`). `null` when it was gone already. Waits for its operations as
     * the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun delete(
        projectId: String, endpointId: String, options: CallOptions = CallOptions(),
    ): EndpointOperations? = calls.make(options) { client, call -> client.endpointsDelete(projectId, endpointId, call) }

    /**
     * Reads one endpoint of a project.
     *
     * Calls `getProjectEndpoint` (`GET /projects/{project_id}/endpoints/{endpoint_id}`).
     */
    public suspend fun get(projectId: String, endpointId: String, options: CallOptions = CallOptions()): Endpoint =
        calls.make(options) { client, call -> client.endpointsGet(projectId, endpointId, call) }

    /**
     * Lists the endpoints of a project, over all its branches.
     *
     * Calls `listProjectEndpoints` (`GET /projects/{project_id}/endpoints`).
     */
    public fun list(projectId: String, options: CallOptions = CallOptions()): ListFlow<Endpoint, EndpointsResponse> =
        calls.list(
            options, { client, call -> client.endpointsList(projectId, call) }, { (it as AnyPage.EndpointsList).value },
            { it.endpoints },
        )

    /**
     * Lists the endpoints of one branch.
     *
     * Calls `listProjectBranchEndpoints` (`GET /projects/{project_id}/branches/{branch_id}/endpoints`).
     */
    public fun listByBranch(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): ListFlow<Endpoint, EndpointsResponse> =
        calls.list(
            options, { client, call -> client.endpointsListByBranch(projectId, branchId, call) },
            { (it as AnyPage.EndpointsListByBranch).value }, { it.endpoints },
        )

    /**
     * Restarts the compute of an endpoint.
     *
     * Calls `restartProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/restart`). Waits for its
     * operations as the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun restart(
        projectId: String, endpointId: String, options: CallOptions = CallOptions(),
    ): EndpointOperations = calls.make(options) { client, call -> client.endpointsRestart(projectId, endpointId, call) }

    /**
     * Starts the compute of an endpoint.
     *
     * The endpoint is usable when the last of the operations is done. Calls `startProjectEndpoint` (`POST
     * /projects/{project_id}/endpoints/{endpoint_id}/start`). Waits for its operations as the client or `options` say;
     * a wait that fails throws with the `answer`.
     */
    public suspend fun start(
        projectId: String, endpointId: String, options: CallOptions = CallOptions(),
    ): EndpointOperations = calls.make(options) { client, call -> client.endpointsStart(projectId, endpointId, call) }

    /**
     * Suspends the compute of an endpoint.
     *
     * Locked (423) comes while the endpoint is between two states. Calls `suspendProjectEndpoint` (`POST
     * /projects/{project_id}/endpoints/{endpoint_id}/suspend`). Waits for its operations as the client or `options`
     * say; a wait that fails throws with the `answer`.
     */
    public suspend fun suspend(
        projectId: String, endpointId: String, options: CallOptions = CallOptions(),
    ): EndpointOperations = calls.make(options) { client, call -> client.endpointsSuspend(projectId, endpointId, call) }

    /**
     * Changes the size, the settings or other properties of an endpoint.
     *
     * Not every plan lets `suspendTimeoutSeconds` be changed. Calls `updateProjectEndpoint` (`PATCH
     * /projects/{project_id}/endpoints/{endpoint_id}`). Waits for its operations as the client or `options` say; a wait
     * that fails throws with the `answer`.
     */
    public suspend fun update(
        projectId: String, endpointId: String, arguments: UpdateEndpoint = UpdateEndpoint(),
        options: CallOptions = CallOptions(),
    ): EndpointOperations =
        calls.make(options) { client, call -> client.endpointsUpdate(projectId, endpointId, arguments, call) }
}
