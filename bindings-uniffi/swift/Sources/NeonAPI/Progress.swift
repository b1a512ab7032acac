extension Operations {
  /// Waits for operations as `waitFor` does, and gives their state as it changes, the final one last.
  ///
  /// It begins when it is walked, ends when the operations have succeeded, and throws what `waitFor` throws. Whoever
  /// stops walking it stops the wait, and who is slow gets the newest state.
  public func progress(_ operations: [Operation], options: CallOptions = CallOptions()) -> OperationProgress {
    OperationProgress(client: client, operations: operations, options: options)
  }
}

/// The state of operations until they are done.
public struct OperationProgress: AsyncSequence, Sendable {
  public typealias Element = [Operation]

  fileprivate let client: Client
  fileprivate let operations: [Operation]
  fileprivate let options: CallOptions

  /// Begins the wait.
  public func makeAsyncIterator() -> Iterator {
    Iterator(states: states().makeAsyncIterator())
  }

  private func states() -> AsyncThrowingStream<[Operation], any Error> {
    let (stream, states) = AsyncThrowingStream.makeStream(
      of: [Operation].self, throwing: (any Error).self, bufferingPolicy: .bufferingNewest(1))
    var options = client.effective(options)
    options.onProgress = { [onProgress = options.onProgress] in
      states.yield($0)
      onProgress?($0)
    }
    let task = Task { [client, operations, options] in
      do {
        states.yield(try await client.operations.waitFor(operations, options: options))
        states.finish()
      } catch {
        states.finish(throwing: error)
      }
    }
    states.onTermination = { _ in task.cancel() }
    return stream
  }

  /// One wait.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var states: AsyncThrowingStream<[Operation], any Error>.Iterator
    private var last: [Operation]?

    fileprivate init(states: AsyncThrowingStream<[Operation], any Error>.Iterator) {
      self.states = states
    }

    /// The next state.
    public mutating func next() async throws -> [Operation]? {
      while let state = try await states.next() {
        if state == last { continue }
        last = state
        return state
      }
      // A stream just ends when its task is cancelled.
      try Task.checkCancellation()
      return nil
    }
  }
}
