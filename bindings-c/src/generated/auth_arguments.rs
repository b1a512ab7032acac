// Written by cargo xtask generate from api/. Do not edit.
//! Auth: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_auth_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_auth_new() -> *mut neonapi_create_auth_owner { make(&["auth_provider"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_auth_free(auth: Option<Box<neonapi_create_auth_owner>>) { free(auth) }
/// Provider that runs the sign-in service. Has to be set. One of
/// NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_auth_set_auth_provider(arguments: Option<&mut neonapi_create_auth_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_auth_set_auth_provider_text(arguments: Option<&mut neonapi_create_auth_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Database that holds the auth data; the server picks one when absent. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_auth_set_database_name(arguments: Option<&mut neonapi_create_auth_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "database_name", value, |x| &mut x.database_name) }
/// Makes an empty one. Yours: free it with `neonapi_disable_auth_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_disable_auth_new() -> *mut neonapi_disable_auth_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_disable_auth_free(auth: Option<Box<neonapi_disable_auth_owner>>) { free(auth) }
/// Whether the data of Neon Auth is deleted from the database too.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_disable_auth_set_delete_data(arguments: Option<&mut neonapi_disable_auth_owner>, value: bool) -> neonapi_status { set(arguments, "delete_data", value, |x| &mut x.delete_data) }
/// Makes an empty one. Yours: free it with `neonapi_neon_auth_email_server_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_new() -> *mut neonapi_neon_auth_email_server_config_owner { make_union("config") }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_free(config: Option<Box<neonapi_neon_auth_email_server_config_owner>>) { free(config) }
/// Gives it the form `standard`, in place of what was set before. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_set_standard(config: Option<&mut neonapi_neon_auth_email_server_config_owner>, value: Option<&mut neonapi_standard_email_server_owner>) -> neonapi_status { set_form(config, "standard", value.as_deref(), neonapi::models::NeonAuthEmailServerConfig::Standard) }
/// Gives it the form `shared`, in place of what was set before. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_set_shared(config: Option<&mut neonapi_neon_auth_email_server_config_owner>, value: Option<&mut neonapi_shared_email_server_owner>) -> neonapi_status { set_form(config, "shared", value.as_deref(), neonapi::models::NeonAuthEmailServerConfig::Shared) }
/// Makes an empty one. Yours: free it with `neonapi_send_auth_test_email_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_auth_test_email_new() -> *mut neonapi_send_auth_test_email_owner { make(&["host", "port", "username", "password", "sender_email", "sender_name", "recipient_email"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_auth_test_email_free(email: Option<Box<neonapi_send_auth_test_email_owner>>) { free(email) }
/// Host name of the mail server. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_auth_test_email_set_host(arguments: Option<&mut neonapi_send_auth_test_email_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "host", value, |x| &mut x.host) }
/// Port of the mail server. Has to be set.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_auth_test_email_set_port(arguments: Option<&mut neonapi_send_auth_test_email_owner>, value: i64) -> neonapi_status { set(arguments, "port", value, |x| &mut x.port) }
/// User name to log in to the mail server with. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_auth_test_email_set_username(arguments: Option<&mut neonapi_send_auth_test_email_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "username", value, |x| &mut x.username) }
/// Password to log in to the mail server with. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_auth_test_email_set_password(arguments: Option<&mut neonapi_send_auth_test_email_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "password", value, |x| &mut x.password) }
/// Address that emails are sent from. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_auth_test_email_set_sender_email(arguments: Option<&mut neonapi_send_auth_test_email_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "sender_email", value, |x| &mut x.sender_email) }
/// Name shown as the sender of emails. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_auth_test_email_set_sender_name(arguments: Option<&mut neonapi_send_auth_test_email_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "sender_name", value, |x| &mut x.sender_name) }
/// Address that the test email goes to. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_auth_test_email_set_recipient_email(arguments: Option<&mut neonapi_send_auth_test_email_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "recipient_email", value, |x| &mut x.recipient_email) }
/// Makes an empty one. Yours: free it with `neonapi_test_auth_email_provider_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_test_auth_email_provider_new() -> *mut neonapi_test_auth_email_provider_owner { make(&["recipient_email"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_test_auth_email_provider_free(provider: Option<Box<neonapi_test_auth_email_provider_owner>>) { free(provider) }
/// Address that the test email goes to. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_test_auth_email_provider_set_recipient_email(arguments: Option<&mut neonapi_test_auth_email_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "recipient_email", value, |x| &mut x.recipient_email) }
/// Makes an empty one. Yours: free it with `neonapi_update_auth_allow_localhost_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_allow_localhost_new() -> *mut neonapi_update_auth_allow_localhost_owner { make(&["allow_localhost"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_allow_localhost_free(localhost: Option<Box<neonapi_update_auth_allow_localhost_owner>>) { free(localhost) }
/// Whether localhost addresses are accepted, for development. Has to be set.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_allow_localhost_set_allow_localhost(arguments: Option<&mut neonapi_update_auth_allow_localhost_owner>, value: bool) -> neonapi_status { set(arguments, "allow_localhost", value, |x| &mut x.allow_localhost) }
/// Makes an empty one. Yours: free it with `neonapi_update_auth_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_config_new() -> *mut neonapi_update_auth_config_owner { make(&["name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_config_free(config: Option<Box<neonapi_update_auth_config_owner>>) { free(config) }
/// Application name of the Neon Auth integration, 1 to 256 characters. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_config_set_name(arguments: Option<&mut neonapi_update_auth_config_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Makes an empty one. Yours: free it with `neonapi_update_auth_email_and_password_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_new() -> *mut neonapi_update_auth_email_and_password_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_free(password: Option<Box<neonapi_update_auth_email_and_password_owner>>) { free(password) }
/// Whether users can sign in with email and password.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_set_enabled(arguments: Option<&mut neonapi_update_auth_email_and_password_owner>, value: bool) -> neonapi_status { set(arguments, "enabled", value, |x| &mut x.enabled) }
/// How an email address is verified: by link or by one-time code. One of
/// NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_set_email_verification_method(arguments: Option<&mut neonapi_update_auth_email_and_password_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthEmailVerificationMethod>(arguments, "email_verification_method", value, |x| &mut x.email_verification_method) }
/// Sets `email_verification_method` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_set_email_verification_method_text(arguments: Option<&mut neonapi_update_auth_email_and_password_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthEmailVerificationMethod>(arguments, "email_verification_method", value, |x| &mut x.email_verification_method) }
/// Whether a user must verify the email address before signing in.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_set_require_email_verification(arguments: Option<&mut neonapi_update_auth_email_and_password_owner>, value: bool) -> neonapi_status { set(arguments, "require_email_verification", value, |x| &mut x.require_email_verification) }
/// Whether verifying the email address also signs the user in.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_set_auto_sign_in_after_verification(arguments: Option<&mut neonapi_update_auth_email_and_password_owner>, value: bool) -> neonapi_status { set(arguments, "auto_sign_in_after_verification", value, |x| &mut x.auto_sign_in_after_verification) }
/// Whether a verification email goes out when a user signs up.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_set_send_verification_email_on_sign_up(arguments: Option<&mut neonapi_update_auth_email_and_password_owner>, value: bool) -> neonapi_status { set(arguments, "send_verification_email_on_sign_up", value, |x| &mut x.send_verification_email_on_sign_up) }
/// Whether a verification email goes out when a user signs in.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_set_send_verification_email_on_sign_in(arguments: Option<&mut neonapi_update_auth_email_and_password_owner>, value: bool) -> neonapi_status { set(arguments, "send_verification_email_on_sign_in", value, |x| &mut x.send_verification_email_on_sign_in) }
/// Whether new users are kept from signing up this way.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_email_and_password_set_disable_sign_up(arguments: Option<&mut neonapi_update_auth_email_and_password_owner>, value: bool) -> neonapi_status { set(arguments, "disable_sign_up", value, |x| &mut x.disable_sign_up) }
/// Makes an empty one. Yours: free it with `neonapi_update_auth_magic_link_plugin_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_magic_link_plugin_new() -> *mut neonapi_update_auth_magic_link_plugin_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_magic_link_plugin_free(plugin: Option<Box<neonapi_update_auth_magic_link_plugin_owner>>) { free(plugin) }
/// Whether users can sign in by a link sent to them.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_magic_link_plugin_set_enabled(arguments: Option<&mut neonapi_update_auth_magic_link_plugin_owner>, value: bool) -> neonapi_status { set(arguments, "enabled", value, |x| &mut x.enabled) }
/// Lifetime of a link in minutes, 5 to 1440.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_magic_link_plugin_set_expires_in(arguments: Option<&mut neonapi_update_auth_magic_link_plugin_owner>, value: i32) -> neonapi_status { set(arguments, "expires_in", value, |x| &mut x.expires_in) }
/// Whether new users are kept from signing up this way.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_magic_link_plugin_set_disable_sign_up(arguments: Option<&mut neonapi_update_auth_magic_link_plugin_owner>, value: bool) -> neonapi_status { set(arguments, "disable_sign_up", value, |x| &mut x.disable_sign_up) }
/// Makes an empty one. Yours: free it with `neonapi_update_auth_organization_plugin_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_organization_plugin_new() -> *mut neonapi_update_auth_organization_plugin_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_organization_plugin_free(plugin: Option<Box<neonapi_update_auth_organization_plugin_owner>>) { free(plugin) }
/// Whether users can form organizations.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_organization_plugin_set_enabled(arguments: Option<&mut neonapi_update_auth_organization_plugin_owner>, value: bool) -> neonapi_status { set(arguments, "enabled", value, |x| &mut x.enabled) }
/// Most organizations per user, at least 1.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_organization_plugin_set_organization_limit(arguments: Option<&mut neonapi_update_auth_organization_plugin_owner>, value: i32) -> neonapi_status { set(arguments, "organization_limit", value, |x| &mut x.organization_limit) }
/// Most members per organization, at least 1.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_organization_plugin_set_membership_limit(arguments: Option<&mut neonapi_update_auth_organization_plugin_owner>, value: i32) -> neonapi_status { set(arguments, "membership_limit", value, |x| &mut x.membership_limit) }
/// Role that the creator of an organization gets in it. One of
/// NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_UPDATE_CREATOR_ROLE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_organization_plugin_set_creator_role(arguments: Option<&mut neonapi_update_auth_organization_plugin_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthOrganizationConfigUpdateCreatorRole>(arguments, "creator_role", value, |x| &mut x.creator_role) }
/// Sets `creator_role` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_organization_plugin_set_creator_role_text(arguments: Option<&mut neonapi_update_auth_organization_plugin_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthOrganizationConfigUpdateCreatorRole>(arguments, "creator_role", value, |x| &mut x.creator_role) }
/// Whether an invited person gets an email.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_organization_plugin_set_send_invitation_email(arguments: Option<&mut neonapi_update_auth_organization_plugin_owner>, value: bool) -> neonapi_status { set(arguments, "send_invitation_email", value, |x| &mut x.send_invitation_email) }
/// Makes an empty one. Yours: free it with `neonapi_update_auth_phone_number_plugin_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_phone_number_plugin_new() -> *mut neonapi_update_auth_phone_number_plugin_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_phone_number_plugin_free(plugin: Option<Box<neonapi_update_auth_phone_number_plugin_owner>>) { free(plugin) }
/// Whether users can sign in with a phone number.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_phone_number_plugin_set_enabled(arguments: Option<&mut neonapi_update_auth_phone_number_plugin_owner>, value: bool) -> neonapi_status { set(arguments, "enabled", value, |x| &mut x.enabled) }
/// Lifetime of a one-time code in seconds, 60 to 600.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_phone_number_plugin_set_otp_expires_in(arguments: Option<&mut neonapi_update_auth_phone_number_plugin_owner>, value: i64) -> neonapi_status { set(arguments, "otp_expires_in", value, |x| &mut x.otp_expires_in) }
/// Makes an empty one. Yours: free it with `neonapi_update_auth_webhooks_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_webhooks_new() -> *mut neonapi_update_auth_webhooks_owner { make(&["enabled"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_webhooks_free(webhooks: Option<Box<neonapi_update_auth_webhooks_owner>>) { free(webhooks) }
/// Whether events are sent to the webhook. Has to be set.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_webhooks_set_enabled(arguments: Option<&mut neonapi_update_auth_webhooks_owner>, value: bool) -> neonapi_status { set(arguments, "enabled", value, |x| &mut x.enabled) }
/// Address that events are sent to. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_webhooks_set_webhook_url(arguments: Option<&mut neonapi_update_auth_webhooks_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "webhook_url", value, |x| &mut x.webhook_url) }
/// Adds one. Events that are sent to the webhook. One of
/// NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_webhooks_add_enabled_events(arguments: Option<&mut neonapi_update_auth_webhooks_owner>, value: u32) -> neonapi_status { add_enumeration(arguments, "enabled_events", value, |x| &mut x.enabled_events) }
/// Adds one of `enabled_events` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_webhooks_add_enabled_events_text(arguments: Option<&mut neonapi_update_auth_webhooks_owner>, value: *const c_char) -> neonapi_status { add_enumeration_text(arguments, "enabled_events", value, |x| &mut x.enabled_events) }
/// Sends `enabled_events` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_webhooks_empty_enabled_events(arguments: Option<&mut neonapi_update_auth_webhooks_owner>) -> neonapi_status { empty(arguments, "enabled_events", |x| &mut x.enabled_events) }
/// How long a delivery may take in seconds, 1 to 10, 5 by default.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_webhooks_set_timeout_seconds(arguments: Option<&mut neonapi_update_auth_webhooks_owner>, value: i64) -> neonapi_status { set(arguments, "timeout_seconds", value, |x| &mut x.timeout_seconds) }
