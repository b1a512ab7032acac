/* What the trials of functions are made of: values for arguments, and what becomes of results. */

#ifndef FUZZ_H
#define FUZZ_H

#include <neonapi.h>
#include <pthread.h>

/* Stands for no type, and ends a list of types. */
#define NO_TYPE (-1)

/* A function of the library. */
struct function {
    const char *name;
    /* Calls it once, with arguments that are made up. */
    void (*run)(void);
    /* Types of the handles that it takes. */
    int takes[4];
};

extern const struct function functions[];
extern const char *const type_names[];

/* A number from 0 on, below a limit. */
uint64_t below(uint64_t limit);
/* True once in so many times. */
bool chance(uint64_t times);
/* The same for what makes a call fail: never true in a calm step. */
bool odd(uint64_t times);

const char *any_text(const char *parameter);
const char *const *any_texts(size_t count);
const uint8_t *any_bytes(size_t length);
uint64_t any_number(const char *parameter);
double any_double(void);

/* A live handle, an owner or a borrowed one, or NULL. */
const void *any_handle(int type);
const void *any_handles(int type, size_t count);
/* An owner that is changed: what was borrowed from it is not used any more. */
void *own_handle(int type);
/* An owner that is freed. */
void *last_handle(int type);
neonapi_response **response_place(void);

bool on_progress_callback(const neonapi_operation *const *operations, size_t count, void *user_data);
bool on_accept_callback(const neonapi_restore_snapshot_response *preview, void *user_data);
size_t on_write_callback(const uint8_t *data, size_t size, void *user_data);
void on_log_callback(const neonapi_log_event *event, void *user_data);

/* Around the call itself. */
void begin(void);
void end(void);

/* Whether the function did what it is for, or gave something. */
void worked(bool did);
/* What holds for a status and its error. */
void finished(neonapi_status status, bool wants_error, neonapi_error *error);
void empty_on_failure(neonapi_status status, const void *result);
/* Results that are ours. */
void given(int type, void *handle);
void given_text(char *text);
/* Results that are borrowed; all of it is read. */
void seen(int type, const void *handle);
void seen_text(const char *text);
void seen_bytes(const uint8_t *bytes, size_t length);
void seen_number(uint64_t number);

/* values.c */
void values_begin(uint64_t seed);
void values_end(void);
/* Begins a step: in most nothing is odd, so that calls get far. */
void step_begins(void);
void remember_text(const char *text);
void remember_json(const char *json);
/* Takes identifiers out of what the emulator says it was filled with. */
void remember_seeded(const char *json);
uint64_t any_token(void);

/* handles.c */
int type_of(const char *name);
/* The type of a live handle; NO_TYPE when there is none. */
int any_live_type(void);
/* The owner that the function in hand was given first: what it shows belongs to that. */
uint64_t lent_by(void);
void lend_by(uint64_t owner);
/* Settings that lead to the emulator. */
void prepare(neonapi_client_settings *settings);
/* Takes over what calls have put where their options say. */
void take_responses(void);
/* Frees handles, so that there are at most so many. */
void make_room(size_t most);
void free_all(int type);
/* Under the lock. */
void close_clients(void);

/* fuzz.c */
extern pthread_mutex_t lock; /* Of the handles, and of what the guardian looks at. */
const struct function *current_function(void);
const struct function *named(const char *type, const char *verb);
void run(const struct function *function);
/* The function was called for a wrong answer: says so and ends. */
void found(const char *what);

#endif
