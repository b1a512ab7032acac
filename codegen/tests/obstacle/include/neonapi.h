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

/** There is no such thing. */
#define NEONAPI_ERROR_KIND_NOT_FOUND 13
/** The server failed. */
#define NEONAPI_ERROR_KIND_SERVER 19
/** Any other status. */
#define NEONAPI_ERROR_KIND_STATUS 20

/** @} */

/**
 * @defgroup neonapi_version Version
 * @{
 */



/** @} */

/**
 * @defgroup neonapi_log Log
 * @{
 */



/** @} */

/**
 * @defgroup neonapi_settings Settings of a client
 * @{
 */

typedef struct neonapi_client_settings neonapi_client_settings;

/** The key. */
neonapi_status neonapi_client_settings_set_api_key(neonapi_client_settings *settings,
                                                   const char *value);

/** Where the API is. Default: "https://obstacles.example.com". */
neonapi_status neonapi_client_settings_set_base_url(neonapi_client_settings *settings,
                                                    const char *value);

/** Time for one call. Default: 300000. Allowed: 1 or more. */
neonapi_status neonapi_client_settings_set_call_timeout_ms(neonapi_client_settings *settings,
                                                           uint64_t value);

/** Takes the limit away that call_timeout_ms is. */
neonapi_status neonapi_client_settings_clear_call_timeout_ms(neonapi_client_settings *settings);

/** Repeats. Default: 4. Allowed: 0 to 20. */
neonapi_status neonapi_client_settings_set_retries(neonapi_client_settings *settings,
                                                   uint64_t value);

/** Which calls wait. Default: NEONAPI_WAIT_ALL. */
neonapi_status neonapi_client_settings_set_wait(neonapi_client_settings *settings, uint32_t value);

/** Certificates to trust. */
neonapi_status neonapi_client_settings_add_root_certificate(neonapi_client_settings *settings,
                                                            const char *pem);

/** Proxy to use. */
neonapi_status neonapi_client_settings_set_proxy(neonapi_client_settings *settings,
                                                 const char *value);

/** Whether requests are paced. Default: true. */
neonapi_status neonapi_client_settings_set_rate_limit(neonapi_client_settings *settings,
                                                      bool value);

/** Called with every event. */
neonapi_status neonapi_client_settings_set_log(neonapi_client_settings *settings,
                                               neonapi_log_callback callback,
                                               void *user_data);

/** @} */

/**
 * @defgroup neonapi_client Client
 * @{
 */



/** @} */

/**
 * @defgroup neonapi_options Options of a call
 * @{
 */



/** @} */

/**
 * @defgroup neonapi_cancel_token Cancelling
 * @{
 */



/** @} */

/**
 * @defgroup neonapi_memory Text and bytes that are yours
 * @{
 */



/** @} */

/**
 * @defgroup neonapi_response Responses, and requests of your own
 * @{
 */



/** @} */

/**
 * @defgroup neonapi_operations Operations
 * Work in the background.
 * @{
 */

typedef struct neonapi_call_options neonapi_call_options;

typedef struct neonapi_client neonapi_client;

typedef struct neonapi_error neonapi_error;

/** Work in the background. */
typedef struct neonapi_operation neonapi_operation;

/** Several `neonapi_operation`, owned together. */
typedef struct neonapi_operation_array neonapi_operation_array;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_operation_list neonapi_operation_list;

/** A list of operations, which may be left out. */
typedef struct neonapi_operations_response neonapi_operations_response;

/** `running`. */
#define NEONAPI_OPERATION_STATUS_RUNNING 1
/** `finished`. */
#define NEONAPI_OPERATION_STATUS_FINISHED 2
/** `UNKNOWN`. */
#define NEONAPI_OPERATION_STATUS_SERVER_UNKNOWN 3

/**
 * Lists operations.
 *
 * Sends nothing yet: `neonapi_operation_list_next` does. `out` is yours: free it with
 * `neonapi_operation_list_free`.
 *
 * Calls `listOperations` (`GET /operations`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operations_list(const neonapi_client *client,
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
 * shown are skipped. Yours: free it with `neonapi_operations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operation_list_next_page(neonapi_operation_list *list,
                                                neonapi_operations_response **page,
                                                neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_operation_list_cursor(const neonapi_operation_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_operation_list_free(neonapi_operation_list *list);

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

/** Identifier of the operation. Borrowed: valid as long as its root. */
const char *neonapi_operation_id(const neonapi_operation *operation);

/** State of the operation. One of NEONAPI_OPERATION_STATUS_*; 0 when not known. */
uint32_t neonapi_operation_status(const neonapi_operation *operation);

/** The same as text, also where it has no number. Borrowed: valid as long as its root. */
const char *neonapi_operation_status_text(const neonapi_operation *operation);

/** How many there are. */
size_t neonapi_operation_array_count(const neonapi_operation_array *array);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as the array. */
const neonapi_operation *neonapi_operation_array_at(const neonapi_operation_array *array,
                                                    size_t index);

/** Frees them all. NULL does nothing. */
void neonapi_operation_array_free(neonapi_operation_array *array);

/** The text of one of the numbers NEONAPI_OPERATION_STATUS_*; NULL when it is none. Static. */
const char *neonapi_operation_status_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_operations_response_free(neonapi_operations_response *response);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_operations_response_free`. */
neonapi_operations_response *neonapi_operations_response_copy(
    const neonapi_operations_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_operations_response_to_json(const neonapi_operations_response *response);

/**
 * Reads one from JSON, as `neonapi_operations_response_to_json` writes it. `out` is yours: free it
 * with `neonapi_operations_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_operations_response_from_json(const char *json,
                                                     neonapi_operations_response **out,
                                                     neonapi_error **error);

/** How many there are. The operations. */
size_t neonapi_operations_response_operations_count(const neonapi_operations_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_operations_response_operations_at(
    const neonapi_operations_response *response,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_things Things
 * Things of all shapes.
 * @{
 */

typedef struct neonapi_bytes neonapi_bytes;

/** Arguments of `neonapi_things_create`. */
typedef struct neonapi_create_thing neonapi_create_thing;

/** Where the next page starts, in the newer form. */
typedef struct neonapi_cursor_pagination neonapi_cursor_pagination;

/** Arguments of `neonapi_things_deploy_file`. */
typedef struct neonapi_deploy_file neonapi_deploy_file;

/** A page of parts. */
typedef struct neonapi_list_parts_response neonapi_list_parts_response;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_list_parts_response_list neonapi_list_parts_response_list;

/** Arguments of `neonapi_things_list`. */
typedef struct neonapi_list_things neonapi_list_things;

/** A page of things. */
typedef struct neonapi_list_things_response neonapi_list_things_response;

/** Where the next page starts, in the older form. */
typedef struct neonapi_pagination neonapi_pagination;

/** A thing. */
typedef struct neonapi_thing neonapi_thing;

/** A key. */
typedef struct neonapi_thing_key neonapi_thing_key;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_thing_key_list neonapi_thing_key_list;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_thing_list neonapi_thing_list;

/** A thing and the work on it. */
typedef struct neonapi_thing_operations neonapi_thing_operations;

/** Settings without any setting yet. */
typedef struct neonapi_thing_settings_data neonapi_thing_settings_data;

/** Arguments of `neonapi_things_update`. */
typedef struct neonapi_update_thing neonapi_update_thing;

/**
 * Creates a thing.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_thing_operations_free`.
 *
 * Calls `createThing` (`POST /things`). Private beta.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_create(const neonapi_client *client,
                                     const neonapi_create_thing *arguments,
                                     const neonapi_call_options *options,
                                     neonapi_thing_operations **out,
                                     neonapi_error **error);

/**
 * Deletes a thing.
 *
 * `out` is yours: free it with `neonapi_thing_operations_free`. NULL when there is none.
 *
 * Calls `deleteThing` (`DELETE /things/{thing_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_delete(const neonapi_client *client,
                                     const char *thing_id,
                                     const neonapi_call_options *options,
                                     neonapi_thing_operations **out,
                                     neonapi_error **error);

/**
 * Uploads a file.
 *
 * `arguments` stay yours; NULL for none. `out` is yours: free it with `neonapi_thing_free`.
 *
 * Calls `deployFile` (`POST /files/{file_key}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_deploy_file(const neonapi_client *client,
                                          const char *file_key,
                                          const neonapi_deploy_file *arguments,
                                          const neonapi_call_options *options,
                                          neonapi_thing **out,
                                          neonapi_error **error);

/**
 * Finishes a thing.
 *
 * `out` is yours: free it with `neonapi_operation_array_free`.
 *
 * Calls `finishThing` (`POST /things/{thing_id}/finish`). Deprecated: its end was announced for
 * 2030-01-01.
 */
NEONAPI_DEPRECATED
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_finish(const neonapi_client *client,
                                     const char *thing_id,
                                     const neonapi_call_options *options,
                                     neonapi_operation_array **out,
                                     neonapi_error **error);

/**
 * Reads a thing.
 *
 * `out` is yours: free it with `neonapi_thing_free`.
 *
 * Calls `getThing` (`GET /things/{thing_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_get(const neonapi_client *client,
                                  const char *thing_id,
                                  const neonapi_call_options *options,
                                  neonapi_thing **out,
                                  neonapi_error **error);

/**
 * Downloads a file.
 *
 * `out` is yours: free it with `neonapi_bytes_free`.
 *
 * Calls `getFile` (`GET /files/{file_key}`). Alpha.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_get_file(const neonapi_client *client,
                                       const char *file_key,
                                       const neonapi_call_options *options,
                                       neonapi_bytes **out,
                                       neonapi_error **error);

/**
 * Lists things.
 *
 * In no order that anyone could rely on. The list can be long, so it comes in pages, and this
 * sentence is long as well.
 *
 * `arguments` stay yours. Sends nothing yet: `neonapi_thing_list_next` does. `out` is yours: free
 * it with `neonapi_thing_list_free`.
 *
 * Calls `listThings` (`GET /things`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_list(const neonapi_client *client,
                                   const neonapi_list_things *arguments,
                                   const neonapi_call_options *options,
                                   neonapi_thing_list **out,
                                   neonapi_error **error);

/**
 * Lists keys.
 *
 * Sends nothing yet: `neonapi_thing_key_list_next` does. `out` is yours: free it with
 * `neonapi_thing_key_list_free`.
 *
 * Calls `listKeys` (`GET /keys`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_list_keys(const neonapi_client *client,
                                        const neonapi_call_options *options,
                                        neonapi_thing_key_list **out,
                                        neonapi_error **error);

/**
 * Lists the parts of a thing.
 *
 * Sends nothing yet: `neonapi_list_parts_response_list_next` does. `out` is yours: free it with
 * `neonapi_list_parts_response_list_free`.
 *
 * Calls `listParts` (`GET /things/{thing_id}/parts`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_list_parts(const neonapi_client *client,
                                         const char *thing_id,
                                         const neonapi_call_options *options,
                                         neonapi_list_parts_response_list **out,
                                         neonapi_error **error);

/**
 * Reads what a provider calls itself.
 *
 * `out` is yours: free it with `neonapi_string_free`. NULL when there is none.
 *
 * Calls `getProvider` (`GET /providers/{provider}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_provider_name(const neonapi_client *client,
                                            const char *provider,
                                            const neonapi_call_options *options,
                                            char **out,
                                            neonapi_error **error);

/**
 * Revokes a key.
 *
 * Calls `revokeKey` (`DELETE /keys/{number}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_revoke_key(const neonapi_client *client,
                                         int64_t number,
                                         const neonapi_call_options *options,
                                         neonapi_error **error);

/**
 * Changes a thing.
 *
 * `arguments` stay yours; NULL for none.
 *
 * Calls `updateThing` (`PATCH /things/{thing_id}`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_things_update(const neonapi_client *client,
                                     const char *thing_id,
                                     const neonapi_update_thing *arguments,
                                     const neonapi_call_options *options,
                                     neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_parts_response_list_next(neonapi_list_parts_response_list *list,
                                                     const char **item,
                                                     neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_parts_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_parts_response_list_next_page(neonapi_list_parts_response_list *list,
                                                          neonapi_list_parts_response **page,
                                                          neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_list_parts_response_list_cursor(const neonapi_list_parts_response_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_list_parts_response_list_free(neonapi_list_parts_response_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_thing_key_list_next(neonapi_thing_key_list *list,
                                           const neonapi_thing_key **item,
                                           neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_thing_key_list_cursor(const neonapi_thing_key_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_thing_key_list_free(neonapi_thing_key_list *list);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_thing_list_next(neonapi_thing_list *list,
                                       const neonapi_thing **item,
                                       neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_list_things_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_thing_list_next_page(neonapi_thing_list *list,
                                            neonapi_list_things_response **page,
                                            neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_thing_list_cursor(const neonapi_thing_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_thing_list_free(neonapi_thing_list *list);

/** Makes an empty one. Yours: free it with `neonapi_create_thing_free`. */
neonapi_create_thing *neonapi_create_thing_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_create_thing_free(neonapi_create_thing *thing);

/** Name of the thing. Has to be set. Copied. */
neonapi_status neonapi_create_thing_set_name(neonapi_create_thing *arguments, const char *value);

/** Name of the inner part. Copied; NULL takes it away. */
neonapi_status neonapi_create_thing_set_inner_name(neonapi_create_thing *arguments,
                                                   const char *value);

/** Adds one. Tags of the inner part. Copied. */
neonapi_status neonapi_create_thing_add_tags(neonapi_create_thing *arguments, const char *value);

/** Sends `tags` with nothing in it, until something is added. */
neonapi_status neonapi_create_thing_empty_tags(neonapi_create_thing *arguments);

/** Whether to start it. */
neonapi_status neonapi_create_thing_set_start(neonapi_create_thing *arguments, bool value);

/** Makes an empty one. Yours: free it with `neonapi_deploy_file_free`. */
neonapi_deploy_file *neonapi_deploy_file_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_deploy_file_free(neonapi_deploy_file *file);

/** The bytes. Copied. */
neonapi_status neonapi_deploy_file_set_zip(neonapi_deploy_file *arguments,
                                           const uint8_t *data,
                                           size_t size_bytes);

/** Puts an entry. Variables, which travel as JSON in a text. Both are copied. */
neonapi_status neonapi_deploy_file_put_environment(neonapi_deploy_file *arguments,
                                                   const char *key,
                                                   const char *value);

/** Sends `environment` with nothing in it, until something is added. */
neonapi_status neonapi_deploy_file_empty_environment(neonapi_deploy_file *arguments);

/** Makes an empty one. Yours: free it with `neonapi_list_things_free`. */
neonapi_list_things *neonapi_list_things_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_things_free(neonapi_list_things *things);

/** Start of the span of time. Has to be set. In microseconds since 1970. */
neonapi_status neonapi_list_things_set_from_time(neonapi_list_things *arguments,
                                                 int64_t microseconds);

/** Adds one. Things to list. Has to be set. Copied. */
neonapi_status neonapi_list_things_add_ids(neonapi_list_things *arguments, const char *value);

/** Sends `ids` with nothing in it, until something is added. */
neonapi_status neonapi_list_things_empty_ids(neonapi_list_things *arguments);

/** Where to start. Copied; NULL takes it away. */
neonapi_status neonapi_list_things_set_cursor(neonapi_list_things *arguments, const char *value);

/**
 * Organization that has the things. Deprecated: its end was announced for 2030-01-01. Copied; NULL
 * takes it away.
 */
neonapi_status neonapi_list_things_set_org_id(neonapi_list_things *arguments, const char *value);

/** Makes an empty one. Yours: free it with `neonapi_update_thing_free`. */
neonapi_update_thing *neonapi_update_thing_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_update_thing_free(neonapi_update_thing *thing);

/** New name, or null for none. Copied; NULL takes it away. */
neonapi_status neonapi_update_thing_set_name(neonapi_update_thing *arguments, const char *value);

/** New time of expiry; can be set, cleared or left alone. In microseconds since 1970. */
neonapi_status neonapi_update_thing_set_expires_at(neonapi_update_thing *arguments,
                                                   int64_t microseconds);

/** Removes `expires_at`, where nothing set leaves it as it is. */
neonapi_status neonapi_update_thing_clear_expires_at(neonapi_update_thing *arguments);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_parts_response_free(neonapi_list_parts_response *response);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_list_parts_response_free`. */
neonapi_list_parts_response *neonapi_list_parts_response_copy(
    const neonapi_list_parts_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_parts_response_to_json(const neonapi_list_parts_response *response);

/**
 * Reads one from JSON, as `neonapi_list_parts_response_to_json` writes it. `out` is yours: free it
 * with `neonapi_list_parts_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_parts_response_from_json(const char *json,
                                                     neonapi_list_parts_response **out,
                                                     neonapi_error **error);

/** How many there are. Names of the parts. */
size_t neonapi_list_parts_response_parts_count(const neonapi_list_parts_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_parts_response_parts_at(const neonapi_list_parts_response *response,
                                                 size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_cursor_pagination *neonapi_list_parts_response_pagination(
    const neonapi_list_parts_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_list_things_response_free(neonapi_list_things_response *response);

/**
 * Makes a copy that outlives its root. Yours: free it with `neonapi_list_things_response_free`.
 */
neonapi_list_things_response *neonapi_list_things_response_copy(
    const neonapi_list_things_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_list_things_response_to_json(const neonapi_list_things_response *response);

/**
 * Reads one from JSON, as `neonapi_list_things_response_to_json` writes it. `out` is yours: free it
 * with `neonapi_list_things_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_list_things_response_from_json(const char *json,
                                                      neonapi_list_things_response **out,
                                                      neonapi_error **error);

/** How many there are. The things. */
size_t neonapi_list_things_response_things_count(const neonapi_list_things_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_thing *neonapi_list_things_response_things_at(
    const neonapi_list_things_response *response,
    size_t index);

/** How many entries there are. The same things by owner. */
size_t neonapi_list_things_response_by_owner_count(const neonapi_list_things_response *response);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_things_response_by_owner_key_at(
    const neonapi_list_things_response *response,
    size_t index);

/** How many values an entry has. */
size_t neonapi_list_things_response_by_owner_value_count(
    const neonapi_list_things_response *response,
    size_t index);

/** One value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_list_things_response_by_owner_value_at(
    const neonapi_list_things_response *response,
    size_t index,
    size_t value_index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_pagination *neonapi_list_things_response_pagination(
    const neonapi_list_things_response *response);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_thing_free(neonapi_thing *thing);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_thing_free`. */
neonapi_thing *neonapi_thing_copy(const neonapi_thing *thing);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_thing_to_json(const neonapi_thing *thing);

/**
 * Reads one from JSON, as `neonapi_thing_to_json` writes it. `out` is yours: free it with
 * `neonapi_thing_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_thing_from_json(const char *json,
                                       neonapi_thing **out,
                                       neonapi_error **error);

/** Identifier of the thing. Borrowed: valid as long as its root. */
const char *neonapi_thing_id(const neonapi_thing *thing);

/** Time of creation. In microseconds since 1970. */
int64_t neonapi_thing_created_at(const neonapi_thing *thing);

/** How large it is. */
double neonapi_thing_size(const neonapi_thing *thing);

/** How many there are. */
int32_t neonapi_thing_count(const neonapi_thing *thing);

/** How many bytes it takes. False when absent; `out` is then left as it was. */
bool neonapi_thing_bytes(const neonapi_thing *thing, uint64_t *out);

/**
 * State that it is in. Known values: `ready`, `busy`. Deprecated. NULL when absent. Borrowed: valid
 * as long as its root.
 */
const char *neonapi_thing_state(const neonapi_thing *thing);

/** Settings, which may be null. NULL when absent. Borrowed: valid as long as its root. */
const neonapi_thing_settings_data *neonapi_thing_settings(const neonapi_thing *thing);

/**
 * Anything at all. As JSON; NULL when absent. The text is yours: free it with
 * `neonapi_string_free`.
 */
char *neonapi_thing_extra(const neonapi_thing *thing);

/** How many entries there are. Headers, which are secret. */
size_t neonapi_thing_headers_count(const neonapi_thing *thing);

/** The key of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_thing_headers_key_at(const neonapi_thing *thing, size_t index);

/** The value of an entry, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_thing_headers_value_at(const neonapi_thing *thing, size_t index);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_thing_key_free(neonapi_thing_key *record);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_thing_key_free`. */
neonapi_thing_key *neonapi_thing_key_copy(const neonapi_thing_key *record);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_thing_key_to_json(const neonapi_thing_key *record);

/**
 * Reads one from JSON, as `neonapi_thing_key_to_json` writes it. `out` is yours: free it with
 * `neonapi_thing_key_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_thing_key_from_json(const char *json,
                                           neonapi_thing_key **out,
                                           neonapi_error **error);

/** Number of the key. */
int64_t neonapi_thing_key_id(const neonapi_thing_key *record);

/** The key itself. Borrowed: valid as long as its root. */
const char *neonapi_thing_key_key(const neonapi_thing_key *record);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_thing_operations_free(neonapi_thing_operations *operations);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_thing_operations_free`. */
neonapi_thing_operations *neonapi_thing_operations_copy(const neonapi_thing_operations *operations);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_thing_operations_to_json(const neonapi_thing_operations *operations);

/**
 * Reads one from JSON, as `neonapi_thing_operations_to_json` writes it. `out` is yours: free it
 * with `neonapi_thing_operations_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_thing_operations_from_json(const char *json,
                                                  neonapi_thing_operations **out,
                                                  neonapi_error **error);

/** The thing. Borrowed: valid as long as its root. */
const neonapi_thing *neonapi_thing_operations_thing(const neonapi_thing_operations *operations);

/** How many there are. The work. */
size_t neonapi_thing_operations_operations_count(const neonapi_thing_operations *operations);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const neonapi_operation *neonapi_thing_operations_operations_at(
    const neonapi_thing_operations *operations,
    size_t index);

/** @} */

/**
 * @defgroup neonapi_words Words
 * Words that languages keep for themselves.
 * @{
 */

/** Arguments of `neonapi_words_type`. */
typedef struct neonapi_get_words neonapi_get_words;

/** A page of logs. */
typedef struct neonapi_logs_response neonapi_logs_response;

/** A list, walked item by item or page by page; by one thread at a time. */
typedef struct neonapi_logs_response_list neonapi_logs_response_list;

/** No trigger at all. */
typedef struct neonapi_no_trigger_request neonapi_no_trigger_request;

/** Arguments of `neonapi_words_query_logs`. */
typedef struct neonapi_query_logs neonapi_query_logs;

/** Fields that are keywords or members somewhere. */
typedef struct neonapi_reserved_words neonapi_reserved_words;

/** A trigger by the clock. */
typedef struct neonapi_schedule_trigger neonapi_schedule_trigger;

/** A new trigger by the clock. */
typedef struct neonapi_schedule_trigger_request neonapi_schedule_trigger_request;

/** A trigger by storage. */
typedef struct neonapi_storage_trigger neonapi_storage_trigger;

/** A trigger, whose variants have the tag. */
typedef struct neonapi_trigger neonapi_trigger;

/** A new trigger, whose variants lack the tag. */
typedef struct neonapi_trigger_request neonapi_trigger_request;

/** `default`. */
#define NEONAPI_RESERVED_VALUE_DEFAULT 1
/** `protected`. */
#define NEONAPI_RESERVED_VALUE_PROTECTED 2
/** `in`. */
#define NEONAPI_RESERVED_VALUE_IN 3
/** `type`. */
#define NEONAPI_RESERVED_VALUE_TYPE 4
/** `init`. */
#define NEONAPI_RESERVED_VALUE_INIT 5
/** `ok`. */
#define NEONAPI_RESERVED_VALUE_OK 6
/** `some`. */
#define NEONAPI_RESERVED_VALUE_SOME 7
/** `none`. */
#define NEONAPI_RESERVED_VALUE_NONE 8
/** `null`. */
#define NEONAPI_RESERVED_VALUE_NULL 9
/** `true`. */
#define NEONAPI_RESERVED_VALUE_TRUE 10
/** `error`. */
#define NEONAPI_RESERVED_VALUE_ERROR 11
/** `object`. */
#define NEONAPI_RESERVED_VALUE_OBJECT 12
/** `class`. */
#define NEONAPI_RESERVED_VALUE_CLASS 13
/** `int`. */
#define NEONAPI_RESERVED_VALUE_INT 14
/** `String`. */
#define NEONAPI_RESERVED_VALUE_STRING 15
/** `long`. */
#define NEONAPI_RESERVED_VALUE_LONG 16
/** `Float`. */
#define NEONAPI_RESERVED_VALUE_FLOAT 17
/** `struct`. */
#define NEONAPI_RESERVED_VALUE_STRUCT 18
/** `func`. */
#define NEONAPI_RESERVED_VALUE_FUNC 19
/** `def`. */
#define NEONAPI_RESERVED_VALUE_DEF 20
/** `switch`. */
#define NEONAPI_RESERVED_VALUE_SWITCH 21
/** `for`. */
#define NEONAPI_RESERVED_VALUE_FOR 22
/** `async`. */
#define NEONAPI_RESERVED_VALUE_ASYNC 23
/** `match`. */
#define NEONAPI_RESERVED_VALUE_MATCH 24
/** `private`. */
#define NEONAPI_RESERVED_VALUE_PRIVATE 25

/** `schedule`. */
#define NEONAPI_TRIGGER_SCHEDULE 1
/** `storage`. */
#define NEONAPI_TRIGGER_STORAGE 2

/**
 * Searches logs.
 *
 * `arguments` stay yours; NULL for none. Sends nothing yet: `neonapi_logs_response_list_next` does.
 * `out` is yours: free it with `neonapi_logs_response_list_free`.
 *
 * Calls `queryLogs` (`POST /logs`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_words_query_logs(const neonapi_client *client,
                                        const neonapi_query_logs *arguments,
                                        const neonapi_call_options *options,
                                        neonapi_logs_response_list **out,
                                        neonapi_error **error);

/**
 * Sets the trigger.
 *
 * `trigger` stays yours. `out` is yours: free it with `neonapi_trigger_free`.
 *
 * Calls `setTrigger` (`PUT /triggers`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_words_set_trigger(const neonapi_client *client,
                                         const neonapi_trigger_request *trigger,
                                         const neonapi_call_options *options,
                                         neonapi_trigger **out,
                                         neonapi_error **error);

/**
 * Reads words that languages keep for themselves.
 *
 * `arguments` stay yours. `out` is yours: free it with `neonapi_reserved_words_free`.
 *
 * Calls `getWords` (`GET /words`).
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_words_type(const neonapi_client *client,
                                  const neonapi_get_words *arguments,
                                  const neonapi_call_options *options,
                                  neonapi_reserved_words **out,
                                  neonapi_error **error);

/**
 * Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
 * next call on this list. After an error the list has ended.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_logs_response_list_next(neonapi_logs_response_list *list,
                                               const char **item,
                                               neonapi_error **error);

/**
 * Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
 * shown are skipped. Yours: free it with `neonapi_logs_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_logs_response_list_next_page(neonapi_logs_response_list *list,
                                                    neonapi_logs_response **page,
                                                    neonapi_error **error);

/**
 * Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
 * Borrowed: valid until the next call on this list.
 */
const char *neonapi_logs_response_list_cursor(const neonapi_logs_response_list *list);

/** Frees a list. NULL does nothing. */
void neonapi_logs_response_list_free(neonapi_logs_response_list *list);

/** Makes an empty one. Yours: free it with `neonapi_get_words_free`. */
neonapi_get_words *neonapi_get_words_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_get_words_free(neonapi_get_words *words);

/** A keyword of Rust. Has to be set. One of NEONAPI_RESERVED_VALUE_*. */
neonapi_status neonapi_get_words_set_type(neonapi_get_words *arguments, uint32_t value);

/** Sets `type` by its text, which this version need not know. */
neonapi_status neonapi_get_words_set_type_text(neonapi_get_words *arguments, const char *value);

/** A keyword of Kotlin. Copied; NULL takes it away. */
neonapi_status neonapi_get_words_set_object(neonapi_get_words *arguments, const char *value);

/** A keyword of C and Swift. */
neonapi_status neonapi_get_words_set_default(neonapi_get_words *arguments, bool value);

/** Makes an empty one. Yours: free it with `neonapi_no_trigger_request_free`. */
neonapi_no_trigger_request *neonapi_no_trigger_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_no_trigger_request_free(neonapi_no_trigger_request *request);

/** Makes an empty one. Yours: free it with `neonapi_query_logs_free`. */
neonapi_query_logs *neonapi_query_logs_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_query_logs_free(neonapi_query_logs *logs);

/** Where to start. Copied; NULL takes it away. */
neonapi_status neonapi_query_logs_set_cursor(neonapi_query_logs *arguments, const char *value);

/** Makes an empty one. Yours: free it with `neonapi_schedule_trigger_request_free`. */
neonapi_schedule_trigger_request *neonapi_schedule_trigger_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_schedule_trigger_request_free(neonapi_schedule_trigger_request *request);

/** When it fires. Has to be set. Copied. */
neonapi_status neonapi_schedule_trigger_request_set_cron(neonapi_schedule_trigger_request *request,
                                                         const char *value);

/** Makes an empty one. Yours: free it with `neonapi_trigger_request_free`. */
neonapi_trigger_request *neonapi_trigger_request_new(void);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_trigger_request_free(neonapi_trigger_request *request);

/** Gives it the form `schedule`, in place of what was set before. Copied. */
neonapi_status neonapi_trigger_request_set_schedule(neonapi_trigger_request *request,
                                                    neonapi_schedule_trigger_request *value);

/** Gives it the form `none`, in place of what was set before. Copied. */
neonapi_status neonapi_trigger_request_set_none(neonapi_trigger_request *request,
                                                neonapi_no_trigger_request *value);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_logs_response_free(neonapi_logs_response *response);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_logs_response_free`. */
neonapi_logs_response *neonapi_logs_response_copy(const neonapi_logs_response *response);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_logs_response_to_json(const neonapi_logs_response *response);

/**
 * Reads one from JSON, as `neonapi_logs_response_to_json` writes it. `out` is yours: free it with
 * `neonapi_logs_response_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_logs_response_from_json(const char *json,
                                               neonapi_logs_response **out,
                                               neonapi_error **error);

/** How many there are. The logs. */
size_t neonapi_logs_response_logs_count(const neonapi_logs_response *response);

/** One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root. */
const char *neonapi_logs_response_logs_at(const neonapi_logs_response *response, size_t index);

/** Where the next page starts. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_logs_response_next_cursor(const neonapi_logs_response *response);

/** The text of one of the numbers NEONAPI_RESERVED_VALUE_*; NULL when it is none. Static. */
const char *neonapi_reserved_value_text_of(uint32_t number);

/** Frees it and all that is borrowed from it. NULL does nothing. */
void neonapi_reserved_words_free(neonapi_reserved_words *words);

/** Makes a copy that outlives its root. Yours: free it with `neonapi_reserved_words_free`. */
neonapi_reserved_words *neonapi_reserved_words_copy(const neonapi_reserved_words *words);

/** Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`. */
char *neonapi_reserved_words_to_json(const neonapi_reserved_words *words);

/**
 * Reads one from JSON, as `neonapi_reserved_words_to_json` writes it. `out` is yours: free it with
 * `neonapi_reserved_words_free`.
 */
NEONAPI_MUST_CHECK
neonapi_status neonapi_reserved_words_from_json(const char *json,
                                                neonapi_reserved_words **out,
                                                neonapi_error **error);

/** In Rust. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_type(const neonapi_reserved_words *words);

/** In Rust, Python, Kotlin, Swift. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_in(const neonapi_reserved_words *words);

/** In Rust. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_match(const neonapi_reserved_words *words);

/** In Rust and Python. False when absent; `out` is then left as it was. */
bool neonapi_reserved_words_async(const neonapi_reserved_words *words, bool *out);

/** In C and Swift. */
bool neonapi_reserved_words_default(const neonapi_reserved_words *words);

/** In C. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_union(const neonapi_reserved_words *words);

/** In C. False when absent; `out` is then left as it was. */
bool neonapi_reserved_words_int(const neonapi_reserved_words *words, int64_t *out);

/** In C. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_register(const neonapi_reserved_words *words);

/** In Python, Kotlin, Swift. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_class(const neonapi_reserved_words *words);

/** In Python. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_from(const neonapi_reserved_words *words);

/** In Python. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_lambda(const neonapi_reserved_words *words);

/** In Python. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_def(const neonapi_reserved_words *words);

/** In Kotlin. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_val(const neonapi_reserved_words *words);

/** In Kotlin. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_fun(const neonapi_reserved_words *words);

/** In Kotlin. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_object(const neonapi_reserved_words *words);

/** In Kotlin. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_when(const neonapi_reserved_words *words);

/** In Python and Kotlin. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_is(const neonapi_reserved_words *words);

/** In Swift. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_protocol(const neonapi_reserved_words *words);

/** In Swift. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_init(const neonapi_reserved_words *words);

/** In Swift. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_func(const neonapi_reserved_words *words);

/** In Swift. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_extension(const neonapi_reserved_words *words);

/** A method in Kotlin. */
int64_t neonapi_reserved_words_hash_code(const neonapi_reserved_words *words);

/** A method in Kotlin and Rust. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_to_string(const neonapi_reserved_words *words);

/** A member in Swift. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_description(const neonapi_reserved_words *words);

/** A member of exceptions in Kotlin. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_message(const neonapi_reserved_words *words);

/** A member of exceptions in Kotlin. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_cause(const neonapi_reserved_words *words);

/** A name in generated code. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_value(const neonapi_reserved_words *words);

/** Not a name in any language. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_reserved_words_wire_name(const neonapi_reserved_words *words);

/** When it fires. Borrowed: valid as long as its root. */
const char *neonapi_schedule_trigger_cron(const neonapi_schedule_trigger *trigger);

/** What it watches. Borrowed: valid as long as its root. */
const char *neonapi_storage_trigger_bucket(const neonapi_storage_trigger *trigger);

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

/** The form `storage`; NULL when it has another. Borrowed: valid as long as its root. */
const neonapi_storage_trigger *neonapi_trigger_storage(const neonapi_trigger *trigger);

/** @} */

/**
 * @defgroup neonapi_common Shared by several groups
 * Models that several groups share.
 * @{
 */

/** Cursor of the next page. NULL when absent. Borrowed: valid as long as its root. */
const char *neonapi_cursor_pagination_next(const neonapi_cursor_pagination *pagination);

/** Cursor of the last item. Borrowed: valid as long as its root. */
const char *neonapi_pagination_cursor(const neonapi_pagination *pagination);

/** @} */

/**
 * @defgroup neonapi_convenience Calls made of several operations
 * @{
 */

typedef struct neonapi_branch neonapi_branch;

/** A new branch and how to connect to it. */
typedef struct neonapi_connected_branch neonapi_connected_branch;

/** A new project and how to connect to it. */
typedef struct neonapi_connected_project neonapi_connected_project;

/** What a connection string leads to; what is left out is chosen where there is no doubt. */
typedef struct neonapi_connection_string neonapi_connection_string;

typedef struct neonapi_create_project_branch_response neonapi_create_project_branch_response;

typedef struct neonapi_create_project_response neonapi_create_project_response;

/** A branch that was there, or was created. */
typedef struct neonapi_gotten_branch neonapi_gotten_branch;

typedef struct neonapi_restore_snapshot_response neonapi_restore_snapshot_response;

/** What became of a restore with preview. */
typedef struct neonapi_restored_snapshot neonapi_restored_snapshot;

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

/** @} */

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* NEONAPI_H */
