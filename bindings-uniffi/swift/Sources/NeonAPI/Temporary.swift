extension Branches {
  /// Creates a branch that is deleted at the end of a closure, also after an error or when the task is cancelled.
  ///
  /// Waits for the branch, whatever the settings say. Calls `createProjectBranch`, and in the end
  /// `deleteProjectBranch`. After an error the deletion takes half a minute at most and a failure of it goes to the log
  /// alone. An `expiresAt` covers what no closure can: a process that is killed.
  ///
  /// - Parameters:
  ///   - projectId: Identifier of the project.
  ///   - arguments: What to create.
  ///   - options: Options of the creation and of the deletion.
  ///   - body: Uses the branch.
  /// - Returns: What the closure returns.
  public func withTemporary<Value: Sendable>(
    projectId: String, _ arguments: CreateBranch = CreateBranch(), options: CallOptions = CallOptions(),
    _ body: (TemporaryBranch) async throws -> Value
  ) async throws -> Value {
    let native = try await client.run(options) {
      try $0.branchesTemporary(projectId: projectId, arguments: arguments, call: $1)
    }
    let value: Value
    do {
      value = try await body(TemporaryBranch(created: native.created(), native: native))
    } catch {
      // A task of its own: what ended this one must not end the deletion.
      try? await Task { [client] in
        try await client.run(try options.nativeCall()) { try native.discard() }
      }.value
      throw error
    }
    try await client.run(options) { _, call in _ = try native.delete(call: call) }
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
