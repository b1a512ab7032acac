// Written by cargo xtask generate from api/triggers.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Triggers: what makes a function run. */
public class Triggers internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a trigger that calls a function on a schedule or when an object is stored.
     *
     * Calls `createProjectBranchTrigger` (`POST /projects/{project_id}/branches/{branch_id}/triggers`). Beta.
     */
    public suspend fun create(
        projectId: String, branchId: String, trigger: TriggerCreateRequest, options: CallOptions = CallOptions(),
    ): Trigger = calls.make(options) { client, call -> client.triggersCreate(projectId, branchId, trigger, call) }

    /**
     * Deletes a trigger of a branch.
     *
     * Calls `deleteProjectBranchTrigger` (`DELETE /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`).
     * Beta.
     */
    public suspend fun delete(
        projectId: String, branchId: String, triggerId: String, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.triggersDelete(projectId, branchId, triggerId, call) }

    /**
     * Gets one trigger of a branch.
     *
     * Calls `getProjectBranchTrigger` (`GET /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
     */
    public suspend fun get(
        projectId: String, branchId: String, triggerId: String, options: CallOptions = CallOptions(),
    ): Trigger = calls.make(options) { client, call -> client.triggersGet(projectId, branchId, triggerId, call) }

    /**
     * Lists the triggers of a branch.
     *
     * Calls `listProjectBranchTriggers` (`GET /projects/{project_id}/branches/{branch_id}/triggers`). Beta.
     */
    public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): ListFlow<Trigger, TriggersListResponse> =
        calls.list(
            options, { client, call -> client.triggersList(projectId, branchId, call) },
            { (it as AnyPage.TriggersList).value }, { it.triggers },
        )

    /**
     * Changes a trigger of a branch.
     *
     * The `type` must be given even when it is not what changes. Calls `updateProjectBranchTrigger` (`PATCH
     * /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
     */
    public suspend fun update(
        projectId: String, branchId: String, triggerId: String, trigger: TriggerUpdateRequest,
        options: CallOptions = CallOptions(),
    ): Trigger =
        calls.make(options) { client, call -> client.triggersUpdate(projectId, branchId, triggerId, trigger, call) }
}
