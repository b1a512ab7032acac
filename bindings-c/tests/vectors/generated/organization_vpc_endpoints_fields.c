/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_vpc_endpoint(struct json *json, const neonapi_vpc_endpoint *it) {
    json_name(json, "vpc_endpoint_id");
    json_text(json, neonapi_vpc_endpoint_vpc_endpoint_id(it));
    json_name(json, "label");
    json_text(json, neonapi_vpc_endpoint_label(it));
}

void fields_vpc_endpoint_details(struct json *json, const neonapi_vpc_endpoint_details *it) {
    json_name(json, "vpc_endpoint_id");
    json_text(json, neonapi_vpc_endpoint_details_vpc_endpoint_id(it));
    json_name(json, "label");
    json_text(json, neonapi_vpc_endpoint_details_label(it));
    json_name(json, "state");
    json_text(json, neonapi_vpc_endpoint_details_state(it));
    json_name(json, "num_restricted_projects");
    json_number(json, (int64_t)neonapi_vpc_endpoint_details_num_restricted_projects(it));
    json_name(json, "example_restricted_projects");
    ITEMS(json, neonapi_vpc_endpoint_details_example_restricted_projects_count(it), json_text(json, neonapi_vpc_endpoint_details_example_restricted_projects_at(it, index)));
}

void fields_vpc_endpoint_with_region(struct json *json, const neonapi_vpc_endpoint_with_region *it) {
    json_name(json, "vpc_endpoint_id");
    json_text(json, neonapi_vpc_endpoint_with_region_vpc_endpoint_id(it));
    json_name(json, "label");
    json_text(json, neonapi_vpc_endpoint_with_region_label(it));
    json_name(json, "region_id");
    json_text(json, neonapi_vpc_endpoint_with_region_region_id(it));
}

void fields_vpc_endpoints_response(struct json *json, const neonapi_vpc_endpoints_response *it) {
    json_name(json, "endpoints");
    ITEMS(json, neonapi_vpc_endpoints_response_endpoints_count(it), RECORD(json, fields_vpc_endpoint, neonapi_vpc_endpoints_response_endpoints_at(it, index)));
}

void fields_vpc_endpoints_with_region_response(struct json *json, const neonapi_vpc_endpoints_with_region_response *it) {
    json_name(json, "endpoints");
    ITEMS(json, neonapi_vpc_endpoints_with_region_response_endpoints_count(it), RECORD(json, fields_vpc_endpoint_with_region, neonapi_vpc_endpoints_with_region_response_endpoints_at(it, index)));
}
