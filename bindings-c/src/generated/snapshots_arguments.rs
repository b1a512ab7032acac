// Written by cargo xtask generate from api/. Do not edit.
//! Snapshots: what calls are given.

use crate::generated_support::*;

/// How often a snapshot is taken, such as `daily`, `weekly` or `monthly`. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_set_frequency(item: Option<&mut neonapi_backup_schedule_item_owner>, value: *const c_char) -> neonapi_status { set_text(item, "frequency", value, |x| &mut x.frequency) }
/// Hour of the day, up to 23.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_set_hour(item: Option<&mut neonapi_backup_schedule_item_owner>, value: i64) -> neonapi_status { set(item, "hour", value, |x| &mut x.hour) }
/// Number of the day, 1 to 31.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_set_day(item: Option<&mut neonapi_backup_schedule_item_owner>, value: i64) -> neonapi_status { set(item, "day", value, |x| &mut x.day) }
/// Number of the month, 1 to 12.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_set_month(item: Option<&mut neonapi_backup_schedule_item_owner>, value: i64) -> neonapi_status { set(item, "month", value, |x| &mut x.month) }
/// How long a snapshot is kept, in seconds, at least 3600.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_backup_schedule_item_set_retention_seconds(item: Option<&mut neonapi_backup_schedule_item_owner>, value: i64) -> neonapi_status { set(item, "retention_seconds", value, |x| &mut x.retention_seconds) }
/// Makes an empty one. Yours: free it with `neonapi_create_snapshot_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_new() -> *mut neonapi_create_snapshot_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_free(snapshot: Option<Box<neonapi_create_snapshot_owner>>) { free(snapshot) }
/// Log sequence number (LSN) of the branch to take the snapshot at. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_set_lsn(arguments: Option<&mut neonapi_create_snapshot_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "lsn", value, |x| &mut x.lsn) }
/// Point in time of the branch to take the snapshot at. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_set_timestamp(arguments: Option<&mut neonapi_create_snapshot_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "timestamp", microseconds, |x| &mut x.timestamp) }
/// Name of the snapshot. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_set_name(arguments: Option<&mut neonapi_create_snapshot_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Short name of the snapshot, 1 to 63 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_set_slug(arguments: Option<&mut neonapi_create_snapshot_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "slug", value, |x| &mut x.slug) }
/// Time of expiry of the snapshot. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_snapshot_set_expires_at(arguments: Option<&mut neonapi_create_snapshot_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "expires_at", microseconds, |x| &mut x.expires_at) }
/// Makes an empty one. Yours: free it with `neonapi_restore_snapshot_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_new() -> *mut neonapi_restore_snapshot_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_free(snapshot: Option<Box<neonapi_restore_snapshot_owner>>) { free(snapshot) }
/// Name of the restored branch; give `name` in the body instead. Deprecated: its end was announced
/// for 2025-11-29. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_set_branch_name(arguments: Option<&mut neonapi_restore_snapshot_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "branch_name", value, |x| &mut x.branch_name) }
/// Name of the restored branch. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_set_name(arguments: Option<&mut neonapi_restore_snapshot_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Id of the branch that the snapshot is restored to. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_set_target_branch_id(arguments: Option<&mut neonapi_restore_snapshot_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "target_branch_id", value, |x| &mut x.target_branch_id) }
/// Whether the restore is completed at once instead of by a later call.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_restore_snapshot_set_finalize_restore(arguments: Option<&mut neonapi_restore_snapshot_owner>, value: bool) -> neonapi_status { set(arguments, "finalize_restore", value, |x| &mut x.finalize_restore) }
/// Makes an empty one. Yours: free it with `neonapi_set_snapshot_schedule_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_snapshot_schedule_new() -> *mut neonapi_set_snapshot_schedule_owner { make(&["schedule"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_snapshot_schedule_free(schedule: Option<Box<neonapi_set_snapshot_schedule_owner>>) { free(schedule) }
/// Adds one. Entries of the schedule, each with its own frequency. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_snapshot_schedule_add_schedule(arguments: Option<&mut neonapi_set_snapshot_schedule_owner>, value: Option<&mut neonapi_backup_schedule_item_owner>) -> neonapi_status { add_part(arguments, "schedule", value.as_deref(), |x| &mut x.schedule) }
/// Sends `schedule` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_snapshot_schedule_empty_schedule(arguments: Option<&mut neonapi_set_snapshot_schedule_owner>) -> neonapi_status { empty(arguments, "schedule", |x| &mut x.schedule) }
/// Makes an empty one. Yours: free it with `neonapi_update_snapshot_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_snapshot_new() -> *mut neonapi_update_snapshot_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_snapshot_free(snapshot: Option<Box<neonapi_update_snapshot_owner>>) { free(snapshot) }
/// New name of the snapshot. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_snapshot_set_name(arguments: Option<&mut neonapi_update_snapshot_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// New time of expiry; can be set, cleared or left alone. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_snapshot_set_expires_at(arguments: Option<&mut neonapi_update_snapshot_owner>, microseconds: i64) -> neonapi_status { set_time(arguments, "expires_at", microseconds, |x| &mut x.expires_at) }
/// Removes `expires_at`, where nothing set leaves it as it is.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_snapshot_clear_expires_at(arguments: Option<&mut neonapi_update_snapshot_owner>) -> neonapi_status { set(arguments, "expires_at", neonapi::TimestampUpdate::Clear, |x| &mut x.expires_at) }
