// Written by cargo xtask generate from api/contract.toml. Do not edit.
/// Why a call failed: one case for each kind, all with the same data.
public enum NeonError: Error, Sendable {
  /// There is no such thing. Check the identifiers.
  case notFound(Failure)
  /// The server failed. Try again later.
  case server(Failure)
  /// Any other status. Look at the status.
  case status(Failure)

  /// What the error tells, whatever its kind.
  public var failure: Failure {
    switch self {
    case .notFound(let failure), .server(let failure), .status(let failure): failure
    }
  }

  /// The error of a failure, by the permanent number of its kind.
  init(_ failure: Failure) {
    switch failure.number {
    case 13: self = .notFound(failure)
    case 19: self = .server(failure)
    case 20: self = .status(failure)
    default: self = .internal(failure)
    }
  }

  /// Name of a kind, and what to do about it.
  static func words(_ number: UInt32) -> (name: String, advice: String) {
    switch number {
    case 13: ("NotFound", "Check the identifiers.")
    case 19: ("Server", "Try again later.")
    case 20: ("Status", "Look at the status.")
    default: ("Internal", "Please report it with this text.")
    }
  }
}
