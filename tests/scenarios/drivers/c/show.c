/* Values, errors and events as all drivers print them. */

#include <string.h>

#include "driver.h"

#define KIND(name, text) {NEONAPI_ERROR_KIND_##name, text}

static const struct {
    uint32_t number;
    const char *name;
} kinds[] = {
    KIND(INVALID_ARGUMENT, "InvalidArgument"),
    KIND(CONFIGURATION, "Configuration"),
    KIND(CLOSED, "Closed"),
    KIND(CANCELLED, "Cancelled"),
    KIND(TIMEOUT, "Timeout"),
    KIND(CONNECTION, "Connection"),
    KIND(DECODE, "Decode"),
    KIND(RESPONSE_TOO_LARGE, "ResponseTooLarge"),
    KIND(BAD_REQUEST, "BadRequest"),
    KIND(AUTHENTICATION, "Authentication"),
    KIND(PERMISSION_DENIED, "PermissionDenied"),
    KIND(NOT_FOUND, "NotFound"),
    KIND(CONFLICT, "Conflict"),
    KIND(PRECONDITION_FAILED, "PreconditionFailed"),
    KIND(UNPROCESSABLE, "Unprocessable"),
    KIND(LOCKED, "Locked"),
    KIND(RATE_LIMITED, "RateLimited"),
    KIND(SERVER, "Server"),
    KIND(STATUS, "Status"),
    KIND(OPERATION_FAILED, "OperationFailed"),
    KIND(WAIT_TIMEOUT, "WaitTimeout"),
    KIND(INTERNAL, "Internal"),
};

const char *kind_name(uint32_t number) {
    size_t index;
    for (index = 0; index < sizeof kinds / sizeof *kinds; index++) {
        if (kinds[index].number == number) {
            return kinds[index].name;
        }
    }
    return NULL;
}

static void text_field(struct json *json, const char *name, const char *value) {
    json_name(json, name);
    json_text(json, value);
}

static void flag_field(struct json *json, const char *name, bool value) {
    json_name(json, name);
    json_flag(json, value);
}

/* A number, or null where it is absent. */
static void number_field(struct json *json, const char *name, bool is_there, int64_t value) {
    json_name(json, name);
    if (is_there) {
        json_number(json, value);
    } else {
        json_text(json, NULL);
    }
}

void show_project(struct json *json, const neonapi_project *project) {
    json_begin(json, '{');
    text_field(json, "id", neonapi_project_id(project));
    text_field(json, "name", neonapi_project_name(project));
    json_end(json, '}');
}

void show_branch(struct json *json, const neonapi_branch *branch) {
    int64_t expires_at = 0;
    bool expires = neonapi_branch_expires_at(branch, &expires_at);
    json_begin(json, '{');
    text_field(json, "id", neonapi_branch_id(branch));
    text_field(json, "name", neonapi_branch_name(branch));
    text_field(json, "current_state", neonapi_branch_current_state(branch));
    number_field(json, "expires_at", expires, expires_at);
    json_end(json, '}');
}

void show_operation(struct json *json, const neonapi_operation *operation) {
    json_begin(json, '{');
    text_field(json, "action", neonapi_operation_action_text(operation));
    text_field(json, "status", neonapi_operation_status_text(operation));
    json_end(json, '}');
}

/* What the call was about, where the error carries it. */
static void show_answer(struct json *json, const char *answer, const char *call) {
    neonapi_create_project_response *project = NULL;
    neonapi_create_project_branch_response *created = NULL;
    neonapi_branch_operations *changed = NULL;
    bool creates_project = strcmp(call, "projects.create") == 0;
    bool changes = strcmp(call, "branches.update") == 0 || strcmp(call, "branches.delete") == 0;

    if (answer == NULL) {
        json_text(json, NULL);
    } else if (creates_project &&
               neonapi_create_project_response_from_json(answer, &project, NULL) == NEONAPI_OK) {
        show_project(json, neonapi_create_project_response_project(project));
    } else if (changes && neonapi_branch_operations_from_json(answer, &changed, NULL) == NEONAPI_OK) {
        show_branch(json, neonapi_branch_operations_branch(changed));
    } else if (neonapi_create_project_branch_response_from_json(answer, &created, NULL) == NEONAPI_OK) {
        show_branch(json, neonapi_create_project_branch_response_branch(created));
    } else {
        json_text(json, "an answer that cannot be read");
    }
    neonapi_create_project_response_free(project);
    neonapi_branch_operations_free(changed);
    neonapi_create_project_branch_response_free(created);
}

/* The line of a call that failed. */
void show_error(struct json *json, const neonapi_error *error, const char *call) {
    uint32_t status = neonapi_error_http_status(error);
    uint64_t retry_after_ms = 0;
    bool says_when = neonapi_error_retry_after_ms(error, &retry_after_ms);

    json_begin(json, '{');
    json_name(json, "error");
    json_begin(json, '{');
    text_field(json, "kind", kind_name(neonapi_error_kind(error)));
    text_field(json, "message", neonapi_error_message(error));
    text_field(json, "detail", neonapi_error_detail(error));
    text_field(json, "operation_id", neonapi_error_operation_id(error));
    number_field(json, "status", status != 0, status);
    text_field(json, "code", neonapi_error_code(error));
    number_field(json, "attempts", true, neonapi_error_attempts(error));
    flag_field(json, "outcome_unknown", neonapi_error_outcome_unknown(error));
    flag_field(json, "is_retryable", neonapi_error_is_retryable(error));
    number_field(json, "retry_after_ms", says_when, (int64_t)retry_after_ms);
    json_name(json, "operations");
    SHOW_OPERATIONS(json, error, neonapi_error_operation_count, neonapi_error_operation_at);
    json_name(json, "answer");
    show_answer(json, neonapi_error_answer_json(error), call);
    flag_field(json, "has_request_id", neonapi_error_request_id(error) != NULL);
    flag_field(json, "has_response", neonapi_error_response(error) != NULL);
    text_field(json, "shown", NULL);
    json_end(json, '}');
    json_end(json, '}');
}

void show_unknown(struct json *json, const char *what) {
    json_begin(json, '{');
    text_field(json, "unknown", what == NULL ? "" : what);
    json_end(json, '}');
}

void show_event(struct json *json, const neonapi_log_event *event) {
    static const char *const levels[] = {NULL, "debug", "info", "warning"};
    uint32_t level = neonapi_log_event_level(event);
    uint32_t status = neonapi_log_event_http_status(event);

    json_begin(json, '{');
    text_field(json, "level", level <= NEONAPI_LOG_LEVEL_WARNING ? levels[level] : NULL);
    text_field(json, "operation_id", neonapi_log_event_operation_id(event));
    text_field(json, "text", neonapi_log_event_text(event));
    number_field(json, "status", status != 0, status);
    number_field(json, "attempt", true, neonapi_log_event_attempt(event));
    number_field(json, "duration_ms", true, (int64_t)neonapi_log_event_duration_ms(event));
    json_end(json, '}');
}
