// Written by cargo xtask generate from api/ai_gateway.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.AiGateway
import neonapi.models.*

/** [AiGateway] with futures; what each function does is said there. */
public class AiGatewayFutures internal constructor(private val group: AiGateway) {
    @JvmOverloads public fun get(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<BranchAiGateway> = group.calls.future { group.get(projectId, branchId, options) }
}
