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

/// A closure of the caller that a blocked thread waits for. Its task begins where the caller is, with the priority and
/// the task-local values of there.
final class Awaited<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  private let inputs: AsyncStream<Input>.Continuation
  private let done = DispatchSemaphore(value: 0)
  private let task: Task<Void, Never>
  private let slot: Slot

  init(_ closure: @escaping @Sendable (Input) async throws -> Output) {
    let (stream, inputs) = AsyncStream.makeStream(of: Input.self)
    let slot = Slot()
    (self.inputs, self.slot) = (inputs, slot)
    task = Task { [done] in
      for await input in stream {
        do { slot.result = .success(try await closure(input)) } catch { slot.result = .failure(error) }
        break
      }
      done.signal()
    }
  }

  /// Blocks until the closure is done; when the task was cancelled before, it does not begin.
  func wait(for input: Input) -> Result<Output, any Error> {
    inputs.yield(input)
    done.wait()
    return slot.result
  }

  /// Cancels the task.
  func cancel() {
    task.cancel()
  }

  /// Ends a task that nothing was given to.
  func finish() {
    inputs.finish()
  }

  /// Written before the semaphore is signalled, read after.
  private final class Slot: @unchecked Sendable {
    var result: Result<Output, any Error> = .failure(CancellationError())
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
