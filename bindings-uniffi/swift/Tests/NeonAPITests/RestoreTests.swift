import EmulatorControl
import Foundation
import XCTest

@testable import NeonAPI

private struct Refused: Error {}

private enum Context {
  @TaskLocal static var name = "none"
}

final class RestoreTests: EmulatorTestCase {
  private func names(_ projectId: String) async throws -> [String] {
    try await client.branches.list(projectId: projectId).all().map(\.name).sorted()
  }

  /// A project and a snapshot of it.
  private func snapshot() async throws -> (projectId: String, snapshotId: String) {
    let projectId = try await emulator.seedProject()
    let main = try await client.branches.getDefault(projectId: projectId)
    let made = try await client.snapshots.create(
      projectId: projectId, branchId: main.id, CreateSnapshot(name: "before"))
    return (projectId, made.snapshot.id)
  }

  func testARestoreWithPreview() async throws {
    let (projectId, snapshotId) = try await snapshot()
    var settings = settings(emulator)
    // The call that waits for the answer must not keep the calls in it from a thread.
    settings.threads = 1
    let client = try Client(settings)
    let refused = try await client.snapshots.restoreWithPreview(
      projectId: projectId, snapshotId: snapshotId, RestoreSnapshot(name: "look")
    ) { preview in
      let read = try await client.branches.get(projectId: projectId, branchId: preview.branch.id)
      return read.branch.name != "look"
    }
    XCTAssertFalse(refused.accepted)
    let error = try await thrown {
      try await client.snapshots.restoreWithPreview(projectId: projectId, snapshotId: snapshotId) { _ in
        throw Refused()
      }
    }
    XCTAssertTrue(error is Refused, "\(error)")
    let left = try await names(projectId)
    XCTAssertEqual(left, ["main"])
    let accepted = try await client.snapshots.restoreWithPreview(projectId: projectId, snapshotId: snapshotId) { _ in
      true
    }
    XCTAssertTrue(accepted.accepted)
    let now = try await client.branches.getDefault(projectId: projectId)
    XCTAssertEqual(now.id, accepted.preview.branch.id)
  }

  func testADecisionIsMadeWhereTheCallerIs() async throws {
    let (projectId, snapshotId) = try await snapshot()
    let found = Noted<String>()
    try await Context.$name.withValue("request 7") {
      _ = try await client.snapshots.restoreWithPreview(projectId: projectId, snapshotId: snapshotId) { _ in
        found.note(Context.name)
        return false
      }
    }
    XCTAssertEqual(found.all, ["request 7"])
  }

  func testADeletionThatFailedIsToldBesideTheErrorOfTheClosure() async throws {
    let (projectId, snapshotId) = try await snapshot()
    try await emulator.addFault("status", operation: "deleteProjectBranch", ["status": 500])
    let left = Noted<NeonError.Failure>()
    let error = try await thrown {
      try await client.snapshots.restoreWithPreview(
        projectId: projectId, snapshotId: snapshotId, RestoreSnapshot(name: "look"),
        options: CallOptions(onInterrupted: { left.note($0) })
      ) { _ in throw Refused() }
    }
    XCTAssertTrue(error is Refused, "\(error)")
    let failure = try XCTUnwrap(left.all.first)
    XCTAssertEqual(failure.status, 500)
    XCTAssertEqual((failure.answer as? RestoreSnapshotResponse)?.branch.name, "look")
  }

  func testWhoIsCancelledAfterAcceptingIsToldWhatIsLeft() async throws {
    let (projectId, snapshotId) = try await snapshot()
    let (accepted, left) = (Noted<String>(), Noted<NeonError.Failure>())
    let task = Task { [client] in
      _ = try await client.snapshots.restoreWithPreview(
        projectId: projectId, snapshotId: snapshotId, RestoreSnapshot(name: "look"),
        options: CallOptions(onInterrupted: { left.note($0) })
      ) { preview in
        accepted.note(preview.branch.id)
        while !Task.isCancelled { await Task.yield() }
        return true
      }
    }
    try await until { !accepted.all.isEmpty }
    task.cancel()
    let error = try await thrown { try await task.value }
    XCTAssertTrue(error is CancellationError, "\(error)")
    XCTAssertEqual(left.all.map { ($0.answer as? RestoreSnapshotResponse)?.branch.id }, accepted.all)
  }
}

/// What an app has: language mode 6 refuses closures that cross its actor.
@MainActor
private final class Model {
  var seen: [String] = []

  func look(_ client: Client, _ projectId: String) async throws {
    try await client.branches.withTemporary(projectId: projectId, CreateBranch(name: "t")) { seen.append($0.branch.name) }
    let response = try await client.withResponse {
      seen.append("response")
      return try await $0.projects.get(projectId: projectId)
    }
    seen.append(response.value.name)
  }
}

final class MainActorTests: EmulatorTestCase {
  func testClosuresRunOnTheActorOfTheirCaller() async throws {
    let projectId = try await emulator.seedProject()
    let model = Model()
    try await model.look(client, projectId)
    let seen = await model.seen
    XCTAssertEqual(seen, ["t", "response", "shop"])
  }
}
