/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_api_key_create_response(struct json *json, const neonapi_api_key_create_response *it) {
    json_name(json, "id");
    json_number(json, (int64_t)neonapi_api_key_create_response_id(it));
    json_name(json, "key");
    json_text(json, neonapi_api_key_create_response_key(it));
    json_name(json, "name");
    json_text(json, neonapi_api_key_create_response_name(it));
    json_name(json, "created_at");
    write_time(json, neonapi_api_key_create_response_created_at(it));
    json_name(json, "created_by");
    json_text(json, neonapi_api_key_create_response_created_by(it));
}

void fields_api_key_revoke_response(struct json *json, const neonapi_api_key_revoke_response *it) {
    json_name(json, "id");
    json_number(json, (int64_t)neonapi_api_key_revoke_response_id(it));
    json_name(json, "name");
    json_text(json, neonapi_api_key_revoke_response_name(it));
    json_name(json, "created_at");
    write_time(json, neonapi_api_key_revoke_response_created_at(it));
    json_name(json, "created_by");
    json_text(json, neonapi_api_key_revoke_response_created_by(it));
    OPTIONAL(json, "last_used_at", int64_t, neonapi_api_key_revoke_response_last_used_at(it, &value), write_time(json, value));
    json_name(json, "last_used_from_addr");
    json_text(json, neonapi_api_key_revoke_response_last_used_from_addr(it));
    json_name(json, "revoked");
    json_flag(json, neonapi_api_key_revoke_response_revoked(it));
}

void fields_api_keys_list_response_item(struct json *json, const neonapi_api_keys_list_response_item *it) {
    json_name(json, "id");
    json_number(json, (int64_t)neonapi_api_keys_list_response_item_id(it));
    json_name(json, "name");
    json_text(json, neonapi_api_keys_list_response_item_name(it));
    json_name(json, "created_at");
    write_time(json, neonapi_api_keys_list_response_item_created_at(it));
    json_name(json, "created_by");
    RECORD(json, fields_api_key_creator_data, neonapi_api_keys_list_response_item_created_by(it));
    OPTIONAL(json, "last_used_at", int64_t, neonapi_api_keys_list_response_item_last_used_at(it, &value), write_time(json, value));
    json_name(json, "last_used_from_addr");
    json_text(json, neonapi_api_keys_list_response_item_last_used_from_addr(it));
}
