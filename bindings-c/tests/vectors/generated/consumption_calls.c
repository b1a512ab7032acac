/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_consumption_per_branch_v2(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_consumption_per_branch_v2_data *arguments = neonapi_consumption_per_branch_v2_data_new();
    neonapi_consumption_history_per_branch_v2_list *out = NULL;
    neonapi_get_consumption_history_per_branch_v2_response *page = NULL;
    neonapi_status status;

    neonapi_consumption_per_branch_v2_data_add_project_ids(arguments, "sample-project-ids");
    neonapi_consumption_per_branch_v2_data_set_from_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_consumption_per_branch_v2_data_set_to_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_consumption_per_branch_v2_data_set_granularity(arguments, NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_HOURLY);
    neonapi_consumption_per_branch_v2_data_set_org_id(arguments, "sample-org-id");
    neonapi_consumption_per_branch_v2_data_add_metrics(arguments, "sample metrics");
    neonapi_consumption_per_branch_v2_data_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_consumption_per_branch_v2_data_set_limit(arguments, 59);
    neonapi_consumption_per_branch_v2_data_add_branch_ids(arguments, "sample-branch-ids");
    status = neonapi_consumption_per_branch_v2(client, arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_consumption_history_per_branch_v2_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_get_consumption_history_per_branch_v2_response, page);
        neonapi_get_consumption_history_per_branch_v2_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_consumption_history_per_branch_v2_list_free(out);
    neonapi_consumption_per_branch_v2_data_free(arguments);
    return status;
}

neonapi_status call_consumption_per_project(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_consumption_per_project_data *arguments = neonapi_consumption_per_project_data_new();
    neonapi_consumption_history_per_project_list *out = NULL;
    neonapi_get_consumption_history_per_project_response *page = NULL;
    neonapi_status status;

    neonapi_consumption_per_project_data_set_from_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_consumption_per_project_data_set_to_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_consumption_per_project_data_set_granularity(arguments, NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_HOURLY);
    neonapi_consumption_per_project_data_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_consumption_per_project_data_set_limit(arguments, 59);
    neonapi_consumption_per_project_data_add_project_ids(arguments, "sample-project-ids");
    neonapi_consumption_per_project_data_set_org_id(arguments, "sample-org-id");
    neonapi_consumption_per_project_data_set_include_v1_metrics(arguments, true);
    neonapi_consumption_per_project_data_add_metrics(arguments, "sample metrics");
    status = neonapi_consumption_per_project(client, arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_consumption_history_per_project_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_get_consumption_history_per_project_response, page);
        neonapi_get_consumption_history_per_project_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_consumption_history_per_project_list_free(out);
    neonapi_consumption_per_project_data_free(arguments);
    return status;
}

neonapi_status call_consumption_per_project_v2(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_consumption_per_project_v2_data *arguments = neonapi_consumption_per_project_v2_data_new();
    neonapi_consumption_history_per_project_v2_list *out = NULL;
    neonapi_get_consumption_history_per_project_v2_response *page = NULL;
    neonapi_status status;

    neonapi_consumption_per_project_v2_data_set_from_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_consumption_per_project_v2_data_set_to_time(arguments, time_of("2026-01-02T03:04:05Z"));
    neonapi_consumption_per_project_v2_data_set_granularity(arguments, NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_HOURLY);
    neonapi_consumption_per_project_v2_data_set_org_id(arguments, "sample-org-id");
    neonapi_consumption_per_project_v2_data_add_metrics(arguments, "sample metrics");
    neonapi_consumption_per_project_v2_data_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_consumption_per_project_v2_data_set_limit(arguments, 59);
    neonapi_consumption_per_project_v2_data_add_project_ids(arguments, "sample-project-ids");
    status = neonapi_consumption_per_project_v2(client, arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_consumption_history_per_project_v2_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_get_consumption_history_per_project_v2_response, page);
        neonapi_get_consumption_history_per_project_v2_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_consumption_history_per_project_v2_list_free(out);
    neonapi_consumption_per_project_v2_data_free(arguments);
    return status;
}
