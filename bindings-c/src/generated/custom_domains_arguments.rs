// Written by cargo xtask generate from api/. Do not edit.
//! Custom Domains: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_list_custom_domains_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_custom_domains_new() -> *mut neonapi_list_custom_domains_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_custom_domains_free(domains: Option<Box<neonapi_list_custom_domains_owner>>) { free(domains) }
/// Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_custom_domains_set_cursor(arguments: Option<&mut neonapi_list_custom_domains_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Custom domains per page, 1 to 1000.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_custom_domains_set_limit(arguments: Option<&mut neonapi_list_custom_domains_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Makes an empty one. Yours: free it with `neonapi_register_custom_domain_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_register_custom_domain_new() -> *mut neonapi_register_custom_domain_owner { make(&["domain", "entity_type", "entity_id"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_register_custom_domain_free(domain: Option<Box<neonapi_register_custom_domain_owner>>) { free(domain) }
/// Host name, such as `api.example.com`. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_register_custom_domain_set_domain(arguments: Option<&mut neonapi_register_custom_domain_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "domain", value, |x| &mut x.domain) }
/// Kind of thing the domain leads to; `function` is the known one. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_register_custom_domain_set_entity_type(arguments: Option<&mut neonapi_register_custom_domain_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "entity_type", value, |x| &mut x.entity_type) }
/// Identifier of the thing the domain leads to. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_register_custom_domain_set_entity_id(arguments: Option<&mut neonapi_register_custom_domain_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "entity_id", value, |x| &mut x.entity_id) }
