// Written by cargo xtask generate from api/data_api.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** The Data API: HTTP access to a database. */
public class DataApi internal constructor(calls: Calls) : Group(calls) {
    /**
     * Sets up the Data API, an HTTP interface to the tables, for a database of a branch.
     *
     * Calls `createProjectBranchDataApi` (`POST /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
     */
    public suspend fun create(
        projectId: String, branchId: String, databaseName: String, arguments: CreateDataApi = CreateDataApi(),
        options: CallOptions = CallOptions(),
    ): String =
        calls.make(options) { client, call -> client.dataApiCreate(projectId, branchId, databaseName, arguments, call) }

    /**
     * Removes the Data API from a database of a branch.
     *
     * Calls `deleteProjectBranchDataApi` (`DELETE
     * /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
     */
    public suspend fun delete(
        projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.dataApiDelete(projectId, branchId, databaseName, call) }

    /**
     * Gets the URL, status and settings of the Data API of a database.
     *
     * Calls `getProjectBranchDataApi` (`GET /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
     */
    public suspend fun get(
        projectId: String, branchId: String, databaseName: String, options: CallOptions = CallOptions(),
    ): DataApiResponse =
        calls.make(options) { client, call -> client.dataApiGet(projectId, branchId, databaseName, call) }

    /**
     * Changes the settings of the Data API of a database.
     *
     * Calls `updateProjectBranchDataApi` (`PATCH
     * /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
     */
    public suspend fun update(
        projectId: String, branchId: String, databaseName: String, arguments: UpdateDataApi = UpdateDataApi(),
        options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call -> client.dataApiUpdate(projectId, branchId, databaseName, arguments, call) }
}
