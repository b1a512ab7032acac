/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_branches_anonymized_status(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_anonymized_branch_status_response *out = NULL;
    neonapi_status status;

    status = neonapi_branches_anonymized_status(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_anonymized_branch_status_response, out);
    neonapi_anonymized_branch_status_response_free(out);
    return status;
}

neonapi_status call_branches_compare_schema(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_compare_branch_schema *arguments = neonapi_compare_branch_schema_new();
    char *out = NULL;
    neonapi_status status;

    neonapi_compare_branch_schema_set_db_name(arguments, "sample db name/&?ü");
    neonapi_compare_branch_schema_set_base_branch_id(arguments, "sample-base-branch-id");
    neonapi_compare_branch_schema_set_lsn(arguments, "sample lsn/&?ü");
    neonapi_compare_branch_schema_set_timestamp(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_compare_branch_schema_set_base_lsn(arguments, "sample base lsn/&?ü");
    neonapi_compare_branch_schema_set_base_timestamp(arguments, time_of("2026-01-02T03:04:05Z"));
    status = neonapi_branches_compare_schema(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    neonapi_compare_branch_schema_free(arguments);
    return status;
}

neonapi_status call_branches_count(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_count_branches *arguments = neonapi_count_branches_new();
    int64_t out = 0;
    neonapi_status status;

    neonapi_count_branches_set_search(arguments, "sample search/&?ü");
    status = neonapi_branches_count(client, "sample-project-id", arguments, NULL, &out, error);
    json_number(answer, out);
    neonapi_count_branches_free(arguments);
    return status;
}

neonapi_status call_branches_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_branch *arguments = neonapi_create_branch_new();
    neonapi_create_project_branch_response *out = NULL;
    neonapi_status status;

    {
        neonapi_branch_create_request_endpoint_options *part_1 = neonapi_branch_create_request_endpoint_options_new();
        neonapi_branch_create_request_endpoint_options_set_type(part_1, NEONAPI_ENDPOINT_TYPE_READ_ONLY);
        {
            neonapi_endpoint_settings_data *part_2 = neonapi_endpoint_settings_data_new();
            neonapi_endpoint_settings_data_put_pg_settings(part_2, "key", "\"sample pg_settings\"");
            neonapi_endpoint_settings_data_put_pgbouncer_settings(part_2, "key", "\"sample pgbouncer_settings\"");
            {
                neonapi_preload_libraries *part_3 = neonapi_preload_libraries_new();
                neonapi_preload_libraries_set_use_defaults(part_3, true);
                neonapi_preload_libraries_add_enabled_libraries(part_3, "sample enabled_libraries");
                neonapi_endpoint_settings_data_set_preload_libraries(part_2, part_3);
                neonapi_preload_libraries_free(part_3);
            }
            neonapi_branch_create_request_endpoint_options_set_settings(part_1, part_2);
            neonapi_endpoint_settings_data_free(part_2);
        }
        neonapi_branch_create_request_endpoint_options_set_autoscaling_limit_min_cu(part_1, 25.5);
        neonapi_branch_create_request_endpoint_options_set_autoscaling_limit_max_cu(part_1, 27.5);
        neonapi_branch_create_request_endpoint_options_set_provisioner(part_1, "k8s-neonvm");
        neonapi_branch_create_request_endpoint_options_set_suspend_timeout_seconds(part_1, 62);
        neonapi_create_branch_add_endpoints(arguments, part_1);
        neonapi_branch_create_request_endpoint_options_free(part_1);
    }
    neonapi_create_branch_set_parent_id(arguments, "sample-parent-id");
    neonapi_create_branch_set_name(arguments, "sample name");
    neonapi_create_branch_set_parent_lsn(arguments, "sample parent_lsn");
    neonapi_create_branch_set_parent_timestamp(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_create_branch_set_protected(arguments, true);
    neonapi_create_branch_set_archived(arguments, true);
    neonapi_create_branch_set_init_source(arguments, "parent-data");
    neonapi_create_branch_set_expires_at(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_create_branch_put_annotation_value(arguments, "key", "sample annotation_value");
    status = neonapi_branches_create(client, "sample-project-id", arguments, NULL, &out, error);
    RECORD(answer, fields_create_project_branch_response, out);
    neonapi_create_project_branch_response_free(out);
    neonapi_create_branch_free(arguments);
    return status;
}

neonapi_status call_branches_create_anonymized(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_anonymized_branch *arguments = neonapi_create_anonymized_branch_new();
    neonapi_create_project_branch_anonymized_response *out = NULL;
    neonapi_status status;

    neonapi_create_anonymized_branch_put_annotation_value(arguments, "key", "sample annotation_value");
    {
        neonapi_branch_create_request_endpoint_options *part_1 = neonapi_branch_create_request_endpoint_options_new();
        neonapi_branch_create_request_endpoint_options_set_type(part_1, NEONAPI_ENDPOINT_TYPE_READ_ONLY);
        {
            neonapi_endpoint_settings_data *part_2 = neonapi_endpoint_settings_data_new();
            neonapi_endpoint_settings_data_put_pg_settings(part_2, "key", "\"sample pg_settings\"");
            neonapi_endpoint_settings_data_put_pgbouncer_settings(part_2, "key", "\"sample pgbouncer_settings\"");
            {
                neonapi_preload_libraries *part_3 = neonapi_preload_libraries_new();
                neonapi_preload_libraries_set_use_defaults(part_3, true);
                neonapi_preload_libraries_add_enabled_libraries(part_3, "sample enabled_libraries");
                neonapi_endpoint_settings_data_set_preload_libraries(part_2, part_3);
                neonapi_preload_libraries_free(part_3);
            }
            neonapi_branch_create_request_endpoint_options_set_settings(part_1, part_2);
            neonapi_endpoint_settings_data_free(part_2);
        }
        neonapi_branch_create_request_endpoint_options_set_autoscaling_limit_min_cu(part_1, 25.5);
        neonapi_branch_create_request_endpoint_options_set_autoscaling_limit_max_cu(part_1, 27.5);
        neonapi_branch_create_request_endpoint_options_set_provisioner(part_1, "k8s-neonvm");
        neonapi_branch_create_request_endpoint_options_set_suspend_timeout_seconds(part_1, 62);
        neonapi_create_anonymized_branch_add_endpoints(arguments, part_1);
        neonapi_branch_create_request_endpoint_options_free(part_1);
    }
    neonapi_create_anonymized_branch_set_parent_id(arguments, "sample-parent-id");
    neonapi_create_anonymized_branch_set_name(arguments, "sample name");
    neonapi_create_anonymized_branch_set_parent_lsn(arguments, "sample parent_lsn");
    neonapi_create_anonymized_branch_set_parent_timestamp(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_create_anonymized_branch_set_protected(arguments, true);
    neonapi_create_anonymized_branch_set_archived(arguments, true);
    neonapi_create_anonymized_branch_set_init_source(arguments, "parent-data");
    neonapi_create_anonymized_branch_set_expires_at(arguments, time_of("2026-01-02T03:04:05Z"));
    {
        neonapi_masking_rule *part_1 = neonapi_masking_rule_new();
        neonapi_masking_rule_set_database_name(part_1, "sample database_name");
        neonapi_masking_rule_set_schema_name(part_1, "sample schema_name");
        neonapi_masking_rule_set_table_name(part_1, "sample table_name");
        neonapi_masking_rule_set_column_name(part_1, "sample column_name");
        neonapi_masking_rule_set_masking_function(part_1, "sample masking_function");
        neonapi_masking_rule_set_masking_value(part_1, "sample masking_value");
        neonapi_create_anonymized_branch_add_masking_rules(arguments, part_1);
        neonapi_masking_rule_free(part_1);
    }
    neonapi_create_anonymized_branch_set_start_anonymization(arguments, true);
    status = neonapi_branches_create_anonymized(client, "sample-project-id", arguments, NULL, &out, error);
    RECORD(answer, fields_create_project_branch_anonymized_response, out);
    neonapi_create_project_branch_anonymized_response_free(out);
    neonapi_create_anonymized_branch_free(arguments);
    return status;
}

neonapi_status call_branches_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_branch_operations *out = NULL;
    neonapi_status status;

    status = neonapi_branches_delete(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_branch_operations, out);
    neonapi_branch_operations_free(out);
    return status;
}

neonapi_status call_branches_finalize_restore(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_finalize_branch_restore *arguments = neonapi_finalize_branch_restore_new();
    neonapi_operation_array *out = NULL;
    neonapi_status status;

    neonapi_finalize_branch_restore_set_name(arguments, "sample name");
    status = neonapi_branches_finalize_restore(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    ITEMS(answer, neonapi_operation_array_count(out), RECORD(answer, fields_operation, neonapi_operation_array_at(out, index)));
    neonapi_operation_array_free(out);
    neonapi_finalize_branch_restore_free(arguments);
    return status;
}

neonapi_status call_branches_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_get_project_branch_response *out = NULL;
    neonapi_status status;

    status = neonapi_branches_get(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_get_project_branch_response, out);
    neonapi_get_project_branch_response_free(out);
    return status;
}

neonapi_status call_branches_get_masking_rules(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_masking_rule_array *out = NULL;
    neonapi_status status;

    status = neonapi_branches_get_masking_rules(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    ITEMS(answer, neonapi_masking_rule_array_count(out), RECORD(answer, fields_masking_rule, neonapi_masking_rule_array_at(out, index)));
    neonapi_masking_rule_array_free(out);
    return status;
}

neonapi_status call_branches_get_schema(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_get_branch_schema *arguments = neonapi_get_branch_schema_new();
    neonapi_branch_schema_response *out = NULL;
    neonapi_status status;

    neonapi_get_branch_schema_set_db_name(arguments, "sample db name/&?ü");
    neonapi_get_branch_schema_set_lsn(arguments, "sample lsn/&?ü");
    neonapi_get_branch_schema_set_timestamp(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_get_branch_schema_set_format(arguments, "sql");
    status = neonapi_branches_get_schema(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_branch_schema_response, out);
    neonapi_branch_schema_response_free(out);
    neonapi_get_branch_schema_free(arguments);
    return status;
}

neonapi_status call_branches_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_branches *arguments = neonapi_list_branches_new();
    neonapi_branch_list *out = NULL;
    neonapi_list_project_branches_response *page = NULL;
    neonapi_status status;

    neonapi_list_branches_set_search(arguments, "sample search/&?ü");
    neonapi_list_branches_set_sort_by(arguments, NEONAPI_BRANCH_SORT_BY_NAME);
    neonapi_list_branches_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_branches_set_sort_order(arguments, NEONAPI_SORT_ORDER_ASC);
    neonapi_list_branches_set_limit(arguments, 59);
    neonapi_list_branches_set_include_deleted(arguments, true);
    status = neonapi_branches_list(client, "sample-project-id", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_branch_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_project_branches_response, page);
        neonapi_list_project_branches_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_branch_list_free(out);
    neonapi_list_branches_free(arguments);
    return status;
}

neonapi_status call_branches_restore(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_restore_branch *arguments = neonapi_restore_branch_new();
    neonapi_branch_operations *out = NULL;
    neonapi_status status;

    neonapi_restore_branch_set_source_branch_id(arguments, "sample-source-branch-id");
    neonapi_restore_branch_set_source_lsn(arguments, "sample source_lsn");
    neonapi_restore_branch_set_source_timestamp(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_restore_branch_set_preserve_under_name(arguments, "sample preserve_under_name");
    status = neonapi_branches_restore(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_branch_operations, out);
    neonapi_branch_operations_free(out);
    neonapi_restore_branch_free(arguments);
    return status;
}

neonapi_status call_branches_set_default(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_branch_operations *out = NULL;
    neonapi_status status;

    status = neonapi_branches_set_default(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_branch_operations, out);
    neonapi_branch_operations_free(out);
    return status;
}

neonapi_status call_branches_start_anonymization(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_anonymized_branch_status_response *out = NULL;
    neonapi_status status;

    status = neonapi_branches_start_anonymization(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_anonymized_branch_status_response, out);
    neonapi_anonymized_branch_status_response_free(out);
    return status;
}

neonapi_status call_branches_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_branch *arguments = neonapi_update_branch_new();
    neonapi_branch_operations *out = NULL;
    neonapi_status status;

    neonapi_update_branch_set_name(arguments, "sample name");
    neonapi_update_branch_set_protected(arguments, true);
    neonapi_update_branch_set_expires_at(arguments, time_of("2026-01-02T03:04:05Z"));
    status = neonapi_branches_update(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_branch_operations, out);
    neonapi_branch_operations_free(out);
    neonapi_update_branch_free(arguments);
    return status;
}

neonapi_status call_branches_update_masking_rules(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_masking_rules *arguments = neonapi_update_masking_rules_new();
    neonapi_masking_rule_array *out = NULL;
    neonapi_status status;

    {
        neonapi_masking_rule *part_1 = neonapi_masking_rule_new();
        neonapi_masking_rule_set_database_name(part_1, "sample database_name");
        neonapi_masking_rule_set_schema_name(part_1, "sample schema_name");
        neonapi_masking_rule_set_table_name(part_1, "sample table_name");
        neonapi_masking_rule_set_column_name(part_1, "sample column_name");
        neonapi_masking_rule_set_masking_function(part_1, "sample masking_function");
        neonapi_masking_rule_set_masking_value(part_1, "sample masking_value");
        neonapi_update_masking_rules_add_masking_rules(arguments, part_1);
        neonapi_masking_rule_free(part_1);
    }
    status = neonapi_branches_update_masking_rules(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    ITEMS(answer, neonapi_masking_rule_array_count(out), RECORD(answer, fields_masking_rule, neonapi_masking_rule_array_at(out, index)));
    neonapi_masking_rule_array_free(out);
    neonapi_update_masking_rules_free(arguments);
    return status;
}
