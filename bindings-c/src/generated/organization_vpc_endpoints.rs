// Written by cargo xtask generate from api/. Do not edit.
//! Organization Vpc Endpoints: calls.

use crate::generated_support::*;

/// Assigns a VPC endpoint to an organization in a region, with a label.
///
/// `arguments` stay yours.
///
/// Calls `assignOrganizationVpcEndpoint`
/// (`POST /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_vpc_endpoints_assign(client: *const neonapi_client, org_id: *const c_char, region_id: *const c_char, vpc_endpoint_id: *const c_char, arguments: Option<&neonapi_assign_organization_vpc_endpoint_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("org_id", org_id), ("region_id", region_id), ("vpc_endpoint_id", vpc_endpoint_id)], Given::Required("arguments", arguments), |client, [org_id, region_id, vpc_endpoint_id], arguments| client.organization_vpc_endpoints().assign(org_id, region_id, vpc_endpoint_id, arguments)) }
/// Removes a VPC endpoint from an organization.
///
/// Calls `deleteOrganizationVpcEndpoint`
/// (`DELETE /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_vpc_endpoints_delete(client: *const neonapi_client, org_id: *const c_char, region_id: *const c_char, vpc_endpoint_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("org_id", org_id), ("region_id", region_id), ("vpc_endpoint_id", vpc_endpoint_id)], Given::<()>::Nothing, |client, [org_id, region_id, vpc_endpoint_id], _| client.organization_vpc_endpoints().delete(org_id, region_id, vpc_endpoint_id)) }
/// Fetches the state of a VPC endpoint and the projects restricted to it.
///
/// `out` is yours: free it with `neonapi_vpc_endpoint_details_free`.
///
/// Calls `getOrganizationVpcEndpointDetails`
/// (`GET /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_vpc_endpoints_get(client: *const neonapi_client, org_id: *const c_char, region_id: *const c_char, vpc_endpoint_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_vpc_endpoint_details_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("org_id", org_id), ("region_id", region_id), ("vpc_endpoint_id", vpc_endpoint_id)], Given::<()>::Nothing, |client, [org_id, region_id, vpc_endpoint_id], _| client.organization_vpc_endpoints().get(org_id, region_id, vpc_endpoint_id)) }
/// Lists the VPC endpoints of an organization in one region.
///
/// Sends nothing yet: `neonapi_vpc_endpoint_list_next` does. `out` is yours: free it with
/// `neonapi_vpc_endpoint_list_free`.
///
/// Calls `listOrganizationVpcEndpoints`
/// (`GET /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_vpc_endpoints_list(client: *const neonapi_client, org_id: *const c_char, region_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_vpc_endpoint_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("org_id", org_id), ("region_id", region_id)], Given::<()>::Nothing, |client, [org_id, region_id], _| client.organization_vpc_endpoints().list(org_id, region_id)) }
/// Lists the VPC endpoints of an organization in all regions.
///
/// Sends nothing yet: `neonapi_vpc_endpoint_with_region_list_next` does. `out` is yours: free it
/// with `neonapi_vpc_endpoint_with_region_list_free`.
///
/// Calls `listOrganizationVpcEndpointsAllRegions`
/// (`GET /organizations/{org_id}/vpc/vpc_endpoints`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_vpc_endpoints_list_all_regions(client: *const neonapi_client, org_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_vpc_endpoint_with_region_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("org_id", org_id)], Given::<()>::Nothing, |client, [org_id], _| client.organization_vpc_endpoints().list_all_regions(org_id)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_list_next(list: Option<&mut neonapi_vpc_endpoint_list>, item: *mut *const neonapi_vpc_endpoint, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_vpc_endpoints_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_list_next_page(list: Option<&mut neonapi_vpc_endpoint_list>, page: *mut *mut neonapi_vpc_endpoints_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_list_cursor(list: Option<&neonapi_vpc_endpoint_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_list_free(list: Option<Box<neonapi_vpc_endpoint_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_list_next(list: Option<&mut neonapi_vpc_endpoint_with_region_list>, item: *mut *const neonapi_vpc_endpoint_with_region, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_vpc_endpoints_with_region_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_list_next_page(list: Option<&mut neonapi_vpc_endpoint_with_region_list>, page: *mut *mut neonapi_vpc_endpoints_with_region_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_list_cursor(list: Option<&neonapi_vpc_endpoint_with_region_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_list_free(list: Option<Box<neonapi_vpc_endpoint_with_region_list>>) { free(list) }
