// Written by cargo xtask generate from api/ai_gateway.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** The AI gateway of a branch. */
public class AiGateway internal constructor(calls: Calls) : Group(calls) {
    /**
     * Tells whether the AI gateway is enabled on a branch and where it is reached.
     *
     * Fails with a reason when the AI gateway is unavailable or the branch is not found. Calls
     * `getProjectBranchAiGateway` (`GET /projects/{project_id}/branches/{branch_id}/ai_gateway`). Beta.
     */
    public suspend fun get(projectId: String, branchId: String, options: CallOptions = CallOptions()): BranchAiGateway =
        calls.make(options) { client, call -> client.aiGatewayGet(projectId, branchId, call) }
}
