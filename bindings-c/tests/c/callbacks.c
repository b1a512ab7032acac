/* Functions that the library calls: on whose thread, what they may do, and what their answers do. */

#include "suite.h"

#include <pthread.h>

typedef struct {
    pthread_t thread;
    size_t size, calls, calls_elsewhere;
    /* Takes so many bytes, then no more. */
    size_t room;
    /* Cancelled by the first call. */
    uint64_t token;
} receiver;

static size_t receive(const uint8_t *data, size_t size, void *user_data) {
    receiver *to = user_data;
    size_t taken = size < to->room ? size : to->room;
    to->calls++;
    to->calls_elsewhere += !pthread_equal(pthread_self(), to->thread);
    to->size += data != NULL ? taken : 0;
    to->room -= taken;
    if (to->token != 0) {
        neonapi_cancel(to->token);
    }
    return taken;
}

#define OBJECT_BYTES 1000000

/* A project whose default branch has an object of so many bytes; `branch_id` has room for it. */
static const char *project_with_object(const neonapi_client *client, char *branch_id, size_t size) {
    neonapi_branch *branch = NULL;
    const char *project_id = suite_project(client);
    char seed[400];
    if (project_id == NULL ||
        neonapi_branches_get_default(client, project_id, NULL, &branch, NULL) != NEONAPI_OK) {
        return NULL;
    }
    snprintf(branch_id, size, "%s", neonapi_branch_id(branch));
    neonapi_branch_free(branch);
    snprintf(seed, sizeof seed,
             "{\"objects\": [{\"project_id\": \"%s\", \"bucket\": \"files\", \"key\": \"a\", \"size_bytes\": %d}]}",
             project_id, OBJECT_BYTES);
    suite_seed(seed);
    return project_id;
}

static neonapi_status download(const neonapi_client *client, const char *project_id, const char *branch_id,
                               receiver *to, const neonapi_call_options *options, uint64_t *size,
                               neonapi_error **error) {
    to->thread = pthread_self();
    return neonapi_objects_get_to(client, project_id, branch_id, "files", "a", receive, to, options, size,
                                  error);
}

static void a_download_is_given_to_a_function_on_the_thread_of_the_call(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    uint64_t token = neonapi_cancel_token_new();
    receiver plain = {0}, cancellable = {0}, full = {0}, ended = {0};
    neonapi_error *error = NULL;
    uint64_t size = 7;
    char branch_id[100];
    const char *project_id;

    suite_reset(NULL);
    project_id = project_with_object(client, branch_id, sizeof branch_id);
    CHECK(project_id != NULL);
    plain.room = cancellable.room = ended.room = 2 * OBJECT_BYTES;
    CHECK(download(client, project_id, branch_id, &plain, NULL, &size, NULL) == NEONAPI_OK);
    CHECK(size == OBJECT_BYTES && plain.size == size && plain.calls_elsewhere == 0);
    /* With a token the request runs on a thread of the library, and still the function does not. */
    neonapi_call_options_set_cancel_token(options, token);
    CHECK(download(client, project_id, branch_id, &cancellable, options, NULL, NULL) == NEONAPI_OK);
    CHECK(cancellable.size == size && cancellable.calls_elsewhere == 0);

    full.room = 100;
    CHECK(download(client, project_id, branch_id, &full, NULL, &size, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(size == 0 && full.calls == 1 && strstr(neonapi_error_detail(error), "fewer bytes") != NULL);
    neonapi_error_free(error);
    ended.token = token;
    CHECK(download(client, project_id, branch_id, &ended, options, &size, NULL) ==
          NEONAPI_ERROR_KIND_CANCELLED);
    CHECK(ended.calls == 1 && size == 0);
    neonapi_cancel_token_free(token);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

static void a_download_to_no_function_is_refused(void) {
    neonapi_client *client = suite_client();
    neonapi_error *error = NULL;
    uint64_t size = 7;
    long before;

    suite_reset(NULL);
    before = suite_requests();
    CHECK(neonapi_objects_get_to(client, "p", "b", "files", "a", NULL, NULL, NULL, &size, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(size == 0 && suite_requests() == before);
    CHECK_TEXT(neonapi_error_detail(error), "write: is NULL");
    neonapi_error_free(error);
    neonapi_client_free(client);
}

typedef struct {
    neonapi_client *client;
    char project_id[100];
    int calls, own_calls_that_failed;
    bool closes;
} watcher;

static bool watch(const neonapi_operation *const *operations, size_t count, void *user_data) {
    watcher *by = user_data;
    neonapi_project *project = NULL;
    by->calls++;
    if (count > 0 && neonapi_operation_project_id(operations[0]) != NULL) {
        snprintf(by->project_id, sizeof by->project_id, "%s", neonapi_operation_project_id(operations[0]));
    }
    if (by->closes) {
        neonapi_client_close(by->client);
    } else {
        by->own_calls_that_failed += neonapi_projects_get(by->client, by->project_id, NULL, &project, NULL) != 0;
    }
    neonapi_project_free(project);
    return true;
}

static void progress_may_make_calls_and_close_the_client(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_create_project_response *created = NULL;
    neonapi_error *error = NULL;
    watcher calling = {0}, closing = {0};

    suite_reset(NULL);
    calling.client = closing.client = client;
    closing.closes = true;
    neonapi_call_options_set_on_progress(options, watch, &calling);
    CHECK(neonapi_projects_create(client, NULL, options, &created, NULL) == NEONAPI_OK);
    CHECK(calling.calls > 0 && calling.own_calls_that_failed == 0);
    neonapi_create_project_response_free(created);
    /* Work that never ends, so that it is the closing which ends the call. */
    suite_reset(suite_endless);
    neonapi_call_options_set_on_progress(options, watch, &closing);
    CHECK(neonapi_projects_create(client, NULL, options, &created, &error) == NEONAPI_ERROR_KIND_CLOSED);
    CHECK(closing.calls > 0 && created == NULL);
    /* What was created is not lost. */
    CHECK(strstr(neonapi_error_answer_json(error), closing.project_id) != NULL);
    neonapi_error_free(error);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

const test callback_tests[] = {
    {"a download is given to a function on the thread of the call",
     a_download_is_given_to_a_function_on_the_thread_of_the_call},
    {"a download to no function is refused", a_download_to_no_function_is_refused},
    {"progress may make calls, and close the client", progress_may_make_calls_and_close_the_client},
    {NULL, NULL},
};
