// Written by cargo xtask generate from api/. Do not edit.
//! Data Api: what calls give.

use crate::generated_support::*;

/// `neon_auth`.
pub const NEONAPI_DATA_API_CREATE_REQUEST_AUTH_PROVIDER_NEON_AUTH: u32 = 1;
/// `external`.
pub const NEONAPI_DATA_API_CREATE_REQUEST_AUTH_PROVIDER_EXTERNAL: u32 = 2;
/// The text of one of the numbers NEONAPI_DATA_API_CREATE_REQUEST_AUTH_PROVIDER_*; NULL when it is
/// none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_create_request_auth_provider_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::DataApiCreateRequestAuthProvider>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_response_free(response: Option<Box<neonapi_data_api_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_data_api_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_response_copy(response: Option<&neonapi_data_api_response>) -> *mut neonapi_data_api_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_response_to_json(response: Option<&neonapi_data_api_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_data_api_response_to_json` writes it. `out` is yours: free it
/// with `neonapi_data_api_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_response_from_json(json: *const c_char, out: *mut *mut neonapi_data_api_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// URL at which the Data API answers. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_response_url(response: Option<&neonapi_data_api_response>) -> *const c_char { text(response, |x| &x.url) }
/// State of the Data API, as text. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_response_status(response: Option<&neonapi_data_api_response>) -> *const c_char { text(response, |x| &x.status) }
/// Settings of the Data API. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_response_settings(response: Option<&neonapi_data_api_response>) -> Option<&neonapi_data_api_settings> { response.and_then(|x| x.settings.as_ref()) }
/// How many there are. Schemas of the database that the Data API may expose; may be null.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_response_available_schemas_count(response: Option<&neonapi_data_api_response>) -> usize { count(response, |x| &x.available_schemas) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_response_available_schemas_at(response: Option<&neonapi_data_api_response>, index: usize) -> *const c_char { at(response, index, |x| &x.available_schemas).pointer() }
/// Whether callers may use aggregate functions; the server default is true. False when absent;
/// `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_db_aggregates_enabled(settings: Option<&neonapi_data_api_settings>, out: *mut bool) -> bool { optional(settings, out, |x| x.db_aggregates_enabled) }
/// Role for callers without a token; the server default is `anonymous`. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_db_anon_role(settings: Option<&neonapi_data_api_settings>) -> *const c_char { text(settings, |x| &x.db_anon_role) }
/// Further schemas to put on the search path. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_db_extra_search_path(settings: Option<&neonapi_data_api_settings>) -> *const c_char { text(settings, |x| &x.db_extra_search_path) }
/// Most rows that one answer may hold. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_db_max_rows(settings: Option<&neonapi_data_api_settings>, out: *mut i64) -> bool { optional(settings, out, |x| x.db_max_rows) }
/// How many there are. Schemas that the Data API exposes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_db_schemas_count(settings: Option<&neonapi_data_api_settings>) -> usize { count(settings, |x| &x.db_schemas) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_db_schemas_at(settings: Option<&neonapi_data_api_settings>, index: usize) -> *const c_char { at(settings, index, |x| &x.db_schemas).pointer() }
/// Path in the token to the claim with the role; the server default is `.role`. NULL when absent.
/// Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_jwt_role_claim_key(settings: Option<&neonapi_data_api_settings>) -> *const c_char { text(settings, |x| &x.jwt_role_claim_key) }
/// Longest time a checked token is remembered, in seconds. False when absent; `out` is then left as
/// it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_jwt_cache_max_lifetime(settings: Option<&neonapi_data_api_settings>, out: *mut i64) -> bool { optional(settings, out, |x| x.jwt_cache_max_lifetime) }
/// How an OpenAPI description is offered; the server default is `disabled`. NULL when absent.
/// Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_openapi_mode(settings: Option<&neonapi_data_api_settings>) -> *const c_char { text(settings, |x| &x.openapi_mode) }
/// Origins that browsers may call from (CORS). NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_server_cors_allowed_origins(settings: Option<&neonapi_data_api_settings>) -> *const c_char { text(settings, |x| &x.server_cors_allowed_origins) }
/// Whether answers carry a `Server-Timing` header. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_data_api_settings_server_timing_enabled(settings: Option<&neonapi_data_api_settings>, out: *mut bool) -> bool { optional(settings, out, |x| x.server_timing_enabled) }
