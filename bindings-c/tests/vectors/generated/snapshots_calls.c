/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_snapshots_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_snapshot *arguments = neonapi_create_snapshot_new();
    neonapi_create_snapshot_response *out = NULL;
    neonapi_status status;

    neonapi_create_snapshot_set_lsn(arguments, "sample lsn/&?ü");
    neonapi_create_snapshot_set_timestamp(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_create_snapshot_set_name(arguments, "sample name/&?ü");
    neonapi_create_snapshot_set_slug(arguments, "sample-slug");
    neonapi_create_snapshot_set_expires_at(arguments, time_of("2026-01-02T03:04:05Z"));
    status = neonapi_snapshots_create(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_create_snapshot_response, out);
    neonapi_create_snapshot_response_free(out);
    neonapi_create_snapshot_free(arguments);
    return status;
}

neonapi_status call_snapshots_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_operation_array *out = NULL;
    neonapi_status status;

    status = neonapi_snapshots_delete(client, "sample-project-id", "sample-snapshot-id", NULL, &out, error);
    ITEMS(answer, neonapi_operation_array_count(out), RECORD(answer, fields_operation, neonapi_operation_array_at(out, index)));
    neonapi_operation_array_free(out);
    return status;
}

neonapi_status call_snapshots_get_schedule(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_backup_schedule *out = NULL;
    neonapi_status status;

    status = neonapi_snapshots_get_schedule(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_backup_schedule, out);
    neonapi_backup_schedule_free(out);
    return status;
}

neonapi_status call_snapshots_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_snapshot_list *out = NULL;
    neonapi_list_snapshots_response *page = NULL;
    neonapi_status status;

    status = neonapi_snapshots_list(client, "sample-project-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_snapshot_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_snapshots_response, page);
        neonapi_list_snapshots_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_snapshot_list_free(out);
    return status;
}

neonapi_status call_snapshots_restore(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_restore_snapshot *arguments = neonapi_restore_snapshot_new();
    neonapi_restore_snapshot_response *out = NULL;
    neonapi_status status;

    neonapi_restore_snapshot_set_branch_name(arguments, "sample name/&?ü");
    neonapi_restore_snapshot_set_name(arguments, "sample name");
    neonapi_restore_snapshot_set_target_branch_id(arguments, "sample target_branch_id");
    neonapi_restore_snapshot_set_finalize_restore(arguments, true);
    status = neonapi_snapshots_restore(client, "sample-project-id", "sample-snapshot-id", arguments, NULL, &out, error);
    RECORD(answer, fields_restore_snapshot_response, out);
    neonapi_restore_snapshot_response_free(out);
    neonapi_restore_snapshot_free(arguments);
    return status;
}

neonapi_status call_snapshots_set_schedule(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_set_snapshot_schedule *arguments = neonapi_set_snapshot_schedule_new();
    neonapi_status status;

    {
        neonapi_backup_schedule_item *part_1 = neonapi_backup_schedule_item_new();
        neonapi_backup_schedule_item_set_frequency(part_1, "daily");
        neonapi_backup_schedule_item_set_hour(part_1, 23);
        neonapi_backup_schedule_item_set_day(part_1, 28);
        neonapi_backup_schedule_item_set_month(part_1, 12);
        neonapi_backup_schedule_item_set_retention_seconds(part_1, 3600);
        neonapi_set_snapshot_schedule_add_schedule(arguments, part_1);
        neonapi_backup_schedule_item_free(part_1);
    }
    status = neonapi_snapshots_set_schedule(client, "sample-project-id", "sample-branch-id", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_set_snapshot_schedule_free(arguments);
    return status;
}

neonapi_status call_snapshots_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_snapshot *arguments = neonapi_update_snapshot_new();
    neonapi_snapshot *out = NULL;
    neonapi_status status;

    neonapi_update_snapshot_set_name(arguments, "sample name");
    neonapi_update_snapshot_set_expires_at(arguments, time_of("2026-01-02T03:04:05Z"));
    status = neonapi_snapshots_update(client, "sample-project-id", "sample-snapshot-id", arguments, NULL, &out, error);
    RECORD(answer, fields_snapshot, out);
    neonapi_snapshot_free(out);
    neonapi_update_snapshot_free(arguments);
    return status;
}
