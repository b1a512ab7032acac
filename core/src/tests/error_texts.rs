//! Errors as somebody reads them who knows nothing of the engine: what happened, where, what ended it.

use std::time::Duration;

use super::harness::*;
use crate::error::{Error, Result};
use crate::generated::{ErrorKind, Settings};
use crate::models::{CreateBranch, CreateProjectBranchResponse};
use crate::transport::Failure;
use crate::{CallOptions, Client};

const HOUR: Duration = Duration::from_secs(3600);

fn read(client: &Client) -> Error {
    client.projects().get("p-1").expect_err("every answer is a failure")
}

fn create(client: &Client) -> Result<CreateProjectBranchResponse> {
    client.branches().create("p-1", &CreateBranch::default())
}

#[track_caller]
fn assert_says(error: &Error, words: &[&str]) {
    let text = error.to_string();
    for word in words {
        assert!(text.contains(word), "{word:?} is not in: {text}");
    }
    assert!(text.ends_with('.'), "{text}");
}

#[test]
fn connection_errors_name_the_host_and_the_port() {
    let texts = [
        (Failure::NeverSent, "no connection to console.neon.tech:443: scripted ("),
        (Failure::TimeoutBeforeSending, "no connection to console.neon.tech:443 in time ("),
        (Failure::Lost, "the connection to console.neon.tech:443 broke before the answer: "),
        (Failure::Timeout, "no complete answer from console.neon.tech:443 in time ("),
    ];
    for (failure, text) in texts {
        let bench = Bench::new(move |_| Reply::failure(failure));
        assert_says(&read(&bench.client), &["projects.get (getProject): ", text]);
    }
}

#[test]
fn a_proxy_is_named_without_its_password() {
    let proxied = |settings: &mut Settings| {
        settings.proxy = Some("http://me:pass-word@proxy.test:3128".into());
    };
    let bench = Bench::unpaced(proxied, |_| Reply::failure(Failure::NeverSent));
    let error = read(&bench.client);
    assert_says(&error, &["to console.neon.tech:443 through the proxy proxy.test:3128: "]);
    assert!(!error.to_string().contains("pass-word"), "{error}");
}

#[test]
fn certificates_and_servers_without_tls_come_with_advice() {
    for (cause, advice) in [
        ("invalid peer certificate: UnknownIssuer", "set root_certificates"),
        ("received corrupt message of type InvalidContentType", "does not speak TLS"),
    ] {
        let bench = Bench::new(move |_| Reply::failure(Failure::NeverSent).saying(cause));
        assert_says(&read(&bench.client), &[cause, advice]);
    }
}

#[test]
fn a_timeout_names_the_limit_that_ended_it() {
    let limited = |change: fn(&mut Settings), reply: fn() -> Reply| {
        read(&Bench::unpaced(change, move |_| reply()).client)
    };
    let hanging = || project("p-1").taking(HOUR);
    let error = limited(|settings| settings.attempt_timeout_ms = 700, hanging);
    assert_says(&error, &["in time (ended by attempt_timeout_ms of 700 ms, "]);
    let error = limited(|settings| settings.call_timeout_ms = Some(800), hanging);
    assert_says(&error, &["in time (ended by call_timeout_ms of 800 ms, "]);
    let connecting = || Reply::failure(Failure::TimeoutBeforeSending);
    let error = limited(|settings| settings.connect_timeout_ms = 900, connecting);
    assert_says(&error, &["in time (ended by connect_timeout_ms of 900 ms, "]);
}

#[test]
fn a_limit_that_a_call_has_of_its_own_is_named_too() {
    let bench = Bench::new(|_| project("p-1").taking(HOUR));
    let options = CallOptions { call_timeout_ms: Some(1500), ..Default::default() };
    let error = read(&bench.client.with_options(options));
    assert_says(&error, &["ended by call_timeout_ms of 1500 ms"]);
}

#[test]
fn a_refusal_for_which_there_was_no_more_time_names_the_limit() {
    let bench = Bench::new(|_| neon_error(503).with_header("retry-after", "301"));
    let error = read(&bench.client);
    assert_says(
        &error,
        &["503 Server", "asks to wait 301 s", "ended by call_timeout_ms of 300000 ms"],
    );
    let bench = Bench::new(|_| neon_error(423));
    assert_says(&read(&bench.client), &["423 Locked", "ended by lock_timeout_ms of 120000 ms"]);
    let bench = Bench::new(|_| neon_error(503));
    let error = read(&bench.client);
    assert_says(&error, &["5 attempts"]);
    assert!(!error.to_string().contains("ended by"), "it was the retries: {error}");
}

#[test]
fn a_call_that_the_rate_limit_holds_back_too_long_names_the_limit() {
    let slow = |settings: &mut Settings| {
        (settings.requests_per_minute, settings.account_burst) = (1, 1);
        settings.call_timeout_ms = Some(5000);
    };
    let bench = Bench::paced(slow, |_| project("p-1"));
    bench.client.projects().get("p-1").expect("the first goes at once");
    assert_says(&read(&bench.client), &["the rate limit", "ended by call_timeout_ms of 5000 ms"]);
}

#[test]
fn a_wait_that_takes_too_long_names_the_limit() {
    let bench = Bench::unpaced(
        |settings| settings.wait_timeout_ms = 2500,
        |request| match request.number {
            1 => branch_created(&[("op-1", "running")]),
            _ => one_operation("op-1", "running"),
        },
    );
    let error = create(&bench.client).expect_err("it never ends");
    assert_says(
        &error,
        &["branches.create (", "WaitTimeout", "ended by wait_timeout_ms of 2500 ms"],
    );
    let error = bench.client.operations().wait_for(error.operations()).expect_err("still not");
    assert_says(&error, &["ended by wait_timeout_ms of 2500 ms"]);
}

#[test]
fn a_poll_that_fails_is_an_error_of_the_call_that_waits() {
    let bench = Bench::new(|request| match request.number {
        1 => branch_created(&[("op-1", "running")]),
        _ => neon_error(401),
    });
    let error = create(&bench.client).expect_err("the key was revoked");
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.operation_id(), Some("createProjectBranch"));
    let what = "the operations could not be looked at (getProjectOperation): scripted 401";
    assert_says(&error, &["branches.create (", what, "do not repeat it"]);
}

#[test]
fn no_poll_names_a_limit_that_nobody_has_set() {
    let bench = Bench::new(|request| match request.number {
        1 => branch_created(&[("op-1", "running")]),
        _ => one_operation("op-1", "running").taking(HOUR),
    });
    let error = create(&bench.client).expect_err("polls hang");
    assert_says(
        &error,
        &["the last poll failed: no complete answer", "wait_timeout_ms of 300000 ms"],
    );
    assert!(!error.to_string().contains("call_timeout_ms"), "{error}");
}

#[test]
fn a_wait_beyond_all_measure_is_told_in_words() {
    let bench = Bench::new(|_| neon_error(429).with_header("retry-after", "99999999999999999999"));
    assert_says(&read(&bench.client), &["the server asks to wait more than a year"]);
}
