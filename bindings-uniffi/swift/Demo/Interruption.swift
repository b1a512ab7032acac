import Dispatch
import Foundation

/// Ctrl-C: cancels the task under way, so that what was created can be deleted before the program ends.
final class Interruption: @unchecked Sendable {
  /// What a program ends with that was interrupted.
  static let exitCode: Int32 = 130
  /// Signals so close together are one wish: `timeout` sends SIGTERM to all, and make passes it on.
  private static let oneWish = Duration.milliseconds(250)

  private let lock = NSLock()
  private var first: ContinuousClock.Instant?
  private var sources: [any DispatchSourceSignal] = []

  init(projectName: String, cancel: @escaping @Sendable () -> Void) {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { self.handle(projectName, cancel) }
      source.resume()
      sources.append(source)
    }
  }

  /// Whether a signal has come.
  var hasCome: Bool {
    lock.withLock { first != nil }
  }

  /// Leaves signals alone again.
  func end() {
    sources.forEach { $0.cancel() }
  }

  private func handle(_ projectName: String, _ cancel: () -> Void) {
    let now = ContinuousClock.now
    let before = lock.withLock {
      defer { first = first ?? now }
      return first
    }
    guard let before else {
      cancel()
      return complain("\nInterrupted: cleaning up; once more ends it at once")
    }
    if now - before >= Self.oneWish {
      complain("\nEnded at once: a project \(projectName) may be left behind")
      exit(Self.exitCode)
    }
  }
}
