/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_bucket(struct json *json, const neonapi_bucket *it) {
    json_name(json, "name");
    json_text(json, neonapi_bucket_name(it));
    enumeration_field(json, "access_level", neonapi_bucket_access_level_text(it), neonapi_bucket_access_level_text_of(neonapi_bucket_access_level(it)));
    json_name(json, "created_at");
    write_time(json, neonapi_bucket_created_at(it));
}

void fields_buckets_list_response(struct json *json, const neonapi_buckets_list_response *it) {
    json_name(json, "buckets");
    ITEMS(json, neonapi_buckets_list_response_buckets_count(it), RECORD(json, fields_bucket, neonapi_buckets_list_response_buckets_at(it, index)));
}
