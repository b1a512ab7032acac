// Written by cargo xtask generate from api/projects.yaml. Do not edit.

@file:Suppress("DEPRECATION")

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Projects: the top level of everything Neon keeps, with their limits, sharing and transfer. */
public class Projects internal constructor(calls: Calls) : ProjectConveniences(calls) {
    /**
     * Accepts a transfer request and so takes over the project.
     *
     * Fails with the reasons when the plan of the receiver does not allow the project. Calls
     * `acceptProjectTransferRequest` (`PUT /projects/{project_id}/transfer_requests/{request_id}`).
     */
    public suspend fun acceptTransferRequest(
        projectId: String, requestId: String, arguments: AcceptProjectTransferRequest = AcceptProjectTransferRequest(),
        options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call ->
            client.projectsAcceptTransferRequest(projectId, requestId, arguments, call)
        }

    /**
     * Lists the shared libraries that Postgres can preload in a project.
     *
     * Calls `getAvailablePreloadLibraries` (`GET /projects/{project_id}/available_preload_libraries`).
     */
    public fun availablePreloadLibraries(
        projectId: String, options: CallOptions = CallOptions(),
    ): ListFlow<AvailablePreloadLibrary, AvailablePreloadLibraries> =
        calls.list(
            options, { client, call -> client.projectsAvailablePreloadLibraries(projectId, call) },
            { (it as AnyPage.ProjectsAvailablePreloadLibraries).value }, { it.libraries.orEmpty() },
        )

    /**
     * Builds the connection URI of a database for a given role.
     *
     * The URI holds the password of the role. Without `branchId` and `endpointId` it leads to the read-write endpoint
     * of the default branch. Calls `getConnectionUri` (`GET /projects/{project_id}/connection_uri`).
     */
    public suspend fun connectionUri(
        projectId: String, arguments: GetConnectionUri, options: CallOptions = CallOptions(),
    ): Secret = calls.make(options) { client, call -> client.projectsConnectionUri(projectId, arguments, call) }

    /**
     * Creates a project with a default branch, a database, a role and a compute.
     *
     * A personal API key must name `orgId`, else the answer is 400. The database is usable once the last of the
     * `operations` has finished. Not idempotent: after a lost answer look for the project before repeating. Over the
     * plan's project limit the answer is 422. Calls `createProject` (`POST /projects`). Waits for its operations as the
     * client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun create(
        arguments: CreateProject = CreateProject(), options: CallOptions = CallOptions(),
    ): CreateProjectResponse = calls.make(options) { client, call -> client.projectsCreate(arguments, call) }

    /**
     * Opens a request that lets another account take over a project.
     *
     * Hand the id of the request to the receiver, who accepts it before `expiresAt`. Treat the id as a secret. Calls
     * `createProjectTransferRequest` (`POST /projects/{project_id}/transfer_requests`).
     */
    public suspend fun createTransferRequest(
        projectId: String, arguments: CreateProjectTransferRequest = CreateProjectTransferRequest(),
        options: CallOptions = CallOptions(),
    ): ProjectTransferRequestResponse =
        calls.make(options) { client, call -> client.projectsCreateTransferRequest(projectId, arguments, call) }

    /**
     * Deletes a project with everything in it.
     *
     * A deleted project can be recovered for 7 days. A key scoped to one project cannot delete it. Calls
     * `deleteProject` (`DELETE /projects/{project_id}`).
     */
    public suspend fun delete(projectId: String, options: CallOptions = CallOptions()): Project =
        calls.make(options) { client, call -> client.projectsDelete(projectId, call) }

    /**
     * Fetches one project with its settings and consumption figures.
     *
     * Status 404 can also mean that the API key may not see the project. Calls `getProject` (`GET
     * /projects/{project_id}`).
     */
    public suspend fun get(projectId: String, options: CallOptions = CallOptions()): Project =
        calls.make(options) { client, call -> client.projectsGet(projectId, call) }

    /**
     * Lists the projects that the API key can see.
     *
     * A personal API key needs `orgId`, else the answer is 400. A key scoped to one project gets 404. Projects that
     * could not be read in time are missing from the page and named in `unavailableProjectIds`. Calls `listProjects`
     * (`GET /projects`).
     */
    public fun list(
        arguments: ListProjects = ListProjects(), options: CallOptions = CallOptions(),
    ): ListFlow<ProjectListItem, ListProjectsResponse> =
        calls.list(
            options, { client, call -> client.projectsList(arguments, call) }, { (it as AnyPage.ProjectsList).value },
            { it.projects },
        )

    /**
     * Lists the problems that the advisor finds in a database of a project.
     *
     * Calls `getProjectAdvisorSecurityIssues` (`GET /projects/{project_id}/advisors`). Alpha.
     */
    public fun listAdvisorIssues(
        projectId: String, arguments: ListProjectAdvisorIssues = ListProjectAdvisorIssues(),
        options: CallOptions = CallOptions(),
    ): ListFlow<AdvisorIssue, GetProjectAdvisorSecurityIssuesResponse> =
        calls.list(
            options, { client, call -> client.projectsListAdvisorIssues(projectId, arguments, call) },
            { (it as AnyPage.ProjectsListAdvisorIssues).value }, { it.issues },
        )

    /**
     * Lists the projects that others have shared with the user.
     *
     * Projects that could not be read in time are missing from the page and named in `unavailableProjectIds`. Calls
     * `listSharedProjects` (`GET /projects/shared`).
     */
    public fun listShared(
        arguments: ListSharedProjects = ListSharedProjects(), options: CallOptions = CallOptions(),
    ): ListFlow<ProjectListItem, ListSharedProjectsResponse> =
        calls.list(
            options, { client, call -> client.projectsListShared(arguments, call) },
            { (it as AnyPage.ProjectsListShared).value }, { it.projects },
        )

    /**
     * Brings back a deleted project.
     *
     * Works for 7 days after the deletion; `recoverableUntil` in the list of recoverable projects tells the end. Calls
     * `recoverProject` (`POST /projects/{project_id}/recover`). Beta.
     */
    public suspend fun recover(projectId: String, options: CallOptions = CallOptions()): ProjectRecoverResponse =
        calls.make(options) { client, call -> client.projectsRecover(projectId, call) }

    /**
     * Moves projects from one organization to another.
     *
     * Fails with the reasons when limits of the destination organization are exceeded or a project still has an
     * integration. Calls `transferProjectsFromOrgToOrg` (`POST /organizations/{source_org_id}/projects/transfer`).
     */
    public suspend fun transfer(
        sourceOrgId: String, arguments: TransferProjects, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.projectsTransfer(sourceOrgId, arguments, call) }

    /**
     * Moves projects from the user's personal account to an organization.
     *
     * Neon has set 2026-07-01 as its end date. Projects move between organizations with `projects.transfer`. Calls
     * `transferProjectsFromUserToOrg` (`POST /users/me/projects/transfer`). Deprecated: its end was announced for
     * 2026-07-01.
     */
    @Deprecated("its end was announced for 2026-07-01")
    public suspend fun transferFromUser(
        arguments: TransferProjectsFromUser, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.projectsTransferFromUser(arguments, call) }

    /**
     * Changes the name, settings or history retention of a project.
     *
     * `operations` is empty when no background work was needed, for instance after a mere rename. While conflicting
     * work runs in the project the answer is 423. Calls `updateProject` (`PATCH /projects/{project_id}`). Waits for its
     * operations as the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun update(
        projectId: String, arguments: UpdateProject = UpdateProject(), options: CallOptions = CallOptions(),
    ): UpdateProjectResponse = calls.make(options) { client, call -> client.projectsUpdate(projectId, arguments, call) }
}
