/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_words_query_logs(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_query_logs *arguments = neonapi_query_logs_new();
    neonapi_logs_response_list *out = NULL;
    neonapi_logs_response *page = NULL;
    neonapi_status status;

    neonapi_query_logs_set_cursor(arguments, "sample cursor");
    status = neonapi_words_query_logs(client, arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_logs_response_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_logs_response, page);
        neonapi_logs_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_logs_response_list_free(out);
    neonapi_query_logs_free(arguments);
    return status;
}

neonapi_status call_words_set_trigger(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_trigger_request *arguments = neonapi_trigger_request_new();
    neonapi_trigger *out = NULL;
    neonapi_status status;

    {
        neonapi_schedule_trigger_request *part_1 = neonapi_schedule_trigger_request_new();
        neonapi_schedule_trigger_request_set_cron(part_1, "sample cron");
        neonapi_trigger_request_set_schedule(arguments, part_1);
        neonapi_schedule_trigger_request_free(part_1);
    }
    status = neonapi_words_set_trigger(client, arguments, NULL, &out, error);
    RECORD(answer, fields_trigger, out);
    neonapi_trigger_free(out);
    neonapi_trigger_request_free(arguments);
    return status;
}

neonapi_status call_words_type(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_get_words *arguments = neonapi_get_words_new();
    neonapi_reserved_words *out = NULL;
    neonapi_status status;

    neonapi_get_words_set_type(arguments, NEONAPI_RESERVED_VALUE_DEFAULT);
    neonapi_get_words_set_object(arguments, "sample object/&?ü");
    neonapi_get_words_set_default(arguments, true);
    status = neonapi_words_type(client, arguments, NULL, &out, error);
    RECORD(answer, fields_reserved_words, out);
    neonapi_reserved_words_free(out);
    neonapi_get_words_free(arguments);
    return status;
}
