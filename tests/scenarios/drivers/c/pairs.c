#include <stdlib.h>
#include <string.h>

#include "driver.h"

void pairs_add(struct pairs *pairs, const char *name, const char *value) {
    if (pairs->count == MOST_PAIRS) {
        abort();
    }
    pairs->all[pairs->count].name = strdup(name);
    pairs->all[pairs->count].value = strdup(value);
    pairs->count++;
}

const char *pairs_get(const struct pairs *pairs, const char *name) {
    size_t index = pairs->count;
    while (index-- > 0) {
        if (strcmp(pairs->all[index].name, name) == 0) {
            return pairs->all[index].value;
        }
    }
    return NULL;
}

void pairs_free(struct pairs *pairs) {
    while (pairs->count > 0) {
        pairs->count--;
        free(pairs->all[pairs->count].name);
        free(pairs->all[pairs->count].value);
    }
}
