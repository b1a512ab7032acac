/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_auth_oauth_providers_add(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_add_auth_oauth_provider *arguments = neonapi_add_auth_oauth_provider_new();
    neonapi_neon_auth_oauth_provider *out = NULL;
    neonapi_status status;

    neonapi_add_auth_oauth_provider_set_id(arguments, NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_GOOGLE);
    neonapi_add_auth_oauth_provider_set_client_id(arguments, "sample client_id");
    neonapi_add_auth_oauth_provider_set_client_secret(arguments, "sample client_secret");
    neonapi_add_auth_oauth_provider_set_microsoft_tenant_id(arguments, "sample microsoft_tenant_id");
    status = neonapi_auth_oauth_providers_add(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_oauth_provider, out);
    neonapi_neon_auth_oauth_provider_free(out);
    neonapi_add_auth_oauth_provider_free(arguments);
    return status;
}

neonapi_status call_auth_oauth_providers_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_auth_oauth_providers_delete(client, "sample-project-id", "sample-branch-id", "google", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_auth_oauth_providers_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_oauth_provider_list *out = NULL;
    neonapi_list_neon_auth_oauth_providers_response *page = NULL;
    neonapi_status status;

    status = neonapi_auth_oauth_providers_list(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_neon_auth_oauth_provider_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_neon_auth_oauth_providers_response, page);
        neonapi_list_neon_auth_oauth_providers_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_neon_auth_oauth_provider_list_free(out);
    return status;
}

neonapi_status call_auth_oauth_providers_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_auth_oauth_provider *arguments = neonapi_update_auth_oauth_provider_new();
    neonapi_neon_auth_oauth_provider *out = NULL;
    neonapi_status status;

    neonapi_update_auth_oauth_provider_set_client_id(arguments, "sample client_id");
    neonapi_update_auth_oauth_provider_set_client_secret(arguments, "sample client_secret");
    neonapi_update_auth_oauth_provider_set_microsoft_tenant_id(arguments, "sample microsoft_tenant_id");
    status = neonapi_auth_oauth_providers_update(client, "sample-project-id", "sample-branch-id", "google", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_oauth_provider, out);
    neonapi_neon_auth_oauth_provider_free(out);
    neonapi_update_auth_oauth_provider_free(arguments);
    return status;
}
