/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_functions_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_functions_delete(client, "sample-project-id", "sample-branch-id", "sample", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_functions_deploy(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_deploy_function *arguments = neonapi_deploy_function_new();
    neonapi_neon_function_deployment *out = NULL;
    neonapi_status status;

    neonapi_deploy_function_set_zip(arguments, (const uint8_t *)"sample zip", sizeof "sample zip" - 1);
    neonapi_deploy_function_set_runtime(arguments, NEONAPI_FUNCTION_DEPLOY_REQUEST_RUNTIME_NODEJS24);
    neonapi_deploy_function_put_environment(arguments, "KEY", "sample environment");
    status = neonapi_functions_deploy(client, "sample-project-id", "sample-branch-id", "sample", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_function_deployment, out);
    neonapi_neon_function_deployment_free(out);
    neonapi_deploy_function_free(arguments);
    return status;
}

neonapi_status call_functions_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_neon_function *out = NULL;
    neonapi_status status;

    status = neonapi_functions_get(client, "sample-project-id", "sample-branch-id", "sample", NULL, &out, error);
    RECORD(answer, fields_neon_function, out);
    neonapi_neon_function_free(out);
    return status;
}

neonapi_status call_functions_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_functions *arguments = neonapi_list_functions_new();
    neonapi_neon_function_list *out = NULL;
    neonapi_list_project_branch_functions_response *page = NULL;
    neonapi_status status;

    neonapi_list_functions_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_functions_set_limit(arguments, 59);
    status = neonapi_functions_list(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_neon_function_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_list_project_branch_functions_response, page);
        neonapi_list_project_branch_functions_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_neon_function_list_free(out);
    neonapi_list_functions_free(arguments);
    return status;
}

neonapi_status call_functions_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_function *arguments = neonapi_update_function_new();
    neonapi_neon_function *out = NULL;
    neonapi_status status;

    neonapi_update_function_set_name(arguments, "sample name");
    status = neonapi_functions_update(client, "sample-project-id", "sample-branch-id", "sample", arguments, NULL, &out, error);
    RECORD(answer, fields_neon_function, out);
    neonapi_neon_function_free(out);
    neonapi_update_function_free(arguments);
    return status;
}
