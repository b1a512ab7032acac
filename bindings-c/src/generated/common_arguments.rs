// Written by cargo xtask generate from api/. Do not edit.
//! Common: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with
/// `neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_new() -> *mut neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_owner { make(&["domain"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_free(item: Option<Box<neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_owner>>) { free(item) }
/// Domain to remove, as a URI. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_set_domain(item: Option<&mut neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_owner>, value: *const c_char) -> neonapi_status { set_text(item, "domain", value, |x| &mut x.domain) }
/// Whether the default set of libraries is preloaded.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_preload_libraries_set_use_defaults(libraries: Option<&mut neonapi_preload_libraries_owner>, value: bool) -> neonapi_status { set(libraries, "use_defaults", value, |x| &mut x.use_defaults) }
/// Adds one. Names of the libraries to preload. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_preload_libraries_add_enabled_libraries(libraries: Option<&mut neonapi_preload_libraries_owner>, value: *const c_char) -> neonapi_status { add_text(libraries, "enabled_libraries", value, |x| &mut x.enabled_libraries) }
/// Sends `enabled_libraries` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_preload_libraries_empty_enabled_libraries(libraries: Option<&mut neonapi_preload_libraries_owner>) -> neonapi_status { empty(libraries, "enabled_libraries", |x| &mut x.enabled_libraries) }
/// Address that mails are sent from. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_shared_email_server_set_sender_email(server: Option<&mut neonapi_shared_email_server_owner>, value: *const c_char) -> neonapi_status { set_text(server, "sender_email", value, |x| &mut x.sender_email) }
/// Name shown as the sender of mails. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_shared_email_server_set_sender_name(server: Option<&mut neonapi_shared_email_server_owner>, value: *const c_char) -> neonapi_status { set_text(server, "sender_name", value, |x| &mut x.sender_name) }
/// Makes an empty one. Yours: free it with `neonapi_standard_email_server_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_new() -> *mut neonapi_standard_email_server_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_free(server: Option<Box<neonapi_standard_email_server_owner>>) { free(server) }
/// Host of the SMTP server. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_set_host(server: Option<&mut neonapi_standard_email_server_owner>, value: *const c_char) -> neonapi_status { set_text(server, "host", value, |x| &mut x.host) }
/// Port of the SMTP server.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_set_port(server: Option<&mut neonapi_standard_email_server_owner>, value: i64) -> neonapi_status { set(server, "port", value, |x| &mut x.port) }
/// User name for the SMTP server. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_set_username(server: Option<&mut neonapi_standard_email_server_owner>, value: *const c_char) -> neonapi_status { set_text(server, "username", value, |x| &mut x.username) }
/// Password for the SMTP server. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_set_password(server: Option<&mut neonapi_standard_email_server_owner>, value: *const c_char) -> neonapi_status { set_text(server, "password", value, |x| &mut x.password) }
/// Address that mails are sent from. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_set_sender_email(server: Option<&mut neonapi_standard_email_server_owner>, value: *const c_char) -> neonapi_status { set_text(server, "sender_email", value, |x| &mut x.sender_email) }
/// Name shown as the sender of mails. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_set_sender_name(server: Option<&mut neonapi_standard_email_server_owner>, value: *const c_char) -> neonapi_status { set_text(server, "sender_name", value, |x| &mut x.sender_name) }
