/* Many clients after each other, and many threads on one client for long. */

#include "worker.h"

#include <malloc.h>
#include <pthread.h>
#include <time.h>

enum { THREADS = 16, WARM_UP = 50 };

static void use_client(const struct work *work) {
    neonapi_client *client = unlimited(work->base_url);
    neonapi_project *project = NULL;
    if (neonapi_projects_get(client, work->project_id, NULL, &project, NULL) != NEONAPI_OK) {
        fail("a call has failed");
    }
    neonapi_project_free(project);
    neonapi_client_free(client);
}

/* What malloc has given out in all of its arenas. */
static double allocated(void) {
    struct mallinfo2 info = mallinfo2();
    return (double)(info.uordblks + info.hblkhd);
}

/* Threads that have ended are still there for a moment. */
static int settled_threads(int most) {
    const struct timespec pause = {0, 10000000};
    int round;
    for (round = 0; round < 500 && entries("/proc/self/task") > most; round++) {
        nanosleep(&pause, NULL);
    }
    return entries("/proc/self/task");
}

void clients(const struct work *work) {
    int threads, descriptors;
    double bytes, resident;
    long index;
    for (index = 0; index < WARM_UP; index++) {
        use_client(work);
    }
    threads = settled_threads(3);
    descriptors = entries("/proc/self/fd");
    bytes = allocated();
    resident = resident_kib();
    for (index = 0; index < work->times; index++) {
        use_client(work);
    }
    /* Printing allocates, so it comes last. */
    threads = settled_threads(threads) - threads;
    descriptors = entries("/proc/self/fd") - descriptors;
    bytes = allocated() - bytes;
    resident = resident_kib() - resident;
    printf("{\"threads\": %d, \"descriptors\": %d, \"bytes\": %.0f, \"resident_kib\": %.0f}\n", threads,
           descriptors, bytes, resident);
}

struct worker {
    pthread_t thread;
    const struct work *work;
    const neonapi_client *client;
    long done;
    long failed;
    long wrong;
};

static double now_s(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Every failure has an error that says which; every success the project that was asked for. */
static void *run(void *argument) {
    struct worker *worker = argument;
    double end_s = now_s() + (double)worker->work->times;
    while (now_s() < end_s) {
        neonapi_project *project = NULL;
        neonapi_error *error = NULL;
        neonapi_status status =
            neonapi_projects_get(worker->client, worker->work->project_id, NULL, &project, &error);
        if (status == NEONAPI_OK) {
            worker->done++;
            worker->wrong += error != NULL || strcmp(neonapi_project_id(project), worker->work->project_id) != 0;
        } else {
            worker->failed++;
            worker->wrong += project != NULL || neonapi_error_kind(error) != status ||
                             status == NEONAPI_ERROR_KIND_INTERNAL;
        }
        neonapi_project_free(project);
        neonapi_error_free(error);
    }
    return NULL;
}

void threads(const struct work *work) {
    struct worker workers[THREADS];
    neonapi_client *client = unlimited(work->base_url);
    long done = 0, failed = 0, wrong = 0;
    int index;
    memset(workers, 0, sizeof workers);
    for (index = 0; index < THREADS; index++) {
        workers[index].work = work;
        workers[index].client = client;
        if (pthread_create(&workers[index].thread, NULL, run, &workers[index]) != 0) {
            fail("there are no threads left");
        }
    }
    for (index = 0; index < THREADS; index++) {
        pthread_join(workers[index].thread, NULL);
        done += workers[index].done;
        failed += workers[index].failed;
        wrong += workers[index].wrong;
    }
    neonapi_client_free(client);
    printf("{\"done\": %ld, \"failed\": %ld, \"wrong\": %ld}\n", done, failed, wrong);
}
