// Written by cargo xtask generate from api/branches.yaml. Do not edit.
/// Branches: copy-on-write lines of data inside a project.
public struct Branches: Sendable {
  let client: Client

  /// Reads how far the anonymization of a branch has come.
  ///
  /// Calls `getAnonymizedBranchStatus` (`GET /projects/{project_id}/branches/{branch_id}/anonymized_status`). Beta.
  public func anonymizedStatus(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> AnonymizedBranchStatusResponse {
    try await client.run(options) {
      try $0.branchesAnonymizedStatus(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Compares the schema of a database between two branches.
  ///
  /// Calls `getProjectBranchSchemaComparison` (`GET /projects/{project_id}/branches/{branch_id}/compare_schema`).
  ///
  /// - Returns: `nil` when there is none.
  public func compareSchema(
    projectId: String, branchId: String, _ arguments: CompareBranchSchema, options: CallOptions = CallOptions()
  ) async throws -> String? {
    try await client.run(options) {
      try $0.branchesCompareSchema(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Counts the branches of a project.
  ///
  /// Calls `countProjectBranches` (`GET /projects/{project_id}/branches/count`).
  public func count(
    projectId: String, _ arguments: CountBranches = CountBranches(), options: CallOptions = CallOptions()
  ) async throws -> Int64 {
    try await client.run(options) { try $0.branchesCount(projectId: projectId, arguments: arguments, call: $1) }
  }

  /// Creates a branch of a project, with endpoints if asked for.
  ///
  /// Without `endpoints` the branch has no compute and cannot be connected to. A name already taken gives Conflict
  /// (409), a plan limit Unprocessable (422). After a lost answer, look for the branch by name before repeating the
  /// call.
  ///
  /// Calls `createProjectBranch` (`POST /projects/{project_id}/branches`).
  @discardableResult
  public func create(
    projectId: String, _ arguments: CreateBranch = CreateBranch(), options: CallOptions = CallOptions()
  ) async throws -> CreateProjectBranchResponse {
    try await client.run(options) { try $0.branchesCreate(projectId: projectId, arguments: arguments, call: $1) }
  }

  /// Creates a branch whose data can be masked by rules given along.
  ///
  /// The operations cover the creation of the branch; follow the masking itself with `branches.anonymizedStatus`.
  /// Without `startAnonymization`, start it later with `branches.startAnonymization`.
  ///
  /// Calls `createProjectBranchAnonymized` (`POST /projects/{project_id}/branch_anonymized`). Beta.
  @discardableResult
  public func createAnonymized(
    projectId: String, _ arguments: CreateAnonymizedBranch = CreateAnonymizedBranch(),
    options: CallOptions = CallOptions()
  ) async throws -> CreateProjectBranchAnonymizedResponse {
    try await client.run(options) {
      try $0.branchesCreateAnonymized(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Deletes a branch of a project.
  ///
  /// A root branch, the default branch and a branch with children cannot be deleted. If the branch is already gone the
  /// answer has no body (204), so a second call does no harm.
  ///
  /// Calls `deleteProjectBranch` (`DELETE /projects/{project_id}/branches/{branch_id}`).
  ///
  /// - Returns: `nil` when it was gone already.
  @discardableResult
  public func delete(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> BranchOperations? {
    try await client.run(options) { try $0.branchesDelete(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Completes a restore that was left open on a branch.
  ///
  /// Belongs to `snapshots.restore` called with `finalizeRestore` false.
  ///
  /// Calls `finalizeRestoreBranch` (`POST /projects/{project_id}/branches/{branch_id}/finalize_restore`).
  @discardableResult
  public func finalizeRestore(
    projectId: String, branchId: String, _ arguments: FinalizeBranchRestore = FinalizeBranchRestore(),
    options: CallOptions = CallOptions()
  ) async throws -> [Operation] {
    try await client.run(options) {
      try $0.branchesFinalizeRestore(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Reads one branch of a project together with its annotation.
  ///
  /// Just after a creation or a restore the branch can be NotFound (404) for a while.
  ///
  /// Calls `getProjectBranch` (`GET /projects/{project_id}/branches/{branch_id}`).
  public func get(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> GetProjectBranchResponse {
    try await client.run(options) { try $0.branchesGet(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Reads the masking rules of an anonymized branch.
  ///
  /// Calls `getMaskingRules` (`GET /projects/{project_id}/branches/{branch_id}/masking_rules`). Beta.
  public func getMaskingRules(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> [MaskingRule] {
    try await client.run(options) { try $0.branchesGetMaskingRules(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Reads the schema of a database on a branch, as SQL or as JSON.
  ///
  /// Calls `getProjectBranchSchema` (`GET /projects/{project_id}/branches/{branch_id}/schema`).
  public func getSchema(
    projectId: String, branchId: String, _ arguments: GetBranchSchema, options: CallOptions = CallOptions()
  ) async throws -> BranchSchemaResponse {
    try await client.run(options) {
      try $0.branchesGetSchema(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Lists the branches of a project, the latest updated first unless told otherwise.
  ///
  /// Find the default branch by its `default` flag, not by its place in the list. The default order, by `updatedAt`,
  /// can move while pages are read; sort by `createdAt` for a steady walk.
  ///
  /// Calls `listProjectBranches` (`GET /projects/{project_id}/branches`).
  public func list(
    projectId: String, _ arguments: ListBranches = ListBranches(), options: CallOptions = CallOptions()
  ) -> Listing<Branch, ListProjectBranchesResponse> {
    Listing(client, options, items: { $0.branches }, page: { if case .branchesList(let page) = $0 { page } else { nil } }) {
      try $0.branchesList(projectId: projectId, arguments: arguments, call: $1)
    }
  }

  /// Restores a branch to the state of a source branch, now or at a past point.
  ///
  /// The data of the branch is replaced; give `preserveUnderName` to keep the earlier state as a branch of that name.
  /// Afterwards the branch can be NotFound (404) for a while.
  ///
  /// Calls `restoreProjectBranch` (`POST /projects/{project_id}/branches/{branch_id}/restore`).
  @discardableResult
  public func restore(
    projectId: String, branchId: String, _ arguments: RestoreBranch, options: CallOptions = CallOptions()
  ) async throws -> BranchOperations {
    try await client.run(options) {
      try $0.branchesRestore(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Makes a branch the default one of its project.
  ///
  /// The default branch cannot be deleted.
  ///
  /// Calls `setDefaultProjectBranch` (`POST /projects/{project_id}/branches/{branch_id}/set_as_default`).
  @discardableResult
  public func setDefault(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> BranchOperations {
    try await client.run(options) { try $0.branchesSetDefault(projectId: projectId, branchId: branchId, call: $1) }
  }

  /// Starts the masking of the data of an anonymized branch.
  ///
  /// No operations come back, so nothing is waited for; follow the progress with `branches.anonymizedStatus`.
  ///
  /// Calls `startAnonymization` (`POST /projects/{project_id}/branches/{branch_id}/anonymize`). Beta.
  @discardableResult
  public func startAnonymization(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> AnonymizedBranchStatusResponse {
    try await client.run(options) {
      try $0.branchesStartAnonymization(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Changes the name, the protection or the expiry of a branch.
  ///
  /// Calls `updateProjectBranch` (`PATCH /projects/{project_id}/branches/{branch_id}`).
  @discardableResult
  public func update(
    projectId: String, branchId: String, _ arguments: UpdateBranch = UpdateBranch(),
    options: CallOptions = CallOptions()
  ) async throws -> BranchOperations {
    try await client.run(options) {
      try $0.branchesUpdate(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Changes the masking rules of an anonymized branch.
  ///
  /// Calls `updateMaskingRules` (`PATCH /projects/{project_id}/branches/{branch_id}/masking_rules`). Beta.
  @discardableResult
  public func updateMaskingRules(
    projectId: String, branchId: String, _ arguments: UpdateMaskingRules, options: CallOptions = CallOptions()
  ) async throws -> [MaskingRule] {
    try await client.run(options) {
      try $0.branchesUpdateMaskingRules(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }
}
