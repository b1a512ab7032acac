/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_branch_storage(struct json *json, const neonapi_branch_storage *it) {
    json_name(json, "enabled");
    json_flag(json, neonapi_branch_storage_enabled(it));
    json_name(json, "s3_endpoint");
    json_text(json, neonapi_branch_storage_s3_endpoint(it));
    json_name(json, "region");
    json_text(json, neonapi_branch_storage_region(it));
    json_name(json, "force_path_style");
    json_flag(json, neonapi_branch_storage_force_path_style(it));
}
