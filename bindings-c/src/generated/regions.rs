// Written by cargo xtask generate from api/. Do not edit.
//! Regions: calls.

use crate::generated_support::*;

/// Lists the regions in which projects can be created.
///
/// Pass `org_id`, because the list depends on the organization.
///
/// `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_region_response_list_next`
/// does. `out` is yours: free it with `neonapi_region_response_list_free`.
///
/// Calls `getActiveRegions` (`GET /regions`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_regions_list(client: *const neonapi_client, arguments: Option<&neonapi_list_regions_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_region_response_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::Optional(arguments), |client, [], arguments| client.regions().list(arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_list_next(list: Option<&mut neonapi_region_response_list>, item: *mut *const neonapi_region_response, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_active_regions_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_list_next_page(list: Option<&mut neonapi_region_response_list>, page: *mut *mut neonapi_active_regions_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_list_cursor(list: Option<&neonapi_region_response_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_list_free(list: Option<Box<neonapi_region_response_list>>) { free(list) }
