/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_list_project_permissions_response(struct json *json, const neonapi_list_project_permissions_response *it) {
    json_name(json, "project_permissions");
    ITEMS(json, neonapi_list_project_permissions_response_project_permissions_count(it), RECORD(json, fields_project_permission, neonapi_list_project_permissions_response_project_permissions_at(it, index)));
}

void fields_project_permission(struct json *json, const neonapi_project_permission *it) {
    json_name(json, "id");
    json_text(json, neonapi_project_permission_id(it));
    json_name(json, "granted_to_email");
    json_text(json, neonapi_project_permission_granted_to_email(it));
    json_name(json, "granted_at");
    write_time(json, neonapi_project_permission_granted_at(it));
    OPTIONAL(json, "revoked_at", int64_t, neonapi_project_permission_revoked_at(it, &value), write_time(json, value));
}
