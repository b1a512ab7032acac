import Foundation

// Calls that are made of several operations.

extension Projects {
  /// Creates a project and gives connection strings to it. Waits for it, whatever the settings say.
  ///
  /// Calls `createProject`, and `getConnectionUri` where its answer has no connection string.
  public func createAndConnect(
    _ arguments: CreateProject = CreateProject(), options: CallOptions = CallOptions()
  ) async throws -> ConnectedProject {
    try await client.run(options) { try $0.projectsCreateAndConnect(arguments: arguments, call: $1) }
  }

  /// Gives a connection string; branch, database and role are chosen where there is no doubt.
  ///
  /// Calls `getConnectionUri`, and before it `getProjectEndpoint`, `listProjectBranches`, `listProjectBranchDatabases`
  /// and `listProjectBranchRoles` for what is left out. It throws ``NeonError/invalidArgument(_:)``, which names the
  /// choices, when there are several.
  ///
  /// - Returns: A connection string, which holds a password.
  public func connectionString(
    projectId: String, _ wanted: ConnectionString = ConnectionString(), options: CallOptions = CallOptions()
  ) async throws -> Secret {
    try await client.run(options) {
      try $0.projectsConnectionString(projectId: projectId, wanted: wanted, call: $1)
    }
  }

  /// Finds a project by its exact name.
  ///
  /// Calls `listProjects`, all pages. Several projects of the name are ``NeonError/invalidArgument(_:)``, since nothing
  /// forbids them.
  ///
  /// - Returns: The project, or `nil` when there is none.
  public func findByName(name: String, options: CallOptions = CallOptions()) async throws -> ProjectListItem? {
    try await client.run(options) { try $0.projectsFindByName(name: name, call: $1) }
  }
}

extension Branches {
  /// Creates a branch with a compute and gives connection strings to it. Waits for it, whatever the settings say.
  ///
  /// Without `endpoints` a read-write one is created. Calls `createProjectBranch`, and `getConnectionUri` where its
  /// answer has no connection string.
  public func createAndConnect(
    projectId: String, _ arguments: CreateBranch = CreateBranch(), options: CallOptions = CallOptions()
  ) async throws -> ConnectedBranch {
    try await client.run(options) {
      try $0.branchesCreateAndConnect(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Finds a branch by its exact name.
  ///
  /// Calls `listProjectBranches`, all pages.
  ///
  /// - Returns: The branch, or `nil` when there is none.
  public func findByName(
    projectId: String, name: String, options: CallOptions = CallOptions()
  ) async throws -> Branch? {
    try await client.run(options) { try $0.branchesFindByName(projectId: projectId, name: name, call: $1) }
  }

  /// Gives the default branch of a project.
  ///
  /// Calls `listProjectBranches`.
  public func getDefault(projectId: String, options: CallOptions = CallOptions()) async throws -> Branch {
    try await client.run(options) { try $0.branchesGetDefault(projectId: projectId, call: $1) }
  }

  /// Gives the branch of a name, and creates it when there is none. Waits until it is ready, whatever the settings say.
  ///
  /// Safe to repeat and to race: when another process creates the branch first, or when the answer to the creation was
  /// lost, the branch is looked up again. Nothing else of an existing branch is compared with the arguments. Calls
  /// `listProjectBranches` and `createProjectBranch`, and `getProjectBranch` while a branch is on its way.
  public func getOrCreate(
    projectId: String, _ arguments: CreateBranch, options: CallOptions = CallOptions()
  ) async throws -> GottenBranch {
    try await client.run(options) {
      try $0.branchesGetOrCreate(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Makes a branch the same as its parent is now; what was changed on it is lost.
  ///
  /// A branch with children keeps its state under another name, which has to be given. Calls `getProjectBranch` and
  /// `restoreProjectBranch`.
  ///
  /// `preserveUnderName` is the name of a new branch that keeps the state of now.
  @discardableResult
  public func resetFromParent(
    projectId: String, branchId: String, preserveUnderName: String? = nil, options: CallOptions = CallOptions()
  ) async throws -> BranchOperations {
    try await client.run(options) {
      try $0.branchesResetFromParent(
        projectId: projectId, branchId: branchId, preserveUnderName: preserveUnderName, call: $1)
    }
  }
}

extension Snapshots {
  /// Restores a snapshot to a branch of its own, shows it, and finishes the restore or drops it.
  ///
  /// When `accept` says yes, the restore is finished: the branch gets the name and the computes of the one it stands
  /// for, which Neon renames. When it says no or throws, the branch is deleted, and nothing else has changed. `name` is
  /// what the branch is called while it is shown; `finalizeRestore` is not used. Calls `restoreSnapshot`, then
  /// `finalizeRestoreBranch` or `deleteProjectBranch`.
  ///
  /// The branch is still there when finishing or deleting fails, or when the task is cancelled after `accept` said yes:
  /// the error has it as its `answer`, and where another error is thrown ``CallOptions/onInterrupted`` is told.
  ///
  /// `accept` gets the restored branch, ready to be connected to, and says whether it is to stay. It may make calls, and
  /// is cancelled with the task.
  ///
  /// - Returns: The restored branch, and whether it was accepted.
  public func restoreWithPreview(
    projectId: String, snapshotId: String, _ arguments: RestoreSnapshot = RestoreSnapshot(),
    options: CallOptions = CallOptions(), accept: @escaping @Sendable (RestoreSnapshotResponse) async throws -> Bool
  ) async throws -> RestoredSnapshot {
    let (raised, awaited) = (Raised(), Awaited(accept))
    defer { awaited.finish() }
    let decision = DecisionHook { [client] preview in
      try raised.keeping { try client.wait(awaited, for: preview) }
    }
    return try await client.run(options, raised: raised, cancel: awaited.cancel) {
      try $0.snapshotsRestoreWithPreview(
        projectId: projectId, snapshotId: snapshotId, arguments: arguments, decision: decision, call: $1)
    }
  }
}

extension Operations {
  /// Waits until operations have succeeded.
  ///
  /// Takes up a wait that failed: pass the `operations` of the error. An operation that ended as `failed` is looked at
  /// again, since Neon may retry it. Polls `getProjectOperation` and `listProjectOperations`.
  ///
  /// - Returns: The operations in their final state.
  @discardableResult
  public func waitFor(_ operations: [Operation], options: CallOptions = CallOptions()) async throws -> [Operation] {
    try await client.run(options) { try $0.operationsWaitFor(operations: operations, call: $1) }
  }

  /// Waits until operations of a project, given by their identifiers, have succeeded.
  ///
  /// Polls `getProjectOperation` and `listProjectOperations`.
  ///
  /// - Returns: The operations in their final state.
  @discardableResult
  public func waitForIds(
    projectId: String, operationIds: [String], options: CallOptions = CallOptions()
  ) async throws -> [Operation] {
    try await client.run(options) {
      try $0.operationsWaitForIds(projectId: projectId, operationIds: operationIds, call: $1)
    }
  }
}

extension Objects {
  /// Gives an object piece by piece, so that it need not fit into memory.
  ///
  /// Calls `getProjectBranchBucketObject`.
  ///
  /// `write` takes each piece, on a thread of the client, which it must not block on another call of the same client.
  /// When it throws, the call ends with that error.
  ///
  /// - Returns: The length of the object in bytes.
  @discardableResult
  public func getTo(
    projectId: String, branchId: String, bucketName: String, objectKey: String, options: CallOptions = CallOptions(),
    write: @escaping @Sendable (Data) throws -> Void
  ) async throws -> UInt64 {
    let raised = Raised()
    let writer = WriterHook { piece in try raised.keeping { try write(piece) } }
    return try await client.run(options, raised: raised) {
      try $0.objectsGetTo(
        projectId: projectId, branchId: branchId, bucketName: bucketName, objectKey: objectKey, writer: writer,
        call: $1)
    }
  }
}
