/*
 * Calls functions of the library at random: fuzz SECONDS SEED, with an emulator at NEONAPI_FUZZ_URL.
 *
 * Handles are live, and what is borrowed is used only as long as the header allows; the rest is left to
 * chance. Looks for what no use may lead to: a sanitizer's finding, a panic, a call that never ends, a
 * result beside a failure, a text that is not UTF-8.
 */

#include "fuzz.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { STEPS = 4000 };

static const struct function *current;
static size_t function_count;
static uint64_t *calls, *successes;
static uint64_t steps, seed;

/* For the guardian, which ends calls that take long and cancels tokens from its own thread. */
pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static double call_started;
static uint64_t token_to_cancel;
static bool has_closed, is_over;

/* The field without which the last call was refused; empty when it lacked none. */
static char missing[100];

const struct function *current_function(void) {
    return current;
}

void found(const char *what) {
    fprintf(stderr, "FOUND: %s in %s\n", what, current ? current->name : "no function");
    abort();
}

static double now_s(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* A function by its name in two parts; NULL when there is none. */
const struct function *named(const char *type, const char *verb) {
    char name[200];
    size_t index;
    snprintf(name, sizeof name, "%s_%s", type, verb);
    for (index = 0; index < function_count; index++) {
        if (strcmp(functions[index].name, name) == 0) {
            return &functions[index];
        }
    }
    return NULL;
}

void run(const struct function *function) {
    const struct function *outer = current;
    uint64_t outer_lender = lent_by();
    current = function;
    lend_by(0);
    function->run();
    calls[function - functions]++;
    current = outer;
    lend_by(outer_lender);
}

static bool is_utf8(const unsigned char *text) {
    while (*text) {
        int more = *text < 0x80 ? 0 : *text < 0xe0 ? 1 : *text < 0xf0 ? 2 : 3;
        if ((*text >= 0x80 && *text < 0xc2) || *text > 0xf4) {
            return false;
        }
        for (text++; more > 0; more--, text++) {
            if ((*text & 0xc0) != 0x80) {
                return false;
            }
        }
    }
    return true;
}

static void check_text(const char *text) {
    if (text != NULL && !is_utf8((const unsigned char *)text)) {
        found("a text that is not UTF-8");
    }
}

bool on_progress_callback(const neonapi_operation *const *operations, size_t count, void *user_data) {
    size_t index;
    (void)user_data;
    /* The call still reads its arguments, so nothing is remembered here. */
    for (index = 0; index < count; index++) {
        check_text(neonapi_operation_id(operations[index]));
    }
    return !chance(16);
}

bool on_accept_callback(const neonapi_restore_snapshot_response *preview, void *user_data) {
    (void)user_data;
    return preview != NULL && chance(2);
}

size_t on_write_callback(const uint8_t *data, size_t size, void *user_data) {
    (void)user_data;
    seen_bytes(data, size);
    return chance(4) ? below(size + 1) : size;
}

/* Called by any thread: what is remembered of values is not for it. */
void on_log_callback(const neonapi_log_event *event, void *user_data) {
    (void)user_data;
    if (neonapi_log_event_text(event) == NULL) {
        found("an event without a text");
    }
}

void begin(void) {
    pthread_mutex_lock(&lock);
    call_started = now_s();
    token_to_cancel = chance(8) ? any_token() : 0;
    pthread_mutex_unlock(&lock);
}

void end(void) {
    pthread_mutex_lock(&lock);
    call_started = 0;
    pthread_mutex_unlock(&lock);
    take_responses();
}

void worked(bool did) {
    successes[current - functions] += did;
}

static void clients_closed(void) {
    pthread_mutex_lock(&lock);
    has_closed = true;
    pthread_mutex_unlock(&lock);
}

static void note_missing(const char *detail) {
    const char *end = strstr(detail, ": must be set");
    if (end != NULL && (size_t)(end - detail) < sizeof missing) {
        memcpy(missing, detail, (size_t)(end - detail));
        missing[end - detail] = 0;
    }
}

void finished(neonapi_status status, bool wants_error, neonapi_error *error) {
    if (status == NEONAPI_ERROR_KIND_INTERNAL) {
        found(error ? neonapi_error_message(error) : "an internal error");
    }
    if (status == NEONAPI_OK ? error != NULL : wants_error && error == NULL) {
        found("an error that does not belong to the status");
    }
    if (error != NULL && neonapi_error_kind(error) != status) {
        found("an error of another kind");
    }
    worked(status == NEONAPI_OK);
    if (status != NEONAPI_OK && strcmp(current->name, "neonapi_client_new") == 0) {
        /* Settings that were refused are so for good. */
        clients_closed();
    }
    if (error != NULL && neonapi_error_detail(error) != NULL) {
        note_missing(neonapi_error_detail(error));
    }
    given(type_of("neonapi_error"), error);
}

void empty_on_failure(neonapi_status status, const void *result) {
    if (status != NEONAPI_OK && result != NULL) {
        found("a result beside a failure");
    }
}

void seen_text(const char *text) {
    check_text(text);
    if (text != NULL) {
        remember_text(text);
    }
}

void given_text(char *text) {
    seen_text(text);
    if (text != NULL) {
        remember_json(text);
    }
    neonapi_string_free(text);
}

void seen_bytes(const uint8_t *bytes, size_t length) {
    volatile uint8_t sum = 0;
    for (; bytes != NULL && length > 0; length--) {
        sum ^= bytes[length - 1];
    }
}

/* Sets what the function was refused for; false when there is nothing to set. */
static bool fill(const struct function *function) {
    char verb[120];
    int place;
    snprintf(verb, sizeof verb, "set_%s", missing);
    for (place = 0; place < 4 && function->takes[place] != NO_TYPE; place++) {
        const struct function *setter = named(type_names[function->takes[place]], verb);
        if (setter != NULL) {
            run(setter);
            return true;
        }
    }
    return false;
}

static void attempt(const struct function *function) {
    int round;
    for (round = 0; round < 8; round++) {
        *missing = 0;
        run(function);
        if (*missing == 0 || !fill(function)) {
            return;
        }
    }
}

/* Clients that are closed do nothing any more; sooner or later there are new ones. */
static void replace_clients(void) {
    bool must;
    pthread_mutex_lock(&lock);
    must = has_closed && chance(8);
    has_closed = has_closed && !must;
    pthread_mutex_unlock(&lock);
    if (must) {
        free_all(type_of("neonapi_client"));
        free_all(type_of("neonapi_client_settings"));
    }
}

static bool takes(const struct function *function, int type) {
    int place;
    for (place = 0; place < 4 && function->takes[place] != NO_TYPE; place++) {
        if (function->takes[place] == type) {
            return true;
        }
    }
    return false;
}

/* One function: any, or one of those that take a handle which is there. */
static void step(void) {
    const struct function *function = &functions[below(function_count)];
    /* Clients are few, and much of what there is to call is theirs. */
    int type = chance(5) ? NO_TYPE : chance(8) ? type_of("neonapi_client") : any_live_type();
    size_t index, candidates = 0;
    step_begins();
    for (index = 0; type != NO_TYPE && index < function_count; index++) {
        if (takes(&functions[index], type) && chance(++candidates)) {
            function = &functions[index];
        }
    }
    attempt(function);
    if (strcmp(function->name, "neonapi_client_close") == 0) {
        clients_closed();
    }
    replace_clients();
    steps++;
}

/* Leaves a few projects in the emulator, and lets it fail now and then. */
static void reset(bool has_faults) {
    const char *const requests[][2] = {
        {"/_emulator/reset", NULL},
        {"/_emulator/seed", "{\"projects\": [{\"copies\": 8, \"branches\": 3, \"endpoints\": true}]}"},
        {"/_emulator/faults",
         "[{\"probability\": 0.02, \"action\": {\"kind\": \"status\", \"status\": 503}},"
         " {\"probability\": 0.01, \"action\": {\"kind\": \"reset\"}},"
         " {\"probability\": 0.01, \"action\": {\"kind\": \"drop_after\"}}]"},
    };
    size_t index;
    for (index = 0; index < (has_faults ? 3u : 2u); index++) {
        neonapi_client_settings *settings = neonapi_client_settings_new();
        neonapi_request *request = neonapi_request_new("POST", requests[index][0]);
        neonapi_client *client = NULL;
        neonapi_response *response = NULL;
        neonapi_error *error = NULL;
        prepare(settings);
        neonapi_client_settings_set_base_url(settings, getenv("NEONAPI_FUZZ_URL"));
        if (requests[index][1] != NULL) {
            neonapi_request_set_json(request, requests[index][1]);
        }
        if (neonapi_client_new(settings, &client, &error) != NEONAPI_OK ||
            neonapi_client_request(client, request, NULL, &response, &error) != NEONAPI_OK) {
            found(neonapi_error_message(error));
        }
        if (strstr(requests[index][0], "seed") != NULL) {
            remember_seeded(neonapi_response_text(response));
        }
        neonapi_response_free(response);
        neonapi_client_free(client);
        neonapi_request_free(request);
        neonapi_client_settings_free(settings);
    }
}

static void *guard(void *argument) {
    const struct timespec pause = {0, 5000000};
    (void)argument;
    for (;;) {
        double elapsed_s;
        pthread_mutex_lock(&lock);
        elapsed_s = call_started > 0 ? now_s() - call_started : 0;
        if (token_to_cancel != 0) {
            neonapi_cancel(token_to_cancel);
            token_to_cancel = 0;
        }
        if (elapsed_s > 0.3) {
            close_clients();
            has_closed = true;
        }
        if (elapsed_s > 60) {
            found("a call that goes on in closed clients");
        }
        if (is_over) {
            pthread_mutex_unlock(&lock);
            return NULL;
        }
        pthread_mutex_unlock(&lock);
        nanosleep(&pause, NULL);
    }
}

static void report(uint64_t rounds, double seconds) {
    size_t index, called = 0, succeeded = 0;
    for (index = 0; index < function_count; index++) {
        called += calls[index] > 0;
        succeeded += successes[index] > 0;
        if (successes[index] == 0 && getenv("NEONAPI_FUZZ_LIST") != NULL) {
            printf("%s: %s\n", calls[index] ? "gave nothing" : "never called", functions[index].name);
        }
    }
    printf("fuzz: %llu calls in %.0f s and %llu rounds, %zu of %zu functions, %zu gave something, no finding\n",
           (unsigned long long)steps, seconds, (unsigned long long)rounds, called, function_count, succeeded);
}

int main(int count, char **arguments) {
    double seconds = count > 1 ? atof(arguments[1]) : 20, started = now_s();
    uint64_t first = count > 2 ? strtoull(arguments[2], NULL, 10) : 1;
    pthread_t guardian;
    while (functions[function_count].name != NULL) {
        function_count++;
    }
    calls = calloc(function_count, sizeof *calls);
    successes = calloc(function_count, sizeof *successes);
    pthread_create(&guardian, NULL, guard, NULL);
    for (seed = first; seed == first || now_s() - started < seconds; seed++) {
        int index;
        fprintf(stderr, "seed %llu\n", (unsigned long long)seed);
        reset(seed % 2 == 0);
        values_begin(seed);
        for (index = 0; index < STEPS && (now_s() - started < seconds || seconds == 0); index++) {
            step();
            make_room(600);
        }
        make_room(0);
        values_end();
    }
    pthread_mutex_lock(&lock);
    is_over = true;
    pthread_mutex_unlock(&lock);
    pthread_join(guardian, NULL);
    report(seed - first, now_s() - started);
    free(calls);
    free(successes);
    return 0;
}
