// Written by cargo xtask generate from api/organization_invitations.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class OrganizationInvitationsCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("organization_invitations.create") {
      try await $0.organizationInvitations.create(
        orgId: "sample-org-id",
        CreateOrganizationInvitations(
          invitations: [OrganizationInviteCreateRequest(email: "email@example.com", role: .admin)]
        )
      )
    }
  }

  func testList() async throws {
    try await check("organization_invitations.list") {
      try await self.pageOf($0.organizationInvitations.list(orgId: "sample-org-id"))
    }
  }
}
