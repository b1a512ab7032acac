/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_databases_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_database *arguments = neonapi_create_database_new();
    neonapi_database_operations *out = NULL;
    neonapi_status status;

    neonapi_create_database_set_name(arguments, "sample name");
    neonapi_create_database_set_owner_name(arguments, "sample owner_name");
    status = neonapi_databases_create(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_database_operations, out);
    neonapi_database_operations_free(out);
    neonapi_create_database_free(arguments);
    return status;
}

neonapi_status call_databases_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_database_operations *out = NULL;
    neonapi_status status;

    status = neonapi_databases_delete(client, "sample-project-id", "sample-branch-id", "sample database name/&?ü", NULL, &out, error);
    RECORD(answer, fields_database_operations, out);
    neonapi_database_operations_free(out);
    return status;
}

neonapi_status call_databases_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_database *out = NULL;
    neonapi_status status;

    status = neonapi_databases_get(client, "sample-project-id", "sample-branch-id", "sample database name/&?ü", NULL, &out, error);
    RECORD(answer, fields_database, out);
    neonapi_database_free(out);
    return status;
}

neonapi_status call_databases_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_database_list *out = NULL;
    neonapi_databases_response *page = NULL;
    neonapi_status status;

    status = neonapi_databases_list(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_database_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_databases_response, page);
        neonapi_databases_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_database_list_free(out);
    return status;
}

neonapi_status call_databases_update(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_update_database *arguments = neonapi_update_database_new();
    neonapi_database_operations *out = NULL;
    neonapi_status status;

    neonapi_update_database_set_name(arguments, "sample name");
    neonapi_update_database_set_owner_name(arguments, "sample owner_name");
    status = neonapi_databases_update(client, "sample-project-id", "sample-branch-id", "sample database name/&?ü", arguments, NULL, &out, error);
    RECORD(answer, fields_database_operations, out);
    neonapi_database_operations_free(out);
    neonapi_update_database_free(arguments);
    return status;
}
