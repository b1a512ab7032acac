// Written by cargo xtask generate from api/. Do not edit.
//! Regions: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_active_regions_response_free(response: Option<Box<neonapi_active_regions_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_active_regions_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_active_regions_response_copy(response: Option<&neonapi_active_regions_response>) -> *mut neonapi_active_regions_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_active_regions_response_to_json(response: Option<&neonapi_active_regions_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_active_regions_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_active_regions_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_active_regions_response_from_json(json: *const c_char, out: *mut *mut neonapi_active_regions_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Regions that can be chosen.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_active_regions_response_regions_count(response: Option<&neonapi_active_regions_response>) -> usize { count(response, |x| &x.regions) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_active_regions_response_regions_at(response: Option<&neonapi_active_regions_response>, index: usize) -> Option<&neonapi_region_response> { at(response, index, |x| &x.regions) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_free(response: Option<Box<neonapi_region_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_region_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_copy(response: Option<&neonapi_region_response>) -> *mut neonapi_region_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_to_json(response: Option<&neonapi_region_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_region_response_to_json` writes it. `out` is yours: free it
/// with `neonapi_region_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_from_json(json: *const c_char, out: *mut *mut neonapi_region_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the region, such as `aws-us-east-2`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_region_id(response: Option<&neonapi_region_response>) -> *const c_char { text(response, |x| &x.region_id) }
/// Name of the region, for people to read. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_name(response: Option<&neonapi_region_response>) -> *const c_char { text(response, |x| &x.name) }
/// Whether this is the default region.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_default(response: Option<&neonapi_region_response>) -> bool { number(response, |x| x.default) }
/// Latitude of the region, as text. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_geo_lat(response: Option<&neonapi_region_response>) -> *const c_char { text(response, |x| &x.geo_lat) }
/// Longitude of the region, as text. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_region_response_geo_long(response: Option<&neonapi_region_response>) -> *const c_char { text(response, |x| &x.geo_long) }
