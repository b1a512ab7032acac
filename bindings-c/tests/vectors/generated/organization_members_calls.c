/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_organization_members_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_member *out = NULL;
    neonapi_status status;

    status = neonapi_organization_members_get(client, "sample-org-id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", NULL, &out, error);
    RECORD(answer, fields_member, out);
    neonapi_member_free(out);
    return status;
}

neonapi_status call_organization_members_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_organization_members *arguments = neonapi_list_organization_members_new();
    neonapi_member_with_user_list *out = NULL;
    neonapi_get_organization_members_response *page = NULL;
    neonapi_status status;

    neonapi_list_organization_members_set_sort_by(arguments, NEONAPI_MEMBER_SORT_BY_EMAIL);
    neonapi_list_organization_members_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_organization_members_set_sort_order(arguments, NEONAPI_SORT_ORDER_ASC);
    neonapi_list_organization_members_set_limit(arguments, 59);
    status = neonapi_organization_members_list(client, "sample-org-id", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_member_with_user_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_get_organization_members_response, page);
        neonapi_get_organization_members_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_member_with_user_list_free(out);
    neonapi_list_organization_members_free(arguments);
    return status;
}

neonapi_status call_organization_members_remove(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_organization_members_remove(client, "sample-org-id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_organization_members_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_organization_member *arguments = neonapi_update_organization_member_new();
    neonapi_member *out = NULL;
    neonapi_status status;

    neonapi_update_organization_member_set_role(arguments, NEONAPI_MEMBER_ROLE_ADMIN);
    status = neonapi_organization_members_update(client, "sample-org-id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", arguments, NULL, &out, error);
    RECORD(answer, fields_member, out);
    neonapi_member_free(out);
    neonapi_update_organization_member_free(arguments);
    return status;
}
