// Written by cargo xtask generate from api/. Do not edit.
//! Endpoints: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_endpoint_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_new() -> *mut neonapi_create_endpoint_owner { make(&["branch_id", "type"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_free(endpoint: Option<Box<neonapi_create_endpoint_owner>>) { free(endpoint) }
/// Id of the branch that the endpoint serves. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_branch_id(arguments: Option<&mut neonapi_create_endpoint_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "branch_id", value, |x| &mut x.branch_id) }
/// Kind of endpoint; a branch has at most one `read_write` endpoint. Has to be set. One of
/// NEONAPI_ENDPOINT_TYPE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_type(arguments: Option<&mut neonapi_create_endpoint_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::EndpointType>(arguments, "type", value, |x| &mut x.r#type) }
/// Sets `type` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_type_text(arguments: Option<&mut neonapi_create_endpoint_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::EndpointType>(arguments, "type", value, |x| &mut x.r#type) }
/// Id of the region, such as `aws-us-east-2`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_region_id(arguments: Option<&mut neonapi_create_endpoint_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "region_id", value, |x| &mut x.region_id) }
/// Postgres and pooler settings of the compute. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_settings(arguments: Option<&mut neonapi_create_endpoint_owner>, value: Option<&mut neonapi_endpoint_settings_data_owner>) -> neonapi_status { set_part(arguments, "settings", value.as_deref(), |x| &mut x.settings) }
/// Lower limit of autoscaling, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_autoscaling_limit_min_cu(arguments: Option<&mut neonapi_create_endpoint_owner>, value: f64) -> neonapi_status { set(arguments, "autoscaling_limit_min_cu", value, |x| &mut x.autoscaling_limit_min_cu) }
/// Upper limit of autoscaling, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_autoscaling_limit_max_cu(arguments: Option<&mut neonapi_create_endpoint_owner>, value: f64) -> neonapi_status { set(arguments, "autoscaling_limit_max_cu", value, |x| &mut x.autoscaling_limit_max_cu) }
/// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`, `k8s-pod`,
/// `docker`, `serverless-platform`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_provisioner(arguments: Option<&mut neonapi_create_endpoint_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "provisioner", value, |x| &mut x.provisioner) }
/// Former switch of connection pooling; connect to the pooled host instead. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_pooler_enabled(arguments: Option<&mut neonapi_create_endpoint_owner>, value: bool) -> neonapi_status { set(arguments, "pooler_enabled", value, |x| &mut x.pooler_enabled) }
/// Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20. One of
/// NEONAPI_ENDPOINT_POOLER_MODE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_pooler_mode(arguments: Option<&mut neonapi_create_endpoint_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::EndpointPoolerMode>(arguments, "pooler_mode", value, |x| &mut x.pooler_mode) }
/// Sets `pooler_mode` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_pooler_mode_text(arguments: Option<&mut neonapi_create_endpoint_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::EndpointPoolerMode>(arguments, "pooler_mode", value, |x| &mut x.pooler_mode) }
/// Whether the endpoint is disabled.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_disabled(arguments: Option<&mut neonapi_create_endpoint_owner>, value: bool) -> neonapi_status { set(arguments, "disabled", value, |x| &mut x.disabled) }
/// Whether access without a password is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_passwordless_access(arguments: Option<&mut neonapi_create_endpoint_owner>, value: bool) -> neonapi_status { set(arguments, "passwordless_access", value, |x| &mut x.passwordless_access) }
/// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_suspend_timeout_seconds(arguments: Option<&mut neonapi_create_endpoint_owner>, value: i64) -> neonapi_status { set(arguments, "suspend_timeout_seconds", value, |x| &mut x.suspend_timeout_seconds) }
/// Name of the endpoint, 1 to 64 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_endpoint_set_name(arguments: Option<&mut neonapi_create_endpoint_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Puts an entry. Postgres settings by name. The value is JSON; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_put_pg_settings(record: Option<&mut neonapi_endpoint_settings_data_owner>, key: *const c_char, value: *const c_char) -> neonapi_status { put_json(record, "pg_settings", (key, value), |x| &mut x.pg_settings) }
/// Sends `pg_settings` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_empty_pg_settings(record: Option<&mut neonapi_endpoint_settings_data_owner>) -> neonapi_status { empty(record, "pg_settings", |x| &mut x.pg_settings) }
/// Puts an entry. Settings of PgBouncer, the connection pooler, by name. Deprecated: its end was
/// announced for 2026-06-20. The value is JSON; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_put_pgbouncer_settings(record: Option<&mut neonapi_endpoint_settings_data_owner>, key: *const c_char, value: *const c_char) -> neonapi_status { put_json(record, "pgbouncer_settings", (key, value), |x| &mut x.pgbouncer_settings) }
/// Sends `pgbouncer_settings` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_empty_pgbouncer_settings(record: Option<&mut neonapi_endpoint_settings_data_owner>) -> neonapi_status { empty(record, "pgbouncer_settings", |x| &mut x.pgbouncer_settings) }
/// Libraries that Postgres loads when it starts. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_endpoint_settings_data_set_preload_libraries(record: Option<&mut neonapi_endpoint_settings_data_owner>, value: Option<&mut neonapi_preload_libraries_owner>) -> neonapi_status { set_part(record, "preload_libraries", value.as_deref(), |x| &mut x.preload_libraries) }
/// Makes an empty one. Yours: free it with `neonapi_update_endpoint_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_new() -> *mut neonapi_update_endpoint_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_free(endpoint: Option<Box<neonapi_update_endpoint_owner>>) { free(endpoint) }
/// Id of the branch that the endpoint serves. Deprecated. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_branch_id(arguments: Option<&mut neonapi_update_endpoint_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "branch_id", value, |x| &mut x.branch_id) }
/// Lower limit of autoscaling, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_autoscaling_limit_min_cu(arguments: Option<&mut neonapi_update_endpoint_owner>, value: f64) -> neonapi_status { set(arguments, "autoscaling_limit_min_cu", value, |x| &mut x.autoscaling_limit_min_cu) }
/// Upper limit of autoscaling, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_autoscaling_limit_max_cu(arguments: Option<&mut neonapi_update_endpoint_owner>, value: f64) -> neonapi_status { set(arguments, "autoscaling_limit_max_cu", value, |x| &mut x.autoscaling_limit_max_cu) }
/// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`, `k8s-pod`,
/// `docker`, `serverless-platform`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_provisioner(arguments: Option<&mut neonapi_update_endpoint_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "provisioner", value, |x| &mut x.provisioner) }
/// Postgres and pooler settings of the compute. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_settings(arguments: Option<&mut neonapi_update_endpoint_owner>, value: Option<&mut neonapi_endpoint_settings_data_owner>) -> neonapi_status { set_part(arguments, "settings", value.as_deref(), |x| &mut x.settings) }
/// Former switch of connection pooling; connect to the pooled host instead. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_pooler_enabled(arguments: Option<&mut neonapi_update_endpoint_owner>, value: bool) -> neonapi_status { set(arguments, "pooler_enabled", value, |x| &mut x.pooler_enabled) }
/// Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20. One of
/// NEONAPI_ENDPOINT_POOLER_MODE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_pooler_mode(arguments: Option<&mut neonapi_update_endpoint_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::EndpointPoolerMode>(arguments, "pooler_mode", value, |x| &mut x.pooler_mode) }
/// Sets `pooler_mode` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_pooler_mode_text(arguments: Option<&mut neonapi_update_endpoint_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::EndpointPoolerMode>(arguments, "pooler_mode", value, |x| &mut x.pooler_mode) }
/// Whether the endpoint is disabled.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_disabled(arguments: Option<&mut neonapi_update_endpoint_owner>, value: bool) -> neonapi_status { set(arguments, "disabled", value, |x| &mut x.disabled) }
/// Whether access without a password is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_passwordless_access(arguments: Option<&mut neonapi_update_endpoint_owner>, value: bool) -> neonapi_status { set(arguments, "passwordless_access", value, |x| &mut x.passwordless_access) }
/// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_suspend_timeout_seconds(arguments: Option<&mut neonapi_update_endpoint_owner>, value: i64) -> neonapi_status { set(arguments, "suspend_timeout_seconds", value, |x| &mut x.suspend_timeout_seconds) }
/// New name of the endpoint, 1 to 64 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_endpoint_set_name(arguments: Option<&mut neonapi_update_endpoint_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
