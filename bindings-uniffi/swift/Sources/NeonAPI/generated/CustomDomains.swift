// Written by cargo xtask generate from api/custom_domains.yaml. Do not edit.
/// Custom domains of what runs on a branch.
public struct CustomDomains: Sendable {
  let client: Client

  /// Removes a custom domain from a branch.
  ///
  /// Calls `deleteProjectBranchCustomDomain`
  /// (`DELETE /projects/{project_id}/branches/{branch_id}/custom-domains/{domain}`). Beta.
  public func delete(
    projectId: String, branchId: String, domain: String, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.customDomainsDelete(projectId: projectId, branchId: branchId, domain: domain, call: $1)
    }
  }

  /// Lists the custom domains of a branch.
  ///
  /// Calls `listProjectBranchCustomDomains` (`GET /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.
  public func list(
    projectId: String, branchId: String, _ arguments: ListCustomDomains = ListCustomDomains(),
    options: CallOptions = CallOptions()
  ) -> Listing<CustomDomain, ListProjectBranchCustomDomainsResponse> {
    Listing(client, options, items: { $0.customDomains }, page: { if case .customDomainsList(let page) = $0 { page } else { nil } }) {
      try $0.customDomainsList(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Registers a custom domain for something on a branch, such as a function.
  ///
  /// The domain needs a CNAME record that points to the `cnameTarget` of the answer.
  ///
  /// Calls `registerProjectBranchCustomDomain` (`POST /projects/{project_id}/branches/{branch_id}/custom-domains`).
  /// Beta.
  @discardableResult
  public func register(
    projectId: String, branchId: String, _ arguments: RegisterCustomDomain, options: CallOptions = CallOptions()
  ) async throws -> CustomDomain {
    try await client.run(options) {
      try $0.customDomainsRegister(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }
}
