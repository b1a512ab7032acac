/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_api_keys_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_api_key *arguments = neonapi_create_api_key_new();
    neonapi_api_key_create_response *out = NULL;
    neonapi_status status;

    neonapi_create_api_key_set_key_name(arguments, "sample key_name");
    status = neonapi_api_keys_create(client, arguments, NULL, &out, error);
    RECORD(answer, fields_api_key_create_response, out);
    neonapi_api_key_create_response_free(out);
    neonapi_create_api_key_free(arguments);
    return status;
}

neonapi_status call_api_keys_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_api_keys_list_response_item_list *out = NULL;
    const neonapi_api_keys_list_response_item *item = NULL;
    neonapi_status status;

    status = neonapi_api_keys_list(client, NULL, &out, error);
    json_begin(answer, '[');
    while (status == NEONAPI_OK && (status = neonapi_api_keys_list_response_item_list_next(out, &item, error)) == NEONAPI_OK && item != NULL) {
        RECORD(answer, fields_api_keys_list_response_item, item);
    }
    json_end(answer, ']');
    neonapi_api_keys_list_response_item_list_free(out);
    return status;
}

neonapi_status call_api_keys_revoke(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_api_key_revoke_response *out = NULL;
    neonapi_status status;

    status = neonapi_api_keys_revoke(client, 48, NULL, &out, error);
    RECORD(answer, fields_api_key_revoke_response, out);
    neonapi_api_key_revoke_response_free(out);
    return status;
}
