// Written by cargo xtask generate from api/project_jwks.yaml. Do not edit.
/// Key sets (JWKS) whose tokens a project accepts.
public struct ProjectJwks: Sendable {
  let client: Client

  /// Adds a JWKS URL, whose keys verify the tokens that clients log in with.
  ///
  /// Calls `addProjectJwks` (`POST /projects/{project_id}/jwks`).
  @discardableResult
  public func add(
    projectId: String, _ arguments: AddProjectJwks, options: CallOptions = CallOptions()
  ) async throws -> JwksCreationOperation {
    try await client.run(options) { try $0.projectJwksAdd(projectId: projectId, arguments: arguments, call: $1) }
  }

  /// Removes a JWKS URL from a project.
  ///
  /// Calls `deleteProjectJwks` (`DELETE /projects/{project_id}/jwks/{jwks_id}`).
  @discardableResult
  public func delete(projectId: String, jwksId: String, options: CallOptions = CallOptions()) async throws -> Jwks {
    try await client.run(options) { try $0.projectJwksDelete(projectId: projectId, jwksId: jwksId, call: $1) }
  }

  /// Lists the JWKS URLs that a project accepts for signed tokens.
  ///
  /// Calls `getProjectJwks` (`GET /projects/{project_id}/jwks`).
  public func list(projectId: String, options: CallOptions = CallOptions()) -> Listing<Jwks, ProjectJwksResponse> {
    Listing(client, options, items: { $0.jwks }, page: { if case .projectJwksList(let page) = $0 { page } else { nil } }) {
      try $0.projectJwksList(projectId: projectId, call: $1)
    }
  }
}
