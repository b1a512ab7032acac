import EmulatorControl
import Foundation
import XCTest

@testable import NeonAPI

/// Calls of operations with all their arguments, beside what `tests/vectors` says of them.
class CallTestCase: TimedTestCase {
  // One for all of these tests, which come one after the other; it ends with them.
  private static let emulator = Result { try Emulator() }
  private static let vectors = Result { try readVectors() }

  /// How many pages the list of a call had; a call of no list makes one request as well.
  private var pages = 1

  /// How many vectors there are.
  static func vectorNames() throws -> [String] {
    try vectors.get().keys.sorted()
  }

  /// Makes a call that is answered as its vector says, and compares the request as it was received and the answer.
  func check(_ name: String, _ call: (Client) async throws -> Any) async throws {
    let (emulator, vectors) = (try Self.emulator.get(), try Self.vectors.get())
    let vector = try XCTUnwrap(vectors[name], "there is no vector \(name)")
    let answer = vector.answer
    try await emulator.clearFaults()
    try await emulator.clearRequests()
    try await emulator.addFault(
      "status", operation: vector.operation, ["status": answer.status, "body": answer.cannedBody])
    let client = try Client(
      ClientSettings(apiKey: Secret("key"), baseUrl: emulator.baseUrl, retries: 0, wait: .none, rateLimit: false))
    defer { client.close() }
    pages = 1
    let found = try await call(client)
    let requests = try await emulator.requests()
    let request = try XCTUnwrap(requests.first, "no request was received")
    let wrong = differences(of: request, from: vector.request) + differences(of: found, from: answer.value, at: "")
    XCTAssertEqual(wrong, [])
    XCTAssertEqual(requests.count, pages)
    if wrong.isEmpty && requests.count == pages { try writeDown(vector.operation) }
  }

  /// The first page of a list, whose pages the emulator gives all alike.
  func pageOf<Item, Page: Equatable>(_ list: Listing<Item, Page>) async throws -> Any {
    var pages: [Page] = []
    for try await page in list.pages { pages.append(page) }
    self.pages = pages.count
    let first = try XCTUnwrap(pages.first)
    XCTAssertTrue(pages.allSatisfy { $0 == first })
    return first
  }
}

/// For the table of all languages.
private func writeDown(_ operation: String) throws {
  guard let path = ProcessInfo.processInfo.environment["NEONAPI_PASSED_OPERATIONS"] else { return }
  let known = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  try (known + operation + "\n").write(toFile: path, atomically: true, encoding: .utf8)
}

/// A time stamp of JSON.
func time(_ text: String) -> Date {
  // A wrong text of the vectors is found by the comparison.
  (try? Date(text, strategy: .iso8601)) ?? .distantPast
}

/// One operation: a call, its request and its answer.
struct Vector: @unchecked Sendable {
  struct Answer {
    let status: Int
    let cannedBody: any Sendable
    /// What the caller gets, as JSON.
    let value: Any
  }

  let operation: String
  let request: [String: Any]
  let answer: Answer
}

private func readVectors() throws -> [String: Vector] {
  let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../tests/vectors/operations.json")
  let list = try JSONSerialization.jsonObject(with: try Data(contentsOf: root.standardizedFileURL))
  var vectors: [String: Vector] = [:]
  for fields in try XCTUnwrap(list as? [[String: Any]]) {
    let answer = try XCTUnwrap(fields["answer"] as? [String: Any])
    let body = answer["body"] ?? NSNull()
    let canned: [String: Any] = body is String ? ["text": body] : ["json": body]
    vectors[try XCTUnwrap(fields["call"] as? String)] = Vector(
      operation: try XCTUnwrap(fields["operation"] as? String),
      request: try XCTUnwrap(fields["request"] as? [String: Any]),
      answer: Vector.Answer(
        status: try XCTUnwrap(answer["status"] as? Int),
        cannedBody: body is NSNull ? "empty" : AnySendable(canned).value, value: answer["value"] ?? body))
  }
  return vectors
}

/// JSON, which nobody changes.
private struct AnySendable: @unchecked Sendable {
  private let any: Any
  var value: any Sendable { any as! any Sendable }

  init(_ any: Any) { self.any = any }
}

/// What differs between a request as it was received and a vector.
private func differences(of request: [String: Any], from expected: [String: Any]) -> [String] {
  var differences: [String] = []
  func compare(_ what: String, _ found: String, _ expected: String) {
    if found != expected { differences.append("\(what): \(found), not \(expected)") }
  }
  let path = request["path"] as? String ?? ""
  compare("method", "\(request["method"] ?? "")", "\(expected["method"] ?? "")")
  compare("path", String(path.dropFirst("/api/v2".count)), "\(expected["path"] ?? "")")
  func comparePairs(_ what: String, _ found: [[String]], _ expected: Any?) {
    compare(what, "\(byName(found))", "\(byName(expected as? [[String]] ?? []))")
  }
  comparePairs("query", queryPairs(request["query"] as? String ?? ""), expected["query"])
  let headers = request["headers"] as? [String: Any] ?? [:]
  let contentType = headers["content-type"] as? String ?? ""
  if let parts = expected["parts"] {
    let multipart = "multipart/form-data; boundary="
    compare("content type", String(contentType.prefix(multipart.count)), multipart)
    let boundary = String(contentType.dropFirst(multipart.count))
    comparePairs("parts", multipartParts(request["body"] as? String ?? "", boundary), parts)
    return differences
  }
  compare("content type", contentType, expected["body"] == nil ? "" : "application/json")
  let body = request["body"].flatMap { $0 is NSNull || $0 as? String == "" ? nil : $0 }
  compare("body", canonical(body), canonical(expected["body"]))
  return differences
}

/// Pairs of name and value, whose order means something among those of one name only.
private func byName(_ pairs: [[String]]) -> [[String]] {
  let sorted = pairs.enumerated().sorted { ($0.element[0], $0.offset) < ($1.element[0], $1.offset) }
  return sorted.map(\.element)
}

private func queryPairs(_ query: String) -> [[String]] {
  query.split(separator: "&").map { pair in
    let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return halves.map { half in
      let text = half.replacingOccurrences(of: "+", with: " ")
      return text.removingPercentEncoding ?? text
    }
  }
}

/// Name and content of each part.
private func multipartParts(_ body: String, _ boundary: String) -> [[String]] {
  body.components(separatedBy: "--\(boundary)").dropFirst().dropLast().map { part in
    let halves = part.components(separatedBy: "\r\n\r\n")
    let name = halves[0].components(separatedBy: " name=\"").last?.components(separatedBy: "\"").first ?? ""
    // The new line before the boundary is the boundary's, and one character.
    let content = halves.dropFirst().joined(separator: "\r\n\r\n")
    return [name, content.hasSuffix("\r\n") ? String(content.dropLast()) : "a part without its end: \(content)"]
  }
}

/// JSON as one text, whatever the order of its fields.
func canonical(_ json: Any?) -> String {
  guard let json, !(json is NSNull) else { return "nothing" }
  let options: JSONSerialization.WritingOptions = [.sortedKeys, .fragmentsAllowed]
  guard let data = try? JSONSerialization.data(withJSONObject: json, options: options) else { return "\(json)" }
  return String(decoding: data, as: UTF8.self)
}
