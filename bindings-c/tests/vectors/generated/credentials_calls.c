/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_credentials_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_credential *arguments = neonapi_create_credential_new();
    neonapi_create_credential_response *out = NULL;
    neonapi_status status;

    neonapi_create_credential_add_scopes(arguments, NEONAPI_CREDENTIAL_SCOPE_STORAGE_READ);
    neonapi_create_credential_set_principal_type(arguments, NEONAPI_CREATE_CREDENTIAL_REQUEST_PRINCIPAL_TYPE_USER);
    neonapi_create_credential_set_name(arguments, "sample name");
    status = neonapi_credentials_create(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_create_credential_response, out);
    neonapi_create_credential_response_free(out);
    neonapi_create_credential_free(arguments);
    return status;
}

neonapi_status call_credentials_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_credential_meta_list *out = NULL;
    neonapi_list_credentials_response *page = NULL;
    neonapi_status status;

    status = neonapi_credentials_list(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_credential_meta_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_credentials_response, page);
        neonapi_list_credentials_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_credential_meta_list_free(out);
    return status;
}

neonapi_status call_credentials_reveal(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_credential_secret *out = NULL;
    neonapi_status status;

    status = neonapi_credentials_reveal(client, "sample-project-id", "sample-branch-id", "sample token id/&?ü", NULL, &out, error);
    RECORD(answer, fields_credential_secret, out);
    neonapi_credential_secret_free(out);
    return status;
}

neonapi_status call_credentials_revoke(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_credentials_revoke(client, "sample-project-id", "sample-branch-id", "sample token id/&?ü", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_credentials_rotate(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_rotate_credential_response *out = NULL;
    neonapi_status status;

    status = neonapi_credentials_rotate(client, "sample-project-id", "sample-branch-id", "sample token id/&?ü", NULL, &out, error);
    RECORD(answer, fields_rotate_credential_response, out);
    neonapi_rotate_credential_response_free(out);
    return status;
}
