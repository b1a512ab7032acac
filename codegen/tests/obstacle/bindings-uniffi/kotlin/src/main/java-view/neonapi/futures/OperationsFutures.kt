// Written by cargo xtask generate from api/operations.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Operations
import neonapi.models.*

/** [Operations] with futures; what each function does is said there. */
public class OperationsFutures internal constructor(private val group: Operations) : OperationConveniencesFutures(group) {
    @JvmOverloads public fun list(options: CallOptions = CallOptions()): CompletableFuture<List<Operation>> =
        group.calls.future { group.list(options).all() }
}
