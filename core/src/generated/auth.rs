// Written by cargo xtask generate from api/auth.yaml. Do not edit.

use crate::generated_support::*;

use super::{SharedEmailServer, StandardEmailServer, StandardEmailServerResponse};

/// Neon Auth of a branch: set-up, e-mail, plugins, webhooks.
#[derive(Clone, Copy, Debug)]
pub struct Auth<'a>(pub(crate) &'a Client);

impl Auth<'_> {
    /// Turns Neon Auth on for a branch with the chosen provider.
    ///
    /// The answer carries `secret_server_key`, which reading the integration later does not return.
    ///
    /// Calls `createNeonAuth` (`POST /projects/{project_id}/branches/{branch_id}/auth`). Beta.
    pub fn create(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &CreateAuth,
    ) -> Result<NeonAuthCreateIntegrationResponse> {
        self.0.call(&CREATE_NEON_AUTH, &[project_id, branch_id], arguments)
    }

    /// Turns Neon Auth off for a branch, deleting its data if asked for.
    ///
    /// With `delete_data` the stored auth data, users included, is deleted as well.
    ///
    /// Calls `disableNeonAuth` (`DELETE /projects/{project_id}/branches/{branch_id}/auth`). Beta.
    pub fn disable(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &DisableAuth,
    ) -> Result<()> {
        self.0.call_empty(&DISABLE_NEON_AUTH, &[project_id, branch_id], arguments)
    }

    /// Returns the Neon Auth integration of a branch.
    ///
    /// Calls `getNeonAuth` (`GET /projects/{project_id}/branches/{branch_id}/auth`). Beta.
    pub fn get(&self, project_id: &str, branch_id: &str) -> Result<NeonAuthIntegration> {
        self.0.call(&GET_NEON_AUTH, &[project_id, branch_id], &())
    }

    /// Tells whether Neon Auth of a branch accepts localhost addresses.
    ///
    /// Calls `getNeonAuthAllowLocalhost`
    /// (`GET /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
    pub fn get_allow_localhost(&self, project_id: &str, branch_id: &str) -> Result<bool> {
        self.0.call(&GET_NEON_AUTH_ALLOW_LOCALHOST, &[project_id, branch_id], &())
    }

    /// Returns the email and password sign-in settings of a branch.
    ///
    /// Calls `getNeonAuthEmailAndPasswordConfig`
    /// (`GET /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
    pub fn get_email_and_password(
        &self,
        project_id: &str,
        branch_id: &str,
    ) -> Result<NeonAuthEmailAndPasswordConfig> {
        self.0.call(&GET_NEON_AUTH_EMAIL_AND_PASSWORD_CONFIG, &[project_id, branch_id], &())
    }

    /// Returns the mail server that Neon Auth of a branch sends through.
    ///
    /// Calls `getNeonAuthEmailProvider`
    /// (`GET /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
    pub fn get_email_provider(
        &self,
        project_id: &str,
        branch_id: &str,
    ) -> Result<NeonAuthEmailServerConfigResponse> {
        self.0.call(&GET_NEON_AUTH_EMAIL_PROVIDER, &[project_id, branch_id], &())
    }

    /// Returns the settings of sign-in by phone number on a branch.
    ///
    /// Calls `getNeonAuthPhoneNumberPlugin`
    /// (`GET /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
    pub fn get_phone_number_plugin(
        &self,
        project_id: &str,
        branch_id: &str,
    ) -> Result<NeonAuthPhoneNumberConfig> {
        self.0.call(&GET_NEON_AUTH_PHONE_NUMBER_PLUGIN, &[project_id, branch_id], &())
    }

    /// Returns the settings of all Neon Auth plugins of a branch.
    ///
    /// Calls `getNeonAuthPluginConfigs`
    /// (`GET /projects/{project_id}/branches/{branch_id}/auth/plugins`).
    pub fn get_plugins(&self, project_id: &str, branch_id: &str) -> Result<NeonAuthPluginConfigs> {
        self.0.call(&GET_NEON_AUTH_PLUGIN_CONFIGS, &[project_id, branch_id], &())
    }

    /// Returns the webhook settings of Neon Auth on a branch.
    ///
    /// Calls `getNeonAuthWebhookConfig`
    /// (`GET /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
    pub fn get_webhooks(&self, project_id: &str, branch_id: &str) -> Result<NeonAuthWebhookConfig> {
        self.0.call(&GET_NEON_AUTH_WEBHOOK_CONFIG, &[project_id, branch_id], &())
    }

    /// Sends a test email through a mail server given in the request.
    ///
    /// To test the mail server already configured for the branch use `auth.test_email_provider`.
    ///
    /// Calls `sendNeonAuthTestEmail`
    /// (`POST /projects/{project_id}/branches/{branch_id}/auth/send_test_email`). Beta. Deprecated:
    /// Neon advises against it.
    #[deprecated(note = "Neon advises against it")]
    pub fn send_test_email(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &SendAuthTestEmail,
    ) -> Result<SendNeonAuthTestEmailResponse> {
        self.0.call(&SEND_NEON_AUTH_TEST_EMAIL, &[project_id, branch_id], arguments)
    }

    /// Sends a test email through the mail server configured for a branch.
    ///
    /// A mail that could not be sent is reported in `success` and `error_message` of the answer, so
    /// check them.
    ///
    /// Calls `sendNeonAuthEmailProviderTest`
    /// (`POST /projects/{project_id}/branches/{branch_id}/auth/email_provider/test`).
    pub fn test_email_provider(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &TestAuthEmailProvider,
    ) -> Result<SendNeonAuthTestEmailResponse> {
        self.0.call(&SEND_NEON_AUTH_EMAIL_PROVIDER_TEST, &[project_id, branch_id], arguments)
    }

    /// Sets whether Neon Auth of a branch accepts localhost addresses.
    ///
    /// Calls `updateNeonAuthAllowLocalhost`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
    pub fn update_allow_localhost(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &UpdateAuthAllowLocalhost,
    ) -> Result<bool> {
        self.0.call(&UPDATE_NEON_AUTH_ALLOW_LOCALHOST, &[project_id, branch_id], arguments)
    }

    /// Changes the application name of Neon Auth on a branch.
    ///
    /// Calls `updateNeonAuthConfig`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/config`).
    pub fn update_config(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &UpdateAuthConfig,
    ) -> Result<String> {
        self.0.call(&UPDATE_NEON_AUTH_CONFIG, &[project_id, branch_id], arguments)
    }

    /// Changes the email and password sign-in settings of a branch.
    ///
    /// Calls `updateNeonAuthEmailAndPasswordConfig`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
    pub fn update_email_and_password(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &UpdateAuthEmailAndPassword,
    ) -> Result<NeonAuthEmailAndPasswordConfig> {
        self.0.call(
            &UPDATE_NEON_AUTH_EMAIL_AND_PASSWORD_CONFIG,
            &[project_id, branch_id],
            arguments,
        )
    }

    /// Sets the mail server that Neon Auth of a branch sends through.
    ///
    /// Calls `updateNeonAuthEmailProvider`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
    pub fn update_email_provider(
        &self,
        project_id: &str,
        branch_id: &str,
        email_provider: &NeonAuthEmailServerConfig,
    ) -> Result<NeonAuthEmailServerConfigResponse> {
        self.0.call(&UPDATE_NEON_AUTH_EMAIL_PROVIDER, &[project_id, branch_id], email_provider)
    }

    /// Changes the settings of sign-in by magic link on a branch.
    ///
    /// Calls `updateNeonAuthMagicLinkPlugin`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/magic-link`).
    pub fn update_magic_link_plugin(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &UpdateAuthMagicLinkPlugin,
    ) -> Result<NeonAuthMagicLinkConfig> {
        self.0.call(&UPDATE_NEON_AUTH_MAGIC_LINK_PLUGIN, &[project_id, branch_id], arguments)
    }

    /// Changes the settings of the organization plugin on a branch.
    ///
    /// Calls `updateNeonAuthOrganizationPlugin`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/organization`).
    pub fn update_organization_plugin(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &UpdateAuthOrganizationPlugin,
    ) -> Result<NeonAuthOrganizationConfig> {
        self.0.call(&UPDATE_NEON_AUTH_ORGANIZATION_PLUGIN, &[project_id, branch_id], arguments)
    }

    /// Changes the settings of sign-in by phone number on a branch.
    ///
    /// Calls `updateNeonAuthPhoneNumberPlugin`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
    pub fn update_phone_number_plugin(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &UpdateAuthPhoneNumberPlugin,
    ) -> Result<NeonAuthPhoneNumberConfig> {
        self.0.call(&UPDATE_NEON_AUTH_PHONE_NUMBER_PLUGIN, &[project_id, branch_id], arguments)
    }

    /// Replaces the webhook settings of Neon Auth on a branch.
    ///
    /// Calls `updateNeonAuthWebhookConfig`
    /// (`PUT /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
    pub fn update_webhooks(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &UpdateAuthWebhooks,
    ) -> Result<NeonAuthWebhookConfig> {
        self.0.call(&UPDATE_NEON_AUTH_WEBHOOK_CONFIG, &[project_id, branch_id], arguments)
    }
}

operations! {
    CREATE_NEON_AUTH { id: "createNeonAuth", name: "auth.create", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/auth", body: BodyKind::Required,
        required: &["auth_provider"] }
    DISABLE_NEON_AUTH { id: "disableNeonAuth", name: "auth.disable", method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/auth", body: BodyKind::Optional }
    GET_NEON_AUTH { id: "getNeonAuth", name: "auth.get",
        path: "/projects/{project_id}/branches/{branch_id}/auth", retry: RetryClass::Safe }
    GET_NEON_AUTH_ALLOW_LOCALHOST { id: "getNeonAuthAllowLocalhost",
        name: "auth.get_allow_localhost",
        path: "/projects/{project_id}/branches/{branch_id}/auth/allow_localhost",
        retry: RetryClass::Safe, unwrap: Some("allow_localhost") }
    GET_NEON_AUTH_EMAIL_AND_PASSWORD_CONFIG { id: "getNeonAuthEmailAndPasswordConfig",
        name: "auth.get_email_and_password",
        path: "/projects/{project_id}/branches/{branch_id}/auth/email_and_password",
        retry: RetryClass::Safe }
    GET_NEON_AUTH_EMAIL_PROVIDER { id: "getNeonAuthEmailProvider",
        name: "auth.get_email_provider",
        path: "/projects/{project_id}/branches/{branch_id}/auth/email_provider",
        retry: RetryClass::Safe }
    GET_NEON_AUTH_PHONE_NUMBER_PLUGIN { id: "getNeonAuthPhoneNumberPlugin",
        name: "auth.get_phone_number_plugin",
        path: "/projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number",
        retry: RetryClass::Safe }
    GET_NEON_AUTH_PLUGIN_CONFIGS { id: "getNeonAuthPluginConfigs", name: "auth.get_plugins",
        path: "/projects/{project_id}/branches/{branch_id}/auth/plugins", retry: RetryClass::Safe }
    GET_NEON_AUTH_WEBHOOK_CONFIG { id: "getNeonAuthWebhookConfig", name: "auth.get_webhooks",
        path: "/projects/{project_id}/branches/{branch_id}/auth/webhooks", retry: RetryClass::Safe }
    SEND_NEON_AUTH_TEST_EMAIL { id: "sendNeonAuthTestEmail", name: "auth.send_test_email",
        method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/auth/send_test_email",
        body: BodyKind::Required, required: &["host", "username", "password", "sender_email",
        "sender_name", "recipient_email"] }
    SEND_NEON_AUTH_EMAIL_PROVIDER_TEST { id: "sendNeonAuthEmailProviderTest",
        name: "auth.test_email_provider", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/auth/email_provider/test",
        body: BodyKind::Required, required: &["recipient_email"] }
    UPDATE_NEON_AUTH_ALLOW_LOCALHOST { id: "updateNeonAuthAllowLocalhost",
        name: "auth.update_allow_localhost", method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/auth/allow_localhost",
        body: BodyKind::Required, unwrap: Some("allow_localhost") }
    UPDATE_NEON_AUTH_CONFIG { id: "updateNeonAuthConfig", name: "auth.update_config",
        method: Method::Patch, path: "/projects/{project_id}/branches/{branch_id}/auth/config",
        body: BodyKind::Required, required: &["name"], unwrap: Some("name") }
    UPDATE_NEON_AUTH_EMAIL_AND_PASSWORD_CONFIG { id: "updateNeonAuthEmailAndPasswordConfig",
        name: "auth.update_email_and_password", method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/auth/email_and_password",
        body: BodyKind::Required }
    UPDATE_NEON_AUTH_EMAIL_PROVIDER { id: "updateNeonAuthEmailProvider",
        name: "auth.update_email_provider", method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/auth/email_provider",
        body: BodyKind::Required }
    UPDATE_NEON_AUTH_MAGIC_LINK_PLUGIN { id: "updateNeonAuthMagicLinkPlugin",
        name: "auth.update_magic_link_plugin", method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/auth/plugins/magic-link",
        body: BodyKind::Required }
    UPDATE_NEON_AUTH_ORGANIZATION_PLUGIN { id: "updateNeonAuthOrganizationPlugin",
        name: "auth.update_organization_plugin", method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/auth/plugins/organization",
        body: BodyKind::Required }
    UPDATE_NEON_AUTH_PHONE_NUMBER_PLUGIN { id: "updateNeonAuthPhoneNumberPlugin",
        name: "auth.update_phone_number_plugin", method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number",
        body: BodyKind::Required }
    UPDATE_NEON_AUTH_WEBHOOK_CONFIG { id: "updateNeonAuthWebhookConfig",
        name: "auth.update_webhooks", method: Method::Put,
        path: "/projects/{project_id}/branches/{branch_id}/auth/webhooks",
        body: BodyKind::Required }
}

/// Arguments of `auth.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateAuth {
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Database that holds the auth data; the server picks one when absent.
    pub database_name: Option<String>,
}

/// Arguments of `auth.disable`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DisableAuth {
    /// Whether the data of Neon Auth is deleted from the database too.
    pub delete_data: Option<bool>,
}

/// A new Neon Auth integration with its keys and addresses.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthCreateIntegrationResponse {
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Id of the project at the auth provider.
    pub auth_provider_project_id: String,
    /// Public key for code that runs at the user, such as in a browser.
    pub pub_client_key: String,
    /// Secret key for server code; keep it out of clients and logs.
    pub secret_server_key: Secret,
    /// Address of the public keys that verify the provider's tokens.
    pub jwks_url: String,
    /// Postgres schema that holds the auth data.
    pub schema_name: String,
    /// Postgres table that holds the users.
    pub table_name: String,
    /// Address of the sign-in service, if there is one.
    pub base_url: Option<String>,
}

/// The settings of sign-in by email and password.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthEmailAndPasswordConfig {
    /// Whether users can sign in with email and password.
    pub enabled: bool,
    /// How an email address is verified: by link or by one-time code.
    pub email_verification_method: NeonAuthEmailVerificationMethod,
    /// Whether a user must verify the email address before signing in.
    pub require_email_verification: bool,
    /// Whether verifying the email address also signs the user in.
    pub auto_sign_in_after_verification: bool,
    /// Whether a verification email goes out when a user signs up.
    pub send_verification_email_on_sign_up: bool,
    /// Whether a verification email goes out when a user signs in.
    pub send_verification_email_on_sign_in: bool,
    /// Whether new users are kept from signing up this way.
    pub disable_sign_up: bool,
}

tagged_union! {
    /// The mail server to send through: your own or Neon's shared one.
    pub enum NeonAuthEmailServerConfig by "type" {
        Standard(StandardEmailServer) = "standard", Shared(SharedEmailServer) = "shared",
    }
}

tagged_union! {
    /// The mail server in use: your own or Neon's shared one.
    pub enum NeonAuthEmailServerConfigResponse by "type" {
        Standard(StandardEmailServerResponse) = "standard", Shared(SharedEmailServer) = "shared",
    }
}

open_enum! {
    /// Way to verify an email address: a link or a one-time code.
    pub enum NeonAuthEmailVerificationMethod {
        Link = "link", Otp = "otp",
    }
}

/// A Neon Auth integration of a branch with an auth provider.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthIntegration {
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Id of the project at the auth provider.
    pub auth_provider_project_id: String,
    /// Id of the branch the integration belongs to.
    pub branch_id: String,
    /// Database that holds the auth data.
    pub db_name: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Who owns the project at the auth provider: the user or Neon.
    pub owned_by: NeonAuthProviderProjectOwnedBy,
    /// State of the ownership transfer, absent if none was begun.
    pub transfer_status: Option<NeonAuthProviderProjectTransferStatus>,
    /// Address of the public keys that verify the provider's tokens.
    pub jwks_url: String,
    /// Address of the sign-in service, if there is one.
    pub base_url: Option<String>,
    /// Application name of the Neon Auth integration.
    pub name: Option<String>,
}

/// The settings of sign-in by magic link.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthMagicLinkConfig {
    /// Whether users can sign in by a link sent to them.
    pub enabled: bool,
    /// Lifetime of a link in minutes, 5 to 1440, 5 by default.
    pub expires_in: i32,
    /// Whether new users are kept from signing up this way.
    pub disable_sign_up: bool,
}

/// An OAuth provider that users of a branch can sign in with.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthOauthProvider {
    /// Which provider it is, such as `google`.
    pub id: NeonAuthOauthProviderId,
    /// Whether your own OAuth client or Neon's shared one is used.
    pub r#type: NeonAuthOauthProviderType,
    /// Id of your OAuth client at the provider, if one is set.
    pub client_id: Option<String>,
    /// Secret of your OAuth client at the provider, if one is set.
    pub client_secret: Option<Secret>,
}

open_enum! {
    /// Known OAuth provider that users can sign in with.
    pub enum NeonAuthOauthProviderId {
        Google = "google", Github = "github", Microsoft = "microsoft", Vercel = "vercel",
    }
}

open_enum! {
    /// Kind of OAuth client: `standard` is your own, `shared` is Neon's.
    pub enum NeonAuthOauthProviderType {
        Standard = "standard", Shared = "shared",
    }
}

/// The settings of the organization plugin.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthOrganizationConfig {
    /// Whether users can form organizations.
    pub enabled: bool,
    /// Most organizations per user, at least 1, 10 by default.
    pub organization_limit: i32,
    /// Most members per organization, at least 1, 100 by default.
    pub membership_limit: i32,
    /// Role that the creator of an organization gets in it.
    pub creator_role: NeonAuthOrganizationConfigCreatorRole,
    /// Whether an invited person gets an email.
    pub send_invitation_email: bool,
}

open_enum! {
    /// Role of an organization's creator: `admin` or `owner`.
    pub enum NeonAuthOrganizationConfigCreatorRole {
        Admin = "admin", Owner = "owner",
    }
}

open_enum! {
    /// Role to give an organization's creator: `admin` or `owner`.
    pub enum NeonAuthOrganizationConfigUpdateCreatorRole {
        Admin = "admin", Owner = "owner",
    }
}

/// The settings of sign-in by phone number.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthPhoneNumberConfig {
    /// Whether users can sign in with a phone number.
    pub enabled: bool,
    /// Lifetime of a one-time code in seconds, 60 to 600, 300 by default.
    pub otp_expires_in: Option<i64>,
}

/// The settings of all Neon Auth plugins of a branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthPluginConfigs {
    /// Settings of the organization plugin.
    pub organization: Option<NeonAuthOrganizationConfig>,
    /// Settings of sign-in by magic link.
    pub magic_link: Option<NeonAuthMagicLinkConfig>,
    /// Settings of sign-in by phone number.
    pub phone_number: Option<NeonAuthPhoneNumberConfig>,
    /// Mail server that emails are sent through.
    pub email_provider: Option<NeonAuthEmailServerConfigResponse>,
    /// Settings of sign-in by email and password.
    pub email_and_password: Option<NeonAuthEmailAndPasswordConfig>,
    /// OAuth providers that users can sign in with.
    pub oauth_providers: Option<Vec<NeonAuthOauthProvider>>,
    /// Whether localhost addresses are accepted, for development.
    pub allow_localhost: Option<bool>,
}

open_enum! {
    /// Owner of a project at the auth provider: the user or Neon.
    pub enum NeonAuthProviderProjectOwnedBy {
        User = "user", Neon = "neon",
    }
}

open_enum! {
    /// State of an ownership transfer: begun or done.
    pub enum NeonAuthProviderProjectTransferStatus {
        Initiated = "initiated", Finished = "finished",
    }
}

open_enum! {
    /// Provider that Neon Auth can run on.
    pub enum NeonAuthSupportedAuthProvider {
        Mock = "mock", Stack = "stack", BetterAuth = "better_auth",
    }
}

/// The webhook settings of Neon Auth on a branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthWebhookConfig {
    /// Whether events are sent to the webhook.
    pub enabled: bool,
    /// Address that events are sent to.
    pub webhook_url: Option<String>,
    /// Events that are sent to the webhook.
    pub enabled_events: Option<Vec<NeonAuthWebhookConfigEnabledEventsItem>>,
    /// How long a delivery may take in seconds, 1 to 10, 5 by default.
    pub timeout_seconds: Option<i64>,
}

open_enum! {
    /// Event that a webhook can be told of.
    pub enum NeonAuthWebhookConfigEnabledEventsItem {
        UserBeforeCreate = "user.before_create", UserCreated = "user.created", SendOtp = "send.otp",
        SendMagicLink = "send.magic_link",
        OrganizationInvitationCreated = "organization.invitation.created",
        OrganizationInvitationAccepted = "organization.invitation.accepted",
        PhoneNumberVerified = "phone_number.verified",
    }
}

/// Arguments of `auth.send_test_email`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SendAuthTestEmail {
    /// Host name of the mail server.
    pub host: String,
    /// Port of the mail server.
    pub port: i64,
    /// User name to log in to the mail server with.
    pub username: String,
    /// Password to log in to the mail server with.
    pub password: Secret,
    /// Address that emails are sent from.
    pub sender_email: String,
    /// Name shown as the sender of emails.
    pub sender_name: String,
    /// Address that the test email goes to.
    pub recipient_email: String,
}

/// The outcome of sending a test email.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SendNeonAuthTestEmailResponse {
    /// Whether the test email was sent.
    pub success: bool,
    /// Why the test email was not sent, absent on success.
    pub error_message: Option<String>,
}

/// Arguments of `auth.test_email_provider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TestAuthEmailProvider {
    /// Address that the test email goes to.
    pub recipient_email: String,
}

/// Arguments of `auth.update_allow_localhost`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAuthAllowLocalhost {
    /// Whether localhost addresses are accepted, for development.
    pub allow_localhost: bool,
}

/// Arguments of `auth.update_config`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAuthConfig {
    /// Application name of the Neon Auth integration, 1 to 256 characters.
    pub name: String,
}

/// Arguments of `auth.update_email_and_password`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAuthEmailAndPassword {
    /// Whether users can sign in with email and password.
    pub enabled: Option<bool>,
    /// How an email address is verified: by link or by one-time code.
    pub email_verification_method: Option<NeonAuthEmailVerificationMethod>,
    /// Whether a user must verify the email address before signing in.
    pub require_email_verification: Option<bool>,
    /// Whether verifying the email address also signs the user in.
    pub auto_sign_in_after_verification: Option<bool>,
    /// Whether a verification email goes out when a user signs up.
    pub send_verification_email_on_sign_up: Option<bool>,
    /// Whether a verification email goes out when a user signs in.
    pub send_verification_email_on_sign_in: Option<bool>,
    /// Whether new users are kept from signing up this way.
    pub disable_sign_up: Option<bool>,
}

/// Arguments of `auth.update_magic_link_plugin`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAuthMagicLinkPlugin {
    /// Whether users can sign in by a link sent to them.
    pub enabled: Option<bool>,
    /// Lifetime of a link in minutes, 5 to 1440.
    pub expires_in: Option<i32>,
    /// Whether new users are kept from signing up this way.
    pub disable_sign_up: Option<bool>,
}

/// Arguments of `auth.update_organization_plugin`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAuthOrganizationPlugin {
    /// Whether users can form organizations.
    pub enabled: Option<bool>,
    /// Most organizations per user, at least 1.
    pub organization_limit: Option<i32>,
    /// Most members per organization, at least 1.
    pub membership_limit: Option<i32>,
    /// Role that the creator of an organization gets in it.
    pub creator_role: Option<NeonAuthOrganizationConfigUpdateCreatorRole>,
    /// Whether an invited person gets an email.
    pub send_invitation_email: Option<bool>,
}

/// Arguments of `auth.update_phone_number_plugin`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAuthPhoneNumberPlugin {
    /// Whether users can sign in with a phone number.
    pub enabled: Option<bool>,
    /// Lifetime of a one-time code in seconds, 60 to 600.
    pub otp_expires_in: Option<i64>,
}

/// Arguments of `auth.update_webhooks`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAuthWebhooks {
    /// Whether events are sent to the webhook.
    pub enabled: bool,
    /// Address that events are sent to.
    pub webhook_url: Option<String>,
    /// Events that are sent to the webhook.
    pub enabled_events: Option<Vec<NeonAuthWebhookConfigEnabledEventsItem>>,
    /// How long a delivery may take in seconds, 1 to 10, 5 by default.
    pub timeout_seconds: Option<i64>,
}

records! {
    CreateAuth: auth_provider, database_name;
    DisableAuth: delete_data;
    NeonAuthCreateIntegrationResponse: auth_provider, auth_provider_project_id, pub_client_key,
    secret_server_key, jwks_url, schema_name, table_name, base_url;
    NeonAuthEmailAndPasswordConfig: enabled, email_verification_method,
    require_email_verification, auto_sign_in_after_verification,
    send_verification_email_on_sign_up, send_verification_email_on_sign_in, disable_sign_up;
    NeonAuthIntegration: auth_provider, auth_provider_project_id, branch_id, db_name,
    created_at, owned_by, transfer_status, jwks_url, base_url, name;
    NeonAuthMagicLinkConfig: enabled, expires_in, disable_sign_up;
    NeonAuthOauthProvider: id, r#type = "type", client_id, client_secret;
    NeonAuthOrganizationConfig: enabled, organization_limit, membership_limit, creator_role,
    send_invitation_email;
    NeonAuthPhoneNumberConfig: enabled, otp_expires_in;
    NeonAuthPluginConfigs: organization, magic_link, phone_number, email_provider,
    email_and_password, oauth_providers, allow_localhost;
    NeonAuthWebhookConfig: enabled, webhook_url, enabled_events, timeout_seconds;
    SendAuthTestEmail: host, port, username, password, sender_email, sender_name,
    recipient_email;
    SendNeonAuthTestEmailResponse: success, error_message;
    TestAuthEmailProvider: recipient_email;
    UpdateAuthAllowLocalhost: allow_localhost;
    UpdateAuthConfig: name;
    UpdateAuthEmailAndPassword: enabled, email_verification_method, require_email_verification,
    auto_sign_in_after_verification, send_verification_email_on_sign_up,
    send_verification_email_on_sign_in, disable_sign_up;
    UpdateAuthMagicLinkPlugin: enabled, expires_in, disable_sign_up;
    UpdateAuthOrganizationPlugin: enabled, organization_limit, membership_limit, creator_role,
    send_invitation_email;
    UpdateAuthPhoneNumberPlugin: enabled, otp_expires_in;
    UpdateAuthWebhooks: enabled, webhook_url, enabled_events, timeout_seconds;
}
