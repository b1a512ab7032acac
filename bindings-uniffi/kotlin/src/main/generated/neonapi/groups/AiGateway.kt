// Written by cargo xtask generate from api/ai_gateway.yaml. Do not edit.

package neonapi.groups

import java.util.concurrent.CompletableFuture
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.models.*

/** The AI gateway of a branch. */
public class AiGateway internal constructor(calls: Calls) : Group(calls) {
    /**
     * Tells whether the AI gateway is enabled on a branch and where it is reached.
     *
     * Fails with a reason when the AI gateway is unavailable or the branch is not found.
     *
     * Calls `getProjectBranchAiGateway` (`GET /projects/{project_id}/branches/{branch_id}/ai_gateway`). Beta.
     */
    public suspend fun get(projectId: String, branchId: String, options: CallOptions = CallOptions()): BranchAiGateway =
        calls.make(options) { client, call -> client.aiGatewayGet(projectId, branchId, call) }
}

/** [AiGateway] with futures, for Java; what each function does is said there. */
public class AiGatewayFutures internal constructor(private val group: AiGateway) {
    @JvmOverloads
    public fun get(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<BranchAiGateway> =
        group.calls.future { group.get(projectId, branchId, options) }
}
