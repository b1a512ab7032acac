/* The handles that are there, and how long they may be used. */

#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

enum { HANDLES = 1024, MOST_BORROWED = 600, PLACES = 4, ARRAY = 4 };

/* Owners have a number; what is borrowed has that of its owner. */
struct handle {
    int type;
    bool is_borrowed;
    uint64_t owner;
    void *pointer;
};

static struct handle handles[HANDLES];
static size_t handle_count;
static uint64_t owners;
/* The owner that the function in hand was given first. */
static uint64_t lender;
/* Where options put responses. */
static neonapi_response *places[PLACES];

int type_of(const char *name) {
    size_t type;
    for (type = 0; type_names[type] != NULL; type++) {
        if (strcmp(type_names[type], name) == 0) {
            return (int)type;
        }
    }
    return NO_TYPE;
}

int any_live_type(void) {
    return handle_count ? handles[below(handle_count)].type : NO_TYPE;
}

uint64_t lent_by(void) {
    return lender;
}

void lend_by(uint64_t owner) {
    lender = owner;
}

static size_t find(int type, bool only_owners) {
    size_t start = handle_count ? below(handle_count) : 0, index;
    for (index = 0; index < handle_count; index++) {
        size_t place = (start + index) % handle_count;
        if (handles[place].type == type && !(only_owners && handles[place].is_borrowed)) {
            return place;
        }
    }
    return HANDLES;
}

static void keep(int type, const void *pointer, uint64_t owner) {
    if (pointer != NULL && handle_count < HANDLES) {
        struct handle handle = {type, owner != 0, owner ? owner : ++owners, NULL};
        memcpy(&handle.pointer, &pointer, sizeof pointer);
        handles[handle_count++] = handle;
    }
}

static void forget_borrowed_from(uint64_t owner) {
    size_t index = 0;
    pthread_mutex_lock(&lock);
    while (index < handle_count) {
        if (handles[index].is_borrowed && handles[index].owner == owner) {
            handles[index] = handles[--handle_count];
        } else {
            index++;
        }
    }
    pthread_mutex_unlock(&lock);
}

/* Where a live handle is; makes one now and then when there is none. */
static size_t any_place(int type, bool only_owners) {
    size_t place = find(type, only_owners);
    if (place == HANDLES && !odd(2)) {
        const struct function *maker = named(type_names[type], "new");
        if (maker != NULL && handle_count < MOST_BORROWED) {
            run(maker);
            place = find(type, only_owners);
        }
    }
    if (place != HANDLES && lender == 0) {
        lender = handles[place].owner;
    }
    return place;
}

const void *any_handle(int type) {
    size_t place = odd(8) ? HANDLES : any_place(type, false);
    return place == HANDLES ? NULL : handles[place].pointer;
}

const void *any_handles(int type, size_t count) {
    static const void *array[ARRAY];
    size_t index;
    for (index = 0; index < count && index < ARRAY; index++) {
        array[index] = any_handle(type);
    }
    return count == 0 && chance(2) ? NULL : array;
}

void *own_handle(int type) {
    size_t place = odd(8) ? HANDLES : any_place(type, true);
    void *pointer;
    if (place == HANDLES) {
        return NULL;
    }
    pointer = handles[place].pointer;
    forget_borrowed_from(handles[place].owner);
    return pointer;
}

void free_all(int type) {
    while (find(type, true) != HANDLES) {
        run(named(type_names[type], "free"));
    }
}

void close_clients(void) {
    size_t index;
    int client = type_of("neonapi_client");
    for (index = 0; index < handle_count; index++) {
        if (handles[index].type == client) {
            neonapi_client_close(handles[index].pointer);
        }
    }
}

void *last_handle(int type) {
    size_t place = find(type, true);
    struct handle handle;
    if (place == HANDLES) {
        return NULL;
    }
    handle = handles[place];
    pthread_mutex_lock(&lock);
    if (type == type_of("neonapi_client")) {
        /* Lists may outlive it, and the guardian could not end their calls. */
        neonapi_client_close(handle.pointer);
    }
    handles[place] = handles[--handle_count];
    pthread_mutex_unlock(&lock);
    forget_borrowed_from(handle.owner);
    return handle.pointer;
}

neonapi_response **response_place(void) {
    return chance(2) ? NULL : &places[below(PLACES)];
}

void take_responses(void) {
    size_t index;
    for (index = 0; index < PLACES; index++) {
        given(type_of("neonapi_response"), places[index]);
        places[index] = NULL;
    }
}

/* Settings that lead to the emulator and do not wait for long. */
void prepare(neonapi_client_settings *settings) {
    neonapi_client_settings_set_base_url(settings, getenv("NEON_API_BASE_URL"));
    neonapi_client_settings_set_api_key(settings, "napi_fuzz");
    neonapi_client_settings_set_rate_limit(settings, false);
    neonapi_client_settings_set_poll_interval_ms(settings, 50);
    neonapi_client_settings_set_poll_interval_max_ms(settings, 50);
    neonapi_client_settings_set_retries(settings, 1);
}

void given(int type, void *handle) {
    if (handle == NULL) {
        return;
    }
    if (handle_count == HANDLES) {
        found("more handles than there is room for");
    }
    if (type == type_of("neonapi_client_settings")) {
        prepare(handle);
    }
    pthread_mutex_lock(&lock);
    keep(type, handle, 0);
    pthread_mutex_unlock(&lock);
}

void seen(int type, const void *handle) {
    if (lender != 0 && handle_count < MOST_BORROWED) {
        pthread_mutex_lock(&lock);
        keep(type, handle, lender);
        pthread_mutex_unlock(&lock);
    }
}

/* Frees a handle, so that there is room. */
void make_room(size_t most) {
    while (handle_count > most) {
        struct handle handle = handles[below(handle_count)];
        if (handle.is_borrowed) {
            forget_borrowed_from(handle.owner);
        } else {
            run(named(type_names[handle.type], "free"));
        }
    }
}
