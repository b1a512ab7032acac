import EmulatorControl
import Foundation
import XCTest

@testable import NeonAPI

final class ProgressTests: EmulatorTestCase {
  private func created(_ projectId: String) async throws -> [NeonAPI.Operation] {
    let options = CallOptions(wait: false)
    return try await client.branches.create(projectId: projectId, CreateBranch(name: "new"), options: options).operations
  }

  func testStatesUntilTheFinalOne() async throws {
    let slow = try Emulator(flags: ["--operation-duration-ms", "300..300", "--no-rate-limit"])
    let looked = Noted<Int>()
    let client = try Client(settings(slow)).withOptions(CallOptions(onProgress: { looked.note($0.count) }))
    let projectId = try await slow.seedProject()
    let created = try await client.branches.create(
      projectId: projectId, CreateBranch(name: "new"), options: CallOptions(wait: false))
    var last: [NeonAPI.Operation] = []
    for try await operations in client.operations.progress(created.operations) {
      XCTAssertNotEqual(operations, last)
      last = operations
    }
    XCTAssertFalse(last.isEmpty)
    XCTAssertEqual(last.map(\.status), last.map { _ in .finished })
    XCTAssertFalse(looked.all.isEmpty, "the client's own closure is told as well")
    let ids = try await client.operations.waitForIds(projectId: projectId, operationIds: last.map(\.id))
    XCTAssertEqual(ids.map(\.id), last.map(\.id))
  }

  func testOperationsThatAreOverHaveAStateToo() async throws {
    let projectId = try await emulator.seedProject()
    let over = try await client.operations.waitFor(try await created(projectId))
    var states: [[NeonAPI.Operation]] = []
    for try await operations in client.operations.progress(over) { states.append(operations) }
    XCTAssertEqual(states, [over])
  }

  func testNothingIsAskedBeforeItIsWalked() async throws {
    let projectId = try await emulator.seedProject()
    let operations = try await created(projectId)
    try await emulator.clearRequests()
    let progress = client.operations.progress(operations)
    // A request of its own shows that one made before would have come.
    _ = try await client.projects.get(projectId: projectId)
    let sent = try await emulator.requests().count
    XCTAssertEqual(sent, 1)
    for try await _ in progress {}
  }

  func testATaskThatIsCancelledDoesNotTakeItForTheEnd() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("operation_status", operation: "createProjectBranch", ["status": "running"])
    let operations = try await created(projectId)
    let seen = Noted<Int>()
    let task = Task { [client] in
      for try await state in client.operations.progress(operations) { seen.note(state.count) }
    }
    try await until { !seen.all.isEmpty }
    task.cancel()
    let error = try await thrown { try await task.value }
    XCTAssertTrue(error is CancellationError, "\(error)")
  }
}
