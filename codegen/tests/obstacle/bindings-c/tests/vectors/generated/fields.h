/* Written by cargo xtask generate from api/. Do not edit. */

#ifndef FIELDS_H
#define FIELDS_H

#include "../vectors.h"

void fields_cursor_pagination(struct json *json, const neonapi_cursor_pagination *it);
void fields_pagination(struct json *json, const neonapi_pagination *it);
void fields_operation(struct json *json, const neonapi_operation *it);
void fields_operations_response(struct json *json, const neonapi_operations_response *it);
void fields_list_parts_response(struct json *json, const neonapi_list_parts_response *it);
void fields_list_things_response(struct json *json, const neonapi_list_things_response *it);
void fields_thing(struct json *json, const neonapi_thing *it);
void fields_thing_key(struct json *json, const neonapi_thing_key *it);
void fields_thing_operations(struct json *json, const neonapi_thing_operations *it);
void fields_thing_settings(struct json *json, const neonapi_thing_settings_data *it);
void fields_logs_response(struct json *json, const neonapi_logs_response *it);
void fields_reserved_words(struct json *json, const neonapi_reserved_words *it);
void fields_schedule_trigger(struct json *json, const neonapi_schedule_trigger *it);
void fields_storage_trigger(struct json *json, const neonapi_storage_trigger *it);
void fields_trigger(struct json *json, const neonapi_trigger *it);

#endif
