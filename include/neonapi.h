/* Written by cargo xtask generate, with cbindgen. Do not edit. */

/**
 * @file neonapi.h
 * @brief Client for the management API of Neon, the serverless Postgres.
 *
 * Every call that can fail returns a neonapi_status: NEONAPI_OK, or the number of a kind of error. Its last
 * argument is a place for an error object, which says more; it may be NULL. The result goes to the place
 * named `out`, which is emptied first and filled only on success; the error is written only on failure.
 *
 * **Ownership.** What you make with a `_new` function, or get as a pointer without `const`, is yours: free it
 * once with the `_free` function of its type, never with free(). What you get as `const` is borrowed from what
 * it was read from, its root, and lives until that is freed. Freeing NULL does nothing. Setters copy what
 * they are given.
 *
 * **Text** is UTF-8 and ends with a NUL, both ways; NULL stands for absent. A NUL inside a value comes out as
 * U+FFFD; the JSON of the response has it as it was.
 *
 * **Readers** of handles take NULL and give NULL, 0 or false for it, so that they can be nested.
 *
 * **Threads.** A client may be used by any number of threads at the same time, and what you only read by
 * several. What you change (settings, arguments, options) and lists are for one thread at a time. Callbacks
 * must not unwind or jump out. After fork the child may go on using a client.
 *
 * **Times** are microseconds since 1970, UTC. **Enumerations** are numbers that never change their meaning; 0 is
 * a value that this version does not know, whose text can be read all the same.
 */

#ifndef NEONAPI_H
#define NEONAPI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Version of this header. */
#define NEONAPI_VERSION "0.1.0"
#define NEONAPI_VERSION_MAJOR 0
#define NEONAPI_VERSION_MINOR 1
#define NEONAPI_VERSION_PATCH 0
/** The same as one number that grows with every version. */
#define NEONAPI_VERSION_NUMBER \
    (NEONAPI_VERSION_MAJOR * 1000000 + NEONAPI_VERSION_MINOR * 1000 + NEONAPI_VERSION_PATCH)

#if defined(__GNUC__) || defined(__clang__)
#define NEONAPI_DEPRECATED __attribute__((deprecated))
#elif defined(_MSC_VER)
#define NEONAPI_DEPRECATED __declspec(deprecated)
#else
#define NEONAPI_DEPRECATED
#endif

#ifdef __cplusplus
extern "C" {
#endif

/**
 * @defgroup neonapi_handles Handles
 * @{
 */

/**
 * Options of a call; what is not set is as the client says.
 *
 * One set of options may be used for many calls, and for several at the same time unless it asks for
 * the response. Do not change it while a call uses it. Free it with `neonapi_call_options_free`.
 */
typedef struct neonapi_call_options neonapi_call_options;

/**
 * A client of the Neon API, with its connection pool and its rate limit.
 *
 * Any number of threads may use one at the same time; make one and share it. After a `fork` the child
 * may go on using it. Free it with `neonapi_client_free`.
 */
typedef struct neonapi_client neonapi_client;

/**
 * Settings of a client, each with its default until it is set.
 *
 * For one thread at a time. A setter copies what it is given; a value that it refuses is refused again when
 * a client is made. Free it with `neonapi_client_settings_free`.
 */
typedef struct neonapi_client_settings neonapi_client_settings;

/**
 * What went wrong, in which operation, and what is known about it.
 *
 * May be read from several threads. Free it with `neonapi_error_free`. Its message never holds a
 * secret or a body.
 */
typedef struct neonapi_error neonapi_error;

/**
 * One event: what happened to which operation; never a secret, a body or an argument.
 *
 * Borrowed: it lives until the callback that it was given to returns.
 */
typedef struct neonapi_log_event neonapi_log_event;

typedef struct neonapi_operation neonapi_operation;

/**
 * A request to any path below the base URL.
 *
 * Do not change it while a call uses it. Free it with `neonapi_request_free`.
 */
typedef struct neonapi_request neonapi_request;

/**
 * Status, headers and raw body of an answer.
 *
 * May be read from several threads. Free it with `neonapi_response_free`, unless an error holds it.
 */
typedef struct neonapi_response neonapi_response;

/** @} */

/**
 * @defgroup neonapi_status Status and errors
 * @{
 */

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

/** The call did what it was asked to do. */
#define NEONAPI_OK 0

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
 * The answer of a call whose wait failed, as JSON: what was created is not lost. NULL when there is none.
 *
 * It is what the call itself would have given: make it one with the `_from_json` of that type. It may
 * hold secrets.
 */
const char *neonapi_error_answer_json(const neonapi_error *error);

/**
 * Status, headers and raw body of the last answer, borrowed from the error; NULL when there was none.
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
 * Compare it with NEONAPI_VERSION to see whether the program was compiled with another header.
 * The text is static.
 */
const char *neonapi_version(void);

/** The same as one number that grows with every version, as NEONAPI_VERSION_NUMBER. */
uint32_t neonapi_version_number(void);

/** @} */

/**
 * @defgroup neonapi_log Log
 * @{
 */

/** Every attempt and poll. */
#define NEONAPI_LOG_LEVEL_DEBUG 1
/** A pause: rate limit, retry, lock. */
#define NEONAPI_LOG_LEVEL_INFO 2
/** A call that failed, or a list that ended early. */
#define NEONAPI_LOG_LEVEL_WARNING 3

/**
 * Called with every event of a client.
 *
 * It may be called from any thread that uses the client, by several at the same time, and by threads
 * of the client's own. It must not call the client, unwind or jump out.
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
neonapi_status neonapi_client_settings_set_route_requests_per_second(neonapi_client_settings *settings,
                                                                     uint64_t value);

/** Requests a minute on all consumption routes together. Default: 30. Allowed: 1 to 1000000. */
neonapi_status neonapi_client_settings_set_consumption_requests_per_minute(neonapi_client_settings *settings,
                                                                           uint64_t value);

/** Organization API keys created a second. Default: 10. Allowed: 1 to 1000000. */
neonapi_status neonapi_client_settings_set_org_api_keys_per_second(neonapi_client_settings *settings,
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
 * Makes a client of settings, which are copied.
 *
 * `settings` stays yours. No request is made. NEONAPI_ERROR_KIND_CONFIGURATION when a setting is
 * missing or not usable.
 */
neonapi_status neonapi_client_new(const neonapi_client_settings *settings,
                                  neonapi_client **out,
                                  neonapi_error **error);

/**
 * Makes a client with the key in NEON_API_KEY and, where it is set, the URL in NEON_API_BASE_URL.
 */
neonapi_status neonapi_client_from_environment(neonapi_client **out, neonapi_error **error);

/**
 * Closes a client: calls under way stop at their next step, later ones are refused.
 *
 * They return NEONAPI_ERROR_KIND_CLOSED. Closing twice does nothing; the client still has to be freed.
 * Safe from any thread.
 */
void neonapi_client_close(const neonapi_client *client);

/**
 * Frees a client. NULL does nothing.
 *
 * No call of it may be under way; close it first to make them end. Lists that were made with it stay
 * usable.
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

/** Sets the token that ends the call when it is cancelled; see `neonapi_cancel`. 0 for none. */
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
 * Each call that succeeds writes a response there, which is yours to free; one that fails writes NULL,
 * and its error holds the response. Lists do not write there. One call at a time may use such options.
 */
neonapi_status neonapi_call_options_set_response(neonapi_call_options *options,
                                                 neonapi_response **response);

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
 * One atomic instruction: safe from any thread and from a signal handler. A token that was freed, or
 * never made, does nothing.
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
 * @defgroup neonapi_response Responses and requests of your own
 * @{
 */

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
 * Sets a form as the body, given as a JSON object: {"project": {"name": "x"}} becomes project[name]=x.
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
 * `options` may be NULL. `out` takes the response of success, which is yours to free. GET counts as safe to
 * repeat, all other methods as changes. It never waits for operations.
 */
neonapi_status neonapi_client_request(const neonapi_client *client,
                                      const neonapi_request *request,
                                      const neonapi_call_options *options,
                                      neonapi_response **out,
                                      neonapi_error **error);

/** @} */

/**
 * @defgroup neonapi_text Text
 * @{
 */

/**
 * Frees a text that a function of this library gave as `char *`.
 *
 * Never use the `free` of C for it. NULL does nothing.
 */
void neonapi_string_free(char *text);

/** @} */

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* NEONAPI_H */
