/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_auth_users_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_auth_user *arguments = neonapi_create_auth_user_new();
    char *out = NULL;
    neonapi_status status;

    neonapi_create_auth_user_set_email(arguments, "email@example.com");
    neonapi_create_auth_user_set_name(arguments, "sample name");
    status = neonapi_auth_users_create(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    neonapi_create_auth_user_free(arguments);
    return status;
}

neonapi_status call_auth_users_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_auth_users_delete(client, "sample-project-id", "sample-branch-id", "sample auth user id/&?ü", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_auth_users_update_role(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_auth_user_role *arguments = neonapi_update_auth_user_role_new();
    char *out = NULL;
    neonapi_status status;

    neonapi_update_auth_user_role_add_roles(arguments, "sample roles");
    status = neonapi_auth_users_update_role(client, "sample-project-id", "sample-branch-id", "sample auth user id/&?ü", arguments, NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    neonapi_update_auth_user_role_free(arguments);
    return status;
}
