import EmulatorControl
import Foundation
import XCTest

@testable import NeonAPI

private struct Refused: Error {}

final class ConvenienceTests: EmulatorTestCase {
  private func names(_ projectId: String) async throws -> [String] {
    try await client.branches.list(projectId: projectId).all().map(\.name).sorted()
  }

  func testConnecting() async throws {
    let project = try await client.projects.createAndConnect(CreateProject(name: "shop"))
    XCTAssertTrue(project.connectionString.value.hasPrefix("postgresql://"))
    let projectId = project.created.project.id
    let again = try await client.projects.connectionString(projectId: projectId, ConnectionString(pooled: true))
    XCTAssertTrue(again.value.contains("-pooler"))
    XCTAssertFalse("\(again) \(project)".contains("postgresql"), "a secret is not shown")
    let found = try await client.projects.findByName(name: "shop")
    XCTAssertEqual(found?.id, projectId)
    let branch = try await client.branches.createAndConnect(projectId: projectId, CreateBranch(name: "preview"))
    XCTAssertNotEqual(branch.pooledConnectionString, project.pooledConnectionString)
  }

  func testFindingBranches() async throws {
    let projectId = try await emulator.seedProject()
    let main = try await client.branches.getDefault(projectId: projectId)
    let first = try await client.branches.getOrCreate(projectId: projectId, CreateBranch(name: "preview"))
    XCTAssertNotNil(first.created)
    let second = try await client.branches.getOrCreate(projectId: projectId, CreateBranch(name: "preview"))
    XCTAssertNil(second.created)
    XCTAssertEqual(second.branch.id, first.branch.id)
    let found = try await client.branches.findByName(projectId: projectId, name: "preview")
    XCTAssertEqual(found?.id, first.branch.id)
    let absent = try await client.branches.findByName(projectId: projectId, name: "absent")
    XCTAssertNil(absent)
    let reset = try await client.branches.resetFromParent(projectId: projectId, branchId: first.branch.id)
    XCTAssertEqual(reset.branch.parentId, main.id)
  }

  func testATemporaryBranchGoesAtTheEnd() async throws {
    let projectId = try await emulator.seedProject()
    let name = try await client.branches.withTemporary(projectId: projectId, CreateBranch(name: "t")) { temporary in
      let inside = try await names(projectId)
      XCTAssertEqual(inside, ["main", "t"])
      return temporary.branch.name
    }
    XCTAssertEqual(name, "t")
    let left = try await names(projectId)
    XCTAssertEqual(left, ["main"])
  }

  func testATemporaryBranchGoesAfterAnErrorAndIsKeptOnDemand() async throws {
    let projectId = try await emulator.seedProject()
    let error = try await thrown {
      try await client.branches.withTemporary(projectId: projectId, CreateBranch(name: "t")) { _ in throw Refused() }
    }
    XCTAssertTrue(error is Refused)
    let left = try await names(projectId)
    XCTAssertEqual(left, ["main"])
    try await client.branches.withTemporary(projectId: projectId, CreateBranch(name: "kept")) { $0.keep() }
    let kept = try await names(projectId)
    XCTAssertEqual(kept, ["kept", "main"])
  }

  func testATemporaryBranchGoesWhenTheTaskIsCancelled() async throws {
    let projectId = try await emulator.seedProject()
    let inside = Noted<String>()
    let task = Task { [client] in
      try await client.branches.withTemporary(projectId: projectId, CreateBranch(name: "t")) { temporary in
        inside.note(temporary.branch.name)
        try await Task.sleep(for: .seconds(600))
      }
    }
    try await until { inside.all == ["t"] }
    task.cancel()
    let error = try await thrown { try await task.value }
    XCTAssertTrue(error is CancellationError, "\(error)")
    let left = try await names(projectId)
    XCTAssertEqual(left, ["main"])
  }

  func testATemporaryBranchGoesWhenItsClosureHeedsNoCancellation() async throws {
    let projectId = try await emulator.seedProject()
    let inside = Noted<String>()
    let task = Task { [client] in
      try await client.branches.withTemporary(projectId: projectId, CreateBranch(name: "t")) { temporary in
        inside.note(temporary.branch.name)
        while !Task.isCancelled { await Task.yield() }
        return temporary.branch.name
      }
    }
    try await until { inside.all == ["t"] }
    task.cancel()
    let name = try await task.value
    XCTAssertEqual(name, "t")
    let left = try await names(projectId)
    XCTAssertEqual(left, ["main"])
  }

  func testATemporaryBranchGoesWhenTheTaskIsCancelledInTheWaitForItsDeletion() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("operation_status", operation: "deleteProjectBranch", ["status": "running"])
    let (ended, looked) = (Noted<Bool>(), Noted<Int>())
    // Looks before the end of the closure are those of the creation.
    let options = CallOptions(onProgress: { if !ended.all.isEmpty { looked.note($0.count) } })
    let task = Task { [client] in
      try await client.branches.withTemporary(
        projectId: projectId, CreateBranch(name: "t"), options: options
      ) { temporary in
        ended.note(true)
        return temporary.branch.name
      }
    }
    try await until { !looked.all.isEmpty }
    task.cancel()
    let name = try await task.value
    XCTAssertEqual(name, "t")
    let deletions = try await requests(of: "deleteProjectBranch")
    XCTAssertEqual(deletions, 1)
  }

  func testATemporaryBranchGoesWithoutAFreeThread() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("hang", operation: "getCurrentUserInfo")
    var settings = settings(emulator)
    settings.threads = 1
    let busy = try Client(settings)
    let hanging = Noted<Task<Void, any Error>>()
    let error = try await thrown {
      try await busy.branches.withTemporary(projectId: projectId, CreateBranch(name: "t")) { _ in
        hanging.note(Task { _ = try await busy.users.me() })
        try await until { try await self.requests(of: "getCurrentUserInfo") == 1 }
        throw Refused()
      }
    }
    XCTAssertTrue(error is Refused, "\(error)")
    let left = try await names(projectId)
    XCTAssertEqual(left, ["main"])
    for call in hanging.all { call.cancel() }
  }

  func testAnObjectPieceByPiece() async throws {
    let text = String(repeating: "piece ", count: 50_000)
    try await emulator.addFault(
      "status", operation: "getProjectBranchBucketObject", ["status": 200, "body": ["text": text]])
    let pieces = Noted<Data>()
    let length = try await client.objects.getTo(
      projectId: "shop", branchId: "br-1", bucketName: "files", objectKey: "a.txt"
    ) { pieces.note($0) }
    XCTAssertEqual(length, UInt64(text.utf8.count))
    XCTAssertEqual(pieces.all.reduce(Data(), +), Data(text.utf8))
    let error = try await thrown {
      try await client.objects.getTo(
        projectId: "shop", branchId: "br-1", bucketName: "files", objectKey: "a.txt"
      ) { _ in throw Refused() }
    }
    XCTAssertTrue(error is Refused, "\(error)")
  }
}
