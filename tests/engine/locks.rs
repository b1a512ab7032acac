//! Projects that are busy: 423.

use std::sync::Barrier;
use std::thread;

use neonapi::ErrorKind;
use neonapi::models::CreateRole;
use neonapi_emulator::{Options, Seed, SeedOperation};
use neonapi_tests::{Setup, build, builder, named, options, setup, setup_with, start, status};

/// Work of the service's own that keeps a project busy.
fn keep_busy(setup: &Setup, project_id: &str, duration_ms: u64) {
    let operation = SeedOperation {
        project_id: project_id.to_owned(),
        action: "check_availability".to_owned(),
        duration_ms,
    };
    let seed = Seed { operations: vec![operation], ..Seed::default() };
    setup.emulator.seed(&seed).expect("the project exists");
}

#[test]
fn changes_of_one_project_from_many_threads_all_succeed() {
    let emulator = start(Options { operation_duration_ms: 5..=15, ..options() });
    let setup = Setup { client: build(builder(&emulator)), emulator };
    let (client, project) = (&setup.client, setup.project(0));
    keep_busy(&setup, &project.id, 400);
    let start = Barrier::new(8);
    thread::scope(|scope| {
        for number in 0..8 {
            let (start, project) = (&start, &project);
            scope.spawn(move || {
                let name = format!("made-{number}");
                start.wait();
                if number % 2 == 0 {
                    client.branches().create(&project.id, &named(&name)).expect("created");
                } else {
                    let role = CreateRole { name, ..CreateRole::default() };
                    let branch_id = &project.default_branch_id;
                    client.roles().create(&project.id, branch_id, &role).expect("created");
                }
            });
        }
    });
    let counters = setup.emulator.counters();
    assert_eq!((counters.created("branches"), counters.created("roles")), (4, 4));
    assert!(counters.status(423) > 0, "there was nothing to wait out");
}

#[test]
fn a_lock_by_the_service_itself_is_waited_out() {
    let setup = setup();
    let project = setup.project(0);
    keep_busy(&setup, &project.id, 400);
    let response =
        setup.client.with_response(|client| client.branches().create(&project.id, &named("late")));
    assert!(response.expect("created").attempts() > 1);
    assert_eq!(setup.emulator.counters().created("branches"), 1);
}

#[test]
fn a_lock_does_not_use_up_the_retries() {
    let setup = setup_with(|client| client.retries(1));
    let project = setup.project(0);
    setup.once("createProjectBranch", status(423));
    setup.once("createProjectBranch", status(429));
    setup.once("createProjectBranch", status(423));
    let response =
        setup.client.with_response(|client| client.branches().create(&project.id, &named("b")));
    assert_eq!(response.expect("created").attempts(), 4);
}

#[test]
fn a_lock_that_lasts_ends_as_locked_with_nothing_done() {
    let setup = setup_with(|client| client.lock_timeout_ms(100));
    let project = setup.project(0);
    keep_busy(&setup, &project.id, 3_600_000);
    let error = setup.client.branches().create(&project.id, &named("never")).expect_err("locked");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Locked, Some(423)));
    assert!(!error.outcome_unknown() && error.is_retryable());
    assert!(error.detail().contains("conflicting operations"), "{error}");
    assert!(u64::from(error.attempts()) == setup.requests_of("createProjectBranch"));
    assert_eq!(setup.emulator.counters().created("branches"), 0);
}

#[test]
fn without_time_for_locks_the_first_refusal_is_the_last() {
    let setup = setup_with(|client| client.lock_timeout_ms(0));
    let project = setup.project(0);
    keep_busy(&setup, &project.id, 3_600_000);
    let error = setup.client.branches().create(&project.id, &named("never")).expect_err("locked");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Locked, 1));
}
