import Foundation
import NeonAPI

/// Why a measurement has no figure.
struct Problem: Error, CustomStringConvertible {
  let description: String
}

/// What a process is to do, as the measurements in Rust say it.
struct Work {
  let what: String
  let baseUrl: String
  let projectId: String
  let times: Int

  init(_ arguments: [String]) throws {
    guard arguments.count.isMultiple(of: 2), arguments.first == "work" else {
      throw Problem(description: "work WHAT --base-url URL ...")
    }
    var flags: [String: String] = [:]
    for place in stride(from: 2, to: arguments.count, by: 2) { flags[arguments[place]] = arguments[place + 1] }
    guard let url = flags["--base-url"] else { throw Problem(description: "--base-url is absent") }
    (what, baseUrl, projectId) = (arguments[1], url, flags["--project-id"] ?? "")
    times = flags["--times"].flatMap(Int.init) ?? 1
  }
}

/// One client of a comparison, in a process of its own; prints what it used as JSON.
@main
struct Worker {
  static let branches = 10_000
  static let warmUp = 200

  static func main() async throws {
    let work = try Work(Array(CommandLine.arguments.dropFirst()))
    let result: [String: any Sendable]
    switch work.what.split(separator: " ").first {
    case "call": result = try await calls(work)
    case "list": result = try await lists(work)
    case "memory": result = try await memory(work)
    case "shared": result = try await shared(work)
    case "ending": result = try await endings(work, phase: String(work.what.split(separator: " ")[1]))
    default: throw Problem(description: "nothing is called \(work.what)")
    }
    let json = try JSONSerialization.data(withJSONObject: result)
    print(String(decoding: json, as: UTF8.self))
  }

  /// A client as fast as the machine allows: its limits are there, but never bind.
  static func unlimited(_ work: Work) throws -> Client {
    var settings = ClientSettings(apiKey: Secret("bench"), baseUrl: work.baseUrl)
    settings.requestsPerMinute = 1_000_000
    settings.accountBurst = 1_000_000
    settings.routeRequestsPerSecond = 1_000_000
    return try Client(settings)
  }

  static func get(_ client: Client, _ work: Work) async throws {
    let id = try await client.projects.get(projectId: work.projectId).id
    // Nobody is fast with a wrong answer.
    if id != work.projectId { throw Problem(description: "another project came back: \(id)") }
  }

  /// What a GET uses.
  static func calls(_ work: Work) async throws -> [String: any Sendable] {
    let client = try unlimited(work)
    for _ in 0..<warmUp { try await get(client, work) }
    let begin = Use.now()
    for _ in 0..<work.times { try await get(client, work) }
    return begin.since()
  }

  /// What a list of 10,000 branches uses.
  static func lists(_ work: Work) async throws -> [String: any Sendable] {
    let client = try unlimited(work)
    try await list(client, work)
    let begin = Use.now()
    for _ in 0..<work.times { try await list(client, work) }
    return begin.since()
  }

  private static func list(_ client: Client, _ work: Work) async throws {
    var count = 0
    let arguments = ListBranches(limit: Int64(branches))
    for try await branch in client.branches.list(projectId: work.projectId, arguments)
    where branch.projectId == work.projectId {
      count += 1
    }
    if count != branches { throw Problem(description: "\(count) branches came back") }
  }

  /// Memory after a tenth of some calls, after all of them, and after as many again.
  static func memory(_ work: Work) async throws -> [String: any Sendable] {
    let client = try unlimited(work)
    func after(_ calls: Int) async throws -> Int {
      for _ in 0..<calls { try await get(client, work) }
      return Use.kib("VmRSS")
    }
    let tenth = try await after(work.times / 10)
    let all = try await after(work.times - work.times / 10)
    return ["tenth_kib": tenth, "all_kib": all, "twice_kib": try await after(work.times)]
  }

  /// Many calls at once, under the limits of the API.
  static func shared(_ work: Work) async throws -> [String: any Sendable] {
    let client = try Client(ClientSettings(apiKey: Secret("bench"), baseUrl: work.baseUrl))
    let began = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<work.times {
        group.addTask { try await get(client, work) }
      }
      try await group.waitForAll()
    }
    return ["seconds": (ContinuousClock.now - began) / .seconds(1)]
  }
}
