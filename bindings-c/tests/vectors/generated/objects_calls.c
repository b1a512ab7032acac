/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_objects_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_objects_delete(client, "sample-project-id", "sample-branch-id", "sample bucket name/&?ü", "sample object key/&?ü", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_objects_delete_by_prefix(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_delete_objects_by_prefix *arguments = neonapi_delete_objects_by_prefix_new();
    int64_t out = 0;
    neonapi_status status;

    neonapi_delete_objects_by_prefix_set_prefix(arguments, "sample prefix/&?ü");
    status = neonapi_objects_delete_by_prefix(client, "sample-project-id", "sample-branch-id", "sample bucket name/&?ü", arguments, NULL, &out, error);
    json_number(answer, out);
    neonapi_delete_objects_by_prefix_free(arguments);
    return status;
}

neonapi_status call_objects_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_bytes *out = NULL;
    neonapi_status status;

    status = neonapi_objects_get(client, "sample-project-id", "sample-branch-id", "sample bucket name/&?ü", "sample object key/&?ü", NULL, &out, error);
    write_bytes(answer, out);
    neonapi_bytes_free(out);
    return status;
}

neonapi_status call_objects_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_list_objects *arguments = neonapi_list_objects_new();
    neonapi_bucket_object_list *out = NULL;
    neonapi_bucket_objects_list_response *page = NULL;
    neonapi_status status;

    neonapi_list_objects_set_prefix(arguments, "sample prefix/&?ü");
    neonapi_list_objects_set_delimiter(arguments, "sample delimiter/&?ü");
    neonapi_list_objects_set_cursor(arguments, "sample cursor/&?ü");
    neonapi_list_objects_set_limit(arguments, 59);
    status = neonapi_objects_list(client, "sample-project-id", "sample-branch-id", "sample bucket name/&?ü", arguments, NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_bucket_object_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_bucket_objects_list_response, page);
        neonapi_bucket_objects_list_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_bucket_object_list_free(out);
    neonapi_list_objects_free(arguments);
    return status;
}

neonapi_status call_objects_presign(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_presign_object *arguments = neonapi_presign_object_new();
    neonapi_presign_response *out = NULL;
    neonapi_status status;

    neonapi_presign_object_set_operation(arguments, NEONAPI_PRESIGN_REQUEST_OPERATION_UPLOAD);
    neonapi_presign_object_set_content_type(arguments, "sample content_type");
    neonapi_presign_object_set_expires_in_seconds(arguments, 82);
    status = neonapi_objects_presign(client, "sample-project-id", "sample-branch-id", "sample bucket name/&?ü", "sample object key/&?ü", arguments, NULL, &out, error);
    RECORD(answer, fields_presign_response, out);
    neonapi_presign_response_free(out);
    neonapi_presign_object_free(arguments);
    return status;
}
