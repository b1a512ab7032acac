// Written by cargo xtask generate from api/buckets.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Buckets
import neonapi.models.*

/** [Buckets] with futures; what each function does is said there. */
public class BucketsFutures internal constructor(private val group: Buckets) {
    @JvmOverloads public fun create(
        projectId: String, branchId: String, arguments: CreateBucket, options: CallOptions = CallOptions(),
    ): CompletableFuture<Bucket> = group.calls.future { group.create(projectId, branchId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, branchId: String, bucketName: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.delete(projectId, branchId, bucketName, options) }

    @JvmOverloads public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Bucket>> = group.calls.future { group.list(projectId, branchId, options).all() }
}
