/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_operations_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_operation *out = NULL;
    neonapi_status status;

    status = neonapi_operations_get(client, "sample-project-id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", NULL, &out, error);
    RECORD(answer, fields_operation, out);
    neonapi_operation_free(out);
    return status;
}

neonapi_status call_operations_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_operations *arguments = neonapi_list_operations_new();
    neonapi_operation_list *out = NULL;
    neonapi_list_project_operations_response *page = NULL;
    neonapi_status status;

    neonapi_list_operations_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_operations_set_limit(arguments, 59);
    status = neonapi_operations_list(client, "sample-project-id", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_operation_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_project_operations_response, page);
        neonapi_list_project_operations_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_operation_list_free(out);
    neonapi_list_operations_free(arguments);
    return status;
}
