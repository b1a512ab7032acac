// Written by cargo xtask generate from api/contract.toml. Do not edit.
/// Why a call failed: one case for each kind, all with the same data.
public enum NeonError: Error, Sendable {
  /// An argument was refused before any request. Correct the call; nothing was sent.
  case invalidArgument(Failure)
  /// A setting or the environment is not usable. Correct the named setting.
  case configuration(Failure)
  /// The client was closed. Make a new client, or close it later.
  case closed(Failure)
  /// The call was cancelled through its token. Nothing else has to be done.
  case cancelled(Failure)
  /// The time for an attempt or for the whole call ran out. Try again, or raise the limit that ended it.
  case timeout(Failure)
  /// Name look-up, connection, TLS or transfer failed. Check the network, the proxy and baseUrl.
  case connection(Failure)
  /// The answer is not what the API describes. Look at the raw response: something in between may have answered, or a
  /// newer version of this library may know it.
  case decode(Failure)
  /// The answer is larger than maxResponseBytes. Ask for less, or raise maxResponseBytes.
  case responseTooLarge(Failure)
  /// Neon found the request not valid (400). Correct what the text names; where it is orgId, set it for the client.
  case badRequest(Failure)
  /// Neon does not accept the API key (401). Check that the key is complete and has not been revoked.
  case authentication(Failure)
  /// The key may not do this, or the plan does not include it (403). Use a key with more rights, or check the plan.
  case permissionDenied(Failure)
  /// There is no such thing, or the key may not see it (404). Check the identifiers; at Neon this can also mean that
  /// the key is not allowed to see them.
  case notFound(Failure)
  /// It clashes with what exists (409). Choose another name, or use what exists.
  case conflict(Failure)
  /// A precondition does not hold, such as stored passwords (412). Change the setting that the text names.
  case preconditionFailed(Failure)
  /// Neon cannot do this with these values, limits included (422). Look at the text and the code, if there is one: a
  /// limit is reached, or a value is not possible now.
  case unprocessable(Failure)
  /// The project stayed busy longer than lockTimeout (423). Nothing was done: try again later, or raise lockTimeout and
  /// callTimeout.
  case locked(Failure)
  /// Neon still refused for too many requests after all retries (429). Nothing was done: try again later; other users
  /// of the account share the limit.
  case rateLimited(Failure)
  /// Neon failed (5xx). Try again later.
  case server(Failure)
  /// Any other status that was not expected. Look at the status and the text.
  case status(Failure)
  /// The call was answered, but an operation it started did not succeed. Look at the operations of the error; one in
  /// state failed may still be retried by Neon and can be waited on again.
  case operationFailed(Failure)
  /// The call was answered, but its operations were not done in time. Wait on with operations.waitFor, or raise
  /// waitTimeout; do not repeat the call.
  case waitTimeout(Failure)
  /// A fault of this library. Please report it with this text.
  case `internal`(Failure)

  /// What the error tells, whatever its kind.
  public var failure: Failure {
    switch self {
    case
      .invalidArgument(let failure), .configuration(let failure), .closed(let failure), .cancelled(let failure),
      .timeout(let failure), .connection(let failure), .decode(let failure), .responseTooLarge(let failure),
      .badRequest(let failure), .authentication(let failure), .permissionDenied(let failure), .notFound(let failure),
      .conflict(let failure), .preconditionFailed(let failure), .unprocessable(let failure), .locked(let failure),
      .rateLimited(let failure), .server(let failure), .status(let failure), .operationFailed(let failure),
      .waitTimeout(let failure), .`internal`(let failure)
    : failure
    }
  }

  /// The error of a failure, by the permanent number of its kind.
  init(_ failure: Failure) {
    switch failure.number {
    case 1: self = .invalidArgument(failure)
    case 2: self = .configuration(failure)
    case 3: self = .closed(failure)
    case 4: self = .cancelled(failure)
    case 5: self = .timeout(failure)
    case 6: self = .connection(failure)
    case 7: self = .decode(failure)
    case 8: self = .responseTooLarge(failure)
    case 10: self = .badRequest(failure)
    case 11: self = .authentication(failure)
    case 12: self = .permissionDenied(failure)
    case 13: self = .notFound(failure)
    case 14: self = .conflict(failure)
    case 15: self = .preconditionFailed(failure)
    case 16: self = .unprocessable(failure)
    case 17: self = .locked(failure)
    case 18: self = .rateLimited(failure)
    case 19: self = .server(failure)
    case 20: self = .status(failure)
    case 30: self = .operationFailed(failure)
    case 31: self = .waitTimeout(failure)
    case 40: self = .`internal`(failure)
    default: self = .internal(failure)
    }
  }

  /// Name of a kind, and what to do about it.
  static func words(_ number: UInt32) -> (name: String, advice: String) {
    switch number {
    case 1: ("InvalidArgument", "Correct the call; nothing was sent.")
    case 2: ("Configuration", "Correct the named setting.")
    case 3: ("Closed", "Make a new client, or close it later.")
    case 4: ("Cancelled", "Nothing else has to be done.")
    case 5: ("Timeout", "Try again, or raise the limit that ended it.")
    case 6: ("Connection", "Check the network, the proxy and baseUrl.")
    case 7: ("Decode", "Look at the raw response: something in between may have answered, or a newer version of this library may know it.")
    case 8: ("ResponseTooLarge", "Ask for less, or raise maxResponseBytes.")
    case 10: ("BadRequest", "Correct what the text names; where it is orgId, set it for the client.")
    case 11: ("Authentication", "Check that the key is complete and has not been revoked.")
    case 12: ("PermissionDenied", "Use a key with more rights, or check the plan.")
    case 13: ("NotFound", "Check the identifiers; at Neon this can also mean that the key is not allowed to see them.")
    case 14: ("Conflict", "Choose another name, or use what exists.")
    case 15: ("PreconditionFailed", "Change the setting that the text names.")
    case 16: ("Unprocessable", "Look at the text and the code, if there is one: a limit is reached, or a value is not possible now.")
    case 17: ("Locked", "Nothing was done: try again later, or raise lockTimeout and callTimeout.")
    case 18: ("RateLimited", "Nothing was done: try again later; other users of the account share the limit.")
    case 19: ("Server", "Try again later.")
    case 20: ("Status", "Look at the status and the text.")
    case 30: ("OperationFailed", "Look at the operations of the error; one in state failed may still be retried by Neon and can be waited on again.")
    case 31: ("WaitTimeout", "Wait on with operations.waitFor, or raise waitTimeout; do not repeat the call.")
    case 40: ("Internal", "Please report it with this text.")
    default: ("Internal", "Please report it with this text.")
    }
  }
}
