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

  /// Makes options.
  public init(
    callTimeout: Duration? = nil, wait: Bool? = nil, waitTimeout: Duration? = nil,
    onProgress: (@Sendable ([Operation]) -> Void)? = nil
  ) {
    self.callTimeout = callTimeout
    self.wait = wait
    self.waitTimeout = waitTimeout
    self.onProgress = onProgress
  }

  /// These options, and for what they leave open the others.
  func over(_ others: CallOptions) -> CallOptions {
    CallOptions(
      callTimeout: callTimeout ?? others.callTimeout, wait: wait ?? others.wait,
      waitTimeout: waitTimeout ?? others.waitTimeout, onProgress: onProgress ?? others.onProgress)
  }

  /// A call with these options; a time that is not possible is refused here.
  func nativeCall(withResponse: Bool = false) throws -> NativeCall {
    let options = NativeCallOptions(
      callTimeoutMs: try milliseconds("callTimeout", callTimeout), wait: wait,
      waitTimeoutMs: try milliseconds("waitTimeout", waitTimeout), withResponse: withResponse)
    return NativeCall(options: options, progress: onProgress.map(ProgressHook.init))
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
