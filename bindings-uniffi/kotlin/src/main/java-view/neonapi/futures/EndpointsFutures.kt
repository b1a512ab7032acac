// Written by cargo xtask generate from api/endpoints.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Endpoints
import neonapi.models.*

/** [Endpoints] with futures; what each function does is said there. */
public class EndpointsFutures internal constructor(private val group: Endpoints) {
    @JvmOverloads public fun create(
        projectId: String, arguments: CreateEndpoint, options: CallOptions = CallOptions(),
    ): CompletableFuture<EndpointOperations> = group.calls.future { group.create(projectId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, endpointId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<EndpointOperations?> = group.calls.future { group.delete(projectId, endpointId, options) }

    @JvmOverloads public fun get(
        projectId: String, endpointId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Endpoint> = group.calls.future { group.get(projectId, endpointId, options) }

    @JvmOverloads public fun list(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Endpoint>> = group.calls.future { group.list(projectId, options).all() }

    @JvmOverloads public fun listByBranch(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Endpoint>> = group.calls.future { group.listByBranch(projectId, branchId, options).all() }

    @JvmOverloads public fun restart(
        projectId: String, endpointId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<EndpointOperations> = group.calls.future { group.restart(projectId, endpointId, options) }

    @JvmOverloads public fun start(
        projectId: String, endpointId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<EndpointOperations> = group.calls.future { group.start(projectId, endpointId, options) }

    @JvmOverloads public fun suspend(
        projectId: String, endpointId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<EndpointOperations> = group.calls.future { group.suspend(projectId, endpointId, options) }

    @JvmOverloads public fun update(
        projectId: String, endpointId: String, arguments: UpdateEndpoint = UpdateEndpoint(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<EndpointOperations> =
        group.calls.future { group.update(projectId, endpointId, arguments, options) }
}
