// Written by cargo xtask generate from api/project_permissions.yaml. Do not edit.
/// Access to a project granted to people outside its organization.
public struct ProjectPermissions: Sendable {
  let client: Client

  /// Shares a project with a person, named by email address.
  ///
  /// Calls `grantPermissionToProject` (`POST /projects/{project_id}/permissions`).
  @discardableResult
  public func grant(
    projectId: String, _ arguments: GrantProjectPermission, options: CallOptions = CallOptions()
  ) async throws -> ProjectPermission {
    try await client.run(options) {
      try $0.projectPermissionsGrant(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Lists the people that a project is shared with.
  ///
  /// Calls `listProjectPermissions` (`GET /projects/{project_id}/permissions`).
  public func list(
    projectId: String, options: CallOptions = CallOptions()
  ) -> Listing<ProjectPermission, ListProjectPermissionsResponse> {
    Listing(client, options, items: { $0.projectPermissions }, page: { if case .projectPermissionsList(let page) = $0 { page } else { nil } }) {
      try $0.projectPermissionsList(projectId: projectId, call: $1)
    }
  }

  /// Ends the sharing of a project with a person.
  ///
  /// Takes the id of the permission, not the email address.
  ///
  /// Calls `revokePermissionFromProject` (`DELETE /projects/{project_id}/permissions/{permission_id}`).
  @discardableResult
  public func revoke(
    projectId: String, permissionId: String, options: CallOptions = CallOptions()
  ) async throws -> ProjectPermission {
    try await client.run(options) {
      try $0.projectPermissionsRevoke(projectId: projectId, permissionId: permissionId, call: $1)
    }
  }
}
