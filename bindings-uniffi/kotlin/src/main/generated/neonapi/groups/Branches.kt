// Written by cargo xtask generate from api/branches.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Branches: copy-on-write lines of data inside a project. */
public class Branches internal constructor(calls: Calls) : BranchConveniences(calls) {
    /**
     * Reads how far the anonymization of a branch has come.
     *
     * Calls `getAnonymizedBranchStatus` (`GET /projects/{project_id}/branches/{branch_id}/anonymized_status`). Beta.
     */
    public suspend fun anonymizedStatus(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): AnonymizedBranchStatusResponse =
        calls.make(options) { client, call -> client.branchesAnonymizedStatus(projectId, branchId, call) }

    /**
     * Compares the schema of a database between two branches.
     *
     * Calls `getProjectBranchSchemaComparison` (`GET /projects/{project_id}/branches/{branch_id}/compare_schema`).
     * `null` when there is none.
     */
    public suspend fun compareSchema(
        projectId: String, branchId: String, arguments: CompareBranchSchema, options: CallOptions = CallOptions(),
    ): String? =
        calls.make(options) { client, call -> client.branchesCompareSchema(projectId, branchId, arguments, call) }

    /**
     * Counts the branches of a project.
     *
     * Calls `countProjectBranches` (`GET /projects/{project_id}/branches/count`).
     */
    public suspend fun count(
        projectId: String, arguments: CountBranches = CountBranches(), options: CallOptions = CallOptions(),
    ): Long = calls.make(options) { client, call -> client.branchesCount(projectId, arguments, call) }

    /**
     * Creates a branch of a project, with endpoints if asked for.
     *
     * Without `endpoints` the branch has no compute and cannot be connected to. A name already taken gives Conflict
     * (409), a plan limit Unprocessable (422). After a lost answer, look for the branch by name before repeating the
     * call. Calls `createProjectBranch` (`POST /projects/{project_id}/branches`). Waits for its operations as the
     * client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun create(
        projectId: String, arguments: CreateBranch = CreateBranch(), options: CallOptions = CallOptions(),
    ): CreateProjectBranchResponse =
        calls.make(options) { client, call -> client.branchesCreate(projectId, arguments, call) }

    /**
     * Creates a branch whose data can be masked by rules given along.
     *
     * The operations cover the creation of the branch; follow the masking itself with `branches.anonymizedStatus`.
     * Without `startAnonymization`, start it later with `branches.startAnonymization`. Calls
     * `createProjectBranchAnonymized` (`POST /projects/{project_id}/branch_anonymized`). Beta. Waits for its operations
     * as the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun createAnonymized(
        projectId: String, arguments: CreateAnonymizedBranch = CreateAnonymizedBranch(),
        options: CallOptions = CallOptions(),
    ): CreateProjectBranchAnonymizedResponse =
        calls.make(options) { client, call -> client.branchesCreateAnonymized(projectId, arguments, call) }

    /**
     * Deletes a branch of a project.
     *
     * A root branch, the default branch and a branch with children cannot be deleted. If the branch is already gone the
     * answer has no body (204), so a second call does no harm. Calls `deleteProjectBranch` (`DELETE
     * /projects/{project_id}/branches/{branch_id}`). `null` when it was gone already. Waits for its operations as the
     * client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun delete(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): BranchOperations? = calls.make(options) { client, call -> client.branchesDelete(projectId, branchId, call) }

    /**
     * Completes a restore that was left open on a branch.
     *
     * Belongs to `snapshots.restore` called with `finalizeRestore` false. Calls `finalizeRestoreBranch` (`POST
     * /projects/{project_id}/branches/{branch_id}/finalize_restore`). Waits for its operations as the client or
     * `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun finalizeRestore(
        projectId: String, branchId: String, arguments: FinalizeBranchRestore = FinalizeBranchRestore(),
        options: CallOptions = CallOptions(),
    ): List<Operation> =
        calls.make(options) { client, call -> client.branchesFinalizeRestore(projectId, branchId, arguments, call) }

    /**
     * Reads one branch of a project together with its annotation.
     *
     * Just after a creation or a restore the branch can be NotFound (404) for a while. Calls `getProjectBranch` (`GET
     * /projects/{project_id}/branches/{branch_id}`).
     */
    public suspend fun get(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): GetProjectBranchResponse = calls.make(options) { client, call -> client.branchesGet(projectId, branchId, call) }

    /**
     * Reads the masking rules of an anonymized branch.
     *
     * Calls `getMaskingRules` (`GET /projects/{project_id}/branches/{branch_id}/masking_rules`). Beta.
     */
    public suspend fun getMaskingRules(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): List<MaskingRule> =
        calls.make(options) { client, call -> client.branchesGetMaskingRules(projectId, branchId, call) }

    /**
     * Reads the schema of a database on a branch, as SQL or as JSON.
     *
     * Calls `getProjectBranchSchema` (`GET /projects/{project_id}/branches/{branch_id}/schema`).
     */
    public suspend fun getSchema(
        projectId: String, branchId: String, arguments: GetBranchSchema, options: CallOptions = CallOptions(),
    ): BranchSchemaResponse =
        calls.make(options) { client, call -> client.branchesGetSchema(projectId, branchId, arguments, call) }

    /**
     * Lists the branches of a project, the latest updated first unless told otherwise.
     *
     * Find the default branch by its `default` flag, not by its place in the list. The default order, by `updated_at`,
     * can move while pages are read; sort by `created_at` for a steady walk. Calls `listProjectBranches` (`GET
     * /projects/{project_id}/branches`).
     */
    public fun list(
        projectId: String, arguments: ListBranches = ListBranches(), options: CallOptions = CallOptions(),
    ): ListFlow<Branch, ListProjectBranchesResponse> =
        calls.list(
            options, { client, call -> client.branchesList(projectId, arguments, call) },
            { (it as AnyPage.BranchesList).value }, { it.branches },
        )

    /**
     * Restores a branch to the state of a source branch, now or at a past point.
     *
     * The data of the branch is replaced; give `preserveUnderName` to keep the earlier state as a branch of that
     * name. Afterwards the branch can be NotFound (404) for a while. Calls `restoreProjectBranch` (`POST
     * /projects/{project_id}/branches/{branch_id}/restore`). Waits for its operations as the client or `options` say; a
     * wait that fails throws with the `answer`.
     */
    public suspend fun restore(
        projectId: String, branchId: String, arguments: RestoreBranch, options: CallOptions = CallOptions(),
    ): BranchOperations =
        calls.make(options) { client, call -> client.branchesRestore(projectId, branchId, arguments, call) }

    /**
     * Makes a branch the default one of its project.
     *
     * The default branch cannot be deleted. Calls `setDefaultProjectBranch` (`POST
     * /projects/{project_id}/branches/{branch_id}/set_as_default`). Waits for its operations as the client or `options`
     * say; a wait that fails throws with the `answer`.
     */
    public suspend fun setDefault(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): BranchOperations = calls.make(options) { client, call -> client.branchesSetDefault(projectId, branchId, call) }

    /**
     * Starts the masking of the data of an anonymized branch.
     *
     * No operations come back, so nothing is waited for; follow the progress with `branches.anonymizedStatus`. Calls
     * `startAnonymization` (`POST /projects/{project_id}/branches/{branch_id}/anonymize`). Beta.
     */
    public suspend fun startAnonymization(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): AnonymizedBranchStatusResponse =
        calls.make(options) { client, call -> client.branchesStartAnonymization(projectId, branchId, call) }

    /**
     * Changes the name, the protection or the expiry of a branch.
     *
     * Calls `updateProjectBranch` (`PATCH /projects/{project_id}/branches/{branch_id}`). Waits for its operations as
     * the client or `options` say; a wait that fails throws with the `answer`.
     */
    public suspend fun update(
        projectId: String, branchId: String, arguments: UpdateBranch = UpdateBranch(),
        options: CallOptions = CallOptions(),
    ): BranchOperations =
        calls.make(options) { client, call -> client.branchesUpdate(projectId, branchId, arguments, call) }

    /**
     * Changes the masking rules of an anonymized branch.
     *
     * Calls `updateMaskingRules` (`PATCH /projects/{project_id}/branches/{branch_id}/masking_rules`). Beta.
     */
    public suspend fun updateMaskingRules(
        projectId: String, branchId: String, arguments: UpdateMaskingRules, options: CallOptions = CallOptions(),
    ): List<MaskingRule> =
        calls.make(options) { client, call -> client.branchesUpdateMaskingRules(projectId, branchId, arguments, call) }
}
