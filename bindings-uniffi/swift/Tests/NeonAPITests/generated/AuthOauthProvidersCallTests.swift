// Written by cargo xtask generate from api/auth_oauth_providers.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class AuthOauthProvidersCallTests: CallTestCase {
  func testAdd() async throws {
    try await check("auth_oauth_providers.add") {
      try await $0.authOauthProviders.add(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        AddAuthOauthProvider(
          id: .google,
          clientId: "sample client_id",
          clientSecret: Secret("sample client_secret"),
          microsoftTenantId: "sample microsoft_tenant_id"
        )
      )
    }
  }

  func testDelete() async throws {
    try await check("auth_oauth_providers.delete") {
      try await $0.authOauthProviders.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        oauthProviderId: .google
      )
    }
  }

  func testList() async throws {
    try await check("auth_oauth_providers.list") {
      try await self.pageOf($0.authOauthProviders.list(projectId: "sample-project-id", branchId: "sample-branch-id"))
    }
  }

  func testUpdate() async throws {
    try await check("auth_oauth_providers.update") {
      try await $0.authOauthProviders.update(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        oauthProviderId: .google,
        UpdateAuthOauthProvider(
          clientId: "sample client_id",
          clientSecret: Secret("sample client_secret"),
          microsoftTenantId: "sample microsoft_tenant_id"
        )
      )
    }
  }
}
