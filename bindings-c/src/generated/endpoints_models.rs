// Written by cargo xtask generate from api/. Do not edit.
//! Endpoints: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_free(endpoint: Option<Box<neonapi_endpoint_owner>>) { free(endpoint) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_endpoint_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_copy(endpoint: Option<&neonapi_endpoint>) -> *mut neonapi_endpoint_owner { copy(endpoint) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_to_json(endpoint: Option<&neonapi_endpoint>) -> *mut c_char { to_json(endpoint) }
/// Reads one from JSON, as `neonapi_endpoint_to_json` writes it. `out` is yours: free it with
/// `neonapi_endpoint_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_from_json(json: *const c_char, out: *mut *mut neonapi_endpoint_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Host name to connect to; take it as given instead of building it. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_host(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.host) }
/// Id of the endpoint, in the form `ep-word-word-xxxxxxxx`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_id(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.id) }
/// Name of the endpoint, if it has one. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_name(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.name) }
/// Id of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_project_id(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.project_id) }
/// Id of the branch that the endpoint serves. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_branch_id(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.branch_id) }
/// Lower limit of autoscaling, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_autoscaling_limit_min_cu(endpoint: Option<&neonapi_endpoint>) -> f64 { number(endpoint, |x| x.autoscaling_limit_min_cu) }
/// Upper limit of autoscaling, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_autoscaling_limit_max_cu(endpoint: Option<&neonapi_endpoint>) -> f64 { number(endpoint, |x| x.autoscaling_limit_max_cu) }
/// Id of the region, such as `aws-us-east-2`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_region_id(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.region_id) }
/// Kind of endpoint; a branch has at most one `read_write` endpoint. One of
/// NEONAPI_ENDPOINT_TYPE_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_type(endpoint: Option<&neonapi_endpoint>) -> u32 { enumeration(endpoint, |x| Some(&x.r#type)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_type_text(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.r#type) }
/// State that the compute is in. One of NEONAPI_ENDPOINT_STATE_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_current_state(endpoint: Option<&neonapi_endpoint>) -> u32 { enumeration(endpoint, |x| Some(&x.current_state)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_current_state_text(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.current_state) }
/// State that the compute is moving to, if a change is under way. One of NEONAPI_ENDPOINT_STATE_*;
/// 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_pending_state(endpoint: Option<&neonapi_endpoint>) -> u32 { enumeration(endpoint, |x| x.pending_state.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_pending_state_text(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.pending_state) }
/// Postgres and pooler settings of the compute. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings(endpoint: Option<&neonapi_endpoint>) -> Option<&neonapi_endpoint_settings_data> { endpoint.map(|x| &x.settings) }
/// Former switch of connection pooling; connect to the pooled host instead. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_pooler_enabled(endpoint: Option<&neonapi_endpoint>) -> bool { number(endpoint, |x| x.pooler_enabled) }
/// Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20. One of
/// NEONAPI_ENDPOINT_POOLER_MODE_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_pooler_mode(endpoint: Option<&neonapi_endpoint>) -> u32 { enumeration(endpoint, |x| Some(&x.pooler_mode)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_pooler_mode_text(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.pooler_mode) }
/// Whether the endpoint is disabled.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_disabled(endpoint: Option<&neonapi_endpoint>) -> bool { number(endpoint, |x| x.disabled) }
/// Whether access without a password is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_passwordless_access(endpoint: Option<&neonapi_endpoint>) -> bool { number(endpoint, |x| x.passwordless_access) }
/// Time of the last activity of the compute. In microseconds since 1970. False when absent; `out`
/// is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_last_active(endpoint: Option<&neonapi_endpoint>, out: *mut i64) -> bool { optional(endpoint, out, |x| x.last_active.map(microseconds)) }
/// What created the endpoint, such as `console`, which is also seen for the API. Borrowed: valid as
/// long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_creation_source(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.creation_source) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_created_at(endpoint: Option<&neonapi_endpoint>) -> i64 { number(endpoint, |x| microseconds(x.created_at)) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_updated_at(endpoint: Option<&neonapi_endpoint>) -> i64 { number(endpoint, |x| microseconds(x.updated_at)) }
/// Time of the last start of the compute. In microseconds since 1970. False when absent; `out` is
/// then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_started_at(endpoint: Option<&neonapi_endpoint>, out: *mut i64) -> bool { optional(endpoint, out, |x| x.started_at.map(microseconds)) }
/// Time of the last suspension of the compute. In microseconds since 1970. False when absent; `out`
/// is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_suspended_at(endpoint: Option<&neonapi_endpoint>, out: *mut i64) -> bool { optional(endpoint, out, |x| x.suspended_at.map(microseconds)) }
/// Host name of the proxy in front of the compute. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_proxy_host(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.proxy_host) }
/// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_suspend_timeout_seconds(endpoint: Option<&neonapi_endpoint>) -> i64 { number(endpoint, |x| x.suspend_timeout_seconds) }
/// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`, `k8s-pod`,
/// `docker`, `serverless-platform`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_provisioner(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.provisioner) }
/// Release version of the compute software. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_compute_release_version(endpoint: Option<&neonapi_endpoint>) -> *const c_char { text(endpoint, |x| &x.compute_release_version) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_operations_free(operations: Option<Box<neonapi_endpoint_operations_owner>>) { free(operations) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_endpoint_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_operations_copy(operations: Option<&neonapi_endpoint_operations>) -> *mut neonapi_endpoint_operations_owner { copy(operations) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_operations_to_json(operations: Option<&neonapi_endpoint_operations>) -> *mut c_char { to_json(operations) }
/// Reads one from JSON, as `neonapi_endpoint_operations_to_json` writes it. `out` is yours: free it
/// with `neonapi_endpoint_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_operations_from_json(json: *const c_char, out: *mut *mut neonapi_endpoint_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The endpoint that the call was about. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_operations_endpoint(operations: Option<&neonapi_endpoint_operations>) -> Option<&neonapi_endpoint> { operations.map(|x| &x.endpoint) }
/// How many there are. Operations that the call started; can be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_operations_operations_count(operations: Option<&neonapi_endpoint_operations>) -> usize { count(operations, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_operations_operations_at(operations: Option<&neonapi_endpoint_operations>, index: usize) -> Option<&neonapi_operation> { at(operations, index, |x| &x.operations) }
/// `transaction`.
pub const NEONAPI_ENDPOINT_POOLER_MODE_TRANSACTION: u32 = 1;
/// The text of one of the numbers NEONAPI_ENDPOINT_POOLER_MODE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_pooler_mode_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::EndpointPoolerMode>(number) }
/// Makes an empty one. Yours: free it with `neonapi_endpoint_settings_data_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_new() -> *mut neonapi_endpoint_settings_data_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_free(record: Option<Box<neonapi_endpoint_settings_data_owner>>) { free(record) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_endpoint_settings_data_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_copy(record: Option<&neonapi_endpoint_settings_data>) -> *mut neonapi_endpoint_settings_data_owner { copy(record) }
/// How many entries there are. Postgres settings by name.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_pg_settings_count(record: Option<&neonapi_endpoint_settings_data>) -> usize { entry_count(record, |x| &x.pg_settings) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_pg_settings_key_at(record: Option<&neonapi_endpoint_settings_data>, index: usize) -> *const c_char { key_at(record, index, |x| &x.pg_settings) }
/// The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
/// `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_pg_settings_value_at(record: Option<&neonapi_endpoint_settings_data>, index: usize) -> *mut c_char { json(entry_at(record, index, |x| &x.pg_settings).map(|entry| entry.1)) }
/// How many entries there are. Settings of PgBouncer, the connection pooler, by name. Deprecated:
/// its end was announced for 2026-06-20.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_pgbouncer_settings_count(record: Option<&neonapi_endpoint_settings_data>) -> usize { entry_count(record, |x| &x.pgbouncer_settings) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_pgbouncer_settings_key_at(record: Option<&neonapi_endpoint_settings_data>, index: usize) -> *const c_char { key_at(record, index, |x| &x.pgbouncer_settings) }
/// The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
/// `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_pgbouncer_settings_value_at(record: Option<&neonapi_endpoint_settings_data>, index: usize) -> *mut c_char { json(entry_at(record, index, |x| &x.pgbouncer_settings).map(|entry| entry.1)) }
/// Libraries that Postgres loads when it starts. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_preload_libraries(record: Option<&neonapi_endpoint_settings_data>) -> Option<&neonapi_preload_libraries> { record.and_then(|x| x.preload_libraries.as_ref()) }
/// `init`.
pub const NEONAPI_ENDPOINT_STATE_INIT: u32 = 1;
/// `active`.
pub const NEONAPI_ENDPOINT_STATE_ACTIVE: u32 = 2;
/// `idle`.
pub const NEONAPI_ENDPOINT_STATE_IDLE: u32 = 3;
/// The text of one of the numbers NEONAPI_ENDPOINT_STATE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_state_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::EndpointState>(number) }
/// `read_only`.
pub const NEONAPI_ENDPOINT_TYPE_READ_ONLY: u32 = 1;
/// `read_write`.
pub const NEONAPI_ENDPOINT_TYPE_READ_WRITE: u32 = 2;
/// The text of one of the numbers NEONAPI_ENDPOINT_TYPE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_type_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::EndpointType>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_response_free(response: Option<Box<neonapi_endpoints_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_endpoints_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_response_copy(response: Option<&neonapi_endpoints_response>) -> *mut neonapi_endpoints_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_response_to_json(response: Option<&neonapi_endpoints_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_endpoints_response_to_json` writes it. `out` is yours: free it
/// with `neonapi_endpoints_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_response_from_json(json: *const c_char, out: *mut *mut neonapi_endpoints_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Endpoints found, in no promised order.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_response_endpoints_count(response: Option<&neonapi_endpoints_response>) -> usize { count(response, |x| &x.endpoints) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoints_response_endpoints_at(response: Option<&neonapi_endpoints_response>, index: usize) -> Option<&neonapi_endpoint> { at(response, index, |x| &x.endpoints) }
