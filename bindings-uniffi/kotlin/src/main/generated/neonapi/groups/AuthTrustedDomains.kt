// Written by cargo xtask generate from api/auth_trusted_domains.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Domains that Neon Auth on a branch may redirect to. */
public class AuthTrustedDomains internal constructor(calls: Calls) : Group(calls) {
    /**
     * Adds a domain that Neon Auth of a branch may redirect to.
     *
     * Calls `addBranchNeonAuthTrustedDomain` (`POST /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
     */
    public suspend fun add(
        projectId: String, branchId: String, arguments: AddAuthTrustedDomain, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.authTrustedDomainsAdd(projectId, branchId, arguments, call) }

    /**
     * Removes domains from those a branch trusts for redirects.
     *
     * Calls `deleteBranchNeonAuthTrustedDomain` (`DELETE /projects/{project_id}/branches/{branch_id}/auth/domains`).
     * Beta.
     */
    public suspend fun delete(
        projectId: String, branchId: String, arguments: DeleteAuthTrustedDomains, options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call -> client.authTrustedDomainsDelete(projectId, branchId, arguments, call) }

    /**
     * Lists the domains that Neon Auth of a branch may redirect to.
     *
     * Calls `listBranchNeonAuthTrustedDomains` (`GET /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
     */
    public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): ListFlow<NeonAuthRedirectUriWhitelistDomain, NeonAuthRedirectUriWhitelistResponse> =
        calls.list(
            options, { client, call -> client.authTrustedDomainsList(projectId, branchId, call) },
            { (it as AnyPage.AuthTrustedDomainsList).value }, { it.domains },
        )
}
