// Written by cargo xtask generate from api/auth_trusted_domains.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class AuthTrustedDomainsCallTests: CallTestCase {
  func testAdd() async throws {
    try await check("auth_trusted_domains.add") {
      try await $0.authTrustedDomains.add(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        AddAuthTrustedDomain(domain: "https://example.com/domain", authProvider: .mock)
      )
    }
  }

  func testDelete() async throws {
    try await check("auth_trusted_domains.delete") {
      try await $0.authTrustedDomains.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        DeleteAuthTrustedDomains(
          authProvider: .mock,
          domains: [NeonAuthDeleteDomainFromRedirectUriWhitelistItem(domain: "https://example.com/domain")]
        )
      )
    }
  }

  func testList() async throws {
    try await check("auth_trusted_domains.list") {
      try await self.pageOf($0.authTrustedDomains.list(projectId: "sample-project-id", branchId: "sample-branch-id"))
    }
  }
}
