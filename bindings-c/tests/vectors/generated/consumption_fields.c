/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_consumption_history_per_branch_v2(struct json *json, const neonapi_consumption_history_per_branch_v2 *it) {
    json_name(json, "project_id");
    json_text(json, neonapi_consumption_history_per_branch_v2_project_id(it));
    json_name(json, "branch_id");
    json_text(json, neonapi_consumption_history_per_branch_v2_branch_id(it));
    json_name(json, "periods");
    ITEMS(json, neonapi_consumption_history_per_branch_v2_periods_count(it), RECORD(json, fields_consumption_history_per_period_v2, neonapi_consumption_history_per_branch_v2_periods_at(it, index)));
}

void fields_consumption_history_per_period(struct json *json, const neonapi_consumption_history_per_period *it) {
    json_name(json, "period_id");
    json_text(json, neonapi_consumption_history_per_period_period_id(it));
    json_name(json, "period_plan");
    json_text(json, neonapi_consumption_history_per_period_period_plan(it));
    json_name(json, "period_start");
    write_time(json, neonapi_consumption_history_per_period_period_start(it));
    OPTIONAL(json, "period_end", int64_t, neonapi_consumption_history_per_period_period_end(it, &value), write_time(json, value));
    json_name(json, "consumption");
    ITEMS(json, neonapi_consumption_history_per_period_consumption_count(it), RECORD(json, fields_consumption_history_per_timeframe, neonapi_consumption_history_per_period_consumption_at(it, index)));
}

void fields_consumption_history_per_period_v2(struct json *json, const neonapi_consumption_history_per_period_v2 *it) {
    json_name(json, "period_id");
    json_text(json, neonapi_consumption_history_per_period_v2_period_id(it));
    json_name(json, "period_plan");
    json_text(json, neonapi_consumption_history_per_period_v2_period_plan(it));
    json_name(json, "period_start");
    write_time(json, neonapi_consumption_history_per_period_v2_period_start(it));
    OPTIONAL(json, "period_end", int64_t, neonapi_consumption_history_per_period_v2_period_end(it, &value), write_time(json, value));
    json_name(json, "consumption");
    ITEMS(json, neonapi_consumption_history_per_period_v2_consumption_count(it), RECORD(json, fields_consumption_history_per_timeframe_v2, neonapi_consumption_history_per_period_v2_consumption_at(it, index)));
}

void fields_consumption_history_per_project(struct json *json, const neonapi_consumption_history_per_project *it) {
    json_name(json, "project_id");
    json_text(json, neonapi_consumption_history_per_project_project_id(it));
    json_name(json, "periods");
    ITEMS(json, neonapi_consumption_history_per_project_periods_count(it), RECORD(json, fields_consumption_history_per_period, neonapi_consumption_history_per_project_periods_at(it, index)));
}

void fields_consumption_history_per_project_v2(struct json *json, const neonapi_consumption_history_per_project_v2 *it) {
    json_name(json, "project_id");
    json_text(json, neonapi_consumption_history_per_project_v2_project_id(it));
    json_name(json, "periods");
    ITEMS(json, neonapi_consumption_history_per_project_v2_periods_count(it), RECORD(json, fields_consumption_history_per_period_v2, neonapi_consumption_history_per_project_v2_periods_at(it, index)));
}

void fields_consumption_history_per_timeframe(struct json *json, const neonapi_consumption_history_per_timeframe *it) {
    json_name(json, "timeframe_start");
    write_time(json, neonapi_consumption_history_per_timeframe_timeframe_start(it));
    json_name(json, "timeframe_end");
    write_time(json, neonapi_consumption_history_per_timeframe_timeframe_end(it));
    json_name(json, "active_time_seconds");
    json_number(json, (int64_t)neonapi_consumption_history_per_timeframe_active_time_seconds(it));
    json_name(json, "compute_time_seconds");
    json_number(json, (int64_t)neonapi_consumption_history_per_timeframe_compute_time_seconds(it));
    json_name(json, "written_data_bytes");
    json_number(json, (int64_t)neonapi_consumption_history_per_timeframe_written_data_bytes(it));
    json_name(json, "synthetic_storage_size_bytes");
    json_number(json, (int64_t)neonapi_consumption_history_per_timeframe_synthetic_storage_size_bytes(it));
    OPTIONAL(json, "data_storage_bytes_hour", uint64_t, neonapi_consumption_history_per_timeframe_data_storage_bytes_hour(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "logical_size_bytes", uint64_t, neonapi_consumption_history_per_timeframe_logical_size_bytes(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "logical_size_bytes_hour", uint64_t, neonapi_consumption_history_per_timeframe_logical_size_bytes_hour(it, &value), json_number(json, (int64_t)value));
}

void fields_consumption_history_per_timeframe_v2(struct json *json, const neonapi_consumption_history_per_timeframe_v2 *it) {
    OPTIONAL(json, "timeframe_start", int64_t, neonapi_consumption_history_per_timeframe_v2_timeframe_start(it, &value), write_time(json, value));
    OPTIONAL(json, "timeframe_end", int64_t, neonapi_consumption_history_per_timeframe_v2_timeframe_end(it, &value), write_time(json, value));
    json_name(json, "metrics");
    ITEMS(json, neonapi_consumption_history_per_timeframe_v2_metrics_count(it), RECORD(json, fields_consumption_metric_value, neonapi_consumption_history_per_timeframe_v2_metrics_at(it, index)));
}

void fields_consumption_metric_value(struct json *json, const neonapi_consumption_metric_value *it) {
    json_name(json, "metric_name");
    json_text(json, neonapi_consumption_metric_value_metric_name(it));
    json_name(json, "value");
    json_number(json, (int64_t)neonapi_consumption_metric_value_value(it));
}

void fields_get_consumption_history_per_branch_v2_response(struct json *json, const neonapi_get_consumption_history_per_branch_v2_response *it) {
    json_name(json, "branches");
    ITEMS(json, neonapi_get_consumption_history_per_branch_v2_response_branches_count(it), RECORD(json, fields_consumption_history_per_branch_v2, neonapi_get_consumption_history_per_branch_v2_response_branches_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_pagination, neonapi_get_consumption_history_per_branch_v2_response_pagination(it));
}

void fields_get_consumption_history_per_project_response(struct json *json, const neonapi_get_consumption_history_per_project_response *it) {
    json_name(json, "projects");
    ITEMS(json, neonapi_get_consumption_history_per_project_response_projects_count(it), RECORD(json, fields_consumption_history_per_project, neonapi_get_consumption_history_per_project_response_projects_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_pagination, neonapi_get_consumption_history_per_project_response_pagination(it));
}

void fields_get_consumption_history_per_project_v2_response(struct json *json, const neonapi_get_consumption_history_per_project_v2_response *it) {
    json_name(json, "projects");
    ITEMS(json, neonapi_get_consumption_history_per_project_v2_response_projects_count(it), RECORD(json, fields_consumption_history_per_project_v2, neonapi_get_consumption_history_per_project_v2_response_projects_at(it, index)));
    json_name(json, "pagination");
    RECORD(json, fields_pagination, neonapi_get_consumption_history_per_project_v2_response_pagination(it));
}
