/* Walks all projects, page after page, as if they were one list.
 *
 * Reads NEON_API_KEY, and NEON_API_BASE_URL where it is set. */

#include <neonapi.h>
#include <stdio.h>
#include <stdlib.h>

static neonapi_status walk(const neonapi_client *client, neonapi_error **error) {
    neonapi_list_projects *arguments = neonapi_list_projects_new();
    neonapi_project_list_item_list *list = NULL;
    const neonapi_project_list_item *project = NULL;
    neonapi_status status;
    size_t count = 0;

    neonapi_list_projects_set_limit(arguments, 100); /* on one page */
    status = neonapi_projects_list(client, arguments, NULL, &list, error);
    /* The list asks for the next page by itself; its end is a project that is NULL. */
    while (status == NEONAPI_OK &&
           (status = neonapi_project_list_item_list_next(list, &project, error)) == NEONAPI_OK &&
           project != NULL) {
        printf("%s  %s\n", neonapi_project_list_item_id(project),
               neonapi_project_list_item_name(project));
        count++;
    }
    if (status == NEONAPI_OK) {
        printf("%lu projects\n", (unsigned long)count);
    }
    neonapi_project_list_item_list_free(list);
    neonapi_list_projects_free(arguments);
    return status;
}

int main(void) {
    neonapi_client *client = NULL;
    neonapi_error *error = NULL;
    neonapi_status status = neonapi_client_from_environment(&client, &error);

    if (status == NEONAPI_OK) {
        status = walk(client, &error);
    }
    if (status != NEONAPI_OK) {
        fprintf(stderr, "%s\n", neonapi_error_message(error));
        neonapi_error_free(error);
    }
    neonapi_client_free(client);
    return status == NEONAPI_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
