/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_list_project_branch_functions_response(struct json *json, const neonapi_list_project_branch_functions_response *it) {
    json_name(json, "functions");
    ITEMS(json, neonapi_list_project_branch_functions_response_functions_count(it), RECORD(json, fields_neon_function, neonapi_list_project_branch_functions_response_functions_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_cursor_pagination, neonapi_list_project_branch_functions_response_pagination(it));
}

void fields_neon_function(struct json *json, const neonapi_neon_function *it) {
    json_name(json, "id");
    json_text(json, neonapi_neon_function_id(it));
    json_name(json, "slug");
    json_text(json, neonapi_neon_function_slug(it));
    json_name(json, "name");
    json_text(json, neonapi_neon_function_name(it));
    json_name(json, "invocation_url");
    json_text(json, neonapi_neon_function_invocation_url(it));
    json_name(json, "current_deployment");
    RECORD(json, fields_neon_function_deployment, neonapi_neon_function_current_deployment(it));
    json_name(json, "active_deployment");
    RECORD(json, fields_neon_function_deployment, neonapi_neon_function_active_deployment(it));
    json_name(json, "created_at");
    write_time(json, neonapi_neon_function_created_at(it));
}

void fields_neon_function_deployment(struct json *json, const neonapi_neon_function_deployment *it) {
    json_name(json, "id");
    json_number(json, (int64_t)neonapi_neon_function_deployment_id(it));
    enumeration_field(json, "status", neonapi_neon_function_deployment_status_text(it), neonapi_neon_function_deployment_status_text_of(neonapi_neon_function_deployment_status(it)));
    json_name(json, "memory_mib");
    json_number(json, (int64_t)neonapi_neon_function_deployment_memory_mib(it));
    json_name(json, "runtime");
    json_text(json, neonapi_neon_function_deployment_runtime(it));
    json_name(json, "created_at");
    write_time(json, neonapi_neon_function_deployment_created_at(it));
    json_name(json, "environment");
    ITEMS(json, neonapi_neon_function_deployment_environment_count(it), json_text(json, neonapi_neon_function_deployment_environment_at(it, index)));
    json_name(json, "error");
    json_text(json, neonapi_neon_function_deployment_error(it));
}
