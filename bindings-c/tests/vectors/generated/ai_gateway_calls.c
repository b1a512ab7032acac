/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_ai_gateway_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_branch_ai_gateway *out = NULL;
    neonapi_status status;

    status = neonapi_ai_gateway_get(client, "sample-project-id", "sample-branch-id", NULL, &out, error);
    RECORD(answer, fields_branch_ai_gateway, out);
    neonapi_branch_ai_gateway_free(out);
    return status;
}
