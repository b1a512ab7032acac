// Written by cargo xtask generate from api/. Do not edit.
//! Projects: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_accept_project_transfer_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_accept_project_transfer_request_new() -> *mut neonapi_accept_project_transfer_request_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_accept_project_transfer_request_free(request: Option<Box<neonapi_accept_project_transfer_request_owner>>) { free(request) }
/// Organization that receives the project. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_accept_project_transfer_request_set_org_id(arguments: Option<&mut neonapi_accept_project_transfer_request_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "org_id", value, |x| &mut x.org_id) }
/// Adds one. Addresses or ranges that may connect. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_allowed_ips_add_ips(ips: Option<&mut neonapi_allowed_ips_owner>, value: *const c_char) -> neonapi_status { add_text(ips, "ips", value, |x| &mut x.ips) }
/// Sends `ips` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_allowed_ips_empty_ips(ips: Option<&mut neonapi_allowed_ips_owner>) -> neonapi_status { empty(ips, "ips", |x| &mut x.ips) }
/// Whether the list applies to protected branches only.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_allowed_ips_set_protected_branches_only(ips: Option<&mut neonapi_allowed_ips_owner>, value: bool) -> neonapi_status { set(ips, "protected_branches_only", value, |x| &mut x.protected_branches_only) }
/// Makes an empty one. Yours: free it with `neonapi_create_project_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_new() -> *mut neonapi_create_project_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_free(project: Option<Box<neonapi_create_project_owner>>) { free(project) }
/// Settings for the project as a whole. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_settings(arguments: Option<&mut neonapi_create_project_owner>, value: Option<&mut neonapi_project_settings_data_owner>) -> neonapi_status { set_part(arguments, "settings", value.as_deref(), |x| &mut x.settings) }
/// Name of the project, 1 to 256 characters; its id when left out. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_name(arguments: Option<&mut neonapi_create_project_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Names for the default branch, its role and its database. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_branch(arguments: Option<&mut neonapi_create_project_owner>, value: Option<&mut neonapi_project_create_request_project_branch_owner>) -> neonapi_status { set_part(arguments, "branch", value.as_deref(), |x| &mut x.branch) }
/// Smallest size the compute scales down to, in compute units. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_autoscaling_limit_min_cu(arguments: Option<&mut neonapi_create_project_owner>, value: f64) -> neonapi_status { set(arguments, "autoscaling_limit_min_cu", value, |x| &mut x.autoscaling_limit_min_cu) }
/// Largest size the compute scales up to, in compute units. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_autoscaling_limit_max_cu(arguments: Option<&mut neonapi_create_project_owner>, value: f64) -> neonapi_status { set(arguments, "autoscaling_limit_max_cu", value, |x| &mut x.autoscaling_limit_max_cu) }
/// Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
/// `serverless-platform`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_provisioner(arguments: Option<&mut neonapi_create_project_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "provisioner", value, |x| &mut x.provisioner) }
/// Region of the project, such as `aws-us-east-2`. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_region_id(arguments: Option<&mut neonapi_create_project_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "region_id", value, |x| &mut x.region_id) }
/// Settings that new endpoints of the project start with. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_default_endpoint_settings(arguments: Option<&mut neonapi_create_project_owner>, value: Option<&mut neonapi_default_endpoint_settings_owner>) -> neonapi_status { set_part(arguments, "default_endpoint_settings", value.as_deref(), |x| &mut x.default_endpoint_settings) }
/// Major version of Postgres.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_pg_version(arguments: Option<&mut neonapi_create_project_owner>, value: i64) -> neonapi_status { set(arguments, "pg_version", value, |x| &mut x.pg_version) }
/// Whether role passwords are stored and can be revealed later.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_store_passwords(arguments: Option<&mut neonapi_create_project_owner>, value: bool) -> neonapi_status { set(arguments, "store_passwords", value, |x| &mut x.store_passwords) }
/// How long the history of changes is kept, in seconds, at most 2592000.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_history_retention_seconds(arguments: Option<&mut neonapi_create_project_owner>, value: i32) -> neonapi_status { set(arguments, "history_retention_seconds", value, |x| &mut x.history_retention_seconds) }
/// Organization the project belongs to; needed with a personal API key. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_set_org_id(arguments: Option<&mut neonapi_create_project_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "org_id", value, |x| &mut x.org_id) }
/// Makes an empty one. Yours: free it with `neonapi_create_project_transfer_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_transfer_request_new() -> *mut neonapi_create_project_transfer_request_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_transfer_request_free(request: Option<Box<neonapi_create_project_transfer_request_owner>>) { free(request) }
/// How long the request stays open, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_transfer_request_set_ttl_seconds(arguments: Option<&mut neonapi_create_project_transfer_request_owner>, value: i64) -> neonapi_status { set(arguments, "ttl_seconds", value, |x| &mut x.ttl_seconds) }
/// Puts an entry. Postgres settings for the compute, by name. The value is JSON; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_put_pg_settings(settings: Option<&mut neonapi_default_endpoint_settings_owner>, key: *const c_char, value: *const c_char) -> neonapi_status { put_json(settings, "pg_settings", (key, value), |x| &mut x.pg_settings) }
/// Sends `pg_settings` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_empty_pg_settings(settings: Option<&mut neonapi_default_endpoint_settings_owner>) -> neonapi_status { empty(settings, "pg_settings", |x| &mut x.pg_settings) }
/// Puts an entry. Connection pooler (PgBouncer) settings, by name. Deprecated: its end was
/// announced for 2026-06-20. The value is JSON; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_put_pgbouncer_settings(settings: Option<&mut neonapi_default_endpoint_settings_owner>, key: *const c_char, value: *const c_char) -> neonapi_status { put_json(settings, "pgbouncer_settings", (key, value), |x| &mut x.pgbouncer_settings) }
/// Sends `pgbouncer_settings` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_empty_pgbouncer_settings(settings: Option<&mut neonapi_default_endpoint_settings_owner>) -> neonapi_status { empty(settings, "pgbouncer_settings", |x| &mut x.pgbouncer_settings) }
/// Smallest size the compute scales down to, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_set_autoscaling_limit_min_cu(settings: Option<&mut neonapi_default_endpoint_settings_owner>, value: f64) -> neonapi_status { set(settings, "autoscaling_limit_min_cu", value, |x| &mut x.autoscaling_limit_min_cu) }
/// Largest size the compute scales up to, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_set_autoscaling_limit_max_cu(settings: Option<&mut neonapi_default_endpoint_settings_owner>, value: f64) -> neonapi_status { set(settings, "autoscaling_limit_max_cu", value, |x| &mut x.autoscaling_limit_max_cu) }
/// Idle seconds until the compute suspends; 0 means the default, -1 never.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_set_suspend_timeout_seconds(settings: Option<&mut neonapi_default_endpoint_settings_owner>, value: i64) -> neonapi_status { set(settings, "suspend_timeout_seconds", value, |x| &mut x.suspend_timeout_seconds) }
/// Makes an empty one. Yours: free it with `neonapi_get_connection_uri_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_connection_uri_new() -> *mut neonapi_get_connection_uri_owner { make(&["database_name", "role_name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_connection_uri_free(uri: Option<Box<neonapi_get_connection_uri_owner>>) { free(uri) }
/// Database to connect to. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_connection_uri_set_database_name(arguments: Option<&mut neonapi_get_connection_uri_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "database_name", value, |x| &mut x.database_name) }
/// Role to connect as. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_connection_uri_set_role_name(arguments: Option<&mut neonapi_get_connection_uri_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "role_name", value, |x| &mut x.role_name) }
/// Branch to connect to; the default branch when left out. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_connection_uri_set_branch_id(arguments: Option<&mut neonapi_get_connection_uri_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "branch_id", value, |x| &mut x.branch_id) }
/// Endpoint to connect to; the branch's read-write endpoint when left out. Copied; NULL takes it
/// away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_connection_uri_set_endpoint_id(arguments: Option<&mut neonapi_get_connection_uri_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "endpoint_id", value, |x| &mut x.endpoint_id) }
/// If true, the URI uses the host of the connection pooler.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_connection_uri_set_pooled(arguments: Option<&mut neonapi_get_connection_uri_owner>, value: bool) -> neonapi_status { set(arguments, "pooled", value, |x| &mut x.pooled) }
/// Makes an empty one. Yours: free it with `neonapi_list_project_advisor_issues_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_advisor_issues_new() -> *mut neonapi_list_project_advisor_issues_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_advisor_issues_free(issues: Option<Box<neonapi_list_project_advisor_issues_owner>>) { free(issues) }
/// Branch to inspect. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_advisor_issues_set_branch_id(arguments: Option<&mut neonapi_list_project_advisor_issues_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "branch_id", value, |x| &mut x.branch_id) }
/// Database to inspect. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_advisor_issues_set_database_name(arguments: Option<&mut neonapi_list_project_advisor_issues_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "database_name", value, |x| &mut x.database_name) }
/// Category of issues to report, `SECURITY` or `PERFORMANCE`. One of NEONAPI_ADVISOR_CATEGORY_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_advisor_issues_set_category(arguments: Option<&mut neonapi_list_project_advisor_issues_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::AdvisorCategory>(arguments, "category", value, |x| &mut x.category) }
/// Sets `category` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_advisor_issues_set_category_text(arguments: Option<&mut neonapi_list_project_advisor_issues_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::AdvisorCategory>(arguments, "category", value, |x| &mut x.category) }
/// Lowest severity to report: `INFO`, `WARN` or `ERROR`. One of NEONAPI_ADVISOR_SEVERITY_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_advisor_issues_set_min_severity(arguments: Option<&mut neonapi_list_project_advisor_issues_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::AdvisorSeverity>(arguments, "min_severity", value, |x| &mut x.min_severity) }
/// Sets `min_severity` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_advisor_issues_set_min_severity_text(arguments: Option<&mut neonapi_list_project_advisor_issues_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::AdvisorSeverity>(arguments, "min_severity", value, |x| &mut x.min_severity) }
/// Makes an empty one. Yours: free it with `neonapi_list_projects_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_new() -> *mut neonapi_list_projects_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_free(projects: Option<Box<neonapi_list_projects_owner>>) { free(projects) }
/// Cursor from the page before; leave out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_set_cursor(arguments: Option<&mut neonapi_list_projects_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Projects per page, 1 to 400; the server default is 10.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_set_limit(arguments: Option<&mut neonapi_list_projects_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Text to find in the name or id of a project. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_set_search(arguments: Option<&mut neonapi_list_projects_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "search", value, |x| &mut x.search) }
/// Organization whose projects are listed; needed with a personal API key. Copied; NULL takes it
/// away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_set_org_id(arguments: Option<&mut neonapi_list_projects_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "org_id", value, |x| &mut x.org_id) }
/// Time the server may spend on the list, 100 to 30000 milliseconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_set_timeout(arguments: Option<&mut neonapi_list_projects_owner>, value: i64) -> neonapi_status { set(arguments, "timeout", value, |x| &mut x.timeout) }
/// If true, lists deleted projects that can still be recovered.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_set_recoverable(arguments: Option<&mut neonapi_list_projects_owner>, value: bool) -> neonapi_status { set(arguments, "recoverable", value, |x| &mut x.recoverable) }
/// Makes an empty one. Yours: free it with `neonapi_list_shared_projects_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_new() -> *mut neonapi_list_shared_projects_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_free(projects: Option<Box<neonapi_list_shared_projects_owner>>) { free(projects) }
/// Cursor from the page before; leave out for the first page. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_set_cursor(arguments: Option<&mut neonapi_list_shared_projects_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "cursor", value, |x| &mut x.cursor) }
/// Projects per page, 1 to 400; the server default is 10.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_set_limit(arguments: Option<&mut neonapi_list_shared_projects_owner>, value: i64) -> neonapi_status { set(arguments, "limit", value, |x| &mut x.limit) }
/// Text to find in the name or id of a project. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_set_search(arguments: Option<&mut neonapi_list_shared_projects_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "search", value, |x| &mut x.search) }
/// Time the server may spend on the list, 100 to 30000 milliseconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_set_timeout(arguments: Option<&mut neonapi_list_shared_projects_owner>, value: i64) -> neonapi_status { set(arguments, "timeout", value, |x| &mut x.timeout) }
/// Adds one. Days of the window, from 1 for Monday to 7 for Sunday. Has to be set.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_add_weekdays(window: Option<&mut neonapi_maintenance_window_owner>, value: i64) -> neonapi_status { add(window, "weekdays", value, |x| &mut x.weekdays) }
/// Sends `weekdays` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_empty_weekdays(window: Option<&mut neonapi_maintenance_window_owner>) -> neonapi_status { empty(window, "weekdays", |x| &mut x.weekdays) }
/// Start of the window, as hours and minutes in UTC (`HH:MM`). Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_set_start_time(window: Option<&mut neonapi_maintenance_window_owner>, value: *const c_char) -> neonapi_status { set_text(window, "start_time", value, |x| &mut x.start_time) }
/// End of the window, as hours and minutes in UTC (`HH:MM`). Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_set_end_time(window: Option<&mut neonapi_maintenance_window_owner>, value: *const c_char) -> neonapi_status { set_text(window, "end_time", value, |x| &mut x.end_time) }
/// Makes an empty one. Yours: free it with `neonapi_project_create_request_project_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_create_request_project_branch_new() -> *mut neonapi_project_create_request_project_branch_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_create_request_project_branch_free(branch: Option<Box<neonapi_project_create_request_project_branch_owner>>) { free(branch) }
/// Name of the default branch, 1 to 256 characters; `main` when left out. Copied; NULL takes it
/// away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_create_request_project_branch_set_name(branch: Option<&mut neonapi_project_create_request_project_branch_owner>, value: *const c_char) -> neonapi_status { set_text(branch, "name", value, |x| &mut x.name) }
/// Name of the first role; when left out, the database name with `_owner` added. Copied; NULL takes
/// it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_create_request_project_branch_set_role_name(branch: Option<&mut neonapi_project_create_request_project_branch_owner>, value: *const c_char) -> neonapi_status { set_text(branch, "role_name", value, |x| &mut x.role_name) }
/// Name of the first database; `neondb` when left out. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_create_request_project_branch_set_database_name(branch: Option<&mut neonapi_project_create_request_project_branch_owner>, value: *const c_char) -> neonapi_status { set_text(branch, "database_name", value, |x| &mut x.database_name) }
/// Puts an entry. Key and value pairs to attach to the branch. Both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_create_request_project_branch_put_annotations(branch: Option<&mut neonapi_project_create_request_project_branch_owner>, key: *const c_char, value: *const c_char) -> neonapi_status { put_text(branch, "annotations", (key, value), |x| &mut x.annotations) }
/// Sends `annotations` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_create_request_project_branch_empty_annotations(branch: Option<&mut neonapi_project_create_request_project_branch_owner>) -> neonapi_status { empty(branch, "annotations", |x| &mut x.annotations) }
/// Limit on the time computes are active, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_set_active_time_seconds(quota: Option<&mut neonapi_project_quota_owner>, value: i64) -> neonapi_status { set(quota, "active_time_seconds", value, |x| &mut x.active_time_seconds) }
/// Limit on compute time, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_set_compute_time_seconds(quota: Option<&mut neonapi_project_quota_owner>, value: i64) -> neonapi_status { set(quota, "compute_time_seconds", value, |x| &mut x.compute_time_seconds) }
/// Limit on data written, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_set_written_data_bytes(quota: Option<&mut neonapi_project_quota_owner>, value: i64) -> neonapi_status { set(quota, "written_data_bytes", value, |x| &mut x.written_data_bytes) }
/// Limit on data transferred, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_set_data_transfer_bytes(quota: Option<&mut neonapi_project_quota_owner>, value: i64) -> neonapi_status { set(quota, "data_transfer_bytes", value, |x| &mut x.data_transfer_bytes) }
/// Limit on the logical size of a branch, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_set_logical_size_bytes(quota: Option<&mut neonapi_project_quota_owner>, value: i64) -> neonapi_status { set(quota, "logical_size_bytes", value, |x| &mut x.logical_size_bytes) }
/// Limits on what the project may consume. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_quota(record: Option<&mut neonapi_project_settings_data_owner>, value: Option<&mut neonapi_project_quota_owner>) -> neonapi_status { set_part(record, "quota", value.as_deref(), |x| &mut x.quota) }
/// IP addresses that may connect. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_allowed_ips(record: Option<&mut neonapi_project_settings_data_owner>, value: Option<&mut neonapi_allowed_ips_owner>) -> neonapi_status { set_part(record, "allowed_ips", value.as_deref(), |x| &mut x.allowed_ips) }
/// Whether logical replication of Postgres is on.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_enable_logical_replication(record: Option<&mut neonapi_project_settings_data_owner>, value: bool) -> neonapi_status { set(record, "enable_logical_replication", value, |x| &mut x.enable_logical_replication) }
/// Weekly time in which maintenance may happen. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_maintenance_window(record: Option<&mut neonapi_project_settings_data_owner>, value: Option<&mut neonapi_maintenance_window_owner>) -> neonapi_status { set_part(record, "maintenance_window", value.as_deref(), |x| &mut x.maintenance_window) }
/// Whether connections from the public internet are refused.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_block_public_connections(record: Option<&mut neonapi_project_settings_data_owner>, value: bool) -> neonapi_status { set(record, "block_public_connections", value, |x| &mut x.block_public_connections) }
/// Whether connections through VPC endpoints are refused.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_block_vpc_connections(record: Option<&mut neonapi_project_settings_data_owner>, value: bool) -> neonapi_status { set(record, "block_vpc_connections", value, |x| &mut x.block_vpc_connections) }
/// How much the audit log records. One of NEONAPI_PROJECT_AUDIT_LOG_LEVEL_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_audit_log_level(record: Option<&mut neonapi_project_settings_data_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::ProjectAuditLogLevel>(record, "audit_log_level", value, |x| &mut x.audit_log_level) }
/// Sets `audit_log_level` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_audit_log_level_text(record: Option<&mut neonapi_project_settings_data_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::ProjectAuditLogLevel>(record, "audit_log_level", value, |x| &mut x.audit_log_level) }
/// Whether HIPAA support is on.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_hipaa(record: Option<&mut neonapi_project_settings_data_owner>, value: bool) -> neonapi_status { set(record, "hipaa", value, |x| &mut x.hipaa) }
/// Shared libraries that Postgres preloads. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_set_preload_libraries(record: Option<&mut neonapi_project_settings_data_owner>, value: Option<&mut neonapi_preload_libraries_owner>) -> neonapi_status { set_part(record, "preload_libraries", value.as_deref(), |x| &mut x.preload_libraries) }
/// Makes an empty one. Yours: free it with `neonapi_transfer_projects_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_new() -> *mut neonapi_transfer_projects_owner { make(&["destination_org_id", "project_ids"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_free(projects: Option<Box<neonapi_transfer_projects_owner>>) { free(projects) }
/// Organization that receives the projects. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_set_destination_org_id(arguments: Option<&mut neonapi_transfer_projects_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "destination_org_id", value, |x| &mut x.destination_org_id) }
/// Adds one. Ids of the projects to move. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_add_project_ids(arguments: Option<&mut neonapi_transfer_projects_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "project_ids", value, |x| &mut x.project_ids) }
/// Sends `project_ids` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_empty_project_ids(arguments: Option<&mut neonapi_transfer_projects_owner>) -> neonapi_status { empty(arguments, "project_ids", |x| &mut x.project_ids) }
/// Makes an empty one. Yours: free it with `neonapi_transfer_projects_from_user_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_from_user_new() -> *mut neonapi_transfer_projects_from_user_owner { make(&["destination_org_id", "project_ids"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_from_user_free(user: Option<Box<neonapi_transfer_projects_from_user_owner>>) { free(user) }
/// Organization that receives the projects. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_from_user_set_destination_org_id(arguments: Option<&mut neonapi_transfer_projects_from_user_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "destination_org_id", value, |x| &mut x.destination_org_id) }
/// Adds one. Ids of the projects to move. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_from_user_add_project_ids(arguments: Option<&mut neonapi_transfer_projects_from_user_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "project_ids", value, |x| &mut x.project_ids) }
/// Sends `project_ids` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_transfer_projects_from_user_empty_project_ids(arguments: Option<&mut neonapi_transfer_projects_from_user_owner>) -> neonapi_status { empty(arguments, "project_ids", |x| &mut x.project_ids) }
/// Makes an empty one. Yours: free it with `neonapi_update_project_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_new() -> *mut neonapi_update_project_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_free(project: Option<Box<neonapi_update_project_owner>>) { free(project) }
/// Settings for the project as a whole. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_set_settings(arguments: Option<&mut neonapi_update_project_owner>, value: Option<&mut neonapi_project_settings_data_owner>) -> neonapi_status { set_part(arguments, "settings", value.as_deref(), |x| &mut x.settings) }
/// Name of the project, 1 to 256 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_set_name(arguments: Option<&mut neonapi_update_project_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Settings that new endpoints of the project start with. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_set_default_endpoint_settings(arguments: Option<&mut neonapi_update_project_owner>, value: Option<&mut neonapi_default_endpoint_settings_owner>) -> neonapi_status { set_part(arguments, "default_endpoint_settings", value.as_deref(), |x| &mut x.default_endpoint_settings) }
/// How long the history of changes is kept, in seconds, at most 2592000.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_set_history_retention_seconds(arguments: Option<&mut neonapi_update_project_owner>, value: i32) -> neonapi_status { set(arguments, "history_retention_seconds", value, |x| &mut x.history_retention_seconds) }
