/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_auth_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_auth *arguments = neonapi_create_auth_new();
    neonapi_neon_auth_create_integration_response *out = NULL;
    neonapi_status status;

    neonapi_create_auth_set_auth_provider(arguments, NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK);
    neonapi_create_auth_set_database_name(arguments, "sample database_name");
    status = neonapi_auth_create(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_create_integration_response, out);
    neonapi_neon_auth_create_integration_response_free(out);
    neonapi_create_auth_free(arguments);
    return status;
}

neonapi_status call_auth_disable(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_disable_auth *arguments = neonapi_disable_auth_new();
    neonapi_status status;

    neonapi_disable_auth_set_delete_data(arguments, true);
    status = neonapi_auth_disable(client, "sample-project-id", "sample-branch-id", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_disable_auth_free(arguments);
    return status;
}

neonapi_status call_auth_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_integration *out = NULL;
    neonapi_status status;

    status = neonapi_auth_get(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_neon_auth_integration, out);
    neonapi_neon_auth_integration_free(out);
    return status;
}

neonapi_status call_auth_get_allow_localhost(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    bool out = false;
    neonapi_status status;

    status = neonapi_auth_get_allow_localhost(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    json_flag(answer, out);
    return status;
}

neonapi_status call_auth_get_email_and_password(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_email_and_password_config *out = NULL;
    neonapi_status status;

    status = neonapi_auth_get_email_and_password(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_neon_auth_email_and_password_config, out);
    neonapi_neon_auth_email_and_password_config_free(out);
    return status;
}

neonapi_status call_auth_get_email_provider(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_email_server_config_response *out = NULL;
    neonapi_status status;

    status = neonapi_auth_get_email_provider(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_neon_auth_email_server_config_response, out);
    neonapi_neon_auth_email_server_config_response_free(out);
    return status;
}

neonapi_status call_auth_get_phone_number_plugin(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_phone_number_config *out = NULL;
    neonapi_status status;

    status = neonapi_auth_get_phone_number_plugin(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_neon_auth_phone_number_config, out);
    neonapi_neon_auth_phone_number_config_free(out);
    return status;
}

neonapi_status call_auth_get_plugins(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_plugin_configs *out = NULL;
    neonapi_status status;

    status = neonapi_auth_get_plugins(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_neon_auth_plugin_configs, out);
    neonapi_neon_auth_plugin_configs_free(out);
    return status;
}

neonapi_status call_auth_get_webhooks(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_auth_webhook_config *out = NULL;
    neonapi_status status;

    status = neonapi_auth_get_webhooks(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_neon_auth_webhook_config, out);
    neonapi_neon_auth_webhook_config_free(out);
    return status;
}

neonapi_status call_auth_send_test_email(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_send_auth_test_email *arguments = neonapi_send_auth_test_email_new();
    neonapi_send_neon_auth_test_email_response *out = NULL;
    neonapi_status status;

    neonapi_send_auth_test_email_set_host(arguments, "sample host");
    neonapi_send_auth_test_email_set_port(arguments, 66);
    neonapi_send_auth_test_email_set_username(arguments, "sample username");
    neonapi_send_auth_test_email_set_password(arguments, "sample password");
    neonapi_send_auth_test_email_set_sender_email(arguments, "sample sender_email");
    neonapi_send_auth_test_email_set_sender_name(arguments, "sample sender_name");
    neonapi_send_auth_test_email_set_recipient_email(arguments, "recipient_email@example.com");
    status = neonapi_auth_send_test_email(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_send_neon_auth_test_email_response, out);
    neonapi_send_neon_auth_test_email_response_free(out);
    neonapi_send_auth_test_email_free(arguments);
    return status;
}

neonapi_status call_auth_test_email_provider(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_test_auth_email_provider *arguments = neonapi_test_auth_email_provider_new();
    neonapi_send_neon_auth_test_email_response *out = NULL;
    neonapi_status status;

    neonapi_test_auth_email_provider_set_recipient_email(arguments, "recipient_email@example.com");
    status = neonapi_auth_test_email_provider(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_send_neon_auth_test_email_response, out);
    neonapi_send_neon_auth_test_email_response_free(out);
    neonapi_test_auth_email_provider_free(arguments);
    return status;
}

neonapi_status call_auth_update_allow_localhost(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_auth_allow_localhost *arguments = neonapi_update_auth_allow_localhost_new();
    bool out = false;
    neonapi_status status;

    neonapi_update_auth_allow_localhost_set_allow_localhost(arguments, true);
    status = neonapi_auth_update_allow_localhost(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    json_flag(answer, out);
    neonapi_update_auth_allow_localhost_free(arguments);
    return status;
}

neonapi_status call_auth_update_config(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_auth_config *arguments = neonapi_update_auth_config_new();
    char *out = NULL;
    neonapi_status status;

    neonapi_update_auth_config_set_name(arguments, "sample name");
    status = neonapi_auth_update_config(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    neonapi_update_auth_config_free(arguments);
    return status;
}

neonapi_status call_auth_update_email_and_password(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_auth_email_and_password *arguments = neonapi_update_auth_email_and_password_new();
    neonapi_neon_auth_email_and_password_config *out = NULL;
    neonapi_status status;

    neonapi_update_auth_email_and_password_set_enabled(arguments, true);
    neonapi_update_auth_email_and_password_set_email_verification_method(arguments, NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_LINK);
    neonapi_update_auth_email_and_password_set_require_email_verification(arguments, true);
    neonapi_update_auth_email_and_password_set_auto_sign_in_after_verification(arguments, true);
    neonapi_update_auth_email_and_password_set_send_verification_email_on_sign_up(arguments, true);
    neonapi_update_auth_email_and_password_set_send_verification_email_on_sign_in(arguments, true);
    neonapi_update_auth_email_and_password_set_disable_sign_up(arguments, true);
    status = neonapi_auth_update_email_and_password(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_email_and_password_config, out);
    neonapi_neon_auth_email_and_password_config_free(out);
    neonapi_update_auth_email_and_password_free(arguments);
    return status;
}

neonapi_status call_auth_update_email_provider(const neonapi_client *client, struct json *answer, neonapi_error **error) {
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
    status = neonapi_auth_update_email_provider(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_email_server_config_response, out);
    neonapi_neon_auth_email_server_config_response_free(out);
    neonapi_neon_auth_email_server_config_free(arguments);
    return status;
}

neonapi_status call_auth_update_magic_link_plugin(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_auth_magic_link_plugin *arguments = neonapi_update_auth_magic_link_plugin_new();
    neonapi_neon_auth_magic_link_config *out = NULL;
    neonapi_status status;

    neonapi_update_auth_magic_link_plugin_set_enabled(arguments, true);
    neonapi_update_auth_magic_link_plugin_set_expires_in(arguments, 12);
    neonapi_update_auth_magic_link_plugin_set_disable_sign_up(arguments, true);
    status = neonapi_auth_update_magic_link_plugin(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_magic_link_config, out);
    neonapi_neon_auth_magic_link_config_free(out);
    neonapi_update_auth_magic_link_plugin_free(arguments);
    return status;
}

neonapi_status call_auth_update_organization_plugin(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_auth_organization_plugin *arguments = neonapi_update_auth_organization_plugin_new();
    neonapi_neon_auth_organization_config *out = NULL;
    neonapi_status status;

    neonapi_update_auth_organization_plugin_set_enabled(arguments, true);
    neonapi_update_auth_organization_plugin_set_organization_limit(arguments, 97);
    neonapi_update_auth_organization_plugin_set_membership_limit(arguments, 58);
    neonapi_update_auth_organization_plugin_set_creator_role(arguments, NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_UPDATE_CREATOR_ROLE_ADMIN);
    neonapi_update_auth_organization_plugin_set_send_invitation_email(arguments, true);
    status = neonapi_auth_update_organization_plugin(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_organization_config, out);
    neonapi_neon_auth_organization_config_free(out);
    neonapi_update_auth_organization_plugin_free(arguments);
    return status;
}

neonapi_status call_auth_update_phone_number_plugin(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_auth_phone_number_plugin *arguments = neonapi_update_auth_phone_number_plugin_new();
    neonapi_neon_auth_phone_number_config *out = NULL;
    neonapi_status status;

    neonapi_update_auth_phone_number_plugin_set_enabled(arguments, true);
    neonapi_update_auth_phone_number_plugin_set_otp_expires_in(arguments, 60);
    status = neonapi_auth_update_phone_number_plugin(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_phone_number_config, out);
    neonapi_neon_auth_phone_number_config_free(out);
    neonapi_update_auth_phone_number_plugin_free(arguments);
    return status;
}

neonapi_status call_auth_update_webhooks(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_auth_webhooks *arguments = neonapi_update_auth_webhooks_new();
    neonapi_neon_auth_webhook_config *out = NULL;
    neonapi_status status;

    neonapi_update_auth_webhooks_set_enabled(arguments, true);
    neonapi_update_auth_webhooks_set_webhook_url(arguments, "sample webhook_url");
    neonapi_update_auth_webhooks_add_enabled_events(arguments, NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_USER_BEFORE_CREATE);
    neonapi_update_auth_webhooks_set_timeout_seconds(arguments, 10);
    status = neonapi_auth_update_webhooks(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_auth_webhook_config, out);
    neonapi_neon_auth_webhook_config_free(out);
    neonapi_update_auth_webhooks_free(arguments);
    return status;
}
