/*
 * The client of the measurements of C: worker work WHAT --base-url URL --project-id ID --times N.
 * Does something so many times and prints what it used, like the worker of the engine beside it.
 */

#include "worker.h"

#include <dirent.h>
#include <stdlib.h>
#include <sys/resource.h>

enum { WARM_UP = 200 };

neonapi_client *unlimited(const char *base_url) {
    neonapi_client_settings *settings = neonapi_client_settings_new();
    neonapi_client *client = NULL;
    neonapi_error *error = NULL;
    neonapi_client_settings_set_api_key(settings, "bench");
    neonapi_client_settings_set_base_url(settings, base_url);
    neonapi_client_settings_set_requests_per_minute(settings, 1000000);
    neonapi_client_settings_set_account_burst(settings, 1000000);
    neonapi_client_settings_set_route_requests_per_second(settings, 1000000);
    if (neonapi_client_new(settings, &client, &error) != NEONAPI_OK) {
        fail(neonapi_error_message(error));
    }
    neonapi_client_settings_free(settings);
    return client;
}

void fail(const char *what) {
    fprintf(stderr, "%s\n", what);
    exit(1);
}

static double processor_us(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

int entries(const char *path) {
    DIR *folder = opendir(path);
    int count = 0;
    while (folder != NULL && readdir(folder) != NULL) {
        count++;
    }
    if (folder != NULL) {
        closedir(folder);
    }
    return count;
}

double resident_kib(void) {
    char line[200];
    double kib = 0;
    FILE *file = fopen("/proc/self/status", "r");
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        if (sscanf(line, "VmRSS: %lf", &kib) == 1) {
            break;
        }
    }
    if (file != NULL) {
        fclose(file);
    }
    return kib;
}

static void call(const struct work *work, const neonapi_client *client) {
    neonapi_project *project = NULL;
    if (neonapi_projects_get(client, work->project_id, NULL, &project, NULL) != NEONAPI_OK ||
        strcmp(neonapi_project_id(project), work->project_id) != 0) {
        fail("another project came back");
    }
    neonapi_project_free(project);
}

static void calls(const struct work *work) {
    neonapi_client *client = unlimited(work->base_url);
    double before;
    long index;
    for (index = 0; index < WARM_UP; index++) {
        call(work, client);
    }
    before = processor_us();
    for (index = 0; index < work->times; index++) {
        call(work, client);
    }
    print_used(processor_us() - before);
    neonapi_client_free(client);
}

static void walks(const struct work *work) {
    neonapi_client *client = unlimited(work->base_url);
    uint64_t sum = walk(client, work->project_id);
    double before = processor_us();
    long index;
    for (index = 0; index < work->times; index++) {
        if (walk(client, work->project_id) != sum) {
            fail("other branches came back");
        }
    }
    print_used(processor_us() - before);
    neonapi_client_free(client);
}

void print_used(double used_us) {
    printf("{\"processor_us\": %.0f, \"elapsed_us\": 0, \"memory_before_kib\": 0, "
           "\"memory_peak_kib\": 0, \"threads\": 0}\n",
           used_us);
}

int main(int count, char **arguments) {
    struct work work;
    if (count != 9) {
        fail("worker work WHAT --base-url URL --project-id ID --times N");
    }
    work.base_url = arguments[4];
    work.project_id = arguments[6];
    work.times = atol(arguments[8]);
    if (strcmp(arguments[2], "calls") == 0) {
        calls(&work);
    } else if (strcmp(arguments[2], "walks") == 0) {
        walks(&work);
    } else if (strcmp(arguments[2], "clients") == 0) {
        clients(&work);
    } else if (strcmp(arguments[2], "threads") == 0) {
        threads(&work);
    } else {
        fail("calls, walks, clients or threads");
    }
    return 0;
}
