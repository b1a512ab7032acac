// Written by cargo xtask generate from api/. Do not edit.
//! Consumption: what calls give.

use crate::generated_support::*;

/// `hourly`.
pub const NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_HOURLY: u32 = 1;
/// `daily`.
pub const NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_DAILY: u32 = 2;
/// `monthly`.
pub const NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_MONTHLY: u32 = 3;
/// The text of one of the numbers NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_granularity_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ConsumptionHistoryGranularity>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_free(record: Option<Box<neonapi_consumption_history_per_branch_v2_owner>>) { free(record) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_consumption_history_per_branch_v2_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_copy(record: Option<&neonapi_consumption_history_per_branch_v2>) -> *mut neonapi_consumption_history_per_branch_v2_owner { copy(record) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_to_json(record: Option<&neonapi_consumption_history_per_branch_v2>) -> *mut c_char { to_json(record) }
/// Reads one from JSON, as `neonapi_consumption_history_per_branch_v2_to_json` writes it. `out` is
/// yours: free it with `neonapi_consumption_history_per_branch_v2_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_from_json(json: *const c_char, out: *mut *mut neonapi_consumption_history_per_branch_v2_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the project the figures belong to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_project_id(record: Option<&neonapi_consumption_history_per_branch_v2>) -> *const c_char { text(record, |x| &x.project_id) }
/// Id of the branch the figures belong to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_branch_id(record: Option<&neonapi_consumption_history_per_branch_v2>) -> *const c_char { text(record, |x| &x.branch_id) }
/// How many there are. Billing periods that the asked span touches, each with its figures.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_periods_count(record: Option<&neonapi_consumption_history_per_branch_v2>) -> usize { count(record, |x| &x.periods) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_branch_v2_periods_at(record: Option<&neonapi_consumption_history_per_branch_v2>, index: usize) -> Option<&neonapi_consumption_history_per_period_v2> { at(record, index, |x| &x.periods) }
/// Id of the billing period. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_period_id(period: Option<&neonapi_consumption_history_per_period>) -> *const c_char { text(period, |x| &x.period_id) }
/// Plan that applied in the billing period. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_period_plan(period: Option<&neonapi_consumption_history_per_period>) -> *const c_char { text(period, |x| &x.period_plan) }
/// Time the billing period began. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_period_start(period: Option<&neonapi_consumption_history_per_period>) -> i64 { number(period, |x| microseconds(x.period_start)) }
/// Time the billing period ended; absent while it has no end. In microseconds since 1970. False
/// when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_period_end(period: Option<&neonapi_consumption_history_per_period>, out: *mut i64) -> bool { optional(period, out, |x| x.period_end.map(microseconds)) }
/// How many there are. Figures of the billing period, one entry per time frame.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_consumption_count(period: Option<&neonapi_consumption_history_per_period>) -> usize { count(period, |x| &x.consumption) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_consumption_at(period: Option<&neonapi_consumption_history_per_period>, index: usize) -> Option<&neonapi_consumption_history_per_timeframe> { at(period, index, |x| &x.consumption) }
/// Id of the billing period. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_v2_period_id(record: Option<&neonapi_consumption_history_per_period_v2>) -> *const c_char { text(record, |x| &x.period_id) }
/// Plan that applied in the billing period. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_v2_period_plan(record: Option<&neonapi_consumption_history_per_period_v2>) -> *const c_char { text(record, |x| &x.period_plan) }
/// Time the billing period began. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_v2_period_start(record: Option<&neonapi_consumption_history_per_period_v2>) -> i64 { number(record, |x| microseconds(x.period_start)) }
/// Time the billing period ended; absent while it has no end. In microseconds since 1970. False
/// when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_v2_period_end(record: Option<&neonapi_consumption_history_per_period_v2>, out: *mut i64) -> bool { optional(record, out, |x| x.period_end.map(microseconds)) }
/// How many there are. Figures of the billing period, one entry per time frame.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_v2_consumption_count(record: Option<&neonapi_consumption_history_per_period_v2>) -> usize { count(record, |x| &x.consumption) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_period_v2_consumption_at(record: Option<&neonapi_consumption_history_per_period_v2>, index: usize) -> Option<&neonapi_consumption_history_per_timeframe_v2> { at(record, index, |x| &x.consumption) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_free(project: Option<Box<neonapi_consumption_history_per_project_owner>>) { free(project) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_consumption_history_per_project_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_copy(project: Option<&neonapi_consumption_history_per_project>) -> *mut neonapi_consumption_history_per_project_owner { copy(project) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_to_json(project: Option<&neonapi_consumption_history_per_project>) -> *mut c_char { to_json(project) }
/// Reads one from JSON, as `neonapi_consumption_history_per_project_to_json` writes it. `out` is
/// yours: free it with `neonapi_consumption_history_per_project_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_from_json(json: *const c_char, out: *mut *mut neonapi_consumption_history_per_project_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the project the figures belong to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_project_id(project: Option<&neonapi_consumption_history_per_project>) -> *const c_char { text(project, |x| &x.project_id) }
/// How many there are. Billing periods that the asked span touches, each with its figures.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_periods_count(project: Option<&neonapi_consumption_history_per_project>) -> usize { count(project, |x| &x.periods) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_periods_at(project: Option<&neonapi_consumption_history_per_project>, index: usize) -> Option<&neonapi_consumption_history_per_period> { at(project, index, |x| &x.periods) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_free(record: Option<Box<neonapi_consumption_history_per_project_v2_owner>>) { free(record) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_consumption_history_per_project_v2_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_copy(record: Option<&neonapi_consumption_history_per_project_v2>) -> *mut neonapi_consumption_history_per_project_v2_owner { copy(record) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_to_json(record: Option<&neonapi_consumption_history_per_project_v2>) -> *mut c_char { to_json(record) }
/// Reads one from JSON, as `neonapi_consumption_history_per_project_v2_to_json` writes it. `out` is
/// yours: free it with `neonapi_consumption_history_per_project_v2_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_from_json(json: *const c_char, out: *mut *mut neonapi_consumption_history_per_project_v2_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the project the figures belong to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_project_id(record: Option<&neonapi_consumption_history_per_project_v2>) -> *const c_char { text(record, |x| &x.project_id) }
/// How many there are. Billing periods that the asked span touches, each with its figures.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_periods_count(record: Option<&neonapi_consumption_history_per_project_v2>) -> usize { count(record, |x| &x.periods) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_project_v2_periods_at(record: Option<&neonapi_consumption_history_per_project_v2>, index: usize) -> Option<&neonapi_consumption_history_per_period_v2> { at(record, index, |x| &x.periods) }
/// Time the time frame begins. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_timeframe_start(timeframe: Option<&neonapi_consumption_history_per_timeframe>) -> i64 { number(timeframe, |x| microseconds(x.timeframe_start)) }
/// Time the time frame ends. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_timeframe_end(timeframe: Option<&neonapi_consumption_history_per_timeframe>) -> i64 { number(timeframe, |x| microseconds(x.timeframe_end)) }
/// Time that computes were active, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_active_time_seconds(timeframe: Option<&neonapi_consumption_history_per_timeframe>) -> u64 { number(timeframe, |x| x.active_time_seconds) }
/// Compute time used, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_compute_time_seconds(timeframe: Option<&neonapi_consumption_history_per_timeframe>) -> u64 { number(timeframe, |x| x.compute_time_seconds) }
/// Data written, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_written_data_bytes(timeframe: Option<&neonapi_consumption_history_per_timeframe>) -> u64 { number(timeframe, |x| x.written_data_bytes) }
/// Storage taken, in bytes. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_synthetic_storage_size_bytes(timeframe: Option<&neonapi_consumption_history_per_timeframe>) -> u64 { number(timeframe, |x| x.synthetic_storage_size_bytes) }
/// Storage used over the time frame, in byte-hours. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_data_storage_bytes_hour(timeframe: Option<&neonapi_consumption_history_per_timeframe>, out: *mut u64) -> bool { optional(timeframe, out, |x| x.data_storage_bytes_hour) }
/// Logical size of the data, in bytes. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_logical_size_bytes(timeframe: Option<&neonapi_consumption_history_per_timeframe>, out: *mut u64) -> bool { optional(timeframe, out, |x| x.logical_size_bytes) }
/// Logical size of the data over the time frame, in byte-hours. False when absent; `out` is then
/// left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_logical_size_bytes_hour(timeframe: Option<&neonapi_consumption_history_per_timeframe>, out: *mut u64) -> bool { optional(timeframe, out, |x| x.logical_size_bytes_hour) }
/// Time the time frame begins. In microseconds since 1970. False when absent; `out` is then left as
/// it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_v2_timeframe_start(record: Option<&neonapi_consumption_history_per_timeframe_v2>, out: *mut i64) -> bool { optional(record, out, |x| x.timeframe_start.map(microseconds)) }
/// Time the time frame ends. In microseconds since 1970. False when absent; `out` is then left as
/// it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_v2_timeframe_end(record: Option<&neonapi_consumption_history_per_timeframe_v2>, out: *mut i64) -> bool { optional(record, out, |x| x.timeframe_end.map(microseconds)) }
/// How many there are. Metrics measured in the time frame, with their values.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_v2_metrics_count(record: Option<&neonapi_consumption_history_per_timeframe_v2>) -> usize { count(record, |x| &x.metrics) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_history_per_timeframe_v2_metrics_at(record: Option<&neonapi_consumption_history_per_timeframe_v2>, index: usize) -> Option<&neonapi_consumption_metric_value> { at(record, index, |x| &x.metrics) }
/// Name of the metric that was measured. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_metric_value_metric_name(record: Option<&neonapi_consumption_metric_value>) -> *const c_char { text(record, |x| &x.metric_name) }
/// Amount measured, in the unit of the metric.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_consumption_metric_value_value(record: Option<&neonapi_consumption_metric_value>) -> i64 { number(record, |x| x.value) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_branch_v2_response_free(response: Option<Box<neonapi_get_consumption_history_per_branch_v2_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_get_consumption_history_per_branch_v2_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_branch_v2_response_copy(response: Option<&neonapi_get_consumption_history_per_branch_v2_response>) -> *mut neonapi_get_consumption_history_per_branch_v2_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_branch_v2_response_to_json(response: Option<&neonapi_get_consumption_history_per_branch_v2_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_get_consumption_history_per_branch_v2_response_to_json` writes
/// it. `out` is yours: free it with `neonapi_get_consumption_history_per_branch_v2_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_branch_v2_response_from_json(json: *const c_char, out: *mut *mut neonapi_get_consumption_history_per_branch_v2_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Branches of the page, each with its figures.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_branch_v2_response_branches_count(response: Option<&neonapi_get_consumption_history_per_branch_v2_response>) -> usize { count(response, |x| &x.branches) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_branch_v2_response_branches_at(response: Option<&neonapi_get_consumption_history_per_branch_v2_response>, index: usize) -> Option<&neonapi_consumption_history_per_branch_v2> { at(response, index, |x| &x.branches) }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_branch_v2_response_pagination(response: Option<&neonapi_get_consumption_history_per_branch_v2_response>) -> Option<&neonapi_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_response_free(response: Option<Box<neonapi_get_consumption_history_per_project_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_get_consumption_history_per_project_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_response_copy(response: Option<&neonapi_get_consumption_history_per_project_response>) -> *mut neonapi_get_consumption_history_per_project_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_response_to_json(response: Option<&neonapi_get_consumption_history_per_project_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_get_consumption_history_per_project_response_to_json` writes
/// it. `out` is yours: free it with `neonapi_get_consumption_history_per_project_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_response_from_json(json: *const c_char, out: *mut *mut neonapi_get_consumption_history_per_project_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Projects of the page, each with its figures.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_response_projects_count(response: Option<&neonapi_get_consumption_history_per_project_response>) -> usize { count(response, |x| &x.projects) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_response_projects_at(response: Option<&neonapi_get_consumption_history_per_project_response>, index: usize) -> Option<&neonapi_consumption_history_per_project> { at(response, index, |x| &x.projects) }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_response_pagination(response: Option<&neonapi_get_consumption_history_per_project_response>) -> Option<&neonapi_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_v2_response_free(response: Option<Box<neonapi_get_consumption_history_per_project_v2_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_get_consumption_history_per_project_v2_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_v2_response_copy(response: Option<&neonapi_get_consumption_history_per_project_v2_response>) -> *mut neonapi_get_consumption_history_per_project_v2_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_v2_response_to_json(response: Option<&neonapi_get_consumption_history_per_project_v2_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_get_consumption_history_per_project_v2_response_to_json` writes
/// it. `out` is yours: free it with `neonapi_get_consumption_history_per_project_v2_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_v2_response_from_json(json: *const c_char, out: *mut *mut neonapi_get_consumption_history_per_project_v2_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Projects of the page, each with its figures.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_v2_response_projects_count(response: Option<&neonapi_get_consumption_history_per_project_v2_response>) -> usize { count(response, |x| &x.projects) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_v2_response_projects_at(response: Option<&neonapi_get_consumption_history_per_project_v2_response>, index: usize) -> Option<&neonapi_consumption_history_per_project_v2> { at(response, index, |x| &x.projects) }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_consumption_history_per_project_v2_response_pagination(response: Option<&neonapi_get_consumption_history_per_project_v2_response>) -> Option<&neonapi_pagination> { response.and_then(|x| x.pagination.as_ref()) }
