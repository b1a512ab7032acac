// Written by cargo xtask generate from api/databases.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class DatabasesCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("databases.create") {
      try await $0.databases.create(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        CreateDatabase(name: "sample name", ownerName: "sample owner_name")
      )
    }
  }

  func testDelete() async throws {
    try await check("databases.delete") {
      try await $0.databases.delete(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        databaseName: "sample database name/&?ü"
      )
    }
  }

  func testGet() async throws {
    try await check("databases.get") {
      try await $0.databases.get(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        databaseName: "sample database name/&?ü"
      )
    }
  }

  func testList() async throws {
    try await check("databases.list") {
      try await self.pageOf($0.databases.list(projectId: "sample-project-id", branchId: "sample-branch-id"))
    }
  }

  func testUpdate() async throws {
    try await check("databases.update") {
      try await $0.databases.update(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        databaseName: "sample database name/&?ü",
        UpdateDatabase(name: "sample name", ownerName: "sample owner_name")
      )
    }
  }
}
