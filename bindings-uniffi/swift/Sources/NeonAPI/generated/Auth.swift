// Written by cargo xtask generate from api/auth.yaml. Do not edit.
/// Neon Auth of a branch: set-up, e-mail, plugins, webhooks.
public struct Auth: Sendable {
  let client: Client

  /// Turns Neon Auth on for a branch with the chosen provider.
  ///
  /// The answer carries `secretServerKey`, which reading the integration later does not return.
  ///
  /// Calls `createNeonAuth` (`POST /projects/{project_id}/branches/{branch_id}/auth`). Beta.
  public func create(
    projectId: String, branchId: String, _ arguments: CreateAuth, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthCreateIntegrationResponse {
    try await client.run(options) {
      try $0.authCreate(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Turns Neon Auth off for a branch, deleting its data if asked for.
  ///
  /// With `deleteData` the stored auth data, users included, is deleted as well.
  ///
  /// Calls `disableNeonAuth` (`DELETE /projects/{project_id}/branches/{branch_id}/auth`). Beta.
  public func disable(
    projectId: String, branchId: String, _ arguments: DisableAuth = DisableAuth(), options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.authDisable(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Returns the Neon Auth integration of a branch.
  ///
  /// Calls `getNeonAuth` (`GET /projects/{project_id}/branches/{branch_id}/auth`). Beta.
  public func get(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthIntegration {
    try await client.run(options) { try $0.authGet(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Tells whether Neon Auth of a branch accepts localhost addresses.
  ///
  /// Calls `getNeonAuthAllowLocalhost` (`GET /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
  public func getAllowLocalhost(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> Bool {
    try await client.run(options) { try $0.authGetAllowLocalhost(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Returns the email and password sign-in settings of a branch.
  ///
  /// Calls `getNeonAuthEmailAndPasswordConfig`
  /// (`GET /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
  public func getEmailAndPassword(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthEmailAndPasswordConfig {
    try await client.run(options) { try $0.authGetEmailAndPassword(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Returns the mail server that Neon Auth of a branch sends through.
  ///
  /// Calls `getNeonAuthEmailProvider` (`GET /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
  public func getEmailProvider(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthEmailServerConfigResponse {
    try await client.run(options) { try $0.authGetEmailProvider(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Returns the settings of sign-in by phone number on a branch.
  ///
  /// Calls `getNeonAuthPhoneNumberPlugin`
  /// (`GET /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
  public func getPhoneNumberPlugin(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthPhoneNumberConfig {
    try await client.run(options) {
      try $0.authGetPhoneNumberPlugin(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Returns the settings of all Neon Auth plugins of a branch.
  ///
  /// Calls `getNeonAuthPluginConfigs` (`GET /projects/{project_id}/branches/{branch_id}/auth/plugins`).
  public func getPlugins(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthPluginConfigs {
    try await client.run(options) { try $0.authGetPlugins(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Returns the webhook settings of Neon Auth on a branch.
  ///
  /// Calls `getNeonAuthWebhookConfig` (`GET /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
  public func getWebhooks(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthWebhookConfig {
    try await client.run(options) { try $0.authGetWebhooks(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Sends a test email through a mail server given in the request.
  ///
  /// To test the mail server already configured for the branch use `auth.testEmailProvider`.
  ///
  /// Calls `sendNeonAuthTestEmail` (`POST /projects/{project_id}/branches/{branch_id}/auth/send_test_email`). Beta.
  @available(*, deprecated, message: "Neon advises against it")
  @discardableResult
  public func sendTestEmail(
    projectId: String, branchId: String, _ arguments: SendAuthTestEmail, options: CallOptions = CallOptions()
  ) async throws -> SendNeonAuthTestEmailResponse {
    try await client.run(options) {
      try $0.authSendTestEmail(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Sends a test email through the mail server configured for a branch.
  ///
  /// A mail that could not be sent is reported in `success` and `errorMessage` of the answer, so check them.
  ///
  /// Calls `sendNeonAuthEmailProviderTest`
  /// (`POST /projects/{project_id}/branches/{branch_id}/auth/email_provider/test`).
  @discardableResult
  public func testEmailProvider(
    projectId: String, branchId: String, _ arguments: TestAuthEmailProvider, options: CallOptions = CallOptions()
  ) async throws -> SendNeonAuthTestEmailResponse {
    try await client.run(options) {
      try $0.authTestEmailProvider(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Sets whether Neon Auth of a branch accepts localhost addresses.
  ///
  /// Calls `updateNeonAuthAllowLocalhost` (`PATCH /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
  @discardableResult
  public func updateAllowLocalhost(
    projectId: String, branchId: String, _ arguments: UpdateAuthAllowLocalhost, options: CallOptions = CallOptions()
  ) async throws -> Bool {
    try await client.run(options) {
      try $0.authUpdateAllowLocalhost(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Changes the application name of Neon Auth on a branch.
  ///
  /// Calls `updateNeonAuthConfig` (`PATCH /projects/{project_id}/branches/{branch_id}/auth/config`).
  @discardableResult
  public func updateConfig(
    projectId: String, branchId: String, _ arguments: UpdateAuthConfig, options: CallOptions = CallOptions()
  ) async throws -> String {
    try await client.run(options) {
      try $0.authUpdateConfig(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Changes the email and password sign-in settings of a branch.
  ///
  /// Calls `updateNeonAuthEmailAndPasswordConfig`
  /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
  @discardableResult
  public func updateEmailAndPassword(
    projectId: String, branchId: String, _ arguments: UpdateAuthEmailAndPassword = UpdateAuthEmailAndPassword(),
    options: CallOptions = CallOptions()
  ) async throws -> NeonAuthEmailAndPasswordConfig {
    try await client.run(options) {
      try $0.authUpdateEmailAndPassword(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Sets the mail server that Neon Auth of a branch sends through.
  ///
  /// Calls `updateNeonAuthEmailProvider` (`PATCH /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
  @discardableResult
  public func updateEmailProvider(
    projectId: String, branchId: String, _ emailProvider: NeonAuthEmailServerConfig,
    options: CallOptions = CallOptions()
  ) async throws -> NeonAuthEmailServerConfigResponse {
    try await client.run(options) {
      try $0.authUpdateEmailProvider(projectId: projectId, branchId: branchId, emailProvider: emailProvider, call: $1)
    }
  }

  /// Changes the settings of sign-in by magic link on a branch.
  ///
  /// Calls `updateNeonAuthMagicLinkPlugin`
  /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/magic-link`).
  @discardableResult
  public func updateMagicLinkPlugin(
    projectId: String, branchId: String, _ arguments: UpdateAuthMagicLinkPlugin = UpdateAuthMagicLinkPlugin(),
    options: CallOptions = CallOptions()
  ) async throws -> NeonAuthMagicLinkConfig {
    try await client.run(options) {
      try $0.authUpdateMagicLinkPlugin(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Changes the settings of the organization plugin on a branch.
  ///
  /// Calls `updateNeonAuthOrganizationPlugin`
  /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/organization`).
  @discardableResult
  public func updateOrganizationPlugin(
    projectId: String, branchId: String, _ arguments: UpdateAuthOrganizationPlugin = UpdateAuthOrganizationPlugin(),
    options: CallOptions = CallOptions()
  ) async throws -> NeonAuthOrganizationConfig {
    try await client.run(options) {
      try $0.authUpdateOrganizationPlugin(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Changes the settings of sign-in by phone number on a branch.
  ///
  /// Calls `updateNeonAuthPhoneNumberPlugin`
  /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
  @discardableResult
  public func updatePhoneNumberPlugin(
    projectId: String, branchId: String, _ arguments: UpdateAuthPhoneNumberPlugin = UpdateAuthPhoneNumberPlugin(),
    options: CallOptions = CallOptions()
  ) async throws -> NeonAuthPhoneNumberConfig {
    try await client.run(options) {
      try $0.authUpdatePhoneNumberPlugin(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Replaces the webhook settings of Neon Auth on a branch.
  ///
  /// Calls `updateNeonAuthWebhookConfig` (`PUT /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
  @discardableResult
  public func updateWebhooks(
    projectId: String, branchId: String, _ arguments: UpdateAuthWebhooks, options: CallOptions = CallOptions()
  ) async throws -> NeonAuthWebhookConfig {
    try await client.run(options) {
      try $0.authUpdateWebhooks(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }
}
