package neonapi.groups

import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.Secret
import neonapi.models.ConnectedProject
import neonapi.models.ConnectionString
import neonapi.models.CreateProject
import neonapi.models.ProjectListItem

/** Calls about projects that are made of several operations. */
public abstract class ProjectConveniences internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a project and gives connection strings to it. Waits for it, whatever the settings say.
     *
     * Calls `createProject`, and `getConnectionUri` where its answer has no connection string.
     */
    public suspend fun createAndConnect(
        arguments: CreateProject = CreateProject(),
        options: CallOptions = CallOptions(),
    ): ConnectedProject =
        calls.make(options) { client, call -> client.projectsCreateAndConnect(arguments, call) }

    /**
     * Gives a connection string; branch, database and role are chosen where there is no doubt.
     *
     * Calls `getConnectionUri`, and before it `getProjectEndpoint`, `listProjectBranches`,
     * `listProjectBranchDatabases` and `listProjectBranchRoles` for what is left out. It is a
     * [neonapi.NeonApiException.InvalidArgument] that names the choices when there are several.
     */
    public suspend fun connectionString(
        projectId: String,
        wanted: ConnectionString = ConnectionString(),
        options: CallOptions = CallOptions(),
    ): Secret =
        calls.make(options) { client, call -> client.projectsConnectionString(projectId, wanted, call) }

    /**
     * Finds a project by its exact name; `null` when there is none.
     *
     * Calls `listProjects`, all pages. Several projects of the name are a
     * [neonapi.NeonApiException.InvalidArgument], since nothing forbids them.
     */
    public suspend fun findByName(name: String, options: CallOptions = CallOptions()): ProjectListItem? =
        calls.make(options) { client, call -> client.projectsFindByName(name, call) }
}
