/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_regions_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_regions *arguments = neonapi_list_regions_new();
    neonapi_region_response_list *out = NULL;
    neonapi_active_regions_response *page = NULL;
    neonapi_status status;

    neonapi_list_regions_set_org_id(arguments, "sample-org-id");
    status = neonapi_regions_list(client, arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_region_response_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_active_regions_response, page);
        neonapi_active_regions_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_region_response_list_free(out);
    neonapi_list_regions_free(arguments);
    return status;
}
