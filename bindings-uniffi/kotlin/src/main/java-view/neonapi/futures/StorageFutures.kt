// Written by cargo xtask generate from api/storage.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Storage
import neonapi.models.*

/** [Storage] with futures; what each function does is said there. */
public class StorageFutures internal constructor(private val group: Storage) {
    @JvmOverloads public fun get(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<BranchStorage> = group.calls.future { group.get(projectId, branchId, options) }
}
