/* What the calls of the vectors share. */

#ifndef VECTORS_H
#define VECTORS_H

/* Deprecated operations have vectors, too. */
#define NEONAPI_DEPRECATED
#include <neonapi.h>

#include "json.h"

/* Makes a call with all its arguments and writes down its answer as JSON. */
typedef neonapi_status vector_call(const neonapi_client *client, struct json *answer, neonapi_error **error);

struct vector {
    const char *operation;
    vector_call *make;
};

/* All of them; the last has no name. */
extern const struct vector vectors[];

/* Microseconds of a time stamp of JSON. */
int64_t time_of(const char *text);

/* A field of text; nothing where it is absent. */
void text_field(struct json *json, const char *name, const char *value);
/* The same of a value whose text was read, and whose number has a text. */
void enumeration_field(struct json *json, const char *name, const char *text, const char *text_of_number);
void write_enumeration(struct json *json, const char *text, const char *text_of_number);
void write_float(struct json *json, double value);
void write_time(struct json *json, int64_t microseconds);
void write_bytes(struct json *json, const neonapi_bytes *bytes);
/* Frees the text. */
void write_json(struct json *json, char *text);
/* Takes a page of a list, all of which have to be alike: the first is the answer. */
void keep_page(struct json *answer, struct json *page);

/* An object whose fields a function writes, or null. */
#define RECORD(json, fields, it)      \
    do {                              \
        if ((it) == NULL) {           \
            json_text(json, NULL);    \
        } else {                      \
            json_begin(json, '{');    \
            fields(json, it);         \
            json_end(json, '}');      \
        }                             \
    } while (0)

/* A list; `write` uses `index`. */
#define ITEMS(json, count, write)                      \
    do {                                               \
        size_t index;                                  \
        json_begin(json, '[');                         \
        for (index = 0; index < (count); index++) {    \
            write;                                     \
        }                                              \
        json_end(json, ']');                           \
    } while (0)

/* An object of any names; `key` and `write` use `entry`. */
#define ENTRIES(json, count, key, write)               \
    do {                                               \
        size_t entry;                                  \
        json_begin(json, '{');                         \
        for (entry = 0; entry < (count); entry++) {    \
            json_name(json, key);                      \
            write;                                     \
        }                                              \
        json_end(json, '}');                           \
    } while (0)

/* A field that may be absent; `read` fills `value`, which `write` uses. */
#define OPTIONAL(json, name, type, read, write)    \
    do {                                           \
        type value = 0;                            \
        if (read) {                                \
            json_name(json, name);                 \
            write;                                 \
        }                                          \
    } while (0)

#endif
