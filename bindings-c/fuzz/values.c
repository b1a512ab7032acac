/* Values for arguments: made up, or seen before. */

#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { REMEMBERED = 1024, LONGEST = 400, TOKENS = 16, DOCUMENTS = 256, ARRAY = 4, SEEDED = 64 };

static uint64_t state = 1;

/* xorshift64*: the same seed makes the same values everywhere. */
uint64_t below(uint64_t limit) {
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (state * 2685821657736338717u >> 16) % limit;
}

bool chance(uint64_t times) {
    return below(times) == 0;
}

static bool is_calm;
/* Identifiers that the emulator was filled with, and the project that the step is about. */
static struct {
    const char *name;
    int project;
    char text[LONGEST];
} seeded[SEEDED];
static int seeded_count, projects, project;

void step_begins(void) {
    is_calm = !chance(4);
    project = projects ? (int)below((uint64_t)projects) : 0;
}

bool odd(uint64_t times) {
    return !is_calm && chance(times);
}

void values_begin(uint64_t seed) {
    state = seed * 2 + 1;
}

/* Texts that came out, by the function that gave them: an id is where the next call wants one. */
static struct {
    const char *source;
    char text[LONGEST];
} remembered[REMEMBERED];
static size_t remembered_next;

void remember_text(const char *text) {
    if (strlen(text) < LONGEST) {
        remembered[remembered_next % REMEMBERED].source = current_function()->name;
        strcpy(remembered[remembered_next % REMEMBERED].text, text);
        remembered_next++;
    }
}

/* JSON that came out, the last of each kind. */
static struct {
    char name[100];
    char *json;
} documents[DOCUMENTS];

void remember_json(const char *json) {
    const char *name = current_function()->name, *end = strstr(name, "_to_json");
    size_t length = end ? (size_t)(end - name) : 0, index;
    for (index = 0; end != NULL && length < sizeof documents[0].name && index < DOCUMENTS; index++) {
        if (documents[index].json == NULL || strncmp(documents[index].name, name, length + 1) == 0) {
            free(documents[index].json);
            documents[index].json = malloc(strlen(json) + 1);
            strcpy(documents[index].json, json);
            memcpy(documents[index].name, name, length);
            return;
        }
    }
}

void values_end(void) {
    size_t index;
    for (index = 0; index < DOCUMENTS; index++) {
        free(documents[index].json);
        documents[index].json = NULL;
        memset(documents[index].name, 0, sizeof documents[index].name);
    }
    remembered_next = 0;
}

/* What the function read before, as it was or with a few bytes changed. */
static const char *any_json(void) {
    static char changed[20000];
    const char *name = current_function()->name, *end = strstr(name, "_from_json");
    size_t length = end ? (size_t)(end - name) : 0, index, count;
    for (index = 0; end != NULL && index < DOCUMENTS && documents[index].json != NULL; index++) {
        const char *json = documents[index].json;
        if (strlen(documents[index].name) == length && strncmp(documents[index].name, name, length) == 0 &&
            strlen(json) > 0 && strlen(json) < sizeof changed) {
            strcpy(changed, json);
            for (count = chance(2) ? 0 : 1 + below(4); count > 0; count--) {
                changed[below(strlen(json))] = "\"{}[],:0-n\\\xff"[below(12)];
            }
            return changed;
        }
    }
    return chance(2) ? "{}" : "{\"a\": [1, null, \"b\\u0000\"], \"a\": 1e400}";
}

/* Ends with something: the name of a parameter is the end of the name of its accessor. */
static bool ends_with(const char *text, const char *end) {
    size_t length = strlen(text), end_length = strlen(end);
    return length >= end_length && strcmp(text + length - end_length, end) == 0;
}

/* What goes for an identifier; what C itself has made up and set goes for none. */
static bool is_identifier(const char *text) {
    return strlen(text) > 7 && strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(text);
}

/* A text that came out under such a name; NULL when there is none. */
static const char *known_text(const char *parameter) {
    size_t count = remembered_next < REMEMBERED ? remembered_next : REMEMBERED;
    size_t start = count ? below(count) : 0, index;
    for (index = 0; index < count; index++) {
        size_t place = (start + index) % count;
        if (ends_with(remembered[place].source, parameter) &&
            (!ends_with(parameter, "_id") || is_identifier(remembered[place].text))) {
            return remembered[place].text;
        }
    }
    return NULL;
}

void remember_seeded(const char *json) {
    bool is_project = false;
    seeded_count = projects = 0;
    while ((json = strchr(json, '"')) != NULL && seeded_count < SEEDED) {
        size_t length = strcspn(++json, "\"");
        const char *name = is_project                     ? "project_id"
                           : strncmp(json, "br-", 3) == 0 ? "branch_id"
                           : strncmp(json, "ep-", 3) == 0 ? "endpoint_id"
                                                          : NULL;
        projects += is_project;
        is_project = strncmp(json, "id\"", 3) == 0;
        if (name != NULL && length < LONGEST) {
            seeded[seeded_count].name = name;
            seeded[seeded_count].project = projects - 1;
            memcpy(seeded[seeded_count].text, json, length);
            seeded[seeded_count++].text[length] = 0;
        }
        json += length + 1;
    }
}

static const char *seeded_text(const char *parameter) {
    const char *text = NULL;
    uint64_t candidates = 0;
    int index;
    for (index = 0; index < seeded_count; index++) {
        if (seeded[index].project == project && ends_with(parameter, seeded[index].name) &&
            chance(++candidates)) {
            text = seeded[index].text;
        }
    }
    return text;
}

static const char *plain_text(const char *parameter) {
    const char *const texts[][2] = {
        {"_at", "2027-01-01T00:00:00Z"}, {"from", "2026-01-01T00:00:00Z"}, {"to", "2026-02-01T00:00:00Z"},
        {"email", "a@example.com"},      {"url", "https://example.com/a"}, {"domain", "https://example.com"},
        {"path", "/projects"},           {"method", "GET"},                {"timestamp", "2026-01-01T00:00:00Z"},
    };
    const char *const names[] = {"neondb", "neondb_owner", "main", "fuzz-a", "fuzz-b", "fuzz-c"};
    size_t index;
    for (index = 0; index < sizeof texts / sizeof *texts; index++) {
        if (ends_with(parameter, texts[index][0])) {
            return texts[index][1];
        }
    }
    return names[below(sizeof names / sizeof *names)];
}

static const char *odd_text(void) {
    static char long_text[5000];
    const char *const odd[] = {
        NULL, "", "a", "\xff\xfe", "caf\xc3\xa9", "..", "../../x", "a/b?c#d", "%00", "\r\nx",
        "\xed\xa0\x80", "\xc3", "null", "-1", "1e999", "{}", "GET", "POST", "/projects",
        "/users/me", "read-write", "2026-01-01T00:00:00Z", "0 0 * * *", long_text,
    };
    memset(long_text, 'x', sizeof long_text - 1);
    return odd[below(sizeof odd / sizeof *odd)];
}

const char *any_text(const char *parameter) {
    const char *name = current_function()->name, *field = strstr(name, "_set_"), *known;
    if (strcmp(parameter, "json") == 0 && !chance(8)) {
        return any_json();
    }
    if (strcmp(parameter, "value") == 0 && field != NULL) {
        parameter = field + strlen("_set_");
    }
    /* Nothing but the emulator is to be reached. */
    if (ends_with(name, "_set_base_url") || ends_with(name, "_set_proxy")) {
        const char *const urls[] = {NULL,   "",  "no url", "http://127.0.0.1:1", "ftp://127.0.0.1",
                                    "\xff"};
        return odd(2) ? urls[below(sizeof urls / sizeof *urls)] : getenv("NEON_API_BASE_URL");
    }
    if (odd(2)) {
        return odd_text();
    }
    known = chance(3) ? NULL : seeded_text(parameter);
    known = known ? known : chance(4) ? NULL : known_text(parameter);
    return known ? known : plain_text(parameter);
}

/* Identifiers of operations are the only texts that go in as an array. */
const char *const *any_texts(size_t count) {
    static const char *texts[ARRAY];
    size_t index;
    for (index = 0; index < count && index < ARRAY; index++) {
        texts[index] = any_text("operation_id");
    }
    return count == 0 && chance(2) ? NULL : texts;
}

const uint8_t *any_bytes(size_t length) {
    static uint8_t bytes[200];
    size_t index;
    for (index = 0; index < length; index++) {
        bytes[index] = (uint8_t)below(256);
    }
    return chance(8) ? NULL : bytes;
}

static uint64_t tokens[TOKENS];

uint64_t any_number(const char *parameter) {
    const char *name = current_function()->name;
    if (strstr(parameter, "token") != NULL && !chance(8)) {
        return tokens[below(TOKENS)];
    }
    switch (odd(2) ? below(3) : 3) {
        case 0: {
            const uint64_t odd[] = {INT64_MAX,  (uint64_t)INT64_MIN, UINT64_MAX,
                                    UINT32_MAX, INT32_MAX,           1u << 31};
            return odd[below(sizeof odd / sizeof *odd)];
        }
        case 1:
            return below(UINT64_MAX);
        case 2:
            return below(100000);
        default:
            /* Constants begin with 1, and so do most limits. */
            return strstr(name, "_ms") ? 50 + below(50) : strstr(name, "_set_") ? 1 + below(4) : below(4);
    }
}

double any_double(void) {
    const double odd[] = {0, -0.0, 0.25, 1, 8, -1, 1e300, 1e308 * 10, -1e308 * 10, 1e308 * 10 * 0};
    return odd[below(sizeof odd / sizeof *odd)];
}

void seen_number(uint64_t number) {
    const char *name = current_function()->name;
    if (strcmp(name, "neonapi_cancel_token_new") == 0) {
        tokens[below(TOKENS)] = number;
    }
}

uint64_t any_token(void) {
    return tokens[below(TOKENS)];
}
