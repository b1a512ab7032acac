/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_list_parts_response(struct json *json, const neonapi_list_parts_response *it) {
    json_name(json, "parts");
    ITEMS(json, neonapi_list_parts_response_parts_count(it), json_text(json, neonapi_list_parts_response_parts_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_cursor_pagination, neonapi_list_parts_response_pagination(it));
}

void fields_list_things_response(struct json *json, const neonapi_list_things_response *it) {
    json_name(json, "things");
    ITEMS(json, neonapi_list_things_response_things_count(it), RECORD(json, fields_thing, neonapi_list_things_response_things_at(it, index)));
    json_name(json, "by_owner");
    ENTRIES(json, neonapi_list_things_response_by_owner_count(it), neonapi_list_things_response_by_owner_key_at(it, entry), ITEMS(json, neonapi_list_things_response_by_owner_value_count(it, entry), json_text(json, neonapi_list_things_response_by_owner_value_at(it, entry, index))));
    json_name(json, "pagination");
    RECORD(json, fields_pagination, neonapi_list_things_response_pagination(it));
}

void fields_thing(struct json *json, const neonapi_thing *it) {
    json_name(json, "id");
    json_text(json, neonapi_thing_id(it));
    json_name(json, "created_at");
    write_time(json, neonapi_thing_created_at(it));
    json_name(json, "size");
    write_float(json, neonapi_thing_size(it));
    json_name(json, "count");
    json_number(json, (int64_t)neonapi_thing_count(it));
    OPTIONAL(json, "bytes", uint64_t, neonapi_thing_bytes(it, &value), json_number(json, (int64_t)value));
    json_name(json, "state");
    json_text(json, neonapi_thing_state(it));
    json_name(json, "settings");
    RECORD(json, fields_thing_settings, neonapi_thing_settings(it));
    json_name(json, "extra");
    write_json(json, neonapi_thing_extra(it));
    json_name(json, "headers");
    ENTRIES(json, neonapi_thing_headers_count(it), neonapi_thing_headers_key_at(it, entry), json_text(json, neonapi_thing_headers_value_at(it, entry)));
}

void fields_thing_key(struct json *json, const neonapi_thing_key *it) {
    json_name(json, "id");
    json_number(json, (int64_t)neonapi_thing_key_id(it));
    json_name(json, "key");
    json_text(json, neonapi_thing_key_key(it));
}

void fields_thing_operations(struct json *json, const neonapi_thing_operations *it) {
    json_name(json, "thing");
    RECORD(json, fields_thing, neonapi_thing_operations_thing(it));
    json_name(json, "operations");
    ITEMS(json, neonapi_thing_operations_operations_count(it), RECORD(json, fields_operation, neonapi_thing_operations_operations_at(it, index)));
}

void fields_thing_settings(struct json *json, const neonapi_thing_settings_data *it) {
    (void)json;
    (void)it;
}
