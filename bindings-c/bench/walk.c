/* A list of 10,000 branches, every field of each read: tests/bench/src/walk.rs does the same in Rust. */

#include "worker.h"

static uint64_t text(const char *text) {
    return text ? (unsigned char)text[0] : 0;
}

static uint64_t states(const neonapi_branch *branch) {
    return text(neonapi_branch_current_state(branch)) + text(neonapi_branch_pending_state(branch)) +
           text(neonapi_branch_creation_source(branch)) + text(neonapi_branch_init_source(branch)) +
           text(neonapi_branch_restore_status(branch)) + text(neonapi_branch_restored_from(branch)) +
           text(neonapi_branch_restored_as(branch));
}

static uint64_t times(const neonapi_branch *branch) {
    int64_t parent = 0, expires = 0, reset = 0;
    neonapi_branch_parent_timestamp(branch, &parent);
    neonapi_branch_expires_at(branch, &expires);
    neonapi_branch_last_reset_at(branch, &reset);
    return (uint64_t)(parent + expires + reset + neonapi_branch_state_changed_at(branch) +
                      neonapi_branch_created_at(branch) + neonapi_branch_updated_at(branch));
}

static uint64_t numbers(const neonapi_branch *branch) {
    int64_t size = 0, lifetime = 0;
    bool primary = false;
    neonapi_branch_logical_size(branch, &size);
    neonapi_branch_ttl_interval_seconds(branch, &lifetime);
    neonapi_branch_primary(branch, &primary);
    return (uint64_t)(size + lifetime + primary + neonapi_branch_default(branch) +
                      neonapi_branch_protected(branch) + neonapi_branch_cpu_used_sec(branch) +
                      neonapi_branch_compute_time_seconds(branch) +
                      neonapi_branch_active_time_seconds(branch) +
                      neonapi_branch_written_data_bytes(branch) +
                      neonapi_branch_data_transfer_bytes(branch));
}

static uint64_t parts(const neonapi_branch *branch) {
    const neonapi_branch_created_by_data *creator = neonapi_branch_created_by(branch);
    size_t count = neonapi_branch_restricted_actions_count(branch), index;
    uint64_t sum = text(neonapi_branch_created_by_data_name(creator)) +
                   text(neonapi_branch_created_by_data_image(creator)) +
                   (neonapi_branch_recovery(branch) != NULL);
    for (index = 0; index < count; index++) {
        const neonapi_branch_restricted_action *action = neonapi_branch_restricted_actions_at(branch, index);
        sum += text(neonapi_branch_restricted_action_name(action)) +
               text(neonapi_branch_restricted_action_reason(action));
    }
    return sum;
}

uint64_t walk(const neonapi_client *client, const char *project_id) {
    neonapi_list_branches *arguments = neonapi_list_branches_new();
    neonapi_branch_list *list = NULL;
    const neonapi_branch *branch = NULL;
    uint64_t sum = 0;
    long count = 0;

    neonapi_list_branches_set_limit(arguments, 10000);
    if (neonapi_branches_list(client, project_id, arguments, NULL, &list, NULL) != NEONAPI_OK) {
        fail("the list is refused");
    }
    while (neonapi_branch_list_next(list, &branch, NULL) == NEONAPI_OK && branch != NULL) {
        sum += text(neonapi_branch_id(branch)) + text(neonapi_branch_project_id(branch)) +
               text(neonapi_branch_parent_id(branch)) + text(neonapi_branch_parent_lsn(branch)) +
               text(neonapi_branch_name(branch)) + states(branch) + times(branch) + numbers(branch) +
               parts(branch);
        count++;
    }
    neonapi_branch_list_free(list);
    neonapi_list_branches_free(arguments);
    if (count != 10000) {
        fail("not all branches came back");
    }
    return sum;
}
