//! Ending calls from outside, wherever they are.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use neonapi::models::CreateProjectBranchResponse;
use neonapi::{CallOptions, CancelToken, Client, Error, ErrorKind, LogHook, ProgressHook};
use neonapi_emulator::{FaultAction, When};
use neonapi_tests::{Setup, ending, eventually, named, setup, setup_with, status, status_after};

fn with_token(client: &Client, token: &CancelToken) -> Client {
    client.with_options(CallOptions { cancel: Some(token.clone()), ..CallOptions::default() })
}

/// Makes a call on another thread, does something, and gives the error that the call ended with.
fn error_of<T: Send>(
    call: impl FnOnce() -> neonapi::Result<T> + Send,
    meanwhile: impl FnOnce(),
) -> Error {
    thread::scope(|scope| {
        let call = scope.spawn(|| call().map(|_| ()));
        meanwhile();
        call.join().expect("no panic").expect_err("ended from outside")
    })
}

const HANG: FaultAction = FaultAction::Hang { when: When::Before };

#[test]
fn a_call_in_flight_ends_while_the_server_still_holds_its_request() {
    let setup = setup();
    setup.always("getProject", HANG);
    let token = CancelToken::new();
    let client = with_token(&setup.client, &token);
    let error = error_of(
        || client.projects().get("some-project-1"),
        || {
            setup.until_in_flight(1);
            token.cancel();
        },
    );
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Cancelled, 1));
    assert_eq!(error.operation_id(), Some("getProject"));
    assert!(!error.outcome_unknown(), "it was only reading");
    assert_eq!(setup.emulator.counters().requests_in_flight, 1);
    assert_eq!(setup.client.requests_left_behind(), 1);
    let Setup { client, emulator } = setup;
    drop(emulator);
    eventually("the request left behind ends too", || client.requests_left_behind() == 0);
}

#[test]
fn a_creation_cancelled_in_flight_has_an_unknown_outcome() {
    let setup = setup();
    let project = setup.project(0);
    setup.always("createProjectBranch", FaultAction::Hang { when: When::After });
    let token = CancelToken::new();
    let client = with_token(&setup.client, &token);
    let error = error_of(
        || client.branches().create(&project.id, &named("b")),
        || {
            eventually("the work is done", || setup.emulator.counters().created("branches") == 1);
            token.cancel();
        },
    );
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Cancelled, true));
    assert!(error.to_string().contains("outcome unknown"), "{error}");
    assert_eq!(setup.emulator.counters().requests_in_flight, 1);
    assert_eq!(setup.requests_of("createProjectBranch"), 1);
}

#[test]
fn one_token_ends_many_calls() {
    let setup = setup();
    setup.always("getProject", HANG);
    let token = CancelToken::new();
    let client = with_token(&setup.client, &token);
    thread::scope(|scope| {
        let call = || client.projects().get("some-project-1").expect_err("cancelled").kind();
        let calls: Vec<_> = (0..20).map(|_| scope.spawn(call)).collect();
        setup.until_in_flight(20);
        token.cancel();
        for call in calls {
            assert_eq!(call.join().expect("no panic"), ErrorKind::Cancelled);
        }
    });
    assert_eq!(setup.emulator.counters().requests_in_flight, 20);
    assert_eq!(setup.client.requests_left_behind(), 20);
    setup.emulator.clear_faults();
    let project = setup.project(0);
    setup.client.projects().get(&project.id).expect("other calls are not held up");
}

#[test]
fn a_wait_is_ended_and_nothing_is_lost() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", ending("running"));
    let token = CancelToken::new();
    let client = with_token(&setup.client, &token);
    let error = error_of(
        || client.branches().create(&project.id, &named("b")),
        || {
            eventually("it waits", || setup.requests_of("getProjectOperation") > 1);
            token.cancel();
        },
    );
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Cancelled, false), "{error}");
    assert_eq!(error.operation_id(), Some("createProjectBranch"));
    assert_eq!(error.operations().len(), 1);
    let answer = error.answer::<CreateProjectBranchResponse>().expect("the branch is not lost");
    assert_eq!(answer.branch.name, "b");
}

#[test]
fn a_poll_in_flight_is_ended_too() {
    let setup = setup();
    let project = setup.project(0);
    setup.always("getProjectOperation", HANG);
    let token = CancelToken::new();
    let client = with_token(&setup.client, &token);
    let error = error_of(
        || client.branches().create(&project.id, &named("b")),
        || {
            eventually("a poll hangs", || setup.requests_of("getProjectOperation") == 1);
            token.cancel();
        },
    );
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Cancelled, false), "{error}");
    assert!(error.answer::<CreateProjectBranchResponse>().is_some());
    assert_eq!(setup.emulator.counters().requests_in_flight, 1);
}

#[test]
fn one_who_leaves_a_shared_wait_leaves_the_others_alone() {
    let setup = setup();
    let project = setup.project(0);
    let recovers_after_ms = Some(1000);
    let paused = FaultAction::OperationStatus { status: "paused".to_owned(), recovers_after_ms };
    setup.once("createProjectBranch", paused);
    let hasty = CallOptions { wait: Some(false), ..CallOptions::default() };
    let created = setup.client.with_options(hasty).branches().create(&project.id, &named("b"));
    let operations = created.expect("created").operations;
    let token = CancelToken::new();
    let leaving = with_token(&setup.client, &token);
    thread::scope(|scope| {
        let patient = scope.spawn(|| setup.client.operations().wait_for(&operations));
        let left = scope.spawn(|| leaving.operations().wait_for(&operations));
        eventually("they wait", || setup.requests_of("getProjectOperation") > 0);
        token.cancel();
        let error = left.join().expect("no panic").expect_err("cancelled");
        assert_eq!(error.kind(), ErrorKind::Cancelled);
        patient.join().expect("no panic").expect("done");
    });
}

#[test]
fn a_progress_hook_can_end_its_own_wait() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", ending("running"));
    let token = CancelToken::new();
    let on_progress = {
        let token = token.clone();
        Some(ProgressHook::new(move |_| token.cancel()))
    };
    let options = CallOptions { cancel: Some(token), on_progress, ..CallOptions::default() };
    let client = setup.client.with_options(options);
    let error = client.branches().create(&project.id, &named("b")).expect_err("cancelled");
    assert_eq!((error.kind(), error.operations().len()), (ErrorKind::Cancelled, 1));
}

/// A hook that says when a call begins a pause before its next attempt.
fn telling_pauses() -> (LogHook, Receiver<()>) {
    let (paused, is_paused) = mpsc::channel();
    let hook = LogHook::new(move |event| {
        if event.text.starts_with("paused after") {
            // Nobody listens any more when the test is over.
            let _ = paused.send(());
        }
    });
    (hook, is_paused)
}

#[test]
fn a_pause_before_the_next_attempt_is_ended() {
    for fault in [status_after(429, "200"), status_after(503, "200"), status_after(423, "100")] {
        let (hook, is_paused) = telling_pauses();
        let setup = setup_with(|client| client.log(hook));
        let project = setup.project(0);
        setup.always("createProjectBranch", fault);
        let token = CancelToken::new();
        let client = with_token(&setup.client, &token);
        let error = error_of(
            || client.branches().create(&project.id, &named("b")),
            || {
                is_paused.recv().expect("the hook is called");
                token.cancel();
            },
        );
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Cancelled, 1));
        assert!(!error.outcome_unknown(), "Neon had refused: {error:?}");
        assert_eq!(setup.requests_of("createProjectBranch"), 1);
        assert_eq!(setup.client.requests_left_behind(), 0);
    }
}

#[test]
fn a_pause_for_the_rate_limit_is_ended() {
    let token = CancelToken::new();
    let hook = {
        let token = token.clone();
        LogHook::new(move |event| {
            if event.text.contains("rate limit") {
                token.cancel();
            }
        })
    };
    let setup = setup_with(|client| {
        client.requests_per_minute(1).account_burst(1).call_timeout_ms(None).log(hook)
    });
    let project = setup.project(0);
    let client = with_token(&setup.client, &token);
    client.projects().get(&project.id).expect("the first one");
    let error = client.projects().get(&project.id).expect_err("a minute is too long");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Cancelled, 0));
    assert_eq!(setup.requests_of("getProject"), 1);
}

#[test]
fn a_check_ends_a_call_like_a_token() {
    let setup = setup();
    setup.always("getProject", HANG);
    let stop = Arc::new(AtomicBool::new(false));
    let token = {
        let stop = stop.clone();
        CancelToken::with_check(move || stop.load(Ordering::Acquire))
    };
    let client = with_token(&setup.client, &token);
    let error = error_of(
        || client.projects().get("some-project-1"),
        || {
            setup.until_in_flight(1);
            stop.store(true, Ordering::Release);
        },
    );
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert!(token.is_cancelled());
    assert_eq!(setup.emulator.counters().requests_in_flight, 1);
}

#[test]
fn a_call_cancelled_before_it_begins_sends_nothing() {
    let setup = setup();
    let token = CancelToken::new();
    token.cancel();
    let client = with_token(&setup.client, &token);
    let error = client.branches().create("some-project-1", &named("b")).expect_err("cancelled");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Cancelled, 0));
    assert!(!error.outcome_unknown());
    assert!(setup.emulator.requests().is_empty());
}

#[test]
fn a_list_is_ended_between_and_within_its_pages() {
    let setup = setup();
    let project = setup.project(9);
    let token = CancelToken::new();
    let client = with_token(&setup.client, &token);
    let arguments = neonapi::models::ListBranches { limit: Some(5), ..Default::default() };
    let mut branches = client.branches().list(&project.id, &arguments);
    for _ in 0..5 {
        branches.next().expect("an item").expect("an answer");
    }
    token.cancel();
    let error = branches.next().expect("an end").expect_err("cancelled");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert!(branches.next().is_none());
    assert_eq!(setup.requests_of("listProjectBranches"), 1);
}

#[test]
fn a_call_with_a_token_that_nobody_cancels_is_like_any_other() {
    let setup = setup();
    let project = setup.project(0);
    let client = with_token(&setup.client, &CancelToken::new());
    setup.once("createProjectBranch", status(503));
    let created = client.branches().create(&project.id, &named("b")).expect("created");
    assert_eq!(created.branch.name, "b");
    setup.once("getProject", FaultAction::Truncate);
    client.projects().get(&project.id).expect("survived");
    assert_eq!(setup.client.requests_left_behind(), 0);
}

#[test]
fn a_token_does_not_change_what_a_time_out_is() {
    let setup = setup_with(|client| client.attempt_timeout_ms(500).retries(0));
    let project = setup.project(0);
    setup.always("createProjectBranch", HANG);
    let client = with_token(&setup.client, &CancelToken::new());
    let error = client.branches().create(&project.id, &named("b")).expect_err("hangs");
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Timeout, true));
    assert_eq!(setup.client.requests_left_behind(), 0);
}

#[test]
fn closing_a_client_ends_waits_and_refuses_new_calls() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", ending("running"));
    let error = error_of(
        || setup.client.branches().create(&project.id, &named("b")),
        || {
            eventually("it waits", || setup.requests_of("getProjectOperation") > 1);
            setup.client.clone().close();
        },
    );
    assert_eq!(error.kind(), ErrorKind::Closed, "{error}");
    assert!(error.answer::<CreateProjectBranchResponse>().is_some());
    let sent = setup.emulator.requests().len();
    let error = setup.client.projects().get(&project.id).expect_err("closed");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Closed, 0));
    setup.client.close();
    assert_eq!(setup.emulator.requests().len(), sent);
}

#[test]
fn closing_a_client_ends_a_pause() {
    let (hook, is_paused) = telling_pauses();
    let setup = setup_with(|client| client.log(hook));
    setup.always("getProject", status_after(429, "200"));
    let error = error_of(
        || setup.client.projects().get("some-project-1"),
        || {
            is_paused.recv().expect("the hook is called");
            setup.client.close();
        },
    );
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Closed, 1));
}

#[test]
fn closing_a_client_ends_a_call_with_a_token_in_flight() {
    let setup = setup();
    setup.always("getProject", HANG);
    let client = with_token(&setup.client, &CancelToken::new());
    let error = error_of(
        || client.projects().get("some-project-1"),
        || {
            setup.until_in_flight(1);
            setup.client.close();
        },
    );
    assert_eq!(error.kind(), ErrorKind::Closed);
    assert_eq!(setup.emulator.counters().requests_in_flight, 1);
}
