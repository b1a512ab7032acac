import Foundation

/// Text that is kept out of logs, such as a key or a password.
///
/// Printing it shows `***`; ``value`` gives the text.
public struct Secret: Sendable, Hashable {
  /// The text itself.
  public let value: String

  /// Wraps a text.
  public init(_ value: String) {
    self.value = value
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Three stars.
  public var description: String { "***" }

  /// Three stars.
  public var debugDescription: String { "***" }

  /// Nothing, so that `dump` shows no secret either.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Any JSON, as its text. It may hold secrets, so printing it shows its length alone; ``text`` gives it.
public struct JsonValue: Sendable, Hashable, Codable {
  /// The text of the JSON.
  public let text: String

  /// Takes a text, which a call refuses with ``NeonError/invalidArgument(_:)`` when it is no JSON.
  public init(_ text: String) {
    self.text = text
  }

  /// Encodes a value of a type of your own. The models of this package have another form than Neon's when they are
  /// stored.
  public init(encoding value: some Encodable, with encoder: JSONEncoder = JSONEncoder()) throws {
    self.init(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Stored as its text, which keeps every number as it is.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Stores it as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Decodes the JSON as a type of your own.
  public func decode<Value: Decodable>(
    _ type: Value.Type = Value.self, with decoder: JSONDecoder = JSONDecoder()
  ) throws -> Value {
    try decoder.decode(type, from: Data(text.utf8))
  }
}

extension JsonValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Its length.
  public var description: String { "JsonValue(\(text.utf8.count) bytes)" }

  /// Its length.
  public var debugDescription: String { description }

  /// Nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A time stamp as it crosses, in microseconds since 1970.
func dateOfMicroseconds(_ microseconds: Int64) -> Date {
  // The whole seconds apart, since a double has no room for both.
  let (seconds, rest) = (microseconds / 1_000_000, microseconds % 1_000_000)
  let whole = Double(seconds) - Date.timeIntervalBetween1970AndReferenceDate
  return Date(timeIntervalSinceReferenceDate: whole + Double(rest) / 1_000_000)
}

/// The inverse; a date that is out of range becomes one that the core refuses.
func microsecondsOf(_ date: Date) -> Int64 {
  let since2001 = date.timeIntervalSinceReferenceDate
  let whole = since2001.rounded(.down)
  let fraction = ((since2001 - whole) * 1_000_000).rounded()
  guard let seconds = Int64(exactly: whole) else { return since2001 < 0 ? .min : .max }
  let since1970 = seconds.addingReportingOverflow(Int64(Date.timeIntervalBetween1970AndReferenceDate))
  let scaled = since1970.partialValue.multipliedReportingOverflow(by: 1_000_000)
  let all = scaled.partialValue.addingReportingOverflow(Int64(fraction))
  if since1970.overflow || scaled.overflow || all.overflow { return since2001 < 0 ? .min : .max }
  return all.partialValue
}
