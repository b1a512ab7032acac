// Written by cargo xtask generate from api/organization_api_keys.yaml. Do not edit.
/// API keys of an organization, whole or for one project.
public struct OrganizationApiKeys: Sendable {
  let client: Client

  /// Creates an API key of an organization, for all its projects or for one.
  ///
  /// The key is shown only in this answer and never expires. With `projectId` it is limited to that project; check
  /// `projectId` of the answer. Only admins of the organization can create such keys. Neon allows 10 calls per second.
  ///
  /// Calls `createOrgApiKey` (`POST /organizations/{org_id}/api_keys`).
  public func create(
    orgId: String, _ arguments: CreateOrganizationApiKey, options: CallOptions = CallOptions()
  ) async throws -> OrgApiKeyCreateResponse {
    try await client.run(options) { try $0.organizationApiKeysCreate(orgId: orgId, arguments: arguments, call: $1) }
  }

  /// Lists the API keys of an organization, without the keys themselves.
  ///
  /// Calls `listOrgApiKeys` (`GET /organizations/{org_id}/api_keys`).
  public func list(
    orgId: String, options: CallOptions = CallOptions()
  ) -> Listing<OrgApiKeysListResponseItem, [OrgApiKeysListResponseItem]> {
    Listing(client, options, items: { $0 }, page: { if case .organizationApiKeysList(let page) = $0 { page } else { nil } }) {
      try $0.organizationApiKeysList(orgId: orgId, call: $1)
    }
  }

  /// Revokes an API key of an organization.
  ///
  /// The key stops working at once.
  ///
  /// Calls `revokeOrgApiKey` (`DELETE /organizations/{org_id}/api_keys/{key_id}`).
  @discardableResult
  public func revoke(
    orgId: String, keyId: Int64, options: CallOptions = CallOptions()
  ) async throws -> OrgApiKeyRevokeResponse {
    try await client.run(options) { try $0.organizationApiKeysRevoke(orgId: orgId, keyId: keyId, call: $1) }
  }
}
