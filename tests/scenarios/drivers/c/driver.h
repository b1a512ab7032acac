/* What the parts of the driver share. */

#ifndef DRIVER_H
#define DRIVER_H

#include <neonapi.h>

#include "json.h"

enum { MOST_PAIRS = 32 };

/* Names with their values, such as the arguments of a call. */
struct pairs {
    size_t count;
    struct {
        char *name;
        char *value;
    } all[MOST_PAIRS];
};

/* Copies both; of one name the last counts. */
void pairs_add(struct pairs *pairs, const char *name, const char *value);
/* NULL when it is not there. */
const char *pairs_get(const struct pairs *pairs, const char *name);
void pairs_free(struct pairs *pairs);

/* A call that is being put together. */
struct call {
    char *name;
    struct pairs arguments;
    struct pairs options;
    uint64_t cancel_token;
};

/* A call that is made. */
struct job {
    const neonapi_client *client;
    const struct call *call;
    const neonapi_call_options *options;
};

/* Makes a call and writes its value, or gives its error. */
typedef neonapi_status (*maker)(const struct job *job, struct json *value, neonapi_error **error);

/* NULL for a call that nobody knows. */
maker maker_of(const char *name);

/* Makes a client and writes the line to print; NULL when it cannot be made. `log` may be NULL. */
neonapi_client *client_new(const struct pairs *settings, neonapi_log_callback log, void *user_data,
                           struct json *line);

/* Calls from many threads at once. */
struct load {
    const neonapi_client *client;
    size_t tasks;
    /* Identifiers with commas between them, which are cut apart. */
    char *projects;
};

/* Creates, reads and deletes until the time is over, and writes the line to print. */
void soak(const struct load *load, uint64_t milliseconds, struct json *line);
/* Creates a branch from each thread and waits for it, and writes the line to print. */
void waits(const struct load *load, struct json *line);

/* The name of a kind of error in the contract; NULL for a number that is none. */
const char *kind_name(uint32_t number);
void show_project(struct json *json, const neonapi_project *project);
void show_branch(struct json *json, const neonapi_branch *branch);
void show_operation(struct json *json, const neonapi_operation *operation);
void show_error(struct json *json, const neonapi_error *error, const char *call);
/* What there is no way to do. */
void show_unknown(struct json *json, const char *what);
void show_event(struct json *json, const neonapi_log_event *event);

/* The operations that something has, read by two functions. */
#define SHOW_OPERATIONS(json, holder, count, at)              \
    do {                                                      \
        size_t place_;                                        \
        json_begin(json, '[');                                \
        for (place_ = 0; place_ < count(holder); place_++) {  \
            show_operation(json, at(holder, place_));         \
        }                                                     \
        json_end(json, ']');                                  \
    } while (0)

#endif
