/* Makes a client of the settings that a scenario names. */

#include <stdlib.h>
#include <string.h>

#include "driver.h"

#define SETTING(name) {#name, neonapi_client_settings_set_##name}

static const struct {
    const char *name;
    neonapi_status (*set)(neonapi_client_settings *settings, const char *value);
} texts[] = {
    SETTING(api_key),
    SETTING(base_url),
    SETTING(org_id),
    SETTING(user_agent_suffix),
};

static const struct {
    const char *name;
    neonapi_status (*set)(neonapi_client_settings *settings, uint64_t value);
} numbers[] = {
    SETTING(connect_timeout_ms),
    SETTING(attempt_timeout_ms),
    SETTING(call_timeout_ms),
    SETTING(retries),
    SETTING(lock_timeout_ms),
    SETTING(wait_timeout_ms),
    SETTING(poll_interval_ms),
    SETTING(poll_interval_max_ms),
    SETTING(requests_per_minute),
    SETTING(account_burst),
    SETTING(max_response_bytes),
};

static uint32_t wait_of(const char *value) {
    if (strcmp(value, "all") == 0) {
        return NEONAPI_WAIT_ALL;
    }
    return strcmp(value, "creations") == 0 ? NEONAPI_WAIT_CREATIONS : NEONAPI_WAIT_NONE;
}

/* False for what is no setting. What is refused now is refused again when the client is made. */
static bool set(neonapi_client_settings *settings, const char *name, const char *value) {
    size_t index;
    for (index = 0; index < sizeof texts / sizeof *texts; index++) {
        if (strcmp(texts[index].name, name) == 0) {
            texts[index].set(settings, value);
            return true;
        }
    }
    if (strcmp(name, "call_timeout_ms") == 0 && strcmp(value, "none") == 0) {
        neonapi_client_settings_clear_call_timeout_ms(settings);
        return true;
    }
    for (index = 0; index < sizeof numbers / sizeof *numbers; index++) {
        if (strcmp(numbers[index].name, name) == 0) {
            numbers[index].set(settings, strtoull(value, NULL, 10));
            return true;
        }
    }
    if (strcmp(name, "rate_limit") == 0) {
        neonapi_client_settings_set_rate_limit(settings, strcmp(value, "true") == 0);
        return true;
    }
    if (strcmp(name, "wait") == 0) {
        neonapi_client_settings_set_wait(settings, wait_of(value));
        return true;
    }
    return false;
}

neonapi_client *client_new(const struct pairs *pairs, neonapi_log_callback log, void *user_data,
                           struct json *line) {
    neonapi_client_settings *settings = neonapi_client_settings_new();
    neonapi_client *client = NULL;
    neonapi_error *error = NULL;
    size_t index;

    for (index = 0; index < pairs->count; index++) {
        if (!set(settings, pairs->all[index].name, pairs->all[index].value)) {
            show_unknown(line, pairs->all[index].name);
            neonapi_client_settings_free(settings);
            return NULL;
        }
    }
    if (log != NULL) {
        neonapi_client_settings_set_log(settings, log, user_data);
    }
    if (neonapi_client_new(settings, &client, &error) == NEONAPI_OK) {
        json_raw(line, "{\"client\":true,\"shown\":null}");
    } else {
        show_error(line, error, "client");
        neonapi_error_free(error);
    }
    neonapi_client_settings_free(settings);
    return client;
}
