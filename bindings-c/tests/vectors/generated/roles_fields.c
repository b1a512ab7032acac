/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_role(struct json *json, const neonapi_role *it) {
    json_name(json, "branch_id");
    json_text(json, neonapi_role_branch_id(it));
    json_name(json, "name");
    json_text(json, neonapi_role_name(it));
    json_name(json, "password");
    json_text(json, neonapi_role_password(it));
    OPTIONAL(json, "protected", bool, neonapi_role_protected(it, &value), json_flag(json, value));
    json_name(json, "authentication_method");
    json_text(json, neonapi_role_authentication_method(it));
    json_name(json, "created_at");
    write_time(json, neonapi_role_created_at(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_role_updated_at(it));
}

void fields_role_operations(struct json *json, const neonapi_role_operations *it) {
    json_name(json, "role");
    RECORD(json, fields_role, neonapi_role_operations_role(it));
    json_name(json, "operations");
    ITEMS(json, neonapi_role_operations_operations_count(it), RECORD(json, fields_operation, neonapi_role_operations_operations_at(it, index)));
}

void fields_roles_response(struct json *json, const neonapi_roles_response *it) {
    json_name(json, "roles");
    ITEMS(json, neonapi_roles_response_roles_count(it), RECORD(json, fields_role, neonapi_roles_response_roles_at(it, index)));
}
