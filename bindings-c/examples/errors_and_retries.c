/* What a failure looks like, and what to do about it.
 *
 * Reads NEON_API_KEY, and NEON_API_BASE_URL where it is set. */

#include <inttypes.h>
#include <neonapi.h>
#include <stdio.h>
#include <stdlib.h>

/* Says what is known about a failure. */
static void explain(const neonapi_error *error) {
    uint64_t pause_ms = 0;

    printf("%s\n", neonapi_error_message(error));
    printf("  kind %u, HTTP status %u, %u attempts, request id %s\n",
           (unsigned)neonapi_error_kind(error), (unsigned)neonapi_error_http_status(error),
           (unsigned)neonapi_error_attempts(error),
           neonapi_error_request_id(error) ? neonapi_error_request_id(error) : "unknown");
    if (neonapi_error_outcome_unknown(error)) {
        printf("  it may have been done: look before you repeat it\n");
    } else if (neonapi_error_retry_after_ms(error, &pause_ms)) {
        printf("  the server asks to wait %" PRIu64 " ms\n", pause_ms);
    } else if (neonapi_error_is_retryable(error)) {
        printf("  the same call may succeed later\n");
    }
}

int main(void) {
    neonapi_client_settings *settings = NULL;
    neonapi_client *client = NULL;
    neonapi_project *project = NULL;
    neonapi_error *error = NULL;
    neonapi_status status = neonapi_client_settings_from_environment(&settings, &error);

    if (status == NEONAPI_OK) {
        /* Requests that may be repeated safely are repeated for you; this is how often, and how long. */
        neonapi_client_settings_set_retries(settings, 2);
        neonapi_client_settings_set_call_timeout_ms(settings, 30000);
        status = neonapi_client_new(settings, &client, &error);
    }
    neonapi_client_settings_free(settings);
    if (status != NEONAPI_OK) {
        explain(error);
        neonapi_error_free(error);
        return EXIT_FAILURE;
    }

    status = neonapi_projects_get(client, "no-such-project-123456", NULL, &project, &error);
    switch (status) {
    case NEONAPI_OK:
        printf("there is a project %s\n", neonapi_project_name(project));
        break;
    case NEONAPI_ERROR_KIND_NOT_FOUND:
        printf("There is no such project, as expected:\n");
        explain(error);
        break;
    default:
        explain(error);
        break;
    }
    neonapi_error_free(error);
    neonapi_project_free(project);
    neonapi_client_free(client);
    return status == NEONAPI_ERROR_KIND_NOT_FOUND ? EXIT_SUCCESS : EXIT_FAILURE;
}
