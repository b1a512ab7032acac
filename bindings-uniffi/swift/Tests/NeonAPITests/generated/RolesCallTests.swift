// Written by cargo xtask generate from api/roles.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class RolesCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("roles.create") {
      try await $0.roles.create(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        CreateRole(name: "sample name", noLogin: true)
      )
    }
  }

  func testDelete() async throws {
    try await check("roles.delete") {
      try await $0.roles.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        roleName: "sample role name/&?ü"
      )
    }
  }

  func testGet() async throws {
    try await check("roles.get") {
      try await $0.roles.get(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        roleName: "sample role name/&?ü"
      )
    }
  }

  func testList() async throws {
    try await check("roles.list") {
      try await self.pageOf($0.roles.list(projectId: "sample-project-id", branchId: "sample-branch-id"))
    }
  }

  func testPassword() async throws {
    try await check("roles.password") {
      try await $0.roles.password(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        roleName: "sample role name/&?ü"
      )
    }
  }

  func testResetPassword() async throws {
    try await check("roles.reset_password") {
      try await $0.roles.resetPassword(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        roleName: "sample role name/&?ü"
      )
    }
  }
}
