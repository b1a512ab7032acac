/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_jwks(struct json *json, const neonapi_jwks *it) {
    json_name(json, "id");
    json_text(json, neonapi_jwks_id(it));
    json_name(json, "project_id");
    json_text(json, neonapi_jwks_project_id(it));
    json_name(json, "branch_id");
    json_text(json, neonapi_jwks_branch_id(it));
    json_name(json, "jwks_url");
    json_text(json, neonapi_jwks_jwks_url(it));
    json_name(json, "provider_name");
    json_text(json, neonapi_jwks_provider_name(it));
    json_name(json, "created_at");
    write_time(json, neonapi_jwks_created_at(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_jwks_updated_at(it));
    json_name(json, "jwt_audience");
    json_text(json, neonapi_jwks_jwt_audience(it));
    json_name(json, "role_names");
    ITEMS(json, neonapi_jwks_role_names_count(it), json_text(json, neonapi_jwks_role_names_at(it, index)));
}

void fields_jwks_creation_operation(struct json *json, const neonapi_jwks_creation_operation *it) {
    json_name(json, "jwks");
    RECORD(json, fields_jwks, neonapi_jwks_creation_operation_jwks(it));
    json_name(json, "operations");
    ITEMS(json, neonapi_jwks_creation_operation_operations_count(it), RECORD(json, fields_operation, neonapi_jwks_creation_operation_operations_at(it, index)));
}

void fields_project_jwks_response(struct json *json, const neonapi_project_jwks_response *it) {
    json_name(json, "jwks");
    ITEMS(json, neonapi_project_jwks_response_jwks_count(it), RECORD(json, fields_jwks, neonapi_project_jwks_response_jwks_at(it, index)));
}
