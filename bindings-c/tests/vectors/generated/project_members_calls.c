/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_project_members_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_project_members *arguments = neonapi_list_project_members_new();
    neonapi_project_member_list *out = NULL;
    neonapi_list_project_members_response *page = NULL;
    neonapi_status status;

    neonapi_list_project_members_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_project_members_set_limit(arguments, 59);
    status = neonapi_project_members_list(client, "sample-project-id", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_project_member_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_project_members_response, page);
        neonapi_list_project_members_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_project_member_list_free(out);
    neonapi_list_project_members_free(arguments);
    return status;
}

neonapi_status call_project_members_remove_role(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_remove_project_member_role *arguments = neonapi_remove_project_member_role_new();
    neonapi_project_member_role_response *out = NULL;
    neonapi_status status;

    neonapi_remove_project_member_role_set_confirm_self_lockout(arguments, true);
    status = neonapi_project_members_remove_role(client, "sample-project-id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", arguments, NULL, &out, error);
    RECORD(answer, fields_project_member_role_response, out);
    neonapi_project_member_role_response_free(out);
    neonapi_remove_project_member_role_free(arguments);
    return status;
}

neonapi_status call_project_members_set_role(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_set_project_member_role *arguments = neonapi_set_project_member_role_new();
    neonapi_project_member_role_response *out = NULL;
    neonapi_status status;

    neonapi_set_project_member_role_set_role(arguments, NEONAPI_PROJECT_ROLE_VIEWER);
    neonapi_set_project_member_role_set_confirm_self_demotion(arguments, true);
    status = neonapi_project_members_set_role(client, "sample-project-id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", arguments, NULL, &out, error);
    RECORD(answer, fields_project_member_role_response, out);
    neonapi_project_member_role_response_free(out);
    neonapi_set_project_member_role_free(arguments);
    return status;
}
