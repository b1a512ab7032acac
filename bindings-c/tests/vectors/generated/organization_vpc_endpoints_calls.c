/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_organization_vpc_endpoints_assign(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_assign_organization_vpc_endpoint *arguments = neonapi_assign_organization_vpc_endpoint_new();
    neonapi_status status;

    neonapi_assign_organization_vpc_endpoint_set_label(arguments, "sample label");
    status = neonapi_organization_vpc_endpoints_assign(client, "sample-org-id", "sample region id/&?ü", "sample vpc endpoint id/&?ü", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_assign_organization_vpc_endpoint_free(arguments);
    return status;
}

neonapi_status call_organization_vpc_endpoints_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_organization_vpc_endpoints_delete(client, "sample-org-id", "sample region id/&?ü", "sample vpc endpoint id/&?ü", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_organization_vpc_endpoints_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_vpc_endpoint_details *out = NULL;
    neonapi_status status;

    status = neonapi_organization_vpc_endpoints_get(client, "sample-org-id", "sample region id/&?ü", "sample vpc endpoint id/&?ü", NULL, &out, error);
    RECORD(answer, fields_vpc_endpoint_details, out);
    neonapi_vpc_endpoint_details_free(out);
    return status;
}

neonapi_status call_organization_vpc_endpoints_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_vpc_endpoint_list *out = NULL;
    neonapi_vpc_endpoints_response *page = NULL;
    neonapi_status status;

    status = neonapi_organization_vpc_endpoints_list(client, "sample-org-id", "sample region id/&?ü", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_vpc_endpoint_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_vpc_endpoints_response, page);
        neonapi_vpc_endpoints_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_vpc_endpoint_list_free(out);
    return status;
}

neonapi_status call_organization_vpc_endpoints_list_all_regions(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_vpc_endpoint_with_region_list *out = NULL;
    neonapi_vpc_endpoints_with_region_response *page = NULL;
    neonapi_status status;

    status = neonapi_organization_vpc_endpoints_list_all_regions(client, "sample-org-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_vpc_endpoint_with_region_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_vpc_endpoints_with_region_response, page);
        neonapi_vpc_endpoints_with_region_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_vpc_endpoint_with_region_list_free(out);
    return status;
}
