// Written by cargo xtask generate from api/auth_users.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class AuthUsersCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("auth_users.create") {
      try await $0.authUsers.create(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        CreateAuthUser(email: "email@example.com", name: "sample name")
      )
    }
  }

  func testDelete() async throws {
    try await check("auth_users.delete") {
      try await $0.authUsers.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        authUserId: "sample auth user id/&?ü"
      )
    }
  }

  func testUpdateRole() async throws {
    try await check("auth_users.update_role") {
      try await $0.authUsers.updateRole(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        authUserId: "sample auth user id/&?ü",
        UpdateAuthUserRole(roles: ["sample roles"])
      )
    }
  }
}
