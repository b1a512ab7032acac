/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_active_regions_response(struct json *json, const neonapi_active_regions_response *it) {
    json_name(json, "regions");
    ITEMS(json, neonapi_active_regions_response_regions_count(it), RECORD(json, fields_region_response, neonapi_active_regions_response_regions_at(it, index)));
}

void fields_region_response(struct json *json, const neonapi_region_response *it) {
    json_name(json, "region_id");
    json_text(json, neonapi_region_response_region_id(it));
    json_name(json, "name");
    json_text(json, neonapi_region_response_name(it));
    json_name(json, "default");
    json_flag(json, neonapi_region_response_default(it));
    json_name(json, "geo_lat");
    json_text(json, neonapi_region_response_geo_lat(it));
    json_name(json, "geo_long");
    json_text(json, neonapi_region_response_geo_long(it));
}
