// Written by cargo xtask generate from api/storage.yaml. Do not edit.
/// Object storage of a branch.
public struct Storage: Sendable {
  let client: Client

  /// Tells whether object storage is enabled on a branch and how S3 clients reach it.
  ///
  /// Fails with a reason when the organization is not entitled to storage, its region has none, or the branch or its
  /// directory is missing.
  ///
  /// Calls `getProjectBranchStorage` (`GET /projects/{project_id}/branches/{branch_id}/storage`). Beta.
  public func get(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) async throws -> BranchStorage {
    try await client.run(options) { try $0.storageGet(projectId: projectId, branchId: branchId, call: $1) }
  }
}
