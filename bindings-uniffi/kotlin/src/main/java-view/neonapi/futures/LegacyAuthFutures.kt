// Written by cargo xtask generate from api/legacy_auth.yaml. Do not edit.

@file:Suppress("DEPRECATION")

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.LegacyAuth
import neonapi.models.*

/** [LegacyAuth] with futures; what each function does is said there. */
public class LegacyAuthFutures internal constructor(private val group: LegacyAuth) {
    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun addDomain(
        projectId: String, arguments: AddLegacyAuthDomain, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.addDomain(projectId, arguments, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun addOauthProvider(
        projectId: String, arguments: AddLegacyAuthOauthProvider, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthOauthProvider> =
        group.calls.future { group.addOauthProvider(projectId, arguments, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun createIntegration(
        arguments: CreateLegacyAuthIntegration, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthCreateIntegrationResponse> =
        group.calls.future { group.createIntegration(arguments, options) }

    @JvmOverloads public fun createSdkKeys(
        arguments: CreateLegacyAuthSdkKeys, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthCreateIntegrationResponse> =
        group.calls.future { group.createSdkKeys(arguments, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun createUser(
        arguments: CreateLegacyAuthUser, options: CallOptions = CallOptions(),
    ): CompletableFuture<String> = group.calls.future { group.createUser(arguments, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun deleteDomains(
        projectId: String, arguments: DeleteLegacyAuthDomains, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.deleteDomains(projectId, arguments, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun deleteIntegration(
        projectId: String, authProvider: NeonAuthSupportedAuthProvider,
        arguments: DeleteLegacyAuthIntegration = DeleteLegacyAuthIntegration(), options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> =
        group.calls.future { group.deleteIntegration(projectId, authProvider, arguments, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun deleteOauthProvider(
        projectId: String, oauthProviderId: NeonAuthOauthProviderId, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.deleteOauthProvider(projectId, oauthProviderId, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun deleteUser(
        projectId: String, authUserId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.deleteUser(projectId, authUserId, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun getEmailServer(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthEmailServerConfigResponse> =
        group.calls.future { group.getEmailServer(projectId, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun listDomains(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<NeonAuthRedirectUriWhitelistDomain>> =
        group.calls.future { group.listDomains(projectId, options).all() }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun listIntegrations(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<NeonAuthIntegration>> =
        group.calls.future { group.listIntegrations(projectId, options).all() }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun listOauthProviders(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<NeonAuthOauthProvider>> =
        group.calls.future { group.listOauthProviders(projectId, options).all() }

    @JvmOverloads public fun transferOwnership(
        arguments: TransferLegacyAuthOwnership, options: CallOptions = CallOptions(),
    ): CompletableFuture<Secret> = group.calls.future { group.transferOwnership(arguments, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun updateEmailServer(
        projectId: String, emailProvider: NeonAuthEmailServerConfig, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthEmailServerConfigResponse> =
        group.calls.future { group.updateEmailServer(projectId, emailProvider, options) }

    @Deprecated("its end was announced for 2026-03-01")
    @JvmOverloads public fun updateOauthProvider(
        projectId: String, oauthProviderId: NeonAuthOauthProviderId,
        arguments: UpdateLegacyAuthOauthProvider = UpdateLegacyAuthOauthProvider(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthOauthProvider> =
        group.calls.future { group.updateOauthProvider(projectId, oauthProviderId, arguments, options) }
}
