import EmulatorControl
import Foundation
import XCTest

@testable import NeonAPI

final class ClientTests: EmulatorTestCase {
  func testABranchIsCreatedAndRead() async throws {
    let projectId = try await emulator.seedProject()
    let created = try await client.branches.create(projectId: projectId, CreateBranch(name: "preview"))
    XCTAssertEqual(created.branch.name, "preview")
    XCTAssertEqual(created.operations.map(\.status), created.operations.map { _ in .finished })
    let read = try await client.branches.get(projectId: projectId, branchId: created.branch.id)
    XCTAssertEqual(read.branch.id, created.branch.id)
  }

  func testTwoHundredTasksOnOneClient() async throws {
    let projectId = try await emulator.seedProject()
    // Long enough for the next ones to come.
    try await emulator.addFault("delay", operation: "getProject", ["delay_ms": 20])
    let names = try await withThrowingTaskGroup(of: String.self) { [client] group in
      for _ in 0..<200 {
        group.addTask { try await client.projects.get(projectId: projectId).name }
      }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    XCTAssertEqual(names, Array(repeating: "shop", count: 200))
    let peak = try await emulator.counters()["requests_in_flight_peak"] as? Int ?? 0
    XCTAssertTrue((2...32).contains(peak), "\(peak) requests at once")
  }

  func testOptionsOfAClientAndOfACall() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("operation_status", operation: "createProjectBranch", ["status": "running"])
    let hasty = client.withOptions(CallOptions(wait: false))
    let created = try await hasty.branches.create(projectId: projectId, CreateBranch(name: "one"))
    XCTAssertEqual(created.operations.first?.status, .running)
    // The first one is busy.
    let another = try await emulator.seedProject("another")
    let error = try await failure {
      try await hasty.branches.create(
        projectId: another, CreateBranch(name: "two"),
        options: CallOptions(wait: true, waitTimeout: .milliseconds(100)))
    }
    guard case .waitTimeout = error else { return XCTFail("\(error)") }
  }

  func testClosingEndsCallsUnderWay() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("operation_status", operation: "createProjectBranch", ["status": "running"])
    let calls = (0..<8).map { number in
      Task { [client] in
        try await client.branches.create(projectId: projectId, CreateBranch(name: "b\(number)"))
      }
    }
    // One waits for its work, the others for the project, which is busy: some have asked again.
    try await until { try await self.requests(of: "createProjectBranch") >= 8 }
    client.close()
    client.close()
    for call in calls {
      let error = try await failure { try await call.value }
      guard case .closed = error else { return XCTFail("\(error)") }
    }
    let error = try await failure { try await client.projects.get(projectId: projectId) }
    guard case .closed = error else { return XCTFail("\(error)") }
  }

  func testWithResponseGivesStatusHeadersAndBody() async throws {
    let projectId = try await emulator.seedProject()
    let response = try await client.withResponse { try await $0.projects.get(projectId: projectId) }
    XCTAssertEqual(response.value.name, "shop")
    XCTAssertEqual(response.details.status, 200)
    XCTAssertEqual(response.details.attempts, 1)
    XCTAssertEqual(response.details.headers["content-type"], "application/json")
    XCTAssertTrue(String(decoding: response.details.body, as: UTF8.self).contains(projectId))
    XCTAssertFalse("\(response.details)".contains(projectId), "a body is not shown")
    XCTAssertFalse("\(response)".contains(projectId), "a value is not shown")
    let error = try await failure { try await client.withResponse { _ in 1 } }
    guard case .invalidArgument = error else { return XCTFail("\(error)") }
  }

  func testWithResponseOfACallAndTheWaitForIt() async throws {
    let projectId = try await emulator.seedProject()
    let response = try await client.withResponse {
      let options = CallOptions(wait: false)
      let created = try await $0.branches.create(projectId: projectId, CreateBranch(name: "new"), options: options)
      return try await $0.operations.waitFor(created.operations)
    }
    XCTAssertEqual(response.value.map(\.status), response.value.map { _ in .finished })
    XCTAssertEqual(response.details.status, 201, "polls do not count")
    let error = try await failure {
      try await client.withResponse { try await $0.branches.list(projectId: projectId).all() }
    }
    guard case .invalidArgument = error else { return XCTFail("\(error)") }
    let sent = try await requests(of: "listProjectBranches")
    XCTAssertEqual(sent, 0)
  }

  func testAClientThatWaitsForNothing() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("operation_status", operation: "createProjectBranch", ["status": "running"])
    var settings = settings(emulator)
    settings.wait = .none
    let created = try await Client(settings).branches.create(projectId: projectId, CreateBranch(name: "new"))
    XCTAssertEqual(created.operations.first?.status, .running)
    XCTAssertEqual(ClientSettings(wait: .none).wait, Wait.none)
  }

  func testARawRequest() async throws {
    let projectId = try await emulator.seedProject()
    let read = try await client.request(.get, "/projects/\(projectId)")
    struct Answer: Decodable {
      struct Project: Decodable { let name: String }
      let project: Project
    }
    XCTAssertEqual(try read.value.decode(Answer.self).project.name, "shop")
    let body = RequestBody.json(try JsonValue(encoding: ["branch": ["name": "raw"]]))
    let made = try await client.request(.post, "/projects/\(projectId)/branches", body: body)
    XCTAssertEqual(made.details.status, 201)
    let error = try await failure {
      try await client.request(.post, "/projects", body: .json(JsonValue("no JSON")))
    }
    guard case .invalidArgument = error else { return XCTFail("\(error)") }
  }

  func testEveryEventIsLoggedWithoutTheKey() async throws {
    let events = Noted<LogEvent>()
    var settings = settings(emulator)
    settings.apiKey = Secret("very-secret-key")
    settings.log = { events.note($0) }
    let client = try Client(settings)
    _ = try? await client.projects.get(projectId: "absent")
    XCTAssertTrue(events.all.contains { $0.status == 404 && $0.operationId == "getProject" }, "\(events.all)")
    XCTAssertFalse("\(events.all)".contains("very-secret-key"))
  }

  func testSettingsThatAreNotPossibleAreRefused() async throws {
    let wrong: [ClientSettings] = [
      ClientSettings(baseUrl: emulator.baseUrl),
      ClientSettings(apiKey: Secret("key"), callTimeout: .seconds(-1)),
      ClientSettings(apiKey: Secret("key"), attemptTimeout: .seconds(Int64.max)),
      ClientSettings(apiKey: Secret("key"), retries: -1),
      ClientSettings(apiKey: Secret("key"), retries: 21),
      ClientSettings(apiKey: Secret("key"), threads: 0),
      ClientSettings(apiKey: Secret("key"), baseUrl: "ftp://example.com"),
    ]
    for settings in wrong {
      let error = try await failure { try Client(settings) }
      guard case .configuration = error else { return XCTFail("\(error)") }
    }
  }

  func testTheEnvironmentAndSettingsOverIt() async throws {
    setenv("NEON_API_KEY", "key-of-the-environment", 1)
    setenv("NEON_API_BASE_URL", emulator.baseUrl, 1)
    defer {
      unsetenv("NEON_API_KEY")
      unsetenv("NEON_API_BASE_URL")
    }
    let projectId = try await emulator.seedProject()
    let client = try Client.fromEnvironment()
    let name = try await client.projects.get(projectId: projectId).name
    XCTAssertEqual(name, "shop")
    let error = try await failure {
      try await Client.fromEnvironment(ClientSettings(baseUrl: "http://127.0.0.1:1", retries: 0)).users.me()
    }
    guard case .connection = error else { return XCTFail("\(error)") }
  }

  func testAnOptionThatIsNotPossibleIsRefusedBeforeAnyRequest() async throws {
    for options in [CallOptions(callTimeout: .seconds(-1)), CallOptions(waitTimeout: .nanoseconds(-1))] {
      let error = try await failure { try await client.projects.get(projectId: "shop", options: options) }
      guard case .invalidArgument = error else { return XCTFail("\(error)") }
    }
    let sent = try await emulator.requests().count
    XCTAssertEqual(sent, 0)
  }
}
