import Foundation
import NeonAPI

/// The driver of scenarios in Swift. What it reads and prints stands in `tests/scenarios/drivers/README.md`.
@main
enum Program {
  static func main() {
    let driver = Driver()
    // On the main thread, which may block: no task runs there.
    while let line = readLine() {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      driver.follow(words.map { $0 == "%" ? "" : $0.removingPercentEncoding ?? String($0) })
    }
  }
}

/// Follows commands.
final class Driver {
  private var settings: [String: String] = [:]
  private var client: Client?
  private var call = Call(name: "")
  private var running: Running?
  private var events = Events()

  /// Does what a line says.
  func follow(_ words: [String]) {
    switch (words[0], words.count) {
    case ("setting", 3): settings[words[1]] = words[2]
    case ("client", 1): makeClient(isQuiet: false)
    case ("client", 2) where words[1] == "quiet": makeClient(isQuiet: true)
    case ("call", 2):
      join()
      call = Call(name: words[1])
    case ("argument", 3): call.arguments[words[1]] = words[2]
    case ("option", 3): call.options[words[1]] = words[2]
    case ("go", 1): go()
    case ("cancel", 1):
      call.isCancelled = true
      running?.task.cancel()
    case ("soak", 4):
      let (tasks, time) = (Int(words[1]) ?? 0, Int(words[2]) ?? 0)
      load { try await soak($0, tasks: tasks, time: .milliseconds(time), projects: projects(words[3])) }
    case ("waits", 3):
      let tasks = Int(words[1]) ?? 0
      load { try await waits($0, tasks: tasks, projects: projects(words[2])) }
    case ("events", 1): say(["events": .list(events.all)])
    case ("end", 1):
      join()
      (settings, client, call, events) = ([:], nil, Call(name: ""), Events())
    default: say(["unknown": Json(words.joined(separator: " "))])
    }
  }

  /// Makes the client of the settings.
  private func makeClient(isQuiet: Bool) {
    do {
      var settings = try clientSettings(settings)
      if !isQuiet { settings.log = { [events] in events.add(line($0)) } }
      let client = try Client(settings)
      self.client = client
      say(["client": true, "shown": Json("\(settings) \(client) \(dumped(settings)) \(dumped(client))")])
    } catch let error as NeonError {
      say(line(error))
    } catch {
      say(["unknown": Json("\(error)")])
    }
  }

  /// Makes the call in a task, which is what `cancel` cancels.
  private func go() {
    join()
    guard let client else { return say(["unknown": "a call without a client"]) }
    running = Running { [call] in
      // The task itself does it where it has to be over before the call begins.
      if call.isCancelled { withUnsafeCurrentTask { $0?.cancel() } }
      say(await call.make(with: client))
    }
  }

  /// Makes many calls, and waits for all.
  private func load(_ work: @escaping @Sendable (Client) async throws -> Json) {
    guard let client else { return say(["unknown": "calls without a client"]) }
    running = Running {
      do {
        say(try await work(client))
      } catch {
        say(["unknown": Json("\(error)")])
      }
    }
    join()
  }

  /// Waits for the call under way.
  private func join() {
    running?.done.wait()
    running = nil
  }
}

/// Identifiers with commas between them.
private func projects(_ text: String) -> [String] {
  text.split(separator: ",").map(String.init)
}

/// A task that the main thread can wait for.
struct Running {
  let task: Task<Void, Never>
  let done = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () async -> Void) {
    task = Task { [done] in
      await work()
      done.signal()
    }
  }
}

/// What the client has logged.
final class Events: @unchecked Sendable {
  private let lock = NSLock()
  private var events: [Json] = []

  var all: [Json] {
    lock.withLock { events }
  }

  func add(_ event: Json) {
    lock.withLock { events.append(event) }
  }
}

private let screen = NSLock()

/// Prints one line, all of it or nothing.
func say(_ line: Json) {
  let text = "\(line.encoded)\n"
  screen.withLock { FileHandle.standardOutput.write(Data(text.utf8)) }
}

/// A value as it is printed for those who look for faults, with all that is in it.
func dumped(_ value: Any) -> String {
  var text = ""
  dump(value, to: &text)
  return "\(String(reflecting: value)) \(text)"
}
