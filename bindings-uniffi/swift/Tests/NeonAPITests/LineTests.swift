import Foundation
import XCTest

@testable import NeonAPI

/// The line of calls that wait for a thread.
final class LineTests: TimedTestCase {
  private let threads = CallThreads(maximum: 1)

  override func tearDown() {
    threads.end()
  }

  func testTheTimeOfEachCallInLineRunsOut() async throws {
    try await whileBusy {
      let patient = wait(.seconds(3_600))
      try await until { self.threads.inLine == 1 }
      // Sooner than the one that came first, alone, and two together.
      try await timesOut(wait(.milliseconds(20)))
      let (one, other) = (wait(.milliseconds(60)), wait(.milliseconds(20)))
      try await timesOut(one)
      try await timesOut(other)
      XCTAssertEqual(threads.inLine, 1)
      patient.cancel()
      let error = try await thrown { try await patient.value }
      XCTAssertTrue(error is CancellationError, "\(error)")
    }
  }

  #if os(Linux)
    func testCallsThatStoodInLineLeaveNothingBehind() async throws {
      for _ in 0..<10 { try await standInLine(1_000) }
      let before = try residentKib()
      for _ in 0..<20 { try await standInLine(1_000) }
      let after = try residentKib()
      XCTAssertLessThan(after, before + (4 << 10), "of 20,000 calls with an hour each")
    }

    private func standInLine(_ calls: Int) async throws {
      let waiting = try await whileBusy {
        let waiting = (0..<calls).map { _ in wait(.seconds(3_600)) }
        try await until { self.threads.inLine == calls }
        return waiting
      }
      for call in waiting { try await call.value }
    }

    private func residentKib() throws -> Int {
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
      return try XCTUnwrap(line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
    }
  #endif

  /// Does something while the one thread has no time for other calls.
  private func whileBusy<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
    let (begun, gate) = (Noted<Bool>(), DispatchSemaphore(value: 0))
    let busy = Task { [threads] in
      try await threads.run(limit: nil, cancel: {}) { _ in
        begun.note(true)
        gate.wait()
      }
    }
    try await until { begun.all == [true] }
    let value: Value
    do {
      value = try await body()
    } catch {
      gate.signal()
      throw error
    }
    gate.signal()
    try await busy.value
    return value
  }

  private func wait(_ limit: Duration) -> Task<Void, any Error> {
    Task { [threads] in try await threads.run(limit: limit, cancel: {}) { _ in } }
  }

  private func timesOut(_ call: Task<Void, any Error>) async throws {
    let error = try await failure { try await call.value }
    guard case .timeout = error else { return XCTFail("\(error)") }
  }
}
