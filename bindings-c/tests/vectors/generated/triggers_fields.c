/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_function_trigger_schedule(struct json *json, const neonapi_function_trigger_schedule *it) {
    json_name(json, "cron");
    json_text(json, neonapi_function_trigger_schedule_cron(it));
}

void fields_function_trigger_storage_object_created(struct json *json, const neonapi_function_trigger_storage_object_created *it) {
    json_name(json, "bucket_name");
    json_text(json, neonapi_function_trigger_storage_object_created_bucket_name(it));
    json_name(json, "prefix");
    json_text(json, neonapi_function_trigger_storage_object_created_prefix(it));
}

void fields_schedule_trigger(struct json *json, const neonapi_schedule_trigger *it) {
    json_name(json, "trigger_id");
    json_text(json, neonapi_schedule_trigger_trigger_id(it));
    json_name(json, "function_slug");
    json_text(json, neonapi_schedule_trigger_function_slug(it));
    json_name(json, "name");
    json_text(json, neonapi_schedule_trigger_name(it));
    json_name(json, "function_path");
    json_text(json, neonapi_schedule_trigger_function_path(it));
    json_name(json, "schedule");
    RECORD(json, fields_function_trigger_schedule, neonapi_schedule_trigger_schedule(it));
    json_name(json, "enabled");
    json_flag(json, neonapi_schedule_trigger_enabled(it));
    json_name(json, "version");
    json_number(json, (int64_t)neonapi_schedule_trigger_version(it));
    OPTIONAL(json, "next_run_at", int64_t, neonapi_schedule_trigger_next_run_at(it, &value), write_time(json, value));
    json_name(json, "inherited");
    json_flag(json, neonapi_schedule_trigger_inherited(it));
}

void fields_storage_object_created_trigger(struct json *json, const neonapi_storage_object_created_trigger *it) {
    json_name(json, "trigger_id");
    json_text(json, neonapi_storage_object_created_trigger_trigger_id(it));
    json_name(json, "function_slug");
    json_text(json, neonapi_storage_object_created_trigger_function_slug(it));
    json_name(json, "name");
    json_text(json, neonapi_storage_object_created_trigger_name(it));
    json_name(json, "function_path");
    json_text(json, neonapi_storage_object_created_trigger_function_path(it));
    json_name(json, "storage_object_created");
    RECORD(json, fields_function_trigger_storage_object_created, neonapi_storage_object_created_trigger_storage_object_created(it));
    json_name(json, "enabled");
    json_flag(json, neonapi_storage_object_created_trigger_enabled(it));
    json_name(json, "version");
    json_number(json, (int64_t)neonapi_storage_object_created_trigger_version(it));
    json_name(json, "inherited");
    json_flag(json, neonapi_storage_object_created_trigger_inherited(it));
}

void fields_trigger(struct json *json, const neonapi_trigger *it) {
    if (neonapi_trigger_form(it) == NEONAPI_TRIGGER_SCHEDULE) {
        text_field(json, "type", "schedule");
        fields_schedule_trigger(json, neonapi_trigger_schedule(it));
    }
    if (neonapi_trigger_form(it) == NEONAPI_TRIGGER_STORAGE_OBJECT_CREATED) {
        text_field(json, "type", "storage_object_created");
        fields_storage_object_created_trigger(json, neonapi_trigger_storage_object_created(it));
    }
}

void fields_triggers_list_response(struct json *json, const neonapi_triggers_list_response *it) {
    json_name(json, "triggers");
    ITEMS(json, neonapi_triggers_list_response_triggers_count(it), RECORD(json, fields_trigger, neonapi_triggers_list_response_triggers_at(it, index)));
}
