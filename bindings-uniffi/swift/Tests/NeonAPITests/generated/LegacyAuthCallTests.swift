// Written by cargo xtask generate from api/legacy_auth.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class LegacyAuthCallTests: CallTestCase {
  @available(*, deprecated)
  func testAddDomain() async throws {
    try await check("legacy_auth.add_domain") {
      try await $0.legacyAuth.addDomain(
        projectId: "sample-project-id",
        AddLegacyAuthDomain(domain: "https://example.com/domain", authProvider: .mock)
      )
    }
  }

  @available(*, deprecated)
  func testAddOauthProvider() async throws {
    try await check("legacy_auth.add_oauth_provider") {
      try await $0.legacyAuth.addOauthProvider(
        projectId: "sample-project-id",
        AddLegacyAuthOauthProvider(
          id: .google,
          clientId: "sample client_id",
          clientSecret: Secret("sample client_secret"),
          microsoftTenantId: "sample microsoft_tenant_id"
        )
      )
    }
  }

  @available(*, deprecated)
  func testCreateIntegration() async throws {
    try await check("legacy_auth.create_integration") {
      try await $0.legacyAuth.createIntegration(
        CreateLegacyAuthIntegration(
          authProvider: .mock,
          projectId: "sample-project-id",
          branchId: "sample-branch-id",
          databaseName: "sample database_name",
          roleName: "sample role_name"
        )
      )
    }
  }

  func testCreateSdkKeys() async throws {
    try await check("legacy_auth.create_sdk_keys") {
      try await $0.legacyAuth.createSdkKeys(
        CreateLegacyAuthSdkKeys(projectId: "sample-project-id", authProvider: .mock)
      )
    }
  }

  @available(*, deprecated)
  func testCreateUser() async throws {
    try await check("legacy_auth.create_user") {
      try await $0.legacyAuth.createUser(
        CreateLegacyAuthUser(
          projectId: "sample-project-id",
          authProvider: .mock,
          email: "email@example.com",
          name: "sample name"
        )
      )
    }
  }

  @available(*, deprecated)
  func testDeleteDomains() async throws {
    try await check("legacy_auth.delete_domains") {
      try await $0.legacyAuth.deleteDomains(
        projectId: "sample-project-id",
        DeleteLegacyAuthDomains(
          authProvider: .mock,
          domains: [NeonAuthDeleteDomainFromRedirectUriWhitelistItem(domain: "https://example.com/domain")]
        )
      )
    }
  }

  @available(*, deprecated)
  func testDeleteIntegration() async throws {
    try await check("legacy_auth.delete_integration") {
      try await $0.legacyAuth.deleteIntegration(
        projectId: "sample-project-id",
        authProvider: .mock,
        DeleteLegacyAuthIntegration(deleteData: true)
      )
    }
  }

  @available(*, deprecated)
  func testDeleteOauthProvider() async throws {
    try await check("legacy_auth.delete_oauth_provider") {
      try await $0.legacyAuth.deleteOauthProvider(projectId: "sample-project-id", oauthProviderId: .google)
    }
  }

  @available(*, deprecated)
  func testDeleteUser() async throws {
    try await check("legacy_auth.delete_user") {
      try await $0.legacyAuth.deleteUser(projectId: "sample-project-id", authUserId: "sample auth user id/&?ü")
    }
  }

  @available(*, deprecated)
  func testGetEmailServer() async throws {
    try await check("legacy_auth.get_email_server") {
      try await $0.legacyAuth.getEmailServer(projectId: "sample-project-id")
    }
  }

  @available(*, deprecated)
  func testListDomains() async throws {
    try await check("legacy_auth.list_domains") {
      try await self.pageOf($0.legacyAuth.listDomains(projectId: "sample-project-id"))
    }
  }

  @available(*, deprecated)
  func testListIntegrations() async throws {
    try await check("legacy_auth.list_integrations") {
      try await self.pageOf($0.legacyAuth.listIntegrations(projectId: "sample-project-id"))
    }
  }

  @available(*, deprecated)
  func testListOauthProviders() async throws {
    try await check("legacy_auth.list_oauth_providers") {
      try await self.pageOf($0.legacyAuth.listOauthProviders(projectId: "sample-project-id"))
    }
  }

  func testTransferOwnership() async throws {
    try await check("legacy_auth.transfer_ownership") {
      try await $0.legacyAuth.transferOwnership(
        TransferLegacyAuthOwnership(projectId: "sample-project-id", authProvider: .mock)
      )
    }
  }

  @available(*, deprecated)
  func testUpdateEmailServer() async throws {
    try await check("legacy_auth.update_email_server") {
      try await $0.legacyAuth.updateEmailServer(
        projectId: "sample-project-id",
        .standard(
          StandardEmailServer(
            host: "sample host",
            port: 66,
            username: "sample username",
            password: Secret("sample password"),
            senderEmail: "sample sender_email",
            senderName: "sample sender_name"
          )
        )
      )
    }
  }

  @available(*, deprecated)
  func testUpdateOauthProvider() async throws {
    try await check("legacy_auth.update_oauth_provider") {
      try await $0.legacyAuth.updateOauthProvider(
        projectId: "sample-project-id",
        oauthProviderId: .google,
        UpdateLegacyAuthOauthProvider(
          clientId: "sample client_id",
          clientSecret: Secret("sample client_secret"),
          microsoftTenantId: "sample microsoft_tenant_id"
        )
      )
    }
  }
}
