//! Answers that are not quite what the API describes.

use neonapi::models::{CreateProjectBranchResponse, ListBranches, OperationStatus};
use neonapi::{Client, ErrorKind, Timestamp};
use neonapi_tests::{named, patch, setup};
use serde_json::json;

#[test]
fn absent_fields_take_their_zero_value_and_are_named() {
    let setup = setup();
    let project = setup.project(0);
    let removed = json!({"$remove": ["project.name", "project.created_at", "project.pg_version"]});
    setup.once("getProject", patch(removed));
    let call = |client: &Client| client.projects().get(&project.id);
    let response = setup.client.with_response(call).expect("usable");
    let mut missing = response.missing_fields().to_vec();
    missing.sort();
    assert_eq!(missing, ["project.created_at", "project.name", "project.pg_version"]);
    assert_eq!((response.value.name.as_str(), response.value.pg_version), ("", 0));
    assert_eq!(response.value.id, project.id);
    assert_eq!(setup.requests_of("getProject"), 1);
}

#[test]
fn absent_fields_inside_lists_are_named_with_their_place() {
    let setup = setup();
    let project = setup.project(3);
    setup.once("listProjectBranches", patch(json!({"$remove": ["branches.2.name"]})));
    let call = |client: &Client| {
        client.branches().list(&project.id, &ListBranches::default()).collect::<Result<Vec<_>, _>>()
    };
    let response = setup.client.with_response(call).expect("usable");
    assert_eq!(response.missing_fields(), ["branches[2].name"]);
    assert_eq!((response.value.len(), response.value[2].name.as_str()), (4, ""));
}

#[test]
fn an_absent_identifier_is_an_error_with_its_path() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("getProject", patch(json!({"$remove": ["project.id"]})));
    let error = setup.client.projects().get(&project.id).expect_err("of no use");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.detail().contains("project.id"), "{error}");
    assert_eq!(setup.requests_of("getProject"), 1, "asking again would not help");
    let raw = error.response().and_then(|response| response.text());
    assert!(raw.is_some_and(|text| text.contains("\"shop\"")), "the raw answer is there");
}

#[test]
fn an_answer_to_a_creation_without_its_identifier_leaves_the_outcome_unknown() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", patch(json!({"$remove": ["branch.id"]})));
    let error = setup.client.branches().create(&project.id, &named("b")).expect_err("of no use");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(201)));
    assert!(error.detail().contains("branch.id") && error.outcome_unknown(), "{error}");
    assert_eq!(setup.requests_of("createProjectBranch"), 1);
}

#[test]
fn a_wrong_type_is_an_error_with_its_path() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("getProject", patch(json!({"project": {"pg_version": "seventeen"}})));
    let error = setup.client.projects().get(&project.id).expect_err("not a number");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.detail().contains("project.pg_version"), "{error}");
}

#[test]
fn what_is_new_at_neon_does_not_fail() {
    let setup = setup();
    let project = setup.project(0);
    let news = json!({
        "new_field": {"deep": [1, 2]},
        "operations": [],
        "endpoints": [],
        "branch": {"newer": true, "current_state": "levitating"},
    });
    setup.once("createProjectBranch", patch(news));
    let created = setup.client.branches().create(&project.id, &named("b")).expect("usable");
    assert_eq!(created.branch.current_state, "levitating");
    let unknown = json!({"operation": {"status": "finished", "action": "levitate"}});
    let id = {
        let branches = setup
            .client
            .with_options(neonapi::CallOptions { wait: Some(false), ..Default::default() });
        let created = branches.branches().create(&project.id, &named("c")).expect("created");
        created.operations[0].id.clone()
    };
    setup.once("getProjectOperation", patch(unknown));
    let operation = setup.client.operations().get(&project.id, &id).expect("usable");
    assert_eq!(
        (operation.action.as_str(), operation.status),
        ("levitate", OperationStatus::Finished)
    );
}

#[test]
fn nulls_and_zero_times_are_taken_as_they_are() {
    let setup = setup();
    let project = setup.project(0);
    let change = json!({"project": {"created_at": "0001-01-01T00:00:00Z", "name": null}});
    setup.once("getProject", patch(change));
    let call = |client: &Client| client.projects().get(&project.id);
    let response = setup.client.with_response(call).expect("usable");
    assert_eq!(
        response.value.created_at,
        "0001-01-01T00:00:00Z".parse::<Timestamp>().expect("a time")
    );
    assert_eq!(response.missing_fields(), ["project.name"]);
}

#[test]
fn a_wait_is_not_lost_when_the_answer_lacks_fields() {
    let setup = setup();
    let project = setup.project(0);
    let removed = json!({"$remove": ["operations.*.created_at", "roles"]});
    setup.once("createProjectBranch", patch(removed));
    let call = |client: &Client| client.branches().create(&project.id, &named("b"));
    let response = setup.client.with_response(call).expect("usable");
    let CreateProjectBranchResponse { operations, roles, .. } = &response.value;
    assert!(operations.iter().all(|it| it.status == OperationStatus::Finished) && roles.is_empty());
    assert!(response.missing_fields().contains(&"roles".to_owned()));
}
