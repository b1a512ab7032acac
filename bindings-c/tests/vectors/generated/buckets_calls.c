/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_buckets_create(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_create_bucket *arguments = neonapi_create_bucket_new();
    neonapi_bucket *out = NULL;
    neonapi_status status;

    neonapi_create_bucket_set_name(arguments, "sample name");
    neonapi_create_bucket_set_access_level(arguments, NEONAPI_BUCKET_CREATE_REQUEST_ACCESS_LEVEL_PRIVATE);
    status = neonapi_buckets_create(client, "sample-project-id", "sample-branch-id", arguments, NULL, &out, error);
    RECORD(answer, fields_bucket, out);
    neonapi_bucket_free(out);
    neonapi_create_bucket_free(arguments);
    return status;
}

neonapi_status call_buckets_delete(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_buckets_delete(client, "sample-project-id", "sample-branch-id", "sample bucket name/&?ü", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_buckets_list(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_bucket_list *out = NULL;
    neonapi_buckets_list_response *page = NULL;
    neonapi_status status;

    status = neonapi_buckets_list(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    while (status == NEONAPI_OK && (status = neonapi_bucket_list_next_page(out, &page, error)) == NEONAPI_OK && page != NULL) {
        struct json text = {0};
        RECORD(&text, fields_buckets_list_response, page);
        neonapi_buckets_list_response_free(page);
        keep_page(answer, &text);
    }
    neonapi_bucket_list_free(out);
    return status;
}
