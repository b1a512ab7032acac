// Written by cargo xtask generate from api/databases.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Databases of a branch. */
public class Databases internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a database on a branch, owned by a role of that branch.
     *
     * Databases of one project are created one after the other: a call made while another is at work is refused, which
     * the client waits out until its budget is spent; then it is Locked (423). The database is usable when the last
     * operation is done. Calls `createProjectBranchDatabase` (`POST
     * /projects/{project_id}/branches/{branch_id}/databases`). Waits for its operations as the client or `options` say;
     * a wait that fails throws with the `answer`.
     */
    public suspend fun create(
        projectId: String, branchId: String, arguments: CreateDatabase, options: CallOptions = CallOptions(),
    ): DatabaseOperations =
        calls.make(options) { client, call -> client.databasesCreate(projectId, branchId, arguments, call) }

    /**
     * Deletes a database from a branch, with its data.
     *
     * If the database is already gone the answer has no body (204), so a second call does no harm. Calls
     * `deleteProjectBranchDatabase` (`DELETE /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
     * `null` when it was gone already. Waits for its operations as the client or `options` say; a wait that fails
     * throws with the `answer`.
     */
    public suspend fun delete(
        projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions(),
    ): DatabaseOperations? =
        calls.make(options) { client, call -> client.databasesDelete(projectId, branchId, databaseName, call) }

    /**
     * Reads one database of a branch by its name.
     *
     * Calls `getProjectBranchDatabase` (`GET /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
     */
    public suspend fun get(
        projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions(),
    ): Database = calls.make(options) { client, call -> client.databasesGet(projectId, branchId, databaseName, call) }

    /**
     * Lists the databases on a branch.
     *
     * Calls `listProjectBranchDatabases` (`GET /projects/{project_id}/branches/{branch_id}/databases`).
     */
    public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): ListFlow<Database, DatabasesResponse> =
        calls.list(
            options, { client, call -> client.databasesList(projectId, branchId, call) },
            { (it as AnyPage.DatabasesList).value }, { it.databases },
        )

    /**
     * Renames a database or gives it to another role.
     *
     * Databases are addressed by name, so use the new name in calls that follow a renaming. Calls
     * `updateProjectBranchDatabase` (`PATCH /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
     * Waits for its operations as the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun update(
        projectId: String, branchId: String, databaseName: String, arguments: UpdateDatabase = UpdateDatabase(),
        options: CallOptions = CallOptions(),
    ): DatabaseOperations =
        calls.make(options) { client, call ->
            client.databasesUpdate(projectId, branchId, databaseName, arguments, call)
        }
}
