/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_project_branch_log_field_values_response(struct json *json, const neonapi_project_branch_log_field_values_response *it) {
    json_name(json, "values");
    ITEMS(json, neonapi_project_branch_log_field_values_response_values_count(it), json_text(json, neonapi_project_branch_log_field_values_response_values_at(it, index)));
    json_name(json, "is_truncated");
    json_flag(json, neonapi_project_branch_log_field_values_response_is_truncated(it));
}

void fields_project_branch_log_fields_response(struct json *json, const neonapi_project_branch_log_fields_response *it) {
    json_name(json, "fields");
    ITEMS(json, neonapi_project_branch_log_fields_response_fields_count(it), json_text(json, neonapi_project_branch_log_fields_response_fields_at(it, index)));
}

void fields_project_branch_log_record(struct json *json, const neonapi_project_branch_log_record *it) {
    json_name(json, "timestamp");
    write_time(json, neonapi_project_branch_log_record_timestamp(it));
    json_name(json, "message");
    json_text(json, neonapi_project_branch_log_record_message(it));
    enumeration_field(json, "source", neonapi_project_branch_log_record_source_text(it), neonapi_project_branch_log_source_text_of(neonapi_project_branch_log_record_source(it)));
    json_name(json, "entity_id");
    json_text(json, neonapi_project_branch_log_record_entity_id(it));
    json_name(json, "service_name");
    json_text(json, neonapi_project_branch_log_record_service_name(it));
    json_name(json, "scope_name");
    json_text(json, neonapi_project_branch_log_record_scope_name(it));
    OPTIONAL(json, "severity_number", int64_t, neonapi_project_branch_log_record_severity_number(it, &value), json_number(json, (int64_t)value));
    json_name(json, "severity_text");
    json_text(json, neonapi_project_branch_log_record_severity_text(it));
    json_name(json, "trace_id");
    json_text(json, neonapi_project_branch_log_record_trace_id(it));
    json_name(json, "span_id");
    json_text(json, neonapi_project_branch_log_record_span_id(it));
    json_name(json, "attributes");
    ENTRIES(json, neonapi_project_branch_log_record_attributes_count(it), neonapi_project_branch_log_record_attributes_key_at(it, entry), write_json(json, neonapi_project_branch_log_record_attributes_value_at(it, entry)));
}

void fields_project_branch_logs_query_response(struct json *json, const neonapi_project_branch_logs_query_response *it) {
    json_name(json, "logs");
    ITEMS(json, neonapi_project_branch_logs_query_response_logs_count(it), RECORD(json, fields_project_branch_log_record, neonapi_project_branch_logs_query_response_logs_at(it, index)));
    json_name(json, "next_cursor");
    json_text(json, neonapi_project_branch_logs_query_response_next_cursor(it));
    json_name(json, "is_truncated");
    json_flag(json, neonapi_project_branch_logs_query_response_is_truncated(it));
}
