// Written by cargo xtask generate from api/organization_members.yaml. Do not edit.
/// Members of an organization.
public struct OrganizationMembers: Sendable {
  let client: Client

  /// Fetches one member of an organization.
  ///
  /// Calls `getOrganizationMember` (`GET /organizations/{org_id}/members/{member_id}`).
  public func get(orgId: String, memberId: String, options: CallOptions = CallOptions()) async throws -> Member {
    try await client.run(options) { try $0.organizationMembersGet(orgId: orgId, memberId: memberId, call: $1) }
  }

  /// Lists the members of an organization.
  ///
  /// Calls `getOrganizationMembers` (`GET /organizations/{org_id}/members`).
  public func list(
    orgId: String, _ arguments: ListOrganizationMembers = ListOrganizationMembers(),
    options: CallOptions = CallOptions()
  ) -> Listing<MemberWithUser, GetOrganizationMembersResponse> {
    Listing(client, options, items: { $0.members }, page: { if case .organizationMembersList(let page) = $0 { page } else { nil } }) {
      try $0.organizationMembersList(orgId: orgId, arguments: arguments, call: $1)
    }
  }

  /// Removes a member from an organization.
  ///
  /// Calls `removeOrganizationMember` (`DELETE /organizations/{org_id}/members/{member_id}`).
  public func remove(orgId: String, memberId: String, options: CallOptions = CallOptions()) async throws {
    try await client.run(options) { try $0.organizationMembersRemove(orgId: orgId, memberId: memberId, call: $1) }
  }

  /// Changes the role of a member of an organization.
  ///
  /// Calls `updateOrganizationMember` (`PATCH /organizations/{org_id}/members/{member_id}`).
  @discardableResult
  public func update(
    orgId: String, memberId: String, _ arguments: UpdateOrganizationMember, options: CallOptions = CallOptions()
  ) async throws -> Member {
    try await client.run(options) {
      try $0.organizationMembersUpdate(orgId: orgId, memberId: memberId, arguments: arguments, call: $1)
    }
  }
}
