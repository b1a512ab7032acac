import EmulatorControl
import Foundation
import XCTest

@testable import NeonAPI

/// The case of an error by its name; the compiler says when one is missing.
private func caseName(_ error: NeonError) -> String {
  switch error {
  case .invalidArgument: "InvalidArgument"
  case .configuration: "Configuration"
  case .closed: "Closed"
  case .cancelled: "Cancelled"
  case .timeout: "Timeout"
  case .connection: "Connection"
  case .decode: "Decode"
  case .responseTooLarge: "ResponseTooLarge"
  case .badRequest: "BadRequest"
  case .authentication: "Authentication"
  case .permissionDenied: "PermissionDenied"
  case .notFound: "NotFound"
  case .conflict: "Conflict"
  case .preconditionFailed: "PreconditionFailed"
  case .unprocessable: "Unprocessable"
  case .locked: "Locked"
  case .rateLimited: "RateLimited"
  case .server: "Server"
  case .status: "Status"
  case .operationFailed: "OperationFailed"
  case .waitTimeout: "WaitTimeout"
  case .internal: "Internal"
  }
}

final class ErrorTests: EmulatorTestCase {
  /// What comes with the error of a call whose operations fail; the call gets a project and a branch of its own.
  private func answer<Answer>(
    of operation: String, _ call: (String, String) async throws -> Answer
  ) async throws -> Answer {
    let projectId = try await emulator.seedProject(operation)
    let branchId = try await client.branches.getDefault(projectId: projectId).id
    try await emulator.addFault("operation_status", operation: operation, ["status": "failed"])
    let error = try await failure { try await call(projectId, branchId) }
    XCTAssertEqual(caseName(error), "OperationFailed", "\(error)")
    return try XCTUnwrap(error.failure.answer as? Answer, "\(operation): \(error.failure)")
  }

  func testTextsNameArgumentsAndCallsAsTheyAreCalledHere() async throws {
    let error = try await failure { try await client.branches.getOrCreate(projectId: "", CreateBranch(name: "a")) }
    XCTAssertEqual(error.failure.detail, "projectId: must not be empty")
    let nameless = try await failure { try await client.branches.getOrCreate(projectId: "p", CreateBranch()) }
    XCTAssertTrue(nameless.failure.text.hasPrefix("branches.getOrCreate: InvalidArgument: name: "), "\(nameless)")
  }

  func testEveryKindOfTheNativeLibraryHasACase() throws {
    var names: [String] = []
    for number in UInt32(0)...100 {
      do {
        try nativeProbeError(kind: number)
      } catch {
        let error = NeonError.of(error)
        XCTAssertEqual(error.failure.number, Int(number))
        XCTAssertTrue(error.failure.text.hasPrefix(caseName(error)), error.failure.text)
        XCTAssertEqual(error.failure.kind, caseName(error))
        names.append(caseName(error))
      }
    }
    XCTAssertEqual(names.count, 22)
    XCTAssertEqual(Set(names).count, 22)
  }

  func testEveryStatusHasItsCase() async throws {
    let expected = [
      400: "BadRequest", 401: "Authentication", 403: "PermissionDenied", 404: "NotFound", 409: "Conflict",
      412: "PreconditionFailed", 418: "Status", 422: "Unprocessable", 423: "Locked", 429: "RateLimited",
      500: "Server", 503: "Server",
    ]
    var settings = settings(emulator)
    settings.lockTimeout = .zero
    let client = try Client(settings)
    for (status, name) in expected {
      try await emulator.clearFaults()
      try await emulator.addFault("status", ["status": status, "code": "SOME_CODE", "message": "some words"])
      let error = try await failure { try await client.projects.get(projectId: "shop") }
      XCTAssertEqual(caseName(error), name)
      XCTAssertEqual(error.failure.status, status)
      XCTAssertEqual(error.failure.code, "SOME_CODE")
      XCTAssertEqual(error.failure.operationId, "getProject")
      XCTAssertEqual(error.failure.attempts, 1)
      XCTAssertTrue(error.localizedDescription.contains("some words"), error.localizedDescription)
      XCTAssertEqual("\(error)", error.localizedDescription)
      XCTAssertEqual((error as NSError).code, error.failure.number)
      XCTAssertEqual(error.failure.response?.status, status)
    }
  }

  func testFaultsOfTheTransportHaveTheirCases() async throws {
    let expected = ["drop_before": "Connection", "bad_json": "Decode", "hang": "Timeout"]
    let projectId = try await emulator.seedProject()
    for (fault, name) in expected {
      try await emulator.clearFaults()
      try await emulator.addFault(fault, operation: "getProject")
      let error = try await failure {
        try await client.projects.get(projectId: projectId, options: CallOptions(callTimeout: .milliseconds(300)))
      }
      XCTAssertEqual(caseName(error), name, "\(error)")
    }
    var settings = settings(emulator)
    settings.maxResponseBytes = 1024
    let small = try Client(settings)
    try await emulator.clearFaults()
    try await emulator.addFault("gzip_bomb", operation: "getProject", ["bytes": 100_000])
    let error = try await failure { try await small.projects.get(projectId: projectId) }
    XCTAssertEqual(caseName(error), "ResponseTooLarge", "\(error)")
  }

  func testALostAnswerIsAnUnknownOutcome() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("drop_after", operation: "createProjectBranch")
    let error = try await failure {
      try await client.branches.create(projectId: projectId, CreateBranch(name: "new"))
    }
    XCTAssertTrue(error.failure.outcomeUnknown)
  }

  func testAWaitThatFailedKeepsTheAnswer() async throws {
    let projectId = try await emulator.seedProject()
    try await emulator.addFault("operation_status", operation: "createProjectBranch", ["status": "failed"])
    let error = try await failure {
      try await client.branches.create(projectId: projectId, CreateBranch(name: "new"))
    }
    XCTAssertEqual(caseName(error), "OperationFailed")
    let answer = try XCTUnwrap(error.failure.answer as? CreateProjectBranchResponse)
    XCTAssertEqual(answer.branch.name, "new")
    XCTAssertEqual(error.failure.operations.first?.status, .failed)
    var dumped = ""
    dump(error, to: &dumped)
    XCTAssertTrue(dumped.contains(error.failure.detail), dumped)
    // The answer is for those who ask for it.
    XCTAssertFalse("\(dumped) \(String(reflecting: error.failure))".contains(answer.branch.id), dumped)
    let again = try await failure { try await client.operations.waitFor(error.failure.operations) }
    XCTAssertEqual(caseName(again), "OperationFailed")
    XCTAssertEqual(again.failure.operations.map(\.id), error.failure.operations.map(\.id))
  }

  func testTheAnswerOfAFailedWaitHasTheTypeOfItsCall() async throws {
    let client = client
    let project = try await answer(of: "createProject") { _, _ in try await client.projects.create() }
    XCTAssertEqual(project.operations.first?.status, .failed)
    let database = try await answer(of: "createProjectBranchDatabase") {
      let owner = try await client.roles.list(projectId: $0, branchId: $1).all()[0].name
      return try await client.databases.create(
        projectId: $0, branchId: $1, CreateDatabase(name: "store", ownerName: owner))
    }
    XCTAssertEqual(database.database.name, "store")
    let role = try await answer(of: "createProjectBranchRole") {
      try await client.roles.create(projectId: $0, branchId: $1, CreateRole(name: "reader"))
    }
    XCTAssertEqual(role.role.name, "reader")
    let endpoint = try await answer(of: "createProjectEndpoint") {
      try await client.endpoints.create(projectId: $0, CreateEndpoint(branchId: $1, type: .readOnly))
    }
    XCTAssertEqual(endpoint.endpoint.type, .readOnly)
    let snapshot = try await answer(of: "createSnapshot") {
      try await client.snapshots.create(projectId: $0, branchId: $1, CreateSnapshot(name: "before"))
    }
    XCTAssertEqual(snapshot.snapshot.name, "before")
  }

  func testTextsNameSettingsAsTheyAreCalledHere() async throws {
    let (key, url) = (Secret("key"), emulator.baseUrl)
    let wrong = [
      "pollIntervalMax": ClientSettings(
        apiKey: key, baseUrl: url, pollInterval: .seconds(2), pollIntervalMax: .seconds(1)),
      "callTimeout": ClientSettings(apiKey: key, baseUrl: url, callTimeout: .zero),
      "allowPlainHttp": ClientSettings(apiKey: key, baseUrl: "http://example.com"),
      "fromEnvironment": ClientSettings(),
    ]
    for (name, settings) in wrong {
      let text = try await failure { try Client(settings) }.localizedDescription
      XCTAssertTrue(text.contains(name), text)
      XCTAssertNil(text.range(of: "[a-z]_[a-z]", options: .regularExpression), text)
    }
  }

  func testHowLongToWait() async throws {
    try await emulator.addFault("status", ["status": 429, "retry_after": "7"])
    let error = try await failure { try await client.projects.get(projectId: "shop") }
    XCTAssertEqual(error.failure.retryAfter, .seconds(7))
    XCTAssertTrue(error.failure.isRetryable)
  }

  func testABadArgumentSendsNothing() async throws {
    let error = try await failure { try await client.projects.get(projectId: "") }
    XCTAssertEqual(caseName(error), "InvalidArgument")
    let late = CreateBranch(expiresAt: .distantFuture.addingTimeInterval(1e12))
    let outOfRange = try await failure { try await client.branches.create(projectId: "shop", late) }
    XCTAssertEqual(caseName(outOfRange), "InvalidArgument", "\(outOfRange)")
    let sent = try await emulator.requests().count
    XCTAssertEqual(sent, 0)
  }
}
