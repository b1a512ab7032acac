/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_organization_api_keys_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_organization_api_key *arguments = neonapi_create_organization_api_key_new();
    neonapi_org_api_key_create_response *out = NULL;
    neonapi_status status;

    neonapi_create_organization_api_key_set_key_name(arguments, "sample key_name");
    neonapi_create_organization_api_key_set_project_id(arguments, "sample-project-id");
    status = neonapi_organization_api_keys_create(client, "sample-org-id", arguments, NULL, &out, error);
    RECORD(answer, fields_org_api_key_create_response, out);
    neonapi_org_api_key_create_response_free(out);
    neonapi_create_organization_api_key_free(arguments);
    return status;
}

neonapi_status call_organization_api_keys_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_org_api_keys_list_response_item_list *out = NULL;
    const neonapi_org_api_keys_list_response_item *item = NULL;
    neonapi_status status;

    status = neonapi_organization_api_keys_list(client, "sample-org-id", NULL, &out, error);
    json_begin(answer, '[');
    while (status == NEONAPI_OK && (status = neonapi_org_api_keys_list_response_item_list_next(out, &item, error)) == NEONAPI_OK && item != NULL) {
        RECORD(answer, fields_org_api_keys_list_response_item, item);
    }
    json_end(answer, ']');
    neonapi_org_api_keys_list_response_item_list_free(out);
    return status;
}

neonapi_status call_organization_api_keys_revoke(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_org_api_key_revoke_response *out = NULL;
    neonapi_status status;

    status = neonapi_organization_api_keys_revoke(client, "sample-org-id", 48, NULL, &out, error);
    RECORD(answer, fields_org_api_key_revoke_response, out);
    neonapi_org_api_key_revoke_response_free(out);
    return status;
}
