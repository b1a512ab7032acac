// Written by cargo xtask generate from api/operations.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class OperationsCallTests: CallTestCase {
  func testGet() async throws {
    try await check("operations.get") {
      try await $0.operations.get(projectId: "sample-project-id", operationId: "3fa85f64-5717-4562-b3fc-2c963f66afa6")
    }
  }

  func testList() async throws {
    try await check("operations.list") {
      try await self.pageOf($0.operations.list(
        projectId: "sample-project-id",
        ListOperations(cursor: "sample cursor/&?ü", limit: 59)
      ))
    }
  }
}
