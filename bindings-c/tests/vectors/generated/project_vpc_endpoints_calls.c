/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_project_vpc_endpoints_assign(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_assign_project_vpc_endpoint *arguments = neonapi_assign_project_vpc_endpoint_new();
    neonapi_status status;

    neonapi_assign_project_vpc_endpoint_set_label(arguments, "sample label");
    status = neonapi_project_vpc_endpoints_assign(client, "sample-project-id", "sample vpc endpoint id/&?ü", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_assign_project_vpc_endpoint_free(arguments);
    return status;
}

neonapi_status call_project_vpc_endpoints_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_project_vpc_endpoints_delete(client, "sample-project-id", "sample vpc endpoint id/&?ü", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_project_vpc_endpoints_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_vpc_endpoint_list *out = NULL;
    neonapi_vpc_endpoints_response *page = NULL;
    neonapi_status status;

    status = neonapi_project_vpc_endpoints_list(client, "sample-project-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_vpc_endpoint_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_vpc_endpoints_response, page);
        neonapi_vpc_endpoints_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_vpc_endpoint_list_free(out);
    return status;
}
