// Written by cargo xtask generate from api/legacy_auth.yaml. Do not edit.
/// Neon Auth by project: the older form, mostly deprecated.
public struct LegacyAuth: Sendable {
  let client: Client

  /// Adds a domain that Neon Auth of a project may redirect to.
  ///
  /// Use `authTrustedDomains.add` instead, which takes a branch.
  ///
  /// Calls `addNeonAuthDomainToRedirectUriWhitelist` (`POST /projects/{project_id}/auth/domains`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func addDomain(
    projectId: String, _ arguments: AddLegacyAuthDomain, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) { try $0.legacyAuthAddDomain(projectId: projectId, arguments: arguments, call: $1) }
  }

  /// Adds an OAuth provider to Neon Auth of a project.
  ///
  /// Use `authOauthProviders.add` instead, which takes a branch.
  ///
  /// Calls `addNeonAuthOauthProvider` (`POST /projects/{project_id}/auth/oauth_providers`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func addOauthProvider(
    projectId: String, _ arguments: AddLegacyAuthOauthProvider, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthOauthProvider {
    try await client.run(options) {
      try $0.legacyAuthAddOauthProvider(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Creates a Neon Auth integration on the branch named in the request.
  ///
  /// Use `auth.create` instead.
  ///
  /// Calls `createNeonAuthIntegration` (`POST /projects/auth/create`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func createIntegration(
    _ arguments: CreateLegacyAuthIntegration, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthCreateIntegrationResponse {
    try await client.run(options) { try $0.legacyAuthCreateIntegration(arguments: arguments, call: $1) }
  }

  /// Creates new SDK keys at the auth provider of a project.
  ///
  /// The answer carries `secretServerKey`; store it, for reading the integration does not return it.
  ///
  /// Calls `createNeonAuthProviderSdkKeys` (`POST /projects/auth/keys`).
  public func createSdkKeys(
    _ arguments: CreateLegacyAuthSdkKeys, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthCreateIntegrationResponse {
    try await client.run(options) { try $0.legacyAuthCreateSdkKeys(arguments: arguments, call: $1) }
  }

  /// Creates a Neon Auth user in a project.
  ///
  /// Use `authUsers.create` instead, which takes a branch.
  ///
  /// Calls `createNeonAuthNewUser` (`POST /projects/auth/user`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  @discardableResult
  public func createUser(
    _ arguments: CreateLegacyAuthUser, options: CallOptions = CallOptions()
  ) async throws -> String {
    try await client.run(options) { try $0.legacyAuthCreateUser(arguments: arguments, call: $1) }
  }

  /// Removes domains from those a project trusts for redirects.
  ///
  /// Use `authTrustedDomains.delete` instead, which takes a branch.
  ///
  /// Calls `deleteNeonAuthDomainFromRedirectUriWhitelist` (`DELETE /projects/{project_id}/auth/domains`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func deleteDomains(
    projectId: String, _ arguments: DeleteLegacyAuthDomains, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.legacyAuthDeleteDomains(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Removes the integration of a project with an auth provider.
  ///
  /// Use `auth.disable` instead, which takes a branch.
  ///
  /// Calls `deleteNeonAuthIntegration` (`DELETE /projects/{project_id}/auth/integration/{auth_provider}`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func deleteIntegration(
    projectId: String, authProvider: NeonAuthSupportedAuthProvider,
    _ arguments: DeleteLegacyAuthIntegration = DeleteLegacyAuthIntegration(), options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.legacyAuthDeleteIntegration(
        projectId: projectId, authProvider: authProvider, arguments: arguments, call: $1
      )
    }
  }

  /// Removes an OAuth provider from Neon Auth of a project.
  ///
  /// Use `authOauthProviders.delete` instead, which takes a branch.
  ///
  /// Calls `deleteNeonAuthOauthProvider` (`DELETE /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func deleteOauthProvider(
    projectId: String, oauthProviderId: NeonAuthOauthProviderId, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.legacyAuthDeleteOauthProvider(projectId: projectId, oauthProviderId: oauthProviderId, call: $1)
    }
  }

  /// Deletes a Neon Auth user of a project.
  ///
  /// Use `authUsers.delete` instead, which takes a branch.
  ///
  /// Calls `deleteNeonAuthUser` (`DELETE /projects/{project_id}/auth/users/{auth_user_id}`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func deleteUser(projectId: String, authUserId: String, options: CallOptions = CallOptions()) async throws {
    try await client.run(options) {
      try $0.legacyAuthDeleteUser(projectId: projectId, authUserId: authUserId, call: $1)
    }
  }

  /// Returns the mail server that Neon Auth of a project sends through.
  ///
  /// Use `auth.getEmailProvider` instead, which takes a branch.
  ///
  /// Calls `getNeonAuthEmailServer` (`GET /projects/{project_id}/auth/email_server`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func getEmailServer(
    projectId: String, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthEmailServerConfigResponse {
    try await client.run(options) { try $0.legacyAuthGetEmailServer(projectId: projectId, call: $1) }
  }

  /// Lists the domains that Neon Auth of a project may redirect to.
  ///
  /// Use `authTrustedDomains.list` instead, which takes a branch.
  ///
  /// Calls `listNeonAuthRedirectUriWhitelistDomains` (`GET /projects/{project_id}/auth/domains`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func listDomains(
    projectId: String, options: CallOptions = CallOptions()
  ) -> Listing<NeonAuthRedirectUriWhitelistDomain, NeonAuthRedirectUriWhitelistResponse> {
    Listing(client, options, items: { $0.domains }, page: { if case .legacyAuthListDomains(let page) = $0 { page } else { nil } }) {
      try $0.legacyAuthListDomains(projectId: projectId, call: $1)
    }
  }

  /// Lists the Neon Auth integrations of a project.
  ///
  /// Use `auth.get` instead, which reads the integration of one branch.
  ///
  /// Calls `listNeonAuthIntegrations` (`GET /projects/{project_id}/auth/integrations`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func listIntegrations(
    projectId: String, options: CallOptions = CallOptions()
  ) -> Listing<NeonAuthIntegration, ListNeonAuthIntegrationsResponse> {
    Listing(client, options, items: { $0.data }, page: { if case .legacyAuthListIntegrations(let page) = $0 { page } else { nil } }) {
      try $0.legacyAuthListIntegrations(projectId: projectId, call: $1)
    }
  }

  /// Lists the OAuth providers that users of a project can sign in with.
  ///
  /// Use `authOauthProviders.list` instead, which takes a branch.
  ///
  /// Calls `listNeonAuthOauthProviders` (`GET /projects/{project_id}/auth/oauth_providers`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func listOauthProviders(
    projectId: String, options: CallOptions = CallOptions()
  ) -> Listing<NeonAuthOauthProvider, ListNeonAuthOauthProvidersResponse> {
    Listing(client, options, items: { $0.providers }, page: { if case .legacyAuthListOauthProviders(let page) = $0 { page } else { nil } }) {
      try $0.legacyAuthListOauthProviders(projectId: projectId, call: $1)
    }
  }

  /// Begins handing the project at the auth provider over to the user.
  ///
  /// The answer is a URL where the user finishes the transfer; `transferStatus` of the integration tells how far it is.
  ///
  /// Calls `transferNeonAuthProviderProject` (`POST /projects/auth/transfer_ownership`).
  public func transferOwnership(
    _ arguments: TransferLegacyAuthOwnership, options: CallOptions = CallOptions()
  ) async throws -> Secret {
    try await client.run(options) { try $0.legacyAuthTransferOwnership(arguments: arguments, call: $1) }
  }

  /// Sets the mail server that Neon Auth of a project sends through.
  ///
  /// Use `auth.updateEmailProvider` instead, which takes a branch.
  ///
  /// Calls `updateNeonAuthEmailServer` (`PATCH /projects/{project_id}/auth/email_server`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  @discardableResult
  public func updateEmailServer(
    projectId: String, _ emailProvider: NeonAuthEmailServerConfig, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthEmailServerConfigResponse {
    try await client.run(options) {
      try $0.legacyAuthUpdateEmailServer(projectId: projectId, emailProvider: emailProvider, call: $1)
    }
  }

  /// Changes the client settings of an OAuth provider of a project.
  ///
  /// Use `authOauthProviders.update` instead, which takes a branch.
  ///
  /// Calls `updateNeonAuthOauthProvider` (`PATCH /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`).
  @available(*, deprecated, message: "its end was announced for 2026-03-01")
  public func updateOauthProvider(
    projectId: String, oauthProviderId: NeonAuthOauthProviderId,
    _ arguments: UpdateLegacyAuthOauthProvider = UpdateLegacyAuthOauthProvider(), options: CallOptions = CallOptions()
  ) async throws -> NeonAuthOauthProvider {
    try await client.run(options) {
      try $0.legacyAuthUpdateOauthProvider(
        projectId: projectId, oauthProviderId: oauthProviderId, arguments: arguments, call: $1
      )
    }
  }
}
