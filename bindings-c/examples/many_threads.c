/* Many threads share one client: its connections, and the account's rate limit. Ctrl-C ends them all.
 *
 * Reads NEON_API_KEY, and NEON_API_BASE_URL where it is set. */

/* For sigaction, where the compiler is told to keep to C99. */
#define _POSIX_C_SOURCE 200809L

#include <neonapi.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

enum { THREADS = 8, CALLS = 5 };

/* Set before the handler is installed, and not changed after. */
static uint64_t cancel_token;

struct worker {
    pthread_t thread;
    const neonapi_client *client;
    const neonapi_call_options *options;
    int done;
    neonapi_error *error;
};

/* Cancelling is one atomic instruction, so a signal handler may do it. */
static void interrupted(int number) {
    (void)number;
    neonapi_cancel(cancel_token);
}

static void *work(void *argument) {
    struct worker *worker = argument;
    neonapi_auth_details_response *account = NULL;

    while (worker->done < CALLS &&
           neonapi_users_auth_details(worker->client, worker->options, &account, &worker->error) ==
               NEONAPI_OK) {
        neonapi_auth_details_response_free(account);
        worker->done++;
    }
    return NULL;
}

int main(void) {
    struct worker workers[THREADS] = {{0}};
    neonapi_client *client = NULL;
    neonapi_error *error = NULL;
    neonapi_call_options *options = neonapi_call_options_new();
    struct sigaction action = {0};
    int index, started, done = 0;

    if (neonapi_client_from_environment(&client, &error) != NEONAPI_OK) {
        fprintf(stderr, "%s\n", neonapi_error_message(error));
        neonapi_error_free(error);
        neonapi_call_options_free(options);
        return EXIT_FAILURE;
    }
    cancel_token = neonapi_cancel_token_new();
    neonapi_call_options_set_cancel_token(options, cancel_token);
    action.sa_handler = interrupted;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);

    for (started = 0; started < THREADS; started++) {
        workers[started].client = client;
        workers[started].options = options;
        if (pthread_create(&workers[started].thread, NULL, work, &workers[started]) != 0) {
            break;
        }
    }
    for (index = 0; index < started; index++) {
        pthread_join(workers[index].thread, NULL);
        done += workers[index].done;
        if (workers[index].error != NULL) {
            fprintf(stderr, "%s\n", neonapi_error_message(workers[index].error));
            neonapi_error_free(workers[index].error);
        }
    }
    printf("%d of %d calls from %d threads\n", done, THREADS * CALLS, started);

    neonapi_cancel_token_free(cancel_token);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
    return done == THREADS * CALLS ? EXIT_SUCCESS : EXIT_FAILURE;
}
