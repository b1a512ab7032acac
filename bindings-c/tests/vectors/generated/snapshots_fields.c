/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_backup_schedule(struct json *json, const neonapi_backup_schedule *it) {
    json_name(json, "schedule");
    ITEMS(json, neonapi_backup_schedule_schedule_count(it), RECORD(json, fields_backup_schedule_item, neonapi_backup_schedule_schedule_at(it, index)));
}

void fields_backup_schedule_item(struct json *json, const neonapi_backup_schedule_item *it) {
    json_name(json, "frequency");
    json_text(json, neonapi_backup_schedule_item_frequency(it));
    OPTIONAL(json, "hour", int64_t, neonapi_backup_schedule_item_hour(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "day", int64_t, neonapi_backup_schedule_item_day(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "month", int64_t, neonapi_backup_schedule_item_month(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "retention_seconds", int64_t, neonapi_backup_schedule_item_retention_seconds(it, &value), json_number(json, (int64_t)value));
}

void fields_create_snapshot_response(struct json *json, const neonapi_create_snapshot_response *it) {
    json_name(json, "snapshot");
    RECORD(json, fields_snapshot, neonapi_create_snapshot_response_snapshot(it));
    json_name(json, "operations");
    ITEMS(json, neonapi_create_snapshot_response_operations_count(it), RECORD(json, fields_operation, neonapi_create_snapshot_response_operations_at(it, index)));
}

void fields_list_snapshots_response(struct json *json, const neonapi_list_snapshots_response *it) {
    json_name(json, "snapshots");
    ITEMS(json, neonapi_list_snapshots_response_snapshots_count(it), RECORD(json, fields_snapshot, neonapi_list_snapshots_response_snapshots_at(it, index)));
}

void fields_restore_snapshot_response(struct json *json, const neonapi_restore_snapshot_response *it) {
    json_name(json, "branch");
    RECORD(json, fields_branch, neonapi_restore_snapshot_response_branch(it));
    json_name(json, "endpoints");
    ITEMS(json, neonapi_restore_snapshot_response_endpoints_count(it), RECORD(json, fields_endpoint, neonapi_restore_snapshot_response_endpoints_at(it, index)));
    json_name(json, "operations");
    ITEMS(json, neonapi_restore_snapshot_response_operations_count(it), RECORD(json, fields_operation, neonapi_restore_snapshot_response_operations_at(it, index)));
}

void fields_snapshot(struct json *json, const neonapi_snapshot *it) {
    json_name(json, "id");
    json_text(json, neonapi_snapshot_id(it));
    json_name(json, "name");
    json_text(json, neonapi_snapshot_name(it));
    json_name(json, "slug");
    json_text(json, neonapi_snapshot_slug(it));
    json_name(json, "lsn");
    json_text(json, neonapi_snapshot_lsn(it));
    OPTIONAL(json, "timestamp", int64_t, neonapi_snapshot_timestamp(it, &value), write_time(json, value));
    json_name(json, "source_branch_id");
    json_text(json, neonapi_snapshot_source_branch_id(it));
    json_name(json, "created_at");
    write_time(json, neonapi_snapshot_created_at(it));
    OPTIONAL(json, "expires_at", int64_t, neonapi_snapshot_expires_at(it, &value), write_time(json, value));
    OPTIONAL(json, "manual", bool, neonapi_snapshot_manual(it, &value), json_flag(json, value));
    OPTIONAL(json, "full_size", int64_t, neonapi_snapshot_full_size(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "diff_size", int64_t, neonapi_snapshot_diff_size(it, &value), json_number(json, (int64_t)value));
}
