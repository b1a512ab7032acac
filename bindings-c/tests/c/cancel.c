/* Ending calls from outside: from another thread, and from a signal handler. */

#include "suite.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

static const char *const HANGING =
    "[{\"operation\": \"getProject\", \"action\": {\"kind\": \"hang\"}}]";

struct call {
    neonapi_client *client;
    uint64_t token;
    neonapi_status status;
    neonapi_error *error;
};

static void *read_project(void *argument) {
    struct call *call = argument;
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_project *project = NULL;

    neonapi_call_options_set_cancel_token(options, call->token);
    call->status = neonapi_projects_get(call->client, "a-project-1", options, &project, &call->error);
    neonapi_project_free(project);
    neonapi_call_options_free(options);
    return NULL;
}

/* Starts a call that hangs, ends it with a function, and gives what became of it. */
static bool end_hanging(struct call *call, void (*end)(struct call *)) {
    pthread_t thread;

    suite_reset(HANGING);
    call->client = suite_client();
    call->token = neonapi_cancel_token_new();
    if (pthread_create(&thread, NULL, read_project, call) != 0) {
        return false;
    }
    if (!suite_until_requests(1)) {
        return false;
    }
    end(call);
    pthread_join(thread, NULL);
    neonapi_cancel_token_free(call->token);
    return true;
}

static void cancel(struct call *call) {
    neonapi_cancel(call->token);
}

static void free_token(struct call *call) {
    neonapi_cancel_token_free(call->token);
}

static void close_client(struct call *call) {
    neonapi_client_close(call->client);
}

static volatile uint64_t signalled_token;

static void on_signal(int number) {
    (void)number;
    neonapi_cancel(signalled_token);
}

static void raise_signal(struct call *call) {
    signalled_token = call->token;
    signal(SIGUSR1, on_signal);
    raise(SIGUSR1);
    signal(SIGUSR1, SIG_DFL);
}

static void check_end(void (*end)(struct call *), neonapi_status expected) {
    struct call call = {0};

    CHECK(end_hanging(&call, end));
    CHECK(call.status == expected);
    CHECK(neonapi_error_kind(call.error) == expected);
    CHECK(!neonapi_error_outcome_unknown(call.error));
    neonapi_error_free(call.error);
    neonapi_client_free(call.client);
    suite_reset(NULL);
}

static void another_thread_cancels(void) {
    check_end(cancel, NEONAPI_ERROR_KIND_CANCELLED);
}

static void a_signal_handler_cancels(void) {
    check_end(raise_signal, NEONAPI_ERROR_KIND_CANCELLED);
}

static void freeing_a_token_ends_its_calls(void) {
    check_end(free_token, NEONAPI_ERROR_KIND_CANCELLED);
}

static void closing_ends_calls_under_way(void) {
    check_end(close_client, NEONAPI_ERROR_KIND_CLOSED);
}

static void old_tokens_and_made_up_ones_do_nothing(void) {
    uint64_t token = neonapi_cancel_token_new();
    neonapi_call_options *options = neonapi_call_options_new();

    CHECK(token != 0);
    neonapi_cancel(0);
    neonapi_cancel(UINT64_MAX);
    neonapi_cancel(token + 4096);
    CHECK(!neonapi_cancel_token_is_cancelled(token));
    neonapi_cancel(token);
    CHECK(neonapi_cancel_token_is_cancelled(token));
    neonapi_cancel_token_free(token);
    neonapi_cancel_token_free(token);
    CHECK(!neonapi_cancel_token_is_cancelled(token));
    CHECK(neonapi_call_options_set_cancel_token(options, token) == NEONAPI_OK);
    neonapi_call_options_free(options);
}

static void there_are_4096_tokens_at_a_time(void) {
    static uint64_t tokens[4097];
    size_t count = 0, index;

    while (count < 4097 && (tokens[count] = neonapi_cancel_token_new()) != 0) {
        count++;
    }
    for (index = 0; index < count; index++) {
        neonapi_cancel_token_free(tokens[index]);
    }
    CHECK(count == 4096);
    tokens[0] = neonapi_cancel_token_new();
    CHECK(tokens[0] != 0);
    neonapi_cancel_token_free(tokens[0]);
}

const test cancel_tests[] = {
    {"another thread cancels", another_thread_cancels},
    {"a signal handler cancels", a_signal_handler_cancels},
    {"freeing a token ends its calls", freeing_a_token_ends_its_calls},
    {"closing ends calls under way", closing_ends_calls_under_way},
    {"old tokens and made-up ones do nothing", old_tokens_and_made_up_ones_do_nothing},
    {"there are 4,096 tokens at a time", there_are_4096_tokens_at_a_time},
    {NULL, NULL},
};
