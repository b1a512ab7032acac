/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_api_key_creator_data(struct json *json, const neonapi_api_key_creator_data *it) {
    json_name(json, "id");
    json_text(json, neonapi_api_key_creator_data_id(it));
    json_name(json, "name");
    json_text(json, neonapi_api_key_creator_data_name(it));
    json_name(json, "image");
    json_text(json, neonapi_api_key_creator_data_image(it));
}

void fields_cursor_pagination(struct json *json, const neonapi_cursor_pagination *it) {
    json_name(json, "next");
    json_text(json, neonapi_cursor_pagination_next(it));
    json_name(json, "sort_by");
    json_text(json, neonapi_cursor_pagination_sort_by(it));
    json_name(json, "sort_order");
    json_text(json, neonapi_cursor_pagination_sort_order(it));
}

void fields_list_neon_auth_oauth_providers_response(struct json *json, const neonapi_list_neon_auth_oauth_providers_response *it) {
    json_name(json, "providers");
    ITEMS(json, neonapi_list_neon_auth_oauth_providers_response_providers_count(it), RECORD(json, fields_neon_auth_oauth_provider, neonapi_list_neon_auth_oauth_providers_response_providers_at(it, index)));
}

void fields_neon_auth_redirect_uri_whitelist_domain(struct json *json, const neonapi_neon_auth_redirect_uri_whitelist_domain *it) {
    json_name(json, "domain");
    json_text(json, neonapi_neon_auth_redirect_uri_whitelist_domain_domain(it));
    enumeration_field(json, "auth_provider", neonapi_neon_auth_redirect_uri_whitelist_domain_auth_provider_text(it), neonapi_neon_auth_supported_auth_provider_text_of(neonapi_neon_auth_redirect_uri_whitelist_domain_auth_provider(it)));
}

void fields_neon_auth_redirect_uri_whitelist_response(struct json *json, const neonapi_neon_auth_redirect_uri_whitelist_response *it) {
    json_name(json, "domains");
    ITEMS(json, neonapi_neon_auth_redirect_uri_whitelist_response_domains_count(it), RECORD(json, fields_neon_auth_redirect_uri_whitelist_domain, neonapi_neon_auth_redirect_uri_whitelist_response_domains_at(it, index)));
}

void fields_pagination(struct json *json, const neonapi_pagination *it) {
    json_name(json, "cursor");
    json_text(json, neonapi_pagination_cursor(it));
}

void fields_preload_libraries(struct json *json, const neonapi_preload_libraries *it) {
    OPTIONAL(json, "use_defaults", bool, neonapi_preload_libraries_use_defaults(it, &value), json_flag(json, value));
    json_name(json, "enabled_libraries");
    ITEMS(json, neonapi_preload_libraries_enabled_libraries_count(it), json_text(json, neonapi_preload_libraries_enabled_libraries_at(it, index)));
}

void fields_shared_email_server(struct json *json, const neonapi_shared_email_server *it) {
    json_name(json, "sender_email");
    json_text(json, neonapi_shared_email_server_sender_email(it));
    json_name(json, "sender_name");
    json_text(json, neonapi_shared_email_server_sender_name(it));
}

void fields_standard_email_server_response(struct json *json, const neonapi_standard_email_server_response *it) {
    json_name(json, "host");
    json_text(json, neonapi_standard_email_server_response_host(it));
    json_name(json, "port");
    json_number(json, (int64_t)neonapi_standard_email_server_response_port(it));
    json_name(json, "username");
    json_text(json, neonapi_standard_email_server_response_username(it));
    json_name(json, "password");
    json_text(json, neonapi_standard_email_server_response_password(it));
    json_name(json, "sender_email");
    json_text(json, neonapi_standard_email_server_response_sender_email(it));
    json_name(json, "sender_name");
    json_text(json, neonapi_standard_email_server_response_sender_name(it));
}
