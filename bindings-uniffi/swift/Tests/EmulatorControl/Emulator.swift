import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A local Neon for tests: a process of its own, controlled over HTTP.
public final class Emulator: Sendable {
  /// Why the emulator did not start, or what it refused.
  public struct Problem: Error, CustomStringConvertible {
    /// The reason.
    public let description: String
  }

  /// The base URL for a client.
  public let baseUrl: String
  private let process: Process
  private let input: Pipe
  private let control: URL

  /// Starts the program that the environment variable `NEONAPI_EMULATOR` names; returns when it takes requests.
  public init(flags: [String] = ["--operation-duration-ms", "0..0", "--no-rate-limit"]) throws {
    guard let program = ProcessInfo.processInfo.environment["NEONAPI_EMULATOR"] else {
      throw Problem(description: "the environment variable NEONAPI_EMULATOR names no program")
    }
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    // It ends with its input, so even with a program that is killed.
    process.arguments = ["--until-stdin-ends"] + flags
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var line = Data()
    while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8), !byte.isEmpty {
      line += byte
    }
    let said = String(decoding: line, as: UTF8.self)
    let start = "listening on "
    guard said.hasPrefix(start), let url = URL(string: String(said.dropFirst(start.count))) else {
      process.terminate()
      throw Problem(description: "\(program) did not start; it said '\(said)'")
    }
    (self.process, self.input, baseUrl) = (process, input, url.absoluteString)
    guard let control = URL(string: "/_emulator/", relativeTo: url) else {
      throw Problem(description: "no address beside \(url)")
    }
    self.control = control
  }

  deinit {
    stop()
  }

  /// Ends the program.
  public func stop() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// Makes a project that is ready at once, with branches besides the default one; gives its identifier.
  public func seedProject(_ name: String = "shop", branches: Int = 0) async throws -> String {
    let seed = ["projects": [["name": name, "branches": branches] as [String: any Sendable]]]
    let seeded = try await call("POST", "seed", seed)
    guard let projects = seeded["projects"] as? [[String: Any]], let id = projects.first?["id"] as? String else {
      throw Problem(description: "the seed gave no project")
    }
    return id
  }

  /// Makes requests of an operation fail, or answers be late or wrong.
  public func addFault(
    _ kind: String, operation: String? = nil, times: Int? = nil, _ fields: [String: any Sendable] = [:]
  ) async throws {
    var fault: [String: any Sendable] = ["action": fields.merging(["kind": kind]) { $1 }]
    fault["operation"] = operation
    fault["times"] = times
    _ = try await call("POST", "faults", fault)
  }

  /// Removes all faults.
  public func clearFaults() async throws {
    _ = try await call("DELETE", "faults")
  }

  /// The requests that were received, the oldest first, as JSON.
  public func requests() async throws -> [[String: Any]] {
    try await call("GET", "requests")["requests"] as? [[String: Any]] ?? []
  }

  /// Forgets the requests.
  public func clearRequests() async throws {
    _ = try await call("DELETE", "requests")
  }

  /// Totals, as JSON.
  public func counters() async throws -> [String: Any] {
    try await call("GET", "counters")
  }

  private func call(_ method: String, _ name: String, _ body: [String: any Sendable]? = nil) async throws -> [String: Any] {
    guard let url = URL(string: name, relativeTo: control) else { throw Problem(description: "no path \(name)") }
    var request = URLRequest(url: url)
    request.httpMethod = method
    if let body { request.httpBody = try JSONSerialization.data(withJSONObject: body) }
    let (data, response) = try await URLSession.shared.data(for: request)
    guard let status = (response as? HTTPURLResponse)?.statusCode, status < 400 else {
      throw Problem(description: "\(name): \(String(decoding: data, as: UTF8.self))")
    }
    if data.isEmpty { return [:] }
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }
}
