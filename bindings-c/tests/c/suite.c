/* Runs the tests one after the other and counts them. An argument picks those whose name holds it. */

#include "suite.h"

#include <stdlib.h>
#include <time.h>

static bool has_failed;

void suite_fail(const char *file, int line, const char *what) {
    printf("# %s:%d: %s\n", file, line, what);
    has_failed = true;
}

bool suite_same(const char *actual, const char *expected) {
    if (actual != NULL && expected != NULL && strcmp(actual, expected) == 0) {
        return true;
    }
    if (actual == expected) {
        return true;
    }
    printf("# is %s\n# not %s\n", actual ? actual : "NULL", expected ? expected : "NULL");
    return false;
}

static const char *root_url(void) {
    const char *url = getenv("NEONAPI_TEST_URL");
    if (url == NULL) {
        fprintf(stderr, "NEONAPI_TEST_URL says where the emulator listens; it is not set\n");
        exit(2);
    }
    return url;
}

neonapi_client_settings *suite_settings(void) {
    neonapi_client_settings *settings = neonapi_client_settings_new();
    char url[200];
    snprintf(url, sizeof url, "%s/api/v2", root_url());
    neonapi_client_settings_set_api_key(settings, "napi_test_of_c");
    neonapi_client_settings_set_base_url(settings, url);
    neonapi_client_settings_set_rate_limit(settings, false);
    neonapi_client_settings_set_poll_interval_ms(settings, 50);
    neonapi_client_settings_set_poll_interval_max_ms(settings, 50);
    neonapi_client_settings_set_retries(settings, 0);
    return settings;
}

neonapi_client *suite_client(void) {
    neonapi_client_settings *settings = suite_settings();
    neonapi_client *client = NULL;
    if (neonapi_client_new(settings, &client, NULL) != NEONAPI_OK) {
        suite_fail("suite_client", 0, "no client");
    }
    neonapi_client_settings_free(settings);
    return client;
}

/* Talks to the emulator itself, beside the API; the answer is yours. */
static neonapi_response *control(const char *method, const char *path, const char *json) {
    neonapi_client_settings *settings = suite_settings();
    neonapi_request *request = neonapi_request_new(method, path);
    neonapi_client *client = NULL;
    neonapi_response *response = NULL;
    neonapi_error *error = NULL;

    neonapi_client_settings_set_base_url(settings, root_url());
    if (json != NULL) {
        neonapi_request_set_json(request, json);
    }
    if (neonapi_client_new(settings, &client, &error) != NEONAPI_OK ||
        neonapi_client_request(client, request, NULL, &response, &error) != NEONAPI_OK) {
        suite_fail(path, 0, neonapi_error_message(error));
        neonapi_error_free(error);
    }
    neonapi_client_free(client);
    neonapi_client_settings_free(settings);
    neonapi_request_free(request);
    return response;
}

const char *const suite_endless =
    "[{\"operation\": \"createProject\","
    " \"action\": {\"kind\": \"operation_status\", \"status\": \"running\"}}]";

void suite_reset(const char *faults) {
    neonapi_response_free(control("POST", "/_emulator/reset", NULL));
    if (faults != NULL) {
        neonapi_response_free(control("POST", "/_emulator/faults", faults));
    }
}

void suite_seed(const char *json) {
    neonapi_response_free(control("POST", "/_emulator/seed", json));
}

/* A number in the emulator's counters. */
static long counter(const char *name) {
    neonapi_response *response = control("GET", "/_emulator/counters", NULL);
    const char *text = neonapi_response_text(response);
    char key[80];
    long number = -1;
    snprintf(key, sizeof key, "\"%s\":", name);
    text = text ? strstr(text, key) : NULL;
    if (text != NULL) {
        number = strtol(text + strlen(key), NULL, 10);
    }
    neonapi_response_free(response);
    return number;
}

long suite_requests(void) {
    return counter("requests_total");
}

static bool until(const char *name, long count) {
    const struct timespec pause = {0, 5000000};
    int round;
    for (round = 0; round < 2000; round++) {
        if (counter(name) >= count) {
            return true;
        }
        nanosleep(&pause, NULL);
    }
    return false;
}

bool suite_until_requests(long count) {
    return until("requests_total", count);
}

bool suite_until_in_flight(long count) {
    return until("requests_in_flight", count);
}

const char *suite_project(const neonapi_client *client) {
    static char id[100];
    neonapi_create_project_response *created = NULL;
    neonapi_error *error = NULL;
    if (neonapi_projects_create(client, NULL, NULL, &created, &error) != NEONAPI_OK) {
        suite_fail("suite_project", 0, neonapi_error_message(error));
        neonapi_error_free(error);
        return NULL;
    }
    snprintf(id, sizeof id, "%s", neonapi_project_id(neonapi_create_project_response_project(created)));
    neonapi_create_project_response_free(created);
    return id;
}

static void run_all(const test *tests, const char *wanted, int *passed, int *failed) {
    for (; tests->name != NULL; tests++) {
        if (wanted != NULL && strstr(tests->name, wanted) == NULL) {
            continue;
        }
        has_failed = false;
        tests->run();
        printf("%s - %s\n", has_failed ? "not ok" : "ok", tests->name);
        fflush(stdout);
        *(has_failed ? failed : passed) += 1;
    }
}

int main(int count, char **arguments) {
    const test *const groups[] = {value_tests,  life_tests,   error_tests,
                                  misuse_tests, cancel_tests, cancel_phase_tests, thread_tests,
                                  convenience_tests, callback_tests, signal_tests};
    const char *wanted = count > 1 ? arguments[1] : NULL;
    int passed = 0, failed = 0;
    size_t index;
    for (index = 0; index < sizeof groups / sizeof *groups; index++) {
        run_all(groups[index], wanted, &passed, &failed);
    }
    printf("c: %d passed, %d failed\n", passed, failed);
    return failed == 0 && passed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
