// Written by cargo xtask generate from api/auth_oauth_providers.yaml. Do not edit.
/// OAuth providers of Neon Auth on a branch.
public struct AuthOauthProviders: Sendable {
  let client: Client

  /// Adds an OAuth provider to Neon Auth of a branch.
  ///
  /// Calls `addBranchNeonAuthOauthProvider` (`POST /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`).
  /// Beta.
  public func add(
    projectId: String, branchId: String, _ arguments: AddAuthOauthProvider, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthOauthProvider {
    try await client.run(options) {
      try $0.authOauthProvidersAdd(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Removes an OAuth provider from Neon Auth of a branch.
  ///
  /// Calls `deleteBranchNeonAuthOauthProvider`
  /// (`DELETE /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`). Beta.
  public func delete(
    projectId: String, branchId: String, oauthProviderId: NeonAuthOauthProviderId, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.authOauthProvidersDelete(
        projectId: projectId, branchId: branchId, oauthProviderId: oauthProviderId, call: $1
      )
    }
  }

  /// Lists the OAuth providers that users of a branch can sign in with.
  ///
  /// Calls `listBranchNeonAuthOauthProviders` (`GET /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`).
  /// Beta.
  public func list(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) -> Listing<NeonAuthOauthProvider, ListNeonAuthOauthProvidersResponse> {
    Listing(client, options, items: { $0.providers }, page: { if case .authOauthProvidersList(let page) = $0 { page } else { nil } }) {
      try $0.authOauthProvidersList(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Changes the client settings of an OAuth provider of a branch.
  ///
  /// Calls `updateBranchNeonAuthOauthProvider`
  /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`). Beta.
  public func update(
    projectId: String, branchId: String, oauthProviderId: NeonAuthOauthProviderId,
    _ arguments: UpdateAuthOauthProvider = UpdateAuthOauthProvider(), options: CallOptions = CallOptions()
  ) async throws -> NeonAuthOauthProvider {
    try await client.run(options) {
      try $0.authOauthProvidersUpdate(
        projectId: projectId, branchId: branchId, oauthProviderId: oauthProviderId, arguments: arguments, call: $1
      )
    }
  }
}
