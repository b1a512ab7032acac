//! Waiting for the operations that a call has started.

use std::sync::{Arc, Mutex};
use std::thread;

use neonapi::models::{
    CreateProject, CreateProjectBranchResponse, CreateRole, Operation, OperationStatus,
};
use neonapi::{CallOptions, ErrorKind, ProgressHook, Wait};
use neonapi_emulator::{Fault, FaultAction, FaultBody, Options};
use neonapi_tests::{
    Setup, build, builder, ending, eventually, named, options, setup, setup_with, start, status,
    status_after, status_with,
};

fn statuses(operations: &[Operation]) -> Vec<&str> {
    operations.iter().map(|operation| operation.status.as_str()).collect()
}

/// An emulator whose operations take this long.
fn setup_taking(milliseconds: u64) -> Setup {
    let emulator =
        start(Options { operation_duration_ms: milliseconds..=milliseconds, ..options() });
    Setup { client: build(builder(&emulator)), emulator }
}

fn waiting_at_most(milliseconds: u64) -> CallOptions {
    CallOptions { wait_timeout_ms: Some(milliseconds), ..CallOptions::default() }
}

#[test]
fn an_operation_that_ends_badly_fails_the_call_and_loses_nothing() {
    for bad in ["failed", "error", "cancelled"] {
        let setup = setup();
        let project = setup.project(0);
        setup.once("createProjectBranch", ending(bad));
        let error = setup.client.branches().create(&project.id, &named("b")).expect_err(bad);
        assert_eq!(error.kind(), ErrorKind::OperationFailed, "{error}");
        assert_eq!(error.operation_id(), Some("createProjectBranch"));
        assert_eq!(statuses(error.operations()), [bad]);
        assert!(error.detail().contains(&format!("(create_branch) of project {}", project.id)));
        assert!(!error.outcome_unknown(), "it is known what happened");
        let answer = error.answer::<CreateProjectBranchResponse>().expect("the branch was made");
        assert_eq!(answer.branch.name, "b");
        assert_eq!(statuses(&answer.operations), [bad]);
        assert_eq!(error.response().map(|response| response.status()), Some(201));
        let reason = bad != "cancelled";
        assert_eq!(error.detail().contains("told to fail this operation"), reason, "{error}");
        assert_eq!(setup.requests_of("createProjectBranch"), 1);
    }
}

#[test]
fn a_skipped_operation_counts_as_done() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", ending("skipped"));
    let created = setup.client.branches().create(&project.id, &named("b")).expect("done");
    assert_eq!(statuses(&created.operations), ["skipped"]);
}

#[test]
fn a_state_nobody_knows_is_no_end() {
    let setup = setup();
    let project = setup.project(0);
    let recovers_after_ms = Some(800);
    let paused = FaultAction::OperationStatus { status: "paused".to_owned(), recovers_after_ms };
    setup.once("createProjectBranch", paused);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let client = setup.client.with_options(noting(&seen));
    let created = client.branches().create(&project.id, &named("b")).expect("done in the end");
    assert_eq!(statuses(&created.operations), ["finished"]);
    let seen = seen.lock().expect("no panic");
    assert!(seen.iter().any(|states| states == &["paused"]), "{seen:?}");
}

/// Options that note the states of all operations at each poll.
fn noting(seen: &Arc<Mutex<Vec<Vec<String>>>>) -> CallOptions {
    let seen = seen.clone();
    let hook = ProgressHook::new(move |operations| {
        let states = statuses(operations).into_iter().map(str::to_owned).collect();
        seen.lock().expect("no panic").push(states);
    });
    CallOptions { on_progress: Some(hook), ..CallOptions::default() }
}

#[test]
fn progress_is_shown_at_each_poll_up_to_the_end() {
    let setup = setup_taking(120);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let client = setup.client.with_options(noting(&seen));
    client.projects().create(&CreateProject::default()).expect("created");
    let seen = seen.lock().expect("no panic");
    assert!(seen.iter().all(|states| states.len() == 2), "all operations, always: {seen:?}");
    assert_eq!(seen.last().map(|states| states.join(" ")).as_deref(), Some("finished finished"));
    let ended = |states: &Vec<String>| states.iter().filter(|it| *it == "finished").count();
    assert!(seen.windows(2).all(|pair| ended(&pair[0]) <= ended(&pair[1])), "{seen:?}");
    let polls =
        setup.requests_of("listProjectOperations") + setup.requests_of("getProjectOperation");
    assert_eq!(seen.len() as u64, polls, "one request a poll");
}

#[test]
fn a_wait_that_takes_too_long_gives_the_open_operations_back_and_is_resumed() {
    let setup = setup_taking(900);
    let project = setup.project(0);
    let hurried = setup.client.with_options(waiting_at_most(100));
    let error = hurried.branches().create(&project.id, &named("b")).expect_err("too long");
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::WaitTimeout, false));
    assert_eq!(statuses(error.operations()), ["running"]);
    let answer = error.answer::<CreateProjectBranchResponse>().expect("the branch is not lost");
    assert_eq!(answer.branch.name, "b");
    assert!(error.to_string().contains("operations.wait_for"), "{error}");
    let done = setup.client.operations().wait_for(error.operations()).expect("resumed");
    assert_eq!(statuses(&done), ["finished"]);
    let ids: Vec<&str> = done.iter().map(|operation| operation.id.as_str()).collect();
    let again = setup.client.operations().wait_for_ids(&project.id, &ids).expect("done already");
    assert_eq!(again, done);
    assert_eq!(setup.requests_of("createProjectBranch"), 1);
}

#[test]
fn a_stuck_operation_ends_the_wait_with_its_time() {
    for stuck in ["running", "scheduling", "levitating"] {
        let setup = setup_with(|client| client.wait_timeout_ms(200));
        let project = setup.project(0);
        setup.once("createProjectBranch", ending(stuck));
        let error = setup.client.branches().create(&project.id, &named("b")).expect_err("stuck");
        assert_eq!(error.kind(), ErrorKind::WaitTimeout, "{stuck}: {error}");
        assert_eq!(statuses(error.operations()), [stuck]);
        assert!(error.answer::<CreateProjectBranchResponse>().is_some());
    }
}

#[test]
fn a_failed_operation_can_be_waited_on_again_while_neon_retries_it() {
    let setup = setup();
    let project = setup.project(0);
    let recovers_after_ms = Some(1000);
    let failed = FaultAction::OperationStatus { status: "failed".to_owned(), recovers_after_ms };
    setup.once("createProjectBranch", failed);
    let error = setup.client.branches().create(&project.id, &named("b")).expect_err("failed");
    assert_eq!(error.kind(), ErrorKind::OperationFailed);
    assert!(error.operations()[0].retry_at.is_some());
    // Seen as failed once more, it is given back once more.
    let mut open = error.operations().to_vec();
    let mut done = None;
    eventually("Neon's own retry succeeds", || {
        match setup.client.operations().wait_for(&open) {
            Ok(operations) => done = Some(operations),
            Err(error) => open = error.operations().to_vec(),
        }
        done.is_some()
    });
    assert_eq!(done.as_deref().map(statuses), Some(vec!["finished"]));
}

#[test]
fn operations_absent_from_the_list_are_asked_for_themselves() {
    let setup = setup();
    setup.once("createProject", FaultAction::OperationVanishes { for_ms: None });
    let created = setup.client.projects().create(&CreateProject::default()).expect("created");
    assert_eq!(statuses(&created.operations), ["finished", "finished"]);
    assert!(setup.requests_of("listProjectOperations") > 0);
    assert!(setup.requests_of("getProjectOperation") > 1);
}

#[test]
fn an_operation_that_a_lagging_server_does_not_know_yet_is_not_taken_as_done() {
    let setup = setup();
    let project = setup.project(0);
    let lagging = Fault::new(status(404)).operation("getProjectOperation").times(3);
    setup.emulator.add_fault(lagging);
    let created = setup.client.branches().create(&project.id, &named("b")).expect("created");
    assert_eq!(statuses(&created.operations), ["finished"]);
    assert!(setup.requests_of("getProjectOperation") > 3);
}

#[test]
fn an_operation_that_stays_unknown_ends_the_wait_and_keeps_the_answer() {
    let setup = setup();
    let project = setup.project(0);
    setup.always("getProjectOperation", status(404));
    let client = setup.client.with_options(waiting_at_most(500));
    let error = client.branches().create(&project.id, &named("b")).expect_err("unknown");
    assert_eq!(error.kind(), ErrorKind::WaitTimeout, "{error}");
    assert_eq!((error.operations().len(), error.outcome_unknown()), (1, false));
    assert!(error.answer::<CreateProjectBranchResponse>().is_some());
}

#[test]
fn polls_survive_whatever_a_read_survives() {
    let faults = [
        status(503),
        status(429),
        status_after(429, "0"),
        status(500),
        status_with(502, FaultBody::Html),
        FaultAction::DropAfter,
        FaultAction::Truncate,
        FaultAction::BadJson,
        FaultAction::EmptyOk,
    ];
    thread::scope(|scope| {
        for fault in faults {
            scope.spawn(move || {
                let setup = setup();
                setup.once("listProjectOperations", fault.clone());
                setup.once("getProjectOperation", fault.clone());
                let created = setup.client.projects().create(&CreateProject::default());
                let created = created.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
                assert_eq!(statuses(&created.operations), ["finished", "finished"]);
                assert_eq!(setup.emulator.counters().created("projects"), 1, "{fault:?}");
                assert!(setup.emulator.counters().faults_fired_total > 0);
            });
        }
    });
}

#[test]
fn a_wait_outlives_polls_that_fail() {
    let setup = setup_with(|client| client.retries(0));
    let project = setup.project(0);
    for fault in [status(500), FaultAction::DropAfter] {
        let times = Fault::new(fault).operation("getProjectOperation").times(4);
        setup.emulator.add_fault(times);
    }
    let created = setup.client.branches().create(&project.id, &named("b")).expect("created");
    assert_eq!(statuses(&created.operations), ["finished"]);
    assert!(setup.requests_of("getProjectOperation") > 8);
}

#[test]
fn a_poll_that_fails_for_good_keeps_the_answer_and_the_operations() {
    let setup = setup_with(|client| client.retries(0));
    let project = setup.project(0);
    for (number, kind) in [(403, ErrorKind::PermissionDenied), (401, ErrorKind::Authentication)] {
        setup.once("getProjectOperation", status(number));
        let error = setup.client.branches().create(&project.id, &named("b")).expect_err("refused");
        assert_eq!((error.kind(), error.outcome_unknown()), (kind, false), "{error}");
        let answer = error.answer::<CreateProjectBranchResponse>().expect("not lost");
        let done = setup.client.operations().wait_for(error.operations()).expect("resumed");
        assert_eq!((statuses(&done), answer.operations.len()), (vec!["finished"], 1));
        setup.client.branches().delete(&project.id, &answer.branch.id).expect("deleted");
    }
}

#[test]
fn what_is_waited_for_can_be_chosen_for_the_client_and_for_each_call() {
    let polls = |setup: &Setup| {
        setup.requests_of("listProjectOperations") + setup.requests_of("getProjectOperation")
    };
    let setup = setup_with(|client| client.wait(Wait::None));
    let project = setup.project(0);
    let created = setup.client.branches().create(&project.id, &named("b")).expect("created");
    assert_eq!((statuses(&created.operations), polls(&setup)), (vec!["running"], 0));
    let wait = |wait: bool| CallOptions { wait: Some(wait), ..CallOptions::default() };
    let waiting = setup.client.with_options(wait(true));
    let created = waiting.branches().create(&project.id, &named("c")).expect("created");
    assert_eq!(statuses(&created.operations), ["finished"]);

    let setup = setup_with(|client| client.wait(Wait::Creations));
    let project = setup.project(0);
    let created = setup.client.branches().create(&project.id, &named("b")).expect("created");
    assert_eq!(statuses(&created.operations), ["finished"]);
    let before = polls(&setup);
    let deleted = setup.client.branches().delete(&project.id, &created.branch.id);
    let deleted = deleted.expect("no error").expect("it was there");
    assert_ne!(deleted.operations[0].status, OperationStatus::Finished);
    assert_eq!(polls(&setup), before);
    let hasty = setup.client.with_options(wait(false));
    let role = CreateRole { name: "web".to_owned(), ..CreateRole::default() };
    let role = hasty.roles().create(&project.id, &project.default_branch_id, &role);
    assert_ne!(role.expect("created").operations[0].status, OperationStatus::Finished);
}

#[test]
fn all_who_wait_in_one_project_share_the_polls() {
    let setup = setup_taking(400);
    let project = setup.project(0);
    let hasty = CallOptions { wait: Some(false), ..CallOptions::default() };
    let created = setup.client.with_options(hasty).branches().create(&project.id, &named("b"));
    let operations = created.expect("created").operations;
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                let done = setup.client.operations().wait_for(&operations).expect("done");
                assert_eq!(statuses(&done), ["finished"]);
            });
        }
    });
    // 400 ms at no less than 50 ms a poll, and one more for whoever came late.
    assert!(setup.requests_of("getProjectOperation") <= 24, "{:?}", setup.emulator.counters());
}

#[test]
fn those_who_wait_for_different_operations_of_one_project_are_all_served() {
    let setup = setup_with(|client| client.wait(Wait::None));
    let project = setup.project(0);
    let mut batches = Vec::new();
    for number in 0..4 {
        let created = setup.client.branches().create(&project.id, &named(&format!("b-{number}")));
        batches.push(created.expect("the lock was waited out").operations);
    }
    thread::scope(|scope| {
        for operations in &batches {
            let client = &setup.client;
            scope.spawn(move || {
                let done = client.operations().wait_for(operations).expect("done");
                assert_eq!((done.len(), &done[0].id), (1, &operations[0].id));
            });
        }
    });
}

#[test]
fn nothing_to_wait_for_is_no_request() {
    let setup = setup();
    assert!(setup.client.operations().wait_for(&[]).expect("nothing").is_empty());
    assert!(
        setup.client.operations().wait_for_ids("some-project-1", &[]).expect("nothing").is_empty()
    );
    assert!(setup.emulator.requests().is_empty());
}
