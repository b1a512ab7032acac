// Written by cargo xtask generate from api/storage.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class StorageCallTests: CallTestCase {
  func testGet() async throws {
    try await check("storage.get") {
      try await $0.storage.get(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }
}
