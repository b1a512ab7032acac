// Written by cargo xtask generate from api/. Do not edit.
//! Auth Oauth Providers: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_add_auth_oauth_provider_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_oauth_provider_new() -> *mut neonapi_add_auth_oauth_provider_owner { make(&["id"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_oauth_provider_free(provider: Option<Box<neonapi_add_auth_oauth_provider_owner>>) { free(provider) }
/// OAuth provider to add. Has to be set. One of NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_oauth_provider_set_id(arguments: Option<&mut neonapi_add_auth_oauth_provider_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthOauthProviderId>(arguments, "id", value, |x| &mut x.id) }
/// Sets `id` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_oauth_provider_set_id_text(arguments: Option<&mut neonapi_add_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthOauthProviderId>(arguments, "id", value, |x| &mut x.id) }
/// Client id issued by the OAuth provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_oauth_provider_set_client_id(arguments: Option<&mut neonapi_add_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "client_id", value, |x| &mut x.client_id) }
/// Client secret issued by the OAuth provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_oauth_provider_set_client_secret(arguments: Option<&mut neonapi_add_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "client_secret", value, |x| &mut x.client_secret) }
/// Microsoft tenant id; only for the Microsoft provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_oauth_provider_set_microsoft_tenant_id(arguments: Option<&mut neonapi_add_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "microsoft_tenant_id", value, |x| &mut x.microsoft_tenant_id) }
/// Makes an empty one. Yours: free it with `neonapi_update_auth_oauth_provider_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_oauth_provider_new() -> *mut neonapi_update_auth_oauth_provider_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_oauth_provider_free(provider: Option<Box<neonapi_update_auth_oauth_provider_owner>>) { free(provider) }
/// Client id issued by the OAuth provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_oauth_provider_set_client_id(arguments: Option<&mut neonapi_update_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "client_id", value, |x| &mut x.client_id) }
/// Client secret issued by the OAuth provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_oauth_provider_set_client_secret(arguments: Option<&mut neonapi_update_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "client_secret", value, |x| &mut x.client_secret) }
/// Microsoft tenant id; only for the Microsoft provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_auth_oauth_provider_set_microsoft_tenant_id(arguments: Option<&mut neonapi_update_auth_oauth_provider_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "microsoft_tenant_id", value, |x| &mut x.microsoft_tenant_id) }
