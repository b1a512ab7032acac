// Written by cargo xtask generate from api/. Do not edit.
//! Data Api: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_data_api_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_new() -> *mut neonapi_create_data_api_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_free(api: Option<Box<neonapi_create_data_api_owner>>) { free(api) }
/// Who issues the tokens that callers send. One of NEONAPI_DATA_API_CREATE_REQUEST_AUTH_PROVIDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_auth_provider(arguments: Option<&mut neonapi_create_data_api_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::DataApiCreateRequestAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// Sets `auth_provider` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_auth_provider_text(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::DataApiCreateRequestAuthProvider>(arguments, "auth_provider", value, |x| &mut x.auth_provider) }
/// URL of the public keys that callers' tokens are checked with. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_jwks_url(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "jwks_url", value, |x| &mut x.jwks_url) }
/// Name of the external authentication provider. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_provider_name(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "provider_name", value, |x| &mut x.provider_name) }
/// Audience that callers' tokens must be meant for. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_jwt_audience(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "jwt_audience", value, |x| &mut x.jwt_audience) }
/// Whether to grant default privileges to the roles that callers get.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_add_default_grants(arguments: Option<&mut neonapi_create_data_api_owner>, value: bool) -> neonapi_status { set(arguments, "add_default_grants", value, |x| &mut x.add_default_grants) }
/// Whether to leave out the setup of the authentication schema.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_skip_auth_schema(arguments: Option<&mut neonapi_create_data_api_owner>, value: bool) -> neonapi_status { set(arguments, "skip_auth_schema", value, |x| &mut x.skip_auth_schema) }
/// Whether callers may use aggregate functions; the server default is true.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_db_aggregates_enabled(arguments: Option<&mut neonapi_create_data_api_owner>, value: bool) -> neonapi_status { set(arguments, "db_aggregates_enabled", value, |x| &mut x.db_aggregates_enabled) }
/// Role for callers without a token; the server default is `anonymous`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_db_anon_role(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "db_anon_role", value, |x| &mut x.db_anon_role) }
/// Further schemas to put on the search path. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_db_extra_search_path(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "db_extra_search_path", value, |x| &mut x.db_extra_search_path) }
/// Most rows that one answer may hold.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_db_max_rows(arguments: Option<&mut neonapi_create_data_api_owner>, value: i64) -> neonapi_status { set(arguments, "db_max_rows", value, |x| &mut x.db_max_rows) }
/// Adds one. Schemas that the Data API exposes. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_add_db_schemas(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "db_schemas", value, |x| &mut x.db_schemas) }
/// Sends `db_schemas` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_empty_db_schemas(arguments: Option<&mut neonapi_create_data_api_owner>) -> neonapi_status { empty(arguments, "db_schemas", |x| &mut x.db_schemas) }
/// Path in the token to the claim with the role; the server default is `.role`. Copied; NULL takes
/// it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_jwt_role_claim_key(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "jwt_role_claim_key", value, |x| &mut x.jwt_role_claim_key) }
/// Longest time a checked token is remembered, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_jwt_cache_max_lifetime(arguments: Option<&mut neonapi_create_data_api_owner>, value: i64) -> neonapi_status { set(arguments, "jwt_cache_max_lifetime", value, |x| &mut x.jwt_cache_max_lifetime) }
/// How an OpenAPI description is offered; the server default is `disabled`. Copied; NULL takes it
/// away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_openapi_mode(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "openapi_mode", value, |x| &mut x.openapi_mode) }
/// Origins that browsers may call from (CORS). Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_server_cors_allowed_origins(arguments: Option<&mut neonapi_create_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "server_cors_allowed_origins", value, |x| &mut x.server_cors_allowed_origins) }
/// Whether answers carry a `Server-Timing` header.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_data_api_set_server_timing_enabled(arguments: Option<&mut neonapi_create_data_api_owner>, value: bool) -> neonapi_status { set(arguments, "server_timing_enabled", value, |x| &mut x.server_timing_enabled) }
/// Makes an empty one. Yours: free it with `neonapi_update_data_api_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_new() -> *mut neonapi_update_data_api_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_free(api: Option<Box<neonapi_update_data_api_owner>>) { free(api) }
/// Whether callers may use aggregate functions; the server default is true.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_set_db_aggregates_enabled(arguments: Option<&mut neonapi_update_data_api_owner>, value: bool) -> neonapi_status { set(arguments, "db_aggregates_enabled", value, |x| &mut x.db_aggregates_enabled) }
/// Role for callers without a token; the server default is `anonymous`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_set_db_anon_role(arguments: Option<&mut neonapi_update_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "db_anon_role", value, |x| &mut x.db_anon_role) }
/// Further schemas to put on the search path. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_set_db_extra_search_path(arguments: Option<&mut neonapi_update_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "db_extra_search_path", value, |x| &mut x.db_extra_search_path) }
/// Most rows that one answer may hold.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_set_db_max_rows(arguments: Option<&mut neonapi_update_data_api_owner>, value: i64) -> neonapi_status { set(arguments, "db_max_rows", value, |x| &mut x.db_max_rows) }
/// Adds one. Schemas that the Data API exposes. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_add_db_schemas(arguments: Option<&mut neonapi_update_data_api_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "db_schemas", value, |x| &mut x.db_schemas) }
/// Sends `db_schemas` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_empty_db_schemas(arguments: Option<&mut neonapi_update_data_api_owner>) -> neonapi_status { empty(arguments, "db_schemas", |x| &mut x.db_schemas) }
/// Path in the token to the claim with the role; the server default is `.role`. Copied; NULL takes
/// it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_set_jwt_role_claim_key(arguments: Option<&mut neonapi_update_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "jwt_role_claim_key", value, |x| &mut x.jwt_role_claim_key) }
/// Longest time a checked token is remembered, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_set_jwt_cache_max_lifetime(arguments: Option<&mut neonapi_update_data_api_owner>, value: i64) -> neonapi_status { set(arguments, "jwt_cache_max_lifetime", value, |x| &mut x.jwt_cache_max_lifetime) }
/// How an OpenAPI description is offered; the server default is `disabled`. Copied; NULL takes it
/// away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_set_openapi_mode(arguments: Option<&mut neonapi_update_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "openapi_mode", value, |x| &mut x.openapi_mode) }
/// Origins that browsers may call from (CORS). Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_set_server_cors_allowed_origins(arguments: Option<&mut neonapi_update_data_api_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "server_cors_allowed_origins", value, |x| &mut x.server_cors_allowed_origins) }
/// Whether answers carry a `Server-Timing` header.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_data_api_set_server_timing_enabled(arguments: Option<&mut neonapi_update_data_api_owner>, value: bool) -> neonapi_status { set(arguments, "server_timing_enabled", value, |x| &mut x.server_timing_enabled) }
