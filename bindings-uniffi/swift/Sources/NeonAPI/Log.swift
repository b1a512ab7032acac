/// An event of the engine; it never holds a secret.
public struct LogEvent: Sendable, Hashable {
  /// How much it matters.
  public let level: LogLevel
  /// Identifier of the operation in the API description.
  public let operationId: String
  /// What happened.
  public let text: String
  /// Status of the answer, if there was one.
  public let status: Int?
  /// Which request of the call it was, from 1.
  public let attempt: Int
  /// How long it took.
  public let duration: Duration
  /// Neon's identifier of the request.
  public let requestId: String?
}

final class LogHook: NativeLog {
  let closure: @Sendable (LogEvent) -> Void

  init(_ closure: @escaping @Sendable (LogEvent) -> Void) {
    self.closure = closure
  }

  func event(event: NativeLogEvent) {
    closure(
      LogEvent(
        level: event.level, operationId: event.operationId, text: event.text, status: event.status.map(Int.init),
        attempt: Int(event.attempt), duration: .milliseconds(Int64(clamping: event.durationMs)),
        requestId: event.requestId))
  }
}
