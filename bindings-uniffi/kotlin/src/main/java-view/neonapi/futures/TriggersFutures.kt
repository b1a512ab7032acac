// Written by cargo xtask generate from api/triggers.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Triggers
import neonapi.models.*

/** [Triggers] with futures; what each function does is said there. */
public class TriggersFutures internal constructor(private val group: Triggers) {
    @JvmOverloads public fun create(
        projectId: String, branchId: String, trigger: TriggerCreateRequest, options: CallOptions = CallOptions(),
    ): CompletableFuture<Trigger> = group.calls.future { group.create(projectId, branchId, trigger, options) }

    @JvmOverloads public fun delete(
        projectId: String, branchId: String, triggerId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(projectId, branchId, triggerId, options) }

    @JvmOverloads public fun get(
        projectId: String, branchId: String, triggerId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Trigger> = group.calls.future { group.get(projectId, branchId, triggerId, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Trigger>> = group.calls.future { group.list(projectId, branchId, options).all() }

    @JvmOverloads public fun update(
        projectId: String, branchId: String, triggerId: String, trigger: TriggerUpdateRequest,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Trigger> =
        group.calls.future { group.update(projectId, branchId, triggerId, trigger, options) }
}
