/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_legacy_auth_add_domain(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_add_legacy_auth_domain *arguments = neonapi_add_legacy_auth_domain_new();
    neonapi_status status;

    neonapi_add_legacy_auth_domain_set_domain(arguments, "https://example.com/domain");
    neonapi_add_legacy_auth_domain_set_auth_provider(arguments, NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK);
    status = neonapi_legacy_auth_add_domain(client, "sample-project-id", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_add_legacy_auth_domain_free(arguments);
    return status;
}

neonapi_status call_legacy_auth_add_oauth_provider(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_add_legacy_auth_oauth_provider *arguments = neonapi_add_legacy_auth_oauth_provider_new();
    neonapi_neon_auth_oauth_provider *out = NULL;
    neonapi_status status;

    neonapi_add_legacy_auth_oauth_provider_set_id(arguments, NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_GOOGLE);
    neonapi_add_legacy_auth_oauth_provider_set_client_id(arguments, "sample client_id");
    neonapi_add_legacy_auth_oauth_provider_set_client_secret(arguments, "sample client_secret");
    neonapi_add_legacy_auth_oauth_provider_set_microsoft_tenant_id(arguments, "sample microsoft_tenant_id");
    status = neonapi_legacy_auth_add_oauth_provider(client, "sample-project-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_oauth_provider, out);
    neonapi_neon_auth_oauth_provider_free(out);
    neonapi_add_legacy_auth_oauth_provider_free(arguments);
    return status;
}

neonapi_status call_legacy_auth_create_integration(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_legacy_auth_integration *arguments = neonapi_create_legacy_auth_integration_new();
    neonapi_neon_auth_create_integration_response *out = NULL;
    neonapi_status status;

    neonapi_create_legacy_auth_integration_set_auth_provider(arguments, NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK);
    neonapi_create_legacy_auth_integration_set_project_id(arguments, "sample-project-id");
    neonapi_create_legacy_auth_integration_set_branch_id(arguments, "sample-branch-id");
    neonapi_create_legacy_auth_integration_set_database_name(arguments, "sample database_name");
    neonapi_create_legacy_auth_integration_set_role_name(arguments, "sample role_name");
    status = neonapi_legacy_auth_create_integration(client, arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_create_integration_response, out);
    neonapi_neon_auth_create_integration_response_free(out);
    neonapi_create_legacy_auth_integration_free(arguments);
    return status;
}

neonapi_status call_legacy_auth_create_sdk_keys(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_legacy_auth_sdk_keys *arguments = neonapi_create_legacy_auth_sdk_keys_new();
    neonapi_neon_auth_create_integration_response *out = NULL;
    neonapi_status status;

    neonapi_create_legacy_auth_sdk_keys_set_project_id(arguments, "sample-project-id");
    neonapi_create_legacy_auth_sdk_keys_set_auth_provider(arguments, NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK);
    status = neonapi_legacy_auth_create_sdk_keys(client, arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_create_integration_response, out);
    neonapi_neon_auth_create_integration_response_free(out);
    neonapi_create_legacy_auth_sdk_keys_free(arguments);
    return status;
}

neonapi_status call_legacy_auth_create_user(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_legacy_auth_user *arguments = neonapi_create_legacy_auth_user_new();
    char *out = NULL;
    neonapi_status status;

    neonapi_create_legacy_auth_user_set_project_id(arguments, "sample-project-id");
    neonapi_create_legacy_auth_user_set_auth_provider(arguments, NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK);
    neonapi_create_legacy_auth_user_set_email(arguments, "email@example.com");
    neonapi_create_legacy_auth_user_set_name(arguments, "sample name");
    status = neonapi_legacy_auth_create_user(client, arguments, NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    neonapi_create_legacy_auth_user_free(arguments);
    return status;
}

neonapi_status call_legacy_auth_delete_domains(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_delete_legacy_auth_domains *arguments = neonapi_delete_legacy_auth_domains_new();
    neonapi_status status;

    neonapi_delete_legacy_auth_domains_set_auth_provider(arguments, NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK);
    {
        neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item *part_1 = neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_new();
        neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_set_domain(part_1, "https://example.com/domain");
        neonapi_delete_legacy_auth_domains_add_domains(arguments, part_1);
        neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_free(part_1);
    }
    status = neonapi_legacy_auth_delete_domains(client, "sample-project-id", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_delete_legacy_auth_domains_free(arguments);
    return status;
}

neonapi_status call_legacy_auth_delete_integration(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_delete_legacy_auth_integration *arguments = neonapi_delete_legacy_auth_integration_new();
    neonapi_status status;

    neonapi_delete_legacy_auth_integration_set_delete_data(arguments, true);
    status = neonapi_legacy_auth_delete_integration(client, "sample-project-id", "mock", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_delete_legacy_auth_integration_free(arguments);
    return status;
}

neonapi_status call_legacy_auth_delete_oauth_provider(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_legacy_auth_delete_oauth_provider(client, "sample-project-id", "google", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_legacy_auth_delete_user(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_legacy_auth_delete_user(client, "sample-project-id", "sample auth user id/&?ü", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_legacy_auth_get_email_server(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_email_server_config_response *out = NULL;
    neonapi_status status;

    status = neonapi_legacy_auth_get_email_server(client, "sample-project-id", NULL, &out, error);
    RECORD(answer, fields_neon_auth_email_server_config_response, out);
    neonapi_neon_auth_email_server_config_response_free(out);
    return status;
}

neonapi_status call_legacy_auth_list_domains(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_redirect_uri_whitelist_domain_list *out = NULL;
    neonapi_neon_auth_redirect_uri_whitelist_response *page = NULL;
    neonapi_status status;

    status = neonapi_legacy_auth_list_domains(client, "sample-project-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_neon_auth_redirect_uri_whitelist_domain_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_neon_auth_redirect_uri_whitelist_response, page);
        neonapi_neon_auth_redirect_uri_whitelist_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_neon_auth_redirect_uri_whitelist_domain_list_free(out);
    return status;
}

neonapi_status call_legacy_auth_list_integrations(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_integration_list *out = NULL;
    neonapi_list_neon_auth_integrations_response *page = NULL;
    neonapi_status status;

    status = neonapi_legacy_auth_list_integrations(client, "sample-project-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_neon_auth_integration_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_neon_auth_integrations_response, page);
        neonapi_list_neon_auth_integrations_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_neon_auth_integration_list_free(out);
    return status;
}

neonapi_status call_legacy_auth_list_oauth_providers(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_oauth_provider_list *out = NULL;
    neonapi_list_neon_auth_oauth_providers_response *page = NULL;
    neonapi_status status;

    status = neonapi_legacy_auth_list_oauth_providers(client, "sample-project-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_neon_auth_oauth_provider_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_neon_auth_oauth_providers_response, page);
        neonapi_list_neon_auth_oauth_providers_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_neon_auth_oauth_provider_list_free(out);
    return status;
}

neonapi_status call_legacy_auth_transfer_ownership(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_transfer_legacy_auth_ownership *arguments = neonapi_transfer_legacy_auth_ownership_new();
    char *out = NULL;
    neonapi_status status;

    neonapi_transfer_legacy_auth_ownership_set_project_id(arguments, "sample-project-id");
    neonapi_transfer_legacy_auth_ownership_set_auth_provider(arguments, NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK);
    status = neonapi_legacy_auth_transfer_ownership(client, arguments, NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    neonapi_transfer_legacy_auth_ownership_free(arguments);
    return status;
}

neonapi_status call_legacy_auth_update_email_server(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_email_server_config *arguments = neonapi_neon_auth_email_server_config_new();
    neonapi_neon_auth_email_server_config_response *out = NULL;
    neonapi_status status;

    {
        neonapi_standard_email_server *part_1 = neonapi_standard_email_server_new();
        neonapi_standard_email_server_set_host(part_1, "sample host");
        neonapi_standard_email_server_set_port(part_1, 66);
        neonapi_standard_email_server_set_username(part_1, "sample username");
        neonapi_standard_email_server_set_password(part_1, "sample password");
        neonapi_standard_email_server_set_sender_email(part_1, "sample sender_email");
        neonapi_standard_email_server_set_sender_name(part_1, "sample sender_name");
        neonapi_neon_auth_email_server_config_set_standard(arguments, part_1);
        neonapi_standard_email_server_free(part_1);
    }
    status = neonapi_legacy_auth_update_email_server(client, "sample-project-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_email_server_config_response, out);
    neonapi_neon_auth_email_server_config_response_free(out);
    neonapi_neon_auth_email_server_config_free(arguments);
    return status;
}

neonapi_status call_legacy_auth_update_oauth_provider(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_legacy_auth_oauth_provider *arguments = neonapi_update_legacy_auth_oauth_provider_new();
    neonapi_neon_auth_oauth_provider *out = NULL;
    neonapi_status status;

    neonapi_update_legacy_auth_oauth_provider_set_client_id(arguments, "sample client_id");
    neonapi_update_legacy_auth_oauth_provider_set_client_secret(arguments, "sample client_secret");
    neonapi_update_legacy_auth_oauth_provider_set_microsoft_tenant_id(arguments, "sample microsoft_tenant_id");
    status = neonapi_legacy_auth_update_oauth_provider(client, "sample-project-id", "google", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_oauth_provider, out);
    neonapi_neon_auth_oauth_provider_free(out);
    neonapi_update_legacy_auth_oauth_provider_free(arguments);
    return status;
}
