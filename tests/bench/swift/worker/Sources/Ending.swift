import Foundation
import NeonAPI

extension Worker {
  /// Cancels a call in one of its phases, again and again: milliseconds until its task has ended, and until the thread
  /// that it blocked is free again.
  static func endings(_ work: Work, phase: String) async throws -> [String: any Sendable] {
    var figures: [Double] = []
    for turn in 0..<work.times { figures.append(try await ending(work, phase, turn)) }
    // A task ends on the thread that was blocked.
    return ["ms": figures, "free_ms": figures]
  }

  private static func ending(_ work: Work, _ phase: String, _ turn: Int) async throws -> Double {
    // Its calls end for no other reason.
    var settings = ClientSettings(apiKey: Secret("bench"), baseUrl: work.baseUrl)
    settings.connectTimeout = .seconds(60)
    settings.attemptTimeout = .seconds(60)
    settings.noCallTimeout = true
    settings.pollInterval = .seconds(60)
    settings.pollIntervalMax = .seconds(60)
    settings.rateLimitGroup = "bench-\(turn)"
    if phase == "queue" {
      settings.requestsPerMinute = 1
      settings.accountBurst = 1
    }
    let client = try Client(settings)
    if phase == "queue" { _ = try await client.users.me() }
    let task = Task {
      if phase == "wait" {
        _ = try await client.branches.create(projectId: work.projectId)
      } else {
        _ = try await client.users.me()
      }
    }
    // At another point of the engine's own rhythm each time.
    try await Task.sleep(for: .milliseconds(300 + turn * 7))
    let asked = ContinuousClock.now
    task.cancel()
    let result = await task.result
    let took = ContinuousClock.now - asked
    guard case .failure(let error) = result, error is CancellationError else {
      throw Problem(description: "the call ended by itself: \(result)")
    }
    return took / .milliseconds(1)
  }
}
