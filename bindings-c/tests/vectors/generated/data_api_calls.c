/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_data_api_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_data_api *arguments = neonapi_create_data_api_new();
    char *out = NULL;
    neonapi_status status;

    neonapi_create_data_api_set_auth_provider(arguments, NEONAPI_DATA_API_CREATE_REQUEST_AUTH_PROVIDER_NEON_AUTH);
    neonapi_create_data_api_set_jwks_url(arguments, "https://example.com/jwks_url");
    neonapi_create_data_api_set_provider_name(arguments, "sample provider_name");
    neonapi_create_data_api_set_jwt_audience(arguments, "sample jwt_audience");
    neonapi_create_data_api_set_add_default_grants(arguments, true);
    neonapi_create_data_api_set_skip_auth_schema(arguments, true);
    neonapi_create_data_api_set_db_aggregates_enabled(arguments, true);
    neonapi_create_data_api_set_db_anon_role(arguments, "sample db_anon_role");
    neonapi_create_data_api_set_db_extra_search_path(arguments, "sample db_extra_search_path");
    neonapi_create_data_api_set_db_max_rows(arguments, 10);
    neonapi_create_data_api_add_db_schemas(arguments, "sample db_schemas");
    neonapi_create_data_api_set_jwt_role_claim_key(arguments, "sample jwt_role_claim_key");
    neonapi_create_data_api_set_jwt_cache_max_lifetime(arguments, 69);
    neonapi_create_data_api_set_openapi_mode(arguments, "sample openapi_mode");
    neonapi_create_data_api_set_server_cors_allowed_origins(arguments, "sample server_cors_allowed_origins");
    neonapi_create_data_api_set_server_timing_enabled(arguments, true);
    status = neonapi_data_api_create(client, "sample-project-id", "sample-branch-id", "sample database name/&?ü", arguments, NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    neonapi_create_data_api_free(arguments);
    return status;
}

neonapi_status call_data_api_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_data_api_delete(client, "sample-project-id", "sample-branch-id", "sample database name/&?ü", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_data_api_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_data_api_response *out = NULL;
    neonapi_status status;

    status = neonapi_data_api_get(client, "sample-project-id", "sample-branch-id", "sample database name/&?ü", NULL, &out, error);
    RECORD(answer, fields_data_api_response, out);
    neonapi_data_api_response_free(out);
    return status;
}

neonapi_status call_data_api_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_data_api *arguments = neonapi_update_data_api_new();
    neonapi_status status;

    neonapi_update_data_api_set_db_aggregates_enabled(arguments, true);
    neonapi_update_data_api_set_db_anon_role(arguments, "sample db_anon_role");
    neonapi_update_data_api_set_db_extra_search_path(arguments, "sample db_extra_search_path");
    neonapi_update_data_api_set_db_max_rows(arguments, 10);
    neonapi_update_data_api_add_db_schemas(arguments, "sample db_schemas");
    neonapi_update_data_api_set_jwt_role_claim_key(arguments, "sample jwt_role_claim_key");
    neonapi_update_data_api_set_jwt_cache_max_lifetime(arguments, 69);
    neonapi_update_data_api_set_openapi_mode(arguments, "sample openapi_mode");
    neonapi_update_data_api_set_server_cors_allowed_origins(arguments, "sample server_cors_allowed_origins");
    neonapi_update_data_api_set_server_timing_enabled(arguments, true);
    status = neonapi_data_api_update(client, "sample-project-id", "sample-branch-id", "sample database name/&?ü", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_update_data_api_free(arguments);
    return status;
}
