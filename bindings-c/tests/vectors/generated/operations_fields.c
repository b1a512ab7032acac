/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_list_project_operations_response(struct json *json, const neonapi_list_project_operations_response *it) {
    json_name(json, "operations");
    ITEMS(json, neonapi_list_project_operations_response_operations_count(it), RECORD(json, fields_operation, neonapi_list_project_operations_response_operations_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_pagination, neonapi_list_project_operations_response_pagination(it));
}

void fields_operation(struct json *json, const neonapi_operation *it) {
    json_name(json, "id");
    json_text(json, neonapi_operation_id(it));
    json_name(json, "project_id");
    json_text(json, neonapi_operation_project_id(it));
    json_name(json, "branch_id");
    json_text(json, neonapi_operation_branch_id(it));
    json_name(json, "endpoint_id");
    json_text(json, neonapi_operation_endpoint_id(it));
    enumeration_field(json, "action", neonapi_operation_action_text(it), neonapi_operation_action_text_of(neonapi_operation_action(it)));
    enumeration_field(json, "status", neonapi_operation_status_text(it), neonapi_operation_status_text_of(neonapi_operation_status(it)));
    json_name(json, "error");
    json_text(json, neonapi_operation_error(it));
    json_name(json, "failures_count");
    json_number(json, (int64_t)neonapi_operation_failures_count(it));
    OPTIONAL(json, "retry_at", int64_t, neonapi_operation_retry_at(it, &value), write_time(json, value));
    json_name(json, "created_at");
    write_time(json, neonapi_operation_created_at(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_operation_updated_at(it));
    json_name(json, "total_duration_ms");
    json_number(json, (int64_t)neonapi_operation_total_duration_ms(it));
}
