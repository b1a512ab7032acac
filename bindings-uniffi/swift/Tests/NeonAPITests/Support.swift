import EmulatorControl
import Foundation
import XCTest

@testable import NeonAPI

/// An emulator and a client of it, one for each test.
class EmulatorTestCase: TimedTestCase {
  private var made: (emulator: Emulator, client: Client)?

  var emulator: Emulator { made!.emulator }
  var client: Client { made!.client }

  override func setUp() async throws {
    let emulator = try Emulator()
    made = (emulator, try Client(settings(emulator)))
  }

  override func tearDown() async throws {
    made?.client.close()
    made?.emulator.stop()
    made = nil
  }

  /// Settings for an emulator: polls are quick, and nothing is paced.
  func settings(_ emulator: Emulator) -> ClientSettings {
    ClientSettings(
      apiKey: Secret("emulated-key"), baseUrl: emulator.baseUrl, retries: 0, pollInterval: .milliseconds(50),
      pollIntervalMax: .milliseconds(100), rateLimit: false)
  }
}

/// The error that work throws; a failure of the test when it throws none.
func thrown<Value>(
  _ work: () async throws -> Value, file: StaticString = #filePath, line: UInt = #line
) async throws -> any Error {
  do {
    _ = try await work()
  } catch {
    return error
  }
  XCTFail("nothing was thrown", file: file, line: line)
  throw CancellationError()
}

/// The ``NeonError`` that work throws.
func failure<Value>(
  _ work: () async throws -> Value, file: StaticString = #filePath, line: UInt = #line
) async throws -> NeonError {
  let error = try await thrown(work, file: file, line: line)
  return try XCTUnwrap(error as? NeonError, "\(error) is no NeonError", file: file, line: line)
}

/// Waits until something holds; the test's own limit ends a wait in vain.
func until(_ condition: () async throws -> Bool) async throws {
  while try await !condition() {
    try await Task.sleep(for: .milliseconds(5))
  }
}

/// What closures on other threads leave for a test.
final class Noted<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var values: [Value] = []

  func note(_ value: Value) {
    lock.withLock { values.append(value) }
  }

  var all: [Value] {
    lock.withLock { values }
  }
}

extension EmulatorTestCase {
  /// How many requests of an operation were received.
  func requests(of operation: String) async throws -> Int {
    let counted = try await emulator.counters()["by_operation"] as? [String: Int]
    return counted?[operation] ?? 0
  }

  /// Whether the emulator has a request that it has not done with.
  func holds() async throws -> Bool {
    try await emulator.requests().contains { $0["ended_at_us"] is NSNull || $0["ended_at_us"] == nil }
  }
}
