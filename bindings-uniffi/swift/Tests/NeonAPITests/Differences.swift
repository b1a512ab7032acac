import Foundation

@testable import NeonAPI

/// What differs between a value of the package and JSON, found by looking at the value's fields by their names.
func differences(of found: Any, from expected: Any, at place: String) -> [String] {
  let found = unwrapped(found)
  if found == nil || expected is NSNull {
    let isNothing = found == nil || found is Void
    return isNothing && expected is NSNull ? [] : ["\(place): \(found ?? "nil"), not \(expected)"]
  }
  func compare(_ text: String, _ expected: Any) -> [String] {
    let expected = canonical(expected)
    return text == expected ? [] : ["\(place): \(text), not \(expected)"]
  }
  switch found! {
  case let secret as Secret: return compare(canonical(secret.value), expected)
  case let json as JsonValue:
    let value = try? JSONSerialization.jsonObject(with: Data(json.text.utf8), options: .fragmentsAllowed)
    return compare(canonical(value), expected)
  case let date as Date: return date == (expected as? String).map(time) ? [] : ["\(place): \(date), not \(expected)"]
  case let data as Data: return compare(canonical(String(decoding: data, as: UTF8.self)), expected)
  case let enumeration as any OpenEnumeration: return compare(canonical(enumeration.text), expected)
  case let bool as Bool: return compare(bool ? "true" : "false", expected)
  case let number as any Numeric: return compare(canonical(number), expected)
  case let text as String: return compare(canonical(text), expected)
  case let list as [Any]: return differences(ofList: list, from: expected, at: place)
  case let map as [String: Any]: return differences(ofFields: map, from: expected, at: place)
  default: return differences(ofModel: found!, from: expected, at: place)
  }
}

private func differences(ofList list: [Any], from expected: Any, at place: String) -> [String] {
  guard let expected = expected as? [Any], expected.count == list.count else {
    return ["\(place): \(list), not \(expected)"]
  }
  return zip(list, expected).enumerated().flatMap { index, pair in
    differences(of: pair.0, from: pair.1, at: "\(place)[\(index)]")
  }
}

private func differences(ofModel model: Any, from expected: Any, at place: String) -> [String] {
  let mirror = Mirror(reflecting: model)
  guard var fields = expected as? [String: Any] else { return ["\(place): \(model), not \(expected)"] }
  if mirror.displayStyle == .enum, let variant = mirror.children.first, let name = variant.label {
    // The tag of a union is the name of its variant.
    let tag = fields.first { plain("\($0.value)") == plain(name) && ["type", "provider"].contains($0.key) }
    guard let tag else { return ["\(place): no tag says \(name)"] }
    fields[tag.key] = nil
    return differences(of: variant.value, from: fields, at: place)
  }
  var found: [String: Any] = [:]
  for child in mirror.children {
    found[child.label ?? ""] = child.value
  }
  return differences(ofFields: found, from: fields, at: place)
}

/// Names in JSON have underscores where those in Swift have capitals.
private func differences(ofFields found: [String: Any], from expected: Any, at place: String) -> [String] {
  guard let expected = expected as? [String: Any] else { return ["\(place): \(found), not \(expected)"] }
  var rest = Dictionary(uniqueKeysWithValues: expected.map { (plain($0.key), $0.value) })
  var differences: [String] = []
  for (name, value) in found {
    let expected = rest.removeValue(forKey: plain(name)) ?? NSNull()
    differences += NeonAPITests.differences(of: value, from: expected, at: "\(place).\(name)")
  }
  for (name, value) in rest where !(value is NSNull) {
    differences.append("\(place): \(name) is not there")
  }
  return differences
}

private func plain(_ name: String) -> String {
  name.lowercased().filter { $0.isLetter || $0.isNumber }
}

private func unwrapped(_ value: Any) -> Any? {
  let mirror = Mirror(reflecting: value)
  guard mirror.displayStyle == .optional else { return value }
  return mirror.children.first.flatMap { unwrapped($0.value) }
}
