// Written by cargo xtask generate from api/functions.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Functions
import neonapi.models.*

/** [Functions] with futures; what each function does is said there. */
public class FunctionsFutures internal constructor(private val group: Functions) {
    @JvmOverloads public fun delete(
        projectId: String, branchId: String, slug: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(projectId, branchId, slug, options) }

    @JvmOverloads public fun deploy(
        projectId: String, branchId: String, slug: String, arguments: DeployFunction = DeployFunction(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonFunctionDeployment> =
        group.calls.future { group.deploy(projectId, branchId, slug, arguments, options) }

    @JvmOverloads public fun get(
        projectId: String, branchId: String, slug: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonFunction> = group.calls.future { group.get(projectId, branchId, slug, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, arguments: ListFunctions = ListFunctions(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<NeonFunction>> =
        group.calls.future { group.list(projectId, branchId, arguments, options).all() }

    @JvmOverloads public fun update(
        projectId: String, branchId: String, slug: String, arguments: UpdateFunction,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonFunction> =
        group.calls.future { group.update(projectId, branchId, slug, arguments, options) }
}
