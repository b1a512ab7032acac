// Written by cargo xtask generate from api/. Do not edit.
//! Branches: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_branch_create_request_endpoint_options_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_create_request_endpoint_options_new() -> *mut neonapi_branch_create_request_endpoint_options_owner { make(&["type"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_create_request_endpoint_options_free(options: Option<Box<neonapi_branch_create_request_endpoint_options_owner>>) { free(options) }
/// Kind of endpoint; a branch has at most one `read_write` endpoint. Has to be set. One of
/// NEONAPI_ENDPOINT_TYPE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_create_request_endpoint_options_set_type(options: Option<&mut neonapi_branch_create_request_endpoint_options_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::EndpointType>(options, "type", value, |x| &mut x.r#type) }
/// Sets `type` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_create_request_endpoint_options_set_type_text(options: Option<&mut neonapi_branch_create_request_endpoint_options_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::EndpointType>(options, "type", value, |x| &mut x.r#type) }
/// Postgres and pooler settings of the compute. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_create_request_endpoint_options_set_settings(options: Option<&mut neonapi_branch_create_request_endpoint_options_owner>, value: Option<&mut neonapi_endpoint_settings_data_owner>) -> neonapi_status { set_part(options, "settings", value.as_deref(), |x| &mut x.settings) }
/// Lower limit of autoscaling, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_create_request_endpoint_options_set_autoscaling_limit_min_cu(options: Option<&mut neonapi_branch_create_request_endpoint_options_owner>, value: f64) -> neonapi_status { set(options, "autoscaling_limit_min_cu", value, |x| &mut x.autoscaling_limit_min_cu) }
/// Upper limit of autoscaling, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_create_request_endpoint_options_set_autoscaling_limit_max_cu(options: Option<&mut neonapi_branch_create_request_endpoint_options_owner>, value: f64) -> neonapi_status { set(options, "autoscaling_limit_max_cu", value, |x| &mut x.autoscaling_limit_max_cu) }
/// Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`, `k8s-pod`,
/// `docker`, `serverless-platform`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_create_request_endpoint_options_set_provisioner(options: Option<&mut neonapi_branch_create_request_endpoint_options_owner>, value: *const c_char) -> neonapi_status { set_text(options, "provisioner", value, |x| &mut x.provisioner) }
/// Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_create_request_endpoint_options_set_suspend_timeout_seconds(options: Option<&mut neonapi_branch_create_request_endpoint_options_owner>, value: i64) -> neonapi_status { set(options, "suspend_timeout_seconds", value, |x| &mut x.suspend_timeout_seconds) }
/// Makes an empty one. Yours: free it with `neonapi_compare_branch_schema_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_compare_branch_schema_new() -> *mut neonapi_compare_branch_schema_owner { make(&["db_name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_compare_branch_schema_free(schema: Option<Box<neonapi_compare_branch_schema_owner>>) { free(schema) }
/// Name of the database whose schema is compared. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_compare_branch_schema_set_db_name(arguments: Option<&mut neonapi_compare_branch_schema_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "db_name", value, |x| &mut x.db_name) }
/// Id of the branch to compare with. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_compare_branch_schema_set_base_branch_id(arguments: Option<&mut neonapi_compare_branch_schema_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "base_branch_id", value, |x| &mut x.base_branch_id) }
/// Log sequence number (LSN) at which the schema of the branch is read. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_compare_branch_schema_set_lsn(arguments: Option<&mut neonapi_compare_branch_schema_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "lsn", value, |x| &mut x.lsn) }
/// Point in time at which the schema of the branch is read. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_compare_branch_schema_set_timestamp(arguments: Option<&mut neonapi_compare_branch_schema_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "timestamp", microseconds, |x| &mut x.timestamp) }
/// Log sequence number (LSN) at which the schema of the base branch is read. Copied; NULL takes it
/// away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_compare_branch_schema_set_base_lsn(arguments: Option<&mut neonapi_compare_branch_schema_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "base_lsn", value, |x| &mut x.base_lsn) }
/// Point in time at which the schema of the base branch is read. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_compare_branch_schema_set_base_timestamp(arguments: Option<&mut neonapi_compare_branch_schema_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "base_timestamp", microseconds, |x| &mut x.base_timestamp) }
/// Makes an empty one. Yours: free it with `neonapi_count_branches_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_count_branches_new() -> *mut neonapi_count_branches_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_count_branches_free(branches: Option<Box<neonapi_count_branches_owner>>) { free(branches) }
/// Text that a branch must match to be counted. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_count_branches_set_search(arguments: Option<&mut neonapi_count_branches_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "search", value, |x| &mut x.search) }
/// Makes an empty one. Yours: free it with `neonapi_create_anonymized_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_new() -> *mut neonapi_create_anonymized_branch_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_free(branch: Option<Box<neonapi_create_anonymized_branch_owner>>) { free(branch) }
/// Puts an entry. Pairs of key and text to attach to the branch. Both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_put_annotation_value(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, key: *const c_char, value: *const c_char) -> neonapi_status { put_text(arguments, "annotation_value", (key, value), |x| &mut x.annotation_value) }
/// Sends `annotation_value` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_empty_annotation_value(arguments: Option<&mut neonapi_create_anonymized_branch_owner>) -> neonapi_status { empty(arguments, "annotation_value", |x| &mut x.annotation_value) }
/// Adds one. Endpoints to create with the branch; without any it has no compute. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_add_endpoints(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, value: Option<&mut neonapi_branch_create_request_endpoint_options_owner>) -> neonapi_status { add_part(arguments, "endpoints", value.as_deref(), |x| &mut x.endpoints) }
/// Sends `endpoints` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_empty_endpoints(arguments: Option<&mut neonapi_create_anonymized_branch_owner>) -> neonapi_status { empty(arguments, "endpoints", |x| &mut x.endpoints) }
/// Id of the parent branch. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_set_parent_id(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "parent_id", value, |x| &mut x.parent_id) }
/// Name of the branch, 1 to 256 characters; the server makes one up if none is given. Copied; NULL
/// takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_set_name(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Log sequence number (LSN) of the parent at which the branch starts. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_set_parent_lsn(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "parent_lsn", value, |x| &mut x.parent_lsn) }
/// Point in time of the parent at which the branch starts. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_set_parent_timestamp(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "parent_timestamp", microseconds, |x| &mut x.parent_timestamp) }
/// Whether the branch is protected.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_set_protected(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, value: bool) -> neonapi_status { set(arguments, "protected", value, |x| &mut x.protected) }
/// Whether the branch is created as an archived one.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_set_archived(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, value: bool) -> neonapi_status { set(arguments, "archived", value, |x| &mut x.archived) }
/// What the branch starts with, such as `parent-data` or `schema-only`. Known values:
/// `parent-data`, `parent-schema`, `schema-only`, `import`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_set_init_source(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "init_source", value, |x| &mut x.init_source) }
/// Time of expiry, to the second; a background job deletes the branch later. In microseconds since
/// 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_set_expires_at(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "expires_at", microseconds, |x| &mut x.expires_at) }
/// Adds one. Rules that say which columns are masked and how. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_add_masking_rules(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, value: Option<&mut neonapi_masking_rule_owner>) -> neonapi_status { add_part(arguments, "masking_rules", value.as_deref(), |x| &mut x.masking_rules) }
/// Sends `masking_rules` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_empty_masking_rules(arguments: Option<&mut neonapi_create_anonymized_branch_owner>) -> neonapi_status { empty(arguments, "masking_rules", |x| &mut x.masking_rules) }
/// Whether the masking starts with the creation instead of by a later call.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_anonymized_branch_set_start_anonymization(arguments: Option<&mut neonapi_create_anonymized_branch_owner>, value: bool) -> neonapi_status { set(arguments, "start_anonymization", value, |x| &mut x.start_anonymization) }
/// Makes an empty one. Yours: free it with `neonapi_create_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_new() -> *mut neonapi_create_branch_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_free(branch: Option<Box<neonapi_create_branch_owner>>) { free(branch) }
/// Adds one. Endpoints to create with the branch; without any it has no compute. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_add_endpoints(arguments: Option<&mut neonapi_create_branch_owner>, value: Option<&mut neonapi_branch_create_request_endpoint_options_owner>) -> neonapi_status { add_part(arguments, "endpoints", value.as_deref(), |x| &mut x.endpoints) }
/// Sends `endpoints` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_empty_endpoints(arguments: Option<&mut neonapi_create_branch_owner>) -> neonapi_status { empty(arguments, "endpoints", |x| &mut x.endpoints) }
/// Id of the parent branch. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_set_parent_id(arguments: Option<&mut neonapi_create_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "parent_id", value, |x| &mut x.parent_id) }
/// Name of the branch, 1 to 256 characters; the server makes one up if none is given. Copied; NULL
/// takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_set_name(arguments: Option<&mut neonapi_create_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Log sequence number (LSN) of the parent at which the branch starts. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_set_parent_lsn(arguments: Option<&mut neonapi_create_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "parent_lsn", value, |x| &mut x.parent_lsn) }
/// Point in time of the parent at which the branch starts. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_set_parent_timestamp(arguments: Option<&mut neonapi_create_branch_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "parent_timestamp", microseconds, |x| &mut x.parent_timestamp) }
/// Whether the branch is protected.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_set_protected(arguments: Option<&mut neonapi_create_branch_owner>, value: bool) -> neonapi_status { set(arguments, "protected", value, |x| &mut x.protected) }
/// Whether the branch is created as an archived one.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_set_archived(arguments: Option<&mut neonapi_create_branch_owner>, value: bool) -> neonapi_status { set(arguments, "archived", value, |x| &mut x.archived) }
/// What the branch starts with, such as `parent-data` or `schema-only`. Known values:
/// `parent-data`, `parent-schema`, `schema-only`, `import`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_set_init_source(arguments: Option<&mut neonapi_create_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "init_source", value, |x| &mut x.init_source) }
/// Time of expiry, to the second; a background job deletes the branch later. In microseconds since
/// 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_set_expires_at(arguments: Option<&mut neonapi_create_branch_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "expires_at", microseconds, |x| &mut x.expires_at) }
/// Puts an entry. Pairs of key and text to attach to the branch. Both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_put_annotation_value(arguments: Option<&mut neonapi_create_branch_owner>, key: *const c_char, value: *const c_char) -> neonapi_status { put_text(arguments, "annotation_value", (key, value), |x| &mut x.annotation_value) }
/// Sends `annotation_value` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_branch_empty_annotation_value(arguments: Option<&mut neonapi_create_branch_owner>) -> neonapi_status { empty(arguments, "annotation_value", |x| &mut x.annotation_value) }
/// Makes an empty one. Yours: free it with `neonapi_finalize_branch_restore_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_finalize_branch_restore_new() -> *mut neonapi_finalize_branch_restore_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_finalize_branch_restore_free(restore: Option<Box<neonapi_finalize_branch_restore_owner>>) { free(restore) }
/// New name of the branch that the restored one replaces. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_finalize_branch_restore_set_name(arguments: Option<&mut neonapi_finalize_branch_restore_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Makes an empty one. Yours: free it with `neonapi_get_branch_schema_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_branch_schema_new() -> *mut neonapi_get_branch_schema_owner { make(&["db_name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_branch_schema_free(schema: Option<Box<neonapi_get_branch_schema_owner>>) { free(schema) }
/// Name of the database whose schema is read. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_branch_schema_set_db_name(arguments: Option<&mut neonapi_get_branch_schema_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "db_name", value, |x| &mut x.db_name) }
/// Log sequence number (LSN) at which the schema is read. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_branch_schema_set_lsn(arguments: Option<&mut neonapi_get_branch_schema_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "lsn", value, |x| &mut x.lsn) }
/// Point in time at which the schema is read. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_branch_schema_set_timestamp(arguments: Option<&mut neonapi_get_branch_schema_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "timestamp", microseconds, |x| &mut x.timestamp) }
/// Form of the answer, `sql` or `json`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_branch_schema_set_format(arguments: Option<&mut neonapi_get_branch_schema_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "format", value, |x| &mut x.format) }
/// Makes an empty one. Yours: free it with `neonapi_list_branches_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_new() -> *mut neonapi_list_branches_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_free(branches: Option<Box<neonapi_list_branches_owner>>) { free(branches) }
/// Text that a branch must match to be listed. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_set_search(arguments: Option<&mut neonapi_list_branches_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "search", value, |x| &mut x.search) }
/// Sort key: `name`, `created_at` or `updated_at`; the server takes `updated_at` if none is given.
/// One of NEONAPI_BRANCH_SORT_BY_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_set_sort_by(arguments: Option<&mut neonapi_list_branches_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::BranchSortBy>(arguments, "sort_by", value, |x| &mut x.sort_by) }
/// Sets `sort_by` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_set_sort_by_text(arguments: Option<&mut neonapi_list_branches_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::BranchSortBy>(arguments, "sort_by", value, |x| &mut x.sort_by) }
/// Place to go on from, as the page before gave it in `pagination.next`. Copied; NULL takes it
/// away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_set_cursor(arguments: Option<&mut neonapi_list_branches_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Sort direction, `asc` or `desc`; the server takes `desc` if none is given. One of
/// NEONAPI_SORT_ORDER_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_set_sort_order(arguments: Option<&mut neonapi_list_branches_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::SortOrder>(arguments, "sort_order", value, |x| &mut x.sort_order) }
/// Sets `sort_order` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_set_sort_order_text(arguments: Option<&mut neonapi_list_branches_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::SortOrder>(arguments, "sort_order", value, |x| &mut x.sort_order) }
/// Branches per page, 1 to 10000.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_set_limit(arguments: Option<&mut neonapi_list_branches_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Whether deleted branches are listed too.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_branches_set_include_deleted(arguments: Option<&mut neonapi_list_branches_owner>, value: bool) -> neonapi_status { set(arguments, "include_deleted", value, |x| &mut x.include_deleted) }
/// Name of the database. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_set_database_name(rule: Option<&mut neonapi_masking_rule_owner>, value: *const c_char) -> neonapi_status { set_text(rule, "database_name", value, |x| &mut x.database_name) }
/// Name of the Postgres schema that the table is in. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_set_schema_name(rule: Option<&mut neonapi_masking_rule_owner>, value: *const c_char) -> neonapi_status { set_text(rule, "schema_name", value, |x| &mut x.schema_name) }
/// Name of the table. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_set_table_name(rule: Option<&mut neonapi_masking_rule_owner>, value: *const c_char) -> neonapi_status { set_text(rule, "table_name", value, |x| &mut x.table_name) }
/// Name of the column to mask. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_set_column_name(rule: Option<&mut neonapi_masking_rule_owner>, value: *const c_char) -> neonapi_status { set_text(rule, "column_name", value, |x| &mut x.column_name) }
/// Function that makes the masked data. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_set_masking_function(rule: Option<&mut neonapi_masking_rule_owner>, value: *const c_char) -> neonapi_status { set_text(rule, "masking_function", value, |x| &mut x.masking_function) }
/// Value that stands in for the data. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_set_masking_value(rule: Option<&mut neonapi_masking_rule_owner>, value: *const c_char) -> neonapi_status { set_text(rule, "masking_value", value, |x| &mut x.masking_value) }
/// Makes an empty one. Yours: free it with `neonapi_restore_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_branch_new() -> *mut neonapi_restore_branch_owner { make(&["source_branch_id"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_branch_free(branch: Option<Box<neonapi_restore_branch_owner>>) { free(branch) }
/// Id of the branch to take the data from. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_branch_set_source_branch_id(arguments: Option<&mut neonapi_restore_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "source_branch_id", value, |x| &mut x.source_branch_id) }
/// Log sequence number (LSN) of the source to restore to. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_branch_set_source_lsn(arguments: Option<&mut neonapi_restore_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "source_lsn", value, |x| &mut x.source_lsn) }
/// Point in time of the source to restore to. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_branch_set_source_timestamp(arguments: Option<&mut neonapi_restore_branch_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "source_timestamp", microseconds, |x| &mut x.source_timestamp) }
/// Name of a branch that keeps the state from before the restore. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_branch_set_preserve_under_name(arguments: Option<&mut neonapi_restore_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "preserve_under_name", value, |x| &mut x.preserve_under_name) }
/// Makes an empty one. Yours: free it with `neonapi_update_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_branch_new() -> *mut neonapi_update_branch_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_branch_free(branch: Option<Box<neonapi_update_branch_owner>>) { free(branch) }
/// New name of the branch, 1 to 256 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_branch_set_name(arguments: Option<&mut neonapi_update_branch_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Whether the branch is protected.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_branch_set_protected(arguments: Option<&mut neonapi_update_branch_owner>, value: bool) -> neonapi_status { set(arguments, "protected", value, |x| &mut x.protected) }
/// New time of expiry, to the second; can be set, cleared or left alone. In microseconds since
/// 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_branch_set_expires_at(arguments: Option<&mut neonapi_update_branch_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "expires_at", microseconds, |x| &mut x.expires_at) }
/// Removes `expires_at`, where nothing set leaves it as it is.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_branch_clear_expires_at(arguments: Option<&mut neonapi_update_branch_owner>) -> neonapi_status { set(arguments, "expires_at", neonapi::TimestampUpdate::Clear, |x| &mut x.expires_at) }
/// Makes an empty one. Yours: free it with `neonapi_update_masking_rules_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_masking_rules_new() -> *mut neonapi_update_masking_rules_owner { make(&["masking_rules"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_masking_rules_free(rules: Option<Box<neonapi_update_masking_rules_owner>>) { free(rules) }
/// Adds one. Rules that say which columns are masked and how. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_masking_rules_add_masking_rules(arguments: Option<&mut neonapi_update_masking_rules_owner>, value: Option<&mut neonapi_masking_rule_owner>) -> neonapi_status { add_part(arguments, "masking_rules", value.as_deref(), |x| &mut x.masking_rules) }
/// Sends `masking_rules` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_masking_rules_empty_masking_rules(arguments: Option<&mut neonapi_update_masking_rules_owner>) -> neonapi_status { empty(arguments, "masking_rules", |x| &mut x.masking_rules) }
