/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_cursor_pagination(struct json *json, const neonapi_cursor_pagination *it) {
    json_name(json, "next");
    json_text(json, neonapi_cursor_pagination_next(it));
}

void fields_pagination(struct json *json, const neonapi_pagination *it) {
    json_name(json, "cursor");
    json_text(json, neonapi_pagination_cursor(it));
}
