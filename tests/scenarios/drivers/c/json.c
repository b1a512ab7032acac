#include "json.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add(struct json *json, const char *bytes, size_t count) {
    if (json->length + count + 1 > json->size) {
        json->size = 2 * (json->length + count + 1);
        json->text = realloc(json->text, json->size);
        if (json->text == NULL) {
            abort();
        }
    }
    memcpy(json->text + json->length, bytes, count);
    json->length += count;
    json->text[json->length] = '\0';
}

/* A comma, unless a bracket was opened or a field named just now. */
static void separate(struct json *json) {
    if (json->length > 0 && strchr("{[:", json->text[json->length - 1]) == NULL) {
        add(json, ",", 1);
    }
}

void json_begin(struct json *json, char bracket) {
    separate(json);
    add(json, &bracket, 1);
}

void json_end(struct json *json, char bracket) {
    add(json, &bracket, 1);
}

void json_name(struct json *json, const char *name) {
    json_text(json, name);
    add(json, ":", 1);
}

void json_text(struct json *json, const char *value) {
    if (value == NULL) {
        json_raw(json, "null");
        return;
    }
    separate(json);
    add(json, "\"", 1);
    for (; *value != '\0'; value++) {
        unsigned char byte = (unsigned char)*value;
        char escape[8];
        if (byte < 0x20 || byte == '"' || byte == '\\') {
            snprintf(escape, sizeof escape, "\\u%04x", byte);
            add(json, escape, strlen(escape));
        } else {
            add(json, value, 1);
        }
    }
    add(json, "\"", 1);
}

void json_number(struct json *json, int64_t value) {
    char digits[32];
    snprintf(digits, sizeof digits, "%" PRId64, value);
    json_raw(json, digits);
}

void json_flag(struct json *json, bool value) {
    json_raw(json, value ? "true" : "false");
}

void json_raw(struct json *json, const char *value) {
    separate(json);
    for (; *value != '\0'; value++) {
        /* An end of line in JSON is only space, and would end ours. */
        add(json, *value == '\n' || *value == '\r' ? " " : value, 1);
    }
}

void json_free(struct json *json) {
    free(json->text);
    memset(json, 0, sizeof *json);
}
