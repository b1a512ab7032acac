//! The time for a call: what it cuts, and what the caller is told.

use std::time::Duration;

use super::harness::*;
use crate::generated::ErrorKind;
use crate::models::CreateBranch;
use crate::{CallOptions, CancelToken, Client, Wait};

fn within(client: &Client, call_timeout_ms: u64) -> Client {
    let call_timeout_ms = Some(call_timeout_ms);
    client.with_options(CallOptions { call_timeout_ms, ..Default::default() })
}

#[test]
fn an_attempt_gets_no_more_time_than_the_call_has_left() {
    let bench = Bench::new(|request| match request.number {
        1 | 2 => neon_error(503),
        _ => project("p-1").taking(Duration::from_secs(3)),
    });
    within(&bench.client, 20_000).projects().get("p-1").expect("in time");
    let timeouts: Vec<u128> = bench.seen().iter().map(|seen| seen.timeout.as_millis()).collect();
    assert_eq!(timeouts, [20_000, 19_750, 19_250]);
}

#[test]
fn time_that_has_passed_before_a_call_is_taken_from_it_and_not_from_its_name() {
    let bench = Bench::new(|_| project("p-1").taking(Duration::from_secs(3600)));
    let late = within(&bench.client, 5000).after(Duration::from_secs(3));
    let error = late.projects().get("p-1").expect_err("hangs");
    assert!(error.to_string().contains("ended by call_timeout_ms of 5000 ms"), "{error}");
    assert_eq!((bench.requests(), bench.seconds()), (1, 2.0));
    let later = late.after(Duration::from_secs(6));
    let error = later.projects().get("p-1").expect_err("all of it has passed");
    assert!(error.to_string().contains("ended by call_timeout_ms of 5000 ms"), "{error}");
    assert_eq!((error.kind(), bench.requests()), (ErrorKind::Timeout, 1));
}

#[test]
fn options_that_are_not_set_stay_as_they_were() {
    let bench = Bench::new(|_| project("p-1"));
    bench.clock.pass_only_in_sleeps();
    let token = CancelToken::new();
    let cancel = Some(token.clone());
    let stoppable = bench.client.with_options(CallOptions { cancel, ..Default::default() });
    let both = within(&stoppable, 20_000);
    both.projects().get("p-1").expect("in time");
    assert_eq!(bench.seen()[0].timeout, Duration::from_secs(20));
    token.cancel();
    let error = both.projects().get("p-1").expect_err("its token was cancelled");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}

#[test]
fn an_attempt_gets_no_more_time_than_attempts_have() {
    let bench = Bench::unpaced(|settings| settings.call_timeout_ms = None, |_| project("p-1"));
    bench.client.projects().get("p-1").expect("in time");
    assert_eq!(bench.seen()[0].timeout, Duration::from_secs(60));
}

#[test]
fn no_pause_reaches_beyond_the_deadline() {
    let bench = Bench::new(|_| neon_error(503));
    let error = within(&bench.client, 1000).projects().get("p-1").expect_err("503 for ever");
    assert_eq!(error.kind(), ErrorKind::Server, "the real answer says more than a time-out");
    assert_eq!(bench.times(), [0, 250, 750]);
    assert_eq!(bench.seconds(), 0.75, "and it comes at once");
}

#[test]
fn a_hanging_server_costs_the_time_of_the_call_and_no_more() {
    let bench = Bench::new(|_| project("p-1").taking(Duration::from_secs(3600)));
    let error = within(&bench.client, 5000).projects().get("p-1").expect_err("hangs");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!((bench.requests(), bench.seconds()), (1, 5.0));
    assert!(!error.outcome_unknown(), "a read changes nothing");
}

#[test]
fn a_mutation_without_an_answer_is_sent_once() {
    let bench = Bench::unpaced(
        |settings| settings.wait = Wait::None,
        |_| branch_created(&[]).taking(Duration::from_secs(3600)),
    );
    let error = bench.client.branches().create("p-1", &CreateBranch::default()).expect_err("hangs");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.outcome_unknown());
    assert_eq!((bench.requests(), bench.seconds()), (1, 60.0));
}

#[test]
fn a_call_may_have_all_the_time_in_the_world() {
    let bench = Bench::unpaced(
        |settings| settings.call_timeout_ms = None,
        |request| match request.number {
            1 => neon_error(429).with_header("retry-after", "86400"),
            _ => project("p-1"),
        },
    );
    bench.client.projects().get("p-1").expect("tomorrow");
    assert_eq!(bench.seconds(), 86_400.0);
}

#[test]
fn the_time_of_the_call_goes_before_that_of_the_client() {
    let bench = Bench::unpaced(
        |settings| settings.call_timeout_ms = Some(1000),
        |_| project("p-1").taking(Duration::from_secs(2)),
    );
    within(&bench.client, 3000).projects().get("p-1").expect("the call has three seconds");
}
