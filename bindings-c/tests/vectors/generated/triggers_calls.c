/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_triggers_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_trigger_create_request *arguments = neonapi_trigger_create_request_new();
    neonapi_trigger *out = NULL;
    neonapi_status status;

    {
        neonapi_schedule_trigger_create_request *part_1 = neonapi_schedule_trigger_create_request_new();
        neonapi_schedule_trigger_create_request_set_function_slug(part_1, "sample");
        neonapi_schedule_trigger_create_request_set_name(part_1, "sample name");
        neonapi_schedule_trigger_create_request_set_function_path(part_1, "sample function_path");
        {
            neonapi_function_trigger_schedule *part_2 = neonapi_function_trigger_schedule_new();
            neonapi_function_trigger_schedule_set_cron(part_2, "sample cron");
            neonapi_schedule_trigger_create_request_set_schedule(part_1, part_2);
            neonapi_function_trigger_schedule_free(part_2);
        }
        neonapi_schedule_trigger_create_request_set_enabled(part_1, true);
        neonapi_trigger_create_request_set_schedule(arguments, part_1);
        neonapi_schedule_trigger_create_request_free(part_1);
    }
    status = neonapi_triggers_create(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_trigger, out);
    neonapi_trigger_free(out);
    neonapi_trigger_create_request_free(arguments);
    return status;
}

neonapi_status call_triggers_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_triggers_delete(client, "sample-project-id", "sample-branch-id", "sample-trigger-id", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_triggers_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_trigger *out = NULL;
    neonapi_status status;

    status = neonapi_triggers_get(client, "sample-project-id", "sample-branch-id", "sample-trigger-id", NULL, &out, error);
    RECORD(answer, fields_trigger, out);
    neonapi_trigger_free(out);
    return status;
}

neonapi_status call_triggers_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_trigger_list *out = NULL;
    neonapi_triggers_list_response *page = NULL;
    neonapi_status status;

    status = neonapi_triggers_list(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_trigger_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_triggers_list_response, page);
        neonapi_triggers_list_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_trigger_list_free(out);
    return status;
}

neonapi_status call_triggers_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_trigger_update_request *arguments = neonapi_trigger_update_request_new();
    neonapi_trigger *out = NULL;
    neonapi_status status;

    {
        neonapi_schedule_trigger_update_request *part_1 = neonapi_schedule_trigger_update_request_new();
        neonapi_schedule_trigger_update_request_set_function_slug(part_1, "sample");
        neonapi_schedule_trigger_update_request_set_name(part_1, "sample name");
        neonapi_schedule_trigger_update_request_set_function_path(part_1, "sample function_path");
        {
            neonapi_function_trigger_schedule *part_2 = neonapi_function_trigger_schedule_new();
            neonapi_function_trigger_schedule_set_cron(part_2, "sample cron");
            neonapi_schedule_trigger_update_request_set_schedule(part_1, part_2);
            neonapi_function_trigger_schedule_free(part_2);
        }
        neonapi_schedule_trigger_update_request_set_enabled(part_1, true);
        neonapi_trigger_update_request_set_schedule(arguments, part_1);
        neonapi_schedule_trigger_update_request_free(part_1);
    }
    status = neonapi_triggers_update(client, "sample-project-id", "sample-branch-id", "sample-trigger-id", arguments, NULL, &out, error);
    RECORD(answer, fields_trigger, out);
    neonapi_trigger_free(out);
    neonapi_trigger_update_request_free(arguments);
    return status;
}
