/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_organization(struct json *json, const neonapi_organization *it) {
    json_name(json, "id");
    json_text(json, neonapi_organization_id(it));
    json_name(json, "name");
    json_text(json, neonapi_organization_name(it));
    json_name(json, "handle");
    json_text(json, neonapi_organization_handle(it));
    json_name(json, "plan");
    json_text(json, neonapi_organization_plan(it));
    json_name(json, "created_at");
    write_time(json, neonapi_organization_created_at(it));
    json_name(json, "managed_by");
    json_text(json, neonapi_organization_managed_by(it));
    json_name(json, "updated_at");
    write_time(json, neonapi_organization_updated_at(it));
    OPTIONAL(json, "allow_hipaa_projects", bool, neonapi_organization_allow_hipaa_projects(it, &value), json_flag(json, value));
    OPTIONAL(json, "require_mfa", bool, neonapi_organization_require_mfa(it, &value), json_flag(json, value));
}
