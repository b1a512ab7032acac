// Written by cargo xtask generate from api/project_permissions.yaml. Do not edit.

package neonapi.groups

import neonapi.*
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
     * Takes the id of the permission, not the email address. Calls `revokePermissionFromProject` (`DELETE
     * /projects/{project_id}/permissions/{permission_id}`).
     */
    public suspend fun revoke(
        projectId: String, permissionId: String, options: CallOptions = CallOptions(),
    ): ProjectPermission =
        calls.make(options) { client, call -> client.projectPermissionsRevoke(projectId, permissionId, call) }
}
