/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_bucket_object(struct json *json, const neonapi_bucket_object *it) {
    json_name(json, "key");
    json_text(json, neonapi_bucket_object_key(it));
    json_name(json, "size");
    json_number(json, (int64_t)neonapi_bucket_object_size(it));
    json_name(json, "last_modified");
    write_time(json, neonapi_bucket_object_last_modified(it));
    json_name(json, "etag");
    json_text(json, neonapi_bucket_object_etag(it));
}

void fields_bucket_objects_list_response(struct json *json, const neonapi_bucket_objects_list_response *it) {
    json_name(json, "folders");
    ITEMS(json, neonapi_bucket_objects_list_response_folders_count(it), json_text(json, neonapi_bucket_objects_list_response_folders_at(it, index)));
    json_name(json, "objects");
    ITEMS(json, neonapi_bucket_objects_list_response_objects_count(it), RECORD(json, fields_bucket_object, neonapi_bucket_objects_list_response_objects_at(it, index)));
    json_name(json, "prefix");
    json_text(json, neonapi_bucket_objects_list_response_prefix(it));
    json_name(json, "next_cursor");
    json_text(json, neonapi_bucket_objects_list_response_next_cursor(it));
    json_name(json, "is_truncated");
    json_flag(json, neonapi_bucket_objects_list_response_is_truncated(it));
}

void fields_presign_response(struct json *json, const neonapi_presign_response *it) {
    json_name(json, "url");
    json_text(json, neonapi_presign_response_url(it));
    json_name(json, "method");
    json_text(json, neonapi_presign_response_method(it));
    json_name(json, "headers");
    ENTRIES(json, neonapi_presign_response_headers_count(it), neonapi_presign_response_headers_key_at(it, entry), json_text(json, neonapi_presign_response_headers_value_at(it, entry)));
    json_name(json, "expires_at");
    write_time(json, neonapi_presign_response_expires_at(it));
}
