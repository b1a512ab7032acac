// Written by cargo xtask generate from api/objects.yaml. Do not edit.
import Foundation

/// Objects in a bucket.
public struct Objects: Sendable {
  let client: Client

  /// Deletes one object of a bucket.
  ///
  /// Calls `deleteProjectBranchBucketObject`
  /// (`DELETE /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}`). Beta.
  public func delete(
    projectId: String, branchId: String, bucketName: String, objectKey: String, options: CallOptions = CallOptions()
  ) async throws {
    try await client.run(options) {
      try $0.objectsDelete(
        projectId: projectId, branchId: branchId, bucketName: bucketName, objectKey: objectKey, call: $1
      )
    }
  }

  /// Deletes all objects of a bucket whose keys have a given beginning.
  ///
  /// The prefix cannot be empty. A short prefix can match far more than meant; list the objects with it first.
  ///
  /// Calls `deleteProjectBranchBucketObjectsByPrefix`
  /// (`DELETE /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects-by-prefix`). Beta.
  @discardableResult
  public func deleteByPrefix(
    projectId: String, branchId: String, bucketName: String, _ arguments: DeleteObjectsByPrefix,
    options: CallOptions = CallOptions()
  ) async throws -> Int64 {
    try await client.run(options) {
      try $0.objectsDeleteByPrefix(
        projectId: projectId, branchId: branchId, bucketName: bucketName, arguments: arguments, call: $1
      )
    }
  }

  /// Downloads the bytes of an object of a bucket.
  ///
  /// Calls `getProjectBranchBucketObject`
  /// (`GET /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/download`). Beta.
  public func get(
    projectId: String, branchId: String, bucketName: String, objectKey: String, options: CallOptions = CallOptions()
  ) async throws -> Data {
    try await client.run(options) {
      try $0.objectsGet(
        projectId: projectId, branchId: branchId, bucketName: bucketName, objectKey: objectKey, call: $1
      )
    }
  }

  /// Lists the objects of a bucket.
  ///
  /// Calls `listProjectBranchBucketObjects`
  /// (`GET /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects`). Beta.
  public func list(
    projectId: String, branchId: String, bucketName: String, _ arguments: ListObjects = ListObjects(),
    options: CallOptions = CallOptions()
  ) -> Listing<BucketObject, BucketObjectsListResponse> {
    Listing(client, options, items: { $0.objects }, page: { if case .objectsList(let page) = $0 { page } else { nil } }) {
      try $0.objectsList(
        projectId: projectId, branchId: branchId, bucketName: bucketName, arguments: arguments, call: $1
      )
    }
  }

  /// Makes a presigned URL to upload or download an object for a limited time.
  ///
  /// Whoever has the URL and headers can use them until they expire, so keep both secret. Send the request with the
  /// `method` and `headers` of the answer.
  ///
  /// Calls `presignProjectBranchBucketObject`
  /// (`POST /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/presign`). Beta.
  public func presign(
    projectId: String, branchId: String, bucketName: String, objectKey: String, _ arguments: PresignObject,
    options: CallOptions = CallOptions()
  ) async throws -> PresignResponse {
    try await client.run(options) {
      try $0.objectsPresign(
        projectId: projectId, branchId: branchId, bucketName: bucketName, objectKey: objectKey, arguments: arguments,
        call: $1
      )
    }
  }
}
