// Written by cargo xtask generate from api/project_members.yaml. Do not edit.
/// Members of a project and their roles in it.
public struct ProjectMembers: Sendable {
  let client: Client

  /// Lists the members of a project and the access each has.
  ///
  /// Calls `listProjectMembers` (`GET /projects/{project_id}/members`).
  public func list(
    projectId: String, _ arguments: ListProjectMembers = ListProjectMembers(), options: CallOptions = CallOptions()
  ) -> Listing<ProjectMember, ListProjectMembersResponse> {
    Listing(client, options, items: { $0.projectMembers }, page: { if case .projectMembersList(let page) = $0 { page } else { nil } }) {
      try $0.projectMembersList(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Takes away the role that a member was given on a project.
  ///
  /// If this would lock you out yourself, `confirmSelfLockout` says that you mean it.
  ///
  /// Calls `removeProjectMemberRole` (`DELETE /projects/{project_id}/members/{member_id}/role`).
  @discardableResult
  public func removeRole(
    projectId: String, memberId: String, _ arguments: RemoveProjectMemberRole = RemoveProjectMemberRole(),
    options: CallOptions = CallOptions()
  ) async throws -> ProjectMemberRoleResponse {
    try await client.run(options) {
      try $0.projectMembersRemoveRole(projectId: projectId, memberId: memberId, arguments: arguments, call: $1)
    }
  }

  /// Gives a member a role on a project, in place of any earlier one.
  ///
  /// If this would lower your own role, `confirmSelfDemotion` says that you mean it.
  ///
  /// Calls `setProjectMemberRole` (`PUT /projects/{project_id}/members/{member_id}/role`).
  @discardableResult
  public func setRole(
    projectId: String, memberId: String, _ arguments: SetProjectMemberRole, options: CallOptions = CallOptions()
  ) async throws -> ProjectMemberRoleResponse {
    try await client.run(options) {
      try $0.projectMembersSetRole(projectId: projectId, memberId: memberId, arguments: arguments, call: $1)
    }
  }
}
