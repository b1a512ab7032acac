//! Errors carry everything that those of the core do.

use std::collections::BTreeSet;

use neonapi::ErrorKind;
use neonapi_emulator::FaultAction;
use neonapi_tests::{ending, status, status_after};
use uniffi::{Lift, Lower};

use super::{Setup, call, failure, named, setup};
use crate::UniFfiTag;
use crate::error::{NativeError, NativeFailure};
use crate::generated::native_answers::AnyAnswer;
use crate::probes::native_probe_error;
use crate::values::*;

#[test]
fn every_kind_crosses_by_its_number() {
    let mut seen = BTreeSet::new();
    for kind in ErrorKind::ALL {
        let failure = failure(native_probe_error(kind.number()));
        assert_eq!(failure.kind, kind.number());
        assert!(failure.text.starts_with(kind.name()), "{}", failure.text);
        assert!(seen.insert(failure.kind));
    }
    native_probe_error(9).expect("no kind has this number");
}

#[test]
fn an_answer_that_is_an_error_is_told_whole() {
    let setup = setup();
    setup.always("getProject", status_after(429, "0"));
    let failure = failure(setup.client.projects_get(setup.project(), &call()));
    assert_eq!((failure.kind, failure.status), (ErrorKind::RateLimited.number(), Some(429)));
    assert_eq!(failure.detail, "come back later");
    assert_eq!(failure.operation_id.as_deref(), Some("getProject"));
    assert_eq!((failure.attempts, failure.retry_after_ms), (5, Some(0)));
    assert!(failure.is_retryable && !failure.outcome_unknown);
    let response = failure.response.expect("there was an answer");
    assert_eq!((response.status, response.attempts), (429, 5));
    assert_eq!(response.headers["retry-after"], "0");
    assert!(failure.request_id.is_some() && failure.text.contains("projects.get"));
    assert!(failure.answer.is_none() && failure.operations.is_empty());
    setup.emulator.clear_faults();
    setup.always("getProject", status(422));
    let refused = super::failure(setup.client.projects_get(setup.project(), &call()));
    assert_eq!(refused.code.as_deref(), Some("SOME_CODE"));
}

#[test]
fn texts_name_calls_arguments_and_settings_as_the_languages_do() {
    let setup = setup();
    let (project, none) = (setup.project(), String::new());
    let refused = failure(setup.client.branches_get(none.clone(), none, &call()));
    assert_eq!(refused.detail, "projectId: must not be empty");
    assert!(refused.text.contains(": InvalidArgument: projectId: must"), "{}", refused.text);
    let nameless = setup.client.branches_get_or_create(project.clone(), named(""), &call());
    let nameless = failure(nameless);
    assert!(nameless.text.starts_with("branches.getOrCreate"), "{}", nameless.text);
    let mut refusal = status(400);
    if let FaultAction::Status { message, .. } = &mut refusal {
        "set org_id, not project_id".clone_into(message);
    }
    setup.always("getProject", refusal);
    let quoted = failure(setup.client.projects_get(project, &call()));
    assert_eq!(quoted.detail, "set org_id, not project_id", "Neon's own words");
    assert!(quoted.text.contains("set org_id, not project_id"), "{}", quoted.text);
    assert!(quoted.text.contains("where it is orgId, set it"), "{}", quoted.text);
}

#[test]
fn an_error_crosses_whole() {
    let setup = setup();
    setup.always("createProjectBranch", ending("failed"));
    let made = setup.client.branches_create(setup.project(), named("a"), &call());
    let sent = failure(made);
    let text = format!("{sent:?}");
    let mut buffer = Vec::new();
    <NativeFailure as Lower<UniFfiTag>>::write(sent, &mut buffer);
    let back = <NativeFailure as Lift<UniFfiTag>>::try_read(&mut buffer.as_slice());
    assert_eq!(format!("{:?}", back.expect("it crosses")), text);
}

/// The failure of a call whose operations fail, and the name of the answer that it carries.
#[track_caller]
fn answer_of<T>(made: Result<T, NativeError>) -> String {
    let failure = failure(made);
    assert_eq!(failure.kind, ErrorKind::OperationFailed.number(), "{}", failure.text);
    assert!(!failure.operations.is_empty());
    let answer = format!("{:?}", failure.answer.expect("it was answered"));
    answer.split('(').next().unwrap_or_default().to_owned()
}

#[test]
fn a_wait_that_fails_carries_the_answer_by_its_type() {
    let setup = setup();
    let Setup { client, emulator, .. } = &setup;
    let project = || setup.project();
    let branch = setup.branch("base");
    let snapshot =
        client.snapshots_create(project(), setup.root(), CreateSnapshot::default(), &call());
    let snapshot = snapshot.expect("a snapshot").snapshot.id;
    emulator.add_fault(neonapi_emulator::Fault::new(ending("failed")));
    let create = CreateProject { name: Some("other".to_owned()), ..Default::default() };
    assert_eq!(answer_of(client.projects_create(create, &call())), "CreateProjectResponse");
    let database = CreateDatabase { name: "d".to_owned(), owner_name: "neondb_owner".to_owned() };
    let created = client.databases_create(project(), branch.clone(), database, &call());
    assert_eq!(answer_of(created), "DatabaseOperations");
    let created = client.branches_create(project(), named("b"), &call());
    assert_eq!(answer_of(created), "CreateProjectBranchResponse");
    let role = CreateRole { name: "someone".to_owned(), ..Default::default() };
    let created = client.roles_create(project(), branch.clone(), role, &call());
    assert_eq!(answer_of(created), "RoleOperations");
    let snapshotted =
        client.snapshots_create(project(), setup.root(), CreateSnapshot::default(), &call());
    assert_eq!(answer_of(snapshotted), "CreateSnapshotResponse");
    let restored =
        client.snapshots_restore(project(), snapshot, RestoreSnapshot::default(), &call());
    assert_eq!(answer_of(restored), "RestoreSnapshotResponse");
    assert_eq!(answer_of(client.branches_delete(project(), branch, &call())), "BranchOperations");
}

#[test]
fn a_change_whose_answer_is_lost_is_of_unknown_outcome() {
    let setup = setup();
    setup.always("createProjectBranch", neonapi_emulator::FaultAction::DropAfter);
    let failure = failure(setup.client.branches_create(setup.project(), named("a"), &call()));
    assert_eq!(failure.kind, ErrorKind::Connection.number());
    assert!(failure.outcome_unknown && !failure.is_retryable);
}

#[test]
fn no_text_of_an_error_holds_a_secret() {
    let setup = setup();
    setup.always("createProject", ending("failed"));
    let create = CreateProject { name: Some("other".to_owned()), ..Default::default() };
    let failure = failure(setup.client.projects_create(create, &call()));
    let Some(AnyAnswer::CreateProjectResponse(answer)) = &failure.answer else {
        panic!("another answer")
    };
    let secret = answer.connection_uris[0].connection_uri.expose().to_owned();
    let body = failure.response.as_ref().expect("an answer").body.clone();
    assert!(String::from_utf8_lossy(&body).contains(&secret), "the raw body has it");
    let error = NativeError::Failed { failure: Box::new(failure) };
    assert!(!format!("{error} {error:?}").contains(&secret));
}
