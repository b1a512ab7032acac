import NeonAPI

/// Of so many creations one is cancelled.
private let cancelledOf = 8

/// What came of the calls of one task, or of all.
private struct Tally: Sendable {
  var calls = 0
  var created = 0
  var deleted = 0
  var mixedUp = 0
  var failed: [String: Int] = [:]
  var unknown: [String] = []
  var kept: [String] = []

  mutating func add(_ other: Tally) {
    calls += other.calls
    created += other.created
    deleted += other.deleted
    mixedUp += other.mixedUp
    failed.merge(other.failed, uniquingKeysWith: +)
    unknown += other.unknown
    kept += other.kept
  }

  /// Makes a call and counts it; gives the error that it had.
  mutating func count(_ call: () async throws -> Void) async throws -> NeonError? {
    calls += 1
    do {
      try await call()
      return nil
    } catch let error as NeonError {
      failed[error.failure.kind, default: 0] += 1
      return error
    } catch is CancellationError {
      failed["Cancelled", default: 0] += 1
      return nil
    }
  }

  var failures: Json { .object(failed.mapValues { Json($0) }) }
}

/// Calls from so many tasks until the time is over.
func soak(_ client: Client, tasks: Int, time: Duration, projects: [String]) async throws -> Json {
  let until = ContinuousClock.now + time
  let all = try await together(tasks) { task in
    try await work(client, projects[task % projects.count], task, until)
  }
  return [
    "soak": [
      "calls": Json(all.calls),
      "created": Json(all.created),
      "deleted": Json(all.deleted),
      "mixed_up": Json(all.mixedUp),
      "failed": all.failures,
      "unknown": .list(all.unknown.map(Json.text)),
      "kept": .list(all.kept.map(Json.text)),
    ]
  ]
}

/// Creates branches from so many tasks, and waits for all.
func waits(_ client: Client, tasks: Int, projects: [String]) async throws -> Json {
  let all = try await together(tasks) { task in
    var tally = Tally()
    let failed = try await tally.count {
      let branch = CreateBranch(name: "wait-\(task)")
      _ = try await client.branches.create(projectId: projects[task % projects.count], branch)
    }
    if failed == nil { tally.created += 1 }
    return tally
  }
  return ["waits": ["done": Json(all.created), "failed": all.failures]]
}

private func together(_ tasks: Int, _ work: @escaping @Sendable (Int) async throws -> Tally) async throws -> Tally {
  try await withThrowingTaskGroup(of: Tally.self) { group in
    for task in 0..<tasks {
      group.addTask { try await work(task) }
    }
    return try await group.reduce(into: Tally()) { $0.add($1) }
  }
}

private func work(
  _ client: Client, _ projectId: String, _ task: Int, _ until: ContinuousClock.Instant
) async throws -> Tally {
  let branches = client.withOptions(CallOptions(wait: false)).branches
  var tally = Tally()
  var round = 0
  while ContinuousClock.now < until {
    let name = "\(task)-\(round)"
    let create = { @Sendable in
      try await branches.create(projectId: projectId, CreateBranch(name: name)).branch
    }
    let isCancelled = (task + round) % cancelledOf == 0
    let after = Duration.milliseconds(round % 4)
    round += 1
    var created: Branch?
    let error = try await tally.count {
      created = try await isCancelled ? cancelled(after: after, create) : create()
    }
    guard let created else {
      // A cancelled task cannot know what became of its call.
      if error?.failure.outcomeUnknown ?? true { tally.unknown.append(name) }
      continue
    }
    tally.created += 1
    var got = created
    _ = try await tally.count { got = try await branches.get(projectId: projectId, branchId: created.id).branch }
    if created.name != name || (got.id, got.name) != (created.id, name) { tally.mixedUp += 1 }
    _ = try await tally.count {
      for try await _ in branches.list(projectId: projectId, ListBranches(limit: 10)) { break }
    }
    let deletion = try await tally.count { _ = try await branches.delete(projectId: projectId, branchId: created.id) }
    if deletion == nil {
      tally.deleted += 1
    } else {
      tally.kept.append(name)
    }
  }
  return tally
}

/// Cancels a creation after a time, if it takes so long.
private func cancelled(after: Duration, _ create: @escaping @Sendable () async throws -> Branch) async throws -> Branch {
  let creation = Task(operation: create)
  try await Task.sleep(for: after)
  creation.cancel()
  return try await creation.value
}
