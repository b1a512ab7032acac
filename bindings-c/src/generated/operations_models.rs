// Written by cargo xtask generate from api/. Do not edit.
//! Operations: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_operations_response_free(response: Option<Box<neonapi_list_project_operations_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_project_operations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_operations_response_copy(response: Option<&neonapi_list_project_operations_response>) -> *mut neonapi_list_project_operations_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_operations_response_to_json(response: Option<&neonapi_list_project_operations_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_project_operations_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_list_project_operations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_operations_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_project_operations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Operations on the page, the newest first.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_operations_response_operations_count(response: Option<&neonapi_list_project_operations_response>) -> usize { count(response, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_operations_response_operations_at(response: Option<&neonapi_list_project_operations_response>, index: usize) -> Option<&neonapi_operation> { at(response, index, |x| &x.operations) }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_operations_response_pagination(response: Option<&neonapi_list_project_operations_response>) -> Option<&neonapi_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_free(operation: Option<Box<neonapi_operation_owner>>) { free(operation) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_operation_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_copy(operation: Option<&neonapi_operation>) -> *mut neonapi_operation_owner { copy(operation) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_to_json(operation: Option<&neonapi_operation>) -> *mut c_char { to_json(operation) }
/// Reads one from JSON, as `neonapi_operation_to_json` writes it. `out` is yours: free it with
/// `neonapi_operation_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_from_json(json: *const c_char, out: *mut *mut neonapi_operation_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the operation, a UUID. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_id(operation: Option<&neonapi_operation>) -> *const c_char { text(operation, |x| &x.id) }
/// Id of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_project_id(operation: Option<&neonapi_operation>) -> *const c_char { text(operation, |x| &x.project_id) }
/// Id of the branch worked on; absent if the work concerns none. NULL when absent. Borrowed: valid
/// as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_branch_id(operation: Option<&neonapi_operation>) -> *const c_char { text(operation, |x| &x.branch_id) }
/// Id of the endpoint worked on; absent if the work concerns none. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_endpoint_id(operation: Option<&neonapi_operation>) -> *const c_char { text(operation, |x| &x.endpoint_id) }
/// What the operation does. One of NEONAPI_OPERATION_ACTION_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_action(operation: Option<&neonapi_operation>) -> u32 { enumeration(operation, |x| Some(&x.action)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_action_text(operation: Option<&neonapi_operation>) -> *const c_char { text(operation, |x| &x.action) }
/// How far the operation has come. One of NEONAPI_OPERATION_STATUS_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_status(operation: Option<&neonapi_operation>) -> u32 { enumeration(operation, |x| Some(&x.status)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_status_text(operation: Option<&neonapi_operation>) -> *const c_char { text(operation, |x| &x.status) }
/// Text of the failure, if there was one. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_error(operation: Option<&neonapi_operation>) -> *const c_char { text(operation, |x| &x.error) }
/// Number of times that the operation has failed so far.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_failures_count(operation: Option<&neonapi_operation>) -> i32 { number(operation, |x| x.failures_count) }
/// Time of the next attempt, if one is planned after a failure. In microseconds since 1970. False
/// when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_retry_at(operation: Option<&neonapi_operation>, out: *mut i64) -> bool { optional(operation, out, |x| x.retry_at.map(microseconds)) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_created_at(operation: Option<&neonapi_operation>) -> i64 { number(operation, |x| microseconds(x.created_at)) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_updated_at(operation: Option<&neonapi_operation>) -> i64 { number(operation, |x| microseconds(x.updated_at)) }
/// Time taken by the operation, in milliseconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_total_duration_ms(operation: Option<&neonapi_operation>) -> i32 { number(operation, |x| x.total_duration_ms) }
/// How many there are.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_array_count(array: Option<&neonapi_operation_array>) -> usize { count(array, |x| &x.value) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as the array.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_array_at(array: Option<&neonapi_operation_array>, index: usize) -> Option<&neonapi_operation> { at(array, index, |x| &x.value) }
/// Frees them all. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_array_free(array: Option<Box<neonapi_operation_array>>) { free(array) }
/// `create_compute`.
pub const NEONAPI_OPERATION_ACTION_CREATE_COMPUTE: u32 = 1;
/// `create_timeline`.
pub const NEONAPI_OPERATION_ACTION_CREATE_TIMELINE: u32 = 2;
/// `start_compute`.
pub const NEONAPI_OPERATION_ACTION_START_COMPUTE: u32 = 3;
/// `suspend_compute`.
pub const NEONAPI_OPERATION_ACTION_SUSPEND_COMPUTE: u32 = 4;
/// `apply_config`.
pub const NEONAPI_OPERATION_ACTION_APPLY_CONFIG: u32 = 5;
/// `check_availability`.
pub const NEONAPI_OPERATION_ACTION_CHECK_AVAILABILITY: u32 = 6;
/// `delete_timeline`.
pub const NEONAPI_OPERATION_ACTION_DELETE_TIMELINE: u32 = 7;
/// `create_branch`.
pub const NEONAPI_OPERATION_ACTION_CREATE_BRANCH: u32 = 8;
/// `import_data`.
pub const NEONAPI_OPERATION_ACTION_IMPORT_DATA: u32 = 9;
/// `tenant_ignore`.
pub const NEONAPI_OPERATION_ACTION_TENANT_IGNORE: u32 = 10;
/// `tenant_attach`.
pub const NEONAPI_OPERATION_ACTION_TENANT_ATTACH: u32 = 11;
/// `tenant_detach`.
pub const NEONAPI_OPERATION_ACTION_TENANT_DETACH: u32 = 12;
/// `tenant_detach_safekeepers`.
pub const NEONAPI_OPERATION_ACTION_TENANT_DETACH_SAFEKEEPERS: u32 = 13;
/// `tenant_attach_safekeepers`.
pub const NEONAPI_OPERATION_ACTION_TENANT_ATTACH_SAFEKEEPERS: u32 = 14;
/// `tenant_reattach`.
pub const NEONAPI_OPERATION_ACTION_TENANT_REATTACH: u32 = 15;
/// `replace_safekeeper`.
pub const NEONAPI_OPERATION_ACTION_REPLACE_SAFEKEEPER: u32 = 16;
/// `disable_maintenance`.
pub const NEONAPI_OPERATION_ACTION_DISABLE_MAINTENANCE: u32 = 17;
/// `apply_storage_config`.
pub const NEONAPI_OPERATION_ACTION_APPLY_STORAGE_CONFIG: u32 = 18;
/// `prepare_secondary_pageserver`.
pub const NEONAPI_OPERATION_ACTION_PREPARE_SECONDARY_PAGESERVER: u32 = 19;
/// `switch_pageserver`.
pub const NEONAPI_OPERATION_ACTION_SWITCH_PAGESERVER: u32 = 20;
/// `detach_parent_branch`.
pub const NEONAPI_OPERATION_ACTION_DETACH_PARENT_BRANCH: u32 = 21;
/// `timeline_archive`.
pub const NEONAPI_OPERATION_ACTION_TIMELINE_ARCHIVE: u32 = 22;
/// `timeline_unarchive`.
pub const NEONAPI_OPERATION_ACTION_TIMELINE_UNARCHIVE: u32 = 23;
/// `start_reserved_compute`.
pub const NEONAPI_OPERATION_ACTION_START_RESERVED_COMPUTE: u32 = 24;
/// `sync_dbs_and_roles_from_compute`.
pub const NEONAPI_OPERATION_ACTION_SYNC_DBS_AND_ROLES_FROM_COMPUTE: u32 = 25;
/// `apply_schema_from_branch`.
pub const NEONAPI_OPERATION_ACTION_APPLY_SCHEMA_FROM_BRANCH: u32 = 26;
/// `timeline_mark_invisible`.
pub const NEONAPI_OPERATION_ACTION_TIMELINE_MARK_INVISIBLE: u32 = 27;
/// `timeline_update_protected_config`.
pub const NEONAPI_OPERATION_ACTION_TIMELINE_UPDATE_PROTECTED_CONFIG: u32 = 28;
/// `prewarm_replica`.
pub const NEONAPI_OPERATION_ACTION_PREWARM_REPLICA: u32 = 29;
/// `promote_replica`.
pub const NEONAPI_OPERATION_ACTION_PROMOTE_REPLICA: u32 = 30;
/// `set_storage_non_dirty`.
pub const NEONAPI_OPERATION_ACTION_SET_STORAGE_NON_DIRTY: u32 = 31;
/// `swap_binding_id`.
pub const NEONAPI_OPERATION_ACTION_SWAP_BINDING_ID: u32 = 32;
/// `finalize_migration`.
pub const NEONAPI_OPERATION_ACTION_FINALIZE_MIGRATION: u32 = 33;
/// `mark_migration_prepared`.
pub const NEONAPI_OPERATION_ACTION_MARK_MIGRATION_PREPARED: u32 = 34;
/// `update_catalog`.
pub const NEONAPI_OPERATION_ACTION_UPDATE_CATALOG: u32 = 35;
/// `epc_sync`.
pub const NEONAPI_OPERATION_ACTION_EPC_SYNC: u32 = 36;
/// The text of one of the numbers NEONAPI_OPERATION_ACTION_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_action_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::OperationAction>(number) }
/// `scheduling`.
pub const NEONAPI_OPERATION_STATUS_SCHEDULING: u32 = 1;
/// `running`.
pub const NEONAPI_OPERATION_STATUS_RUNNING: u32 = 2;
/// `finished`.
pub const NEONAPI_OPERATION_STATUS_FINISHED: u32 = 3;
/// `failed`.
pub const NEONAPI_OPERATION_STATUS_FAILED: u32 = 4;
/// `error`.
pub const NEONAPI_OPERATION_STATUS_ERROR: u32 = 5;
/// `cancelling`.
pub const NEONAPI_OPERATION_STATUS_CANCELLING: u32 = 6;
/// `cancelled`.
pub const NEONAPI_OPERATION_STATUS_CANCELLED: u32 = 7;
/// `skipped`.
pub const NEONAPI_OPERATION_STATUS_SKIPPED: u32 = 8;
/// The text of one of the numbers NEONAPI_OPERATION_STATUS_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operation_status_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::OperationStatus>(number) }
