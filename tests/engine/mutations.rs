//! Everything that can happen to a request that changes something: it is never made twice.

use std::thread;

use neonapi::models::CreateProjectBranchResponse;
use neonapi::{Error, ErrorKind};
use neonapi_emulator::{Fault, FaultAction, FaultBody, When};
use neonapi_tests::{Setup, named, setup, setup_with, status, status_with};

/// What becomes of a creation that a fault hits.
struct Case {
    fault: FaultAction,
    kind: ErrorKind,
    branches_made: u64,
}

fn case(fault: FaultAction, kind: ErrorKind, branches_made: u64) -> Case {
    Case { fault, kind, branches_made }
}

/// A status although the work was done.
fn done_but(status: u16, body: FaultBody) -> FaultAction {
    FaultAction::Status {
        status,
        code: String::new(),
        message: String::new(),
        retry_after: None,
        body,
        when: When::After,
    }
}

/// Faults after which nobody knows whether the branch was made.
fn leaving_it_unknown() -> Vec<Case> {
    use ErrorKind::{Connection, Decode, ResponseTooLarge, Server, Timeout};
    vec![
        case(FaultAction::DropBefore, Connection, 0),
        case(FaultAction::DropAfter, Connection, 1),
        case(FaultAction::Reset { when: When::Before }, Connection, 0),
        case(FaultAction::Reset { when: When::After }, Connection, 1),
        case(FaultAction::Truncate, Connection, 1),
        case(FaultAction::TruncateChunked, Connection, 1),
        case(FaultAction::BadJson, Decode, 1),
        case(FaultAction::HtmlOk, Decode, 1),
        case(FaultAction::EmptyOk, Decode, 1),
        case(FaultAction::NoContent, Decode, 1),
        case(status(500), Server, 0),
        case(done_but(500, FaultBody::Error), Server, 1),
        case(status_with(502, FaultBody::Html), Server, 0),
        case(status_with(503, FaultBody::Html), Server, 0),
        case(done_but(503, FaultBody::Empty), Server, 1),
        case(done_but(504, FaultBody::Html), Server, 1),
        case(done_but(524, FaultBody::Html), Server, 1),
        case(FaultAction::SlowBody { bytes: 1, interval_ms: 100 }, Timeout, 1),
        case(FaultAction::Hang { when: When::Before }, Timeout, 0),
        case(FaultAction::Hang { when: When::After }, Timeout, 1),
        case(FaultAction::EndlessBody, ResponseTooLarge, 1),
        case(FaultAction::GzipBomb { bytes: 1 << 30 }, ResponseTooLarge, 1),
    ]
}

fn lost_creation(setup: &Setup, fault: &FaultAction) -> Error {
    let project = setup.project(0);
    setup.always("createProjectBranch", fault.clone());
    setup.client.branches().create(&project.id, &named("once")).expect_err("no answer")
}

#[test]
fn a_creation_whose_answer_is_lost_is_sent_once_and_its_outcome_is_unknown() {
    thread::scope(|scope| {
        for Case { fault, kind, branches_made } in leaving_it_unknown() {
            scope.spawn(move || {
                // Only where it is meant to run out: a busy machine takes its time.
                let timeout_ms = if kind == ErrorKind::Timeout { 500 } else { 60_000 };
                let setup = setup_with(|client| {
                    client.attempt_timeout_ms(timeout_ms).max_response_bytes(1 << 20)
                });
                let error = lost_creation(&setup, &fault);
                assert_eq!((error.kind(), error.attempts()), (kind, 1), "{fault:?}: {error}");
                assert_eq!(setup.requests_of("createProjectBranch"), 1, "{fault:?}");
                assert!(error.outcome_unknown() && !error.is_retryable(), "{fault:?}: {error:?}");
                assert!(error.to_string().contains("outcome unknown"), "{error}");
                assert!(error.request_id().is_some(), "{fault:?}");
                assert!(error.answer::<CreateProjectBranchResponse>().is_none());
                let made = setup.emulator.counters().created("branches");
                assert_eq!(made, branches_made, "{fault:?}");
            });
        }
    });
}

#[test]
fn a_creation_that_neon_itself_put_off_is_repeated() {
    let faults = [status(503), status(429), status_with(429, FaultBody::Html), status(423)];
    thread::scope(|scope| {
        for fault in faults {
            scope.spawn(move || {
                let setup = setup();
                let project = setup.project(0);
                setup.once("createProjectBranch", fault.clone());
                let created = setup.client.branches().create(&project.id, &named("once"));
                assert_eq!(created.expect("repeated").branch.name, "once");
                assert_eq!(setup.requests_of("createProjectBranch"), 2, "{fault:?}");
                assert_eq!(setup.emulator.counters().created("branches"), 1);
            });
        }
    });
}

#[test]
fn a_creation_that_neon_keeps_putting_off_has_certainly_not_happened() {
    for fault in [status(503), status(429)] {
        let setup = setup_with(|client| client.retries(1));
        let error = lost_creation(&setup, &fault);
        assert!(!error.outcome_unknown() && error.is_retryable(), "{fault:?}: {error:?}");
        assert_eq!((error.attempts(), setup.requests_of("createProjectBranch")), (2, 2));
    }
}

#[test]
fn a_creation_that_was_refused_has_certainly_not_happened() {
    for number in [400, 401, 402, 403, 404, 409, 412, 418, 422] {
        let setup = setup();
        let error = lost_creation(&setup, &status(number));
        assert_eq!((error.status(), error.attempts()), (Some(number), 1));
        assert!(!error.outcome_unknown() && !error.is_retryable(), "{number}: {error:?}");
    }
}

#[test]
fn a_slow_answer_to_a_creation_is_waited_for() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", FaultAction::SlowBody { bytes: 500, interval_ms: 10 });
    let created = setup.client.branches().create(&project.id, &named("slow")).expect("complete");
    assert_eq!(created.branch.name, "slow");
    assert_eq!(setup.requests_of("createProjectBranch"), 1);
}

#[test]
fn changes_and_deletions_are_no_more_repeated_than_creations() {
    let setup = setup();
    let project = setup.project(1);
    let id = project.branch_ids[0].as_str();
    for method in ["PATCH", "DELETE"] {
        setup.emulator.add_fault(Fault::new(FaultAction::DropAfter).method(method));
    }
    let error = setup.client.branches().update(&project.id, id, &Default::default());
    let error = error.expect_err("lost");
    assert!(error.outcome_unknown() && error.attempts() == 1, "{error:?}");
    let error = setup.client.branches().delete(&project.id, id).expect_err("lost");
    assert!(error.outcome_unknown() && error.attempts() == 1, "{error:?}");
    setup.emulator.clear_faults();
    assert!(setup.client.branches().delete(&project.id, id).expect("no error").is_none());
}

#[test]
fn a_deletion_answered_without_a_body_means_that_it_is_gone() {
    let setup = setup();
    let project = setup.project(1);
    setup.once("deleteProjectBranch", FaultAction::NoContent);
    let deleted = setup.client.branches().delete(&project.id, &project.branch_ids[0]);
    assert!(deleted.expect("no error").is_none());
}
