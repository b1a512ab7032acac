/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_neon_auth_create_integration_response(struct json *json, const neonapi_neon_auth_create_integration_response *it) {
    enumeration_field(json, "auth_provider", neonapi_neon_auth_create_integration_response_auth_provider_text(it), neonapi_neon_auth_supported_auth_provider_text_of(neonapi_neon_auth_create_integration_response_auth_provider(it)));
    json_name(json, "auth_provider_project_id");
    json_text(json, neonapi_neon_auth_create_integration_response_auth_provider_project_id(it));
    json_name(json, "pub_client_key");
    json_text(json, neonapi_neon_auth_create_integration_response_pub_client_key(it));
    json_name(json, "secret_server_key");
    json_text(json, neonapi_neon_auth_create_integration_response_secret_server_key(it));
    json_name(json, "jwks_url");
    json_text(json, neonapi_neon_auth_create_integration_response_jwks_url(it));
    json_name(json, "schema_name");
    json_text(json, neonapi_neon_auth_create_integration_response_schema_name(it));
    json_name(json, "table_name");
    json_text(json, neonapi_neon_auth_create_integration_response_table_name(it));
    json_name(json, "base_url");
    json_text(json, neonapi_neon_auth_create_integration_response_base_url(it));
}

void fields_neon_auth_email_and_password_config(struct json *json, const neonapi_neon_auth_email_and_password_config *it) {
    json_name(json, "enabled");
    json_flag(json, neonapi_neon_auth_email_and_password_config_enabled(it));
    enumeration_field(json, "email_verification_method", neonapi_neon_auth_email_and_password_config_email_verification_method_text(it), neonapi_neon_auth_email_verification_method_text_of(neonapi_neon_auth_email_and_password_config_email_verification_method(it)));
    json_name(json, "require_email_verification");
    json_flag(json, neonapi_neon_auth_email_and_password_config_require_email_verification(it));
    json_name(json, "auto_sign_in_after_verification");
    json_flag(json, neonapi_neon_auth_email_and_password_config_auto_sign_in_after_verification(it));
    json_name(json, "send_verification_email_on_sign_up");
    json_flag(json, neonapi_neon_auth_email_and_password_config_send_verification_email_on_sign_up(it));
    json_name(json, "send_verification_email_on_sign_in");
    json_flag(json, neonapi_neon_auth_email_and_password_config_send_verification_email_on_sign_in(it));
    json_name(json, "disable_sign_up");
    json_flag(json, neonapi_neon_auth_email_and_password_config_disable_sign_up(it));
}

void fields_neon_auth_email_server_config_response(struct json *json, const neonapi_neon_auth_email_server_config_response *it) {
    if (neonapi_neon_auth_email_server_config_response_form(it) == NEONAPI_NEON_AUTH_EMAIL_SERVER_CONFIG_RESPONSE_STANDARD) {
        text_field(json, "type", "standard");
        fields_standard_email_server_response(json, neonapi_neon_auth_email_server_config_response_standard(it));
    }
    if (neonapi_neon_auth_email_server_config_response_form(it) == NEONAPI_NEON_AUTH_EMAIL_SERVER_CONFIG_RESPONSE_SHARED) {
        text_field(json, "type", "shared");
        fields_shared_email_server(json, neonapi_neon_auth_email_server_config_response_shared(it));
    }
}

void fields_neon_auth_integration(struct json *json, const neonapi_neon_auth_integration *it) {
    enumeration_field(json, "auth_provider", neonapi_neon_auth_integration_auth_provider_text(it), neonapi_neon_auth_supported_auth_provider_text_of(neonapi_neon_auth_integration_auth_provider(it)));
    json_name(json, "auth_provider_project_id");
    json_text(json, neonapi_neon_auth_integration_auth_provider_project_id(it));
    json_name(json, "branch_id");
    json_text(json, neonapi_neon_auth_integration_branch_id(it));
    json_name(json, "db_name");
    json_text(json, neonapi_neon_auth_integration_db_name(it));
    json_name(json, "created_at");
    write_time(json, neonapi_neon_auth_integration_created_at(it));
    enumeration_field(json, "owned_by", neonapi_neon_auth_integration_owned_by_text(it), neonapi_neon_auth_provider_project_owned_by_text_of(neonapi_neon_auth_integration_owned_by(it)));
    enumeration_field(json, "transfer_status", neonapi_neon_auth_integration_transfer_status_text(it), neonapi_neon_auth_provider_project_transfer_status_text_of(neonapi_neon_auth_integration_transfer_status(it)));
    json_name(json, "jwks_url");
    json_text(json, neonapi_neon_auth_integration_jwks_url(it));
    json_name(json, "base_url");
    json_text(json, neonapi_neon_auth_integration_base_url(it));
    json_name(json, "name");
    json_text(json, neonapi_neon_auth_integration_name(it));
}

void fields_neon_auth_magic_link_config(struct json *json, const neonapi_neon_auth_magic_link_config *it) {
    json_name(json, "enabled");
    json_flag(json, neonapi_neon_auth_magic_link_config_enabled(it));
    json_name(json, "expires_in");
    json_number(json, (int64_t)neonapi_neon_auth_magic_link_config_expires_in(it));
    json_name(json, "disable_sign_up");
    json_flag(json, neonapi_neon_auth_magic_link_config_disable_sign_up(it));
}

void fields_neon_auth_oauth_provider(struct json *json, const neonapi_neon_auth_oauth_provider *it) {
    enumeration_field(json, "id", neonapi_neon_auth_oauth_provider_id_text(it), neonapi_neon_auth_oauth_provider_id_text_of(neonapi_neon_auth_oauth_provider_id(it)));
    enumeration_field(json, "type", neonapi_neon_auth_oauth_provider_type_text(it), neonapi_neon_auth_oauth_provider_type_text_of(neonapi_neon_auth_oauth_provider_type(it)));
    json_name(json, "client_id");
    json_text(json, neonapi_neon_auth_oauth_provider_client_id(it));
    json_name(json, "client_secret");
    json_text(json, neonapi_neon_auth_oauth_provider_client_secret(it));
}

void fields_neon_auth_organization_config(struct json *json, const neonapi_neon_auth_organization_config *it) {
    json_name(json, "enabled");
    json_flag(json, neonapi_neon_auth_organization_config_enabled(it));
    json_name(json, "organization_limit");
    json_number(json, (int64_t)neonapi_neon_auth_organization_config_organization_limit(it));
    json_name(json, "membership_limit");
    json_number(json, (int64_t)neonapi_neon_auth_organization_config_membership_limit(it));
    enumeration_field(json, "creator_role", neonapi_neon_auth_organization_config_creator_role_text(it), neonapi_neon_auth_organization_config_creator_role_text_of(neonapi_neon_auth_organization_config_creator_role(it)));
    json_name(json, "send_invitation_email");
    json_flag(json, neonapi_neon_auth_organization_config_send_invitation_email(it));
}

void fields_neon_auth_phone_number_config(struct json *json, const neonapi_neon_auth_phone_number_config *it) {
    json_name(json, "enabled");
    json_flag(json, neonapi_neon_auth_phone_number_config_enabled(it));
    OPTIONAL(json, "otp_expires_in", int64_t, neonapi_neon_auth_phone_number_config_otp_expires_in(it, &value), json_number(json, (int64_t)value));
}

void fields_neon_auth_plugin_configs(struct json *json, const neonapi_neon_auth_plugin_configs *it) {
    json_name(json, "organization");
    RECORD(json, fields_neon_auth_organization_config, neonapi_neon_auth_plugin_configs_organization(it));
    json_name(json, "magic_link");
    RECORD(json, fields_neon_auth_magic_link_config, neonapi_neon_auth_plugin_configs_magic_link(it));
    json_name(json, "phone_number");
    RECORD(json, fields_neon_auth_phone_number_config, neonapi_neon_auth_plugin_configs_phone_number(it));
    json_name(json, "email_provider");
    RECORD(json, fields_neon_auth_email_server_config_response, neonapi_neon_auth_plugin_configs_email_provider(it));
    json_name(json, "email_and_password");
    RECORD(json, fields_neon_auth_email_and_password_config, neonapi_neon_auth_plugin_configs_email_and_password(it));
    json_name(json, "oauth_providers");
    ITEMS(json, neonapi_neon_auth_plugin_configs_oauth_providers_count(it), RECORD(json, fields_neon_auth_oauth_provider, neonapi_neon_auth_plugin_configs_oauth_providers_at(it, index)));
    OPTIONAL(json, "allow_localhost", bool, neonapi_neon_auth_plugin_configs_allow_localhost(it, &value), json_flag(json, value));
}

void fields_neon_auth_webhook_config(struct json *json, const neonapi_neon_auth_webhook_config *it) {
    json_name(json, "enabled");
    json_flag(json, neonapi_neon_auth_webhook_config_enabled(it));
    json_name(json, "webhook_url");
    json_text(json, neonapi_neon_auth_webhook_config_webhook_url(it));
    json_name(json, "enabled_events");
    ITEMS(json, neonapi_neon_auth_webhook_config_enabled_events_count(it), write_enumeration(json, neonapi_neon_auth_webhook_config_enabled_events_text_at(it, index), neonapi_neon_auth_webhook_config_enabled_events_item_text_of(neonapi_neon_auth_webhook_config_enabled_events_at(it, index))));
    OPTIONAL(json, "timeout_seconds", int64_t, neonapi_neon_auth_webhook_config_timeout_seconds(it, &value), json_number(json, (int64_t)value));
}

void fields_send_neon_auth_test_email_response(struct json *json, const neonapi_send_neon_auth_test_email_response *it) {
    json_name(json, "success");
    json_flag(json, neonapi_send_neon_auth_test_email_response_success(it));
    json_name(json, "error_message");
    json_text(json, neonapi_send_neon_auth_test_email_response_error_message(it));
}
