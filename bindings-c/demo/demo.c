/* The life of a project, from its creation to its deletion.
 *
 * Reads NEON_API_KEY, and NEON_API_BASE_URL where it is set. The first argument is the number of calls in the
 * burst; the second, if there is one, the organization that the project is created in. */

#include <neonapi.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 20 };

/* Ends the calls under way, so that what was created can be deleted before the program ends. */
static uint64_t interrupt_token;

static void interrupt(int number) {
    (void)number;
    neonapi_cancel(interrupt_token);
}

static void watch_interrupts(void) {
    struct sigaction action = {0};
    interrupt_token = neonapi_cancel_token_new();
    action.sa_handler = interrupt;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

struct burst {
    const neonapi_client *client;
    const neonapi_call_options *options;
    const char *project_id;
    pthread_mutex_t lock;
    long left;
    neonapi_status status;
    neonapi_error *error;
};

static bool show(const neonapi_operation *const *operations, size_t count, void *user_data) {
    size_t index;
    (void)user_data;
    for (index = 0; index < count; index++) {
        printf("    %s %s\n", neonapi_operation_action_text(operations[index]),
               neonapi_operation_status_text(operations[index]));
    }
    fflush(stdout);
    return true;
}

/* Prints a connection string without its password. */
static void print_without_password(const char *kind, const char *uri) {
    const char *end = strrchr(uri, '@');
    const char *scheme = strstr(uri, "://");
    const char *password = scheme ? strchr(scheme + 3, ':') : NULL;

    if (password && end && password < end) {
        printf("  %s: %.*s:***%s\n", kind, (int)(password - uri), uri, end);
    } else {
        printf("  %s: ***\n", kind);
    }
}

static neonapi_status connect_to(const neonapi_client *client, const neonapi_call_options *options,
                                 const char *project_id, const char *branch_id,
                                 neonapi_error **error) {
    neonapi_database_list *databases = NULL;
    const neonapi_database *database = NULL;
    neonapi_status status;
    int pooled;

    status = neonapi_databases_list(client, project_id, branch_id, options, &databases, error);
    if (status == NEONAPI_OK) {
        status = neonapi_database_list_next(databases, &database, error);
    }
    for (pooled = 0; pooled < 2 && status == NEONAPI_OK; pooled++) {
        neonapi_get_connection_uri *wanted = neonapi_get_connection_uri_new();
        char *uri = NULL;
        neonapi_get_connection_uri_set_branch_id(wanted, branch_id);
        neonapi_get_connection_uri_set_database_name(wanted, neonapi_database_name(database));
        neonapi_get_connection_uri_set_role_name(wanted, neonapi_database_owner_name(database));
        neonapi_get_connection_uri_set_pooled(wanted, pooled != 0);
        status = neonapi_projects_connection_uri(client, project_id, wanted, options, &uri, error);
        if (status == NEONAPI_OK) {
            print_without_password(pooled ? "pooled" : "direct", uri);
        }
        neonapi_string_free(uri);
        neonapi_get_connection_uri_free(wanted);
    }
    neonapi_database_list_free(databases);
    return status;
}

static neonapi_status walk(const neonapi_client *client, const neonapi_call_options *options,
                           const char *project_id, neonapi_error **error) {
    neonapi_list_branches *arguments = neonapi_list_branches_new();
    neonapi_branch_list *list = NULL;
    const neonapi_branch *branch = NULL;
    neonapi_status status;

    neonapi_list_branches_set_limit(arguments, 1);
    status = neonapi_branches_list(client, project_id, arguments, options, &list, error);
    while (status == NEONAPI_OK &&
           (status = neonapi_branch_list_next(list, &branch, error)) == NEONAPI_OK && branch) {
        printf("  %s %s %s\n", neonapi_branch_id(branch), neonapi_branch_name(branch),
               neonapi_branch_current_state(branch));
    }
    neonapi_branch_list_free(list);
    neonapi_list_branches_free(arguments);
    return status;
}

static void *burst_thread(void *argument) {
    struct burst *burst = argument;
    for (;;) {
        neonapi_project *project = NULL;
        neonapi_error *error = NULL;
        neonapi_status status;
        bool is_over;

        pthread_mutex_lock(&burst->lock);
        is_over = burst->left <= 0 || burst->status != NEONAPI_OK;
        burst->left -= is_over ? 0 : 1;
        pthread_mutex_unlock(&burst->lock);
        if (is_over) {
            return NULL;
        }
        status = neonapi_projects_get(burst->client, burst->project_id, burst->options, &project, &error);
        neonapi_project_free(project);
        if (status != NEONAPI_OK) {
            pthread_mutex_lock(&burst->lock);
            if (burst->status == NEONAPI_OK) {
                burst->status = status;
                burst->error = error;
                error = NULL;
            }
            pthread_mutex_unlock(&burst->lock);
            neonapi_error_free(error);
        }
    }
}

static neonapi_status burst(const neonapi_client *client, const neonapi_call_options *options,
                            const char *project_id, long calls, neonapi_error **error) {
    struct burst burst = {0};
    pthread_t threads[THREADS];
    int started = 0, index;

    burst.client = client;
    burst.options = options;
    burst.project_id = project_id;
    burst.left = calls;
    pthread_mutex_init(&burst.lock, NULL);
    while (started < THREADS && !pthread_create(&threads[started], NULL, burst_thread, &burst)) {
        started++;
    }
    for (index = 0; index < started; index++) {
        pthread_join(threads[index], NULL);
    }
    pthread_mutex_destroy(&burst.lock);
    if (burst.status == NEONAPI_OK) {
        printf("  %ld calls from %d threads, none failed\n", calls, started);
    }
    *error = burst.error;
    return burst.status;
}

static neonapi_status branch_it(const neonapi_client *client, const neonapi_call_options *options,
                                const char *project_id,
                                neonapi_create_project_branch_response **created,
                                neonapi_error **error) {
    neonapi_branch_create_request_endpoint_options *compute =
        neonapi_branch_create_request_endpoint_options_new();
    neonapi_create_branch *arguments = neonapi_create_branch_new();
    neonapi_status status;

    neonapi_branch_create_request_endpoint_options_set_type(compute, NEONAPI_ENDPOINT_TYPE_READ_WRITE);
    neonapi_create_branch_set_name(arguments, "preview");
    neonapi_create_branch_add_endpoints(arguments, compute);
    status = neonapi_branches_create(client, project_id, arguments, options, created, error);
    neonapi_create_branch_free(arguments);
    neonapi_branch_create_request_endpoint_options_free(compute);
    return status;
}

static neonapi_status live(const neonapi_client *client, const neonapi_call_options *options,
                           const char *project_id, long calls, neonapi_error **error) {
    neonapi_create_project_branch_response *created = NULL;
    neonapi_branch_operations *deleted = NULL;
    const neonapi_branch *branch;
    neonapi_status status;

    printf("\nBranching it, with a compute\n");
    status = branch_it(client, options, project_id, &created, error);
    if (status != NEONAPI_OK) {
        return status;
    }
    branch = neonapi_create_project_branch_response_branch(created);
    printf("  branch %s (%s)\n\nConnecting to it\n", neonapi_branch_name(branch),
           neonapi_branch_id(branch));
    status = connect_to(client, options, project_id, neonapi_branch_id(branch), error);
    if (status == NEONAPI_OK) {
        printf("\nWalking all branches, one a page\n");
        status = walk(client, options, project_id, error);
    }
    if (status == NEONAPI_OK) {
        printf("\nA burst of calls, paced below 700 a minute\n");
        status = burst(client, options, project_id, calls, error);
    }
    if (status == NEONAPI_OK) {
        printf("\nDeleting the branch\n");
        status = neonapi_branches_delete(client, project_id, neonapi_branch_id(branch), options,
                                         &deleted, error);
    }
    neonapi_branch_operations_free(deleted);
    neonapi_create_project_branch_response_free(created);
    return status;
}

/* The answer of a creation, also when only the wait for it failed: what was created is not lost. */
static neonapi_create_project_response *create(const neonapi_client *client,
                                               const neonapi_call_options *options,
                                               neonapi_status *status, neonapi_error **error) {
    neonapi_create_project *arguments = neonapi_create_project_new();
    neonapi_create_project_response *created = NULL;

    neonapi_create_project_set_name(arguments, "neonapi-demo");
    *status = neonapi_projects_create(client, arguments, options, &created, error);
    neonapi_create_project_free(arguments);
    if (*status != NEONAPI_OK && neonapi_error_answer_json(*error) != NULL &&
        neonapi_create_project_response_from_json(neonapi_error_answer_json(*error), &created, NULL) !=
            NEONAPI_OK) {
        fprintf(stderr, "A project called neonapi-demo may be left\n");
    }
    return created;
}

static neonapi_status show_life(const neonapi_client *client, long calls, neonapi_error **error) {
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_create_project_response *created;
    const neonapi_project *project;
    neonapi_status status;

    neonapi_call_options_set_on_progress(options, show, NULL);
    neonapi_call_options_set_cancel_token(options, interrupt_token);
    printf("\nCreating a project, and waiting until it can be used\n");
    created = create(client, options, &status, error);
    project = neonapi_create_project_response_project(created);
    if (status == NEONAPI_OK) {
        printf("  project %s in %s\n", neonapi_project_id(project),
               neonapi_project_region_id(project));
        status = live(client, options, neonapi_project_id(project), calls, error);
    }
    if (project != NULL) {
        neonapi_project *deleted = NULL;
        printf("\nDeleting the project\n");
        if (neonapi_projects_delete(client, neonapi_project_id(project), NULL, &deleted, NULL) ==
            NEONAPI_OK) {
            printf("  project %s is gone\n", neonapi_project_id(project));
        } else {
            printf("  project %s could not be deleted: delete it in the console\n",
                   neonapi_project_id(project));
            status = status == NEONAPI_OK ? NEONAPI_ERROR_KIND_INTERNAL : status;
        }
        neonapi_project_free(deleted);
    }
    neonapi_create_project_response_free(created);
    neonapi_call_options_free(options);
    return status;
}

int main(int count, char **arguments) {
    neonapi_client_settings *settings = NULL;
    neonapi_client *client = NULL;
    neonapi_error *error = NULL;
    long calls = count > 1 ? strtol(arguments[1], NULL, 10) : 100;
    neonapi_status status = neonapi_client_settings_from_environment(&settings, &error);

    if (status == NEONAPI_OK) {
        neonapi_client_settings_set_user_agent_suffix(settings, "neonapi-demo");
        if (count > 2) {
            neonapi_client_settings_set_org_id(settings, arguments[2]);
        }
        status = neonapi_client_new(settings, &client, &error);
    }
    neonapi_client_settings_free(settings);
    watch_interrupts();
    if (status == NEONAPI_OK) {
        status = show_life(client, calls, &error);
    }
    if (status != NEONAPI_OK) {
        fprintf(stderr, "\nThe demo failed: %s\n", error ? neonapi_error_message(error) : "");
        neonapi_error_free(error);
    }
    neonapi_client_free(client);
    neonapi_cancel_token_free(interrupt_token);
    return status == NEONAPI_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
