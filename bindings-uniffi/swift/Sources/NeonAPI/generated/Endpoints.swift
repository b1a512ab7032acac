// Written by cargo xtask generate from api/endpoints.yaml. Do not edit.
/// Endpoints: the addresses of computes, which run Postgres on a branch.
public struct Endpoints: Sendable {
  let client: Client

  /// Creates an endpoint on a branch, so that it can be connected to.
  ///
  /// A branch has at most one `read_write` endpoint and can have several `read_only` ones. The endpoint is usable when
  /// the last of the operations is done.
  ///
  /// Calls `createProjectEndpoint` (`POST /projects/{project_id}/endpoints`).
  @discardableResult
  public func create(
    projectId: String, _ arguments: CreateEndpoint, options: CallOptions = CallOptions()
  ) async throws -> EndpointOperations {
    try await client.run(options) { try $0.endpointsCreate(projectId: projectId, arguments: arguments, call: $1) }
  }

  /// Deletes an endpoint; the branch and its data stay.
  ///
  /// The deletion is complete when the last of the operations is done. If the endpoint is already gone the answer has
  /// no body (204), so a second call does no harm.
  ///
  /// Calls `deleteProjectEndpoint` (`DELETE /projects/{project_id}/endpoints/{endpoint_id}`).
  ///
  /// - Returns: `nil` when it was gone already.
  @discardableResult
  public func delete(
    projectId: String, endpointId: String, options: CallOptions = CallOptions()
  ) async throws -> EndpointOperations? {
    try await client.run(options) { try $0.endpointsDelete(projectId: projectId, endpointId: endpointId, call: $1) }
  }

  /// Reads one endpoint of a project.
  ///
  /// Calls `getProjectEndpoint` (`GET /projects/{project_id}/endpoints/{endpoint_id}`).
  public func get(
    projectId: String, endpointId: String, options: CallOptions = CallOptions()
  ) async throws -> Endpoint {
    try await client.run(options) { try $0.endpointsGet(projectId: projectId, endpointId: endpointId, call: $1) }
  }

  /// Lists the endpoints of a project, over all its branches.
  ///
  /// Calls `listProjectEndpoints` (`GET /projects/{project_id}/endpoints`).
  public func list(projectId: String, options: CallOptions = CallOptions()) -> Listing<Endpoint, EndpointsResponse> {
    Listing(client, options, items: { $0.endpoints }, page: { if case .endpointsList(let page) = $0 { page } else { nil } }) {
      try $0.endpointsList(projectId: projectId, call: $1)
    }
  }

  /// Lists the endpoints of one branch.
  ///
  /// Calls `listProjectBranchEndpoints` (`GET /projects/{project_id}/branches/{branch_id}/endpoints`).
  public func listByBranch(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) -> Listing<Endpoint, EndpointsResponse> {
    Listing(client, options, items: { $0.endpoints }, page: { if case .endpointsListByBranch(let page) = $0 { page } else { nil } }) {
      try $0.endpointsListByBranch(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Restarts the compute of an endpoint.
  ///
  /// Calls `restartProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/restart`).
  @discardableResult
  public func restart(
    projectId: String, endpointId: String, options: CallOptions = CallOptions()
  ) async throws -> EndpointOperations {
    try await client.run(options) { try $0.endpointsRestart(projectId: projectId, endpointId: endpointId, call: $1) }
  }

  /// Starts the compute of an endpoint.
  ///
  /// The endpoint is usable when the last of the operations is done.
  ///
  /// Calls `startProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/start`).
  @discardableResult
  public func start(
    projectId: String, endpointId: String, options: CallOptions = CallOptions()
  ) async throws -> EndpointOperations {
    try await client.run(options) { try $0.endpointsStart(projectId: projectId, endpointId: endpointId, call: $1) }
  }

  /// Suspends the compute of an endpoint.
  ///
  /// Locked (423) comes while the endpoint is between two states.
  ///
  /// Calls `suspendProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/suspend`).
  @discardableResult
  public func suspend(
    projectId: String, endpointId: String, options: CallOptions = CallOptions()
  ) async throws -> EndpointOperations {
    try await client.run(options) { try $0.endpointsSuspend(projectId: projectId, endpointId: endpointId, call: $1) }
  }

  /// Changes the size, the settings or other properties of an endpoint.
  ///
  /// Not every plan lets `suspendTimeoutSeconds` be changed.
  ///
  /// Calls `updateProjectEndpoint` (`PATCH /projects/{project_id}/endpoints/{endpoint_id}`).
  @discardableResult
  public func update(
    projectId: String, endpointId: String, _ arguments: UpdateEndpoint = UpdateEndpoint(),
    options: CallOptions = CallOptions()
  ) async throws -> EndpointOperations {
    try await client.run(options) {
      try $0.endpointsUpdate(projectId: projectId, endpointId: endpointId, arguments: arguments, call: $1)
    }
  }
}
