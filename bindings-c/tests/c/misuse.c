/* NULL, texts that are none, values that are refused, clients that are closed. */

#include "suite.h"

#include <stdlib.h>

static void null_is_refused_by_name_or_read_as_nothing(void) {
    neonapi_client *client = suite_client();
    neonapi_project *project = NULL;
    neonapi_error *error = NULL;

    CHECK(neonapi_projects_get(NULL, "a-project-1", NULL, &project, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "client: is NULL") != NULL);
    neonapi_error_free(error);
    error = NULL;
    CHECK(neonapi_projects_get(client, NULL, NULL, &project, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "project_id: is NULL") != NULL);
    neonapi_error_free(error);
    CHECK(neonapi_projects_get(client, NULL, NULL, &project, NULL) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);

    CHECK(neonapi_project_id(NULL) == NULL);
    CHECK(neonapi_create_project_response_project(NULL) == NULL);
    CHECK(neonapi_error_kind(NULL) == NEONAPI_OK && neonapi_error_message(NULL) == NULL);
    CHECK(neonapi_response_status(NULL) == 0 && neonapi_response_body(NULL, NULL) == NULL);
    CHECK(neonapi_create_branch_set_name(NULL, "x") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(neonapi_client_settings_set_org_id(NULL, "x") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    neonapi_client_close(NULL);
    neonapi_client_free(NULL);
    neonapi_project_free(NULL);
    neonapi_error_free(NULL);
    neonapi_response_free(NULL);
    neonapi_string_free(NULL);
    neonapi_client_free(client);
}

static void text_that_is_not_utf_8_is_refused(void) {
    neonapi_client *client = suite_client();
    neonapi_create_branch *arguments = neonapi_create_branch_new();
    neonapi_create_project_branch_response *created = NULL;
    neonapi_project *project = NULL;
    neonapi_error *error = NULL;
    long before;

    suite_reset(NULL);
    before = suite_requests();
    CHECK(neonapi_projects_get(client, "\xff\xfe", NULL, &project, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "project_id") != NULL);
    neonapi_error_free(error);
    error = NULL;
    /* A status that nobody looks at is not lost: the call is refused with it. */
    CHECK(neonapi_create_branch_set_name(arguments, "a\xc3(") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(neonapi_branches_create(client, "a-project-1", arguments, NULL, &created, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "name") != NULL);
    CHECK(suite_requests() == before);
    neonapi_error_free(error);
    neonapi_create_branch_free(arguments);
    neonapi_client_free(client);
}

static void a_closed_client_refuses(void) {
    neonapi_client *client = suite_client();
    neonapi_project *project = NULL;
    neonapi_branch_list *list = NULL;
    const neonapi_branch *branch = NULL;
    neonapi_error *error = NULL;

    CHECK(neonapi_branches_list(client, "a-project-1", NULL, NULL, &list, NULL) == NEONAPI_OK);
    neonapi_client_close(client);
    neonapi_client_close(client);
    CHECK(neonapi_projects_get(client, "a-project-1", NULL, &project, &error) ==
          NEONAPI_ERROR_KIND_CLOSED);
    neonapi_error_free(error);
    CHECK(neonapi_branch_list_next(list, &branch, NULL) == NEONAPI_ERROR_KIND_CLOSED);
    neonapi_client_free(client);
    neonapi_branch_list_free(list);
}

static void options_that_are_refused_refuse_the_call(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_project *project = NULL;
    neonapi_error *error = NULL;

    CHECK(neonapi_call_options_set_call_timeout_ms(options, 0) == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(neonapi_projects_get(client, "a-project-1", options, &project, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "call_timeout_ms") != NULL);
    neonapi_error_free(error);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

static void requests_that_make_no_sense_are_refused(void) {
    neonapi_client *client = suite_client();
    neonapi_request *request = neonapi_request_new("FETCH", "/projects");
    neonapi_response *response = NULL;

    CHECK(neonapi_client_request(client, request, NULL, &response, NULL) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    neonapi_request_free(request);
    request = neonapi_request_new("POST", "/projects");
    CHECK(neonapi_request_set_json(request, "{") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    neonapi_request_free(request);
    request = neonapi_request_new("POST", "/projects");
    CHECK(neonapi_request_set_json(request, "{}") == NEONAPI_OK);
    CHECK(neonapi_request_set_form(request, "{}") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(neonapi_client_request(client, request, NULL, &response, NULL) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(response == NULL);
    neonapi_request_free(request);
    neonapi_client_free(client);
}

const test misuse_tests[] = {
    {"NULL is refused by name, or read as nothing", null_is_refused_by_name_or_read_as_nothing},
    {"text that is not UTF-8 is refused", text_that_is_not_utf_8_is_refused},
    {"a closed client refuses", a_closed_client_refuses},
    {"options that are refused refuse the call", options_that_are_refused_refuse_the_call},
    {"requests that make no sense are refused", requests_that_make_no_sense_are_refused},
    {NULL, NULL},
};
