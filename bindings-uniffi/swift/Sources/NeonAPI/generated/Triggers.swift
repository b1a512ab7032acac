// Written by cargo xtask generate from api/triggers.yaml. Do not edit.
/// Triggers: what makes a function run.
public struct Triggers: Sendable {
  let client: Client

  /// Creates a trigger that calls a function on a schedule or when an object is stored.
  ///
  /// Calls `createProjectBranchTrigger` (`POST /projects/{project_id}/branches/{branch_id}/triggers`). Beta.
  @discardableResult
  public func create(
    projectId: String, branchId: String, _ trigger: TriggerCreateRequest, options: CallOptions = CallOptions()
  ) async throws -> Trigger {
    try await client.run(options) {
      try $0.triggersCreate(projectId: projectId, branchId: branchId, trigger: trigger, call: $1)
    }
  }

  /// Deletes a trigger of a branch.
  ///
  /// Calls `deleteProjectBranchTrigger` (`DELETE /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`).
  /// Beta.
  public func delete(
    projectId: String, branchId: String, triggerId: String, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.triggersDelete(projectId: projectId, branchId: branchId, triggerId: triggerId, call: $1)
    }
  }

  /// Gets one trigger of a branch.
  ///
  /// Calls `getProjectBranchTrigger` (`GET /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
  public func get(
    projectId: String, branchId: String, triggerId: String, options: CallOptions = CallOptions()
  ) async throws -> Trigger {
    try await client.run(options) {
      try $0.triggersGet(projectId: projectId, branchId: branchId, triggerId: triggerId, call: $1)
    }
  }

  /// Lists the triggers of a branch.
  ///
  /// Calls `listProjectBranchTriggers` (`GET /projects/{project_id}/branches/{branch_id}/triggers`). Beta.
  public func list(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) -> Listing<Trigger, TriggersListResponse> {
    Listing(client, options, items: { $0.triggers }, page: { if case .triggersList(let page) = $0 { page } else { nil } }) {
      try $0.triggersList(projectId: projectId, branchId: branchId, call: $1)
    }
  }

  /// Changes a trigger of a branch.
  ///
  /// The `type` must be given even when it is not what changes.
  ///
  /// Calls `updateProjectBranchTrigger` (`PATCH /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`).
  /// Beta.
  @discardableResult
  public func update(
    projectId: String, branchId: String, triggerId: String, _ trigger: TriggerUpdateRequest,
    options: CallOptions = CallOptions()
  ) async throws -> Trigger {
    try await client.run(options) {
      try $0.triggersUpdate(projectId: projectId, branchId: branchId, triggerId: triggerId, trigger: trigger, call: $1)
    }
  }
}
