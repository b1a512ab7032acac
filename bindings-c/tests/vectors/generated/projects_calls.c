/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_projects_accept_transfer_request(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_accept_project_transfer_request *arguments = neonapi_accept_project_transfer_request_new();
    neonapi_status status;

    neonapi_accept_project_transfer_request_set_org_id(arguments, "sample-org-id");
    status = neonapi_projects_accept_transfer_request(client, "sample-project-id", "sample-request-id", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_accept_project_transfer_request_free(arguments);
    return status;
}

neonapi_status call_projects_available_preload_libraries(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_available_preload_library_list *out = NULL;
    neonapi_available_preload_libraries *page = NULL;
    neonapi_status status;

    status = neonapi_projects_available_preload_libraries(client, "sample-project-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_available_preload_library_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_available_preload_libraries, page);
        neonapi_available_preload_libraries_free(page);
        keep_page(answer, &text);
    }
    neonapi_available_preload_library_list_free(out);
    return status;
}

neonapi_status call_projects_connection_uri(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_get_connection_uri *arguments = neonapi_get_connection_uri_new();
    char *out = NULL;
    neonapi_status status;

    neonapi_get_connection_uri_set_database_name(arguments, "sample database name/&?ü");
    neonapi_get_connection_uri_set_role_name(arguments, "sample role name/&?ü");
    neonapi_get_connection_uri_set_branch_id(arguments, "sample-branch-id");
    neonapi_get_connection_uri_set_endpoint_id(arguments, "sample-endpoint-id");
    neonapi_get_connection_uri_set_pooled(arguments, true);
    status = neonapi_projects_connection_uri(client, "sample-project-id", arguments, NULL, &out, error);
    json_text(answer, out);
    neonapi_string_free(out);
    neonapi_get_connection_uri_free(arguments);
    return status;
}

neonapi_status call_projects_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_project *arguments = neonapi_create_project_new();
    neonapi_create_project_response *out = NULL;
    neonapi_status status;

    {
        neonapi_project_settings_data *part_1 = neonapi_project_settings_data_new();
        {
            neonapi_project_quota *part_2 = neonapi_project_quota_new();
            neonapi_project_quota_set_active_time_seconds(part_2, 69);
            neonapi_project_quota_set_compute_time_seconds(part_2, 4);
            neonapi_project_quota_set_written_data_bytes(part_2, 90);
            neonapi_project_quota_set_data_transfer_bytes(part_2, 81);
            neonapi_project_quota_set_logical_size_bytes(part_2, 73);
            neonapi_project_settings_data_set_quota(part_1, part_2);
            neonapi_project_quota_free(part_2);
        }
        {
            neonapi_allowed_ips *part_2 = neonapi_allowed_ips_new();
            neonapi_allowed_ips_add_ips(part_2, "sample ips");
            neonapi_allowed_ips_set_protected_branches_only(part_2, true);
            neonapi_project_settings_data_set_allowed_ips(part_1, part_2);
            neonapi_allowed_ips_free(part_2);
        }
        neonapi_project_settings_data_set_enable_logical_replication(part_1, true);
        {
            neonapi_maintenance_window *part_2 = neonapi_maintenance_window_new();
            neonapi_maintenance_window_add_weekdays(part_2, 86);
            neonapi_maintenance_window_set_start_time(part_2, "sample start_time");
            neonapi_maintenance_window_set_end_time(part_2, "sample end_time");
            neonapi_project_settings_data_set_maintenance_window(part_1, part_2);
            neonapi_maintenance_window_free(part_2);
        }
        neonapi_project_settings_data_set_block_public_connections(part_1, true);
        neonapi_project_settings_data_set_block_vpc_connections(part_1, true);
        neonapi_project_settings_data_set_audit_log_level(part_1, NEONAPI_PROJECT_AUDIT_LOG_LEVEL_BASE);
        neonapi_project_settings_data_set_hipaa(part_1, true);
        {
            neonapi_preload_libraries *part_2 = neonapi_preload_libraries_new();
            neonapi_preload_libraries_set_use_defaults(part_2, true);
            neonapi_preload_libraries_add_enabled_libraries(part_2, "sample enabled_libraries");
            neonapi_project_settings_data_set_preload_libraries(part_1, part_2);
            neonapi_preload_libraries_free(part_2);
        }
        neonapi_create_project_set_settings(arguments, part_1);
        neonapi_project_settings_data_free(part_1);
    }
    neonapi_create_project_set_name(arguments, "sample name");
    {
        neonapi_project_create_request_project_branch *part_1 = neonapi_project_create_request_project_branch_new();
        neonapi_project_create_request_project_branch_set_name(part_1, "sample name");
        neonapi_project_create_request_project_branch_set_role_name(part_1, "sample role_name");
        neonapi_project_create_request_project_branch_set_database_name(part_1, "sample database_name");
        neonapi_project_create_request_project_branch_put_annotations(part_1, "key", "sample annotations");
        neonapi_create_project_set_branch(arguments, part_1);
        neonapi_project_create_request_project_branch_free(part_1);
    }
    neonapi_create_project_set_autoscaling_limit_min_cu(arguments, 25.5);
    neonapi_create_project_set_autoscaling_limit_max_cu(arguments, 27.5);
    neonapi_create_project_set_provisioner(arguments, "k8s-neonvm");
    neonapi_create_project_set_region_id(arguments, "sample region_id");
    {
        neonapi_default_endpoint_settings *part_1 = neonapi_default_endpoint_settings_new();
        neonapi_default_endpoint_settings_put_pg_settings(part_1, "key", "\"sample pg_settings\"");
        neonapi_default_endpoint_settings_put_pgbouncer_settings(part_1, "key", "\"sample pgbouncer_settings\"");
        neonapi_default_endpoint_settings_set_autoscaling_limit_min_cu(part_1, 25.5);
        neonapi_default_endpoint_settings_set_autoscaling_limit_max_cu(part_1, 27.5);
        neonapi_default_endpoint_settings_set_suspend_timeout_seconds(part_1, 62);
        neonapi_create_project_set_default_endpoint_settings(arguments, part_1);
        neonapi_default_endpoint_settings_free(part_1);
    }
    neonapi_create_project_set_pg_version(arguments, 18);
    neonapi_create_project_set_store_passwords(arguments, true);
    neonapi_create_project_set_history_retention_seconds(arguments, 93);
    neonapi_create_project_set_org_id(arguments, "sample-org-id");
    status = neonapi_projects_create(client, arguments, NULL, &out, error);
    RECORD(answer, fields_create_project_response, out);
    neonapi_create_project_response_free(out);
    neonapi_create_project_free(arguments);
    return status;
}

neonapi_status call_projects_create_transfer_request(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_project_transfer_request *arguments = neonapi_create_project_transfer_request_new();
    neonapi_project_transfer_request_response *out = NULL;
    neonapi_status status;

    neonapi_create_project_transfer_request_set_ttl_seconds(arguments, 23);
    status = neonapi_projects_create_transfer_request(client, "sample-project-id", arguments, NULL, &out, error);
    RECORD(answer, fields_project_transfer_request_response, out);
    neonapi_project_transfer_request_response_free(out);
    neonapi_create_project_transfer_request_free(arguments);
    return status;
}

neonapi_status call_projects_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_project *out = NULL;
    neonapi_status status;

    status = neonapi_projects_delete(client, "sample-project-id", NULL, &out, error);
    RECORD(answer, fields_project, out);
    neonapi_project_free(out);
    return status;
}

neonapi_status call_projects_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_project *out = NULL;
    neonapi_status status;

    status = neonapi_projects_get(client, "sample-project-id", NULL, &out, error);
    RECORD(answer, fields_project, out);
    neonapi_project_free(out);
    return status;
}

neonapi_status call_projects_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_projects *arguments = neonapi_list_projects_new();
    neonapi_project_list_item_list *out = NULL;
    neonapi_list_projects_response *page = NULL;
    neonapi_status status;

    neonapi_list_projects_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_projects_set_limit(arguments, 59);
    neonapi_list_projects_set_search(arguments, "sample search/&?ü");
    neonapi_list_projects_set_org_id(arguments, "sample-org-id");
    neonapi_list_projects_set_timeout(arguments, 100);
    neonapi_list_projects_set_recoverable(arguments, true);
    status = neonapi_projects_list(client, arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_project_list_item_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_projects_response, page);
        neonapi_list_projects_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_project_list_item_list_free(out);
    neonapi_list_projects_free(arguments);
    return status;
}

neonapi_status call_projects_list_advisor_issues(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_project_advisor_issues *arguments = neonapi_list_project_advisor_issues_new();
    neonapi_advisor_issue_list *out = NULL;
    neonapi_get_project_advisor_security_issues_response *page = NULL;
    neonapi_status status;

    neonapi_list_project_advisor_issues_set_branch_id(arguments, "sample-branch-id");
    neonapi_list_project_advisor_issues_set_database_name(arguments, "sample database name/&?ü");
    neonapi_list_project_advisor_issues_set_category(arguments, NEONAPI_ADVISOR_CATEGORY_SECURITY);
    neonapi_list_project_advisor_issues_set_min_severity(arguments, NEONAPI_ADVISOR_SEVERITY_INFO);
    status = neonapi_projects_list_advisor_issues(client, "sample-project-id", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_advisor_issue_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_get_project_advisor_security_issues_response, page);
        neonapi_get_project_advisor_security_issues_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_advisor_issue_list_free(out);
    neonapi_list_project_advisor_issues_free(arguments);
    return status;
}

neonapi_status call_projects_list_shared(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_shared_projects *arguments = neonapi_list_shared_projects_new();
    neonapi_list_shared_projects_response_list *out = NULL;
    neonapi_list_shared_projects_response *page = NULL;
    neonapi_status status;

    neonapi_list_shared_projects_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_shared_projects_set_limit(arguments, 59);
    neonapi_list_shared_projects_set_search(arguments, "sample search/&?ü");
    neonapi_list_shared_projects_set_timeout(arguments, 100);
    status = neonapi_projects_list_shared(client, arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_list_shared_projects_response_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_shared_projects_response, page);
        neonapi_list_shared_projects_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_list_shared_projects_response_list_free(out);
    neonapi_list_shared_projects_free(arguments);
    return status;
}

neonapi_status call_projects_recover(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_project_recover_response *out = NULL;
    neonapi_status status;

    status = neonapi_projects_recover(client, "sample-project-id", NULL, &out, error);
    RECORD(answer, fields_project_recover_response, out);
    neonapi_project_recover_response_free(out);
    return status;
}

neonapi_status call_projects_transfer(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_transfer_projects *arguments = neonapi_transfer_projects_new();
    neonapi_status status;

    neonapi_transfer_projects_set_destination_org_id(arguments, "sample-destination-org-id");
    neonapi_transfer_projects_add_project_ids(arguments, "sample-project-ids");
    status = neonapi_projects_transfer(client, "sample-source-org-id", arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_transfer_projects_free(arguments);
    return status;
}

neonapi_status call_projects_transfer_from_user(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_transfer_projects_from_user *arguments = neonapi_transfer_projects_from_user_new();
    neonapi_status status;

    neonapi_transfer_projects_from_user_set_destination_org_id(arguments, "sample-destination-org-id");
    neonapi_transfer_projects_from_user_add_project_ids(arguments, "sample-project-ids");
    status = neonapi_projects_transfer_from_user(client, arguments, NULL, error);
    json_text(answer, NULL);
    neonapi_transfer_projects_from_user_free(arguments);
    return status;
}

neonapi_status call_projects_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_project *arguments = neonapi_update_project_new();
    neonapi_update_project_response *out = NULL;
    neonapi_status status;

    {
        neonapi_project_settings_data *part_1 = neonapi_project_settings_data_new();
        {
            neonapi_project_quota *part_2 = neonapi_project_quota_new();
            neonapi_project_quota_set_active_time_seconds(part_2, 69);
            neonapi_project_quota_set_compute_time_seconds(part_2, 4);
            neonapi_project_quota_set_written_data_bytes(part_2, 90);
            neonapi_project_quota_set_data_transfer_bytes(part_2, 81);
            neonapi_project_quota_set_logical_size_bytes(part_2, 73);
            neonapi_project_settings_data_set_quota(part_1, part_2);
            neonapi_project_quota_free(part_2);
        }
        {
            neonapi_allowed_ips *part_2 = neonapi_allowed_ips_new();
            neonapi_allowed_ips_add_ips(part_2, "sample ips");
            neonapi_allowed_ips_set_protected_branches_only(part_2, true);
            neonapi_project_settings_data_set_allowed_ips(part_1, part_2);
            neonapi_allowed_ips_free(part_2);
        }
        neonapi_project_settings_data_set_enable_logical_replication(part_1, true);
        {
            neonapi_maintenance_window *part_2 = neonapi_maintenance_window_new();
            neonapi_maintenance_window_add_weekdays(part_2, 86);
            neonapi_maintenance_window_set_start_time(part_2, "sample start_time");
            neonapi_maintenance_window_set_end_time(part_2, "sample end_time");
            neonapi_project_settings_data_set_maintenance_window(part_1, part_2);
            neonapi_maintenance_window_free(part_2);
        }
        neonapi_project_settings_data_set_block_public_connections(part_1, true);
        neonapi_project_settings_data_set_block_vpc_connections(part_1, true);
        neonapi_project_settings_data_set_audit_log_level(part_1, NEONAPI_PROJECT_AUDIT_LOG_LEVEL_BASE);
        neonapi_project_settings_data_set_hipaa(part_1, true);
        {
            neonapi_preload_libraries *part_2 = neonapi_preload_libraries_new();
            neonapi_preload_libraries_set_use_defaults(part_2, true);
            neonapi_preload_libraries_add_enabled_libraries(part_2, "sample enabled_libraries");
            neonapi_project_settings_data_set_preload_libraries(part_1, part_2);
            neonapi_preload_libraries_free(part_2);
        }
        neonapi_update_project_set_settings(arguments, part_1);
        neonapi_project_settings_data_free(part_1);
    }
    neonapi_update_project_set_name(arguments, "sample name");
    {
        neonapi_default_endpoint_settings *part_1 = neonapi_default_endpoint_settings_new();
        neonapi_default_endpoint_settings_put_pg_settings(part_1, "key", "\"sample pg_settings\"");
        neonapi_default_endpoint_settings_put_pgbouncer_settings(part_1, "key", "\"sample pgbouncer_settings\"");
        neonapi_default_endpoint_settings_set_autoscaling_limit_min_cu(part_1, 25.5);
        neonapi_default_endpoint_settings_set_autoscaling_limit_max_cu(part_1, 27.5);
        neonapi_default_endpoint_settings_set_suspend_timeout_seconds(part_1, 62);
        neonapi_update_project_set_default_endpoint_settings(arguments, part_1);
        neonapi_default_endpoint_settings_free(part_1);
    }
    neonapi_update_project_set_history_retention_seconds(arguments, 93);
    status = neonapi_projects_update(client, "sample-project-id", arguments, NULL, &out, error);
    RECORD(answer, fields_update_project_response, out);
    neonapi_update_project_response_free(out);
    neonapi_update_project_free(arguments);
    return status;
}
