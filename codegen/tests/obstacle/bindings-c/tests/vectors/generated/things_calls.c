/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_things_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_thing *arguments = neonapi_create_thing_new();
    neonapi_thing_operations *out = NULL;
    neonapi_status status;

    neonapi_create_thing_set_name(arguments, "sample name");
    neonapi_create_thing_set_inner_name(arguments, "sample name");
    neonapi_create_thing_add_tags(arguments, "sample tags");
    neonapi_create_thing_set_start(arguments, true);
    status = neonapi_things_create(client, arguments, NULL, &out, error);
    RECORD(answer, fields_thing_operations, out);
    neonapi_thing_operations_free(out);
    neonapi_create_thing_free(arguments);
    return status;
}

neonapi_status call_things_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_thing_operations *out = NULL;
    neonapi_status status;

    status = neonapi_things_delete(client, "sample-thing-id", NULL, &out, error);
    RECORD(answer, fields_thing_operations, out);
    neonapi_thing_operations_free(out);
    return status;
}

neonapi_status call_things_deploy_file(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_deploy_file *arguments = neonapi_deploy_file_new();
    neonapi_thing *out = NULL;
    neonapi_status status;

    neonapi_deploy_file_set_zip(arguments, (const uint8_t *)"sample zip", sizeof "sample zip" - 1);
    neonapi_deploy_file_put_environment(arguments, "KEY", "sample environment");
    status = neonapi_things_deploy_file(client, "sample file key/&?ü", arguments, NULL, &out, error);
    RECORD(answer, fields_thing, out);
    neonapi_thing_free(out);
    neonapi_deploy_file_free(arguments);
    return status;
}

neonapi_status call_things_finish(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_operation_array *out = NULL;
    neonapi_status status;

    status = neonapi_things_finish(client, "sample-thing-id", NULL, &out, error);
    ITEMS(answer, neonapi_operation_array_count(out), RECORD(answer, fields_operation, neonapi_operation_array_at(out, index)));
    neonapi_operation_array_free(out);
    return status;
}

neonapi_status call_things_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_thing *out = NULL;
    neonapi_status status;

    status = neonapi_things_get(client, "sample-thing-id", NULL, &out, error);
    RECORD(answer, fields_thing, out);
    neonapi_thing_free(out);
    return status;
}

neonapi_status call_things_get_file(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_bytes *out = NULL;
    neonapi_status status;

    status = neonapi_things_get_file(client, "sample file key/&?ü", NULL, &out, error);
    write_bytes(answer, out);
    neonapi_bytes_free(out);
    return status;
}

neonapi_status call_things_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_things *arguments = neonapi_list_things_new();
    neonapi_thing_list *out = NULL;
    neonapi_list_things_response *page = NULL;
    neonapi_status status;

    neonapi_list_things_set_from_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_list_things_add_ids(arguments, "sample ids");
    neonapi_list_things_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_things_set_org_id(arguments, "sample org id/&?ü");
    status = neonapi_things_list(client, arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_thing_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_things_response, page);
        neonapi_list_things_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_thing_list_free(out);
    neonapi_list_things_free(arguments);
    return status;
}

neonapi_status call_things_list_keys(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_thing_key_list *out = NULL;
    const neonapi_thing_key *item = NULL;
    neonapi_status status;

    status = neonapi_things_list_keys(client, NULL, &out, error);
    json_begin(answer, '[');
    while (status == NEONAPI_OK && (status = neonapi_thing_key_list_next(out, &item, error)) == NEONAPI_OK && item != NULL) {
        RECORD(answer, fields_thing_key, item);
    }
    json_end(answer, ']');
    neonapi_thing_key_list_free(out);
    return status;
}

neonapi_status call_things_list_parts(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_parts_response_list *out = NULL;
    neonapi_list_parts_response *page = NULL;
    neonapi_status status;

    status = neonapi_things_list_parts(client, "sample-thing-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_list_parts_response_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_parts_response, page);
        neonapi_list_parts_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_list_parts_response_list_free(out);
    return status;
}

neonapi_status call_things_provider_name(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    char *out = NULL;
    neonapi_status status;

    status = neonapi_things_provider_name(client, "user.created", NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    return status;
}

neonapi_status call_things_revoke_key(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_things_revoke_key(client, 68, NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_things_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_thing *arguments = neonapi_update_thing_new();
    neonapi_status status;

    neonapi_update_thing_set_name(arguments, "sample name");
    neonapi_update_thing_set_expires_at(arguments, time_of("2026-01-02T03:04:05Z"));
    status = neonapi_things_update(client, "sample-thing-id", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_update_thing_free(arguments);
    return status;
}
