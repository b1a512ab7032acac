// Written by cargo xtask generate from api/ai_gateway.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class AiGatewayCallTests: CallTestCase {
  func testGet() async throws {
    try await check("ai_gateway.get") {
      try await $0.aiGateway.get(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }
}
