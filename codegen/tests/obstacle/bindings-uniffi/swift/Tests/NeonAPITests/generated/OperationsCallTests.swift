// Written by cargo xtask generate from api/operations.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class OperationsCallTests: CallTestCase {
  func testList() async throws {
    try await check("operations.list") {
      try await self.pageOf($0.operations.list())
    }
  }
}
