// Written by cargo xtask generate from api/project_permissions.yaml. Do not edit.

package neonapi.groups

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.flow.toList
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.ListFlow
import neonapi.models.*

/** Access to a project granted to people outside its organization. */
public class ProjectPermissions internal constructor(calls: Calls) : Group(calls) {
    /**
     * Shares a project with a person, named by email address.
     *
     * Calls `grantPermissionToProject` (`POST /projects/{project_id}/permissions`).
     */
    public suspend fun grant(
        projectId: String, arguments: GrantProjectPermission, options: CallOptions = CallOptions(),
    ): ProjectPermission =
        calls.make(options) { client, call -> client.projectPermissionsGrant(projectId, arguments, call) }

    /**
     * Lists the people that a project is shared with.
     *
     * Calls `listProjectPermissions` (`GET /projects/{project_id}/permissions`).
     */
    public fun list(
        projectId: String, options: CallOptions = CallOptions(),
    ): ListFlow<ProjectPermission, ListProjectPermissionsResponse> =
        calls.list(
            options, { client, call -> client.projectPermissionsList(projectId, call) },
            { (it as AnyPage.ProjectPermissionsList).value }, { it.projectPermissions },
        )

    /**
     * Ends the sharing of a project with a person.
     *
     * Takes the id of the permission, not the email address.
     *
     * Calls `revokePermissionFromProject` (`DELETE /projects/{project_id}/permissions/{permission_id}`).
     */
    public suspend fun revoke(
        projectId: String, permissionId: String, options: CallOptions = CallOptions(),
    ): ProjectPermission =
        calls.make(options) { client, call -> client.projectPermissionsRevoke(projectId, permissionId, call) }
}

/** [ProjectPermissions] with futures, for Java; what each function does is said there. */
public class ProjectPermissionsFutures internal constructor(private val group: ProjectPermissions) {
    @JvmOverloads
    public fun grant(
        projectId: String, arguments: GrantProjectPermission, options: CallOptions = CallOptions(),
    ): CompletableFuture<ProjectPermission> =
        group.calls.future { group.grant(projectId, arguments, options) }

    @JvmOverloads
    public fun list(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ProjectPermission>> =
        group.calls.future { group.list(projectId, options).toList() }

    @JvmOverloads
    public fun revoke(
        projectId: String, permissionId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<ProjectPermission> =
        group.calls.future { group.revoke(projectId, permissionId, options) }
}
