/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

neonapi_status call_organizations_delete_spending_limit(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_status status;

    status = neonapi_organizations_delete_spending_limit(client, "sample-org-id", NULL, error);
    json_text(answer, NULL);
    return status;
}

neonapi_status call_organizations_get(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_organization *out = NULL;
    neonapi_status status;

    status = neonapi_organizations_get(client, "sample-org-id", NULL, &out, error);
    RECORD(answer, fields_organization, out);
    neonapi_organization_free(out);
    return status;
}

neonapi_status call_organizations_get_spending_limit(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    int64_t out = 0;
    bool is_there = false;
    neonapi_status status;

    status = neonapi_organizations_get_spending_limit(client, "sample-org-id", NULL, &out, &is_there, error);
    if (is_there) {
        json_number(answer, out);
    } else {
        json_text(answer, NULL);
    }
    return status;
}

neonapi_status call_organizations_set_spending_limit(const neonapi_client *client, struct json *answer, neonapi_error **error) {
    neonapi_set_organization_spending_limit *arguments = neonapi_set_organization_spending_limit_new();
    int64_t out = 0;
    bool is_there = false;
    neonapi_status status;

    neonapi_set_organization_spending_limit_set_spending_limit_cents(arguments, 94);
    status = neonapi_organizations_set_spending_limit(client, "sample-org-id", arguments, NULL, &out, &is_there, error);
    if (is_there) {
        json_number(answer, out);
    } else {
        json_text(answer, NULL);
    }
    neonapi_set_organization_spending_limit_free(arguments);
    return status;
}
