// Written by cargo xtask generate from api/functions.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Functions deployed to a branch. */
public class Functions internal constructor(calls: Calls) : Group(calls) {
    /**
     * Deletes a function of a branch.
     *
     * Calls `deleteProjectBranchFunction` (`DELETE /projects/{project_id}/branches/{branch_id}/functions/{slug}`).
     * Beta.
     */
    public suspend fun delete(
        projectId: String, branchId: String, slug: String, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.functionsDelete(projectId, branchId, slug, call) }

    /**
     * Deploys code to a function of a branch.
     *
     * A second call makes another deployment, so when an answer is lost look at the function before trying again. The
     * answer may come before the deployment is `completed` or `failed`; get the function to follow it. No other call
     * creates functions. Calls `createProjectBranchFunctionDeployment` (`POST
     * /projects/{project_id}/branches/{branch_id}/functions/{slug}/deployments`). Beta.
     */
    public suspend fun deploy(
        projectId: String, branchId: String, slug: String, arguments: DeployFunction = DeployFunction(),
        options: CallOptions = CallOptions(),
    ): NeonFunctionDeployment =
        calls.make(options) { client, call -> client.functionsDeploy(projectId, branchId, slug, arguments, call) }

    /**
     * Gets one function of a branch, with its deployments.
     *
     * Calls `getProjectBranchFunction` (`GET /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
     */
    public suspend fun get(
        projectId: String, branchId: String, slug: String, options: CallOptions = CallOptions(),
    ): NeonFunction = calls.make(options) { client, call -> client.functionsGet(projectId, branchId, slug, call) }

    /**
     * Lists the functions of a branch.
     *
     * Calls `listProjectBranchFunctions` (`GET /projects/{project_id}/branches/{branch_id}/functions`). Beta.
     */
    public fun list(
        projectId: String, branchId: String, arguments: ListFunctions = ListFunctions(),
        options: CallOptions = CallOptions(),
    ): ListFlow<NeonFunction, ListProjectBranchFunctionsResponse> =
        calls.list(
            options, { client, call -> client.functionsList(projectId, branchId, arguments, call) },
            { (it as AnyPage.FunctionsList).value }, { it.functions },
        )

    /**
     * Changes the display name of a function.
     *
     * Calls `updateProjectBranchFunction` (`PATCH /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
     */
    public suspend fun update(
        projectId: String, branchId: String, slug: String, arguments: UpdateFunction,
        options: CallOptions = CallOptions(),
    ): NeonFunction =
        calls.make(options) { client, call -> client.functionsUpdate(projectId, branchId, slug, arguments, call) }
}
