/* Creates a project and a branch in it, shows the work while it runs, and cleans up.
 *
 * Reads NEON_API_KEY, and NEON_API_BASE_URL where it is set. */

#include <neonapi.h>
#include <stdio.h>
#include <stdlib.h>

/* Called at each poll, on the thread that waits. */
static bool show(const neonapi_operation *const *operations, size_t count, void *user_data) {
    size_t index;
    (void)user_data;
    for (index = 0; index < count; index++) {
        printf("  %s: %s\n", neonapi_operation_action_text(operations[index]),
               neonapi_operation_status_text(operations[index]));
    }
    return true; /* false would cancel the call */
}

static neonapi_status create_branch(const neonapi_client *client, const char *project_id,
                                    const neonapi_call_options *options, neonapi_error **error) {
    neonapi_create_project_branch_response *created = NULL;
    neonapi_create_branch *arguments = neonapi_create_branch_new();
    neonapi_status status;

    neonapi_create_branch_set_name(arguments, "preview");
    status = neonapi_branches_create(client, project_id, arguments, options, &created, error);
    if (status == NEONAPI_OK) {
        const neonapi_branch *branch = neonapi_create_project_branch_response_branch(created);
        printf("branch %s (%s) is ready\n", neonapi_branch_name(branch), neonapi_branch_id(branch));
    }
    neonapi_create_project_branch_response_free(created);
    neonapi_create_branch_free(arguments);
    return status;
}

/* Creates a project. When only the wait for it failed, it is there all the same: the error has the answer. */
static neonapi_create_project_response *create(const neonapi_client *client,
                                               const neonapi_call_options *options,
                                               neonapi_status *status, neonapi_error **error) {
    neonapi_create_project_response *created = NULL;
    neonapi_create_project *arguments = neonapi_create_project_new();

    neonapi_create_project_set_name(arguments, "create-and-wait");
    *status = neonapi_projects_create(client, arguments, options, &created, error);
    neonapi_create_project_free(arguments);
    if (*status != NEONAPI_OK && neonapi_error_answer_json(*error) != NULL &&
        neonapi_create_project_response_from_json(neonapi_error_answer_json(*error), &created, NULL) !=
            NEONAPI_OK) {
        fprintf(stderr, "a project called create-and-wait may be left\n");
    }
    return created;
}

static neonapi_status live(const neonapi_client *client, const neonapi_call_options *options,
                           neonapi_error **error) {
    neonapi_project *deleted = NULL;
    neonapi_status status;
    neonapi_create_project_response *created = create(client, options, &status, error);
    const char *project_id = neonapi_project_id(neonapi_create_project_response_project(created));

    if (status == NEONAPI_OK) {
        printf("project %s is ready\n", project_id);
        status = create_branch(client, project_id, options, error);
    }
    if (project_id != NULL) {
        if (neonapi_projects_delete(client, project_id, NULL, &deleted, NULL) != NEONAPI_OK) {
            fprintf(stderr, "project %s could not be deleted\n", project_id);
        }
    }
    neonapi_project_free(deleted);
    neonapi_create_project_response_free(created);
    return status;
}

int main(void) {
    neonapi_client *client = NULL;
    neonapi_error *error = NULL;
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_status status = neonapi_client_from_environment(&client, &error);

    neonapi_call_options_set_on_progress(options, show, NULL);
    neonapi_call_options_set_wait_timeout_ms(options, 120000);
    if (status == NEONAPI_OK) {
        status = live(client, options, &error);
    }
    if (status != NEONAPI_OK) {
        fprintf(stderr, "%s\n", neonapi_error_message(error));
        neonapi_error_free(error);
    }
    neonapi_call_options_free(options);
    neonapi_client_free(client);
    return status == NEONAPI_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
