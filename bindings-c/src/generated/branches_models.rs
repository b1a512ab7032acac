// Written by cargo xtask generate from api/. Do not edit.
//! Branches: what calls give.

use crate::generated_support::*;

/// The object that the annotation belongs to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_annotation_data_object(record: Option<&neonapi_annotation_data>) -> Option<&neonapi_annotation_object_data> { record.map(|x| &x.object) }
/// How many entries there are. Pairs of key and text that the annotation holds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_annotation_data_value_count(record: Option<&neonapi_annotation_data>) -> usize { entry_count(record, |x| &x.value) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_annotation_data_value_key_at(record: Option<&neonapi_annotation_data>, index: usize) -> *const c_char { key_at(record, index, |x| &x.value) }
/// The value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_annotation_data_value_value_at(record: Option<&neonapi_annotation_data>, index: usize) -> *const c_char { entry_at(record, index, |x| &x.value).map(|entry| entry.1).pointer() }
/// Time of creation. In microseconds since 1970. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_annotation_data_created_at(record: Option<&neonapi_annotation_data>, out: *mut i64) -> bool { optional(record, out, |x| x.created_at.map(microseconds)) }
/// Time of the last change. In microseconds since 1970. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_annotation_data_updated_at(record: Option<&neonapi_annotation_data>, out: *mut i64) -> bool { optional(record, out, |x| x.updated_at.map(microseconds)) }
/// Kind of the annotated object. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_annotation_object_data_type(record: Option<&neonapi_annotation_object_data>) -> *const c_char { text(record, |x| &x.r#type) }
/// Id of the annotated object. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_annotation_object_data_id(record: Option<&neonapi_annotation_object_data>) -> *const c_char { text(record, |x| &x.id) }
/// Time at which the run started. In microseconds since 1970. False when absent; `out` is then left
/// as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymization_run_metadata_started_at(metadata: Option<&neonapi_anonymization_run_metadata>, out: *mut i64) -> bool { optional(metadata, out, |x| x.started_at.map(microseconds)) }
/// Time at which the run completed. In microseconds since 1970. False when absent; `out` is then
/// left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymization_run_metadata_completed_at(metadata: Option<&neonapi_anonymization_run_metadata>, out: *mut i64) -> bool { optional(metadata, out, |x| x.completed_at.map(microseconds)) }
/// Id of the one who started the run, a UUID. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymization_run_metadata_triggered_by(metadata: Option<&neonapi_anonymization_run_metadata>) -> *const c_char { text(metadata, |x| &x.triggered_by) }
/// User name of the one who started the run. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymization_run_metadata_triggered_by_username(metadata: Option<&neonapi_anonymization_run_metadata>) -> *const c_char { text(metadata, |x| &x.triggered_by_username) }
/// Number of columns masked in the run. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymization_run_metadata_masked_columns(metadata: Option<&neonapi_anonymization_run_metadata>, out: *mut i64) -> bool { optional(metadata, out, |x| x.masked_columns) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_free(response: Option<Box<neonapi_anonymized_branch_status_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_anonymized_branch_status_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_copy(response: Option<&neonapi_anonymized_branch_status_response>) -> *mut neonapi_anonymized_branch_status_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_to_json(response: Option<&neonapi_anonymized_branch_status_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_anonymized_branch_status_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_anonymized_branch_status_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_from_json(json: *const c_char, out: *mut *mut neonapi_anonymized_branch_status_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_project_id(response: Option<&neonapi_anonymized_branch_status_response>) -> *const c_char { text(response, |x| &x.project_id) }
/// Id of the branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_branch_id(response: Option<&neonapi_anonymized_branch_status_response>) -> *const c_char { text(response, |x| &x.branch_id) }
/// State of the anonymization, such as `anonymizing`, `anonymized` or `error`. Known values:
/// `created`, `initialized`, `initialization_error`, `anonymizing`, `anonymized`, `error`.
/// Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_state(response: Option<&neonapi_anonymized_branch_status_response>) -> *const c_char { text(response, |x| &x.state) }
/// Text that explains the state. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_status_message(response: Option<&neonapi_anonymized_branch_status_response>) -> *const c_char { text(response, |x| &x.status_message) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_created_at(response: Option<&neonapi_anonymized_branch_status_response>) -> i64 { number(response, |x| microseconds(x.created_at)) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_updated_at(response: Option<&neonapi_anonymized_branch_status_response>) -> i64 { number(response, |x| microseconds(x.updated_at)) }
/// Time of the failure, if the anonymization failed. In microseconds since 1970. False when absent;
/// `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_failed_at(response: Option<&neonapi_anonymized_branch_status_response>, out: *mut i64) -> bool { optional(response, out, |x| x.failed_at.map(microseconds)) }
/// Details of the latest anonymization run. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_anonymized_branch_status_response_last_run(response: Option<&neonapi_anonymized_branch_status_response>) -> Option<&neonapi_anonymization_run_metadata> { response.and_then(|x| x.last_run.as_ref()) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_free(branch: Option<Box<neonapi_branch_owner>>) { free(branch) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_copy(branch: Option<&neonapi_branch>) -> *mut neonapi_branch_owner { copy(branch) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_to_json(branch: Option<&neonapi_branch>) -> *mut c_char { to_json(branch) }
/// Reads one from JSON, as `neonapi_branch_to_json` writes it. `out` is yours: free it with
/// `neonapi_branch_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_from_json(json: *const c_char, out: *mut *mut neonapi_branch_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the branch, in the form `br-word-word-xxxxxxxx`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_id(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.id) }
/// Id of the project. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_project_id(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.project_id) }
/// Id of the parent branch; absent on a root branch. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_parent_id(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.parent_id) }
/// Log sequence number (LSN) of the parent at which the branch starts. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_parent_lsn(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.parent_lsn) }
/// Point in time of the parent at which the branch starts. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_parent_timestamp(branch: Option<&neonapi_branch>, out: *mut i64) -> bool { optional(branch, out, |x| x.parent_timestamp.map(microseconds)) }
/// Name of the branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_name(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.name) }
/// State that the branch is in. Known values: `init`, `resetting`, `ready`, `archived`. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_current_state(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.current_state) }
/// State that the branch is moving to, if a change is under way. Known values: `init`, `resetting`,
/// `ready`, `archived`. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_pending_state(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.pending_state) }
/// Time of the last change of state. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_state_changed_at(branch: Option<&neonapi_branch>) -> i64 { number(branch, |x| microseconds(x.state_changed_at)) }
/// Logical size of the data on the branch, in bytes. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_logical_size(branch: Option<&neonapi_branch>, out: *mut i64) -> bool { optional(branch, out, |x| x.logical_size) }
/// What created the branch, such as `console`, which is also seen for the API. Borrowed: valid as
/// long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_creation_source(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.creation_source) }
/// Former flag of the default branch; read `default` instead. Deprecated. False when absent; `out`
/// is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_primary(branch: Option<&neonapi_branch>, out: *mut bool) -> bool { optional(branch, out, |x| x.primary) }
/// Whether the branch is the default one of its project.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_default(branch: Option<&neonapi_branch>) -> bool { number(branch, |x| x.default) }
/// Whether the branch is protected.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_protected(branch: Option<&neonapi_branch>) -> bool { number(branch, |x| x.protected) }
/// CPU time used, in seconds; read `compute_time_seconds` instead. Deprecated.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_cpu_used_sec(branch: Option<&neonapi_branch>) -> i64 { number(branch, |x| x.cpu_used_sec) }
/// Compute time used, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_compute_time_seconds(branch: Option<&neonapi_branch>) -> i64 { number(branch, |x| x.compute_time_seconds) }
/// Time for which computes were active, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_active_time_seconds(branch: Option<&neonapi_branch>) -> i64 { number(branch, |x| x.active_time_seconds) }
/// Amount of data written, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_written_data_bytes(branch: Option<&neonapi_branch>) -> i64 { number(branch, |x| x.written_data_bytes) }
/// Amount of data transferred, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_data_transfer_bytes(branch: Option<&neonapi_branch>) -> i64 { number(branch, |x| x.data_transfer_bytes) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_created_at(branch: Option<&neonapi_branch>) -> i64 { number(branch, |x| microseconds(x.created_at)) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_updated_at(branch: Option<&neonapi_branch>) -> i64 { number(branch, |x| microseconds(x.updated_at)) }
/// Time to live of the branch, in seconds. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_ttl_interval_seconds(branch: Option<&neonapi_branch>, out: *mut i64) -> bool { optional(branch, out, |x| x.ttl_interval_seconds) }
/// Time of expiry, to the second; a background job deletes the branch later. In microseconds since
/// 1970. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_expires_at(branch: Option<&neonapi_branch>, out: *mut i64) -> bool { optional(branch, out, |x| x.expires_at.map(microseconds)) }
/// Time of the last reset of the branch. In microseconds since 1970. False when absent; `out` is
/// then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_last_reset_at(branch: Option<&neonapi_branch>, out: *mut i64) -> bool { optional(branch, out, |x| x.last_reset_at.map(microseconds)) }
/// Who created the branch. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_created_by(branch: Option<&neonapi_branch>) -> Option<&neonapi_branch_created_by_data> { branch.and_then(|x| x.created_by.as_ref()) }
/// What the branch starts with, such as `parent-data` or `schema-only`. Known values:
/// `parent-data`, `parent-schema`, `schema-only`, `import`. NULL when absent. Borrowed: valid as
/// long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_init_source(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.init_source) }
/// Stage that a restore of the branch has reached. Known values: `restored`, `finalized`,
/// `detaching`. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_restore_status(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.restore_status) }
/// Source of the restore, if the branch comes from one. NULL when absent. Borrowed: valid as long
/// as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_restored_from(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.restored_from) }
/// What the branch was restored as, if it comes from a restore. NULL when absent. Borrowed: valid
/// as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_restored_as(branch: Option<&neonapi_branch>) -> *const c_char { text(branch, |x| &x.restored_as) }
/// How many there are. Actions that are refused on the branch at present, with reasons.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_restricted_actions_count(branch: Option<&neonapi_branch>) -> usize { count(branch, |x| &x.restricted_actions) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_restricted_actions_at(branch: Option<&neonapi_branch>, index: usize) -> Option<&neonapi_branch_restricted_action> { at(branch, index, |x| &x.restricted_actions) }
/// When and how the branch was deleted, and how long it can be recovered. NULL when absent.
/// Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_recovery(branch: Option<&neonapi_branch>) -> Option<&neonapi_branch_recovery_info> { branch.and_then(|x| x.recovery.as_ref()) }
/// Name of the creator. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_created_by_data_name(by: Option<&neonapi_branch_created_by_data>) -> *const c_char { text(by, |x| &x.name) }
/// Picture of the creator. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_created_by_data_image(by: Option<&neonapi_branch_created_by_data>) -> *const c_char { text(by, |x| &x.image) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_operations_free(operations: Option<Box<neonapi_branch_operations_owner>>) { free(operations) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_branch_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_operations_copy(operations: Option<&neonapi_branch_operations>) -> *mut neonapi_branch_operations_owner { copy(operations) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_operations_to_json(operations: Option<&neonapi_branch_operations>) -> *mut c_char { to_json(operations) }
/// Reads one from JSON, as `neonapi_branch_operations_to_json` writes it. `out` is yours: free it
/// with `neonapi_branch_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_operations_from_json(json: *const c_char, out: *mut *mut neonapi_branch_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The branch that the call was about. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_operations_branch(operations: Option<&neonapi_branch_operations>) -> Option<&neonapi_branch> { operations.map(|x| &x.branch) }
/// How many there are. Operations that the call started; can be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_operations_operations_count(operations: Option<&neonapi_branch_operations>) -> usize { count(operations, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_operations_operations_at(operations: Option<&neonapi_branch_operations>, index: usize) -> Option<&neonapi_operation> { at(operations, index, |x| &x.operations) }
/// Time of the deletion. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_recovery_info_deleted_at(info: Option<&neonapi_branch_recovery_info>) -> i64 { number(info, |x| microseconds(x.deleted_at)) }
/// Time until which the branch can be recovered. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_recovery_info_recoverable_until(info: Option<&neonapi_branch_recovery_info>) -> i64 { number(info, |x| microseconds(x.recoverable_until)) }
/// Whether a user or the expiry deleted the branch. One of
/// NEONAPI_BRANCH_RECOVERY_INFO_DELETION_METHOD_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_recovery_info_deletion_method(info: Option<&neonapi_branch_recovery_info>) -> u32 { enumeration(info, |x| Some(&x.deletion_method)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_recovery_info_deletion_method_text(info: Option<&neonapi_branch_recovery_info>) -> *const c_char { text(info, |x| &x.deletion_method) }
/// `user`.
pub const NEONAPI_BRANCH_RECOVERY_INFO_DELETION_METHOD_USER: u32 = 1;
/// `ttl`.
pub const NEONAPI_BRANCH_RECOVERY_INFO_DELETION_METHOD_TTL: u32 = 2;
/// The text of one of the numbers NEONAPI_BRANCH_RECOVERY_INFO_DELETION_METHOD_*; NULL when it is
/// none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_recovery_info_deletion_method_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::BranchRecoveryInfoDeletionMethod>(number) }
/// Action that is refused, such as `restore` or `delete-rw-endpoint`. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_restricted_action_name(action: Option<&neonapi_branch_restricted_action>) -> *const c_char { text(action, |x| &x.name) }
/// Text that says why the action is refused. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_restricted_action_reason(action: Option<&neonapi_branch_restricted_action>) -> *const c_char { text(action, |x| &x.reason) }
/// How many there are. Tables of the database.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_count(json: Option<&neonapi_branch_schema_json>) -> usize { count(json, |x| &x.tables) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_at(json: Option<&neonapi_branch_schema_json>, index: usize) -> Option<&neonapi_branch_schema_json_tables_item> { at(json, index, |x| &x.tables) }
/// Name of the Postgres schema that the table is in. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_schema(item: Option<&neonapi_branch_schema_json_tables_item>) -> *const c_char { text(item, |x| &x.schema) }
/// Name of the table. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_name(item: Option<&neonapi_branch_schema_json_tables_item>) -> *const c_char { text(item, |x| &x.name) }
/// How many there are. Columns of the table.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_columns_count(item: Option<&neonapi_branch_schema_json_tables_item>) -> usize { count(item, |x| &x.columns) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_columns_at(item: Option<&neonapi_branch_schema_json_tables_item>, index: usize) -> Option<&neonapi_branch_schema_json_tables_item_columns_item> { at(item, index, |x| &x.columns) }
/// How many there are. Constraints on the table.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_count(item: Option<&neonapi_branch_schema_json_tables_item>) -> usize { count(item, |x| &x.constraints) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_at(item: Option<&neonapi_branch_schema_json_tables_item>, index: usize) -> Option<&neonapi_branch_schema_json_tables_item_constraints_item> { at(item, index, |x| &x.constraints) }
/// Name of the column. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_columns_item_name(item: Option<&neonapi_branch_schema_json_tables_item_columns_item>) -> *const c_char { text(item, |x| &x.name) }
/// Data type of the column. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_columns_item_type(item: Option<&neonapi_branch_schema_json_tables_item_columns_item>) -> *const c_char { text(item, |x| &x.r#type) }
/// Whether the column accepts null. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_columns_item_nullable(item: Option<&neonapi_branch_schema_json_tables_item_columns_item>, out: *mut bool) -> bool { optional(item, out, |x| x.nullable) }
/// Whether the database generates the value of the column. False when absent; `out` is then left as
/// it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_columns_item_generated(item: Option<&neonapi_branch_schema_json_tables_item_columns_item>, out: *mut bool) -> bool { optional(item, out, |x| x.generated) }
/// Kind of constraint, such as `primary_key`, `unique` or `foreign_key`. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_item_type(item: Option<&neonapi_branch_schema_json_tables_item_constraints_item>) -> *const c_char { text(item, |x| &x.r#type) }
/// How many there are. Names of the columns that the constraint covers.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_item_columns_count(item: Option<&neonapi_branch_schema_json_tables_item_constraints_item>) -> usize { count(item, |x| &x.columns) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_item_columns_at(item: Option<&neonapi_branch_schema_json_tables_item_constraints_item>, index: usize) -> *const c_char { at(item, index, |x| &x.columns).pointer() }
/// Name of the constraint, if it is given. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_item_name(item: Option<&neonapi_branch_schema_json_tables_item_constraints_item>) -> *const c_char { text(item, |x| &x.name) }
/// Table that a foreign key points to. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_item_referenced_table(item: Option<&neonapi_branch_schema_json_tables_item_constraints_item>) -> Option<&neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data> { item.and_then(|x| x.referenced_table.as_ref()) }
/// Name of the Postgres schema that the table is in. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_schema(table: Option<&neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data>) -> *const c_char { text(table, |x| &x.schema) }
/// Name of the table. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_table(table: Option<&neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data>) -> *const c_char { text(table, |x| &x.table) }
/// How many there are. Names of the columns that the foreign key points to.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_columns_count(table: Option<&neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data>) -> usize { count(table, |x| &x.columns) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_columns_at(table: Option<&neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data>, index: usize) -> *const c_char { at(table, index, |x| &x.columns).pointer() }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_response_free(response: Option<Box<neonapi_branch_schema_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_branch_schema_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_response_copy(response: Option<&neonapi_branch_schema_response>) -> *mut neonapi_branch_schema_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_response_to_json(response: Option<&neonapi_branch_schema_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_branch_schema_response_to_json` writes it. `out` is yours: free
/// it with `neonapi_branch_schema_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_response_from_json(json: *const c_char, out: *mut *mut neonapi_branch_schema_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Schema as SQL text. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_response_sql(response: Option<&neonapi_branch_schema_response>) -> *const c_char { text(response, |x| &x.sql) }
/// Schema as structured data. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_schema_response_json(response: Option<&neonapi_branch_schema_response>) -> Option<&neonapi_branch_schema_json> { response.and_then(|x| x.json.as_ref()) }
/// `name`.
pub const NEONAPI_BRANCH_SORT_BY_NAME: u32 = 1;
/// `created_at`.
pub const NEONAPI_BRANCH_SORT_BY_CREATED_AT: u32 = 2;
/// `updated_at`.
pub const NEONAPI_BRANCH_SORT_BY_UPDATED_AT: u32 = 3;
/// The text of one of the numbers NEONAPI_BRANCH_SORT_BY_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_branch_sort_by_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::BranchSortBy>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_free(response: Option<Box<neonapi_create_project_branch_anonymized_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_create_project_branch_anonymized_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_copy(response: Option<&neonapi_create_project_branch_anonymized_response>) -> *mut neonapi_create_project_branch_anonymized_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_to_json(response: Option<&neonapi_create_project_branch_anonymized_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_create_project_branch_anonymized_response_to_json` writes it.
/// `out` is yours: free it with `neonapi_create_project_branch_anonymized_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_from_json(json: *const c_char, out: *mut *mut neonapi_create_project_branch_anonymized_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The new branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_branch(response: Option<&neonapi_create_project_branch_anonymized_response>) -> Option<&neonapi_branch> { response.map(|x| &x.branch) }
/// How many there are. Endpoints created with the branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_endpoints_count(response: Option<&neonapi_create_project_branch_anonymized_response>) -> usize { count(response, |x| &x.endpoints) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_endpoints_at(response: Option<&neonapi_create_project_branch_anonymized_response>, index: usize) -> Option<&neonapi_endpoint> { at(response, index, |x| &x.endpoints) }
/// How many there are. Operations that the call started; can be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_operations_count(response: Option<&neonapi_create_project_branch_anonymized_response>) -> usize { count(response, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_operations_at(response: Option<&neonapi_create_project_branch_anonymized_response>, index: usize) -> Option<&neonapi_operation> { at(response, index, |x| &x.operations) }
/// How many there are. Roles on the new branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_roles_count(response: Option<&neonapi_create_project_branch_anonymized_response>) -> usize { count(response, |x| &x.roles) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_roles_at(response: Option<&neonapi_create_project_branch_anonymized_response>, index: usize) -> Option<&neonapi_role> { at(response, index, |x| &x.roles) }
/// How many there are. Databases on the new branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_databases_count(response: Option<&neonapi_create_project_branch_anonymized_response>) -> usize { count(response, |x| &x.databases) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_databases_at(response: Option<&neonapi_create_project_branch_anonymized_response>, index: usize) -> Option<&neonapi_database> { at(response, index, |x| &x.databases) }
/// How many there are. Connection strings for the new branch; can be absent.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_connection_uris_count(response: Option<&neonapi_create_project_branch_anonymized_response>) -> usize { count(response, |x| &x.connection_uris) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_anonymized_response_connection_uris_at(response: Option<&neonapi_create_project_branch_anonymized_response>, index: usize) -> Option<&neonapi_connection_details> { at(response, index, |x| &x.connection_uris) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_free(response: Option<Box<neonapi_create_project_branch_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_create_project_branch_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_copy(response: Option<&neonapi_create_project_branch_response>) -> *mut neonapi_create_project_branch_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_to_json(response: Option<&neonapi_create_project_branch_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_create_project_branch_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_create_project_branch_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_from_json(json: *const c_char, out: *mut *mut neonapi_create_project_branch_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The new branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_branch(response: Option<&neonapi_create_project_branch_response>) -> Option<&neonapi_branch> { response.map(|x| &x.branch) }
/// How many there are. Endpoints created with the branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_endpoints_count(response: Option<&neonapi_create_project_branch_response>) -> usize { count(response, |x| &x.endpoints) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_endpoints_at(response: Option<&neonapi_create_project_branch_response>, index: usize) -> Option<&neonapi_endpoint> { at(response, index, |x| &x.endpoints) }
/// How many there are. Operations that the call started; can be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_operations_count(response: Option<&neonapi_create_project_branch_response>) -> usize { count(response, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_operations_at(response: Option<&neonapi_create_project_branch_response>, index: usize) -> Option<&neonapi_operation> { at(response, index, |x| &x.operations) }
/// How many there are. Roles on the new branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_roles_count(response: Option<&neonapi_create_project_branch_response>) -> usize { count(response, |x| &x.roles) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_roles_at(response: Option<&neonapi_create_project_branch_response>, index: usize) -> Option<&neonapi_role> { at(response, index, |x| &x.roles) }
/// How many there are. Databases on the new branch.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_databases_count(response: Option<&neonapi_create_project_branch_response>) -> usize { count(response, |x| &x.databases) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_databases_at(response: Option<&neonapi_create_project_branch_response>, index: usize) -> Option<&neonapi_database> { at(response, index, |x| &x.databases) }
/// How many there are. Absent without an endpoint, or when the parent has several roles or
/// databases.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_connection_uris_count(response: Option<&neonapi_create_project_branch_response>) -> usize { count(response, |x| &x.connection_uris) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_project_branch_response_connection_uris_at(response: Option<&neonapi_create_project_branch_response>, index: usize) -> Option<&neonapi_connection_details> { at(response, index, |x| &x.connection_uris) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_branch_response_free(response: Option<Box<neonapi_get_project_branch_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_get_project_branch_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_branch_response_copy(response: Option<&neonapi_get_project_branch_response>) -> *mut neonapi_get_project_branch_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_branch_response_to_json(response: Option<&neonapi_get_project_branch_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_get_project_branch_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_get_project_branch_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_branch_response_from_json(json: *const c_char, out: *mut *mut neonapi_get_project_branch_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The branch that was asked for. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_branch_response_branch(response: Option<&neonapi_get_project_branch_response>) -> Option<&neonapi_branch> { response.map(|x| &x.branch) }
/// Annotation attached to the branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_get_project_branch_response_annotation(response: Option<&neonapi_get_project_branch_response>) -> Option<&neonapi_annotation_data> { response.map(|x| &x.annotation) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_free(response: Option<Box<neonapi_list_project_branches_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_project_branches_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_copy(response: Option<&neonapi_list_project_branches_response>) -> *mut neonapi_list_project_branches_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_to_json(response: Option<&neonapi_list_project_branches_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_project_branches_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_list_project_branches_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_project_branches_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Branches on the page.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_branches_count(response: Option<&neonapi_list_project_branches_response>) -> usize { count(response, |x| &x.branches) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_branches_at(response: Option<&neonapi_list_project_branches_response>, index: usize) -> Option<&neonapi_branch> { at(response, index, |x| &x.branches) }
/// How many entries there are. Annotations of the branches, in a map keyed by text.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_annotations_count(response: Option<&neonapi_list_project_branches_response>) -> usize { entry_count(response, |x| &x.annotations) }
/// The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_annotations_key_at(response: Option<&neonapi_list_project_branches_response>, index: usize) -> *const c_char { key_at(response, index, |x| &x.annotations) }
/// The value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_annotations_value_at(response: Option<&neonapi_list_project_branches_response>, index: usize) -> Option<&neonapi_annotation_data> { entry_at(response, index, |x| &x.annotations).map(|entry| entry.1) }
/// Where the next page starts. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_project_branches_response_pagination(response: Option<&neonapi_list_project_branches_response>) -> Option<&neonapi_cursor_pagination> { response.and_then(|x| x.pagination.as_ref()) }
/// Makes an empty one. Yours: free it with `neonapi_masking_rule_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_new() -> *mut neonapi_masking_rule_owner { make(&["database_name", "schema_name", "table_name", "column_name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_free(rule: Option<Box<neonapi_masking_rule_owner>>) { free(rule) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_masking_rule_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_copy(rule: Option<&neonapi_masking_rule>) -> *mut neonapi_masking_rule_owner { copy(rule) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_to_json(rule: Option<&neonapi_masking_rule>) -> *mut c_char { to_json(rule) }
/// Reads one from JSON, as `neonapi_masking_rule_to_json` writes it. `out` is yours: free it with
/// `neonapi_masking_rule_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_from_json(json: *const c_char, out: *mut *mut neonapi_masking_rule_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Name of the database. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_database_name(rule: Option<&neonapi_masking_rule>) -> *const c_char { text(rule, |x| &x.database_name) }
/// Name of the Postgres schema that the table is in. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_schema_name(rule: Option<&neonapi_masking_rule>) -> *const c_char { text(rule, |x| &x.schema_name) }
/// Name of the table. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_table_name(rule: Option<&neonapi_masking_rule>) -> *const c_char { text(rule, |x| &x.table_name) }
/// Name of the column to mask. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_column_name(rule: Option<&neonapi_masking_rule>) -> *const c_char { text(rule, |x| &x.column_name) }
/// Function that makes the masked data. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_masking_function(rule: Option<&neonapi_masking_rule>) -> *const c_char { text(rule, |x| &x.masking_function) }
/// Value that stands in for the data. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_masking_value(rule: Option<&neonapi_masking_rule>) -> *const c_char { text(rule, |x| &x.masking_value) }
/// How many there are.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_array_count(array: Option<&neonapi_masking_rule_array>) -> usize { count(array, |x| &x.value) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as the array.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_array_at(array: Option<&neonapi_masking_rule_array>, index: usize) -> Option<&neonapi_masking_rule> { at(array, index, |x| &x.value) }
/// Frees them all. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_masking_rule_array_free(array: Option<Box<neonapi_masking_rule_array>>) { free(array) }
