// Written by cargo xtask generate from api/roles.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Postgres roles of a branch, and their passwords. */
public class Roles internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a Postgres role on a branch.
     *
     * The password comes with this answer; later reads leave it out. Creating a role may drop connections. Calls
     * `createProjectBranchRole` (`POST /projects/{project_id}/branches/{branch_id}/roles`). Waits for its operations as
     * the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun create(
        projectId: String, branchId: String, arguments: CreateRole, options: CallOptions = CallOptions(),
    ): RoleOperations = calls.make(options) { client, call -> client.rolesCreate(projectId, branchId, arguments, call) }

    /**
     * Deletes a Postgres role from a branch.
     *
     * If the role is already gone the answer has no body (204), so a second call does no harm. Calls
     * `deleteProjectBranchRole` (`DELETE /projects/{project_id}/branches/{branch_id}/roles/{role_name}`). `null` when
     * it was gone already. Waits for its operations as the client or `options` say; a wait that fails throws with the
     * `answer`.
     */
    public suspend fun delete(
        projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions(),
    ): RoleOperations? = calls.make(options) { client, call -> client.rolesDelete(projectId, branchId, roleName, call) }

    /**
     * Reads one Postgres role of a branch by its name, without its password.
     *
     * Calls `getProjectBranchRole` (`GET /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).
     */
    public suspend fun get(
        projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions(),
    ): Role = calls.make(options) { client, call -> client.rolesGet(projectId, branchId, roleName, call) }

    /**
     * Lists the Postgres roles on a branch, without their passwords.
     *
     * Calls `listProjectBranchRoles` (`GET /projects/{project_id}/branches/{branch_id}/roles`).
     */
    public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): ListFlow<Role, RolesResponse> =
        calls.list(
            options, { client, call -> client.rolesList(projectId, branchId, call) },
            { (it as AnyPage.RolesList).value }, { it.roles },
        )

    /**
     * Reads the stored password of a role.
     *
     * PreconditionFailed (412) comes when the project does not store passwords; `roles.resetPassword` then gives a new
     * one. Calls `getProjectBranchRolePassword` (`GET
     * /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reveal_password`).
     */
    public suspend fun password(
        projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions(),
    ): Secret = calls.make(options) { client, call -> client.rolesPassword(projectId, branchId, roleName, call) }

    /**
     * Gives a role a new password and returns it.
     *
     * Each call makes another password, and later reads of the role leave it out. Calls
     * `resetProjectBranchRolePassword` (`POST
     * /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reset_password`). Waits for its operations as the
     * client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun resetPassword(
        projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions(),
    ): RoleOperations =
        calls.make(options) { client, call -> client.rolesResetPassword(projectId, branchId, roleName, call) }
}
