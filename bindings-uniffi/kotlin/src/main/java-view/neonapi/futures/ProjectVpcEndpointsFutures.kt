// Written by cargo xtask generate from api/project_vpc_endpoints.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.ProjectVpcEndpoints
import neonapi.models.*

/** [ProjectVpcEndpoints] with futures; what each function does is said there. */
public class ProjectVpcEndpointsFutures internal constructor(private val group: ProjectVpcEndpoints) {
    @JvmOverloads public fun assign(
        projectId: String, vpcEndpointId: String, arguments: AssignProjectVpcEndpoint,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.assign(projectId, vpcEndpointId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, vpcEndpointId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(projectId, vpcEndpointId, options) }

    @JvmOverloads public fun list(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<VpcEndpoint>> = group.calls.future { group.list(projectId, options).all() }
}
