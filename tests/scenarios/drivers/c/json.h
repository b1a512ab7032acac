/* Writes JSON into a text that grows. Commas come by themselves. */

#ifndef JSON_H
#define JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* All zero at first; what it holds ends with a NUL. */
struct json {
    char *text;
    size_t length;
    size_t size;
};

/* Begins and ends an object or a list, with the bracket of it. */
void json_begin(struct json *json, char bracket);
void json_end(struct json *json, char bracket);
/* The name of a field, whose value follows. */
void json_name(struct json *json, const char *name);
/* Values; NULL is null. */
void json_text(struct json *json, const char *value);
void json_number(struct json *json, int64_t value);
void json_flag(struct json *json, bool value);
/* A value, or several with commas between them, that is JSON already. */
void json_raw(struct json *json, const char *value);
void json_free(struct json *json);

#endif
