// Written by cargo xtask generate from api/legacy_auth.yaml. Do not edit.

@file:Suppress("DEPRECATION")

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Neon Auth by project: the older form, mostly deprecated. */
public class LegacyAuth internal constructor(calls: Calls) : Group(calls) {
    /**
     * Adds a domain that Neon Auth of a project may redirect to.
     *
     * Use `authTrustedDomains.add` instead, which takes a branch. Calls `addNeonAuthDomainToRedirectUriWhitelist`
     * (`POST /projects/{project_id}/auth/domains`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun addDomain(
        projectId: String, arguments: AddLegacyAuthDomain, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.legacyAuthAddDomain(projectId, arguments, call) }

    /**
     * Adds an OAuth provider to Neon Auth of a project.
     *
     * Use `authOauthProviders.add` instead, which takes a branch. Calls `addNeonAuthOauthProvider` (`POST
     * /projects/{project_id}/auth/oauth_providers`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun addOauthProvider(
        projectId: String, arguments: AddLegacyAuthOauthProvider, options: CallOptions = CallOptions(),
    ): NeonAuthOauthProvider =
        calls.make(options) { client, call -> client.legacyAuthAddOauthProvider(projectId, arguments, call) }

    /**
     * Creates a Neon Auth integration on the branch named in the request.
     *
     * Use `auth.create` instead. Calls `createNeonAuthIntegration` (`POST /projects/auth/create`). Deprecated: its end
     * was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun createIntegration(
        arguments: CreateLegacyAuthIntegration, options: CallOptions = CallOptions(),
    ): NeonAuthCreateIntegrationResponse =
        calls.make(options) { client, call -> client.legacyAuthCreateIntegration(arguments, call) }

    /**
     * Creates new SDK keys at the auth provider of a project.
     *
     * The answer carries `secretServerKey`; store it, for reading the integration does not return it. Calls
     * `createNeonAuthProviderSdkKeys` (`POST /projects/auth/keys`).
     */
    public suspend fun createSdkKeys(
        arguments: CreateLegacyAuthSdkKeys, options: CallOptions = CallOptions(),
    ): NeonAuthCreateIntegrationResponse =
        calls.make(options) { client, call -> client.legacyAuthCreateSdkKeys(arguments, call) }

    /**
     * Creates a Neon Auth user in a project.
     *
     * Use `authUsers.create` instead, which takes a branch. Calls `createNeonAuthNewUser` (`POST
     * /projects/auth/user`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun createUser(arguments: CreateLegacyAuthUser, options: CallOptions = CallOptions()): String =
        calls.make(options) { client, call -> client.legacyAuthCreateUser(arguments, call) }

    /**
     * Removes domains from those a project trusts for redirects.
     *
     * Use `authTrustedDomains.delete` instead, which takes a branch. Calls
     * `deleteNeonAuthDomainFromRedirectUriWhitelist` (`DELETE /projects/{project_id}/auth/domains`). Deprecated: its
     * end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun deleteDomains(
        projectId: String, arguments: DeleteLegacyAuthDomains, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.legacyAuthDeleteDomains(projectId, arguments, call) }

    /**
     * Removes the integration of a project with an auth provider.
     *
     * Use `auth.disable` instead, which takes a branch. Calls `deleteNeonAuthIntegration` (`DELETE
     * /projects/{project_id}/auth/integration/{auth_provider}`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun deleteIntegration(
        projectId: String, authProvider: NeonAuthSupportedAuthProvider,
        arguments: DeleteLegacyAuthIntegration = DeleteLegacyAuthIntegration(), options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call ->
            client.legacyAuthDeleteIntegration(projectId, authProvider, arguments, call)
        }

    /**
     * Removes an OAuth provider from Neon Auth of a project.
     *
     * Use `authOauthProviders.delete` instead, which takes a branch. Calls `deleteNeonAuthOauthProvider` (`DELETE
     * /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its end was announced for
     * 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun deleteOauthProvider(
        projectId: String, oauthProviderId: NeonAuthOauthProviderId, options: CallOptions = CallOptions(),
    ): Unit =
        calls.make(options) { client, call -> client.legacyAuthDeleteOauthProvider(projectId, oauthProviderId, call) }

    /**
     * Deletes a Neon Auth user of a project.
     *
     * Use `authUsers.delete` instead, which takes a branch. Calls `deleteNeonAuthUser` (`DELETE
     * /projects/{project_id}/auth/users/{auth_user_id}`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun deleteUser(projectId: String, authUserId: String, options: CallOptions = CallOptions()): Unit =
        calls.make(options) { client, call -> client.legacyAuthDeleteUser(projectId, authUserId, call) }

    /**
     * Returns the mail server that Neon Auth of a project sends through.
     *
     * Use `auth.getEmailProvider` instead, which takes a branch. Calls `getNeonAuthEmailServer` (`GET
     * /projects/{project_id}/auth/email_server`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun getEmailServer(
        projectId: String, options: CallOptions = CallOptions(),
    ): NeonAuthEmailServerConfigResponse =
        calls.make(options) { client, call -> client.legacyAuthGetEmailServer(projectId, call) }

    /**
     * Lists the domains that Neon Auth of a project may redirect to.
     *
     * Use `authTrustedDomains.list` instead, which takes a branch. Calls `listNeonAuthRedirectUriWhitelistDomains`
     * (`GET /projects/{project_id}/auth/domains`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public fun listDomains(
        projectId: String, options: CallOptions = CallOptions(),
    ): ListFlow<NeonAuthRedirectUriWhitelistDomain, NeonAuthRedirectUriWhitelistResponse> =
        calls.list(
            options, { client, call -> client.legacyAuthListDomains(projectId, call) },
            { (it as AnyPage.LegacyAuthListDomains).value }, { it.domains },
        )

    /**
     * Lists the Neon Auth integrations of a project.
     *
     * Use `auth.get` instead, which reads the integration of one branch. Calls `listNeonAuthIntegrations` (`GET
     * /projects/{project_id}/auth/integrations`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public fun listIntegrations(
        projectId: String, options: CallOptions = CallOptions(),
    ): ListFlow<NeonAuthIntegration, ListNeonAuthIntegrationsResponse> =
        calls.list(
            options, { client, call -> client.legacyAuthListIntegrations(projectId, call) },
            { (it as AnyPage.LegacyAuthListIntegrations).value }, { it.data },
        )

    /**
     * Lists the OAuth providers that users of a project can sign in with.
     *
     * Use `authOauthProviders.list` instead, which takes a branch. Calls `listNeonAuthOauthProviders` (`GET
     * /projects/{project_id}/auth/oauth_providers`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public fun listOauthProviders(
        projectId: String, options: CallOptions = CallOptions(),
    ): ListFlow<NeonAuthOauthProvider, ListNeonAuthOauthProvidersResponse> =
        calls.list(
            options, { client, call -> client.legacyAuthListOauthProviders(projectId, call) },
            { (it as AnyPage.LegacyAuthListOauthProviders).value }, { it.providers },
        )

    /**
     * Begins handing the project at the auth provider over to the user.
     *
     * The answer is a URL where the user finishes the transfer; `transferStatus` of the integration tells how far it
     * is. Calls `transferNeonAuthProviderProject` (`POST /projects/auth/transfer_ownership`).
     */
    public suspend fun transferOwnership(
        arguments: TransferLegacyAuthOwnership, options: CallOptions = CallOptions(),
    ): Secret = calls.make(options) { client, call -> client.legacyAuthTransferOwnership(arguments, call) }

    /**
     * Sets the mail server that Neon Auth of a project sends through.
     *
     * Use `auth.updateEmailProvider` instead, which takes a branch. Calls `updateNeonAuthEmailServer` (`PATCH
     * /projects/{project_id}/auth/email_server`). Deprecated: its end was announced for 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun updateEmailServer(
        projectId: String, emailProvider: NeonAuthEmailServerConfig, options: CallOptions = CallOptions(),
    ): NeonAuthEmailServerConfigResponse =
        calls.make(options) { client, call -> client.legacyAuthUpdateEmailServer(projectId, emailProvider, call) }

    /**
     * Changes the client settings of an OAuth provider of a project.
     *
     * Use `authOauthProviders.update` instead, which takes a branch. Calls `updateNeonAuthOauthProvider` (`PATCH
     * /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its end was announced for
     * 2026-03-01.
     */
    @Deprecated("its end was announced for 2026-03-01")
    public suspend fun updateOauthProvider(
        projectId: String, oauthProviderId: NeonAuthOauthProviderId,
        arguments: UpdateLegacyAuthOauthProvider = UpdateLegacyAuthOauthProvider(),
        options: CallOptions = CallOptions(),
    ): NeonAuthOauthProvider =
        calls.make(options) { client, call ->
            client.legacyAuthUpdateOauthProvider(projectId, oauthProviderId, arguments, call)
        }
}
