// Written by cargo xtask generate from api/. Do not edit.
//! Organizations: calls.

use crate::generated_support::*;

/// Removes the spending limit of an organization.
///
/// Calls `deleteOrganizationSpendingLimit`
/// (`DELETE /organizations/{org_id}/billing/spending_limit`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_delete_spending_limit(client: *const neonapi_client, org_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("org_id", org_id)], Given::<()>::Nothing, |client, [org_id], _| client.organizations().delete_spending_limit(org_id)) }
/// Fetches one organization.
///
/// `out` is yours: free it with `neonapi_organization_free`.
///
/// Calls `getOrganization` (`GET /organizations/{org_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_get(client: *const neonapi_client, org_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_organization_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("org_id", org_id)], Given::<()>::Nothing, |client, [org_id], _| client.organizations().get(org_id)) }
/// Fetches the spending limit of an organization.
///
/// `is_there` says whether there is a number at all.
///
/// Calls `getOrganizationSpendingLimit` (`GET /organizations/{org_id}/billing/spending_limit`).
/// Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_get_spending_limit(client: *const neonapi_client, org_id: *const c_char, options: *const neonapi_call_options, out: *mut i64, is_there: *mut bool, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (out, is_there), [("org_id", org_id)], Given::<()>::Nothing, |client, [org_id], _| client.organizations().get_spending_limit(org_id)) }
/// Sets the spending limit of an organization.
///
/// To have no limit at all use `neonapi_organizations_delete_spending_limit`; 0 is not accepted.
///
/// `arguments` stay yours. `is_there` says whether there is a number at all.
///
/// Calls `setOrganizationSpendingLimit` (`PUT /organizations/{org_id}/billing/spending_limit`).
/// Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_set_spending_limit(client: *const neonapi_client, org_id: *const c_char, arguments: Option<&neonapi_set_organization_spending_limit_owner>, options: *const neonapi_call_options, out: *mut i64, is_there: *mut bool, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (out, is_there), [("org_id", org_id)], Given::Required("arguments", arguments), |client, [org_id], arguments| client.organizations().set_spending_limit(org_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_list_next(list: Option<&mut neonapi_organization_list>, item: *mut *const neonapi_organization, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_organizations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_list_next_page(list: Option<&mut neonapi_organization_list>, page: *mut *mut neonapi_organizations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_list_cursor(list: Option<&neonapi_organization_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_list_free(list: Option<Box<neonapi_organization_list>>) { free(list) }
