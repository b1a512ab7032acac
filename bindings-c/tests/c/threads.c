/* One client in many threads, many clients after each other, and the log. */

#include "suite.h"

#include <dirent.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

enum { THREADS = 16, CALLS = 20, CLIENTS = 1000 };

struct worker {
    const neonapi_client *client;
    const char *project_id;
    int done;
};

static void *work(void *argument) {
    struct worker *worker = argument;
    int index;
    for (index = 0; index < CALLS; index++) {
        neonapi_project *project = NULL;
        neonapi_error *error = NULL;
        if (neonapi_projects_get(worker->client, worker->project_id, NULL, &project, &error) ==
                NEONAPI_OK &&
            strcmp(neonapi_project_id(project), worker->project_id) == 0) {
            worker->done++;
        }
        neonapi_project_free(project);
        neonapi_error_free(error);
    }
    return NULL;
}

static void many_threads_share_a_client(void) {
    struct worker workers[THREADS];
    pthread_t threads[THREADS];
    neonapi_client *client = suite_client();
    const char *project_id;
    int index;

    suite_reset("[{\"probability\": 0.1, \"operation\": \"getProject\", "
                "\"action\": {\"kind\": \"delay\", \"delay_ms\": 5}}]");
    project_id = suite_project(client);
    CHECK(project_id != NULL);
    for (index = 0; index < THREADS; index++) {
        workers[index].client = client;
        workers[index].project_id = project_id;
        workers[index].done = 0;
        CHECK(pthread_create(&threads[index], NULL, work, &workers[index]) == 0);
    }
    for (index = 0; index < THREADS; index++) {
        pthread_join(threads[index], NULL);
    }
    for (index = 0; index < THREADS; index++) {
        CHECK(workers[index].done == CALLS);
    }
    neonapi_client_free(client);
}

/* Entries of a folder of /proc: threads or descriptors of this process; -1 where there is none. */
static int entries(const char *path) {
    DIR *folder = opendir(path);
    int count = 0;
    if (folder == NULL) {
        return -1;
    }
    while (readdir(folder) != NULL) {
        count++;
    }
    closedir(folder);
    return count;
}

/* Waits until there are no more entries than that: threads and connections take a moment to end. */
static bool until_at_most(const char *path, int count) {
    const struct timespec pause = {0, 10000000};
    int round;
    for (round = 0; round < 1000 && entries(path) > count; round++) {
        nanosleep(&pause, NULL);
    }
    return entries(path) <= count;
}

static bool use_client(void) {
    neonapi_client *client = suite_client();
    neonapi_auth_details_response *account = NULL;
    neonapi_status status = neonapi_users_auth_details(client, NULL, &account, NULL);
    neonapi_auth_details_response_free(account);
    neonapi_client_free(client);
    return status == NEONAPI_OK;
}

static void a_thousand_clients_leave_nothing_behind(void) {
    const char *rounds = getenv("NEONAPI_TEST_CLIENTS");
    int clients = rounds ? atoi(rounds) : CLIENTS;
    int threads, descriptors, index;

    suite_reset(NULL);
    CHECK(use_client());
    threads = entries("/proc/self/task");
    descriptors = entries("/proc/self/fd");
    for (index = 0; index < clients; index++) {
        CHECK(use_client());
    }
    CHECK(until_at_most("/proc/self/task", threads));
    CHECK(until_at_most("/proc/self/fd", descriptors));
}

struct log {
    pthread_mutex_t lock;
    int events;
    int of_reading;
};

static void note(const neonapi_log_event *event, void *user_data) {
    struct log *log = user_data;
    pthread_mutex_lock(&log->lock);
    log->events++;
    if (strcmp(neonapi_log_event_operation_id(event), "getAuthDetails") == 0 &&
        neonapi_log_event_text(event) != NULL && neonapi_log_event_level(event) != 0) {
        log->of_reading++;
    }
    pthread_mutex_unlock(&log->lock);
}

static void events_are_logged(void) {
    struct log log = {PTHREAD_MUTEX_INITIALIZER, 0, 0};
    neonapi_client_settings *settings = suite_settings();
    neonapi_client *client = NULL;
    neonapi_auth_details_response *account = NULL;

    suite_reset(NULL);
    CHECK(neonapi_client_settings_set_log(settings, note, &log) == NEONAPI_OK);
    CHECK(neonapi_client_new(settings, &client, NULL) == NEONAPI_OK);
    CHECK(neonapi_users_auth_details(client, NULL, &account, NULL) == NEONAPI_OK);
    CHECK(log.events > 0 && log.of_reading == log.events);
    neonapi_auth_details_response_free(account);
    neonapi_client_free(client);
    neonapi_client_settings_free(settings);
}

const test thread_tests[] = {
    {"many threads share a client", many_threads_share_a_client},
    {"a thousand clients leave nothing behind", a_thousand_clients_leave_nothing_behind},
    {"events are logged", events_are_logged},
    {NULL, NULL},
};
