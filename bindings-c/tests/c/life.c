/* Calls, lists, waiting with progress, and responses. */

#include "suite.h"

#include <stdlib.h>

static void a_branch_is_created_listed_and_deleted(void) {
    neonapi_client *client = suite_client();
    neonapi_create_branch *arguments = neonapi_create_branch_new();
    neonapi_create_project_branch_response *created = NULL;
    neonapi_branch_operations *deleted = NULL;
    neonapi_error *error = NULL;
    const neonapi_branch *branch;
    const char *project_id;

    suite_reset(NULL);
    project_id = suite_project(client);
    CHECK(project_id != NULL);
    CHECK(neonapi_create_branch_set_name(arguments, "caf\xc3\xa9") == NEONAPI_OK);
    CHECK(neonapi_branches_create(client, project_id, arguments, NULL, &created, &error) == NEONAPI_OK);
    CHECK(error == NULL);
    branch = neonapi_create_project_branch_response_branch(created);
    CHECK_TEXT(neonapi_branch_name(branch), "caf\xc3\xa9");
    CHECK_TEXT(neonapi_branch_project_id(branch), project_id);
    CHECK(neonapi_create_project_branch_response_operations_count(created) > 0);
    CHECK(neonapi_operation_status(neonapi_create_project_branch_response_operations_at(created, 0)) ==
          NEONAPI_OPERATION_STATUS_FINISHED);
    CHECK(neonapi_branches_delete(client, project_id, neonapi_branch_id(branch), NULL, &deleted,
                                  &error) == NEONAPI_OK);
    CHECK(deleted != NULL);

    neonapi_branch_operations_free(deleted);
    neonapi_create_project_branch_response_free(created);
    neonapi_create_branch_free(arguments);
    neonapi_client_free(client);
}

static void a_list_walks_over_its_pages(void) {
    neonapi_client *client = suite_client();
    neonapi_list_branches *arguments = neonapi_list_branches_new();
    neonapi_branch_list *list = NULL;
    const neonapi_branch *branch = NULL;
    const char *project_id;
    long before;
    int count = 0;

    suite_reset(NULL);
    project_id = suite_project(client);
    CHECK(project_id != NULL);
    for (count = 0; count < 4; count++) {
        neonapi_create_project_branch_response *created = NULL;
        CHECK(neonapi_branches_create(client, project_id, NULL, NULL, &created, NULL) == NEONAPI_OK);
        neonapi_create_project_branch_response_free(created);
    }
    before = suite_requests();
    neonapi_list_branches_set_limit(arguments, 2);
    CHECK(neonapi_branches_list(client, project_id, arguments, NULL, &list, NULL) == NEONAPI_OK);
    neonapi_list_branches_free(arguments);
    CHECK(suite_requests() == before);
    for (count = 0; neonapi_branch_list_next(list, &branch, NULL) == NEONAPI_OK && branch; count++) {
        CHECK_TEXT(neonapi_branch_project_id(branch), project_id);
    }
    CHECK(count == 5);
    CHECK(suite_requests() >= before + 3);
    /* Beyond the end it stays at the end. */
    CHECK(neonapi_branch_list_next(list, &branch, NULL) == NEONAPI_OK && branch == NULL);
    neonapi_branch_list_free(list);
    neonapi_client_free(client);
}

static void a_list_that_fails_says_so(void) {
    neonapi_client *client = suite_client();
    neonapi_branch_list *list = NULL;
    const neonapi_branch *branch = NULL;
    neonapi_error *error = NULL;

    suite_reset(NULL);
    CHECK(neonapi_branches_list(client, "no-such-project-1", NULL, NULL, &list, NULL) == NEONAPI_OK);
    CHECK(neonapi_branch_list_next(list, &branch, &error) == NEONAPI_ERROR_KIND_NOT_FOUND);
    CHECK(branch == NULL);
    CHECK_TEXT(neonapi_error_operation_id(error), "listProjectBranches");
    neonapi_error_free(error);
    neonapi_branch_list_free(list);
    neonapi_client_free(client);
}

struct progress {
    int calls;
    size_t operations;
    bool goes_on;
};

static bool note(const neonapi_operation *const *operations, size_t count, void *user_data) {
    struct progress *progress = user_data;
    progress->calls++;
    if (count > 0 && neonapi_operation_id(operations[0]) != NULL) {
        progress->operations = count;
    }
    return progress->goes_on;
}

static neonapi_status create_watched(struct progress *progress, neonapi_error **error) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_create_project_response *created = NULL;
    neonapi_status status;

    suite_reset(progress->goes_on ? NULL : suite_endless);
    neonapi_call_options_set_on_progress(options, note, progress);
    status = neonapi_projects_create(client, NULL, options, &created, error);
    neonapi_create_project_response_free(created);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
    return status;
}

static void progress_is_shown_at_each_poll(void) {
    struct progress progress = {0, 0, true};
    CHECK(create_watched(&progress, NULL) == NEONAPI_OK);
    CHECK(progress.calls > 0 && progress.operations > 0);
}

static void progress_can_cancel_and_what_was_created_is_not_lost(void) {
    struct progress progress = {0, 0, false};
    neonapi_create_project_response *created = NULL;
    neonapi_error *error = NULL;

    CHECK(create_watched(&progress, &error) == NEONAPI_ERROR_KIND_CANCELLED);
    CHECK(progress.calls == 1);
    CHECK(neonapi_create_project_response_from_json(neonapi_error_answer_json(error), &created, NULL) ==
          NEONAPI_OK);
    CHECK(neonapi_project_id(neonapi_create_project_response_project(created)) != NULL);
    neonapi_create_project_response_free(created);
    neonapi_error_free(error);
}

static void a_call_can_give_its_response(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_auth_details_response *account = NULL;
    neonapi_response *response = NULL;
    size_t length = 0, index;
    bool found = false;

    suite_reset(NULL);
    neonapi_call_options_set_response(options, &response);
    CHECK(neonapi_users_auth_details(client, options, &account, NULL) == NEONAPI_OK);
    CHECK(neonapi_response_status(response) == 200 && neonapi_response_attempts(response) == 1);
    CHECK(neonapi_response_header(response, "Content-Type") != NULL);
    CHECK(neonapi_response_header(response, "x-not-there") == NULL);
    for (index = 0; index < neonapi_response_header_count(response); index++) {
        found |= strcmp(neonapi_response_header_name_at(response, index), "content-type") == 0;
    }
    CHECK(found && neonapi_response_header_name_at(response, index) == NULL);
    CHECK(neonapi_response_body(response, &length) != NULL);
    CHECK(length == strlen(neonapi_response_text(response)));
    CHECK(strstr(neonapi_response_text(response), "account_id") != NULL);
    CHECK(neonapi_response_missing_field_count(response) == 0);
    neonapi_response_free(response);
    neonapi_auth_details_response_free(account);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

static void a_request_of_ones_own_goes_the_same_way(void) {
    neonapi_client *client = suite_client();
    neonapi_request *request = neonapi_request_new("GET", "/projects");
    neonapi_response *response = NULL;

    suite_reset(NULL);
    CHECK(neonapi_request_add_query(request, "limit", "1") == NEONAPI_OK);
    CHECK(neonapi_client_request(client, request, NULL, &response, NULL) == NEONAPI_OK);
    CHECK(neonapi_response_status(response) == 200);
    CHECK(strstr(neonapi_response_text(response), "\"projects\"") != NULL);
    neonapi_response_free(response);
    neonapi_request_free(request);
    neonapi_client_free(client);
}

const test life_tests[] = {
    {"a branch is created, listed and deleted", a_branch_is_created_listed_and_deleted},
    {"a list walks over its pages", a_list_walks_over_its_pages},
    {"a list that fails says so", a_list_that_fails_says_so},
    {"progress is shown at each poll", progress_is_shown_at_each_poll},
    {"progress can cancel, and what was created is not lost",
     progress_can_cancel_and_what_was_created_is_not_lost},
    {"a call can give its response", a_call_can_give_its_response},
    {"a request of one's own goes the same way", a_request_of_ones_own_goes_the_same_way},
    {NULL, NULL},
};
