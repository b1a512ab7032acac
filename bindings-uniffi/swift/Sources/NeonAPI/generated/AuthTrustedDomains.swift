// Written by cargo xtask generate from api/auth_trusted_domains.yaml. Do not edit.
/// Domains that Neon Auth on a branch may redirect to.
public struct AuthTrustedDomains: Sendable {
  let client: Client

  /// Adds a domain that Neon Auth of a branch may redirect to.
  ///
  /// Calls `addBranchNeonAuthTrustedDomain` (`POST /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
  public func add(
    projectId: String, branchId: String, _ arguments: AddAuthTrustedDomain, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.authTrustedDomainsAdd(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Removes domains from those a branch trusts for redirects.
  ///
  /// Calls `deleteBranchNeonAuthTrustedDomain` (`DELETE /projects/{project_id}/branches/{branch_id}/auth/domains`).
  /// Beta.
  public func delete(
    projectId: String, branchId: String, _ arguments: DeleteAuthTrustedDomains, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.authTrustedDomainsDelete(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Lists the domains that Neon Auth of a branch may redirect to.
  ///
  /// Calls `listBranchNeonAuthTrustedDomains` (`GET /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
  public func list(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) -> Listing<NeonAuthRedirectUriWhitelistDomain, NeonAuthRedirectUriWhitelistResponse> {
    Listing(client, options, items: { $0.domains }, page: { if case .authTrustedDomainsList(let page) = $0 { page } else { nil } }) {
      try $0.authTrustedDomainsList(projectId: projectId, branchId: branchId, call: $1)
    }
  }
}
