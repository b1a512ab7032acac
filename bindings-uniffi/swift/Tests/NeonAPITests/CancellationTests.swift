import EmulatorControl
import Foundation
import XCTest

@testable import NeonAPI

final class CancellationTests: EmulatorTestCase {
  /// Cancels a call once it is where it is to be, and asserts that it ends.
  private func assertCancelled(
    reached: () async throws -> Bool, _ call: @escaping @Sendable () async throws -> Void
  ) async throws {
    let task = Task { try await call() }
    try await until(reached)
    task.cancel()
    let error = try await thrown { try await task.value }
    XCTAssertTrue(error is CancellationError, "\(error)")
  }

  func testInARequestThatHangs() async throws {
    try await emulator.addFault("hang")
    let left = Noted<NeonError.Failure>()
    let client = client.withOptions(CallOptions(onInterrupted: { left.note($0) }))
    try await assertCancelled(reached: holds) { _ = try await client.projects.create() }
    XCTAssertEqual(left.all.map(\.outcomeUnknown), [true])
    // The call ended although its request has not.
    let isHeld = try await holds()
    XCTAssertTrue(isHeld)
    XCTAssertEqual(client.requestsLeftBehind, 1)
  }

  func testInAWaitWhichTellsWhatItHadReached() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("operation_status", operation: "createProjectBranch", ["status": "running"])
    let (looked, left) = (Noted<Int>(), Noted<NeonError.Failure>())
    let options = CallOptions(onProgress: { looked.note($0.count) }, onInterrupted: { left.note($0) })
    try await assertCancelled(reached: { !looked.all.isEmpty }) { [client] in
      _ = try await client.branches.create(projectId: projectId, CreateBranch(name: "new"), options: options)
    }
    XCTAssertEqual(client.requestsLeftBehind, 0)
    let failure = try XCTUnwrap(left.all.first)
    XCTAssertEqual((failure.answer as? CreateProjectBranchResponse)?.branch.name, "new")
    XCTAssertEqual(failure.operations.first?.status, .running)
    XCTAssertEqual(left.all.count, 1)
  }

  func testInAPauseBeforeARepeat() async throws {
    try await emulator.addFault("status", operation: "getProject", ["status": 503, "retry_after": "60"])
    var settings = settings(emulator)
    settings.retries = 4
    let client = try Client(settings)
    try await assertCancelled(reached: { try await self.requests(of: "getProject") == 1 }) {
      _ = try await client.projects.get(projectId: "shop")
    }
    let sent = try await requests(of: "getProject")
    XCTAssertEqual(sent, 1)
  }

  func testInALine() async throws {
    try await emulator.addFault("hang", operation: "getProject")
    var settings = settings(emulator)
    settings.threads = 1
    let client = try Client(settings)
    let first = Task { try await client.projects.get(projectId: "first") }
    try await until(holds)
    // The one thread is busy with the first call.
    let second = Task { try await client.projects.get(projectId: "second") }
    try await until { client.callsInLine == 1 }
    second.cancel()
    let error = try await thrown { try await second.value }
    XCTAssertTrue(error is CancellationError, "\(error)")
    let isHeld = try await holds()
    XCTAssertTrue(isHeld)
    first.cancel()
    _ = try await thrown { try await first.value }
    let sent = try await requests(of: "getProject")
    XCTAssertEqual(sent, 1)
  }

  func testTheTimeOfACallPassesInLineAsWell() async throws {
    try await emulator.addFault("hang", operation: "getProject")
    var settings = settings(emulator)
    settings.threads = 1
    let client = try Client(settings)
    let first = Task { try await client.projects.get(projectId: "first") }
    try await until(holds)
    let error = try await failure {
      try await client.users.me(options: CallOptions(callTimeout: .milliseconds(50)))
    }
    guard case .timeout(let failure) = error else { return XCTFail("\(error)") }
    XCTAssertTrue(failure.isRetryable && !failure.outcomeUnknown)
    first.cancel()
    _ = try await thrown { try await first.value }
    let sent = try await emulator.requests().count
    XCTAssertEqual(sent, 1)
  }

  func testTheTimeOfACallIsNamedAsItWasGiven() async throws {
    try await emulator.addFault("hang")
    var settings = settings(emulator)
    settings.threads = 1
    let client = try Client(settings)
    let first = Task { try await client.projects.get(projectId: "first") }
    try await until(holds)
    let second = Task {
      try await client.projects.get(projectId: "second", options: CallOptions(callTimeout: .seconds(2)))
    }
    try await until { client.callsInLine == 1 }
    // Some of its time has passed when it begins.
    first.cancel()
    let error = try await failure { try await second.value }
    XCTAssertTrue(error.failure.text.contains("(ended by callTimeout of 2000 ms"), error.failure.text)
    _ = try await thrown { try await first.value }
  }

  func testBeforeACallBegins() async throws {
    let task = Task { [client] in
      while !Task.isCancelled { await Task.yield() }
      _ = try await client.projects.get(projectId: "shop")
    }
    task.cancel()
    let error = try await thrown { try await task.value }
    XCTAssertTrue(error is CancellationError, "\(error)")
    let sent = try await emulator.requests().count
    XCTAssertEqual(sent, 0)
  }

  func testInAWalk() async throws {
    let projectId = try await emulator.seedProject(branches: 3)
    let seen = Noted<String>()
    try await assertCancelled(reached: { seen.all.count == 1 }) { [client, emulator] in
      for try await branch in client.branches.list(projectId: projectId, ListBranches(limit: 1)) {
        try await emulator.addFault("hang", operation: "listProjectBranches")
        seen.note(branch.name)
      }
    }
  }

  func testTenThousandCallsLeaveNoMemoryBehind() async throws {
    let projectId = try await emulator.seedProject()
    func calls(_ count: Int) async throws -> Int {
      for _ in 0..<count { _ = try await client.projects.get(projectId: projectId) }
      return try residentBytes()
    }
    // What is made once is made by then.
    let before = try await calls(2_000)
    let after = try await calls(10_000)
    XCTAssertLessThan(after - before, 8 << 20)
  }

  private func residentBytes() throws -> Int {
    // Only Linux says it in a file; elsewhere there is nothing to compare.
    guard let status = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let pages = try XCTUnwrap(Int(status.split(separator: " ")[1]))
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  func testManyTasksLeaveTheClientUsable() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("delay", operation: "getProject", ["delay_ms": 20])
    let tasks = (0..<200).map { _ in
      Task { [client] in _ = try await client.projects.get(projectId: projectId) }
    }
    for task in tasks.dropFirst(10) { task.cancel() }
    var cancelled = 0
    for task in tasks {
      do { try await task.value } catch is CancellationError { cancelled += 1 }
    }
    XCTAssertGreaterThan(cancelled, 0)
    let name = try await client.projects.get(projectId: projectId).name
    XCTAssertEqual(name, "shop")
  }
}
