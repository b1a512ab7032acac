/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_endpoint(struct json *json, const neonapi_endpoint *it) {
    json_name(json, "host");
    json_text(json, neonapi_endpoint_host(it));
    json_name(json, "id");
    json_text(json, neonapi_endpoint_id(it));
    json_name(json, "name");
    json_text(json, neonapi_endpoint_name(it));
    json_name(json, "project_id");
    json_text(json, neonapi_endpoint_project_id(it));
    json_name(json, "branch_id");
    json_text(json, neonapi_endpoint_branch_id(it));
    json_name(json, "autoscaling_limit_min_cu");
    write_float(json, neonapi_endpoint_autoscaling_limit_min_cu(it));
    json_name(json, "autoscaling_limit_max_cu");
    write_float(json, neonapi_endpoint_autoscaling_limit_max_cu(it));
    json_name(json, "region_id");
    json_text(json, neonapi_endpoint_region_id(it));
    enumeration_field(json, "type", neonapi_endpoint_type_text(it), neonapi_endpoint_type_text_of(neonapi_endpoint_type(it)));
    enumeration_field(json, "current_state", neonapi_endpoint_current_state_text(it), neonapi_endpoint_state_text_of(neonapi_endpoint_current_state(it)));
    enumeration_field(json, "pending_state", neonapi_endpoint_pending_state_text(it), neonapi_endpoint_state_text_of(neonapi_endpoint_pending_state(it)));
    json_name(json, "settings");
    RECORD(json, fields_endpoint_settings_data, neonapi_endpoint_settings(it));
    json_name(json, "pooler_enabled");
    json_flag(json, neonapi_endpoint_pooler_enabled(it));
    enumeration_field(json, "pooler_mode", neonapi_endpoint_pooler_mode_text(it), neonapi_endpoint_pooler_mode_text_of(neonapi_endpoint_pooler_mode(it)));
    json_name(json, "disabled");
    json_flag(json, neonapi_endpoint_disabled(it));
    json_name(json, "passwordless_access");
    json_flag(json, neonapi_endpoint_passwordless_access(it));
    OPTIONAL(json, "last_active", int64_t, neonapi_endpoint_last_active(it, &value), write_time(json, value));
    json_name(json, "creation_source");
    json_text(json, neonapi_endpoint_creation_source(it));
    json_name(json, "created_at");
    write_time(json, neonapi_endpoint_created_at(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_endpoint_updated_at(it));
    OPTIONAL(json, "started_at", int64_t, neonapi_endpoint_started_at(it, &value), write_time(json, value));
    OPTIONAL(json, "suspended_at", int64_t, neonapi_endpoint_suspended_at(it, &value), write_time(json, value));
    json_name(json, "proxy_host");
    json_text(json, neonapi_endpoint_proxy_host(it));
    json_name(json, "suspend_timeout_seconds");
    json_number(json, (int64_t)neonapi_endpoint_suspend_timeout_seconds(it));
    json_name(json, "provisioner");
    json_text(json, neonapi_endpoint_provisioner(it));
    json_name(json, "compute_release_version");
    json_text(json, neonapi_endpoint_compute_release_version(it));
}

void fields_endpoint_operations(struct json *json, const neonapi_endpoint_operations *it) {
    json_name(json, "endpoint");
    RECORD(json, fields_endpoint, neonapi_endpoint_operations_endpoint(it));
    json_name(json, "operations");
    ITEMS(json, neonapi_endpoint_operations_operations_count(it), RECORD(json, fields_operation, neonapi_endpoint_operations_operations_at(it, index)));
}

void fields_endpoint_settings_data(struct json *json, const neonapi_endpoint_settings_data *it) {
    json_name(json, "pg_settings");
    ENTRIES(json, neonapi_endpoint_settings_data_pg_settings_count(it), neonapi_endpoint_settings_data_pg_settings_key_at(it, entry), write_json(json, neonapi_endpoint_settings_data_pg_settings_value_at(it, entry)));
    json_name(json, "pgbouncer_settings");
    ENTRIES(json, neonapi_endpoint_settings_data_pgbouncer_settings_count(it), neonapi_endpoint_settings_data_pgbouncer_settings_key_at(it, entry), write_json(json, neonapi_endpoint_settings_data_pgbouncer_settings_value_at(it, entry)));
    json_name(json, "preload_libraries");
    RECORD(json, fields_preload_libraries, neonapi_endpoint_settings_data_preload_libraries(it));
}

void fields_endpoints_response(struct json *json, const neonapi_endpoints_response *it) {
    json_name(json, "endpoints");
    ITEMS(json, neonapi_endpoints_response_endpoints_count(it), RECORD(json, fields_endpoint, neonapi_endpoints_response_endpoints_at(it, index)));
}
