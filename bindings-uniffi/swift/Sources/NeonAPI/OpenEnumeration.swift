/// Text with known values; one that this version does not know is kept as `unknown`.
///
/// Stored, it is the text that Neon knows.
public protocol OpenEnumeration: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Values by their texts.
  typealias Texts = KeyValuePairs<String, Self>

  /// The known values.
  static var known: Texts { get }

  /// A value that this version does not know.
  static func unknown(_ text: String) -> Self

  /// The text of such a value.
  var unknownText: String? { get }
}

extension OpenEnumeration {
  /// The value of a text.
  public init(text: String) {
    self = Self.known.first { $0.key == text }?.value ?? Self.unknown(text)
  }

  /// The text that Neon knows.
  public var text: String {
    unknownText ?? Self.known.first { $0.value == self }?.key ?? ""
  }

  /// The text that Neon knows.
  public var description: String { text }

  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    self.init(text: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
