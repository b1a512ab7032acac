// Written by cargo xtask generate from api/auth_oauth_providers.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** OAuth providers of Neon Auth on a branch. */
public class AuthOauthProviders internal constructor(calls: Calls) : Group(calls) {
    /**
     * Adds an OAuth provider to Neon Auth of a branch.
     *
     * Calls `addBranchNeonAuthOauthProvider` (`POST /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`).
     * Beta.
     */
    public suspend fun add(
        projectId: String, branchId: String, arguments: AddAuthOauthProvider, options: CallOptions = CallOptions(),
    ): NeonAuthOauthProvider =
        calls.make(options) { client, call -> client.authOauthProvidersAdd(projectId, branchId, arguments, call) }

    /**
     * Removes an OAuth provider from Neon Auth of a branch.
     *
     * Calls `deleteBranchNeonAuthOauthProvider` (`DELETE
     * /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`). Beta.
     */
    public suspend fun delete(
        projectId: String, branchId: String, oauthProviderId: NeonAuthOauthProviderId,
        options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call ->
            client.authOauthProvidersDelete(projectId, branchId, oauthProviderId, call)
        }

    /**
     * Lists the OAuth providers that users of a branch can sign in with.
     *
     * Calls `listBranchNeonAuthOauthProviders` (`GET
     * /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`). Beta.
     */
    public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): ListFlow<NeonAuthOauthProvider, ListNeonAuthOauthProvidersResponse> =
        calls.list(
            options, { client, call -> client.authOauthProvidersList(projectId, branchId, call) },
            { (it as AnyPage.AuthOauthProvidersList).value }, { it.providers },
        )

    /**
     * Changes the client settings of an OAuth provider of a branch.
     *
     * Calls `updateBranchNeonAuthOauthProvider` (`PATCH
     * /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`). Beta.
     */
    public suspend fun update(
        projectId: String, branchId: String, oauthProviderId: NeonAuthOauthProviderId,
        arguments: UpdateAuthOauthProvider = UpdateAuthOauthProvider(), options: CallOptions = CallOptions(),
    ): NeonAuthOauthProvider =
        calls.make(options) { client, call ->
            client.authOauthProvidersUpdate(projectId, branchId, oauthProviderId, arguments, call)
        }
}
