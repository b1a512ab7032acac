// Written by cargo xtask generate from api/auth_users.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.AuthUsers
import neonapi.models.*

/** [AuthUsers] with futures; what each function does is said there. */
public class AuthUsersFutures internal constructor(private val group: AuthUsers) {
    @JvmOverloads public fun create(
        projectId: String, branchId: String, arguments: CreateAuthUser, options: CallOptions = CallOptions(),
    ): CompletableFuture<String> = group.calls.future { group.create(projectId, branchId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, branchId: String, authUserId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(projectId, branchId, authUserId, options) }

    @JvmOverloads public fun updateRole(
        projectId: String, branchId: String, authUserId: String, arguments: UpdateAuthUserRole,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<String> =
        group.calls.future { group.updateRole(projectId, branchId, authUserId, arguments, options) }
}
