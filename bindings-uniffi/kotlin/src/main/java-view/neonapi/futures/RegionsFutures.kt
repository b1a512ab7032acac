// Written by cargo xtask generate from api/regions.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Regions
import neonapi.models.*

/** [Regions] with futures; what each function does is said there. */
public class RegionsFutures internal constructor(private val group: Regions) {
    @JvmOverloads public fun list(
        arguments: ListRegions = ListRegions(), options: CallOptions = CallOptions(),
    ): CompletableFuture<List<RegionResponse>> = group.calls.future { group.list(arguments, options).all() }
}
