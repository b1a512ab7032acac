// Written by cargo xtask generate from api/roles.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Roles
import neonapi.models.*

/** [Roles] with futures; what each function does is said there. */
public class RolesFutures internal constructor(private val group: Roles) {
    @JvmOverloads public fun create(
        projectId: String, branchId: String, arguments: CreateRole, options: CallOptions = CallOptions(),
    ): CompletableFuture<RoleOperations> = group.calls.future { group.create(projectId, branchId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<RoleOperations?> = group.calls.future { group.delete(projectId, branchId, roleName, options) }

    @JvmOverloads public fun get(
        projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Role> = group.calls.future { group.get(projectId, branchId, roleName, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Role>> = group.calls.future { group.list(projectId, branchId, options).all() }

    @JvmOverloads public fun password(
        projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Secret> = group.calls.future { group.password(projectId, branchId, roleName, options) }

    @JvmOverloads public fun resetPassword(
        projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<RoleOperations> =
        group.calls.future { group.resetPassword(projectId, branchId, roleName, options) }
}
