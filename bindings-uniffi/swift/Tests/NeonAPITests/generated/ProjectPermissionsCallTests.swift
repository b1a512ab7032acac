// Written by cargo xtask generate from api/project_permissions.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class ProjectPermissionsCallTests: CallTestCase {
  func testGrant() async throws {
    try await check("project_permissions.grant") {
      try await $0.projectPermissions.grant(
        projectId: "sample-project-id",
        GrantProjectPermission(email: "email@example.com")
      )
    }
  }

  func testList() async throws {
    try await check("project_permissions.list") {
      try await self.pageOf($0.projectPermissions.list(projectId: "sample-project-id"))
    }
  }

  func testRevoke() async throws {
    try await check("project_permissions.revoke") {
      try await $0.projectPermissions.revoke(projectId: "sample-project-id", permissionId: "sample permission id/&?ü")
    }
  }
}
