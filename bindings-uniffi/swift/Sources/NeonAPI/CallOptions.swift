import Foundation

/// Options of a call; what is `nil` is as the client says.
public struct CallOptions: Sendable {
  /// Time for the call with its queue, attempts and pauses; the wait for operations not counted.
  public var callTimeout: Duration?
  /// Whether to wait until work that the call starts is done.
  public var wait: Bool?
  /// Time for that wait alone.
  public var waitTimeout: Duration?
  /// Told of the operations each time they were looked at. It runs on a thread of the client and should be quick.
  public var onProgress: (@Sendable ([Operation]) -> Void)?
  /// Told what a call had reached when its task was cancelled or one of its closures threw: its `answer` and the
  /// `operations` it has started, as far as they were known, and whether `outcomeUnknown`. The call itself throws
  /// `CancellationError` or what the closure threw, which has no room for them. A call that had not begun tells nothing.
  public var onInterrupted: (@Sendable (NeonError.Failure) -> Void)?

  /// Makes options.
  public init(
    callTimeout: Duration? = nil, wait: Bool? = nil, waitTimeout: Duration? = nil,
    onProgress: (@Sendable ([Operation]) -> Void)? = nil, onInterrupted: (@Sendable (NeonError.Failure) -> Void)? = nil
  ) {
    self.callTimeout = callTimeout
    self.wait = wait
    self.waitTimeout = waitTimeout
    self.onProgress = onProgress
    self.onInterrupted = onInterrupted
  }

  /// These options, and for what they leave open the others.
  func over(_ others: CallOptions) -> CallOptions {
    CallOptions(
      callTimeout: callTimeout ?? others.callTimeout, wait: wait ?? others.wait,
      waitTimeout: waitTimeout ?? others.waitTimeout, onProgress: onProgress ?? others.onProgress,
      onInterrupted: onInterrupted ?? others.onInterrupted)
  }
}

/// One call, or one walk of a list. Its native side begins on a thread of the client: until one is free, some of the
/// time of the call may have passed.
final class Call: @unchecked Sendable {
  let limit: Duration?
  let onInterrupted: (@Sendable (NeonError.Failure) -> Void)?
  private let options: NativeCallOptions
  private let progress: ProgressHook?
  private let lock = NSLock()
  private var native: NativeCall?
  private var isCancelled = false

  /// A time that is not possible is refused here.
  init(_ options: CallOptions, limit: Duration?, withResponse: Bool) throws {
    self.options = NativeCallOptions(
      callTimeoutMs: try milliseconds("callTimeout", options.callTimeout), wait: options.wait,
      waitTimeoutMs: try milliseconds("waitTimeout", options.waitTimeout), withResponse: withResponse)
    self.limit = limit
    onInterrupted = options.onInterrupted
    progress = options.onProgress.map(ProgressHook.init)
  }

  /// The native side, which is told how much of the time of the call has passed.
  func begin(after passed: Duration = .zero) -> NativeCall {
    lock.withLock {
      if let native { return native }
      var options = options
      // Less than a millisecond is none.
      options.passedMs = passed < .milliseconds(1) ? 0 : passed.wholeMilliseconds ?? 0
      let native = NativeCall(options: options, progress: progress)
      if isCancelled { native.cancel() }
      self.native = native
      return native
    }
  }

  func cancel() {
    lock.withLock {
      isCancelled = true
      native?.cancel()
    }
  }
}

private final class ProgressHook: NativeProgress {
  let closure: @Sendable ([Operation]) -> Void

  init(_ closure: @escaping @Sendable ([Operation]) -> Void) {
    self.closure = closure
  }

  func progressed(operations: [Operation]) {
    closure(operations)
  }
}
