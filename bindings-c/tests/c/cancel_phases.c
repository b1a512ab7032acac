/* A call can be ended in every phase, from another thread and from a signal handler. */

#include "suite.h"

#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

/* One call, and how far it has come. */
struct phase {
    neonapi_client *client;
    uint64_t token;
    neonapi_status status;
    pthread_mutex_t lock;
    bool is_there;
};

static void arrive(struct phase *phase) {
    pthread_mutex_lock(&phase->lock);
    phase->is_there = true;
    pthread_mutex_unlock(&phase->lock);
}

/* Waits until the call is in its phase; false when it never gets there. */
static bool until_there(struct phase *phase) {
    const struct timespec pause = {0, 2000000};
    int round;
    for (round = 0; round < 5000; round++) {
        bool is_there;
        pthread_mutex_lock(&phase->lock);
        is_there = phase->is_there;
        pthread_mutex_unlock(&phase->lock);
        if (is_there) {
            return true;
        }
        nanosleep(&pause, NULL);
    }
    return false;
}

/* Every pause of the engine is logged before it begins. */
static void note_pause(const neonapi_log_event *event, void *user_data) {
    if (strncmp(neonapi_log_event_text(event), "paused", 6) == 0) {
        arrive(user_data);
    }
}

static bool note_poll(const neonapi_operation *const *operations, size_t count, void *user_data) {
    (void)operations;
    arrive(user_data);
    return count > 0;
}

static void *create_project(void *argument) {
    struct phase *phase = argument;
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_create_project_response *created = NULL;

    neonapi_call_options_set_cancel_token(options, phase->token);
    neonapi_call_options_set_on_progress(options, note_poll, phase);
    /* Where the limit is what holds a call, the first ones pass. */
    do {
        phase->status = neonapi_projects_create(phase->client, NULL, options, &created, NULL);
        neonapi_create_project_response_free(created);
    } while (phase->status == NEONAPI_OK);
    neonapi_call_options_free(options);
    return NULL;
}

static volatile uint64_t signalled_token;

static void on_signal(int number) {
    (void)number;
    neonapi_cancel(signalled_token);
}

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Ends the call from here, or from a handler that interrupts the thread of the call; says how long it took. */
static void end(struct phase *phase, pthread_t thread, const char *name, bool by_signal) {
    double begin = now_ms();
    if (by_signal) {
        signalled_token = phase->token;
        signal(SIGUSR1, on_signal);
        pthread_kill(thread, SIGUSR1);
    } else {
        neonapi_cancel(phase->token);
    }
    pthread_join(thread, NULL);
    printf("# ended in the %s by a %s after %.0f ms\n", name, by_signal ? "signal handler" : "thread",
           now_ms() - begin);
    signal(SIGUSR1, SIG_DFL);
}

/* Runs one call into its phase and ends it there; `prepare` sets what holds it, `arrived` waits for it. */
static bool end_in(const char *name, bool by_signal, const char *faults,
                   void (*prepare)(neonapi_client_settings *), bool (*arrived)(struct phase *),
                   long held_by_emulator) {
    struct phase phase = {NULL, 0, NEONAPI_OK, PTHREAD_MUTEX_INITIALIZER, false};
    neonapi_client_settings *settings = suite_settings();
    bool is_held, has_arrived;
    pthread_t thread;

    suite_reset(faults);
    neonapi_client_settings_set_log(settings, note_pause, &phase);
    if (prepare != NULL) {
        prepare(settings);
    }
    if (neonapi_client_new(settings, &phase.client, NULL) != NEONAPI_OK) {
        return false;
    }
    phase.token = neonapi_cancel_token_new();
    if (pthread_create(&thread, NULL, create_project, &phase) != 0) {
        return false;
    }
    has_arrived = arrived(&phase);
    end(&phase, thread, name, by_signal);
    /* It was the call that ended, not what it was waiting for. */
    is_held = held_by_emulator == 0 || suite_until_in_flight(held_by_emulator);
    neonapi_cancel_token_free(phase.token);
    neonapi_client_free(phase.client);
    neonapi_client_settings_free(settings);
    suite_reset(NULL);
    return has_arrived && is_held && phase.status == NEONAPI_ERROR_KIND_CANCELLED;
}

static bool in_flight(struct phase *phase) {
    (void)phase;
    return suite_until_requests(1);
}

/* A server that takes a connection and never says anything: TLS does not come about. */
static int listener = -1;

static void silent_server(neonapi_client_settings *settings) {
    struct sockaddr_in address = {0};
    socklen_t size = sizeof address;
    const struct timeval patience = {20, 0};
    char url[60];

    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    listener = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    bind(listener, (struct sockaddr *)&address, size);
    listen(listener, 1);
    getsockname(listener, (struct sockaddr *)&address, &size);
    snprintf(url, sizeof url, "https://127.0.0.1:%d", ntohs(address.sin_port));
    neonapi_client_settings_set_base_url(settings, url);
}

static int connection = -1;

static bool connecting(struct phase *phase) {
    char byte;
    (void)phase;
    connection = accept(listener, NULL, NULL);
    return connection >= 0 && read(connection, &byte, 1) == 1;
}

static void many_retries(neonapi_client_settings *settings) {
    neonapi_client_settings_set_retries(settings, 20);
}

/* One request a minute, which the first call takes and the next one waits for. */
static void slow_limit(neonapi_client_settings *settings) {
    neonapi_client_settings_set_wait(settings, NEONAPI_WAIT_NONE);
    neonapi_client_settings_set_rate_limit(settings, true);
    neonapi_client_settings_set_rate_limit_group(settings, "cancel_phases");
    neonapi_client_settings_set_requests_per_minute(settings, 1);
    neonapi_client_settings_set_account_burst(settings, 1);
}

static const char *const HANG = "[{\"operation\": \"createProject\", \"action\": {\"kind\": \"hang\"}}]";
static const char *const SLOW =
    "[{\"operation\": \"createProject\","
    " \"action\": {\"kind\": \"slow_body\", \"bytes\": 1, \"interval_ms\": 500}}]";
static const char *const UNAVAILABLE =
    "[{\"operation\": \"createProject\","
    " \"action\": {\"kind\": \"status\", \"status\": 503, \"retry_after\": \"30\"}}]";

static void a_call_ends_in_every_phase(bool by_signal) {
    bool is_connected;
    CHECK(end_in("request", by_signal, HANG, NULL, in_flight, 1));
    CHECK(end_in("body", by_signal, SLOW, NULL, in_flight, 1));
    CHECK(end_in("retry pause", by_signal, UNAVAILABLE, many_retries, until_there, 0));
    CHECK(end_in("wait for operations", by_signal, suite_endless, NULL, until_there, 0));
    CHECK(end_in("limiter queue", by_signal, NULL, slow_limit, until_there, 0));
    is_connected = end_in("connect", by_signal, NULL, silent_server, connecting, 0);
    close(connection);
    close(listener);
    CHECK(is_connected);
}

static void a_thread_ends_a_call_in_every_phase(void) {
    a_call_ends_in_every_phase(false);
}

static void a_signal_handler_ends_a_call_in_every_phase(void) {
    a_call_ends_in_every_phase(true);
}

const test cancel_phase_tests[] = {
    {"a thread ends a call in every phase", a_thread_ends_a_call_in_every_phase},
    {"a signal handler ends a call in every phase", a_signal_handler_ends_a_call_in_every_phase},
    {NULL, NULL},
};
