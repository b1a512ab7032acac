// Written by cargo xtask generate from api/. Do not edit.
//! Auth: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_free(response: Option<Box<neonapi_neon_auth_create_integration_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_create_integration_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_copy(response: Option<&neonapi_neon_auth_create_integration_response>) -> *mut neonapi_neon_auth_create_integration_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_to_json(response: Option<&neonapi_neon_auth_create_integration_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_neon_auth_create_integration_response_to_json` writes it. `out`
/// is yours: free it with `neonapi_neon_auth_create_integration_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_create_integration_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Provider that runs the sign-in service. One of NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*; 0
/// when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_auth_provider(response: Option<&neonapi_neon_auth_create_integration_response>) -> u32 { enumeration(response, |x| Some(&x.auth_provider)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_auth_provider_text(response: Option<&neonapi_neon_auth_create_integration_response>) -> *const c_char { text(response, |x| &x.auth_provider) }
/// Id of the project at the auth provider. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_auth_provider_project_id(response: Option<&neonapi_neon_auth_create_integration_response>) -> *const c_char { text(response, |x| &x.auth_provider_project_id) }
/// Public key for code that runs at the user, such as in a browser. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_pub_client_key(response: Option<&neonapi_neon_auth_create_integration_response>) -> *const c_char { text(response, |x| &x.pub_client_key) }
/// Secret key for server code; keep it out of clients and logs. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_secret_server_key(response: Option<&neonapi_neon_auth_create_integration_response>) -> *const c_char { text(response, |x| &x.secret_server_key) }
/// Address of the public keys that verify the provider's tokens. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_jwks_url(response: Option<&neonapi_neon_auth_create_integration_response>) -> *const c_char { text(response, |x| &x.jwks_url) }
/// Postgres schema that holds the auth data. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_schema_name(response: Option<&neonapi_neon_auth_create_integration_response>) -> *const c_char { text(response, |x| &x.schema_name) }
/// Postgres table that holds the users. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_table_name(response: Option<&neonapi_neon_auth_create_integration_response>) -> *const c_char { text(response, |x| &x.table_name) }
/// Address of the sign-in service, if there is one. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_create_integration_response_base_url(response: Option<&neonapi_neon_auth_create_integration_response>) -> *const c_char { text(response, |x| &x.base_url) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_free(config: Option<Box<neonapi_neon_auth_email_and_password_config_owner>>) { free(config) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_email_and_password_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_copy(config: Option<&neonapi_neon_auth_email_and_password_config>) -> *mut neonapi_neon_auth_email_and_password_config_owner { copy(config) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_to_json(config: Option<&neonapi_neon_auth_email_and_password_config>) -> *mut c_char { to_json(config) }
/// Reads one from JSON, as `neonapi_neon_auth_email_and_password_config_to_json` writes it. `out`
/// is yours: free it with `neonapi_neon_auth_email_and_password_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_email_and_password_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Whether users can sign in with email and password.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_enabled(config: Option<&neonapi_neon_auth_email_and_password_config>) -> bool { number(config, |x| x.enabled) }
/// How an email address is verified: by link or by one-time code. One of
/// NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_email_verification_method(config: Option<&neonapi_neon_auth_email_and_password_config>) -> u32 { enumeration(config, |x| Some(&x.email_verification_method)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_email_verification_method_text(config: Option<&neonapi_neon_auth_email_and_password_config>) -> *const c_char { text(config, |x| &x.email_verification_method) }
/// Whether a user must verify the email address before signing in.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_require_email_verification(config: Option<&neonapi_neon_auth_email_and_password_config>) -> bool { number(config, |x| x.require_email_verification) }
/// Whether verifying the email address also signs the user in.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_auto_sign_in_after_verification(config: Option<&neonapi_neon_auth_email_and_password_config>) -> bool { number(config, |x| x.auto_sign_in_after_verification) }
/// Whether a verification email goes out when a user signs up.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_send_verification_email_on_sign_up(config: Option<&neonapi_neon_auth_email_and_password_config>) -> bool { number(config, |x| x.send_verification_email_on_sign_up) }
/// Whether a verification email goes out when a user signs in.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_send_verification_email_on_sign_in(config: Option<&neonapi_neon_auth_email_and_password_config>) -> bool { number(config, |x| x.send_verification_email_on_sign_in) }
/// Whether new users are kept from signing up this way.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_and_password_config_disable_sign_up(config: Option<&neonapi_neon_auth_email_and_password_config>) -> bool { number(config, |x| x.disable_sign_up) }
/// `standard`.
pub const NEONAPI_NEON_AUTH_EMAIL_SERVER_CONFIG_RESPONSE_STANDARD: u32 = 1;
/// `shared`.
pub const NEONAPI_NEON_AUTH_EMAIL_SERVER_CONFIG_RESPONSE_SHARED: u32 = 2;
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_response_free(response: Option<Box<neonapi_neon_auth_email_server_config_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_email_server_config_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_response_copy(response: Option<&neonapi_neon_auth_email_server_config_response>) -> *mut neonapi_neon_auth_email_server_config_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_response_to_json(response: Option<&neonapi_neon_auth_email_server_config_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_neon_auth_email_server_config_response_to_json` writes it.
/// `out` is yours: free it with `neonapi_neon_auth_email_server_config_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_response_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_email_server_config_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Which form it has: one of NEONAPI_NEON_AUTH_EMAIL_SERVER_CONFIG_RESPONSE_*, or 0 when this
/// version does not know it.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_response_form(response: Option<&neonapi_neon_auth_email_server_config_response>) -> u32 { form(response) }
/// The form `standard`; NULL when it has another. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_response_standard(response: Option<&neonapi_neon_auth_email_server_config_response>) -> Option<&neonapi_standard_email_server_response> { match response { Some(neonapi::models::NeonAuthEmailServerConfigResponse::Standard(form)) => Some(form), _ => None } }
/// The form `shared`; NULL when it has another. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_server_config_response_shared(response: Option<&neonapi_neon_auth_email_server_config_response>) -> Option<&neonapi_shared_email_server> { match response { Some(neonapi::models::NeonAuthEmailServerConfigResponse::Shared(form)) => Some(form), _ => None } }
/// `link`.
pub const NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_LINK: u32 = 1;
/// `otp`.
pub const NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_OTP: u32 = 2;
/// The text of one of the numbers NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_*; NULL when it is
/// none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_email_verification_method_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonAuthEmailVerificationMethod>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_free(integration: Option<Box<neonapi_neon_auth_integration_owner>>) { free(integration) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_neon_auth_integration_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_copy(integration: Option<&neonapi_neon_auth_integration>) -> *mut neonapi_neon_auth_integration_owner { copy(integration) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_to_json(integration: Option<&neonapi_neon_auth_integration>) -> *mut c_char { to_json(integration) }
/// Reads one from JSON, as `neonapi_neon_auth_integration_to_json` writes it. `out` is yours: free
/// it with `neonapi_neon_auth_integration_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_integration_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Provider that runs the sign-in service. One of NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*; 0
/// when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_auth_provider(integration: Option<&neonapi_neon_auth_integration>) -> u32 { enumeration(integration, |x| Some(&x.auth_provider)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_auth_provider_text(integration: Option<&neonapi_neon_auth_integration>) -> *const c_char { text(integration, |x| &x.auth_provider) }
/// Id of the project at the auth provider. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_auth_provider_project_id(integration: Option<&neonapi_neon_auth_integration>) -> *const c_char { text(integration, |x| &x.auth_provider_project_id) }
/// Id of the branch the integration belongs to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_branch_id(integration: Option<&neonapi_neon_auth_integration>) -> *const c_char { text(integration, |x| &x.branch_id) }
/// Database that holds the auth data. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_db_name(integration: Option<&neonapi_neon_auth_integration>) -> *const c_char { text(integration, |x| &x.db_name) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_created_at(integration: Option<&neonapi_neon_auth_integration>) -> i64 { number(integration, |x| microseconds(x.created_at)) }
/// Who owns the project at the auth provider: the user or Neon. One of
/// NEONAPI_NEON_AUTH_PROVIDER_PROJECT_OWNED_BY_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_owned_by(integration: Option<&neonapi_neon_auth_integration>) -> u32 { enumeration(integration, |x| Some(&x.owned_by)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_owned_by_text(integration: Option<&neonapi_neon_auth_integration>) -> *const c_char { text(integration, |x| &x.owned_by) }
/// State of the ownership transfer, absent if none was begun. One of
/// NEONAPI_NEON_AUTH_PROVIDER_PROJECT_TRANSFER_STATUS_*; 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_transfer_status(integration: Option<&neonapi_neon_auth_integration>) -> u32 { enumeration(integration, |x| x.transfer_status.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_transfer_status_text(integration: Option<&neonapi_neon_auth_integration>) -> *const c_char { text(integration, |x| &x.transfer_status) }
/// Address of the public keys that verify the provider's tokens. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_jwks_url(integration: Option<&neonapi_neon_auth_integration>) -> *const c_char { text(integration, |x| &x.jwks_url) }
/// Address of the sign-in service, if there is one. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_base_url(integration: Option<&neonapi_neon_auth_integration>) -> *const c_char { text(integration, |x| &x.base_url) }
/// Application name of the Neon Auth integration. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_name(integration: Option<&neonapi_neon_auth_integration>) -> *const c_char { text(integration, |x| &x.name) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_magic_link_config_free(config: Option<Box<neonapi_neon_auth_magic_link_config_owner>>) { free(config) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_magic_link_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_magic_link_config_copy(config: Option<&neonapi_neon_auth_magic_link_config>) -> *mut neonapi_neon_auth_magic_link_config_owner { copy(config) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_magic_link_config_to_json(config: Option<&neonapi_neon_auth_magic_link_config>) -> *mut c_char { to_json(config) }
/// Reads one from JSON, as `neonapi_neon_auth_magic_link_config_to_json` writes it. `out` is yours:
/// free it with `neonapi_neon_auth_magic_link_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_magic_link_config_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_magic_link_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Whether users can sign in by a link sent to them.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_magic_link_config_enabled(config: Option<&neonapi_neon_auth_magic_link_config>) -> bool { number(config, |x| x.enabled) }
/// Lifetime of a link in minutes, 5 to 1440, 5 by default.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_magic_link_config_expires_in(config: Option<&neonapi_neon_auth_magic_link_config>) -> i32 { number(config, |x| x.expires_in) }
/// Whether new users are kept from signing up this way.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_magic_link_config_disable_sign_up(config: Option<&neonapi_neon_auth_magic_link_config>) -> bool { number(config, |x| x.disable_sign_up) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_free(provider: Option<Box<neonapi_neon_auth_oauth_provider_owner>>) { free(provider) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_oauth_provider_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_copy(provider: Option<&neonapi_neon_auth_oauth_provider>) -> *mut neonapi_neon_auth_oauth_provider_owner { copy(provider) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_to_json(provider: Option<&neonapi_neon_auth_oauth_provider>) -> *mut c_char { to_json(provider) }
/// Reads one from JSON, as `neonapi_neon_auth_oauth_provider_to_json` writes it. `out` is yours:
/// free it with `neonapi_neon_auth_oauth_provider_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_oauth_provider_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Which provider it is, such as `google`. One of NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_*; 0 when not
/// known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_id(provider: Option<&neonapi_neon_auth_oauth_provider>) -> u32 { enumeration(provider, |x| Some(&x.id)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_id_text(provider: Option<&neonapi_neon_auth_oauth_provider>) -> *const c_char { text(provider, |x| &x.id) }
/// Whether your own OAuth client or Neon's shared one is used. One of
/// NEONAPI_NEON_AUTH_OAUTH_PROVIDER_TYPE_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_type(provider: Option<&neonapi_neon_auth_oauth_provider>) -> u32 { enumeration(provider, |x| Some(&x.r#type)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_type_text(provider: Option<&neonapi_neon_auth_oauth_provider>) -> *const c_char { text(provider, |x| &x.r#type) }
/// Id of your OAuth client at the provider, if one is set. NULL when absent. Borrowed: valid as
/// long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_client_id(provider: Option<&neonapi_neon_auth_oauth_provider>) -> *const c_char { text(provider, |x| &x.client_id) }
/// Secret of your OAuth client at the provider, if one is set. NULL when absent. Borrowed: valid as
/// long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_client_secret(provider: Option<&neonapi_neon_auth_oauth_provider>) -> *const c_char { text(provider, |x| &x.client_secret) }
/// `google`.
pub const NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_GOOGLE: u32 = 1;
/// `github`.
pub const NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_GITHUB: u32 = 2;
/// `microsoft`.
pub const NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_MICROSOFT: u32 = 3;
/// `vercel`.
pub const NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_VERCEL: u32 = 4;
/// The text of one of the numbers NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_id_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonAuthOauthProviderId>(number) }
/// `standard`.
pub const NEONAPI_NEON_AUTH_OAUTH_PROVIDER_TYPE_STANDARD: u32 = 1;
/// `shared`.
pub const NEONAPI_NEON_AUTH_OAUTH_PROVIDER_TYPE_SHARED: u32 = 2;
/// The text of one of the numbers NEONAPI_NEON_AUTH_OAUTH_PROVIDER_TYPE_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_type_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonAuthOauthProviderType>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_free(config: Option<Box<neonapi_neon_auth_organization_config_owner>>) { free(config) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_organization_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_copy(config: Option<&neonapi_neon_auth_organization_config>) -> *mut neonapi_neon_auth_organization_config_owner { copy(config) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_to_json(config: Option<&neonapi_neon_auth_organization_config>) -> *mut c_char { to_json(config) }
/// Reads one from JSON, as `neonapi_neon_auth_organization_config_to_json` writes it. `out` is
/// yours: free it with `neonapi_neon_auth_organization_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_organization_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Whether users can form organizations.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_enabled(config: Option<&neonapi_neon_auth_organization_config>) -> bool { number(config, |x| x.enabled) }
/// Most organizations per user, at least 1, 10 by default.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_organization_limit(config: Option<&neonapi_neon_auth_organization_config>) -> i32 { number(config, |x| x.organization_limit) }
/// Most members per organization, at least 1, 100 by default.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_membership_limit(config: Option<&neonapi_neon_auth_organization_config>) -> i32 { number(config, |x| x.membership_limit) }
/// Role that the creator of an organization gets in it. One of
/// NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_CREATOR_ROLE_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_creator_role(config: Option<&neonapi_neon_auth_organization_config>) -> u32 { enumeration(config, |x| Some(&x.creator_role)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_creator_role_text(config: Option<&neonapi_neon_auth_organization_config>) -> *const c_char { text(config, |x| &x.creator_role) }
/// Whether an invited person gets an email.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_send_invitation_email(config: Option<&neonapi_neon_auth_organization_config>) -> bool { number(config, |x| x.send_invitation_email) }
/// `admin`.
pub const NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_CREATOR_ROLE_ADMIN: u32 = 1;
/// `owner`.
pub const NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_CREATOR_ROLE_OWNER: u32 = 2;
/// The text of one of the numbers NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_CREATOR_ROLE_*; NULL when
/// it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_creator_role_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonAuthOrganizationConfigCreatorRole>(number) }
/// `admin`.
pub const NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_UPDATE_CREATOR_ROLE_ADMIN: u32 = 1;
/// `owner`.
pub const NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_UPDATE_CREATOR_ROLE_OWNER: u32 = 2;
/// The text of one of the numbers NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_UPDATE_CREATOR_ROLE_*; NULL
/// when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_organization_config_update_creator_role_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonAuthOrganizationConfigUpdateCreatorRole>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_phone_number_config_free(config: Option<Box<neonapi_neon_auth_phone_number_config_owner>>) { free(config) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_phone_number_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_phone_number_config_copy(config: Option<&neonapi_neon_auth_phone_number_config>) -> *mut neonapi_neon_auth_phone_number_config_owner { copy(config) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_phone_number_config_to_json(config: Option<&neonapi_neon_auth_phone_number_config>) -> *mut c_char { to_json(config) }
/// Reads one from JSON, as `neonapi_neon_auth_phone_number_config_to_json` writes it. `out` is
/// yours: free it with `neonapi_neon_auth_phone_number_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_phone_number_config_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_phone_number_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Whether users can sign in with a phone number.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_phone_number_config_enabled(config: Option<&neonapi_neon_auth_phone_number_config>) -> bool { number(config, |x| x.enabled) }
/// Lifetime of a one-time code in seconds, 60 to 600, 300 by default. False when absent; `out` is
/// then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_phone_number_config_otp_expires_in(config: Option<&neonapi_neon_auth_phone_number_config>, out: *mut i64) -> bool { optional(config, out, |x| x.otp_expires_in) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_free(configs: Option<Box<neonapi_neon_auth_plugin_configs_owner>>) { free(configs) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_plugin_configs_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_copy(configs: Option<&neonapi_neon_auth_plugin_configs>) -> *mut neonapi_neon_auth_plugin_configs_owner { copy(configs) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_to_json(configs: Option<&neonapi_neon_auth_plugin_configs>) -> *mut c_char { to_json(configs) }
/// Reads one from JSON, as `neonapi_neon_auth_plugin_configs_to_json` writes it. `out` is yours:
/// free it with `neonapi_neon_auth_plugin_configs_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_plugin_configs_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Settings of the organization plugin. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_organization(configs: Option<&neonapi_neon_auth_plugin_configs>) -> Option<&neonapi_neon_auth_organization_config> { configs.and_then(|x| x.organization.as_ref()) }
/// Settings of sign-in by magic link. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_magic_link(configs: Option<&neonapi_neon_auth_plugin_configs>) -> Option<&neonapi_neon_auth_magic_link_config> { configs.and_then(|x| x.magic_link.as_ref()) }
/// Settings of sign-in by phone number. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_phone_number(configs: Option<&neonapi_neon_auth_plugin_configs>) -> Option<&neonapi_neon_auth_phone_number_config> { configs.and_then(|x| x.phone_number.as_ref()) }
/// Mail server that emails are sent through. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_email_provider(configs: Option<&neonapi_neon_auth_plugin_configs>) -> Option<&neonapi_neon_auth_email_server_config_response> { configs.and_then(|x| x.email_provider.as_ref()) }
/// Settings of sign-in by email and password. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_email_and_password(configs: Option<&neonapi_neon_auth_plugin_configs>) -> Option<&neonapi_neon_auth_email_and_password_config> { configs.and_then(|x| x.email_and_password.as_ref()) }
/// How many there are. OAuth providers that users can sign in with.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_oauth_providers_count(configs: Option<&neonapi_neon_auth_plugin_configs>) -> usize { count(configs, |x| &x.oauth_providers) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_oauth_providers_at(configs: Option<&neonapi_neon_auth_plugin_configs>, index: usize) -> Option<&neonapi_neon_auth_oauth_provider> { at(configs, index, |x| &x.oauth_providers) }
/// Whether localhost addresses are accepted, for development. False when absent; `out` is then left
/// as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_plugin_configs_allow_localhost(configs: Option<&neonapi_neon_auth_plugin_configs>, out: *mut bool) -> bool { optional(configs, out, |x| x.allow_localhost) }
/// `user`.
pub const NEONAPI_NEON_AUTH_PROVIDER_PROJECT_OWNED_BY_USER: u32 = 1;
/// `neon`.
pub const NEONAPI_NEON_AUTH_PROVIDER_PROJECT_OWNED_BY_NEON: u32 = 2;
/// The text of one of the numbers NEONAPI_NEON_AUTH_PROVIDER_PROJECT_OWNED_BY_*; NULL when it is
/// none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_provider_project_owned_by_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonAuthProviderProjectOwnedBy>(number) }
/// `initiated`.
pub const NEONAPI_NEON_AUTH_PROVIDER_PROJECT_TRANSFER_STATUS_INITIATED: u32 = 1;
/// `finished`.
pub const NEONAPI_NEON_AUTH_PROVIDER_PROJECT_TRANSFER_STATUS_FINISHED: u32 = 2;
/// The text of one of the numbers NEONAPI_NEON_AUTH_PROVIDER_PROJECT_TRANSFER_STATUS_*; NULL when
/// it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_provider_project_transfer_status_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonAuthProviderProjectTransferStatus>(number) }
/// `mock`.
pub const NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK: u32 = 1;
/// `stack`.
pub const NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_STACK: u32 = 2;
/// `better_auth`.
pub const NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_BETTER_AUTH: u32 = 3;
/// The text of one of the numbers NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*; NULL when it is
/// none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_supported_auth_provider_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonAuthSupportedAuthProvider>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_free(config: Option<Box<neonapi_neon_auth_webhook_config_owner>>) { free(config) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_webhook_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_copy(config: Option<&neonapi_neon_auth_webhook_config>) -> *mut neonapi_neon_auth_webhook_config_owner { copy(config) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_to_json(config: Option<&neonapi_neon_auth_webhook_config>) -> *mut c_char { to_json(config) }
/// Reads one from JSON, as `neonapi_neon_auth_webhook_config_to_json` writes it. `out` is yours:
/// free it with `neonapi_neon_auth_webhook_config_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_webhook_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Whether events are sent to the webhook.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_enabled(config: Option<&neonapi_neon_auth_webhook_config>) -> bool { number(config, |x| x.enabled) }
/// Address that events are sent to. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_webhook_url(config: Option<&neonapi_neon_auth_webhook_config>) -> *const c_char { text(config, |x| &x.webhook_url) }
/// How many there are. Events that are sent to the webhook.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_enabled_events_count(config: Option<&neonapi_neon_auth_webhook_config>) -> usize { count(config, |x| &x.enabled_events) }
/// One of them, from 0 on. One of NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_*; 0 when
/// absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_enabled_events_at(config: Option<&neonapi_neon_auth_webhook_config>, index: usize) -> u32 { at(config, index, |x| &x.enabled_events).map_or(0, Enumeration::number) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_enabled_events_text_at(config: Option<&neonapi_neon_auth_webhook_config>, index: usize) -> *const c_char { at(config, index, |x| &x.enabled_events).pointer() }
/// How long a delivery may take in seconds, 1 to 10, 5 by default. False when absent; `out` is then
/// left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_timeout_seconds(config: Option<&neonapi_neon_auth_webhook_config>, out: *mut i64) -> bool { optional(config, out, |x| x.timeout_seconds) }
/// `user.before_create`.
pub const NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_USER_BEFORE_CREATE: u32 = 1;
/// `user.created`.
pub const NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_USER_CREATED: u32 = 2;
/// `send.otp`.
pub const NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_SEND_OTP: u32 = 3;
/// `send.magic_link`.
pub const NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_SEND_MAGIC_LINK: u32 = 4;
/// `organization.invitation.created`.
pub const NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_ORGANIZATION_INVITATION_CREATED: u32 = 5;
/// `organization.invitation.accepted`.
pub const NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_ORGANIZATION_INVITATION_ACCEPTED: u32 = 6;
/// `phone_number.verified`.
pub const NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_PHONE_NUMBER_VERIFIED: u32 = 7;
/// The text of one of the numbers NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_*; NULL when
/// it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_webhook_config_enabled_events_item_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::NeonAuthWebhookConfigEnabledEventsItem>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_neon_auth_test_email_response_free(response: Option<Box<neonapi_send_neon_auth_test_email_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_send_neon_auth_test_email_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_neon_auth_test_email_response_copy(response: Option<&neonapi_send_neon_auth_test_email_response>) -> *mut neonapi_send_neon_auth_test_email_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_neon_auth_test_email_response_to_json(response: Option<&neonapi_send_neon_auth_test_email_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_send_neon_auth_test_email_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_send_neon_auth_test_email_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_neon_auth_test_email_response_from_json(json: *const c_char, out: *mut *mut neonapi_send_neon_auth_test_email_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Whether the test email was sent.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_neon_auth_test_email_response_success(response: Option<&neonapi_send_neon_auth_test_email_response>) -> bool { number(response, |x| x.success) }
/// Why the test email was not sent, absent on success. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_send_neon_auth_test_email_response_error_message(response: Option<&neonapi_send_neon_auth_test_email_response>) -> *const c_char { text(response, |x| &x.error_message) }
