// Written by cargo xtask generate from api/roles.yaml. Do not edit.
/// Postgres roles of a branch, and their passwords.
public struct Roles: Sendable {
  let client: Client

  /// Creates a Postgres role on a branch.
  ///
  /// The password comes with this answer; later reads leave it out. Creating a role may drop connections.
  ///
  /// Calls `createProjectBranchRole` (`POST /projects/{project_id}/branches/{branch_id}/roles`).
  @discardableResult
  public func create(
    projectId: String, branchId: String, _ arguments: CreateRole, options: CallOptions = CallOptions()
  ) async throws -> RoleOperations {
    try await client.run(options) {
      try $0.rolesCreate(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Deletes a Postgres role from a branch.
  ///
  /// If the role is already gone the answer has no body (204), so a second call does no harm.
  ///
  /// Calls `deleteProjectBranchRole` (`DELETE /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).
  ///
  /// - Returns: `nil` when it was gone already.
  @discardableResult
  public func delete(
    projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions()
  ) async throws -> RoleOperations? {
    try await client.run(options) {
      try $0.rolesDelete(projectId: projectId, branchId: branchId, roleName: roleName, call: $1)
    }
  }

  /// Reads one Postgres role of a branch by its name, without its password.
  ///
  /// Calls `getProjectBranchRole` (`GET /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).
  public func get(
    projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions()
  ) async throws -> Role {
    try await client.run(options) {
      try $0.rolesGet(projectId: projectId, branchId: branchId, roleName: roleName, call: $1)
    }
  }

  /// Lists the Postgres roles on a branch, without their passwords.
  ///
  /// Calls `listProjectBranchRoles` (`GET /projects/{project_id}/branches/{branch_id}/roles`).
  public func list(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) -> Listing<Role, RolesResponse> {
    Listing(client, options, items: { $0.roles }, page: { if case .rolesList(let page) = $0 { page } else { nil } }) {
      try $0.rolesList(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Reads the stored password of a role.
  ///
  /// PreconditionFailed (412) comes when the project does not store passwords; `roles.resetPassword` then gives a new
  /// one.
  ///
  /// Calls `getProjectBranchRolePassword`
  /// (`GET /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reveal_password`).
  public func password(
    projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions()
  ) async throws -> Secret {
    try await client.run(options) {
      try $0.rolesPassword(projectId: projectId, branchId: branchId, roleName: roleName, call: $1)
    }
  }

  /// Gives a role a new password and returns it.
  ///
  /// Each call makes another password, and later reads of the role leave it out.
  ///
  /// Calls `resetProjectBranchRolePassword`
  /// (`POST /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reset_password`).
  public func resetPassword(
    projectId: String, branchId: String, roleName: String, options: CallOptions = CallOptions()
  ) async throws -> RoleOperations {
    try await client.run(options) {
      try $0.rolesResetPassword(projectId: projectId, branchId: branchId, roleName: roleName, call: $1)
    }
  }
}
