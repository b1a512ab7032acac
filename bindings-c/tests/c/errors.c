/* Errors of all kinds that a server can cause, and what they carry. */

#include "suite.h"

#include <stdlib.h>

/* Makes a call that reads, under a fault. */
static neonapi_status read_under(const char *faults, neonapi_error **error) {
    neonapi_client *client = suite_client();
    neonapi_project *project = NULL;
    neonapi_status status;

    suite_reset(faults);
    status = neonapi_projects_get(client, "some-project-123456", NULL, &project, error);
    neonapi_project_free(project);
    neonapi_client_free(client);
    return status;
}

static void statuses_have_their_kinds(void) {
    static const struct {
        unsigned status;
        neonapi_status kind;
    } known[] = {{400, NEONAPI_ERROR_KIND_BAD_REQUEST},  {401, NEONAPI_ERROR_KIND_AUTHENTICATION},
                 {403, NEONAPI_ERROR_KIND_PERMISSION_DENIED}, {404, NEONAPI_ERROR_KIND_NOT_FOUND},
                 {409, NEONAPI_ERROR_KIND_CONFLICT},     {412, NEONAPI_ERROR_KIND_PRECONDITION_FAILED},
                 {422, NEONAPI_ERROR_KIND_UNPROCESSABLE}, {429, NEONAPI_ERROR_KIND_RATE_LIMITED},
                 {500, NEONAPI_ERROR_KIND_SERVER},       {503, NEONAPI_ERROR_KIND_SERVER},
                 {418, NEONAPI_ERROR_KIND_STATUS}};
    size_t index;

    for (index = 0; index < sizeof known / sizeof *known; index++) {
        char faults[160];
        neonapi_error *error = NULL;
        snprintf(faults, sizeof faults, "[{\"action\": {\"kind\": \"status\", \"status\": %u}}]",
                 known[index].status);
        CHECK(read_under(faults, &error) == known[index].kind);
        CHECK(neonapi_error_kind(error) == known[index].kind);
        CHECK(neonapi_error_http_status(error) == known[index].status);
        CHECK(neonapi_response_status(neonapi_error_response(error)) == known[index].status);
        CHECK_TEXT(neonapi_error_operation_id(error), "getProject");
        CHECK(neonapi_error_attempts(error) == 1);
        CHECK(!neonapi_error_outcome_unknown(error));
        CHECK(neonapi_error_operation_count(error) == 0);
        CHECK(neonapi_error_answer_json(error) == NULL);
        neonapi_error_free(error);
    }
}

static void a_locked_project_is_waited_for_no_longer_than_asked(void) {
    neonapi_client_settings *settings = suite_settings();
    neonapi_client *client = NULL;
    neonapi_project *project = NULL;

    suite_reset("[{\"action\": {\"kind\": \"status\", \"status\": 423}}]");
    neonapi_client_settings_set_lock_timeout_ms(settings, 0);
    CHECK(neonapi_client_new(settings, &client, NULL) == NEONAPI_OK);
    neonapi_client_settings_free(settings);
    CHECK(neonapi_projects_get(client, "some-project-1", NULL, &project, NULL) ==
          NEONAPI_ERROR_KIND_LOCKED);
    neonapi_client_free(client);
}

static void code_text_and_pause_of_the_server_are_there(void) {
    neonapi_error *error = NULL;
    uint64_t pause_ms = 0;

    CHECK(read_under("[{\"action\": {\"kind\": \"status\", \"status\": 429, \"code\": \"TOO_MANY\", "
                     "\"message\": \"slow down, please\", \"retry_after\": \"7\"}}]",
                     &error) == NEONAPI_ERROR_KIND_RATE_LIMITED);
    CHECK_TEXT(neonapi_error_code(error), "TOO_MANY");
    CHECK(strstr(neonapi_error_detail(error), "slow down, please") != NULL);
    CHECK(strstr(neonapi_error_message(error), "projects.get (getProject): 429") != NULL);
    CHECK(neonapi_error_retry_after_ms(error, &pause_ms) && pause_ms == 7000);
    CHECK(neonapi_error_is_retryable(error));
    neonapi_error_free(error);
}

static void answers_that_are_none_are_decode_errors(void) {
    neonapi_error *error = NULL;
    CHECK(read_under("[{\"action\": {\"kind\": \"html_ok\"}}, "
                     "{\"action\": {\"kind\": \"status\", \"status\": 200, \"body\": \"html\"}}]",
                     &error) != NEONAPI_OK);
    neonapi_error_free(error);
    error = NULL;
    CHECK(read_under("[{\"action\": {\"kind\": \"status\", \"status\": 200, \"body\": {\"text\": \"{\"}}}]",
                     &error) == NEONAPI_ERROR_KIND_DECODE);
    CHECK_TEXT(neonapi_response_text(neonapi_error_response(error)), "{");
    neonapi_error_free(error);
}

static void a_lost_answer_leaves_the_outcome_of_a_change_open(void) {
    neonapi_client *client = suite_client();
    neonapi_create_project_response *created = NULL;
    neonapi_error *error = NULL;

    suite_reset("[{\"operation\": \"createProject\", \"action\": {\"kind\": \"drop_after\"}}]");
    CHECK(neonapi_projects_create(client, NULL, NULL, &created, &error) == NEONAPI_ERROR_KIND_CONNECTION);
    CHECK(created == NULL);
    CHECK(neonapi_error_outcome_unknown(error) && !neonapi_error_is_retryable(error));
    neonapi_error_free(error);
    neonapi_client_free(client);
}

static void a_wait_that_takes_too_long_loses_nothing(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_create_project_response *created = NULL;
    neonapi_error *error = NULL;
    const neonapi_operation *operation;

    suite_reset("[{\"operation\": \"createProject\", "
                "\"action\": {\"kind\": \"operation_status\", \"status\": \"running\"}}]");
    neonapi_call_options_set_wait_timeout_ms(options, 100);
    CHECK(neonapi_projects_create(client, NULL, options, &created, &error) ==
          NEONAPI_ERROR_KIND_WAIT_TIMEOUT);
    CHECK(created == NULL);
    CHECK(neonapi_error_operation_count(error) > 0);
    operation = neonapi_error_operation_at(error, 0);
    CHECK(neonapi_operation_status(operation) == NEONAPI_OPERATION_STATUS_RUNNING);
    CHECK_TEXT(neonapi_operation_status_text(operation), "running");
    CHECK(neonapi_error_operation_at(error, neonapi_error_operation_count(error)) == NULL);
    CHECK(neonapi_create_project_response_from_json(neonapi_error_answer_json(error), &created, NULL) ==
          NEONAPI_OK);
    CHECK_TEXT(neonapi_project_id(neonapi_create_project_response_project(created)),
               neonapi_operation_project_id(operation));
    neonapi_create_project_response_free(created);
    neonapi_error_free(error);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

static void an_operation_that_fails_comes_with_the_error(void) {
    neonapi_client *client = suite_client();
    neonapi_create_project_response *created = NULL;
    neonapi_error *error = NULL;

    suite_reset("[{\"operation\": \"createProject\", "
                "\"action\": {\"kind\": \"operation_status\", \"status\": \"error\"}}]");
    CHECK(neonapi_projects_create(client, NULL, NULL, &created, &error) ==
          NEONAPI_ERROR_KIND_OPERATION_FAILED);
    CHECK(neonapi_operation_status(neonapi_error_operation_at(error, 0)) == NEONAPI_OPERATION_STATUS_ERROR);
    neonapi_error_free(error);
    neonapi_client_free(client);
}

static void settings_that_are_refused_name_themselves(void) {
    neonapi_client_settings *settings = neonapi_client_settings_new();
    neonapi_client *client = NULL;
    neonapi_error *error = NULL;

    CHECK(neonapi_client_new(settings, &client, &error) == NEONAPI_ERROR_KIND_CONFIGURATION);
    CHECK(client == NULL && strstr(neonapi_error_message(error), "api_key") != NULL);
    neonapi_error_free(error);
    error = NULL;
    neonapi_client_settings_set_api_key(settings, "napi_secret_1234");
    neonapi_client_settings_set_retries(settings, 21);
    CHECK(neonapi_client_new(settings, &client, &error) == NEONAPI_ERROR_KIND_CONFIGURATION);
    CHECK(strstr(neonapi_error_message(error), "retries") != NULL);
    CHECK(strstr(neonapi_error_message(error), "secret") == NULL);
    neonapi_error_free(error);
    neonapi_client_settings_free(settings);
}

const test error_tests[] = {
    {"statuses have their kinds", statuses_have_their_kinds},
    {"a locked project is waited for no longer than asked",
     a_locked_project_is_waited_for_no_longer_than_asked},
    {"code, text and pause of the server are there", code_text_and_pause_of_the_server_are_there},
    {"answers that are none are decode errors", answers_that_are_none_are_decode_errors},
    {"a lost answer leaves the outcome of a change open",
     a_lost_answer_leaves_the_outcome_of_a_change_open},
    {"a wait that takes too long loses nothing", a_wait_that_takes_too_long_loses_nothing},
    {"an operation that fails comes with the error", an_operation_that_fails_comes_with_the_error},
    {"settings that are refused name themselves", settings_that_are_refused_name_themselves},
    {NULL, NULL},
};
