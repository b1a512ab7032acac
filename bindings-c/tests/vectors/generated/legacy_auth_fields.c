/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_list_neon_auth_integrations_response(struct json *json, const neonapi_list_neon_auth_integrations_response *it) {
    json_name(json, "data");
    ITEMS(json, neonapi_list_neon_auth_integrations_response_data_count(it), RECORD(json, fields_neon_auth_integration, neonapi_list_neon_auth_integrations_response_data_at(it, index)));
}
