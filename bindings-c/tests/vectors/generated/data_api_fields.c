/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_data_api_response(struct json *json, const neonapi_data_api_response *it) {
    json_name(json, "url");
    json_text(json, neonapi_data_api_response_url(it));
    json_name(json, "status");
    json_text(json, neonapi_data_api_response_status(it));
    json_name(json, "settings");
    RECORD(json, fields_data_api_settings, neonapi_data_api_response_settings(it));
    json_name(json, "available_schemas");
    ITEMS(json, neonapi_data_api_response_available_schemas_count(it), json_text(json, neonapi_data_api_response_available_schemas_at(it, index)));
}

void fields_data_api_settings(struct json *json, const neonapi_data_api_settings *it) {
    OPTIONAL(json, "db_aggregates_enabled", bool, neonapi_data_api_settings_db_aggregates_enabled(it, &value), json_flag(json, value));
    json_name(json, "db_anon_role");
    json_text(json, neonapi_data_api_settings_db_anon_role(it));
    json_name(json, "db_extra_search_path");
    json_text(json, neonapi_data_api_settings_db_extra_search_path(it));
    OPTIONAL(json, "db_max_rows", int64_t, neonapi_data_api_settings_db_max_rows(it, &value), json_number(json, (int64_t)value));
    json_name(json, "db_schemas");
    ITEMS(json, neonapi_data_api_settings_db_schemas_count(it), json_text(json, neonapi_data_api_settings_db_schemas_at(it, index)));
    json_name(json, "jwt_role_claim_key");
    json_text(json, neonapi_data_api_settings_jwt_role_claim_key(it));
    OPTIONAL(json, "jwt_cache_max_lifetime", int64_t, neonapi_data_api_settings_jwt_cache_max_lifetime(it, &value), json_number(json, (int64_t)value));
    json_name(json, "openapi_mode");
    json_text(json, neonapi_data_api_settings_openapi_mode(it));
    json_name(json, "server_cors_allowed_origins");
    json_text(json, neonapi_data_api_settings_server_cors_allowed_origins(it));
    OPTIONAL(json, "server_timing_enabled", bool, neonapi_data_api_settings_server_timing_enabled(it, &value), json_flag(json, value));
}
