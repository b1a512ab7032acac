/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_users_auth_details(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_auth_details_response *out = NULL;
    neonapi_status status;

    status = neonapi_users_auth_details(client, NULL, &out, error);
    RECORD(answer, fields_auth_details_response, out);
    neonapi_auth_details_response_free(out);
    return status;
}

neonapi_status call_users_me(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_current_user_info_response *out = NULL;
    neonapi_status status;

    status = neonapi_users_me(client, NULL, &out, error);
    RECORD(answer, fields_current_user_info_response, out);
    neonapi_current_user_info_response_free(out);
    return status;
}

neonapi_status call_users_organizations(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_organization_list *out = NULL;
    neonapi_organizations_response *page = NULL;
    neonapi_status status;

    status = neonapi_users_organizations(client, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_organization_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_organizations_response, page);
        neonapi_organizations_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_organization_list_free(out);
    return status;
}
