// Written by cargo xtask generate from api/. Do not edit.
//! Auth Trusted Domains: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_add_auth_trusted_domain_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_trusted_domain_new() -> *mut neonapi_add_auth_trusted_domain_owner { make(&["domain", "auth_provider"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_trusted_domain_free(domain: Option<Box<neonapi_add_auth_trusted_domain_owner>>) { free(domain) }
/// Domain to allow, as a URI. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_trusted_domain_set_domain(arguments: Option<&mut neonapi_add_auth_trusted_domain_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "domain", value, |x| &mut x.domain) }
/// Auth provider that the setting belongs to. Has to be set. One of
/// NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_trusted_domain_set_auth_provider(arguments: Option<&mut neonapi_add_auth_trusted_domain_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_auth_trusted_domain_set_auth_provider_text(arguments: Option<&mut neonapi_add_auth_trusted_domain_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Makes an empty one. Yours: free it with `neonapi_delete_auth_trusted_domains_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_auth_trusted_domains_new() -> *mut neonapi_delete_auth_trusted_domains_owner { make(&["auth_provider", "domains"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_auth_trusted_domains_free(domains: Option<Box<neonapi_delete_auth_trusted_domains_owner>>) { free(domains) }
/// Auth provider that the setting belongs to. Has to be set. One of
/// NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_auth_trusted_domains_set_auth_provider(arguments: Option<&mut neonapi_delete_auth_trusted_domains_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_auth_trusted_domains_set_auth_provider_text(arguments: Option<&mut neonapi_delete_auth_trusted_domains_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::NeonAuthSupportedAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Adds one. Domains to remove. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_auth_trusted_domains_add_domains(arguments: Option<&mut neonapi_delete_auth_trusted_domains_owner>, value: Option<&mut neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_owner>) -> neonapi_status { add_part(arguments, "domains", value.as_deref(), |x| &mut x.domains) }
/// Sends `domains` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_delete_auth_trusted_domains_empty_domains(arguments: Option<&mut neonapi_delete_auth_trusted_domains_owner>) -> neonapi_status { empty(arguments, "domains", |x| &mut x.domains) }
