/* Calls of several operations, waiting, temporary branches, and what builders refuse. */

#include "suite.h"

#include <time.h>

static neonapi_create_branch *named(const char *name) {
    neonapi_create_branch *arguments = neonapi_create_branch_new();
    neonapi_create_branch_set_name(arguments, name);
    return arguments;
}

static void a_project_is_made_with_ways_to_connect_to_it(void) {
    neonapi_client *client = suite_client();
    neonapi_connected_project *connected = NULL;
    char *string = NULL;
    const neonapi_project *project;

    suite_reset(NULL);
    CHECK(neonapi_projects_create_and_connect(client, NULL, NULL, &connected, NULL) == NEONAPI_OK);
    CHECK(strncmp(neonapi_connected_project_connection_string(connected), "postgres", 8) == 0);
    CHECK(strstr(neonapi_connected_project_pooled_connection_string(connected), "-pooler") != NULL);
    project = neonapi_create_project_response_project(neonapi_connected_project_created(connected));
    CHECK(neonapi_projects_connection_string(client, neonapi_project_id(project), NULL, NULL, &string,
                                             NULL) == NEONAPI_OK);
    CHECK(strncmp(string, "postgres", 8) == 0);
    neonapi_string_free(string);
    neonapi_connected_project_free(connected);
    neonapi_client_free(client);
}

static void a_branch_is_found_or_created_by_its_name(void) {
    neonapi_client *client = suite_client();
    neonapi_create_branch *arguments = named("pr-7");
    neonapi_gotten_branch *first = NULL, *second = NULL;
    neonapi_branch *found = NULL, *standard = NULL;
    const char *project_id;

    suite_reset(NULL);
    project_id = suite_project(client);
    CHECK(neonapi_branches_find_by_name(client, project_id, "pr-7", NULL, &found, NULL) == NEONAPI_OK);
    CHECK(found == NULL);
    CHECK(neonapi_branches_get_or_create(client, project_id, arguments, NULL, &first, NULL) == NEONAPI_OK);
    CHECK(neonapi_gotten_branch_created(first) != NULL);
    CHECK(neonapi_branches_get_or_create(client, project_id, arguments, NULL, &second, NULL) == NEONAPI_OK);
    CHECK(neonapi_gotten_branch_created(second) == NULL);
    CHECK_TEXT(neonapi_branch_id(neonapi_gotten_branch_branch(first)),
               neonapi_branch_id(neonapi_gotten_branch_branch(second)));
    CHECK(neonapi_branches_get_default(client, project_id, NULL, &standard, NULL) == NEONAPI_OK);
    CHECK(neonapi_branch_default(standard) && !neonapi_branch_default(neonapi_gotten_branch_branch(first)));
    neonapi_branch_free(standard);
    neonapi_gotten_branch_free(first);
    neonapi_gotten_branch_free(second);
    neonapi_create_branch_free(arguments);
    neonapi_client_free(client);
}

static int64_t branches_of(const neonapi_client *client, const char *project_id) {
    int64_t count = -1;
    neonapi_status status = neonapi_branches_count(client, project_id, NULL, NULL, &count, NULL);
    return status == NEONAPI_OK ? count : -1;
}

static void a_temporary_branch_goes_with_its_handle_unless_it_is_kept(void) {
    neonapi_client *client = suite_client();
    neonapi_temporary_branch *branch = NULL;
    neonapi_branch_operations *deleted = NULL;
    const char *project_id;

    suite_reset(NULL);
    project_id = suite_project(client);
    CHECK(neonapi_branches_temporary(client, project_id, NULL, NULL, &branch, NULL) == NEONAPI_OK);
    CHECK(branches_of(client, project_id) == 2);
    CHECK(neonapi_create_project_branch_response_branch(neonapi_temporary_branch_created(branch)) != NULL);
    CHECK(neonapi_temporary_branch_delete(branch, NULL, &deleted, NULL) == NEONAPI_OK);
    CHECK(deleted != NULL && branches_of(client, project_id) == 1);
    neonapi_branch_operations_free(deleted);
    neonapi_temporary_branch_free(branch);
    CHECK(neonapi_branches_temporary(client, project_id, NULL, NULL, &branch, NULL) == NEONAPI_OK);
    neonapi_temporary_branch_keep(branch);
    neonapi_temporary_branch_free(branch);
    CHECK(branches_of(client, project_id) == 2);
    neonapi_client_free(client);
}

/* What the options of its creation lead to is gone by then. */
static void a_temporary_branch_is_deleted_without_the_options_that_made_it(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_temporary_branch *branch = NULL;
    neonapi_branch_operations *deleted = NULL;
    neonapi_error *error = NULL;
    neonapi_response *response = (neonapi_response *)(void *)&client;
    uint64_t token = neonapi_cancel_token_new();
    const char *project_id;

    suite_reset(NULL);
    project_id = suite_project(client);
    neonapi_call_options_set_response(options, &response);
    CHECK(neonapi_branches_temporary(client, project_id, NULL, options, NULL, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(response == NULL);
    neonapi_call_options_set_response(options, NULL);
    CHECK(strstr(neonapi_error_detail(error), "out: is NULL") != NULL && branches_of(client, project_id) == 1);
    neonapi_error_free(error);
    neonapi_call_options_set_cancel_token(options, token);
    CHECK(neonapi_branches_temporary(client, project_id, NULL, options, &branch, NULL) == NEONAPI_OK);
    /* A deletion that fails is not a deletion: it can be asked for again. */
    neonapi_cancel(token);
    CHECK(neonapi_temporary_branch_delete(branch, options, &deleted, NULL) == NEONAPI_ERROR_KIND_CANCELLED);
    CHECK(deleted == NULL && branches_of(client, project_id) == 2);
    neonapi_cancel_token_free(token);
    CHECK(neonapi_temporary_branch_delete(branch, NULL, &deleted, NULL) == NEONAPI_OK);
    CHECK(deleted != NULL && branches_of(client, project_id) == 1);
    neonapi_branch_operations_free(deleted);
    CHECK(neonapi_temporary_branch_delete(branch, NULL, &deleted, NULL) == NEONAPI_OK && deleted == NULL);
    neonapi_temporary_branch_free(branch);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

static void work_is_waited_for_later(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_create_project_branch_response *created = NULL;
    neonapi_operation_array *done = NULL;
    const neonapi_operation *operation;
    const char *id, *project_id;

    suite_reset(NULL);
    project_id = suite_project(client);
    neonapi_call_options_set_wait(options, false);
    CHECK(neonapi_branches_create(client, project_id, NULL, options, &created, NULL) == NEONAPI_OK);
    operation = neonapi_create_project_branch_response_operations_at(created, 0);
    CHECK(neonapi_operation_status(operation) != NEONAPI_OPERATION_STATUS_FINISHED);
    CHECK(neonapi_operations_wait_for(client, &operation, 1, NULL, &done, NULL) == NEONAPI_OK);
    CHECK(neonapi_operation_array_count(done) == 1);
    CHECK(neonapi_operation_status(neonapi_operation_array_at(done, 0)) ==
          NEONAPI_OPERATION_STATUS_FINISHED);
    CHECK_TEXT(neonapi_operation_status_text(neonapi_operation_array_at(done, 0)), "finished");
    CHECK(neonapi_operation_array_at(done, 1) == NULL);
    neonapi_operation_array_free(done);
    id = neonapi_operation_id(operation);
    CHECK(neonapi_operations_wait_for_ids(client, project_id, &id, 1, NULL, &done, NULL) == NEONAPI_OK);
    CHECK_TEXT(neonapi_operation_id(neonapi_operation_array_at(done, 0)), id);
    neonapi_operation_array_free(done);
    CHECK(neonapi_operations_wait_for(client, NULL, 1, NULL, &done, NULL) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(done == NULL);
    neonapi_create_project_branch_response_free(created);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

/* What a setter refuses stays with the arguments: nothing is sent without it. */
static void a_refused_value_refuses_the_call(void) {
    neonapi_client *client = suite_client();
    neonapi_create_branch *arguments = named("a");
    neonapi_branch_create_request_endpoint_options *endpoint =
        neonapi_branch_create_request_endpoint_options_new();
    neonapi_create_project_branch_response *created = NULL;
    neonapi_error *error = NULL;
    const char *project_id;
    long before;

    suite_reset(NULL);
    project_id = suite_project(client);
    before = suite_requests();
    CHECK(neonapi_branch_create_request_endpoint_options_set_type(endpoint, 4711) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    neonapi_create_branch_add_endpoints(arguments, endpoint);
    CHECK(neonapi_branches_create(client, project_id, arguments, NULL, &created, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(created == NULL && suite_requests() == before);
    CHECK(strstr(neonapi_error_detail(error), "type: 4711 is no known value") != NULL);
    neonapi_error_free(error);
    neonapi_branch_create_request_endpoint_options_free(endpoint);
    neonapi_create_branch_free(arguments);
    neonapi_client_free(client);
}

/* What is not said is not sent, what is cleared is sent as null, and a copy outlives its root. */
static void values_are_set_cleared_and_copied(void) {
    neonapi_client *client = suite_client();
    neonapi_create_branch *arguments = named("a");
    neonapi_update_branch *update = neonapi_update_branch_new();
    neonapi_create_project_branch_response *created = NULL;
    neonapi_branch_operations *updated = NULL;
    neonapi_branch *copy;
    /* In a week. */
    const int64_t wanted = ((int64_t)time(NULL) + 7 * 24 * 3600) * 1000000;
    int64_t expires_at = 7;
    const char *project_id;

    suite_reset(NULL);
    project_id = suite_project(client);
    neonapi_create_branch_set_expires_at(arguments, wanted);
    CHECK(neonapi_branches_create(client, project_id, arguments, NULL, &created, NULL) == NEONAPI_OK);
    copy = neonapi_branch_copy(neonapi_create_project_branch_response_branch(created));
    neonapi_create_project_branch_response_free(created);
    CHECK(neonapi_branch_expires_at(copy, &expires_at) && expires_at == wanted);
    neonapi_update_branch_clear_expires_at(update);
    CHECK(neonapi_branches_update(client, project_id, neonapi_branch_id(copy), update, NULL, &updated,
                                  NULL) == NEONAPI_OK);
    expires_at = 7;
    CHECK(!neonapi_branch_expires_at(neonapi_branch_operations_branch(updated), &expires_at));
    CHECK(expires_at == 7);
    neonapi_branch_operations_free(updated);
    neonapi_branch_free(copy);
    neonapi_update_branch_free(update);
    neonapi_create_branch_free(arguments);
    neonapi_client_free(client);
}

const test convenience_tests[] = {
    {"a project is made with ways to connect to it", a_project_is_made_with_ways_to_connect_to_it},
    {"a branch is found or created by its name", a_branch_is_found_or_created_by_its_name},
    {"a temporary branch goes with its handle unless it is kept",
     a_temporary_branch_goes_with_its_handle_unless_it_is_kept},
    {"a temporary branch is deleted without the options that made it",
     a_temporary_branch_is_deleted_without_the_options_that_made_it},
    {"work is waited for later", work_is_waited_for_later},
    {"a refused value refuses the call", a_refused_value_refuses_the_call},
    {"values are set, cleared and copied", values_are_set_cleared_and_copied},
    {NULL, NULL},
};
