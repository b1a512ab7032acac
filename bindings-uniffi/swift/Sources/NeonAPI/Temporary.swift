extension Branches {
  /// Creates a branch that is deleted at the end of a closure, also after an error or when the task is cancelled.
  ///
  /// Waits for the branch, whatever the settings say. Calls `createProjectBranch`, and in the end
  /// `deleteProjectBranch`. After an error the deletion takes half a minute at most and a failure of it goes to the log
  /// alone; a task that is cancelled is spared no more than the wait for the deletion. An `expiresAt` covers what no
  /// closure can: a process that is killed.
  ///
  /// - Parameters:
  ///   - projectId: Identifier of the project.
  ///   - arguments: What to create.
  ///   - options: Options of the creation and of the deletion.
  ///   - isolation: Actor that the closure runs on: the one of the caller.
  ///   - body: Uses the branch.
  /// - Returns: What the closure returns.
  public func withTemporary<Value: Sendable>(
    projectId: String, _ arguments: CreateBranch = CreateBranch(), options: CallOptions = CallOptions(),
    isolation: isolated (any Actor)? = #isolation, _ body: (TemporaryBranch) async throws -> Value
  ) async throws -> Value {
    let native = try await client.run(options) {
      try $0.branchesTemporary(projectId: projectId, arguments: arguments, call: $1)
    }
    let value: Value
    do {
      value = try await body(TemporaryBranch(created: native.created(), native: native))
    } catch {
      try? await client.runBeside { try native.discard() }
      throw error
    }
    do {
      try await client.run(options) { _, call in _ = try native.delete(call: call) }
    } catch {
      // Deletes what that call came too late for, and nothing else.
      try? await client.runBeside { try native.discard() }
      if !(error is CancellationError) { throw error }
    }
    return value
  }
}

/// A branch that is deleted at the end of a closure.
public struct TemporaryBranch: Sendable {
  /// The answer to the creation.
  public let created: CreateProjectBranchResponse
  fileprivate let native: NativeTemporary

  /// The branch.
  public var branch: Branch { created.branch }

  /// Keeps the branch: it is not deleted at the end.
  public func keep() {
    native.keep()
  }
}
