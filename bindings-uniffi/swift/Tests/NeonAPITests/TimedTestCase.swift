import Foundation
import XCTest

/// A test that may take minutes and no longer: XCTest itself waits for ever on Linux.
class TimedTestCase: XCTestCase {
  override func invokeTest() {
    let watchdog = Watchdog(seconds: 300) { [name] in
      FileHandle.standardError.write(Data("FAILED: \(name) has not ended within 5 minutes\n".utf8))
      exit(1)
    }
    super.invokeTest()
    watchdog.end()
  }
}

/// Acts when it was not ended in time, on a thread of its own: the one that it watches may be stuck.
final class Watchdog: Sendable {
  private let ended = DispatchSemaphore(value: 0)

  init(seconds: Double, _ expire: @escaping @Sendable () -> Void) {
    let thread = Thread { [ended] in
      if ended.wait(timeout: .now() + seconds) == .timedOut { expire() }
    }
    thread.start()
  }

  func end() {
    ended.signal()
  }
}

final class WatchdogTests: TimedTestCase {
  func testWhatIsNotEndedInTimeExpires() async throws {
    let expired = Noted<String>()
    let watchdog = Watchdog(seconds: 0.01) { expired.note("expired") }
    try await until { expired.all == ["expired"] }
    watchdog.end()
  }
}
