// Written by cargo xtask generate from api/organization_members.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class OrganizationMembersCallTests: CallTestCase {
  func testGet() async throws {
    try await check("organization_members.get") {
      try await $0.organizationMembers.get(orgId: "sample-org-id", memberId: "3fa85f64-5717-4562-b3fc-2c963f66afa6")
    }
  }

  func testList() async throws {
    try await check("organization_members.list") {
      try await self.pageOf($0.organizationMembers.list(
        orgId: "sample-org-id",
        ListOrganizationMembers(sortBy: .email, cursor: "sample cursor/&?ü", sortOrder: .asc, limit: 59)
      ))
    }
  }

  func testRemove() async throws {
    try await check("organization_members.remove") {
      try await $0.organizationMembers.remove(orgId: "sample-org-id", memberId: "3fa85f64-5717-4562-b3fc-2c963f66afa6")
    }
  }

  func testUpdate() async throws {
    try await check("organization_members.update") {
      try await $0.organizationMembers.update(
        orgId: "sample-org-id",
        memberId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        UpdateOrganizationMember(role: .admin)
      )
    }
  }
}
