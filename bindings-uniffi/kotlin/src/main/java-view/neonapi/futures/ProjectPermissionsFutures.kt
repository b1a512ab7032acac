// Written by cargo xtask generate from api/project_permissions.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.ProjectPermissions
import neonapi.models.*

/** [ProjectPermissions] with futures; what each function does is said there. */
public class ProjectPermissionsFutures internal constructor(private val group: ProjectPermissions) {
    @JvmOverloads public fun grant(
        projectId: String, arguments: GrantProjectPermission, options: CallOptions = CallOptions(),
    ): CompletableFuture<ProjectPermission> = group.calls.future { group.grant(projectId, arguments, options) }

    @JvmOverloads public fun list(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ProjectPermission>> = group.calls.future { group.list(projectId, options).all() }

    @JvmOverloads public fun revoke(
        projectId: String, permissionId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<ProjectPermission> = group.calls.future { group.revoke(projectId, permissionId, options) }
}
