// Written by cargo xtask generate from api/custom_domains.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Custom domains of what runs on a branch. */
public class CustomDomains internal constructor(calls: Calls) : Group(calls) {
    /**
     * Removes a custom domain from a branch.
     *
     * Calls `deleteProjectBranchCustomDomain` (`DELETE
     * /projects/{project_id}/branches/{branch_id}/custom-domains/{domain}`). Beta.
     */
    public suspend fun delete(
        projectId: String, branchId: String, domain: String, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.customDomainsDelete(projectId, branchId, domain, call) }

    /**
     * Lists the custom domains of a branch.
     *
     * Calls `listProjectBranchCustomDomains` (`GET /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.
     */
    public fun list(
        projectId: String, branchId: String, arguments: ListCustomDomains = ListCustomDomains(),
        options: CallOptions = CallOptions(),
    ): ListFlow<CustomDomain, ListProjectBranchCustomDomainsResponse> =
        calls.list(
            options, { client, call -> client.customDomainsList(projectId, branchId, arguments, call) },
            { (it as AnyPage.CustomDomainsList).value }, { it.customDomains },
        )

    /**
     * Registers a custom domain for something on a branch, such as a function.
     *
     * The domain needs a CNAME record that points to the `cnameTarget` of the answer. Calls
     * `registerProjectBranchCustomDomain` (`POST /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.
     */
    public suspend fun register(
        projectId: String, branchId: String, arguments: RegisterCustomDomain, options: CallOptions = CallOptions(),
    ): CustomDomain =
        calls.make(options) { client, call -> client.customDomainsRegister(projectId, branchId, arguments, call) }
}
