import Foundation

extension NeonError {
  /// What an error tells, whatever its kind.
  public struct Failure: Sendable {
    /// Name of the kind, such as `NotFound`, the same in all languages.
    public let kind: String
    /// Permanent number of the kind.
    public let number: Int
    /// The whole text.
    public let text: String
    /// What went wrong, without the rest of the text.
    public let detail: String
    /// Identifier of the operation in the API description.
    public let operationId: String?
    /// Status of the answer, if there was one.
    public let status: Int?
    /// Neon's code of the error.
    public let code: String?
    /// Neon's identifier of the request.
    public let requestId: String?
    /// How many requests the call took.
    public let attempts: Int
    /// Whether the server may have done what was asked although the call failed.
    public let outcomeUnknown: Bool
    /// Whether the same call may succeed later.
    public let isRetryable: Bool
    /// How long the server asks to wait.
    public let retryAfter: Duration?
    /// Operations that the call has started.
    public let operations: [Operation]
    /// The answer of a call whose wait failed, such as a ``CreateProjectResponse``.
    public let answer: (any Sendable)?
    /// What the server said.
    public let response: ResponseDetails?

    init(_ native: NativeFailure) {
      kind = NeonError.words(native.kind).name
      number = Int(native.kind)
      text = native.text
      detail = native.detail
      operationId = native.operationId
      status = native.status.map(Int.init)
      code = native.code
      requestId = native.requestId
      attempts = Int(native.attempts)
      outcomeUnknown = native.outcomeUnknown
      isRetryable = native.isRetryable
      retryAfter = native.retryAfterMs.map { .milliseconds(Int64(clamping: $0)) }
      operations = native.operations
      answer = native.answer?.value
      response = native.response.map(ResponseDetails.init)
    }

    /// An error that no call of the core had.
    init(number: UInt32, detail: String, isRetryable: Bool) {
      let words = NeonError.words(number)
      kind = words.name
      self.number = Int(number)
      text = "\(words.name): \(detail). \(words.advice)"
      self.detail = detail
      (operationId, status, code, requestId, attempts) = (nil, nil, nil, nil, 0)
      (outcomeUnknown, self.isRetryable, retryAfter) = (false, isRetryable, nil)
      (operations, answer, response) = ([], nil, nil)
    }
  }

  /// Kinds of errors that the Swift side has itself.
  enum OwnKind: UInt32 {
    case invalidArgument = 1
    case configuration = 2
    case timeout = 5
    case `internal` = 40
  }

  /// An error of the Swift side.
  static func refused(_ kind: OwnKind, _ detail: String, isRetryable: Bool = false) -> NeonError {
    NeonError(Failure(number: kind.rawValue, detail: detail, isRetryable: isRetryable))
  }

  /// Any error of the native library as one of ours.
  static func of(_ error: any Error) -> NeonError {
    switch error {
    case let error as NeonError: error
    case NativeError.Failed(let failure): NeonError(Failure(failure))
    // A panic, whose words may quote a secret.
    default: refused(.internal, "a fault of the native library")
    }
  }
}

extension NeonError: LocalizedError, CustomNSError, CustomStringConvertible {
  /// The permanent number of the kind.
  public var errorCode: Int { failure.number }

  /// The whole text, where others look for it.
  public var errorUserInfo: [String: Any] { [NSLocalizedDescriptionKey: failure.text] }

  /// The whole text.
  public var description: String { failure.text }

  /// The whole text.
  public var errorDescription: String? { failure.text }
}

// Its answer may hold what only the caller is to see.
extension NeonError: CustomDebugStringConvertible, CustomReflectable {
  /// The whole text.
  public var debugDescription: String { failure.text }

  /// Nothing but the text.
  public var customMirror: Mirror { failure.customMirror }
}

extension NeonError.Failure: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The whole text.
  public var description: String { text }

  /// The whole text.
  public var debugDescription: String { text }

  /// Nothing but the text.
  public var customMirror: Mirror { Mirror(self, children: ["text": text]) }
}
