// Written by cargo xtask generate from api/auth_users.yaml. Do not edit.
/// Users of Neon Auth on a branch.
public struct AuthUsers: Sendable {
  let client: Client

  /// Creates a user in Neon Auth of a branch.
  ///
  /// Calls `createBranchNeonAuthNewUser` (`POST /projects/{project_id}/branches/{branch_id}/auth/users`). Beta.
  @discardableResult
  public func create(
    projectId: String, branchId: String, _ arguments: CreateAuthUser, options: CallOptions = CallOptions()
  ) async throws -> String {
    try await client.run(options) {
      try $0.authUsersCreate(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Deletes a user from Neon Auth of a branch.
  ///
  /// Calls `deleteBranchNeonAuthUser` (`DELETE /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}`).
  /// Beta.
  public func delete(
    projectId: String, branchId: String, authUserId: String, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.authUsersDelete(projectId: projectId, branchId: branchId, authUserId: authUserId, call: $1)
    }
  }

  /// Replaces the roles of a Neon Auth user of a branch.
  ///
  /// These are roles inside Neon Auth, not Postgres roles of the branch.
  ///
  /// Calls `updateNeonAuthUserRole` (`PUT /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}/role`).
  @discardableResult
  public func updateRole(
    projectId: String, branchId: String, authUserId: String, _ arguments: UpdateAuthUserRole,
    options: CallOptions = CallOptions()
  ) async throws -> String {
    try await client.run(options) {
      try $0.authUsersUpdateRole(
        projectId: projectId, branchId: branchId, authUserId: authUserId, arguments: arguments, call: $1
      )
    }
  }
}
