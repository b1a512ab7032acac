// Written by cargo xtask generate from api/organization_invitations.yaml. Do not edit.
/// Invitations to join an organization.
public struct OrganizationInvitations: Sendable {
  let client: Client

  /// Invites people to an organization by email.
  ///
  /// Calls `createOrganizationInvitations` (`POST /organizations/{org_id}/invitations`).
  @discardableResult
  public func create(
    orgId: String, _ arguments: CreateOrganizationInvitations, options: CallOptions = CallOptions()
  ) async throws -> [Invitation] {
    try await client.run(options) { try $0.organizationInvitationsCreate(orgId: orgId, arguments: arguments, call: $1) }
  }

  /// Lists the invitations to an organization.
  ///
  /// Calls `getOrganizationInvitations` (`GET /organizations/{org_id}/invitations`).
  public func list(
    orgId: String, options: CallOptions = CallOptions()
  ) -> Listing<Invitation, OrganizationInvitationsResponse> {
    Listing(client, options, items: { $0.invitations }, page: { if case .organizationInvitationsList(let page) = $0 { page } else { nil } }) {
      try $0.organizationInvitationsList(orgId: orgId, call: $1)
    }
  }
}
