// Written by cargo xtask generate from api/. Do not edit.
//! Custom Domains: calls.

use crate::generated_support::*;

/// Removes a custom domain from a branch.
///
/// Calls `deleteProjectBranchCustomDomain`
/// (`DELETE /projects/{project_id}/branches/{branch_id}/custom-domains/{domain}`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domains_delete(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, domain: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id), ("domain", domain)], Given::<()>::Nothing, |client, [project_id, branch_id, domain], _| client.custom_domains().delete(project_id, branch_id, domain)) }
/// Lists the custom domains of a branch.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_custom_domain_list_next`
/// does. `out` is yours: free it with `neonapi_custom_domain_list_free`.
///
/// Calls `listProjectBranchCustomDomains`
/// (`GET /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domains_list(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_list_custom_domains_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_custom_domain_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.custom_domains().list(project_id, branch_id, arguments)) }
/// Registers a custom domain for something on a branch, such as a function.
///
/// The domain needs a CNAME record that points to the `cname_target` of the answer.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_custom_domain_free`.
///
/// Calls `registerProjectBranchCustomDomain`
/// (`POST /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domains_register(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_register_custom_domain_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_custom_domain_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.custom_domains().register(project_id, branch_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_list_next(list: Option<&mut neonapi_custom_domain_list>, item: *mut *const neonapi_custom_domain, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with
/// `neonapi_list_project_branch_custom_domains_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_list_next_page(list: Option<&mut neonapi_custom_domain_list>, page: *mut *mut neonapi_list_project_branch_custom_domains_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_list_cursor(list: Option<&neonapi_custom_domain_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_custom_domain_list_free(list: Option<Box<neonapi_custom_domain_list>>) { free(list) }
