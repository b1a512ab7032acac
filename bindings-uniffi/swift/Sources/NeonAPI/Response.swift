import Foundation

/// A value, and what came with it.
public struct Response<Value: Sendable>: Sendable {
  /// What the call gave.
  public let value: Value
  /// Status, headers and body of the answer.
  public let details: ResponseDetails
}

extension Response: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Without the value, which may hold secrets.
  public var description: String { "Response(\(details))" }

  /// Without the value.
  public var debugDescription: String { description }

  /// Without the value.
  public var customMirror: Mirror { Mirror(self, children: ["details": details]) }
}

/// Status, headers and raw body of an answer. The body may hold secrets, so printing it does not show it.
public struct ResponseDetails: Sendable, Hashable {
  /// Status of the answer.
  public let status: Int
  /// By name in lower case; several values of one name are joined with commas.
  public let headers: [String: String]
  /// Neon's identifier of the request.
  public let requestId: String?
  /// How many requests the call took.
  public let attempts: Int
  /// The body as it came, after decompression.
  public let body: Data
  /// Fields that the API promises and that were not there.
  public let missingFields: [String]

  init(_ native: NativeResponse) {
    status = Int(native.status)
    headers = native.headers
    requestId = native.requestId
    attempts = Int(native.attempts)
    body = native.body
    missingFields = native.missingFields
  }
}

extension ResponseDetails: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Without headers and body.
  public var description: String {
    "ResponseDetails(status: \(status), requestId: \(requestId ?? "none"), attempts: \(attempts))"
  }

  /// Without headers and body.
  public var debugDescription: String { description }

  /// Without headers and body.
  public var customMirror: Mirror { Mirror(self, children: ["status": status, "attempts": attempts]) }
}

/// Where the calls of a client leave what came with their values.
final class ResponseRecorder: @unchecked Sendable {
  private let lock = NSLock()
  private var last: ResponseDetails?

  func record(_ response: NativeResponse?) {
    guard let response else { return }
    lock.withLock { last = ResponseDetails(response) }
  }

  func take() -> ResponseDetails? {
    lock.withLock { last }
  }
}
