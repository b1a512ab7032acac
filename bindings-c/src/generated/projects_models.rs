// Written by cargo xtask generate from api/. Do not edit.
//! Projects: what calls give.

use crate::generated_support::*;

/// `SECURITY`.
pub const NEONAPI_ADVISOR_CATEGORY_SECURITY: u32 = 1;
/// `PERFORMANCE`.
pub const NEONAPI_ADVISOR_CATEGORY_PERFORMANCE: u32 = 2;
/// The text of one of the numbers NEONAPI_ADVISOR_CATEGORY_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_category_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::AdvisorCategory>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_free(issue: Option<Box<neonapi_advisor_issue_owner>>) { free(issue) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_advisor_issue_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_copy(issue: Option<&neonapi_advisor_issue>) -> *mut neonapi_advisor_issue_owner { copy(issue) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_to_json(issue: Option<&neonapi_advisor_issue>) -> *mut c_char { to_json(issue) }
/// Reads one from JSON, as `neonapi_advisor_issue_to_json` writes it. `out` is yours: free it with
/// `neonapi_advisor_issue_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_from_json(json: *const c_char, out: *mut *mut neonapi_advisor_issue_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Identifier of the check that found the issue. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_name(issue: Option<&neonapi_advisor_issue>) -> *const c_char { text(issue, |x| &x.name) }
/// Short heading for the issue, for people to read. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_title(issue: Option<&neonapi_advisor_issue>) -> *const c_char { text(issue, |x| &x.title) }
/// Severity, one of `INFO`, `WARN` and `ERROR`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_level(issue: Option<&neonapi_advisor_issue>) -> *const c_char { text(issue, |x| &x.level) }
/// Audience of the issue, `EXTERNAL` or `INTERNAL`. One of NEONAPI_ADVISOR_ISSUE_FACING_*; 0 when
/// not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_facing(issue: Option<&neonapi_advisor_issue>) -> u32 { enumeration(issue, |x| Some(&x.facing)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_facing_text(issue: Option<&neonapi_advisor_issue>) -> *const c_char { text(issue, |x| &x.facing) }
/// How many there are. Categories the issue belongs to.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_categories_count(issue: Option<&neonapi_advisor_issue>) -> usize { count(issue, |x| &x.categories) }
/// One of them, from 0 on. One of NEONAPI_ADVISOR_CATEGORY_*; 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_categories_at(issue: Option<&neonapi_advisor_issue>, index: usize) -> u32 { at(issue, index, |x| &x.categories).map_or(0, Enumeration::number) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_categories_text_at(issue: Option<&neonapi_advisor_issue>, index: usize) -> *const c_char { at(issue, index, |x| &x.categories).pointer() }
/// Explanation of this kind of issue. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_description(issue: Option<&neonapi_advisor_issue>) -> *const c_char { text(issue, |x| &x.description) }
/// What exactly was found in this case. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_detail(issue: Option<&neonapi_advisor_issue>) -> *const c_char { text(issue, |x| &x.detail) }
/// Advice on how to fix the issue. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_remediation(issue: Option<&neonapi_advisor_issue>) -> *const c_char { text(issue, |x| &x.remediation) }
/// How many entries there are. More data about the finding; its form depends on the check.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_metadata_count(issue: Option<&neonapi_advisor_issue>) -> usize { entry_count(issue, |x| &x.metadata) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_metadata_key_at(issue: Option<&neonapi_advisor_issue>, index: usize) -> *const c_char { key_at(issue, index, |x| &x.metadata) }
/// The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
/// `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_metadata_value_at(issue: Option<&neonapi_advisor_issue>, index: usize) -> *mut c_char { json(entry_at(issue, index, |x| &x.metadata).map(|entry| entry.1)) }
/// Key that identifies this finding. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_cache_key(issue: Option<&neonapi_advisor_issue>) -> *const c_char { text(issue, |x| &x.cache_key) }
/// `EXTERNAL`.
pub const NEONAPI_ADVISOR_ISSUE_FACING_EXTERNAL: u32 = 1;
/// `INTERNAL`.
pub const NEONAPI_ADVISOR_ISSUE_FACING_INTERNAL: u32 = 2;
/// The text of one of the numbers NEONAPI_ADVISOR_ISSUE_FACING_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_issue_facing_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::AdvisorIssueFacing>(number) }
/// `INFO`.
pub const NEONAPI_ADVISOR_SEVERITY_INFO: u32 = 1;
/// `WARN`.
pub const NEONAPI_ADVISOR_SEVERITY_WARN: u32 = 2;
/// `ERROR`.
pub const NEONAPI_ADVISOR_SEVERITY_ERROR: u32 = 3;
/// The text of one of the numbers NEONAPI_ADVISOR_SEVERITY_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_advisor_severity_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::AdvisorSeverity>(number) }
/// Makes an empty one. Yours: free it with `neonapi_allowed_ips_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_allowed_ips_new() -> *mut neonapi_allowed_ips_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_allowed_ips_free(ips: Option<Box<neonapi_allowed_ips_owner>>) { free(ips) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_allowed_ips_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_allowed_ips_copy(ips: Option<&neonapi_allowed_ips>) -> *mut neonapi_allowed_ips_owner { copy(ips) }
/// How many there are. Addresses or ranges that may connect.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_allowed_ips_ips_count(ips: Option<&neonapi_allowed_ips>) -> usize { count(ips, |x| &x.ips) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_allowed_ips_ips_at(ips: Option<&neonapi_allowed_ips>, index: usize) -> *const c_char { at(ips, index, |x| &x.ips).pointer() }
/// Whether the list applies to protected branches only. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_allowed_ips_protected_branches_only(ips: Option<&neonapi_allowed_ips>, out: *mut bool) -> bool { optional(ips, out, |x| x.protected_branches_only) }
/// `vercel`.
pub const NEONAPI_APPLICATION_TYPE_VERCEL: u32 = 1;
/// `github`.
pub const NEONAPI_APPLICATION_TYPE_GITHUB: u32 = 2;
/// `datadog`.
pub const NEONAPI_APPLICATION_TYPE_DATADOG: u32 = 3;
/// `opentelemetry`.
pub const NEONAPI_APPLICATION_TYPE_OPENTELEMETRY: u32 = 4;
/// The text of one of the numbers NEONAPI_APPLICATION_TYPE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_application_type_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ApplicationType>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_libraries_free(libraries: Option<Box<neonapi_available_preload_libraries_owner>>) { free(libraries) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_available_preload_libraries_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_libraries_copy(libraries: Option<&neonapi_available_preload_libraries>) -> *mut neonapi_available_preload_libraries_owner { copy(libraries) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_libraries_to_json(libraries: Option<&neonapi_available_preload_libraries>) -> *mut c_char { to_json(libraries) }
/// Reads one from JSON, as `neonapi_available_preload_libraries_to_json` writes it. `out` is yours:
/// free it with `neonapi_available_preload_libraries_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_libraries_from_json(json: *const c_char, out: *mut *mut neonapi_available_preload_libraries_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Libraries to choose from.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_libraries_libraries_count(libraries: Option<&neonapi_available_preload_libraries>) -> usize { count(libraries, |x| &x.libraries) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_libraries_libraries_at(libraries: Option<&neonapi_available_preload_libraries>, index: usize) -> Option<&neonapi_available_preload_library> { at(libraries, index, |x| &x.libraries) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_free(library: Option<Box<neonapi_available_preload_library_owner>>) { free(library) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_available_preload_library_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_copy(library: Option<&neonapi_available_preload_library>) -> *mut neonapi_available_preload_library_owner { copy(library) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_to_json(library: Option<&neonapi_available_preload_library>) -> *mut c_char { to_json(library) }
/// Reads one from JSON, as `neonapi_available_preload_library_to_json` writes it. `out` is yours:
/// free it with `neonapi_available_preload_library_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_from_json(json: *const c_char, out: *mut *mut neonapi_available_preload_library_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Name to put into `enabled_libraries` of the project settings. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_library_name(library: Option<&neonapi_available_preload_library>) -> *const c_char { text(library, |x| &x.library_name) }
/// What the library is for. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_description(library: Option<&neonapi_available_preload_library>) -> *const c_char { text(library, |x| &x.description) }
/// Whether the library belongs to the default set.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_is_default(library: Option<&neonapi_available_preload_library>) -> bool { number(library, |x| x.is_default) }
/// Whether support for the library is experimental.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_is_experimental(library: Option<&neonapi_available_preload_library>) -> bool { number(library, |x| x.is_experimental) }
/// Version of the library. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_available_preload_library_version(library: Option<&neonapi_available_preload_library>) -> *const c_char { text(library, |x| &x.version) }
/// Connection URI with the direct host and the role's password. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_details_connection_uri(details: Option<&neonapi_connection_details>) -> *const c_char { text(details, |x| &x.connection_uri) }
/// The same connection as separate values. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_details_connection_parameters(details: Option<&neonapi_connection_details>) -> Option<&neonapi_connection_parameters> { details.map(|x| &x.connection_parameters) }
/// Database to connect to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_parameters_database(parameters: Option<&neonapi_connection_parameters>) -> *const c_char { text(parameters, |x| &x.database) }
/// Password of the role. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_parameters_password(parameters: Option<&neonapi_connection_parameters>) -> *const c_char { text(parameters, |x| &x.password) }
/// Role to connect as. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_parameters_role(parameters: Option<&neonapi_connection_parameters>) -> *const c_char { text(parameters, |x| &x.role) }
/// Host of the endpoint for direct connections. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_parameters_host(parameters: Option<&neonapi_connection_parameters>) -> *const c_char { text(parameters, |x| &x.host) }
/// Host of the endpoint for pooled connections. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_connection_parameters_pooler_host(parameters: Option<&neonapi_connection_parameters>) -> *const c_char { text(parameters, |x| &x.pooler_host) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_free(response: Option<Box<neonapi_create_project_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_create_project_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_copy(response: Option<&neonapi_create_project_response>) -> *mut neonapi_create_project_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_to_json(response: Option<&neonapi_create_project_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_create_project_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_create_project_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_from_json(json: *const c_char, out: *mut *mut neonapi_create_project_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The project that was created. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_project(response: Option<&neonapi_create_project_response>) -> Option<&neonapi_project> { response.map(|x| &x.project) }
/// How many there are. Ways to connect to the new database, with its password.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_connection_uris_count(response: Option<&neonapi_create_project_response>) -> usize { count(response, |x| &x.connection_uris) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_connection_uris_at(response: Option<&neonapi_create_project_response>, index: usize) -> Option<&neonapi_connection_details> { at(response, index, |x| &x.connection_uris) }
/// How many there are. Roles of the default branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_roles_count(response: Option<&neonapi_create_project_response>) -> usize { count(response, |x| &x.roles) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_roles_at(response: Option<&neonapi_create_project_response>, index: usize) -> Option<&neonapi_role> { at(response, index, |x| &x.roles) }
/// How many there are. Databases of the default branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_databases_count(response: Option<&neonapi_create_project_response>) -> usize { count(response, |x| &x.databases) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_databases_at(response: Option<&neonapi_create_project_response>, index: usize) -> Option<&neonapi_database> { at(response, index, |x| &x.databases) }
/// How many there are. Background work that was started; may be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_operations_count(response: Option<&neonapi_create_project_response>) -> usize { count(response, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_operations_at(response: Option<&neonapi_create_project_response>, index: usize) -> Option<&neonapi_operation> { at(response, index, |x| &x.operations) }
/// Default branch of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_branch(response: Option<&neonapi_create_project_response>) -> Option<&neonapi_branch> { response.map(|x| &x.branch) }
/// How many there are. Endpoints of the default branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_endpoints_count(response: Option<&neonapi_create_project_response>) -> usize { count(response, |x| &x.endpoints) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_response_endpoints_at(response: Option<&neonapi_create_project_response>, index: usize) -> Option<&neonapi_endpoint> { at(response, index, |x| &x.endpoints) }
/// Makes an empty one. Yours: free it with `neonapi_default_endpoint_settings_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_new() -> *mut neonapi_default_endpoint_settings_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_free(settings: Option<Box<neonapi_default_endpoint_settings_owner>>) { free(settings) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_default_endpoint_settings_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_copy(settings: Option<&neonapi_default_endpoint_settings>) -> *mut neonapi_default_endpoint_settings_owner { copy(settings) }
/// How many entries there are. Postgres settings for the compute, by name.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_pg_settings_count(settings: Option<&neonapi_default_endpoint_settings>) -> usize { entry_count(settings, |x| &x.pg_settings) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_pg_settings_key_at(settings: Option<&neonapi_default_endpoint_settings>, index: usize) -> *const c_char { key_at(settings, index, |x| &x.pg_settings) }
/// The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
/// `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_pg_settings_value_at(settings: Option<&neonapi_default_endpoint_settings>, index: usize) -> *mut c_char { json(entry_at(settings, index, |x| &x.pg_settings).map(|entry| entry.1)) }
/// How many entries there are. Connection pooler (PgBouncer) settings, by name. Deprecated: its end
/// was announced for 2026-06-20.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_pgbouncer_settings_count(settings: Option<&neonapi_default_endpoint_settings>) -> usize { entry_count(settings, |x| &x.pgbouncer_settings) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_pgbouncer_settings_key_at(settings: Option<&neonapi_default_endpoint_settings>, index: usize) -> *const c_char { key_at(settings, index, |x| &x.pgbouncer_settings) }
/// The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
/// `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_pgbouncer_settings_value_at(settings: Option<&neonapi_default_endpoint_settings>, index: usize) -> *mut c_char { json(entry_at(settings, index, |x| &x.pgbouncer_settings).map(|entry| entry.1)) }
/// Smallest size the compute scales down to, in compute units. False when absent; `out` is then
/// left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_autoscaling_limit_min_cu(settings: Option<&neonapi_default_endpoint_settings>, out: *mut f64) -> bool { optional(settings, out, |x| x.autoscaling_limit_min_cu) }
/// Largest size the compute scales up to, in compute units. False when absent; `out` is then left
/// as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_autoscaling_limit_max_cu(settings: Option<&neonapi_default_endpoint_settings>, out: *mut f64) -> bool { optional(settings, out, |x| x.autoscaling_limit_max_cu) }
/// Idle seconds until the compute suspends; 0 means the default, -1 never. False when absent; `out`
/// is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_default_endpoint_settings_suspend_timeout_seconds(settings: Option<&neonapi_default_endpoint_settings>, out: *mut i64) -> bool { optional(settings, out, |x| x.suspend_timeout_seconds) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_advisor_security_issues_response_free(response: Option<Box<neonapi_get_project_advisor_security_issues_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_get_project_advisor_security_issues_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_advisor_security_issues_response_copy(response: Option<&neonapi_get_project_advisor_security_issues_response>) -> *mut neonapi_get_project_advisor_security_issues_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_advisor_security_issues_response_to_json(response: Option<&neonapi_get_project_advisor_security_issues_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_get_project_advisor_security_issues_response_to_json` writes
/// it. `out` is yours: free it with `neonapi_get_project_advisor_security_issues_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_advisor_security_issues_response_from_json(json: *const c_char, out: *mut *mut neonapi_get_project_advisor_security_issues_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Issues that were found.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_advisor_security_issues_response_issues_count(response: Option<&neonapi_get_project_advisor_security_issues_response>) -> usize { count(response, |x| &x.issues) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_advisor_security_issues_response_issues_at(response: Option<&neonapi_get_project_advisor_security_issues_response>, index: usize) -> Option<&neonapi_advisor_issue> { at(response, index, |x| &x.issues) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_free(response: Option<Box<neonapi_list_projects_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_list_projects_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_copy(response: Option<&neonapi_list_projects_response>) -> *mut neonapi_list_projects_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_to_json(response: Option<&neonapi_list_projects_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_projects_response_to_json` writes it. `out` is yours: free
/// it with `neonapi_list_projects_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_projects_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Projects of this page.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_projects_count(response: Option<&neonapi_list_projects_response>) -> usize { count(response, |x| &x.projects) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_projects_at(response: Option<&neonapi_list_projects_response>, index: usize) -> Option<&neonapi_project_list_item> { at(response, index, |x| &x.projects) }
/// How many there are. Ids of projects that the server could not read in time.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_unavailable_project_ids_count(response: Option<&neonapi_list_projects_response>) -> usize { count(response, |x| &x.unavailable_project_ids) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_unavailable_project_ids_at(response: Option<&neonapi_list_projects_response>, index: usize) -> *const c_char { at(response, index, |x| &x.unavailable_project_ids).pointer() }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_pagination(response: Option<&neonapi_list_projects_response>) -> Option<&neonapi_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// How many entries there are. Applications connected to each project, by project id.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_applications_count(response: Option<&neonapi_list_projects_response>) -> usize { entry_count(response, |x| &x.applications) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_applications_key_at(response: Option<&neonapi_list_projects_response>, index: usize) -> *const c_char { key_at(response, index, |x| &x.applications) }
/// How many values an entry has.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_applications_value_count(response: Option<&neonapi_list_projects_response>, index: usize) -> usize { entry_at(response, index, |x| &x.applications).map(|entry| entry.1).map_or(0, Vec::len) }
/// One value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_applications_value_at(response: Option<&neonapi_list_projects_response>, index: usize, value_index: usize) -> *const c_char { entry_at(response, index, |x| &x.applications).map(|entry| entry.1).and_then(|values| values.get(value_index)).pointer() }
/// How many entries there are. Integrations of each project, by project id.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_integrations_count(response: Option<&neonapi_list_projects_response>) -> usize { entry_count(response, |x| &x.integrations) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_integrations_key_at(response: Option<&neonapi_list_projects_response>, index: usize) -> *const c_char { key_at(response, index, |x| &x.integrations) }
/// How many values an entry has.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_integrations_value_count(response: Option<&neonapi_list_projects_response>, index: usize) -> usize { entry_at(response, index, |x| &x.integrations).map(|entry| entry.1).map_or(0, Vec::len) }
/// One value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_projects_response_integrations_value_at(response: Option<&neonapi_list_projects_response>, index: usize, value_index: usize) -> *const c_char { entry_at(response, index, |x| &x.integrations).map(|entry| entry.1).and_then(|values| values.get(value_index)).pointer() }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_free(response: Option<Box<neonapi_list_shared_projects_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_shared_projects_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_copy(response: Option<&neonapi_list_shared_projects_response>) -> *mut neonapi_list_shared_projects_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_to_json(response: Option<&neonapi_list_shared_projects_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_shared_projects_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_list_shared_projects_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_shared_projects_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Projects of this page.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_projects_count(response: Option<&neonapi_list_shared_projects_response>) -> usize { count(response, |x| &x.projects) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_projects_at(response: Option<&neonapi_list_shared_projects_response>, index: usize) -> Option<&neonapi_project_list_item> { at(response, index, |x| &x.projects) }
/// How many there are. Ids of projects that the server could not read in time.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_unavailable_project_ids_count(response: Option<&neonapi_list_shared_projects_response>) -> usize { count(response, |x| &x.unavailable_project_ids) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_unavailable_project_ids_at(response: Option<&neonapi_list_shared_projects_response>, index: usize) -> *const c_char { at(response, index, |x| &x.unavailable_project_ids).pointer() }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_shared_projects_response_pagination(response: Option<&neonapi_list_shared_projects_response>) -> Option<&neonapi_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Makes an empty one. Yours: free it with `neonapi_maintenance_window_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_new() -> *mut neonapi_maintenance_window_owner { make(&["weekdays", "start_time", "end_time"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_free(window: Option<Box<neonapi_maintenance_window_owner>>) { free(window) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_maintenance_window_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_copy(window: Option<&neonapi_maintenance_window>) -> *mut neonapi_maintenance_window_owner { copy(window) }
/// How many there are. Days of the window, from 1 for Monday to 7 for Sunday.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_weekdays_count(window: Option<&neonapi_maintenance_window>) -> usize { count(window, |x| &x.weekdays) }
/// One of them, from 0 on; 0 beyond the end.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_weekdays_at(window: Option<&neonapi_maintenance_window>, index: usize) -> i64 { at(window, index, |x| &x.weekdays).copied().unwrap_or_default() }
/// Start of the window, as hours and minutes in UTC (`HH:MM`). Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_start_time(window: Option<&neonapi_maintenance_window>) -> *const c_char { text(window, |x| &x.start_time) }
/// End of the window, as hours and minutes in UTC (`HH:MM`). Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_maintenance_window_end_time(window: Option<&neonapi_maintenance_window>) -> *const c_char { text(window, |x| &x.end_time) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_free(project: Option<Box<neonapi_project_owner>>) { free(project) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_project_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_copy(project: Option<&neonapi_project>) -> *mut neonapi_project_owner { copy(project) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_to_json(project: Option<&neonapi_project>) -> *mut c_char { to_json(project) }
/// Reads one from JSON, as `neonapi_project_to_json` writes it. `out` is yours: free it with
/// `neonapi_project_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_from_json(json: *const c_char, out: *mut *mut neonapi_project_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Storage used in the consumption period, in byte-hours.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_data_storage_bytes_hour(project: Option<&neonapi_project>) -> i64 { number(project, |x| x.data_storage_bytes_hour) }
/// Data transferred in the consumption period, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_data_transfer_bytes(project: Option<&neonapi_project>) -> i64 { number(project, |x| x.data_transfer_bytes) }
/// Data written in the consumption period, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_written_data_bytes(project: Option<&neonapi_project>) -> i64 { number(project, |x| x.written_data_bytes) }
/// Compute time used in the consumption period, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_compute_time_seconds(project: Option<&neonapi_project>) -> i64 { number(project, |x| x.compute_time_seconds) }
/// Time computes were active in the consumption period, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_active_time_seconds(project: Option<&neonapi_project>) -> i64 { number(project, |x| x.active_time_seconds) }
/// CPU seconds used; see `compute_time_seconds` of `Project` instead. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_cpu_used_sec(project: Option<&neonapi_project>) -> i64 { number(project, |x| x.cpu_used_sec) }
/// Id of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_id(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.id) }
/// Cloud platform that hosts the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_platform_id(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.platform_id) }
/// Region of the project, such as `aws-us-east-2`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_region_id(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.region_id) }
/// Name of the project; its id unless another was given. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_name(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.name) }
/// Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
/// `serverless-platform`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_provisioner(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.provisioner) }
/// Settings that new endpoints of the project start with. NULL when absent. Borrowed: valid as long
/// as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_default_endpoint_settings(project: Option<&neonapi_project>) -> Option<&neonapi_default_endpoint_settings> { project.and_then(|x| x.default_endpoint_settings.as_ref()) }
/// Settings for the project as a whole. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings(project: Option<&neonapi_project>) -> Option<&neonapi_project_settings_data> { project.and_then(|x| x.settings.as_ref()) }
/// Major version of Postgres.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_pg_version(project: Option<&neonapi_project>) -> i64 { number(project, |x| x.pg_version) }
/// Host of the proxy that connections to the project pass through. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_proxy_host(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.proxy_host) }
/// Size limit of a branch; `branch_logical_size_limit_bytes` gives it in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logical_size_limit(project: Option<&neonapi_project>) -> i64 { number(project, |x| x.branch_logical_size_limit) }
/// Largest logical size a branch may have, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_branch_logical_size_limit_bytes(project: Option<&neonapi_project>) -> i64 { number(project, |x| x.branch_logical_size_limit_bytes) }
/// Whether role passwords are stored and can be revealed later.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_store_passwords(project: Option<&neonapi_project>) -> bool { number(project, |x| x.store_passwords) }
/// Time at which maintenance of the project starts, if set. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_maintenance_starts_at(project: Option<&neonapi_project>, out: *mut i64) -> bool { optional(project, out, |x| x.maintenance_starts_at.map(microseconds)) }
/// Where the project was created from; `console` also for the API. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_creation_source(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.creation_source) }
/// How long the history of changes is kept, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_history_retention_seconds(project: Option<&neonapi_project>) -> i32 { number(project, |x| x.history_retention_seconds) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_created_at(project: Option<&neonapi_project>) -> i64 { number(project, |x| microseconds(x.created_at)) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_updated_at(project: Option<&neonapi_project>) -> i64 { number(project, |x| microseconds(x.updated_at)) }
/// Storage that the project takes up now, in bytes. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_synthetic_storage_size(project: Option<&neonapi_project>, out: *mut i64) -> bool { optional(project, out, |x| x.synthetic_storage_size) }
/// Start of the current consumption period. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_consumption_period_start(project: Option<&neonapi_project>) -> i64 { number(project, |x| microseconds(x.consumption_period_start)) }
/// End of the current consumption period. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_consumption_period_end(project: Option<&neonapi_project>) -> i64 { number(project, |x| microseconds(x.consumption_period_end)) }
/// Time the quotas start over; see `consumption_period_end` of `Project` instead. Deprecated. In
/// microseconds since 1970. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_reset_at(project: Option<&neonapi_project>, out: *mut i64) -> bool { optional(project, out, |x| x.quota_reset_at.map(microseconds)) }
/// Id of the user or organization that owns the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_owner_id(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.owner_id) }
/// Data about the owner of the project. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_owner(project: Option<&neonapi_project>) -> Option<&neonapi_project_owner_data> { project.and_then(|x| x.owner.as_ref()) }
/// Time a compute of the project was last active. In microseconds since 1970. False when absent;
/// `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_compute_last_active_at(project: Option<&neonapi_project>, out: *mut i64) -> bool { optional(project, out, |x| x.compute_last_active_at.map(microseconds)) }
/// Organization the project belongs to. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_org_id(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.org_id) }
/// Time for which maintenance of the project is planned, if any. In microseconds since 1970. False
/// when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_maintenance_scheduled_for(project: Option<&neonapi_project>, out: *mut i64) -> bool { optional(project, out, |x| x.maintenance_scheduled_for.map(microseconds)) }
/// Time HIPAA support was switched on, if it was. In microseconds since 1970. False when absent;
/// `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_hipaa_enabled_at(project: Option<&neonapi_project>, out: *mut i64) -> bool { optional(project, out, |x| x.hipaa_enabled_at.map(microseconds)) }
/// Permission level that the caller has on the project. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*;
/// 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_effective_project_permission(project: Option<&neonapi_project>) -> u32 { enumeration(project, |x| x.effective_project_permission.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_effective_project_permission_text(project: Option<&neonapi_project>) -> *const c_char { text(project, |x| &x.effective_project_permission) }
/// `base`.
pub const NEONAPI_PROJECT_AUDIT_LOG_LEVEL_BASE: u32 = 1;
/// `extended`.
pub const NEONAPI_PROJECT_AUDIT_LOG_LEVEL_EXTENDED: u32 = 2;
/// `full`.
pub const NEONAPI_PROJECT_AUDIT_LOG_LEVEL_FULL: u32 = 3;
/// The text of one of the numbers NEONAPI_PROJECT_AUDIT_LOG_LEVEL_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_audit_log_level_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ProjectAuditLogLevel>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_free(item: Option<Box<neonapi_project_list_item_owner>>) { free(item) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_project_list_item_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_copy(item: Option<&neonapi_project_list_item>) -> *mut neonapi_project_list_item_owner { copy(item) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_to_json(item: Option<&neonapi_project_list_item>) -> *mut c_char { to_json(item) }
/// Reads one from JSON, as `neonapi_project_list_item_to_json` writes it. `out` is yours: free it
/// with `neonapi_project_list_item_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_from_json(json: *const c_char, out: *mut *mut neonapi_project_list_item_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_id(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.id) }
/// Cloud platform that hosts the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_platform_id(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.platform_id) }
/// Region of the project, such as `aws-us-east-2`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_region_id(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.region_id) }
/// Name of the project; its id unless another was given. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_name(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.name) }
/// Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
/// `serverless-platform`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_provisioner(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.provisioner) }
/// Settings that new endpoints of the project start with. NULL when absent. Borrowed: valid as long
/// as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_default_endpoint_settings(item: Option<&neonapi_project_list_item>) -> Option<&neonapi_default_endpoint_settings> { item.and_then(|x| x.default_endpoint_settings.as_ref()) }
/// Settings for the project as a whole. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_settings(item: Option<&neonapi_project_list_item>) -> Option<&neonapi_project_settings_data> { item.and_then(|x| x.settings.as_ref()) }
/// Major version of Postgres.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_pg_version(item: Option<&neonapi_project_list_item>) -> i64 { number(item, |x| x.pg_version) }
/// Host of the proxy that connections to the project pass through. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_proxy_host(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.proxy_host) }
/// Size limit of a branch; `branch_logical_size_limit_bytes` gives it in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_branch_logical_size_limit(item: Option<&neonapi_project_list_item>) -> i64 { number(item, |x| x.branch_logical_size_limit) }
/// Largest logical size a branch may have, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_branch_logical_size_limit_bytes(item: Option<&neonapi_project_list_item>) -> i64 { number(item, |x| x.branch_logical_size_limit_bytes) }
/// Whether role passwords are stored and can be revealed later.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_store_passwords(item: Option<&neonapi_project_list_item>) -> bool { number(item, |x| x.store_passwords) }
/// Time that computes of the project have been active.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_active_time(item: Option<&neonapi_project_list_item>) -> i64 { number(item, |x| x.active_time) }
/// CPU seconds used; see `compute_time_seconds` of `Project` instead. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_cpu_used_sec(item: Option<&neonapi_project_list_item>) -> i64 { number(item, |x| x.cpu_used_sec) }
/// Time at which maintenance of the project starts, if set. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_maintenance_starts_at(item: Option<&neonapi_project_list_item>, out: *mut i64) -> bool { optional(item, out, |x| x.maintenance_starts_at.map(microseconds)) }
/// Where the project was created from; `console` also for the API. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_creation_source(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.creation_source) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_created_at(item: Option<&neonapi_project_list_item>) -> i64 { number(item, |x| microseconds(x.created_at)) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_updated_at(item: Option<&neonapi_project_list_item>) -> i64 { number(item, |x| microseconds(x.updated_at)) }
/// Storage that the project takes up now, in bytes. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_synthetic_storage_size(item: Option<&neonapi_project_list_item>, out: *mut i64) -> bool { optional(item, out, |x| x.synthetic_storage_size) }
/// Time the quotas start over; see `consumption_period_end` of `Project` instead. Deprecated. In
/// microseconds since 1970. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_quota_reset_at(item: Option<&neonapi_project_list_item>, out: *mut i64) -> bool { optional(item, out, |x| x.quota_reset_at.map(microseconds)) }
/// Id of the user or organization that owns the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_owner_id(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.owner_id) }
/// Time a compute of the project was last active. In microseconds since 1970. False when absent;
/// `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_compute_last_active_at(item: Option<&neonapi_project_list_item>, out: *mut i64) -> bool { optional(item, out, |x| x.compute_last_active_at.map(microseconds)) }
/// Organization the project belongs to. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_org_id(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.org_id) }
/// Name of the organization the project belongs to. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_org_name(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.org_name) }
/// How long the history of changes is kept, in seconds. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_history_retention_seconds(item: Option<&neonapi_project_list_item>, out: *mut i32) -> bool { optional(item, out, |x| x.history_retention_seconds) }
/// Time HIPAA support was switched on, if it was. In microseconds since 1970. False when absent;
/// `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_hipaa_enabled_at(item: Option<&neonapi_project_list_item>, out: *mut i64) -> bool { optional(item, out, |x| x.hipaa_enabled_at.map(microseconds)) }
/// Time of deletion; absent for a live project. In microseconds since 1970. False when absent;
/// `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_deleted_at(item: Option<&neonapi_project_list_item>, out: *mut i64) -> bool { optional(item, out, |x| x.deleted_at.map(microseconds)) }
/// Time until which the deleted project can be recovered. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_recoverable_until(item: Option<&neonapi_project_list_item>, out: *mut i64) -> bool { optional(item, out, |x| x.recoverable_until.map(microseconds)) }
/// Permission level that the caller has on the project. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*;
/// 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_effective_project_permission(item: Option<&neonapi_project_list_item>) -> u32 { enumeration(item, |x| x.effective_project_permission.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_list_item_effective_project_permission_text(item: Option<&neonapi_project_list_item>) -> *const c_char { text(item, |x| &x.effective_project_permission) }
/// Email address of the owner. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_owner_data_email(record: Option<&neonapi_project_owner_data>) -> *const c_char { text(record, |x| &x.email) }
/// Display name of the owner. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_owner_data_name(record: Option<&neonapi_project_owner_data>) -> *const c_char { text(record, |x| &x.name) }
/// Number of branches the owner may have in a project.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_owner_data_branches_limit(record: Option<&neonapi_project_owner_data>) -> i64 { number(record, |x| x.branches_limit) }
/// Billing subscription of the owner. One of NEONAPI_BILLING_SUBSCRIPTION_TYPE_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_owner_data_subscription_type(record: Option<&neonapi_project_owner_data>) -> u32 { enumeration(record, |x| Some(&x.subscription_type)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_owner_data_subscription_type_text(record: Option<&neonapi_project_owner_data>) -> *const c_char { text(record, |x| &x.subscription_type) }
/// `VIEWER`.
pub const NEONAPI_PROJECT_PERMISSION_LEVEL_VIEWER: u32 = 1;
/// `EDITOR`.
pub const NEONAPI_PROJECT_PERMISSION_LEVEL_EDITOR: u32 = 2;
/// `ADMIN`.
pub const NEONAPI_PROJECT_PERMISSION_LEVEL_ADMIN: u32 = 3;
/// The text of one of the numbers NEONAPI_PROJECT_PERMISSION_LEVEL_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_permission_level_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::ProjectPermissionLevel>(number) }
/// Makes an empty one. Yours: free it with `neonapi_project_quota_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_new() -> *mut neonapi_project_quota_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_free(quota: Option<Box<neonapi_project_quota_owner>>) { free(quota) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_project_quota_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_copy(quota: Option<&neonapi_project_quota>) -> *mut neonapi_project_quota_owner { copy(quota) }
/// Limit on the time computes are active, in seconds. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_active_time_seconds(quota: Option<&neonapi_project_quota>, out: *mut i64) -> bool { optional(quota, out, |x| x.active_time_seconds) }
/// Limit on compute time, in seconds. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_compute_time_seconds(quota: Option<&neonapi_project_quota>, out: *mut i64) -> bool { optional(quota, out, |x| x.compute_time_seconds) }
/// Limit on data written, in bytes. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_written_data_bytes(quota: Option<&neonapi_project_quota>, out: *mut i64) -> bool { optional(quota, out, |x| x.written_data_bytes) }
/// Limit on data transferred, in bytes. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_data_transfer_bytes(quota: Option<&neonapi_project_quota>, out: *mut i64) -> bool { optional(quota, out, |x| x.data_transfer_bytes) }
/// Limit on the logical size of a branch, in bytes. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_quota_logical_size_bytes(quota: Option<&neonapi_project_quota>, out: *mut i64) -> bool { optional(quota, out, |x| x.logical_size_bytes) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_recover_response_free(response: Option<Box<neonapi_project_recover_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_project_recover_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_recover_response_copy(response: Option<&neonapi_project_recover_response>) -> *mut neonapi_project_recover_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_recover_response_to_json(response: Option<&neonapi_project_recover_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_project_recover_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_project_recover_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_recover_response_from_json(json: *const c_char, out: *mut *mut neonapi_project_recover_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The project that was recovered. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_recover_response_project(response: Option<&neonapi_project_recover_response>) -> Option<&neonapi_project> { response.map(|x| &x.project) }
/// How many there are. Branches that came back with the project.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_recover_response_branches_count(response: Option<&neonapi_project_recover_response>) -> usize { count(response, |x| &x.branches) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_recover_response_branches_at(response: Option<&neonapi_project_recover_response>, index: usize) -> Option<&neonapi_branch> { at(response, index, |x| &x.branches) }
/// Makes an empty one. Yours: free it with `neonapi_project_settings_data_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_new() -> *mut neonapi_project_settings_data_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_free(record: Option<Box<neonapi_project_settings_data_owner>>) { free(record) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_project_settings_data_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_copy(record: Option<&neonapi_project_settings_data>) -> *mut neonapi_project_settings_data_owner { copy(record) }
/// Limits on what the project may consume. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_quota(record: Option<&neonapi_project_settings_data>) -> Option<&neonapi_project_quota> { record.and_then(|x| x.quota.as_ref()) }
/// IP addresses that may connect. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_allowed_ips(record: Option<&neonapi_project_settings_data>) -> Option<&neonapi_allowed_ips> { record.and_then(|x| x.allowed_ips.as_ref()) }
/// Whether logical replication of Postgres is on. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_enable_logical_replication(record: Option<&neonapi_project_settings_data>, out: *mut bool) -> bool { optional(record, out, |x| x.enable_logical_replication) }
/// Weekly time in which maintenance may happen. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_maintenance_window(record: Option<&neonapi_project_settings_data>) -> Option<&neonapi_maintenance_window> { record.and_then(|x| x.maintenance_window.as_ref()) }
/// Whether connections from the public internet are refused. False when absent; `out` is then left
/// as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_block_public_connections(record: Option<&neonapi_project_settings_data>, out: *mut bool) -> bool { optional(record, out, |x| x.block_public_connections) }
/// Whether connections through VPC endpoints are refused. False when absent; `out` is then left as
/// it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_block_vpc_connections(record: Option<&neonapi_project_settings_data>, out: *mut bool) -> bool { optional(record, out, |x| x.block_vpc_connections) }
/// How much the audit log records. One of NEONAPI_PROJECT_AUDIT_LOG_LEVEL_*; 0 when absent or not
/// known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_audit_log_level(record: Option<&neonapi_project_settings_data>) -> u32 { enumeration(record, |x| x.audit_log_level.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_audit_log_level_text(record: Option<&neonapi_project_settings_data>) -> *const c_char { text(record, |x| &x.audit_log_level) }
/// Whether HIPAA support is on. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_hipaa(record: Option<&neonapi_project_settings_data>, out: *mut bool) -> bool { optional(record, out, |x| x.hipaa) }
/// Shared libraries that Postgres preloads. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_settings_data_preload_libraries(record: Option<&neonapi_project_settings_data>) -> Option<&neonapi_preload_libraries> { record.and_then(|x| x.preload_libraries.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_transfer_request_response_free(response: Option<Box<neonapi_project_transfer_request_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_project_transfer_request_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_transfer_request_response_copy(response: Option<&neonapi_project_transfer_request_response>) -> *mut neonapi_project_transfer_request_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_transfer_request_response_to_json(response: Option<&neonapi_project_transfer_request_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_project_transfer_request_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_project_transfer_request_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_transfer_request_response_from_json(json: *const c_char, out: *mut *mut neonapi_project_transfer_request_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id with which the receiver accepts the request. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_transfer_request_response_id(response: Option<&neonapi_project_transfer_request_response>) -> *const c_char { text(response, |x| &x.id) }
/// Id of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_transfer_request_response_project_id(response: Option<&neonapi_project_transfer_request_response>) -> *const c_char { text(response, |x| &x.project_id) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_transfer_request_response_created_at(response: Option<&neonapi_project_transfer_request_response>) -> i64 { number(response, |x| microseconds(x.created_at)) }
/// Time after which the request can no longer be accepted. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_project_transfer_request_response_expires_at(response: Option<&neonapi_project_transfer_request_response>) -> i64 { number(response, |x| microseconds(x.expires_at)) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_response_free(response: Option<Box<neonapi_update_project_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_update_project_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_response_copy(response: Option<&neonapi_update_project_response>) -> *mut neonapi_update_project_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_response_to_json(response: Option<&neonapi_update_project_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_update_project_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_update_project_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_response_from_json(json: *const c_char, out: *mut *mut neonapi_update_project_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The project as changed. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_response_project(response: Option<&neonapi_update_project_response>) -> Option<&neonapi_project> { response.map(|x| &x.project) }
/// How many there are. Background work that was started; may be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_response_operations_count(response: Option<&neonapi_update_project_response>) -> usize { count(response, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_project_response_operations_at(response: Option<&neonapi_update_project_response>, index: usize) -> Option<&neonapi_operation> { at(response, index, |x| &x.operations) }
