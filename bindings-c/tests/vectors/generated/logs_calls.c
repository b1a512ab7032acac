/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_logs_field_values(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_log_field_values *arguments = neonapi_list_log_field_values_new();
    neonapi_project_branch_log_field_values_response_list *out = NULL;
    neonapi_project_branch_log_field_values_response *page = NULL;
    neonapi_status status;

    neonapi_list_log_field_values_set_since(arguments, "1h");
    neonapi_list_log_field_values_set_start_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_list_log_field_values_set_end_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_list_log_field_values_set_source(arguments, NEONAPI_PROJECT_BRANCH_LOG_SOURCE_FUNCTION);
    neonapi_list_log_field_values_set_limit(arguments, 59);
    status = neonapi_logs_field_values(client, "sample-project-id", "sample-branch-id", "sample field name/&?ü", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_project_branch_log_field_values_response_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_project_branch_log_field_values_response, page);
        neonapi_project_branch_log_field_values_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_project_branch_log_field_values_response_list_free(out);
    neonapi_list_log_field_values_free(arguments);
    return status;
}

neonapi_status call_logs_fields(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_project_branch_log_fields_response_list *out = NULL;
    neonapi_project_branch_log_fields_response *page = NULL;
    neonapi_status status;

    status = neonapi_logs_fields(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_project_branch_log_fields_response_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_project_branch_log_fields_response, page);
        neonapi_project_branch_log_fields_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_project_branch_log_fields_response_list_free(out);
    return status;
}

neonapi_status call_logs_query(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_query_logs *arguments = neonapi_query_logs_new();
    neonapi_project_branch_log_record_list *out = NULL;
    neonapi_project_branch_logs_query_response *page = NULL;
    neonapi_status status;

    neonapi_query_logs_set_since(arguments, "1h");
    neonapi_query_logs_set_start_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_query_logs_set_end_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_query_logs_set_limit(arguments, 59);
    neonapi_query_logs_set_cursor(arguments, "sample cursor");
    neonapi_query_logs_set_sort_order(arguments, NEONAPI_PROJECT_BRANCH_LOGS_QUERY_REQUEST_SORT_ORDER_ASC);
    neonapi_query_logs_set_source(arguments, NEONAPI_PROJECT_BRANCH_LOG_SOURCE_FUNCTION);
    neonapi_query_logs_set_service_name(arguments, "sample service_name");
    neonapi_query_logs_set_scope_name(arguments, "sample scope_name");
    neonapi_query_logs_set_minimum_severity(arguments, NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_TRACE);
    neonapi_query_logs_set_severity_text(arguments, "sample severity_text");
    neonapi_query_logs_set_body_contains(arguments, "sample body_contains");
    neonapi_query_logs_set_trace_id(arguments, "4bf92f3577b34da6a3ce929d0e0e4736");
    neonapi_query_logs_set_logql(arguments, "sample logql");
    status = neonapi_logs_query(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_project_branch_log_record_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_project_branch_logs_query_response, page);
        neonapi_project_branch_logs_query_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_project_branch_log_record_list_free(out);
    neonapi_query_logs_free(arguments);
    return status;
}
