/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_operation(struct json *json, const neonapi_operation *it) {
    json_name(json, "id");
    json_text(json, neonapi_operation_id(it));
    enumeration_field(json, "status", neonapi_operation_status_text(it), neonapi_operation_status_text_of(neonapi_operation_status(it)));
}

void fields_operations_response(struct json *json, const neonapi_operations_response *it) {
    json_name(json, "operations");
    ITEMS(json, neonapi_operations_response_operations_count(it), RECORD(json, fields_operation, neonapi_operations_response_operations_at(it, index)));
}
