/* A connection that the server breaks while a request is written: an error, and not the end of the program. */

#include "suite.h"

#include <arpa/inet.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

enum { REQUESTS = 6, BODY_SIZE = 4 << 20 };

/* Takes connections, reads the beginning of a request from each, and breaks it. */
static void *break_connections(void *listener) {
    const struct linger at_once = {1, 0};
    char beginning[1000];
    int connection;

    while ((connection = accept(*(int *)listener, NULL, NULL)) >= 0) {
        ssize_t length = recv(connection, beginning, sizeof beginning, 0);
        (void)length;
        setsockopt(connection, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        close(connection);
    }
    return NULL;
}

/* A socket of this machine that listens, and its port; -1 when there is none. */
static int listening(unsigned *port) {
    struct sockaddr_in address = {0};
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);

    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) != 0 ||
        listen(listener, 16) != 0 || getsockname(listener, (struct sockaddr *)&address, &size) != 0) {
        return -1;
    }
    *port = ntohs(address.sin_port);
    return listener;
}

static neonapi_client *client_of(unsigned port) {
    neonapi_client_settings *settings = suite_settings();
    neonapi_client *client = NULL;
    char url[60];

    snprintf(url, sizeof url, "http://127.0.0.1:%u/api/v2", port);
    neonapi_client_settings_set_base_url(settings, url);
    if (neonapi_client_new(settings, &client, NULL) != NEONAPI_OK) {
        suite_fail("client_of", 0, "no client");
    }
    neonapi_client_settings_free(settings);
    return client;
}

static neonapi_status upload(const neonapi_client *client, const uint8_t *body) {
    neonapi_request *request = neonapi_request_new("POST", "/projects");
    neonapi_response *response = NULL;
    neonapi_status status = neonapi_request_add_part(request, "file", body, BODY_SIZE, "file", NULL);

    if (status == NEONAPI_OK) {
        status = neonapi_client_request(client, request, NULL, &response, NULL);
    }
    neonapi_response_free(response);
    neonapi_request_free(request);
    return status;
}

static void a_broken_connection_does_not_end_the_program(void) {
    uint8_t *body = calloc(1, BODY_SIZE);
    unsigned port = 0;
    int index, listener = listening(&port);
    struct sigaction action;
    sigset_t held_back;
    pthread_t server;
    neonapi_client *client;

    /* As a program finds it that has said nothing about it. */
    CHECK(sigaction(SIGPIPE, NULL, &action) == 0 && action.sa_handler == SIG_DFL);
    CHECK(listener >= 0 && pthread_create(&server, NULL, break_connections, &listener) == 0);
    client = client_of(port);
    for (index = 0; index < REQUESTS; index++) {
        CHECK(upload(client, body) == NEONAPI_ERROR_KIND_CONNECTION);
    }
    CHECK(pthread_sigmask(SIG_SETMASK, NULL, &held_back) == 0 && !sigismember(&held_back, SIGPIPE));
    neonapi_client_free(client);
    shutdown(listener, SHUT_RDWR);
    pthread_join(server, NULL);
    close(listener);
    free(body);
}

const test signal_tests[] = {
    {"a broken connection does not end the program", a_broken_connection_does_not_end_the_program},
    {NULL, NULL},
};
