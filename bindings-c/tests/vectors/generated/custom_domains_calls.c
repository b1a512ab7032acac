/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_custom_domains_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_custom_domains_delete(client, "sample-project-id", "sample-branch-id", "sample-domain", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_custom_domains_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_custom_domains *arguments = neonapi_list_custom_domains_new();
    neonapi_custom_domain_list *out = NULL;
    neonapi_list_project_branch_custom_domains_response *page = NULL;
    neonapi_status status;

    neonapi_list_custom_domains_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_custom_domains_set_limit(arguments, 59);
    status = neonapi_custom_domains_list(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_custom_domain_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_project_branch_custom_domains_response, page);
        neonapi_list_project_branch_custom_domains_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_custom_domain_list_free(out);
    neonapi_list_custom_domains_free(arguments);
    return status;
}

neonapi_status call_custom_domains_register(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_register_custom_domain *arguments = neonapi_register_custom_domain_new();
    neonapi_custom_domain *out = NULL;
    neonapi_status status;

    neonapi_register_custom_domain_set_domain(arguments, "sample domain");
    neonapi_register_custom_domain_set_entity_type(arguments, "sample entity_type");
    neonapi_register_custom_domain_set_entity_id(arguments, "sample entity_id");
    status = neonapi_custom_domains_register(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_custom_domain, out);
    neonapi_custom_domain_free(out);
    neonapi_register_custom_domain_free(arguments);
    return status;
}
