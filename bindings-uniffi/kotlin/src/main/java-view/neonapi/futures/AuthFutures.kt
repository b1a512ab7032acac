// Written by cargo xtask generate from api/auth.yaml. Do not edit.

@file:Suppress("DEPRECATION")

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Auth
import neonapi.models.*

/** [Auth] with futures; what each function does is said there. */
public class AuthFutures internal constructor(private val group: Auth) {
    @JvmOverloads public fun create(
        projectId: String, branchId: String, arguments: CreateAuth, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthCreateIntegrationResponse> =
        group.calls.future { group.create(projectId, branchId, arguments, options) }

    @JvmOverloads public fun disable(
        projectId: String, branchId: String, arguments: DisableAuth = DisableAuth(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.disable(projectId, branchId, arguments, options) }

    @JvmOverloads public fun get(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthIntegration> = group.calls.future { group.get(projectId, branchId, options) }

    @JvmOverloads public fun getAllowLocalhost(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Boolean> = group.calls.future { group.getAllowLocalhost(projectId, branchId, options) }

    @JvmOverloads public fun getEmailAndPassword(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthEmailAndPasswordConfig> =
        group.calls.future { group.getEmailAndPassword(projectId, branchId, options) }

    @JvmOverloads public fun getEmailProvider(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthEmailServerConfigResponse> =
        group.calls.future { group.getEmailProvider(projectId, branchId, options) }

    @JvmOverloads public fun getPhoneNumberPlugin(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthPhoneNumberConfig> =
        group.calls.future { group.getPhoneNumberPlugin(projectId, branchId, options) }

    @JvmOverloads public fun getPlugins(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthPluginConfigs> = group.calls.future { group.getPlugins(projectId, branchId, options) }

    @JvmOverloads public fun getWebhooks(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthWebhookConfig> = group.calls.future { group.getWebhooks(projectId, branchId, options) }

    @Deprecated("Neon advises against it")
    @JvmOverloads public fun sendTestEmail(
        projectId: String, branchId: String, arguments: SendAuthTestEmail, options: CallOptions = CallOptions(),
    ): CompletableFuture<SendNeonAuthTestEmailResponse> =
        group.calls.future { group.sendTestEmail(projectId, branchId, arguments, options) }

    @JvmOverloads public fun testEmailProvider(
        projectId: String, branchId: String, arguments: TestAuthEmailProvider, options: CallOptions = CallOptions(),
    ): CompletableFuture<SendNeonAuthTestEmailResponse> =
        group.calls.future { group.testEmailProvider(projectId, branchId, arguments, options) }

    @JvmOverloads public fun updateAllowLocalhost(
        projectId: String, branchId: String, arguments: UpdateAuthAllowLocalhost, options: CallOptions = CallOptions(),
    ): CompletableFuture<Boolean> =
        group.calls.future { group.updateAllowLocalhost(projectId, branchId, arguments, options) }

    @JvmOverloads public fun updateConfig(
        projectId: String, branchId: String, arguments: UpdateAuthConfig, options: CallOptions = CallOptions(),
    ): CompletableFuture<String> = group.calls.future { group.updateConfig(projectId, branchId, arguments, options) }

    @JvmOverloads public fun updateEmailAndPassword(
        projectId: String, branchId: String, arguments: UpdateAuthEmailAndPassword = UpdateAuthEmailAndPassword(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthEmailAndPasswordConfig> =
        group.calls.future { group.updateEmailAndPassword(projectId, branchId, arguments, options) }

    @JvmOverloads public fun updateEmailProvider(
        projectId: String, branchId: String, emailProvider: NeonAuthEmailServerConfig,
        options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthEmailServerConfigResponse> =
        group.calls.future { group.updateEmailProvider(projectId, branchId, emailProvider, options) }

    @JvmOverloads public fun updateMagicLinkPlugin(
        projectId: String, branchId: String, arguments: UpdateAuthMagicLinkPlugin = UpdateAuthMagicLinkPlugin(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthMagicLinkConfig> =
        group.calls.future { group.updateMagicLinkPlugin(projectId, branchId, arguments, options) }

    @JvmOverloads public fun updateOrganizationPlugin(
        projectId: String, branchId: String, arguments: UpdateAuthOrganizationPlugin = UpdateAuthOrganizationPlugin(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthOrganizationConfig> =
        group.calls.future { group.updateOrganizationPlugin(projectId, branchId, arguments, options) }

    @JvmOverloads public fun updatePhoneNumberPlugin(
        projectId: String, branchId: String, arguments: UpdateAuthPhoneNumberPlugin = UpdateAuthPhoneNumberPlugin(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthPhoneNumberConfig> =
        group.calls.future { group.updatePhoneNumberPlugin(projectId, branchId, arguments, options) }

    @JvmOverloads public fun updateWebhooks(
        projectId: String, branchId: String, arguments: UpdateAuthWebhooks, options: CallOptions = CallOptions(),
    ): CompletableFuture<NeonAuthWebhookConfig> =
        group.calls.future { group.updateWebhooks(projectId, branchId, arguments, options) }
}
