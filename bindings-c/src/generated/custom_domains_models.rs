// Written by cargo xtask generate from api/. Do not edit.
//! Custom Domains: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_free(domain: Option<Box<neonapi_custom_domain_owner>>) { free(domain) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_custom_domain_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_copy(domain: Option<&neonapi_custom_domain>) -> *mut neonapi_custom_domain_owner { copy(domain) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_to_json(domain: Option<&neonapi_custom_domain>) -> *mut c_char { to_json(domain) }
/// Reads one from JSON, as `neonapi_custom_domain_to_json` writes it. `out` is yours: free it with
/// `neonapi_custom_domain_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_from_json(json: *const c_char, out: *mut *mut neonapi_custom_domain_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Host name, such as `api.example.com`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_domain(domain: Option<&neonapi_custom_domain>) -> *const c_char { text(domain, |x| &x.domain) }
/// Kind of thing the domain leads to; `function` is the known one. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_entity_type(domain: Option<&neonapi_custom_domain>) -> *const c_char { text(domain, |x| &x.entity_type) }
/// Identifier of the thing the domain leads to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_entity_id(domain: Option<&neonapi_custom_domain>) -> *const c_char { text(domain, |x| &x.entity_id) }
/// Host name that the CNAME record of the domain must point to. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_cname_target(domain: Option<&neonapi_custom_domain>) -> *const c_char { text(domain, |x| &x.cname_target) }
/// State of the domain as a whole: `pending`, `active` or `error`. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_status(domain: Option<&neonapi_custom_domain>) -> *const c_char { text(domain, |x| &x.status) }
/// State of its DNS records: `pending`, `ok`, `misconfigured` or `caa_blocked`. NULL when absent.
/// Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_dns_status(domain: Option<&neonapi_custom_domain>) -> *const c_char { text(domain, |x| &x.dns_status) }
/// State of its tie to the thing it leads to: `pending`, `present` or `missing`. NULL when absent.
/// Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_binding_status(domain: Option<&neonapi_custom_domain>) -> *const c_char { text(domain, |x| &x.binding_status) }
/// Why the domain is in its state, if there is something to say. NULL when absent. Borrowed: valid
/// as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_status_reason(domain: Option<&neonapi_custom_domain>) -> *const c_char { text(domain, |x| &x.status_reason) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_custom_domains_response_free(response: Option<Box<neonapi_list_project_branch_custom_domains_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_project_branch_custom_domains_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_custom_domains_response_copy(response: Option<&neonapi_list_project_branch_custom_domains_response>) -> *mut neonapi_list_project_branch_custom_domains_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_custom_domains_response_to_json(response: Option<&neonapi_list_project_branch_custom_domains_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_project_branch_custom_domains_response_to_json` writes it.
/// `out` is yours: free it with `neonapi_list_project_branch_custom_domains_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_custom_domains_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_project_branch_custom_domains_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Custom domains of the page.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_custom_domains_response_custom_domains_count(response: Option<&neonapi_list_project_branch_custom_domains_response>) -> usize { count(response, |x| &x.custom_domains) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_custom_domains_response_custom_domains_at(response: Option<&neonapi_list_project_branch_custom_domains_response>, index: usize) -> Option<&neonapi_custom_domain> { at(response, index, |x| &x.custom_domains) }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branch_custom_domains_response_pagination(response: Option<&neonapi_list_project_branch_custom_domains_response>) -> Option<&neonapi_cursor_pagination> { response.and_then(|x| x.pagination.as_ref()) }
