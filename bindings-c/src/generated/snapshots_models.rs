// Written by cargo xtask generate from api/. Do not edit.
//! Snapshots: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_free(schedule: Option<Box<neonapi_backup_schedule_owner>>) { free(schedule) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_backup_schedule_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_copy(schedule: Option<&neonapi_backup_schedule>) -> *mut neonapi_backup_schedule_owner { copy(schedule) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_to_json(schedule: Option<&neonapi_backup_schedule>) -> *mut c_char { to_json(schedule) }
/// Reads one from JSON, as `neonapi_backup_schedule_to_json` writes it. `out` is yours: free it
/// with `neonapi_backup_schedule_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_from_json(json: *const c_char, out: *mut *mut neonapi_backup_schedule_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Entries of the schedule, each with its own frequency.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_schedule_count(schedule: Option<&neonapi_backup_schedule>) -> usize { count(schedule, |x| &x.schedule) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_schedule_at(schedule: Option<&neonapi_backup_schedule>, index: usize) -> Option<&neonapi_backup_schedule_item> { at(schedule, index, |x| &x.schedule) }
/// Makes an empty one. Yours: free it with `neonapi_backup_schedule_item_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_new() -> *mut neonapi_backup_schedule_item_owner { make(&["frequency"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_free(item: Option<Box<neonapi_backup_schedule_item_owner>>) { free(item) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_backup_schedule_item_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_copy(item: Option<&neonapi_backup_schedule_item>) -> *mut neonapi_backup_schedule_item_owner { copy(item) }
/// How often a snapshot is taken, such as `daily`, `weekly` or `monthly`. Borrowed: valid as long
/// as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_frequency(item: Option<&neonapi_backup_schedule_item>) -> *const c_char { text(item, |x| &x.frequency) }
/// Hour of the day, up to 23. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_hour(item: Option<&neonapi_backup_schedule_item>, out: *mut i64) -> bool { optional(item, out, |x| x.hour) }
/// Number of the day, 1 to 31. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_day(item: Option<&neonapi_backup_schedule_item>, out: *mut i64) -> bool { optional(item, out, |x| x.day) }
/// Number of the month, 1 to 12. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_month(item: Option<&neonapi_backup_schedule_item>, out: *mut i64) -> bool { optional(item, out, |x| x.month) }
/// How long a snapshot is kept, in seconds, at least 3600. False when absent; `out` is then left as
/// it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_retention_seconds(item: Option<&neonapi_backup_schedule_item>, out: *mut i64) -> bool { optional(item, out, |x| x.retention_seconds) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_response_free(response: Option<Box<neonapi_create_snapshot_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_create_snapshot_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_response_copy(response: Option<&neonapi_create_snapshot_response>) -> *mut neonapi_create_snapshot_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_response_to_json(response: Option<&neonapi_create_snapshot_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_create_snapshot_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_create_snapshot_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_response_from_json(json: *const c_char, out: *mut *mut neonapi_create_snapshot_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The new snapshot. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_response_snapshot(response: Option<&neonapi_create_snapshot_response>) -> Option<&neonapi_snapshot> { response.map(|x| &x.snapshot) }
/// How many there are. Operations that the call started; can be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_response_operations_count(response: Option<&neonapi_create_snapshot_response>) -> usize { count(response, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_response_operations_at(response: Option<&neonapi_create_snapshot_response>, index: usize) -> Option<&neonapi_operation> { at(response, index, |x| &x.operations) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_snapshots_response_free(response: Option<Box<neonapi_list_snapshots_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_list_snapshots_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_snapshots_response_copy(response: Option<&neonapi_list_snapshots_response>) -> *mut neonapi_list_snapshots_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_snapshots_response_to_json(response: Option<&neonapi_list_snapshots_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_snapshots_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_list_snapshots_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_snapshots_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_snapshots_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Snapshots found, in no promised order.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_snapshots_response_snapshots_count(response: Option<&neonapi_list_snapshots_response>) -> usize { count(response, |x| &x.snapshots) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_snapshots_response_snapshots_at(response: Option<&neonapi_list_snapshots_response>, index: usize) -> Option<&neonapi_snapshot> { at(response, index, |x| &x.snapshots) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_response_free(response: Option<Box<neonapi_restore_snapshot_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_restore_snapshot_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_response_copy(response: Option<&neonapi_restore_snapshot_response>) -> *mut neonapi_restore_snapshot_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_response_to_json(response: Option<&neonapi_restore_snapshot_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_restore_snapshot_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_restore_snapshot_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_response_from_json(json: *const c_char, out: *mut *mut neonapi_restore_snapshot_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The restored branch. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_response_branch(response: Option<&neonapi_restore_snapshot_response>) -> Option<&neonapi_branch> { response.map(|x| &x.branch) }
/// How many there are. Endpoints of the restored branch; can be absent.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_response_endpoints_count(response: Option<&neonapi_restore_snapshot_response>) -> usize { count(response, |x| &x.endpoints) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_response_endpoints_at(response: Option<&neonapi_restore_snapshot_response>, index: usize) -> Option<&neonapi_endpoint> { at(response, index, |x| &x.endpoints) }
/// How many there are. Operations that the call started; can be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_response_operations_count(response: Option<&neonapi_restore_snapshot_response>) -> usize { count(response, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_response_operations_at(response: Option<&neonapi_restore_snapshot_response>, index: usize) -> Option<&neonapi_operation> { at(response, index, |x| &x.operations) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_free(snapshot: Option<Box<neonapi_snapshot_owner>>) { free(snapshot) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_snapshot_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_copy(snapshot: Option<&neonapi_snapshot>) -> *mut neonapi_snapshot_owner { copy(snapshot) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_to_json(snapshot: Option<&neonapi_snapshot>) -> *mut c_char { to_json(snapshot) }
/// Reads one from JSON, as `neonapi_snapshot_to_json` writes it. `out` is yours: free it with
/// `neonapi_snapshot_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_from_json(json: *const c_char, out: *mut *mut neonapi_snapshot_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the snapshot. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_id(snapshot: Option<&neonapi_snapshot>) -> *const c_char { text(snapshot, |x| &x.id) }
/// Name of the snapshot. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_name(snapshot: Option<&neonapi_snapshot>) -> *const c_char { text(snapshot, |x| &x.name) }
/// Short name of the snapshot, if it has one. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_slug(snapshot: Option<&neonapi_snapshot>) -> *const c_char { text(snapshot, |x| &x.slug) }
/// Log sequence number (LSN) of the branch that the snapshot holds. NULL when absent. Borrowed:
/// valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_lsn(snapshot: Option<&neonapi_snapshot>) -> *const c_char { text(snapshot, |x| &x.lsn) }
/// Point in time of the branch that the snapshot holds. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_timestamp(snapshot: Option<&neonapi_snapshot>, out: *mut i64) -> bool { optional(snapshot, out, |x| x.timestamp.map(microseconds)) }
/// Id of the branch that the snapshot was taken of. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_source_branch_id(snapshot: Option<&neonapi_snapshot>) -> *const c_char { text(snapshot, |x| &x.source_branch_id) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_created_at(snapshot: Option<&neonapi_snapshot>) -> i64 { number(snapshot, |x| microseconds(x.created_at)) }
/// Time of expiry of the snapshot. In microseconds since 1970. False when absent; `out` is then
/// left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_expires_at(snapshot: Option<&neonapi_snapshot>, out: *mut i64) -> bool { optional(snapshot, out, |x| x.expires_at.map(microseconds)) }
/// Whether the snapshot was asked for by hand rather than by a schedule. False when absent; `out`
/// is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_manual(snapshot: Option<&neonapi_snapshot>, out: *mut bool) -> bool { optional(snapshot, out, |x| x.manual) }
/// Size of the whole snapshot. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_full_size(snapshot: Option<&neonapi_snapshot>, out: *mut i64) -> bool { optional(snapshot, out, |x| x.full_size) }
/// Size of the difference that the snapshot holds. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_snapshot_diff_size(snapshot: Option<&neonapi_snapshot>, out: *mut i64) -> bool { optional(snapshot, out, |x| x.diff_size) }
