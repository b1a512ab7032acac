//! Threads that wait in one project: they share their polls, but not each other's misfortunes.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Barrier, Mutex};
use std::thread;
use std::time::Duration;

use super::harness::*;
use crate::error::Result;
use crate::generated::{ErrorKind, Settings};
use crate::models::{CreateBranch, Operation};
use crate::{CallOptions, CancelToken, Client};

/// Long enough for a thread to begin to wait while another holds the poll.
const JOINING: Duration = Duration::from_millis(150);

#[test]
fn waiters_in_one_project_share_their_polls() {
    const THREADS: usize = 8;
    let (answered, polled) = (Barrier::new(THREADS), AtomicUsize::new(0));
    let script = move |request: &Request<'_>| {
        if request.seen.method.as_str() == "POST" {
            let id = format!("op-{}", request.number);
            answered.wait();
            return branch_created(&[(&id, "running")]);
        }
        let poll = polled.fetch_add(1, Ordering::AcqRel) + 1;
        let status = if poll < 3 { "running" } else { "finished" };
        let ids: Vec<String> = (1..=THREADS).map(|number| format!("op-{number}")).collect();
        let all: Vec<(&str, &str)> = ids.iter().map(|id| (id.as_str(), status)).collect();
        match request.seen.path.rsplit_once("/operations/") {
            Some((_, id)) => one_operation(id, status),
            None => operations_list(&all),
        }
    };
    let slowly = |settings: &mut Settings| {
        (settings.poll_interval_ms, settings.poll_interval_max_ms) = (200, 200);
    };
    let (client, server) = real_time_client(slowly, script);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let created = client.branches().create("p-1", &CreateBranch::default());
                assert_eq!(created.expect("success").operations[0].status.as_str(), "finished");
            });
        }
    });
    let polls = server.seen().len() - THREADS;
    assert!((3..=5).contains(&polls), "{polls} polls for {THREADS} waiters");
}

/// A server whose first request is held until the test lets it go.
struct Held {
    client: Client,
    server: Arc<ScriptedTransport>,
    begun: Receiver<()>,
    release: Sender<()>,
}

impl Held {
    /// `first` answers the request that is held, `later` all others.
    fn new(
        first: fn() -> Reply,
        later: impl Fn(&Request<'_>) -> Reply + Send + Sync + 'static,
    ) -> Held {
        let ((begin, begun), (release, held)) = (channel(), channel::<()>());
        let (begin, held) = (Mutex::new(begin), Mutex::new(held));
        let script = move |request: &Request<'_>| {
            if request.number > 1 {
                return later(request);
            }
            begin.lock().expect("no panic").send(()).expect("the test listens");
            let _ = held.lock().expect("no panic").recv();
            first()
        };
        let (client, server) = real_time_client(|_| {}, script);
        Held { client, server, begun, release }
    }

    /// One thread waits for `op-1` and polls; another waits for `op-2` while that poll is held.
    fn two_waiters(
        &self,
        leader: &Client,
        meanwhile: impl FnOnce(),
    ) -> (Result<Vec<Operation>>, Result<Vec<Operation>>) {
        let other = &self.client;
        thread::scope(|scope| {
            let first = scope.spawn(|| leader.operations().wait_for_ids("p-1", &["op-1"]));
            self.begun.recv().expect("the first thread polls");
            let second = scope.spawn(|| other.operations().wait_for_ids("p-1", &["op-2"]));
            thread::sleep(JOINING);
            meanwhile();
            (first.join().expect("no panic"), second.join().expect("no panic"))
        })
    }

    fn release(&self) {
        self.release.send(()).expect("the poll is held");
    }
}

fn all_finished(request: &Request<'_>) -> Reply {
    match request.seen.path.rsplit_once("/operations/") {
        Some((_, id)) => one_operation(id, "finished"),
        None => operations_list(&[("op-1", "finished"), ("op-2", "finished")]),
    }
}

#[test]
fn another_takes_over_when_the_one_who_polls_is_cancelled() {
    let held = Held::new(|| one_operation("op-1", "running"), all_finished);
    let token = CancelToken::new();
    let options = CallOptions { cancel: Some(token.clone()), ..Default::default() };
    let leader = held.client.with_options(options);
    let (first, second) = held.two_waiters(&leader, || token.cancel());
    assert_eq!(first.expect_err("cancelled").kind(), ErrorKind::Cancelled);
    second.expect("the other goes on by itself");
    assert_eq!(held.client.requests_left_behind(), 1);
    held.release();
    until("the request left behind ends", || held.client.requests_left_behind() == 0);
}

#[test]
fn a_poll_that_fails_for_good_fails_for_all_who_wait() {
    let held = Held::new(|| neon_error(401), |_| neon_error(401));
    let (first, second) = held.two_waiters(&held.client, || held.release());
    for result in [first, second] {
        let error = result.expect_err("the key was revoked");
        assert_eq!(error.kind(), ErrorKind::Authentication);
        assert_eq!(error.operations().len(), 1, "each has its own operations");
    }
    assert_eq!(held.server.seen().len(), 1);
}

#[test]
fn a_poll_that_fails_for_lack_of_time_fails_only_for_the_one_in_a_hurry() {
    let held = Held::new(|| neon_error(503).with_header("retry-after", "5"), all_finished);
    let options = CallOptions { wait_timeout_ms: Some(2000), ..Default::default() };
    let hurried = held.client.with_options(options);
    let (first, second) = held.two_waiters(&hurried, || held.release());
    assert_eq!(first.expect_err("five seconds are too long").kind(), ErrorKind::WaitTimeout);
    second.expect("it has the time, and makes polls of its own");
}

#[test]
fn an_operation_that_nobody_knows_holds_up_only_the_one_who_waits_for_it() {
    let held = Held::new(
        || neon_error(404),
        |request| match request.seen.path.rsplit_once("/operations/") {
            Some((_, "op-1")) => neon_error(404),
            Some((_, id)) => {
                one_operation(id, if request.number < 20 { "running" } else { "finished" })
            }
            None => operations_list(&[("op-2", "running")]),
        },
    );
    let options = CallOptions { wait_timeout_ms: Some(2000), ..Default::default() };
    let hurried = held.client.with_options(options);
    let (first, second) = held.two_waiters(&hurried, || held.release());
    assert_eq!(first.expect_err("no such operation").kind(), ErrorKind::WaitTimeout);
    second.expect("its operation is known");
}
