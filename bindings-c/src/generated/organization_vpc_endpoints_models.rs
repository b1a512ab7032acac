// Written by cargo xtask generate from api/. Do not edit.
//! Organization Vpc Endpoints: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_free(endpoint: Option<Box<neonapi_vpc_endpoint_owner>>) { free(endpoint) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_vpc_endpoint_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_copy(endpoint: Option<&neonapi_vpc_endpoint>) -> *mut neonapi_vpc_endpoint_owner { copy(endpoint) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_to_json(endpoint: Option<&neonapi_vpc_endpoint>) -> *mut c_char { to_json(endpoint) }
/// Reads one from JSON, as `neonapi_vpc_endpoint_to_json` writes it. `out` is yours: free it with
/// `neonapi_vpc_endpoint_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_from_json(json: *const c_char, out: *mut *mut neonapi_vpc_endpoint_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the VPC endpoint. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_vpc_endpoint_id(endpoint: Option<&neonapi_vpc_endpoint>) -> *const c_char { text(endpoint, |x| &x.vpc_endpoint_id) }
/// Label that describes the VPC endpoint. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_label(endpoint: Option<&neonapi_vpc_endpoint>) -> *const c_char { text(endpoint, |x| &x.label) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_free(details: Option<Box<neonapi_vpc_endpoint_details_owner>>) { free(details) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_vpc_endpoint_details_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_copy(details: Option<&neonapi_vpc_endpoint_details>) -> *mut neonapi_vpc_endpoint_details_owner { copy(details) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_to_json(details: Option<&neonapi_vpc_endpoint_details>) -> *mut c_char { to_json(details) }
/// Reads one from JSON, as `neonapi_vpc_endpoint_details_to_json` writes it. `out` is yours: free
/// it with `neonapi_vpc_endpoint_details_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_from_json(json: *const c_char, out: *mut *mut neonapi_vpc_endpoint_details_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the VPC endpoint. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_vpc_endpoint_id(details: Option<&neonapi_vpc_endpoint_details>) -> *const c_char { text(details, |x| &x.vpc_endpoint_id) }
/// Label that describes the VPC endpoint. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_label(details: Option<&neonapi_vpc_endpoint_details>) -> *const c_char { text(details, |x| &x.label) }
/// State of the VPC endpoint, such as `new` or `accepted`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_state(details: Option<&neonapi_vpc_endpoint_details>) -> *const c_char { text(details, |x| &x.state) }
/// Number of projects restricted to this VPC endpoint.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_num_restricted_projects(details: Option<&neonapi_vpc_endpoint_details>) -> i64 { number(details, |x| x.num_restricted_projects) }
/// How many there are. Some of the projects restricted to this VPC endpoint.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_example_restricted_projects_count(details: Option<&neonapi_vpc_endpoint_details>) -> usize { count(details, |x| &x.example_restricted_projects) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_details_example_restricted_projects_at(details: Option<&neonapi_vpc_endpoint_details>, index: usize) -> *const c_char { at(details, index, |x| &x.example_restricted_projects).pointer() }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_free(region: Option<Box<neonapi_vpc_endpoint_with_region_owner>>) { free(region) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_vpc_endpoint_with_region_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_copy(region: Option<&neonapi_vpc_endpoint_with_region>) -> *mut neonapi_vpc_endpoint_with_region_owner { copy(region) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_to_json(region: Option<&neonapi_vpc_endpoint_with_region>) -> *mut c_char { to_json(region) }
/// Reads one from JSON, as `neonapi_vpc_endpoint_with_region_to_json` writes it. `out` is yours:
/// free it with `neonapi_vpc_endpoint_with_region_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_from_json(json: *const c_char, out: *mut *mut neonapi_vpc_endpoint_with_region_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the VPC endpoint. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_vpc_endpoint_id(region: Option<&neonapi_vpc_endpoint_with_region>) -> *const c_char { text(region, |x| &x.vpc_endpoint_id) }
/// Label that describes the VPC endpoint. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_label(region: Option<&neonapi_vpc_endpoint_with_region>) -> *const c_char { text(region, |x| &x.label) }
/// Region of the VPC endpoint, such as `aws-us-east-2`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoint_with_region_region_id(region: Option<&neonapi_vpc_endpoint_with_region>) -> *const c_char { text(region, |x| &x.region_id) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_response_free(response: Option<Box<neonapi_vpc_endpoints_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_vpc_endpoints_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_response_copy(response: Option<&neonapi_vpc_endpoints_response>) -> *mut neonapi_vpc_endpoints_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_response_to_json(response: Option<&neonapi_vpc_endpoints_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_vpc_endpoints_response_to_json` writes it. `out` is yours: free
/// it with `neonapi_vpc_endpoints_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_response_from_json(json: *const c_char, out: *mut *mut neonapi_vpc_endpoints_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. VPC endpoints that are assigned.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_response_endpoints_count(response: Option<&neonapi_vpc_endpoints_response>) -> usize { count(response, |x| &x.endpoints) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_response_endpoints_at(response: Option<&neonapi_vpc_endpoints_response>, index: usize) -> Option<&neonapi_vpc_endpoint> { at(response, index, |x| &x.endpoints) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_with_region_response_free(response: Option<Box<neonapi_vpc_endpoints_with_region_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_vpc_endpoints_with_region_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_with_region_response_copy(response: Option<&neonapi_vpc_endpoints_with_region_response>) -> *mut neonapi_vpc_endpoints_with_region_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_with_region_response_to_json(response: Option<&neonapi_vpc_endpoints_with_region_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_vpc_endpoints_with_region_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_vpc_endpoints_with_region_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_with_region_response_from_json(json: *const c_char, out: *mut *mut neonapi_vpc_endpoints_with_region_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. VPC endpoints that are assigned, each with its region.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_with_region_response_endpoints_count(response: Option<&neonapi_vpc_endpoints_with_region_response>) -> usize { count(response, |x| &x.endpoints) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_vpc_endpoints_with_region_response_endpoints_at(response: Option<&neonapi_vpc_endpoints_with_region_response>, index: usize) -> Option<&neonapi_vpc_endpoint_with_region> { at(response, index, |x| &x.endpoints) }
