/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_advisor_issue(struct json *json, const neonapi_advisor_issue *it) {
    json_name(json, "name");
    json_text(json, neonapi_advisor_issue_name(it));
    json_name(json, "title");
    json_text(json, neonapi_advisor_issue_title(it));
    json_name(json, "level");
    json_text(json, neonapi_advisor_issue_level(it));
    enumeration_field(json, "facing", neonapi_advisor_issue_facing_text(it), neonapi_advisor_issue_facing_text_of(neonapi_advisor_issue_facing(it)));
    json_name(json, "categories");
    ITEMS(json, neonapi_advisor_issue_categories_count(it), write_enumeration(json, neonapi_advisor_issue_categories_text_at(it, index), neonapi_advisor_category_text_of(neonapi_advisor_issue_categories_at(it, index))));
    json_name(json, "description");
    json_text(json, neonapi_advisor_issue_description(it));
    json_name(json, "detail");
    json_text(json, neonapi_advisor_issue_detail(it));
    json_name(json, "remediation");
    json_text(json, neonapi_advisor_issue_remediation(it));
    json_name(json, "metadata");
    ENTRIES(json, neonapi_advisor_issue_metadata_count(it), neonapi_advisor_issue_metadata_key_at(it, entry), write_json(json, neonapi_advisor_issue_metadata_value_at(it, entry)));
    json_name(json, "cache_key");
    json_text(json, neonapi_advisor_issue_cache_key(it));
}

void fields_allowed_ips(struct json *json, const neonapi_allowed_ips *it) {
    json_name(json, "ips");
    ITEMS(json, neonapi_allowed_ips_ips_count(it), json_text(json, neonapi_allowed_ips_ips_at(it, index)));
    OPTIONAL(json, "protected_branches_only", bool, neonapi_allowed_ips_protected_branches_only(it, &value), json_flag(json, value));
}

void fields_available_preload_libraries(struct json *json, const neonapi_available_preload_libraries *it) {
    json_name(json, "libraries");
    ITEMS(json, neonapi_available_preload_libraries_libraries_count(it), RECORD(json, fields_available_preload_library, neonapi_available_preload_libraries_libraries_at(it, index)));
}

void fields_available_preload_library(struct json *json, const neonapi_available_preload_library *it) {
    json_name(json, "library_name");
    json_text(json, neonapi_available_preload_library_library_name(it));
    json_name(json, "description");
    json_text(json, neonapi_available_preload_library_description(it));
    json_name(json, "is_default");
    json_flag(json, neonapi_available_preload_library_is_default(it));
    json_name(json, "is_experimental");
    json_flag(json, neonapi_available_preload_library_is_experimental(it));
    json_name(json, "version");
    json_text(json, neonapi_available_preload_library_version(it));
}

void fields_connection_details(struct json *json, const neonapi_connection_details *it) {
    json_name(json, "connection_uri");
    json_text(json, neonapi_connection_details_connection_uri(it));
    json_name(json, "connection_parameters");
    RECORD(json, fields_connection_parameters, neonapi_connection_details_connection_parameters(it));
}

void fields_connection_parameters(struct json *json, const neonapi_connection_parameters *it) {
    json_name(json, "database");
    json_text(json, neonapi_connection_parameters_database(it));
    json_name(json, "password");
    json_text(json, neonapi_connection_parameters_password(it));
    json_name(json, "role");
    json_text(json, neonapi_connection_parameters_role(it));
    json_name(json, "host");
    json_text(json, neonapi_connection_parameters_host(it));
    json_name(json, "pooler_host");
    json_text(json, neonapi_connection_parameters_pooler_host(it));
}

void fields_create_project_response(struct json *json, const neonapi_create_project_response *it) {
    json_name(json, "project");
    RECORD(json, fields_project, neonapi_create_project_response_project(it));
    json_name(json, "connection_uris");
    ITEMS(json, neonapi_create_project_response_connection_uris_count(it), RECORD(json, fields_connection_details, neonapi_create_project_response_connection_uris_at(it, index)));
    json_name(json, "roles");
    ITEMS(json, neonapi_create_project_response_roles_count(it), RECORD(json, fields_role, neonapi_create_project_response_roles_at(it, index)));
    json_name(json, "databases");
    ITEMS(json, neonapi_create_project_response_databases_count(it), RECORD(json, fields_database, neonapi_create_project_response_databases_at(it, index)));
    json_name(json, "operations");
    ITEMS(json, neonapi_create_project_response_operations_count(it), RECORD(json, fields_operation, neonapi_create_project_response_operations_at(it, index)));
    json_name(json, "branch");
    RECORD(json, fields_branch, neonapi_create_project_response_branch(it));
    json_name(json, "endpoints");
    ITEMS(json, neonapi_create_project_response_endpoints_count(it), RECORD(json, fields_endpoint, neonapi_create_project_response_endpoints_at(it, index)));
}

void fields_default_endpoint_settings(struct json *json, const neonapi_default_endpoint_settings *it) {
    json_name(json, "pg_settings");
    ENTRIES(json, neonapi_default_endpoint_settings_pg_settings_count(it), neonapi_default_endpoint_settings_pg_settings_key_at(it, entry), write_json(json, neonapi_default_endpoint_settings_pg_settings_value_at(it, entry)));
    json_name(json, "pgbouncer_settings");
    ENTRIES(json, neonapi_default_endpoint_settings_pgbouncer_settings_count(it), neonapi_default_endpoint_settings_pgbouncer_settings_key_at(it, entry), write_json(json, neonapi_default_endpoint_settings_pgbouncer_settings_value_at(it, entry)));
    OPTIONAL(json, "autoscaling_limit_min_cu", double, neonapi_default_endpoint_settings_autoscaling_limit_min_cu(it, &value), write_float(json, value));
    OPTIONAL(json, "autoscaling_limit_max_cu", double, neonapi_default_endpoint_settings_autoscaling_limit_max_cu(it, &value), write_float(json, value));
    OPTIONAL(json, "suspend_timeout_seconds", int64_t, neonapi_default_endpoint_settings_suspend_timeout_seconds(it, &value), json_number(json, (int64_t)value));
}

void fields_get_project_advisor_security_issues_response(struct json *json, const neonapi_get_project_advisor_security_issues_response *it) {
    json_name(json, "issues");
    ITEMS(json, neonapi_get_project_advisor_security_issues_response_issues_count(it), RECORD(json, fields_advisor_issue, neonapi_get_project_advisor_security_issues_response_issues_at(it, index)));
}

void fields_list_projects_response(struct json *json, const neonapi_list_projects_response *it) {
    json_name(json, "projects");
    ITEMS(json, neonapi_list_projects_response_projects_count(it), RECORD(json, fields_project_list_item, neonapi_list_projects_response_projects_at(it, index)));
    json_name(json, "unavailable_project_ids");
    ITEMS(json, neonapi_list_projects_response_unavailable_project_ids_count(it), json_text(json, neonapi_list_projects_response_unavailable_project_ids_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_pagination, neonapi_list_projects_response_pagination(it));
    json_name(json, "applications");
    ENTRIES(json, neonapi_list_projects_response_applications_count(it), neonapi_list_projects_response_applications_key_at(it, entry), ITEMS(json, neonapi_list_projects_response_applications_value_count(it, entry), json_text(json, neonapi_list_projects_response_applications_value_at(it, entry, index))));
    json_name(json, "integrations");
    ENTRIES(json, neonapi_list_projects_response_integrations_count(it), neonapi_list_projects_response_integrations_key_at(it, entry), ITEMS(json, neonapi_list_projects_response_integrations_value_count(it, entry), json_text(json, neonapi_list_projects_response_integrations_value_at(it, entry, index))));
}

void fields_list_shared_projects_response(struct json *json, const neonapi_list_shared_projects_response *it) {
    json_name(json, "projects");
    ITEMS(json, neonapi_list_shared_projects_response_projects_count(it), RECORD(json, fields_project_list_item, neonapi_list_shared_projects_response_projects_at(it, index)));
    json_name(json, "unavailable_project_ids");
    ITEMS(json, neonapi_list_shared_projects_response_unavailable_project_ids_count(it), json_text(json, neonapi_list_shared_projects_response_unavailable_project_ids_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_pagination, neonapi_list_shared_projects_response_pagination(it));
}

void fields_maintenance_window(struct json *json, const neonapi_maintenance_window *it) {
    json_name(json, "weekdays");
    ITEMS(json, neonapi_maintenance_window_weekdays_count(it), json_number(json, (int64_t)neonapi_maintenance_window_weekdays_at(it, index)));
    json_name(json, "start_time");
    json_text(json, neonapi_maintenance_window_start_time(it));
    json_name(json, "end_time");
    json_text(json, neonapi_maintenance_window_end_time(it));
}

void fields_project(struct json *json, const neonapi_project *it) {
    json_name(json, "data_storage_bytes_hour");
    json_number(json, (int64_t)neonapi_project_data_storage_bytes_hour(it));
    json_name(json, "data_transfer_bytes");
    json_number(json, (int64_t)neonapi_project_data_transfer_bytes(it));
    json_name(json, "written_data_bytes");
    json_number(json, (int64_t)neonapi_project_written_data_bytes(it));
    json_name(json, "compute_time_seconds");
    json_number(json, (int64_t)neonapi_project_compute_time_seconds(it));
    json_name(json, "active_time_seconds");
    json_number(json, (int64_t)neonapi_project_active_time_seconds(it));
    json_name(json, "cpu_used_sec");
    json_number(json, (int64_t)neonapi_project_cpu_used_sec(it));
    json_name(json, "id");
    json_text(json, neonapi_project_id(it));
    json_name(json, "platform_id");
    json_text(json, neonapi_project_platform_id(it));
    json_name(json, "region_id");
    json_text(json, neonapi_project_region_id(it));
    json_name(json, "name");
    json_text(json, neonapi_project_name(it));
    json_name(json, "provisioner");
    json_text(json, neonapi_project_provisioner(it));
    json_name(json, "default_endpoint_settings");
    RECORD(json, fields_default_endpoint_settings, neonapi_project_default_endpoint_settings(it));
    json_name(json, "settings");
    RECORD(json, fields_project_settings_data, neonapi_project_settings(it));
    json_name(json, "pg_version");
    json_number(json, (int64_t)neonapi_project_pg_version(it));
    json_name(json, "proxy_host");
    json_text(json, neonapi_project_proxy_host(it));
    json_name(json, "branch_logical_size_limit");
    json_number(json, (int64_t)neonapi_project_branch_logical_size_limit(it));
    json_name(json, "branch_logical_size_limit_bytes");
    json_number(json, (int64_t)neonapi_project_branch_logical_size_limit_bytes(it));
    json_name(json, "store_passwords");
    json_flag(json, neonapi_project_store_passwords(it));
    OPTIONAL(json, "maintenance_starts_at", int64_t, neonapi_project_maintenance_starts_at(it, &value), write_time(json, value));
    json_name(json, "creation_source");
    json_text(json, neonapi_project_creation_source(it));
    json_name(json, "history_retention_seconds");
    json_number(json, (int64_t)neonapi_project_history_retention_seconds(it));
    json_name(json, "created_at");
    write_time(json, neonapi_project_created_at(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_project_updated_at(it));
    OPTIONAL(json, "synthetic_storage_size", int64_t, neonapi_project_synthetic_storage_size(it, &value), json_number(json, (int64_t)value));
    json_name(json, "consumption_period_start");
    write_time(json, neonapi_project_consumption_period_start(it));
    json_name(json, "consumption_period_end");
    write_time(json, neonapi_project_consumption_period_end(it));
    OPTIONAL(json, "quota_reset_at", int64_t, neonapi_project_quota_reset_at(it, &value), write_time(json, value));
    json_name(json, "owner_id");
    json_text(json, neonapi_project_owner_id(it));
    json_name(json, "owner");
    RECORD(json, fields_project_owner_data, neonapi_project_owner(it));
    OPTIONAL(json, "compute_last_active_at", int64_t, neonapi_project_compute_last_active_at(it, &value), write_time(json, value));
    json_name(json, "org_id");
    json_text(json, neonapi_project_org_id(it));
    OPTIONAL(json, "maintenance_scheduled_for", int64_t, neonapi_project_maintenance_scheduled_for(it, &value), write_time(json, value));
    OPTIONAL(json, "hipaa_enabled_at", int64_t, neonapi_project_hipaa_enabled_at(it, &value), write_time(json, value));
    enumeration_field(json, "effective_project_permission", neonapi_project_effective_project_permission_text(it), neonapi_project_permission_level_text_of(neonapi_project_effective_project_permission(it)));
}

void fields_project_list_item(struct json *json, const neonapi_project_list_item *it) {
    json_name(json, "id");
    json_text(json, neonapi_project_list_item_id(it));
    json_name(json, "platform_id");
    json_text(json, neonapi_project_list_item_platform_id(it));
    json_name(json, "region_id");
    json_text(json, neonapi_project_list_item_region_id(it));
    json_name(json, "name");
    json_text(json, neonapi_project_list_item_name(it));
    json_name(json, "provisioner");
    json_text(json, neonapi_project_list_item_provisioner(it));
    json_name(json, "default_endpoint_settings");
    RECORD(json, fields_default_endpoint_settings, neonapi_project_list_item_default_endpoint_settings(it));
    json_name(json, "settings");
    RECORD(json, fields_project_settings_data, neonapi_project_list_item_settings(it));
    json_name(json, "pg_version");
    json_number(json, (int64_t)neonapi_project_list_item_pg_version(it));
    json_name(json, "proxy_host");
    json_text(json, neonapi_project_list_item_proxy_host(it));
    json_name(json, "branch_logical_size_limit");
    json_number(json, (int64_t)neonapi_project_list_item_branch_logical_size_limit(it));
    json_name(json, "branch_logical_size_limit_bytes");
    json_number(json, (int64_t)neonapi_project_list_item_branch_logical_size_limit_bytes(it));
    json_name(json, "store_passwords");
    json_flag(json, neonapi_project_list_item_store_passwords(it));
    json_name(json, "active_time");
    json_number(json, (int64_t)neonapi_project_list_item_active_time(it));
    json_name(json, "cpu_used_sec");
    json_number(json, (int64_t)neonapi_project_list_item_cpu_used_sec(it));
    OPTIONAL(json, "maintenance_starts_at", int64_t, neonapi_project_list_item_maintenance_starts_at(it, &value), write_time(json, value));
    json_name(json, "creation_source");
    json_text(json, neonapi_project_list_item_creation_source(it));
    json_name(json, "created_at");
    write_time(json, neonapi_project_list_item_created_at(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_project_list_item_updated_at(it));
    OPTIONAL(json, "synthetic_storage_size", int64_t, neonapi_project_list_item_synthetic_storage_size(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "quota_reset_at", int64_t, neonapi_project_list_item_quota_reset_at(it, &value), write_time(json, value));
    json_name(json, "owner_id");
    json_text(json, neonapi_project_list_item_owner_id(it));
    OPTIONAL(json, "compute_last_active_at", int64_t, neonapi_project_list_item_compute_last_active_at(it, &value), write_time(json, value));
    json_name(json, "org_id");
    json_text(json, neonapi_project_list_item_org_id(it));
    json_name(json, "org_name");
    json_text(json, neonapi_project_list_item_org_name(it));
    OPTIONAL(json, "history_retention_seconds", int32_t, neonapi_project_list_item_history_retention_seconds(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "hipaa_enabled_at", int64_t, neonapi_project_list_item_hipaa_enabled_at(it, &value), write_time(json, value));
    OPTIONAL(json, "deleted_at", int64_t, neonapi_project_list_item_deleted_at(it, &value), write_time(json, value));
    OPTIONAL(json, "recoverable_until", int64_t, neonapi_project_list_item_recoverable_until(it, &value), write_time(json, value));
    enumeration_field(json, "effective_project_permission", neonapi_project_list_item_effective_project_permission_text(it), neonapi_project_permission_level_text_of(neonapi_project_list_item_effective_project_permission(it)));
}

void fields_project_owner_data(struct json *json, const neonapi_project_owner_data *it) {
    json_name(json, "email");
    json_text(json, neonapi_project_owner_data_email(it));
    json_name(json, "name");
    json_text(json, neonapi_project_owner_data_name(it));
    json_name(json, "branches_limit");
    json_number(json, (int64_t)neonapi_project_owner_data_branches_limit(it));
    enumeration_field(json, "subscription_type", neonapi_project_owner_data_subscription_type_text(it), neonapi_billing_subscription_type_text_of(neonapi_project_owner_data_subscription_type(it)));
}

void fields_project_quota(struct json *json, const neonapi_project_quota *it) {
    OPTIONAL(json, "active_time_seconds", int64_t, neonapi_project_quota_active_time_seconds(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "compute_time_seconds", int64_t, neonapi_project_quota_compute_time_seconds(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "written_data_bytes", int64_t, neonapi_project_quota_written_data_bytes(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "data_transfer_bytes", int64_t, neonapi_project_quota_data_transfer_bytes(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "logical_size_bytes", int64_t, neonapi_project_quota_logical_size_bytes(it, &value), json_number(json, (int64_t)value));
}

void fields_project_recover_response(struct json *json, const neonapi_project_recover_response *it) {
    json_name(json, "project");
    RECORD(json, fields_project, neonapi_project_recover_response_project(it));
    json_name(json, "branches");
    ITEMS(json, neonapi_project_recover_response_branches_count(it), RECORD(json, fields_branch, neonapi_project_recover_response_branches_at(it, index)));
}

void fields_project_settings_data(struct json *json, const neonapi_project_settings_data *it) {
    json_name(json, "quota");
    RECORD(json, fields_project_quota, neonapi_project_settings_data_quota(it));
    json_name(json, "allowed_ips");
    RECORD(json, fields_allowed_ips, neonapi_project_settings_data_allowed_ips(it));
    OPTIONAL(json, "enable_logical_replication", bool, neonapi_project_settings_data_enable_logical_replication(it, &value), json_flag(json, value));
    json_name(json, "maintenance_window");
    RECORD(json, fields_maintenance_window, neonapi_project_settings_data_maintenance_window(it));
    OPTIONAL(json, "block_public_connections", bool, neonapi_project_settings_data_block_public_connections(it, &value), json_flag(json, value));
    OPTIONAL(json, "block_vpc_connections", bool, neonapi_project_settings_data_block_vpc_connections(it, &value), json_flag(json, value));
    enumeration_field(json, "audit_log_level", neonapi_project_settings_data_audit_log_level_text(it), neonapi_project_audit_log_level_text_of(neonapi_project_settings_data_audit_log_level(it)));
    OPTIONAL(json, "hipaa", bool, neonapi_project_settings_data_hipaa(it, &value), json_flag(json, value));
    json_name(json, "preload_libraries");
    RECORD(json, fields_preload_libraries, neonapi_project_settings_data_preload_libraries(it));
}

void fields_project_transfer_request_response(struct json *json, const neonapi_project_transfer_request_response *it) {
    json_name(json, "id");
    json_text(json, neonapi_project_transfer_request_response_id(it));
    json_name(json, "project_id");
    json_text(json, neonapi_project_transfer_request_response_project_id(it));
    json_name(json, "created_at");
    write_time(json, neonapi_project_transfer_request_response_created_at(it));
    json_name(json, "expires_at");
    write_time(json, neonapi_project_transfer_request_response_expires_at(it));
}

void fields_update_project_response(struct json *json, const neonapi_update_project_response *it) {
    json_name(json, "project");
    RECORD(json, fields_project, neonapi_update_project_response_project(it));
    json_name(json, "operations");
    ITEMS(json, neonapi_update_project_response_operations_count(it), RECORD(json, fields_operation, neonapi_update_project_response_operations_at(it, index)));
}
