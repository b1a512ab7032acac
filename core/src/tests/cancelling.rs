//! Ending a call from outside: before it, in each of its pauses, in a wait, and with a request in flight.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Barrier, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use super::harness::*;
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::generated::ErrorKind;
use crate::models::{CreateBranch, CreateProjectBranchResponse, ListProjects};
use crate::{CallOptions, CancelToken, Client};

fn with_token(client: &Client, token: CancelToken) -> Client {
    client.with_options(CallOptions { cancel: Some(token), ..Default::default() })
}

/// A client whose calls are cancelled when the clock has come to a time.
fn cancelled_at(bench: &Bench, seconds: u64) -> Client {
    let clock = bench.clock.clone();
    let token = CancelToken::with_check(move || clock.now() >= Duration::from_secs(seconds));
    with_token(&bench.client, token)
}

fn create(client: &Client) -> Result<CreateProjectBranchResponse> {
    client.branches().create("p-1", &CreateBranch::default())
}

/// Within the 200 ms that are promised; gives the error.
#[track_caller]
fn ended_in_time<T>(bench: &Bench, result: Result<T>, seconds: f64) -> Error {
    let Err(error) = result else { panic!("the call was cancelled") };
    assert_eq!(error.kind(), ErrorKind::Cancelled, "{error}");
    let late = bench.seconds() - seconds;
    assert!((0.0..=0.2).contains(&late), "{late} s after it was cancelled");
    error
}

#[test]
fn a_call_that_is_cancelled_before_it_begins_sends_nothing() {
    let bench = Bench::new(|_| project("p-1"));
    let token = CancelToken::new();
    token.cancel();
    let error = with_token(&bench.client, token).projects().get("p-1").expect_err("cancelled");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Cancelled, 0));
    assert_eq!(error.operation_id(), Some("getProject"));
    assert_eq!(bench.requests(), 0);
}

#[test]
fn a_token_that_nobody_cancels_changes_nothing() {
    let bench = Bench::new(|request| match request.number {
        1 => neon_error(503),
        2 => branch_created(&[("op-1", "running")]),
        _ => one_operation("op-1", "finished"),
    });
    create(&with_token(&bench.client, CancelToken::new())).expect("success");
    assert_eq!(bench.client.requests_left_behind(), 0);
}

#[test]
fn a_pause_for_the_rate_limit_ends_when_it_is_cancelled() {
    let slow = |settings: &mut crate::Settings| {
        (settings.requests_per_minute, settings.account_burst) = (6, 1);
    };
    let bench = Bench::paced(slow, |_| project("p-1"));
    bench.client.projects().get("p-1").expect("the first goes at once");
    let result = cancelled_at(&bench, 3).projects().get("p-1");
    let error = ended_in_time(&bench, result, 3.0);
    assert!(!error.outcome_unknown());
    assert_eq!(bench.requests(), 1);
}

#[test]
fn a_pause_before_a_repeat_ends_when_it_is_cancelled() {
    let bench = Bench::new(|_| neon_error(503).with_header("retry-after", "60"));
    bench.clock.pass_only_in_sleeps();
    let result = create(&cancelled_at(&bench, 5));
    let error = ended_in_time(&bench, result, 5.0);
    assert_eq!(error.attempts(), 1);
    assert!(!error.outcome_unknown(), "the request that was made was refused");
}

#[test]
fn waiting_for_a_lock_ends_when_it_is_cancelled() {
    let bench = Bench::new(|_| neon_error(423));
    bench.clock.pass_only_in_sleeps();
    let result = create(&cancelled_at(&bench, 10));
    let error = ended_in_time(&bench, result, 10.0);
    assert!(!error.outcome_unknown());
}

#[test]
fn a_wait_ends_when_it_is_cancelled_and_loses_nothing() {
    let bench = Bench::new(|request| match request.number {
        1 => branch_created(&[("op-1", "running")]),
        _ => one_operation("op-1", "running"),
    });
    let result = create(&cancelled_at(&bench, 10));
    let error = ended_in_time(&bench, result, 10.0);
    assert_eq!(error.operation_id(), Some("createProjectBranch"));
    assert_eq!(error.operations()[0].id, "op-1");
    let answer = error.answer::<CreateProjectBranchResponse>().expect("it was created");
    assert_eq!(answer.branch.id, "br-1");
    assert!(!error.outcome_unknown(), "the branch is there");
}

#[test]
fn a_list_ends_when_it_is_cancelled_between_two_pages() {
    let bench = Bench::new(|request| project_page(&["a"], &format!("c{}", request.number)));
    let token = CancelToken::new();
    let mut list =
        with_token(&bench.client, token.clone()).projects().list(&ListProjects::default());
    list.next().expect("an item").expect("a project");
    token.cancel();
    assert_eq!(list.next().expect("an error").expect_err("cancelled").kind(), ErrorKind::Cancelled);
    assert!(list.next().is_none());
    assert_eq!(list.cursor(), Some("c1"));
    assert_eq!(bench.requests(), 1);
}

#[test]
fn a_check_is_asked_at_least_every_50_ms() {
    let bench = Bench::new(|request| match request.number {
        1 => neon_error(503).with_header("retry-after", "10"),
        _ => project("p-1"),
    });
    bench.clock.pass_only_in_sleeps();
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = asked.clone();
    let token = CancelToken::with_check(move || {
        counter.fetch_add(1, Ordering::AcqRel);
        false
    });
    with_token(&bench.client, token).projects().get("p-1").expect("success");
    assert!(asked.load(Ordering::Acquire) >= 200, "{asked:?} times in ten seconds");
}

/// A server that never answers until it is let go; cancels the token as soon as it has a request.
struct Hanging {
    bench: Bench,
    client: Client,
    release: Sender<()>,
}

fn hanging() -> Hanging {
    let (release, held): (Sender<()>, Receiver<()>) = channel();
    let (held, token) = (Mutex::new(held), CancelToken::new());
    let canceller = token.clone();
    let bench = Bench::new(move |request| {
        if request.number == 1 {
            canceller.cancel();
            let _ = held.lock().expect("no panic").recv();
        }
        project("p-1")
    });
    let client = with_token(&bench.client, token);
    Hanging { bench, client, release }
}

#[test]
fn a_request_in_flight_is_left_behind() {
    let hanging = hanging();
    let error = hanging.client.projects().get("p-1").expect_err("cancelled");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Cancelled, 1));
    assert!(!error.outcome_unknown(), "a read changes nothing");
    assert_eq!(hanging.client.requests_left_behind(), 1);
    hanging.bench.client.projects().get("p-1").expect("other calls are not held up");
    hanging.release.send(()).expect("the request is held");
    until("the request left behind ends", || hanging.client.requests_left_behind() == 0);
}

#[test]
fn the_outcome_of_a_mutation_left_behind_is_unknown() {
    let hanging = hanging();
    let error = create(&hanging.client).expect_err("cancelled");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert!(error.outcome_unknown() && !error.is_retryable());
    assert!(error.to_string().contains("outcome unknown"), "{error}");
    drop(hanging.release);
    until("the request left behind ends", || hanging.client.requests_left_behind() == 0);
}

#[test]
fn a_raw_request_in_flight_is_left_behind_too() {
    let hanging = hanging();
    let error =
        hanging.client.request(crate::Method::Delete, "/brand/new", &[], crate::RequestBody::None);
    let error = error.expect_err("cancelled");
    assert!(error.kind() == ErrorKind::Cancelled && error.outcome_unknown(), "{error}");
    drop(hanging.release);
}

#[test]
fn one_token_ends_many_calls() {
    let (met, token) = (Barrier::new(4), CancelToken::new());
    let canceller = token.clone();
    let bench = Bench::new(move |_| {
        met.wait();
        canceller.cancel();
        neon_error(503).with_header("retry-after", "60")
    });
    bench.clock.pass_only_in_sleeps();
    let client = with_token(&bench.client, token);
    thread::scope(|scope| {
        let calls: Vec<_> = (0..4).map(|_| scope.spawn(|| client.projects().get("p-1"))).collect();
        for call in calls {
            let error = call.join().expect("no panic").expect_err("cancelled");
            assert_eq!(error.kind(), ErrorKind::Cancelled);
        }
    });
    assert_eq!(bench.requests(), 4);
}

#[test]
fn closing_leaves_a_request_in_flight_behind_where_there_is_a_token() {
    let (release, held): (Sender<()>, Receiver<()>) = channel();
    let (held, begun) = (Mutex::new(held), Arc::new(AtomicBool::new(false)));
    let begin = begun.clone();
    let bench = Bench::new(move |_| {
        begin.store(true, Ordering::Release);
        let _ = held.lock().expect("no panic").recv();
        project("p-1")
    });
    bench.clock.pass_only_in_sleeps();
    let client = with_token(&bench.client, CancelToken::new());
    thread::scope(|scope| {
        let call = scope.spawn(|| create(&client));
        until("the request is made", || begun.load(Ordering::Acquire));
        client.close();
        let error = call.join().expect("no panic").expect_err("closed");
        assert!(error.kind() == ErrorKind::Closed && error.outcome_unknown(), "{error}");
    });
    drop(release);
    until("the request left behind ends", || client.requests_left_behind() == 0);
}

/// A client all of whose threads are taken by requests that were left behind, until the gate opens.
struct Crowded {
    bench: Bench,
    gate: Arc<Gate>,
}

#[derive(Default)]
struct Gate {
    is_open: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    fn open(&self) {
        *self.is_open.lock().expect("no panic") = true;
        self.opened.notify_all();
    }

    fn pass(&self) {
        let is_open = self.is_open.lock().expect("no panic");
        drop(self.opened.wait_while(is_open, |is_open| !*is_open).expect("no panic"));
    }
}

fn crowded() -> Crowded {
    const MOST: usize = 256;
    let token = Arc::new(Mutex::new(CancelToken::new()));
    let (gate, current) = (Arc::<Gate>::default(), token.clone());
    let closed = gate.clone();
    let bench = Bench::new(move |request| {
        if request.number <= MOST {
            current.lock().expect("no panic").cancel();
            closed.pass();
        }
        project("p-1")
    });
    for _ in 0..MOST {
        let fresh = CancelToken::new();
        *token.lock().expect("no panic") = fresh.clone();
        let error = with_token(&bench.client, fresh).projects().get("p-1").expect_err("cancelled");
        assert_eq!(error.kind(), ErrorKind::Cancelled);
    }
    assert_eq!((bench.client.requests_left_behind(), bench.requests()), (MOST, MOST));
    Crowded { bench, gate }
}

impl Crowded {
    /// Makes a call with a token that looks at the clock, and gives its result.
    fn call(
        &self,
        call_timeout_ms: Option<u64>,
        check: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Result<CreateProjectBranchResponse> {
        let cancel = Some(CancelToken::with_check(check));
        let options = CallOptions { cancel, call_timeout_ms, ..Default::default() };
        create(&self.bench.client.with_options(options))
    }
}

impl Drop for Crowded {
    fn drop(&mut self) {
        self.gate.open();
        let client = &self.bench.client;
        until("the requests left behind end", || client.requests_left_behind() == 0);
    }
}

#[test]
fn requests_left_behind_are_bounded() {
    let crowded = crowded();
    let before = crowded.bench.requests();
    let error = crowded.call(Some(1000), || false).expect_err("no thread");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0), "{error}");
    assert!(!error.outcome_unknown() && error.to_string().contains("call_timeout_ms of 1000 ms"));
    assert_eq!(crowded.bench.requests(), before);
}

#[test]
fn waiting_for_a_thread_ends_when_it_is_cancelled() {
    let crowded = crowded();
    let (clock, before) = (crowded.bench.clock.clone(), crowded.bench.seconds());
    let end = before + 5.0;
    let result = crowded.call(None, move || clock.now().as_secs_f64() >= end);
    let error = ended_in_time(&crowded.bench, result, end);
    assert_eq!((error.attempts(), error.outcome_unknown()), (0, false), "nothing was sent");
    crowded.gate.open();
    until("all threads are free again", || crowded.bench.client.requests_left_behind() == 0);
    assert_eq!(crowded.bench.requests(), 256, "nor was it sent later");
}

#[test]
fn a_request_that_waited_for_a_thread_ends_with_its_call_all_the_same() {
    let crowded = crowded();
    let (clock, gate) = (crowded.bench.clock.clone(), crowded.gate.clone());
    let begun = clock.now();
    let check = move || {
        if clock.now() >= begun + Duration::from_secs(6) {
            gate.open();
        }
        false
    };
    crowded.call(Some(10_000), check).expect_err("the answer is another one");
    let seen = crowded.bench.seen();
    let timeout = seen.last().expect("a request").timeout;
    assert!(timeout <= Duration::from_secs(4), "{timeout:?} is more than was left");
}
