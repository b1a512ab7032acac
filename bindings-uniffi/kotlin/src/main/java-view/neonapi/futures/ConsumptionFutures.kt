// Written by cargo xtask generate from api/consumption.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Consumption
import neonapi.models.*

/** [Consumption] with futures; what each function does is said there. */
public class ConsumptionFutures internal constructor(private val group: Consumption) {
    @JvmOverloads public fun perBranchV2(
        arguments: ConsumptionPerBranchV2, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ConsumptionHistoryPerBranchV2>> =
        group.calls.future { group.perBranchV2(arguments, options).all() }

    @JvmOverloads public fun perProject(
        arguments: ConsumptionPerProject, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ConsumptionHistoryPerProject>> =
        group.calls.future { group.perProject(arguments, options).all() }

    @JvmOverloads public fun perProjectV2(
        arguments: ConsumptionPerProjectV2, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ConsumptionHistoryPerProjectV2>> =
        group.calls.future { group.perProjectV2(arguments, options).all() }
}
