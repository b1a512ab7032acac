// Written by cargo xtask generate from api/. Do not edit.
//! Consumption: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_consumption_per_branch_v2_data_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_new() -> *mut neonapi_consumption_per_branch_v2_data_owner { make(&["project_ids", "from_time", "to_time", "granularity", "metrics"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_free(record: Option<Box<neonapi_consumption_per_branch_v2_data_owner>>) { free(record) }
/// Adds one. Projects to report on, by id. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_add_project_ids(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "project_ids", value, |x| &mut x.project_ids) }
/// Sends `project_ids` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_empty_project_ids(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>) -> neonapi_status { empty(arguments, "project_ids", |x| &mut x.project_ids) }
/// Start of the span of time to report on. Has to be set. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_set_from_time(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "from_time", microseconds, |x| &mut x.from_time) }
/// End of the span of time to report on. Has to be set. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_set_to_time(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "to_time", microseconds, |x| &mut x.to_time) }
/// Length of the time frames the figures are split into. Has to be set. One of
/// NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_set_granularity(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ConsumptionHistoryGranularity>(arguments, "granularity", value, |x| &mut x.granularity) }
/// Sets `granularity` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_set_granularity_text(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ConsumptionHistoryGranularity>(arguments, "granularity", value, |x| &mut x.granularity) }
/// Organization to report on, by id. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_set_org_id(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "org_id", value, |x| &mut x.org_id) }
/// Adds one. Names of the metrics to return. Known values: `compute_unit_seconds`,
/// `root_branch_bytes_month`, `child_branch_bytes_month`, `instant_restore_bytes_month`,
/// `public_network_transfer_bytes`, `private_network_transfer_bytes`. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_add_metrics(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "metrics", value, |x| &mut x.metrics) }
/// Sends `metrics` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_empty_metrics(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>) -> neonapi_status { empty(arguments, "metrics", |x| &mut x.metrics) }
/// Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_set_cursor(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Branches per page, 1 to 1000; the server takes 100 when it is left out.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_set_limit(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Adds one. Branches to report on, by id. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_add_branch_ids(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "branch_ids", value, |x| &mut x.branch_ids) }
/// Sends `branch_ids` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_branch_v2_data_empty_branch_ids(arguments: Option<&mut neonapi_consumption_per_branch_v2_data_owner>) -> neonapi_status { empty(arguments, "branch_ids", |x| &mut x.branch_ids) }
/// Makes an empty one. Yours: free it with `neonapi_consumption_per_project_data_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_new() -> *mut neonapi_consumption_per_project_data_owner { make(&["from_time", "to_time", "granularity"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_free(project: Option<Box<neonapi_consumption_per_project_data_owner>>) { free(project) }
/// Start of the span of time to report on. Has to be set. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_set_from_time(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "from_time", microseconds, |x| &mut x.from_time) }
/// End of the span of time to report on. Has to be set. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_set_to_time(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "to_time", microseconds, |x| &mut x.to_time) }
/// Length of the time frames the figures are split into. Has to be set. One of
/// NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_set_granularity(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ConsumptionHistoryGranularity>(arguments, "granularity", value, |x| &mut x.granularity) }
/// Sets `granularity` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_set_granularity_text(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ConsumptionHistoryGranularity>(arguments, "granularity", value, |x| &mut x.granularity) }
/// Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_set_cursor(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Projects per page, 1 to 100; the server takes 10 when it is left out.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_set_limit(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Adds one. Projects to report on, by id. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_add_project_ids(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "project_ids", value, |x| &mut x.project_ids) }
/// Sends `project_ids` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_empty_project_ids(arguments: Option<&mut neonapi_consumption_per_project_data_owner>) -> neonapi_status { empty(arguments, "project_ids", |x| &mut x.project_ids) }
/// Organization to report on, by id. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_set_org_id(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "org_id", value, |x| &mut x.org_id) }
/// Whether the answer also has the first-version metrics. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_set_include_v1_metrics(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, value: bool) -> neonapi_status { set(arguments, "include_v1_metrics", value, |x| &mut x.include_v1_metrics) }
/// Adds one. Names of the metrics to return. Known values: `active_time_seconds`,
/// `compute_time_seconds`, `written_data_bytes`, `synthetic_storage_size_bytes`,
/// `data_storage_bytes_hour`, `logical_size_bytes`, `logical_size_bytes_hour`. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_add_metrics(arguments: Option<&mut neonapi_consumption_per_project_data_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "metrics", value, |x| &mut x.metrics) }
/// Sends `metrics` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_data_empty_metrics(arguments: Option<&mut neonapi_consumption_per_project_data_owner>) -> neonapi_status { empty(arguments, "metrics", |x| &mut x.metrics) }
/// Makes an empty one. Yours: free it with `neonapi_consumption_per_project_v2_data_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_new() -> *mut neonapi_consumption_per_project_v2_data_owner { make(&["from_time", "to_time", "granularity", "metrics"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_free(record: Option<Box<neonapi_consumption_per_project_v2_data_owner>>) { free(record) }
/// Start of the span of time to report on. Has to be set. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_set_from_time(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "from_time", microseconds, |x| &mut x.from_time) }
/// End of the span of time to report on. Has to be set. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_set_to_time(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "to_time", microseconds, |x| &mut x.to_time) }
/// Length of the time frames the figures are split into. Has to be set. One of
/// NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_set_granularity(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ConsumptionHistoryGranularity>(arguments, "granularity", value, |x| &mut x.granularity) }
/// Sets `granularity` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_set_granularity_text(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ConsumptionHistoryGranularity>(arguments, "granularity", value, |x| &mut x.granularity) }
/// Organization to report on, by id. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_set_org_id(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "org_id", value, |x| &mut x.org_id) }
/// Adds one. Names of the metrics to return. Known values: `compute_unit_seconds`,
/// `root_branch_bytes_month`, `child_branch_bytes_month`, `instant_restore_bytes_month`,
/// `public_network_transfer_bytes`, `private_network_transfer_bytes`, `extra_branches_month`,
/// `snapshot_storage_bytes_month`. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_add_metrics(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "metrics", value, |x| &mut x.metrics) }
/// Sends `metrics` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_empty_metrics(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>) -> neonapi_status { empty(arguments, "metrics", |x| &mut x.metrics) }
/// Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_set_cursor(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Projects per page, 1 to 100; the server takes 10 when it is left out.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_set_limit(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Adds one. Projects to report on, by id. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_add_project_ids(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "project_ids", value, |x| &mut x.project_ids) }
/// Sends `project_ids` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_per_project_v2_data_empty_project_ids(arguments: Option<&mut neonapi_consumption_per_project_v2_data_owner>) -> neonapi_status { empty(arguments, "project_ids", |x| &mut x.project_ids) }
