/* Versions, numbers, and what becomes of texts and values that are out of the ordinary. */

#include "suite.h"

#include <stdlib.h>

static void header_and_library_are_of_one_version(void) {
    CHECK_TEXT(neonapi_version(), NEONAPI_VERSION);
    CHECK(neonapi_version_number() == NEONAPI_VERSION_NUMBER);
}

static void statuses_are_32_bits_and_ok_is_0(void) {
    CHECK(sizeof(neonapi_status) == 4);
    CHECK(NEONAPI_OK == 0);
    CHECK(NEONAPI_ERROR_KIND_INVALID_ARGUMENT == 1 && NEONAPI_ERROR_KIND_NOT_FOUND == 13);
    CHECK(NEONAPI_ERROR_KIND_INTERNAL == 40);
}

/* Reads a project in which a fault has changed something. */
static neonapi_project *patched(const char *patch) {
    neonapi_client *client = suite_client();
    neonapi_project *project = NULL;
    const char *project_id;
    char faults[600];

    snprintf(faults, sizeof faults,
             "[{\"operation\": \"getProject\", \"action\": {\"kind\": \"patch_answer\", \"patch\": %s}}]",
             patch);
    suite_reset(faults);
    project_id = suite_project(client);
    if (project_id != NULL &&
        neonapi_projects_get(client, project_id, NULL, &project, NULL) != NEONAPI_OK) {
        suite_fail("patched", 0, "no project");
    }
    neonapi_client_free(client);
    return project;
}

static void a_nul_inside_a_text_is_replaced(void) {
    neonapi_project *project = patched("{\"project\": {\"name\": \"a\\u0000b\"}}");
    CHECK(project != NULL);
    CHECK_TEXT(neonapi_project_name(project), "a\xef\xbf\xbd" "b");
    neonapi_project_free(project);
}

static void an_empty_text_is_not_an_absent_one(void) {
    neonapi_project *project = patched("{\"project\": {\"name\": \"\"}}");
    CHECK(project != NULL);
    CHECK_TEXT(neonapi_project_name(project), "");
    neonapi_project_free(project);
}

static void json_goes_there_and_back(void) {
    neonapi_project *project = patched("{}");
    neonapi_project *again = NULL;
    char *json = neonapi_project_to_json(project);

    CHECK(project != NULL && json != NULL);
    CHECK(neonapi_project_from_json(json, &again, NULL) == NEONAPI_OK);
    CHECK_TEXT(neonapi_project_id(again), neonapi_project_id(project));
    CHECK(neonapi_project_created_at(again) == neonapi_project_created_at(project));
    CHECK(neonapi_project_created_at(project) > INT64_C(1577836800000000)); /* 2020 */
    neonapi_string_free(json);
    neonapi_project_free(again);
    neonapi_project_free(project);
}

const test value_tests[] = {
    {"header and library are of one version", header_and_library_are_of_one_version},
    {"statuses are 32 bits, and OK is 0", statuses_are_32_bits_and_ok_is_0},
    {"a NUL inside a text is replaced", a_nul_inside_a_text_is_replaced},
    {"an empty text is not an absent one", an_empty_text_is_not_an_absent_one},
    {"JSON goes there and back", json_goes_there_and_back},
    {NULL, NULL},
};
