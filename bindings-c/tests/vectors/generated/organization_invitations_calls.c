/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_organization_invitations_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_organization_invitations *arguments = neonapi_create_organization_invitations_new();
    neonapi_invitation_array *out = NULL;
    neonapi_status status;

    {
        neonapi_organization_invite_create_request *part_1 = neonapi_organization_invite_create_request_new();
        neonapi_organization_invite_create_request_set_email(part_1, "email@example.com");
        neonapi_organization_invite_create_request_set_role(part_1, NEONAPI_MEMBER_ROLE_ADMIN);
        neonapi_create_organization_invitations_add_invitations(arguments, part_1);
        neonapi_organization_invite_create_request_free(part_1);
    }
    status = neonapi_organization_invitations_create(client, "sample-org-id", arguments, NULL, &out, error);
    ITEMS(answer, neonapi_invitation_array_count(out), RECORD(answer, fields_invitation, neonapi_invitation_array_at(out, index)));
    neonapi_invitation_array_free(out);
    neonapi_create_organization_invitations_free(arguments);
    return status;
}

neonapi_status call_organization_invitations_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_invitation_list *out = NULL;
    neonapi_organization_invitations_response *page = NULL;
    neonapi_status status;

    status = neonapi_organization_invitations_list(client, "sample-org-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_invitation_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_organization_invitations_response, page);
        neonapi_organization_invitations_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_invitation_list_free(out);
    return status;
}
