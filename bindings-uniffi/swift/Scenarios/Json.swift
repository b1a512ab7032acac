import Foundation

/// JSON to be printed.
enum Json: Sendable, Codable {
  case null
  case bool(Bool)
  case number(Int64)
  case fraction(Double)
  case text(String)
  case list([Json])
  case object([String: Json])

  init(_ text: String?) { self = text.map(Json.text) ?? .null }

  init(_ number: Int?) { self = number.map { .number(Int64($0)) } ?? .null }

  init(_ bool: Bool) { self = .bool(bool) }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Int64.self) {
      self = .number(number)
    } else if let fraction = try? value.decode(Double.self) {
      self = .fraction(fraction)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([Json].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: Json].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let bool): try container.encode(bool)
    case .number(let number): try container.encode(number)
    case .fraction(let fraction): try container.encode(fraction)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .object(let fields): try container.encode(fields)
    }
  }

  /// In one line.
  var encoded: String {
    do {
      return String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    } catch {
      return #"{"unknown": "what cannot be printed as JSON"}"#
    }
  }
}

extension Json: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  init(dictionaryLiteral fields: (String, Json)...) {
    self = .object(Dictionary(uniqueKeysWithValues: fields))
  }

  init(stringLiteral text: String) {
    self = .text(text)
  }

  init(booleanLiteral bool: Bool) {
    self = .bool(bool)
  }
}
