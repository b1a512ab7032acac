import Foundation
import NeonAPI

/// The steps of the demo.
struct Life: Sendable {
  let client: Client
  let name: String
  let calls: Int

  /// Shows the life of a project; whatever goes wrong or interrupts it, the project is deleted.
  func show() async throws {
    say("\nCreating a project, and waiting until it can be used")
    do {
      let created = try await client.projects.create(CreateProject(name: name), options: shown())
      say("  project \(created.project.id) in \(created.project.regionId)")
      try await use(created.project.id)
    } catch {
      try await delete()
      throw error
    }
    try await delete()
  }

  /// Deletes the project, if there is one. In a task of its own: what ended the rest must not end this.
  private func delete() async throws {
    try await Task { [client, name] in
      say("\nDeleting the project")
      do {
        // By its name: the answer to its creation may not have come.
        while client.requestsLeftBehind > 0 { try await Task.sleep(for: .milliseconds(100)) }
        guard let project = try await client.projects.findByName(name: name) else {
          return say("  no project was created")
        }
        try await client.projects.delete(projectId: project.id)
        say("  project \(project.id) is deleted")
      } catch {
        say("  a project \(name) may be left behind, look for it: \(error)")
        throw error
      }
    }.value
  }

  private func use(_ projectId: String) async throws {
    say("\nBranching it, with a compute")
    let wanted = CreateBranch(
      endpoints: [BranchCreateRequestEndpointOptions(type: .readWrite)], name: "preview")
    let branch = try await client.branches.create(projectId: projectId, wanted, options: shown()).branch
    say("  branch \(branch.name) (\(branch.id))")

    say("\nConnecting to it")
    for pooled in [false, true] {
      let uri = try await client.projects.connectionString(
        projectId: projectId, ConnectionString(branchId: branch.id, pooled: pooled))
      say("  \(pooled ? "pooled" : "direct"): \(withoutPassword(uri))")
    }

    say("\nWalking all branches, one a page")
    for try await each in client.branches.list(projectId: projectId, ListBranches(limit: 1)) {
      say("  \(each.id) \(each.name) \(each.currentState)")
    }

    say("\nA burst of calls, paced below 700 a minute")
    try await burst(projectId)

    say("\nDeleting the branch")
    try await client.branches.delete(projectId: projectId, branchId: branch.id, options: shown())
  }

  /// More calls at once than the service allows, kept under its limit.
  private func burst(_ projectId: String) async throws {
    let clock = ContinuousClock()
    let taken = try await clock.measure {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<calls {
          group.addTask { _ = try await client.projects.get(projectId: projectId) }
        }
        // The first failure comes out here and cancels the others.
        try await group.waitForAll()
      }
    }
    let seconds = Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    say("  \(calls) calls from as many tasks in \(String(format: "%.1f", seconds)) s, none failed")
  }

  /// Options that show operations while they run, a line each time one has another state.
  private func shown() -> CallOptions {
    let said = Said()
    return CallOptions(onProgress: { operations in
      for operation in operations where said.isNew(operation) {
        say("    \(operation.action) \(operation.status)")
      }
    })
  }

  private func withoutPassword(_ uri: Secret) -> String {
    guard var parts = URLComponents(string: uri.value), parts.password != nil else { return "***" }
    parts.password = "***"
    return parts.string?.removingPercentEncoding ?? "***"
  }
}

/// States of operations that have been said.
private final class Said: @unchecked Sendable {
  private let lock = NSLock()
  private var states: [String: OperationStatus] = [:]

  func isNew(_ operation: NeonAPI.Operation) -> Bool {
    lock.withLock { states.updateValue(operation.status, forKey: operation.id) != operation.status }
  }
}
