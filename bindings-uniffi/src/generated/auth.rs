// Written by cargo xtask generate from api/. Do not edit.
//! What `auth` takes and gives.

use crate::values::*;

/// Arguments of `auth.create`.
#[uniffi::remote(Record)]
pub struct CreateAuth {
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Database that holds the auth data; the server picks one when absent.
    #[uniffi(default = None)]
    pub database_name: Option<String>,
}

/// Arguments of `auth.disable`.
#[uniffi::remote(Record)]
pub struct DisableAuth {
    /// Whether the data of Neon Auth is deleted from the database too.
    #[uniffi(default = None)]
    pub delete_data: Option<bool>,
}

/// A new Neon Auth integration with its keys and addresses.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub base_url: Option<String>,
}

/// The settings of sign-in by email and password.
#[uniffi::remote(Record)]
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

/// The mail server to send through: your own or Neon's shared one.
#[uniffi::remote(Enum)]
pub enum NeonAuthEmailServerConfig {
    /// `standard`.
    Standard(StandardEmailServer),
    /// `shared`.
    Shared(SharedEmailServer),
    /// A form that this version of the library does not know, as JSON.
    Unknown(JsonValue),
}

/// The mail server in use: your own or Neon's shared one.
#[uniffi::remote(Enum)]
pub enum NeonAuthEmailServerConfigResponse {
    /// `standard`.
    Standard(StandardEmailServerResponse),
    /// `shared`.
    Shared(SharedEmailServer),
    /// A form that this version of the library does not know, as JSON.
    Unknown(JsonValue),
}

/// Way to verify an email address: a link or a one-time code.
#[uniffi::remote(Enum)]
pub enum NeonAuthEmailVerificationMethod {
    /// `link`.
    Link,
    /// `otp`.
    Otp,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A Neon Auth integration of a branch with an auth provider.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub transfer_status: Option<NeonAuthProviderProjectTransferStatus>,
    /// Address of the public keys that verify the provider's tokens.
    pub jwks_url: String,
    /// Address of the sign-in service, if there is one.
    #[uniffi(default = None)]
    pub base_url: Option<String>,
    /// Application name of the Neon Auth integration.
    #[uniffi(default = None)]
    pub name: Option<String>,
}

/// The settings of sign-in by magic link.
#[uniffi::remote(Record)]
pub struct NeonAuthMagicLinkConfig {
    /// Whether users can sign in by a link sent to them.
    pub enabled: bool,
    /// Lifetime of a link in minutes, 5 to 1440, 5 by default.
    pub expires_in: i32,
    /// Whether new users are kept from signing up this way.
    pub disable_sign_up: bool,
}

/// An OAuth provider that users of a branch can sign in with.
#[uniffi::remote(Record)]
pub struct NeonAuthOauthProvider {
    /// Which provider it is, such as `google`.
    pub id: NeonAuthOauthProviderId,
    /// Whether your own OAuth client or Neon's shared one is used.
    pub r#type: NeonAuthOauthProviderType,
    /// Id of your OAuth client at the provider, if one is set.
    #[uniffi(default = None)]
    pub client_id: Option<String>,
    /// Secret of your OAuth client at the provider, if one is set.
    #[uniffi(default = None)]
    pub client_secret: Option<Secret>,
}

/// Known OAuth provider that users can sign in with.
#[uniffi::remote(Enum)]
pub enum NeonAuthOauthProviderId {
    /// `google`.
    Google,
    /// `github`.
    Github,
    /// `microsoft`.
    Microsoft,
    /// `vercel`.
    Vercel,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Kind of OAuth client: `standard` is your own, `shared` is Neon's.
#[uniffi::remote(Enum)]
pub enum NeonAuthOauthProviderType {
    /// `standard`.
    Standard,
    /// `shared`.
    Shared,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The settings of the organization plugin.
#[uniffi::remote(Record)]
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

/// Role of an organization's creator: `admin` or `owner`.
#[uniffi::remote(Enum)]
pub enum NeonAuthOrganizationConfigCreatorRole {
    /// `admin`.
    Admin,
    /// `owner`.
    Owner,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Role to give an organization's creator: `admin` or `owner`.
#[uniffi::remote(Enum)]
pub enum NeonAuthOrganizationConfigUpdateCreatorRole {
    /// `admin`.
    Admin,
    /// `owner`.
    Owner,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The settings of sign-in by phone number.
#[uniffi::remote(Record)]
pub struct NeonAuthPhoneNumberConfig {
    /// Whether users can sign in with a phone number.
    pub enabled: bool,
    /// Lifetime of a one-time code in seconds, 60 to 600, 300 by default.
    #[uniffi(default = None)]
    pub otp_expires_in: Option<i64>,
}

/// The settings of all Neon Auth plugins of a branch.
#[uniffi::remote(Record)]
pub struct NeonAuthPluginConfigs {
    /// Settings of the organization plugin.
    #[uniffi(default = None)]
    pub organization: Option<NeonAuthOrganizationConfig>,
    /// Settings of sign-in by magic link.
    #[uniffi(default = None)]
    pub magic_link: Option<NeonAuthMagicLinkConfig>,
    /// Settings of sign-in by phone number.
    #[uniffi(default = None)]
    pub phone_number: Option<NeonAuthPhoneNumberConfig>,
    /// Mail server that emails are sent through.
    #[uniffi(default = None)]
    pub email_provider: Option<NeonAuthEmailServerConfigResponse>,
    /// Settings of sign-in by email and password.
    #[uniffi(default = None)]
    pub email_and_password: Option<NeonAuthEmailAndPasswordConfig>,
    /// OAuth providers that users can sign in with.
    #[uniffi(default = None)]
    pub oauth_providers: Option<Vec<NeonAuthOauthProvider>>,
    /// Whether localhost addresses are accepted, for development.
    #[uniffi(default = None)]
    pub allow_localhost: Option<bool>,
}

/// Owner of a project at the auth provider: the user or Neon.
#[uniffi::remote(Enum)]
pub enum NeonAuthProviderProjectOwnedBy {
    /// `user`.
    User,
    /// `neon`.
    Neon,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// State of an ownership transfer: begun or done.
#[uniffi::remote(Enum)]
pub enum NeonAuthProviderProjectTransferStatus {
    /// `initiated`.
    Initiated,
    /// `finished`.
    Finished,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Provider that Neon Auth can run on.
#[uniffi::remote(Enum)]
pub enum NeonAuthSupportedAuthProvider {
    /// `mock`.
    Mock,
    /// `stack`.
    Stack,
    /// `better_auth`.
    BetterAuth,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The webhook settings of Neon Auth on a branch.
#[uniffi::remote(Record)]
pub struct NeonAuthWebhookConfig {
    /// Whether events are sent to the webhook.
    pub enabled: bool,
    /// Address that events are sent to.
    #[uniffi(default = None)]
    pub webhook_url: Option<String>,
    /// Events that are sent to the webhook.
    #[uniffi(default = None)]
    pub enabled_events: Option<Vec<NeonAuthWebhookConfigEnabledEventsItem>>,
    /// How long a delivery may take in seconds, 1 to 10, 5 by default.
    #[uniffi(default = None)]
    pub timeout_seconds: Option<i64>,
}

/// Event that a webhook can be told of.
#[uniffi::remote(Enum)]
pub enum NeonAuthWebhookConfigEnabledEventsItem {
    /// `user.before_create`.
    UserBeforeCreate,
    /// `user.created`.
    UserCreated,
    /// `send.otp`.
    SendOtp,
    /// `send.magic_link`.
    SendMagicLink,
    /// `organization.invitation.created`.
    OrganizationInvitationCreated,
    /// `organization.invitation.accepted`.
    OrganizationInvitationAccepted,
    /// `phone_number.verified`.
    PhoneNumberVerified,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Arguments of `auth.send_test_email`.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct SendNeonAuthTestEmailResponse {
    /// Whether the test email was sent.
    pub success: bool,
    /// Why the test email was not sent, absent on success.
    #[uniffi(default = None)]
    pub error_message: Option<String>,
}

/// Arguments of `auth.test_email_provider`.
#[uniffi::remote(Record)]
pub struct TestAuthEmailProvider {
    /// Address that the test email goes to.
    pub recipient_email: String,
}

/// Arguments of `auth.update_allow_localhost`.
#[uniffi::remote(Record)]
pub struct UpdateAuthAllowLocalhost {
    /// Whether localhost addresses are accepted, for development.
    pub allow_localhost: bool,
}

/// Arguments of `auth.update_config`.
#[uniffi::remote(Record)]
pub struct UpdateAuthConfig {
    /// Application name of the Neon Auth integration, 1 to 256 characters.
    pub name: String,
}

/// Arguments of `auth.update_email_and_password`.
#[uniffi::remote(Record)]
pub struct UpdateAuthEmailAndPassword {
    /// Whether users can sign in with email and password.
    #[uniffi(default = None)]
    pub enabled: Option<bool>,
    /// How an email address is verified: by link or by one-time code.
    #[uniffi(default = None)]
    pub email_verification_method: Option<NeonAuthEmailVerificationMethod>,
    /// Whether a user must verify the email address before signing in.
    #[uniffi(default = None)]
    pub require_email_verification: Option<bool>,
    /// Whether verifying the email address also signs the user in.
    #[uniffi(default = None)]
    pub auto_sign_in_after_verification: Option<bool>,
    /// Whether a verification email goes out when a user signs up.
    #[uniffi(default = None)]
    pub send_verification_email_on_sign_up: Option<bool>,
    /// Whether a verification email goes out when a user signs in.
    #[uniffi(default = None)]
    pub send_verification_email_on_sign_in: Option<bool>,
    /// Whether new users are kept from signing up this way.
    #[uniffi(default = None)]
    pub disable_sign_up: Option<bool>,
}

/// Arguments of `auth.update_magic_link_plugin`.
#[uniffi::remote(Record)]
pub struct UpdateAuthMagicLinkPlugin {
    /// Whether users can sign in by a link sent to them.
    #[uniffi(default = None)]
    pub enabled: Option<bool>,
    /// Lifetime of a link in minutes, 5 to 1440.
    #[uniffi(default = None)]
    pub expires_in: Option<i32>,
    /// Whether new users are kept from signing up this way.
    #[uniffi(default = None)]
    pub disable_sign_up: Option<bool>,
}

/// Arguments of `auth.update_organization_plugin`.
#[uniffi::remote(Record)]
pub struct UpdateAuthOrganizationPlugin {
    /// Whether users can form organizations.
    #[uniffi(default = None)]
    pub enabled: Option<bool>,
    /// Most organizations per user, at least 1.
    #[uniffi(default = None)]
    pub organization_limit: Option<i32>,
    /// Most members per organization, at least 1.
    #[uniffi(default = None)]
    pub membership_limit: Option<i32>,
    /// Role that the creator of an organization gets in it.
    #[uniffi(default = None)]
    pub creator_role: Option<NeonAuthOrganizationConfigUpdateCreatorRole>,
    /// Whether an invited person gets an email.
    #[uniffi(default = None)]
    pub send_invitation_email: Option<bool>,
}

/// Arguments of `auth.update_phone_number_plugin`.
#[uniffi::remote(Record)]
pub struct UpdateAuthPhoneNumberPlugin {
    /// Whether users can sign in with a phone number.
    #[uniffi(default = None)]
    pub enabled: Option<bool>,
    /// Lifetime of a one-time code in seconds, 60 to 600.
    #[uniffi(default = None)]
    pub otp_expires_in: Option<i64>,
}

/// Arguments of `auth.update_webhooks`.
#[uniffi::remote(Record)]
pub struct UpdateAuthWebhooks {
    /// Whether events are sent to the webhook.
    pub enabled: bool,
    /// Address that events are sent to.
    #[uniffi(default = None)]
    pub webhook_url: Option<String>,
    /// Events that are sent to the webhook.
    #[uniffi(default = None)]
    pub enabled_events: Option<Vec<NeonAuthWebhookConfigEnabledEventsItem>>,
    /// How long a delivery may take in seconds, 1 to 10, 5 by default.
    #[uniffi(default = None)]
    pub timeout_seconds: Option<i64>,
}
