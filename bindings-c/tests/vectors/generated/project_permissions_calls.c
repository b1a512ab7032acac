/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_project_permissions_grant(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_grant_project_permission *arguments = neonapi_grant_project_permission_new();
    neonapi_project_permission *out = NULL;
    neonapi_status status;

    neonapi_grant_project_permission_set_email(arguments, "email@example.com");
    status = neonapi_project_permissions_grant(client, "sample-project-id", arguments, NULL, &out, error);
    RECORD(answer, fields_project_permission, out);
    neonapi_project_permission_free(out);
    neonapi_grant_project_permission_free(arguments);
    return status;
}

neonapi_status call_project_permissions_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_project_permission_list *out = NULL;
    neonapi_list_project_permissions_response *page = NULL;
    neonapi_status status;

    status = neonapi_project_permissions_list(client, "sample-project-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_project_permission_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_project_permissions_response, page);
        neonapi_list_project_permissions_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_project_permission_list_free(out);
    return status;
}

neonapi_status call_project_permissions_revoke(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_project_permission *out = NULL;
    neonapi_status status;

    status = neonapi_project_permissions_revoke(client, "sample-project-id", "sample permission id/&?ü", NULL, &out, error);
    RECORD(answer, fields_project_permission, out);
    neonapi_project_permission_free(out);
    return status;
}
