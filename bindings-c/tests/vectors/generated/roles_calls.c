/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_roles_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_role *arguments = neonapi_create_role_new();
    neonapi_role_operations *out = NULL;
    neonapi_status status;

    neonapi_create_role_set_name(arguments, "sample name");
    neonapi_create_role_set_no_login(arguments, true);
    status = neonapi_roles_create(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_role_operations, out);
    neonapi_role_operations_free(out);
    neonapi_create_role_free(arguments);
    return status;
}

neonapi_status call_roles_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_role_operations *out = NULL;
    neonapi_status status;

    status = neonapi_roles_delete(client, "sample-project-id", "sample-branch-id", "sample role name/&?ü", NULL, &out, error);
    RECORD(answer, fields_role_operations, out);
    neonapi_role_operations_free(out);
    return status;
}

neonapi_status call_roles_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_role *out = NULL;
    neonapi_status status;

    status = neonapi_roles_get(client, "sample-project-id", "sample-branch-id", "sample role name/&?ü", NULL, &out, error);
    RECORD(answer, fields_role, out);
    neonapi_role_free(out);
    return status;
}

neonapi_status call_roles_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_role_list *out = NULL;
    neonapi_roles_response *page = NULL;
    neonapi_status status;

    status = neonapi_roles_list(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_role_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_roles_response, page);
        neonapi_roles_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_role_list_free(out);
    return status;
}

neonapi_status call_roles_password(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    char *out = NULL;
    neonapi_status status;

    status = neonapi_roles_password(client, "sample-project-id", "sample-branch-id", "sample role name/&?ü", NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    return status;
}

neonapi_status call_roles_reset_password(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_role_operations *out = NULL;
    neonapi_status status;

    status = neonapi_roles_reset_password(client, "sample-project-id", "sample-branch-id", "sample role name/&?ü", NULL, &out, error);
    RECORD(answer, fields_role_operations, out);
    neonapi_role_operations_free(out);
    return status;
}
