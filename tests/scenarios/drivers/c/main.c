/* The driver of scenarios in C. What it reads and prints stands in ../README.md. */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "driver.h"

enum { MOST_WORDS = 4 };

/* What has happened since the client was made; the callback may come on any thread. */
static struct json events;
static pthread_mutex_t events_lock = PTHREAD_MUTEX_INITIALIZER;

static struct pairs settings;
static neonapi_client *client;
static struct call call;
static pthread_t running;
static bool is_running;

static void keep_event(const neonapi_log_event *event, void *user_data) {
    (void)user_data;
    pthread_mutex_lock(&events_lock);
    show_event(&events, event);
    pthread_mutex_unlock(&events_lock);
}

/* Prints a line, all of it or nothing, and frees it. */
static void print(struct json *line) {
    flockfile(stdout);
    fwrite(line->text, 1, line->length, stdout);
    putc_unlocked('\n', stdout);
    fflush(stdout);
    funlockfile(stdout);
    json_free(line);
}

static void print_unknown(const char *what) {
    struct json line = {0};
    show_unknown(&line, what);
    print(&line);
}

static neonapi_call_options *options_of(neonapi_response **response) {
    neonapi_call_options *options = neonapi_call_options_new();
    const char *call_timeout = pairs_get(&call.options, "call_timeout_ms");
    const char *wait_timeout = pairs_get(&call.options, "wait_timeout_ms");
    const char *wait = pairs_get(&call.options, "wait");

    neonapi_call_options_set_cancel_token(options, call.cancel_token);
    if (call_timeout != NULL) {
        neonapi_call_options_set_call_timeout_ms(options, strtoull(call_timeout, NULL, 10));
    }
    if (wait_timeout != NULL) {
        neonapi_call_options_set_wait_timeout_ms(options, strtoull(wait_timeout, NULL, 10));
    }
    if (wait != NULL) {
        neonapi_call_options_set_wait(options, strcmp(wait, "true") == 0);
    }
    if (pairs_get(&call.options, "with_response") != NULL) {
        neonapi_call_options_set_response(options, response);
    }
    return options;
}

/* The value, with what is known about the response where that was asked for. */
static void show_value(struct json *line, const struct json *value, const neonapi_response *response) {
    size_t index;

    json_begin(line, '{');
    json_name(line, "value");
    if (response == NULL) {
        json_raw(line, value->text);
    } else {
        json_begin(line, '{');
        json_name(line, "value");
        json_raw(line, value->text);
        json_name(line, "status");
        json_number(line, neonapi_response_status(response));
        json_name(line, "attempts");
        json_number(line, neonapi_response_attempts(response));
        json_name(line, "missing_fields");
        json_begin(line, '[');
        for (index = 0; index < neonapi_response_missing_field_count(response); index++) {
            json_text(line, neonapi_response_missing_field_at(response, index));
        }
        json_end(line, ']');
        json_end(line, '}');
    }
    json_end(line, '}');
}

/* Makes the call and prints what came of it; also what a thread runs. */
static void *make(void *unused) {
    maker maker = call.name == NULL || client == NULL ? NULL : maker_of(call.name);
    struct json line = {0}, value = {0};
    neonapi_response *response = NULL;
    neonapi_error *error = NULL;
    neonapi_call_options *options = options_of(&response);
    struct job job = {client, &call, options};

    (void)unused;
    if (maker == NULL) {
        show_unknown(&line, call.name);
    } else if (maker(&job, &value, &error) == NEONAPI_OK) {
        show_value(&line, &value, response);
    } else {
        show_error(&line, error, call.name);
    }
    print(&line);
    json_free(&value);
    neonapi_call_options_free(options);
    neonapi_response_free(response);
    neonapi_error_free(error);
    return NULL;
}

static void join(void) {
    if (is_running) {
        pthread_join(running, NULL);
        is_running = false;
    }
}

static void begin_call(const char *name) {
    free(call.name);
    pairs_free(&call.arguments);
    pairs_free(&call.options);
    neonapi_cancel_token_free(call.cancel_token);
    call.name = name == NULL ? NULL : strdup(name);
    call.cancel_token = name == NULL ? 0 : neonapi_cancel_token_new();
}

static void make_client(bool is_quiet) {
    struct json line = {0};
    json_free(&events);
    client = client_new(&settings, is_quiet ? NULL : keep_event, NULL, &line);
    print(&line);
}

/* The same call in a child and then here. */
static void make_in_child(void) {
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        make(NULL);
        _exit(EXIT_SUCCESS);
    }
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
        print_unknown("what became of the child");
    }
    make(NULL);
}

/* Calls from many threads; `milliseconds` is NULL for those that wait. */
static void make_many(const char *tasks, const char *milliseconds, char *projects) {
    struct load load = {client, strtoul(tasks, NULL, 10), projects};
    struct json line = {0};
    if (client == NULL) {
        show_unknown(&line, "calls without a client");
    } else if (milliseconds != NULL) {
        soak(&load, strtoull(milliseconds, NULL, 10), &line);
    } else {
        waits(&load, &line);
    }
    print(&line);
}

static void print_events(void) {
    struct json line = {0};
    json_raw(&line, "{\"events\":[");
    pthread_mutex_lock(&events_lock);
    if (events.length > 0) {
        json_raw(&line, events.text);
    }
    pthread_mutex_unlock(&events_lock);
    json_end(&line, ']');
    json_end(&line, '}');
    print(&line);
}

static void end(void) {
    begin_call(NULL);
    neonapi_client_free(client);
    client = NULL;
    pairs_free(&settings);
    json_free(&events);
}

static void follow(char *const *words, size_t count) {
    const char *command = words[0];
    if (strcmp(command, "cancel") == 0) {
        neonapi_cancel(call.cancel_token);
        return;
    }
    if (strcmp(command, "events") == 0) {
        print_events();
        return;
    }
    /* Nothing else is sent while a call runs. */
    join();
    if (strcmp(command, "setting") == 0 && count == 3) {
        pairs_add(&settings, words[1], words[2]);
    } else if (strcmp(command, "client") == 0) {
        make_client(count == 2 && strcmp(words[1], "quiet") == 0);
    } else if (strcmp(command, "call") == 0 && count == 2) {
        begin_call(words[1]);
    } else if (strcmp(command, "argument") == 0 && count == 3) {
        pairs_add(&call.arguments, words[1], words[2]);
    } else if (strcmp(command, "option") == 0 && count == 3) {
        pairs_add(&call.options, words[1], words[2]);
    } else if (strcmp(command, "go") == 0) {
        is_running = pthread_create(&running, NULL, make, NULL) == 0;
        if (!is_running) {
            print_unknown("a thread");
        }
    } else if (strcmp(command, "fork") == 0) {
        make_in_child();
    } else if (strcmp(command, "soak") == 0 && count == 4) {
        make_many(words[1], words[2], words[3]);
    } else if (strcmp(command, "waits") == 0 && count == 3) {
        make_many(words[1], NULL, words[2]);
    } else if (strcmp(command, "end") == 0) {
        end();
    } else {
        print_unknown(command);
    }
}

/* Puts the bytes where their codes stand; '%' alone is nothing. */
static void decode(char *word) {
    char *out = word;
    while (*word != '\0') {
        if (*word == '%') {
            char digits[3] = {0};
            memcpy(digits, word + 1, strnlen(word + 1, 2));
            word += 1 + strlen(digits);
            if (*digits != '\0') {
                *out++ = (char)strtoul(digits, NULL, 16);
            }
        } else {
            *out++ = *word++;
        }
    }
    *out = '\0';
}

int main(void) {
    char *line = NULL;
    size_t size = 0;
    ssize_t length;

    while ((length = getline(&line, &size, stdin)) > 0) {
        char *words[MOST_WORDS] = {line};
        size_t count = 1, index;
        if (line[length - 1] == '\n') {
            line[length - 1] = '\0';
        }
        while (count < MOST_WORDS && (words[count] = strchr(words[count - 1], ' ')) != NULL) {
            *words[count]++ = '\0';
            count++;
        }
        for (index = 0; index < count; index++) {
            decode(words[index]);
        }
        follow(words, count);
    }
    free(line);
    join();
    end();
    return EXIT_SUCCESS;
}
