/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_storage_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_branch_storage *out = NULL;
    neonapi_status status;

    status = neonapi_storage_get(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_branch_storage, out);
    neonapi_branch_storage_free(out);
    return status;
}
