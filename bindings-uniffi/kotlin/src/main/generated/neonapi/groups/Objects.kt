// Written by cargo xtask generate from api/objects.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Objects in a bucket. */
public class Objects internal constructor(calls: Calls) : ObjectConveniences(calls) {
    /**
     * Deletes one object of a bucket.
     *
     * Calls `deleteProjectBranchBucketObject` (`DELETE
     * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}`). Beta.
     */
    public suspend fun delete(
        projectId: String, branchId: String, bucketName: String, objectKey: String,
        options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call -> client.objectsDelete(projectId, branchId, bucketName, objectKey, call) }

    /**
     * Deletes all objects of a bucket whose keys have a given beginning.
     *
     * The prefix cannot be empty. A short prefix can match far more than meant; list the objects with it first. Calls
     * `deleteProjectBranchBucketObjectsByPrefix` (`DELETE
     * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects-by-prefix`). Beta.
     */
    public suspend fun deleteByPrefix(
        projectId: String, branchId: String, bucketName: String, arguments: DeleteObjectsByPrefix,
        options: CallOptions = CallOptions(),
    ): Long =
        calls.make(options) { client, call ->
            client.objectsDeleteByPrefix(projectId, branchId, bucketName, arguments, call)
        }

    /**
     * Downloads the bytes of an object of a bucket.
     *
     * Calls `getProjectBranchBucketObject` (`GET
     * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/download`). Beta.
     */
    public suspend fun get(
        projectId: String, branchId: String, bucketName: String, objectKey: String,
        options: CallOptions = CallOptions(),
    ): ByteArray =
        calls.make(options) { client, call -> client.objectsGet(projectId, branchId, bucketName, objectKey, call) }

    /**
     * Lists the objects of a bucket.
     *
     * Calls `listProjectBranchBucketObjects` (`GET
     * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects`). Beta.
     */
    public fun list(
        projectId: String, branchId: String, bucketName: String, arguments: ListObjects = ListObjects(),
        options: CallOptions = CallOptions(),
    ): ListFlow<BucketObject, BucketObjectsListResponse> =
        calls.list(
            options, { client, call -> client.objectsList(projectId, branchId, bucketName, arguments, call) },
            { (it as AnyPage.ObjectsList).value }, { it.objects },
        )

    /**
     * Makes a presigned URL to upload or download an object for a limited time.
     *
     * Whoever has the URL and headers can use them until they expire, so keep both secret. Send the request with the
     * `method` and `headers` of the answer. Calls `presignProjectBranchBucketObject` (`POST
     * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/presign`). Beta.
     */
    public suspend fun presign(
        projectId: String, branchId: String, bucketName: String, objectKey: String, arguments: PresignObject,
        options: CallOptions = CallOptions(),
    ): PresignResponse =
        calls.make(options) { client, call ->
            client.objectsPresign(projectId, branchId, bucketName, objectKey, arguments, call)
        }
}
