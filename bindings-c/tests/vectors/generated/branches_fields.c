/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_annotation_data(struct json *json, const neonapi_annotation_data *it) {
    json_name(json, "object");
    RECORD(json, fields_annotation_object_data, neonapi_annotation_data_object(it));
    json_name(json, "value");
    ENTRIES(json, neonapi_annotation_data_value_count(it), neonapi_annotation_data_value_key_at(it, entry), json_text(json, neonapi_annotation_data_value_value_at(it, entry)));
    OPTIONAL(json, "created_at", int64_t, neonapi_annotation_data_created_at(it, &value), write_time(json, value));
    OPTIONAL(json, "updated_at", int64_t, neonapi_annotation_data_updated_at(it, &value), write_time(json, value));
}

void fields_annotation_object_data(struct json *json, const neonapi_annotation_object_data *it) {
    json_name(json, "type");
    json_text(json, neonapi_annotation_object_data_type(it));
    json_name(json, "id");
    json_text(json, neonapi_annotation_object_data_id(it));
}

void fields_anonymization_run_metadata(struct json *json, const neonapi_anonymization_run_metadata *it) {
    OPTIONAL(json, "started_at", int64_t, neonapi_anonymization_run_metadata_started_at(it, &value), write_time(json, value));
    OPTIONAL(json, "completed_at", int64_t, neonapi_anonymization_run_metadata_completed_at(it, &value), write_time(json, value));
    json_name(json, "triggered_by");
    json_text(json, neonapi_anonymization_run_metadata_triggered_by(it));
    json_name(json, "triggered_by_username");
    json_text(json, neonapi_anonymization_run_metadata_triggered_by_username(it));
    OPTIONAL(json, "masked_columns", int64_t, neonapi_anonymization_run_metadata_masked_columns(it, &value), json_number(json, (int64_t)value));
}

void fields_anonymized_branch_status_response(struct json *json, const neonapi_anonymized_branch_status_response *it) {
    json_name(json, "project_id");
    json_text(json, neonapi_anonymized_branch_status_response_project_id(it));
    json_name(json, "branch_id");
    json_text(json, neonapi_anonymized_branch_status_response_branch_id(it));
    json_name(json, "state");
    json_text(json, neonapi_anonymized_branch_status_response_state(it));
    json_name(json, "status_message");
    json_text(json, neonapi_anonymized_branch_status_response_status_message(it));
    json_name(json, "created_at");
    write_time(json, neonapi_anonymized_branch_status_response_created_at(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_anonymized_branch_status_response_updated_at(it));
    OPTIONAL(json, "failed_at", int64_t, neonapi_anonymized_branch_status_response_failed_at(it, &value), write_time(json, value));
    json_name(json, "last_run");
    RECORD(json, fields_anonymization_run_metadata, neonapi_anonymized_branch_status_response_last_run(it));
}

void fields_branch(struct json *json, const neonapi_branch *it) {
    json_name(json, "id");
    json_text(json, neonapi_branch_id(it));
    json_name(json, "project_id");
    json_text(json, neonapi_branch_project_id(it));
    json_name(json, "parent_id");
    json_text(json, neonapi_branch_parent_id(it));
    json_name(json, "parent_lsn");
    json_text(json, neonapi_branch_parent_lsn(it));
    OPTIONAL(json, "parent_timestamp", int64_t, neonapi_branch_parent_timestamp(it, &value), write_time(json, value));
    json_name(json, "name");
    json_text(json, neonapi_branch_name(it));
    json_name(json, "current_state");
    json_text(json, neonapi_branch_current_state(it));
    json_name(json, "pending_state");
    json_text(json, neonapi_branch_pending_state(it));
    json_name(json, "state_changed_at");
    write_time(json, neonapi_branch_state_changed_at(it));
    OPTIONAL(json, "logical_size", int64_t, neonapi_branch_logical_size(it, &value), json_number(json, (int64_t)value));
    json_name(json, "creation_source");
    json_text(json, neonapi_branch_creation_source(it));
    OPTIONAL(json, "primary", bool, neonapi_branch_primary(it, &value), json_flag(json, value));
    json_name(json, "default");
    json_flag(json, neonapi_branch_default(it));
    json_name(json, "protected");
    json_flag(json, neonapi_branch_protected(it));
    json_name(json, "cpu_used_sec");
    json_number(json, (int64_t)neonapi_branch_cpu_used_sec(it));
    json_name(json, "compute_time_seconds");
    json_number(json, (int64_t)neonapi_branch_compute_time_seconds(it));
    json_name(json, "active_time_seconds");
    json_number(json, (int64_t)neonapi_branch_active_time_seconds(it));
    json_name(json, "written_data_bytes");
    json_number(json, (int64_t)neonapi_branch_written_data_bytes(it));
    json_name(json, "data_transfer_bytes");
    json_number(json, (int64_t)neonapi_branch_data_transfer_bytes(it));
    json_name(json, "created_at");
    write_time(json, neonapi_branch_created_at(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_branch_updated_at(it));
    OPTIONAL(json, "ttl_interval_seconds", int64_t, neonapi_branch_ttl_interval_seconds(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "expires_at", int64_t, neonapi_branch_expires_at(it, &value), write_time(json, value));
    OPTIONAL(json, "last_reset_at", int64_t, neonapi_branch_last_reset_at(it, &value), write_time(json, value));
    json_name(json, "created_by");
    RECORD(json, fields_branch_created_by, neonapi_branch_created_by(it));
    json_name(json, "init_source");
    json_text(json, neonapi_branch_init_source(it));
    json_name(json, "restore_status");
    json_text(json, neonapi_branch_restore_status(it));
    json_name(json, "restored_from");
    json_text(json, neonapi_branch_restored_from(it));
    json_name(json, "restored_as");
    json_text(json, neonapi_branch_restored_as(it));
    json_name(json, "restricted_actions");
    ITEMS(json, neonapi_branch_restricted_actions_count(it), RECORD(json, fields_branch_restricted_action, neonapi_branch_restricted_actions_at(it, index)));
    json_name(json, "recovery");
    RECORD(json, fields_branch_recovery_info, neonapi_branch_recovery(it));
}

void fields_branch_created_by(struct json *json, const neonapi_branch_created_by_data *it) {
    json_name(json, "name");
    json_text(json, neonapi_branch_created_by_data_name(it));
    json_name(json, "image");
    json_text(json, neonapi_branch_created_by_data_image(it));
}

void fields_branch_operations(struct json *json, const neonapi_branch_operations *it) {
    json_name(json, "branch");
    RECORD(json, fields_branch, neonapi_branch_operations_branch(it));
    json_name(json, "operations");
    ITEMS(json, neonapi_branch_operations_operations_count(it), RECORD(json, fields_operation, neonapi_branch_operations_operations_at(it, index)));
}

void fields_branch_recovery_info(struct json *json, const neonapi_branch_recovery_info *it) {
    json_name(json, "deleted_at");
    write_time(json, neonapi_branch_recovery_info_deleted_at(it));
    json_name(json, "recoverable_until");
    write_time(json, neonapi_branch_recovery_info_recoverable_until(it));
    enumeration_field(json, "deletion_method", neonapi_branch_recovery_info_deletion_method_text(it), neonapi_branch_recovery_info_deletion_method_text_of(neonapi_branch_recovery_info_deletion_method(it)));
}

void fields_branch_restricted_action(struct json *json, const neonapi_branch_restricted_action *it) {
    json_name(json, "name");
    json_text(json, neonapi_branch_restricted_action_name(it));
    json_name(json, "reason");
    json_text(json, neonapi_branch_restricted_action_reason(it));
}

void fields_branch_schema_json(struct json *json, const neonapi_branch_schema_json *it) {
    json_name(json, "tables");
    ITEMS(json, neonapi_branch_schema_json_tables_count(it), RECORD(json, fields_branch_schema_json_tables_item, neonapi_branch_schema_json_tables_at(it, index)));
}

void fields_branch_schema_json_tables_item(struct json *json, const neonapi_branch_schema_json_tables_item *it) {
    json_name(json, "schema");
    json_text(json, neonapi_branch_schema_json_tables_item_schema(it));
    json_name(json, "name");
    json_text(json, neonapi_branch_schema_json_tables_item_name(it));
    json_name(json, "columns");
    ITEMS(json, neonapi_branch_schema_json_tables_item_columns_count(it), RECORD(json, fields_branch_schema_json_tables_item_columns_item, neonapi_branch_schema_json_tables_item_columns_at(it, index)));
    json_name(json, "constraints");
    ITEMS(json, neonapi_branch_schema_json_tables_item_constraints_count(it), RECORD(json, fields_branch_schema_json_tables_item_constraints_item, neonapi_branch_schema_json_tables_item_constraints_at(it, index)));
}

void fields_branch_schema_json_tables_item_columns_item(struct json *json, const neonapi_branch_schema_json_tables_item_columns_item *it) {
    json_name(json, "name");
    json_text(json, neonapi_branch_schema_json_tables_item_columns_item_name(it));
    json_name(json, "type");
    json_text(json, neonapi_branch_schema_json_tables_item_columns_item_type(it));
    OPTIONAL(json, "nullable", bool, neonapi_branch_schema_json_tables_item_columns_item_nullable(it, &value), json_flag(json, value));
    OPTIONAL(json, "generated", bool, neonapi_branch_schema_json_tables_item_columns_item_generated(it, &value), json_flag(json, value));
}

void fields_branch_schema_json_tables_item_constraints_item(struct json *json, const neonapi_branch_schema_json_tables_item_constraints_item *it) {
    json_name(json, "type");
    json_text(json, neonapi_branch_schema_json_tables_item_constraints_item_type(it));
    json_name(json, "columns");
    ITEMS(json, neonapi_branch_schema_json_tables_item_constraints_item_columns_count(it), json_text(json, neonapi_branch_schema_json_tables_item_constraints_item_columns_at(it, index)));
    json_name(json, "name");
    json_text(json, neonapi_branch_schema_json_tables_item_constraints_item_name(it));
    json_name(json, "referenced_table");
    RECORD(json, fields_branch_schema_json_tables_item_constraints_item_referenced_table, neonapi_branch_schema_json_tables_item_constraints_item_referenced_table(it));
}

void fields_branch_schema_json_tables_item_constraints_item_referenced_table(struct json *json, const neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data *it) {
    json_name(json, "schema");
    json_text(json, neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_schema(it));
    json_name(json, "table");
    json_text(json, neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_table(it));
    json_name(json, "columns");
    ITEMS(json, neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_columns_count(it), json_text(json, neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_columns_at(it, index)));
}

void fields_branch_schema_response(struct json *json, const neonapi_branch_schema_response *it) {
    json_name(json, "sql");
    json_text(json, neonapi_branch_schema_response_sql(it));
    json_name(json, "json");
    RECORD(json, fields_branch_schema_json, neonapi_branch_schema_response_json(it));
}

void fields_create_project_branch_anonymized_response(struct json *json, const neonapi_create_project_branch_anonymized_response *it) {
    json_name(json, "branch");
    RECORD(json, fields_branch, neonapi_create_project_branch_anonymized_response_branch(it));
    json_name(json, "endpoints");
    ITEMS(json, neonapi_create_project_branch_anonymized_response_endpoints_count(it), RECORD(json, fields_endpoint, neonapi_create_project_branch_anonymized_response_endpoints_at(it, index)));
    json_name(json, "operations");
    ITEMS(json, neonapi_create_project_branch_anonymized_response_operations_count(it), RECORD(json, fields_operation, neonapi_create_project_branch_anonymized_response_operations_at(it, index)));
    json_name(json, "roles");
    ITEMS(json, neonapi_create_project_branch_anonymized_response_roles_count(it), RECORD(json, fields_role, neonapi_create_project_branch_anonymized_response_roles_at(it, index)));
    json_name(json, "databases");
    ITEMS(json, neonapi_create_project_branch_anonymized_response_databases_count(it), RECORD(json, fields_database, neonapi_create_project_branch_anonymized_response_databases_at(it, index)));
    json_name(json, "connection_uris");
    ITEMS(json, neonapi_create_project_branch_anonymized_response_connection_uris_count(it), RECORD(json, fields_connection_details, neonapi_create_project_branch_anonymized_response_connection_uris_at(it, index)));
}

void fields_create_project_branch_response(struct json *json, const neonapi_create_project_branch_response *it) {
    json_name(json, "branch");
    RECORD(json, fields_branch, neonapi_create_project_branch_response_branch(it));
    json_name(json, "endpoints");
    ITEMS(json, neonapi_create_project_branch_response_endpoints_count(it), RECORD(json, fields_endpoint, neonapi_create_project_branch_response_endpoints_at(it, index)));
    json_name(json, "operations");
    ITEMS(json, neonapi_create_project_branch_response_operations_count(it), RECORD(json, fields_operation, neonapi_create_project_branch_response_operations_at(it, index)));
    json_name(json, "roles");
    ITEMS(json, neonapi_create_project_branch_response_roles_count(it), RECORD(json, fields_role, neonapi_create_project_branch_response_roles_at(it, index)));
    json_name(json, "databases");
    ITEMS(json, neonapi_create_project_branch_response_databases_count(it), RECORD(json, fields_database, neonapi_create_project_branch_response_databases_at(it, index)));
    json_name(json, "connection_uris");
    ITEMS(json, neonapi_create_project_branch_response_connection_uris_count(it), RECORD(json, fields_connection_details, neonapi_create_project_branch_response_connection_uris_at(it, index)));
}

void fields_get_project_branch_response(struct json *json, const neonapi_get_project_branch_response *it) {
    json_name(json, "branch");
    RECORD(json, fields_branch, neonapi_get_project_branch_response_branch(it));
    json_name(json, "annotation");
    RECORD(json, fields_annotation_data, neonapi_get_project_branch_response_annotation(it));
}

void fields_list_project_branches_response(struct json *json, const neonapi_list_project_branches_response *it) {
    json_name(json, "branches");
    ITEMS(json, neonapi_list_project_branches_response_branches_count(it), RECORD(json, fields_branch, neonapi_list_project_branches_response_branches_at(it, index)));
    json_name(json, "annotations");
    ENTRIES(json, neonapi_list_project_branches_response_annotations_count(it), neonapi_list_project_branches_response_annotations_key_at(it, entry), RECORD(json, fields_annotation_data, neonapi_list_project_branches_response_annotations_value_at(it, entry)));
    json_name(json, "pagination");
    RECORD(json, fields_cursor_pagination, neonapi_list_project_branches_response_pagination(it));
}

void fields_masking_rule(struct json *json, const neonapi_masking_rule *it) {
    json_name(json, "database_name");
    json_text(json, neonapi_masking_rule_database_name(it));
    json_name(json, "schema_name");
    json_text(json, neonapi_masking_rule_schema_name(it));
    json_name(json, "table_name");
    json_text(json, neonapi_masking_rule_table_name(it));
    json_name(json, "column_name");
    json_text(json, neonapi_masking_rule_column_name(it));
    json_name(json, "masking_function");
    json_text(json, neonapi_masking_rule_masking_function(it));
    json_name(json, "masking_value");
    json_text(json, neonapi_masking_rule_masking_value(it));
}
