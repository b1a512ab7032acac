/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_auth_trusted_domains_add(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_add_auth_trusted_domain *arguments = neonapi_add_auth_trusted_domain_new();
    neonapi_status status;

    neonapi_add_auth_trusted_domain_set_domain(arguments, "https://example.com/domain");
    neonapi_add_auth_trusted_domain_set_auth_provider(arguments, NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK);
    status = neonapi_auth_trusted_domains_add(client, "sample-project-id", "sample-branch-id", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_add_auth_trusted_domain_free(arguments);
    return status;
}

neonapi_status call_auth_trusted_domains_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_delete_auth_trusted_domains *arguments = neonapi_delete_auth_trusted_domains_new();
    neonapi_status status;

    neonapi_delete_auth_trusted_domains_set_auth_provider(arguments, NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK);
    {
        neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item *part_1 = neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_new();
        neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_set_domain(part_1, "https://example.com/domain");
        neonapi_delete_auth_trusted_domains_add_domains(arguments, part_1);
        neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_free(part_1);
    }
    status = neonapi_auth_trusted_domains_delete(client, "sample-project-id", "sample-branch-id", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_delete_auth_trusted_domains_free(arguments);
    return status;
}

neonapi_status call_auth_trusted_domains_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_redirect_uri_whitelist_domain_list *out = NULL;
    neonapi_neon_auth_redirect_uri_whitelist_response *page = NULL;
    neonapi_status status;

    status = neonapi_auth_trusted_domains_list(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_neon_auth_redirect_uri_whitelist_domain_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_neon_auth_redirect_uri_whitelist_response, page);
        neonapi_neon_auth_redirect_uri_whitelist_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_neon_auth_redirect_uri_whitelist_domain_list_free(out);
    return status;
}
