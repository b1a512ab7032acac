/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_project_jwks_add(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_add_project_jwks *arguments = neonapi_add_project_jwks_new();
    neonapi_jwks_creation_operation *out = NULL;
    neonapi_status status;

    neonapi_add_project_jwks_set_jwks_url(arguments, "sample jwks_url");
    neonapi_add_project_jwks_set_provider_name(arguments, "sample provider_name");
    neonapi_add_project_jwks_set_branch_id(arguments, "sample-branch-id");
    neonapi_add_project_jwks_set_jwt_audience(arguments, "sample jwt_audience");
    neonapi_add_project_jwks_add_role_names(arguments, "sample role_names");
    neonapi_add_project_jwks_set_skip_role_creation(arguments, true);
    status = neonapi_project_jwks_add(client, "sample-project-id", arguments, NULL, &out, error);
    RECORD(answer, fields_jwks_creation_operation, out);
    neonapi_jwks_creation_operation_free(out);
    neonapi_add_project_jwks_free(arguments);
    return status;
}

neonapi_status call_project_jwks_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_jwks *out = NULL;
    neonapi_status status;

    status = neonapi_project_jwks_delete(client, "sample-project-id", "sample jwks id/&?ü", NULL, &out, error);
    RECORD(answer, fields_jwks, out);
    neonapi_jwks_free(out);
    return status;
}

neonapi_status call_project_jwks_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_jwks_list *out = NULL;
    neonapi_project_jwks_response *page = NULL;
    neonapi_status status;

    status = neonapi_project_jwks_list(client, "sample-project-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_jwks_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_project_jwks_response, page);
        neonapi_project_jwks_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_jwks_list_free(out);
    return status;
}
