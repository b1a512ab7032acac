// Written by cargo xtask generate from api/. Do not edit.
//! Legacy Auth: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_add_legacy_auth_domain_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_domain_new() -> *mut neonapi_add_legacy_auth_domain_owner { make(&["domain", "auth_provider"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_domain_free(domain: Option<Box<neonapi_add_legacy_auth_domain_owner>>) { free(domain) }
/// Domain to allow, as a URI. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_domain_set_domain(arguments: Option<&mut neonapi_add_legacy_auth_domain_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "domain", value, |x| &mut x.domain) }
/// Auth provider that the setting belongs to. Has to be set. One of
/// NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_domain_set_auth_provider(arguments: Option<&mut neonapi_add_legacy_auth_domain_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_domain_set_auth_provider_text(arguments: Option<&mut neonapi_add_legacy_auth_domain_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Makes an empty one. Yours: free it with `neonapi_add_legacy_auth_oauth_provider_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_oauth_provider_new() -> *mut neonapi_add_legacy_auth_oauth_provider_owner { make(&["id"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_oauth_provider_free(provider: Option<Box<neonapi_add_legacy_auth_oauth_provider_owner>>) { free(provider) }
/// OAuth provider to add. Has to be set. One of NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_oauth_provider_set_id(arguments: Option<&mut neonapi_add_legacy_auth_oauth_provider_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthOauthProviderId>(arguments, "id", value, |x| &mut x.id) }
/// Sets `id` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_oauth_provider_set_id_text(arguments: Option<&mut neonapi_add_legacy_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthOauthProviderId>(arguments, "id", value, |x| &mut x.id) }
/// Client id issued by the OAuth provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_oauth_provider_set_client_id(arguments: Option<&mut neonapi_add_legacy_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "client_id", value, |x| &mut x.client_id) }
/// Client secret issued by the OAuth provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_oauth_provider_set_client_secret(arguments: Option<&mut neonapi_add_legacy_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "client_secret", value, |x| &mut x.client_secret) }
/// Microsoft tenant id; only for the Microsoft provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_legacy_auth_oauth_provider_set_microsoft_tenant_id(arguments: Option<&mut neonapi_add_legacy_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "microsoft_tenant_id", value, |x| &mut x.microsoft_tenant_id) }
/// Makes an empty one. Yours: free it with `neonapi_create_legacy_auth_integration_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_integration_new() -> *mut neonapi_create_legacy_auth_integration_owner { make(&["auth_provider", "project_id", "branch_id"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_integration_free(integration: Option<Box<neonapi_create_legacy_auth_integration_owner>>) { free(integration) }
/// Provider that runs the sign-in service. Has to be set. One of
/// NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_integration_set_auth_provider(arguments: Option<&mut neonapi_create_legacy_auth_integration_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_integration_set_auth_provider_text(arguments: Option<&mut neonapi_create_legacy_auth_integration_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Id of the Neon project. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_integration_set_project_id(arguments: Option<&mut neonapi_create_legacy_auth_integration_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "project_id", value, |x| &mut x.project_id) }
/// Id of the branch the integration belongs to. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_integration_set_branch_id(arguments: Option<&mut neonapi_create_legacy_auth_integration_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "branch_id", value, |x| &mut x.branch_id) }
/// Database that holds the auth data; the server picks one when absent. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_integration_set_database_name(arguments: Option<&mut neonapi_create_legacy_auth_integration_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "database_name", value, |x| &mut x.database_name) }
/// Postgres role for the integration; leave it out. Deprecated. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_integration_set_role_name(arguments: Option<&mut neonapi_create_legacy_auth_integration_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "role_name", value, |x| &mut x.role_name) }
/// Makes an empty one. Yours: free it with `neonapi_create_legacy_auth_sdk_keys_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_sdk_keys_new() -> *mut neonapi_create_legacy_auth_sdk_keys_owner { make(&["project_id", "auth_provider"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_sdk_keys_free(keys: Option<Box<neonapi_create_legacy_auth_sdk_keys_owner>>) { free(keys) }
/// Id of the Neon project. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_sdk_keys_set_project_id(arguments: Option<&mut neonapi_create_legacy_auth_sdk_keys_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "project_id", value, |x| &mut x.project_id) }
/// Provider that runs the sign-in service. Has to be set. One of
/// NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_sdk_keys_set_auth_provider(arguments: Option<&mut neonapi_create_legacy_auth_sdk_keys_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_sdk_keys_set_auth_provider_text(arguments: Option<&mut neonapi_create_legacy_auth_sdk_keys_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Makes an empty one. Yours: free it with `neonapi_create_legacy_auth_user_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_user_new() -> *mut neonapi_create_legacy_auth_user_owner { make(&["project_id", "auth_provider", "email"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_user_free(user: Option<Box<neonapi_create_legacy_auth_user_owner>>) { free(user) }
/// Id of the Neon project. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_user_set_project_id(arguments: Option<&mut neonapi_create_legacy_auth_user_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "project_id", value, |x| &mut x.project_id) }
/// Provider that runs the sign-in service. Has to be set. One of
/// NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_user_set_auth_provider(arguments: Option<&mut neonapi_create_legacy_auth_user_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_user_set_auth_provider_text(arguments: Option<&mut neonapi_create_legacy_auth_user_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Email address of the user. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_user_set_email(arguments: Option<&mut neonapi_create_legacy_auth_user_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "email", value, |x| &mut x.email) }
/// Name of the user, 1 to 255 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_legacy_auth_user_set_name(arguments: Option<&mut neonapi_create_legacy_auth_user_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Makes an empty one. Yours: free it with `neonapi_delete_legacy_auth_domains_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_legacy_auth_domains_new() -> *mut neonapi_delete_legacy_auth_domains_owner { make(&["auth_provider", "domains"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_legacy_auth_domains_free(domains: Option<Box<neonapi_delete_legacy_auth_domains_owner>>) { free(domains) }
/// Auth provider that the setting belongs to. Has to be set. One of
/// NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_legacy_auth_domains_set_auth_provider(arguments: Option<&mut neonapi_delete_legacy_auth_domains_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_legacy_auth_domains_set_auth_provider_text(arguments: Option<&mut neonapi_delete_legacy_auth_domains_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Adds one. Domains to remove. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_legacy_auth_domains_add_domains(arguments: Option<&mut neonapi_delete_legacy_auth_domains_owner>, value: Option<&mut neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_owner>) -> neonapi_status { add_part(arguments, "domains", value.as_deref(), |x| &mut x.domains) }
/// Sends `domains` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_legacy_auth_domains_empty_domains(arguments: Option<&mut neonapi_delete_legacy_auth_domains_owner>) -> neonapi_status { empty(arguments, "domains", |x| &mut x.domains) }
/// Makes an empty one. Yours: free it with `neonapi_delete_legacy_auth_integration_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_legacy_auth_integration_new() -> *mut neonapi_delete_legacy_auth_integration_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_legacy_auth_integration_free(integration: Option<Box<neonapi_delete_legacy_auth_integration_owner>>) { free(integration) }
/// Whether the data of Neon Auth is deleted from the database too.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_legacy_auth_integration_set_delete_data(arguments: Option<&mut neonapi_delete_legacy_auth_integration_owner>, value: bool) -> neonapi_status { set(arguments, "delete_data", value, |x| &mut x.delete_data) }
/// Makes an empty one. Yours: free it with `neonapi_transfer_legacy_auth_ownership_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_legacy_auth_ownership_new() -> *mut neonapi_transfer_legacy_auth_ownership_owner { make(&["project_id", "auth_provider"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_legacy_auth_ownership_free(ownership: Option<Box<neonapi_transfer_legacy_auth_ownership_owner>>) { free(ownership) }
/// Id of the Neon project. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_legacy_auth_ownership_set_project_id(arguments: Option<&mut neonapi_transfer_legacy_auth_ownership_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "project_id", value, |x| &mut x.project_id) }
/// Provider that runs the sign-in service. Has to be set. One of
/// NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_legacy_auth_ownership_set_auth_provider(arguments: Option<&mut neonapi_transfer_legacy_auth_ownership_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_legacy_auth_ownership_set_auth_provider_text(arguments: Option<&mut neonapi_transfer_legacy_auth_ownership_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Makes an empty one. Yours: free it with `neonapi_update_legacy_auth_oauth_provider_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_legacy_auth_oauth_provider_new() -> *mut neonapi_update_legacy_auth_oauth_provider_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_legacy_auth_oauth_provider_free(provider: Option<Box<neonapi_update_legacy_auth_oauth_provider_owner>>) { free(provider) }
/// Client id issued by the OAuth provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_legacy_auth_oauth_provider_set_client_id(arguments: Option<&mut neonapi_update_legacy_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "client_id", value, |x| &mut x.client_id) }
/// Client secret issued by the OAuth provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_legacy_auth_oauth_provider_set_client_secret(arguments: Option<&mut neonapi_update_legacy_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "client_secret", value, |x| &mut x.client_secret) }
/// Microsoft tenant id; only for the Microsoft provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_legacy_auth_oauth_provider_set_microsoft_tenant_id(arguments: Option<&mut neonapi_update_legacy_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "microsoft_tenant_id", value, |x| &mut x.microsoft_tenant_id) }
