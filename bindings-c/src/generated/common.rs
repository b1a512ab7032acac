// Written by cargo xtask generate from api/. Do not edit.
//! Common: calls.

use crate::generated_support::*;

/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_list_next(list: Option<&mut neonapi_neon_auth_redirect_uri_whitelist_domain_list>, item: *mut *const neonapi_neon_auth_redirect_uri_whitelist_domain, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_list_next_page(list: Option<&mut neonapi_neon_auth_redirect_uri_whitelist_domain_list>, page: *mut *mut neonapi_neon_auth_redirect_uri_whitelist_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_list_cursor(list: Option<&neonapi_neon_auth_redirect_uri_whitelist_domain_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_list_free(list: Option<Box<neonapi_neon_auth_redirect_uri_whitelist_domain_list>>) { free(list) }
