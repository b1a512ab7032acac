/* Makes the call of each operation that its input names, a line each, and prints what came of it in a line of JSON:
 * the answer, read field by field, or an error. neonapi-vectors compares it and the request with the vectors. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "vectors.h"

/* Days from 1970 to a date. */
static int64_t days(int year, int month, int day) {
    static const int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    int leap_years = year / 4 - year / 100 + year / 400;
    bool is_leap_year = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (is_leap_year && month <= 2) {
        leap_years--;
    }
    return (int64_t)year * 365 + leap_years + before[month - 1] + day - 719528;
}

int64_t time_of(const char *text) {
    int year, month, day, hour, minute, second;
    if (sscanf(text, "%d-%d-%dT%d:%d:%dZ", &year, &month, &day, &hour, &minute, &second) != 6) {
        fprintf(stderr, "%s is no time\n", text);
        exit(EXIT_FAILURE);
    }
    return ((days(year, month, day) * 24 + hour) * 60 + minute) * 60000000 + (int64_t)second * 1000000;
}

void text_field(struct json *json, const char *name, const char *value) {
    if (value != NULL) {
        json_name(json, name);
        json_text(json, value);
    }
}

void write_enumeration(struct json *json, const char *text, const char *text_of_number) {
    bool is_same = text != NULL && text_of_number != NULL && strcmp(text, text_of_number) == 0;
    json_text(json, is_same ? text : "a number that has another text");
}

void enumeration_field(struct json *json, const char *name, const char *text, const char *text_of_number) {
    if (text != NULL || text_of_number != NULL) {
        json_name(json, name);
        write_enumeration(json, text, text_of_number);
    }
}

void write_float(struct json *json, double value) {
    char digits[40];
    snprintf(digits, sizeof digits, "%.17g", value);
    json_raw(json, digits);
}

void write_time(struct json *json, int64_t microseconds) {
    time_t seconds = (time_t)(microseconds / 1000000);
    struct tm parts;
    char text[40];
    gmtime_r(&seconds, &parts);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    json_text(json, microseconds % 1000000 == 0 ? text : "a part of a second");
}

void write_bytes(struct json *json, const neonapi_bytes *bytes) {
    size_t size = neonapi_bytes_size(bytes);
    char *text = calloc(size + 1, 1);
    if (text == NULL) {
        abort();
    }
    if (size > 0) {
        memcpy(text, neonapi_bytes_data(bytes), size);
    }
    json_text(json, text);
    free(text);
}

void write_json(struct json *json, char *text) {
    if (text == NULL) {
        json_text(json, NULL);
    } else {
        json_raw(json, text);
    }
    neonapi_string_free(text);
}

/* How many pages the list of a call has had. */
static int pages;

void keep_page(struct json *answer, struct json *page) {
    pages++;
    if (answer->length == 0) {
        *answer = *page;
        return;
    }
    if (strcmp(answer->text, page->text) != 0) {
        json_free(answer);
        json_text(answer, "pages that differ");
    }
    json_free(page);
}

static neonapi_client *client_new(void) {
    neonapi_client_settings *settings = neonapi_client_settings_new();
    neonapi_client *client = NULL;
    neonapi_error *error = NULL;

    neonapi_client_settings_set_base_url(settings, getenv("NEONAPI_TEST_URL"));
    neonapi_client_settings_set_api_key(settings, "napi_test_of_c");
    neonapi_client_settings_set_rate_limit(settings, false);
    neonapi_client_settings_set_retries(settings, 0);
    neonapi_client_settings_set_wait(settings, NEONAPI_WAIT_NONE);
    if (neonapi_client_new(settings, &client, &error) != NEONAPI_OK) {
        fprintf(stderr, "%s\n", neonapi_error_message(error));
    }
    neonapi_error_free(error);
    neonapi_client_settings_free(settings);
    return client;
}

/* Prints the answer of one call, or its error. */
static void make(const neonapi_client *client, const char *operation) {
    const struct vector *vector = vectors;
    struct json answer = {0}, line = {0};
    neonapi_error *error = NULL;
    char count[20];

    pages = 0;
    while (vector->operation != NULL && strcmp(vector->operation, operation) != 0) {
        vector++;
    }
    json_begin(&line, '{');
    if (vector->operation == NULL) {
        text_field(&line, "error", "is not called");
    } else if (vector->make(client, &answer, &error) != NEONAPI_OK) {
        text_field(&line, "error", neonapi_error_message(error));
    } else {
        json_name(&line, "value");
        json_raw(&line, answer.length == 0 ? "null" : answer.text);
        if (pages > 0) {
            snprintf(count, sizeof count, "%d", pages);
            json_name(&line, "pages");
            json_raw(&line, count);
        }
    }
    json_end(&line, '}');
    printf("%s\n", line.text);
    fflush(stdout);
    neonapi_error_free(error);
    json_free(&answer);
    json_free(&line);
}

int main(void) {
    neonapi_client *client = client_new();
    char operation[200];

    while (client != NULL && fgets(operation, sizeof operation, stdin) != NULL) {
        operation[strcspn(operation, "\n")] = '\0';
        make(client, operation);
    }
    neonapi_client_free(client);
    return client == NULL ? EXIT_FAILURE : EXIT_SUCCESS;
}
