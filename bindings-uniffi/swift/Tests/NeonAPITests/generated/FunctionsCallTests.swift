// Written by cargo xtask generate from api/functions.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class FunctionsCallTests: CallTestCase {
  func testDelete() async throws {
    try await check("functions.delete") {
      try await $0.functions.delete(projectId: "sample-project-id", branchId: "sample-branch-id", slug: "sample")
    }
  }

  func testDeploy() async throws {
    try await check("functions.deploy") {
      try await $0.functions.deploy(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        slug: "sample",
        DeployFunction(
          zip: Data("sample zip".utf8),
          runtime: .nodejs24,
          environment: ["KEY": Secret("sample environment")]
        )
      )
    }
  }

  func testGet() async throws {
    try await check("functions.get") {
      try await $0.functions.get(projectId: "sample-project-id", branchId: "sample-branch-id", slug: "sample")
    }
  }

  func testList() async throws {
    try await check("functions.list") {
      try await self.pageOf($0.functions.list(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        ListFunctions(cursor: "sample cursor/&?ü", limit: 59)
      ))
    }
  }

  func testUpdate() async throws {
    try await check("functions.update") {
      try await $0.functions.update(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        slug: "sample",
        UpdateFunction(name: "sample name")
      )
    }
  }
}
