// Written by cargo xtask generate from api/objects.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Objects
import neonapi.models.*

/** [Objects] with futures; what each function does is said there. */
public class ObjectsFutures internal constructor(private val group: Objects) : ObjectConveniencesFutures(group) {
    @JvmOverloads public fun delete(
        projectId: String, branchId: String, bucketName: String, objectKey: String,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> =
        group.calls.future { group.delete(projectId, branchId, bucketName, objectKey, options) }

    @JvmOverloads public fun deleteByPrefix(
        projectId: String, branchId: String, bucketName: String, arguments: DeleteObjectsByPrefix,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Long> =
        group.calls.future { group.deleteByPrefix(projectId, branchId, bucketName, arguments, options) }

    @JvmOverloads public fun get(
        projectId: String, branchId: String, bucketName: String, objectKey: String,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<ByteArray> =
        group.calls.future { group.get(projectId, branchId, bucketName, objectKey, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, bucketName: String, arguments: ListObjects = ListObjects(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<BucketObject>> =
        group.calls.future { group.list(projectId, branchId, bucketName, arguments, options).all() }

    @JvmOverloads public fun presign(
        projectId: String, branchId: String, bucketName: String, objectKey: String, arguments: PresignObject,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<PresignResponse> =
        group.calls.future { group.presign(projectId, branchId, bucketName, objectKey, arguments, options) }
}
