import Foundation

/// The first error that a closure of the caller threw during a call.
final class Raised: @unchecked Sendable {
  private let lock = NSLock()
  private var first: (any Error)?

  var error: (any Error)? {
    lock.withLock { first }
  }

  /// Keeps what a closure throws, and throws it on: that ends the call.
  func keeping<Value>(_ closure: () throws -> Value) throws -> Value {
    do {
      return try closure()
    } catch {
      lock.withLock { first = first ?? error }
      throw error
    }
  }
}

/// A closure of the caller that a blocked thread waits for.
final class Awaited: @unchecked Sendable {
  private let lock = NSLock()
  private var isCancelled = false
  private var task: Task<Void, Never>?

  /// Runs a closure as a task of its own and blocks until it is done.
  func wait<Value: Sendable>(for closure: @escaping @Sendable () async throws -> Value) -> Result<Value, any Error> {
    let (done, slot) = (DispatchSemaphore(value: 0), Slot<Value>())
    lock.withLock {
      let task = Task {
        do { slot.result = .success(try await closure()) } catch { slot.result = .failure(error) }
        done.signal()
      }
      if isCancelled { task.cancel() }
      self.task = task
    }
    done.wait()
    return slot.result
  }

  /// Cancels the task, also one that has yet to begin.
  func cancel() {
    lock.withLock {
      isCancelled = true
      task?.cancel()
    }
  }

  /// Written before the semaphore is signalled, read after.
  private final class Slot<Value: Sendable>: @unchecked Sendable {
    var result: Result<Value, any Error> = .failure(CancellationError())
  }
}

/// Decides about a restored snapshot.
final class DecisionHook: NativeDecision {
  private let decide: @Sendable (RestoreSnapshotResponse) throws -> Bool

  init(_ decide: @escaping @Sendable (RestoreSnapshotResponse) throws -> Bool) {
    self.decide = decide
  }

  func accepts(preview: RestoreSnapshotResponse) throws -> Bool {
    try decide(preview)
  }
}

/// Takes an object piece by piece.
final class WriterHook: NativeWriter {
  private let closure: @Sendable (Data) throws -> Void

  init(_ closure: @escaping @Sendable (Data) throws -> Void) {
    self.closure = closure
  }

  func write(piece: Data) throws {
    try closure(piece)
  }
}
