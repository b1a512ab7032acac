// Written by cargo xtask generate from api/buckets.yaml. Do not edit.
/// Buckets of object storage on a branch.
public struct Buckets: Sendable {
  let client: Client

  /// Creates a bucket on a branch.
  ///
  /// Calls `createProjectBranchBucket` (`POST /projects/{project_id}/branches/{branch_id}/buckets`). Beta.
  @discardableResult
  public func create(
    projectId: String, branchId: String, _ arguments: CreateBucket, options: CallOptions = CallOptions()
  ) async throws -> Bucket {
    try await client.run(options) {
      try $0.bucketsCreate(projectId: projectId, branchId: branchId, arguments: arguments, call: $1)
    }
  }

  /// Deletes a bucket of a branch.
  ///
  /// Calls `deleteProjectBranchBucket` (`DELETE /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}`).
  /// Beta.
  public func delete(
    projectId: String, branchId: String, bucketName: String, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.bucketsDelete(projectId: projectId, branchId: branchId, bucketName: bucketName, call: $1)
    }
  }

  /// Lists the buckets of a branch.
  ///
  /// Calls `listProjectBranchBuckets` (`GET /projects/{project_id}/branches/{branch_id}/buckets`). Beta.
  public func list(
    projectId: String, branchId: String, options: CallOptions = CallOptions()
  ) -> Listing<Bucket, BucketsListResponse> {
    Listing(client, options, items: { $0.buckets }, page: { if case .bucketsList(let page) = $0 { page } else { nil } }) {
      try $0.bucketsList(projectId: projectId, branchId: branchId, call: $1)
    }
  }
}
