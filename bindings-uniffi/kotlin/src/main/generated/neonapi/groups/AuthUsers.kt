// Written by cargo xtask generate from api/auth_users.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Users of Neon Auth on a branch. */
public class AuthUsers internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a user in Neon Auth of a branch.
     *
     * Calls `createBranchNeonAuthNewUser` (`POST /projects/{project_id}/branches/{branch_id}/auth/users`). Beta.
     */
    public suspend fun create(
        projectId: String, branchId: String, arguments: CreateAuthUser, options: CallOptions = CallOptions(),
    ): String = calls.make(options) { client, call -> client.authUsersCreate(projectId, branchId, arguments, call) }

    /**
     * Deletes a user from Neon Auth of a branch.
     *
     * Calls `deleteBranchNeonAuthUser` (`DELETE
     * /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}`). Beta.
     */
    public suspend fun delete(
        projectId: String, branchId: String, authUserId: String, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.authUsersDelete(projectId, branchId, authUserId, call) }

    /**
     * Replaces the roles of a Neon Auth user of a branch.
     *
     * These are roles inside Neon Auth, not Postgres roles of the branch. Calls `updateNeonAuthUserRole` (`PUT
     * /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}/role`).
     */
    public suspend fun updateRole(
        projectId: String, branchId: String, authUserId: String, arguments: UpdateAuthUserRole,
        options: CallOptions = CallOptions(),
    ): String =
        calls.make(options) { client, call ->
            client.authUsersUpdateRole(projectId, branchId, authUserId, arguments, call)
        }
}
