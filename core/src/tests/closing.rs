//! Closing a client.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::harness::*;
use crate::clock::Clock;
use crate::error::Result;
use crate::generated::ErrorKind;
use crate::models::{CreateBranch, CreateProjectBranchResponse, ListProjects};
use crate::{CallOptions, Client, ProgressHook};

fn create(client: &Client) -> Result<CreateProjectBranchResponse> {
    client.branches().create("p-1", &CreateBranch::default())
}

#[test]
fn calls_of_a_closed_client_are_refused() {
    let bench = Bench::new(|_| project("p-1"));
    let clone = bench.client.clone();
    bench.client.close();
    for client in [&bench.client, &clone] {
        let error = client.projects().get("p-1").expect_err("closed");
        assert_eq!((error.kind(), error.operation_id()), (ErrorKind::Closed, Some("getProject")));
    }
    let error = bench.client.projects().list(&ListProjects::default()).next();
    assert_eq!(error.expect("an item").expect_err("closed").kind(), ErrorKind::Closed);
    let raw = bench.client.request(crate::Method::Get, "/regions", &[], Default::default());
    assert_eq!(raw.expect_err("closed").kind(), ErrorKind::Closed);
    assert_eq!(bench.requests(), 0);
}

#[test]
fn closing_twice_does_nothing() {
    let bench = Bench::new(|_| project("p-1"));
    bench.client.close();
    bench.client.close();
    assert_eq!(bench.client.projects().get("p-1").expect_err("closed").kind(), ErrorKind::Closed);
}

#[test]
fn another_client_of_the_same_account_stays_open() {
    let bench = Bench::new(|_| project("p-1"));
    let other = bench.another(|_| {});
    bench.client.close();
    other.projects().get("p-1").expect("open");
}

/// Closes the client at a time of its clock, through the token of a call that pauses.
fn closing_at(bench: &Bench, seconds: u64) -> Client {
    let (client, clock) = (bench.client.clone(), bench.clock.clone());
    let token = crate::CancelToken::with_check(move || {
        if clock.now() >= Duration::from_secs(seconds) {
            client.close();
        }
        false
    });
    bench.client.with_options(CallOptions { cancel: Some(token), ..Default::default() })
}

#[test]
fn pauses_end_when_the_client_is_closed() {
    let bench = Bench::new(|_| neon_error(503).with_header("retry-after", "60"));
    bench.clock.pass_only_in_sleeps();
    let error = closing_at(&bench, 5).projects().get("p-1").expect_err("closed");
    assert_eq!(error.kind(), ErrorKind::Closed);
    assert!((5.0..=5.2).contains(&bench.seconds()), "{}", bench.seconds());
}

#[test]
fn a_wait_ends_when_the_client_is_closed_and_loses_nothing() {
    let bench = Bench::new(|request| match request.number {
        1 => branch_created(&[("op-1", "running")]),
        _ => one_operation("op-1", "running"),
    });
    let closer = bench.client.clone();
    let options = CallOptions {
        on_progress: Some(ProgressHook::new(move |_| closer.close())),
        ..Default::default()
    };
    let error = create(&bench.client.with_options(options)).expect_err("closed");
    assert_eq!(error.kind(), ErrorKind::Closed);
    assert_eq!(error.operations()[0].id, "op-1");
    assert!(error.answer::<CreateProjectBranchResponse>().is_some());
    assert_eq!(bench.requests(), 2);
}

#[test]
fn a_call_with_a_request_in_flight_ends_with_the_answer() {
    let closed = Arc::new(AtomicBool::new(false));
    let (seen, closer) = (closed.clone(), Arc::new(std::sync::Mutex::new(None::<Client>)));
    let in_script = closer.clone();
    let bench = Bench::new(move |_| {
        in_script.lock().expect("no panic").as_ref().expect("a client").close();
        seen.store(true, Ordering::Release);
        project("p-1")
    });
    *closer.lock().expect("no panic") = Some(bench.client.clone());
    bench.client.projects().get("p-1").expect("the answer came, so it is given");
    assert!(closed.load(Ordering::Acquire));
    closer.lock().expect("no panic").take();
}
