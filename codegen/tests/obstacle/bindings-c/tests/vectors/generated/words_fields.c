/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_logs_response(struct json *json, const neonapi_logs_response *it) {
    json_name(json, "logs");
    ITEMS(json, neonapi_logs_response_logs_count(it), json_text(json, neonapi_logs_response_logs_at(it, index)));
    json_name(json, "next_cursor");
    json_text(json, neonapi_logs_response_next_cursor(it));
}

void fields_reserved_words(struct json *json, const neonapi_reserved_words *it) {
    json_name(json, "type");
    json_text(json, neonapi_reserved_words_type(it));
    json_name(json, "in");
    json_text(json, neonapi_reserved_words_in(it));
    json_name(json, "match");
    json_text(json, neonapi_reserved_words_match(it));
    OPTIONAL(json, "async", bool, neonapi_reserved_words_async(it, &value), json_flag(json, value));
    json_name(json, "default");
    json_flag(json, neonapi_reserved_words_default(it));
    json_name(json, "union");
    json_text(json, neonapi_reserved_words_union(it));
    OPTIONAL(json, "int", int64_t, neonapi_reserved_words_int(it, &value), json_number(json, (int64_t)value));
    json_name(json, "register");
    json_text(json, neonapi_reserved_words_register(it));
    json_name(json, "class");
    json_text(json, neonapi_reserved_words_class(it));
    json_name(json, "from");
    json_text(json, neonapi_reserved_words_from(it));
    json_name(json, "lambda");
    json_text(json, neonapi_reserved_words_lambda(it));
    json_name(json, "def");
    json_text(json, neonapi_reserved_words_def(it));
    json_name(json, "val");
    json_text(json, neonapi_reserved_words_val(it));
    json_name(json, "fun");
    json_text(json, neonapi_reserved_words_fun(it));
    json_name(json, "object");
    json_text(json, neonapi_reserved_words_object(it));
    json_name(json, "when");
    json_text(json, neonapi_reserved_words_when(it));
    json_name(json, "is");
    json_text(json, neonapi_reserved_words_is(it));
    json_name(json, "protocol");
    json_text(json, neonapi_reserved_words_protocol(it));
    json_name(json, "init");
    json_text(json, neonapi_reserved_words_init(it));
    json_name(json, "func");
    json_text(json, neonapi_reserved_words_func(it));
    json_name(json, "extension");
    json_text(json, neonapi_reserved_words_extension(it));
    json_name(json, "hash_code");
    json_number(json, (int64_t)neonapi_reserved_words_hash_code(it));
    json_name(json, "to_string");
    json_text(json, neonapi_reserved_words_to_string(it));
    json_name(json, "description");
    json_text(json, neonapi_reserved_words_description(it));
    json_name(json, "message");
    json_text(json, neonapi_reserved_words_message(it));
    json_name(json, "cause");
    json_text(json, neonapi_reserved_words_cause(it));
    json_name(json, "value");
    json_text(json, neonapi_reserved_words_value(it));
    json_name(json, "Wire-Name");
    json_text(json, neonapi_reserved_words_wire_name(it));
}

void fields_schedule_trigger(struct json *json, const neonapi_schedule_trigger *it) {
    json_name(json, "cron");
    json_text(json, neonapi_schedule_trigger_cron(it));
}

void fields_storage_trigger(struct json *json, const neonapi_storage_trigger *it) {
    json_name(json, "bucket");
    json_text(json, neonapi_storage_trigger_bucket(it));
}

void fields_trigger(struct json *json, const neonapi_trigger *it) {
    if (neonapi_trigger_form(it) == NEONAPI_TRIGGER_SCHEDULE) {
        text_field(json, "type", "schedule");
        fields_schedule_trigger(json, neonapi_trigger_schedule(it));
    }
    if (neonapi_trigger_form(it) == NEONAPI_TRIGGER_STORAGE) {
        text_field(json, "type", "storage");
        fields_storage_trigger(json, neonapi_trigger_storage(it));
    }
}
