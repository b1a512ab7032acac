// Written by cargo xtask generate from api/organizations.yaml. Do not edit.
/// Organizations and their spending limits.
public struct Organizations: Sendable {
  let client: Client

  /// Removes the spending limit of an organization.
  ///
  /// Calls `deleteOrganizationSpendingLimit` (`DELETE /organizations/{org_id}/billing/spending_limit`). Beta.
  public func deleteSpendingLimit(orgId: String, options: CallOptions = CallOptions()) async throws {
    try await client.run(options) { try $0.organizationsDeleteSpendingLimit(orgId: orgId, call: $1) }
  }

  /// Fetches one organization.
  ///
  /// Calls `getOrganization` (`GET /organizations/{org_id}`).
  public func get(orgId: String, options: CallOptions = CallOptions()) async throws -> Organization {
    try await client.run(options) { try $0.organizationsGet(orgId: orgId, call: $1) }
  }

  /// Fetches the spending limit of an organization.
  ///
  /// Calls `getOrganizationSpendingLimit` (`GET /organizations/{org_id}/billing/spending_limit`). Beta.
  ///
  /// - Returns: `nil` when there is none.
  public func getSpendingLimit(orgId: String, options: CallOptions = CallOptions()) async throws -> Int64? {
    try await client.run(options) { try $0.organizationsGetSpendingLimit(orgId: orgId, call: $1) }
  }

  /// Sets the spending limit of an organization.
  ///
  /// To have no limit at all use `organizations.deleteSpendingLimit`; 0 is not accepted.
  ///
  /// Calls `setOrganizationSpendingLimit` (`PUT /organizations/{org_id}/billing/spending_limit`). Beta.
  ///
  /// - Returns: `nil` when there is none.
  @discardableResult
  public func setSpendingLimit(
    orgId: String, _ arguments: SetOrganizationSpendingLimit, options: CallOptions = CallOptions()
  ) async throws -> Int64? {
    try await client.run(options) { try $0.organizationsSetSpendingLimit(orgId: orgId, arguments: arguments, call: $1) }
  }
}
