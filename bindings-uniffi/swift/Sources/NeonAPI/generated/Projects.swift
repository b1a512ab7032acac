// Written by cargo xtask generate from api/projects.yaml. Do not edit.
/// Projects: the top level of everything Neon keeps, with their limits, sharing and transfer.
public struct Projects: Sendable {
  let client: Client

  /// Accepts a transfer request and so takes over the project.
  ///
  /// Fails with the reasons when the plan of the receiver does not allow the project.
  ///
  /// Calls `acceptProjectTransferRequest` (`PUT /projects/{project_id}/transfer_requests/{request_id}`).
  public func acceptTransferRequest(
    projectId: String, requestId: String, _ arguments: AcceptProjectTransferRequest = AcceptProjectTransferRequest(),
    options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.projectsAcceptTransferRequest(projectId: projectId, requestId: requestId, arguments: arguments, call: $1)
    }
  }

  /// Lists the shared libraries that Postgres can preload in a project.
  ///
  /// Calls `getAvailablePreloadLibraries` (`GET /projects/{project_id}/available_preload_libraries`).
  public func availablePreloadLibraries(
    projectId: String, options: CallOptions = CallOptions()
  ) -> Listing<AvailablePreloadLibrary, AvailablePreloadLibraries> {
    Listing(client, options, items: { $0.libraries ?? [] }, page: { if case .projectsAvailablePreloadLibraries(let page) = $0 { page } else { nil } }) {
      try $0.projectsAvailablePreloadLibraries(projectId: projectId, call: $1)
    }
  }

  /// Builds the connection URI of a database for a given role.
  ///
  /// The URI holds the password of the role. Without `branchId` and `endpointId` it leads to the read-write endpoint of
  /// the default branch.
  ///
  /// Calls `getConnectionUri` (`GET /projects/{project_id}/connection_uri`).
  public func connectionUri(
    projectId: String, _ arguments: GetConnectionUri, options: CallOptions = CallOptions()
  ) async throws -> Secret {
    try await client.run(options) { try $0.projectsConnectionUri(projectId: projectId, arguments: arguments, call: $1) }
  }

  /// Creates a project with a default branch, a database, a role and a compute.
  ///
  /// A personal API key must name `orgId`, else the answer is 400. The database is usable once the last of the
  /// `operations` has finished. Not idempotent: after a lost answer look for the project before repeating. Over the
  /// plan's project limit the answer is 422.
  ///
  /// Calls `createProject` (`POST /projects`).
  @discardableResult
  public func create(
    _ arguments: CreateProject = CreateProject(), options: CallOptions = CallOptions()
  ) async throws -> CreateProjectResponse {
    try await client.run(options) { try $0.projectsCreate(arguments: arguments, call: $1) }
  }

  /// Opens a request that lets another account take over a project.
  ///
  /// Hand the id of the request to the receiver, who accepts it before `expiresAt`. Treat the id as a secret.
  ///
  /// Calls `createProjectTransferRequest` (`POST /projects/{project_id}/transfer_requests`).
  public func createTransferRequest(
    projectId: String, _ arguments: CreateProjectTransferRequest = CreateProjectTransferRequest(),
    options: CallOptions = CallOptions()
  ) async throws -> ProjectTransferRequestResponse {
    try await client.run(options) {
      try $0.projectsCreateTransferRequest(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Deletes a project with everything in it.
  ///
  /// A deleted project can be recovered for 7 days. A key scoped to one project cannot delete it.
  ///
  /// Calls `deleteProject` (`DELETE /projects/{project_id}`).
  @discardableResult
  public func delete(projectId: String, options: CallOptions = CallOptions()) async throws -> Project {
    try await client.run(options) { try $0.projectsDelete(projectId: projectId, call: $1) }
  }

  /// Fetches one project with its settings and consumption figures.
  ///
  /// Status 404 can also mean that the API key may not see the project.
  ///
  /// Calls `getProject` (`GET /projects/{project_id}`).
  public func get(projectId: String, options: CallOptions = CallOptions()) async throws -> Project {
    try await client.run(options) { try $0.projectsGet(projectId: projectId, call: $1) }
  }

  /// Lists the projects that the API key can see.
  ///
  /// A personal API key needs `orgId`, else the answer is 400. A key scoped to one project gets 404. Projects that
  /// could not be read in time are missing from the page and named in `unavailableProjectIds`.
  ///
  /// Calls `listProjects` (`GET /projects`).
  public func list(
    _ arguments: ListProjects = ListProjects(), options: CallOptions = CallOptions()
  ) -> Listing<ProjectListItem, ListProjectsResponse> {
    Listing(client, options, items: { $0.projects }, page: { if case .projectsList(let page) = $0 { page } else { nil } }) {
      try $0.projectsList(arguments: arguments, call: $1)
    }
  }

  /// Lists the problems that the advisor finds in a database of a project.
  ///
  /// Calls `getProjectAdvisorSecurityIssues` (`GET /projects/{project_id}/advisors`). Alpha.
  public func listAdvisorIssues(
    projectId: String, _ arguments: ListProjectAdvisorIssues = ListProjectAdvisorIssues(),
    options: CallOptions = CallOptions()
  ) -> Listing<AdvisorIssue, GetProjectAdvisorSecurityIssuesResponse> {
    Listing(client, options, items: { $0.issues }, page: { if case .projectsListAdvisorIssues(let page) = $0 { page } else { nil } }) {
      try $0.projectsListAdvisorIssues(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Lists the projects that others have shared with the user.
  ///
  /// Projects that could not be read in time are missing from the page and named in `unavailableProjectIds`.
  ///
  /// Calls `listSharedProjects` (`GET /projects/shared`).
  public func listShared(
    _ arguments: ListSharedProjects = ListSharedProjects(), options: CallOptions = CallOptions()
  ) -> Listing<ProjectListItem, ListSharedProjectsResponse> {
    Listing(client, options, items: { $0.projects }, page: { if case .projectsListShared(let page) = $0 { page } else { nil } }) {
      try $0.projectsListShared(arguments: arguments, call: $1)
    }
  }

  /// Brings back a deleted project.
  ///
  /// Works for 7 days after the deletion; `recoverableUntil` in the list of recoverable projects tells the end.
  ///
  /// Calls `recoverProject` (`POST /projects/{project_id}/recover`). Beta.
  @discardableResult
  public func recover(projectId: String, options: CallOptions = CallOptions()) async throws -> ProjectRecoverResponse {
    try await client.run(options) { try $0.projectsRecover(projectId: projectId, call: $1) }
  }

  /// Moves projects from one organization to another.
  ///
  /// Fails with the reasons when limits of the destination organization are exceeded or a project still has an
  /// integration.
  ///
  /// Calls `transferProjectsFromOrgToOrg` (`POST /organizations/{source_org_id}/projects/transfer`).
  public func transfer(
    sourceOrgId: String, _ arguments: TransferProjects, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) { try $0.projectsTransfer(sourceOrgId: sourceOrgId, arguments: arguments, call: $1) }
  }

  /// Moves projects from the user's personal account to an organization.
  ///
  /// Neon has set 2026-07-01 as its end date. Projects move between organizations with `projects.transfer`.
  ///
  /// Calls `transferProjectsFromUserToOrg` (`POST /users/me/projects/transfer`).
  @available(*, deprecated, message: "its end was announced for 2026-07-01")
  public func transferFromUser(
    _ arguments: TransferProjectsFromUser, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) { try $0.projectsTransferFromUser(arguments: arguments, call: $1) }
  }

  /// Changes the name, settings or history retention of a project.
  ///
  /// `operations` is empty when no background work was needed, for instance after a mere rename. While conflicting work
  /// runs in the project the answer is 423.
  ///
  /// Calls `updateProject` (`PATCH /projects/{project_id}`).
  @discardableResult
  public func update(
    projectId: String, _ arguments: UpdateProject = UpdateProject(), options: CallOptions = CallOptions()
  ) async throws -> UpdateProjectResponse {
    try await client.run(options) { try $0.projectsUpdate(projectId: projectId, arguments: arguments, call: $1) }
  }
}
