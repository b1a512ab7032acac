/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_custom_domain(struct json *json, const neonapi_custom_domain *it) {
    json_name(json, "domain");
    json_text(json, neonapi_custom_domain_domain(it));
    json_name(json, "entity_type");
    json_text(json, neonapi_custom_domain_entity_type(it));
    json_name(json, "entity_id");
    json_text(json, neonapi_custom_domain_entity_id(it));
    json_name(json, "cname_target");
    json_text(json, neonapi_custom_domain_cname_target(it));
    json_name(json, "status");
    json_text(json, neonapi_custom_domain_status(it));
    json_name(json, "dns_status");
    json_text(json, neonapi_custom_domain_dns_status(it));
    json_name(json, "binding_status");
    json_text(json, neonapi_custom_domain_binding_status(it));
    json_name(json, "status_reason");
    json_text(json, neonapi_custom_domain_status_reason(it));
}

void fields_list_project_branch_custom_domains_response(struct json *json, const neonapi_list_project_branch_custom_domains_response *it) {
    json_name(json, "custom_domains");
    ITEMS(json, neonapi_list_project_branch_custom_domains_response_custom_domains_count(it), RECORD(json, fields_custom_domain, neonapi_list_project_branch_custom_domains_response_custom_domains_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_cursor_pagination, neonapi_list_project_branch_custom_domains_response_pagination(it));
}
