/* The calls that scenarios make. */

#include <stdlib.h>
#include <string.h>

#include "driver.h"

/* A text; an argument that is absent is empty, as a forgotten one may be. */
static const char *text(const struct job *job, const char *name) {
    const char *value = pairs_get(&job->call->arguments, name);
    return value == NULL ? "" : value;
}

/* NULL when it is absent, which setters take as that. */
static const char *optional(const struct job *job, const char *name) {
    return pairs_get(&job->call->arguments, name);
}

static int64_t number(const struct job *job, const char *name) {
    return strtoll(text(job, name), NULL, 10);
}

/* How many items the call wants to take of a list. */
static size_t wanted(const struct job *job) {
    const char *take = pairs_get(&job->call->options, "take");
    return take == NULL ? SIZE_MAX : strtoul(take, NULL, 10);
}

static neonapi_create_branch *branch_to_create(const struct job *job) {
    neonapi_create_branch *arguments = neonapi_create_branch_new();
    neonapi_create_branch_set_name(arguments, optional(job, "name"));
    if (optional(job, "expires_at") != NULL) {
        neonapi_create_branch_set_expires_at(arguments, number(job, "expires_at"));
    }
    return arguments;
}

static void show_changed(struct json *value, const neonapi_branch_operations *changed) {
    json_begin(value, '{');
    json_name(value, "branch");
    show_branch(value, neonapi_branch_operations_branch(changed));
    json_name(value, "operations");
    SHOW_OPERATIONS(value, changed, neonapi_branch_operations_operations_count,
                    neonapi_branch_operations_operations_at);
    json_end(value, '}');
}

static neonapi_status users_me(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_current_user_info_response *user = NULL;
    neonapi_status status = neonapi_users_me(job->client, job->options, &user, error);
    json_begin(value, '{');
    json_name(value, "email");
    json_text(value, neonapi_current_user_info_response_email(user));
    json_end(value, '}');
    neonapi_current_user_info_response_free(user);
    return status;
}

static neonapi_status projects_get(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_project *project = NULL;
    neonapi_status status =
        neonapi_projects_get(job->client, text(job, "project_id"), job->options, &project, error);
    show_project(value, project);
    neonapi_project_free(project);
    return status;
}

static neonapi_status projects_create(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_create_project *arguments = neonapi_create_project_new();
    neonapi_create_project_response *created = NULL;
    neonapi_status status;

    neonapi_create_project_set_name(arguments, optional(job, "name"));
    status = neonapi_projects_create(job->client, arguments, job->options, &created, error);
    json_begin(value, '{');
    json_name(value, "project");
    show_project(value, neonapi_create_project_response_project(created));
    json_name(value, "branch");
    show_branch(value, neonapi_create_project_response_branch(created));
    json_name(value, "operations");
    SHOW_OPERATIONS(value, created, neonapi_create_project_response_operations_count,
                    neonapi_create_project_response_operations_at);
    json_end(value, '}');
    neonapi_create_project_response_free(created);
    neonapi_create_project_free(arguments);
    return status;
}

static neonapi_status projects_delete(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_project *project = NULL;
    neonapi_status status =
        neonapi_projects_delete(job->client, text(job, "project_id"), job->options, &project, error);
    show_project(value, project);
    neonapi_project_free(project);
    return status;
}

static neonapi_status projects_list(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_list_projects *arguments = neonapi_list_projects_new();
    neonapi_project_list_item_list *list = NULL;
    const neonapi_project_list_item *project = NULL;
    size_t left = wanted(job);
    neonapi_status status;

    neonapi_list_projects_set_search(arguments, optional(job, "search"));
    if (optional(job, "limit") != NULL) {
        neonapi_list_projects_set_limit(arguments, number(job, "limit"));
    }
    json_begin(value, '{');
    json_name(value, "names");
    json_begin(value, '[');
    status = neonapi_projects_list(job->client, arguments, job->options, &list, error);
    while (status == NEONAPI_OK && left-- > 0 &&
           (status = neonapi_project_list_item_list_next(list, &project, error)) == NEONAPI_OK &&
           project != NULL) {
        json_text(value, neonapi_project_list_item_name(project));
    }
    json_end(value, ']');
    json_end(value, '}');
    neonapi_project_list_item_list_free(list);
    neonapi_list_projects_free(arguments);
    return status;
}

static neonapi_status projects_connection_string(const struct job *job, struct json *value,
                                                 neonapi_error **error) {
    neonapi_connection_string *arguments = neonapi_connection_string_new();
    char *uri = NULL;
    neonapi_status status;

    neonapi_connection_string_set_branch_id(arguments, optional(job, "branch_id"));
    status = neonapi_projects_connection_string(job->client, text(job, "project_id"), arguments,
                                                job->options, &uri, error);
    json_begin(value, '{');
    json_name(value, "shown");
    /* A plain text in C: there is no other way to print it. */
    json_text(value, NULL);
    json_name(value, "value");
    json_text(value, uri);
    json_end(value, '}');
    neonapi_string_free(uri);
    neonapi_connection_string_free(arguments);
    return status;
}

static neonapi_status branches_get(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_get_project_branch_response *got = NULL;
    neonapi_status status = neonapi_branches_get(job->client, text(job, "project_id"),
                                                 text(job, "branch_id"), job->options, &got, error);
    show_branch(value, neonapi_get_project_branch_response_branch(got));
    neonapi_get_project_branch_response_free(got);
    return status;
}

static neonapi_status branches_create(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_create_branch *arguments = branch_to_create(job);
    neonapi_create_project_branch_response *created = NULL;
    neonapi_status status = neonapi_branches_create(job->client, text(job, "project_id"), arguments,
                                                    job->options, &created, error);
    json_begin(value, '{');
    json_name(value, "branch");
    show_branch(value, neonapi_create_project_branch_response_branch(created));
    json_name(value, "operations");
    SHOW_OPERATIONS(value, created, neonapi_create_project_branch_response_operations_count,
                    neonapi_create_project_branch_response_operations_at);
    json_end(value, '}');
    neonapi_create_project_branch_response_free(created);
    neonapi_create_branch_free(arguments);
    return status;
}

static neonapi_status branches_update(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_update_branch *arguments = neonapi_update_branch_new();
    neonapi_branch_operations *updated = NULL;
    neonapi_status status;

    neonapi_update_branch_set_name(arguments, optional(job, "name"));
    if (strcmp(text(job, "expires_at"), "clear") == 0) {
        neonapi_update_branch_clear_expires_at(arguments);
    } else if (optional(job, "expires_at") != NULL) {
        neonapi_update_branch_set_expires_at(arguments, number(job, "expires_at"));
    }
    status = neonapi_branches_update(job->client, text(job, "project_id"), text(job, "branch_id"),
                                     arguments, job->options, &updated, error);
    show_changed(value, updated);
    neonapi_branch_operations_free(updated);
    neonapi_update_branch_free(arguments);
    return status;
}

static neonapi_status branches_delete(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_branch_operations *deleted = NULL;
    neonapi_status status = neonapi_branches_delete(
        job->client, text(job, "project_id"), text(job, "branch_id"), job->options, &deleted, error);
    if (deleted == NULL) {
        json_text(value, NULL);
    } else {
        show_changed(value, deleted);
    }
    neonapi_branch_operations_free(deleted);
    return status;
}

static neonapi_status branches_list(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_list_branches *arguments = neonapi_list_branches_new();
    neonapi_branch_list *list = NULL;
    const neonapi_branch *branch = NULL;
    size_t left = wanted(job);
    neonapi_status status;

    neonapi_list_branches_set_search(arguments, optional(job, "search"));
    if (optional(job, "limit") != NULL) {
        neonapi_list_branches_set_limit(arguments, number(job, "limit"));
    }
    json_begin(value, '{');
    json_name(value, "names");
    json_begin(value, '[');
    status = neonapi_branches_list(job->client, text(job, "project_id"), arguments, job->options, &list,
                                   error);
    while (status == NEONAPI_OK && left-- > 0 &&
           (status = neonapi_branch_list_next(list, &branch, error)) == NEONAPI_OK && branch != NULL) {
        json_text(value, neonapi_branch_name(branch));
    }
    json_end(value, ']');
    json_end(value, '}');
    neonapi_branch_list_free(list);
    neonapi_list_branches_free(arguments);
    return status;
}

static neonapi_status branches_find_by_name(const struct job *job, struct json *value,
                                            neonapi_error **error) {
    neonapi_branch *found = NULL;
    neonapi_status status = neonapi_branches_find_by_name(job->client, text(job, "project_id"),
                                                          text(job, "name"), job->options, &found, error);
    if (found == NULL) {
        json_text(value, NULL);
    } else {
        show_branch(value, found);
    }
    neonapi_branch_free(found);
    return status;
}

static neonapi_status branches_get_or_create(const struct job *job, struct json *value,
                                             neonapi_error **error) {
    neonapi_create_branch *arguments = branch_to_create(job);
    neonapi_gotten_branch *gotten = NULL;
    neonapi_status status = neonapi_branches_get_or_create(job->client, text(job, "project_id"), arguments,
                                                           job->options, &gotten, error);
    json_begin(value, '{');
    json_name(value, "branch");
    show_branch(value, neonapi_gotten_branch_branch(gotten));
    json_name(value, "created");
    json_flag(value, neonapi_gotten_branch_created(gotten) != NULL);
    json_end(value, '}');
    neonapi_gotten_branch_free(gotten);
    neonapi_create_branch_free(arguments);
    return status;
}

static neonapi_status branches_temporary(const struct job *job, struct json *value,
                                         neonapi_error **error) {
    neonapi_create_branch *arguments = branch_to_create(job);
    neonapi_temporary_branch *branch = NULL;
    neonapi_status status = neonapi_branches_temporary(job->client, text(job, "project_id"), arguments,
                                                       job->options, &branch, error);
    neonapi_create_branch_free(arguments);
    if (strcmp(text(job, "fails"), "true") == 0) {
        /* Freed below, as when its scope is left by an error. */
        json_text(value, NULL);
    } else if (status == NEONAPI_OK) {
        show_branch(value, neonapi_create_project_branch_response_branch(
                               neonapi_temporary_branch_created(branch)));
        status = neonapi_temporary_branch_delete(branch, job->options, NULL, error);
    }
    neonapi_temporary_branch_free(branch);
    return status;
}

static neonapi_status operations_wait_for_ids(const struct job *job, struct json *value,
                                              neonapi_error **error) {
    char *list = strdup(text(job, "operation_ids"));
    const char *ids[MOST_PAIRS];
    neonapi_operation_array *operations = NULL;
    neonapi_status status;
    size_t count = 0;
    char *rest = list;

    while (rest != NULL && count < MOST_PAIRS) {
        char *comma = strchr(rest, ',');
        ids[count++] = rest;
        if (comma != NULL) {
            *comma++ = '\0';
        }
        rest = comma;
    }
    status = neonapi_operations_wait_for_ids(job->client, text(job, "project_id"), ids, count, job->options,
                                             &operations, error);
    SHOW_OPERATIONS(value, operations, neonapi_operation_array_count, neonapi_operation_array_at);
    neonapi_operation_array_free(operations);
    free(list);
    return status;
}

static neonapi_status request(const struct job *job, struct json *value, neonapi_error **error) {
    neonapi_request *request = neonapi_request_new(text(job, "method"), text(job, "path"));
    neonapi_response *response = NULL;
    const char *body;
    neonapi_status status;

    if (optional(job, "body") != NULL) {
        neonapi_request_set_json(request, text(job, "body"));
    }
    status = neonapi_client_request(job->client, request, job->options, &response, error);
    body = neonapi_response_text(response);
    json_begin(value, '{');
    json_name(value, "status");
    json_number(value, neonapi_response_status(response));
    json_name(value, "value");
    json_raw(value, body == NULL || *body == '\0' ? "null" : body);
    json_end(value, '}');
    neonapi_response_free(response);
    neonapi_request_free(request);
    return status;
}

static neonapi_status client_close(const struct job *job, struct json *value, neonapi_error **error) {
    (void)error;
    neonapi_client_close(job->client);
    json_text(value, NULL);
    return NEONAPI_OK;
}

static const struct {
    const char *name;
    maker make;
} calls[] = {
    {"users.me", users_me},
    {"projects.get", projects_get},
    {"projects.create", projects_create},
    {"projects.delete", projects_delete},
    {"projects.list", projects_list},
    {"projects.connection_string", projects_connection_string},
    {"branches.get", branches_get},
    {"branches.create", branches_create},
    {"branches.update", branches_update},
    {"branches.delete", branches_delete},
    {"branches.list", branches_list},
    {"branches.find_by_name", branches_find_by_name},
    {"branches.get_or_create", branches_get_or_create},
    {"branches.temporary", branches_temporary},
    {"operations.wait_for_ids", operations_wait_for_ids},
    {"request", request},
    {"client.close", client_close},
};

maker maker_of(const char *name) {
    size_t index;
    for (index = 0; index < sizeof calls / sizeof *calls; index++) {
        if (strcmp(calls[index].name, name) == 0) {
            return calls[index].make;
        }
    }
    return NULL;
}
