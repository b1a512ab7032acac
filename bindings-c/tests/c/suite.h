/* What the tests share: checks that count, and clients of the emulator that NEONAPI_TEST_URL names. */

#ifndef SUITE_H
#define SUITE_H

#include <neonapi.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    const char *name;
    void (*run)(void);
} test;

/* Leaves the test when a condition does not hold. */
#define CHECK(condition)                                                                   \
    do {                                                                                   \
        if (!(condition)) {                                                                \
            suite_fail(__FILE__, __LINE__, #condition);                                    \
            return;                                                                        \
        }                                                                                  \
    } while (0)

#define CHECK_TEXT(actual, expected) CHECK(suite_same(actual, expected))

void suite_fail(const char *file, int line, const char *what);
/* Whether two texts are the same; prints both when not. NULL is only the same as NULL. */
bool suite_same(const char *actual, const char *expected);

/* A client without pacing, which polls often and repeats nothing; yours to free. */
neonapi_client *suite_client(void);
/* The settings of such a client; yours to free. */
neonapi_client_settings *suite_settings(void);
/* A fault: the work of creating a project never ends. */
extern const char *const suite_endless;
/* Empties the emulator and gives it faults, as the JSON of a list; NULL for none. */
void suite_reset(const char *faults);
/* Fills the emulator, as JSON says. */
void suite_seed(const char *json);
/* Makes a project; its identifier lives until the next call. NULL when that fails. */
const char *suite_project(const neonapi_client *client);
/* Requests that the emulator has seen since it was emptied. */
long suite_requests(void);
/* Waits until there are so many of them; false when there never are. */
bool suite_until_requests(long count);
/* Waits until the emulator holds so many requests, those of earlier tests included; false when it never does. */
bool suite_until_in_flight(long count);

extern const test life_tests[];
extern const test error_tests[];
extern const test misuse_tests[];
extern const test cancel_tests[];
extern const test cancel_phase_tests[];
extern const test signal_tests[];
extern const test thread_tests[];
extern const test value_tests[];
extern const test convenience_tests[];
extern const test callback_tests[];

#endif
