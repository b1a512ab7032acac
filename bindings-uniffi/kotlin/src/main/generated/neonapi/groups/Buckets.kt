// Written by cargo xtask generate from api/buckets.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Buckets of object storage on a branch. */
public class Buckets internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a bucket on a branch.
     *
     * Calls `createProjectBranchBucket` (`POST /projects/{project_id}/branches/{branch_id}/buckets`). Beta.
     */
    public suspend fun create(
        projectId: String, branchId: String, arguments: CreateBucket, options: CallOptions = CallOptions(),
    ): Bucket = calls.make(options) { client, call -> client.bucketsCreate(projectId, branchId, arguments, call) }

    /**
     * Deletes a bucket of a branch.
     *
     * Calls `deleteProjectBranchBucket` (`DELETE /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}`).
     * Beta.
     */
    public suspend fun delete(
        projectId: String, branchId: String, bucketName: String, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.bucketsDelete(projectId, branchId, bucketName, call) }

    /**
     * Lists the buckets of a branch.
     *
     * Calls `listProjectBranchBuckets` (`GET /projects/{project_id}/branches/{branch_id}/buckets`). Beta.
     */
    public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): ListFlow<Bucket, BucketsListResponse> =
        calls.list(
            options, { client, call -> client.bucketsList(projectId, branchId, call) },
            { (it as AnyPage.BucketsList).value }, { it.buckets },
        )
}
