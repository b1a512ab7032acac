// Written by cargo xtask generate from api/project_vpc_endpoints.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** VPC endpoints that a project is restricted to. */
public class ProjectVpcEndpoints internal constructor(calls: Calls) : Group(calls) {
    /**
     * Restricts a project to a VPC endpoint, with a label.
     *
     * Calls `assignProjectVpcEndpoint` (`POST /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
     */
    public suspend fun assign(
        projectId: String, vpcEndpointId: String, arguments: AssignProjectVpcEndpoint,
        options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call ->
            client.projectVpcEndpointsAssign(projectId, vpcEndpointId, arguments, call)
        }

    /**
     * Lifts the restriction of a project to a VPC endpoint.
     *
     * Calls `deleteProjectVpcEndpoint` (`DELETE /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
     */
    public suspend fun delete(projectId: String, vpcEndpointId: String, options: CallOptions = CallOptions()): Unit =
        calls.make(options) { client, call -> client.projectVpcEndpointsDelete(projectId, vpcEndpointId, call) }

    /**
     * Lists the VPC endpoints that a project is restricted to.
     *
     * Calls `listProjectVpcEndpoints` (`GET /projects/{project_id}/vpc_endpoints`).
     */
    public fun list(
        projectId: String, options: CallOptions = CallOptions(),
    ): ListFlow<VpcEndpoint, VpcEndpointsResponse> =
        calls.list(
            options, { client, call -> client.projectVpcEndpointsList(projectId, call) },
            { (it as AnyPage.ProjectVpcEndpointsList).value }, { it.endpoints },
        )
}
