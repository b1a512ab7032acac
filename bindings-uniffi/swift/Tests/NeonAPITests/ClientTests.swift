import Foundation
import XCTest

@testable import NeonAPI

final class ClientTests: EmulatorTestCase {
  func testABranchIsCreatedAndRead() async throws {
    let projectId = try await emulator.seedProject("shop")
    let created = try await client.branches.create(projectId: projectId, CreateBranch(name: "preview"))
    XCTAssertEqual(created.branch.name, "preview")
    XCTAssertEqual(created.operations.map(\.status), created.operations.map { _ in .finished })
    let read = try await client.branches.get(projectId: projectId, branchId: created.branch.id)
    XCTAssertEqual(read.branch.id, created.branch.id)
  }
}
