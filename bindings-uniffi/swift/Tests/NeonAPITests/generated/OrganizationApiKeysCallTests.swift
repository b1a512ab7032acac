// Written by cargo xtask generate from api/organization_api_keys.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class OrganizationApiKeysCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("organization_api_keys.create") {
      try await $0.organizationApiKeys.create(
        orgId: "sample-org-id",
        CreateOrganizationApiKey(keyName: "sample key_name", projectId: "sample-project-id")
      )
    }
  }

  func testList() async throws {
    try await check("organization_api_keys.list") {
      try await self.pageOf($0.organizationApiKeys.list(orgId: "sample-org-id"))
    }
  }

  func testRevoke() async throws {
    try await check("organization_api_keys.revoke") {
      try await $0.organizationApiKeys.revoke(orgId: "sample-org-id", keyId: 48)
    }
  }
}
