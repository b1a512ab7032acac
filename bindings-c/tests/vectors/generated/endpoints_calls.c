/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_endpoints_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_endpoint *arguments = neonapi_create_endpoint_new();
    neonapi_endpoint_operations *out = NULL;
    neonapi_status status;

    neonapi_create_endpoint_set_branch_id(arguments, "sample-branch-id");
    neonapi_create_endpoint_set_type(arguments, NEONAPI_ENDPOINT_TYPE_READ_ONLY);
    neonapi_create_endpoint_set_region_id(arguments, "sample region_id");
    {
        neonapi_endpoint_settings_data *part_1 = neonapi_endpoint_settings_data_new();
        neonapi_endpoint_settings_data_put_pg_settings(part_1, "key", "\"sample pg_settings\"");
        neonapi_endpoint_settings_data_put_pgbouncer_settings(part_1, "key", "\"sample pgbouncer_settings\"");
        {
            neonapi_preload_libraries *part_2 = neonapi_preload_libraries_new();
            neonapi_preload_libraries_set_use_defaults(part_2, true);
            neonapi_preload_libraries_add_enabled_libraries(part_2, "sample enabled_libraries");
            neonapi_endpoint_settings_data_set_preload_libraries(part_1, part_2);
            neonapi_preload_libraries_free(part_2);
        }
        neonapi_create_endpoint_set_settings(arguments, part_1);
        neonapi_endpoint_settings_data_free(part_1);
    }
    neonapi_create_endpoint_set_autoscaling_limit_min_cu(arguments, 25.5);
    neonapi_create_endpoint_set_autoscaling_limit_max_cu(arguments, 27.5);
    neonapi_create_endpoint_set_provisioner(arguments, "k8s-neonvm");
    neonapi_create_endpoint_set_pooler_enabled(arguments, true);
    neonapi_create_endpoint_set_pooler_mode(arguments, NEONAPI_ENDPOINT_POOLER_MODE_TRANSACTION);
    neonapi_create_endpoint_set_disabled(arguments, true);
    neonapi_create_endpoint_set_passwordless_access(arguments, true);
    neonapi_create_endpoint_set_suspend_timeout_seconds(arguments, 62);
    neonapi_create_endpoint_set_name(arguments, "sample name");
    status = neonapi_endpoints_create(client, "sample-project-id", arguments, NULL, &out, error);
    RECORD(answer, fields_endpoint_operations, out);
    neonapi_endpoint_operations_free(out);
    neonapi_create_endpoint_free(arguments);
    return status;
}

neonapi_status call_endpoints_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_endpoint_operations *out = NULL;
    neonapi_status status;

    status = neonapi_endpoints_delete(client, "sample-project-id", "sample-endpoint-id", NULL, &out, error);
    RECORD(answer, fields_endpoint_operations, out);
    neonapi_endpoint_operations_free(out);
    return status;
}

neonapi_status call_endpoints_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_endpoint *out = NULL;
    neonapi_status status;

    status = neonapi_endpoints_get(client, "sample-project-id", "sample-endpoint-id", NULL, &out, error);
    RECORD(answer, fields_endpoint, out);
    neonapi_endpoint_free(out);
    return status;
}

neonapi_status call_endpoints_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_endpoint_list *out = NULL;
    neonapi_endpoints_response *page = NULL;
    neonapi_status status;

    status = neonapi_endpoints_list(client, "sample-project-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_endpoint_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_endpoints_response, page);
        neonapi_endpoints_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_endpoint_list_free(out);
    return status;
}

neonapi_status call_endpoints_list_by_branch(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_endpoint_list *out = NULL;
    neonapi_endpoints_response *page = NULL;
    neonapi_status status;

    status = neonapi_endpoints_list_by_branch(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_endpoint_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_endpoints_response, page);
        neonapi_endpoints_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_endpoint_list_free(out);
    return status;
}

neonapi_status call_endpoints_restart(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_endpoint_operations *out = NULL;
    neonapi_status status;

    status = neonapi_endpoints_restart(client, "sample-project-id", "sample-endpoint-id", NULL, &out, error);
    RECORD(answer, fields_endpoint_operations, out);
    neonapi_endpoint_operations_free(out);
    return status;
}

neonapi_status call_endpoints_start(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_endpoint_operations *out = NULL;
    neonapi_status status;

    status = neonapi_endpoints_start(client, "sample-project-id", "sample-endpoint-id", NULL, &out, error);
    RECORD(answer, fields_endpoint_operations, out);
    neonapi_endpoint_operations_free(out);
    return status;
}

neonapi_status call_endpoints_suspend(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_endpoint_operations *out = NULL;
    neonapi_status status;

    status = neonapi_endpoints_suspend(client, "sample-project-id", "sample-endpoint-id", NULL, &out, error);
    RECORD(answer, fields_endpoint_operations, out);
    neonapi_endpoint_operations_free(out);
    return status;
}

neonapi_status call_endpoints_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_endpoint *arguments = neonapi_update_endpoint_new();
    neonapi_endpoint_operations *out = NULL;
    neonapi_status status;

    neonapi_update_endpoint_set_branch_id(arguments, "sample-branch-id");
    neonapi_update_endpoint_set_autoscaling_limit_min_cu(arguments, 25.5);
    neonapi_update_endpoint_set_autoscaling_limit_max_cu(arguments, 27.5);
    neonapi_update_endpoint_set_provisioner(arguments, "k8s-neonvm");
    {
        neonapi_endpoint_settings_data *part_1 = neonapi_endpoint_settings_data_new();
        neonapi_endpoint_settings_data_put_pg_settings(part_1, "key", "\"sample pg_settings\"");
        neonapi_endpoint_settings_data_put_pgbouncer_settings(part_1, "key", "\"sample pgbouncer_settings\"");
        {
            neonapi_preload_libraries *part_2 = neonapi_preload_libraries_new();
            neonapi_preload_libraries_set_use_defaults(part_2, true);
            neonapi_preload_libraries_add_enabled_libraries(part_2, "sample enabled_libraries");
            neonapi_endpoint_settings_data_set_preload_libraries(part_1, part_2);
            neonapi_preload_libraries_free(part_2);
        }
        neonapi_update_endpoint_set_settings(arguments, part_1);
        neonapi_endpoint_settings_data_free(part_1);
    }
    neonapi_update_endpoint_set_pooler_enabled(arguments, true);
    neonapi_update_endpoint_set_pooler_mode(arguments, NEONAPI_ENDPOINT_POOLER_MODE_TRANSACTION);
    neonapi_update_endpoint_set_disabled(arguments, true);
    neonapi_update_endpoint_set_passwordless_access(arguments, true);
    neonapi_update_endpoint_set_suspend_timeout_seconds(arguments, 62);
    neonapi_update_endpoint_set_name(arguments, "sample name");
    status = neonapi_endpoints_update(client, "sample-project-id", "sample-endpoint-id", arguments, NULL, &out, error);
    RECORD(answer, fields_endpoint_operations, out);
    neonapi_endpoint_operations_free(out);
    neonapi_update_endpoint_free(arguments);
    return status;
}
