// Written by cargo xtask generate from api/auth.yaml. Do not edit.

@file:Suppress("DEPRECATION")

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Neon Auth of a branch: set-up, e-mail, plugins, webhooks. */
public class Auth internal constructor(calls: Calls) : Group(calls) {
    /**
     * Turns Neon Auth on for a branch with the chosen provider.
     *
     * The answer carries `secretServerKey`, which reading the integration later does not return. Calls
     * `createNeonAuth` (`POST /projects/{project_id}/branches/{branch_id}/auth`). Beta.
     */
    public suspend fun create(
        projectId: String, branchId: String, arguments: CreateAuth, options: CallOptions = CallOptions(),
    ): NeonAuthCreateIntegrationResponse =
        calls.make(options) { client, call -> client.authCreate(projectId, branchId, arguments, call) }

    /**
     * Turns Neon Auth off for a branch, deleting its data if asked for.
     *
     * With `deleteData` the stored auth data, users included, is deleted as well. Calls `disableNeonAuth` (`DELETE
     * /projects/{project_id}/branches/{branch_id}/auth`). Beta.
     */
    public suspend fun disable(
        projectId: String, branchId: String, arguments: DisableAuth = DisableAuth(),
        options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.authDisable(projectId, branchId, arguments, call) }

    /**
     * Returns the Neon Auth integration of a branch.
     *
     * Calls `getNeonAuth` (`GET /projects/{project_id}/branches/{branch_id}/auth`). Beta.
     */
    public suspend fun get(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): NeonAuthIntegration = calls.make(options) { client, call -> client.authGet(projectId, branchId, call) }

    /**
     * Tells whether Neon Auth of a branch accepts localhost addresses.
     *
     * Calls `getNeonAuthAllowLocalhost` (`GET /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
     */
    public suspend fun getAllowLocalhost(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): Boolean = calls.make(options) { client, call -> client.authGetAllowLocalhost(projectId, branchId, call) }

    /**
     * Returns the email and password sign-in settings of a branch.
     *
     * Calls `getNeonAuthEmailAndPasswordConfig` (`GET
     * /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
     */
    public suspend fun getEmailAndPassword(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): NeonAuthEmailAndPasswordConfig =
        calls.make(options) { client, call -> client.authGetEmailAndPassword(projectId, branchId, call) }

    /**
     * Returns the mail server that Neon Auth of a branch sends through.
     *
     * Calls `getNeonAuthEmailProvider` (`GET /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
     */
    public suspend fun getEmailProvider(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): NeonAuthEmailServerConfigResponse =
        calls.make(options) { client, call -> client.authGetEmailProvider(projectId, branchId, call) }

    /**
     * Returns the settings of sign-in by phone number on a branch.
     *
     * Calls `getNeonAuthPhoneNumberPlugin` (`GET
     * /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
     */
    public suspend fun getPhoneNumberPlugin(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): NeonAuthPhoneNumberConfig =
        calls.make(options) { client, call -> client.authGetPhoneNumberPlugin(projectId, branchId, call) }

    /**
     * Returns the settings of all Neon Auth plugins of a branch.
     *
     * Calls `getNeonAuthPluginConfigs` (`GET /projects/{project_id}/branches/{branch_id}/auth/plugins`).
     */
    public suspend fun getPlugins(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): NeonAuthPluginConfigs = calls.make(options) { client, call -> client.authGetPlugins(projectId, branchId, call) }

    /**
     * Returns the webhook settings of Neon Auth on a branch.
     *
     * Calls `getNeonAuthWebhookConfig` (`GET /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
     */
    public suspend fun getWebhooks(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): NeonAuthWebhookConfig = calls.make(options) { client, call -> client.authGetWebhooks(projectId, branchId, call) }

    /**
     * Sends a test email through a mail server given in the request.
     *
     * To test the mail server already configured for the branch use `auth.testEmailProvider`. Calls
     * `sendNeonAuthTestEmail` (`POST /projects/{project_id}/branches/{branch_id}/auth/send_test_email`). Beta.
     * Deprecated: Neon advises against it.
     */
    @Deprecated("Neon advises against it")
    public suspend fun sendTestEmail(
        projectId: String, branchId: String, arguments: SendAuthTestEmail, options: CallOptions = CallOptions(),
    ): SendNeonAuthTestEmailResponse =
        calls.make(options) { client, call -> client.authSendTestEmail(projectId, branchId, arguments, call) }

    /**
     * Sends a test email through the mail server configured for a branch.
     *
     * A mail that could not be sent is reported in `success` and `errorMessage` of the answer, so check them. Calls
     * `sendNeonAuthEmailProviderTest` (`POST /projects/{project_id}/branches/{branch_id}/auth/email_provider/test`).
     */
    public suspend fun testEmailProvider(
        projectId: String, branchId: String, arguments: TestAuthEmailProvider, options: CallOptions = CallOptions(),
    ): SendNeonAuthTestEmailResponse =
        calls.make(options) { client, call -> client.authTestEmailProvider(projectId, branchId, arguments, call) }

    /**
     * Sets whether Neon Auth of a branch accepts localhost addresses.
     *
     * Calls `updateNeonAuthAllowLocalhost` (`PATCH /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
     */
    public suspend fun updateAllowLocalhost(
        projectId: String, branchId: String, arguments: UpdateAuthAllowLocalhost, options: CallOptions = CallOptions(),
    ): Boolean =
        calls.make(options) { client, call -> client.authUpdateAllowLocalhost(projectId, branchId, arguments, call) }

    /**
     * Changes the application name of Neon Auth on a branch.
     *
     * Calls `updateNeonAuthConfig` (`PATCH /projects/{project_id}/branches/{branch_id}/auth/config`).
     */
    public suspend fun updateConfig(
        projectId: String, branchId: String, arguments: UpdateAuthConfig, options: CallOptions = CallOptions(),
    ): String = calls.make(options) { client, call -> client.authUpdateConfig(projectId, branchId, arguments, call) }

    /**
     * Changes the email and password sign-in settings of a branch.
     *
     * Calls `updateNeonAuthEmailAndPasswordConfig` (`PATCH
     * /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
     */
    public suspend fun updateEmailAndPassword(
        projectId: String, branchId: String, arguments: UpdateAuthEmailAndPassword = UpdateAuthEmailAndPassword(),
        options: CallOptions = CallOptions(),
    ): NeonAuthEmailAndPasswordConfig =
        calls.make(options) { client, call -> client.authUpdateEmailAndPassword(projectId, branchId, arguments, call) }

    /**
     * Sets the mail server that Neon Auth of a branch sends through.
     *
     * Calls `updateNeonAuthEmailProvider` (`PATCH /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
     */
    public suspend fun updateEmailProvider(
        projectId: String, branchId: String, emailProvider: NeonAuthEmailServerConfig,
        options: CallOptions = CallOptions(),
    ): NeonAuthEmailServerConfigResponse =
        calls.make(options) { client, call -> client.authUpdateEmailProvider(projectId, branchId, emailProvider, call) }

    /**
     * Changes the settings of sign-in by magic link on a branch.
     *
     * Calls `updateNeonAuthMagicLinkPlugin` (`PATCH
     * /projects/{project_id}/branches/{branch_id}/auth/plugins/magic-link`).
     */
    public suspend fun updateMagicLinkPlugin(
        projectId: String, branchId: String, arguments: UpdateAuthMagicLinkPlugin = UpdateAuthMagicLinkPlugin(),
        options: CallOptions = CallOptions(),
    ): NeonAuthMagicLinkConfig =
        calls.make(options) { client, call -> client.authUpdateMagicLinkPlugin(projectId, branchId, arguments, call) }

    /**
     * Changes the settings of the organization plugin on a branch.
     *
     * Calls `updateNeonAuthOrganizationPlugin` (`PATCH
     * /projects/{project_id}/branches/{branch_id}/auth/plugins/organization`).
     */
    public suspend fun updateOrganizationPlugin(
        projectId: String, branchId: String, arguments: UpdateAuthOrganizationPlugin = UpdateAuthOrganizationPlugin(),
        options: CallOptions = CallOptions(),
    ): NeonAuthOrganizationConfig =
        calls.make(options) { client, call ->
            client.authUpdateOrganizationPlugin(projectId, branchId, arguments, call)
        }

    /**
     * Changes the settings of sign-in by phone number on a branch.
     *
     * Calls `updateNeonAuthPhoneNumberPlugin` (`PATCH
     * /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
     */
    public suspend fun updatePhoneNumberPlugin(
        projectId: String, branchId: String, arguments: UpdateAuthPhoneNumberPlugin = UpdateAuthPhoneNumberPlugin(),
        options: CallOptions = CallOptions(),
    ): NeonAuthPhoneNumberConfig =
        calls.make(options) { client, call -> client.authUpdatePhoneNumberPlugin(projectId, branchId, arguments, call) }

    /**
     * Replaces the webhook settings of Neon Auth on a branch.
     *
     * Calls `updateNeonAuthWebhookConfig` (`PUT /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
     */
    public suspend fun updateWebhooks(
        projectId: String, branchId: String, arguments: UpdateAuthWebhooks, options: CallOptions = CallOptions(),
    ): NeonAuthWebhookConfig =
        calls.make(options) { client, call -> client.authUpdateWebhooks(projectId, branchId, arguments, call) }
}
