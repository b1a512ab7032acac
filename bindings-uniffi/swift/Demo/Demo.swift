import EmulatorControl
import Foundation
import NeonAPI

/// Why the demo did not begin.
struct DemoError: Error, CustomStringConvertible {
  let description: String
}

/// The life of a Neon project, from its creation to its deletion, against the emulator or the service.
@main
enum Demo {
  static func main() async {
    do {
      exit(try await run(try Arguments(CommandLine.arguments.dropFirst())))
    } catch {
      complain("\nThe demo failed: \(error)")
      exit(1)
    }
  }

  /// Lets a project live; gives the exit code.
  private static func run(_ arguments: Arguments) async throws -> Int32 {
    let name = "neonapi-demo-\(String(Int(Date().timeIntervalSince1970 * 1_000_000), radix: 16))"
    var settings = ClientSettings(orgId: arguments.orgId, userAgentSuffix: "neonapi-demo")
    if arguments.isLive {
      let client = try Client.fromEnvironment(settings)
      try await askBeforeCreating(client)
      return try await live(client, name, arguments.calls)
    }
    let emulator = try Emulator(flags: ["--operation-duration-ms", "400..1200"])
    say("The emulator listens on \(emulator.baseUrl)")
    settings.apiKey = Secret("demo-key")
    settings.baseUrl = emulator.baseUrl
    let code = try await live(try Client(settings), name, arguments.calls)
    say("The emulator refused \(try await emulator.counters()["rate_limited_total"] ?? 0) requests (429)")
    if arguments.showsRequests { show(try await emulator.requests()) }
    return code
  }

  /// Lets the project live in a task that Ctrl-C cancels.
  private static func live(_ client: Client, _ name: String, _ calls: Int) async throws -> Int32 {
    let life = Task { try await Life(client: client, name: name, calls: calls).show() }
    let interruption = Interruption(projectName: name) { life.cancel() }
    defer { interruption.end() }
    do {
      try await life.value
    } catch is CancellationError where interruption.hasCome {
      return Interruption.exitCode
    }
    return 0
  }

  /// A project on the real service may cost money, so somebody has to agree.
  private static func askBeforeCreating(_ client: Client) async throws {
    let account = try await client.users.authDetails()
    say("The key belongs to account \(account.accountId).")
    guard isatty(0) != 0 else {
      throw DemoError(description: "--live asks a question, so it has to be run in a terminal")
    }
    say("Create a project there, use it and delete it again? Type yes:")
    guard readLine() == "yes" else {
      throw DemoError(description: "nothing was created, since the answer was not yes")
    }
  }

  /// Every request in order; the same one again and again is one line.
  private static func show(_ requests: [[String: Any]]) {
    say("\nThe \(requests.count) requests that the emulator received:")
    var lines: [(text: String, times: Int)] = []
    for request in requests {
      let status = request["status"].map { "\($0)" } ?? "---"
      let text = "  \(status) \(request["method"] ?? "") \(request["path"] ?? "")"
      if lines.last?.text == text { lines[lines.count - 1].times += 1 } else { lines.append((text, 1)) }
    }
    for line in lines { say(line.times > 1 ? "\(line.text)  (\(line.times) times)" : line.text) }
  }
}

/// The flags, which are those of the demo in Rust.
struct Arguments {
  var isLive = false
  var showsRequests = false
  var orgId: String?
  var calls = 100

  init(_ flags: ArraySlice<String>) throws {
    var flags = flags
    while let flag = flags.popFirst() {
      switch flag {
      case "--live": isLive = true
      case "--requests": showsRequests = true
      case "--org-id": orgId = try Self.value(of: flag, &flags)
      case "--calls":
        guard let number = Int(try Self.value(of: flag, &flags)), (1...1000).contains(number) else {
          throw DemoError(description: "--calls takes a number from 1 to 1000")
        }
        calls = number
      default: throw DemoError(description: "there is no flag \(flag)")
      }
    }
    if isLive && showsRequests { throw DemoError(description: "--requests is for the emulator") }
  }

  private static func value(of flag: String, _ flags: inout ArraySlice<String>) throws -> String {
    guard let value = flags.popFirst() else { throw DemoError(description: "\(flag) needs a value") }
    return value
  }
}

/// Prints a line.
func say(_ text: String) {
  FileHandle.standardOutput.write(Data("\(text)\n".utf8))
}

/// Prints what went wrong, apart from what was asked for.
func complain(_ text: String) {
  FileHandle.standardError.write(Data("\(text)\n".utf8))
}
