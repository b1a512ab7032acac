/* Many calls at once, for a time. */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "driver.h"

/* A kind that a later library has more counts as a fault of it. */
enum { KINDS = NEONAPI_ERROR_KIND_INTERNAL + 1, LONGEST_NAME = 64 };

/* Of so many creations one is cancelled. */
enum { CANCELLED_OF = 8 };

/* What cancels a call after some milliseconds. */
struct canceller {
    pthread_t thread;
    uint64_t cancel_token;
    long milliseconds;
};

/* What came of the calls of one thread, or of all. */
struct tally {
    int64_t calls;
    int64_t created;
    int64_t deleted;
    /* Answers that are about another branch. */
    int64_t mixed_up;
    int64_t failed[KINDS];
    /* Names with commas between them. */
    struct json unknown;
    struct json kept;
};

/* What one thread has to do. */
struct worker {
    pthread_t thread;
    const neonapi_client *client;
    const char *project_id;
    size_t task;
    struct timespec until;
    struct tally tally;
};

/* Counts a call and says whether it succeeded. */
static bool count(struct tally *tally, neonapi_status status) {
    tally->calls++;
    if (status != NEONAPI_OK) {
        tally->failed[status < KINDS ? status : NEONAPI_ERROR_KIND_INTERNAL]++;
    }
    return status == NEONAPI_OK;
}

static void append(struct json *names, const struct json *more) {
    if (more->length > 0) {
        json_raw(names, more->text);
    }
}

/* Adds what another thread did, and frees it. */
static void add(struct tally *tally, struct tally *other) {
    size_t kind;
    tally->calls += other->calls;
    tally->created += other->created;
    tally->deleted += other->deleted;
    tally->mixed_up += other->mixed_up;
    for (kind = 0; kind < KINDS; kind++) {
        tally->failed[kind] += other->failed[kind];
    }
    append(&tally->unknown, &other->unknown);
    append(&tally->kept, &other->kept);
    json_free(&other->unknown);
    json_free(&other->kept);
}

/* NULL where it was not created, or nobody knows. */
static neonapi_create_project_branch_response *create(struct worker *worker, const char *name,
                                                      const neonapi_call_options *options) {
    neonapi_create_branch *arguments = neonapi_create_branch_new();
    neonapi_create_project_branch_response *created = NULL;
    neonapi_error *error = NULL;

    neonapi_create_branch_set_name(arguments, name);
    if (count(&worker->tally, neonapi_branches_create(worker->client, worker->project_id, arguments, options,
                                                      &created, &error))) {
        worker->tally.created++;
    } else if (neonapi_error_outcome_unknown(error)) {
        json_text(&worker->tally.unknown, name);
    }
    neonapi_error_free(error);
    neonapi_create_branch_free(arguments);
    return created;
}

static void *cancel(void *argument) {
    const struct canceller *canceller = argument;
    struct timespec time = {0};
    time.tv_nsec = canceller->milliseconds * 1000000;
    nanosleep(&time, NULL);
    neonapi_cancel(canceller->cancel_token);
    return NULL;
}

/* Creates, and cancels that after some milliseconds, if it takes so long. */
static neonapi_create_project_branch_response *create_and_cancel(struct worker *worker, const char *name,
                                                                 size_t round) {
    struct canceller canceller = {.cancel_token = neonapi_cancel_token_new(), .milliseconds = (long)(round % 4)};
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_create_project_branch_response *created;

    neonapi_call_options_set_wait(options, false);
    neonapi_call_options_set_cancel_token(options, canceller.cancel_token);
    if (pthread_create(&canceller.thread, NULL, cancel, &canceller) != 0) {
        abort();
    }
    created = create(worker, name, options);
    pthread_join(canceller.thread, NULL);
    neonapi_cancel_token_free(canceller.cancel_token);
    neonapi_call_options_free(options);
    return created;
}

static void compare(struct worker *worker, const neonapi_branch *branch, const char *branch_id, const char *name) {
    if (strcmp(neonapi_branch_id(branch), branch_id) != 0 || strcmp(neonapi_branch_name(branch), name) != 0) {
        worker->tally.mixed_up++;
    }
}

static void get(struct worker *worker, const char *branch_id, const char *name,
                const neonapi_call_options *options) {
    neonapi_get_project_branch_response *got = NULL;
    if (count(&worker->tally,
              neonapi_branches_get(worker->client, worker->project_id, branch_id, options, &got, NULL))) {
        compare(worker, neonapi_get_project_branch_response_branch(got), branch_id, name);
    }
    neonapi_get_project_branch_response_free(got);
}

/* Takes the first item of a list. */
static void list(struct worker *worker, const neonapi_call_options *options) {
    neonapi_list_branches *arguments = neonapi_list_branches_new();
    neonapi_branch_list *list = NULL;
    const neonapi_branch *branch = NULL;
    neonapi_status status;

    neonapi_list_branches_set_limit(arguments, 10);
    status = neonapi_branches_list(worker->client, worker->project_id, arguments, options, &list, NULL);
    if (status == NEONAPI_OK) {
        status = neonapi_branch_list_next(list, &branch, NULL);
    }
    count(&worker->tally, status);
    neonapi_branch_list_free(list);
    neonapi_list_branches_free(arguments);
}

static void delete(struct worker *worker, const char *branch_id, const char *name,
                   const neonapi_call_options *options) {
    neonapi_branch_operations *deleted = NULL;
    if (count(&worker->tally, neonapi_branches_delete(worker->client, worker->project_id, branch_id, options,
                                                      &deleted, NULL))) {
        worker->tally.deleted++;
    } else {
        json_text(&worker->tally.kept, name);
    }
    neonapi_branch_operations_free(deleted);
}

static bool is_over(const struct timespec *until) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > until->tv_sec || (now.tv_sec == until->tv_sec && now.tv_nsec >= until->tv_nsec);
}

/* What a thread of a soak runs. */
static void *work(void *argument) {
    struct worker *worker = argument;
    neonapi_call_options *options = neonapi_call_options_new();
    size_t round;

    neonapi_call_options_set_wait(options, false);
    for (round = 0; !is_over(&worker->until); round++) {
        neonapi_create_project_branch_response *created;
        char name[LONGEST_NAME];
        snprintf(name, sizeof name, "%zu-%zu", worker->task, round);
        created = (worker->task + round) % CANCELLED_OF == 0 ? create_and_cancel(worker, name, round)
                                                             : create(worker, name, options);
        if (created != NULL) {
            const neonapi_branch *branch = neonapi_create_project_branch_response_branch(created);
            const char *id = neonapi_branch_id(branch);
            compare(worker, branch, id, name);
            get(worker, id, name, options);
            list(worker, options);
            delete(worker, id, name, options);
        }
        neonapi_create_project_branch_response_free(created);
    }
    neonapi_call_options_free(options);
    return NULL;
}

/* What a thread runs that waits. */
static void *wait_once(void *argument) {
    struct worker *worker = argument;
    char name[LONGEST_NAME];
    snprintf(name, sizeof name, "wait-%zu", worker->task);
    neonapi_create_project_branch_response_free(create(worker, name, NULL));
    return NULL;
}

/* Cuts a list at its commas; gives the places, which are freed with free. */
static const char **split(char *rest, size_t *count) {
    const char **places = NULL;
    for (*count = 0; rest != NULL; ++*count) {
        char *comma = strchr(rest, ',');
        places = realloc(places, (*count + 1) * sizeof *places);
        if (places == NULL) {
            abort();
        }
        places[*count] = rest;
        if (comma != NULL) {
            *comma++ = '\0';
        }
        rest = comma;
    }
    return places;
}

/* Runs so many threads and adds up what they did; false where one did not start. */
static bool together(const struct load *load, struct timespec until, void *(*run)(void *),
                     struct tally *all) {
    struct worker *workers = calloc(load->tasks, sizeof *workers);
    size_t project_count, started, index;
    const char **projects = split(load->projects, &project_count);

    if (workers == NULL) {
        abort();
    }
    for (started = 0; started < load->tasks; started++) {
        struct worker *worker = &workers[started];
        worker->client = load->client;
        worker->project_id = projects[started % project_count];
        worker->task = started;
        worker->until = until;
        if (pthread_create(&worker->thread, NULL, run, worker) != 0) {
            break;
        }
    }
    for (index = 0; index < started; index++) {
        pthread_join(workers[index].thread, NULL);
        add(all, &workers[index].tally);
    }
    free(projects);
    free(workers);
    return started == load->tasks;
}

static void show_failed(struct json *line, const struct tally *all) {
    uint32_t kind;
    json_name(line, "failed");
    json_begin(line, '{');
    for (kind = 0; kind < KINDS; kind++) {
        if (all->failed[kind] > 0) {
            json_name(line, kind_name(kind));
            json_number(line, all->failed[kind]);
        }
    }
    json_end(line, '}');
}

static void show_number(struct json *line, const char *name, int64_t value) {
    json_name(line, name);
    json_number(line, value);
}

static void show_names(struct json *line, const char *name, const struct json *names) {
    json_name(line, name);
    json_begin(line, '[');
    append(line, names);
    json_end(line, ']');
}

void soak(const struct load *load, uint64_t milliseconds, struct json *line) {
    struct tally all = {0};
    struct timespec until;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += (long)(milliseconds % 1000) * 1000000;
    until.tv_sec += (time_t)(milliseconds / 1000) + until.tv_nsec / 1000000000;
    until.tv_nsec %= 1000000000;
    if (together(load, until, work, &all)) {
        json_raw(line, "{\"soak\":{");
        show_number(line, "calls", all.calls);
        show_number(line, "created", all.created);
        show_number(line, "deleted", all.deleted);
        show_number(line, "mixed_up", all.mixed_up);
        show_failed(line, &all);
        show_names(line, "unknown", &all.unknown);
        show_names(line, "kept", &all.kept);
        json_end(line, '}');
        json_end(line, '}');
    } else {
        show_unknown(line, "a thread");
    }
    json_free(&all.unknown);
    json_free(&all.kept);
}

void waits(const struct load *load, struct json *line) {
    struct tally all = {0};
    struct timespec never = {0};

    if (together(load, never, wait_once, &all)) {
        json_raw(line, "{\"waits\":{");
        show_number(line, "done", all.created);
        show_failed(line, &all);
        json_end(line, '}');
        json_end(line, '}');
    } else {
        show_unknown(line, "a thread");
    }
    json_free(&all.unknown);
}
