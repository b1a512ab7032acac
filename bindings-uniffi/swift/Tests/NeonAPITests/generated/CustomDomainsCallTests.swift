// Written by cargo xtask generate from api/custom_domains.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class CustomDomainsCallTests: CallTestCase {
  func testDelete() async throws {
    try await check("custom_domains.delete") {
      try await $0.customDomains.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        domain: "sample-domain"
      )
    }
  }

  func testList() async throws {
    try await check("custom_domains.list") {
      try await self.pageOf($0.customDomains.list(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        ListCustomDomains(cursor: "sample cursor/&?ü", limit: 59)
      ))
    }
  }

  func testRegister() async throws {
    try await check("custom_domains.register") {
      try await $0.customDomains.register(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        RegisterCustomDomain(domain: "sample domain", entityType: "sample entity_type", entityId: "sample entity_id")
      )
    }
  }
}
