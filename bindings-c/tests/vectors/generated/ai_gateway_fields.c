/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_branch_ai_gateway(struct json *json, const neonapi_branch_ai_gateway *it) {
    json_name(json, "enabled");
    json_flag(json, neonapi_branch_ai_gateway_enabled(it));
    json_name(json, "base_url");
    json_text(json, neonapi_branch_ai_gateway_base_url(it));
}
