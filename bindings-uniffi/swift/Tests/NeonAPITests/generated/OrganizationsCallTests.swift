// Written by cargo xtask generate from api/organizations.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class OrganizationsCallTests: CallTestCase {
  func testDeleteSpendingLimit() async throws {
    try await check("organizations.delete_spending_limit") {
      try await $0.organizations.deleteSpendingLimit(orgId: "sample-org-id")
    }
  }

  func testGet() async throws {
    try await check("organizations.get") {
      try await $0.organizations.get(orgId: "sample-org-id")
    }
  }

  func testGetSpendingLimit() async throws {
    try await check("organizations.get_spending_limit") {
      try await $0.organizations.getSpendingLimit(orgId: "sample-org-id")
    }
  }

  func testSetSpendingLimit() async throws {
    try await check("organizations.set_spending_limit") {
      try await $0.organizations.setSpendingLimit(
        orgId: "sample-org-id",
        SetOrganizationSpendingLimit(spendingLimitCents: 94)
      )
    }
  }
}
