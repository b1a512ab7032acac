// Times as Swift has them, and as whole milliseconds for the native library.

/// Longer than anybody waits, and short enough to add to the time of now.
private let longestSeconds: Int64 = 1_000_000_000_000

extension Duration {
  /// Whole milliseconds; nothing when it is negative or beyond all reason.
  var wholeMilliseconds: UInt64? {
    let (seconds, attoseconds) = components
    guard self >= .zero, seconds < longestSeconds else { return nil }
    let attosecondsAMillisecond: Int64 = 1_000_000_000_000_000
    let rest = attoseconds / attosecondsAMillisecond
    let milliseconds = UInt64(seconds) * 1_000 + UInt64(rest)
    // What is more than nothing does not become nothing.
    return milliseconds == 0 && self > .zero ? 1 : milliseconds
  }
}

/// A time of an option of a call.
func milliseconds(_ name: String, _ duration: Duration?) throws -> UInt64? {
  guard let duration else { return nil }
  guard let milliseconds = duration.wholeMilliseconds else {
    throw NeonError.refused(.invalidArgument, "\(name): \(duration) is not possible")
  }
  return milliseconds
}

/// A time among the settings of a client.
func milliseconds(setting name: String, _ duration: Duration?) throws -> UInt64? {
  guard let duration else { return nil }
  guard let milliseconds = duration.wholeMilliseconds else {
    throw NeonError.refused(.configuration, "\(name): \(duration) is not possible")
  }
  return milliseconds
}

/// A number among the settings of a client.
func count(setting name: String, _ number: Int?) throws -> UInt64? {
  guard let number else { return nil }
  guard let count = UInt64(exactly: number) else {
    throw NeonError.refused(.configuration, "\(name): \(number) is not possible")
  }
  return count
}
