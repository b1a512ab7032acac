//! Waits in one project: whoever polls and leaves hands over, and nobody sleeps for ever.
//!
//! Whole waits of real clients; only server and clock are made up.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize as PlainUsize, Ordering as PlainOrdering};

use reqwest::header::HeaderMap;
use serde_json::json;

use super::{TickingClock, model, spawn};
use crate::error::Result;
use crate::generated::{ErrorKind, Settings};
use crate::models::{Operation, OperationStatus};
use crate::sync::atomic::{AtomicUsize, Ordering};
use crate::transport::{AttemptLimits, HttpAnswer, HttpRequest, Transport, TransportError};
use crate::{CallOptions, CancelToken, Client};

/// What the server answers to the poll of a number, from 1, with its path.
type Script = dyn Fn(usize, &str) -> HttpAnswer + Send + Sync;

struct Server {
    polls: PlainUsize,
    /// One of loom's, so that others get their turn while a poll is under way.
    under_way: AtomicUsize,
    most: PlainUsize,
    script: Box<Script>,
}

impl Transport for Server {
    fn send(
        &self,
        request: &HttpRequest,
        _limits: AttemptLimits,
    ) -> Result<HttpAnswer, TransportError> {
        let number = self.polls.fetch_add(1, PlainOrdering::Relaxed) + 1;
        let others = self.under_way.fetch_add(1, Ordering::AcqRel);
        self.most.fetch_max(others + 1, PlainOrdering::Relaxed);
        let answer = (self.script)(number, request.url.path());
        self.under_way.fetch_sub(1, Ordering::AcqRel);
        Ok(answer)
    }
}

fn bench(
    script: impl Fn(usize, &str) -> HttpAnswer + Send + Sync + 'static,
) -> (Client, Arc<Server>) {
    let server = Arc::new(Server {
        polls: PlainUsize::new(0),
        under_way: AtomicUsize::new(0),
        most: PlainUsize::new(0),
        script: Box::new(script),
    });
    let settings = Settings {
        api_key: Some("napi_model".to_owned().into()),
        rate_limit: false,
        poll_interval_ms: 50,
        poll_interval_max_ms: 50,
        retries: 0,
        ..Settings::default()
    };
    let made = server.clone();
    let make = Box::new(move |_: &Settings, _: &_| Ok(made.clone() as Arc<dyn Transport>));
    let clock = Arc::new(TickingClock::default());
    let client = Client::assemble(settings, make, clock).expect("the settings are usable");
    // What is made once is made before there are threads: loom does not see that lock.
    client.process().expect("the process has its state");
    (client, server)
}

fn answer(status: u16, body: &serde_json::Value) -> HttpAnswer {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/json".parse().expect("a header value"));
    HttpAnswer { status, headers, body: body.to_string().into_bytes(), stream: None }
}

/// All operations with one status, to whoever asks for one or for all.
fn all_are(status: &str, path: &str) -> HttpAnswer {
    let operation = |id: &str| Operation {
        id: id.to_owned(),
        project_id: "p-1".to_owned(),
        status: OperationStatus::from(status),
        ..Operation::default()
    };
    match path.rsplit_once("/operations/") {
        Some((_, id)) => answer(200, &json!({"operation": operation(id)})),
        None => answer(200, &json!({"operations": [operation("op-1"), operation("op-2")]})),
    }
}

fn wait_for(client: &Client, id: &str) -> Result<Vec<Operation>> {
    client.operations().wait_for_ids("p-1", &[id])
}

/// What became of a wait: nothing where it went well.
fn kind(result: Result<Vec<Operation>>) -> Option<ErrorKind> {
    match result {
        Ok(operations) => {
            assert!(operations.iter().all(|operation| operation.status.as_str() == "finished"));
            None
        }
        Err(error) => Some(error.kind()),
    }
}

/// Two waits at the same time, and what became of them.
fn two_waits(first: Client, other: Client) -> (Option<ErrorKind>, Option<ErrorKind>) {
    let other = spawn(move || kind(wait_for(&other, "op-2")));
    let own = kind(wait_for(&first, "op-1"));
    (own, other.join().expect("no panic"))
}

#[test]
fn each_gets_its_operations_whoever_polls() {
    model(|| {
        let (client, server) = bench(|_, path| all_are("finished", path));
        assert_eq!(two_waits(client.clone(), client), (None, None));
        let polls = server.polls.load(PlainOrdering::Relaxed);
        assert!((1..=2).contains(&polls), "{polls} polls");
    });
}

#[test]
fn never_do_two_poll_at_the_same_time() {
    model(|| {
        let (client, server) = bench(|_, path| all_are("finished", path));
        assert_eq!(two_waits(client.clone(), client), (None, None));
        assert_eq!(server.most.load(PlainOrdering::Relaxed), 1);
    });
}

#[test]
fn who_waits_for_the_same_operation_keeps_it_when_the_other_leaves() {
    model(|| {
        let (client, _) = bench(|_, path| all_are("finished", path));
        let other = {
            let client = client.clone();
            spawn(move || kind(wait_for(&client, "op-1")))
        };
        let own = kind(wait_for(&client, "op-1"));
        assert_eq!((own, other.join().expect("no panic")), (None, None));
    });
}

#[test]
fn a_poll_that_may_do_better_the_next_time_ends_no_wait() {
    model(|| {
        let (client, _) = bench(|number, path| match number {
            1 => answer(503, &json!({"code": "", "message": "scripted"})),
            _ => all_are("finished", path),
        });
        assert_eq!(two_waits(client.clone(), client), (None, None));
    });
}

/// The server refuses the key. A poll that asked for both operations is the last one.
#[test]
fn a_poll_that_fails_for_good_fails_for_all_who_wait() {
    model(|| {
        let for_both = Arc::new(PlainUsize::new(0));
        let counted = for_both.clone();
        let (client, server) = bench(move |number, path| {
            if number == 1 && path.ends_with("/operations") {
                counted.store(1, PlainOrdering::Relaxed);
            }
            answer(401, &json!({"code": "", "message": "scripted"}))
        });
        let refused = Some(ErrorKind::Authentication);
        assert_eq!(two_waits(client.clone(), client), (refused, refused));
        let polls = server.polls.load(PlainOrdering::Relaxed);
        let expected = if for_both.load(PlainOrdering::Relaxed) == 1 { 1 } else { 2 };
        assert!(polls <= expected, "{polls} polls, but the first was for both");
    });
}

/// The one who polls is cancelled while its request is under way, on a thread of the pool.
#[test]
fn another_takes_over_when_the_one_who_polls_is_cancelled() {
    model(|| {
        let token = CancelToken::new();
        let cancelling = token.clone();
        let (client, _) = bench(move |_, path| {
            cancelling.cancel();
            all_are("finished", path)
        });
        let options = CallOptions { cancel: Some(token), ..CallOptions::default() };
        let (cancelled, other) = two_waits(client.with_options(options), client.clone());
        assert!(matches!(cancelled, None | Some(ErrorKind::Cancelled)), "{cancelled:?}");
        assert_eq!(other, None);
        client.process().expect("the process has its state").workers.end_idling();
    });
}

#[test]
fn closing_ends_all_who_wait() {
    model(|| {
        let (client, _) =
            bench(|number, path| all_are(if number > 1 { "finished" } else { "running" }, path));
        let closer = {
            let client = client.clone();
            spawn(move || client.close())
        };
        let ended = two_waits(client.clone(), client.clone());
        closer.join().expect("no panic");
        for kind in [ended.0, ended.1] {
            assert!(matches!(kind, None | Some(ErrorKind::Closed)), "{kind:?}");
        }
        assert_eq!(kind(wait_for(&client, "op-1")), Some(ErrorKind::Closed));
    });
}
