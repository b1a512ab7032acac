/* Written by cargo xtask generate, with cbindgen. Do not edit. */

/**
 * @file neonapi.h
 * @brief Client for the management API of Neon, the serverless Postgres.
 *
 * Every call that can fail returns a neonapi_status: NEONAPI_OK, or the number of a kind of error.
 * Its last argument is a place for an error object, which says more; it may be NULL. The result
 * goes to the place named `out`, which is emptied first and filled only on success; the error is
 * written only on failure.
 *
 * @code{.c}
 * neonapi_client *client = NULL;
 * neonapi_project *project = NULL;
 * neonapi_error *error = NULL;
 *
 * if (neonapi_client_from_environment(&client, &error) == NEONAPI_OK &&
 *     neonapi_projects_get(client, "quiet-sun-12345678", NULL, &project, &error) == NEONAPI_OK) {
 *     printf("%s\n", neonapi_project_name(project));
 * } else {
 *     fprintf(stderr, "%s\n", neonapi_error_message(error));
 * }
 * neonapi_error_free(error);
 * neonapi_project_free(project);
 * neonapi_client_free(client);
 * @endcode
 *
 * **Ownership.** What you make with a `_new` function, or get as a pointer without `const`, is
 * yours: free it once with the `_free` function of its type, never with free(). What you get as
 * `const` is borrowed from what it was read from, its root, and lives until that is freed. Freeing
 * NULL does nothing. Setters copy what they are given.
 *
 * **Text** is UTF-8 and ends with a NUL, both ways; NULL stands for absent. A NUL inside a value
 * comes out as U+FFFD; the JSON of the response has it as it was.
 *
 * **Readers** of handles take NULL and give NULL, 0 or false for it, so that they can be nested.
 *
 * **Threads.** A client may be used by any number of threads at the same time, and what you only
 * read by several. What you change (settings, arguments, options) and lists are for one thread at a
 * time. Callbacks must not unwind or jump out. After fork the child may go on using a client.
 *
 * **Times** are microseconds since 1970, UTC. **Enumerations** are numbers that never change their
 * meaning; 0 is a value that this version does not know, whose text can be read all the same.
 */

#ifndef NEONAPI_H
#define NEONAPI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Version of this header. */
#define NEONAPI_VERSION "0.1.0"
/** Its major number. */
#define NEONAPI_VERSION_MAJOR 0
/** Its minor number. */
#define NEONAPI_VERSION_MINOR 1
/** Its patch number. */
#define NEONAPI_VERSION_PATCH 0
/** The same as one number that grows with every version. */
#define NEONAPI_VERSION_NUMBER \
    (NEONAPI_VERSION_MAJOR * 1000000 + NEONAPI_VERSION_MINOR * 1000 + NEONAPI_VERSION_PATCH)

/** Marks calls that the API advises against; define it as nothing to be left in peace. */
#ifndef NEONAPI_DEPRECATED
#if defined(__GNUC__) || defined(__clang__)
#define NEONAPI_DEPRECATED __attribute__((deprecated))
#elif defined(_MSC_VER)
#define NEONAPI_DEPRECATED __declspec(deprecated)
#else
#define NEONAPI_DEPRECATED
#endif
#endif

/** Marks calls whose status has to be looked at; define it as nothing to be left in peace. */
#ifndef NEONAPI_MUST_CHECK
#if defined(__GNUC__) || defined(__clang__)
#define NEONAPI_MUST_CHECK __attribute__((warn_unused_result))
#else
#define NEONAPI_MUST_CHECK
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @defgroup neonapi_status Status and errors
 * @{
 */

/**
 * What went wrong, in which operation, and what is known about it.
 *
 * May be read from several threads. Free it with `neonapi_error_free`. Its message never holds a
 * secret or a body.
 */
typedef struct neonapi_error neonapi_error;

/** An operation: a piece of background work on a project. */
typedef struct neonapi_operation neonapi_operation;

/**
 * Status, headers and raw body of an answer.
 *
 * May be read from several threads. Free it with `neonapi_response_free`, unless an error holds it.
 */
typedef struct neonapi_response neonapi_response;

/** The call did what it was asked to do. */
#define NEONAPI_OK 0

/** An argument was refused before any request. */
#define NEONAPI_ERROR_KIND_INVALID_ARGUMENT 1
/** A setting or the environment is not usable. */
#define NEONAPI_ERROR_KIND_CONFIGURATION 2
/** The client was closed. */
#define NEONAPI_ERROR_KIND_CLOSED 3
/** The call was cancelled through its token. */
#define NEONAPI_ERROR_KIND_CANCELLED 4
/** The time for an attempt or for the whole call ran out. */
#define NEONAPI_ERROR_KIND_TIMEOUT 5
/** Name look-up, connection, TLS or transfer failed. */
#define NEONAPI_ERROR_KIND_CONNECTION 6
/** The answer is not what the API describes. */
#define NEONAPI_ERROR_KIND_DECODE 7
/** The answer is larger than max_response_bytes. */
#define NEONAPI_ERROR_KIND_RESPONSE_TOO_LARGE 8
/** Neon found the request not valid (400). */
#define NEONAPI_ERROR_KIND_BAD_REQUEST 10
/** Neon does not accept the API key (401). */
#define NEONAPI_ERROR_KIND_AUTHENTICATION 11
/** The key may not do this, or the plan does not include it (403). */
#define NEONAPI_ERROR_KIND_PERMISSION_DENIED 12
/** There is no such thing, or the key may not see it (404). */
#define NEONAPI_ERROR_KIND_NOT_FOUND 13
/** It clashes with what exists (409). */
#define NEONAPI_ERROR_KIND_CONFLICT 14
/** A precondition does not hold, such as stored passwords (412). */
#define NEONAPI_ERROR_KIND_PRECONDITION_FAILED 15
/** Neon cannot do this with these values, limits included (422). */
#define NEONAPI_ERROR_KIND_UNPROCESSABLE 16
/** The project stayed busy longer than lock_timeout_ms (423). */
#define NEONAPI_ERROR_KIND_LOCKED 17
/** Neon still refused for too many requests after all retries (429). */
#define NEONAPI_ERROR_KIND_RATE_LIMITED 18
/** Neon failed (5xx). */
#define NEONAPI_ERROR_KIND_SERVER 19
/** Any other status that was not expected. */
#define NEONAPI_ERROR_KIND_STATUS 20
/** The call was answered, but an operation it started did not succeed. */
#define NEONAPI_ERROR_KIND_OPERATION_FAILED 30
/** The call was answered, but its operations were not done in time. */
#define NEONAPI_ERROR_KIND_WAIT_TIMEOUT 31
/** A fault of this library. */
#define NEONAPI_ERROR_KIND_INTERNAL 40

/**
 * Result of a call: NEONAPI_OK, or the number of the kind of error, one of NEONAPI_ERROR_KIND_*.
 *
 * A later version may return numbers that this header does not name.
 */
typedef uint32_t neonapi_status;

/** Frees an error and all that was borrowed from it. NULL does nothing. */
void neonapi_error_free(neonapi_error *error);

/**
 * Kind of the error, one of NEONAPI_ERROR_KIND_*: the status that the call returned. 0 for NULL.
 */
uint32_t neonapi_error_kind(const neonapi_error *error);

/** Everything that is worth saying in one text: what happened, to which operation, what to do. */
const char *neonapi_error_message(const neonapi_error *error);

/** What happened, in words: Neon's own message where there is one. */
const char *neonapi_error_detail(const neonapi_error *error);

/**
 * Operation of the API that was called, such as "createProjectBranch"; NULL when there was none.
 */
const char *neonapi_error_operation_id(const neonapi_error *error);

/** HTTP status of the answer; 0 when there was none. */
uint32_t neonapi_error_http_status(const neonapi_error *error);

/** Neon's code, such as "BRANCHES_LIMIT_EXCEEDED"; often NULL. */
const char *neonapi_error_code(const neonapi_error *error);

/** Identifier of the request, for Neon's support; NULL when there is none. */
const char *neonapi_error_request_id(const neonapi_error *error);

/** How many requests the call made. */
uint32_t neonapi_error_attempts(const neonapi_error *error);

/**
 * Whether a change may have been made although the call failed.
 *
 * Look whether it exists before you make the call again.
 */
bool neonapi_error_outcome_unknown(const neonapi_error *error);

/** Whether the same call may succeed later without any change, and is safe to repeat. */
bool neonapi_error_is_retryable(const neonapi_error *error);

/**
 * How long the server asked to wait, in milliseconds; false when it did not say.
 *
 * `out` is written only when the result is true.
 */
bool neonapi_error_retry_after_ms(const neonapi_error *error, uint64_t *out);

/** How many operations a failed wait was about: those that failed and those still open. */
size_t neonapi_error_operation_count(const neonapi_error *error);

/** One of these operations, borrowed from the error; NULL beyond the last one. */
const neonapi_operation *neonapi_error_operation_at(const neonapi_error *error, size_t index);

/**
 * The answer of a call whose wait failed, as JSON: what was created is not lost. NULL when there is
 * none.
 *
 * It is the answer of the operation that creates: make it one with the `_from_json` of that type,
 * which is `neonapi_create_project_response_from_json` for calls that create projects and
 * `neonapi_create_project_branch_response_from_json` for those that create branches, whatever else
 * they give; `neonapi_restore_snapshot_response_from_json` for restored snapshots. It may hold
 * secrets.
 */
const char *neonapi_error_answer_json(const neonapi_error *error);

/**
 * Status, headers and raw body of the last answer, borrowed from the error; NULL when there was
 * none.
 */
const neonapi_response *neonapi_error_response(const neonapi_error *error);

/** @} */

/**
 * @defgroup neonapi_version Version
 * @{
 */

/**
 * Version of the library that the program runs with, such as "0.1.0".
 *
 * Compare it with NEONAPI_VERSION to see whether the program was compiled with another header. The
 * text is static.
 */
const char *neonapi_version(void);

/** The same as one number that grows with every version, as NEONAPI_VERSION_NUMBER. */
uint32_t neonapi_version_number(void);

/** @} */

/**
 * @defgroup neonapi_log Log
 * @{
 */

/**
 * One event: what happened to which operation; never a secret, a body or an argument.
 *
 * Borrowed: it lives until the callback that it was given to returns.
 */
typedef struct neonapi_log_event neonapi_log_event;

/** Every attempt and poll. */
#define NEONAPI_LOG_LEVEL_DEBUG 1
/** A pause: rate limit, retry, lock. */
#define NEONAPI_LOG_LEVEL_INFO 2
/** A call that failed, or a list that ended early. */
#define NEONAPI_LOG_LEVEL_WARNING 3

/**
 * Called with every event of a client.
 *
 * It may be called from any thread that uses the client, by several at the same time, and by
 * threads of the client's own. It must not call the client, unwind or jump out. `user_data` has to
 * stay usable until the client, its lists and its temporary branches are freed.
 */
typedef void (*neonapi_log_callback)(const neonapi_log_event *event, void *user_data);

/** How much it matters: one of NEONAPI_LOG_LEVEL_*. */
uint32_t neonapi_log_event_level(const neonapi_log_event *event);

/** Operation of the API, such as "createProjectBranch". */
const char *neonapi_log_event_operation_id(const neonapi_log_event *event);

/** What happened. */
const char *neonapi_log_event_text(const neonapi_log_event *event);

/** HTTP status of the answer; 0 when there was none. */
uint32_t neonapi_log_event_http_status(const neonapi_log_event *event);

/** Attempt within the call, from 1; 0 before the first. */
uint32_t neonapi_log_event_attempt(const neonapi_log_event *event);

/** How long it took or will take, in milliseconds. */
uint64_t neonapi_log_event_duration_ms(const neonapi_log_event *event);

/** Identifier of the request, for Neon's support; NULL when there is none. */
const char *neonapi_log_event_request_id(const neonapi_log_event *event);

/** @} */

/**
 * @defgroup neonapi_settings Settings of a client
 * @{
 */

/**
 * Settings of a client, each with its default until it is set.
 *
 * For one thread at a time. A setter copies what it is given; a value that it refuses is refused
 * again when a client is made. Free it with `neonapi_client_settings_free`.
 */
typedef struct neonapi_client_settings neonapi_client_settings;

/** Calls that start work wait until it is done: all of them. */
#define NEONAPI_WAIT_ALL 1
/** Those that create something. */
#define NEONAPI_WAIT_CREATIONS 2
/** None of them. */
#define NEONAPI_WAIT_NONE 3

/** Makes settings in which everything has its default. */
neonapi_client_settings *neonapi_client_settings_new(void);

/**
 * Makes settings with the key in NEON_API_KEY and, where it is set, the URL in NEON_API_BASE_URL.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_client_settings_from_environment(neonapi_client_settings **out,
                                                        neonapi_error **error);

/** Frees settings. NULL does nothing; clients that were made of them stay usable. */
void neonapi_client_settings_free(neonapi_client_settings *settings);

/** The API key that every request is sent with. */
neonapi_status neonapi_client_settings_set_api_key(neonapi_client_settings *settings,
                                                   const char *value);

/**
 * Where the API is: https, or http to this machine. Default: "https://console.neon.tech/api/v2".
 */
neonapi_status neonapi_client_settings_set_base_url(neonapi_client_settings *settings,
                                                    const char *value);

/** Allows http to another machine, for a container or a phone emulator. Default: false. */
neonapi_status neonapi_client_settings_set_allow_plain_http(neonapi_client_settings *settings,
                                                            bool value);

/** Organization sent where an operation takes an `org_id` and the call gives none. */
neonapi_status neonapi_client_settings_set_org_id(neonapi_client_settings *settings,
                                                  const char *value);

/** Time for name look-up, TCP and TLS, in milliseconds. Default: 10000. Allowed: 1 to 600000. */
neonapi_status neonapi_client_settings_set_connect_timeout_ms(neonapi_client_settings *settings,
                                                              uint64_t value);

/** Time for one attempt, body included, in milliseconds. Default: 60000. Allowed: 1 to 3600000. */
neonapi_status neonapi_client_settings_set_attempt_timeout_ms(neonapi_client_settings *settings,
                                                              uint64_t value);

/**
 * Time for one call with its queue, attempts and pauses, in milliseconds; the wait for operations
 * not counted. Default: 300000. Allowed: 1 or more.
 */
neonapi_status neonapi_client_settings_set_call_timeout_ms(neonapi_client_settings *settings,
                                                           uint64_t value);

/** Takes the limit away that call_timeout_ms is. */
neonapi_status neonapi_client_settings_clear_call_timeout_ms(neonapi_client_settings *settings);

/** Repeats after 429, 503 and transport faults. Default: 4. Allowed: 0 to 20. */
neonapi_status neonapi_client_settings_set_retries(neonapi_client_settings *settings,
                                                   uint64_t value);

/** How long 423 (locked) is waited out within a call, in milliseconds. Default: 120000. */
neonapi_status neonapi_client_settings_set_lock_timeout_ms(neonapi_client_settings *settings,
                                                           uint64_t value);

/** Which calls that start work wait until it is done. Default: NEONAPI_WAIT_ALL. */
neonapi_status neonapi_client_settings_set_wait(neonapi_client_settings *settings, uint32_t value);

/**
 * Time for the wait for operations alone, in milliseconds. Default: 300000. Allowed: 1 or more.
 */
neonapi_status neonapi_client_settings_set_wait_timeout_ms(neonapi_client_settings *settings,
                                                           uint64_t value);

/**
 * First pause between two polls, in milliseconds; it grows up to `poll_interval_max_ms`. Default:
 * 250. Allowed: 50 to 60000.
 */
neonapi_status neonapi_client_settings_set_poll_interval_ms(neonapi_client_settings *settings,
                                                            uint64_t value);

/** Longest pause between two polls, in milliseconds. Default: 2000. Allowed: 50 to 60000. */
neonapi_status neonapi_client_settings_set_poll_interval_max_ms(neonapi_client_settings *settings,
                                                                uint64_t value);

/** Paces requests before the server has to refuse them. Default: true. */
neonapi_status neonapi_client_settings_set_rate_limit(neonapi_client_settings *settings,
                                                      bool value);

/** Requests a minute of the account. Default: 700. Allowed: 1 to 1000000. */
neonapi_status neonapi_client_settings_set_requests_per_minute(neonapi_client_settings *settings,
                                                               uint64_t value);

/**
 * Requests of the account that may go at once before pacing begins. Default: 40. Allowed: 1 to
 * 1000000.
 */
neonapi_status neonapi_client_settings_set_account_burst(neonapi_client_settings *settings,
                                                         uint64_t value);

/**
 * Requests a second on one route (path template and method). Default: 40. Allowed: 1 to 1000000.
 */
neonapi_status neonapi_client_settings_set_route_requests_per_second(
    neonapi_client_settings *settings,
    uint64_t value);

/** Requests a minute on all consumption routes together. Default: 30. Allowed: 1 to 1000000. */
neonapi_status neonapi_client_settings_set_consumption_requests_per_minute(
    neonapi_client_settings *settings,
    uint64_t value);

/** Organization API keys created a second. Default: 10. Allowed: 1 to 1000000. */
neonapi_status neonapi_client_settings_set_org_api_keys_per_second(
    neonapi_client_settings *settings,
    uint64_t value);

/** Name under which clients with different keys of one account share a rate limit. */
neonapi_status neonapi_client_settings_set_rate_limit_group(neonapi_client_settings *settings,
                                                            const char *value);

/**
 * Largest response body that is read, in bytes, after decompression. Default: 67108864. Allowed:
 * 1024 or more.
 */
neonapi_status neonapi_client_settings_set_max_response_bytes(neonapi_client_settings *settings,
                                                              uint64_t value);

/** Appended to the User-Agent header, so that Neon can tell your program. */
neonapi_status neonapi_client_settings_set_user_agent_suffix(neonapi_client_settings *settings,
                                                             const char *value);

/**
 * Proxy URL, which may hold a password; without one the environment decides; this machine is never
 * reached through a proxy.
 */
neonapi_status neonapi_client_settings_set_proxy(neonapi_client_settings *settings,
                                                 const char *value);

/** Further root certificates to trust, each in PEM form. */
neonapi_status neonapi_client_settings_add_root_certificate(neonapi_client_settings *settings,
                                                            const char *pem);

/** Called with every event of the engine; it never sees a secret. */
neonapi_status neonapi_client_settings_set_log(neonapi_client_settings *settings,
                                               neonapi_log_callback callback,
                                               void *user_data);

/** @} */

/**
 * @defgroup neonapi_client Client
 * @{
 */

/**
 * A client of the Neon API, with its connection pool and its rate limit.
 *
 * Any number of threads may use one at the same time; make one and share it. After a `fork` the
 * child may go on using it. Free it with `neonapi_client_free`.
 */
typedef struct neonapi_client neonapi_client;

/**
 * Makes a client of settings, which are copied.
 *
 * `settings` stays yours. No request is made. NEONAPI_ERROR_KIND_CONFIGURATION when a setting is
 * missing or not usable.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_client_new(const neonapi_client_settings *settings,
                                  neonapi_client **out,
                                  neonapi_error **error);

/**
 * Makes a client with the key in NEON_API_KEY and, where it is set, the URL in NEON_API_BASE_URL.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_client_from_environment(neonapi_client **out, neonapi_error **error);

/**
 * Closes a client: calls under way stop at their next step, later ones are refused.
 *
 * They return NEONAPI_ERROR_KIND_CLOSED. Closing twice does nothing; the client still has to be
 * freed. Safe from any thread.
 */
void neonapi_client_close(const neonapi_client *client);

/**
 * Frees a client. NULL does nothing.
 *
 * No call of it may be under way; close it first to make them end. Lists that were made with it
 * stay usable.
 */
void neonapi_client_free(neonapi_client *client);

/** How many requests run on although their calls were cancelled; each ends with its time-out. */
size_t neonapi_client_requests_left_behind(const neonapi_client *client);

/** @} */

/**
 * @defgroup neonapi_options Options of a call
 * @{
 */

/**
 * Options of a call; what is not set is as the client says.
 *
 * One set of options may be used for many calls, and for several at the same time unless it asks
 * for the response. Do not change it while a call uses it. Free it with
 * `neonapi_call_options_free`.
 */
typedef struct neonapi_call_options neonapi_call_options;

/**
 * Called at each poll of a wait, on the thread of the call, with all its operations.
 *
 * They are borrowed until the function returns. Return false to cancel the call. It must not unwind
 * or jump out.
 */
typedef bool (*neonapi_progress_callback)(const neonapi_operation *const *operations,
                                          size_t count,
                                          void *user_data);

/** Makes options that set nothing. */
neonapi_call_options *neonapi_call_options_new(void);

/** Frees options. NULL does nothing; lists that were made with them stay usable. */
void neonapi_call_options_free(neonapi_call_options *options);

/**
 * Sets the token that ends the call when it is cancelled; see `neonapi_cancel`. 0 is refused, and
 * so is the call when the token was freed by then.
 */
neonapi_status neonapi_call_options_set_cancel_token(neonapi_call_options *options,
                                                     uint64_t cancel_token);

/** Sets the time for the call, in milliseconds, from 1; the wait for operations not counted. */
neonapi_status neonapi_call_options_set_call_timeout_ms(neonapi_call_options *options,
                                                        uint64_t value_ms);

/** Sets whether to wait for the operations that the call starts. */
neonapi_status neonapi_call_options_set_wait(neonapi_call_options *options, bool wait);

/** Sets the time for the wait, in milliseconds, from 1. */
neonapi_status neonapi_call_options_set_wait_timeout_ms(neonapi_call_options *options,
                                                        uint64_t value_ms);

/**
 * Sets the function that is called at each poll of a wait; NULL for none.
 *
 * `user_data` is handed to it as it is, and has to stay usable as long as calls use these options.
 */
neonapi_status neonapi_call_options_set_on_progress(neonapi_call_options *options,
                                                    neonapi_progress_callback callback,
                                                    void *user_data);

/**
 * Sets where status, headers and raw body of the answer go; NULL for nowhere.
 *
 * Each call that succeeds writes a response there, which is yours to free; one that fails writes
 * NULL, and its error holds the response. Lists and waits refuse such options. One call at a time
 * may use them.
 */
neonapi_status neonapi_call_options_set_response(neonapi_call_options *options,
                                                 neonapi_response **response);

/** @} */

/**
 * @defgroup neonapi_cancel_token Cancelling
 * @{
 */

/**
 * Makes a token that ends the calls that carry it; 0 when 4,096 are in use.
 *
 * Give it to calls with `neonapi_call_options_set_cancel_token`, and free it with
 * `neonapi_cancel_token_free`. Safe from any thread.
 */
uint64_t neonapi_cancel_token_new(void);

/**
 * Ends the calls that carry a token, now and later, each within 200 ms.
 *
 * One atomic instruction: safe from any thread and from a signal handler. A token that was freed,
 * or never made, does nothing.
 */
void neonapi_cancel(uint64_t token);

/** Whether a token was cancelled; false for one that was freed or never made. */
bool neonapi_cancel_token_is_cancelled(uint64_t token);

/**
 * Frees a token; calls that still carry it end as if it had been cancelled.
 *
 * 0, or a token that was freed before, does nothing.
 */
void neonapi_cancel_token_free(uint64_t token);

/** @} */

/**
 * @defgroup neonapi_memory Text and bytes that are yours
 * @{
 */

/**
 * Bytes that a call gave. Free them with `neonapi_bytes_free`.
 *
 * Any number of threads may read them at the same time.
 */
typedef struct neonapi_bytes neonapi_bytes;

/**
 * Frees a text that a function of this library gave as `char *`.
 *
 * Never use the `free` of C for it. NULL does nothing.
 */
void neonapi_string_free(char *text);

/** The first byte; valid until `neonapi_bytes_free`. Not NULL, unless `bytes` is. */
const uint8_t *neonapi_bytes_data(const neonapi_bytes *bytes);

/** How many bytes there are. */
size_t neonapi_bytes_size(const neonapi_bytes *bytes);

/** Frees bytes. NULL does nothing. */
void neonapi_bytes_free(neonapi_bytes *bytes);

/** @} */

/**
 * @defgroup neonapi_response Responses, and requests of your own
 * @{
 */

/**
 * A request to any path below the base URL.
 *
 * Do not change it while a call uses it. Free it with `neonapi_request_free`.
 */
typedef struct neonapi_request neonapi_request;

/** Frees a response. NULL does nothing. */
void neonapi_response_free(neonapi_response *response);

/** HTTP status of the answer; 0 for NULL. */
uint32_t neonapi_response_status(const neonapi_response *response);

/** Identifier of the request, for Neon's support; NULL when there is none. */
const char *neonapi_response_request_id(const neonapi_response *response);

/** How many requests the call made. */
uint32_t neonapi_response_attempts(const neonapi_response *response);

/**
 * The body as it came, after decompression; a zero byte follows it. It may hold secrets.
 *
 * `length` takes the number of bytes without the zero; it may be NULL.
 */
const uint8_t *neonapi_response_body(const neonapi_response *response, size_t *length);

/**
 * The body as text, NULL when it is not UTF-8. It may hold secrets.
 *
 * Where the body has a NUL inside, the text ends there.
 */
const char *neonapi_response_text(const neonapi_response *response);

/** The first header of a name, which may be in any case; NULL when there is none. */
const char *neonapi_response_header(const neonapi_response *response, const char *name);

/** How many headers there are; one name may come several times. */
size_t neonapi_response_header_count(const neonapi_response *response);

/** Name of a header in lower case; NULL beyond the last one. */
const char *neonapi_response_header_name_at(const neonapi_response *response, size_t index);

/** Value of a header; NULL beyond the last one. */
const char *neonapi_response_header_value_at(const neonapi_response *response, size_t index);

/** How many required fields the answer lacked; in the value they are empty or 0. */
size_t neonapi_response_missing_field_count(const neonapi_response *response);

/** Path of a missing field, such as "branch.created_at"; NULL beyond the last one. */
const char *neonapi_response_missing_field_at(const neonapi_response *response, size_t index);

/**
 * Makes a request: a method such as "GET", and a path such as "/projects", percent-encoded.
 *
 * What is not usable is refused when the request is sent.
 */
neonapi_request *neonapi_request_new(const char *method, const char *path);

/** Frees a request. NULL does nothing. */
void neonapi_request_free(neonapi_request *request);

/** Adds a pair to the query; it is percent-encoded for you, and a name may come several times. */
neonapi_status neonapi_request_add_query(neonapi_request *request,
                                         const char *name,
                                         const char *value);

/** Sets a body of JSON. */
neonapi_status neonapi_request_set_json(neonapi_request *request, const char *json);

/**
 * Sets a form as the body, given as a JSON object: {"project": {"name": "x"}} becomes
 * project[name]=x.
 */
neonapi_status neonapi_request_set_form(neonapi_request *request,
                                        const char *json);

/**
 * Adds a part to a body of multipart/form-data.
 *
 * `content` is copied. `file_name` and `content_type` may be NULL.
 */
neonapi_status neonapi_request_add_part(neonapi_request *request,
                                        const char *name,
                                        const uint8_t *content,
                                        size_t content_length,
                                        const char *file_name,
                                        const char *content_type);

/**
 * Sends a request under the same authentication, limits and retries as every operation.
 *
 * `options` may be NULL. `out` takes the response of success, which is yours to free. GET counts as
 * safe to repeat, all other methods as changes. It never waits for operations.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_client_request(const neonapi_client *client,
                                      const neonapi_request *request,
                                      const neonapi_call_options *options,
                                      neonapi_response **out,
                                      neonapi_error **error);

/** @} */

/**
 * @defgroup neonapi_ai_gateway AI gateway
 * The AI gateway of a branch.
 * @{
 */

/** AI gateway of a branch. */
typedef struct neonapi_branch_ai_gateway neonapi_branch_ai_gateway;

/**
 * Tells whether the AI gateway is enabled on a branch and where it is reached.
 *
 * Fails with a reason when the AI gateway is unavailable or the branch is not found.
 *
 * `out` is yours: free it with `neonapi_branch_ai_gateway_free`.
 *
 * Calls `getProjectBranchAiGateway` (`GET /projects/{project_id}/branches/{branch_id}/ai_gateway`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_ai_gateway_get(const neonapi_client *client,
                                      const char *project_id,
                                      const char *branch_id,
                                      const neonapi_call_options *options,
                                      neonapi_branch_ai_gateway **out,
                                      neonapi_error **error);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_branch_ai_gateway_free(neonapi_branch_ai_gateway *gateway);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_branch_ai_gateway_free`. */
neonapi_branch_ai_gateway *neonapi_branch_ai_gateway_copy(const neonapi_branch_ai_gateway *gateway);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_branch_ai_gateway_to_json(const neonapi_branch_ai_gateway *gateway);

/**
 * Reads one from JSON, as `neonapi_branch_ai_gateway_to_json` writes it. `out` is yours: free it
 * with `neonapi_branch_ai_gateway_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branch_ai_gateway_from_json(const char *json,
                                                   neonapi_branch_ai_gateway **out,
                                                   neonapi_error **error);

/** Whether the AI gateway is enabled on the branch. */
bool neonapi_branch_ai_gateway_enabled(const neonapi_branch_ai_gateway *gateway);

/** URL that requests to the AI gateway start with. Borrowed: valid as long as its root. */
const char *neonapi_branch_ai_gateway_base_url(const neonapi_branch_ai_gateway *gateway);

/** @} */

/**
 * @defgroup neonapi_api_keys API keys
 * Personal API keys.
 * @{
 */

/** A new API key with its secret. */
typedef struct neonapi_api_key_create_response neonapi_api_key_create_response;

/** The user who created an API key. */
typedef struct neonapi_api_key_creator_data neonapi_api_key_creator_data;

/** An API key that was revoked. */
typedef struct neonapi_api_key_revoke_response neonapi_api_key_revoke_response;

/** An API key without its secret. */
typedef struct neonapi_api_keys_list_response_item neonapi_api_keys_list_response_item;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_api_keys_list_response_item_list neonapi_api_keys_list_response_item_list;

/** Arguments of `neonapi_api_keys_create`. */
typedef struct neonapi_create_api_key neonapi_create_api_key;

/**
 * Creates a personal API key.
 *
 * The key is shown only in this answer, so store it at once. It does not expire. Names are unique
 * per account, so a fixed name fails when a key of that name exists.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_api_key_create_response_free`.
 *
 * Calls `createApiKey` (`POST /api_keys`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_api_keys_create(const neonapi_client *client,
                                       const neonapi_create_api_key *arguments,
                                       const neonapi_call_options *options,
                                       neonapi_api_key_create_response **out,
                                       neonapi_error **error);

/**
 * Lists the personal API keys of the user, without their secrets.
 *
 * Sends nothing yet: `neonapi_api_keys_list_response_item_list_next` does. `out` is yours: free it
 * with `neonapi_api_keys_list_response_item_list_free`.
 *
 * Calls `listApiKeys` (`GET /api_keys`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_api_keys_list(const neonapi_client *client,
                                     const neonapi_call_options *options,
                                     neonapi_api_keys_list_response_item_list **out,
                                     neonapi_error **error);

/**
 * Revokes a personal API key at once.
 *
 * This cannot be undone; calls that use the key fail with 401 from then on.
 *
 * `out` is yours: free it with `neonapi_api_key_revoke_response_free`.
 *
 * Calls `revokeApiKey` (`DELETE /api_keys/{key_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_api_keys_revoke(const neonapi_client *client,
                                       int64_t key_id,
                                       const neonapi_call_options *options,
                                       neonapi_api_key_revoke_response **out,
                                       neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_api_keys_list_response_item_list_next(
    neonapi_api_keys_list_response_item_list *list,
    const neonapi_api_keys_list_response_item **item,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_api_keys_list_response_item_list_cursor(
    const neonapi_api_keys_list_response_item_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_api_keys_list_response_item_list_free(neonapi_api_keys_list_response_item_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_api_key_free`. */
neonapi_create_api_key *neonapi_create_api_key_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_api_key_free(neonapi_create_api_key *record);

/** Name for the key, unique within the account, at most 64 characters. Has to be set. Copied. */
neonapi_status neonapi_create_api_key_set_key_name(neonapi_create_api_key *arguments,
                                                   const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_api_key_create_response_free(neonapi_api_key_create_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_api_key_create_response_free`.
 */
neonapi_api_key_create_response *neonapi_api_key_create_response_copy(
    const neonapi_api_key_create_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_api_key_create_response_to_json(const neonapi_api_key_create_response *response);

/**
 * Reads one from JSON, as `neonapi_api_key_create_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_api_key_create_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_api_key_create_response_from_json(const char *json,
                                                         neonapi_api_key_create_response **out,
                                                         neonapi_error **error);

/** Number of the key, needed to revoke it. */
int64_t neonapi_api_key_create_response_id(const neonapi_api_key_create_response *response);

/** The secret key itself, shown only here. Borrowed: valid as long as its root. */
const char *neonapi_api_key_create_response_key(const neonapi_api_key_create_response *response);

/** Name of the key, unique within the account. Borrowed: valid as long as its root. */
const char *neonapi_api_key_create_response_name(const neonapi_api_key_create_response *response);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_api_key_create_response_created_at(const neonapi_api_key_create_response *response);

/** Id of the user who created the key. Borrowed: valid as long as its root. */
const char *neonapi_api_key_create_response_created_by(
    const neonapi_api_key_create_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_api_key_revoke_response_free(neonapi_api_key_revoke_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_api_key_revoke_response_free`.
 */
neonapi_api_key_revoke_response *neonapi_api_key_revoke_response_copy(
    const neonapi_api_key_revoke_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_api_key_revoke_response_to_json(const neonapi_api_key_revoke_response *response);

/**
 * Reads one from JSON, as `neonapi_api_key_revoke_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_api_key_revoke_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_api_key_revoke_response_from_json(const char *json,
                                                         neonapi_api_key_revoke_response **out,
                                                         neonapi_error **error);

/** Number of the key, needed to revoke it. */
int64_t neonapi_api_key_revoke_response_id(const neonapi_api_key_revoke_response *response);

/** Name of the key, unique within the account. Borrowed: valid as long as its root. */
const char *neonapi_api_key_revoke_response_name(const neonapi_api_key_revoke_response *response);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_api_key_revoke_response_created_at(const neonapi_api_key_revoke_response *response);

/** Id of the user who created the key. Borrowed: valid as long as its root. */
const char *neonapi_api_key_revoke_response_created_by(
    const neonapi_api_key_revoke_response *response);

/**
 * Time the key was last used, absent if never. In microseconds since 1970. False when absent; `out`
 * is then left as it was.
 */
bool neonapi_api_key_revoke_response_last_used_at(const neonapi_api_key_revoke_response *response,
                                                  int64_t *out);

/** Network address the key was last used from. Borrowed: valid as long as its root. */
const char *neonapi_api_key_revoke_response_last_used_from_addr(
    const neonapi_api_key_revoke_response *response);

/** Whether the key is revoked now. */
bool neonapi_api_key_revoke_response_revoked(const neonapi_api_key_revoke_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_api_keys_list_response_item_free(neonapi_api_keys_list_response_item *item);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_api_keys_list_response_item_free`.
 */
neonapi_api_keys_list_response_item *neonapi_api_keys_list_response_item_copy(
    const neonapi_api_keys_list_response_item *item);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_api_keys_list_response_item_to_json(const neonapi_api_keys_list_response_item *item);

/**
 * Reads one from JSON, as `neonapi_api_keys_list_response_item_to_json` writes it. `out` is yours:
 * free it with `neonapi_api_keys_list_response_item_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_api_keys_list_response_item_from_json(
    const char *json,
    neonapi_api_keys_list_response_item **out,
    neonapi_error **error);

/** Number of the key, needed to revoke it. */
int64_t neonapi_api_keys_list_response_item_id(const neonapi_api_keys_list_response_item *item);

/** Name of the key, unique within the account. Borrowed: valid as long as its root. */
const char *neonapi_api_keys_list_response_item_name(
    const neonapi_api_keys_list_response_item *item);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_api_keys_list_response_item_created_at(
    const neonapi_api_keys_list_response_item *item);

/** User who created the key. Borrowed: valid as long as its root. */
const neonapi_api_key_creator_data *neonapi_api_keys_list_response_item_created_by(
    const neonapi_api_keys_list_response_item *item);

/**
 * Time the key was last used, absent if never. In microseconds since 1970. False when absent; `out`
 * is then left as it was.
 */
bool neonapi_api_keys_list_response_item_last_used_at(
    const neonapi_api_keys_list_response_item *item,
    int64_t *out);

/** Network address the key was last used from. Borrowed: valid as long as its root. */
const char *neonapi_api_keys_list_response_item_last_used_from_addr(
    const neonapi_api_keys_list_response_item *item);

/** @} */

/**
 * @defgroup neonapi_auth Auth
 * Neon Auth of a branch: set-up, e-mail, plugins, webhooks.
 * @{
 */

/** Arguments of `neonapi_auth_create`. */
typedef struct neonapi_create_auth neonapi_create_auth;

/** Arguments of `neonapi_auth_disable`. */
typedef struct neonapi_disable_auth neonapi_disable_auth;

/** The Neon Auth integrations of a project. */
typedef struct neonapi_list_neon_auth_integrations_response neonapi_list_neon_auth_integrations_response;

/** The answer with the OAuth providers of Neon Auth. */
typedef struct neonapi_list_neon_auth_oauth_providers_response neonapi_list_neon_auth_oauth_providers_response;

/** A new Neon Auth integration with its keys and addresses. */
typedef struct neonapi_neon_auth_create_integration_response neonapi_neon_auth_create_integration_response;

/** The settings of sign-in by email and password. */
typedef struct neonapi_neon_auth_email_and_password_config neonapi_neon_auth_email_and_password_config;

/** The mail server to send through: your own or Neon's shared one. */
typedef struct neonapi_neon_auth_email_server_config neonapi_neon_auth_email_server_config;

/** The mail server in use: your own or Neon's shared one. */
typedef struct neonapi_neon_auth_email_server_config_response neonapi_neon_auth_email_server_config_response;

/** A Neon Auth integration of a branch with an auth provider. */
typedef struct neonapi_neon_auth_integration neonapi_neon_auth_integration;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_neon_auth_integration_list neonapi_neon_auth_integration_list;

/** The settings of sign-in by magic link. */
typedef struct neonapi_neon_auth_magic_link_config neonapi_neon_auth_magic_link_config;

/** An OAuth provider that users of a branch can sign in with. */
typedef struct neonapi_neon_auth_oauth_provider neonapi_neon_auth_oauth_provider;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_neon_auth_oauth_provider_list neonapi_neon_auth_oauth_provider_list;

/** The settings of the organization plugin. */
typedef struct neonapi_neon_auth_organization_config neonapi_neon_auth_organization_config;

/** The settings of sign-in by phone number. */
typedef struct neonapi_neon_auth_phone_number_config neonapi_neon_auth_phone_number_config;

/** The settings of all Neon Auth plugins of a branch. */
typedef struct neonapi_neon_auth_plugin_configs neonapi_neon_auth_plugin_configs;

/** The webhook settings of Neon Auth on a branch. */
typedef struct neonapi_neon_auth_webhook_config neonapi_neon_auth_webhook_config;

/** Arguments of `neonapi_auth_send_test_email`. */
typedef struct neonapi_send_auth_test_email neonapi_send_auth_test_email;

/** The outcome of sending a test email. */
typedef struct neonapi_send_neon_auth_test_email_response neonapi_send_neon_auth_test_email_response;

/** Mail settings for the shared server that Neon runs. */
typedef struct neonapi_shared_email_server neonapi_shared_email_server;

/** Mail settings for an SMTP server of your own. */
typedef struct neonapi_standard_email_server neonapi_standard_email_server;

/** Mail settings of an SMTP server as stored. */
typedef struct neonapi_standard_email_server_response neonapi_standard_email_server_response;

/** Arguments of `neonapi_auth_test_email_provider`. */
typedef struct neonapi_test_auth_email_provider neonapi_test_auth_email_provider;

/** Arguments of `neonapi_auth_update_allow_localhost`. */
typedef struct neonapi_update_auth_allow_localhost neonapi_update_auth_allow_localhost;

/** Arguments of `neonapi_auth_update_config`. */
typedef struct neonapi_update_auth_config neonapi_update_auth_config;

/** Arguments of `neonapi_auth_update_email_and_password`. */
typedef struct neonapi_update_auth_email_and_password neonapi_update_auth_email_and_password;

/** Arguments of `neonapi_auth_update_magic_link_plugin`. */
typedef struct neonapi_update_auth_magic_link_plugin neonapi_update_auth_magic_link_plugin;

/** Arguments of `neonapi_auth_update_organization_plugin`. */
typedef struct neonapi_update_auth_organization_plugin neonapi_update_auth_organization_plugin;

/** Arguments of `neonapi_auth_update_phone_number_plugin`. */
typedef struct neonapi_update_auth_phone_number_plugin neonapi_update_auth_phone_number_plugin;

/** Arguments of `neonapi_auth_update_webhooks`. */
typedef struct neonapi_update_auth_webhooks neonapi_update_auth_webhooks;

/** `standard`. */
#define NEONAPI_NEON_AUTH_EMAIL_SERVER_CONFIG_RESPONSE_STANDARD 1
/** `shared`. */
#define NEONAPI_NEON_AUTH_EMAIL_SERVER_CONFIG_RESPONSE_SHARED 2

/** `link`. */
#define NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_LINK 1
/** `otp`. */
#define NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_OTP 2

/** `google`. */
#define NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_GOOGLE 1
/** `github`. */
#define NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_GITHUB 2
/** `microsoft`. */
#define NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_MICROSOFT 3
/** `vercel`. */
#define NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_VERCEL 4

/** `standard`. */
#define NEONAPI_NEON_AUTH_OAUTH_PROVIDER_TYPE_STANDARD 1
/** `shared`. */
#define NEONAPI_NEON_AUTH_OAUTH_PROVIDER_TYPE_SHARED 2

/** `admin`. */
#define NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_CREATOR_ROLE_ADMIN 1
/** `owner`. */
#define NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_CREATOR_ROLE_OWNER 2

/** `admin`. */
#define NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_UPDATE_CREATOR_ROLE_ADMIN 1
/** `owner`. */
#define NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_UPDATE_CREATOR_ROLE_OWNER 2

/** `user`. */
#define NEONAPI_NEON_AUTH_PROVIDER_PROJECT_OWNED_BY_USER 1
/** `neon`. */
#define NEONAPI_NEON_AUTH_PROVIDER_PROJECT_OWNED_BY_NEON 2

/** `initiated`. */
#define NEONAPI_NEON_AUTH_PROVIDER_PROJECT_TRANSFER_STATUS_INITIATED 1
/** `finished`. */
#define NEONAPI_NEON_AUTH_PROVIDER_PROJECT_TRANSFER_STATUS_FINISHED 2

/** `mock`. */
#define NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_MOCK 1
/** `stack`. */
#define NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_STACK 2
/** `better_auth`. */
#define NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_BETTER_AUTH 3

/** `user.before_create`. */
#define NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_USER_BEFORE_CREATE 1
/** `user.created`. */
#define NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_USER_CREATED 2
/** `send.otp`. */
#define NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_SEND_OTP 3
/** `send.magic_link`. */
#define NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_SEND_MAGIC_LINK 4
/** `organization.invitation.created`. */
#define NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_ORGANIZATION_INVITATION_CREATED 5
/** `organization.invitation.accepted`. */
#define NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_ORGANIZATION_INVITATION_ACCEPTED 6
/** `phone_number.verified`. */
#define NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_PHONE_NUMBER_VERIFIED 7

/**
 * Turns Neon Auth on for a branch with the chosen provider.
 *
 * The answer carries `secret_server_key`, which reading the integration later does not return.
 *
 * `arguments` stay yours. `out` is yours: free it with
 * `neonapi_neon_auth_create_integration_response_free`.
 *
 * Calls `createNeonAuth` (`POST /projects/{project_id}/branches/{branch_id}/auth`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_create(const neonapi_client *client,
                                   const char *project_id,
                                   const char *branch_id,
                                   const neonapi_create_auth *arguments,
                                   const neonapi_call_options *options,
                                   neonapi_neon_auth_create_integration_response **out,
                                   neonapi_error **error);

/**
 * Turns Neon Auth off for a branch, deleting its data if asked for.
 *
 * With `delete_data` the stored auth data, users included, is deleted as well.
 *
 * `arguments` stay yours; NULL for none.
 *
 * Calls `disableNeonAuth` (`DELETE /projects/{project_id}/branches/{branch_id}/auth`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_disable(const neonapi_client *client,
                                    const char *project_id,
                                    const char *branch_id,
                                    const neonapi_disable_auth *arguments,
                                    const neonapi_call_options *options,
                                    neonapi_error **error);

/**
 * Returns the Neon Auth integration of a branch.
 *
 * `out` is yours: free it with `neonapi_neon_auth_integration_free`.
 *
 * Calls `getNeonAuth` (`GET /projects/{project_id}/branches/{branch_id}/auth`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_get(const neonapi_client *client,
                                const char *project_id,
                                const char *branch_id,
                                const neonapi_call_options *options,
                                neonapi_neon_auth_integration **out,
                                neonapi_error **error);

/**
 * Tells whether Neon Auth of a branch accepts localhost addresses.
 *
 * Calls `getNeonAuthAllowLocalhost` (`GET
 * /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_get_allow_localhost(const neonapi_client *client,
                                                const char *project_id,
                                                const char *branch_id,
                                                const neonapi_call_options *options,
                                                bool *out,
                                                neonapi_error **error);

/**
 * Returns the email and password sign-in settings of a branch.
 *
 * `out` is yours: free it with `neonapi_neon_auth_email_and_password_config_free`.
 *
 * Calls `getNeonAuthEmailAndPasswordConfig` (`GET
 * /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_get_email_and_password(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const neonapi_call_options *options,
    neonapi_neon_auth_email_and_password_config **out,
    neonapi_error **error);

/**
 * Returns the mail server that Neon Auth of a branch sends through.
 *
 * `out` is yours: free it with `neonapi_neon_auth_email_server_config_response_free`.
 *
 * Calls `getNeonAuthEmailProvider` (`GET
 * /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_get_email_provider(const neonapi_client *client,
                                               const char *project_id,
                                               const char *branch_id,
                                               const neonapi_call_options *options,
                                               neonapi_neon_auth_email_server_config_response **out,
                                               neonapi_error **error);

/**
 * Returns the settings of sign-in by phone number on a branch.
 *
 * `out` is yours: free it with `neonapi_neon_auth_phone_number_config_free`.
 *
 * Calls `getNeonAuthPhoneNumberPlugin` (`GET
 * /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_get_phone_number_plugin(const neonapi_client *client,
                                                    const char *project_id,
                                                    const char *branch_id,
                                                    const neonapi_call_options *options,
                                                    neonapi_neon_auth_phone_number_config **out,
                                                    neonapi_error **error);

/**
 * Returns the settings of all Neon Auth plugins of a branch.
 *
 * `out` is yours: free it with `neonapi_neon_auth_plugin_configs_free`.
 *
 * Calls `getNeonAuthPluginConfigs` (`GET
 * /projects/{project_id}/branches/{branch_id}/auth/plugins`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_get_plugins(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const neonapi_call_options *options,
                                        neonapi_neon_auth_plugin_configs **out,
                                        neonapi_error **error);

/**
 * Returns the webhook settings of Neon Auth on a branch.
 *
 * `out` is yours: free it with `neonapi_neon_auth_webhook_config_free`.
 *
 * Calls `getNeonAuthWebhookConfig` (`GET
 * /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_get_webhooks(const neonapi_client *client,
                                         const char *project_id,
                                         const char *branch_id,
                                         const neonapi_call_options *options,
                                         neonapi_neon_auth_webhook_config **out,
                                         neonapi_error **error);

/**
 * Sends a test email through a mail server given in the request.
 *
 * To test the mail server already configured for the branch use `neonapi_auth_test_email_provider`.
 *
 * `arguments` stay yours. `out` is yours: free it with
 * `neonapi_send_neon_auth_test_email_response_free`.
 *
 * Calls `sendNeonAuthTestEmail` (`POST
 * /projects/{project_id}/branches/{branch_id}/auth/send_test_email`). Beta. Deprecated: Neon
 * advises against it.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_send_test_email(const neonapi_client *client,
                                            const char *project_id,
                                            const char *branch_id,
                                            const neonapi_send_auth_test_email *arguments,
                                            const neonapi_call_options *options,
                                            neonapi_send_neon_auth_test_email_response **out,
                                            neonapi_error **error);

/**
 * Sends a test email through the mail server configured for a branch.
 *
 * A mail that could not be sent is reported in `success` and `error_message` of the answer, so
 * check them.
 *
 * `arguments` stay yours. `out` is yours: free it with
 * `neonapi_send_neon_auth_test_email_response_free`.
 *
 * Calls `sendNeonAuthEmailProviderTest` (`POST
 * /projects/{project_id}/branches/{branch_id}/auth/email_provider/test`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_test_email_provider(const neonapi_client *client,
                                                const char *project_id,
                                                const char *branch_id,
                                                const neonapi_test_auth_email_provider *arguments,
                                                const neonapi_call_options *options,
                                                neonapi_send_neon_auth_test_email_response **out,
                                                neonapi_error **error);

/**
 * Sets whether Neon Auth of a branch accepts localhost addresses.
 *
 * `arguments` stay yours.
 *
 * Calls `updateNeonAuthAllowLocalhost` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_update_allow_localhost(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const neonapi_update_auth_allow_localhost *arguments,
    const neonapi_call_options *options,
    bool *out,
    neonapi_error **error);

/**
 * Changes the application name of Neon Auth on a branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
 *
 * Calls `updateNeonAuthConfig` (`PATCH /projects/{project_id}/branches/{branch_id}/auth/config`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_update_config(const neonapi_client *client,
                                          const char *project_id,
                                          const char *branch_id,
                                          const neonapi_update_auth_config *arguments,
                                          const neonapi_call_options *options,
                                          char **out,
                                          neonapi_error **error);

/**
 * Changes the email and password sign-in settings of a branch.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_neon_auth_email_and_password_config_free`.
 *
 * Calls `updateNeonAuthEmailAndPasswordConfig` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_update_email_and_password(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const neonapi_update_auth_email_and_password *arguments,
    const neonapi_call_options *options,
    neonapi_neon_auth_email_and_password_config **out,
    neonapi_error **error);

/**
 * Sets the mail server that Neon Auth of a branch sends through.
 *
 * `email_provider` stays yours. `out` is yours: free it with
 * `neonapi_neon_auth_email_server_config_response_free`.
 *
 * Calls `updateNeonAuthEmailProvider` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_update_email_provider(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const neonapi_neon_auth_email_server_config *email_provider,
    const neonapi_call_options *options,
    neonapi_neon_auth_email_server_config_response **out,
    neonapi_error **error);

/**
 * Changes the settings of sign-in by magic link on a branch.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_neon_auth_magic_link_config_free`.
 *
 * Calls `updateNeonAuthMagicLinkPlugin` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/auth/plugins/magic-link`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_update_magic_link_plugin(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const neonapi_update_auth_magic_link_plugin *arguments,
    const neonapi_call_options *options,
    neonapi_neon_auth_magic_link_config **out,
    neonapi_error **error);

/**
 * Changes the settings of the organization plugin on a branch.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_neon_auth_organization_config_free`.
 *
 * Calls `updateNeonAuthOrganizationPlugin` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/auth/plugins/organization`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_update_organization_plugin(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const neonapi_update_auth_organization_plugin *arguments,
    const neonapi_call_options *options,
    neonapi_neon_auth_organization_config **out,
    neonapi_error **error);

/**
 * Changes the settings of sign-in by phone number on a branch.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_neon_auth_phone_number_config_free`.
 *
 * Calls `updateNeonAuthPhoneNumberPlugin` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_update_phone_number_plugin(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const neonapi_update_auth_phone_number_plugin *arguments,
    const neonapi_call_options *options,
    neonapi_neon_auth_phone_number_config **out,
    neonapi_error **error);

/**
 * Replaces the webhook settings of Neon Auth on a branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_neon_auth_webhook_config_free`.
 *
 * Calls `updateNeonAuthWebhookConfig` (`PUT
 * /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_update_webhooks(const neonapi_client *client,
                                            const char *project_id,
                                            const char *branch_id,
                                            const neonapi_update_auth_webhooks *arguments,
                                            const neonapi_call_options *options,
                                            neonapi_neon_auth_webhook_config **out,
                                            neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_integration_list_next(neonapi_neon_auth_integration_list *list,
                                                       const neonapi_neon_auth_integration **item,
                                                       neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_neon_auth_integrations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_integration_list_next_page(
    neonapi_neon_auth_integration_list *list,
    neonapi_list_neon_auth_integrations_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_neon_auth_integration_list_cursor(
    const neonapi_neon_auth_integration_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_neon_auth_integration_list_free(neonapi_neon_auth_integration_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_oauth_provider_list_next(
    neonapi_neon_auth_oauth_provider_list *list,
    const neonapi_neon_auth_oauth_provider **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_neon_auth_oauth_providers_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_oauth_provider_list_next_page(
    neonapi_neon_auth_oauth_provider_list *list,
    neonapi_list_neon_auth_oauth_providers_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_neon_auth_oauth_provider_list_cursor(
    const neonapi_neon_auth_oauth_provider_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_neon_auth_oauth_provider_list_free(neonapi_neon_auth_oauth_provider_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_auth_free`. */
neonapi_create_auth *neonapi_create_auth_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_auth_free(neonapi_create_auth *auth);

/**
 * Provider that runs the sign-in service. Has to be set. One of
 * NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_create_auth_set_auth_provider(neonapi_create_auth *arguments,
                                                     uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_create_auth_set_auth_provider_text(neonapi_create_auth *arguments,
                                                          const char *value);

/**
 * Database that holds the auth data; the server picks one when absent. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_auth_set_database_name(neonapi_create_auth *arguments,
                                                     const char *value);

/** Makes an empty one. Yours: free it with `neonapi_disable_auth_free`. */
neonapi_disable_auth *neonapi_disable_auth_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_disable_auth_free(neonapi_disable_auth *auth);

/** Whether the data of Neon Auth is deleted from the database too. */
neonapi_status neonapi_disable_auth_set_delete_data(neonapi_disable_auth *arguments, bool value);

/** Makes an empty one. Yours: free it with `neonapi_neon_auth_email_server_config_free`. */
neonapi_neon_auth_email_server_config *neonapi_neon_auth_email_server_config_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_email_server_config_free(neonapi_neon_auth_email_server_config *config);

/** Gives it the form `standard`, in place of what was set before. Copied. */
neonapi_status neonapi_neon_auth_email_server_config_set_standard(
    neonapi_neon_auth_email_server_config *config,
    neonapi_standard_email_server *value);

/** Gives it the form `shared`, in place of what was set before. Copied. */
neonapi_status neonapi_neon_auth_email_server_config_set_shared(
    neonapi_neon_auth_email_server_config *config,
    neonapi_shared_email_server *value);

/** Makes an empty one. Yours: free it with `neonapi_send_auth_test_email_free`. */
neonapi_send_auth_test_email *neonapi_send_auth_test_email_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_send_auth_test_email_free(neonapi_send_auth_test_email *email);

/** Host name of the mail server. Has to be set. Copied. */
neonapi_status neonapi_send_auth_test_email_set_host(neonapi_send_auth_test_email *arguments,
                                                     const char *value);

/** Port of the mail server. Has to be set. */
neonapi_status neonapi_send_auth_test_email_set_port(neonapi_send_auth_test_email *arguments,
                                                     int64_t value);

/** User name to log in to the mail server with. Has to be set. Copied. */
neonapi_status neonapi_send_auth_test_email_set_username(neonapi_send_auth_test_email *arguments,
                                                         const char *value);

/** Password to log in to the mail server with. Has to be set. Copied. */
neonapi_status neonapi_send_auth_test_email_set_password(neonapi_send_auth_test_email *arguments,
                                                         const char *value);

/** Address that emails are sent from. Has to be set. Copied. */
neonapi_status neonapi_send_auth_test_email_set_sender_email(
    neonapi_send_auth_test_email *arguments,
    const char *value);

/** Name shown as the sender of emails. Has to be set. Copied. */
neonapi_status neonapi_send_auth_test_email_set_sender_name(neonapi_send_auth_test_email *arguments,
                                                            const char *value);

/** Address that the test email goes to. Has to be set. Copied. */
neonapi_status neonapi_send_auth_test_email_set_recipient_email(
    neonapi_send_auth_test_email *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_test_auth_email_provider_free`. */
neonapi_test_auth_email_provider *neonapi_test_auth_email_provider_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_test_auth_email_provider_free(neonapi_test_auth_email_provider *provider);

/** Address that the test email goes to. Has to be set. Copied. */
neonapi_status neonapi_test_auth_email_provider_set_recipient_email(
    neonapi_test_auth_email_provider *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_update_auth_allow_localhost_free`. */
neonapi_update_auth_allow_localhost *neonapi_update_auth_allow_localhost_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_auth_allow_localhost_free(neonapi_update_auth_allow_localhost *localhost);

/** Whether localhost addresses are accepted, for development. Has to be set. */
neonapi_status neonapi_update_auth_allow_localhost_set_allow_localhost(
    neonapi_update_auth_allow_localhost *arguments,
    bool value);

/** Makes an empty one. Yours: free it with `neonapi_update_auth_config_free`. */
neonapi_update_auth_config *neonapi_update_auth_config_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_auth_config_free(neonapi_update_auth_config *config);

/** Application name of the Neon Auth integration, 1 to 256 characters. Has to be set. Copied. */
neonapi_status neonapi_update_auth_config_set_name(neonapi_update_auth_config *arguments,
                                                   const char *value);

/** Makes an empty one. Yours: free it with `neonapi_update_auth_email_and_password_free`. */
neonapi_update_auth_email_and_password *neonapi_update_auth_email_and_password_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_auth_email_and_password_free(neonapi_update_auth_email_and_password *password);

/** Whether users can sign in with email and password. */
neonapi_status neonapi_update_auth_email_and_password_set_enabled(
    neonapi_update_auth_email_and_password *arguments,
    bool value);

/**
 * How an email address is verified: by link or by one-time code. One of
 * NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_*.
 */
neonapi_status neonapi_update_auth_email_and_password_set_email_verification_method(
    neonapi_update_auth_email_and_password *arguments,
    uint32_t value);

/** Sets `email_verification_method` by its text, which this version need not know. */
neonapi_status neonapi_update_auth_email_and_password_set_email_verification_method_text(
    neonapi_update_auth_email_and_password *arguments,
    const char *value);

/** Whether a user must verify the email address before signing in. */
neonapi_status neonapi_update_auth_email_and_password_set_require_email_verification(
    neonapi_update_auth_email_and_password *arguments,
    bool value);

/** Whether verifying the email address also signs the user in. */
neonapi_status neonapi_update_auth_email_and_password_set_auto_sign_in_after_verification(
    neonapi_update_auth_email_and_password *arguments,
    bool value);

/** Whether a verification email goes out when a user signs up. */
neonapi_status neonapi_update_auth_email_and_password_set_send_verification_email_on_sign_up(
    neonapi_update_auth_email_and_password *arguments,
    bool value);

/** Whether a verification email goes out when a user signs in. */
neonapi_status neonapi_update_auth_email_and_password_set_send_verification_email_on_sign_in(
    neonapi_update_auth_email_and_password *arguments,
    bool value);

/** Whether new users are kept from signing up this way. */
neonapi_status neonapi_update_auth_email_and_password_set_disable_sign_up(
    neonapi_update_auth_email_and_password *arguments,
    bool value);

/** Makes an empty one. Yours: free it with `neonapi_update_auth_magic_link_plugin_free`. */
neonapi_update_auth_magic_link_plugin *neonapi_update_auth_magic_link_plugin_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_auth_magic_link_plugin_free(neonapi_update_auth_magic_link_plugin *plugin);

/** Whether users can sign in by a link sent to them. */
neonapi_status neonapi_update_auth_magic_link_plugin_set_enabled(
    neonapi_update_auth_magic_link_plugin *arguments,
    bool value);

/** Lifetime of a link in minutes, 5 to 1440. */
neonapi_status neonapi_update_auth_magic_link_plugin_set_expires_in(
    neonapi_update_auth_magic_link_plugin *arguments,
    int32_t value);

/** Whether new users are kept from signing up this way. */
neonapi_status neonapi_update_auth_magic_link_plugin_set_disable_sign_up(
    neonapi_update_auth_magic_link_plugin *arguments,
    bool value);

/** Makes an empty one. Yours: free it with `neonapi_update_auth_organization_plugin_free`. */
neonapi_update_auth_organization_plugin *neonapi_update_auth_organization_plugin_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_auth_organization_plugin_free(neonapi_update_auth_organization_plugin *plugin);

/** Whether users can form organizations. */
neonapi_status neonapi_update_auth_organization_plugin_set_enabled(
    neonapi_update_auth_organization_plugin *arguments,
    bool value);

/** Most organizations per user, at least 1. */
neonapi_status neonapi_update_auth_organization_plugin_set_organization_limit(
    neonapi_update_auth_organization_plugin *arguments,
    int32_t value);

/** Most members per organization, at least 1. */
neonapi_status neonapi_update_auth_organization_plugin_set_membership_limit(
    neonapi_update_auth_organization_plugin *arguments,
    int32_t value);

/**
 * Role that the creator of an organization gets in it. One of
 * NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_UPDATE_CREATOR_ROLE_*.
 */
neonapi_status neonapi_update_auth_organization_plugin_set_creator_role(
    neonapi_update_auth_organization_plugin *arguments,
    uint32_t value);

/** Sets `creator_role` by its text, which this version need not know. */
neonapi_status neonapi_update_auth_organization_plugin_set_creator_role_text(
    neonapi_update_auth_organization_plugin *arguments,
    const char *value);

/** Whether an invited person gets an email. */
neonapi_status neonapi_update_auth_organization_plugin_set_send_invitation_email(
    neonapi_update_auth_organization_plugin *arguments,
    bool value);

/** Makes an empty one. Yours: free it with `neonapi_update_auth_phone_number_plugin_free`. */
neonapi_update_auth_phone_number_plugin *neonapi_update_auth_phone_number_plugin_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_auth_phone_number_plugin_free(neonapi_update_auth_phone_number_plugin *plugin);

/** Whether users can sign in with a phone number. */
neonapi_status neonapi_update_auth_phone_number_plugin_set_enabled(
    neonapi_update_auth_phone_number_plugin *arguments,
    bool value);

/** Lifetime of a one-time code in seconds, 60 to 600. */
neonapi_status neonapi_update_auth_phone_number_plugin_set_otp_expires_in(
    neonapi_update_auth_phone_number_plugin *arguments,
    int64_t value);

/** Makes an empty one. Yours: free it with `neonapi_update_auth_webhooks_free`. */
neonapi_update_auth_webhooks *neonapi_update_auth_webhooks_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_auth_webhooks_free(neonapi_update_auth_webhooks *webhooks);

/** Whether events are sent to the webhook. Has to be set. */
neonapi_status neonapi_update_auth_webhooks_set_enabled(neonapi_update_auth_webhooks *arguments,
                                                        bool value);

/** Address that events are sent to. Copied; NULL takes it away. */
neonapi_status neonapi_update_auth_webhooks_set_webhook_url(neonapi_update_auth_webhooks *arguments,
                                                            const char *value);

/**
 * Adds one. Events that are sent to the webhook. One of
 * NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_*.
 */
neonapi_status neonapi_update_auth_webhooks_add_enabled_events(
    neonapi_update_auth_webhooks *arguments,
    uint32_t value);

/** Adds one of `enabled_events` by its text, which this version need not know. */
neonapi_status neonapi_update_auth_webhooks_add_enabled_events_text(
    neonapi_update_auth_webhooks *arguments,
    const char *value);

/** Sends `enabled_events` with nothing in it, until something is added. */
neonapi_status neonapi_update_auth_webhooks_empty_enabled_events(
    neonapi_update_auth_webhooks *arguments);

/** How long a delivery may take in seconds, 1 to 10, 5 by default. */
neonapi_status neonapi_update_auth_webhooks_set_timeout_seconds(
    neonapi_update_auth_webhooks *arguments,
    int64_t value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_create_integration_response_free(
    neonapi_neon_auth_create_integration_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_neon_auth_create_integration_response_free`.
 */
neonapi_neon_auth_create_integration_response *neonapi_neon_auth_create_integration_response_copy(
    const neonapi_neon_auth_create_integration_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_create_integration_response_to_json(
    const neonapi_neon_auth_create_integration_response *response);

/**
 * Reads one from JSON, as `neonapi_neon_auth_create_integration_response_to_json` writes it. `out`
 * is yours: free it with `neonapi_neon_auth_create_integration_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_create_integration_response_from_json(
    const char *json,
    neonapi_neon_auth_create_integration_response **out,
    neonapi_error **error);

/**
 * Provider that runs the sign-in service. One of NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*; 0
 * when not known.
 */
uint32_t neonapi_neon_auth_create_integration_response_auth_provider(
    const neonapi_neon_auth_create_integration_response *response);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_create_integration_response_auth_provider_text(
    const neonapi_neon_auth_create_integration_response *response);

/** Id of the project at the auth provider. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_create_integration_response_auth_provider_project_id(
    const neonapi_neon_auth_create_integration_response *response);

/**
 * Public key for code that runs at the user, such as in a browser. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_neon_auth_create_integration_response_pub_client_key(
    const neonapi_neon_auth_create_integration_response *response);

/**
 * Secret key for server code; keep it out of clients and logs. Borrowed: valid as long as its root.
 */
const char *neonapi_neon_auth_create_integration_response_secret_server_key(
    const neonapi_neon_auth_create_integration_response *response);

/**
 * Address of the public keys that verify the provider's tokens. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_neon_auth_create_integration_response_jwks_url(
    const neonapi_neon_auth_create_integration_response *response);

/** Postgres schema that holds the auth data. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_create_integration_response_schema_name(
    const neonapi_neon_auth_create_integration_response *response);

/** Postgres table that holds the users. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_create_integration_response_table_name(
    const neonapi_neon_auth_create_integration_response *response);

/**
 * Address of the sign-in service, if there is one. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_neon_auth_create_integration_response_base_url(
    const neonapi_neon_auth_create_integration_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_email_and_password_config_free(
    neonapi_neon_auth_email_and_password_config *config);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_neon_auth_email_and_password_config_free`.
 */
neonapi_neon_auth_email_and_password_config *neonapi_neon_auth_email_and_password_config_copy(
    const neonapi_neon_auth_email_and_password_config *config);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_email_and_password_config_to_json(
    const neonapi_neon_auth_email_and_password_config *config);

/**
 * Reads one from JSON, as `neonapi_neon_auth_email_and_password_config_to_json` writes it. `out` is
 * yours: free it with `neonapi_neon_auth_email_and_password_config_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_email_and_password_config_from_json(
    const char *json,
    neonapi_neon_auth_email_and_password_config **out,
    neonapi_error **error);

/** Whether users can sign in with email and password. */
bool neonapi_neon_auth_email_and_password_config_enabled(
    const neonapi_neon_auth_email_and_password_config *config);

/**
 * How an email address is verified: by link or by one-time code. One of
 * NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_*; 0 when not known.
 */
uint32_t neonapi_neon_auth_email_and_password_config_email_verification_method(
    const neonapi_neon_auth_email_and_password_config *config);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_email_and_password_config_email_verification_method_text(
    const neonapi_neon_auth_email_and_password_config *config);

/** Whether a user must verify the email address before signing in. */
bool neonapi_neon_auth_email_and_password_config_require_email_verification(
    const neonapi_neon_auth_email_and_password_config *config);

/** Whether verifying the email address also signs the user in. */
bool neonapi_neon_auth_email_and_password_config_auto_sign_in_after_verification(
    const neonapi_neon_auth_email_and_password_config *config);

/** Whether a verification email goes out when a user signs up. */
bool neonapi_neon_auth_email_and_password_config_send_verification_email_on_sign_up(
    const neonapi_neon_auth_email_and_password_config *config);

/** Whether a verification email goes out when a user signs in. */
bool neonapi_neon_auth_email_and_password_config_send_verification_email_on_sign_in(
    const neonapi_neon_auth_email_and_password_config *config);

/** Whether new users are kept from signing up this way. */
bool neonapi_neon_auth_email_and_password_config_disable_sign_up(
    const neonapi_neon_auth_email_and_password_config *config);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_email_server_config_response_free(
    neonapi_neon_auth_email_server_config_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_neon_auth_email_server_config_response_free`.
 */
neonapi_neon_auth_email_server_config_response *neonapi_neon_auth_email_server_config_response_copy(
    const neonapi_neon_auth_email_server_config_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_email_server_config_response_to_json(
    const neonapi_neon_auth_email_server_config_response *response);

/**
 * Reads one from JSON, as `neonapi_neon_auth_email_server_config_response_to_json` writes it. `out`
 * is yours: free it with `neonapi_neon_auth_email_server_config_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_email_server_config_response_from_json(
    const char *json,
    neonapi_neon_auth_email_server_config_response **out,
    neonapi_error **error);

/**
 * Which form it has: one of NEONAPI_NEON_AUTH_EMAIL_SERVER_CONFIG_RESPONSE_*, or 0 when this
 * version does not know it.
 */
uint32_t neonapi_neon_auth_email_server_config_response_form(
    const neonapi_neon_auth_email_server_config_response *response);

/** The form `standard`; NULL when it has another. Borrowed: valid as long as its root. */
const neonapi_standard_email_server_response *neonapi_neon_auth_email_server_config_response_standard(
    const neonapi_neon_auth_email_server_config_response *response);

/** The form `shared`; NULL when it has another. Borrowed: valid as long as its root. */
const neonapi_shared_email_server *neonapi_neon_auth_email_server_config_response_shared(
    const neonapi_neon_auth_email_server_config_response *response);

/**
 * The text of one of the numbers NEONAPI_NEON_AUTH_EMAIL_VERIFICATION_METHOD_*; NULL when it is
 * none. Static.
 */
const char *neonapi_neon_auth_email_verification_method_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_integration_free(neonapi_neon_auth_integration *integration);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_neon_auth_integration_free`.
 */
neonapi_neon_auth_integration *neonapi_neon_auth_integration_copy(
    const neonapi_neon_auth_integration *integration);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_integration_to_json(const neonapi_neon_auth_integration *integration);

/**
 * Reads one from JSON, as `neonapi_neon_auth_integration_to_json` writes it. `out` is yours: free
 * it with `neonapi_neon_auth_integration_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_integration_from_json(const char *json,
                                                       neonapi_neon_auth_integration **out,
                                                       neonapi_error **error);

/**
 * Provider that runs the sign-in service. One of NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*; 0
 * when not known.
 */
uint32_t neonapi_neon_auth_integration_auth_provider(
    const neonapi_neon_auth_integration *integration);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_integration_auth_provider_text(
    const neonapi_neon_auth_integration *integration);

/** Id of the project at the auth provider. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_integration_auth_provider_project_id(
    const neonapi_neon_auth_integration *integration);

/** Id of the branch the integration belongs to. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_integration_branch_id(
    const neonapi_neon_auth_integration *integration);

/** Database that holds the auth data. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_integration_db_name(const neonapi_neon_auth_integration *integration);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_neon_auth_integration_created_at(const neonapi_neon_auth_integration *integration);

/**
 * Who owns the project at the auth provider: the user or Neon. One of
 * NEONAPI_NEON_AUTH_PROVIDER_PROJECT_OWNED_BY_*; 0 when not known.
 */
uint32_t neonapi_neon_auth_integration_owned_by(const neonapi_neon_auth_integration *integration);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_integration_owned_by_text(
    const neonapi_neon_auth_integration *integration);

/**
 * State of the ownership transfer, absent if none was begun. One of
 * NEONAPI_NEON_AUTH_PROVIDER_PROJECT_TRANSFER_STATUS_*; 0 when absent or not known.
 */
uint32_t neonapi_neon_auth_integration_transfer_status(
    const neonapi_neon_auth_integration *integration);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_neon_auth_integration_transfer_status_text(
    const neonapi_neon_auth_integration *integration);

/**
 * Address of the public keys that verify the provider's tokens. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_neon_auth_integration_jwks_url(
    const neonapi_neon_auth_integration *integration);

/**
 * Address of the sign-in service, if there is one. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_neon_auth_integration_base_url(
    const neonapi_neon_auth_integration *integration);

/**
 * Application name of the Neon Auth integration. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_neon_auth_integration_name(const neonapi_neon_auth_integration *integration);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_magic_link_config_free(neonapi_neon_auth_magic_link_config *config);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_neon_auth_magic_link_config_free`.
 */
neonapi_neon_auth_magic_link_config *neonapi_neon_auth_magic_link_config_copy(
    const neonapi_neon_auth_magic_link_config *config);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_magic_link_config_to_json(
    const neonapi_neon_auth_magic_link_config *config);

/**
 * Reads one from JSON, as `neonapi_neon_auth_magic_link_config_to_json` writes it. `out` is yours:
 * free it with `neonapi_neon_auth_magic_link_config_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_magic_link_config_from_json(
    const char *json,
    neonapi_neon_auth_magic_link_config **out,
    neonapi_error **error);

/** Whether users can sign in by a link sent to them. */
bool neonapi_neon_auth_magic_link_config_enabled(const neonapi_neon_auth_magic_link_config *config);

/** Lifetime of a link in minutes, 5 to 1440, 5 by default. */
int32_t neonapi_neon_auth_magic_link_config_expires_in(
    const neonapi_neon_auth_magic_link_config *config);

/** Whether new users are kept from signing up this way. */
bool neonapi_neon_auth_magic_link_config_disable_sign_up(
    const neonapi_neon_auth_magic_link_config *config);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_oauth_provider_free(neonapi_neon_auth_oauth_provider *provider);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_neon_auth_oauth_provider_free`.
 */
neonapi_neon_auth_oauth_provider *neonapi_neon_auth_oauth_provider_copy(
    const neonapi_neon_auth_oauth_provider *provider);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_oauth_provider_to_json(const neonapi_neon_auth_oauth_provider *provider);

/**
 * Reads one from JSON, as `neonapi_neon_auth_oauth_provider_to_json` writes it. `out` is yours:
 * free it with `neonapi_neon_auth_oauth_provider_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_oauth_provider_from_json(const char *json,
                                                          neonapi_neon_auth_oauth_provider **out,
                                                          neonapi_error **error);

/**
 * Which provider it is, such as `google`. One of NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_*; 0 when not
 * known.
 */
uint32_t neonapi_neon_auth_oauth_provider_id(const neonapi_neon_auth_oauth_provider *provider);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_oauth_provider_id_text(
    const neonapi_neon_auth_oauth_provider *provider);

/**
 * Whether your own OAuth client or Neon's shared one is used. One of
 * NEONAPI_NEON_AUTH_OAUTH_PROVIDER_TYPE_*; 0 when not known.
 */
uint32_t neonapi_neon_auth_oauth_provider_type(const neonapi_neon_auth_oauth_provider *provider);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_oauth_provider_type_text(
    const neonapi_neon_auth_oauth_provider *provider);

/**
 * Id of your OAuth client at the provider, if one is set. NULL when absent. Borrowed: valid as long
 * as its root.
 */
const char *neonapi_neon_auth_oauth_provider_client_id(
    const neonapi_neon_auth_oauth_provider *provider);

/**
 * Secret of your OAuth client at the provider, if one is set. NULL when absent. Borrowed: valid as
 * long as its root.
 */
const char *neonapi_neon_auth_oauth_provider_client_secret(
    const neonapi_neon_auth_oauth_provider *provider);

/**
 * The text of one of the numbers NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_*; NULL when it is none.
 * Static.
 */
const char *neonapi_neon_auth_oauth_provider_id_text_of(uint32_t number);

/**
 * The text of one of the numbers NEONAPI_NEON_AUTH_OAUTH_PROVIDER_TYPE_*; NULL when it is none.
 * Static.
 */
const char *neonapi_neon_auth_oauth_provider_type_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_organization_config_free(neonapi_neon_auth_organization_config *config);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_neon_auth_organization_config_free`.
 */
neonapi_neon_auth_organization_config *neonapi_neon_auth_organization_config_copy(
    const neonapi_neon_auth_organization_config *config);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_organization_config_to_json(
    const neonapi_neon_auth_organization_config *config);

/**
 * Reads one from JSON, as `neonapi_neon_auth_organization_config_to_json` writes it. `out` is
 * yours: free it with `neonapi_neon_auth_organization_config_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_organization_config_from_json(
    const char *json,
    neonapi_neon_auth_organization_config **out,
    neonapi_error **error);

/** Whether users can form organizations. */
bool neonapi_neon_auth_organization_config_enabled(
    const neonapi_neon_auth_organization_config *config);

/** Most organizations per user, at least 1, 10 by default. */
int32_t neonapi_neon_auth_organization_config_organization_limit(
    const neonapi_neon_auth_organization_config *config);

/** Most members per organization, at least 1, 100 by default. */
int32_t neonapi_neon_auth_organization_config_membership_limit(
    const neonapi_neon_auth_organization_config *config);

/**
 * Role that the creator of an organization gets in it. One of
 * NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_CREATOR_ROLE_*; 0 when not known.
 */
uint32_t neonapi_neon_auth_organization_config_creator_role(
    const neonapi_neon_auth_organization_config *config);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_organization_config_creator_role_text(
    const neonapi_neon_auth_organization_config *config);

/** Whether an invited person gets an email. */
bool neonapi_neon_auth_organization_config_send_invitation_email(
    const neonapi_neon_auth_organization_config *config);

/**
 * The text of one of the numbers NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_CREATOR_ROLE_*; NULL when it
 * is none. Static.
 */
const char *neonapi_neon_auth_organization_config_creator_role_text_of(uint32_t number);

/**
 * The text of one of the numbers NEONAPI_NEON_AUTH_ORGANIZATION_CONFIG_UPDATE_CREATOR_ROLE_*; NULL
 * when it is none. Static.
 */
const char *neonapi_neon_auth_organization_config_update_creator_role_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_phone_number_config_free(neonapi_neon_auth_phone_number_config *config);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_neon_auth_phone_number_config_free`.
 */
neonapi_neon_auth_phone_number_config *neonapi_neon_auth_phone_number_config_copy(
    const neonapi_neon_auth_phone_number_config *config);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_phone_number_config_to_json(
    const neonapi_neon_auth_phone_number_config *config);

/**
 * Reads one from JSON, as `neonapi_neon_auth_phone_number_config_to_json` writes it. `out` is
 * yours: free it with `neonapi_neon_auth_phone_number_config_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_phone_number_config_from_json(
    const char *json,
    neonapi_neon_auth_phone_number_config **out,
    neonapi_error **error);

/** Whether users can sign in with a phone number. */
bool neonapi_neon_auth_phone_number_config_enabled(
    const neonapi_neon_auth_phone_number_config *config);

/**
 * Lifetime of a one-time code in seconds, 60 to 600, 300 by default. False when absent; `out` is
 * then left as it was.
 */
bool neonapi_neon_auth_phone_number_config_otp_expires_in(
    const neonapi_neon_auth_phone_number_config *config,
    int64_t *out);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_plugin_configs_free(neonapi_neon_auth_plugin_configs *configs);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_neon_auth_plugin_configs_free`.
 */
neonapi_neon_auth_plugin_configs *neonapi_neon_auth_plugin_configs_copy(
    const neonapi_neon_auth_plugin_configs *configs);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_plugin_configs_to_json(const neonapi_neon_auth_plugin_configs *configs);

/**
 * Reads one from JSON, as `neonapi_neon_auth_plugin_configs_to_json` writes it. `out` is yours:
 * free it with `neonapi_neon_auth_plugin_configs_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_plugin_configs_from_json(const char *json,
                                                          neonapi_neon_auth_plugin_configs **out,
                                                          neonapi_error **error);

/** Settings of the organization plugin. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_neon_auth_organization_config *neonapi_neon_auth_plugin_configs_organization(
    const neonapi_neon_auth_plugin_configs *configs);

/** Settings of sign-in by magic link. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_neon_auth_magic_link_config *neonapi_neon_auth_plugin_configs_magic_link(
    const neonapi_neon_auth_plugin_configs *configs);

/** Settings of sign-in by phone number. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_neon_auth_phone_number_config *neonapi_neon_auth_plugin_configs_phone_number(
    const neonapi_neon_auth_plugin_configs *configs);

/**
 * Mail server that emails are sent through. NULL when absent. Borrowed: valid as long as its root.
 */
const neonapi_neon_auth_email_server_config_response *neonapi_neon_auth_plugin_configs_email_provider(
    const neonapi_neon_auth_plugin_configs *configs);

/**
 * Settings of sign-in by email and password. NULL when absent. Borrowed: valid as long as its root.
 */
const neonapi_neon_auth_email_and_password_config *neonapi_neon_auth_plugin_configs_email_and_password(
    const neonapi_neon_auth_plugin_configs *configs);

/** How many there are. OAuth providers that users can sign in with. */
size_t neonapi_neon_auth_plugin_configs_oauth_providers_count(
    const neonapi_neon_auth_plugin_configs *configs);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_neon_auth_oauth_provider *neonapi_neon_auth_plugin_configs_oauth_providers_at(
    const neonapi_neon_auth_plugin_configs *configs,
    size_t index);

/**
 * Whether localhost addresses are accepted, for development. False when absent; `out` is then left
 * as it was.
 */
bool neonapi_neon_auth_plugin_configs_allow_localhost(
    const neonapi_neon_auth_plugin_configs *configs,
    bool *out);

/**
 * The text of one of the numbers NEONAPI_NEON_AUTH_PROVIDER_PROJECT_OWNED_BY_*; NULL when it is
 * none. Static.
 */
const char *neonapi_neon_auth_provider_project_owned_by_text_of(uint32_t number);

/**
 * The text of one of the numbers NEONAPI_NEON_AUTH_PROVIDER_PROJECT_TRANSFER_STATUS_*; NULL when it
 * is none. Static.
 */
const char *neonapi_neon_auth_provider_project_transfer_status_text_of(uint32_t number);

/**
 * The text of one of the numbers NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*; NULL when it is none.
 * Static.
 */
const char *neonapi_neon_auth_supported_auth_provider_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_webhook_config_free(neonapi_neon_auth_webhook_config *config);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_neon_auth_webhook_config_free`.
 */
neonapi_neon_auth_webhook_config *neonapi_neon_auth_webhook_config_copy(
    const neonapi_neon_auth_webhook_config *config);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_webhook_config_to_json(const neonapi_neon_auth_webhook_config *config);

/**
 * Reads one from JSON, as `neonapi_neon_auth_webhook_config_to_json` writes it. `out` is yours:
 * free it with `neonapi_neon_auth_webhook_config_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_webhook_config_from_json(const char *json,
                                                          neonapi_neon_auth_webhook_config **out,
                                                          neonapi_error **error);

/** Whether events are sent to the webhook. */
bool neonapi_neon_auth_webhook_config_enabled(const neonapi_neon_auth_webhook_config *config);

/** Address that events are sent to. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_webhook_config_webhook_url(
    const neonapi_neon_auth_webhook_config *config);

/** How many there are. Events that are sent to the webhook. */
size_t neonapi_neon_auth_webhook_config_enabled_events_count(
    const neonapi_neon_auth_webhook_config *config);

/**
 * One of them, from 0 on. One of NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_*; 0 when
 * absent or not known.
 */
uint32_t neonapi_neon_auth_webhook_config_enabled_events_at(
    const neonapi_neon_auth_webhook_config *config,
    size_t index);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_webhook_config_enabled_events_text_at(
    const neonapi_neon_auth_webhook_config *config,
    size_t index);

/**
 * How long a delivery may take in seconds, 1 to 10, 5 by default. False when absent; `out` is then
 * left as it was.
 */
bool neonapi_neon_auth_webhook_config_timeout_seconds(
    const neonapi_neon_auth_webhook_config *config,
    int64_t *out);

/**
 * The text of one of the numbers NEONAPI_NEON_AUTH_WEBHOOK_CONFIG_ENABLED_EVENTS_ITEM_*; NULL when
 * it is none. Static.
 */
const char *neonapi_neon_auth_webhook_config_enabled_events_item_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_send_neon_auth_test_email_response_free(
    neonapi_send_neon_auth_test_email_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_send_neon_auth_test_email_response_free`.
 */
neonapi_send_neon_auth_test_email_response *neonapi_send_neon_auth_test_email_response_copy(
    const neonapi_send_neon_auth_test_email_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_send_neon_auth_test_email_response_to_json(
    const neonapi_send_neon_auth_test_email_response *response);

/**
 * Reads one from JSON, as `neonapi_send_neon_auth_test_email_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_send_neon_auth_test_email_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_send_neon_auth_test_email_response_from_json(
    const char *json,
    neonapi_send_neon_auth_test_email_response **out,
    neonapi_error **error);

/** Whether the test email was sent. */
bool neonapi_send_neon_auth_test_email_response_success(
    const neonapi_send_neon_auth_test_email_response *response);

/**
 * Why the test email was not sent, absent on success. NULL when absent. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_send_neon_auth_test_email_response_error_message(
    const neonapi_send_neon_auth_test_email_response *response);

/** @} */

/**
 * @defgroup neonapi_auth_oauth_providers Auth OAuth providers
 * OAuth providers of Neon Auth on a branch.
 * @{
 */

/** Arguments of `neonapi_auth_oauth_providers_add`. */
typedef struct neonapi_add_auth_oauth_provider neonapi_add_auth_oauth_provider;

/** Arguments of `neonapi_auth_oauth_providers_update`. */
typedef struct neonapi_update_auth_oauth_provider neonapi_update_auth_oauth_provider;

/**
 * Adds an OAuth provider to Neon Auth of a branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_neon_auth_oauth_provider_free`.
 *
 * Calls `addBranchNeonAuthOauthProvider` (`POST
 * /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_oauth_providers_add(const neonapi_client *client,
                                                const char *project_id,
                                                const char *branch_id,
                                                const neonapi_add_auth_oauth_provider *arguments,
                                                const neonapi_call_options *options,
                                                neonapi_neon_auth_oauth_provider **out,
                                                neonapi_error **error);

/**
 * Removes an OAuth provider from Neon Auth of a branch.
 *
 * Calls `deleteBranchNeonAuthOauthProvider` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_oauth_providers_delete(const neonapi_client *client,
                                                   const char *project_id,
                                                   const char *branch_id,
                                                   const char *oauth_provider_id,
                                                   const neonapi_call_options *options,
                                                   neonapi_error **error);

/**
 * Lists the OAuth providers that users of a branch can sign in with.
 *
 * Sends nothing yet: `neonapi_neon_auth_oauth_provider_list_next` does. `out` is yours: free it
 * with `neonapi_neon_auth_oauth_provider_list_free`.
 *
 * Calls `listBranchNeonAuthOauthProviders` (`GET
 * /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_oauth_providers_list(const neonapi_client *client,
                                                 const char *project_id,
                                                 const char *branch_id,
                                                 const neonapi_call_options *options,
                                                 neonapi_neon_auth_oauth_provider_list **out,
                                                 neonapi_error **error);

/**
 * Changes the client settings of an OAuth provider of a branch.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_neon_auth_oauth_provider_free`.
 *
 * Calls `updateBranchNeonAuthOauthProvider` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_oauth_providers_update(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const char *oauth_provider_id,
    const neonapi_update_auth_oauth_provider *arguments,
    const neonapi_call_options *options,
    neonapi_neon_auth_oauth_provider **out,
    neonapi_error **error);

/** Makes an empty one. Yours: free it with `neonapi_add_auth_oauth_provider_free`. */
neonapi_add_auth_oauth_provider *neonapi_add_auth_oauth_provider_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_add_auth_oauth_provider_free(neonapi_add_auth_oauth_provider *provider);

/** OAuth provider to add. Has to be set. One of NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_*. */
neonapi_status neonapi_add_auth_oauth_provider_set_id(neonapi_add_auth_oauth_provider *arguments,
                                                      uint32_t value);

/** Sets `id` by its text, which this version need not know. */
neonapi_status neonapi_add_auth_oauth_provider_set_id_text(
    neonapi_add_auth_oauth_provider *arguments,
    const char *value);

/** Client id issued by the OAuth provider. Copied; NULL takes it away. */
neonapi_status neonapi_add_auth_oauth_provider_set_client_id(
    neonapi_add_auth_oauth_provider *arguments,
    const char *value);

/** Client secret issued by the OAuth provider. Copied; NULL takes it away. */
neonapi_status neonapi_add_auth_oauth_provider_set_client_secret(
    neonapi_add_auth_oauth_provider *arguments,
    const char *value);

/** Microsoft tenant id; only for the Microsoft provider. Copied; NULL takes it away. */
neonapi_status neonapi_add_auth_oauth_provider_set_microsoft_tenant_id(
    neonapi_add_auth_oauth_provider *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_update_auth_oauth_provider_free`. */
neonapi_update_auth_oauth_provider *neonapi_update_auth_oauth_provider_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_auth_oauth_provider_free(neonapi_update_auth_oauth_provider *provider);

/** Client id issued by the OAuth provider. Copied; NULL takes it away. */
neonapi_status neonapi_update_auth_oauth_provider_set_client_id(
    neonapi_update_auth_oauth_provider *arguments,
    const char *value);

/** Client secret issued by the OAuth provider. Copied; NULL takes it away. */
neonapi_status neonapi_update_auth_oauth_provider_set_client_secret(
    neonapi_update_auth_oauth_provider *arguments,
    const char *value);

/** Microsoft tenant id; only for the Microsoft provider. Copied; NULL takes it away. */
neonapi_status neonapi_update_auth_oauth_provider_set_microsoft_tenant_id(
    neonapi_update_auth_oauth_provider *arguments,
    const char *value);

/** @} */

/**
 * @defgroup neonapi_auth_trusted_domains Auth trusted domains
 * Domains that Neon Auth on a branch may redirect to.
 * @{
 */

/** Arguments of `neonapi_auth_trusted_domains_add`. */
typedef struct neonapi_add_auth_trusted_domain neonapi_add_auth_trusted_domain;

/** Arguments of `neonapi_auth_trusted_domains_delete`. */
typedef struct neonapi_delete_auth_trusted_domains neonapi_delete_auth_trusted_domains;

/** A domain to take off the redirect allow list. */
typedef struct neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_neon_auth_redirect_uri_whitelist_domain_list neonapi_neon_auth_redirect_uri_whitelist_domain_list;

/**
 * Adds a domain that Neon Auth of a branch may redirect to.
 *
 * `arguments` stay yours.
 *
 * Calls `addBranchNeonAuthTrustedDomain` (`POST
 * /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_trusted_domains_add(const neonapi_client *client,
                                                const char *project_id,
                                                const char *branch_id,
                                                const neonapi_add_auth_trusted_domain *arguments,
                                                const neonapi_call_options *options,
                                                neonapi_error **error);

/**
 * Removes domains from those a branch trusts for redirects.
 *
 * `arguments` stay yours.
 *
 * Calls `deleteBranchNeonAuthTrustedDomain` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_trusted_domains_delete(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const neonapi_delete_auth_trusted_domains *arguments,
    const neonapi_call_options *options,
    neonapi_error **error);

/**
 * Lists the domains that Neon Auth of a branch may redirect to.
 *
 * Sends nothing yet: `neonapi_neon_auth_redirect_uri_whitelist_domain_list_next` does. `out` is
 * yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_domain_list_free`.
 *
 * Calls `listBranchNeonAuthTrustedDomains` (`GET
 * /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_trusted_domains_list(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const neonapi_call_options *options,
    neonapi_neon_auth_redirect_uri_whitelist_domain_list **out,
    neonapi_error **error);

/** Makes an empty one. Yours: free it with `neonapi_add_auth_trusted_domain_free`. */
neonapi_add_auth_trusted_domain *neonapi_add_auth_trusted_domain_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_add_auth_trusted_domain_free(neonapi_add_auth_trusted_domain *domain);

/** Domain to allow, as a URI. Has to be set. Copied. */
neonapi_status neonapi_add_auth_trusted_domain_set_domain(
    neonapi_add_auth_trusted_domain *arguments,
    const char *value);

/**
 * Auth provider that the setting belongs to. Has to be set. One of
 * NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_add_auth_trusted_domain_set_auth_provider(
    neonapi_add_auth_trusted_domain *arguments,
    uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_add_auth_trusted_domain_set_auth_provider_text(
    neonapi_add_auth_trusted_domain *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_delete_auth_trusted_domains_free`. */
neonapi_delete_auth_trusted_domains *neonapi_delete_auth_trusted_domains_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_delete_auth_trusted_domains_free(neonapi_delete_auth_trusted_domains *domains);

/**
 * Auth provider that the setting belongs to. Has to be set. One of
 * NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_delete_auth_trusted_domains_set_auth_provider(
    neonapi_delete_auth_trusted_domains *arguments,
    uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_delete_auth_trusted_domains_set_auth_provider_text(
    neonapi_delete_auth_trusted_domains *arguments,
    const char *value);

/** Adds one. Domains to remove. Has to be set. Copied. */
neonapi_status neonapi_delete_auth_trusted_domains_add_domains(
    neonapi_delete_auth_trusted_domains *arguments,
    neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item *value);

/** Sends `domains` with nothing in it, until something is added. */
neonapi_status neonapi_delete_auth_trusted_domains_empty_domains(
    neonapi_delete_auth_trusted_domains *arguments);

/** @} */

/**
 * @defgroup neonapi_auth_users Auth users
 * Users of Neon Auth on a branch.
 * @{
 */

/** Arguments of `neonapi_auth_users_create`. */
typedef struct neonapi_create_auth_user neonapi_create_auth_user;

/** Arguments of `neonapi_auth_users_update_role`. */
typedef struct neonapi_update_auth_user_role neonapi_update_auth_user_role;

/**
 * Creates a user in Neon Auth of a branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
 *
 * Calls `createBranchNeonAuthNewUser` (`POST
 * /projects/{project_id}/branches/{branch_id}/auth/users`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_users_create(const neonapi_client *client,
                                         const char *project_id,
                                         const char *branch_id,
                                         const neonapi_create_auth_user *arguments,
                                         const neonapi_call_options *options,
                                         char **out,
                                         neonapi_error **error);

/**
 * Deletes a user from Neon Auth of a branch.
 *
 * Calls `deleteBranchNeonAuthUser` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_users_delete(const neonapi_client *client,
                                         const char *project_id,
                                         const char *branch_id,
                                         const char *auth_user_id,
                                         const neonapi_call_options *options,
                                         neonapi_error **error);

/**
 * Replaces the roles of a Neon Auth user of a branch.
 *
 * These are roles inside Neon Auth, not Postgres roles of the branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
 *
 * Calls `updateNeonAuthUserRole` (`PUT
 * /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}/role`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_users_update_role(const neonapi_client *client,
                                              const char *project_id,
                                              const char *branch_id,
                                              const char *auth_user_id,
                                              const neonapi_update_auth_user_role *arguments,
                                              const neonapi_call_options *options,
                                              char **out,
                                              neonapi_error **error);

/** Makes an empty one. Yours: free it with `neonapi_create_auth_user_free`. */
neonapi_create_auth_user *neonapi_create_auth_user_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_auth_user_free(neonapi_create_auth_user *user);

/** Email address of the user. Has to be set. Copied. */
neonapi_status neonapi_create_auth_user_set_email(neonapi_create_auth_user *arguments,
                                                  const char *value);

/** Name of the user, 1 to 255 characters. Copied; NULL takes it away. */
neonapi_status neonapi_create_auth_user_set_name(neonapi_create_auth_user *arguments,
                                                 const char *value);

/** Makes an empty one. Yours: free it with `neonapi_update_auth_user_role_free`. */
neonapi_update_auth_user_role *neonapi_update_auth_user_role_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_auth_user_role_free(neonapi_update_auth_user_role *role);

/** Adds one. Roles of the user inside Neon Auth. Has to be set. Copied. */
neonapi_status neonapi_update_auth_user_role_add_roles(neonapi_update_auth_user_role *arguments,
                                                       const char *value);

/** Sends `roles` with nothing in it, until something is added. */
neonapi_status neonapi_update_auth_user_role_empty_roles(neonapi_update_auth_user_role *arguments);

/** @} */

/**
 * @defgroup neonapi_branches Branches
 * Branches: copy-on-write lines of data inside a project.
 * @{
 */

/** An annotation: pairs of text attached to an object such as a branch. */
typedef struct neonapi_annotation_data neonapi_annotation_data;

/** A reference to the object that an annotation belongs to. */
typedef struct neonapi_annotation_object_data neonapi_annotation_object_data;

/** Details of one anonymization run. */
typedef struct neonapi_anonymization_run_metadata neonapi_anonymization_run_metadata;

/** The state of an anonymized branch and of its last run. */
typedef struct neonapi_anonymized_branch_status_response neonapi_anonymized_branch_status_response;

/** A branch: a copy-on-write line of data of a project. */
typedef struct neonapi_branch neonapi_branch;

/** An endpoint to create together with a branch. */
typedef struct neonapi_branch_create_request_endpoint_options neonapi_branch_create_request_endpoint_options;

/** The user or agent that created a branch. */
typedef struct neonapi_branch_created_by_data neonapi_branch_created_by_data;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_branch_list neonapi_branch_list;

/** A branch and the operations that the call started. */
typedef struct neonapi_branch_operations neonapi_branch_operations;

/** The deletion of a branch and the time left to recover it. */
typedef struct neonapi_branch_recovery_info neonapi_branch_recovery_info;

/** An action that is refused on a branch at present. */
typedef struct neonapi_branch_restricted_action neonapi_branch_restricted_action;

/** The schema of a database as structured data. */
typedef struct neonapi_branch_schema_json neonapi_branch_schema_json;

/** A table in the schema of a database. */
typedef struct neonapi_branch_schema_json_tables_item neonapi_branch_schema_json_tables_item;

/** A column of a table. */
typedef struct neonapi_branch_schema_json_tables_item_columns_item neonapi_branch_schema_json_tables_item_columns_item;

/** A constraint on a table. */
typedef struct neonapi_branch_schema_json_tables_item_constraints_item neonapi_branch_schema_json_tables_item_constraints_item;

/** The table and columns that a foreign key points to. */
typedef struct neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data;

/** The schema of a database in the form that was asked for. */
typedef struct neonapi_branch_schema_response neonapi_branch_schema_response;

/** Arguments of `neonapi_branches_compare_schema`. */
typedef struct neonapi_compare_branch_schema neonapi_compare_branch_schema;

/** A connection URI and the parts it is made of. */
typedef struct neonapi_connection_details neonapi_connection_details;

/** Arguments of `neonapi_branches_count`. */
typedef struct neonapi_count_branches neonapi_count_branches;

/** Arguments of `neonapi_branches_create_anonymized`. */
typedef struct neonapi_create_anonymized_branch neonapi_create_anonymized_branch;

/** Arguments of `neonapi_branches_create`. */
typedef struct neonapi_create_branch neonapi_create_branch;

/** A new anonymized branch with all that was created along with it. */
typedef struct neonapi_create_project_branch_anonymized_response neonapi_create_project_branch_anonymized_response;

/** A new branch with all that was created along with it. */
typedef struct neonapi_create_project_branch_response neonapi_create_project_branch_response;

/** Where the next page of a list starts and how the list is sorted. */
typedef struct neonapi_cursor_pagination neonapi_cursor_pagination;

/** A database on a branch, owned by a role. */
typedef struct neonapi_database neonapi_database;

/** An endpoint: the address and the settings of a compute that serves a branch. */
typedef struct neonapi_endpoint neonapi_endpoint;

/** The Postgres and pooler settings of a compute. */
typedef struct neonapi_endpoint_settings_data neonapi_endpoint_settings_data;

/** Arguments of `neonapi_branches_finalize_restore`. */
typedef struct neonapi_finalize_branch_restore neonapi_finalize_branch_restore;

/** Arguments of `neonapi_branches_get_schema`. */
typedef struct neonapi_get_branch_schema neonapi_get_branch_schema;

/** A branch and its annotation. */
typedef struct neonapi_get_project_branch_response neonapi_get_project_branch_response;

/** Arguments of `neonapi_branches_list`. */
typedef struct neonapi_list_branches neonapi_list_branches;

/** A page of branches with their annotations. */
typedef struct neonapi_list_project_branches_response neonapi_list_project_branches_response;

/** A rule that says how one column is masked. */
typedef struct neonapi_masking_rule neonapi_masking_rule;

/** Several `neonapi_masking_rule`, owned together. */
typedef struct neonapi_masking_rule_array neonapi_masking_rule_array;

/** Several `neonapi_operation`, owned together. */
typedef struct neonapi_operation_array neonapi_operation_array;

/** Arguments of `neonapi_branches_restore`. */
typedef struct neonapi_restore_branch neonapi_restore_branch;

/** A Postgres role on a branch. */
typedef struct neonapi_role neonapi_role;

/** Arguments of `neonapi_branches_update`. */
typedef struct neonapi_update_branch neonapi_update_branch;

/** Arguments of `neonapi_branches_update_masking_rules`. */
typedef struct neonapi_update_masking_rules neonapi_update_masking_rules;

/** `user`. */
#define NEONAPI_BRANCH_RECOVERY_INFO_DELETION_METHOD_USER 1
/** `ttl`. */
#define NEONAPI_BRANCH_RECOVERY_INFO_DELETION_METHOD_TTL 2

/** `name`. */
#define NEONAPI_BRANCH_SORT_BY_NAME 1
/** `created_at`. */
#define NEONAPI_BRANCH_SORT_BY_CREATED_AT 2
/** `updated_at`. */
#define NEONAPI_BRANCH_SORT_BY_UPDATED_AT 3

/**
 * Reads how far the anonymization of a branch has come.
 *
 * `out` is yours: free it with `neonapi_anonymized_branch_status_response_free`.
 *
 * Calls `getAnonymizedBranchStatus` (`GET
 * /projects/{project_id}/branches/{branch_id}/anonymized_status`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_anonymized_status(const neonapi_client *client,
                                                  const char *project_id,
                                                  const char *branch_id,
                                                  const neonapi_call_options *options,
                                                  neonapi_anonymized_branch_status_response **out,
                                                  neonapi_error **error);

/**
 * Compares the schema of a database between two branches.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`. NULL when there is
 * none.
 *
 * Calls `getProjectBranchSchemaComparison` (`GET
 * /projects/{project_id}/branches/{branch_id}/compare_schema`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_compare_schema(const neonapi_client *client,
                                               const char *project_id,
                                               const char *branch_id,
                                               const neonapi_compare_branch_schema *arguments,
                                               const neonapi_call_options *options,
                                               char **out,
                                               neonapi_error **error);

/**
 * Counts the branches of a project.
 *
 * `arguments` stay yours; NULL for none.
 *
 * Calls `countProjectBranches` (`GET /projects/{project_id}/branches/count`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_count(const neonapi_client *client,
                                      const char *project_id,
                                      const neonapi_count_branches *arguments,
                                      const neonapi_call_options *options,
                                      int64_t *out,
                                      neonapi_error **error);

/**
 * Creates a branch of a project, with endpoints if asked for.
 *
 * Without `endpoints` the branch has no compute and cannot be connected to. A name already taken
 * gives Conflict (409), a plan limit Unprocessable (422). After a lost answer, look for the branch
 * by name before repeating the call.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_create_project_branch_response_free`.
 *
 * Calls `createProjectBranch` (`POST /projects/{project_id}/branches`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_create(const neonapi_client *client,
                                       const char *project_id,
                                       const neonapi_create_branch *arguments,
                                       const neonapi_call_options *options,
                                       neonapi_create_project_branch_response **out,
                                       neonapi_error **error);

/**
 * Creates a branch whose data can be masked by rules given along.
 *
 * The operations cover the creation of the branch; follow the masking itself with
 * `neonapi_branches_anonymized_status`. Without `start_anonymization`, start it later with
 * `neonapi_branches_start_anonymization`.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_create_project_branch_anonymized_response_free`.
 *
 * Calls `createProjectBranchAnonymized` (`POST /projects/{project_id}/branch_anonymized`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_create_anonymized(
    const neonapi_client *client,
    const char *project_id,
    const neonapi_create_anonymized_branch *arguments,
    const neonapi_call_options *options,
    neonapi_create_project_branch_anonymized_response **out,
    neonapi_error **error);

/**
 * Deletes a branch of a project.
 *
 * A root branch, the default branch and a branch with children cannot be deleted. If the branch is
 * already gone the answer has no body (204), so a second call does no harm.
 *
 * `out` is yours: free it with `neonapi_branch_operations_free`. NULL when there is none.
 *
 * Calls `deleteProjectBranch` (`DELETE /projects/{project_id}/branches/{branch_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_delete(const neonapi_client *client,
                                       const char *project_id,
                                       const char *branch_id,
                                       const neonapi_call_options *options,
                                       neonapi_branch_operations **out,
                                       neonapi_error **error);

/**
 * Completes a restore that was left open on a branch.
 *
 * Belongs to `neonapi_snapshots_restore` called with `finalize_restore` false.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_operation_array_free`.
 *
 * Calls `finalizeRestoreBranch` (`POST
 * /projects/{project_id}/branches/{branch_id}/finalize_restore`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_finalize_restore(const neonapi_client *client,
                                                 const char *project_id,
                                                 const char *branch_id,
                                                 const neonapi_finalize_branch_restore *arguments,
                                                 const neonapi_call_options *options,
                                                 neonapi_operation_array **out,
                                                 neonapi_error **error);

/**
 * Reads one branch of a project together with its annotation.
 *
 * Just after a creation or a restore the branch can be NotFound (404) for a while.
 *
 * `out` is yours: free it with `neonapi_get_project_branch_response_free`.
 *
 * Calls `getProjectBranch` (`GET /projects/{project_id}/branches/{branch_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_get(const neonapi_client *client,
                                    const char *project_id,
                                    const char *branch_id,
                                    const neonapi_call_options *options,
                                    neonapi_get_project_branch_response **out,
                                    neonapi_error **error);

/**
 * Reads the masking rules of an anonymized branch.
 *
 * `out` is yours: free it with `neonapi_masking_rule_array_free`.
 *
 * Calls `getMaskingRules` (`GET /projects/{project_id}/branches/{branch_id}/masking_rules`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_get_masking_rules(const neonapi_client *client,
                                                  const char *project_id,
                                                  const char *branch_id,
                                                  const neonapi_call_options *options,
                                                  neonapi_masking_rule_array **out,
                                                  neonapi_error **error);

/**
 * Reads the schema of a database on a branch, as SQL or as JSON.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_branch_schema_response_free`.
 *
 * Calls `getProjectBranchSchema` (`GET /projects/{project_id}/branches/{branch_id}/schema`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_get_schema(const neonapi_client *client,
                                           const char *project_id,
                                           const char *branch_id,
                                           const neonapi_get_branch_schema *arguments,
                                           const neonapi_call_options *options,
                                           neonapi_branch_schema_response **out,
                                           neonapi_error **error);

/**
 * Lists the branches of a project, the latest updated first unless told otherwise.
 *
 * Find the default branch by its `default` flag, not by its place in the list. The default order,
 * by `updated_at`, can move while pages are read; sort by `created_at` for a steady walk.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_branch_list_next` does. `out`
 * is yours: free it with `neonapi_branch_list_free`.
 *
 * Calls `listProjectBranches` (`GET /projects/{project_id}/branches`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_list(const neonapi_client *client,
                                     const char *project_id,
                                     const neonapi_list_branches *arguments,
                                     const neonapi_call_options *options,
                                     neonapi_branch_list **out,
                                     neonapi_error **error);

/**
 * Restores a branch to the state of a source branch, now or at a past point.
 *
 * The data of the branch is replaced; give `preserve_under_name` to keep the earlier state as a
 * branch of that name. Afterwards the branch can be NotFound (404) for a while.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_branch_operations_free`.
 *
 * Calls `restoreProjectBranch` (`POST /projects/{project_id}/branches/{branch_id}/restore`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_restore(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const neonapi_restore_branch *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_branch_operations **out,
                                        neonapi_error **error);

/**
 * Makes a branch the default one of its project.
 *
 * The default branch cannot be deleted.
 *
 * `out` is yours: free it with `neonapi_branch_operations_free`.
 *
 * Calls `setDefaultProjectBranch` (`POST
 * /projects/{project_id}/branches/{branch_id}/set_as_default`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_set_default(const neonapi_client *client,
                                            const char *project_id,
                                            const char *branch_id,
                                            const neonapi_call_options *options,
                                            neonapi_branch_operations **out,
                                            neonapi_error **error);

/**
 * Starts the masking of the data of an anonymized branch.
 *
 * No operations come back, so nothing is waited for; follow the progress with
 * `neonapi_branches_anonymized_status`.
 *
 * `out` is yours: free it with `neonapi_anonymized_branch_status_response_free`.
 *
 * Calls `startAnonymization` (`POST /projects/{project_id}/branches/{branch_id}/anonymize`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_start_anonymization(const neonapi_client *client,
                                                    const char *project_id,
                                                    const char *branch_id,
                                                    const neonapi_call_options *options,
                                                    neonapi_anonymized_branch_status_response **out,
                                                    neonapi_error **error);

/**
 * Changes the name, the protection or the expiry of a branch.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_branch_operations_free`.
 *
 * Calls `updateProjectBranch` (`PATCH /projects/{project_id}/branches/{branch_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_update(const neonapi_client *client,
                                       const char *project_id,
                                       const char *branch_id,
                                       const neonapi_update_branch *arguments,
                                       const neonapi_call_options *options,
                                       neonapi_branch_operations **out,
                                       neonapi_error **error);

/**
 * Changes the masking rules of an anonymized branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_masking_rule_array_free`.
 *
 * Calls `updateMaskingRules` (`PATCH /projects/{project_id}/branches/{branch_id}/masking_rules`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_update_masking_rules(const neonapi_client *client,
                                                     const char *project_id,
                                                     const char *branch_id,
                                                     const neonapi_update_masking_rules *arguments,
                                                     const neonapi_call_options *options,
                                                     neonapi_masking_rule_array **out,
                                                     neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branch_list_next(neonapi_branch_list *list,
                                        const neonapi_branch **item,
                                        neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_project_branches_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branch_list_next_page(neonapi_branch_list *list,
                                             neonapi_list_project_branches_response **page,
                                             neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_branch_list_cursor(const neonapi_branch_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_branch_list_free(neonapi_branch_list *list);

/**
 * Makes an empty one. Yours: free it with `neonapi_branch_create_request_endpoint_options_free`.
 */
neonapi_branch_create_request_endpoint_options *neonapi_branch_create_request_endpoint_options_new(
    void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_branch_create_request_endpoint_options_free(
    neonapi_branch_create_request_endpoint_options *options);

/**
 * Kind of endpoint; a branch has at most one `read_write` endpoint. Has to be set. One of
 * NEONAPI_ENDPOINT_TYPE_*.
 */
neonapi_status neonapi_branch_create_request_endpoint_options_set_type(
    neonapi_branch_create_request_endpoint_options *options,
    uint32_t value);

/** Sets `type` by its text, which this version need not know. */
neonapi_status neonapi_branch_create_request_endpoint_options_set_type_text(
    neonapi_branch_create_request_endpoint_options *options,
    const char *value);

/** Postgres and pooler settings of the compute. Copied. */
neonapi_status neonapi_branch_create_request_endpoint_options_set_settings(
    neonapi_branch_create_request_endpoint_options *options,
    neonapi_endpoint_settings_data *value);

/** Lower limit of autoscaling, in compute units. */
neonapi_status neonapi_branch_create_request_endpoint_options_set_autoscaling_limit_min_cu(
    neonapi_branch_create_request_endpoint_options *options,
    double value);

/** Upper limit of autoscaling, in compute units. */
neonapi_status neonapi_branch_create_request_endpoint_options_set_autoscaling_limit_max_cu(
    neonapi_branch_create_request_endpoint_options *options,
    double value);

/**
 * Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`, `k8s-pod`,
 * `docker`, `serverless-platform`. Copied; NULL takes it away.
 */
neonapi_status neonapi_branch_create_request_endpoint_options_set_provisioner(
    neonapi_branch_create_request_endpoint_options *options,
    const char *value);

/** Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800. */
neonapi_status neonapi_branch_create_request_endpoint_options_set_suspend_timeout_seconds(
    neonapi_branch_create_request_endpoint_options *options,
    int64_t value);

/** Makes an empty one. Yours: free it with `neonapi_compare_branch_schema_free`. */
neonapi_compare_branch_schema *neonapi_compare_branch_schema_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_compare_branch_schema_free(neonapi_compare_branch_schema *schema);

/** Name of the database whose schema is compared. Has to be set. Copied. */
neonapi_status neonapi_compare_branch_schema_set_db_name(neonapi_compare_branch_schema *arguments,
                                                         const char *value);

/** Id of the branch to compare with. Copied; NULL takes it away. */
neonapi_status neonapi_compare_branch_schema_set_base_branch_id(
    neonapi_compare_branch_schema *arguments,
    const char *value);

/**
 * Log sequence number (LSN) at which the schema of the branch is read. Copied; NULL takes it away.
 */
neonapi_status neonapi_compare_branch_schema_set_lsn(neonapi_compare_branch_schema *arguments,
                                                     const char *value);

/** Point in time at which the schema of the branch is read. In microseconds since 1970. */
neonapi_status neonapi_compare_branch_schema_set_timestamp(neonapi_compare_branch_schema *arguments,
                                                           int64_t microseconds);

/**
 * Log sequence number (LSN) at which the schema of the base branch is read. Copied; NULL takes it
 * away.
 */
neonapi_status neonapi_compare_branch_schema_set_base_lsn(neonapi_compare_branch_schema *arguments,
                                                          const char *value);

/** Point in time at which the schema of the base branch is read. In microseconds since 1970. */
neonapi_status neonapi_compare_branch_schema_set_base_timestamp(
    neonapi_compare_branch_schema *arguments,
    int64_t microseconds);

/** Makes an empty one. Yours: free it with `neonapi_count_branches_free`. */
neonapi_count_branches *neonapi_count_branches_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_count_branches_free(neonapi_count_branches *branches);

/** Text that a branch must match to be counted. Copied; NULL takes it away. */
neonapi_status neonapi_count_branches_set_search(neonapi_count_branches *arguments,
                                                 const char *value);

/** Makes an empty one. Yours: free it with `neonapi_create_anonymized_branch_free`. */
neonapi_create_anonymized_branch *neonapi_create_anonymized_branch_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_anonymized_branch_free(neonapi_create_anonymized_branch *branch);

/** Puts an entry. Pairs of key and text to attach to the branch. Both are copied. */
neonapi_status neonapi_create_anonymized_branch_put_annotation_value(
    neonapi_create_anonymized_branch *arguments,
    const char *key,
    const char *value);

/** Sends `annotation_value` with nothing in it, until something is added. */
neonapi_status neonapi_create_anonymized_branch_empty_annotation_value(
    neonapi_create_anonymized_branch *arguments);

/** Adds one. Endpoints to create with the branch; without any it has no compute. Copied. */
neonapi_status neonapi_create_anonymized_branch_add_endpoints(
    neonapi_create_anonymized_branch *arguments,
    neonapi_branch_create_request_endpoint_options *value);

/** Sends `endpoints` with nothing in it, until something is added. */
neonapi_status neonapi_create_anonymized_branch_empty_endpoints(
    neonapi_create_anonymized_branch *arguments);

/** Id of the parent branch. Copied; NULL takes it away. */
neonapi_status neonapi_create_anonymized_branch_set_parent_id(
    neonapi_create_anonymized_branch *arguments,
    const char *value);

/**
 * Name of the branch, 1 to 256 characters; the server makes one up if none is given. Copied; NULL
 * takes it away.
 */
neonapi_status neonapi_create_anonymized_branch_set_name(
    neonapi_create_anonymized_branch *arguments,
    const char *value);

/**
 * Log sequence number (LSN) of the parent at which the branch starts. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_anonymized_branch_set_parent_lsn(
    neonapi_create_anonymized_branch *arguments,
    const char *value);

/** Point in time of the parent at which the branch starts. In microseconds since 1970. */
neonapi_status neonapi_create_anonymized_branch_set_parent_timestamp(
    neonapi_create_anonymized_branch *arguments,
    int64_t microseconds);

/** Whether the branch is protected. */
neonapi_status neonapi_create_anonymized_branch_set_protected(
    neonapi_create_anonymized_branch *arguments,
    bool value);

/** Whether the branch is created as an archived one. */
neonapi_status neonapi_create_anonymized_branch_set_archived(
    neonapi_create_anonymized_branch *arguments,
    bool value);

/**
 * What the branch starts with, such as `parent-data` or `schema-only`. Known values: `parent-data`,
 * `parent-schema`, `schema-only`, `import`. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_anonymized_branch_set_init_source(
    neonapi_create_anonymized_branch *arguments,
    const char *value);

/**
 * Time of expiry, to the second; a background job deletes the branch later. In microseconds since
 * 1970.
 */
neonapi_status neonapi_create_anonymized_branch_set_expires_at(
    neonapi_create_anonymized_branch *arguments,
    int64_t microseconds);

/** Adds one. Rules that say which columns are masked and how. Copied. */
neonapi_status neonapi_create_anonymized_branch_add_masking_rules(
    neonapi_create_anonymized_branch *arguments,
    neonapi_masking_rule *value);

/** Sends `masking_rules` with nothing in it, until something is added. */
neonapi_status neonapi_create_anonymized_branch_empty_masking_rules(
    neonapi_create_anonymized_branch *arguments);

/** Whether the masking starts with the creation instead of by a later call. */
neonapi_status neonapi_create_anonymized_branch_set_start_anonymization(
    neonapi_create_anonymized_branch *arguments,
    bool value);

/** Makes an empty one. Yours: free it with `neonapi_create_branch_free`. */
neonapi_create_branch *neonapi_create_branch_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_branch_free(neonapi_create_branch *branch);

/** Adds one. Endpoints to create with the branch; without any it has no compute. Copied. */
neonapi_status neonapi_create_branch_add_endpoints(
    neonapi_create_branch *arguments,
    neonapi_branch_create_request_endpoint_options *value);

/** Sends `endpoints` with nothing in it, until something is added. */
neonapi_status neonapi_create_branch_empty_endpoints(neonapi_create_branch *arguments);

/** Id of the parent branch. Copied; NULL takes it away. */
neonapi_status neonapi_create_branch_set_parent_id(neonapi_create_branch *arguments,
                                                   const char *value);

/**
 * Name of the branch, 1 to 256 characters; the server makes one up if none is given. Copied; NULL
 * takes it away.
 */
neonapi_status neonapi_create_branch_set_name(neonapi_create_branch *arguments, const char *value);

/**
 * Log sequence number (LSN) of the parent at which the branch starts. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_branch_set_parent_lsn(neonapi_create_branch *arguments,
                                                    const char *value);

/** Point in time of the parent at which the branch starts. In microseconds since 1970. */
neonapi_status neonapi_create_branch_set_parent_timestamp(neonapi_create_branch *arguments,
                                                          int64_t microseconds);

/** Whether the branch is protected. */
neonapi_status neonapi_create_branch_set_protected(neonapi_create_branch *arguments, bool value);

/** Whether the branch is created as an archived one. */
neonapi_status neonapi_create_branch_set_archived(neonapi_create_branch *arguments, bool value);

/**
 * What the branch starts with, such as `parent-data` or `schema-only`. Known values: `parent-data`,
 * `parent-schema`, `schema-only`, `import`. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_branch_set_init_source(neonapi_create_branch *arguments,
                                                     const char *value);

/**
 * Time of expiry, to the second; a background job deletes the branch later. In microseconds since
 * 1970.
 */
neonapi_status neonapi_create_branch_set_expires_at(neonapi_create_branch *arguments,
                                                    int64_t microseconds);

/** Puts an entry. Pairs of key and text to attach to the branch. Both are copied. */
neonapi_status neonapi_create_branch_put_annotation_value(neonapi_create_branch *arguments,
                                                          const char *key,
                                                          const char *value);

/** Sends `annotation_value` with nothing in it, until something is added. */
neonapi_status neonapi_create_branch_empty_annotation_value(neonapi_create_branch *arguments);

/** Makes an empty one. Yours: free it with `neonapi_finalize_branch_restore_free`. */
neonapi_finalize_branch_restore *neonapi_finalize_branch_restore_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_finalize_branch_restore_free(neonapi_finalize_branch_restore *restore);

/** New name of the branch that the restored one replaces. Copied; NULL takes it away. */
neonapi_status neonapi_finalize_branch_restore_set_name(neonapi_finalize_branch_restore *arguments,
                                                        const char *value);

/** Makes an empty one. Yours: free it with `neonapi_get_branch_schema_free`. */
neonapi_get_branch_schema *neonapi_get_branch_schema_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_get_branch_schema_free(neonapi_get_branch_schema *schema);

/** Name of the database whose schema is read. Has to be set. Copied. */
neonapi_status neonapi_get_branch_schema_set_db_name(neonapi_get_branch_schema *arguments,
                                                     const char *value);

/** Log sequence number (LSN) at which the schema is read. Copied; NULL takes it away. */
neonapi_status neonapi_get_branch_schema_set_lsn(neonapi_get_branch_schema *arguments,
                                                 const char *value);

/** Point in time at which the schema is read. In microseconds since 1970. */
neonapi_status neonapi_get_branch_schema_set_timestamp(neonapi_get_branch_schema *arguments,
                                                       int64_t microseconds);

/** Form of the answer, `sql` or `json`. Copied; NULL takes it away. */
neonapi_status neonapi_get_branch_schema_set_format(neonapi_get_branch_schema *arguments,
                                                    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_list_branches_free`. */
neonapi_list_branches *neonapi_list_branches_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_branches_free(neonapi_list_branches *branches);

/** Text that a branch must match to be listed. Copied; NULL takes it away. */
neonapi_status neonapi_list_branches_set_search(neonapi_list_branches *arguments,
                                                const char *value);

/**
 * Sort key: `name`, `created_at` or `updated_at`; the server takes `updated_at` if none is given.
 * One of NEONAPI_BRANCH_SORT_BY_*.
 */
neonapi_status neonapi_list_branches_set_sort_by(neonapi_list_branches *arguments, uint32_t value);

/** Sets `sort_by` by its text, which this version need not know. */
neonapi_status neonapi_list_branches_set_sort_by_text(neonapi_list_branches *arguments,
                                                      const char *value);

/**
 * Place to go on from, as the page before gave it in `pagination.next`. Copied; NULL takes it away.
 */
neonapi_status neonapi_list_branches_set_cursor(neonapi_list_branches *arguments,
                                                const char *value);

/**
 * Sort direction, `asc` or `desc`; the server takes `desc` if none is given. One of
 * NEONAPI_SORT_ORDER_*.
 */
neonapi_status neonapi_list_branches_set_sort_order(neonapi_list_branches *arguments,
                                                    uint32_t value);

/** Sets `sort_order` by its text, which this version need not know. */
neonapi_status neonapi_list_branches_set_sort_order_text(neonapi_list_branches *arguments,
                                                         const char *value);

/** Branches per page, 1 to 10000. */
neonapi_status neonapi_list_branches_set_limit(neonapi_list_branches *arguments, int64_t value);

/** Whether deleted branches are listed too. */
neonapi_status neonapi_list_branches_set_include_deleted(neonapi_list_branches *arguments,
                                                         bool value);

/** Name of the database. Has to be set. Copied. */
neonapi_status neonapi_masking_rule_set_database_name(neonapi_masking_rule *rule,
                                                      const char *value);

/** Name of the Postgres schema that the table is in. Has to be set. Copied. */
neonapi_status neonapi_masking_rule_set_schema_name(neonapi_masking_rule *rule, const char *value);

/** Name of the table. Has to be set. Copied. */
neonapi_status neonapi_masking_rule_set_table_name(neonapi_masking_rule *rule, const char *value);

/** Name of the column to mask. Has to be set. Copied. */
neonapi_status neonapi_masking_rule_set_column_name(neonapi_masking_rule *rule, const char *value);

/** Function that makes the masked data. Copied; NULL takes it away. */
neonapi_status neonapi_masking_rule_set_masking_function(neonapi_masking_rule *rule,
                                                         const char *value);

/** Value that stands in for the data. Copied; NULL takes it away. */
neonapi_status neonapi_masking_rule_set_masking_value(neonapi_masking_rule *rule,
                                                      const char *value);

/** Makes an empty one. Yours: free it with `neonapi_restore_branch_free`. */
neonapi_restore_branch *neonapi_restore_branch_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_restore_branch_free(neonapi_restore_branch *branch);

/** Id of the branch to take the data from. Has to be set. Copied. */
neonapi_status neonapi_restore_branch_set_source_branch_id(neonapi_restore_branch *arguments,
                                                           const char *value);

/** Log sequence number (LSN) of the source to restore to. Copied; NULL takes it away. */
neonapi_status neonapi_restore_branch_set_source_lsn(neonapi_restore_branch *arguments,
                                                     const char *value);

/** Point in time of the source to restore to. In microseconds since 1970. */
neonapi_status neonapi_restore_branch_set_source_timestamp(neonapi_restore_branch *arguments,
                                                           int64_t microseconds);

/** Name of a branch that keeps the state from before the restore. Copied; NULL takes it away. */
neonapi_status neonapi_restore_branch_set_preserve_under_name(neonapi_restore_branch *arguments,
                                                              const char *value);

/** Makes an empty one. Yours: free it with `neonapi_update_branch_free`. */
neonapi_update_branch *neonapi_update_branch_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_branch_free(neonapi_update_branch *branch);

/** New name of the branch, 1 to 256 characters. Copied; NULL takes it away. */
neonapi_status neonapi_update_branch_set_name(neonapi_update_branch *arguments, const char *value);

/** Whether the branch is protected. */
neonapi_status neonapi_update_branch_set_protected(neonapi_update_branch *arguments, bool value);

/**
 * New time of expiry, to the second; can be set, cleared or left alone. In microseconds since 1970.
 */
neonapi_status neonapi_update_branch_set_expires_at(neonapi_update_branch *arguments,
                                                    int64_t microseconds);

/** Removes `expires_at`, where nothing set leaves it as it is. */
neonapi_status neonapi_update_branch_clear_expires_at(neonapi_update_branch *arguments);

/** Makes an empty one. Yours: free it with `neonapi_update_masking_rules_free`. */
neonapi_update_masking_rules *neonapi_update_masking_rules_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_masking_rules_free(neonapi_update_masking_rules *rules);

/** Adds one. Rules that say which columns are masked and how. Has to be set. Copied. */
neonapi_status neonapi_update_masking_rules_add_masking_rules(
    neonapi_update_masking_rules *arguments,
    neonapi_masking_rule *value);

/** Sends `masking_rules` with nothing in it, until something is added. */
neonapi_status neonapi_update_masking_rules_empty_masking_rules(
    neonapi_update_masking_rules *arguments);

/** The object that the annotation belongs to. Borrowed: valid as long as its root. */
const neonapi_annotation_object_data *neonapi_annotation_data_object(
    const neonapi_annotation_data *record);

/** How many entries there are. Pairs of key and text that the annotation holds. */
size_t neonapi_annotation_data_value_count(const neonapi_annotation_data *record);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_annotation_data_value_key_at(const neonapi_annotation_data *record,
                                                 size_t index);

/** The value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_annotation_data_value_value_at(const neonapi_annotation_data *record,
                                                   size_t index);

/**
 * Time of creation. In microseconds since 1970. False when absent; `out` is then left as it was.
 */
bool neonapi_annotation_data_created_at(const neonapi_annotation_data *record, int64_t *out);

/**
 * Time of the last change. In microseconds since 1970. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_annotation_data_updated_at(const neonapi_annotation_data *record, int64_t *out);

/** Kind of the annotated object. Borrowed: valid as long as its root. */
const char *neonapi_annotation_object_data_type(const neonapi_annotation_object_data *record);

/** Id of the annotated object. Borrowed: valid as long as its root. */
const char *neonapi_annotation_object_data_id(const neonapi_annotation_object_data *record);

/**
 * Time at which the run started. In microseconds since 1970. False when absent; `out` is then left
 * as it was.
 */
bool neonapi_anonymization_run_metadata_started_at(
    const neonapi_anonymization_run_metadata *metadata,
    int64_t *out);

/**
 * Time at which the run completed. In microseconds since 1970. False when absent; `out` is then
 * left as it was.
 */
bool neonapi_anonymization_run_metadata_completed_at(
    const neonapi_anonymization_run_metadata *metadata,
    int64_t *out);

/**
 * Id of the one who started the run, a UUID. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_anonymization_run_metadata_triggered_by(
    const neonapi_anonymization_run_metadata *metadata);

/**
 * User name of the one who started the run. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_anonymization_run_metadata_triggered_by_username(
    const neonapi_anonymization_run_metadata *metadata);

/** Number of columns masked in the run. False when absent; `out` is then left as it was. */
bool neonapi_anonymization_run_metadata_masked_columns(
    const neonapi_anonymization_run_metadata *metadata,
    int64_t *out);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_anonymized_branch_status_response_free(
    neonapi_anonymized_branch_status_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_anonymized_branch_status_response_free`.
 */
neonapi_anonymized_branch_status_response *neonapi_anonymized_branch_status_response_copy(
    const neonapi_anonymized_branch_status_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_anonymized_branch_status_response_to_json(
    const neonapi_anonymized_branch_status_response *response);

/**
 * Reads one from JSON, as `neonapi_anonymized_branch_status_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_anonymized_branch_status_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_anonymized_branch_status_response_from_json(
    const char *json,
    neonapi_anonymized_branch_status_response **out,
    neonapi_error **error);

/** Id of the project. Borrowed: valid as long as its root. */
const char *neonapi_anonymized_branch_status_response_project_id(
    const neonapi_anonymized_branch_status_response *response);

/** Id of the branch. Borrowed: valid as long as its root. */
const char *neonapi_anonymized_branch_status_response_branch_id(
    const neonapi_anonymized_branch_status_response *response);

/**
 * State of the anonymization, such as `anonymizing`, `anonymized` or `error`. Known values:
 * `created`, `initialized`, `initialization_error`, `anonymizing`, `anonymized`, `error`. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_anonymized_branch_status_response_state(
    const neonapi_anonymized_branch_status_response *response);

/** Text that explains the state. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_anonymized_branch_status_response_status_message(
    const neonapi_anonymized_branch_status_response *response);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_anonymized_branch_status_response_created_at(
    const neonapi_anonymized_branch_status_response *response);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_anonymized_branch_status_response_updated_at(
    const neonapi_anonymized_branch_status_response *response);

/**
 * Time of the failure, if the anonymization failed. In microseconds since 1970. False when absent;
 * `out` is then left as it was.
 */
bool neonapi_anonymized_branch_status_response_failed_at(
    const neonapi_anonymized_branch_status_response *response,
    int64_t *out);

/**
 * Details of the latest anonymization run. NULL when absent. Borrowed: valid as long as its root.
 */
const neonapi_anonymization_run_metadata *neonapi_anonymized_branch_status_response_last_run(
    const neonapi_anonymized_branch_status_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_branch_free(neonapi_branch *branch);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_branch_free`. */
neonapi_branch *neonapi_branch_copy(const neonapi_branch *branch);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_branch_to_json(const neonapi_branch *branch);

/**
 * Reads one from JSON, as `neonapi_branch_to_json` writes it. `out` is yours: free it with
 * `neonapi_branch_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branch_from_json(const char *json,
                                        neonapi_branch **out,
                                        neonapi_error **error);

/** Id of the branch, in the form `br-word-word-xxxxxxxx`. Borrowed: valid as long as its root. */
const char *neonapi_branch_id(const neonapi_branch *branch);

/** Id of the project. Borrowed: valid as long as its root. */
const char *neonapi_branch_project_id(const neonapi_branch *branch);

/**
 * Id of the parent branch; absent on a root branch. NULL when absent. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_branch_parent_id(const neonapi_branch *branch);

/**
 * Log sequence number (LSN) of the parent at which the branch starts. NULL when absent. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_branch_parent_lsn(const neonapi_branch *branch);

/**
 * Point in time of the parent at which the branch starts. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_branch_parent_timestamp(const neonapi_branch *branch, int64_t *out);

/** Name of the branch. Borrowed: valid as long as its root. */
const char *neonapi_branch_name(const neonapi_branch *branch);

/**
 * State that the branch is in. Known values: `init`, `resetting`, `ready`, `archived`. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_branch_current_state(const neonapi_branch *branch);

/**
 * State that the branch is moving to, if a change is under way. Known values: `init`, `resetting`,
 * `ready`, `archived`. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_branch_pending_state(const neonapi_branch *branch);

/** Time of the last change of state. In microseconds since 1970. */
int64_t neonapi_branch_state_changed_at(const neonapi_branch *branch);

/**
 * Logical size of the data on the branch, in bytes. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_branch_logical_size(const neonapi_branch *branch, int64_t *out);

/**
 * What created the branch, such as `console`, which is also seen for the API. Borrowed: valid as
 * long as its root.
 */
const char *neonapi_branch_creation_source(const neonapi_branch *branch);

/**
 * Former flag of the default branch; read `default` instead. Deprecated. False when absent; `out`
 * is then left as it was.
 */
bool neonapi_branch_primary(const neonapi_branch *branch, bool *out);

/** Whether the branch is the default one of its project. */
bool neonapi_branch_default(const neonapi_branch *branch);

/** Whether the branch is protected. */
bool neonapi_branch_protected(const neonapi_branch *branch);

/** CPU time used, in seconds; read `compute_time_seconds` instead. Deprecated. */
int64_t neonapi_branch_cpu_used_sec(const neonapi_branch *branch);

/** Compute time used, in seconds. */
int64_t neonapi_branch_compute_time_seconds(const neonapi_branch *branch);

/** Time for which computes were active, in seconds. */
int64_t neonapi_branch_active_time_seconds(const neonapi_branch *branch);

/** Amount of data written, in bytes. */
int64_t neonapi_branch_written_data_bytes(const neonapi_branch *branch);

/** Amount of data transferred, in bytes. */
int64_t neonapi_branch_data_transfer_bytes(const neonapi_branch *branch);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_branch_created_at(const neonapi_branch *branch);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_branch_updated_at(const neonapi_branch *branch);

/** Time to live of the branch, in seconds. False when absent; `out` is then left as it was. */
bool neonapi_branch_ttl_interval_seconds(const neonapi_branch *branch, int64_t *out);

/**
 * Time of expiry, to the second; a background job deletes the branch later. In microseconds since
 * 1970. False when absent; `out` is then left as it was.
 */
bool neonapi_branch_expires_at(const neonapi_branch *branch, int64_t *out);

/**
 * Time of the last reset of the branch. In microseconds since 1970. False when absent; `out` is
 * then left as it was.
 */
bool neonapi_branch_last_reset_at(const neonapi_branch *branch, int64_t *out);

/** Who created the branch. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_branch_created_by_data *neonapi_branch_created_by(const neonapi_branch *branch);

/**
 * What the branch starts with, such as `parent-data` or `schema-only`. Known values: `parent-data`,
 * `parent-schema`, `schema-only`, `import`. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_branch_init_source(const neonapi_branch *branch);

/**
 * Stage that a restore of the branch has reached. Known values: `restored`, `finalized`,
 * `detaching`. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_branch_restore_status(const neonapi_branch *branch);

/**
 * Source of the restore, if the branch comes from one. NULL when absent. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_branch_restored_from(const neonapi_branch *branch);

/**
 * What the branch was restored as, if it comes from a restore. NULL when absent. Borrowed: valid as
 * long as its root.
 */
const char *neonapi_branch_restored_as(const neonapi_branch *branch);

/** How many there are. Actions that are refused on the branch at present, with reasons. */
size_t neonapi_branch_restricted_actions_count(const neonapi_branch *branch);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_branch_restricted_action *neonapi_branch_restricted_actions_at(
    const neonapi_branch *branch,
    size_t index);

/**
 * When and how the branch was deleted, and how long it can be recovered. NULL when absent.
 * Borrowed: valid as long as its root.
 */
const neonapi_branch_recovery_info *neonapi_branch_recovery(const neonapi_branch *branch);

/** Name of the creator. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_branch_created_by_data_name(const neonapi_branch_created_by_data *by);

/** Picture of the creator. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_branch_created_by_data_image(const neonapi_branch_created_by_data *by);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_branch_operations_free(neonapi_branch_operations *operations);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_branch_operations_free`. */
neonapi_branch_operations *neonapi_branch_operations_copy(
    const neonapi_branch_operations *operations);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_branch_operations_to_json(const neonapi_branch_operations *operations);

/**
 * Reads one from JSON, as `neonapi_branch_operations_to_json` writes it. `out` is yours: free it
 * with `neonapi_branch_operations_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branch_operations_from_json(const char *json,
                                                   neonapi_branch_operations **out,
                                                   neonapi_error **error);

/** The branch that the call was about. Borrowed: valid as long as its root. */
const neonapi_branch *neonapi_branch_operations_branch(const neonapi_branch_operations *operations);

/** How many there are. Operations that the call started; can be empty. */
size_t neonapi_branch_operations_operations_count(const neonapi_branch_operations *operations);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_branch_operations_operations_at(
    const neonapi_branch_operations *operations,
    size_t index);

/** Time of the deletion. In microseconds since 1970. */
int64_t neonapi_branch_recovery_info_deleted_at(const neonapi_branch_recovery_info *info);

/** Time until which the branch can be recovered. In microseconds since 1970. */
int64_t neonapi_branch_recovery_info_recoverable_until(const neonapi_branch_recovery_info *info);

/**
 * Whether a user or the expiry deleted the branch. One of
 * NEONAPI_BRANCH_RECOVERY_INFO_DELETION_METHOD_*; 0 when not known.
 */
uint32_t neonapi_branch_recovery_info_deletion_method(const neonapi_branch_recovery_info *info);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_branch_recovery_info_deletion_method_text(
    const neonapi_branch_recovery_info *info);

/**
 * The text of one of the numbers NEONAPI_BRANCH_RECOVERY_INFO_DELETION_METHOD_*; NULL when it is
 * none. Static.
 */
const char *neonapi_branch_recovery_info_deletion_method_text_of(uint32_t number);

/**
 * Action that is refused, such as `restore` or `delete-rw-endpoint`. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_branch_restricted_action_name(const neonapi_branch_restricted_action *action);

/** Text that says why the action is refused. Borrowed: valid as long as its root. */
const char *neonapi_branch_restricted_action_reason(const neonapi_branch_restricted_action *action);

/** How many there are. Tables of the database. */
size_t neonapi_branch_schema_json_tables_count(const neonapi_branch_schema_json *json);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_branch_schema_json_tables_item *neonapi_branch_schema_json_tables_at(
    const neonapi_branch_schema_json *json,
    size_t index);

/** Name of the Postgres schema that the table is in. Borrowed: valid as long as its root. */
const char *neonapi_branch_schema_json_tables_item_schema(
    const neonapi_branch_schema_json_tables_item *item);

/** Name of the table. Borrowed: valid as long as its root. */
const char *neonapi_branch_schema_json_tables_item_name(
    const neonapi_branch_schema_json_tables_item *item);

/** How many there are. Columns of the table. */
size_t neonapi_branch_schema_json_tables_item_columns_count(
    const neonapi_branch_schema_json_tables_item *item);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_branch_schema_json_tables_item_columns_item *neonapi_branch_schema_json_tables_item_columns_at(
    const neonapi_branch_schema_json_tables_item *item,
    size_t index);

/** How many there are. Constraints on the table. */
size_t neonapi_branch_schema_json_tables_item_constraints_count(
    const neonapi_branch_schema_json_tables_item *item);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_branch_schema_json_tables_item_constraints_item *neonapi_branch_schema_json_tables_item_constraints_at(
    const neonapi_branch_schema_json_tables_item *item,
    size_t index);

/** Name of the column. Borrowed: valid as long as its root. */
const char *neonapi_branch_schema_json_tables_item_columns_item_name(
    const neonapi_branch_schema_json_tables_item_columns_item *item);

/** Data type of the column. Borrowed: valid as long as its root. */
const char *neonapi_branch_schema_json_tables_item_columns_item_type(
    const neonapi_branch_schema_json_tables_item_columns_item *item);

/** Whether the column accepts null. False when absent; `out` is then left as it was. */
bool neonapi_branch_schema_json_tables_item_columns_item_nullable(
    const neonapi_branch_schema_json_tables_item_columns_item *item,
    bool *out);

/**
 * Whether the database generates the value of the column. False when absent; `out` is then left as
 * it was.
 */
bool neonapi_branch_schema_json_tables_item_columns_item_generated(
    const neonapi_branch_schema_json_tables_item_columns_item *item,
    bool *out);

/**
 * Kind of constraint, such as `primary_key`, `unique` or `foreign_key`. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_branch_schema_json_tables_item_constraints_item_type(
    const neonapi_branch_schema_json_tables_item_constraints_item *item);

/** How many there are. Names of the columns that the constraint covers. */
size_t neonapi_branch_schema_json_tables_item_constraints_item_columns_count(
    const neonapi_branch_schema_json_tables_item_constraints_item *item);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_branch_schema_json_tables_item_constraints_item_columns_at(
    const neonapi_branch_schema_json_tables_item_constraints_item *item,
    size_t index);

/**
 * Name of the constraint, if it is given. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_branch_schema_json_tables_item_constraints_item_name(
    const neonapi_branch_schema_json_tables_item_constraints_item *item);

/** Table that a foreign key points to. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data *neonapi_branch_schema_json_tables_item_constraints_item_referenced_table(
    const neonapi_branch_schema_json_tables_item_constraints_item *item);

/** Name of the Postgres schema that the table is in. Borrowed: valid as long as its root. */
const char *neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_schema(
    const neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data *table);

/** Name of the table. Borrowed: valid as long as its root. */
const char *neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_table(
    const neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data *table);

/** How many there are. Names of the columns that the foreign key points to. */
size_t neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_columns_count(
    const neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data *table);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data_columns_at(
    const neonapi_branch_schema_json_tables_item_constraints_item_referenced_table_data *table,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_branch_schema_response_free(neonapi_branch_schema_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_branch_schema_response_free`.
 */
neonapi_branch_schema_response *neonapi_branch_schema_response_copy(
    const neonapi_branch_schema_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_branch_schema_response_to_json(const neonapi_branch_schema_response *response);

/**
 * Reads one from JSON, as `neonapi_branch_schema_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_branch_schema_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branch_schema_response_from_json(const char *json,
                                                        neonapi_branch_schema_response **out,
                                                        neonapi_error **error);

/** Schema as SQL text. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_branch_schema_response_sql(const neonapi_branch_schema_response *response);

/** Schema as structured data. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_branch_schema_json *neonapi_branch_schema_response_json(
    const neonapi_branch_schema_response *response);

/** The text of one of the numbers NEONAPI_BRANCH_SORT_BY_*; NULL when it is none. Static. */
const char *neonapi_branch_sort_by_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_project_branch_anonymized_response_free(
    neonapi_create_project_branch_anonymized_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_create_project_branch_anonymized_response_free`.
 */
neonapi_create_project_branch_anonymized_response *neonapi_create_project_branch_anonymized_response_copy(
    const neonapi_create_project_branch_anonymized_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_create_project_branch_anonymized_response_to_json(
    const neonapi_create_project_branch_anonymized_response *response);

/**
 * Reads one from JSON, as `neonapi_create_project_branch_anonymized_response_to_json` writes it.
 * `out` is yours: free it with `neonapi_create_project_branch_anonymized_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_create_project_branch_anonymized_response_from_json(
    const char *json,
    neonapi_create_project_branch_anonymized_response **out,
    neonapi_error **error);

/** The new branch. Borrowed: valid as long as its root. */
const neonapi_branch *neonapi_create_project_branch_anonymized_response_branch(
    const neonapi_create_project_branch_anonymized_response *response);

/** How many there are. Endpoints created with the branch. */
size_t neonapi_create_project_branch_anonymized_response_endpoints_count(
    const neonapi_create_project_branch_anonymized_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_endpoint *neonapi_create_project_branch_anonymized_response_endpoints_at(
    const neonapi_create_project_branch_anonymized_response *response,
    size_t index);

/** How many there are. Operations that the call started; can be empty. */
size_t neonapi_create_project_branch_anonymized_response_operations_count(
    const neonapi_create_project_branch_anonymized_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_create_project_branch_anonymized_response_operations_at(
    const neonapi_create_project_branch_anonymized_response *response,
    size_t index);

/** How many there are. Roles on the new branch. */
size_t neonapi_create_project_branch_anonymized_response_roles_count(
    const neonapi_create_project_branch_anonymized_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_role *neonapi_create_project_branch_anonymized_response_roles_at(
    const neonapi_create_project_branch_anonymized_response *response,
    size_t index);

/** How many there are. Databases on the new branch. */
size_t neonapi_create_project_branch_anonymized_response_databases_count(
    const neonapi_create_project_branch_anonymized_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_database *neonapi_create_project_branch_anonymized_response_databases_at(
    const neonapi_create_project_branch_anonymized_response *response,
    size_t index);

/** How many there are. Connection strings for the new branch; can be absent. */
size_t neonapi_create_project_branch_anonymized_response_connection_uris_count(
    const neonapi_create_project_branch_anonymized_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_connection_details *neonapi_create_project_branch_anonymized_response_connection_uris_at(
    const neonapi_create_project_branch_anonymized_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_project_branch_response_free(neonapi_create_project_branch_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_create_project_branch_response_free`.
 */
neonapi_create_project_branch_response *neonapi_create_project_branch_response_copy(
    const neonapi_create_project_branch_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_create_project_branch_response_to_json(
    const neonapi_create_project_branch_response *response);

/**
 * Reads one from JSON, as `neonapi_create_project_branch_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_create_project_branch_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_create_project_branch_response_from_json(
    const char *json,
    neonapi_create_project_branch_response **out,
    neonapi_error **error);

/** The new branch. Borrowed: valid as long as its root. */
const neonapi_branch *neonapi_create_project_branch_response_branch(
    const neonapi_create_project_branch_response *response);

/** How many there are. Endpoints created with the branch. */
size_t neonapi_create_project_branch_response_endpoints_count(
    const neonapi_create_project_branch_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_endpoint *neonapi_create_project_branch_response_endpoints_at(
    const neonapi_create_project_branch_response *response,
    size_t index);

/** How many there are. Operations that the call started; can be empty. */
size_t neonapi_create_project_branch_response_operations_count(
    const neonapi_create_project_branch_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_create_project_branch_response_operations_at(
    const neonapi_create_project_branch_response *response,
    size_t index);

/** How many there are. Roles on the new branch. */
size_t neonapi_create_project_branch_response_roles_count(
    const neonapi_create_project_branch_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_role *neonapi_create_project_branch_response_roles_at(
    const neonapi_create_project_branch_response *response,
    size_t index);

/** How many there are. Databases on the new branch. */
size_t neonapi_create_project_branch_response_databases_count(
    const neonapi_create_project_branch_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_database *neonapi_create_project_branch_response_databases_at(
    const neonapi_create_project_branch_response *response,
    size_t index);

/**
 * How many there are. Absent without an endpoint, or when the parent has several roles or
 * databases.
 */
size_t neonapi_create_project_branch_response_connection_uris_count(
    const neonapi_create_project_branch_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_connection_details *neonapi_create_project_branch_response_connection_uris_at(
    const neonapi_create_project_branch_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_get_project_branch_response_free(neonapi_get_project_branch_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_get_project_branch_response_free`.
 */
neonapi_get_project_branch_response *neonapi_get_project_branch_response_copy(
    const neonapi_get_project_branch_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_get_project_branch_response_to_json(
    const neonapi_get_project_branch_response *response);

/**
 * Reads one from JSON, as `neonapi_get_project_branch_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_get_project_branch_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_get_project_branch_response_from_json(
    const char *json,
    neonapi_get_project_branch_response **out,
    neonapi_error **error);

/** The branch that was asked for. Borrowed: valid as long as its root. */
const neonapi_branch *neonapi_get_project_branch_response_branch(
    const neonapi_get_project_branch_response *response);

/** Annotation attached to the branch. Borrowed: valid as long as its root. */
const neonapi_annotation_data *neonapi_get_project_branch_response_annotation(
    const neonapi_get_project_branch_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_project_branches_response_free(neonapi_list_project_branches_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_project_branches_response_free`.
 */
neonapi_list_project_branches_response *neonapi_list_project_branches_response_copy(
    const neonapi_list_project_branches_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_project_branches_response_to_json(
    const neonapi_list_project_branches_response *response);

/**
 * Reads one from JSON, as `neonapi_list_project_branches_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_list_project_branches_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_project_branches_response_from_json(
    const char *json,
    neonapi_list_project_branches_response **out,
    neonapi_error **error);

/** How many there are. Branches on the page. */
size_t neonapi_list_project_branches_response_branches_count(
    const neonapi_list_project_branches_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_branch *neonapi_list_project_branches_response_branches_at(
    const neonapi_list_project_branches_response *response,
    size_t index);

/** How many entries there are. Annotations of the branches, in a map keyed by text. */
size_t neonapi_list_project_branches_response_annotations_count(
    const neonapi_list_project_branches_response *response);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_project_branches_response_annotations_key_at(
    const neonapi_list_project_branches_response *response,
    size_t index);

/** The value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_annotation_data *neonapi_list_project_branches_response_annotations_value_at(
    const neonapi_list_project_branches_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_cursor_pagination *neonapi_list_project_branches_response_pagination(
    const neonapi_list_project_branches_response *response);

/** Makes an empty one. Yours: free it with `neonapi_masking_rule_free`. */
neonapi_masking_rule *neonapi_masking_rule_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_masking_rule_free(neonapi_masking_rule *rule);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_masking_rule_free`. */
neonapi_masking_rule *neonapi_masking_rule_copy(const neonapi_masking_rule *rule);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_masking_rule_to_json(const neonapi_masking_rule *rule);

/**
 * Reads one from JSON, as `neonapi_masking_rule_to_json` writes it. `out` is yours: free it with
 * `neonapi_masking_rule_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_masking_rule_from_json(const char *json,
                                              neonapi_masking_rule **out,
                                              neonapi_error **error);

/** Name of the database. Borrowed: valid as long as its root. */
const char *neonapi_masking_rule_database_name(const neonapi_masking_rule *rule);

/** Name of the Postgres schema that the table is in. Borrowed: valid as long as its root. */
const char *neonapi_masking_rule_schema_name(const neonapi_masking_rule *rule);

/** Name of the table. Borrowed: valid as long as its root. */
const char *neonapi_masking_rule_table_name(const neonapi_masking_rule *rule);

/** Name of the column to mask. Borrowed: valid as long as its root. */
const char *neonapi_masking_rule_column_name(const neonapi_masking_rule *rule);

/** Function that makes the masked data. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_masking_rule_masking_function(const neonapi_masking_rule *rule);

/** Value that stands in for the data. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_masking_rule_masking_value(const neonapi_masking_rule *rule);

/** How many there are. */
size_t neonapi_masking_rule_array_count(const neonapi_masking_rule_array *array);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as the array. */
const neonapi_masking_rule *neonapi_masking_rule_array_at(const neonapi_masking_rule_array *array,
                                                          size_t index);

/** Frees them all. NULL does nothing. */
void neonapi_masking_rule_array_free(neonapi_masking_rule_array *array);

/** @} */

/**
 * @defgroup neonapi_buckets Buckets
 * Buckets of object storage on a branch.
 * @{
 */

/** A bucket: a container for stored objects on a branch. */
typedef struct neonapi_bucket neonapi_bucket;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_bucket_list neonapi_bucket_list;

/** The buckets of a branch. */
typedef struct neonapi_buckets_list_response neonapi_buckets_list_response;

/** Arguments of `neonapi_buckets_create`. */
typedef struct neonapi_create_bucket neonapi_create_bucket;

/** `private`. */
#define NEONAPI_BUCKET_ACCESS_LEVEL_PRIVATE 1
/** `public_read`. */
#define NEONAPI_BUCKET_ACCESS_LEVEL_PUBLIC_READ 2

/** `private`. */
#define NEONAPI_BUCKET_CREATE_REQUEST_ACCESS_LEVEL_PRIVATE 1
/** `public_read`. */
#define NEONAPI_BUCKET_CREATE_REQUEST_ACCESS_LEVEL_PUBLIC_READ 2

/**
 * Creates a bucket on a branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_bucket_free`.
 *
 * Calls `createProjectBranchBucket` (`POST /projects/{project_id}/branches/{branch_id}/buckets`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_buckets_create(const neonapi_client *client,
                                      const char *project_id,
                                      const char *branch_id,
                                      const neonapi_create_bucket *arguments,
                                      const neonapi_call_options *options,
                                      neonapi_bucket **out,
                                      neonapi_error **error);

/**
 * Deletes a bucket of a branch.
 *
 * Calls `deleteProjectBranchBucket` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_buckets_delete(const neonapi_client *client,
                                      const char *project_id,
                                      const char *branch_id,
                                      const char *bucket_name,
                                      const neonapi_call_options *options,
                                      neonapi_error **error);

/**
 * Lists the buckets of a branch.
 *
 * Sends nothing yet: `neonapi_bucket_list_next` does. `out` is yours: free it with
 * `neonapi_bucket_list_free`.
 *
 * Calls `listProjectBranchBuckets` (`GET /projects/{project_id}/branches/{branch_id}/buckets`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_buckets_list(const neonapi_client *client,
                                    const char *project_id,
                                    const char *branch_id,
                                    const neonapi_call_options *options,
                                    neonapi_bucket_list **out,
                                    neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_bucket_list_next(neonapi_bucket_list *list,
                                        const neonapi_bucket **item,
                                        neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_buckets_list_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_bucket_list_next_page(neonapi_bucket_list *list,
                                             neonapi_buckets_list_response **page,
                                             neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_bucket_list_cursor(const neonapi_bucket_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_bucket_list_free(neonapi_bucket_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_bucket_free`. */
neonapi_create_bucket *neonapi_create_bucket_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_bucket_free(neonapi_create_bucket *bucket);

/**
 * Name that addresses the bucket within its branch, 1 to 255 characters. Has to be set. Copied.
 */
neonapi_status neonapi_create_bucket_set_name(neonapi_create_bucket *arguments, const char *value);

/** Who may read the objects of the bucket. One of NEONAPI_BUCKET_CREATE_REQUEST_ACCESS_LEVEL_*. */
neonapi_status neonapi_create_bucket_set_access_level(neonapi_create_bucket *arguments,
                                                      uint32_t value);

/** Sets `access_level` by its text, which this version need not know. */
neonapi_status neonapi_create_bucket_set_access_level_text(neonapi_create_bucket *arguments,
                                                           const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_bucket_free(neonapi_bucket *bucket);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_bucket_free`. */
neonapi_bucket *neonapi_bucket_copy(const neonapi_bucket *bucket);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_bucket_to_json(const neonapi_bucket *bucket);

/**
 * Reads one from JSON, as `neonapi_bucket_to_json` writes it. `out` is yours: free it with
 * `neonapi_bucket_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_bucket_from_json(const char *json,
                                        neonapi_bucket **out,
                                        neonapi_error **error);

/** Name that addresses the bucket within its branch. Borrowed: valid as long as its root. */
const char *neonapi_bucket_name(const neonapi_bucket *bucket);

/**
 * Who may read the objects of the bucket. One of NEONAPI_BUCKET_ACCESS_LEVEL_*; 0 when not known.
 */
uint32_t neonapi_bucket_access_level(const neonapi_bucket *bucket);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_bucket_access_level_text(const neonapi_bucket *bucket);

/** Time it was created. In microseconds since 1970. */
int64_t neonapi_bucket_created_at(const neonapi_bucket *bucket);

/** The text of one of the numbers NEONAPI_BUCKET_ACCESS_LEVEL_*; NULL when it is none. Static. */
const char *neonapi_bucket_access_level_text_of(uint32_t number);

/**
 * The text of one of the numbers NEONAPI_BUCKET_CREATE_REQUEST_ACCESS_LEVEL_*; NULL when it is
 * none. Static.
 */
const char *neonapi_bucket_create_request_access_level_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_buckets_list_response_free(neonapi_buckets_list_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_buckets_list_response_free`.
 */
neonapi_buckets_list_response *neonapi_buckets_list_response_copy(
    const neonapi_buckets_list_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_buckets_list_response_to_json(const neonapi_buckets_list_response *response);

/**
 * Reads one from JSON, as `neonapi_buckets_list_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_buckets_list_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_buckets_list_response_from_json(const char *json,
                                                       neonapi_buckets_list_response **out,
                                                       neonapi_error **error);

/** How many there are. Buckets found on the branch. */
size_t neonapi_buckets_list_response_buckets_count(const neonapi_buckets_list_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_bucket *neonapi_buckets_list_response_buckets_at(
    const neonapi_buckets_list_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_consumption Consumption
 * Consumption: what projects and branches used over time, for billing.
 * @{
 */

/** Consumption metrics of one branch, by billing period. */
typedef struct neonapi_consumption_history_per_branch_v2 neonapi_consumption_history_per_branch_v2;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_consumption_history_per_branch_v2_list neonapi_consumption_history_per_branch_v2_list;

/** Older consumption figures within one billing period. */
typedef struct neonapi_consumption_history_per_period neonapi_consumption_history_per_period;

/** Consumption metrics within one billing period. */
typedef struct neonapi_consumption_history_per_period_v2 neonapi_consumption_history_per_period_v2;

/** Older consumption figures of one project, by billing period. */
typedef struct neonapi_consumption_history_per_project neonapi_consumption_history_per_project;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_consumption_history_per_project_list neonapi_consumption_history_per_project_list;

/** Consumption metrics of one project, by billing period. */
typedef struct neonapi_consumption_history_per_project_v2 neonapi_consumption_history_per_project_v2;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_consumption_history_per_project_v2_list neonapi_consumption_history_per_project_v2_list;

/** Older consumption figures of one time frame. */
typedef struct neonapi_consumption_history_per_timeframe neonapi_consumption_history_per_timeframe;

/** Consumption metrics of one time frame. */
typedef struct neonapi_consumption_history_per_timeframe_v2 neonapi_consumption_history_per_timeframe_v2;

/** One consumption metric and its value. */
typedef struct neonapi_consumption_metric_value neonapi_consumption_metric_value;

/** Arguments of `neonapi_consumption_per_branch_v2`. */
typedef struct neonapi_consumption_per_branch_v2_data neonapi_consumption_per_branch_v2_data;

/** Arguments of `neonapi_consumption_per_project`. */
typedef struct neonapi_consumption_per_project_data neonapi_consumption_per_project_data;

/** Arguments of `neonapi_consumption_per_project_v2`. */
typedef struct neonapi_consumption_per_project_v2_data neonapi_consumption_per_project_v2_data;

/** A page of consumption metrics by branch. */
typedef struct neonapi_get_consumption_history_per_branch_v2_response neonapi_get_consumption_history_per_branch_v2_response;

/** A page of older consumption figures by project. */
typedef struct neonapi_get_consumption_history_per_project_response neonapi_get_consumption_history_per_project_response;

/** A page of consumption metrics by project. */
typedef struct neonapi_get_consumption_history_per_project_v2_response neonapi_get_consumption_history_per_project_v2_response;

/** Where the next page of a list starts. */
typedef struct neonapi_pagination neonapi_pagination;

/** `hourly`. */
#define NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_HOURLY 1
/** `daily`. */
#define NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_DAILY 2
/** `monthly`. */
#define NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_MONTHLY 3

/**
 * Lists the consumption metrics of branches over a span of time.
 *
 * Consumption figures move about every 15 minutes and asking wakes no compute; these calls have a
 * small rate limit of their own, so poll rarely.
 *
 * `arguments` stay yours. Sends nothing yet: `neonapi_consumption_history_per_branch_v2_list_next`
 * does. `out` is yours: free it with `neonapi_consumption_history_per_branch_v2_list_free`.
 *
 * Calls `getConsumptionHistoryPerBranchV2` (`GET /consumption_history/v2/branches`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_per_branch_v2(
    const neonapi_client *client,
    const neonapi_consumption_per_branch_v2_data *arguments,
    const neonapi_call_options *options,
    neonapi_consumption_history_per_branch_v2_list **out,
    neonapi_error **error);

/**
 * Lists the older consumption figures of projects over a span of time.
 *
 * Consumption endpoints share a rate limit of about 30 requests per minute per account; more answer
 * 429. Figures move about every 15 minutes and asking wakes no compute.
 *
 * `arguments` stay yours. Sends nothing yet: `neonapi_consumption_history_per_project_list_next`
 * does. `out` is yours: free it with `neonapi_consumption_history_per_project_list_free`.
 *
 * Calls `getConsumptionHistoryPerProject` (`GET /consumption_history/projects`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_per_project(
    const neonapi_client *client,
    const neonapi_consumption_per_project_data *arguments,
    const neonapi_call_options *options,
    neonapi_consumption_history_per_project_list **out,
    neonapi_error **error);

/**
 * Lists the consumption metrics of projects over a span of time.
 *
 * Consumption figures move about every 15 minutes and asking wakes no compute; these calls have a
 * small rate limit of their own, so poll rarely.
 *
 * `arguments` stay yours. Sends nothing yet: `neonapi_consumption_history_per_project_v2_list_next`
 * does. `out` is yours: free it with `neonapi_consumption_history_per_project_v2_list_free`.
 *
 * Calls `getConsumptionHistoryPerProjectV2` (`GET /consumption_history/v2/projects`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_per_project_v2(
    const neonapi_client *client,
    const neonapi_consumption_per_project_v2_data *arguments,
    const neonapi_call_options *options,
    neonapi_consumption_history_per_project_v2_list **out,
    neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_history_per_branch_v2_list_next(
    neonapi_consumption_history_per_branch_v2_list *list,
    const neonapi_consumption_history_per_branch_v2 **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with
 * `neonapi_get_consumption_history_per_branch_v2_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_history_per_branch_v2_list_next_page(
    neonapi_consumption_history_per_branch_v2_list *list,
    neonapi_get_consumption_history_per_branch_v2_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_consumption_history_per_branch_v2_list_cursor(
    const neonapi_consumption_history_per_branch_v2_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_consumption_history_per_branch_v2_list_free(
    neonapi_consumption_history_per_branch_v2_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_history_per_project_list_next(
    neonapi_consumption_history_per_project_list *list,
    const neonapi_consumption_history_per_project **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with
 * `neonapi_get_consumption_history_per_project_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_history_per_project_list_next_page(
    neonapi_consumption_history_per_project_list *list,
    neonapi_get_consumption_history_per_project_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_consumption_history_per_project_list_cursor(
    const neonapi_consumption_history_per_project_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_consumption_history_per_project_list_free(
    neonapi_consumption_history_per_project_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_history_per_project_v2_list_next(
    neonapi_consumption_history_per_project_v2_list *list,
    const neonapi_consumption_history_per_project_v2 **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with
 * `neonapi_get_consumption_history_per_project_v2_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_history_per_project_v2_list_next_page(
    neonapi_consumption_history_per_project_v2_list *list,
    neonapi_get_consumption_history_per_project_v2_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_consumption_history_per_project_v2_list_cursor(
    const neonapi_consumption_history_per_project_v2_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_consumption_history_per_project_v2_list_free(
    neonapi_consumption_history_per_project_v2_list *list);

/** Makes an empty one. Yours: free it with `neonapi_consumption_per_branch_v2_data_free`. */
neonapi_consumption_per_branch_v2_data *neonapi_consumption_per_branch_v2_data_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_consumption_per_branch_v2_data_free(neonapi_consumption_per_branch_v2_data *record);

/** Adds one. Projects to report on, by id. Has to be set. Copied. */
neonapi_status neonapi_consumption_per_branch_v2_data_add_project_ids(
    neonapi_consumption_per_branch_v2_data *arguments,
    const char *value);

/** Sends `project_ids` with nothing in it, until something is added. */
neonapi_status neonapi_consumption_per_branch_v2_data_empty_project_ids(
    neonapi_consumption_per_branch_v2_data *arguments);

/** Start of the span of time to report on. Has to be set. In microseconds since 1970. */
neonapi_status neonapi_consumption_per_branch_v2_data_set_from_time(
    neonapi_consumption_per_branch_v2_data *arguments,
    int64_t microseconds);

/** End of the span of time to report on. Has to be set. In microseconds since 1970. */
neonapi_status neonapi_consumption_per_branch_v2_data_set_to_time(
    neonapi_consumption_per_branch_v2_data *arguments,
    int64_t microseconds);

/**
 * Length of the time frames the figures are split into. Has to be set. One of
 * NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_*.
 */
neonapi_status neonapi_consumption_per_branch_v2_data_set_granularity(
    neonapi_consumption_per_branch_v2_data *arguments,
    uint32_t value);

/** Sets `granularity` by its text, which this version need not know. */
neonapi_status neonapi_consumption_per_branch_v2_data_set_granularity_text(
    neonapi_consumption_per_branch_v2_data *arguments,
    const char *value);

/** Organization to report on, by id. Has to be set. Copied. */
neonapi_status neonapi_consumption_per_branch_v2_data_set_org_id(
    neonapi_consumption_per_branch_v2_data *arguments,
    const char *value);

/**
 * Adds one. Names of the metrics to return. Known values: `compute_unit_seconds`,
 * `root_branch_bytes_month`, `child_branch_bytes_month`, `instant_restore_bytes_month`,
 * `public_network_transfer_bytes`, `private_network_transfer_bytes`. Has to be set. Copied.
 */
neonapi_status neonapi_consumption_per_branch_v2_data_add_metrics(
    neonapi_consumption_per_branch_v2_data *arguments,
    const char *value);

/** Sends `metrics` with nothing in it, until something is added. */
neonapi_status neonapi_consumption_per_branch_v2_data_empty_metrics(
    neonapi_consumption_per_branch_v2_data *arguments);

/**
 * Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
 */
neonapi_status neonapi_consumption_per_branch_v2_data_set_cursor(
    neonapi_consumption_per_branch_v2_data *arguments,
    const char *value);

/** Branches per page, 1 to 1000; the server takes 100 when it is left out. */
neonapi_status neonapi_consumption_per_branch_v2_data_set_limit(
    neonapi_consumption_per_branch_v2_data *arguments,
    int64_t value);

/** Adds one. Branches to report on, by id. Copied. */
neonapi_status neonapi_consumption_per_branch_v2_data_add_branch_ids(
    neonapi_consumption_per_branch_v2_data *arguments,
    const char *value);

/** Sends `branch_ids` with nothing in it, until something is added. */
neonapi_status neonapi_consumption_per_branch_v2_data_empty_branch_ids(
    neonapi_consumption_per_branch_v2_data *arguments);

/** Makes an empty one. Yours: free it with `neonapi_consumption_per_project_data_free`. */
neonapi_consumption_per_project_data *neonapi_consumption_per_project_data_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_consumption_per_project_data_free(neonapi_consumption_per_project_data *project);

/** Start of the span of time to report on. Has to be set. In microseconds since 1970. */
neonapi_status neonapi_consumption_per_project_data_set_from_time(
    neonapi_consumption_per_project_data *arguments,
    int64_t microseconds);

/** End of the span of time to report on. Has to be set. In microseconds since 1970. */
neonapi_status neonapi_consumption_per_project_data_set_to_time(
    neonapi_consumption_per_project_data *arguments,
    int64_t microseconds);

/**
 * Length of the time frames the figures are split into. Has to be set. One of
 * NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_*.
 */
neonapi_status neonapi_consumption_per_project_data_set_granularity(
    neonapi_consumption_per_project_data *arguments,
    uint32_t value);

/** Sets `granularity` by its text, which this version need not know. */
neonapi_status neonapi_consumption_per_project_data_set_granularity_text(
    neonapi_consumption_per_project_data *arguments,
    const char *value);

/**
 * Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
 */
neonapi_status neonapi_consumption_per_project_data_set_cursor(
    neonapi_consumption_per_project_data *arguments,
    const char *value);

/** Projects per page, 1 to 100; the server takes 10 when it is left out. */
neonapi_status neonapi_consumption_per_project_data_set_limit(
    neonapi_consumption_per_project_data *arguments,
    int64_t value);

/** Adds one. Projects to report on, by id. Copied. */
neonapi_status neonapi_consumption_per_project_data_add_project_ids(
    neonapi_consumption_per_project_data *arguments,
    const char *value);

/** Sends `project_ids` with nothing in it, until something is added. */
neonapi_status neonapi_consumption_per_project_data_empty_project_ids(
    neonapi_consumption_per_project_data *arguments);

/** Organization to report on, by id. Copied; NULL takes it away. */
neonapi_status neonapi_consumption_per_project_data_set_org_id(
    neonapi_consumption_per_project_data *arguments,
    const char *value);

/** Whether the answer also has the first-version metrics. Deprecated. */
neonapi_status neonapi_consumption_per_project_data_set_include_v1_metrics(
    neonapi_consumption_per_project_data *arguments,
    bool value);

/**
 * Adds one. Names of the metrics to return. Known values: `active_time_seconds`,
 * `compute_time_seconds`, `written_data_bytes`, `synthetic_storage_size_bytes`,
 * `data_storage_bytes_hour`, `logical_size_bytes`, `logical_size_bytes_hour`. Copied.
 */
neonapi_status neonapi_consumption_per_project_data_add_metrics(
    neonapi_consumption_per_project_data *arguments,
    const char *value);

/** Sends `metrics` with nothing in it, until something is added. */
neonapi_status neonapi_consumption_per_project_data_empty_metrics(
    neonapi_consumption_per_project_data *arguments);

/** Makes an empty one. Yours: free it with `neonapi_consumption_per_project_v2_data_free`. */
neonapi_consumption_per_project_v2_data *neonapi_consumption_per_project_v2_data_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_consumption_per_project_v2_data_free(neonapi_consumption_per_project_v2_data *record);

/** Start of the span of time to report on. Has to be set. In microseconds since 1970. */
neonapi_status neonapi_consumption_per_project_v2_data_set_from_time(
    neonapi_consumption_per_project_v2_data *arguments,
    int64_t microseconds);

/** End of the span of time to report on. Has to be set. In microseconds since 1970. */
neonapi_status neonapi_consumption_per_project_v2_data_set_to_time(
    neonapi_consumption_per_project_v2_data *arguments,
    int64_t microseconds);

/**
 * Length of the time frames the figures are split into. Has to be set. One of
 * NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_*.
 */
neonapi_status neonapi_consumption_per_project_v2_data_set_granularity(
    neonapi_consumption_per_project_v2_data *arguments,
    uint32_t value);

/** Sets `granularity` by its text, which this version need not know. */
neonapi_status neonapi_consumption_per_project_v2_data_set_granularity_text(
    neonapi_consumption_per_project_v2_data *arguments,
    const char *value);

/** Organization to report on, by id. Has to be set. Copied. */
neonapi_status neonapi_consumption_per_project_v2_data_set_org_id(
    neonapi_consumption_per_project_v2_data *arguments,
    const char *value);

/**
 * Adds one. Names of the metrics to return. Known values: `compute_unit_seconds`,
 * `root_branch_bytes_month`, `child_branch_bytes_month`, `instant_restore_bytes_month`,
 * `public_network_transfer_bytes`, `private_network_transfer_bytes`, `extra_branches_month`,
 * `snapshot_storage_bytes_month`. Has to be set. Copied.
 */
neonapi_status neonapi_consumption_per_project_v2_data_add_metrics(
    neonapi_consumption_per_project_v2_data *arguments,
    const char *value);

/** Sends `metrics` with nothing in it, until something is added. */
neonapi_status neonapi_consumption_per_project_v2_data_empty_metrics(
    neonapi_consumption_per_project_v2_data *arguments);

/**
 * Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
 */
neonapi_status neonapi_consumption_per_project_v2_data_set_cursor(
    neonapi_consumption_per_project_v2_data *arguments,
    const char *value);

/** Projects per page, 1 to 100; the server takes 10 when it is left out. */
neonapi_status neonapi_consumption_per_project_v2_data_set_limit(
    neonapi_consumption_per_project_v2_data *arguments,
    int64_t value);

/** Adds one. Projects to report on, by id. Copied. */
neonapi_status neonapi_consumption_per_project_v2_data_add_project_ids(
    neonapi_consumption_per_project_v2_data *arguments,
    const char *value);

/** Sends `project_ids` with nothing in it, until something is added. */
neonapi_status neonapi_consumption_per_project_v2_data_empty_project_ids(
    neonapi_consumption_per_project_v2_data *arguments);

/**
 * The text of one of the numbers NEONAPI_CONSUMPTION_HISTORY_GRANULARITY_*; NULL when it is none.
 * Static.
 */
const char *neonapi_consumption_history_granularity_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_consumption_history_per_branch_v2_free(
    neonapi_consumption_history_per_branch_v2 *record);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_consumption_history_per_branch_v2_free`.
 */
neonapi_consumption_history_per_branch_v2 *neonapi_consumption_history_per_branch_v2_copy(
    const neonapi_consumption_history_per_branch_v2 *record);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_consumption_history_per_branch_v2_to_json(
    const neonapi_consumption_history_per_branch_v2 *record);

/**
 * Reads one from JSON, as `neonapi_consumption_history_per_branch_v2_to_json` writes it. `out` is
 * yours: free it with `neonapi_consumption_history_per_branch_v2_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_history_per_branch_v2_from_json(
    const char *json,
    neonapi_consumption_history_per_branch_v2 **out,
    neonapi_error **error);

/** Id of the project the figures belong to. Borrowed: valid as long as its root. */
const char *neonapi_consumption_history_per_branch_v2_project_id(
    const neonapi_consumption_history_per_branch_v2 *record);

/** Id of the branch the figures belong to. Borrowed: valid as long as its root. */
const char *neonapi_consumption_history_per_branch_v2_branch_id(
    const neonapi_consumption_history_per_branch_v2 *record);

/** How many there are. Billing periods that the asked span touches, each with its figures. */
size_t neonapi_consumption_history_per_branch_v2_periods_count(
    const neonapi_consumption_history_per_branch_v2 *record);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_consumption_history_per_period_v2 *neonapi_consumption_history_per_branch_v2_periods_at(
    const neonapi_consumption_history_per_branch_v2 *record,
    size_t index);

/** Id of the billing period. Borrowed: valid as long as its root. */
const char *neonapi_consumption_history_per_period_period_id(
    const neonapi_consumption_history_per_period *period);

/** Plan that applied in the billing period. Borrowed: valid as long as its root. */
const char *neonapi_consumption_history_per_period_period_plan(
    const neonapi_consumption_history_per_period *period);

/** Time the billing period began. In microseconds since 1970. */
int64_t neonapi_consumption_history_per_period_period_start(
    const neonapi_consumption_history_per_period *period);

/**
 * Time the billing period ended; absent while it has no end. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_consumption_history_per_period_period_end(
    const neonapi_consumption_history_per_period *period,
    int64_t *out);

/** How many there are. Figures of the billing period, one entry per time frame. */
size_t neonapi_consumption_history_per_period_consumption_count(
    const neonapi_consumption_history_per_period *period);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_consumption_history_per_timeframe *neonapi_consumption_history_per_period_consumption_at(
    const neonapi_consumption_history_per_period *period,
    size_t index);

/** Id of the billing period. Borrowed: valid as long as its root. */
const char *neonapi_consumption_history_per_period_v2_period_id(
    const neonapi_consumption_history_per_period_v2 *record);

/** Plan that applied in the billing period. Borrowed: valid as long as its root. */
const char *neonapi_consumption_history_per_period_v2_period_plan(
    const neonapi_consumption_history_per_period_v2 *record);

/** Time the billing period began. In microseconds since 1970. */
int64_t neonapi_consumption_history_per_period_v2_period_start(
    const neonapi_consumption_history_per_period_v2 *record);

/**
 * Time the billing period ended; absent while it has no end. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_consumption_history_per_period_v2_period_end(
    const neonapi_consumption_history_per_period_v2 *record,
    int64_t *out);

/** How many there are. Figures of the billing period, one entry per time frame. */
size_t neonapi_consumption_history_per_period_v2_consumption_count(
    const neonapi_consumption_history_per_period_v2 *record);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_consumption_history_per_timeframe_v2 *neonapi_consumption_history_per_period_v2_consumption_at(
    const neonapi_consumption_history_per_period_v2 *record,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_consumption_history_per_project_free(neonapi_consumption_history_per_project *project);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_consumption_history_per_project_free`.
 */
neonapi_consumption_history_per_project *neonapi_consumption_history_per_project_copy(
    const neonapi_consumption_history_per_project *project);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_consumption_history_per_project_to_json(
    const neonapi_consumption_history_per_project *project);

/**
 * Reads one from JSON, as `neonapi_consumption_history_per_project_to_json` writes it. `out` is
 * yours: free it with `neonapi_consumption_history_per_project_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_history_per_project_from_json(
    const char *json,
    neonapi_consumption_history_per_project **out,
    neonapi_error **error);

/** Id of the project the figures belong to. Borrowed: valid as long as its root. */
const char *neonapi_consumption_history_per_project_project_id(
    const neonapi_consumption_history_per_project *project);

/** How many there are. Billing periods that the asked span touches, each with its figures. */
size_t neonapi_consumption_history_per_project_periods_count(
    const neonapi_consumption_history_per_project *project);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_consumption_history_per_period *neonapi_consumption_history_per_project_periods_at(
    const neonapi_consumption_history_per_project *project,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_consumption_history_per_project_v2_free(
    neonapi_consumption_history_per_project_v2 *record);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_consumption_history_per_project_v2_free`.
 */
neonapi_consumption_history_per_project_v2 *neonapi_consumption_history_per_project_v2_copy(
    const neonapi_consumption_history_per_project_v2 *record);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_consumption_history_per_project_v2_to_json(
    const neonapi_consumption_history_per_project_v2 *record);

/**
 * Reads one from JSON, as `neonapi_consumption_history_per_project_v2_to_json` writes it. `out` is
 * yours: free it with `neonapi_consumption_history_per_project_v2_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_consumption_history_per_project_v2_from_json(
    const char *json,
    neonapi_consumption_history_per_project_v2 **out,
    neonapi_error **error);

/** Id of the project the figures belong to. Borrowed: valid as long as its root. */
const char *neonapi_consumption_history_per_project_v2_project_id(
    const neonapi_consumption_history_per_project_v2 *record);

/** How many there are. Billing periods that the asked span touches, each with its figures. */
size_t neonapi_consumption_history_per_project_v2_periods_count(
    const neonapi_consumption_history_per_project_v2 *record);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_consumption_history_per_period_v2 *neonapi_consumption_history_per_project_v2_periods_at(
    const neonapi_consumption_history_per_project_v2 *record,
    size_t index);

/** Time the time frame begins. In microseconds since 1970. */
int64_t neonapi_consumption_history_per_timeframe_timeframe_start(
    const neonapi_consumption_history_per_timeframe *timeframe);

/** Time the time frame ends. In microseconds since 1970. */
int64_t neonapi_consumption_history_per_timeframe_timeframe_end(
    const neonapi_consumption_history_per_timeframe *timeframe);

/** Time that computes were active, in seconds. */
uint64_t neonapi_consumption_history_per_timeframe_active_time_seconds(
    const neonapi_consumption_history_per_timeframe *timeframe);

/** Compute time used, in seconds. */
uint64_t neonapi_consumption_history_per_timeframe_compute_time_seconds(
    const neonapi_consumption_history_per_timeframe *timeframe);

/** Data written, in bytes. */
uint64_t neonapi_consumption_history_per_timeframe_written_data_bytes(
    const neonapi_consumption_history_per_timeframe *timeframe);

/** Storage taken, in bytes. Deprecated. */
uint64_t neonapi_consumption_history_per_timeframe_synthetic_storage_size_bytes(
    const neonapi_consumption_history_per_timeframe *timeframe);

/**
 * Storage used over the time frame, in byte-hours. False when absent; `out` is then left as it was.
 */
bool neonapi_consumption_history_per_timeframe_data_storage_bytes_hour(
    const neonapi_consumption_history_per_timeframe *timeframe,
    uint64_t *out);

/** Logical size of the data, in bytes. False when absent; `out` is then left as it was. */
bool neonapi_consumption_history_per_timeframe_logical_size_bytes(
    const neonapi_consumption_history_per_timeframe *timeframe,
    uint64_t *out);

/**
 * Logical size of the data over the time frame, in byte-hours. False when absent; `out` is then
 * left as it was.
 */
bool neonapi_consumption_history_per_timeframe_logical_size_bytes_hour(
    const neonapi_consumption_history_per_timeframe *timeframe,
    uint64_t *out);

/**
 * Time the time frame begins. In microseconds since 1970. False when absent; `out` is then left as
 * it was.
 */
bool neonapi_consumption_history_per_timeframe_v2_timeframe_start(
    const neonapi_consumption_history_per_timeframe_v2 *record,
    int64_t *out);

/**
 * Time the time frame ends. In microseconds since 1970. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_consumption_history_per_timeframe_v2_timeframe_end(
    const neonapi_consumption_history_per_timeframe_v2 *record,
    int64_t *out);

/** How many there are. Metrics measured in the time frame, with their values. */
size_t neonapi_consumption_history_per_timeframe_v2_metrics_count(
    const neonapi_consumption_history_per_timeframe_v2 *record);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_consumption_metric_value *neonapi_consumption_history_per_timeframe_v2_metrics_at(
    const neonapi_consumption_history_per_timeframe_v2 *record,
    size_t index);

/** Name of the metric that was measured. Borrowed: valid as long as its root. */
const char *neonapi_consumption_metric_value_metric_name(
    const neonapi_consumption_metric_value *record);

/** Amount measured, in the unit of the metric. */
int64_t neonapi_consumption_metric_value_value(const neonapi_consumption_metric_value *record);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_get_consumption_history_per_branch_v2_response_free(
    neonapi_get_consumption_history_per_branch_v2_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_get_consumption_history_per_branch_v2_response_free`.
 */
neonapi_get_consumption_history_per_branch_v2_response *neonapi_get_consumption_history_per_branch_v2_response_copy(
    const neonapi_get_consumption_history_per_branch_v2_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_get_consumption_history_per_branch_v2_response_to_json(
    const neonapi_get_consumption_history_per_branch_v2_response *response);

/**
 * Reads one from JSON, as `neonapi_get_consumption_history_per_branch_v2_response_to_json` writes
 * it. `out` is yours: free it with `neonapi_get_consumption_history_per_branch_v2_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_get_consumption_history_per_branch_v2_response_from_json(
    const char *json,
    neonapi_get_consumption_history_per_branch_v2_response **out,
    neonapi_error **error);

/** How many there are. Branches of the page, each with its figures. */
size_t neonapi_get_consumption_history_per_branch_v2_response_branches_count(
    const neonapi_get_consumption_history_per_branch_v2_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_consumption_history_per_branch_v2 *neonapi_get_consumption_history_per_branch_v2_response_branches_at(
    const neonapi_get_consumption_history_per_branch_v2_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_pagination *neonapi_get_consumption_history_per_branch_v2_response_pagination(
    const neonapi_get_consumption_history_per_branch_v2_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_get_consumption_history_per_project_response_free(
    neonapi_get_consumption_history_per_project_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_get_consumption_history_per_project_response_free`.
 */
neonapi_get_consumption_history_per_project_response *neonapi_get_consumption_history_per_project_response_copy(
    const neonapi_get_consumption_history_per_project_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_get_consumption_history_per_project_response_to_json(
    const neonapi_get_consumption_history_per_project_response *response);

/**
 * Reads one from JSON, as `neonapi_get_consumption_history_per_project_response_to_json` writes it.
 * `out` is yours: free it with `neonapi_get_consumption_history_per_project_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_get_consumption_history_per_project_response_from_json(
    const char *json,
    neonapi_get_consumption_history_per_project_response **out,
    neonapi_error **error);

/** How many there are. Projects of the page, each with its figures. */
size_t neonapi_get_consumption_history_per_project_response_projects_count(
    const neonapi_get_consumption_history_per_project_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_consumption_history_per_project *neonapi_get_consumption_history_per_project_response_projects_at(
    const neonapi_get_consumption_history_per_project_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_pagination *neonapi_get_consumption_history_per_project_response_pagination(
    const neonapi_get_consumption_history_per_project_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_get_consumption_history_per_project_v2_response_free(
    neonapi_get_consumption_history_per_project_v2_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_get_consumption_history_per_project_v2_response_free`.
 */
neonapi_get_consumption_history_per_project_v2_response *neonapi_get_consumption_history_per_project_v2_response_copy(
    const neonapi_get_consumption_history_per_project_v2_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_get_consumption_history_per_project_v2_response_to_json(
    const neonapi_get_consumption_history_per_project_v2_response *response);

/**
 * Reads one from JSON, as `neonapi_get_consumption_history_per_project_v2_response_to_json` writes
 * it. `out` is yours: free it with `neonapi_get_consumption_history_per_project_v2_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_get_consumption_history_per_project_v2_response_from_json(
    const char *json,
    neonapi_get_consumption_history_per_project_v2_response **out,
    neonapi_error **error);

/** How many there are. Projects of the page, each with its figures. */
size_t neonapi_get_consumption_history_per_project_v2_response_projects_count(
    const neonapi_get_consumption_history_per_project_v2_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_consumption_history_per_project_v2 *neonapi_get_consumption_history_per_project_v2_response_projects_at(
    const neonapi_get_consumption_history_per_project_v2_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_pagination *neonapi_get_consumption_history_per_project_v2_response_pagination(
    const neonapi_get_consumption_history_per_project_v2_response *response);

/** @} */

/**
 * @defgroup neonapi_credentials Credentials
 * Credentials that programs use on a branch.
 * @{
 */

/** Arguments of `neonapi_credentials_create`. */
typedef struct neonapi_create_credential neonapi_create_credential;

/** A new credential with its secrets. */
typedef struct neonapi_create_credential_response neonapi_create_credential_response;

/** A credential without its secrets. */
typedef struct neonapi_credential_meta neonapi_credential_meta;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_credential_meta_list neonapi_credential_meta_list;

/** The secrets of a credential. */
typedef struct neonapi_credential_secret neonapi_credential_secret;

/** The credentials of a branch. */
typedef struct neonapi_list_credentials_response neonapi_list_credentials_response;

/** A credential with its new secrets. */
typedef struct neonapi_rotate_credential_response neonapi_rotate_credential_response;

/** `user`. */
#define NEONAPI_CREATE_CREDENTIAL_REQUEST_PRINCIPAL_TYPE_USER 1

/** `storage:read`. */
#define NEONAPI_CREDENTIAL_SCOPE_STORAGE_READ 1
/** `storage:write`. */
#define NEONAPI_CREDENTIAL_SCOPE_STORAGE_WRITE 2
/** `ai_gateway:invoke`. */
#define NEONAPI_CREDENTIAL_SCOPE_AI_GATEWAY_INVOKE 3
/** `functions:invoke`. */
#define NEONAPI_CREDENTIAL_SCOPE_FUNCTIONS_INVOKE 4

/** `storage:read`. */
#define NEONAPI_GRANTED_CREDENTIAL_SCOPE_STORAGE_READ 1
/** `storage:write`. */
#define NEONAPI_GRANTED_CREDENTIAL_SCOPE_STORAGE_WRITE 2
/** `ai_gateway:invoke`. */
#define NEONAPI_GRANTED_CREDENTIAL_SCOPE_AI_GATEWAY_INVOKE 3
/** `telemetry:write`. */
#define NEONAPI_GRANTED_CREDENTIAL_SCOPE_TELEMETRY_WRITE 4
/** `functions:invoke`. */
#define NEONAPI_GRANTED_CREDENTIAL_SCOPE_FUNCTIONS_INVOKE 5

/** `user`. */
#define NEONAPI_ROTATE_CREDENTIAL_RESPONSE_PRINCIPAL_TYPE_USER 1

/**
 * Creates a credential of a branch with the given scopes.
 *
 * Not safe to repeat when no answer arrived: the credential may exist already, so list first.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_create_credential_response_free`.
 *
 * Calls `createCredential` (`POST /projects/{project_id}/branches/{branch_id}/credentials`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_credentials_create(const neonapi_client *client,
                                          const char *project_id,
                                          const char *branch_id,
                                          const neonapi_create_credential *arguments,
                                          const neonapi_call_options *options,
                                          neonapi_create_credential_response **out,
                                          neonapi_error **error);

/**
 * Lists the credentials of a branch, without their secrets.
 *
 * Sends nothing yet: `neonapi_credential_meta_list_next` does. `out` is yours: free it with
 * `neonapi_credential_meta_list_free`.
 *
 * Calls `listCredentials` (`GET /projects/{project_id}/branches/{branch_id}/credentials`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_credentials_list(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const neonapi_call_options *options,
                                        neonapi_credential_meta_list **out,
                                        neonapi_error **error);

/**
 * Returns the secrets of a credential of a branch.
 *
 * `out` is yours: free it with `neonapi_credential_secret_free`.
 *
 * Calls `revealCredential` (`POST
 * /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/reveal`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_credentials_reveal(const neonapi_client *client,
                                          const char *project_id,
                                          const char *branch_id,
                                          const char *token_id,
                                          const neonapi_call_options *options,
                                          neonapi_credential_secret **out,
                                          neonapi_error **error);

/**
 * Revokes a credential of a branch.
 *
 * Calls `revokeCredential` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/credentials/{token_id}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_credentials_revoke(const neonapi_client *client,
                                          const char *project_id,
                                          const char *branch_id,
                                          const char *token_id,
                                          const neonapi_call_options *options,
                                          neonapi_error **error);

/**
 * Replaces the secrets of a credential of a branch by new ones.
 *
 * Not safe to repeat: a call whose answer was lost has already rotated. Read the secrets with
 * `neonapi_credentials_reveal` then.
 *
 * `out` is yours: free it with `neonapi_rotate_credential_response_free`.
 *
 * Calls `rotateCredential` (`POST
 * /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/rotate`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_credentials_rotate(const neonapi_client *client,
                                          const char *project_id,
                                          const char *branch_id,
                                          const char *token_id,
                                          const neonapi_call_options *options,
                                          neonapi_rotate_credential_response **out,
                                          neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_credential_meta_list_next(neonapi_credential_meta_list *list,
                                                 const neonapi_credential_meta **item,
                                                 neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_credentials_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_credential_meta_list_next_page(neonapi_credential_meta_list *list,
                                                      neonapi_list_credentials_response **page,
                                                      neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_credential_meta_list_cursor(const neonapi_credential_meta_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_credential_meta_list_free(neonapi_credential_meta_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_credential_free`. */
neonapi_create_credential *neonapi_create_credential_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_credential_free(neonapi_create_credential *credential);

/**
 * Adds one. What the credential may be used for. Has to be set. One of NEONAPI_CREDENTIAL_SCOPE_*.
 */
neonapi_status neonapi_create_credential_add_scopes(neonapi_create_credential *arguments,
                                                    uint32_t value);

/** Adds one of `scopes` by its text, which this version need not know. */
neonapi_status neonapi_create_credential_add_scopes_text(neonapi_create_credential *arguments,
                                                         const char *value);

/** Sends `scopes` with nothing in it, until something is added. */
neonapi_status neonapi_create_credential_empty_scopes(neonapi_create_credential *arguments);

/**
 * Kind of holder the credential is for. Has to be set. One of
 * NEONAPI_CREATE_CREDENTIAL_REQUEST_PRINCIPAL_TYPE_*.
 */
neonapi_status neonapi_create_credential_set_principal_type(neonapi_create_credential *arguments,
                                                            uint32_t value);

/** Sets `principal_type` by its text, which this version need not know. */
neonapi_status neonapi_create_credential_set_principal_type_text(
    neonapi_create_credential *arguments,
    const char *value);

/** Name to tell the credential by, at most 256 characters. Copied; NULL takes it away. */
neonapi_status neonapi_create_credential_set_name(neonapi_create_credential *arguments,
                                                  const char *value);

/**
 * The text of one of the numbers NEONAPI_CREATE_CREDENTIAL_REQUEST_PRINCIPAL_TYPE_*; NULL when it
 * is none. Static.
 */
const char *neonapi_create_credential_request_principal_type_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_credential_response_free(neonapi_create_credential_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_create_credential_response_free`.
 */
neonapi_create_credential_response *neonapi_create_credential_response_copy(
    const neonapi_create_credential_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_create_credential_response_to_json(
    const neonapi_create_credential_response *response);

/**
 * Reads one from JSON, as `neonapi_create_credential_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_create_credential_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_create_credential_response_from_json(
    const char *json,
    neonapi_create_credential_response **out,
    neonapi_error **error);

/** Id of the credential. Borrowed: valid as long as its root. */
const char *neonapi_create_credential_response_token_id(
    const neonapi_create_credential_response *response);

/** Short form of the credential's id. Borrowed: valid as long as its root. */
const char *neonapi_create_credential_response_token_id_short(
    const neonapi_create_credential_response *response);

/**
 * Name to tell the credential by, absent if none was given. NULL when absent. Borrowed: valid as
 * long as its root.
 */
const char *neonapi_create_credential_response_name(
    const neonapi_create_credential_response *response);

/** Secret token to call the branch's services with. Borrowed: valid as long as its root. */
const char *neonapi_create_credential_response_api_token(
    const neonapi_create_credential_response *response);

/** Secret access key for storage clients that speak S3. Borrowed: valid as long as its root. */
const char *neonapi_create_credential_response_s3_secret_access_key(
    const neonapi_create_credential_response *response);

/** How many there are. What the credential may be used for. */
size_t neonapi_create_credential_response_scopes_count(
    const neonapi_create_credential_response *response);

/**
 * One of them, from 0 on. One of NEONAPI_GRANTED_CREDENTIAL_SCOPE_*; 0 when absent or not known.
 */
uint32_t neonapi_create_credential_response_scopes_at(
    const neonapi_create_credential_response *response,
    size_t index);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_create_credential_response_scopes_text_at(
    const neonapi_create_credential_response *response,
    size_t index);

/** Id of the branch the credential belongs to. Borrowed: valid as long as its root. */
const char *neonapi_create_credential_response_branch_id(
    const neonapi_create_credential_response *response);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_create_credential_response_created_at(
    const neonapi_create_credential_response *response);

/**
 * Time the credential expires, absent if it does not. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_create_credential_response_expires_at(
    const neonapi_create_credential_response *response,
    int64_t *out);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_credential_meta_free(neonapi_credential_meta *meta);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_credential_meta_free`. */
neonapi_credential_meta *neonapi_credential_meta_copy(const neonapi_credential_meta *meta);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_credential_meta_to_json(const neonapi_credential_meta *meta);

/**
 * Reads one from JSON, as `neonapi_credential_meta_to_json` writes it. `out` is yours: free it with
 * `neonapi_credential_meta_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_credential_meta_from_json(const char *json,
                                                 neonapi_credential_meta **out,
                                                 neonapi_error **error);

/** Id of the credential. Borrowed: valid as long as its root. */
const char *neonapi_credential_meta_token_id(const neonapi_credential_meta *meta);

/** Short form of the credential's id. Borrowed: valid as long as its root. */
const char *neonapi_credential_meta_token_id_short(const neonapi_credential_meta *meta);

/**
 * Name to tell the credential by, absent if none was given. NULL when absent. Borrowed: valid as
 * long as its root.
 */
const char *neonapi_credential_meta_name(const neonapi_credential_meta *meta);

/** How many there are. What the credential may be used for. */
size_t neonapi_credential_meta_scopes_count(const neonapi_credential_meta *meta);

/**
 * One of them, from 0 on. One of NEONAPI_GRANTED_CREDENTIAL_SCOPE_*; 0 when absent or not known.
 */
uint32_t neonapi_credential_meta_scopes_at(const neonapi_credential_meta *meta, size_t index);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_credential_meta_scopes_text_at(const neonapi_credential_meta *meta,
                                                   size_t index);

/**
 * Id of the branch the credential belongs to, if any. NULL when absent. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_credential_meta_branch_id(const neonapi_credential_meta *meta);

/** Kind of holder the credential is for. Borrowed: valid as long as its root. */
const char *neonapi_credential_meta_principal_type(const neonapi_credential_meta *meta);

/**
 * Id of the function the credential belongs to, if any. NULL when absent. Borrowed: valid as long
 * as its root.
 */
const char *neonapi_credential_meta_function_id(const neonapi_credential_meta *meta);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_credential_meta_created_at(const neonapi_credential_meta *meta);

/**
 * Time the credential was last used, absent if never. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_credential_meta_last_used_at(const neonapi_credential_meta *meta, int64_t *out);

/**
 * Time the credential was revoked, absent if it was not. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_credential_meta_revoked_at(const neonapi_credential_meta *meta, int64_t *out);

/**
 * Time the credential expires, absent if it does not. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_credential_meta_expires_at(const neonapi_credential_meta *meta, int64_t *out);

/** The text of one of the numbers NEONAPI_CREDENTIAL_SCOPE_*; NULL when it is none. Static. */
const char *neonapi_credential_scope_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_credential_secret_free(neonapi_credential_secret *secret);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_credential_secret_free`. */
neonapi_credential_secret *neonapi_credential_secret_copy(const neonapi_credential_secret *secret);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_credential_secret_to_json(const neonapi_credential_secret *secret);

/**
 * Reads one from JSON, as `neonapi_credential_secret_to_json` writes it. `out` is yours: free it
 * with `neonapi_credential_secret_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_credential_secret_from_json(const char *json,
                                                   neonapi_credential_secret **out,
                                                   neonapi_error **error);

/** Id of the credential. Borrowed: valid as long as its root. */
const char *neonapi_credential_secret_token_id(const neonapi_credential_secret *secret);

/** Secret token to call the branch's services with. Borrowed: valid as long as its root. */
const char *neonapi_credential_secret_api_token(const neonapi_credential_secret *secret);

/** Secret access key for storage clients that speak S3. Borrowed: valid as long as its root. */
const char *neonapi_credential_secret_s3_secret_access_key(const neonapi_credential_secret *secret);

/**
 * The text of one of the numbers NEONAPI_GRANTED_CREDENTIAL_SCOPE_*; NULL when it is none. Static.
 */
const char *neonapi_granted_credential_scope_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_credentials_response_free(neonapi_list_credentials_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_credentials_response_free`.
 */
neonapi_list_credentials_response *neonapi_list_credentials_response_copy(
    const neonapi_list_credentials_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_credentials_response_to_json(const neonapi_list_credentials_response *response);

/**
 * Reads one from JSON, as `neonapi_list_credentials_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_list_credentials_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_credentials_response_from_json(const char *json,
                                                           neonapi_list_credentials_response **out,
                                                           neonapi_error **error);

/** How many there are. Credentials of the branch, without their secrets. */
size_t neonapi_list_credentials_response_credentials_count(
    const neonapi_list_credentials_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_credential_meta *neonapi_list_credentials_response_credentials_at(
    const neonapi_list_credentials_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_rotate_credential_response_free(neonapi_rotate_credential_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_rotate_credential_response_free`.
 */
neonapi_rotate_credential_response *neonapi_rotate_credential_response_copy(
    const neonapi_rotate_credential_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_rotate_credential_response_to_json(
    const neonapi_rotate_credential_response *response);

/**
 * Reads one from JSON, as `neonapi_rotate_credential_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_rotate_credential_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_rotate_credential_response_from_json(
    const char *json,
    neonapi_rotate_credential_response **out,
    neonapi_error **error);

/** Id of the credential. Borrowed: valid as long as its root. */
const char *neonapi_rotate_credential_response_token_id(
    const neonapi_rotate_credential_response *response);

/** Short form of the credential's id. Borrowed: valid as long as its root. */
const char *neonapi_rotate_credential_response_token_id_short(
    const neonapi_rotate_credential_response *response);

/**
 * Name to tell the credential by, absent if none was given. NULL when absent. Borrowed: valid as
 * long as its root.
 */
const char *neonapi_rotate_credential_response_name(
    const neonapi_rotate_credential_response *response);

/** Secret token to call the branch's services with. Borrowed: valid as long as its root. */
const char *neonapi_rotate_credential_response_api_token(
    const neonapi_rotate_credential_response *response);

/** Secret access key for storage clients that speak S3. Borrowed: valid as long as its root. */
const char *neonapi_rotate_credential_response_s3_secret_access_key(
    const neonapi_rotate_credential_response *response);

/** How many there are. What the credential may be used for. */
size_t neonapi_rotate_credential_response_scopes_count(
    const neonapi_rotate_credential_response *response);

/**
 * One of them, from 0 on. One of NEONAPI_GRANTED_CREDENTIAL_SCOPE_*; 0 when absent or not known.
 */
uint32_t neonapi_rotate_credential_response_scopes_at(
    const neonapi_rotate_credential_response *response,
    size_t index);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_rotate_credential_response_scopes_text_at(
    const neonapi_rotate_credential_response *response,
    size_t index);

/** Id of the branch the credential belongs to. Borrowed: valid as long as its root. */
const char *neonapi_rotate_credential_response_branch_id(
    const neonapi_rotate_credential_response *response);

/**
 * Kind of holder the credential is for. One of NEONAPI_ROTATE_CREDENTIAL_RESPONSE_PRINCIPAL_TYPE_*;
 * 0 when not known.
 */
uint32_t neonapi_rotate_credential_response_principal_type(
    const neonapi_rotate_credential_response *response);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_rotate_credential_response_principal_type_text(
    const neonapi_rotate_credential_response *response);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_rotate_credential_response_created_at(
    const neonapi_rotate_credential_response *response);

/**
 * Time the credential expires, absent if it does not. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_rotate_credential_response_expires_at(
    const neonapi_rotate_credential_response *response,
    int64_t *out);

/**
 * The text of one of the numbers NEONAPI_ROTATE_CREDENTIAL_RESPONSE_PRINCIPAL_TYPE_*; NULL when it
 * is none. Static.
 */
const char *neonapi_rotate_credential_response_principal_type_text_of(uint32_t number);

/** @} */

/**
 * @defgroup neonapi_custom_domains Custom domains
 * Custom domains of what runs on a branch.
 * @{
 */

/** A custom domain: a host name of your own that leads to something on a branch. */
typedef struct neonapi_custom_domain neonapi_custom_domain;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_custom_domain_list neonapi_custom_domain_list;

/** Arguments of `neonapi_custom_domains_list`. */
typedef struct neonapi_list_custom_domains neonapi_list_custom_domains;

/** A page of custom domains. */
typedef struct neonapi_list_project_branch_custom_domains_response neonapi_list_project_branch_custom_domains_response;

/** Arguments of `neonapi_custom_domains_register`. */
typedef struct neonapi_register_custom_domain neonapi_register_custom_domain;

/**
 * Removes a custom domain from a branch.
 *
 * Calls `deleteProjectBranchCustomDomain` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/custom-domains/{domain}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_custom_domains_delete(const neonapi_client *client,
                                             const char *project_id,
                                             const char *branch_id,
                                             const char *domain,
                                             const neonapi_call_options *options,
                                             neonapi_error **error);

/**
 * Lists the custom domains of a branch.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_custom_domain_list_next` does.
 * `out` is yours: free it with `neonapi_custom_domain_list_free`.
 *
 * Calls `listProjectBranchCustomDomains` (`GET
 * /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_custom_domains_list(const neonapi_client *client,
                                           const char *project_id,
                                           const char *branch_id,
                                           const neonapi_list_custom_domains *arguments,
                                           const neonapi_call_options *options,
                                           neonapi_custom_domain_list **out,
                                           neonapi_error **error);

/**
 * Registers a custom domain for something on a branch, such as a function.
 *
 * The domain needs a CNAME record that points to the `cname_target` of the answer.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_custom_domain_free`.
 *
 * Calls `registerProjectBranchCustomDomain` (`POST
 * /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_custom_domains_register(const neonapi_client *client,
                                               const char *project_id,
                                               const char *branch_id,
                                               const neonapi_register_custom_domain *arguments,
                                               const neonapi_call_options *options,
                                               neonapi_custom_domain **out,
                                               neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_custom_domain_list_next(neonapi_custom_domain_list *list,
                                               const neonapi_custom_domain **item,
                                               neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with
 * `neonapi_list_project_branch_custom_domains_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_custom_domain_list_next_page(
    neonapi_custom_domain_list *list,
    neonapi_list_project_branch_custom_domains_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_custom_domain_list_cursor(const neonapi_custom_domain_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_custom_domain_list_free(neonapi_custom_domain_list *list);

/** Makes an empty one. Yours: free it with `neonapi_list_custom_domains_free`. */
neonapi_list_custom_domains *neonapi_list_custom_domains_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_custom_domains_free(neonapi_list_custom_domains *domains);

/**
 * Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
 */
neonapi_status neonapi_list_custom_domains_set_cursor(neonapi_list_custom_domains *arguments,
                                                      const char *value);

/** Custom domains per page, 1 to 1000. */
neonapi_status neonapi_list_custom_domains_set_limit(neonapi_list_custom_domains *arguments,
                                                     int64_t value);

/** Makes an empty one. Yours: free it with `neonapi_register_custom_domain_free`. */
neonapi_register_custom_domain *neonapi_register_custom_domain_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_register_custom_domain_free(neonapi_register_custom_domain *domain);

/** Host name, such as `api.example.com`. Has to be set. Copied. */
neonapi_status neonapi_register_custom_domain_set_domain(neonapi_register_custom_domain *arguments,
                                                         const char *value);

/** Kind of thing the domain leads to; `function` is the known one. Has to be set. Copied. */
neonapi_status neonapi_register_custom_domain_set_entity_type(
    neonapi_register_custom_domain *arguments,
    const char *value);

/** Identifier of the thing the domain leads to. Has to be set. Copied. */
neonapi_status neonapi_register_custom_domain_set_entity_id(
    neonapi_register_custom_domain *arguments,
    const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_custom_domain_free(neonapi_custom_domain *domain);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_custom_domain_free`. */
neonapi_custom_domain *neonapi_custom_domain_copy(const neonapi_custom_domain *domain);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_custom_domain_to_json(const neonapi_custom_domain *domain);

/**
 * Reads one from JSON, as `neonapi_custom_domain_to_json` writes it. `out` is yours: free it with
 * `neonapi_custom_domain_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_custom_domain_from_json(const char *json,
                                               neonapi_custom_domain **out,
                                               neonapi_error **error);

/** Host name, such as `api.example.com`. Borrowed: valid as long as its root. */
const char *neonapi_custom_domain_domain(const neonapi_custom_domain *domain);

/**
 * Kind of thing the domain leads to; `function` is the known one. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_custom_domain_entity_type(const neonapi_custom_domain *domain);

/** Identifier of the thing the domain leads to. Borrowed: valid as long as its root. */
const char *neonapi_custom_domain_entity_id(const neonapi_custom_domain *domain);

/**
 * Host name that the CNAME record of the domain must point to. Borrowed: valid as long as its root.
 */
const char *neonapi_custom_domain_cname_target(const neonapi_custom_domain *domain);

/**
 * State of the domain as a whole: `pending`, `active` or `error`. NULL when absent. Borrowed: valid
 * as long as its root.
 */
const char *neonapi_custom_domain_status(const neonapi_custom_domain *domain);

/**
 * State of its DNS records: `pending`, `ok`, `misconfigured` or `caa_blocked`. NULL when absent.
 * Borrowed: valid as long as its root.
 */
const char *neonapi_custom_domain_dns_status(const neonapi_custom_domain *domain);

/**
 * State of its tie to the thing it leads to: `pending`, `present` or `missing`. NULL when absent.
 * Borrowed: valid as long as its root.
 */
const char *neonapi_custom_domain_binding_status(const neonapi_custom_domain *domain);

/**
 * Why the domain is in its state, if there is something to say. NULL when absent. Borrowed: valid
 * as long as its root.
 */
const char *neonapi_custom_domain_status_reason(const neonapi_custom_domain *domain);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_project_branch_custom_domains_response_free(
    neonapi_list_project_branch_custom_domains_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_project_branch_custom_domains_response_free`.
 */
neonapi_list_project_branch_custom_domains_response *neonapi_list_project_branch_custom_domains_response_copy(
    const neonapi_list_project_branch_custom_domains_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_project_branch_custom_domains_response_to_json(
    const neonapi_list_project_branch_custom_domains_response *response);

/**
 * Reads one from JSON, as `neonapi_list_project_branch_custom_domains_response_to_json` writes it.
 * `out` is yours: free it with `neonapi_list_project_branch_custom_domains_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_project_branch_custom_domains_response_from_json(
    const char *json,
    neonapi_list_project_branch_custom_domains_response **out,
    neonapi_error **error);

/** How many there are. Custom domains of the page. */
size_t neonapi_list_project_branch_custom_domains_response_custom_domains_count(
    const neonapi_list_project_branch_custom_domains_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_custom_domain *neonapi_list_project_branch_custom_domains_response_custom_domains_at(
    const neonapi_list_project_branch_custom_domains_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_cursor_pagination *neonapi_list_project_branch_custom_domains_response_pagination(
    const neonapi_list_project_branch_custom_domains_response *response);

/** @} */

/**
 * @defgroup neonapi_data_api Data API
 * The Data API: HTTP access to a database.
 * @{
 */

/** Arguments of `neonapi_data_api_create`. */
typedef struct neonapi_create_data_api neonapi_create_data_api;

/** The Data API of a database: an HTTP interface to its tables. */
typedef struct neonapi_data_api_response neonapi_data_api_response;

/** Settings of the Data API of a database. */
typedef struct neonapi_data_api_settings neonapi_data_api_settings;

/** Arguments of `neonapi_data_api_update`. */
typedef struct neonapi_update_data_api neonapi_update_data_api;

/** `neon_auth`. */
#define NEONAPI_DATA_API_CREATE_REQUEST_AUTH_PROVIDER_NEON_AUTH 1
/** `external`. */
#define NEONAPI_DATA_API_CREATE_REQUEST_AUTH_PROVIDER_EXTERNAL 2

/**
 * Sets up the Data API, an HTTP interface to the tables, for a database of a branch.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with `neonapi_string_free`.
 *
 * Calls `createProjectBranchDataApi` (`POST
 * /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_data_api_create(const neonapi_client *client,
                                       const char *project_id,
                                       const char *branch_id,
                                       const char *database_name,
                                       const neonapi_create_data_api *arguments,
                                       const neonapi_call_options *options,
                                       char **out,
                                       neonapi_error **error);

/**
 * Removes the Data API from a database of a branch.
 *
 * Calls `deleteProjectBranchDataApi` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_data_api_delete(const neonapi_client *client,
                                       const char *project_id,
                                       const char *branch_id,
                                       const char *database_name,
                                       const neonapi_call_options *options,
                                       neonapi_error **error);

/**
 * Gets the URL, status and settings of the Data API of a database.
 *
 * `out` is yours: free it with `neonapi_data_api_response_free`.
 *
 * Calls `getProjectBranchDataApi` (`GET
 * /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_data_api_get(const neonapi_client *client,
                                    const char *project_id,
                                    const char *branch_id,
                                    const char *database_name,
                                    const neonapi_call_options *options,
                                    neonapi_data_api_response **out,
                                    neonapi_error **error);

/**
 * Changes the settings of the Data API of a database.
 *
 * `arguments` stay yours; NULL for none.
 *
 * Calls `updateProjectBranchDataApi` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/data-api/{database_name}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_data_api_update(const neonapi_client *client,
                                       const char *project_id,
                                       const char *branch_id,
                                       const char *database_name,
                                       const neonapi_update_data_api *arguments,
                                       const neonapi_call_options *options,
                                       neonapi_error **error);

/** Makes an empty one. Yours: free it with `neonapi_create_data_api_free`. */
neonapi_create_data_api *neonapi_create_data_api_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_data_api_free(neonapi_create_data_api *api);

/**
 * Who issues the tokens that callers send. One of NEONAPI_DATA_API_CREATE_REQUEST_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_create_data_api_set_auth_provider(neonapi_create_data_api *arguments,
                                                         uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_create_data_api_set_auth_provider_text(neonapi_create_data_api *arguments,
                                                              const char *value);

/** URL of the public keys that callers' tokens are checked with. Copied; NULL takes it away. */
neonapi_status neonapi_create_data_api_set_jwks_url(neonapi_create_data_api *arguments,
                                                    const char *value);

/** Name of the external authentication provider. Copied; NULL takes it away. */
neonapi_status neonapi_create_data_api_set_provider_name(neonapi_create_data_api *arguments,
                                                         const char *value);

/** Audience that callers' tokens must be meant for. Copied; NULL takes it away. */
neonapi_status neonapi_create_data_api_set_jwt_audience(neonapi_create_data_api *arguments,
                                                        const char *value);

/** Whether to grant default privileges to the roles that callers get. */
neonapi_status neonapi_create_data_api_set_add_default_grants(neonapi_create_data_api *arguments,
                                                              bool value);

/** Whether to leave out the setup of the authentication schema. */
neonapi_status neonapi_create_data_api_set_skip_auth_schema(neonapi_create_data_api *arguments,
                                                            bool value);

/** Whether callers may use aggregate functions; the server default is true. */
neonapi_status neonapi_create_data_api_set_db_aggregates_enabled(neonapi_create_data_api *arguments,
                                                                 bool value);

/**
 * Role for callers without a token; the server default is `anonymous`. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_data_api_set_db_anon_role(neonapi_create_data_api *arguments,
                                                        const char *value);

/** Further schemas to put on the search path. Copied; NULL takes it away. */
neonapi_status neonapi_create_data_api_set_db_extra_search_path(neonapi_create_data_api *arguments,
                                                                const char *value);

/** Most rows that one answer may hold. */
neonapi_status neonapi_create_data_api_set_db_max_rows(neonapi_create_data_api *arguments,
                                                       int64_t value);

/** Adds one. Schemas that the Data API exposes. Copied. */
neonapi_status neonapi_create_data_api_add_db_schemas(neonapi_create_data_api *arguments,
                                                      const char *value);

/** Sends `db_schemas` with nothing in it, until something is added. */
neonapi_status neonapi_create_data_api_empty_db_schemas(neonapi_create_data_api *arguments);

/**
 * Path in the token to the claim with the role; the server default is `.role`. Copied; NULL takes
 * it away.
 */
neonapi_status neonapi_create_data_api_set_jwt_role_claim_key(neonapi_create_data_api *arguments,
                                                              const char *value);

/** Longest time a checked token is remembered, in seconds. */
neonapi_status neonapi_create_data_api_set_jwt_cache_max_lifetime(
    neonapi_create_data_api *arguments,
    int64_t value);

/**
 * How an OpenAPI description is offered; the server default is `disabled`. Copied; NULL takes it
 * away.
 */
neonapi_status neonapi_create_data_api_set_openapi_mode(neonapi_create_data_api *arguments,
                                                        const char *value);

/** Origins that browsers may call from (CORS). Copied; NULL takes it away. */
neonapi_status neonapi_create_data_api_set_server_cors_allowed_origins(
    neonapi_create_data_api *arguments,
    const char *value);

/** Whether answers carry a `Server-Timing` header. */
neonapi_status neonapi_create_data_api_set_server_timing_enabled(neonapi_create_data_api *arguments,
                                                                 bool value);

/** Makes an empty one. Yours: free it with `neonapi_update_data_api_free`. */
neonapi_update_data_api *neonapi_update_data_api_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_data_api_free(neonapi_update_data_api *api);

/** Whether callers may use aggregate functions; the server default is true. */
neonapi_status neonapi_update_data_api_set_db_aggregates_enabled(neonapi_update_data_api *arguments,
                                                                 bool value);

/**
 * Role for callers without a token; the server default is `anonymous`. Copied; NULL takes it away.
 */
neonapi_status neonapi_update_data_api_set_db_anon_role(neonapi_update_data_api *arguments,
                                                        const char *value);

/** Further schemas to put on the search path. Copied; NULL takes it away. */
neonapi_status neonapi_update_data_api_set_db_extra_search_path(neonapi_update_data_api *arguments,
                                                                const char *value);

/** Most rows that one answer may hold. */
neonapi_status neonapi_update_data_api_set_db_max_rows(neonapi_update_data_api *arguments,
                                                       int64_t value);

/** Adds one. Schemas that the Data API exposes. Copied. */
neonapi_status neonapi_update_data_api_add_db_schemas(neonapi_update_data_api *arguments,
                                                      const char *value);

/** Sends `db_schemas` with nothing in it, until something is added. */
neonapi_status neonapi_update_data_api_empty_db_schemas(neonapi_update_data_api *arguments);

/**
 * Path in the token to the claim with the role; the server default is `.role`. Copied; NULL takes
 * it away.
 */
neonapi_status neonapi_update_data_api_set_jwt_role_claim_key(neonapi_update_data_api *arguments,
                                                              const char *value);

/** Longest time a checked token is remembered, in seconds. */
neonapi_status neonapi_update_data_api_set_jwt_cache_max_lifetime(
    neonapi_update_data_api *arguments,
    int64_t value);

/**
 * How an OpenAPI description is offered; the server default is `disabled`. Copied; NULL takes it
 * away.
 */
neonapi_status neonapi_update_data_api_set_openapi_mode(neonapi_update_data_api *arguments,
                                                        const char *value);

/** Origins that browsers may call from (CORS). Copied; NULL takes it away. */
neonapi_status neonapi_update_data_api_set_server_cors_allowed_origins(
    neonapi_update_data_api *arguments,
    const char *value);

/** Whether answers carry a `Server-Timing` header. */
neonapi_status neonapi_update_data_api_set_server_timing_enabled(neonapi_update_data_api *arguments,
                                                                 bool value);

/**
 * The text of one of the numbers NEONAPI_DATA_API_CREATE_REQUEST_AUTH_PROVIDER_*; NULL when it is
 * none. Static.
 */
const char *neonapi_data_api_create_request_auth_provider_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_data_api_response_free(neonapi_data_api_response *response);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_data_api_response_free`. */
neonapi_data_api_response *neonapi_data_api_response_copy(
    const neonapi_data_api_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_data_api_response_to_json(const neonapi_data_api_response *response);

/**
 * Reads one from JSON, as `neonapi_data_api_response_to_json` writes it. `out` is yours: free it
 * with `neonapi_data_api_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_data_api_response_from_json(const char *json,
                                                   neonapi_data_api_response **out,
                                                   neonapi_error **error);

/** URL at which the Data API answers. Borrowed: valid as long as its root. */
const char *neonapi_data_api_response_url(const neonapi_data_api_response *response);

/** State of the Data API, as text. Borrowed: valid as long as its root. */
const char *neonapi_data_api_response_status(const neonapi_data_api_response *response);

/** Settings of the Data API. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_data_api_settings *neonapi_data_api_response_settings(
    const neonapi_data_api_response *response);

/** How many there are. Schemas of the database that the Data API may expose; may be null. */
size_t neonapi_data_api_response_available_schemas_count(const neonapi_data_api_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_data_api_response_available_schemas_at(
    const neonapi_data_api_response *response,
    size_t index);

/**
 * Whether callers may use aggregate functions; the server default is true. False when absent; `out`
 * is then left as it was.
 */
bool neonapi_data_api_settings_db_aggregates_enabled(const neonapi_data_api_settings *settings,
                                                     bool *out);

/**
 * Role for callers without a token; the server default is `anonymous`. NULL when absent. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_data_api_settings_db_anon_role(const neonapi_data_api_settings *settings);

/**
 * Further schemas to put on the search path. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_data_api_settings_db_extra_search_path(
    const neonapi_data_api_settings *settings);

/** Most rows that one answer may hold. False when absent; `out` is then left as it was. */
bool neonapi_data_api_settings_db_max_rows(const neonapi_data_api_settings *settings, int64_t *out);

/** How many there are. Schemas that the Data API exposes. */
size_t neonapi_data_api_settings_db_schemas_count(const neonapi_data_api_settings *settings);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_data_api_settings_db_schemas_at(const neonapi_data_api_settings *settings,
                                                    size_t index);

/**
 * Path in the token to the claim with the role; the server default is `.role`. NULL when absent.
 * Borrowed: valid as long as its root.
 */
const char *neonapi_data_api_settings_jwt_role_claim_key(const neonapi_data_api_settings *settings);

/**
 * Longest time a checked token is remembered, in seconds. False when absent; `out` is then left as
 * it was.
 */
bool neonapi_data_api_settings_jwt_cache_max_lifetime(const neonapi_data_api_settings *settings,
                                                      int64_t *out);

/**
 * How an OpenAPI description is offered; the server default is `disabled`. NULL when absent.
 * Borrowed: valid as long as its root.
 */
const char *neonapi_data_api_settings_openapi_mode(const neonapi_data_api_settings *settings);

/**
 * Origins that browsers may call from (CORS). NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_data_api_settings_server_cors_allowed_origins(
    const neonapi_data_api_settings *settings);

/**
 * Whether answers carry a `Server-Timing` header. False when absent; `out` is then left as it was.
 */
bool neonapi_data_api_settings_server_timing_enabled(const neonapi_data_api_settings *settings,
                                                     bool *out);

/** @} */

/**
 * @defgroup neonapi_databases Databases
 * Databases of a branch.
 * @{
 */

/** Arguments of `neonapi_databases_create`. */
typedef struct neonapi_create_database neonapi_create_database;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_database_list neonapi_database_list;

/** A database and the operations that the call started. */
typedef struct neonapi_database_operations neonapi_database_operations;

/** The answer that holds a list of databases. */
typedef struct neonapi_databases_response neonapi_databases_response;

/** Arguments of `neonapi_databases_update`. */
typedef struct neonapi_update_database neonapi_update_database;

/**
 * Creates a database on a branch, owned by a role of that branch.
 *
 * Databases of one project are created one after the other: a call made while another is at work is
 * refused, which the client waits out until its budget is spent; then it is Locked (423). The
 * database is usable when the last operation is done.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_database_operations_free`.
 *
 * Calls `createProjectBranchDatabase` (`POST
 * /projects/{project_id}/branches/{branch_id}/databases`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_databases_create(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const neonapi_create_database *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_database_operations **out,
                                        neonapi_error **error);

/**
 * Deletes a database from a branch, with its data.
 *
 * If the database is already gone the answer has no body (204), so a second call does no harm.
 *
 * `out` is yours: free it with `neonapi_database_operations_free`. NULL when there is none.
 *
 * Calls `deleteProjectBranchDatabase` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_databases_delete(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const char *database_name,
                                        const neonapi_call_options *options,
                                        neonapi_database_operations **out,
                                        neonapi_error **error);

/**
 * Reads one database of a branch by its name.
 *
 * `out` is yours: free it with `neonapi_database_free`.
 *
 * Calls `getProjectBranchDatabase` (`GET
 * /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_databases_get(const neonapi_client *client,
                                     const char *project_id,
                                     const char *branch_id,
                                     const char *database_name,
                                     const neonapi_call_options *options,
                                     neonapi_database **out,
                                     neonapi_error **error);

/**
 * Lists the databases on a branch.
 *
 * Sends nothing yet: `neonapi_database_list_next` does. `out` is yours: free it with
 * `neonapi_database_list_free`.
 *
 * Calls `listProjectBranchDatabases` (`GET /projects/{project_id}/branches/{branch_id}/databases`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_databases_list(const neonapi_client *client,
                                      const char *project_id,
                                      const char *branch_id,
                                      const neonapi_call_options *options,
                                      neonapi_database_list **out,
                                      neonapi_error **error);

/**
 * Renames a database or gives it to another role.
 *
 * Databases are addressed by name, so use the new name in calls that follow a renaming.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_database_operations_free`.
 *
 * Calls `updateProjectBranchDatabase` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_databases_update(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const char *database_name,
                                        const neonapi_update_database *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_database_operations **out,
                                        neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_database_list_next(neonapi_database_list *list,
                                          const neonapi_database **item,
                                          neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_databases_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_database_list_next_page(neonapi_database_list *list,
                                               neonapi_databases_response **page,
                                               neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_database_list_cursor(const neonapi_database_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_database_list_free(neonapi_database_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_database_free`. */
neonapi_create_database *neonapi_create_database_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_database_free(neonapi_create_database *database);

/** Name of the database, by which calls address it. Has to be set. Copied. */
neonapi_status neonapi_create_database_set_name(neonapi_create_database *arguments,
                                                const char *value);

/** Name of the role that owns the database. Has to be set. Copied. */
neonapi_status neonapi_create_database_set_owner_name(neonapi_create_database *arguments,
                                                      const char *value);

/** Makes an empty one. Yours: free it with `neonapi_update_database_free`. */
neonapi_update_database *neonapi_update_database_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_database_free(neonapi_update_database *database);

/** New name of the database. Copied; NULL takes it away. */
neonapi_status neonapi_update_database_set_name(neonapi_update_database *arguments,
                                                const char *value);

/** Name of the role that is to own the database. Copied; NULL takes it away. */
neonapi_status neonapi_update_database_set_owner_name(neonapi_update_database *arguments,
                                                      const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_database_free(neonapi_database *database);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_database_free`. */
neonapi_database *neonapi_database_copy(const neonapi_database *database);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_database_to_json(const neonapi_database *database);

/**
 * Reads one from JSON, as `neonapi_database_to_json` writes it. `out` is yours: free it with
 * `neonapi_database_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_database_from_json(const char *json,
                                          neonapi_database **out,
                                          neonapi_error **error);

/** Number of the database; calls address it by name instead. */
int64_t neonapi_database_id(const neonapi_database *database);

/** Id of the branch that the database is on. Borrowed: valid as long as its root. */
const char *neonapi_database_branch_id(const neonapi_database *database);

/** Name of the database, by which calls address it. Borrowed: valid as long as its root. */
const char *neonapi_database_name(const neonapi_database *database);

/** Name of the role that owns the database. Borrowed: valid as long as its root. */
const char *neonapi_database_owner_name(const neonapi_database *database);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_database_created_at(const neonapi_database *database);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_database_updated_at(const neonapi_database *database);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_database_operations_free(neonapi_database_operations *operations);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_database_operations_free`. */
neonapi_database_operations *neonapi_database_operations_copy(
    const neonapi_database_operations *operations);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_database_operations_to_json(const neonapi_database_operations *operations);

/**
 * Reads one from JSON, as `neonapi_database_operations_to_json` writes it. `out` is yours: free it
 * with `neonapi_database_operations_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_database_operations_from_json(const char *json,
                                                     neonapi_database_operations **out,
                                                     neonapi_error **error);

/** The database that the call was about. Borrowed: valid as long as its root. */
const neonapi_database *neonapi_database_operations_database(
    const neonapi_database_operations *operations);

/** How many there are. Operations that the call started; can be empty. */
size_t neonapi_database_operations_operations_count(const neonapi_database_operations *operations);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_database_operations_operations_at(
    const neonapi_database_operations *operations,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_databases_response_free(neonapi_databases_response *response);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_databases_response_free`. */
neonapi_databases_response *neonapi_databases_response_copy(
    const neonapi_databases_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_databases_response_to_json(const neonapi_databases_response *response);

/**
 * Reads one from JSON, as `neonapi_databases_response_to_json` writes it. `out` is yours: free it
 * with `neonapi_databases_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_databases_response_from_json(const char *json,
                                                    neonapi_databases_response **out,
                                                    neonapi_error **error);

/** How many there are. Databases found, in no promised order. */
size_t neonapi_databases_response_databases_count(const neonapi_databases_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_database *neonapi_databases_response_databases_at(
    const neonapi_databases_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_endpoints Endpoints
 * Endpoints: the addresses of computes, which run Postgres on a branch.
 * @{
 */

/** Arguments of `neonapi_endpoints_create`. */
typedef struct neonapi_create_endpoint neonapi_create_endpoint;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_endpoint_list neonapi_endpoint_list;

/** An endpoint and the operations that the call started. */
typedef struct neonapi_endpoint_operations neonapi_endpoint_operations;

/** The answer that holds a list of endpoints. */
typedef struct neonapi_endpoints_response neonapi_endpoints_response;

/** Which shared libraries Postgres preloads. */
typedef struct neonapi_preload_libraries neonapi_preload_libraries;

/** Arguments of `neonapi_endpoints_update`. */
typedef struct neonapi_update_endpoint neonapi_update_endpoint;

/** `transaction`. */
#define NEONAPI_ENDPOINT_POOLER_MODE_TRANSACTION 1

/** `init`. */
#define NEONAPI_ENDPOINT_STATE_INIT 1
/** `active`. */
#define NEONAPI_ENDPOINT_STATE_ACTIVE 2
/** `idle`. */
#define NEONAPI_ENDPOINT_STATE_IDLE 3

/** `read_only`. */
#define NEONAPI_ENDPOINT_TYPE_READ_ONLY 1
/** `read_write`. */
#define NEONAPI_ENDPOINT_TYPE_READ_WRITE 2

/**
 * Creates an endpoint on a branch, so that it can be connected to.
 *
 * A branch has at most one `read_write` endpoint and can have several `read_only` ones. The
 * endpoint is usable when the last of the operations is done.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_endpoint_operations_free`.
 *
 * Calls `createProjectEndpoint` (`POST /projects/{project_id}/endpoints`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_create(const neonapi_client *client,
                                        const char *project_id,
                                        const neonapi_create_endpoint *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_endpoint_operations **out,
                                        neonapi_error **error);

/**
 * Deletes an endpoint; the branch and its data stay.
 *
 * The deletion is complete when the last of the operations is done. If the endpoint is already gone
 * the answer has no body (204), so a second call does no harm.
 *
 * `out` is yours: free it with `neonapi_endpoint_operations_free`. NULL when there is none.
 *
 * Calls `deleteProjectEndpoint` (`DELETE /projects/{project_id}/endpoints/{endpoint_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_delete(const neonapi_client *client,
                                        const char *project_id,
                                        const char *endpoint_id,
                                        const neonapi_call_options *options,
                                        neonapi_endpoint_operations **out,
                                        neonapi_error **error);

/**
 * Reads one endpoint of a project.
 *
 * `out` is yours: free it with `neonapi_endpoint_free`.
 *
 * Calls `getProjectEndpoint` (`GET /projects/{project_id}/endpoints/{endpoint_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_get(const neonapi_client *client,
                                     const char *project_id,
                                     const char *endpoint_id,
                                     const neonapi_call_options *options,
                                     neonapi_endpoint **out,
                                     neonapi_error **error);

/**
 * Lists the endpoints of a project, over all its branches.
 *
 * Sends nothing yet: `neonapi_endpoint_list_next` does. `out` is yours: free it with
 * `neonapi_endpoint_list_free`.
 *
 * Calls `listProjectEndpoints` (`GET /projects/{project_id}/endpoints`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_list(const neonapi_client *client,
                                      const char *project_id,
                                      const neonapi_call_options *options,
                                      neonapi_endpoint_list **out,
                                      neonapi_error **error);

/**
 * Lists the endpoints of one branch.
 *
 * Sends nothing yet: `neonapi_endpoint_list_next` does. `out` is yours: free it with
 * `neonapi_endpoint_list_free`.
 *
 * Calls `listProjectBranchEndpoints` (`GET /projects/{project_id}/branches/{branch_id}/endpoints`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_list_by_branch(const neonapi_client *client,
                                                const char *project_id,
                                                const char *branch_id,
                                                const neonapi_call_options *options,
                                                neonapi_endpoint_list **out,
                                                neonapi_error **error);

/**
 * Restarts the compute of an endpoint.
 *
 * `out` is yours: free it with `neonapi_endpoint_operations_free`.
 *
 * Calls `restartProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/restart`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_restart(const neonapi_client *client,
                                         const char *project_id,
                                         const char *endpoint_id,
                                         const neonapi_call_options *options,
                                         neonapi_endpoint_operations **out,
                                         neonapi_error **error);

/**
 * Starts the compute of an endpoint.
 *
 * The endpoint is usable when the last of the operations is done.
 *
 * `out` is yours: free it with `neonapi_endpoint_operations_free`.
 *
 * Calls `startProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/start`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_start(const neonapi_client *client,
                                       const char *project_id,
                                       const char *endpoint_id,
                                       const neonapi_call_options *options,
                                       neonapi_endpoint_operations **out,
                                       neonapi_error **error);

/**
 * Suspends the compute of an endpoint.
 *
 * Locked (423) comes while the endpoint is between two states.
 *
 * `out` is yours: free it with `neonapi_endpoint_operations_free`.
 *
 * Calls `suspendProjectEndpoint` (`POST /projects/{project_id}/endpoints/{endpoint_id}/suspend`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_suspend(const neonapi_client *client,
                                         const char *project_id,
                                         const char *endpoint_id,
                                         const neonapi_call_options *options,
                                         neonapi_endpoint_operations **out,
                                         neonapi_error **error);

/**
 * Changes the size, the settings or other properties of an endpoint.
 *
 * Not every plan lets `suspend_timeout_seconds` be changed.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_endpoint_operations_free`.
 *
 * Calls `updateProjectEndpoint` (`PATCH /projects/{project_id}/endpoints/{endpoint_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_update(const neonapi_client *client,
                                        const char *project_id,
                                        const char *endpoint_id,
                                        const neonapi_update_endpoint *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_endpoint_operations **out,
                                        neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoint_list_next(neonapi_endpoint_list *list,
                                          const neonapi_endpoint **item,
                                          neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_endpoints_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoint_list_next_page(neonapi_endpoint_list *list,
                                               neonapi_endpoints_response **page,
                                               neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_endpoint_list_cursor(const neonapi_endpoint_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_endpoint_list_free(neonapi_endpoint_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_endpoint_free`. */
neonapi_create_endpoint *neonapi_create_endpoint_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_endpoint_free(neonapi_create_endpoint *endpoint);

/** Id of the branch that the endpoint serves. Has to be set. Copied. */
neonapi_status neonapi_create_endpoint_set_branch_id(neonapi_create_endpoint *arguments,
                                                     const char *value);

/**
 * Kind of endpoint; a branch has at most one `read_write` endpoint. Has to be set. One of
 * NEONAPI_ENDPOINT_TYPE_*.
 */
neonapi_status neonapi_create_endpoint_set_type(neonapi_create_endpoint *arguments, uint32_t value);

/** Sets `type` by its text, which this version need not know. */
neonapi_status neonapi_create_endpoint_set_type_text(neonapi_create_endpoint *arguments,
                                                     const char *value);

/** Id of the region, such as `aws-us-east-2`. Copied; NULL takes it away. */
neonapi_status neonapi_create_endpoint_set_region_id(neonapi_create_endpoint *arguments,
                                                     const char *value);

/** Postgres and pooler settings of the compute. Copied. */
neonapi_status neonapi_create_endpoint_set_settings(neonapi_create_endpoint *arguments,
                                                    neonapi_endpoint_settings_data *value);

/** Lower limit of autoscaling, in compute units. */
neonapi_status neonapi_create_endpoint_set_autoscaling_limit_min_cu(
    neonapi_create_endpoint *arguments,
    double value);

/** Upper limit of autoscaling, in compute units. */
neonapi_status neonapi_create_endpoint_set_autoscaling_limit_max_cu(
    neonapi_create_endpoint *arguments,
    double value);

/**
 * Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`, `k8s-pod`,
 * `docker`, `serverless-platform`. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_endpoint_set_provisioner(neonapi_create_endpoint *arguments,
                                                       const char *value);

/** Former switch of connection pooling; connect to the pooled host instead. Deprecated. */
neonapi_status neonapi_create_endpoint_set_pooler_enabled(neonapi_create_endpoint *arguments,
                                                          bool value);

/**
 * Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20. One of
 * NEONAPI_ENDPOINT_POOLER_MODE_*.
 */
neonapi_status neonapi_create_endpoint_set_pooler_mode(neonapi_create_endpoint *arguments,
                                                       uint32_t value);

/** Sets `pooler_mode` by its text, which this version need not know. */
neonapi_status neonapi_create_endpoint_set_pooler_mode_text(neonapi_create_endpoint *arguments,
                                                            const char *value);

/** Whether the endpoint is disabled. */
neonapi_status neonapi_create_endpoint_set_disabled(neonapi_create_endpoint *arguments, bool value);

/** Whether access without a password is allowed. */
neonapi_status neonapi_create_endpoint_set_passwordless_access(neonapi_create_endpoint *arguments,
                                                               bool value);

/** Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800. */
neonapi_status neonapi_create_endpoint_set_suspend_timeout_seconds(
    neonapi_create_endpoint *arguments,
    int64_t value);

/** Name of the endpoint, 1 to 64 characters. Copied; NULL takes it away. */
neonapi_status neonapi_create_endpoint_set_name(neonapi_create_endpoint *arguments,
                                                const char *value);

/** Puts an entry. Postgres settings by name. The value is JSON; both are copied. */
neonapi_status neonapi_endpoint_settings_data_put_pg_settings(
    neonapi_endpoint_settings_data *record,
    const char *key,
    const char *value);

/** Sends `pg_settings` with nothing in it, until something is added. */
neonapi_status neonapi_endpoint_settings_data_empty_pg_settings(
    neonapi_endpoint_settings_data *record);

/**
 * Puts an entry. Settings of PgBouncer, the connection pooler, by name. Deprecated: its end was
 * announced for 2026-06-20. The value is JSON; both are copied.
 */
neonapi_status neonapi_endpoint_settings_data_put_pgbouncer_settings(
    neonapi_endpoint_settings_data *record,
    const char *key,
    const char *value);

/** Sends `pgbouncer_settings` with nothing in it, until something is added. */
neonapi_status neonapi_endpoint_settings_data_empty_pgbouncer_settings(
    neonapi_endpoint_settings_data *record);

/** Libraries that Postgres loads when it starts. Copied. */
neonapi_status neonapi_endpoint_settings_data_set_preload_libraries(
    neonapi_endpoint_settings_data *record,
    neonapi_preload_libraries *value);

/** Makes an empty one. Yours: free it with `neonapi_update_endpoint_free`. */
neonapi_update_endpoint *neonapi_update_endpoint_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_endpoint_free(neonapi_update_endpoint *endpoint);

/** Id of the branch that the endpoint serves. Deprecated. Copied; NULL takes it away. */
neonapi_status neonapi_update_endpoint_set_branch_id(neonapi_update_endpoint *arguments,
                                                     const char *value);

/** Lower limit of autoscaling, in compute units. */
neonapi_status neonapi_update_endpoint_set_autoscaling_limit_min_cu(
    neonapi_update_endpoint *arguments,
    double value);

/** Upper limit of autoscaling, in compute units. */
neonapi_status neonapi_update_endpoint_set_autoscaling_limit_max_cu(
    neonapi_update_endpoint *arguments,
    double value);

/**
 * Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`, `k8s-pod`,
 * `docker`, `serverless-platform`. Copied; NULL takes it away.
 */
neonapi_status neonapi_update_endpoint_set_provisioner(neonapi_update_endpoint *arguments,
                                                       const char *value);

/** Postgres and pooler settings of the compute. Copied. */
neonapi_status neonapi_update_endpoint_set_settings(neonapi_update_endpoint *arguments,
                                                    neonapi_endpoint_settings_data *value);

/** Former switch of connection pooling; connect to the pooled host instead. Deprecated. */
neonapi_status neonapi_update_endpoint_set_pooler_enabled(neonapi_update_endpoint *arguments,
                                                          bool value);

/**
 * Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20. One of
 * NEONAPI_ENDPOINT_POOLER_MODE_*.
 */
neonapi_status neonapi_update_endpoint_set_pooler_mode(neonapi_update_endpoint *arguments,
                                                       uint32_t value);

/** Sets `pooler_mode` by its text, which this version need not know. */
neonapi_status neonapi_update_endpoint_set_pooler_mode_text(neonapi_update_endpoint *arguments,
                                                            const char *value);

/** Whether the endpoint is disabled. */
neonapi_status neonapi_update_endpoint_set_disabled(neonapi_update_endpoint *arguments, bool value);

/** Whether access without a password is allowed. */
neonapi_status neonapi_update_endpoint_set_passwordless_access(neonapi_update_endpoint *arguments,
                                                               bool value);

/** Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800. */
neonapi_status neonapi_update_endpoint_set_suspend_timeout_seconds(
    neonapi_update_endpoint *arguments,
    int64_t value);

/** New name of the endpoint, 1 to 64 characters. Copied; NULL takes it away. */
neonapi_status neonapi_update_endpoint_set_name(neonapi_update_endpoint *arguments,
                                                const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_endpoint_free(neonapi_endpoint *endpoint);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_endpoint_free`. */
neonapi_endpoint *neonapi_endpoint_copy(const neonapi_endpoint *endpoint);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_endpoint_to_json(const neonapi_endpoint *endpoint);

/**
 * Reads one from JSON, as `neonapi_endpoint_to_json` writes it. `out` is yours: free it with
 * `neonapi_endpoint_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoint_from_json(const char *json,
                                          neonapi_endpoint **out,
                                          neonapi_error **error);

/**
 * Host name to connect to; take it as given instead of building it. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_endpoint_host(const neonapi_endpoint *endpoint);

/**
 * Id of the endpoint, in the form `ep-word-word-xxxxxxxx`. Borrowed: valid as long as its root.
 */
const char *neonapi_endpoint_id(const neonapi_endpoint *endpoint);

/** Name of the endpoint, if it has one. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_name(const neonapi_endpoint *endpoint);

/** Id of the project. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_project_id(const neonapi_endpoint *endpoint);

/** Id of the branch that the endpoint serves. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_branch_id(const neonapi_endpoint *endpoint);

/** Lower limit of autoscaling, in compute units. */
double neonapi_endpoint_autoscaling_limit_min_cu(const neonapi_endpoint *endpoint);

/** Upper limit of autoscaling, in compute units. */
double neonapi_endpoint_autoscaling_limit_max_cu(const neonapi_endpoint *endpoint);

/** Id of the region, such as `aws-us-east-2`. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_region_id(const neonapi_endpoint *endpoint);

/**
 * Kind of endpoint; a branch has at most one `read_write` endpoint. One of NEONAPI_ENDPOINT_TYPE_*;
 * 0 when not known.
 */
uint32_t neonapi_endpoint_type(const neonapi_endpoint *endpoint);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_type_text(const neonapi_endpoint *endpoint);

/** State that the compute is in. One of NEONAPI_ENDPOINT_STATE_*; 0 when not known. */
uint32_t neonapi_endpoint_current_state(const neonapi_endpoint *endpoint);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_current_state_text(const neonapi_endpoint *endpoint);

/**
 * State that the compute is moving to, if a change is under way. One of NEONAPI_ENDPOINT_STATE_*; 0
 * when absent or not known.
 */
uint32_t neonapi_endpoint_pending_state(const neonapi_endpoint *endpoint);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_endpoint_pending_state_text(const neonapi_endpoint *endpoint);

/** Postgres and pooler settings of the compute. Borrowed: valid as long as its root. */
const neonapi_endpoint_settings_data *neonapi_endpoint_settings(const neonapi_endpoint *endpoint);

/** Former switch of connection pooling; connect to the pooled host instead. Deprecated. */
bool neonapi_endpoint_pooler_enabled(const neonapi_endpoint *endpoint);

/**
 * Mode of the connection pooler. Deprecated: its end was announced for 2026-06-20. One of
 * NEONAPI_ENDPOINT_POOLER_MODE_*; 0 when not known.
 */
uint32_t neonapi_endpoint_pooler_mode(const neonapi_endpoint *endpoint);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_pooler_mode_text(const neonapi_endpoint *endpoint);

/** Whether the endpoint is disabled. */
bool neonapi_endpoint_disabled(const neonapi_endpoint *endpoint);

/** Whether access without a password is allowed. */
bool neonapi_endpoint_passwordless_access(const neonapi_endpoint *endpoint);

/**
 * Time of the last activity of the compute. In microseconds since 1970. False when absent; `out` is
 * then left as it was.
 */
bool neonapi_endpoint_last_active(const neonapi_endpoint *endpoint, int64_t *out);

/**
 * What created the endpoint, such as `console`, which is also seen for the API. Borrowed: valid as
 * long as its root.
 */
const char *neonapi_endpoint_creation_source(const neonapi_endpoint *endpoint);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_endpoint_created_at(const neonapi_endpoint *endpoint);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_endpoint_updated_at(const neonapi_endpoint *endpoint);

/**
 * Time of the last start of the compute. In microseconds since 1970. False when absent; `out` is
 * then left as it was.
 */
bool neonapi_endpoint_started_at(const neonapi_endpoint *endpoint, int64_t *out);

/**
 * Time of the last suspension of the compute. In microseconds since 1970. False when absent; `out`
 * is then left as it was.
 */
bool neonapi_endpoint_suspended_at(const neonapi_endpoint *endpoint, int64_t *out);

/** Host name of the proxy in front of the compute. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_proxy_host(const neonapi_endpoint *endpoint);

/** Idle seconds before the compute is suspended; 0 means 300, -1 never, else 60 to 604800. */
int64_t neonapi_endpoint_suspend_timeout_seconds(const neonapi_endpoint *endpoint);

/**
 * Technology that runs the compute, such as `k8s-neonvm`. Known values: `k8s-neonvm`, `k8s-pod`,
 * `docker`, `serverless-platform`. Borrowed: valid as long as its root.
 */
const char *neonapi_endpoint_provisioner(const neonapi_endpoint *endpoint);

/**
 * Release version of the compute software. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_endpoint_compute_release_version(const neonapi_endpoint *endpoint);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_endpoint_operations_free(neonapi_endpoint_operations *operations);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_endpoint_operations_free`. */
neonapi_endpoint_operations *neonapi_endpoint_operations_copy(
    const neonapi_endpoint_operations *operations);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_endpoint_operations_to_json(const neonapi_endpoint_operations *operations);

/**
 * Reads one from JSON, as `neonapi_endpoint_operations_to_json` writes it. `out` is yours: free it
 * with `neonapi_endpoint_operations_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoint_operations_from_json(const char *json,
                                                     neonapi_endpoint_operations **out,
                                                     neonapi_error **error);

/** The endpoint that the call was about. Borrowed: valid as long as its root. */
const neonapi_endpoint *neonapi_endpoint_operations_endpoint(
    const neonapi_endpoint_operations *operations);

/** How many there are. Operations that the call started; can be empty. */
size_t neonapi_endpoint_operations_operations_count(const neonapi_endpoint_operations *operations);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_endpoint_operations_operations_at(
    const neonapi_endpoint_operations *operations,
    size_t index);

/** The text of one of the numbers NEONAPI_ENDPOINT_POOLER_MODE_*; NULL when it is none. Static. */
const char *neonapi_endpoint_pooler_mode_text_of(uint32_t number);

/** Makes an empty one. Yours: free it with `neonapi_endpoint_settings_data_free`. */
neonapi_endpoint_settings_data *neonapi_endpoint_settings_data_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_endpoint_settings_data_free(neonapi_endpoint_settings_data *record);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_endpoint_settings_data_free`.
 */
neonapi_endpoint_settings_data *neonapi_endpoint_settings_data_copy(
    const neonapi_endpoint_settings_data *record);

/** How many entries there are. Postgres settings by name. */
size_t neonapi_endpoint_settings_data_pg_settings_count(
    const neonapi_endpoint_settings_data *record);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_settings_data_pg_settings_key_at(
    const neonapi_endpoint_settings_data *record,
    size_t index);

/**
 * The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
 * `neonapi_string_free`.
 */
char *neonapi_endpoint_settings_data_pg_settings_value_at(
    const neonapi_endpoint_settings_data *record,
    size_t index);

/**
 * How many entries there are. Settings of PgBouncer, the connection pooler, by name. Deprecated:
 * its end was announced for 2026-06-20.
 */
size_t neonapi_endpoint_settings_data_pgbouncer_settings_count(
    const neonapi_endpoint_settings_data *record);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_endpoint_settings_data_pgbouncer_settings_key_at(
    const neonapi_endpoint_settings_data *record,
    size_t index);

/**
 * The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
 * `neonapi_string_free`.
 */
char *neonapi_endpoint_settings_data_pgbouncer_settings_value_at(
    const neonapi_endpoint_settings_data *record,
    size_t index);

/**
 * Libraries that Postgres loads when it starts. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const neonapi_preload_libraries *neonapi_endpoint_settings_data_preload_libraries(
    const neonapi_endpoint_settings_data *record);

/** The text of one of the numbers NEONAPI_ENDPOINT_STATE_*; NULL when it is none. Static. */
const char *neonapi_endpoint_state_text_of(uint32_t number);

/** The text of one of the numbers NEONAPI_ENDPOINT_TYPE_*; NULL when it is none. Static. */
const char *neonapi_endpoint_type_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_endpoints_response_free(neonapi_endpoints_response *response);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_endpoints_response_free`. */
neonapi_endpoints_response *neonapi_endpoints_response_copy(
    const neonapi_endpoints_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_endpoints_response_to_json(const neonapi_endpoints_response *response);

/**
 * Reads one from JSON, as `neonapi_endpoints_response_to_json` writes it. `out` is yours: free it
 * with `neonapi_endpoints_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_endpoints_response_from_json(const char *json,
                                                    neonapi_endpoints_response **out,
                                                    neonapi_error **error);

/** How many there are. Endpoints found, in no promised order. */
size_t neonapi_endpoints_response_endpoints_count(const neonapi_endpoints_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_endpoint *neonapi_endpoints_response_endpoints_at(
    const neonapi_endpoints_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_functions Functions
 * Functions deployed to a branch.
 * @{
 */

/** Arguments of `neonapi_functions_deploy`. */
typedef struct neonapi_deploy_function neonapi_deploy_function;

/** Arguments of `neonapi_functions_list`. */
typedef struct neonapi_list_functions neonapi_list_functions;

/** A page of functions. */
typedef struct neonapi_list_project_branch_functions_response neonapi_list_project_branch_functions_response;

/** A function: code deployed to a branch and called at a URL. */
typedef struct neonapi_neon_function neonapi_neon_function;

/** One deployment of a function. */
typedef struct neonapi_neon_function_deployment neonapi_neon_function_deployment;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_neon_function_list neonapi_neon_function_list;

/** Arguments of `neonapi_functions_update`. */
typedef struct neonapi_update_function neonapi_update_function;

/** `nodejs24`. */
#define NEONAPI_FUNCTION_DEPLOY_REQUEST_RUNTIME_NODEJS24 1

/** `pending`. */
#define NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_PENDING 1
/** `building`. */
#define NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_BUILDING 2
/** `completed`. */
#define NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_COMPLETED 3
/** `failed`. */
#define NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_FAILED 4

/**
 * Deletes a function of a branch.
 *
 * Calls `deleteProjectBranchFunction` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_functions_delete(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const char *slug,
                                        const neonapi_call_options *options,
                                        neonapi_error **error);

/**
 * Deploys code to a function of a branch.
 *
 * A second call makes another deployment, so when an answer is lost look at the function before
 * trying again. The answer may come before the deployment is `completed` or `failed`; get the
 * function to follow it. No other call creates functions.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_neon_function_deployment_free`.
 *
 * Calls `createProjectBranchFunctionDeployment` (`POST
 * /projects/{project_id}/branches/{branch_id}/functions/{slug}/deployments`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_functions_deploy(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const char *slug,
                                        const neonapi_deploy_function *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_neon_function_deployment **out,
                                        neonapi_error **error);

/**
 * Gets one function of a branch, with its deployments.
 *
 * `out` is yours: free it with `neonapi_neon_function_free`.
 *
 * Calls `getProjectBranchFunction` (`GET
 * /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_functions_get(const neonapi_client *client,
                                     const char *project_id,
                                     const char *branch_id,
                                     const char *slug,
                                     const neonapi_call_options *options,
                                     neonapi_neon_function **out,
                                     neonapi_error **error);

/**
 * Lists the functions of a branch.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_neon_function_list_next` does.
 * `out` is yours: free it with `neonapi_neon_function_list_free`.
 *
 * Calls `listProjectBranchFunctions` (`GET /projects/{project_id}/branches/{branch_id}/functions`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_functions_list(const neonapi_client *client,
                                      const char *project_id,
                                      const char *branch_id,
                                      const neonapi_list_functions *arguments,
                                      const neonapi_call_options *options,
                                      neonapi_neon_function_list **out,
                                      neonapi_error **error);

/**
 * Changes the display name of a function.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with `neonapi_neon_function_free`.
 *
 * Calls `updateProjectBranchFunction` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/functions/{slug}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_functions_update(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const char *slug,
                                        const neonapi_update_function *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_neon_function **out,
                                        neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_function_list_next(neonapi_neon_function_list *list,
                                               const neonapi_neon_function **item,
                                               neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_project_branch_functions_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_function_list_next_page(
    neonapi_neon_function_list *list,
    neonapi_list_project_branch_functions_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_neon_function_list_cursor(const neonapi_neon_function_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_neon_function_list_free(neonapi_neon_function_list *list);

/** Makes an empty one. Yours: free it with `neonapi_deploy_function_free`. */
neonapi_deploy_function *neonapi_deploy_function_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_deploy_function_free(neonapi_deploy_function *function);

/** Code of the function, as the bytes of a zip file. Copied. */
neonapi_status neonapi_deploy_function_set_zip(neonapi_deploy_function *arguments,
                                               const uint8_t *data,
                                               size_t size_bytes);

/** Runtime that the code needs. One of NEONAPI_FUNCTION_DEPLOY_REQUEST_RUNTIME_*. */
neonapi_status neonapi_deploy_function_set_runtime(neonapi_deploy_function *arguments,
                                                   uint32_t value);

/** Sets `runtime` by its text, which this version need not know. */
neonapi_status neonapi_deploy_function_set_runtime_text(neonapi_deploy_function *arguments,
                                                        const char *value);

/**
 * Puts an entry. Environment variables of the deployment, given as one string. Both are copied.
 */
neonapi_status neonapi_deploy_function_put_environment(neonapi_deploy_function *arguments,
                                                       const char *key,
                                                       const char *value);

/** Sends `environment` with nothing in it, until something is added. */
neonapi_status neonapi_deploy_function_empty_environment(neonapi_deploy_function *arguments);

/** Makes an empty one. Yours: free it with `neonapi_list_functions_free`. */
neonapi_list_functions *neonapi_list_functions_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_functions_free(neonapi_list_functions *functions);

/**
 * Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
 */
neonapi_status neonapi_list_functions_set_cursor(neonapi_list_functions *arguments,
                                                 const char *value);

/** Functions per page, 1 to 1000. */
neonapi_status neonapi_list_functions_set_limit(neonapi_list_functions *arguments, int64_t value);

/** Makes an empty one. Yours: free it with `neonapi_update_function_free`. */
neonapi_update_function *neonapi_update_function_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_function_free(neonapi_update_function *function);

/** New name shown for the function, 1 to 256 characters, or null. Copied; NULL takes it away. */
neonapi_status neonapi_update_function_set_name(neonapi_update_function *arguments,
                                                const char *value);

/**
 * The text of one of the numbers NEONAPI_FUNCTION_DEPLOY_REQUEST_RUNTIME_*; NULL when it is none.
 * Static.
 */
const char *neonapi_function_deploy_request_runtime_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_project_branch_functions_response_free(
    neonapi_list_project_branch_functions_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_project_branch_functions_response_free`.
 */
neonapi_list_project_branch_functions_response *neonapi_list_project_branch_functions_response_copy(
    const neonapi_list_project_branch_functions_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_project_branch_functions_response_to_json(
    const neonapi_list_project_branch_functions_response *response);

/**
 * Reads one from JSON, as `neonapi_list_project_branch_functions_response_to_json` writes it. `out`
 * is yours: free it with `neonapi_list_project_branch_functions_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_project_branch_functions_response_from_json(
    const char *json,
    neonapi_list_project_branch_functions_response **out,
    neonapi_error **error);

/** How many there are. Functions of the page. */
size_t neonapi_list_project_branch_functions_response_functions_count(
    const neonapi_list_project_branch_functions_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_neon_function *neonapi_list_project_branch_functions_response_functions_at(
    const neonapi_list_project_branch_functions_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_cursor_pagination *neonapi_list_project_branch_functions_response_pagination(
    const neonapi_list_project_branch_functions_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_function_free(neonapi_neon_function *function);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_neon_function_free`. */
neonapi_neon_function *neonapi_neon_function_copy(const neonapi_neon_function *function);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_function_to_json(const neonapi_neon_function *function);

/**
 * Reads one from JSON, as `neonapi_neon_function_to_json` writes it. `out` is yours: free it with
 * `neonapi_neon_function_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_function_from_json(const char *json,
                                               neonapi_neon_function **out,
                                               neonapi_error **error);

/** Id of the function. Borrowed: valid as long as its root. */
const char *neonapi_neon_function_id(const neonapi_neon_function *function);

/**
 * Short name that addresses the function within its branch. Borrowed: valid as long as its root.
 */
const char *neonapi_neon_function_slug(const neonapi_neon_function *function);

/** Name shown for the function to people. Borrowed: valid as long as its root. */
const char *neonapi_neon_function_name(const neonapi_neon_function *function);

/** URL at which the function is called. Borrowed: valid as long as its root. */
const char *neonapi_neon_function_invocation_url(const neonapi_neon_function *function);

/**
 * Deployment the function is at now, whatever its status; absent when there is none. NULL when
 * absent. Borrowed: valid as long as its root.
 */
const neonapi_neon_function_deployment *neonapi_neon_function_current_deployment(
    const neonapi_neon_function *function);

/**
 * Deployment that is live; absent when there is none. NULL when absent. Borrowed: valid as long as
 * its root.
 */
const neonapi_neon_function_deployment *neonapi_neon_function_active_deployment(
    const neonapi_neon_function *function);

/** Time it was created. In microseconds since 1970. */
int64_t neonapi_neon_function_created_at(const neonapi_neon_function *function);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_function_deployment_free(neonapi_neon_function_deployment *deployment);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_neon_function_deployment_free`.
 */
neonapi_neon_function_deployment *neonapi_neon_function_deployment_copy(
    const neonapi_neon_function_deployment *deployment);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_function_deployment_to_json(const neonapi_neon_function_deployment *deployment);

/**
 * Reads one from JSON, as `neonapi_neon_function_deployment_to_json` writes it. `out` is yours:
 * free it with `neonapi_neon_function_deployment_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_function_deployment_from_json(const char *json,
                                                          neonapi_neon_function_deployment **out,
                                                          neonapi_error **error);

/** Number of the deployment. */
int32_t neonapi_neon_function_deployment_id(const neonapi_neon_function_deployment *deployment);

/**
 * How far the deployment has come. One of NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_*; 0 when not
 * known.
 */
uint32_t neonapi_neon_function_deployment_status(
    const neonapi_neon_function_deployment *deployment);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_neon_function_deployment_status_text(
    const neonapi_neon_function_deployment *deployment);

/** Memory of the deployment, in MiB. */
int32_t neonapi_neon_function_deployment_memory_mib(
    const neonapi_neon_function_deployment *deployment);

/** Runtime that the code runs on. Borrowed: valid as long as its root. */
const char *neonapi_neon_function_deployment_runtime(
    const neonapi_neon_function_deployment *deployment);

/** Time it was created. In microseconds since 1970. */
int64_t neonapi_neon_function_deployment_created_at(
    const neonapi_neon_function_deployment *deployment);

/** How many there are. Environment variables of the deployment, as a list of strings. */
size_t neonapi_neon_function_deployment_environment_count(
    const neonapi_neon_function_deployment *deployment);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_neon_function_deployment_environment_at(
    const neonapi_neon_function_deployment *deployment,
    size_t index);

/**
 * Why the deployment failed; absent when it has not. NULL when absent. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_neon_function_deployment_error(
    const neonapi_neon_function_deployment *deployment);

/**
 * The text of one of the numbers NEONAPI_NEON_FUNCTION_DEPLOYMENT_STATUS_*; NULL when it is none.
 * Static.
 */
const char *neonapi_neon_function_deployment_status_text_of(uint32_t number);

/** @} */

/**
 * @defgroup neonapi_legacy_auth Legacy auth
 * Neon Auth by project: the older form, mostly deprecated.
 * @{
 */

/** Arguments of `neonapi_legacy_auth_add_domain`. */
typedef struct neonapi_add_legacy_auth_domain neonapi_add_legacy_auth_domain;

/** Arguments of `neonapi_legacy_auth_add_oauth_provider`. */
typedef struct neonapi_add_legacy_auth_oauth_provider neonapi_add_legacy_auth_oauth_provider;

/** Arguments of `neonapi_legacy_auth_create_integration`. */
typedef struct neonapi_create_legacy_auth_integration neonapi_create_legacy_auth_integration;

/** Arguments of `neonapi_legacy_auth_create_sdk_keys`. */
typedef struct neonapi_create_legacy_auth_sdk_keys neonapi_create_legacy_auth_sdk_keys;

/** Arguments of `neonapi_legacy_auth_create_user`. */
typedef struct neonapi_create_legacy_auth_user neonapi_create_legacy_auth_user;

/** Arguments of `neonapi_legacy_auth_delete_domains`. */
typedef struct neonapi_delete_legacy_auth_domains neonapi_delete_legacy_auth_domains;

/** Arguments of `neonapi_legacy_auth_delete_integration`. */
typedef struct neonapi_delete_legacy_auth_integration neonapi_delete_legacy_auth_integration;

/** Arguments of `neonapi_legacy_auth_transfer_ownership`. */
typedef struct neonapi_transfer_legacy_auth_ownership neonapi_transfer_legacy_auth_ownership;

/** Arguments of `neonapi_legacy_auth_update_oauth_provider`. */
typedef struct neonapi_update_legacy_auth_oauth_provider neonapi_update_legacy_auth_oauth_provider;

/**
 * Adds a domain that Neon Auth of a project may redirect to.
 *
 * Use `neonapi_auth_trusted_domains_add` instead, which takes a branch.
 *
 * `arguments` stay yours.
 *
 * Calls `addNeonAuthDomainToRedirectUriWhitelist` (`POST /projects/{project_id}/auth/domains`).
 * Deprecated: its end was announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_add_domain(const neonapi_client *client,
                                              const char *project_id,
                                              const neonapi_add_legacy_auth_domain *arguments,
                                              const neonapi_call_options *options,
                                              neonapi_error **error);

/**
 * Adds an OAuth provider to Neon Auth of a project.
 *
 * Use `neonapi_auth_oauth_providers_add` instead, which takes a branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_neon_auth_oauth_provider_free`.
 *
 * Calls `addNeonAuthOauthProvider` (`POST /projects/{project_id}/auth/oauth_providers`).
 * Deprecated: its end was announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_add_oauth_provider(
    const neonapi_client *client,
    const char *project_id,
    const neonapi_add_legacy_auth_oauth_provider *arguments,
    const neonapi_call_options *options,
    neonapi_neon_auth_oauth_provider **out,
    neonapi_error **error);

/**
 * Creates a Neon Auth integration on the branch named in the request.
 *
 * Use `neonapi_auth_create` instead.
 *
 * `arguments` stay yours. `out` is yours: free it with
 * `neonapi_neon_auth_create_integration_response_free`.
 *
 * Calls `createNeonAuthIntegration` (`POST /projects/auth/create`). Deprecated: its end was
 * announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_create_integration(
    const neonapi_client *client,
    const neonapi_create_legacy_auth_integration *arguments,
    const neonapi_call_options *options,
    neonapi_neon_auth_create_integration_response **out,
    neonapi_error **error);

/**
 * Creates new SDK keys at the auth provider of a project.
 *
 * The answer carries `secret_server_key`; store it, for reading the integration does not return it.
 *
 * `arguments` stay yours. `out` is yours: free it with
 * `neonapi_neon_auth_create_integration_response_free`.
 *
 * Calls `createNeonAuthProviderSdkKeys` (`POST /projects/auth/keys`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_create_sdk_keys(
    const neonapi_client *client,
    const neonapi_create_legacy_auth_sdk_keys *arguments,
    const neonapi_call_options *options,
    neonapi_neon_auth_create_integration_response **out,
    neonapi_error **error);

/**
 * Creates a Neon Auth user in a project.
 *
 * Use `neonapi_auth_users_create` instead, which takes a branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
 *
 * Calls `createNeonAuthNewUser` (`POST /projects/auth/user`). Deprecated: its end was announced for
 * 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_create_user(const neonapi_client *client,
                                               const neonapi_create_legacy_auth_user *arguments,
                                               const neonapi_call_options *options,
                                               char **out,
                                               neonapi_error **error);

/**
 * Removes domains from those a project trusts for redirects.
 *
 * Use `neonapi_auth_trusted_domains_delete` instead, which takes a branch.
 *
 * `arguments` stay yours.
 *
 * Calls `deleteNeonAuthDomainFromRedirectUriWhitelist` (`DELETE
 * /projects/{project_id}/auth/domains`). Deprecated: its end was announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_delete_domains(
    const neonapi_client *client,
    const char *project_id,
    const neonapi_delete_legacy_auth_domains *arguments,
    const neonapi_call_options *options,
    neonapi_error **error);

/**
 * Removes the integration of a project with an auth provider.
 *
 * Use `neonapi_auth_disable` instead, which takes a branch.
 *
 * `arguments` stay yours; NULL for none.
 *
 * Calls `deleteNeonAuthIntegration` (`DELETE
 * /projects/{project_id}/auth/integration/{auth_provider}`). Deprecated: its end was announced for
 * 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_delete_integration(
    const neonapi_client *client,
    const char *project_id,
    const char *auth_provider,
    const neonapi_delete_legacy_auth_integration *arguments,
    const neonapi_call_options *options,
    neonapi_error **error);

/**
 * Removes an OAuth provider from Neon Auth of a project.
 *
 * Use `neonapi_auth_oauth_providers_delete` instead, which takes a branch.
 *
 * Calls `deleteNeonAuthOauthProvider` (`DELETE
 * /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its end was
 * announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_delete_oauth_provider(const neonapi_client *client,
                                                         const char *project_id,
                                                         const char *oauth_provider_id,
                                                         const neonapi_call_options *options,
                                                         neonapi_error **error);

/**
 * Deletes a Neon Auth user of a project.
 *
 * Use `neonapi_auth_users_delete` instead, which takes a branch.
 *
 * Calls `deleteNeonAuthUser` (`DELETE /projects/{project_id}/auth/users/{auth_user_id}`).
 * Deprecated: its end was announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_delete_user(const neonapi_client *client,
                                               const char *project_id,
                                               const char *auth_user_id,
                                               const neonapi_call_options *options,
                                               neonapi_error **error);

/**
 * Returns the mail server that Neon Auth of a project sends through.
 *
 * Use `neonapi_auth_get_email_provider` instead, which takes a branch.
 *
 * `out` is yours: free it with `neonapi_neon_auth_email_server_config_response_free`.
 *
 * Calls `getNeonAuthEmailServer` (`GET /projects/{project_id}/auth/email_server`). Deprecated: its
 * end was announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_get_email_server(
    const neonapi_client *client,
    const char *project_id,
    const neonapi_call_options *options,
    neonapi_neon_auth_email_server_config_response **out,
    neonapi_error **error);

/**
 * Lists the domains that Neon Auth of a project may redirect to.
 *
 * Use `neonapi_auth_trusted_domains_list` instead, which takes a branch.
 *
 * Sends nothing yet: `neonapi_neon_auth_redirect_uri_whitelist_domain_list_next` does. `out` is
 * yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_domain_list_free`.
 *
 * Calls `listNeonAuthRedirectUriWhitelistDomains` (`GET /projects/{project_id}/auth/domains`).
 * Deprecated: its end was announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_list_domains(
    const neonapi_client *client,
    const char *project_id,
    const neonapi_call_options *options,
    neonapi_neon_auth_redirect_uri_whitelist_domain_list **out,
    neonapi_error **error);

/**
 * Lists the Neon Auth integrations of a project.
 *
 * Use `neonapi_auth_get` instead, which reads the integration of one branch.
 *
 * Sends nothing yet: `neonapi_neon_auth_integration_list_next` does. `out` is yours: free it with
 * `neonapi_neon_auth_integration_list_free`.
 *
 * Calls `listNeonAuthIntegrations` (`GET /projects/{project_id}/auth/integrations`). Deprecated:
 * its end was announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_list_integrations(const neonapi_client *client,
                                                     const char *project_id,
                                                     const neonapi_call_options *options,
                                                     neonapi_neon_auth_integration_list **out,
                                                     neonapi_error **error);

/**
 * Lists the OAuth providers that users of a project can sign in with.
 *
 * Use `neonapi_auth_oauth_providers_list` instead, which takes a branch.
 *
 * Sends nothing yet: `neonapi_neon_auth_oauth_provider_list_next` does. `out` is yours: free it
 * with `neonapi_neon_auth_oauth_provider_list_free`.
 *
 * Calls `listNeonAuthOauthProviders` (`GET /projects/{project_id}/auth/oauth_providers`).
 * Deprecated: its end was announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_list_oauth_providers(const neonapi_client *client,
                                                        const char *project_id,
                                                        const neonapi_call_options *options,
                                                        neonapi_neon_auth_oauth_provider_list **out,
                                                        neonapi_error **error);

/**
 * Begins handing the project at the auth provider over to the user.
 *
 * The answer is a URL where the user finishes the transfer; `transfer_status` of the integration
 * tells how far it is.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
 *
 * Calls `transferNeonAuthProviderProject` (`POST /projects/auth/transfer_ownership`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_transfer_ownership(
    const neonapi_client *client,
    const neonapi_transfer_legacy_auth_ownership *arguments,
    const neonapi_call_options *options,
    char **out,
    neonapi_error **error);

/**
 * Sets the mail server that Neon Auth of a project sends through.
 *
 * Use `neonapi_auth_update_email_provider` instead, which takes a branch.
 *
 * `email_provider` stays yours. `out` is yours: free it with
 * `neonapi_neon_auth_email_server_config_response_free`.
 *
 * Calls `updateNeonAuthEmailServer` (`PATCH /projects/{project_id}/auth/email_server`). Deprecated:
 * its end was announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_update_email_server(
    const neonapi_client *client,
    const char *project_id,
    const neonapi_neon_auth_email_server_config *email_provider,
    const neonapi_call_options *options,
    neonapi_neon_auth_email_server_config_response **out,
    neonapi_error **error);

/**
 * Changes the client settings of an OAuth provider of a project.
 *
 * Use `neonapi_auth_oauth_providers_update` instead, which takes a branch.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_neon_auth_oauth_provider_free`.
 *
 * Calls `updateNeonAuthOauthProvider` (`PATCH
 * /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its end was
 * announced for 2026-03-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_legacy_auth_update_oauth_provider(
    const neonapi_client *client,
    const char *project_id,
    const char *oauth_provider_id,
    const neonapi_update_legacy_auth_oauth_provider *arguments,
    const neonapi_call_options *options,
    neonapi_neon_auth_oauth_provider **out,
    neonapi_error **error);

/** Makes an empty one. Yours: free it with `neonapi_add_legacy_auth_domain_free`. */
neonapi_add_legacy_auth_domain *neonapi_add_legacy_auth_domain_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_add_legacy_auth_domain_free(neonapi_add_legacy_auth_domain *domain);

/** Domain to allow, as a URI. Has to be set. Copied. */
neonapi_status neonapi_add_legacy_auth_domain_set_domain(neonapi_add_legacy_auth_domain *arguments,
                                                         const char *value);

/**
 * Auth provider that the setting belongs to. Has to be set. One of
 * NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_add_legacy_auth_domain_set_auth_provider(
    neonapi_add_legacy_auth_domain *arguments,
    uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_add_legacy_auth_domain_set_auth_provider_text(
    neonapi_add_legacy_auth_domain *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_add_legacy_auth_oauth_provider_free`. */
neonapi_add_legacy_auth_oauth_provider *neonapi_add_legacy_auth_oauth_provider_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_add_legacy_auth_oauth_provider_free(neonapi_add_legacy_auth_oauth_provider *provider);

/** OAuth provider to add. Has to be set. One of NEONAPI_NEON_AUTH_OAUTH_PROVIDER_ID_*. */
neonapi_status neonapi_add_legacy_auth_oauth_provider_set_id(
    neonapi_add_legacy_auth_oauth_provider *arguments,
    uint32_t value);

/** Sets `id` by its text, which this version need not know. */
neonapi_status neonapi_add_legacy_auth_oauth_provider_set_id_text(
    neonapi_add_legacy_auth_oauth_provider *arguments,
    const char *value);

/** Client id issued by the OAuth provider. Copied; NULL takes it away. */
neonapi_status neonapi_add_legacy_auth_oauth_provider_set_client_id(
    neonapi_add_legacy_auth_oauth_provider *arguments,
    const char *value);

/** Client secret issued by the OAuth provider. Copied; NULL takes it away. */
neonapi_status neonapi_add_legacy_auth_oauth_provider_set_client_secret(
    neonapi_add_legacy_auth_oauth_provider *arguments,
    const char *value);

/** Microsoft tenant id; only for the Microsoft provider. Copied; NULL takes it away. */
neonapi_status neonapi_add_legacy_auth_oauth_provider_set_microsoft_tenant_id(
    neonapi_add_legacy_auth_oauth_provider *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_create_legacy_auth_integration_free`. */
neonapi_create_legacy_auth_integration *neonapi_create_legacy_auth_integration_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_legacy_auth_integration_free(
    neonapi_create_legacy_auth_integration *integration);

/**
 * Provider that runs the sign-in service. Has to be set. One of
 * NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_create_legacy_auth_integration_set_auth_provider(
    neonapi_create_legacy_auth_integration *arguments,
    uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_create_legacy_auth_integration_set_auth_provider_text(
    neonapi_create_legacy_auth_integration *arguments,
    const char *value);

/** Id of the Neon project. Has to be set. Copied. */
neonapi_status neonapi_create_legacy_auth_integration_set_project_id(
    neonapi_create_legacy_auth_integration *arguments,
    const char *value);

/** Id of the branch the integration belongs to. Has to be set. Copied. */
neonapi_status neonapi_create_legacy_auth_integration_set_branch_id(
    neonapi_create_legacy_auth_integration *arguments,
    const char *value);

/**
 * Database that holds the auth data; the server picks one when absent. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_legacy_auth_integration_set_database_name(
    neonapi_create_legacy_auth_integration *arguments,
    const char *value);

/** Postgres role for the integration; leave it out. Deprecated. Copied; NULL takes it away. */
neonapi_status neonapi_create_legacy_auth_integration_set_role_name(
    neonapi_create_legacy_auth_integration *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_create_legacy_auth_sdk_keys_free`. */
neonapi_create_legacy_auth_sdk_keys *neonapi_create_legacy_auth_sdk_keys_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_legacy_auth_sdk_keys_free(neonapi_create_legacy_auth_sdk_keys *keys);

/** Id of the Neon project. Has to be set. Copied. */
neonapi_status neonapi_create_legacy_auth_sdk_keys_set_project_id(
    neonapi_create_legacy_auth_sdk_keys *arguments,
    const char *value);

/**
 * Provider that runs the sign-in service. Has to be set. One of
 * NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_create_legacy_auth_sdk_keys_set_auth_provider(
    neonapi_create_legacy_auth_sdk_keys *arguments,
    uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_create_legacy_auth_sdk_keys_set_auth_provider_text(
    neonapi_create_legacy_auth_sdk_keys *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_create_legacy_auth_user_free`. */
neonapi_create_legacy_auth_user *neonapi_create_legacy_auth_user_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_legacy_auth_user_free(neonapi_create_legacy_auth_user *user);

/** Id of the Neon project. Has to be set. Copied. */
neonapi_status neonapi_create_legacy_auth_user_set_project_id(
    neonapi_create_legacy_auth_user *arguments,
    const char *value);

/**
 * Provider that runs the sign-in service. Has to be set. One of
 * NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_create_legacy_auth_user_set_auth_provider(
    neonapi_create_legacy_auth_user *arguments,
    uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_create_legacy_auth_user_set_auth_provider_text(
    neonapi_create_legacy_auth_user *arguments,
    const char *value);

/** Email address of the user. Has to be set. Copied. */
neonapi_status neonapi_create_legacy_auth_user_set_email(neonapi_create_legacy_auth_user *arguments,
                                                         const char *value);

/** Name of the user, 1 to 255 characters. Copied; NULL takes it away. */
neonapi_status neonapi_create_legacy_auth_user_set_name(neonapi_create_legacy_auth_user *arguments,
                                                        const char *value);

/** Makes an empty one. Yours: free it with `neonapi_delete_legacy_auth_domains_free`. */
neonapi_delete_legacy_auth_domains *neonapi_delete_legacy_auth_domains_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_delete_legacy_auth_domains_free(neonapi_delete_legacy_auth_domains *domains);

/**
 * Auth provider that the setting belongs to. Has to be set. One of
 * NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_delete_legacy_auth_domains_set_auth_provider(
    neonapi_delete_legacy_auth_domains *arguments,
    uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_delete_legacy_auth_domains_set_auth_provider_text(
    neonapi_delete_legacy_auth_domains *arguments,
    const char *value);

/** Adds one. Domains to remove. Has to be set. Copied. */
neonapi_status neonapi_delete_legacy_auth_domains_add_domains(
    neonapi_delete_legacy_auth_domains *arguments,
    neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item *value);

/** Sends `domains` with nothing in it, until something is added. */
neonapi_status neonapi_delete_legacy_auth_domains_empty_domains(
    neonapi_delete_legacy_auth_domains *arguments);

/** Makes an empty one. Yours: free it with `neonapi_delete_legacy_auth_integration_free`. */
neonapi_delete_legacy_auth_integration *neonapi_delete_legacy_auth_integration_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_delete_legacy_auth_integration_free(
    neonapi_delete_legacy_auth_integration *integration);

/** Whether the data of Neon Auth is deleted from the database too. */
neonapi_status neonapi_delete_legacy_auth_integration_set_delete_data(
    neonapi_delete_legacy_auth_integration *arguments,
    bool value);

/** Makes an empty one. Yours: free it with `neonapi_transfer_legacy_auth_ownership_free`. */
neonapi_transfer_legacy_auth_ownership *neonapi_transfer_legacy_auth_ownership_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_transfer_legacy_auth_ownership_free(neonapi_transfer_legacy_auth_ownership *ownership);

/** Id of the Neon project. Has to be set. Copied. */
neonapi_status neonapi_transfer_legacy_auth_ownership_set_project_id(
    neonapi_transfer_legacy_auth_ownership *arguments,
    const char *value);

/**
 * Provider that runs the sign-in service. Has to be set. One of
 * NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*.
 */
neonapi_status neonapi_transfer_legacy_auth_ownership_set_auth_provider(
    neonapi_transfer_legacy_auth_ownership *arguments,
    uint32_t value);

/** Sets `auth_provider` by its text, which this version need not know. */
neonapi_status neonapi_transfer_legacy_auth_ownership_set_auth_provider_text(
    neonapi_transfer_legacy_auth_ownership *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_update_legacy_auth_oauth_provider_free`. */
neonapi_update_legacy_auth_oauth_provider *neonapi_update_legacy_auth_oauth_provider_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_legacy_auth_oauth_provider_free(
    neonapi_update_legacy_auth_oauth_provider *provider);

/** Client id issued by the OAuth provider. Copied; NULL takes it away. */
neonapi_status neonapi_update_legacy_auth_oauth_provider_set_client_id(
    neonapi_update_legacy_auth_oauth_provider *arguments,
    const char *value);

/** Client secret issued by the OAuth provider. Copied; NULL takes it away. */
neonapi_status neonapi_update_legacy_auth_oauth_provider_set_client_secret(
    neonapi_update_legacy_auth_oauth_provider *arguments,
    const char *value);

/** Microsoft tenant id; only for the Microsoft provider. Copied; NULL takes it away. */
neonapi_status neonapi_update_legacy_auth_oauth_provider_set_microsoft_tenant_id(
    neonapi_update_legacy_auth_oauth_provider *arguments,
    const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_neon_auth_integrations_response_free(
    neonapi_list_neon_auth_integrations_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_neon_auth_integrations_response_free`.
 */
neonapi_list_neon_auth_integrations_response *neonapi_list_neon_auth_integrations_response_copy(
    const neonapi_list_neon_auth_integrations_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_neon_auth_integrations_response_to_json(
    const neonapi_list_neon_auth_integrations_response *response);

/**
 * Reads one from JSON, as `neonapi_list_neon_auth_integrations_response_to_json` writes it. `out`
 * is yours: free it with `neonapi_list_neon_auth_integrations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_neon_auth_integrations_response_from_json(
    const char *json,
    neonapi_list_neon_auth_integrations_response **out,
    neonapi_error **error);

/** How many there are. Integrations of the project. */
size_t neonapi_list_neon_auth_integrations_response_data_count(
    const neonapi_list_neon_auth_integrations_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_neon_auth_integration *neonapi_list_neon_auth_integrations_response_data_at(
    const neonapi_list_neon_auth_integrations_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_logs Logs
 * Logs of what runs on a branch.
 * @{
 */

/** Arguments of `neonapi_logs_field_values`. */
typedef struct neonapi_list_log_field_values neonapi_list_log_field_values;

/** Values that a log field takes. */
typedef struct neonapi_project_branch_log_field_values_response neonapi_project_branch_log_field_values_response;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_project_branch_log_field_values_response_list neonapi_project_branch_log_field_values_response_list;

/** Names of the log fields of a branch. */
typedef struct neonapi_project_branch_log_fields_response neonapi_project_branch_log_fields_response;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_project_branch_log_fields_response_list neonapi_project_branch_log_fields_response_list;

/** One log record of a branch. */
typedef struct neonapi_project_branch_log_record neonapi_project_branch_log_record;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_project_branch_log_record_list neonapi_project_branch_log_record_list;

/** A page of log records. */
typedef struct neonapi_project_branch_logs_query_response neonapi_project_branch_logs_query_response;

/** Arguments of `neonapi_logs_query`. */
typedef struct neonapi_query_logs neonapi_query_logs;

/** `trace`. */
#define NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_TRACE 1
/** `debug`. */
#define NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_DEBUG 2
/** `info`. */
#define NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_INFO 3
/** `warn`. */
#define NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_WARN 4
/** `error`. */
#define NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_ERROR 5
/** `fatal`. */
#define NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_FATAL 6

/** `function`. */
#define NEONAPI_PROJECT_BRANCH_LOG_SOURCE_FUNCTION 1
/** `storage`. */
#define NEONAPI_PROJECT_BRANCH_LOG_SOURCE_STORAGE 2
/** `pg_endpoint`. */
#define NEONAPI_PROJECT_BRANCH_LOG_SOURCE_PG_ENDPOINT 3

/** `asc`. */
#define NEONAPI_PROJECT_BRANCH_LOGS_QUERY_REQUEST_SORT_ORDER_ASC 1
/** `desc`. */
#define NEONAPI_PROJECT_BRANCH_LOGS_QUERY_REQUEST_SORT_ORDER_DESC 2

/**
 * Lists the values that one log field of a branch takes.
 *
 * Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet:
 * `neonapi_project_branch_log_field_values_response_list_next` does. `out` is yours: free it with
 * `neonapi_project_branch_log_field_values_response_list_free`.
 *
 * Calls `listProjectBranchLogFieldValues` (`GET
 * /projects/{project_id}/branches/{branch_id}/logs/fields/{field_name}/values`). Private beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_logs_field_values(
    const neonapi_client *client,
    const char *project_id,
    const char *branch_id,
    const char *field_name,
    const neonapi_list_log_field_values *arguments,
    const neonapi_call_options *options,
    neonapi_project_branch_log_field_values_response_list **out,
    neonapi_error **error);

/**
 * Lists the log fields of a branch by name.
 *
 * Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`.
 *
 * Sends nothing yet: `neonapi_project_branch_log_fields_response_list_next` does. `out` is yours:
 * free it with `neonapi_project_branch_log_fields_response_list_free`.
 *
 * Calls `listProjectBranchLogFields` (`GET
 * /projects/{project_id}/branches/{branch_id}/logs/fields`). Private beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_logs_fields(const neonapi_client *client,
                                   const char *project_id,
                                   const char *branch_id,
                                   const neonapi_call_options *options,
                                   neonapi_project_branch_log_fields_response_list **out,
                                   neonapi_error **error);

/**
 * Searches the logs of a branch and lists the records that match.
 *
 * Needs telemetry on the branch; otherwise the error carries the reason `telemetry_not_enabled`.
 * Time ranges that are too large or conflicting, conflicting filters, and bad cursors or LogQL are
 * refused, with a reason.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet:
 * `neonapi_project_branch_log_record_list_next` does. `out` is yours: free it with
 * `neonapi_project_branch_log_record_list_free`.
 *
 * Calls `queryProjectBranchLogs` (`POST /projects/{project_id}/branches/{branch_id}/logs/query`).
 * Private beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_logs_query(const neonapi_client *client,
                                  const char *project_id,
                                  const char *branch_id,
                                  const neonapi_query_logs *arguments,
                                  const neonapi_call_options *options,
                                  neonapi_project_branch_log_record_list **out,
                                  neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_log_field_values_response_list_next(
    neonapi_project_branch_log_field_values_response_list *list,
    const char **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_project_branch_log_field_values_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_log_field_values_response_list_next_page(
    neonapi_project_branch_log_field_values_response_list *list,
    neonapi_project_branch_log_field_values_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_project_branch_log_field_values_response_list_cursor(
    const neonapi_project_branch_log_field_values_response_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_project_branch_log_field_values_response_list_free(
    neonapi_project_branch_log_field_values_response_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_log_fields_response_list_next(
    neonapi_project_branch_log_fields_response_list *list,
    const char **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_project_branch_log_fields_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_log_fields_response_list_next_page(
    neonapi_project_branch_log_fields_response_list *list,
    neonapi_project_branch_log_fields_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_project_branch_log_fields_response_list_cursor(
    const neonapi_project_branch_log_fields_response_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_project_branch_log_fields_response_list_free(
    neonapi_project_branch_log_fields_response_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_log_record_list_next(
    neonapi_project_branch_log_record_list *list,
    const neonapi_project_branch_log_record **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_project_branch_logs_query_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_log_record_list_next_page(
    neonapi_project_branch_log_record_list *list,
    neonapi_project_branch_logs_query_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_project_branch_log_record_list_cursor(
    const neonapi_project_branch_log_record_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_project_branch_log_record_list_free(neonapi_project_branch_log_record_list *list);

/** Makes an empty one. Yours: free it with `neonapi_list_log_field_values_free`. */
neonapi_list_log_field_values *neonapi_list_log_field_values_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_log_field_values_free(neonapi_list_log_field_values *values);

/**
 * How far back to search, counted from now, in place of `start_time` and `end_time`. Copied; NULL
 * takes it away.
 */
neonapi_status neonapi_list_log_field_values_set_since(neonapi_list_log_field_values *arguments,
                                                       const char *value);

/** Start of the span of time to search. In microseconds since 1970. */
neonapi_status neonapi_list_log_field_values_set_start_time(
    neonapi_list_log_field_values *arguments,
    int64_t microseconds);

/** End of the span of time to search. In microseconds since 1970. */
neonapi_status neonapi_list_log_field_values_set_end_time(neonapi_list_log_field_values *arguments,
                                                          int64_t microseconds);

/** Limits the search to logs of one kind of source. One of NEONAPI_PROJECT_BRANCH_LOG_SOURCE_*. */
neonapi_status neonapi_list_log_field_values_set_source(neonapi_list_log_field_values *arguments,
                                                        uint32_t value);

/** Sets `source` by its text, which this version need not know. */
neonapi_status neonapi_list_log_field_values_set_source_text(
    neonapi_list_log_field_values *arguments,
    const char *value);

/** Most values to return, 1 to 1000; the server takes 100 when it is left out. */
neonapi_status neonapi_list_log_field_values_set_limit(neonapi_list_log_field_values *arguments,
                                                       int64_t value);

/** Makes an empty one. Yours: free it with `neonapi_query_logs_free`. */
neonapi_query_logs *neonapi_query_logs_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_query_logs_free(neonapi_query_logs *logs);

/**
 * How far back to search, counted from now, in place of `start_time` and `end_time`. Copied; NULL
 * takes it away.
 */
neonapi_status neonapi_query_logs_set_since(neonapi_query_logs *arguments, const char *value);

/** Start of the span of time to search. In microseconds since 1970. */
neonapi_status neonapi_query_logs_set_start_time(neonapi_query_logs *arguments,
                                                 int64_t microseconds);

/** End of the span of time to search. In microseconds since 1970. */
neonapi_status neonapi_query_logs_set_end_time(neonapi_query_logs *arguments, int64_t microseconds);

/** Log records per page, 1 to 1000; the server takes 100 when it is left out. */
neonapi_status neonapi_query_logs_set_limit(neonapi_query_logs *arguments, int64_t value);

/**
 * Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
 */
neonapi_status neonapi_query_logs_set_cursor(neonapi_query_logs *arguments, const char *value);

/**
 * Order of the log records by time. One of NEONAPI_PROJECT_BRANCH_LOGS_QUERY_REQUEST_SORT_ORDER_*.
 */
neonapi_status neonapi_query_logs_set_sort_order(neonapi_query_logs *arguments, uint32_t value);

/** Sets `sort_order` by its text, which this version need not know. */
neonapi_status neonapi_query_logs_set_sort_order_text(neonapi_query_logs *arguments,
                                                      const char *value);

/** Limits the search to logs of one kind of source. One of NEONAPI_PROJECT_BRANCH_LOG_SOURCE_*. */
neonapi_status neonapi_query_logs_set_source(neonapi_query_logs *arguments, uint32_t value);

/** Sets `source` by its text, which this version need not know. */
neonapi_status neonapi_query_logs_set_source_text(neonapi_query_logs *arguments, const char *value);

/** Limits the search to logs of one service. Copied; NULL takes it away. */
neonapi_status neonapi_query_logs_set_service_name(neonapi_query_logs *arguments,
                                                   const char *value);

/** Limits the search to logs of one instrumentation scope. Copied; NULL takes it away. */
neonapi_status neonapi_query_logs_set_scope_name(neonapi_query_logs *arguments, const char *value);

/**
 * Lowest severity a log record must have to match. One of NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_*.
 */
neonapi_status neonapi_query_logs_set_minimum_severity(neonapi_query_logs *arguments,
                                                       uint32_t value);

/** Sets `minimum_severity` by its text, which this version need not know. */
neonapi_status neonapi_query_logs_set_minimum_severity_text(neonapi_query_logs *arguments,
                                                            const char *value);

/** Severity text a log record must have to match. Copied; NULL takes it away. */
neonapi_status neonapi_query_logs_set_severity_text(neonapi_query_logs *arguments,
                                                    const char *value);

/** Text that the message must contain. Copied; NULL takes it away. */
neonapi_status neonapi_query_logs_set_body_contains(neonapi_query_logs *arguments,
                                                    const char *value);

/** Limits the search to logs of one trace. Copied; NULL takes it away. */
neonapi_status neonapi_query_logs_set_trace_id(neonapi_query_logs *arguments, const char *value);

/** Search written in LogQL; it may conflict with the other filters. Copied; NULL takes it away. */
neonapi_status neonapi_query_logs_set_logql(neonapi_query_logs *arguments, const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_branch_log_field_values_response_free(
    neonapi_project_branch_log_field_values_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_project_branch_log_field_values_response_free`.
 */
neonapi_project_branch_log_field_values_response *neonapi_project_branch_log_field_values_response_copy(
    const neonapi_project_branch_log_field_values_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_branch_log_field_values_response_to_json(
    const neonapi_project_branch_log_field_values_response *response);

/**
 * Reads one from JSON, as `neonapi_project_branch_log_field_values_response_to_json` writes it.
 * `out` is yours: free it with `neonapi_project_branch_log_field_values_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_log_field_values_response_from_json(
    const char *json,
    neonapi_project_branch_log_field_values_response **out,
    neonapi_error **error);

/** How many there are. Values found for the log field. */
size_t neonapi_project_branch_log_field_values_response_values_count(
    const neonapi_project_branch_log_field_values_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_project_branch_log_field_values_response_values_at(
    const neonapi_project_branch_log_field_values_response *response,
    size_t index);

/** Whether there are more values than the answer holds. */
bool neonapi_project_branch_log_field_values_response_is_truncated(
    const neonapi_project_branch_log_field_values_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_branch_log_fields_response_free(
    neonapi_project_branch_log_fields_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_project_branch_log_fields_response_free`.
 */
neonapi_project_branch_log_fields_response *neonapi_project_branch_log_fields_response_copy(
    const neonapi_project_branch_log_fields_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_branch_log_fields_response_to_json(
    const neonapi_project_branch_log_fields_response *response);

/**
 * Reads one from JSON, as `neonapi_project_branch_log_fields_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_project_branch_log_fields_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_log_fields_response_from_json(
    const char *json,
    neonapi_project_branch_log_fields_response **out,
    neonapi_error **error);

/** How many there are. Names of the log fields. */
size_t neonapi_project_branch_log_fields_response_fields_count(
    const neonapi_project_branch_log_fields_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_project_branch_log_fields_response_fields_at(
    const neonapi_project_branch_log_fields_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_branch_log_record_free(neonapi_project_branch_log_record *record);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_project_branch_log_record_free`.
 */
neonapi_project_branch_log_record *neonapi_project_branch_log_record_copy(
    const neonapi_project_branch_log_record *record);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_branch_log_record_to_json(const neonapi_project_branch_log_record *record);

/**
 * Reads one from JSON, as `neonapi_project_branch_log_record_to_json` writes it. `out` is yours:
 * free it with `neonapi_project_branch_log_record_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_log_record_from_json(const char *json,
                                                           neonapi_project_branch_log_record **out,
                                                           neonapi_error **error);

/** Time of the log record. In microseconds since 1970. */
int64_t neonapi_project_branch_log_record_timestamp(
    const neonapi_project_branch_log_record *record);

/** Text that was logged. Borrowed: valid as long as its root. */
const char *neonapi_project_branch_log_record_message(
    const neonapi_project_branch_log_record *record);

/**
 * Kind of source that wrote the log record. One of NEONAPI_PROJECT_BRANCH_LOG_SOURCE_*; 0 when
 * absent or not known.
 */
uint32_t neonapi_project_branch_log_record_source(const neonapi_project_branch_log_record *record);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_branch_log_record_source_text(
    const neonapi_project_branch_log_record *record);

/**
 * Id of the thing that wrote the log record, such as a function. NULL when absent. Borrowed: valid
 * as long as its root.
 */
const char *neonapi_project_branch_log_record_entity_id(
    const neonapi_project_branch_log_record *record);

/** Service that wrote the log record. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_project_branch_log_record_service_name(
    const neonapi_project_branch_log_record *record);

/**
 * Instrumentation scope that wrote the log record. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_branch_log_record_scope_name(
    const neonapi_project_branch_log_record *record);

/**
 * Severity as a number, higher being more severe. False when absent; `out` is then left as it was.
 */
bool neonapi_project_branch_log_record_severity_number(
    const neonapi_project_branch_log_record *record,
    int64_t *out);

/** Severity as the source wrote it. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_project_branch_log_record_severity_text(
    const neonapi_project_branch_log_record *record);

/**
 * Id of the trace the log record belongs to. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_project_branch_log_record_trace_id(
    const neonapi_project_branch_log_record *record);

/**
 * Id of the span the log record belongs to. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_project_branch_log_record_span_id(
    const neonapi_project_branch_log_record *record);

/** How many entries there are. Further values of the log record, by name. */
size_t neonapi_project_branch_log_record_attributes_count(
    const neonapi_project_branch_log_record *record);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_project_branch_log_record_attributes_key_at(
    const neonapi_project_branch_log_record *record,
    size_t index);

/**
 * The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
 * `neonapi_string_free`.
 */
char *neonapi_project_branch_log_record_attributes_value_at(
    const neonapi_project_branch_log_record *record,
    size_t index);

/**
 * The text of one of the numbers NEONAPI_PROJECT_BRANCH_LOG_SEVERITY_*; NULL when it is none.
 * Static.
 */
const char *neonapi_project_branch_log_severity_text_of(uint32_t number);

/**
 * The text of one of the numbers NEONAPI_PROJECT_BRANCH_LOG_SOURCE_*; NULL when it is none. Static.
 */
const char *neonapi_project_branch_log_source_text_of(uint32_t number);

/**
 * The text of one of the numbers NEONAPI_PROJECT_BRANCH_LOGS_QUERY_REQUEST_SORT_ORDER_*; NULL when
 * it is none. Static.
 */
const char *neonapi_project_branch_logs_query_request_sort_order_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_branch_logs_query_response_free(
    neonapi_project_branch_logs_query_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_project_branch_logs_query_response_free`.
 */
neonapi_project_branch_logs_query_response *neonapi_project_branch_logs_query_response_copy(
    const neonapi_project_branch_logs_query_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_branch_logs_query_response_to_json(
    const neonapi_project_branch_logs_query_response *response);

/**
 * Reads one from JSON, as `neonapi_project_branch_logs_query_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_project_branch_logs_query_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_branch_logs_query_response_from_json(
    const char *json,
    neonapi_project_branch_logs_query_response **out,
    neonapi_error **error);

/** How many there are. Log records of the page. */
size_t neonapi_project_branch_logs_query_response_logs_count(
    const neonapi_project_branch_logs_query_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_project_branch_log_record *neonapi_project_branch_logs_query_response_logs_at(
    const neonapi_project_branch_logs_query_response *response,
    size_t index);

/**
 * Cursor of the next page; absent when there is none. NULL when absent. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_project_branch_logs_query_response_next_cursor(
    const neonapi_project_branch_logs_query_response *response);

/** Whether more log records match than the page holds. */
bool neonapi_project_branch_logs_query_response_is_truncated(
    const neonapi_project_branch_logs_query_response *response);

/** @} */

/**
 * @defgroup neonapi_objects Objects
 * Objects in a bucket.
 * @{
 */

/** An object stored in a bucket. */
typedef struct neonapi_bucket_object neonapi_bucket_object;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_bucket_object_list neonapi_bucket_object_list;

/** A page of objects and folders of a bucket. */
typedef struct neonapi_bucket_objects_list_response neonapi_bucket_objects_list_response;

/** Arguments of `neonapi_objects_delete_by_prefix`. */
typedef struct neonapi_delete_objects_by_prefix neonapi_delete_objects_by_prefix;

/** Arguments of `neonapi_objects_list`. */
typedef struct neonapi_list_objects neonapi_list_objects;

/** Arguments of `neonapi_objects_presign`. */
typedef struct neonapi_presign_object neonapi_presign_object;

/** A presigned URL and how to use it. */
typedef struct neonapi_presign_response neonapi_presign_response;

/** `upload`. */
#define NEONAPI_PRESIGN_REQUEST_OPERATION_UPLOAD 1
/** `download`. */
#define NEONAPI_PRESIGN_REQUEST_OPERATION_DOWNLOAD 2

/**
 * Deletes one object of a bucket.
 *
 * Calls `deleteProjectBranchBucketObject` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_objects_delete(const neonapi_client *client,
                                      const char *project_id,
                                      const char *branch_id,
                                      const char *bucket_name,
                                      const char *object_key,
                                      const neonapi_call_options *options,
                                      neonapi_error **error);

/**
 * Deletes all objects of a bucket whose keys have a given beginning.
 *
 * The prefix cannot be empty. A short prefix can match far more than meant; list the objects with
 * it first.
 *
 * `arguments` stay yours.
 *
 * Calls `deleteProjectBranchBucketObjectsByPrefix` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects-by-prefix`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_objects_delete_by_prefix(const neonapi_client *client,
                                                const char *project_id,
                                                const char *branch_id,
                                                const char *bucket_name,
                                                const neonapi_delete_objects_by_prefix *arguments,
                                                const neonapi_call_options *options,
                                                int64_t *out,
                                                neonapi_error **error);

/**
 * Downloads the bytes of an object of a bucket.
 *
 * `out` is yours: free it with `neonapi_bytes_free`.
 *
 * Calls `getProjectBranchBucketObject` (`GET
 * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/download`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_objects_get(const neonapi_client *client,
                                   const char *project_id,
                                   const char *branch_id,
                                   const char *bucket_name,
                                   const char *object_key,
                                   const neonapi_call_options *options,
                                   neonapi_bytes **out,
                                   neonapi_error **error);

/**
 * Lists the objects of a bucket.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_bucket_object_list_next` does.
 * `out` is yours: free it with `neonapi_bucket_object_list_free`.
 *
 * Calls `listProjectBranchBucketObjects` (`GET
 * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_objects_list(const neonapi_client *client,
                                    const char *project_id,
                                    const char *branch_id,
                                    const char *bucket_name,
                                    const neonapi_list_objects *arguments,
                                    const neonapi_call_options *options,
                                    neonapi_bucket_object_list **out,
                                    neonapi_error **error);

/**
 * Makes a presigned URL to upload or download an object for a limited time.
 *
 * Whoever has the URL and headers can use them until they expire, so keep both secret. Send the
 * request with the `method` and `headers` of the answer.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_presign_response_free`.
 *
 * Calls `presignProjectBranchBucketObject` (`POST
 * /projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/presign`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_objects_presign(const neonapi_client *client,
                                       const char *project_id,
                                       const char *branch_id,
                                       const char *bucket_name,
                                       const char *object_key,
                                       const neonapi_presign_object *arguments,
                                       const neonapi_call_options *options,
                                       neonapi_presign_response **out,
                                       neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_bucket_object_list_next(neonapi_bucket_object_list *list,
                                               const neonapi_bucket_object **item,
                                               neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_bucket_objects_list_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_bucket_object_list_next_page(neonapi_bucket_object_list *list,
                                                    neonapi_bucket_objects_list_response **page,
                                                    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_bucket_object_list_cursor(const neonapi_bucket_object_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_bucket_object_list_free(neonapi_bucket_object_list *list);

/** Makes an empty one. Yours: free it with `neonapi_delete_objects_by_prefix_free`. */
neonapi_delete_objects_by_prefix *neonapi_delete_objects_by_prefix_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_delete_objects_by_prefix_free(neonapi_delete_objects_by_prefix *prefix);

/** Beginning of the keys to delete, 1 to 1024 characters. Has to be set. Copied. */
neonapi_status neonapi_delete_objects_by_prefix_set_prefix(
    neonapi_delete_objects_by_prefix *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_list_objects_free`. */
neonapi_list_objects *neonapi_list_objects_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_objects_free(neonapi_list_objects *objects);

/** Beginning that the keys must have. Copied; NULL takes it away. */
neonapi_status neonapi_list_objects_set_prefix(neonapi_list_objects *arguments, const char *value);

/** Text at which keys are cut into folders. Copied; NULL takes it away. */
neonapi_status neonapi_list_objects_set_delimiter(neonapi_list_objects *arguments,
                                                  const char *value);

/**
 * Cursor taken from the page before; leave it out for the first page. Copied; NULL takes it away.
 */
neonapi_status neonapi_list_objects_set_cursor(neonapi_list_objects *arguments, const char *value);

/** Objects per page, 1 to 1000; the server takes 1000 when it is left out. */
neonapi_status neonapi_list_objects_set_limit(neonapi_list_objects *arguments, int32_t value);

/** Makes an empty one. Yours: free it with `neonapi_presign_object_free`. */
neonapi_presign_object *neonapi_presign_object_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_presign_object_free(neonapi_presign_object *object);

/**
 * Whether the URL is for an upload or a download. Has to be set. One of
 * NEONAPI_PRESIGN_REQUEST_OPERATION_*.
 */
neonapi_status neonapi_presign_object_set_operation(neonapi_presign_object *arguments,
                                                    uint32_t value);

/** Sets `operation` by its text, which this version need not know. */
neonapi_status neonapi_presign_object_set_operation_text(neonapi_presign_object *arguments,
                                                         const char *value);

/** Media type of the content to upload. Copied; NULL takes it away. */
neonapi_status neonapi_presign_object_set_content_type(neonapi_presign_object *arguments,
                                                       const char *value);

/** How long the URL works, in seconds, 1 to 604800; the server default is 900. */
neonapi_status neonapi_presign_object_set_expires_in_seconds(neonapi_presign_object *arguments,
                                                             int64_t value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_bucket_object_free(neonapi_bucket_object *object);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_bucket_object_free`. */
neonapi_bucket_object *neonapi_bucket_object_copy(const neonapi_bucket_object *object);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_bucket_object_to_json(const neonapi_bucket_object *object);

/**
 * Reads one from JSON, as `neonapi_bucket_object_to_json` writes it. `out` is yours: free it with
 * `neonapi_bucket_object_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_bucket_object_from_json(const char *json,
                                               neonapi_bucket_object **out,
                                               neonapi_error **error);

/** Key that addresses the object within its bucket. Borrowed: valid as long as its root. */
const char *neonapi_bucket_object_key(const neonapi_bucket_object *object);

/** Size of the object, in bytes. */
int64_t neonapi_bucket_object_size(const neonapi_bucket_object *object);

/** Time the object was last written. In microseconds since 1970. */
int64_t neonapi_bucket_object_last_modified(const neonapi_bucket_object *object);

/** Entity tag, for telling versions of the content apart. Borrowed: valid as long as its root. */
const char *neonapi_bucket_object_etag(const neonapi_bucket_object *object);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_bucket_objects_list_response_free(neonapi_bucket_objects_list_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_bucket_objects_list_response_free`.
 */
neonapi_bucket_objects_list_response *neonapi_bucket_objects_list_response_copy(
    const neonapi_bucket_objects_list_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_bucket_objects_list_response_to_json(
    const neonapi_bucket_objects_list_response *response);

/**
 * Reads one from JSON, as `neonapi_bucket_objects_list_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_bucket_objects_list_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_bucket_objects_list_response_from_json(
    const char *json,
    neonapi_bucket_objects_list_response **out,
    neonapi_error **error);

/** How many there are. Common beginnings of keys, cut at the delimiter. */
size_t neonapi_bucket_objects_list_response_folders_count(
    const neonapi_bucket_objects_list_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_bucket_objects_list_response_folders_at(
    const neonapi_bucket_objects_list_response *response,
    size_t index);

/** How many there are. Objects of the page. */
size_t neonapi_bucket_objects_list_response_objects_count(
    const neonapi_bucket_objects_list_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_bucket_object *neonapi_bucket_objects_list_response_objects_at(
    const neonapi_bucket_objects_list_response *response,
    size_t index);

/** Beginning of keys that was asked for. Borrowed: valid as long as its root. */
const char *neonapi_bucket_objects_list_response_prefix(
    const neonapi_bucket_objects_list_response *response);

/**
 * Cursor of the next page; absent when there is none. NULL when absent. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_bucket_objects_list_response_next_cursor(
    const neonapi_bucket_objects_list_response *response);

/** Whether there is more than the page holds. */
bool neonapi_bucket_objects_list_response_is_truncated(
    const neonapi_bucket_objects_list_response *response);

/**
 * The text of one of the numbers NEONAPI_PRESIGN_REQUEST_OPERATION_*; NULL when it is none. Static.
 */
const char *neonapi_presign_request_operation_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_presign_response_free(neonapi_presign_response *response);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_presign_response_free`. */
neonapi_presign_response *neonapi_presign_response_copy(const neonapi_presign_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_presign_response_to_json(const neonapi_presign_response *response);

/**
 * Reads one from JSON, as `neonapi_presign_response_to_json` writes it. `out` is yours: free it
 * with `neonapi_presign_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_presign_response_from_json(const char *json,
                                                  neonapi_presign_response **out,
                                                  neonapi_error **error);

/**
 * URL that gives access to the object until it expires; a secret. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_presign_response_url(const neonapi_presign_response *response);

/** HTTP method to use with the URL. Borrowed: valid as long as its root. */
const char *neonapi_presign_response_method(const neonapi_presign_response *response);

/** How many entries there are. Headers to send with the request; secret like the URL. */
size_t neonapi_presign_response_headers_count(const neonapi_presign_response *response);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_presign_response_headers_key_at(const neonapi_presign_response *response,
                                                    size_t index);

/** The value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_presign_response_headers_value_at(const neonapi_presign_response *response,
                                                      size_t index);

/** Time after which the URL no longer works. In microseconds since 1970. */
int64_t neonapi_presign_response_expires_at(const neonapi_presign_response *response);

/** @} */

/**
 * @defgroup neonapi_operations Operations
 * Operations: the background work that mutations start.
 * @{
 */

/** Arguments of `neonapi_operations_list`. */
typedef struct neonapi_list_operations neonapi_list_operations;

/** A page of operations. */
typedef struct neonapi_list_project_operations_response neonapi_list_project_operations_response;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_operation_list neonapi_operation_list;

/** `create_compute`. */
#define NEONAPI_OPERATION_ACTION_CREATE_COMPUTE 1
/** `create_timeline`. */
#define NEONAPI_OPERATION_ACTION_CREATE_TIMELINE 2
/** `start_compute`. */
#define NEONAPI_OPERATION_ACTION_START_COMPUTE 3
/** `suspend_compute`. */
#define NEONAPI_OPERATION_ACTION_SUSPEND_COMPUTE 4
/** `apply_config`. */
#define NEONAPI_OPERATION_ACTION_APPLY_CONFIG 5
/** `check_availability`. */
#define NEONAPI_OPERATION_ACTION_CHECK_AVAILABILITY 6
/** `delete_timeline`. */
#define NEONAPI_OPERATION_ACTION_DELETE_TIMELINE 7
/** `create_branch`. */
#define NEONAPI_OPERATION_ACTION_CREATE_BRANCH 8
/** `import_data`. */
#define NEONAPI_OPERATION_ACTION_IMPORT_DATA 9
/** `tenant_ignore`. */
#define NEONAPI_OPERATION_ACTION_TENANT_IGNORE 10
/** `tenant_attach`. */
#define NEONAPI_OPERATION_ACTION_TENANT_ATTACH 11
/** `tenant_detach`. */
#define NEONAPI_OPERATION_ACTION_TENANT_DETACH 12
/** `tenant_detach_safekeepers`. */
#define NEONAPI_OPERATION_ACTION_TENANT_DETACH_SAFEKEEPERS 13
/** `tenant_attach_safekeepers`. */
#define NEONAPI_OPERATION_ACTION_TENANT_ATTACH_SAFEKEEPERS 14
/** `tenant_reattach`. */
#define NEONAPI_OPERATION_ACTION_TENANT_REATTACH 15
/** `replace_safekeeper`. */
#define NEONAPI_OPERATION_ACTION_REPLACE_SAFEKEEPER 16
/** `disable_maintenance`. */
#define NEONAPI_OPERATION_ACTION_DISABLE_MAINTENANCE 17
/** `apply_storage_config`. */
#define NEONAPI_OPERATION_ACTION_APPLY_STORAGE_CONFIG 18
/** `prepare_secondary_pageserver`. */
#define NEONAPI_OPERATION_ACTION_PREPARE_SECONDARY_PAGESERVER 19
/** `switch_pageserver`. */
#define NEONAPI_OPERATION_ACTION_SWITCH_PAGESERVER 20
/** `detach_parent_branch`. */
#define NEONAPI_OPERATION_ACTION_DETACH_PARENT_BRANCH 21
/** `timeline_archive`. */
#define NEONAPI_OPERATION_ACTION_TIMELINE_ARCHIVE 22
/** `timeline_unarchive`. */
#define NEONAPI_OPERATION_ACTION_TIMELINE_UNARCHIVE 23
/** `start_reserved_compute`. */
#define NEONAPI_OPERATION_ACTION_START_RESERVED_COMPUTE 24
/** `sync_dbs_and_roles_from_compute`. */
#define NEONAPI_OPERATION_ACTION_SYNC_DBS_AND_ROLES_FROM_COMPUTE 25
/** `apply_schema_from_branch`. */
#define NEONAPI_OPERATION_ACTION_APPLY_SCHEMA_FROM_BRANCH 26
/** `timeline_mark_invisible`. */
#define NEONAPI_OPERATION_ACTION_TIMELINE_MARK_INVISIBLE 27
/** `timeline_update_protected_config`. */
#define NEONAPI_OPERATION_ACTION_TIMELINE_UPDATE_PROTECTED_CONFIG 28
/** `prewarm_replica`. */
#define NEONAPI_OPERATION_ACTION_PREWARM_REPLICA 29
/** `promote_replica`. */
#define NEONAPI_OPERATION_ACTION_PROMOTE_REPLICA 30
/** `set_storage_non_dirty`. */
#define NEONAPI_OPERATION_ACTION_SET_STORAGE_NON_DIRTY 31
/** `swap_binding_id`. */
#define NEONAPI_OPERATION_ACTION_SWAP_BINDING_ID 32
/** `finalize_migration`. */
#define NEONAPI_OPERATION_ACTION_FINALIZE_MIGRATION 33
/** `mark_migration_prepared`. */
#define NEONAPI_OPERATION_ACTION_MARK_MIGRATION_PREPARED 34
/** `update_catalog`. */
#define NEONAPI_OPERATION_ACTION_UPDATE_CATALOG 35
/** `epc_sync`. */
#define NEONAPI_OPERATION_ACTION_EPC_SYNC 36

/** `scheduling`. */
#define NEONAPI_OPERATION_STATUS_SCHEDULING 1
/** `running`. */
#define NEONAPI_OPERATION_STATUS_RUNNING 2
/** `finished`. */
#define NEONAPI_OPERATION_STATUS_FINISHED 3
/** `failed`. */
#define NEONAPI_OPERATION_STATUS_FAILED 4
/** `error`. */
#define NEONAPI_OPERATION_STATUS_ERROR 5
/** `cancelling`. */
#define NEONAPI_OPERATION_STATUS_CANCELLING 6
/** `cancelled`. */
#define NEONAPI_OPERATION_STATUS_CANCELLED 7
/** `skipped`. */
#define NEONAPI_OPERATION_STATUS_SKIPPED 8

/**
 * Reads one operation and its present status.
 *
 * To wait for an operation use `neonapi_operations_wait_for`, which polls for you.
 *
 * `out` is yours: free it with `neonapi_operation_free`.
 *
 * Calls `getProjectOperation` (`GET /projects/{project_id}/operations/{operation_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operations_get(const neonapi_client *client,
                                      const char *project_id,
                                      const char *operation_id,
                                      const neonapi_call_options *options,
                                      neonapi_operation **out,
                                      neonapi_error **error);

/**
 * Lists the operations of a project, the newest first.
 *
 * The list lags: an operation just scheduled can be missing, so an idle list proves nothing; follow
 * the ids that a call gave. Work started by Neon itself is listed too, and operations older than 6
 * months may be gone.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_operation_list_next` does.
 * `out` is yours: free it with `neonapi_operation_list_free`.
 *
 * Calls `listProjectOperations` (`GET /projects/{project_id}/operations`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operations_list(const neonapi_client *client,
                                       const char *project_id,
                                       const neonapi_list_operations *arguments,
                                       const neonapi_call_options *options,
                                       neonapi_operation_list **out,
                                       neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operation_list_next(neonapi_operation_list *list,
                                           const neonapi_operation **item,
                                           neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_project_operations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operation_list_next_page(neonapi_operation_list *list,
                                                neonapi_list_project_operations_response **page,
                                                neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_operation_list_cursor(const neonapi_operation_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_operation_list_free(neonapi_operation_list *list);

/** Makes an empty one. Yours: free it with `neonapi_list_operations_free`. */
neonapi_list_operations *neonapi_list_operations_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_operations_free(neonapi_list_operations *operations);

/**
 * Place to go on from, as the page before gave it in `pagination.cursor`. Copied; NULL takes it
 * away.
 */
neonapi_status neonapi_list_operations_set_cursor(neonapi_list_operations *arguments,
                                                  const char *value);

/** Operations per page, 1 to 1000. */
neonapi_status neonapi_list_operations_set_limit(neonapi_list_operations *arguments, int64_t value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_project_operations_response_free(
    neonapi_list_project_operations_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_project_operations_response_free`.
 */
neonapi_list_project_operations_response *neonapi_list_project_operations_response_copy(
    const neonapi_list_project_operations_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_project_operations_response_to_json(
    const neonapi_list_project_operations_response *response);

/**
 * Reads one from JSON, as `neonapi_list_project_operations_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_list_project_operations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_project_operations_response_from_json(
    const char *json,
    neonapi_list_project_operations_response **out,
    neonapi_error **error);

/** How many there are. Operations on the page, the newest first. */
size_t neonapi_list_project_operations_response_operations_count(
    const neonapi_list_project_operations_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_list_project_operations_response_operations_at(
    const neonapi_list_project_operations_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_pagination *neonapi_list_project_operations_response_pagination(
    const neonapi_list_project_operations_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_operation_free(neonapi_operation *operation);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_operation_free`. */
neonapi_operation *neonapi_operation_copy(const neonapi_operation *operation);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_operation_to_json(const neonapi_operation *operation);

/**
 * Reads one from JSON, as `neonapi_operation_to_json` writes it. `out` is yours: free it with
 * `neonapi_operation_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operation_from_json(const char *json,
                                           neonapi_operation **out,
                                           neonapi_error **error);

/** Id of the operation, a UUID. Borrowed: valid as long as its root. */
const char *neonapi_operation_id(const neonapi_operation *operation);

/** Id of the project. Borrowed: valid as long as its root. */
const char *neonapi_operation_project_id(const neonapi_operation *operation);

/**
 * Id of the branch worked on; absent if the work concerns none. NULL when absent. Borrowed: valid
 * as long as its root.
 */
const char *neonapi_operation_branch_id(const neonapi_operation *operation);

/**
 * Id of the endpoint worked on; absent if the work concerns none. NULL when absent. Borrowed: valid
 * as long as its root.
 */
const char *neonapi_operation_endpoint_id(const neonapi_operation *operation);

/** What the operation does. One of NEONAPI_OPERATION_ACTION_*; 0 when not known. */
uint32_t neonapi_operation_action(const neonapi_operation *operation);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_operation_action_text(const neonapi_operation *operation);

/** How far the operation has come. One of NEONAPI_OPERATION_STATUS_*; 0 when not known. */
uint32_t neonapi_operation_status(const neonapi_operation *operation);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_operation_status_text(const neonapi_operation *operation);

/**
 * Text of the failure, if there was one. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_operation_error(const neonapi_operation *operation);

/** Number of times that the operation has failed so far. */
int32_t neonapi_operation_failures_count(const neonapi_operation *operation);

/**
 * Time of the next attempt, if one is planned after a failure. In microseconds since 1970. False
 * when absent; `out` is then left as it was.
 */
bool neonapi_operation_retry_at(const neonapi_operation *operation, int64_t *out);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_operation_created_at(const neonapi_operation *operation);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_operation_updated_at(const neonapi_operation *operation);

/** Time taken by the operation, in milliseconds. */
int32_t neonapi_operation_total_duration_ms(const neonapi_operation *operation);

/** How many there are. */
size_t neonapi_operation_array_count(const neonapi_operation_array *array);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as the array. */
const neonapi_operation *neonapi_operation_array_at(const neonapi_operation_array *array,
                                                    size_t index);

/** Frees them all. NULL does nothing. */
void neonapi_operation_array_free(neonapi_operation_array *array);

/** The text of one of the numbers NEONAPI_OPERATION_ACTION_*; NULL when it is none. Static. */
const char *neonapi_operation_action_text_of(uint32_t number);

/** The text of one of the numbers NEONAPI_OPERATION_STATUS_*; NULL when it is none. Static. */
const char *neonapi_operation_status_text_of(uint32_t number);

/** @} */

/**
 * @defgroup neonapi_organization_api_keys Organization API keys
 * API keys of an organization, whole or for one project.
 * @{
 */

/** Arguments of `neonapi_organization_api_keys_create`. */
typedef struct neonapi_create_organization_api_key neonapi_create_organization_api_key;

/** A new API key of an organization, with its secret. */
typedef struct neonapi_org_api_key_create_response neonapi_org_api_key_create_response;

/** An API key of an organization that was revoked. */
typedef struct neonapi_org_api_key_revoke_response neonapi_org_api_key_revoke_response;

/** An API key of an organization, without its secret. */
typedef struct neonapi_org_api_keys_list_response_item neonapi_org_api_keys_list_response_item;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_org_api_keys_list_response_item_list neonapi_org_api_keys_list_response_item_list;

/**
 * Creates an API key of an organization, for all its projects or for one.
 *
 * The key is shown only in this answer and never expires. With `project_id` it is limited to that
 * project; check `project_id` of the answer. Only admins of the organization can create such keys.
 * Neon allows 10 calls per second.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_org_api_key_create_response_free`.
 *
 * Calls `createOrgApiKey` (`POST /organizations/{org_id}/api_keys`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_api_keys_create(
    const neonapi_client *client,
    const char *org_id,
    const neonapi_create_organization_api_key *arguments,
    const neonapi_call_options *options,
    neonapi_org_api_key_create_response **out,
    neonapi_error **error);

/**
 * Lists the API keys of an organization, without the keys themselves.
 *
 * Sends nothing yet: `neonapi_org_api_keys_list_response_item_list_next` does. `out` is yours: free
 * it with `neonapi_org_api_keys_list_response_item_list_free`.
 *
 * Calls `listOrgApiKeys` (`GET /organizations/{org_id}/api_keys`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_api_keys_list(
    const neonapi_client *client,
    const char *org_id,
    const neonapi_call_options *options,
    neonapi_org_api_keys_list_response_item_list **out,
    neonapi_error **error);

/**
 * Revokes an API key of an organization.
 *
 * The key stops working at once.
 *
 * `out` is yours: free it with `neonapi_org_api_key_revoke_response_free`.
 *
 * Calls `revokeOrgApiKey` (`DELETE /organizations/{org_id}/api_keys/{key_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_api_keys_revoke(const neonapi_client *client,
                                                    const char *org_id,
                                                    int64_t key_id,
                                                    const neonapi_call_options *options,
                                                    neonapi_org_api_key_revoke_response **out,
                                                    neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_org_api_keys_list_response_item_list_next(
    neonapi_org_api_keys_list_response_item_list *list,
    const neonapi_org_api_keys_list_response_item **item,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_org_api_keys_list_response_item_list_cursor(
    const neonapi_org_api_keys_list_response_item_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_org_api_keys_list_response_item_list_free(
    neonapi_org_api_keys_list_response_item_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_organization_api_key_free`. */
neonapi_create_organization_api_key *neonapi_create_organization_api_key_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_organization_api_key_free(neonapi_create_organization_api_key *record);

/** Name to give to the API key, at most 64 characters. Has to be set. Copied. */
neonapi_status neonapi_create_organization_api_key_set_key_name(
    neonapi_create_organization_api_key *arguments,
    const char *value);

/** Project to limit the API key to; leave out for all projects. Copied; NULL takes it away. */
neonapi_status neonapi_create_organization_api_key_set_project_id(
    neonapi_create_organization_api_key *arguments,
    const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_org_api_key_create_response_free(neonapi_org_api_key_create_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_org_api_key_create_response_free`.
 */
neonapi_org_api_key_create_response *neonapi_org_api_key_create_response_copy(
    const neonapi_org_api_key_create_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_org_api_key_create_response_to_json(
    const neonapi_org_api_key_create_response *response);

/**
 * Reads one from JSON, as `neonapi_org_api_key_create_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_org_api_key_create_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_org_api_key_create_response_from_json(
    const char *json,
    neonapi_org_api_key_create_response **out,
    neonapi_error **error);

/** Id of the API key, used to revoke it. */
int64_t neonapi_org_api_key_create_response_id(const neonapi_org_api_key_create_response *response);

/** The key itself, shown only this once. Borrowed: valid as long as its root. */
const char *neonapi_org_api_key_create_response_key(
    const neonapi_org_api_key_create_response *response);

/** Name given to the API key. Borrowed: valid as long as its root. */
const char *neonapi_org_api_key_create_response_name(
    const neonapi_org_api_key_create_response *response);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_org_api_key_create_response_created_at(
    const neonapi_org_api_key_create_response *response);

/** Id of the user who created the API key. Borrowed: valid as long as its root. */
const char *neonapi_org_api_key_create_response_created_by(
    const neonapi_org_api_key_create_response *response);

/**
 * Project the API key is limited to; absent for a key to all projects. NULL when absent. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_org_api_key_create_response_project_id(
    const neonapi_org_api_key_create_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_org_api_key_revoke_response_free(neonapi_org_api_key_revoke_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_org_api_key_revoke_response_free`.
 */
neonapi_org_api_key_revoke_response *neonapi_org_api_key_revoke_response_copy(
    const neonapi_org_api_key_revoke_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_org_api_key_revoke_response_to_json(
    const neonapi_org_api_key_revoke_response *response);

/**
 * Reads one from JSON, as `neonapi_org_api_key_revoke_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_org_api_key_revoke_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_org_api_key_revoke_response_from_json(
    const char *json,
    neonapi_org_api_key_revoke_response **out,
    neonapi_error **error);

/** Id of the API key, used to revoke it. */
int64_t neonapi_org_api_key_revoke_response_id(const neonapi_org_api_key_revoke_response *response);

/** Name given to the API key. Borrowed: valid as long as its root. */
const char *neonapi_org_api_key_revoke_response_name(
    const neonapi_org_api_key_revoke_response *response);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_org_api_key_revoke_response_created_at(
    const neonapi_org_api_key_revoke_response *response);

/** Id of the user who created the API key. Borrowed: valid as long as its root. */
const char *neonapi_org_api_key_revoke_response_created_by(
    const neonapi_org_api_key_revoke_response *response);

/**
 * Time the API key was last used; null before the first use. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_org_api_key_revoke_response_last_used_at(
    const neonapi_org_api_key_revoke_response *response,
    int64_t *out);

/** IP address the API key was last used from. Borrowed: valid as long as its root. */
const char *neonapi_org_api_key_revoke_response_last_used_from_addr(
    const neonapi_org_api_key_revoke_response *response);

/** Whether the API key is revoked. */
bool neonapi_org_api_key_revoke_response_revoked(
    const neonapi_org_api_key_revoke_response *response);

/**
 * Project the API key is limited to; absent for a key to all projects. NULL when absent. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_org_api_key_revoke_response_project_id(
    const neonapi_org_api_key_revoke_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_org_api_keys_list_response_item_free(neonapi_org_api_keys_list_response_item *item);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_org_api_keys_list_response_item_free`.
 */
neonapi_org_api_keys_list_response_item *neonapi_org_api_keys_list_response_item_copy(
    const neonapi_org_api_keys_list_response_item *item);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_org_api_keys_list_response_item_to_json(
    const neonapi_org_api_keys_list_response_item *item);

/**
 * Reads one from JSON, as `neonapi_org_api_keys_list_response_item_to_json` writes it. `out` is
 * yours: free it with `neonapi_org_api_keys_list_response_item_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_org_api_keys_list_response_item_from_json(
    const char *json,
    neonapi_org_api_keys_list_response_item **out,
    neonapi_error **error);

/** Id of the API key, used to revoke it. */
int64_t neonapi_org_api_keys_list_response_item_id(
    const neonapi_org_api_keys_list_response_item *item);

/** Name given to the API key. Borrowed: valid as long as its root. */
const char *neonapi_org_api_keys_list_response_item_name(
    const neonapi_org_api_keys_list_response_item *item);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_org_api_keys_list_response_item_created_at(
    const neonapi_org_api_keys_list_response_item *item);

/** User who created the API key. Borrowed: valid as long as its root. */
const neonapi_api_key_creator_data *neonapi_org_api_keys_list_response_item_created_by(
    const neonapi_org_api_keys_list_response_item *item);

/**
 * Time the API key was last used; null before the first use. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_org_api_keys_list_response_item_last_used_at(
    const neonapi_org_api_keys_list_response_item *item,
    int64_t *out);

/** IP address the API key was last used from. Borrowed: valid as long as its root. */
const char *neonapi_org_api_keys_list_response_item_last_used_from_addr(
    const neonapi_org_api_keys_list_response_item *item);

/**
 * Project the API key is limited to; absent for a key to all projects. NULL when absent. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_org_api_keys_list_response_item_project_id(
    const neonapi_org_api_keys_list_response_item *item);

/** @} */

/**
 * @defgroup neonapi_organization_invitations Organization invitations
 * Invitations to join an organization.
 * @{
 */

/** Arguments of `neonapi_organization_invitations_create`. */
typedef struct neonapi_create_organization_invitations neonapi_create_organization_invitations;

/** An invitation to join an organization. */
typedef struct neonapi_invitation neonapi_invitation;

/** Several `neonapi_invitation`, owned together. */
typedef struct neonapi_invitation_array neonapi_invitation_array;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_invitation_list neonapi_invitation_list;

/** The answer with invitations to an organization. */
typedef struct neonapi_organization_invitations_response neonapi_organization_invitations_response;

/** An invitation to send. */
typedef struct neonapi_organization_invite_create_request neonapi_organization_invite_create_request;

/**
 * Invites people to an organization by email.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_invitation_array_free`.
 *
 * Calls `createOrganizationInvitations` (`POST /organizations/{org_id}/invitations`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_invitations_create(
    const neonapi_client *client,
    const char *org_id,
    const neonapi_create_organization_invitations *arguments,
    const neonapi_call_options *options,
    neonapi_invitation_array **out,
    neonapi_error **error);

/**
 * Lists the invitations to an organization.
 *
 * Sends nothing yet: `neonapi_invitation_list_next` does. `out` is yours: free it with
 * `neonapi_invitation_list_free`.
 *
 * Calls `getOrganizationInvitations` (`GET /organizations/{org_id}/invitations`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_invitations_list(const neonapi_client *client,
                                                     const char *org_id,
                                                     const neonapi_call_options *options,
                                                     neonapi_invitation_list **out,
                                                     neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_invitation_list_next(neonapi_invitation_list *list,
                                            const neonapi_invitation **item,
                                            neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_organization_invitations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_invitation_list_next_page(neonapi_invitation_list *list,
                                                 neonapi_organization_invitations_response **page,
                                                 neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_invitation_list_cursor(const neonapi_invitation_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_invitation_list_free(neonapi_invitation_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_organization_invitations_free`. */
neonapi_create_organization_invitations *neonapi_create_organization_invitations_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_organization_invitations_free(
    neonapi_create_organization_invitations *invitations);

/** Adds one. Invitations to send. Has to be set. Copied. */
neonapi_status neonapi_create_organization_invitations_add_invitations(
    neonapi_create_organization_invitations *arguments,
    neonapi_organization_invite_create_request *value);

/** Sends `invitations` with nothing in it, until something is added. */
neonapi_status neonapi_create_organization_invitations_empty_invitations(
    neonapi_create_organization_invitations *arguments);

/** Makes an empty one. Yours: free it with `neonapi_organization_invite_create_request_free`. */
neonapi_organization_invite_create_request *neonapi_organization_invite_create_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_organization_invite_create_request_free(
    neonapi_organization_invite_create_request *request);

/** Email address of the person invited, at most 256 characters. Has to be set. Copied. */
neonapi_status neonapi_organization_invite_create_request_set_email(
    neonapi_organization_invite_create_request *request,
    const char *value);

/** Role the person will have in the organization. Has to be set. One of NEONAPI_MEMBER_ROLE_*. */
neonapi_status neonapi_organization_invite_create_request_set_role(
    neonapi_organization_invite_create_request *request,
    uint32_t value);

/** Sets `role` by its text, which this version need not know. */
neonapi_status neonapi_organization_invite_create_request_set_role_text(
    neonapi_organization_invite_create_request *request,
    const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_invitation_free(neonapi_invitation *invitation);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_invitation_free`. */
neonapi_invitation *neonapi_invitation_copy(const neonapi_invitation *invitation);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_invitation_to_json(const neonapi_invitation *invitation);

/**
 * Reads one from JSON, as `neonapi_invitation_to_json` writes it. `out` is yours: free it with
 * `neonapi_invitation_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_invitation_from_json(const char *json,
                                            neonapi_invitation **out,
                                            neonapi_error **error);

/** Id of the invitation. Borrowed: valid as long as its root. */
const char *neonapi_invitation_id(const neonapi_invitation *invitation);

/**
 * Email address of the person invited, at most 256 characters. Borrowed: valid as long as its root.
 */
const char *neonapi_invitation_email(const neonapi_invitation *invitation);

/** Id of the organization. Borrowed: valid as long as its root. */
const char *neonapi_invitation_org_id(const neonapi_invitation *invitation);

/** Id of the user who sent the invitation. Borrowed: valid as long as its root. */
const char *neonapi_invitation_invited_by(const neonapi_invitation *invitation);

/** Time the invitation was sent. In microseconds since 1970. */
int64_t neonapi_invitation_invited_at(const neonapi_invitation *invitation);

/**
 * Role the person will have in the organization. One of NEONAPI_MEMBER_ROLE_*; 0 when not known.
 */
uint32_t neonapi_invitation_role(const neonapi_invitation *invitation);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_invitation_role_text(const neonapi_invitation *invitation);

/** How many there are. */
size_t neonapi_invitation_array_count(const neonapi_invitation_array *array);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as the array. */
const neonapi_invitation *neonapi_invitation_array_at(const neonapi_invitation_array *array,
                                                      size_t index);

/** Frees them all. NULL does nothing. */
void neonapi_invitation_array_free(neonapi_invitation_array *array);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_organization_invitations_response_free(
    neonapi_organization_invitations_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_organization_invitations_response_free`.
 */
neonapi_organization_invitations_response *neonapi_organization_invitations_response_copy(
    const neonapi_organization_invitations_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_organization_invitations_response_to_json(
    const neonapi_organization_invitations_response *response);

/**
 * Reads one from JSON, as `neonapi_organization_invitations_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_organization_invitations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_invitations_response_from_json(
    const char *json,
    neonapi_organization_invitations_response **out,
    neonapi_error **error);

/** How many there are. Invitations to the organization. */
size_t neonapi_organization_invitations_response_invitations_count(
    const neonapi_organization_invitations_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_invitation *neonapi_organization_invitations_response_invitations_at(
    const neonapi_organization_invitations_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_organization_members Organization members
 * Members of an organization.
 * @{
 */

/** One page of members of an organization. */
typedef struct neonapi_get_organization_members_response neonapi_get_organization_members_response;

/** Arguments of `neonapi_organization_members_list`. */
typedef struct neonapi_list_organization_members neonapi_list_organization_members;

/** The membership of a user in an organization. */
typedef struct neonapi_member neonapi_member;

/** The user behind a membership. */
typedef struct neonapi_member_user_info neonapi_member_user_info;

/** A membership together with its user. */
typedef struct neonapi_member_with_user neonapi_member_with_user;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_member_with_user_list neonapi_member_with_user_list;

/** Arguments of `neonapi_organization_members_update`. */
typedef struct neonapi_update_organization_member neonapi_update_organization_member;

/** `email`. */
#define NEONAPI_MEMBER_SORT_BY_EMAIL 1
/** `role`. */
#define NEONAPI_MEMBER_SORT_BY_ROLE 2
/** `joined_at`. */
#define NEONAPI_MEMBER_SORT_BY_JOINED_AT 3

/**
 * Fetches one member of an organization.
 *
 * `out` is yours: free it with `neonapi_member_free`.
 *
 * Calls `getOrganizationMember` (`GET /organizations/{org_id}/members/{member_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_members_get(const neonapi_client *client,
                                                const char *org_id,
                                                const char *member_id,
                                                const neonapi_call_options *options,
                                                neonapi_member **out,
                                                neonapi_error **error);

/**
 * Lists the members of an organization.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_member_with_user_list_next`
 * does. `out` is yours: free it with `neonapi_member_with_user_list_free`.
 *
 * Calls `getOrganizationMembers` (`GET /organizations/{org_id}/members`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_members_list(const neonapi_client *client,
                                                 const char *org_id,
                                                 const neonapi_list_organization_members *arguments,
                                                 const neonapi_call_options *options,
                                                 neonapi_member_with_user_list **out,
                                                 neonapi_error **error);

/**
 * Removes a member from an organization.
 *
 * Calls `removeOrganizationMember` (`DELETE /organizations/{org_id}/members/{member_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_members_remove(const neonapi_client *client,
                                                   const char *org_id,
                                                   const char *member_id,
                                                   const neonapi_call_options *options,
                                                   neonapi_error **error);

/**
 * Changes the role of a member of an organization.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_member_free`.
 *
 * Calls `updateOrganizationMember` (`PATCH /organizations/{org_id}/members/{member_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_members_update(
    const neonapi_client *client,
    const char *org_id,
    const char *member_id,
    const neonapi_update_organization_member *arguments,
    const neonapi_call_options *options,
    neonapi_member **out,
    neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_member_with_user_list_next(neonapi_member_with_user_list *list,
                                                  const neonapi_member_with_user **item,
                                                  neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_get_organization_members_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_member_with_user_list_next_page(
    neonapi_member_with_user_list *list,
    neonapi_get_organization_members_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_member_with_user_list_cursor(const neonapi_member_with_user_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_member_with_user_list_free(neonapi_member_with_user_list *list);

/** Makes an empty one. Yours: free it with `neonapi_list_organization_members_free`. */
neonapi_list_organization_members *neonapi_list_organization_members_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_organization_members_free(neonapi_list_organization_members *members);

/**
 * Sort key: `email`, `role` or `joined_at`, which is the server default. One of
 * NEONAPI_MEMBER_SORT_BY_*.
 */
neonapi_status neonapi_list_organization_members_set_sort_by(
    neonapi_list_organization_members *arguments,
    uint32_t value);

/** Sets `sort_by` by its text, which this version need not know. */
neonapi_status neonapi_list_organization_members_set_sort_by_text(
    neonapi_list_organization_members *arguments,
    const char *value);

/** Cursor from the page before; leave out for the first page. Copied; NULL takes it away. */
neonapi_status neonapi_list_organization_members_set_cursor(
    neonapi_list_organization_members *arguments,
    const char *value);

/**
 * Direction of sorting, `asc` or `desc`; the server default is `desc`. One of NEONAPI_SORT_ORDER_*.
 */
neonapi_status neonapi_list_organization_members_set_sort_order(
    neonapi_list_organization_members *arguments,
    uint32_t value);

/** Sets `sort_order` by its text, which this version need not know. */
neonapi_status neonapi_list_organization_members_set_sort_order_text(
    neonapi_list_organization_members *arguments,
    const char *value);

/** Members per page, 1 to 500. */
neonapi_status neonapi_list_organization_members_set_limit(
    neonapi_list_organization_members *arguments,
    int64_t value);

/** Makes an empty one. Yours: free it with `neonapi_update_organization_member_free`. */
neonapi_update_organization_member *neonapi_update_organization_member_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_organization_member_free(neonapi_update_organization_member *member);

/** Role of the member in the organization. Has to be set. One of NEONAPI_MEMBER_ROLE_*. */
neonapi_status neonapi_update_organization_member_set_role(
    neonapi_update_organization_member *arguments,
    uint32_t value);

/** Sets `role` by its text, which this version need not know. */
neonapi_status neonapi_update_organization_member_set_role_text(
    neonapi_update_organization_member *arguments,
    const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_get_organization_members_response_free(
    neonapi_get_organization_members_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_get_organization_members_response_free`.
 */
neonapi_get_organization_members_response *neonapi_get_organization_members_response_copy(
    const neonapi_get_organization_members_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_get_organization_members_response_to_json(
    const neonapi_get_organization_members_response *response);

/**
 * Reads one from JSON, as `neonapi_get_organization_members_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_get_organization_members_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_get_organization_members_response_from_json(
    const char *json,
    neonapi_get_organization_members_response **out,
    neonapi_error **error);

/** How many there are. Members of this page. */
size_t neonapi_get_organization_members_response_members_count(
    const neonapi_get_organization_members_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_member_with_user *neonapi_get_organization_members_response_members_at(
    const neonapi_get_organization_members_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_cursor_pagination *neonapi_get_organization_members_response_pagination(
    const neonapi_get_organization_members_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_member_free(neonapi_member *member);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_member_free`. */
neonapi_member *neonapi_member_copy(const neonapi_member *member);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_member_to_json(const neonapi_member *member);

/**
 * Reads one from JSON, as `neonapi_member_to_json` writes it. `out` is yours: free it with
 * `neonapi_member_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_member_from_json(const char *json,
                                        neonapi_member **out,
                                        neonapi_error **error);

/** Id of the membership; not the id of the user. Borrowed: valid as long as its root. */
const char *neonapi_member_id(const neonapi_member *member);

/** Id of the user. Borrowed: valid as long as its root. */
const char *neonapi_member_user_id(const neonapi_member *member);

/** Id of the organization. Borrowed: valid as long as its root. */
const char *neonapi_member_org_id(const neonapi_member *member);

/** Role of the member in the organization. One of NEONAPI_MEMBER_ROLE_*; 0 when not known. */
uint32_t neonapi_member_role(const neonapi_member *member);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_member_role_text(const neonapi_member *member);

/**
 * Time the user joined the organization. In microseconds since 1970. False when absent; `out` is
 * then left as it was.
 */
bool neonapi_member_joined_at(const neonapi_member *member, int64_t *out);

/** The text of one of the numbers NEONAPI_MEMBER_SORT_BY_*; NULL when it is none. Static. */
const char *neonapi_member_sort_by_text_of(uint32_t number);

/** Email address of the user. Borrowed: valid as long as its root. */
const char *neonapi_member_user_info_email(const neonapi_member_user_info *info);

/**
 * Whether the user has set up multi-factor authentication. False when absent; `out` is then left as
 * it was.
 */
bool neonapi_member_user_info_has_mfa(const neonapi_member_user_info *info, bool *out);

/**
 * Time the user was deactivated; absent for an active user. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_member_user_info_deactivated_at(const neonapi_member_user_info *info, int64_t *out);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_member_with_user_free(neonapi_member_with_user *user);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_member_with_user_free`. */
neonapi_member_with_user *neonapi_member_with_user_copy(const neonapi_member_with_user *user);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_member_with_user_to_json(const neonapi_member_with_user *user);

/**
 * Reads one from JSON, as `neonapi_member_with_user_to_json` writes it. `out` is yours: free it
 * with `neonapi_member_with_user_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_member_with_user_from_json(const char *json,
                                                  neonapi_member_with_user **out,
                                                  neonapi_error **error);

/** Membership in the organization. Borrowed: valid as long as its root. */
const neonapi_member *neonapi_member_with_user_member(const neonapi_member_with_user *user);

/** User who is the member. Borrowed: valid as long as its root. */
const neonapi_member_user_info *neonapi_member_with_user_user(const neonapi_member_with_user *user);

/** @} */

/**
 * @defgroup neonapi_organization_vpc_endpoints Organization VPC endpoints
 * VPC endpoints that an organization allows.
 * @{
 */

/** Arguments of `neonapi_organization_vpc_endpoints_assign`. */
typedef struct neonapi_assign_organization_vpc_endpoint neonapi_assign_organization_vpc_endpoint;

/** A VPC endpoint: a private way into Neon from a cloud network. */
typedef struct neonapi_vpc_endpoint neonapi_vpc_endpoint;

/** A VPC endpoint with its state and use. */
typedef struct neonapi_vpc_endpoint_details neonapi_vpc_endpoint_details;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_vpc_endpoint_list neonapi_vpc_endpoint_list;

/** A VPC endpoint and its region. */
typedef struct neonapi_vpc_endpoint_with_region neonapi_vpc_endpoint_with_region;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_vpc_endpoint_with_region_list neonapi_vpc_endpoint_with_region_list;

/** The answer with VPC endpoints. */
typedef struct neonapi_vpc_endpoints_response neonapi_vpc_endpoints_response;

/** The answer with VPC endpoints of all regions. */
typedef struct neonapi_vpc_endpoints_with_region_response neonapi_vpc_endpoints_with_region_response;

/**
 * Assigns a VPC endpoint to an organization in a region, with a label.
 *
 * `arguments` stay yours.
 *
 * Calls `assignOrganizationVpcEndpoint` (`POST
 * /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_vpc_endpoints_assign(
    const neonapi_client *client,
    const char *org_id,
    const char *region_id,
    const char *vpc_endpoint_id,
    const neonapi_assign_organization_vpc_endpoint *arguments,
    const neonapi_call_options *options,
    neonapi_error **error);

/**
 * Removes a VPC endpoint from an organization.
 *
 * Calls `deleteOrganizationVpcEndpoint` (`DELETE
 * /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_vpc_endpoints_delete(const neonapi_client *client,
                                                         const char *org_id,
                                                         const char *region_id,
                                                         const char *vpc_endpoint_id,
                                                         const neonapi_call_options *options,
                                                         neonapi_error **error);

/**
 * Fetches the state of a VPC endpoint and the projects restricted to it.
 *
 * `out` is yours: free it with `neonapi_vpc_endpoint_details_free`.
 *
 * Calls `getOrganizationVpcEndpointDetails` (`GET
 * /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_vpc_endpoints_get(const neonapi_client *client,
                                                      const char *org_id,
                                                      const char *region_id,
                                                      const char *vpc_endpoint_id,
                                                      const neonapi_call_options *options,
                                                      neonapi_vpc_endpoint_details **out,
                                                      neonapi_error **error);

/**
 * Lists the VPC endpoints of an organization in one region.
 *
 * Sends nothing yet: `neonapi_vpc_endpoint_list_next` does. `out` is yours: free it with
 * `neonapi_vpc_endpoint_list_free`.
 *
 * Calls `listOrganizationVpcEndpoints` (`GET
 * /organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_vpc_endpoints_list(const neonapi_client *client,
                                                       const char *org_id,
                                                       const char *region_id,
                                                       const neonapi_call_options *options,
                                                       neonapi_vpc_endpoint_list **out,
                                                       neonapi_error **error);

/**
 * Lists the VPC endpoints of an organization in all regions.
 *
 * Sends nothing yet: `neonapi_vpc_endpoint_with_region_list_next` does. `out` is yours: free it
 * with `neonapi_vpc_endpoint_with_region_list_free`.
 *
 * Calls `listOrganizationVpcEndpointsAllRegions` (`GET /organizations/{org_id}/vpc/vpc_endpoints`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_vpc_endpoints_list_all_regions(
    const neonapi_client *client,
    const char *org_id,
    const neonapi_call_options *options,
    neonapi_vpc_endpoint_with_region_list **out,
    neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_vpc_endpoint_list_next(neonapi_vpc_endpoint_list *list,
                                              const neonapi_vpc_endpoint **item,
                                              neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_vpc_endpoints_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_vpc_endpoint_list_next_page(neonapi_vpc_endpoint_list *list,
                                                   neonapi_vpc_endpoints_response **page,
                                                   neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_vpc_endpoint_list_cursor(const neonapi_vpc_endpoint_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_vpc_endpoint_list_free(neonapi_vpc_endpoint_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_vpc_endpoint_with_region_list_next(
    neonapi_vpc_endpoint_with_region_list *list,
    const neonapi_vpc_endpoint_with_region **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_vpc_endpoints_with_region_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_vpc_endpoint_with_region_list_next_page(
    neonapi_vpc_endpoint_with_region_list *list,
    neonapi_vpc_endpoints_with_region_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_vpc_endpoint_with_region_list_cursor(
    const neonapi_vpc_endpoint_with_region_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_vpc_endpoint_with_region_list_free(neonapi_vpc_endpoint_with_region_list *list);

/** Makes an empty one. Yours: free it with `neonapi_assign_organization_vpc_endpoint_free`. */
neonapi_assign_organization_vpc_endpoint *neonapi_assign_organization_vpc_endpoint_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_assign_organization_vpc_endpoint_free(
    neonapi_assign_organization_vpc_endpoint *endpoint);

/** Label that describes the VPC endpoint. Has to be set. Copied. */
neonapi_status neonapi_assign_organization_vpc_endpoint_set_label(
    neonapi_assign_organization_vpc_endpoint *arguments,
    const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_vpc_endpoint_free(neonapi_vpc_endpoint *endpoint);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_vpc_endpoint_free`. */
neonapi_vpc_endpoint *neonapi_vpc_endpoint_copy(const neonapi_vpc_endpoint *endpoint);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_vpc_endpoint_to_json(const neonapi_vpc_endpoint *endpoint);

/**
 * Reads one from JSON, as `neonapi_vpc_endpoint_to_json` writes it. `out` is yours: free it with
 * `neonapi_vpc_endpoint_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_vpc_endpoint_from_json(const char *json,
                                              neonapi_vpc_endpoint **out,
                                              neonapi_error **error);

/** Id of the VPC endpoint. Borrowed: valid as long as its root. */
const char *neonapi_vpc_endpoint_vpc_endpoint_id(const neonapi_vpc_endpoint *endpoint);

/** Label that describes the VPC endpoint. Borrowed: valid as long as its root. */
const char *neonapi_vpc_endpoint_label(const neonapi_vpc_endpoint *endpoint);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_vpc_endpoint_details_free(neonapi_vpc_endpoint_details *details);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_vpc_endpoint_details_free`.
 */
neonapi_vpc_endpoint_details *neonapi_vpc_endpoint_details_copy(
    const neonapi_vpc_endpoint_details *details);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_vpc_endpoint_details_to_json(const neonapi_vpc_endpoint_details *details);

/**
 * Reads one from JSON, as `neonapi_vpc_endpoint_details_to_json` writes it. `out` is yours: free it
 * with `neonapi_vpc_endpoint_details_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_vpc_endpoint_details_from_json(const char *json,
                                                      neonapi_vpc_endpoint_details **out,
                                                      neonapi_error **error);

/** Id of the VPC endpoint. Borrowed: valid as long as its root. */
const char *neonapi_vpc_endpoint_details_vpc_endpoint_id(
    const neonapi_vpc_endpoint_details *details);

/** Label that describes the VPC endpoint. Borrowed: valid as long as its root. */
const char *neonapi_vpc_endpoint_details_label(const neonapi_vpc_endpoint_details *details);

/** State of the VPC endpoint, such as `new` or `accepted`. Borrowed: valid as long as its root. */
const char *neonapi_vpc_endpoint_details_state(const neonapi_vpc_endpoint_details *details);

/** Number of projects restricted to this VPC endpoint. */
int64_t neonapi_vpc_endpoint_details_num_restricted_projects(
    const neonapi_vpc_endpoint_details *details);

/** How many there are. Some of the projects restricted to this VPC endpoint. */
size_t neonapi_vpc_endpoint_details_example_restricted_projects_count(
    const neonapi_vpc_endpoint_details *details);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_vpc_endpoint_details_example_restricted_projects_at(
    const neonapi_vpc_endpoint_details *details,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_vpc_endpoint_with_region_free(neonapi_vpc_endpoint_with_region *region);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_vpc_endpoint_with_region_free`.
 */
neonapi_vpc_endpoint_with_region *neonapi_vpc_endpoint_with_region_copy(
    const neonapi_vpc_endpoint_with_region *region);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_vpc_endpoint_with_region_to_json(const neonapi_vpc_endpoint_with_region *region);

/**
 * Reads one from JSON, as `neonapi_vpc_endpoint_with_region_to_json` writes it. `out` is yours:
 * free it with `neonapi_vpc_endpoint_with_region_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_vpc_endpoint_with_region_from_json(const char *json,
                                                          neonapi_vpc_endpoint_with_region **out,
                                                          neonapi_error **error);

/** Id of the VPC endpoint. Borrowed: valid as long as its root. */
const char *neonapi_vpc_endpoint_with_region_vpc_endpoint_id(
    const neonapi_vpc_endpoint_with_region *region);

/** Label that describes the VPC endpoint. Borrowed: valid as long as its root. */
const char *neonapi_vpc_endpoint_with_region_label(const neonapi_vpc_endpoint_with_region *region);

/** Region of the VPC endpoint, such as `aws-us-east-2`. Borrowed: valid as long as its root. */
const char *neonapi_vpc_endpoint_with_region_region_id(
    const neonapi_vpc_endpoint_with_region *region);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_vpc_endpoints_response_free(neonapi_vpc_endpoints_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_vpc_endpoints_response_free`.
 */
neonapi_vpc_endpoints_response *neonapi_vpc_endpoints_response_copy(
    const neonapi_vpc_endpoints_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_vpc_endpoints_response_to_json(const neonapi_vpc_endpoints_response *response);

/**
 * Reads one from JSON, as `neonapi_vpc_endpoints_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_vpc_endpoints_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_vpc_endpoints_response_from_json(const char *json,
                                                        neonapi_vpc_endpoints_response **out,
                                                        neonapi_error **error);

/** How many there are. VPC endpoints that are assigned. */
size_t neonapi_vpc_endpoints_response_endpoints_count(
    const neonapi_vpc_endpoints_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_vpc_endpoint *neonapi_vpc_endpoints_response_endpoints_at(
    const neonapi_vpc_endpoints_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_vpc_endpoints_with_region_response_free(
    neonapi_vpc_endpoints_with_region_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_vpc_endpoints_with_region_response_free`.
 */
neonapi_vpc_endpoints_with_region_response *neonapi_vpc_endpoints_with_region_response_copy(
    const neonapi_vpc_endpoints_with_region_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_vpc_endpoints_with_region_response_to_json(
    const neonapi_vpc_endpoints_with_region_response *response);

/**
 * Reads one from JSON, as `neonapi_vpc_endpoints_with_region_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_vpc_endpoints_with_region_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_vpc_endpoints_with_region_response_from_json(
    const char *json,
    neonapi_vpc_endpoints_with_region_response **out,
    neonapi_error **error);

/** How many there are. VPC endpoints that are assigned, each with its region. */
size_t neonapi_vpc_endpoints_with_region_response_endpoints_count(
    const neonapi_vpc_endpoints_with_region_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_vpc_endpoint_with_region *neonapi_vpc_endpoints_with_region_response_endpoints_at(
    const neonapi_vpc_endpoints_with_region_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_organizations Organizations
 * Organizations and their spending limits.
 * @{
 */

/** An organization: an account that owns projects and has members. */
typedef struct neonapi_organization neonapi_organization;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_organization_list neonapi_organization_list;

/** The organizations of the current user. */
typedef struct neonapi_organizations_response neonapi_organizations_response;

/** Arguments of `neonapi_organizations_set_spending_limit`. */
typedef struct neonapi_set_organization_spending_limit neonapi_set_organization_spending_limit;

/**
 * Removes the spending limit of an organization.
 *
 * Calls `deleteOrganizationSpendingLimit` (`DELETE
 * /organizations/{org_id}/billing/spending_limit`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organizations_delete_spending_limit(const neonapi_client *client,
                                                           const char *org_id,
                                                           const neonapi_call_options *options,
                                                           neonapi_error **error);

/**
 * Fetches one organization.
 *
 * `out` is yours: free it with `neonapi_organization_free`.
 *
 * Calls `getOrganization` (`GET /organizations/{org_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organizations_get(const neonapi_client *client,
                                         const char *org_id,
                                         const neonapi_call_options *options,
                                         neonapi_organization **out,
                                         neonapi_error **error);

/**
 * Fetches the spending limit of an organization.
 *
 * `is_there` says whether there is a number at all.
 *
 * Calls `getOrganizationSpendingLimit` (`GET /organizations/{org_id}/billing/spending_limit`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organizations_get_spending_limit(const neonapi_client *client,
                                                        const char *org_id,
                                                        const neonapi_call_options *options,
                                                        int64_t *out,
                                                        bool *is_there,
                                                        neonapi_error **error);

/**
 * Sets the spending limit of an organization.
 *
 * To have no limit at all use `neonapi_organizations_delete_spending_limit`; 0 is not accepted.
 *
 * `arguments` stay yours. `is_there` says whether there is a number at all.
 *
 * Calls `setOrganizationSpendingLimit` (`PUT /organizations/{org_id}/billing/spending_limit`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organizations_set_spending_limit(
    const neonapi_client *client,
    const char *org_id,
    const neonapi_set_organization_spending_limit *arguments,
    const neonapi_call_options *options,
    int64_t *out,
    bool *is_there,
    neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_list_next(neonapi_organization_list *list,
                                              const neonapi_organization **item,
                                              neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_organizations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_list_next_page(neonapi_organization_list *list,
                                                   neonapi_organizations_response **page,
                                                   neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_organization_list_cursor(const neonapi_organization_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_organization_list_free(neonapi_organization_list *list);

/** Makes an empty one. Yours: free it with `neonapi_set_organization_spending_limit_free`. */
neonapi_set_organization_spending_limit *neonapi_set_organization_spending_limit_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_set_organization_spending_limit_free(neonapi_set_organization_spending_limit *limit);

/** Spending limit in cents, at least 1. Has to be set. */
neonapi_status neonapi_set_organization_spending_limit_set_spending_limit_cents(
    neonapi_set_organization_spending_limit *arguments,
    int64_t value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_organization_free(neonapi_organization *organization);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_organization_free`. */
neonapi_organization *neonapi_organization_copy(const neonapi_organization *organization);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_organization_to_json(const neonapi_organization *organization);

/**
 * Reads one from JSON, as `neonapi_organization_to_json` writes it. `out` is yours: free it with
 * `neonapi_organization_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organization_from_json(const char *json,
                                              neonapi_organization **out,
                                              neonapi_error **error);

/** Id of the organization. Borrowed: valid as long as its root. */
const char *neonapi_organization_id(const neonapi_organization *organization);

/** Display name of the organization. Borrowed: valid as long as its root. */
const char *neonapi_organization_name(const neonapi_organization *organization);

/** Short name of the organization. Borrowed: valid as long as its root. */
const char *neonapi_organization_handle(const neonapi_organization *organization);

/**
 * Plan of the organization, such as `free`, `launch` or `scale`. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_organization_plan(const neonapi_organization *organization);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_organization_created_at(const neonapi_organization *organization);

/** Name of the system that manages the organization. Borrowed: valid as long as its root. */
const char *neonapi_organization_managed_by(const neonapi_organization *organization);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_organization_updated_at(const neonapi_organization *organization);

/**
 * Whether projects with HIPAA support are allowed. False when absent; `out` is then left as it was.
 */
bool neonapi_organization_allow_hipaa_projects(const neonapi_organization *organization, bool *out);

/**
 * Whether members must use multi-factor authentication. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_organization_require_mfa(const neonapi_organization *organization, bool *out);

/** @} */

/**
 * @defgroup neonapi_project_jwks Project JWKS
 * Key sets (JWKS) whose tokens a project accepts.
 * @{
 */

/** Arguments of `neonapi_project_jwks_add`. */
typedef struct neonapi_add_project_jwks neonapi_add_project_jwks;

/** A JWKS URL registered with a project. */
typedef struct neonapi_jwks neonapi_jwks;

/** A new JWKS entry and the background work for it. */
typedef struct neonapi_jwks_creation_operation neonapi_jwks_creation_operation;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_jwks_list neonapi_jwks_list;

/** The answer with the JWKS entries of a project. */
typedef struct neonapi_project_jwks_response neonapi_project_jwks_response;

/**
 * Adds a JWKS URL, whose keys verify the tokens that clients log in with.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_jwks_creation_operation_free`.
 *
 * Calls `addProjectJwks` (`POST /projects/{project_id}/jwks`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_jwks_add(const neonapi_client *client,
                                        const char *project_id,
                                        const neonapi_add_project_jwks *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_jwks_creation_operation **out,
                                        neonapi_error **error);

/**
 * Removes a JWKS URL from a project.
 *
 * `out` is yours: free it with `neonapi_jwks_free`.
 *
 * Calls `deleteProjectJwks` (`DELETE /projects/{project_id}/jwks/{jwks_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_jwks_delete(const neonapi_client *client,
                                           const char *project_id,
                                           const char *jwks_id,
                                           const neonapi_call_options *options,
                                           neonapi_jwks **out,
                                           neonapi_error **error);

/**
 * Lists the JWKS URLs that a project accepts for signed tokens.
 *
 * Sends nothing yet: `neonapi_jwks_list_next` does. `out` is yours: free it with
 * `neonapi_jwks_list_free`.
 *
 * Calls `getProjectJwks` (`GET /projects/{project_id}/jwks`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_jwks_list(const neonapi_client *client,
                                         const char *project_id,
                                         const neonapi_call_options *options,
                                         neonapi_jwks_list **out,
                                         neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_jwks_list_next(neonapi_jwks_list *list,
                                      const neonapi_jwks **item,
                                      neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_project_jwks_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_jwks_list_next_page(neonapi_jwks_list *list,
                                           neonapi_project_jwks_response **page,
                                           neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_jwks_list_cursor(const neonapi_jwks_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_jwks_list_free(neonapi_jwks_list *list);

/** Makes an empty one. Yours: free it with `neonapi_add_project_jwks_free`. */
neonapi_add_project_jwks *neonapi_add_project_jwks_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_add_project_jwks_free(neonapi_add_project_jwks *jwks);

/** URL that serves the key set. Has to be set. Copied. */
neonapi_status neonapi_add_project_jwks_set_jwks_url(neonapi_add_project_jwks *arguments,
                                                     const char *value);

/** Name of the service that issues the tokens. Has to be set. Copied. */
neonapi_status neonapi_add_project_jwks_set_provider_name(neonapi_add_project_jwks *arguments,
                                                          const char *value);

/** Branch the JWKS URL applies to. Copied; NULL takes it away. */
neonapi_status neonapi_add_project_jwks_set_branch_id(neonapi_add_project_jwks *arguments,
                                                      const char *value);

/** Audience that tokens must name in their `aud` claim. Copied; NULL takes it away. */
neonapi_status neonapi_add_project_jwks_set_jwt_audience(neonapi_add_project_jwks *arguments,
                                                         const char *value);

/** Adds one. Roles the JWKS URL is meant for. Deprecated. Copied. */
neonapi_status neonapi_add_project_jwks_add_role_names(neonapi_add_project_jwks *arguments,
                                                       const char *value);

/** Sends `role_names` with nothing in it, until something is added. */
neonapi_status neonapi_add_project_jwks_empty_role_names(neonapi_add_project_jwks *arguments);

/** If true, no roles are created along with the JWKS URL. */
neonapi_status neonapi_add_project_jwks_set_skip_role_creation(neonapi_add_project_jwks *arguments,
                                                               bool value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_jwks_free(neonapi_jwks *jwks);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_jwks_free`. */
neonapi_jwks *neonapi_jwks_copy(const neonapi_jwks *jwks);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_jwks_to_json(const neonapi_jwks *jwks);

/**
 * Reads one from JSON, as `neonapi_jwks_to_json` writes it. `out` is yours: free it with
 * `neonapi_jwks_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_jwks_from_json(const char *json, neonapi_jwks **out, neonapi_error **error);

/** Id of the JWKS entry. Borrowed: valid as long as its root. */
const char *neonapi_jwks_id(const neonapi_jwks *jwks);

/** Id of the project. Borrowed: valid as long as its root. */
const char *neonapi_jwks_project_id(const neonapi_jwks *jwks);

/** Branch the JWKS URL applies to. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_jwks_branch_id(const neonapi_jwks *jwks);

/** URL that serves the key set. Borrowed: valid as long as its root. */
const char *neonapi_jwks_jwks_url(const neonapi_jwks *jwks);

/** Name of the service that issues the tokens. Borrowed: valid as long as its root. */
const char *neonapi_jwks_provider_name(const neonapi_jwks *jwks);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_jwks_created_at(const neonapi_jwks *jwks);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_jwks_updated_at(const neonapi_jwks *jwks);

/**
 * Audience that tokens must name in their `aud` claim. NULL when absent. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_jwks_jwt_audience(const neonapi_jwks *jwks);

/** How many there are. Roles the JWKS URL is meant for. */
size_t neonapi_jwks_role_names_count(const neonapi_jwks *jwks);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_jwks_role_names_at(const neonapi_jwks *jwks, size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_jwks_creation_operation_free(neonapi_jwks_creation_operation *operation);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_jwks_creation_operation_free`.
 */
neonapi_jwks_creation_operation *neonapi_jwks_creation_operation_copy(
    const neonapi_jwks_creation_operation *operation);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_jwks_creation_operation_to_json(const neonapi_jwks_creation_operation *operation);

/**
 * Reads one from JSON, as `neonapi_jwks_creation_operation_to_json` writes it. `out` is yours: free
 * it with `neonapi_jwks_creation_operation_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_jwks_creation_operation_from_json(const char *json,
                                                         neonapi_jwks_creation_operation **out,
                                                         neonapi_error **error);

/** The JWKS entry that was added. Borrowed: valid as long as its root. */
const neonapi_jwks *neonapi_jwks_creation_operation_jwks(
    const neonapi_jwks_creation_operation *operation);

/** How many there are. Background work that was started; may be empty. */
size_t neonapi_jwks_creation_operation_operations_count(
    const neonapi_jwks_creation_operation *operation);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_jwks_creation_operation_operations_at(
    const neonapi_jwks_creation_operation *operation,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_jwks_response_free(neonapi_project_jwks_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_project_jwks_response_free`.
 */
neonapi_project_jwks_response *neonapi_project_jwks_response_copy(
    const neonapi_project_jwks_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_jwks_response_to_json(const neonapi_project_jwks_response *response);

/**
 * Reads one from JSON, as `neonapi_project_jwks_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_project_jwks_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_jwks_response_from_json(const char *json,
                                                       neonapi_project_jwks_response **out,
                                                       neonapi_error **error);

/** How many there are. JWKS entries of the project. */
size_t neonapi_project_jwks_response_jwks_count(const neonapi_project_jwks_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_jwks *neonapi_project_jwks_response_jwks_at(
    const neonapi_project_jwks_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_project_members Project members
 * Members of a project and their roles in it.
 * @{
 */

/** Arguments of `neonapi_project_members_list`. */
typedef struct neonapi_list_project_members neonapi_list_project_members;

/** One page of members of a project. */
typedef struct neonapi_list_project_members_response neonapi_list_project_members_response;

/** A member of a project and the access the member has. */
typedef struct neonapi_project_member neonapi_project_member;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_project_member_list neonapi_project_member_list;

/** A member's access to a project after a change. */
typedef struct neonapi_project_member_role_response neonapi_project_member_role_response;

/** Arguments of `neonapi_project_members_remove_role`. */
typedef struct neonapi_remove_project_member_role neonapi_remove_project_member_role;

/** Arguments of `neonapi_project_members_set_role`. */
typedef struct neonapi_set_project_member_role neonapi_set_project_member_role;

/** `explicit`. */
#define NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_EXPLICIT 1
/** `org_role_default`. */
#define NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_ORG_ROLE_DEFAULT 2
/** `org_admin_override`. */
#define NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_ORG_ADMIN_OVERRIDE 3
/** `unassigned`. */
#define NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_UNASSIGNED 4

/** `admin`. */
#define NEONAPI_PROJECT_MEMBER_ORG_ROLE_ADMIN 1
/** `member`. */
#define NEONAPI_PROJECT_MEMBER_ORG_ROLE_MEMBER 2
/** `editor`. */
#define NEONAPI_PROJECT_MEMBER_ORG_ROLE_EDITOR 3
/** `viewer`. */
#define NEONAPI_PROJECT_MEMBER_ORG_ROLE_VIEWER 4
/** `collaborator`. */
#define NEONAPI_PROJECT_MEMBER_ORG_ROLE_COLLABORATOR 5

/** `viewer`. */
#define NEONAPI_PROJECT_ROLE_VIEWER 1
/** `editor`. */
#define NEONAPI_PROJECT_ROLE_EDITOR 2
/** `admin`. */
#define NEONAPI_PROJECT_ROLE_ADMIN 3

/**
 * Lists the members of a project and the access each has.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_project_member_list_next`
 * does. `out` is yours: free it with `neonapi_project_member_list_free`.
 *
 * Calls `listProjectMembers` (`GET /projects/{project_id}/members`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_members_list(const neonapi_client *client,
                                            const char *project_id,
                                            const neonapi_list_project_members *arguments,
                                            const neonapi_call_options *options,
                                            neonapi_project_member_list **out,
                                            neonapi_error **error);

/**
 * Takes away the role that a member was given on a project.
 *
 * If this would lock you out yourself, `confirm_self_lockout` says that you mean it.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_project_member_role_response_free`.
 *
 * Calls `removeProjectMemberRole` (`DELETE /projects/{project_id}/members/{member_id}/role`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_members_remove_role(
    const neonapi_client *client,
    const char *project_id,
    const char *member_id,
    const neonapi_remove_project_member_role *arguments,
    const neonapi_call_options *options,
    neonapi_project_member_role_response **out,
    neonapi_error **error);

/**
 * Gives a member a role on a project, in place of any earlier one.
 *
 * If this would lower your own role, `confirm_self_demotion` says that you mean it.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_project_member_role_response_free`.
 *
 * Calls `setProjectMemberRole` (`PUT /projects/{project_id}/members/{member_id}/role`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_members_set_role(const neonapi_client *client,
                                                const char *project_id,
                                                const char *member_id,
                                                const neonapi_set_project_member_role *arguments,
                                                const neonapi_call_options *options,
                                                neonapi_project_member_role_response **out,
                                                neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_member_list_next(neonapi_project_member_list *list,
                                                const neonapi_project_member **item,
                                                neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_project_members_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_member_list_next_page(neonapi_project_member_list *list,
                                                     neonapi_list_project_members_response **page,
                                                     neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_project_member_list_cursor(const neonapi_project_member_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_project_member_list_free(neonapi_project_member_list *list);

/** Makes an empty one. Yours: free it with `neonapi_list_project_members_free`. */
neonapi_list_project_members *neonapi_list_project_members_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_project_members_free(neonapi_list_project_members *members);

/** Cursor from the page before; leave out for the first page. Copied; NULL takes it away. */
neonapi_status neonapi_list_project_members_set_cursor(neonapi_list_project_members *arguments,
                                                       const char *value);

/** Members per page, 1 to 500. */
neonapi_status neonapi_list_project_members_set_limit(neonapi_list_project_members *arguments,
                                                      int64_t value);

/** Makes an empty one. Yours: free it with `neonapi_remove_project_member_role_free`. */
neonapi_remove_project_member_role *neonapi_remove_project_member_role_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_remove_project_member_role_free(neonapi_remove_project_member_role *role);

/** If true, confirms that you may lose your own access to the project. */
neonapi_status neonapi_remove_project_member_role_set_confirm_self_lockout(
    neonapi_remove_project_member_role *arguments,
    bool value);

/** Makes an empty one. Yours: free it with `neonapi_set_project_member_role_free`. */
neonapi_set_project_member_role *neonapi_set_project_member_role_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_set_project_member_role_free(neonapi_set_project_member_role *role);

/** Role to give on the project. Has to be set. One of NEONAPI_PROJECT_ROLE_*. */
neonapi_status neonapi_set_project_member_role_set_role(neonapi_set_project_member_role *arguments,
                                                        uint32_t value);

/** Sets `role` by its text, which this version need not know. */
neonapi_status neonapi_set_project_member_role_set_role_text(
    neonapi_set_project_member_role *arguments,
    const char *value);

/** If true, confirms that you may lower your own role on the project. */
neonapi_status neonapi_set_project_member_role_set_confirm_self_demotion(
    neonapi_set_project_member_role *arguments,
    bool value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_project_members_response_free(neonapi_list_project_members_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_project_members_response_free`.
 */
neonapi_list_project_members_response *neonapi_list_project_members_response_copy(
    const neonapi_list_project_members_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_project_members_response_to_json(
    const neonapi_list_project_members_response *response);

/**
 * Reads one from JSON, as `neonapi_list_project_members_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_list_project_members_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_project_members_response_from_json(
    const char *json,
    neonapi_list_project_members_response **out,
    neonapi_error **error);

/** How many there are. Members of this page. */
size_t neonapi_list_project_members_response_project_members_count(
    const neonapi_list_project_members_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_project_member *neonapi_list_project_members_response_project_members_at(
    const neonapi_list_project_members_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_cursor_pagination *neonapi_list_project_members_response_pagination(
    const neonapi_list_project_members_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_member_free(neonapi_project_member *member);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_project_member_free`. */
neonapi_project_member *neonapi_project_member_copy(const neonapi_project_member *member);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_member_to_json(const neonapi_project_member *member);

/**
 * Reads one from JSON, as `neonapi_project_member_to_json` writes it. `out` is yours: free it with
 * `neonapi_project_member_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_member_from_json(const char *json,
                                                neonapi_project_member **out,
                                                neonapi_error **error);

/** Id of the membership; not the id of the user. Borrowed: valid as long as its root. */
const char *neonapi_project_member_member_id(const neonapi_project_member *member);

/** Id of the user. Borrowed: valid as long as its root. */
const char *neonapi_project_member_user_id(const neonapi_project_member *member);

/** Email address of the user. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_project_member_email(const neonapi_project_member *member);

/** Display name of the user. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_project_member_name(const neonapi_project_member *member);

/**
 * Role of the member in the organization. One of NEONAPI_PROJECT_MEMBER_ORG_ROLE_*; 0 when not
 * known.
 */
uint32_t neonapi_project_member_org_role(const neonapi_project_member *member);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_project_member_org_role_text(const neonapi_project_member *member);

/**
 * Role of the member on the project, if there is one. One of NEONAPI_PROJECT_ROLE_*; 0 when absent
 * or not known.
 */
uint32_t neonapi_project_member_project_role(const neonapi_project_member *member);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_member_project_role_text(const neonapi_project_member *member);

/**
 * Permission that comes with the role in the organization. One of
 * NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0 when absent or not known.
 */
uint32_t neonapi_project_member_org_default_project_permission(
    const neonapi_project_member *member);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_member_org_default_project_permission_text(
    const neonapi_project_member *member);

/**
 * Permission that was granted on this project itself. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0
 * when absent or not known.
 */
uint32_t neonapi_project_member_explicit_project_permission(const neonapi_project_member *member);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_member_explicit_project_permission_text(
    const neonapi_project_member *member);

/**
 * Permission that the member has in the end. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0 when
 * absent or not known.
 */
uint32_t neonapi_project_member_effective_project_permission(const neonapi_project_member *member);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_member_effective_project_permission_text(
    const neonapi_project_member *member);

/**
 * Where the effective permission comes from. One of NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_*; 0 when
 * absent or not known.
 */
uint32_t neonapi_project_member_grant_source(const neonapi_project_member *member);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_member_grant_source_text(const neonapi_project_member *member);

/**
 * The text of one of the numbers NEONAPI_PROJECT_MEMBER_GRANT_SOURCE_*; NULL when it is none.
 * Static.
 */
const char *neonapi_project_member_grant_source_text_of(uint32_t number);

/**
 * The text of one of the numbers NEONAPI_PROJECT_MEMBER_ORG_ROLE_*; NULL when it is none. Static.
 */
const char *neonapi_project_member_org_role_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_member_role_response_free(neonapi_project_member_role_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_project_member_role_response_free`.
 */
neonapi_project_member_role_response *neonapi_project_member_role_response_copy(
    const neonapi_project_member_role_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_member_role_response_to_json(
    const neonapi_project_member_role_response *response);

/**
 * Reads one from JSON, as `neonapi_project_member_role_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_project_member_role_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_member_role_response_from_json(
    const char *json,
    neonapi_project_member_role_response **out,
    neonapi_error **error);

/** Id of the project. Borrowed: valid as long as its root. */
const char *neonapi_project_member_role_response_project_id(
    const neonapi_project_member_role_response *response);

/** Id of the membership; not the id of the user. Borrowed: valid as long as its root. */
const char *neonapi_project_member_role_response_member_id(
    const neonapi_project_member_role_response *response);

/** Id of the user. Borrowed: valid as long as its root. */
const char *neonapi_project_member_role_response_user_id(
    const neonapi_project_member_role_response *response);

/** Email address of the user. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_project_member_role_response_email(
    const neonapi_project_member_role_response *response);

/** Display name of the user. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_project_member_role_response_name(
    const neonapi_project_member_role_response *response);

/**
 * Role of the member in the organization. One of NEONAPI_PROJECT_MEMBER_ORG_ROLE_*; 0 when not
 * known.
 */
uint32_t neonapi_project_member_role_response_org_role(
    const neonapi_project_member_role_response *response);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_project_member_role_response_org_role_text(
    const neonapi_project_member_role_response *response);

/**
 * Role of the member on the project, if there is one. One of NEONAPI_PROJECT_ROLE_*; 0 when absent
 * or not known.
 */
uint32_t neonapi_project_member_role_response_project_role(
    const neonapi_project_member_role_response *response);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_member_role_response_project_role_text(
    const neonapi_project_member_role_response *response);

/**
 * Permission that comes with the role in the organization. One of
 * NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0 when absent or not known.
 */
uint32_t neonapi_project_member_role_response_org_default_project_permission(
    const neonapi_project_member_role_response *response);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_member_role_response_org_default_project_permission_text(
    const neonapi_project_member_role_response *response);

/**
 * Permission that was granted on this project itself. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0
 * when absent or not known.
 */
uint32_t neonapi_project_member_role_response_explicit_project_permission(
    const neonapi_project_member_role_response *response);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_member_role_response_explicit_project_permission_text(
    const neonapi_project_member_role_response *response);

/**
 * Permission that the member has in the end. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0 when
 * absent or not known.
 */
uint32_t neonapi_project_member_role_response_effective_project_permission(
    const neonapi_project_member_role_response *response);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_member_role_response_effective_project_permission_text(
    const neonapi_project_member_role_response *response);

/**
 * Whether credentials the member may know should be replaced. False when absent; `out` is then left
 * as it was.
 */
bool neonapi_project_member_role_response_credential_rotation_recommended(
    const neonapi_project_member_role_response *response,
    bool *out);

/**
 * Whether API keys of the organization should be replaced. False when absent; `out` is then left as
 * it was.
 */
bool neonapi_project_member_role_response_org_api_key_rotation_recommended(
    const neonapi_project_member_role_response *response,
    bool *out);

/** The text of one of the numbers NEONAPI_PROJECT_ROLE_*; NULL when it is none. Static. */
const char *neonapi_project_role_text_of(uint32_t number);

/** @} */

/**
 * @defgroup neonapi_project_permissions Project permissions
 * Access to a project granted to people outside its organization.
 * @{
 */

/** Arguments of `neonapi_project_permissions_grant`. */
typedef struct neonapi_grant_project_permission neonapi_grant_project_permission;

/** The answer with the permissions on a project. */
typedef struct neonapi_list_project_permissions_response neonapi_list_project_permissions_response;

/** The sharing of a project with one person. */
typedef struct neonapi_project_permission neonapi_project_permission;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_project_permission_list neonapi_project_permission_list;

/**
 * Shares a project with a person, named by email address.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_project_permission_free`.
 *
 * Calls `grantPermissionToProject` (`POST /projects/{project_id}/permissions`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_permissions_grant(const neonapi_client *client,
                                                 const char *project_id,
                                                 const neonapi_grant_project_permission *arguments,
                                                 const neonapi_call_options *options,
                                                 neonapi_project_permission **out,
                                                 neonapi_error **error);

/**
 * Lists the people that a project is shared with.
 *
 * Sends nothing yet: `neonapi_project_permission_list_next` does. `out` is yours: free it with
 * `neonapi_project_permission_list_free`.
 *
 * Calls `listProjectPermissions` (`GET /projects/{project_id}/permissions`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_permissions_list(const neonapi_client *client,
                                                const char *project_id,
                                                const neonapi_call_options *options,
                                                neonapi_project_permission_list **out,
                                                neonapi_error **error);

/**
 * Ends the sharing of a project with a person.
 *
 * Takes the id of the permission, not the email address.
 *
 * `out` is yours: free it with `neonapi_project_permission_free`.
 *
 * Calls `revokePermissionFromProject` (`DELETE
 * /projects/{project_id}/permissions/{permission_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_permissions_revoke(const neonapi_client *client,
                                                  const char *project_id,
                                                  const char *permission_id,
                                                  const neonapi_call_options *options,
                                                  neonapi_project_permission **out,
                                                  neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_permission_list_next(neonapi_project_permission_list *list,
                                                    const neonapi_project_permission **item,
                                                    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_project_permissions_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_permission_list_next_page(
    neonapi_project_permission_list *list,
    neonapi_list_project_permissions_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_project_permission_list_cursor(const neonapi_project_permission_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_project_permission_list_free(neonapi_project_permission_list *list);

/** Makes an empty one. Yours: free it with `neonapi_grant_project_permission_free`. */
neonapi_grant_project_permission *neonapi_grant_project_permission_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_grant_project_permission_free(neonapi_grant_project_permission *permission);

/** Email address of the person to share with, at most 256 characters. Has to be set. Copied. */
neonapi_status neonapi_grant_project_permission_set_email(
    neonapi_grant_project_permission *arguments,
    const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_project_permissions_response_free(
    neonapi_list_project_permissions_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_project_permissions_response_free`.
 */
neonapi_list_project_permissions_response *neonapi_list_project_permissions_response_copy(
    const neonapi_list_project_permissions_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_project_permissions_response_to_json(
    const neonapi_list_project_permissions_response *response);

/**
 * Reads one from JSON, as `neonapi_list_project_permissions_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_list_project_permissions_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_project_permissions_response_from_json(
    const char *json,
    neonapi_list_project_permissions_response **out,
    neonapi_error **error);

/** How many there are. Permissions on the project. */
size_t neonapi_list_project_permissions_response_project_permissions_count(
    const neonapi_list_project_permissions_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_project_permission *neonapi_list_project_permissions_response_project_permissions_at(
    const neonapi_list_project_permissions_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_permission_free(neonapi_project_permission *permission);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_project_permission_free`. */
neonapi_project_permission *neonapi_project_permission_copy(
    const neonapi_project_permission *permission);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_permission_to_json(const neonapi_project_permission *permission);

/**
 * Reads one from JSON, as `neonapi_project_permission_to_json` writes it. `out` is yours: free it
 * with `neonapi_project_permission_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_permission_from_json(const char *json,
                                                    neonapi_project_permission **out,
                                                    neonapi_error **error);

/** Id of the permission, used to revoke it. Borrowed: valid as long as its root. */
const char *neonapi_project_permission_id(const neonapi_project_permission *permission);

/** Email address of the person the project is shared with. Borrowed: valid as long as its root. */
const char *neonapi_project_permission_granted_to_email(
    const neonapi_project_permission *permission);

/** Time the permission was granted. In microseconds since 1970. */
int64_t neonapi_project_permission_granted_at(const neonapi_project_permission *permission);

/**
 * Time the permission was revoked; absent while it holds. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_project_permission_revoked_at(const neonapi_project_permission *permission,
                                           int64_t *out);

/** @} */

/**
 * @defgroup neonapi_project_vpc_endpoints Project VPC endpoints
 * VPC endpoints that a project is restricted to.
 * @{
 */

/** Arguments of `neonapi_project_vpc_endpoints_assign`. */
typedef struct neonapi_assign_project_vpc_endpoint neonapi_assign_project_vpc_endpoint;

/**
 * Restricts a project to a VPC endpoint, with a label.
 *
 * `arguments` stay yours.
 *
 * Calls `assignProjectVpcEndpoint` (`POST /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_vpc_endpoints_assign(
    const neonapi_client *client,
    const char *project_id,
    const char *vpc_endpoint_id,
    const neonapi_assign_project_vpc_endpoint *arguments,
    const neonapi_call_options *options,
    neonapi_error **error);

/**
 * Lifts the restriction of a project to a VPC endpoint.
 *
 * Calls `deleteProjectVpcEndpoint` (`DELETE
 * /projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_vpc_endpoints_delete(const neonapi_client *client,
                                                    const char *project_id,
                                                    const char *vpc_endpoint_id,
                                                    const neonapi_call_options *options,
                                                    neonapi_error **error);

/**
 * Lists the VPC endpoints that a project is restricted to.
 *
 * Sends nothing yet: `neonapi_vpc_endpoint_list_next` does. `out` is yours: free it with
 * `neonapi_vpc_endpoint_list_free`.
 *
 * Calls `listProjectVpcEndpoints` (`GET /projects/{project_id}/vpc_endpoints`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_vpc_endpoints_list(const neonapi_client *client,
                                                  const char *project_id,
                                                  const neonapi_call_options *options,
                                                  neonapi_vpc_endpoint_list **out,
                                                  neonapi_error **error);

/** Makes an empty one. Yours: free it with `neonapi_assign_project_vpc_endpoint_free`. */
neonapi_assign_project_vpc_endpoint *neonapi_assign_project_vpc_endpoint_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_assign_project_vpc_endpoint_free(neonapi_assign_project_vpc_endpoint *endpoint);

/** Label that describes the VPC endpoint. Has to be set. Copied. */
neonapi_status neonapi_assign_project_vpc_endpoint_set_label(
    neonapi_assign_project_vpc_endpoint *arguments,
    const char *value);

/** @} */

/**
 * @defgroup neonapi_projects Projects
 * Projects: the top level of everything Neon keeps, with their limits, sharing and transfer.
 * @{
 */

/** Arguments of `neonapi_projects_accept_transfer_request`. */
typedef struct neonapi_accept_project_transfer_request neonapi_accept_project_transfer_request;

/** A problem that the advisor found in a database. */
typedef struct neonapi_advisor_issue neonapi_advisor_issue;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_advisor_issue_list neonapi_advisor_issue_list;

/** The IP addresses that may connect to a project. */
typedef struct neonapi_allowed_ips neonapi_allowed_ips;

/** The libraries that a project can preload. */
typedef struct neonapi_available_preload_libraries neonapi_available_preload_libraries;

/** A shared library that Postgres can preload. */
typedef struct neonapi_available_preload_library neonapi_available_preload_library;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_available_preload_library_list neonapi_available_preload_library_list;

/** The parts of a connection URI. */
typedef struct neonapi_connection_parameters neonapi_connection_parameters;

/** Arguments of `neonapi_projects_create`. */
typedef struct neonapi_create_project neonapi_create_project;

/** A new project and all that was created with it. */
typedef struct neonapi_create_project_response neonapi_create_project_response;

/** Arguments of `neonapi_projects_create_transfer_request`. */
typedef struct neonapi_create_project_transfer_request neonapi_create_project_transfer_request;

/** Settings that new endpoints of a project start with. */
typedef struct neonapi_default_endpoint_settings neonapi_default_endpoint_settings;

/** Arguments of `neonapi_projects_connection_uri`. */
typedef struct neonapi_get_connection_uri neonapi_get_connection_uri;

/** The answer with the advisor's findings. */
typedef struct neonapi_get_project_advisor_security_issues_response neonapi_get_project_advisor_security_issues_response;

/** Arguments of `neonapi_projects_list_advisor_issues`. */
typedef struct neonapi_list_project_advisor_issues neonapi_list_project_advisor_issues;

/** Arguments of `neonapi_projects_list`. */
typedef struct neonapi_list_projects neonapi_list_projects;

/** One page of projects. */
typedef struct neonapi_list_projects_response neonapi_list_projects_response;

/** Arguments of `neonapi_projects_list_shared`. */
typedef struct neonapi_list_shared_projects neonapi_list_shared_projects;

/** One page of projects shared with the user. */
typedef struct neonapi_list_shared_projects_response neonapi_list_shared_projects_response;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_list_shared_projects_response_list neonapi_list_shared_projects_response_list;

/** The weekly time in which a project may be maintained. */
typedef struct neonapi_maintenance_window neonapi_maintenance_window;

/** A project: the container of branches, with settings and consumption figures. */
typedef struct neonapi_project neonapi_project;

/** Properties of the default branch of a new project. */
typedef struct neonapi_project_create_request_project_branch neonapi_project_create_request_project_branch;

/** A project as it appears in lists. */
typedef struct neonapi_project_list_item neonapi_project_list_item;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_project_list_item_list neonapi_project_list_item_list;

/** Data about the owner of a project. */
typedef struct neonapi_project_owner_data neonapi_project_owner_data;

/** Limits on what a project may consume in a consumption period. */
typedef struct neonapi_project_quota neonapi_project_quota;

/** A recovered project and its branches. */
typedef struct neonapi_project_recover_response neonapi_project_recover_response;

/** Settings for a project as a whole. */
typedef struct neonapi_project_settings_data neonapi_project_settings_data;

/** An open request to transfer a project. */
typedef struct neonapi_project_transfer_request_response neonapi_project_transfer_request_response;

/** Arguments of `neonapi_projects_transfer`. */
typedef struct neonapi_transfer_projects neonapi_transfer_projects;

/** Arguments of `neonapi_projects_transfer_from_user`. */
typedef struct neonapi_transfer_projects_from_user neonapi_transfer_projects_from_user;

/** Arguments of `neonapi_projects_update`. */
typedef struct neonapi_update_project neonapi_update_project;

/** A changed project and the background work for it. */
typedef struct neonapi_update_project_response neonapi_update_project_response;

/** `SECURITY`. */
#define NEONAPI_ADVISOR_CATEGORY_SECURITY 1
/** `PERFORMANCE`. */
#define NEONAPI_ADVISOR_CATEGORY_PERFORMANCE 2

/** `EXTERNAL`. */
#define NEONAPI_ADVISOR_ISSUE_FACING_EXTERNAL 1
/** `INTERNAL`. */
#define NEONAPI_ADVISOR_ISSUE_FACING_INTERNAL 2

/** `INFO`. */
#define NEONAPI_ADVISOR_SEVERITY_INFO 1
/** `WARN`. */
#define NEONAPI_ADVISOR_SEVERITY_WARN 2
/** `ERROR`. */
#define NEONAPI_ADVISOR_SEVERITY_ERROR 3

/** `vercel`. */
#define NEONAPI_APPLICATION_TYPE_VERCEL 1
/** `github`. */
#define NEONAPI_APPLICATION_TYPE_GITHUB 2
/** `datadog`. */
#define NEONAPI_APPLICATION_TYPE_DATADOG 3
/** `opentelemetry`. */
#define NEONAPI_APPLICATION_TYPE_OPENTELEMETRY 4

/** `base`. */
#define NEONAPI_PROJECT_AUDIT_LOG_LEVEL_BASE 1
/** `extended`. */
#define NEONAPI_PROJECT_AUDIT_LOG_LEVEL_EXTENDED 2
/** `full`. */
#define NEONAPI_PROJECT_AUDIT_LOG_LEVEL_FULL 3

/** `VIEWER`. */
#define NEONAPI_PROJECT_PERMISSION_LEVEL_VIEWER 1
/** `EDITOR`. */
#define NEONAPI_PROJECT_PERMISSION_LEVEL_EDITOR 2
/** `ADMIN`. */
#define NEONAPI_PROJECT_PERMISSION_LEVEL_ADMIN 3

/**
 * Accepts a transfer request and so takes over the project.
 *
 * Fails with the reasons when the plan of the receiver does not allow the project.
 *
 * `arguments` stay yours; NULL for none.
 *
 * Calls `acceptProjectTransferRequest` (`PUT
 * /projects/{project_id}/transfer_requests/{request_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_accept_transfer_request(
    const neonapi_client *client,
    const char *project_id,
    const char *request_id,
    const neonapi_accept_project_transfer_request *arguments,
    const neonapi_call_options *options,
    neonapi_error **error);

/**
 * Lists the shared libraries that Postgres can preload in a project.
 *
 * Sends nothing yet: `neonapi_available_preload_library_list_next` does. `out` is yours: free it
 * with `neonapi_available_preload_library_list_free`.
 *
 * Calls `getAvailablePreloadLibraries` (`GET /projects/{project_id}/available_preload_libraries`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_available_preload_libraries(
    const neonapi_client *client,
    const char *project_id,
    const neonapi_call_options *options,
    neonapi_available_preload_library_list **out,
    neonapi_error **error);

/**
 * Builds the connection URI of a database for a given role.
 *
 * The URI holds the password of the role. Without `branch_id` and `endpoint_id` it leads to the
 * read-write endpoint of the default branch.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
 *
 * Calls `getConnectionUri` (`GET /projects/{project_id}/connection_uri`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_connection_uri(const neonapi_client *client,
                                               const char *project_id,
                                               const neonapi_get_connection_uri *arguments,
                                               const neonapi_call_options *options,
                                               char **out,
                                               neonapi_error **error);

/**
 * Creates a project with a default branch, a database, a role and a compute.
 *
 * A personal API key must name `org_id`, else the answer is 400. The database is usable once the
 * last of the `operations` has finished. Not idempotent: after a lost answer look for the project
 * before repeating. Over the plan's project limit the answer is 422.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_create_project_response_free`.
 *
 * Calls `createProject` (`POST /projects`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_create(const neonapi_client *client,
                                       const neonapi_create_project *arguments,
                                       const neonapi_call_options *options,
                                       neonapi_create_project_response **out,
                                       neonapi_error **error);

/**
 * Opens a request that lets another account take over a project.
 *
 * Hand the id of the request to the receiver, who accepts it before `expires_at`. Treat the id as a
 * secret.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_project_transfer_request_response_free`.
 *
 * Calls `createProjectTransferRequest` (`POST /projects/{project_id}/transfer_requests`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_create_transfer_request(
    const neonapi_client *client,
    const char *project_id,
    const neonapi_create_project_transfer_request *arguments,
    const neonapi_call_options *options,
    neonapi_project_transfer_request_response **out,
    neonapi_error **error);

/**
 * Deletes a project with everything in it.
 *
 * A deleted project can be recovered for 7 days. A key scoped to one project cannot delete it.
 *
 * `out` is yours: free it with `neonapi_project_free`.
 *
 * Calls `deleteProject` (`DELETE /projects/{project_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_delete(const neonapi_client *client,
                                       const char *project_id,
                                       const neonapi_call_options *options,
                                       neonapi_project **out,
                                       neonapi_error **error);

/**
 * Fetches one project with its settings and consumption figures.
 *
 * Status 404 can also mean that the API key may not see the project.
 *
 * `out` is yours: free it with `neonapi_project_free`.
 *
 * Calls `getProject` (`GET /projects/{project_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_get(const neonapi_client *client,
                                    const char *project_id,
                                    const neonapi_call_options *options,
                                    neonapi_project **out,
                                    neonapi_error **error);

/**
 * Lists the projects that the API key can see.
 *
 * A personal API key needs `org_id`, else the answer is 400. A key scoped to one project gets 404.
 * Projects that could not be read in time are missing from the page and named in
 * `unavailable_project_ids`.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_project_list_item_list_next`
 * does. `out` is yours: free it with `neonapi_project_list_item_list_free`.
 *
 * Calls `listProjects` (`GET /projects`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_list(const neonapi_client *client,
                                     const neonapi_list_projects *arguments,
                                     const neonapi_call_options *options,
                                     neonapi_project_list_item_list **out,
                                     neonapi_error **error);

/**
 * Lists the problems that the advisor finds in a database of a project.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_advisor_issue_list_next` does.
 * `out` is yours: free it with `neonapi_advisor_issue_list_free`.
 *
 * Calls `getProjectAdvisorSecurityIssues` (`GET /projects/{project_id}/advisors`). Alpha.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_list_advisor_issues(
    const neonapi_client *client,
    const char *project_id,
    const neonapi_list_project_advisor_issues *arguments,
    const neonapi_call_options *options,
    neonapi_advisor_issue_list **out,
    neonapi_error **error);

/**
 * Lists the projects that others have shared with the user.
 *
 * Projects that could not be read in time are missing from the page and named in
 * `unavailable_project_ids`.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet:
 * `neonapi_list_shared_projects_response_list_next` does. `out` is yours: free it with
 * `neonapi_list_shared_projects_response_list_free`.
 *
 * Calls `listSharedProjects` (`GET /projects/shared`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_list_shared(const neonapi_client *client,
                                            const neonapi_list_shared_projects *arguments,
                                            const neonapi_call_options *options,
                                            neonapi_list_shared_projects_response_list **out,
                                            neonapi_error **error);

/**
 * Brings back a deleted project.
 *
 * Works for 7 days after the deletion; `recoverable_until` in the list of recoverable projects
 * tells the end.
 *
 * `out` is yours: free it with `neonapi_project_recover_response_free`.
 *
 * Calls `recoverProject` (`POST /projects/{project_id}/recover`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_recover(const neonapi_client *client,
                                        const char *project_id,
                                        const neonapi_call_options *options,
                                        neonapi_project_recover_response **out,
                                        neonapi_error **error);

/**
 * Moves projects from one organization to another.
 *
 * Fails with the reasons when limits of the destination organization are exceeded or a project
 * still has an integration.
 *
 * `arguments` stay yours.
 *
 * Calls `transferProjectsFromOrgToOrg` (`POST /organizations/{source_org_id}/projects/transfer`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_transfer(const neonapi_client *client,
                                         const char *source_org_id,
                                         const neonapi_transfer_projects *arguments,
                                         const neonapi_call_options *options,
                                         neonapi_error **error);

/**
 * Moves projects from the user's personal account to an organization.
 *
 * Neon has set 2026-07-01 as its end date. Projects move between organizations with
 * `neonapi_projects_transfer`.
 *
 * `arguments` stay yours.
 *
 * Calls `transferProjectsFromUserToOrg` (`POST /users/me/projects/transfer`). Deprecated: its end
 * was announced for 2026-07-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_transfer_from_user(
    const neonapi_client *client,
    const neonapi_transfer_projects_from_user *arguments,
    const neonapi_call_options *options,
    neonapi_error **error);

/**
 * Changes the name, settings or history retention of a project.
 *
 * `operations` is empty when no background work was needed, for instance after a mere rename. While
 * conflicting work runs in the project the answer is 423.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_update_project_response_free`.
 *
 * Calls `updateProject` (`PATCH /projects/{project_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_update(const neonapi_client *client,
                                       const char *project_id,
                                       const neonapi_update_project *arguments,
                                       const neonapi_call_options *options,
                                       neonapi_update_project_response **out,
                                       neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_advisor_issue_list_next(neonapi_advisor_issue_list *list,
                                               const neonapi_advisor_issue **item,
                                               neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with
 * `neonapi_get_project_advisor_security_issues_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_advisor_issue_list_next_page(
    neonapi_advisor_issue_list *list,
    neonapi_get_project_advisor_security_issues_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_advisor_issue_list_cursor(const neonapi_advisor_issue_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_advisor_issue_list_free(neonapi_advisor_issue_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_available_preload_library_list_next(
    neonapi_available_preload_library_list *list,
    const neonapi_available_preload_library **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_available_preload_libraries_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_available_preload_library_list_next_page(
    neonapi_available_preload_library_list *list,
    neonapi_available_preload_libraries **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_available_preload_library_list_cursor(
    const neonapi_available_preload_library_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_available_preload_library_list_free(neonapi_available_preload_library_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_shared_projects_response_list_next(
    neonapi_list_shared_projects_response_list *list,
    const neonapi_project_list_item **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_shared_projects_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_shared_projects_response_list_next_page(
    neonapi_list_shared_projects_response_list *list,
    neonapi_list_shared_projects_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_list_shared_projects_response_list_cursor(
    const neonapi_list_shared_projects_response_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_list_shared_projects_response_list_free(
    neonapi_list_shared_projects_response_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_list_item_list_next(neonapi_project_list_item_list *list,
                                                   const neonapi_project_list_item **item,
                                                   neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_projects_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_list_item_list_next_page(neonapi_project_list_item_list *list,
                                                        neonapi_list_projects_response **page,
                                                        neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_project_list_item_list_cursor(const neonapi_project_list_item_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_project_list_item_list_free(neonapi_project_list_item_list *list);

/** Makes an empty one. Yours: free it with `neonapi_accept_project_transfer_request_free`. */
neonapi_accept_project_transfer_request *neonapi_accept_project_transfer_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_accept_project_transfer_request_free(neonapi_accept_project_transfer_request *request);

/** Organization that receives the project. Copied; NULL takes it away. */
neonapi_status neonapi_accept_project_transfer_request_set_org_id(
    neonapi_accept_project_transfer_request *arguments,
    const char *value);

/** Adds one. Addresses or ranges that may connect. Copied. */
neonapi_status neonapi_allowed_ips_add_ips(neonapi_allowed_ips *ips, const char *value);

/** Sends `ips` with nothing in it, until something is added. */
neonapi_status neonapi_allowed_ips_empty_ips(neonapi_allowed_ips *ips);

/** Whether the list applies to protected branches only. */
neonapi_status neonapi_allowed_ips_set_protected_branches_only(neonapi_allowed_ips *ips,
                                                               bool value);

/** Makes an empty one. Yours: free it with `neonapi_create_project_free`. */
neonapi_create_project *neonapi_create_project_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_project_free(neonapi_create_project *project);

/** Settings for the project as a whole. Copied. */
neonapi_status neonapi_create_project_set_settings(neonapi_create_project *arguments,
                                                   neonapi_project_settings_data *value);

/** Name of the project, 1 to 256 characters; its id when left out. Copied; NULL takes it away. */
neonapi_status neonapi_create_project_set_name(neonapi_create_project *arguments,
                                               const char *value);

/** Names for the default branch, its role and its database. Copied. */
neonapi_status neonapi_create_project_set_branch(
    neonapi_create_project *arguments,
    neonapi_project_create_request_project_branch *value);

/** Smallest size the compute scales down to, in compute units. Deprecated. */
neonapi_status neonapi_create_project_set_autoscaling_limit_min_cu(
    neonapi_create_project *arguments,
    double value);

/** Largest size the compute scales up to, in compute units. Deprecated. */
neonapi_status neonapi_create_project_set_autoscaling_limit_max_cu(
    neonapi_create_project *arguments,
    double value);

/**
 * Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
 * `serverless-platform`. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_project_set_provisioner(neonapi_create_project *arguments,
                                                      const char *value);

/** Region of the project, such as `aws-us-east-2`. Copied; NULL takes it away. */
neonapi_status neonapi_create_project_set_region_id(neonapi_create_project *arguments,
                                                    const char *value);

/** Settings that new endpoints of the project start with. Copied. */
neonapi_status neonapi_create_project_set_default_endpoint_settings(
    neonapi_create_project *arguments,
    neonapi_default_endpoint_settings *value);

/** Major version of Postgres. */
neonapi_status neonapi_create_project_set_pg_version(neonapi_create_project *arguments,
                                                     int64_t value);

/** Whether role passwords are stored and can be revealed later. */
neonapi_status neonapi_create_project_set_store_passwords(neonapi_create_project *arguments,
                                                          bool value);

/** How long the history of changes is kept, in seconds, at most 2592000. */
neonapi_status neonapi_create_project_set_history_retention_seconds(
    neonapi_create_project *arguments,
    int32_t value);

/**
 * Organization the project belongs to; needed with a personal API key. Copied; NULL takes it away.
 */
neonapi_status neonapi_create_project_set_org_id(neonapi_create_project *arguments,
                                                 const char *value);

/** Makes an empty one. Yours: free it with `neonapi_create_project_transfer_request_free`. */
neonapi_create_project_transfer_request *neonapi_create_project_transfer_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_project_transfer_request_free(neonapi_create_project_transfer_request *request);

/** How long the request stays open, in seconds. */
neonapi_status neonapi_create_project_transfer_request_set_ttl_seconds(
    neonapi_create_project_transfer_request *arguments,
    int64_t value);

/**
 * Puts an entry. Postgres settings for the compute, by name. The value is JSON; both are copied.
 */
neonapi_status neonapi_default_endpoint_settings_put_pg_settings(
    neonapi_default_endpoint_settings *settings,
    const char *key,
    const char *value);

/** Sends `pg_settings` with nothing in it, until something is added. */
neonapi_status neonapi_default_endpoint_settings_empty_pg_settings(
    neonapi_default_endpoint_settings *settings);

/**
 * Puts an entry. Connection pooler (PgBouncer) settings, by name. Deprecated: its end was announced
 * for 2026-06-20. The value is JSON; both are copied.
 */
neonapi_status neonapi_default_endpoint_settings_put_pgbouncer_settings(
    neonapi_default_endpoint_settings *settings,
    const char *key,
    const char *value);

/** Sends `pgbouncer_settings` with nothing in it, until something is added. */
neonapi_status neonapi_default_endpoint_settings_empty_pgbouncer_settings(
    neonapi_default_endpoint_settings *settings);

/** Smallest size the compute scales down to, in compute units. */
neonapi_status neonapi_default_endpoint_settings_set_autoscaling_limit_min_cu(
    neonapi_default_endpoint_settings *settings,
    double value);

/** Largest size the compute scales up to, in compute units. */
neonapi_status neonapi_default_endpoint_settings_set_autoscaling_limit_max_cu(
    neonapi_default_endpoint_settings *settings,
    double value);

/** Idle seconds until the compute suspends; 0 means the default, -1 never. */
neonapi_status neonapi_default_endpoint_settings_set_suspend_timeout_seconds(
    neonapi_default_endpoint_settings *settings,
    int64_t value);

/** Makes an empty one. Yours: free it with `neonapi_get_connection_uri_free`. */
neonapi_get_connection_uri *neonapi_get_connection_uri_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_get_connection_uri_free(neonapi_get_connection_uri *uri);

/** Database to connect to. Has to be set. Copied. */
neonapi_status neonapi_get_connection_uri_set_database_name(neonapi_get_connection_uri *arguments,
                                                            const char *value);

/** Role to connect as. Has to be set. Copied. */
neonapi_status neonapi_get_connection_uri_set_role_name(neonapi_get_connection_uri *arguments,
                                                        const char *value);

/** Branch to connect to; the default branch when left out. Copied; NULL takes it away. */
neonapi_status neonapi_get_connection_uri_set_branch_id(neonapi_get_connection_uri *arguments,
                                                        const char *value);

/**
 * Endpoint to connect to; the branch's read-write endpoint when left out. Copied; NULL takes it
 * away.
 */
neonapi_status neonapi_get_connection_uri_set_endpoint_id(neonapi_get_connection_uri *arguments,
                                                          const char *value);

/** If true, the URI uses the host of the connection pooler. */
neonapi_status neonapi_get_connection_uri_set_pooled(neonapi_get_connection_uri *arguments,
                                                     bool value);

/** Makes an empty one. Yours: free it with `neonapi_list_project_advisor_issues_free`. */
neonapi_list_project_advisor_issues *neonapi_list_project_advisor_issues_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_project_advisor_issues_free(neonapi_list_project_advisor_issues *issues);

/** Branch to inspect. Copied; NULL takes it away. */
neonapi_status neonapi_list_project_advisor_issues_set_branch_id(
    neonapi_list_project_advisor_issues *arguments,
    const char *value);

/** Database to inspect. Copied; NULL takes it away. */
neonapi_status neonapi_list_project_advisor_issues_set_database_name(
    neonapi_list_project_advisor_issues *arguments,
    const char *value);

/**
 * Category of issues to report, `SECURITY` or `PERFORMANCE`. One of NEONAPI_ADVISOR_CATEGORY_*.
 */
neonapi_status neonapi_list_project_advisor_issues_set_category(
    neonapi_list_project_advisor_issues *arguments,
    uint32_t value);

/** Sets `category` by its text, which this version need not know. */
neonapi_status neonapi_list_project_advisor_issues_set_category_text(
    neonapi_list_project_advisor_issues *arguments,
    const char *value);

/** Lowest severity to report: `INFO`, `WARN` or `ERROR`. One of NEONAPI_ADVISOR_SEVERITY_*. */
neonapi_status neonapi_list_project_advisor_issues_set_min_severity(
    neonapi_list_project_advisor_issues *arguments,
    uint32_t value);

/** Sets `min_severity` by its text, which this version need not know. */
neonapi_status neonapi_list_project_advisor_issues_set_min_severity_text(
    neonapi_list_project_advisor_issues *arguments,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_list_projects_free`. */
neonapi_list_projects *neonapi_list_projects_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_projects_free(neonapi_list_projects *projects);

/** Cursor from the page before; leave out for the first page. Copied; NULL takes it away. */
neonapi_status neonapi_list_projects_set_cursor(neonapi_list_projects *arguments,
                                                const char *value);

/** Projects per page, 1 to 400; the server default is 10. */
neonapi_status neonapi_list_projects_set_limit(neonapi_list_projects *arguments, int64_t value);

/** Text to find in the name or id of a project. Copied; NULL takes it away. */
neonapi_status neonapi_list_projects_set_search(neonapi_list_projects *arguments,
                                                const char *value);

/**
 * Organization whose projects are listed; needed with a personal API key. Copied; NULL takes it
 * away.
 */
neonapi_status neonapi_list_projects_set_org_id(neonapi_list_projects *arguments,
                                                const char *value);

/** Time the server may spend on the list, 100 to 30000 milliseconds. */
neonapi_status neonapi_list_projects_set_timeout(neonapi_list_projects *arguments, int64_t value);

/** If true, lists deleted projects that can still be recovered. */
neonapi_status neonapi_list_projects_set_recoverable(neonapi_list_projects *arguments, bool value);

/** Makes an empty one. Yours: free it with `neonapi_list_shared_projects_free`. */
neonapi_list_shared_projects *neonapi_list_shared_projects_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_shared_projects_free(neonapi_list_shared_projects *projects);

/** Cursor from the page before; leave out for the first page. Copied; NULL takes it away. */
neonapi_status neonapi_list_shared_projects_set_cursor(neonapi_list_shared_projects *arguments,
                                                       const char *value);

/** Projects per page, 1 to 400; the server default is 10. */
neonapi_status neonapi_list_shared_projects_set_limit(neonapi_list_shared_projects *arguments,
                                                      int64_t value);

/** Text to find in the name or id of a project. Copied; NULL takes it away. */
neonapi_status neonapi_list_shared_projects_set_search(neonapi_list_shared_projects *arguments,
                                                       const char *value);

/** Time the server may spend on the list, 100 to 30000 milliseconds. */
neonapi_status neonapi_list_shared_projects_set_timeout(neonapi_list_shared_projects *arguments,
                                                        int64_t value);

/** Adds one. Days of the window, from 1 for Monday to 7 for Sunday. Has to be set. */
neonapi_status neonapi_maintenance_window_add_weekdays(neonapi_maintenance_window *window,
                                                       int64_t value);

/** Sends `weekdays` with nothing in it, until something is added. */
neonapi_status neonapi_maintenance_window_empty_weekdays(neonapi_maintenance_window *window);

/** Start of the window, as hours and minutes in UTC (`HH:MM`). Has to be set. Copied. */
neonapi_status neonapi_maintenance_window_set_start_time(neonapi_maintenance_window *window,
                                                         const char *value);

/** End of the window, as hours and minutes in UTC (`HH:MM`). Has to be set. Copied. */
neonapi_status neonapi_maintenance_window_set_end_time(neonapi_maintenance_window *window,
                                                       const char *value);

/**
 * Makes an empty one. Yours: free it with `neonapi_project_create_request_project_branch_free`.
 */
neonapi_project_create_request_project_branch *neonapi_project_create_request_project_branch_new(
    void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_create_request_project_branch_free(
    neonapi_project_create_request_project_branch *branch);

/**
 * Name of the default branch, 1 to 256 characters; `main` when left out. Copied; NULL takes it
 * away.
 */
neonapi_status neonapi_project_create_request_project_branch_set_name(
    neonapi_project_create_request_project_branch *branch,
    const char *value);

/**
 * Name of the first role; when left out, the database name with `_owner` added. Copied; NULL takes
 * it away.
 */
neonapi_status neonapi_project_create_request_project_branch_set_role_name(
    neonapi_project_create_request_project_branch *branch,
    const char *value);

/** Name of the first database; `neondb` when left out. Copied; NULL takes it away. */
neonapi_status neonapi_project_create_request_project_branch_set_database_name(
    neonapi_project_create_request_project_branch *branch,
    const char *value);

/** Puts an entry. Key and value pairs to attach to the branch. Both are copied. */
neonapi_status neonapi_project_create_request_project_branch_put_annotations(
    neonapi_project_create_request_project_branch *branch,
    const char *key,
    const char *value);

/** Sends `annotations` with nothing in it, until something is added. */
neonapi_status neonapi_project_create_request_project_branch_empty_annotations(
    neonapi_project_create_request_project_branch *branch);

/** Limit on the time computes are active, in seconds. */
neonapi_status neonapi_project_quota_set_active_time_seconds(neonapi_project_quota *quota,
                                                             int64_t value);

/** Limit on compute time, in seconds. */
neonapi_status neonapi_project_quota_set_compute_time_seconds(neonapi_project_quota *quota,
                                                              int64_t value);

/** Limit on data written, in bytes. */
neonapi_status neonapi_project_quota_set_written_data_bytes(neonapi_project_quota *quota,
                                                            int64_t value);

/** Limit on data transferred, in bytes. */
neonapi_status neonapi_project_quota_set_data_transfer_bytes(neonapi_project_quota *quota,
                                                             int64_t value);

/** Limit on the logical size of a branch, in bytes. */
neonapi_status neonapi_project_quota_set_logical_size_bytes(neonapi_project_quota *quota,
                                                            int64_t value);

/** Limits on what the project may consume. Copied. */
neonapi_status neonapi_project_settings_data_set_quota(neonapi_project_settings_data *record,
                                                       neonapi_project_quota *value);

/** IP addresses that may connect. Copied. */
neonapi_status neonapi_project_settings_data_set_allowed_ips(neonapi_project_settings_data *record,
                                                             neonapi_allowed_ips *value);

/** Whether logical replication of Postgres is on. */
neonapi_status neonapi_project_settings_data_set_enable_logical_replication(
    neonapi_project_settings_data *record,
    bool value);

/** Weekly time in which maintenance may happen. Copied. */
neonapi_status neonapi_project_settings_data_set_maintenance_window(
    neonapi_project_settings_data *record,
    neonapi_maintenance_window *value);

/** Whether connections from the public internet are refused. */
neonapi_status neonapi_project_settings_data_set_block_public_connections(
    neonapi_project_settings_data *record,
    bool value);

/** Whether connections through VPC endpoints are refused. */
neonapi_status neonapi_project_settings_data_set_block_vpc_connections(
    neonapi_project_settings_data *record,
    bool value);

/** How much the audit log records. One of NEONAPI_PROJECT_AUDIT_LOG_LEVEL_*. */
neonapi_status neonapi_project_settings_data_set_audit_log_level(
    neonapi_project_settings_data *record,
    uint32_t value);

/** Sets `audit_log_level` by its text, which this version need not know. */
neonapi_status neonapi_project_settings_data_set_audit_log_level_text(
    neonapi_project_settings_data *record,
    const char *value);

/** Whether HIPAA support is on. */
neonapi_status neonapi_project_settings_data_set_hipaa(neonapi_project_settings_data *record,
                                                       bool value);

/** Shared libraries that Postgres preloads. Copied. */
neonapi_status neonapi_project_settings_data_set_preload_libraries(
    neonapi_project_settings_data *record,
    neonapi_preload_libraries *value);

/** Makes an empty one. Yours: free it with `neonapi_transfer_projects_free`. */
neonapi_transfer_projects *neonapi_transfer_projects_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_transfer_projects_free(neonapi_transfer_projects *projects);

/** Organization that receives the projects. Has to be set. Copied. */
neonapi_status neonapi_transfer_projects_set_destination_org_id(
    neonapi_transfer_projects *arguments,
    const char *value);

/** Adds one. Ids of the projects to move. Has to be set. Copied. */
neonapi_status neonapi_transfer_projects_add_project_ids(neonapi_transfer_projects *arguments,
                                                         const char *value);

/** Sends `project_ids` with nothing in it, until something is added. */
neonapi_status neonapi_transfer_projects_empty_project_ids(neonapi_transfer_projects *arguments);

/** Makes an empty one. Yours: free it with `neonapi_transfer_projects_from_user_free`. */
neonapi_transfer_projects_from_user *neonapi_transfer_projects_from_user_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_transfer_projects_from_user_free(neonapi_transfer_projects_from_user *user);

/** Organization that receives the projects. Has to be set. Copied. */
neonapi_status neonapi_transfer_projects_from_user_set_destination_org_id(
    neonapi_transfer_projects_from_user *arguments,
    const char *value);

/** Adds one. Ids of the projects to move. Has to be set. Copied. */
neonapi_status neonapi_transfer_projects_from_user_add_project_ids(
    neonapi_transfer_projects_from_user *arguments,
    const char *value);

/** Sends `project_ids` with nothing in it, until something is added. */
neonapi_status neonapi_transfer_projects_from_user_empty_project_ids(
    neonapi_transfer_projects_from_user *arguments);

/** Makes an empty one. Yours: free it with `neonapi_update_project_free`. */
neonapi_update_project *neonapi_update_project_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_project_free(neonapi_update_project *project);

/** Settings for the project as a whole. Copied. */
neonapi_status neonapi_update_project_set_settings(neonapi_update_project *arguments,
                                                   neonapi_project_settings_data *value);

/** Name of the project, 1 to 256 characters. Copied; NULL takes it away. */
neonapi_status neonapi_update_project_set_name(neonapi_update_project *arguments,
                                               const char *value);

/** Settings that new endpoints of the project start with. Copied. */
neonapi_status neonapi_update_project_set_default_endpoint_settings(
    neonapi_update_project *arguments,
    neonapi_default_endpoint_settings *value);

/** How long the history of changes is kept, in seconds, at most 2592000. */
neonapi_status neonapi_update_project_set_history_retention_seconds(
    neonapi_update_project *arguments,
    int32_t value);

/** The text of one of the numbers NEONAPI_ADVISOR_CATEGORY_*; NULL when it is none. Static. */
const char *neonapi_advisor_category_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_advisor_issue_free(neonapi_advisor_issue *issue);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_advisor_issue_free`. */
neonapi_advisor_issue *neonapi_advisor_issue_copy(const neonapi_advisor_issue *issue);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_advisor_issue_to_json(const neonapi_advisor_issue *issue);

/**
 * Reads one from JSON, as `neonapi_advisor_issue_to_json` writes it. `out` is yours: free it with
 * `neonapi_advisor_issue_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_advisor_issue_from_json(const char *json,
                                               neonapi_advisor_issue **out,
                                               neonapi_error **error);

/** Identifier of the check that found the issue. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_name(const neonapi_advisor_issue *issue);

/** Short heading for the issue, for people to read. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_title(const neonapi_advisor_issue *issue);

/** Severity, one of `INFO`, `WARN` and `ERROR`. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_level(const neonapi_advisor_issue *issue);

/**
 * Audience of the issue, `EXTERNAL` or `INTERNAL`. One of NEONAPI_ADVISOR_ISSUE_FACING_*; 0 when
 * not known.
 */
uint32_t neonapi_advisor_issue_facing(const neonapi_advisor_issue *issue);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_facing_text(const neonapi_advisor_issue *issue);

/** How many there are. Categories the issue belongs to. */
size_t neonapi_advisor_issue_categories_count(const neonapi_advisor_issue *issue);

/** One of them, from 0 on. One of NEONAPI_ADVISOR_CATEGORY_*; 0 when absent or not known. */
uint32_t neonapi_advisor_issue_categories_at(const neonapi_advisor_issue *issue, size_t index);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_categories_text_at(const neonapi_advisor_issue *issue,
                                                     size_t index);

/** Explanation of this kind of issue. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_description(const neonapi_advisor_issue *issue);

/** What exactly was found in this case. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_detail(const neonapi_advisor_issue *issue);

/** Advice on how to fix the issue. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_remediation(const neonapi_advisor_issue *issue);

/** How many entries there are. More data about the finding; its form depends on the check. */
size_t neonapi_advisor_issue_metadata_count(const neonapi_advisor_issue *issue);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_metadata_key_at(const neonapi_advisor_issue *issue, size_t index);

/**
 * The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
 * `neonapi_string_free`.
 */
char *neonapi_advisor_issue_metadata_value_at(const neonapi_advisor_issue *issue, size_t index);

/** Key that identifies this finding. Borrowed: valid as long as its root. */
const char *neonapi_advisor_issue_cache_key(const neonapi_advisor_issue *issue);

/** The text of one of the numbers NEONAPI_ADVISOR_ISSUE_FACING_*; NULL when it is none. Static. */
const char *neonapi_advisor_issue_facing_text_of(uint32_t number);

/** The text of one of the numbers NEONAPI_ADVISOR_SEVERITY_*; NULL when it is none. Static. */
const char *neonapi_advisor_severity_text_of(uint32_t number);

/** Makes an empty one. Yours: free it with `neonapi_allowed_ips_free`. */
neonapi_allowed_ips *neonapi_allowed_ips_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_allowed_ips_free(neonapi_allowed_ips *ips);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_allowed_ips_free`. */
neonapi_allowed_ips *neonapi_allowed_ips_copy(const neonapi_allowed_ips *ips);

/** How many there are. Addresses or ranges that may connect. */
size_t neonapi_allowed_ips_ips_count(const neonapi_allowed_ips *ips);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_allowed_ips_ips_at(const neonapi_allowed_ips *ips, size_t index);

/**
 * Whether the list applies to protected branches only. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_allowed_ips_protected_branches_only(const neonapi_allowed_ips *ips, bool *out);

/** The text of one of the numbers NEONAPI_APPLICATION_TYPE_*; NULL when it is none. Static. */
const char *neonapi_application_type_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_available_preload_libraries_free(neonapi_available_preload_libraries *libraries);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_available_preload_libraries_free`.
 */
neonapi_available_preload_libraries *neonapi_available_preload_libraries_copy(
    const neonapi_available_preload_libraries *libraries);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_available_preload_libraries_to_json(
    const neonapi_available_preload_libraries *libraries);

/**
 * Reads one from JSON, as `neonapi_available_preload_libraries_to_json` writes it. `out` is yours:
 * free it with `neonapi_available_preload_libraries_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_available_preload_libraries_from_json(
    const char *json,
    neonapi_available_preload_libraries **out,
    neonapi_error **error);

/** How many there are. Libraries to choose from. */
size_t neonapi_available_preload_libraries_libraries_count(
    const neonapi_available_preload_libraries *libraries);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_available_preload_library *neonapi_available_preload_libraries_libraries_at(
    const neonapi_available_preload_libraries *libraries,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_available_preload_library_free(neonapi_available_preload_library *library);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_available_preload_library_free`.
 */
neonapi_available_preload_library *neonapi_available_preload_library_copy(
    const neonapi_available_preload_library *library);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_available_preload_library_to_json(const neonapi_available_preload_library *library);

/**
 * Reads one from JSON, as `neonapi_available_preload_library_to_json` writes it. `out` is yours:
 * free it with `neonapi_available_preload_library_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_available_preload_library_from_json(const char *json,
                                                           neonapi_available_preload_library **out,
                                                           neonapi_error **error);

/**
 * Name to put into `enabled_libraries` of the project settings. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_available_preload_library_library_name(
    const neonapi_available_preload_library *library);

/** What the library is for. Borrowed: valid as long as its root. */
const char *neonapi_available_preload_library_description(
    const neonapi_available_preload_library *library);

/** Whether the library belongs to the default set. */
bool neonapi_available_preload_library_is_default(const neonapi_available_preload_library *library);

/** Whether support for the library is experimental. */
bool neonapi_available_preload_library_is_experimental(
    const neonapi_available_preload_library *library);

/** Version of the library. Borrowed: valid as long as its root. */
const char *neonapi_available_preload_library_version(
    const neonapi_available_preload_library *library);

/**
 * Connection URI with the direct host and the role's password. Borrowed: valid as long as its root.
 */
const char *neonapi_connection_details_connection_uri(const neonapi_connection_details *details);

/** The same connection as separate values. Borrowed: valid as long as its root. */
const neonapi_connection_parameters *neonapi_connection_details_connection_parameters(
    const neonapi_connection_details *details);

/** Database to connect to. Borrowed: valid as long as its root. */
const char *neonapi_connection_parameters_database(const neonapi_connection_parameters *parameters);

/** Password of the role. Borrowed: valid as long as its root. */
const char *neonapi_connection_parameters_password(const neonapi_connection_parameters *parameters);

/** Role to connect as. Borrowed: valid as long as its root. */
const char *neonapi_connection_parameters_role(const neonapi_connection_parameters *parameters);

/** Host of the endpoint for direct connections. Borrowed: valid as long as its root. */
const char *neonapi_connection_parameters_host(const neonapi_connection_parameters *parameters);

/** Host of the endpoint for pooled connections. Borrowed: valid as long as its root. */
const char *neonapi_connection_parameters_pooler_host(
    const neonapi_connection_parameters *parameters);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_project_response_free(neonapi_create_project_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_create_project_response_free`.
 */
neonapi_create_project_response *neonapi_create_project_response_copy(
    const neonapi_create_project_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_create_project_response_to_json(const neonapi_create_project_response *response);

/**
 * Reads one from JSON, as `neonapi_create_project_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_create_project_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_create_project_response_from_json(const char *json,
                                                         neonapi_create_project_response **out,
                                                         neonapi_error **error);

/** The project that was created. Borrowed: valid as long as its root. */
const neonapi_project *neonapi_create_project_response_project(
    const neonapi_create_project_response *response);

/** How many there are. Ways to connect to the new database, with its password. */
size_t neonapi_create_project_response_connection_uris_count(
    const neonapi_create_project_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_connection_details *neonapi_create_project_response_connection_uris_at(
    const neonapi_create_project_response *response,
    size_t index);

/** How many there are. Roles of the default branch. */
size_t neonapi_create_project_response_roles_count(const neonapi_create_project_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_role *neonapi_create_project_response_roles_at(
    const neonapi_create_project_response *response,
    size_t index);

/** How many there are. Databases of the default branch. */
size_t neonapi_create_project_response_databases_count(
    const neonapi_create_project_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_database *neonapi_create_project_response_databases_at(
    const neonapi_create_project_response *response,
    size_t index);

/** How many there are. Background work that was started; may be empty. */
size_t neonapi_create_project_response_operations_count(
    const neonapi_create_project_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_create_project_response_operations_at(
    const neonapi_create_project_response *response,
    size_t index);

/** Default branch of the project. Borrowed: valid as long as its root. */
const neonapi_branch *neonapi_create_project_response_branch(
    const neonapi_create_project_response *response);

/** How many there are. Endpoints of the default branch. */
size_t neonapi_create_project_response_endpoints_count(
    const neonapi_create_project_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_endpoint *neonapi_create_project_response_endpoints_at(
    const neonapi_create_project_response *response,
    size_t index);

/** Makes an empty one. Yours: free it with `neonapi_default_endpoint_settings_free`. */
neonapi_default_endpoint_settings *neonapi_default_endpoint_settings_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_default_endpoint_settings_free(neonapi_default_endpoint_settings *settings);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_default_endpoint_settings_free`.
 */
neonapi_default_endpoint_settings *neonapi_default_endpoint_settings_copy(
    const neonapi_default_endpoint_settings *settings);

/** How many entries there are. Postgres settings for the compute, by name. */
size_t neonapi_default_endpoint_settings_pg_settings_count(
    const neonapi_default_endpoint_settings *settings);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_default_endpoint_settings_pg_settings_key_at(
    const neonapi_default_endpoint_settings *settings,
    size_t index);

/**
 * The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
 * `neonapi_string_free`.
 */
char *neonapi_default_endpoint_settings_pg_settings_value_at(
    const neonapi_default_endpoint_settings *settings,
    size_t index);

/**
 * How many entries there are. Connection pooler (PgBouncer) settings, by name. Deprecated: its end
 * was announced for 2026-06-20.
 */
size_t neonapi_default_endpoint_settings_pgbouncer_settings_count(
    const neonapi_default_endpoint_settings *settings);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_default_endpoint_settings_pgbouncer_settings_key_at(
    const neonapi_default_endpoint_settings *settings,
    size_t index);

/**
 * The value of an entry as JSON, from 0 on; NULL beyond the end. The text is yours: free it with
 * `neonapi_string_free`.
 */
char *neonapi_default_endpoint_settings_pgbouncer_settings_value_at(
    const neonapi_default_endpoint_settings *settings,
    size_t index);

/**
 * Smallest size the compute scales down to, in compute units. False when absent; `out` is then left
 * as it was.
 */
bool neonapi_default_endpoint_settings_autoscaling_limit_min_cu(
    const neonapi_default_endpoint_settings *settings,
    double *out);

/**
 * Largest size the compute scales up to, in compute units. False when absent; `out` is then left as
 * it was.
 */
bool neonapi_default_endpoint_settings_autoscaling_limit_max_cu(
    const neonapi_default_endpoint_settings *settings,
    double *out);

/**
 * Idle seconds until the compute suspends; 0 means the default, -1 never. False when absent; `out`
 * is then left as it was.
 */
bool neonapi_default_endpoint_settings_suspend_timeout_seconds(
    const neonapi_default_endpoint_settings *settings,
    int64_t *out);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_get_project_advisor_security_issues_response_free(
    neonapi_get_project_advisor_security_issues_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_get_project_advisor_security_issues_response_free`.
 */
neonapi_get_project_advisor_security_issues_response *neonapi_get_project_advisor_security_issues_response_copy(
    const neonapi_get_project_advisor_security_issues_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_get_project_advisor_security_issues_response_to_json(
    const neonapi_get_project_advisor_security_issues_response *response);

/**
 * Reads one from JSON, as `neonapi_get_project_advisor_security_issues_response_to_json` writes it.
 * `out` is yours: free it with `neonapi_get_project_advisor_security_issues_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_get_project_advisor_security_issues_response_from_json(
    const char *json,
    neonapi_get_project_advisor_security_issues_response **out,
    neonapi_error **error);

/** How many there are. Issues that were found. */
size_t neonapi_get_project_advisor_security_issues_response_issues_count(
    const neonapi_get_project_advisor_security_issues_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_advisor_issue *neonapi_get_project_advisor_security_issues_response_issues_at(
    const neonapi_get_project_advisor_security_issues_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_projects_response_free(neonapi_list_projects_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_list_projects_response_free`.
 */
neonapi_list_projects_response *neonapi_list_projects_response_copy(
    const neonapi_list_projects_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_projects_response_to_json(const neonapi_list_projects_response *response);

/**
 * Reads one from JSON, as `neonapi_list_projects_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_list_projects_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_projects_response_from_json(const char *json,
                                                        neonapi_list_projects_response **out,
                                                        neonapi_error **error);

/** How many there are. Projects of this page. */
size_t neonapi_list_projects_response_projects_count(
    const neonapi_list_projects_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_project_list_item *neonapi_list_projects_response_projects_at(
    const neonapi_list_projects_response *response,
    size_t index);

/** How many there are. Ids of projects that the server could not read in time. */
size_t neonapi_list_projects_response_unavailable_project_ids_count(
    const neonapi_list_projects_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_projects_response_unavailable_project_ids_at(
    const neonapi_list_projects_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_pagination *neonapi_list_projects_response_pagination(
    const neonapi_list_projects_response *response);

/** How many entries there are. Applications connected to each project, by project id. */
size_t neonapi_list_projects_response_applications_count(
    const neonapi_list_projects_response *response);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_projects_response_applications_key_at(
    const neonapi_list_projects_response *response,
    size_t index);

/** How many values an entry has. */
size_t neonapi_list_projects_response_applications_value_count(
    const neonapi_list_projects_response *response,
    size_t index);

/** One value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_projects_response_applications_value_at(
    const neonapi_list_projects_response *response,
    size_t index,
    size_t value_index);

/** How many entries there are. Integrations of each project, by project id. */
size_t neonapi_list_projects_response_integrations_count(
    const neonapi_list_projects_response *response);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_projects_response_integrations_key_at(
    const neonapi_list_projects_response *response,
    size_t index);

/** How many values an entry has. */
size_t neonapi_list_projects_response_integrations_value_count(
    const neonapi_list_projects_response *response,
    size_t index);

/** One value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_projects_response_integrations_value_at(
    const neonapi_list_projects_response *response,
    size_t index,
    size_t value_index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_shared_projects_response_free(neonapi_list_shared_projects_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_shared_projects_response_free`.
 */
neonapi_list_shared_projects_response *neonapi_list_shared_projects_response_copy(
    const neonapi_list_shared_projects_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_shared_projects_response_to_json(
    const neonapi_list_shared_projects_response *response);

/**
 * Reads one from JSON, as `neonapi_list_shared_projects_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_list_shared_projects_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_shared_projects_response_from_json(
    const char *json,
    neonapi_list_shared_projects_response **out,
    neonapi_error **error);

/** How many there are. Projects of this page. */
size_t neonapi_list_shared_projects_response_projects_count(
    const neonapi_list_shared_projects_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_project_list_item *neonapi_list_shared_projects_response_projects_at(
    const neonapi_list_shared_projects_response *response,
    size_t index);

/** How many there are. Ids of projects that the server could not read in time. */
size_t neonapi_list_shared_projects_response_unavailable_project_ids_count(
    const neonapi_list_shared_projects_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_shared_projects_response_unavailable_project_ids_at(
    const neonapi_list_shared_projects_response *response,
    size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_pagination *neonapi_list_shared_projects_response_pagination(
    const neonapi_list_shared_projects_response *response);

/** Makes an empty one. Yours: free it with `neonapi_maintenance_window_free`. */
neonapi_maintenance_window *neonapi_maintenance_window_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_maintenance_window_free(neonapi_maintenance_window *window);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_maintenance_window_free`. */
neonapi_maintenance_window *neonapi_maintenance_window_copy(
    const neonapi_maintenance_window *window);

/** How many there are. Days of the window, from 1 for Monday to 7 for Sunday. */
size_t neonapi_maintenance_window_weekdays_count(const neonapi_maintenance_window *window);

/** One of them, from 0 on; 0 beyond the end. */
int64_t neonapi_maintenance_window_weekdays_at(const neonapi_maintenance_window *window,
                                               size_t index);

/**
 * Start of the window, as hours and minutes in UTC (`HH:MM`). Borrowed: valid as long as its root.
 */
const char *neonapi_maintenance_window_start_time(const neonapi_maintenance_window *window);

/**
 * End of the window, as hours and minutes in UTC (`HH:MM`). Borrowed: valid as long as its root.
 */
const char *neonapi_maintenance_window_end_time(const neonapi_maintenance_window *window);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_free(neonapi_project *project);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_project_free`. */
neonapi_project *neonapi_project_copy(const neonapi_project *project);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_to_json(const neonapi_project *project);

/**
 * Reads one from JSON, as `neonapi_project_to_json` writes it. `out` is yours: free it with
 * `neonapi_project_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_from_json(const char *json,
                                         neonapi_project **out,
                                         neonapi_error **error);

/** Storage used in the consumption period, in byte-hours. */
int64_t neonapi_project_data_storage_bytes_hour(const neonapi_project *project);

/** Data transferred in the consumption period, in bytes. */
int64_t neonapi_project_data_transfer_bytes(const neonapi_project *project);

/** Data written in the consumption period, in bytes. */
int64_t neonapi_project_written_data_bytes(const neonapi_project *project);

/** Compute time used in the consumption period, in seconds. */
int64_t neonapi_project_compute_time_seconds(const neonapi_project *project);

/** Time computes were active in the consumption period, in seconds. */
int64_t neonapi_project_active_time_seconds(const neonapi_project *project);

/** CPU seconds used; see `compute_time_seconds` of `Project` instead. Deprecated. */
int64_t neonapi_project_cpu_used_sec(const neonapi_project *project);

/** Id of the project. Borrowed: valid as long as its root. */
const char *neonapi_project_id(const neonapi_project *project);

/** Cloud platform that hosts the project. Borrowed: valid as long as its root. */
const char *neonapi_project_platform_id(const neonapi_project *project);

/** Region of the project, such as `aws-us-east-2`. Borrowed: valid as long as its root. */
const char *neonapi_project_region_id(const neonapi_project *project);

/** Name of the project; its id unless another was given. Borrowed: valid as long as its root. */
const char *neonapi_project_name(const neonapi_project *project);

/**
 * Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
 * `serverless-platform`. Borrowed: valid as long as its root.
 */
const char *neonapi_project_provisioner(const neonapi_project *project);

/**
 * Settings that new endpoints of the project start with. NULL when absent. Borrowed: valid as long
 * as its root.
 */
const neonapi_default_endpoint_settings *neonapi_project_default_endpoint_settings(
    const neonapi_project *project);

/** Settings for the project as a whole. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_project_settings_data *neonapi_project_settings(const neonapi_project *project);

/** Major version of Postgres. */
int64_t neonapi_project_pg_version(const neonapi_project *project);

/**
 * Host of the proxy that connections to the project pass through. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_proxy_host(const neonapi_project *project);

/** Size limit of a branch; `branch_logical_size_limit_bytes` gives it in bytes. */
int64_t neonapi_project_branch_logical_size_limit(const neonapi_project *project);

/** Largest logical size a branch may have, in bytes. */
int64_t neonapi_project_branch_logical_size_limit_bytes(const neonapi_project *project);

/** Whether role passwords are stored and can be revealed later. */
bool neonapi_project_store_passwords(const neonapi_project *project);

/**
 * Time at which maintenance of the project starts, if set. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_project_maintenance_starts_at(const neonapi_project *project, int64_t *out);

/**
 * Where the project was created from; `console` also for the API. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_creation_source(const neonapi_project *project);

/** How long the history of changes is kept, in seconds. */
int32_t neonapi_project_history_retention_seconds(const neonapi_project *project);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_project_created_at(const neonapi_project *project);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_project_updated_at(const neonapi_project *project);

/**
 * Storage that the project takes up now, in bytes. False when absent; `out` is then left as it was.
 */
bool neonapi_project_synthetic_storage_size(const neonapi_project *project, int64_t *out);

/** Start of the current consumption period. In microseconds since 1970. */
int64_t neonapi_project_consumption_period_start(const neonapi_project *project);

/** End of the current consumption period. In microseconds since 1970. */
int64_t neonapi_project_consumption_period_end(const neonapi_project *project);

/**
 * Time the quotas start over; see `consumption_period_end` of `Project` instead. Deprecated. In
 * microseconds since 1970. False when absent; `out` is then left as it was.
 */
bool neonapi_project_quota_reset_at(const neonapi_project *project, int64_t *out);

/** Id of the user or organization that owns the project. Borrowed: valid as long as its root. */
const char *neonapi_project_owner_id(const neonapi_project *project);

/** Data about the owner of the project. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_project_owner_data *neonapi_project_owner(const neonapi_project *project);

/**
 * Time a compute of the project was last active. In microseconds since 1970. False when absent;
 * `out` is then left as it was.
 */
bool neonapi_project_compute_last_active_at(const neonapi_project *project, int64_t *out);

/** Organization the project belongs to. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_project_org_id(const neonapi_project *project);

/**
 * Time for which maintenance of the project is planned, if any. In microseconds since 1970. False
 * when absent; `out` is then left as it was.
 */
bool neonapi_project_maintenance_scheduled_for(const neonapi_project *project, int64_t *out);

/**
 * Time HIPAA support was switched on, if it was. In microseconds since 1970. False when absent;
 * `out` is then left as it was.
 */
bool neonapi_project_hipaa_enabled_at(const neonapi_project *project, int64_t *out);

/**
 * Permission level that the caller has on the project. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0
 * when absent or not known.
 */
uint32_t neonapi_project_effective_project_permission(const neonapi_project *project);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_effective_project_permission_text(const neonapi_project *project);

/**
 * The text of one of the numbers NEONAPI_PROJECT_AUDIT_LOG_LEVEL_*; NULL when it is none. Static.
 */
const char *neonapi_project_audit_log_level_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_list_item_free(neonapi_project_list_item *item);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_project_list_item_free`. */
neonapi_project_list_item *neonapi_project_list_item_copy(const neonapi_project_list_item *item);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_list_item_to_json(const neonapi_project_list_item *item);

/**
 * Reads one from JSON, as `neonapi_project_list_item_to_json` writes it. `out` is yours: free it
 * with `neonapi_project_list_item_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_list_item_from_json(const char *json,
                                                   neonapi_project_list_item **out,
                                                   neonapi_error **error);

/** Id of the project. Borrowed: valid as long as its root. */
const char *neonapi_project_list_item_id(const neonapi_project_list_item *item);

/** Cloud platform that hosts the project. Borrowed: valid as long as its root. */
const char *neonapi_project_list_item_platform_id(const neonapi_project_list_item *item);

/** Region of the project, such as `aws-us-east-2`. Borrowed: valid as long as its root. */
const char *neonapi_project_list_item_region_id(const neonapi_project_list_item *item);

/** Name of the project; its id unless another was given. Borrowed: valid as long as its root. */
const char *neonapi_project_list_item_name(const neonapi_project_list_item *item);

/**
 * Kind of platform that runs the computes. Known values: `k8s-neonvm`, `k8s-pod`, `docker`,
 * `serverless-platform`. Borrowed: valid as long as its root.
 */
const char *neonapi_project_list_item_provisioner(const neonapi_project_list_item *item);

/**
 * Settings that new endpoints of the project start with. NULL when absent. Borrowed: valid as long
 * as its root.
 */
const neonapi_default_endpoint_settings *neonapi_project_list_item_default_endpoint_settings(
    const neonapi_project_list_item *item);

/** Settings for the project as a whole. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_project_settings_data *neonapi_project_list_item_settings(
    const neonapi_project_list_item *item);

/** Major version of Postgres. */
int64_t neonapi_project_list_item_pg_version(const neonapi_project_list_item *item);

/**
 * Host of the proxy that connections to the project pass through. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_list_item_proxy_host(const neonapi_project_list_item *item);

/** Size limit of a branch; `branch_logical_size_limit_bytes` gives it in bytes. */
int64_t neonapi_project_list_item_branch_logical_size_limit(const neonapi_project_list_item *item);

/** Largest logical size a branch may have, in bytes. */
int64_t neonapi_project_list_item_branch_logical_size_limit_bytes(
    const neonapi_project_list_item *item);

/** Whether role passwords are stored and can be revealed later. */
bool neonapi_project_list_item_store_passwords(const neonapi_project_list_item *item);

/** Time that computes of the project have been active. */
int64_t neonapi_project_list_item_active_time(const neonapi_project_list_item *item);

/** CPU seconds used; see `compute_time_seconds` of `Project` instead. Deprecated. */
int64_t neonapi_project_list_item_cpu_used_sec(const neonapi_project_list_item *item);

/**
 * Time at which maintenance of the project starts, if set. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_project_list_item_maintenance_starts_at(const neonapi_project_list_item *item,
                                                     int64_t *out);

/**
 * Where the project was created from; `console` also for the API. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_list_item_creation_source(const neonapi_project_list_item *item);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_project_list_item_created_at(const neonapi_project_list_item *item);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_project_list_item_updated_at(const neonapi_project_list_item *item);

/**
 * Storage that the project takes up now, in bytes. False when absent; `out` is then left as it was.
 */
bool neonapi_project_list_item_synthetic_storage_size(const neonapi_project_list_item *item,
                                                      int64_t *out);

/**
 * Time the quotas start over; see `consumption_period_end` of `Project` instead. Deprecated. In
 * microseconds since 1970. False when absent; `out` is then left as it was.
 */
bool neonapi_project_list_item_quota_reset_at(const neonapi_project_list_item *item, int64_t *out);

/** Id of the user or organization that owns the project. Borrowed: valid as long as its root. */
const char *neonapi_project_list_item_owner_id(const neonapi_project_list_item *item);

/**
 * Time a compute of the project was last active. In microseconds since 1970. False when absent;
 * `out` is then left as it was.
 */
bool neonapi_project_list_item_compute_last_active_at(const neonapi_project_list_item *item,
                                                      int64_t *out);

/** Organization the project belongs to. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_project_list_item_org_id(const neonapi_project_list_item *item);

/**
 * Name of the organization the project belongs to. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_list_item_org_name(const neonapi_project_list_item *item);

/**
 * How long the history of changes is kept, in seconds. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_project_list_item_history_retention_seconds(const neonapi_project_list_item *item,
                                                         int32_t *out);

/**
 * Time HIPAA support was switched on, if it was. In microseconds since 1970. False when absent;
 * `out` is then left as it was.
 */
bool neonapi_project_list_item_hipaa_enabled_at(const neonapi_project_list_item *item,
                                                int64_t *out);

/**
 * Time of deletion; absent for a live project. In microseconds since 1970. False when absent; `out`
 * is then left as it was.
 */
bool neonapi_project_list_item_deleted_at(const neonapi_project_list_item *item, int64_t *out);

/**
 * Time until which the deleted project can be recovered. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_project_list_item_recoverable_until(const neonapi_project_list_item *item,
                                                 int64_t *out);

/**
 * Permission level that the caller has on the project. One of NEONAPI_PROJECT_PERMISSION_LEVEL_*; 0
 * when absent or not known.
 */
uint32_t neonapi_project_list_item_effective_project_permission(
    const neonapi_project_list_item *item);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_list_item_effective_project_permission_text(
    const neonapi_project_list_item *item);

/** Email address of the owner. Borrowed: valid as long as its root. */
const char *neonapi_project_owner_data_email(const neonapi_project_owner_data *record);

/** Display name of the owner. Borrowed: valid as long as its root. */
const char *neonapi_project_owner_data_name(const neonapi_project_owner_data *record);

/** Number of branches the owner may have in a project. */
int64_t neonapi_project_owner_data_branches_limit(const neonapi_project_owner_data *record);

/**
 * Billing subscription of the owner. One of NEONAPI_BILLING_SUBSCRIPTION_TYPE_*; 0 when not known.
 */
uint32_t neonapi_project_owner_data_subscription_type(const neonapi_project_owner_data *record);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_project_owner_data_subscription_type_text(
    const neonapi_project_owner_data *record);

/**
 * The text of one of the numbers NEONAPI_PROJECT_PERMISSION_LEVEL_*; NULL when it is none. Static.
 */
const char *neonapi_project_permission_level_text_of(uint32_t number);

/** Makes an empty one. Yours: free it with `neonapi_project_quota_free`. */
neonapi_project_quota *neonapi_project_quota_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_quota_free(neonapi_project_quota *quota);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_project_quota_free`. */
neonapi_project_quota *neonapi_project_quota_copy(const neonapi_project_quota *quota);

/**
 * Limit on the time computes are active, in seconds. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_project_quota_active_time_seconds(const neonapi_project_quota *quota, int64_t *out);

/** Limit on compute time, in seconds. False when absent; `out` is then left as it was. */
bool neonapi_project_quota_compute_time_seconds(const neonapi_project_quota *quota, int64_t *out);

/** Limit on data written, in bytes. False when absent; `out` is then left as it was. */
bool neonapi_project_quota_written_data_bytes(const neonapi_project_quota *quota, int64_t *out);

/** Limit on data transferred, in bytes. False when absent; `out` is then left as it was. */
bool neonapi_project_quota_data_transfer_bytes(const neonapi_project_quota *quota, int64_t *out);

/**
 * Limit on the logical size of a branch, in bytes. False when absent; `out` is then left as it was.
 */
bool neonapi_project_quota_logical_size_bytes(const neonapi_project_quota *quota, int64_t *out);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_recover_response_free(neonapi_project_recover_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_project_recover_response_free`.
 */
neonapi_project_recover_response *neonapi_project_recover_response_copy(
    const neonapi_project_recover_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_recover_response_to_json(const neonapi_project_recover_response *response);

/**
 * Reads one from JSON, as `neonapi_project_recover_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_project_recover_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_recover_response_from_json(const char *json,
                                                          neonapi_project_recover_response **out,
                                                          neonapi_error **error);

/** The project that was recovered. Borrowed: valid as long as its root. */
const neonapi_project *neonapi_project_recover_response_project(
    const neonapi_project_recover_response *response);

/** How many there are. Branches that came back with the project. */
size_t neonapi_project_recover_response_branches_count(
    const neonapi_project_recover_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_branch *neonapi_project_recover_response_branches_at(
    const neonapi_project_recover_response *response,
    size_t index);

/** Makes an empty one. Yours: free it with `neonapi_project_settings_data_free`. */
neonapi_project_settings_data *neonapi_project_settings_data_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_settings_data_free(neonapi_project_settings_data *record);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_project_settings_data_free`.
 */
neonapi_project_settings_data *neonapi_project_settings_data_copy(
    const neonapi_project_settings_data *record);

/**
 * Limits on what the project may consume. NULL when absent. Borrowed: valid as long as its root.
 */
const neonapi_project_quota *neonapi_project_settings_data_quota(
    const neonapi_project_settings_data *record);

/** IP addresses that may connect. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_allowed_ips *neonapi_project_settings_data_allowed_ips(
    const neonapi_project_settings_data *record);

/**
 * Whether logical replication of Postgres is on. False when absent; `out` is then left as it was.
 */
bool neonapi_project_settings_data_enable_logical_replication(
    const neonapi_project_settings_data *record,
    bool *out);

/**
 * Weekly time in which maintenance may happen. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const neonapi_maintenance_window *neonapi_project_settings_data_maintenance_window(
    const neonapi_project_settings_data *record);

/**
 * Whether connections from the public internet are refused. False when absent; `out` is then left
 * as it was.
 */
bool neonapi_project_settings_data_block_public_connections(
    const neonapi_project_settings_data *record,
    bool *out);

/**
 * Whether connections through VPC endpoints are refused. False when absent; `out` is then left as
 * it was.
 */
bool neonapi_project_settings_data_block_vpc_connections(
    const neonapi_project_settings_data *record,
    bool *out);

/**
 * How much the audit log records. One of NEONAPI_PROJECT_AUDIT_LOG_LEVEL_*; 0 when absent or not
 * known.
 */
uint32_t neonapi_project_settings_data_audit_log_level(const neonapi_project_settings_data *record);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_project_settings_data_audit_log_level_text(
    const neonapi_project_settings_data *record);

/** Whether HIPAA support is on. False when absent; `out` is then left as it was. */
bool neonapi_project_settings_data_hipaa(const neonapi_project_settings_data *record, bool *out);

/**
 * Shared libraries that Postgres preloads. NULL when absent. Borrowed: valid as long as its root.
 */
const neonapi_preload_libraries *neonapi_project_settings_data_preload_libraries(
    const neonapi_project_settings_data *record);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_project_transfer_request_response_free(
    neonapi_project_transfer_request_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_project_transfer_request_response_free`.
 */
neonapi_project_transfer_request_response *neonapi_project_transfer_request_response_copy(
    const neonapi_project_transfer_request_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_project_transfer_request_response_to_json(
    const neonapi_project_transfer_request_response *response);

/**
 * Reads one from JSON, as `neonapi_project_transfer_request_response_to_json` writes it. `out` is
 * yours: free it with `neonapi_project_transfer_request_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_project_transfer_request_response_from_json(
    const char *json,
    neonapi_project_transfer_request_response **out,
    neonapi_error **error);

/** Id with which the receiver accepts the request. Borrowed: valid as long as its root. */
const char *neonapi_project_transfer_request_response_id(
    const neonapi_project_transfer_request_response *response);

/** Id of the project. Borrowed: valid as long as its root. */
const char *neonapi_project_transfer_request_response_project_id(
    const neonapi_project_transfer_request_response *response);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_project_transfer_request_response_created_at(
    const neonapi_project_transfer_request_response *response);

/** Time after which the request can no longer be accepted. In microseconds since 1970. */
int64_t neonapi_project_transfer_request_response_expires_at(
    const neonapi_project_transfer_request_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_project_response_free(neonapi_update_project_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_update_project_response_free`.
 */
neonapi_update_project_response *neonapi_update_project_response_copy(
    const neonapi_update_project_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_update_project_response_to_json(const neonapi_update_project_response *response);

/**
 * Reads one from JSON, as `neonapi_update_project_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_update_project_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_update_project_response_from_json(const char *json,
                                                         neonapi_update_project_response **out,
                                                         neonapi_error **error);

/** The project as changed. Borrowed: valid as long as its root. */
const neonapi_project *neonapi_update_project_response_project(
    const neonapi_update_project_response *response);

/** How many there are. Background work that was started; may be empty. */
size_t neonapi_update_project_response_operations_count(
    const neonapi_update_project_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_update_project_response_operations_at(
    const neonapi_update_project_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_regions Regions
 * Regions that projects can be created in.
 * @{
 */

/** The answer with the regions. */
typedef struct neonapi_active_regions_response neonapi_active_regions_response;

/** Arguments of `neonapi_regions_list`. */
typedef struct neonapi_list_regions neonapi_list_regions;

/** A region in which projects can run. */
typedef struct neonapi_region_response neonapi_region_response;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_region_response_list neonapi_region_response_list;

/**
 * Lists the regions in which projects can be created.
 *
 * Pass `org_id`, because the list depends on the organization.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_region_response_list_next`
 * does. `out` is yours: free it with `neonapi_region_response_list_free`.
 *
 * Calls `getActiveRegions` (`GET /regions`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_regions_list(const neonapi_client *client,
                                    const neonapi_list_regions *arguments,
                                    const neonapi_call_options *options,
                                    neonapi_region_response_list **out,
                                    neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_region_response_list_next(neonapi_region_response_list *list,
                                                 const neonapi_region_response **item,
                                                 neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_active_regions_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_region_response_list_next_page(neonapi_region_response_list *list,
                                                      neonapi_active_regions_response **page,
                                                      neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_region_response_list_cursor(const neonapi_region_response_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_region_response_list_free(neonapi_region_response_list *list);

/** Makes an empty one. Yours: free it with `neonapi_list_regions_free`. */
neonapi_list_regions *neonapi_list_regions_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_regions_free(neonapi_list_regions *regions);

/**
 * Organization to list the regions for; without it the list may differ. Copied; NULL takes it away.
 */
neonapi_status neonapi_list_regions_set_org_id(neonapi_list_regions *arguments, const char *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_active_regions_response_free(neonapi_active_regions_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_active_regions_response_free`.
 */
neonapi_active_regions_response *neonapi_active_regions_response_copy(
    const neonapi_active_regions_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_active_regions_response_to_json(const neonapi_active_regions_response *response);

/**
 * Reads one from JSON, as `neonapi_active_regions_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_active_regions_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_active_regions_response_from_json(const char *json,
                                                         neonapi_active_regions_response **out,
                                                         neonapi_error **error);

/** How many there are. Regions that can be chosen. */
size_t neonapi_active_regions_response_regions_count(
    const neonapi_active_regions_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_region_response *neonapi_active_regions_response_regions_at(
    const neonapi_active_regions_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_region_response_free(neonapi_region_response *response);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_region_response_free`. */
neonapi_region_response *neonapi_region_response_copy(const neonapi_region_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_region_response_to_json(const neonapi_region_response *response);

/**
 * Reads one from JSON, as `neonapi_region_response_to_json` writes it. `out` is yours: free it with
 * `neonapi_region_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_region_response_from_json(const char *json,
                                                 neonapi_region_response **out,
                                                 neonapi_error **error);

/** Id of the region, such as `aws-us-east-2`. Borrowed: valid as long as its root. */
const char *neonapi_region_response_region_id(const neonapi_region_response *response);

/** Name of the region, for people to read. Borrowed: valid as long as its root. */
const char *neonapi_region_response_name(const neonapi_region_response *response);

/** Whether this is the default region. */
bool neonapi_region_response_default(const neonapi_region_response *response);

/** Latitude of the region, as text. Borrowed: valid as long as its root. */
const char *neonapi_region_response_geo_lat(const neonapi_region_response *response);

/** Longitude of the region, as text. Borrowed: valid as long as its root. */
const char *neonapi_region_response_geo_long(const neonapi_region_response *response);

/** @} */

/**
 * @defgroup neonapi_roles Roles
 * Postgres roles of a branch, and their passwords.
 * @{
 */

/** Arguments of `neonapi_roles_create`. */
typedef struct neonapi_create_role neonapi_create_role;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_role_list neonapi_role_list;

/** A role and the operations that the call started. */
typedef struct neonapi_role_operations neonapi_role_operations;

/** The answer that holds a list of roles. */
typedef struct neonapi_roles_response neonapi_roles_response;

/**
 * Creates a Postgres role on a branch.
 *
 * The password comes with this answer; later reads leave it out. Creating a role may drop
 * connections.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_role_operations_free`.
 *
 * Calls `createProjectBranchRole` (`POST /projects/{project_id}/branches/{branch_id}/roles`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_roles_create(const neonapi_client *client,
                                    const char *project_id,
                                    const char *branch_id,
                                    const neonapi_create_role *arguments,
                                    const neonapi_call_options *options,
                                    neonapi_role_operations **out,
                                    neonapi_error **error);

/**
 * Deletes a Postgres role from a branch.
 *
 * If the role is already gone the answer has no body (204), so a second call does no harm.
 *
 * `out` is yours: free it with `neonapi_role_operations_free`. NULL when there is none.
 *
 * Calls `deleteProjectBranchRole` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_roles_delete(const neonapi_client *client,
                                    const char *project_id,
                                    const char *branch_id,
                                    const char *role_name,
                                    const neonapi_call_options *options,
                                    neonapi_role_operations **out,
                                    neonapi_error **error);

/**
 * Reads one Postgres role of a branch by its name, without its password.
 *
 * `out` is yours: free it with `neonapi_role_free`.
 *
 * Calls `getProjectBranchRole` (`GET
 * /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_roles_get(const neonapi_client *client,
                                 const char *project_id,
                                 const char *branch_id,
                                 const char *role_name,
                                 const neonapi_call_options *options,
                                 neonapi_role **out,
                                 neonapi_error **error);

/**
 * Lists the Postgres roles on a branch, without their passwords.
 *
 * Sends nothing yet: `neonapi_role_list_next` does. `out` is yours: free it with
 * `neonapi_role_list_free`.
 *
 * Calls `listProjectBranchRoles` (`GET /projects/{project_id}/branches/{branch_id}/roles`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_roles_list(const neonapi_client *client,
                                  const char *project_id,
                                  const char *branch_id,
                                  const neonapi_call_options *options,
                                  neonapi_role_list **out,
                                  neonapi_error **error);

/**
 * Reads the stored password of a role.
 *
 * PreconditionFailed (412) comes when the project does not store passwords;
 * `neonapi_roles_reset_password` then gives a new one.
 *
 * `out` is yours: free it with `neonapi_string_free`.
 *
 * Calls `getProjectBranchRolePassword` (`GET
 * /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reveal_password`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_roles_password(const neonapi_client *client,
                                      const char *project_id,
                                      const char *branch_id,
                                      const char *role_name,
                                      const neonapi_call_options *options,
                                      char **out,
                                      neonapi_error **error);

/**
 * Gives a role a new password and returns it.
 *
 * Each call makes another password, and later reads of the role leave it out.
 *
 * `out` is yours: free it with `neonapi_role_operations_free`.
 *
 * Calls `resetProjectBranchRolePassword` (`POST
 * /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reset_password`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_roles_reset_password(const neonapi_client *client,
                                            const char *project_id,
                                            const char *branch_id,
                                            const char *role_name,
                                            const neonapi_call_options *options,
                                            neonapi_role_operations **out,
                                            neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_role_list_next(neonapi_role_list *list,
                                      const neonapi_role **item,
                                      neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_roles_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_role_list_next_page(neonapi_role_list *list,
                                           neonapi_roles_response **page,
                                           neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_role_list_cursor(const neonapi_role_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_role_list_free(neonapi_role_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_role_free`. */
neonapi_create_role *neonapi_create_role_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_role_free(neonapi_create_role *role);

/** Name of the role, by which calls address it. Has to be set. Copied. */
neonapi_status neonapi_create_role_set_name(neonapi_create_role *arguments, const char *value);

/** Whether the role is created without the right to log in. */
neonapi_status neonapi_create_role_set_no_login(neonapi_create_role *arguments, bool value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_role_free(neonapi_role *role);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_role_free`. */
neonapi_role *neonapi_role_copy(const neonapi_role *role);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_role_to_json(const neonapi_role *role);

/**
 * Reads one from JSON, as `neonapi_role_to_json` writes it. `out` is yours: free it with
 * `neonapi_role_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_role_from_json(const char *json, neonapi_role **out, neonapi_error **error);

/** Id of the branch that the role is on. Borrowed: valid as long as its root. */
const char *neonapi_role_branch_id(const neonapi_role *role);

/** Name of the role, by which calls address it. Borrowed: valid as long as its root. */
const char *neonapi_role_name(const neonapi_role *role);

/**
 * Password of the role; present only after its creation or a reset. NULL when absent. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_role_password(const neonapi_role *role);

/** Whether the role is protected. False when absent; `out` is then left as it was. */
bool neonapi_role_protected(const neonapi_role *role, bool *out);

/**
 * How the role logs in, such as `password`, `oauth` or `no_login`. NULL when absent. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_role_authentication_method(const neonapi_role *role);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_role_created_at(const neonapi_role *role);

/** Time of the last change. In microseconds since 1970. */
int64_t neonapi_role_updated_at(const neonapi_role *role);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_role_operations_free(neonapi_role_operations *operations);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_role_operations_free`. */
neonapi_role_operations *neonapi_role_operations_copy(const neonapi_role_operations *operations);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_role_operations_to_json(const neonapi_role_operations *operations);

/**
 * Reads one from JSON, as `neonapi_role_operations_to_json` writes it. `out` is yours: free it with
 * `neonapi_role_operations_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_role_operations_from_json(const char *json,
                                                 neonapi_role_operations **out,
                                                 neonapi_error **error);

/**
 * The role that the call was about; holds the password after a creation or a reset. Borrowed: valid
 * as long as its root.
 */
const neonapi_role *neonapi_role_operations_role(const neonapi_role_operations *operations);

/** How many there are. Operations that the call started; can be empty. */
size_t neonapi_role_operations_operations_count(const neonapi_role_operations *operations);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_role_operations_operations_at(
    const neonapi_role_operations *operations,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_roles_response_free(neonapi_roles_response *response);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_roles_response_free`. */
neonapi_roles_response *neonapi_roles_response_copy(const neonapi_roles_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_roles_response_to_json(const neonapi_roles_response *response);

/**
 * Reads one from JSON, as `neonapi_roles_response_to_json` writes it. `out` is yours: free it with
 * `neonapi_roles_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_roles_response_from_json(const char *json,
                                                neonapi_roles_response **out,
                                                neonapi_error **error);

/** How many there are. Roles found, in no promised order. */
size_t neonapi_roles_response_roles_count(const neonapi_roles_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_role *neonapi_roles_response_roles_at(const neonapi_roles_response *response,
                                                    size_t index);

/** @} */

/**
 * @defgroup neonapi_snapshots Snapshots
 * Snapshots of branches, and the schedules that take them.
 * @{
 */

/** The times at which snapshots of a branch are taken. */
typedef struct neonapi_backup_schedule neonapi_backup_schedule;

/** One entry of a snapshot schedule. */
typedef struct neonapi_backup_schedule_item neonapi_backup_schedule_item;

/** Arguments of `neonapi_snapshots_create`. */
typedef struct neonapi_create_snapshot neonapi_create_snapshot;

/** A new snapshot and the operations that the call started. */
typedef struct neonapi_create_snapshot_response neonapi_create_snapshot_response;

/** The answer that holds a list of snapshots. */
typedef struct neonapi_list_snapshots_response neonapi_list_snapshots_response;

/** Arguments of `neonapi_snapshots_restore`. */
typedef struct neonapi_restore_snapshot neonapi_restore_snapshot;

/** The restored branch, its endpoints and the operations that the call started. */
typedef struct neonapi_restore_snapshot_response neonapi_restore_snapshot_response;

/** Arguments of `neonapi_snapshots_set_schedule`. */
typedef struct neonapi_set_snapshot_schedule neonapi_set_snapshot_schedule;

/** A snapshot: the kept state of a branch at one point. */
typedef struct neonapi_snapshot neonapi_snapshot;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_snapshot_list neonapi_snapshot_list;

/** Arguments of `neonapi_snapshots_update`. */
typedef struct neonapi_update_snapshot neonapi_update_snapshot;

/**
 * Takes a snapshot of a branch, now or as of a past point.
 *
 * After a lost answer, look for the snapshot in the list before repeating the call: a repeated call
 * may take another one.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_create_snapshot_response_free`.
 *
 * Calls `createSnapshot` (`POST /projects/{project_id}/branches/{branch_id}/snapshot`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshots_create(const neonapi_client *client,
                                        const char *project_id,
                                        const char *branch_id,
                                        const neonapi_create_snapshot *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_create_snapshot_response **out,
                                        neonapi_error **error);

/**
 * Deletes a snapshot from a project.
 *
 * `out` is yours: free it with `neonapi_operation_array_free`.
 *
 * Calls `deleteSnapshot` (`DELETE /projects/{project_id}/snapshots/{snapshot_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshots_delete(const neonapi_client *client,
                                        const char *project_id,
                                        const char *snapshot_id,
                                        const neonapi_call_options *options,
                                        neonapi_operation_array **out,
                                        neonapi_error **error);

/**
 * Reads the snapshot schedule of a branch.
 *
 * `out` is yours: free it with `neonapi_backup_schedule_free`.
 *
 * Calls `getSnapshotSchedule` (`GET /projects/{project_id}/branches/{branch_id}/backup_schedule`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshots_get_schedule(const neonapi_client *client,
                                              const char *project_id,
                                              const char *branch_id,
                                              const neonapi_call_options *options,
                                              neonapi_backup_schedule **out,
                                              neonapi_error **error);

/**
 * Lists the snapshots of a project.
 *
 * Sends nothing yet: `neonapi_snapshot_list_next` does. `out` is yours: free it with
 * `neonapi_snapshot_list_free`.
 *
 * Calls `listSnapshots` (`GET /projects/{project_id}/snapshots`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshots_list(const neonapi_client *client,
                                      const char *project_id,
                                      const neonapi_call_options *options,
                                      neonapi_snapshot_list **out,
                                      neonapi_error **error);

/**
 * Restores a snapshot to a branch.
 *
 * With `finalize_restore` false the restore stays open until `neonapi_branches_finalize_restore`
 * completes it. The restored branch can be NotFound (404) for a while.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_restore_snapshot_response_free`.
 *
 * Calls `restoreSnapshot` (`POST /projects/{project_id}/snapshots/{snapshot_id}/restore`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshots_restore(const neonapi_client *client,
                                         const char *project_id,
                                         const char *snapshot_id,
                                         const neonapi_restore_snapshot *arguments,
                                         const neonapi_call_options *options,
                                         neonapi_restore_snapshot_response **out,
                                         neonapi_error **error);

/**
 * Sets the snapshot schedule of a branch in place of the one it had.
 *
 * `arguments` stay yours.
 *
 * Calls `setSnapshotSchedule` (`PUT /projects/{project_id}/branches/{branch_id}/backup_schedule`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshots_set_schedule(const neonapi_client *client,
                                              const char *project_id,
                                              const char *branch_id,
                                              const neonapi_set_snapshot_schedule *arguments,
                                              const neonapi_call_options *options,
                                              neonapi_error **error);

/**
 * Changes the name or the expiry of a snapshot.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with `neonapi_snapshot_free`.
 *
 * Calls `updateSnapshot` (`PATCH /projects/{project_id}/snapshots/{snapshot_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshots_update(const neonapi_client *client,
                                        const char *project_id,
                                        const char *snapshot_id,
                                        const neonapi_update_snapshot *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_snapshot **out,
                                        neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshot_list_next(neonapi_snapshot_list *list,
                                          const neonapi_snapshot **item,
                                          neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_snapshots_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshot_list_next_page(neonapi_snapshot_list *list,
                                               neonapi_list_snapshots_response **page,
                                               neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_snapshot_list_cursor(const neonapi_snapshot_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_snapshot_list_free(neonapi_snapshot_list *list);

/**
 * How often a snapshot is taken, such as `daily`, `weekly` or `monthly`. Has to be set. Copied.
 */
neonapi_status neonapi_backup_schedule_item_set_frequency(neonapi_backup_schedule_item *item,
                                                          const char *value);

/** Hour of the day, up to 23. */
neonapi_status neonapi_backup_schedule_item_set_hour(neonapi_backup_schedule_item *item,
                                                     int64_t value);

/** Number of the day, 1 to 31. */
neonapi_status neonapi_backup_schedule_item_set_day(neonapi_backup_schedule_item *item,
                                                    int64_t value);

/** Number of the month, 1 to 12. */
neonapi_status neonapi_backup_schedule_item_set_month(neonapi_backup_schedule_item *item,
                                                      int64_t value);

/** How long a snapshot is kept, in seconds, at least 3600. */
neonapi_status neonapi_backup_schedule_item_set_retention_seconds(
    neonapi_backup_schedule_item *item,
    int64_t value);

/** Makes an empty one. Yours: free it with `neonapi_create_snapshot_free`. */
neonapi_create_snapshot *neonapi_create_snapshot_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_snapshot_free(neonapi_create_snapshot *snapshot);

/** Log sequence number (LSN) of the branch to take the snapshot at. Copied; NULL takes it away. */
neonapi_status neonapi_create_snapshot_set_lsn(neonapi_create_snapshot *arguments,
                                               const char *value);

/** Point in time of the branch to take the snapshot at. In microseconds since 1970. */
neonapi_status neonapi_create_snapshot_set_timestamp(neonapi_create_snapshot *arguments,
                                                     int64_t microseconds);

/** Name of the snapshot. Copied; NULL takes it away. */
neonapi_status neonapi_create_snapshot_set_name(neonapi_create_snapshot *arguments,
                                                const char *value);

/** Short name of the snapshot, 1 to 63 characters. Copied; NULL takes it away. */
neonapi_status neonapi_create_snapshot_set_slug(neonapi_create_snapshot *arguments,
                                                const char *value);

/** Time of expiry of the snapshot. In microseconds since 1970. */
neonapi_status neonapi_create_snapshot_set_expires_at(neonapi_create_snapshot *arguments,
                                                      int64_t microseconds);

/** Makes an empty one. Yours: free it with `neonapi_restore_snapshot_free`. */
neonapi_restore_snapshot *neonapi_restore_snapshot_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_restore_snapshot_free(neonapi_restore_snapshot *snapshot);

/**
 * Name of the restored branch; give `name` in the body instead. Deprecated: its end was announced
 * for 2025-11-29. Copied; NULL takes it away.
 */
neonapi_status neonapi_restore_snapshot_set_branch_name(neonapi_restore_snapshot *arguments,
                                                        const char *value);

/** Name of the restored branch. Copied; NULL takes it away. */
neonapi_status neonapi_restore_snapshot_set_name(neonapi_restore_snapshot *arguments,
                                                 const char *value);

/** Id of the branch that the snapshot is restored to. Copied; NULL takes it away. */
neonapi_status neonapi_restore_snapshot_set_target_branch_id(neonapi_restore_snapshot *arguments,
                                                             const char *value);

/** Whether the restore is completed at once instead of by a later call. */
neonapi_status neonapi_restore_snapshot_set_finalize_restore(neonapi_restore_snapshot *arguments,
                                                             bool value);

/** Makes an empty one. Yours: free it with `neonapi_set_snapshot_schedule_free`. */
neonapi_set_snapshot_schedule *neonapi_set_snapshot_schedule_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_set_snapshot_schedule_free(neonapi_set_snapshot_schedule *schedule);

/** Adds one. Entries of the schedule, each with its own frequency. Has to be set. Copied. */
neonapi_status neonapi_set_snapshot_schedule_add_schedule(neonapi_set_snapshot_schedule *arguments,
                                                          neonapi_backup_schedule_item *value);

/** Sends `schedule` with nothing in it, until something is added. */
neonapi_status neonapi_set_snapshot_schedule_empty_schedule(
    neonapi_set_snapshot_schedule *arguments);

/** Makes an empty one. Yours: free it with `neonapi_update_snapshot_free`. */
neonapi_update_snapshot *neonapi_update_snapshot_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_snapshot_free(neonapi_update_snapshot *snapshot);

/** New name of the snapshot. Copied; NULL takes it away. */
neonapi_status neonapi_update_snapshot_set_name(neonapi_update_snapshot *arguments,
                                                const char *value);

/** New time of expiry; can be set, cleared or left alone. In microseconds since 1970. */
neonapi_status neonapi_update_snapshot_set_expires_at(neonapi_update_snapshot *arguments,
                                                      int64_t microseconds);

/** Removes `expires_at`, where nothing set leaves it as it is. */
neonapi_status neonapi_update_snapshot_clear_expires_at(neonapi_update_snapshot *arguments);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_backup_schedule_free(neonapi_backup_schedule *schedule);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_backup_schedule_free`. */
neonapi_backup_schedule *neonapi_backup_schedule_copy(const neonapi_backup_schedule *schedule);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_backup_schedule_to_json(const neonapi_backup_schedule *schedule);

/**
 * Reads one from JSON, as `neonapi_backup_schedule_to_json` writes it. `out` is yours: free it with
 * `neonapi_backup_schedule_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_backup_schedule_from_json(const char *json,
                                                 neonapi_backup_schedule **out,
                                                 neonapi_error **error);

/** How many there are. Entries of the schedule, each with its own frequency. */
size_t neonapi_backup_schedule_schedule_count(const neonapi_backup_schedule *schedule);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_backup_schedule_item *neonapi_backup_schedule_schedule_at(
    const neonapi_backup_schedule *schedule,
    size_t index);

/** Makes an empty one. Yours: free it with `neonapi_backup_schedule_item_free`. */
neonapi_backup_schedule_item *neonapi_backup_schedule_item_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_backup_schedule_item_free(neonapi_backup_schedule_item *item);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_backup_schedule_item_free`.
 */
neonapi_backup_schedule_item *neonapi_backup_schedule_item_copy(
    const neonapi_backup_schedule_item *item);

/**
 * How often a snapshot is taken, such as `daily`, `weekly` or `monthly`. Borrowed: valid as long as
 * its root.
 */
const char *neonapi_backup_schedule_item_frequency(const neonapi_backup_schedule_item *item);

/** Hour of the day, up to 23. False when absent; `out` is then left as it was. */
bool neonapi_backup_schedule_item_hour(const neonapi_backup_schedule_item *item, int64_t *out);

/** Number of the day, 1 to 31. False when absent; `out` is then left as it was. */
bool neonapi_backup_schedule_item_day(const neonapi_backup_schedule_item *item, int64_t *out);

/** Number of the month, 1 to 12. False when absent; `out` is then left as it was. */
bool neonapi_backup_schedule_item_month(const neonapi_backup_schedule_item *item, int64_t *out);

/**
 * How long a snapshot is kept, in seconds, at least 3600. False when absent; `out` is then left as
 * it was.
 */
bool neonapi_backup_schedule_item_retention_seconds(const neonapi_backup_schedule_item *item,
                                                    int64_t *out);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_snapshot_response_free(neonapi_create_snapshot_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_create_snapshot_response_free`.
 */
neonapi_create_snapshot_response *neonapi_create_snapshot_response_copy(
    const neonapi_create_snapshot_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_create_snapshot_response_to_json(const neonapi_create_snapshot_response *response);

/**
 * Reads one from JSON, as `neonapi_create_snapshot_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_create_snapshot_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_create_snapshot_response_from_json(const char *json,
                                                          neonapi_create_snapshot_response **out,
                                                          neonapi_error **error);

/** The new snapshot. Borrowed: valid as long as its root. */
const neonapi_snapshot *neonapi_create_snapshot_response_snapshot(
    const neonapi_create_snapshot_response *response);

/** How many there are. Operations that the call started; can be empty. */
size_t neonapi_create_snapshot_response_operations_count(
    const neonapi_create_snapshot_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_create_snapshot_response_operations_at(
    const neonapi_create_snapshot_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_snapshots_response_free(neonapi_list_snapshots_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_list_snapshots_response_free`.
 */
neonapi_list_snapshots_response *neonapi_list_snapshots_response_copy(
    const neonapi_list_snapshots_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_snapshots_response_to_json(const neonapi_list_snapshots_response *response);

/**
 * Reads one from JSON, as `neonapi_list_snapshots_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_list_snapshots_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_snapshots_response_from_json(const char *json,
                                                         neonapi_list_snapshots_response **out,
                                                         neonapi_error **error);

/** How many there are. Snapshots found, in no promised order. */
size_t neonapi_list_snapshots_response_snapshots_count(
    const neonapi_list_snapshots_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_snapshot *neonapi_list_snapshots_response_snapshots_at(
    const neonapi_list_snapshots_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_restore_snapshot_response_free(neonapi_restore_snapshot_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_restore_snapshot_response_free`.
 */
neonapi_restore_snapshot_response *neonapi_restore_snapshot_response_copy(
    const neonapi_restore_snapshot_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_restore_snapshot_response_to_json(const neonapi_restore_snapshot_response *response);

/**
 * Reads one from JSON, as `neonapi_restore_snapshot_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_restore_snapshot_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_restore_snapshot_response_from_json(const char *json,
                                                           neonapi_restore_snapshot_response **out,
                                                           neonapi_error **error);

/** The restored branch. Borrowed: valid as long as its root. */
const neonapi_branch *neonapi_restore_snapshot_response_branch(
    const neonapi_restore_snapshot_response *response);

/** How many there are. Endpoints of the restored branch; can be absent. */
size_t neonapi_restore_snapshot_response_endpoints_count(
    const neonapi_restore_snapshot_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_endpoint *neonapi_restore_snapshot_response_endpoints_at(
    const neonapi_restore_snapshot_response *response,
    size_t index);

/** How many there are. Operations that the call started; can be empty. */
size_t neonapi_restore_snapshot_response_operations_count(
    const neonapi_restore_snapshot_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_restore_snapshot_response_operations_at(
    const neonapi_restore_snapshot_response *response,
    size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_snapshot_free(neonapi_snapshot *snapshot);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_snapshot_free`. */
neonapi_snapshot *neonapi_snapshot_copy(const neonapi_snapshot *snapshot);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_snapshot_to_json(const neonapi_snapshot *snapshot);

/**
 * Reads one from JSON, as `neonapi_snapshot_to_json` writes it. `out` is yours: free it with
 * `neonapi_snapshot_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshot_from_json(const char *json,
                                          neonapi_snapshot **out,
                                          neonapi_error **error);

/** Id of the snapshot. Borrowed: valid as long as its root. */
const char *neonapi_snapshot_id(const neonapi_snapshot *snapshot);

/** Name of the snapshot. Borrowed: valid as long as its root. */
const char *neonapi_snapshot_name(const neonapi_snapshot *snapshot);

/**
 * Short name of the snapshot, if it has one. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_snapshot_slug(const neonapi_snapshot *snapshot);

/**
 * Log sequence number (LSN) of the branch that the snapshot holds. NULL when absent. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_snapshot_lsn(const neonapi_snapshot *snapshot);

/**
 * Point in time of the branch that the snapshot holds. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_snapshot_timestamp(const neonapi_snapshot *snapshot, int64_t *out);

/**
 * Id of the branch that the snapshot was taken of. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_snapshot_source_branch_id(const neonapi_snapshot *snapshot);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_snapshot_created_at(const neonapi_snapshot *snapshot);

/**
 * Time of expiry of the snapshot. In microseconds since 1970. False when absent; `out` is then left
 * as it was.
 */
bool neonapi_snapshot_expires_at(const neonapi_snapshot *snapshot, int64_t *out);

/**
 * Whether the snapshot was asked for by hand rather than by a schedule. False when absent; `out` is
 * then left as it was.
 */
bool neonapi_snapshot_manual(const neonapi_snapshot *snapshot, bool *out);

/** Size of the whole snapshot. False when absent; `out` is then left as it was. */
bool neonapi_snapshot_full_size(const neonapi_snapshot *snapshot, int64_t *out);

/**
 * Size of the difference that the snapshot holds. False when absent; `out` is then left as it was.
 */
bool neonapi_snapshot_diff_size(const neonapi_snapshot *snapshot, int64_t *out);

/** @} */

/**
 * @defgroup neonapi_storage Storage
 * Object storage of a branch.
 * @{
 */

/** Object storage of a branch, as S3 clients need to know it. */
typedef struct neonapi_branch_storage neonapi_branch_storage;

/**
 * Tells whether object storage is enabled on a branch and how S3 clients reach it.
 *
 * Fails with a reason when the organization is not entitled to storage, its region has none, or the
 * branch or its directory is missing.
 *
 * `out` is yours: free it with `neonapi_branch_storage_free`.
 *
 * Calls `getProjectBranchStorage` (`GET /projects/{project_id}/branches/{branch_id}/storage`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_storage_get(const neonapi_client *client,
                                   const char *project_id,
                                   const char *branch_id,
                                   const neonapi_call_options *options,
                                   neonapi_branch_storage **out,
                                   neonapi_error **error);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_branch_storage_free(neonapi_branch_storage *storage);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_branch_storage_free`. */
neonapi_branch_storage *neonapi_branch_storage_copy(const neonapi_branch_storage *storage);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_branch_storage_to_json(const neonapi_branch_storage *storage);

/**
 * Reads one from JSON, as `neonapi_branch_storage_to_json` writes it. `out` is yours: free it with
 * `neonapi_branch_storage_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branch_storage_from_json(const char *json,
                                                neonapi_branch_storage **out,
                                                neonapi_error **error);

/** Whether object storage is enabled on the branch. */
bool neonapi_branch_storage_enabled(const neonapi_branch_storage *storage);

/** URL of the S3 interface. Borrowed: valid as long as its root. */
const char *neonapi_branch_storage_s3_endpoint(const neonapi_branch_storage *storage);

/** Region to set in an S3 client. Borrowed: valid as long as its root. */
const char *neonapi_branch_storage_region(const neonapi_branch_storage *storage);

/** Whether S3 clients must put the bucket in the path, not in the host name. */
bool neonapi_branch_storage_force_path_style(const neonapi_branch_storage *storage);

/** @} */

/**
 * @defgroup neonapi_triggers Triggers
 * Triggers: what makes a function run.
 * @{
 */

/** When a schedule trigger fires. */
typedef struct neonapi_function_trigger_schedule neonapi_function_trigger_schedule;

/** Which new objects fire a storage trigger. */
typedef struct neonapi_function_trigger_storage_object_created neonapi_function_trigger_storage_object_created;

/** A trigger that calls a function on a schedule. */
typedef struct neonapi_schedule_trigger neonapi_schedule_trigger;

/** What a new schedule trigger is to be. */
typedef struct neonapi_schedule_trigger_create_request neonapi_schedule_trigger_create_request;

/** What to change in a schedule trigger. */
typedef struct neonapi_schedule_trigger_update_request neonapi_schedule_trigger_update_request;

/** A trigger that calls a function when an object is stored in a bucket. */
typedef struct neonapi_storage_object_created_trigger neonapi_storage_object_created_trigger;

/** What a new storage trigger is to be. */
typedef struct neonapi_storage_object_created_trigger_create_request neonapi_storage_object_created_trigger_create_request;

/** What to change in a storage trigger. */
typedef struct neonapi_storage_object_created_trigger_update_request neonapi_storage_object_created_trigger_update_request;

/** A trigger: a rule that calls a function on a schedule or when an object is stored. */
typedef struct neonapi_trigger neonapi_trigger;

/** What a new trigger is to be, by its kind. */
typedef struct neonapi_trigger_create_request neonapi_trigger_create_request;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_trigger_list neonapi_trigger_list;

/** What to change in a trigger, by its kind. */
typedef struct neonapi_trigger_update_request neonapi_trigger_update_request;

/** The triggers of a branch. */
typedef struct neonapi_triggers_list_response neonapi_triggers_list_response;

/** `schedule`. */
#define NEONAPI_TRIGGER_SCHEDULE 1
/** `storage_object_created`. */
#define NEONAPI_TRIGGER_STORAGE_OBJECT_CREATED 2

/**
 * Creates a trigger that calls a function on a schedule or when an object is stored.
 *
 * `trigger` stays yours. `out` is yours: free it with `neonapi_trigger_free`.
 *
 * Calls `createProjectBranchTrigger` (`POST /projects/{project_id}/branches/{branch_id}/triggers`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_triggers_create(const neonapi_client *client,
                                       const char *project_id,
                                       const char *branch_id,
                                       const neonapi_trigger_create_request *trigger,
                                       const neonapi_call_options *options,
                                       neonapi_trigger **out,
                                       neonapi_error **error);

/**
 * Deletes a trigger of a branch.
 *
 * Calls `deleteProjectBranchTrigger` (`DELETE
 * /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_triggers_delete(const neonapi_client *client,
                                       const char *project_id,
                                       const char *branch_id,
                                       const char *trigger_id,
                                       const neonapi_call_options *options,
                                       neonapi_error **error);

/**
 * Gets one trigger of a branch.
 *
 * `out` is yours: free it with `neonapi_trigger_free`.
 *
 * Calls `getProjectBranchTrigger` (`GET
 * /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_triggers_get(const neonapi_client *client,
                                    const char *project_id,
                                    const char *branch_id,
                                    const char *trigger_id,
                                    const neonapi_call_options *options,
                                    neonapi_trigger **out,
                                    neonapi_error **error);

/**
 * Lists the triggers of a branch.
 *
 * Sends nothing yet: `neonapi_trigger_list_next` does. `out` is yours: free it with
 * `neonapi_trigger_list_free`.
 *
 * Calls `listProjectBranchTriggers` (`GET /projects/{project_id}/branches/{branch_id}/triggers`).
 * Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_triggers_list(const neonapi_client *client,
                                     const char *project_id,
                                     const char *branch_id,
                                     const neonapi_call_options *options,
                                     neonapi_trigger_list **out,
                                     neonapi_error **error);

/**
 * Changes a trigger of a branch.
 *
 * The `type` must be given even when it is not what changes.
 *
 * `trigger` stays yours. `out` is yours: free it with `neonapi_trigger_free`.
 *
 * Calls `updateProjectBranchTrigger` (`PATCH
 * /projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}`). Beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_triggers_update(const neonapi_client *client,
                                       const char *project_id,
                                       const char *branch_id,
                                       const char *trigger_id,
                                       const neonapi_trigger_update_request *trigger,
                                       const neonapi_call_options *options,
                                       neonapi_trigger **out,
                                       neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_trigger_list_next(neonapi_trigger_list *list,
                                         const neonapi_trigger **item,
                                         neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_triggers_list_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_trigger_list_next_page(neonapi_trigger_list *list,
                                              neonapi_triggers_list_response **page,
                                              neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_trigger_list_cursor(const neonapi_trigger_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_trigger_list_free(neonapi_trigger_list *list);

/** Cron expression that says when the trigger fires. Has to be set. Copied. */
neonapi_status neonapi_function_trigger_schedule_set_cron(
    neonapi_function_trigger_schedule *schedule,
    const char *value);

/** Bucket whose new objects fire the trigger. Has to be set. Copied. */
neonapi_status neonapi_function_trigger_storage_object_created_set_bucket_name(
    neonapi_function_trigger_storage_object_created *created,
    const char *value);

/**
 * Beginning that the key of an object must have to fire the trigger. Copied; NULL takes it away.
 */
neonapi_status neonapi_function_trigger_storage_object_created_set_prefix(
    neonapi_function_trigger_storage_object_created *created,
    const char *value);

/** Makes an empty one. Yours: free it with `neonapi_schedule_trigger_create_request_free`. */
neonapi_schedule_trigger_create_request *neonapi_schedule_trigger_create_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_schedule_trigger_create_request_free(neonapi_schedule_trigger_create_request *request);

/** Slug of the function that the trigger calls. Has to be set. Copied. */
neonapi_status neonapi_schedule_trigger_create_request_set_function_slug(
    neonapi_schedule_trigger_create_request *request,
    const char *value);

/** Name people know the trigger by, 1 to 256 characters. Has to be set. Copied. */
neonapi_status neonapi_schedule_trigger_create_request_set_name(
    neonapi_schedule_trigger_create_request *request,
    const char *value);

/**
 * Path on the function that the trigger calls; the server takes `/` when it is left out. Copied;
 * NULL takes it away.
 */
neonapi_status neonapi_schedule_trigger_create_request_set_function_path(
    neonapi_schedule_trigger_create_request *request,
    const char *value);

/** When the trigger fires. Has to be set. Copied. */
neonapi_status neonapi_schedule_trigger_create_request_set_schedule(
    neonapi_schedule_trigger_create_request *request,
    neonapi_function_trigger_schedule *value);

/** Whether the trigger is on; the server takes true when it is left out. */
neonapi_status neonapi_schedule_trigger_create_request_set_enabled(
    neonapi_schedule_trigger_create_request *request,
    bool value);

/** Makes an empty one. Yours: free it with `neonapi_schedule_trigger_update_request_free`. */
neonapi_schedule_trigger_update_request *neonapi_schedule_trigger_update_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_schedule_trigger_update_request_free(neonapi_schedule_trigger_update_request *request);

/** Slug of the function that the trigger calls. Copied; NULL takes it away. */
neonapi_status neonapi_schedule_trigger_update_request_set_function_slug(
    neonapi_schedule_trigger_update_request *request,
    const char *value);

/** Name people know the trigger by, 1 to 256 characters. Copied; NULL takes it away. */
neonapi_status neonapi_schedule_trigger_update_request_set_name(
    neonapi_schedule_trigger_update_request *request,
    const char *value);

/** Path on the function that the trigger calls. Copied; NULL takes it away. */
neonapi_status neonapi_schedule_trigger_update_request_set_function_path(
    neonapi_schedule_trigger_update_request *request,
    const char *value);

/** When the trigger fires. Copied. */
neonapi_status neonapi_schedule_trigger_update_request_set_schedule(
    neonapi_schedule_trigger_update_request *request,
    neonapi_function_trigger_schedule *value);

/** Whether the trigger is on. */
neonapi_status neonapi_schedule_trigger_update_request_set_enabled(
    neonapi_schedule_trigger_update_request *request,
    bool value);

/**
 * Makes an empty one. Yours: free it with
 * `neonapi_storage_object_created_trigger_create_request_free`.
 */
neonapi_storage_object_created_trigger_create_request *neonapi_storage_object_created_trigger_create_request_new(
    void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_storage_object_created_trigger_create_request_free(
    neonapi_storage_object_created_trigger_create_request *request);

/** Slug of the function that the trigger calls. Has to be set. Copied. */
neonapi_status neonapi_storage_object_created_trigger_create_request_set_function_slug(
    neonapi_storage_object_created_trigger_create_request *request,
    const char *value);

/** Name people know the trigger by, 1 to 256 characters. Has to be set. Copied. */
neonapi_status neonapi_storage_object_created_trigger_create_request_set_name(
    neonapi_storage_object_created_trigger_create_request *request,
    const char *value);

/**
 * Path on the function that the trigger calls; the server takes `/` when it is left out. Copied;
 * NULL takes it away.
 */
neonapi_status neonapi_storage_object_created_trigger_create_request_set_function_path(
    neonapi_storage_object_created_trigger_create_request *request,
    const char *value);

/** Which new objects fire the trigger. Has to be set. Copied. */
neonapi_status neonapi_storage_object_created_trigger_create_request_set_storage_object_created(
    neonapi_storage_object_created_trigger_create_request *request,
    neonapi_function_trigger_storage_object_created *value);

/** Whether the trigger is on; the server takes true when it is left out. */
neonapi_status neonapi_storage_object_created_trigger_create_request_set_enabled(
    neonapi_storage_object_created_trigger_create_request *request,
    bool value);

/**
 * Makes an empty one. Yours: free it with
 * `neonapi_storage_object_created_trigger_update_request_free`.
 */
neonapi_storage_object_created_trigger_update_request *neonapi_storage_object_created_trigger_update_request_new(
    void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_storage_object_created_trigger_update_request_free(
    neonapi_storage_object_created_trigger_update_request *request);

/** Slug of the function that the trigger calls. Copied; NULL takes it away. */
neonapi_status neonapi_storage_object_created_trigger_update_request_set_function_slug(
    neonapi_storage_object_created_trigger_update_request *request,
    const char *value);

/** Name people know the trigger by, 1 to 256 characters. Copied; NULL takes it away. */
neonapi_status neonapi_storage_object_created_trigger_update_request_set_name(
    neonapi_storage_object_created_trigger_update_request *request,
    const char *value);

/** Path on the function that the trigger calls. Copied; NULL takes it away. */
neonapi_status neonapi_storage_object_created_trigger_update_request_set_function_path(
    neonapi_storage_object_created_trigger_update_request *request,
    const char *value);

/** Which new objects fire the trigger. Copied. */
neonapi_status neonapi_storage_object_created_trigger_update_request_set_storage_object_created(
    neonapi_storage_object_created_trigger_update_request *request,
    neonapi_function_trigger_storage_object_created *value);

/** Whether the trigger is on. */
neonapi_status neonapi_storage_object_created_trigger_update_request_set_enabled(
    neonapi_storage_object_created_trigger_update_request *request,
    bool value);

/** Makes an empty one. Yours: free it with `neonapi_trigger_create_request_free`. */
neonapi_trigger_create_request *neonapi_trigger_create_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_trigger_create_request_free(neonapi_trigger_create_request *request);

/** Gives it the form `schedule`, in place of what was set before. Copied. */
neonapi_status neonapi_trigger_create_request_set_schedule(
    neonapi_trigger_create_request *request,
    neonapi_schedule_trigger_create_request *value);

/** Gives it the form `storage_object_created`, in place of what was set before. Copied. */
neonapi_status neonapi_trigger_create_request_set_storage_object_created(
    neonapi_trigger_create_request *request,
    neonapi_storage_object_created_trigger_create_request *value);

/** Makes an empty one. Yours: free it with `neonapi_trigger_update_request_free`. */
neonapi_trigger_update_request *neonapi_trigger_update_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_trigger_update_request_free(neonapi_trigger_update_request *request);

/** Gives it the form `schedule`, in place of what was set before. Copied. */
neonapi_status neonapi_trigger_update_request_set_schedule(
    neonapi_trigger_update_request *request,
    neonapi_schedule_trigger_update_request *value);

/** Gives it the form `storage_object_created`, in place of what was set before. Copied. */
neonapi_status neonapi_trigger_update_request_set_storage_object_created(
    neonapi_trigger_update_request *request,
    neonapi_storage_object_created_trigger_update_request *value);

/** Makes an empty one. Yours: free it with `neonapi_function_trigger_schedule_free`. */
neonapi_function_trigger_schedule *neonapi_function_trigger_schedule_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_function_trigger_schedule_free(neonapi_function_trigger_schedule *schedule);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_function_trigger_schedule_free`.
 */
neonapi_function_trigger_schedule *neonapi_function_trigger_schedule_copy(
    const neonapi_function_trigger_schedule *schedule);

/** Cron expression that says when the trigger fires. Borrowed: valid as long as its root. */
const char *neonapi_function_trigger_schedule_cron(
    const neonapi_function_trigger_schedule *schedule);

/**
 * Makes an empty one. Yours: free it with `neonapi_function_trigger_storage_object_created_free`.
 */
neonapi_function_trigger_storage_object_created *neonapi_function_trigger_storage_object_created_new(
    void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_function_trigger_storage_object_created_free(
    neonapi_function_trigger_storage_object_created *created);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_function_trigger_storage_object_created_free`.
 */
neonapi_function_trigger_storage_object_created *neonapi_function_trigger_storage_object_created_copy(
    const neonapi_function_trigger_storage_object_created *created);

/** Bucket whose new objects fire the trigger. Borrowed: valid as long as its root. */
const char *neonapi_function_trigger_storage_object_created_bucket_name(
    const neonapi_function_trigger_storage_object_created *created);

/**
 * Beginning that the key of an object must have to fire the trigger. NULL when absent. Borrowed:
 * valid as long as its root.
 */
const char *neonapi_function_trigger_storage_object_created_prefix(
    const neonapi_function_trigger_storage_object_created *created);

/** Id of the trigger within its branch. Borrowed: valid as long as its root. */
const char *neonapi_schedule_trigger_trigger_id(const neonapi_schedule_trigger *trigger);

/** Slug of the function that the trigger calls. Borrowed: valid as long as its root. */
const char *neonapi_schedule_trigger_function_slug(const neonapi_schedule_trigger *trigger);

/** Name people know the trigger by. Borrowed: valid as long as its root. */
const char *neonapi_schedule_trigger_name(const neonapi_schedule_trigger *trigger);

/** Path on the function that the trigger calls. Borrowed: valid as long as its root. */
const char *neonapi_schedule_trigger_function_path(const neonapi_schedule_trigger *trigger);

/** When the trigger fires. Borrowed: valid as long as its root. */
const neonapi_function_trigger_schedule *neonapi_schedule_trigger_schedule(
    const neonapi_schedule_trigger *trigger);

/** Whether the trigger is on. */
bool neonapi_schedule_trigger_enabled(const neonapi_schedule_trigger *trigger);

/** Number of the current version of the trigger. */
int64_t neonapi_schedule_trigger_version(const neonapi_schedule_trigger *trigger);

/**
 * Time the trigger fires next; null when no run is planned. In microseconds since 1970. False when
 * absent; `out` is then left as it was.
 */
bool neonapi_schedule_trigger_next_run_at(const neonapi_schedule_trigger *trigger, int64_t *out);

/** Whether the trigger came to the branch from its parent. */
bool neonapi_schedule_trigger_inherited(const neonapi_schedule_trigger *trigger);

/** Id of the trigger within its branch. Borrowed: valid as long as its root. */
const char *neonapi_storage_object_created_trigger_trigger_id(
    const neonapi_storage_object_created_trigger *trigger);

/** Slug of the function that the trigger calls. Borrowed: valid as long as its root. */
const char *neonapi_storage_object_created_trigger_function_slug(
    const neonapi_storage_object_created_trigger *trigger);

/** Name people know the trigger by. Borrowed: valid as long as its root. */
const char *neonapi_storage_object_created_trigger_name(
    const neonapi_storage_object_created_trigger *trigger);

/** Path on the function that the trigger calls. Borrowed: valid as long as its root. */
const char *neonapi_storage_object_created_trigger_function_path(
    const neonapi_storage_object_created_trigger *trigger);

/** Which new objects fire the trigger. Borrowed: valid as long as its root. */
const neonapi_function_trigger_storage_object_created *neonapi_storage_object_created_trigger_storage_object_created(
    const neonapi_storage_object_created_trigger *trigger);

/** Whether the trigger is on. */
bool neonapi_storage_object_created_trigger_enabled(
    const neonapi_storage_object_created_trigger *trigger);

/** Number of the current version of the trigger. */
int64_t neonapi_storage_object_created_trigger_version(
    const neonapi_storage_object_created_trigger *trigger);

/** Whether the trigger came to the branch from its parent. */
bool neonapi_storage_object_created_trigger_inherited(
    const neonapi_storage_object_created_trigger *trigger);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_trigger_free(neonapi_trigger *trigger);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_trigger_free`. */
neonapi_trigger *neonapi_trigger_copy(const neonapi_trigger *trigger);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_trigger_to_json(const neonapi_trigger *trigger);

/**
 * Reads one from JSON, as `neonapi_trigger_to_json` writes it. `out` is yours: free it with
 * `neonapi_trigger_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_trigger_from_json(const char *json,
                                         neonapi_trigger **out,
                                         neonapi_error **error);

/** Which form it has: one of NEONAPI_TRIGGER_*, or 0 when this version does not know it. */
uint32_t neonapi_trigger_form(const neonapi_trigger *trigger);

/** The form `schedule`; NULL when it has another. Borrowed: valid as long as its root. */
const neonapi_schedule_trigger *neonapi_trigger_schedule(const neonapi_trigger *trigger);

/**
 * The form `storage_object_created`; NULL when it has another. Borrowed: valid as long as its root.
 */
const neonapi_storage_object_created_trigger *neonapi_trigger_storage_object_created(
    const neonapi_trigger *trigger);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_triggers_list_response_free(neonapi_triggers_list_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_triggers_list_response_free`.
 */
neonapi_triggers_list_response *neonapi_triggers_list_response_copy(
    const neonapi_triggers_list_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_triggers_list_response_to_json(const neonapi_triggers_list_response *response);

/**
 * Reads one from JSON, as `neonapi_triggers_list_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_triggers_list_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_triggers_list_response_from_json(const char *json,
                                                        neonapi_triggers_list_response **out,
                                                        neonapi_error **error);

/** How many there are. Triggers found on the branch. */
size_t neonapi_triggers_list_response_triggers_count(
    const neonapi_triggers_list_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_trigger *neonapi_triggers_list_response_triggers_at(
    const neonapi_triggers_list_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_users Users
 * The account behind the key.
 * @{
 */

/** Who a call is made as, and by which kind of credentials. */
typedef struct neonapi_auth_details_response neonapi_auth_details_response;

/** A billing account: who pays, how, and at which address. */
typedef struct neonapi_billing_account neonapi_billing_account;

/** An account at an identity provider that the user signs in with. */
typedef struct neonapi_current_user_auth_account neonapi_current_user_auth_account;

/** The current user with limits, plan and sign-in accounts. */
typedef struct neonapi_current_user_info_response neonapi_current_user_info_response;

/** Source that payments are taken from. */
typedef struct neonapi_payment_source neonapi_payment_source;

/** What is shown of a bank card that payments are taken from. */
typedef struct neonapi_payment_source_bank_card neonapi_payment_source_bank_card;

/** A plan and its version. */
typedef struct neonapi_plan_details neonapi_plan_details;

/** The version of a plan. */
typedef struct neonapi_plan_version neonapi_plan_version;

/** `keycloak`. */
#define NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_KEYCLOAK 1
/** `session_cookie`. */
#define NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_SESSION_COOKIE 2
/** `api_key_user`. */
#define NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_API_KEY_USER 3
/** `api_key_org`. */
#define NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_API_KEY_ORG 4
/** `oauth`. */
#define NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_OAUTH 5

/** `UNKNOWN`. */
#define NEONAPI_BILLING_ACCOUNT_STATE_SERVER_UNKNOWN 1
/** `active`. */
#define NEONAPI_BILLING_ACCOUNT_STATE_ACTIVE 2
/** `suspended`. */
#define NEONAPI_BILLING_ACCOUNT_STATE_SUSPENDED 3
/** `deactivated`. */
#define NEONAPI_BILLING_ACCOUNT_STATE_DEACTIVATED 4
/** `deleted`. */
#define NEONAPI_BILLING_ACCOUNT_STATE_DELETED 5

/** `UNKNOWN`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_SERVER_UNKNOWN 1
/** `none`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_NONE 2
/** `stripe`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_STRIPE 3
/** `direct_payment`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_DIRECT_PAYMENT 4
/** `aws_mp`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_AWS_MP 5
/** `azure_mp`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_AZURE_MP 6
/** `vercel_mp`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_VERCEL_MP 7
/** `staff`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_STAFF 8
/** `trial`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_TRIAL 9
/** `sponsorship`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_SPONSORSHIP 10
/** `shared_payment_token`. */
#define NEONAPI_BILLING_PAYMENT_METHOD_SHARED_PAYMENT_TOKEN 11

/** `github`. */
#define NEONAPI_IDENTITY_PROVIDER_ID_GITHUB 1
/** `google`. */
#define NEONAPI_IDENTITY_PROVIDER_ID_GOOGLE 2
/** `hasura`. */
#define NEONAPI_IDENTITY_PROVIDER_ID_HASURA 3
/** `microsoft`. */
#define NEONAPI_IDENTITY_PROVIDER_ID_MICROSOFT 4
/** `microsoftv2`. */
#define NEONAPI_IDENTITY_PROVIDER_ID_MICROSOFTV2 5
/** `vercelmp`. */
#define NEONAPI_IDENTITY_PROVIDER_ID_VERCELMP 6
/** `keycloak`. */
#define NEONAPI_IDENTITY_PROVIDER_ID_KEYCLOAK 7

/** `amex`. */
#define NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_AMEX 1
/** `diners`. */
#define NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_DINERS 2
/** `discover`. */
#define NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_DISCOVER 3
/** `jcb`. */
#define NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_JCB 4
/** `mastercard`. */
#define NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_MASTERCARD 5
/** `unionpay`. */
#define NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_UNIONPAY 6
/** `unknown`. */
#define NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_SERVER_UNKNOWN 7
/** `visa`. */
#define NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_VISA 8

/**
 * Tells whose credentials the call was made with and of what kind.
 *
 * Works with personal, organization and project-scoped keys alike.
 *
 * `out` is yours: free it with `neonapi_auth_details_response_free`.
 *
 * Calls `getAuthDetails` (`GET /auth`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_users_auth_details(const neonapi_client *client,
                                          const neonapi_call_options *options,
                                          neonapi_auth_details_response **out,
                                          neonapi_error **error);

/**
 * Returns the current user with limits, plan and billing account.
 *
 * Needs a personal key: an organization key gets 404. Use `neonapi_users_auth_details` where any
 * key must do.
 *
 * `out` is yours: free it with `neonapi_current_user_info_response_free`.
 *
 * Calls `getCurrentUserInfo` (`GET /users/me`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_users_me(const neonapi_client *client,
                                const neonapi_call_options *options,
                                neonapi_current_user_info_response **out,
                                neonapi_error **error);

/**
 * Lists the organizations that the current user belongs to.
 *
 * Needs a personal key: an organization key is refused. The id found here is the `org_id` that a
 * personal key needs for projects.
 *
 * Sends nothing yet: `neonapi_organization_list_next` does. `out` is yours: free it with
 * `neonapi_organization_list_free`.
 *
 * Calls `getCurrentUserOrganizations` (`GET /users/me/organizations`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_users_organizations(const neonapi_client *client,
                                           const neonapi_call_options *options,
                                           neonapi_organization_list **out,
                                           neonapi_error **error);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_auth_details_response_free(neonapi_auth_details_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_auth_details_response_free`.
 */
neonapi_auth_details_response *neonapi_auth_details_response_copy(
    const neonapi_auth_details_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_auth_details_response_to_json(const neonapi_auth_details_response *response);

/**
 * Reads one from JSON, as `neonapi_auth_details_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_auth_details_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_auth_details_response_from_json(const char *json,
                                                       neonapi_auth_details_response **out,
                                                       neonapi_error **error);

/**
 * Id of the user, or of the organization for an organization key. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_auth_details_response_account_id(const neonapi_auth_details_response *response);

/**
 * Kind of credentials the call was made with. One of NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_*; 0
 * when not known.
 */
uint32_t neonapi_auth_details_response_auth_method(const neonapi_auth_details_response *response);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_auth_details_response_auth_method_text(
    const neonapi_auth_details_response *response);

/**
 * Further data about the credentials, depending on their kind. NULL when absent. Borrowed: valid as
 * long as its root.
 */
const char *neonapi_auth_details_response_auth_data(const neonapi_auth_details_response *response);

/**
 * The text of one of the numbers NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_*; NULL when it is none.
 * Static.
 */
const char *neonapi_auth_details_response_auth_method_text_of(uint32_t number);

/**
 * State of the account, such as active or suspended. One of NEONAPI_BILLING_ACCOUNT_STATE_*; 0 when
 * not known.
 */
uint32_t neonapi_billing_account_state(const neonapi_billing_account *account);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_state_text(const neonapi_billing_account *account);

/** Source that payments are taken from. Borrowed: valid as long as its root. */
const neonapi_payment_source *neonapi_billing_account_payment_source(
    const neonapi_billing_account *account);

/**
 * Kind of subscription the account is on. One of NEONAPI_BILLING_SUBSCRIPTION_TYPE_*; 0 when not
 * known.
 */
uint32_t neonapi_billing_account_subscription_type(const neonapi_billing_account *account);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_subscription_type_text(const neonapi_billing_account *account);

/**
 * How the account pays, such as by `stripe` or a marketplace. One of
 * NEONAPI_BILLING_PAYMENT_METHOD_*; 0 when not known.
 */
uint32_t neonapi_billing_account_payment_method(const neonapi_billing_account *account);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_payment_method_text(const neonapi_billing_account *account);

/** Time the quotas were last reset. In microseconds since 1970. */
int64_t neonapi_billing_account_quota_reset_at_last(const neonapi_billing_account *account);

/** Name of the person or company that pays. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_name(const neonapi_billing_account *account);

/** Email address for billing. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_email(const neonapi_billing_account *account);

/** City of the billing address. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_address_city(const neonapi_billing_account *account);

/** Country of the billing address. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_address_country(const neonapi_billing_account *account);

/**
 * Full name of the country of the billing address. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_billing_account_address_country_name(const neonapi_billing_account *account);

/** First line of the billing address. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_address_line1(const neonapi_billing_account *account);

/** Second line of the billing address. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_address_line2(const neonapi_billing_account *account);

/** Postal code of the billing address. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_address_postal_code(const neonapi_billing_account *account);

/** State or region of the billing address. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_address_state(const neonapi_billing_account *account);

/**
 * Address of the customer portal at the billing service Orb. NULL when absent. Borrowed: valid as
 * long as its root.
 */
const char *neonapi_billing_account_orb_portal_url(const neonapi_billing_account *account);

/** Tax number of the payer. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_tax_id(const neonapi_billing_account *account);

/** Kind of tax number in `tax_id`. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_billing_account_tax_id_type(const neonapi_billing_account *account);

/** Plan of the account and its version. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_plan_details *neonapi_billing_account_plan_details(
    const neonapi_billing_account *account);

/**
 * Spending limit in cents, absent if there is none. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_billing_account_spending_limit_cents(const neonapi_billing_account *account,
                                                  int64_t *out);

/**
 * The text of one of the numbers NEONAPI_BILLING_ACCOUNT_STATE_*; NULL when it is none. Static.
 */
const char *neonapi_billing_account_state_text_of(uint32_t number);

/**
 * The text of one of the numbers NEONAPI_BILLING_PAYMENT_METHOD_*; NULL when it is none. Static.
 */
const char *neonapi_billing_payment_method_text_of(uint32_t number);

/** Email address at the identity provider. Borrowed: valid as long as its root. */
const char *neonapi_current_user_auth_account_email(
    const neonapi_current_user_auth_account *account);

/** Address of the user's picture. Borrowed: valid as long as its root. */
const char *neonapi_current_user_auth_account_image(
    const neonapi_current_user_auth_account *account);

/** Login name of the user. Deprecated. Borrowed: valid as long as its root. */
const char *neonapi_current_user_auth_account_login(
    const neonapi_current_user_auth_account *account);

/** Name of the user. Borrowed: valid as long as its root. */
const char *neonapi_current_user_auth_account_name(
    const neonapi_current_user_auth_account *account);

/**
 * Identity provider that holds the account. One of NEONAPI_IDENTITY_PROVIDER_ID_*; 0 when not
 * known.
 */
uint32_t neonapi_current_user_auth_account_provider(
    const neonapi_current_user_auth_account *account);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_current_user_auth_account_provider_text(
    const neonapi_current_user_auth_account *account);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_current_user_info_response_free(neonapi_current_user_info_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_current_user_info_response_free`.
 */
neonapi_current_user_info_response *neonapi_current_user_info_response_copy(
    const neonapi_current_user_info_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_current_user_info_response_to_json(
    const neonapi_current_user_info_response *response);

/**
 * Reads one from JSON, as `neonapi_current_user_info_response_to_json` writes it. `out` is yours:
 * free it with `neonapi_current_user_info_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_current_user_info_response_from_json(
    const char *json,
    neonapi_current_user_info_response **out,
    neonapi_error **error);

/** Limit on active time of computes, in seconds. */
int64_t neonapi_current_user_info_response_active_seconds_limit(
    const neonapi_current_user_info_response *response);

/**
 * Billing account of the user, if there is one. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const neonapi_billing_account *neonapi_current_user_info_response_billing_account(
    const neonapi_current_user_info_response *response);

/** How many there are. Accounts at identity providers that the user signs in with. */
size_t neonapi_current_user_info_response_auth_accounts_count(
    const neonapi_current_user_info_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_current_user_auth_account *neonapi_current_user_info_response_auth_accounts_at(
    const neonapi_current_user_info_response *response,
    size_t index);

/** Email address of the user. Borrowed: valid as long as its root. */
const char *neonapi_current_user_info_response_email(
    const neonapi_current_user_info_response *response);

/** Id of the user. Borrowed: valid as long as its root. */
const char *neonapi_current_user_info_response_id(
    const neonapi_current_user_info_response *response);

/** Address of the user's picture. Borrowed: valid as long as its root. */
const char *neonapi_current_user_info_response_image(
    const neonapi_current_user_info_response *response);

/** Login name of the user. Deprecated. Borrowed: valid as long as its root. */
const char *neonapi_current_user_info_response_login(
    const neonapi_current_user_info_response *response);

/** Name of the user. Borrowed: valid as long as its root. */
const char *neonapi_current_user_info_response_name(
    const neonapi_current_user_info_response *response);

/** Family name of the user. Borrowed: valid as long as its root. */
const char *neonapi_current_user_info_response_last_name(
    const neonapi_current_user_info_response *response);

/** Limit on the number of projects. */
int64_t neonapi_current_user_info_response_projects_limit(
    const neonapi_current_user_info_response *response);

/** Limit on the number of branches. */
int64_t neonapi_current_user_info_response_branches_limit(
    const neonapi_current_user_info_response *response);

/** Largest size autoscaling may reach, in compute units. */
double neonapi_current_user_info_response_max_autoscaling_limit(
    const neonapi_current_user_info_response *response);

/**
 * Limit on compute time, in seconds, if there is one. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_current_user_info_response_compute_seconds_limit(
    const neonapi_current_user_info_response *response,
    int64_t *out);

/** Plan the user is on. Borrowed: valid as long as its root. */
const char *neonapi_current_user_info_response_plan(
    const neonapi_current_user_info_response *response);

/** The text of one of the numbers NEONAPI_IDENTITY_PROVIDER_ID_*; NULL when it is none. Static. */
const char *neonapi_identity_provider_id_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_organizations_response_free(neonapi_organizations_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_organizations_response_free`.
 */
neonapi_organizations_response *neonapi_organizations_response_copy(
    const neonapi_organizations_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_organizations_response_to_json(const neonapi_organizations_response *response);

/**
 * Reads one from JSON, as `neonapi_organizations_response_to_json` writes it. `out` is yours: free
 * it with `neonapi_organizations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_organizations_response_from_json(const char *json,
                                                        neonapi_organizations_response **out,
                                                        neonapi_error **error);

/** How many there are. Organizations that the user belongs to. */
size_t neonapi_organizations_response_organizations_count(
    const neonapi_organizations_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_organization *neonapi_organizations_response_organizations_at(
    const neonapi_organizations_response *response,
    size_t index);

/** Kind of source, such as a bank card. Borrowed: valid as long as its root. */
const char *neonapi_payment_source_type(const neonapi_payment_source *source);

/**
 * Bank card, absent for other kinds of source. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const neonapi_payment_source_bank_card *neonapi_payment_source_card(
    const neonapi_payment_source *source);

/** Last four digits of the card number. Borrowed: valid as long as its root. */
const char *neonapi_payment_source_bank_card_last4(const neonapi_payment_source_bank_card *card);

/**
 * Brand of the card. One of NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_*; 0 when absent or not known.
 */
uint32_t neonapi_payment_source_bank_card_brand(const neonapi_payment_source_bank_card *card);

/**
 * The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_payment_source_bank_card_brand_text(
    const neonapi_payment_source_bank_card *card);

/** Month in which the card expires. False when absent; `out` is then left as it was. */
bool neonapi_payment_source_bank_card_exp_month(const neonapi_payment_source_bank_card *card,
                                                int64_t *out);

/** Year in which the card expires. False when absent; `out` is then left as it was. */
bool neonapi_payment_source_bank_card_exp_year(const neonapi_payment_source_bank_card *card,
                                               int64_t *out);

/**
 * The text of one of the numbers NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_*; NULL when it is none.
 * Static.
 */
const char *neonapi_payment_source_bank_card_brand_text_of(uint32_t number);

/** Which plan it is, such as `free`, `launch` or `scale`. Borrowed: valid as long as its root. */
const char *neonapi_plan_details_name(const neonapi_plan_details *details);

/** Version of the plan, if known. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_plan_version *neonapi_plan_details_version(const neonapi_plan_details *details);

/** Major part of the version. */
int64_t neonapi_plan_version_major(const neonapi_plan_version *version);

/** Minor part of the version. */
int64_t neonapi_plan_version_minor(const neonapi_plan_version *version);

/** @} */

/**
 * @defgroup neonapi_common Shared by several groups
 * Models that several groups share.
 * @{
 */

/** A domain that is allowed as redirect target. */
typedef struct neonapi_neon_auth_redirect_uri_whitelist_domain neonapi_neon_auth_redirect_uri_whitelist_domain;

/** The answer with the allowed redirect domains. */
typedef struct neonapi_neon_auth_redirect_uri_whitelist_response neonapi_neon_auth_redirect_uri_whitelist_response;

/** `UNKNOWN`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_SERVER_UNKNOWN 1
/** `direct_sales`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_DIRECT_SALES 2
/** `direct_sales_v3`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_DIRECT_SALES_V3 3
/** `aws_marketplace`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_AWS_MARKETPLACE 4
/** `free_v2`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_FREE_V2 5
/** `free_v3`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_FREE_V3 6
/** `launch`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_LAUNCH 7
/** `launch_v3`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_LAUNCH_V3 8
/** `scale`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_SCALE 9
/** `scale_v3`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_SCALE_V3 10
/** `business`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_BUSINESS 11
/** `vercel_pg_legacy`. */
#define NEONAPI_BILLING_SUBSCRIPTION_TYPE_VERCEL_PG_LEGACY 12

/** `admin`. */
#define NEONAPI_MEMBER_ROLE_ADMIN 1
/** `member`. */
#define NEONAPI_MEMBER_ROLE_MEMBER 2
/** `editor`. */
#define NEONAPI_MEMBER_ROLE_EDITOR 3
/** `viewer`. */
#define NEONAPI_MEMBER_ROLE_VIEWER 4
/** `collaborator`. */
#define NEONAPI_MEMBER_ROLE_COLLABORATOR 5

/** `asc`. */
#define NEONAPI_SORT_ORDER_ASC 1
/** `desc`. */
#define NEONAPI_SORT_ORDER_DESC 2

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_redirect_uri_whitelist_domain_list_next(
    neonapi_neon_auth_redirect_uri_whitelist_domain_list *list,
    const neonapi_neon_auth_redirect_uri_whitelist_domain **item,
    neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_redirect_uri_whitelist_domain_list_next_page(
    neonapi_neon_auth_redirect_uri_whitelist_domain_list *list,
    neonapi_neon_auth_redirect_uri_whitelist_response **page,
    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_neon_auth_redirect_uri_whitelist_domain_list_cursor(
    const neonapi_neon_auth_redirect_uri_whitelist_domain_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_neon_auth_redirect_uri_whitelist_domain_list_free(
    neonapi_neon_auth_redirect_uri_whitelist_domain_list *list);

/**
 * Makes an empty one. Yours: free it with
 * `neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_free`.
 */
neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item *neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_new(
    void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_free(
    neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item *item);

/** Domain to remove, as a URI. Has to be set. Copied. */
neonapi_status neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item_set_domain(
    neonapi_neon_auth_delete_domain_from_redirect_uri_whitelist_item *item,
    const char *value);

/** Whether the default set of libraries is preloaded. */
neonapi_status neonapi_preload_libraries_set_use_defaults(neonapi_preload_libraries *libraries,
                                                          bool value);

/** Adds one. Names of the libraries to preload. Copied. */
neonapi_status neonapi_preload_libraries_add_enabled_libraries(neonapi_preload_libraries *libraries,
                                                               const char *value);

/** Sends `enabled_libraries` with nothing in it, until something is added. */
neonapi_status neonapi_preload_libraries_empty_enabled_libraries(
    neonapi_preload_libraries *libraries);

/** Address that mails are sent from. Copied; NULL takes it away. */
neonapi_status neonapi_shared_email_server_set_sender_email(neonapi_shared_email_server *server,
                                                            const char *value);

/** Name shown as the sender of mails. Copied; NULL takes it away. */
neonapi_status neonapi_shared_email_server_set_sender_name(neonapi_shared_email_server *server,
                                                           const char *value);

/** Makes an empty one. Yours: free it with `neonapi_standard_email_server_free`. */
neonapi_standard_email_server *neonapi_standard_email_server_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_standard_email_server_free(neonapi_standard_email_server *server);

/** Host of the SMTP server. Copied; NULL takes it away. */
neonapi_status neonapi_standard_email_server_set_host(neonapi_standard_email_server *server,
                                                      const char *value);

/** Port of the SMTP server. */
neonapi_status neonapi_standard_email_server_set_port(neonapi_standard_email_server *server,
                                                      int64_t value);

/** User name for the SMTP server. Copied; NULL takes it away. */
neonapi_status neonapi_standard_email_server_set_username(neonapi_standard_email_server *server,
                                                          const char *value);

/** Password for the SMTP server. Copied; NULL takes it away. */
neonapi_status neonapi_standard_email_server_set_password(neonapi_standard_email_server *server,
                                                          const char *value);

/** Address that mails are sent from. Copied; NULL takes it away. */
neonapi_status neonapi_standard_email_server_set_sender_email(neonapi_standard_email_server *server,
                                                              const char *value);

/** Name shown as the sender of mails. Copied; NULL takes it away. */
neonapi_status neonapi_standard_email_server_set_sender_name(neonapi_standard_email_server *server,
                                                             const char *value);

/** Id of the user. Borrowed: valid as long as its root. */
const char *neonapi_api_key_creator_data_id(const neonapi_api_key_creator_data *record);

/** Display name of the user. Borrowed: valid as long as its root. */
const char *neonapi_api_key_creator_data_name(const neonapi_api_key_creator_data *record);

/** Address of the user's picture. Borrowed: valid as long as its root. */
const char *neonapi_api_key_creator_data_image(const neonapi_api_key_creator_data *record);

/**
 * The text of one of the numbers NEONAPI_BILLING_SUBSCRIPTION_TYPE_*; NULL when it is none. Static.
 */
const char *neonapi_billing_subscription_type_text_of(uint32_t number);

/**
 * Cursor of the next page, to send as `cursor`. NULL when absent. Borrowed: valid as long as its
 * root.
 */
const char *neonapi_cursor_pagination_next(const neonapi_cursor_pagination *pagination);

/** Property the list is sorted by. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_cursor_pagination_sort_by(const neonapi_cursor_pagination *pagination);

/**
 * Direction of sorting, `asc` or `desc`. NULL when absent. Borrowed: valid as long as its root.
 */
const char *neonapi_cursor_pagination_sort_order(const neonapi_cursor_pagination *pagination);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_neon_auth_oauth_providers_response_free(
    neonapi_list_neon_auth_oauth_providers_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_list_neon_auth_oauth_providers_response_free`.
 */
neonapi_list_neon_auth_oauth_providers_response *neonapi_list_neon_auth_oauth_providers_response_copy(
    const neonapi_list_neon_auth_oauth_providers_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_neon_auth_oauth_providers_response_to_json(
    const neonapi_list_neon_auth_oauth_providers_response *response);

/**
 * Reads one from JSON, as `neonapi_list_neon_auth_oauth_providers_response_to_json` writes it.
 * `out` is yours: free it with `neonapi_list_neon_auth_oauth_providers_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_neon_auth_oauth_providers_response_from_json(
    const char *json,
    neonapi_list_neon_auth_oauth_providers_response **out,
    neonapi_error **error);

/** How many there are. OAuth providers that are set up. */
size_t neonapi_list_neon_auth_oauth_providers_response_providers_count(
    const neonapi_list_neon_auth_oauth_providers_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_neon_auth_oauth_provider *neonapi_list_neon_auth_oauth_providers_response_providers_at(
    const neonapi_list_neon_auth_oauth_providers_response *response,
    size_t index);

/** The text of one of the numbers NEONAPI_MEMBER_ROLE_*; NULL when it is none. Static. */
const char *neonapi_member_role_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_redirect_uri_whitelist_domain_free(
    neonapi_neon_auth_redirect_uri_whitelist_domain *domain);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_neon_auth_redirect_uri_whitelist_domain_free`.
 */
neonapi_neon_auth_redirect_uri_whitelist_domain *neonapi_neon_auth_redirect_uri_whitelist_domain_copy(
    const neonapi_neon_auth_redirect_uri_whitelist_domain *domain);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_redirect_uri_whitelist_domain_to_json(
    const neonapi_neon_auth_redirect_uri_whitelist_domain *domain);

/**
 * Reads one from JSON, as `neonapi_neon_auth_redirect_uri_whitelist_domain_to_json` writes it.
 * `out` is yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_domain_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_redirect_uri_whitelist_domain_from_json(
    const char *json,
    neonapi_neon_auth_redirect_uri_whitelist_domain **out,
    neonapi_error **error);

/** Domain that is allowed, as a URI. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_redirect_uri_whitelist_domain_domain(
    const neonapi_neon_auth_redirect_uri_whitelist_domain *domain);

/**
 * Auth provider that the setting belongs to. One of NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*; 0
 * when not known.
 */
uint32_t neonapi_neon_auth_redirect_uri_whitelist_domain_auth_provider(
    const neonapi_neon_auth_redirect_uri_whitelist_domain *domain);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_neon_auth_redirect_uri_whitelist_domain_auth_provider_text(
    const neonapi_neon_auth_redirect_uri_whitelist_domain *domain);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_neon_auth_redirect_uri_whitelist_response_free(
    neonapi_neon_auth_redirect_uri_whitelist_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with
 * `neonapi_neon_auth_redirect_uri_whitelist_response_free`.
 */
neonapi_neon_auth_redirect_uri_whitelist_response *neonapi_neon_auth_redirect_uri_whitelist_response_copy(
    const neonapi_neon_auth_redirect_uri_whitelist_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_neon_auth_redirect_uri_whitelist_response_to_json(
    const neonapi_neon_auth_redirect_uri_whitelist_response *response);

/**
 * Reads one from JSON, as `neonapi_neon_auth_redirect_uri_whitelist_response_to_json` writes it.
 * `out` is yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_neon_auth_redirect_uri_whitelist_response_from_json(
    const char *json,
    neonapi_neon_auth_redirect_uri_whitelist_response **out,
    neonapi_error **error);

/** How many there are. Domains that are allowed. */
size_t neonapi_neon_auth_redirect_uri_whitelist_response_domains_count(
    const neonapi_neon_auth_redirect_uri_whitelist_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_neon_auth_redirect_uri_whitelist_domain *neonapi_neon_auth_redirect_uri_whitelist_response_domains_at(
    const neonapi_neon_auth_redirect_uri_whitelist_response *response,
    size_t index);

/** Cursor of the next page; the last page has one too. Borrowed: valid as long as its root. */
const char *neonapi_pagination_cursor(const neonapi_pagination *pagination);

/** Makes an empty one. Yours: free it with `neonapi_preload_libraries_free`. */
neonapi_preload_libraries *neonapi_preload_libraries_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_preload_libraries_free(neonapi_preload_libraries *libraries);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_preload_libraries_free`. */
neonapi_preload_libraries *neonapi_preload_libraries_copy(
    const neonapi_preload_libraries *libraries);

/**
 * Whether the default set of libraries is preloaded. False when absent; `out` is then left as it
 * was.
 */
bool neonapi_preload_libraries_use_defaults(const neonapi_preload_libraries *libraries, bool *out);

/** How many there are. Names of the libraries to preload. */
size_t neonapi_preload_libraries_enabled_libraries_count(
    const neonapi_preload_libraries *libraries);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_preload_libraries_enabled_libraries_at(
    const neonapi_preload_libraries *libraries,
    size_t index);

/** Makes an empty one. Yours: free it with `neonapi_shared_email_server_free`. */
neonapi_shared_email_server *neonapi_shared_email_server_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_shared_email_server_free(neonapi_shared_email_server *server);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_shared_email_server_free`. */
neonapi_shared_email_server *neonapi_shared_email_server_copy(
    const neonapi_shared_email_server *server);

/** Address that mails are sent from. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_shared_email_server_sender_email(const neonapi_shared_email_server *server);

/** Name shown as the sender of mails. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_shared_email_server_sender_name(const neonapi_shared_email_server *server);

/** The text of one of the numbers NEONAPI_SORT_ORDER_*; NULL when it is none. Static. */
const char *neonapi_sort_order_text_of(uint32_t number);

/** Host of the SMTP server. Borrowed: valid as long as its root. */
const char *neonapi_standard_email_server_response_host(
    const neonapi_standard_email_server_response *response);

/** Port of the SMTP server. */
int64_t neonapi_standard_email_server_response_port(
    const neonapi_standard_email_server_response *response);

/** User name for the SMTP server. Borrowed: valid as long as its root. */
const char *neonapi_standard_email_server_response_username(
    const neonapi_standard_email_server_response *response);

/** Password for the SMTP server. Borrowed: valid as long as its root. */
const char *neonapi_standard_email_server_response_password(
    const neonapi_standard_email_server_response *response);

/** Address that mails are sent from. Borrowed: valid as long as its root. */
const char *neonapi_standard_email_server_response_sender_email(
    const neonapi_standard_email_server_response *response);

/** Name shown as the sender of mails. Borrowed: valid as long as its root. */
const char *neonapi_standard_email_server_response_sender_name(
    const neonapi_standard_email_server_response *response);

/** @} */

/**
 * @defgroup neonapi_convenience Calls made of several operations
 * @{
 */

/** A new branch and how to connect to it. */
typedef struct neonapi_connected_branch neonapi_connected_branch;

/** A new project and how to connect to it. */
typedef struct neonapi_connected_project neonapi_connected_project;

/** What a connection string leads to; what is left out is chosen where there is no doubt. */
typedef struct neonapi_connection_string neonapi_connection_string;

/** A branch that was there, or was created. */
typedef struct neonapi_gotten_branch neonapi_gotten_branch;

/** What became of a restore with preview. */
typedef struct neonapi_restored_snapshot neonapi_restored_snapshot;

/**
 * A branch that is deleted when this is freed, unless it was deleted or kept before.
 *
 * By one thread at a time. Free it with `neonapi_temporary_branch_free`.
 */
typedef struct neonapi_temporary_branch neonapi_temporary_branch;

/**
 * Called with a restored branch, ready to be connected to; true finishes the restore, false drops
 * it.
 *
 * `preview` is borrowed until the function returns. It is called on the thread of the call; it must
 * not unwind or jump out. NULL is refused.
 */
typedef bool (*neonapi_accept_callback)(const neonapi_restore_snapshot_response *preview,
                                        void *user_data);

/**
 * Called with the next bytes of an object; returns how many it took, and fewer than `size` end the
 * call.
 *
 * `data` is borrowed until the function returns. It is called on the thread of the call, and no
 * more after the call has returned. It must not unwind or jump out.
 */
typedef size_t (*neonapi_write_callback)(const uint8_t *data, size_t size, void *user_data);

/**
 * Creates a project and gives connection strings to it. Waits for it, whatever the settings say.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_connected_project_free`. When the project was created and something after it failed, the
 * error has the answer. Calls `createProject`, and `getConnectionUri` where its answer has no
 * connection string.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_create_and_connect(const neonapi_client *client,
                                                   const neonapi_create_project *arguments,
                                                   const neonapi_call_options *options,
                                                   neonapi_connected_project **out,
                                                   neonapi_error **error);

/**
 * Gives a connection string; branch, database and role are chosen where there is no doubt.
 *
 * `wanted` stays yours; NULL leaves everything out. `out` is yours: free it with
 * `neonapi_string_free`. NEONAPI_ERROR_KIND_INVALID_ARGUMENT names the choices when there are
 * several.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_connection_string(const neonapi_client *client,
                                                  const char *project_id,
                                                  const neonapi_connection_string *wanted,
                                                  const neonapi_call_options *options,
                                                  char **out,
                                                  neonapi_error **error);

/**
 * Finds a project by its exact name.
 *
 * `out` is yours: free it with `neonapi_project_list_item_free`. NULL when there is none.
 * NEONAPI_ERROR_KIND_INVALID_ARGUMENT when several have the name. Calls `listProjects`, all pages.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_projects_find_by_name(const neonapi_client *client,
                                             const char *name,
                                             const neonapi_call_options *options,
                                             neonapi_project_list_item **out,
                                             neonapi_error **error);

/**
 * Creates a branch with a compute and gives connection strings to it. Waits for it, whatever the
 * settings say.
 *
 * `arguments` stay yours; NULL for none; without endpoints a read-write one is created. `out` is
 * yours: free it with `neonapi_connected_branch_free`. When the branch was created and something
 * after it failed, the error has the answer.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_create_and_connect(const neonapi_client *client,
                                                   const char *project_id,
                                                   const neonapi_create_branch *arguments,
                                                   const neonapi_call_options *options,
                                                   neonapi_connected_branch **out,
                                                   neonapi_error **error);

/**
 * Finds a branch by its exact name.
 *
 * `out` is yours: free it with `neonapi_branch_free`. NULL when there is none. Calls
 * `listProjectBranches`, all pages.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_find_by_name(const neonapi_client *client,
                                             const char *project_id,
                                             const char *name,
                                             const neonapi_call_options *options,
                                             neonapi_branch **out,
                                             neonapi_error **error);

/**
 * Gives the default branch of a project.
 *
 * `out` is yours: free it with `neonapi_branch_free`. Calls `listProjectBranches`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_get_default(const neonapi_client *client,
                                            const char *project_id,
                                            const neonapi_call_options *options,
                                            neonapi_branch **out,
                                            neonapi_error **error);

/**
 * Gives the branch with the name in `arguments`, creating it when there is none. Waits until it is
 * ready, whatever the settings say.
 *
 * Safe to repeat and to race, and the way back from an unknown outcome. `arguments` stay yours.
 * `out` is yours: free it with `neonapi_gotten_branch_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_get_or_create(const neonapi_client *client,
                                              const char *project_id,
                                              const neonapi_create_branch *arguments,
                                              const neonapi_call_options *options,
                                              neonapi_gotten_branch **out,
                                              neonapi_error **error);

/**
 * Makes a branch the same as its parent is now; what was changed on it is lost.
 *
 * A branch with children keeps its state under another name, which has to be given; otherwise
 * `preserve_under_name` may be NULL. `out` is yours: free it with `neonapi_branch_operations_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_reset_from_parent(const neonapi_client *client,
                                                  const char *project_id,
                                                  const char *branch_id,
                                                  const char *preserve_under_name,
                                                  const neonapi_call_options *options,
                                                  neonapi_branch_operations **out,
                                                  neonapi_error **error);

/**
 * Restores a snapshot to a branch of its own, shows it, and finishes the restore or drops it.
 *
 * When `accept` says true, the branch takes the place, the name and the computes of the one it
 * stands for; otherwise it is deleted and nothing else has changed. `arguments` stay yours; NULL
 * for none. `out` is yours: free it with `neonapi_restored_snapshot_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_snapshots_restore_with_preview(const neonapi_client *client,
                                                      const char *project_id,
                                                      const char *snapshot_id,
                                                      const neonapi_restore_snapshot *arguments,
                                                      neonapi_accept_callback accept,
                                                      void *user_data,
                                                      const neonapi_call_options *options,
                                                      neonapi_restored_snapshot **out,
                                                      neonapi_error **error);

/** Makes an empty one. Yours: free it with `neonapi_connection_string_free`. */
neonapi_connection_string *neonapi_connection_string_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_connection_string_free(neonapi_connection_string *string);

/**
 * The branch; that of the endpoint, or the default one, when left out. Copied; NULL takes it away.
 */
neonapi_status neonapi_connection_string_set_branch_id(neonapi_connection_string *arguments,
                                                       const char *value);

/** The endpoint; the branch's read-write one when left out. Copied; NULL takes it away. */
neonapi_status neonapi_connection_string_set_endpoint_id(neonapi_connection_string *arguments,
                                                         const char *value);

/** The database; the only one of the branch when left out. Copied; NULL takes it away. */
neonapi_status neonapi_connection_string_set_database_name(neonapi_connection_string *arguments,
                                                           const char *value);

/** The role; the only one that can log in when left out. Copied; NULL takes it away. */
neonapi_status neonapi_connection_string_set_role_name(neonapi_connection_string *arguments,
                                                       const char *value);

/** Whether to go through the connection pooler. */
neonapi_status neonapi_connection_string_set_pooled(neonapi_connection_string *arguments,
                                                    bool value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_connected_branch_free(neonapi_connected_branch *branch);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_connected_branch_free`. */
neonapi_connected_branch *neonapi_connected_branch_copy(const neonapi_connected_branch *branch);

/** The answer to the creation, its operations finished. Borrowed: valid as long as its root. */
const neonapi_create_project_branch_response *neonapi_connected_branch_created(
    const neonapi_connected_branch *branch);

/** Connects to the endpoint itself. Borrowed: valid as long as its root. */
const char *neonapi_connected_branch_connection_string(const neonapi_connected_branch *branch);

/** Connects through the pooler. Borrowed: valid as long as its root. */
const char *neonapi_connected_branch_pooled_connection_string(
    const neonapi_connected_branch *branch);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_connected_project_free(neonapi_connected_project *project);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_connected_project_free`. */
neonapi_connected_project *neonapi_connected_project_copy(const neonapi_connected_project *project);

/** The answer to the creation, its operations finished. Borrowed: valid as long as its root. */
const neonapi_create_project_response *neonapi_connected_project_created(
    const neonapi_connected_project *project);

/** Connects to the endpoint itself. Borrowed: valid as long as its root. */
const char *neonapi_connected_project_connection_string(const neonapi_connected_project *project);

/** Connects through the pooler. Borrowed: valid as long as its root. */
const char *neonapi_connected_project_pooled_connection_string(
    const neonapi_connected_project *project);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_gotten_branch_free(neonapi_gotten_branch *branch);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_gotten_branch_free`. */
neonapi_gotten_branch *neonapi_gotten_branch_copy(const neonapi_gotten_branch *branch);

/** The branch. Borrowed: valid as long as its root. */
const neonapi_branch *neonapi_gotten_branch_branch(const neonapi_gotten_branch *branch);

/**
 * The answer to its creation; NULL when it was there, another process created it, or the answer was
 * lost. NULL when absent. Borrowed: valid as long as its root.
 */
const neonapi_create_project_branch_response *neonapi_gotten_branch_created(
    const neonapi_gotten_branch *branch);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_restored_snapshot_free(neonapi_restored_snapshot *snapshot);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_restored_snapshot_free`. */
neonapi_restored_snapshot *neonapi_restored_snapshot_copy(
    const neonapi_restored_snapshot *snapshot);

/** The restored branch, as it was shown. Borrowed: valid as long as its root. */
const neonapi_restore_snapshot_response *neonapi_restored_snapshot_preview(
    const neonapi_restored_snapshot *snapshot);

/** Whether it was accepted; if not, the branch is deleted. */
bool neonapi_restored_snapshot_accepted(const neonapi_restored_snapshot *snapshot);

/**
 * Creates a branch that is deleted when its handle is freed. Waits for it, whatever the settings
 * say.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with
 * `neonapi_temporary_branch_free`; it must not be NULL. When the branch was created but did not
 * become ready, it is deleted before the error is given.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_branches_temporary(const neonapi_client *client,
                                          const char *project_id,
                                          const neonapi_create_branch *arguments,
                                          const neonapi_call_options *options,
                                          neonapi_temporary_branch **out,
                                          neonapi_error **error);

/** The answer to the creation. Borrowed: valid until the handle is freed. */
const neonapi_create_project_branch_response *neonapi_temporary_branch_created(
    const neonapi_temporary_branch *branch);

/**
 * Deletes the branch now, waits as the client or the options say, and gives errors.
 *
 * `out` is yours: free it with `neonapi_branch_operations_free`; NULL when the branch was gone
 * already, or when the handle has deleted or kept it. After an error it can be called again;
 * freeing the handle then deletes the branch. The handle has to be freed in the end.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_temporary_branch_delete(neonapi_temporary_branch *branch,
                                               const neonapi_call_options *options,
                                               neonapi_branch_operations **out,
                                               neonapi_error **error);

/** Keeps the branch: it is not deleted any more. The handle still has to be freed. */
void neonapi_temporary_branch_keep(neonapi_temporary_branch *branch);

/**
 * Frees the handle, and deletes the branch unless it was deleted or kept. NULL does nothing.
 *
 * It waits out locks, for half a minute at most, but not the deletion; a failure goes to the log
 * alone.
 */
void neonapi_temporary_branch_free(neonapi_temporary_branch *branch);

/**
 * Waits until operations have succeeded, and gives their final state.
 *
 * Resumes a wait that failed: give it the operations of the error. `operations` is an array of
 * `count` pointers, which stay yours. `out` is yours: free it with `neonapi_operation_array_free`.
 * NEONAPI_ERROR_KIND_OPERATION_FAILED and NEONAPI_ERROR_KIND_WAIT_TIMEOUT carry those that have not
 * succeeded.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operations_wait_for(const neonapi_client *client,
                                           const neonapi_operation *const *operations,
                                           size_t count,
                                           const neonapi_call_options *options,
                                           neonapi_operation_array **out,
                                           neonapi_error **error);

/**
 * Waits until operations of a project, given by their identifiers, have succeeded.
 *
 * `operation_ids` is an array of `count` texts. `out` is yours: free it with
 * `neonapi_operation_array_free`. Errors are those of `neonapi_operations_wait_for`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operations_wait_for_ids(const neonapi_client *client,
                                               const char *project_id,
                                               const char *const *operation_ids,
                                               size_t count,
                                               const neonapi_call_options *options,
                                               neonapi_operation_array **out,
                                               neonapi_error **error);

/**
 * Gives an object to a function, piece by piece, and its length in bytes to `out`, which may be
 * NULL.
 *
 * max_response_bytes does not bound it, attempt_timeout_ms does. Once a byte was given, the request
 * is not repeated. NEONAPI_ERROR_KIND_INVALID_ARGUMENT when the function takes fewer bytes than it
 * was given.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_objects_get_to(const neonapi_client *client,
                                      const char *project_id,
                                      const char *branch_id,
                                      const char *bucket_name,
                                      const char *object_key,
                                      neonapi_write_callback write,
                                      void *user_data,
                                      const neonapi_call_options *options,
                                      uint64_t *out,
                                      neonapi_error **error);

/** @} */

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* NEONAPI_H */
