/* NULL, texts that are none, values that are refused, clients that are closed. */

#include "suite.h"

#include <stdlib.h>

static void null_is_refused_by_name_or_read_as_nothing(void) {
    neonapi_client *client = suite_client();
    neonapi_project *project = NULL;
    neonapi_error *error = NULL;

    CHECK(neonapi_projects_get(NULL, "a-project-1", NULL, &project, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "client: is NULL") != NULL);
    neonapi_error_free(error);
    error = NULL;
    CHECK(neonapi_projects_get(client, NULL, NULL, &project, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "project_id: is NULL") != NULL);
    neonapi_error_free(error);
    CHECK(neonapi_projects_get(client, NULL, NULL, &project, NULL) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);

    CHECK(neonapi_project_id(NULL) == NULL);
    CHECK(neonapi_create_project_response_project(NULL) == NULL);
    CHECK(neonapi_error_kind(NULL) == NEONAPI_OK && neonapi_error_message(NULL) == NULL);
    CHECK(neonapi_response_status(NULL) == 0 && neonapi_response_body(NULL, NULL) == NULL);
    CHECK(neonapi_create_branch_set_name(NULL, "x") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(neonapi_client_settings_set_org_id(NULL, "x") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    neonapi_client_close(NULL);
    neonapi_client_free(NULL);
    neonapi_project_free(NULL);
    neonapi_error_free(NULL);
    neonapi_response_free(NULL);
    neonapi_string_free(NULL);
    neonapi_client_free(client);
}

static void text_that_is_not_utf_8_is_refused(void) {
    neonapi_client *client = suite_client();
    neonapi_create_branch *arguments = neonapi_create_branch_new();
    neonapi_create_project_branch_response *created = NULL;
    neonapi_project *project = NULL;
    neonapi_error *error = NULL;
    long before;

    suite_reset(NULL);
    before = suite_requests();
    CHECK(neonapi_projects_get(client, "\xff\xfe", NULL, &project, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "project_id") != NULL);
    neonapi_error_free(error);
    error = NULL;
    /* A status that nobody looks at is not lost: the call is refused with it. */
    CHECK(neonapi_create_branch_set_name(arguments, "a\xc3(") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(neonapi_branches_create(client, "a-project-1", arguments, NULL, &created, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "name") != NULL);
    CHECK(suite_requests() == before);
    neonapi_error_free(error);
    neonapi_create_branch_free(arguments);
    neonapi_client_free(client);
}

/* Whatever a call is refused for, nothing of an earlier call is left to be freed twice. */
static void a_refused_call_empties_the_place_of_the_response(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_request *request = neonapi_request_new("GET", "no path");
    neonapi_response *const before = (neonapi_response *)(void *)&client;
    neonapi_response *response = before, *out = NULL;
    neonapi_project *project = NULL;
    neonapi_operation_array *done = NULL;
    neonapi_error *error = NULL;
    const char *id = "an-operation";

    neonapi_call_options_set_response(options, &response);
    CHECK(neonapi_projects_get(client, NULL, options, &project, NULL) != NEONAPI_OK && response == NULL);
    response = before;
    CHECK(neonapi_projects_get(NULL, "p", options, &project, NULL) != NEONAPI_OK && response == NULL);
    response = before;
    CHECK(neonapi_client_request(client, request, options, &out, NULL) != NEONAPI_OK && response == NULL);
    response = before;
    CHECK(neonapi_operations_wait_for_ids(client, "p", &id, 1, options, &done, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(response == NULL && strstr(neonapi_error_detail(error), "set_response") != NULL);
    neonapi_error_free(error);
    error = NULL;
    response = before;
    CHECK(neonapi_call_options_set_cancel_token(options, 0) == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(neonapi_projects_get(client, "p", options, &project, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(response == NULL && strstr(neonapi_error_detail(error), "cancel_token") != NULL);
    neonapi_error_free(error);
    neonapi_request_free(request);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

static void a_preview_that_nobody_looks_at_is_refused(void) {
    neonapi_client *client = suite_client();
    neonapi_restored_snapshot *restored = NULL;
    neonapi_error *error = NULL;
    long before;

    suite_reset(NULL);
    before = suite_requests();
    CHECK(neonapi_snapshots_restore_with_preview(client, "p", "s", NULL, NULL, NULL, NULL, &restored, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK_TEXT(neonapi_error_detail(error), "accept: is NULL");
    CHECK(suite_requests() == before);
    neonapi_error_free(error);
    neonapi_client_free(client);
}

/* Whether a call was refused for a field that nobody set. */
static bool is_for(neonapi_status status, neonapi_error **error, const char *field) {
    char expected[100];
    bool is_it;
    snprintf(expected, sizeof expected, "%s: must be set", field);
    is_it = status == NEONAPI_ERROR_KIND_INVALID_ARGUMENT &&
            suite_same(neonapi_error_detail(*error), expected);
    neonapi_error_free(*error);
    *error = NULL;
    return is_it;
}

/* A flag, a number, a time, an enumeration, a list, and a text inside of a part. */
static void what_is_required_and_not_set_is_refused(void) {
    neonapi_client *client = suite_client();
    neonapi_update_auth_webhooks *flag = neonapi_update_auth_webhooks_new();
    neonapi_set_organization_spending_limit *number = neonapi_set_organization_spending_limit_new();
    neonapi_consumption_per_project_data *time = neonapi_consumption_per_project_data_new();
    neonapi_create_endpoint *enumeration = neonapi_create_endpoint_new();
    neonapi_update_masking_rules *list = neonapi_update_masking_rules_new();
    neonapi_masking_rule *rule = neonapi_masking_rule_new();
    neonapi_consumption_history_per_project_list *pages = NULL;
    neonapi_error *error = NULL;
    long before = suite_requests();

    CHECK(is_for(neonapi_auth_update_webhooks(client, "p", "b", flag, NULL, NULL, &error), &error,
                 "enabled"));
    CHECK(is_for(neonapi_organizations_set_spending_limit(client, "o", number, NULL, NULL, NULL,
                                                         &error),
                 &error, "spending_limit_cents"));
    neonapi_create_endpoint_set_branch_id(enumeration, "br-1");
    CHECK(is_for(neonapi_endpoints_create(client, "p", enumeration, NULL, NULL, &error), &error, "type"));
    CHECK(is_for(neonapi_branches_update_masking_rules(client, "p", "b", list, NULL, NULL, &error),
                 &error, "masking_rules"));
    neonapi_consumption_per_project_data_set_to_time(time, 0);
    neonapi_consumption_per_project_data_set_granularity_text(time, "daily");
    CHECK(is_for(neonapi_consumption_per_project(client, time, NULL, &pages, &error), &error,
                 "from_time"));
    /* The part that lacks something is refused, and so is what it was to become a part of. */
    neonapi_masking_rule_set_database_name(rule, "d");
    neonapi_masking_rule_set_schema_name(rule, "s");
    neonapi_masking_rule_set_column_name(rule, "c");
    CHECK(neonapi_update_masking_rules_add_masking_rules(list, rule) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(is_for(neonapi_branches_update_masking_rules(client, "p", "b", list, NULL, NULL, &error),
                 &error, "table_name"));
    CHECK(suite_requests() == before);

    /* 0 and false are values like others once they are set; an empty list is said to be empty. */
    neonapi_set_organization_spending_limit_set_spending_limit_cents(number, 0);
    CHECK(neonapi_organizations_set_spending_limit(client, "o", number, NULL, NULL, NULL, NULL) !=
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(suite_requests() == before + 1);
    neonapi_update_auth_webhooks_free(flag);
    neonapi_set_organization_spending_limit_free(number);
    neonapi_consumption_per_project_data_free(time);
    neonapi_create_endpoint_free(enumeration);
    neonapi_update_masking_rules_free(list);
    neonapi_masking_rule_free(rule);
    neonapi_client_free(client);
}

/* A list makes a request for each page, so there is not one response to give. */
static void a_list_takes_no_place_for_a_response(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_response *response = NULL;
    neonapi_branch_list *list = NULL;
    neonapi_error *error = NULL;

    neonapi_call_options_set_response(options, &response);
    CHECK(neonapi_branches_list(client, "a-project-1", NULL, options, &list, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_detail(error), "set_response") != NULL && list == NULL);
    neonapi_error_free(error);
    neonapi_call_options_set_response(options, NULL);
    CHECK(neonapi_branches_list(client, "a-project-1", NULL, options, &list, NULL) == NEONAPI_OK);
    neonapi_branch_list_free(list);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

static void a_closed_client_refuses(void) {
    neonapi_client *client = suite_client();
    neonapi_project *project = NULL;
    neonapi_branch_list *list = NULL;
    const neonapi_branch *branch = NULL;
    neonapi_error *error = NULL;

    CHECK(neonapi_branches_list(client, "a-project-1", NULL, NULL, &list, NULL) == NEONAPI_OK);
    neonapi_client_close(client);
    neonapi_client_close(client);
    CHECK(neonapi_projects_get(client, "a-project-1", NULL, &project, &error) ==
          NEONAPI_ERROR_KIND_CLOSED);
    neonapi_error_free(error);
    CHECK(neonapi_branch_list_next(list, &branch, NULL) == NEONAPI_ERROR_KIND_CLOSED);
    neonapi_client_free(client);
    neonapi_branch_list_free(list);
}

static void options_that_are_refused_refuse_the_call(void) {
    neonapi_client *client = suite_client();
    neonapi_call_options *options = neonapi_call_options_new();
    neonapi_project *project = NULL;
    neonapi_error *error = NULL;

    CHECK(neonapi_call_options_set_call_timeout_ms(options, 0) == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(neonapi_projects_get(client, "a-project-1", options, &project, &error) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(strstr(neonapi_error_message(error), "call_timeout_ms") != NULL);
    neonapi_error_free(error);
    neonapi_call_options_free(options);
    neonapi_client_free(client);
}

static void requests_that_make_no_sense_are_refused(void) {
    neonapi_client *client = suite_client();
    neonapi_request *request = neonapi_request_new("FETCH", "/projects");
    neonapi_response *response = NULL;

    CHECK(neonapi_client_request(client, request, NULL, &response, NULL) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    neonapi_request_free(request);
    request = neonapi_request_new("POST", "/projects");
    CHECK(neonapi_request_set_json(request, "{") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    neonapi_request_free(request);
    request = neonapi_request_new("POST", "/projects");
    CHECK(neonapi_request_set_json(request, "{}") == NEONAPI_OK);
    CHECK(neonapi_request_set_form(request, "{}") == NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(neonapi_client_request(client, request, NULL, &response, NULL) ==
          NEONAPI_ERROR_KIND_INVALID_ARGUMENT);
    CHECK(response == NULL);
    neonapi_request_free(request);
    neonapi_client_free(client);
}

const test misuse_tests[] = {
    {"a refused call empties the place of the response", a_refused_call_empties_the_place_of_the_response},
    {"a preview that nobody looks at is refused", a_preview_that_nobody_looks_at_is_refused},
    {"NULL is refused by name, or read as nothing", null_is_refused_by_name_or_read_as_nothing},
    {"text that is not UTF-8 is refused", text_that_is_not_utf_8_is_refused},
    {"what is required and not set is refused", what_is_required_and_not_set_is_refused},
    {"a list takes no place for a response", a_list_takes_no_place_for_a_response},
    {"a closed client refuses", a_closed_client_refuses},
    {"options that are refused refuse the call", options_that_are_refused_refuse_the_call},
    {"requests that make no sense are refused", requests_that_make_no_sense_are_refused},
    {NULL, NULL},
};
