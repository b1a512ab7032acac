/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_operations_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_operation_list *out = NULL;
    neonapi_operations_response *page = NULL;
    neonapi_status status;

    status = neonapi_operations_list(client, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_operation_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_operations_response, page);
        neonapi_operations_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_operation_list_free(out);
    return status;
}
