//! Everything that can happen to a request that only reads: it survives, or says what happened.

use std::str::FromStr;
use std::thread;

use neonapi::models::CountBranches;
use neonapi::{Client, Error, ErrorKind, Method, RequestBody};
use neonapi_emulator::{Fault, FaultAction, FaultBody, When};
use neonapi_tests::ports::closed_port;
use neonapi_tests::{
    Setup, build, builder, eventually, named, options, setup, setup_with, start, status,
    status_with,
};

/// Faults after which the answer to a GET can be had by asking again.
fn passing() -> Vec<FaultAction> {
    vec![
        FaultAction::DropBefore,
        FaultAction::DropAfter,
        FaultAction::Reset { when: When::Before },
        FaultAction::Reset { when: When::After },
        FaultAction::Truncate,
        FaultAction::TruncateChunked,
        FaultAction::BadJson,
        FaultAction::HtmlOk,
        FaultAction::EmptyOk,
        FaultAction::NoContent,
        status(429),
        status(500),
        status_with(502, FaultBody::Html),
        status(503),
        status_with(503, FaultBody::Html),
        status_with(504, FaultBody::Empty),
        status_with(524, FaultBody::Html),
    ]
}

#[test]
fn reading_survives_every_passing_fault_with_one_request_more() {
    thread::scope(|scope| {
        for fault in passing() {
            scope.spawn(move || {
                let setup = setup();
                let project = setup.project(0);
                setup.once("getProject", fault.clone());
                let call = |client: &Client| client.projects().get(&project.id);
                let response = setup.client.with_response(call).expect("survived");
                assert_eq!((response.attempts(), response.value.name.as_str()), (2, "shop"));
                assert_eq!(setup.requests_of("getProject"), 2, "{fault:?}");
            });
        }
    });
}

#[test]
fn reading_gives_up_after_its_retries_and_says_what_happened() {
    let kind_of = |fault: &FaultAction| match fault {
        FaultAction::DropBefore
        | FaultAction::DropAfter
        | FaultAction::Reset { .. }
        | FaultAction::Truncate
        | FaultAction::TruncateChunked => ErrorKind::Connection,
        FaultAction::Status { status: 429, .. } => ErrorKind::RateLimited,
        FaultAction::Status { .. } => ErrorKind::Server,
        _ => ErrorKind::Decode,
    };
    thread::scope(|scope| {
        for fault in passing() {
            scope.spawn(move || {
                let setup = setup_with(|client| client.retries(1));
                let project = setup.project(0);
                setup.always("getProject", fault.clone());
                let error = setup.client.projects().get(&project.id).expect_err("no answer");
                assert_eq!(error.kind(), kind_of(&fault), "{fault:?}: {error}");
                assert_eq!((error.attempts(), setup.requests_of("getProject")), (2, 2));
                assert!(!error.outcome_unknown(), "nothing was to be changed");
                assert!(error.request_id().is_some(), "{fault:?}: {error}");
            });
        }
    });
}

#[test]
fn a_slow_body_is_waited_for() {
    let setup = setup();
    let project = setup.project(0);
    setup.once("getProject", FaultAction::SlowBody { bytes: 200, interval_ms: 20 });
    let call = |client: &Client| client.projects().get(&project.id);
    let response = setup.client.with_response(call).expect("complete");
    assert_eq!((response.attempts(), response.value.id.as_str()), (1, project.id.as_str()));
}

#[test]
fn a_body_slower_than_an_attempt_may_take_is_asked_for_again() {
    let setup = setup_with(|client| client.attempt_timeout_ms(200));
    let project = setup.project(0);
    setup.once("getProject", FaultAction::SlowBody { bytes: 1, interval_ms: 100 });
    setup.client.projects().get(&project.id).expect("the second was fast");
    assert_eq!(setup.requests_of("getProject"), 2);
}

#[test]
fn a_request_that_hangs_ends_with_its_attempt_and_is_repeated() {
    let setup = setup_with(|client| client.attempt_timeout_ms(500).retries(1));
    let project = setup.project(0);
    setup.once("getProject", FaultAction::Hang { when: When::Before });
    setup.client.projects().get(&project.id).expect("the second did not hang");
    assert_eq!(setup.requests_of("getProject"), 2);
}

#[test]
fn requests_that_all_hang_are_a_timeout() {
    let setup = setup_with(|client| client.attempt_timeout_ms(500).retries(1));
    setup.always("getProject", FaultAction::Hang { when: When::Before });
    let error = setup.client.projects().get("some-project-1").expect_err("both hang");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert!(!error.outcome_unknown() && error.is_retryable());
    assert_eq!(setup.requests_of("getProject"), 2);
    eventually("nothing is left in flight", || setup.emulator.counters().requests_in_flight == 0);
}

#[test]
fn a_call_ends_with_its_own_time_even_in_the_first_attempt() {
    let setup = setup_with(|client| client.call_timeout_ms(500));
    setup.always("getProject", FaultAction::Hang { when: When::Before });
    let error = setup.client.projects().get("some-project-1").expect_err("hangs");
    assert_eq!((error.kind(), setup.requests_of("getProject")), (ErrorKind::Timeout, 1));
}

/// The most memory this process has ever used, in KiB.
fn memory_peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = peak.and_then(|text| text.split_whitespace().next());
    number.and_then(|text| u64::from_str(text).ok()).unwrap_or(0)
}

fn assert_too_large(error: &Error, setup: &Setup) {
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::ResponseTooLarge, 1));
    assert!(error.detail().contains("1048576 bytes"), "{error}");
    assert!(memory_peak_kib() < 1 << 20, "{} KiB", memory_peak_kib());
    eventually("the emulator sees that nobody reads on", || {
        setup.emulator.counters().requests_in_flight == 0
    });
}

#[test]
fn a_body_without_an_end_is_cut_off() {
    let setup = setup_with(|client| client.max_response_bytes(1 << 20));
    let project = setup.project(0);
    setup.always("getProject", FaultAction::EndlessBody);
    let error = setup.client.projects().get(&project.id).expect_err("endless");
    assert_too_large(&error, &setup);
}

#[test]
fn a_body_that_unpacks_to_gigabytes_is_cut_off() {
    let setup = setup_with(|client| client.max_response_bytes(1 << 20));
    let project = setup.project(0);
    setup.always("getProject", FaultAction::GzipBomb { bytes: 4 << 30 });
    let error = setup.client.projects().get(&project.id).expect_err("a bomb");
    assert_too_large(&error, &setup);
}

#[test]
fn a_body_larger_than_allowed_is_refused_however_it_comes() {
    let setup = setup_with(|client| client.max_response_bytes(1024));
    let project = setup.project(0);
    let read = || setup.client.projects().get(&project.id).expect_err("a kilobyte is too little");
    assert_eq!(read().kind(), ErrorKind::ResponseTooLarge, "found out after decompression");
    // This one announces its length, so there is no need to see how it breaks off.
    setup.once("getProject", FaultAction::Truncate);
    assert_eq!(read().kind(), ErrorKind::ResponseTooLarge);
    assert_eq!(setup.requests_of("getProject"), 2);
    let count = setup.client.branches().count(&project.id, &CountBranches::default());
    assert_eq!(count.expect("small"), 1);
}

#[test]
fn without_a_connection_every_request_is_repeated_and_nothing_has_happened() {
    let (_socket, port) = closed_port();
    let url = format!("http://127.0.0.1:{port}/api/v2");
    let client = build(Client::builder().api_key("key").base_url(url).retries(2));
    let error = client.branches().create("some-project-1", &named("b")).expect_err("refused");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 3));
    assert!(!error.outcome_unknown() && error.is_retryable(), "{error:?}");
    assert!(error.detail().contains("refused"), "{error}");
    let error = client.projects().get("some-project-1").expect_err("refused");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 3));
}

#[test]
fn a_name_that_does_not_resolve_is_a_connection_error() {
    let url = "https://neonapi.invalid/";
    let client = build(Client::builder().api_key("key").base_url(url).retries(1));
    let error = client.branches().create("some-project-1", &named("b")).expect_err("no such host");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 2), "{error}");
    assert!(!error.outcome_unknown());
}

#[test]
fn a_server_that_speaks_no_tls_is_a_connection_error() {
    let emulator = start(options());
    let url = emulator.base_url().replace("http://", "https://");
    let client = build(builder(&emulator).base_url(url).retries(0));
    let error = client.branches().create("some-project-1", &named("b")).expect_err("no TLS");
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Connection, false), "{error}");
    assert_eq!(emulator.requests().len(), 0, "no key was sent");
}

#[test]
fn connections_are_used_again_and_again() {
    let setup = setup();
    let project = setup.project(0);
    for _ in 0..50 {
        setup.client.projects().get(&project.id).expect("an answer");
    }
    assert_eq!(setup.emulator.counters().connections_total, 1);
}

#[test]
fn this_machine_is_not_reached_through_a_proxy() {
    let (_socket, port) = closed_port();
    let setup = setup_with(|client| client.proxy(format!("http://127.0.0.1:{port}")));
    let project = setup.project(0);
    setup.client.projects().get(&project.id).expect("reached without the proxy");
}

#[test]
fn another_machine_is_reached_through_the_proxy_and_only_so() {
    let (_socket, port) = closed_port();
    let proxied = |url: &str| {
        let proxy = format!("http://user:pass-word@127.0.0.1:{port}");
        let client = Client::builder().api_key("key").base_url(url).allow_plain_http(true);
        build(client.proxy(proxy).retries(0))
    };
    for url in ["https://neonapi.invalid/api/v2", "http://neonapi.invalid/api/v2"] {
        let error = proxied(url).branches().create("some-project-1", &named("b"));
        let error = error.expect_err("nobody listens at the proxy");
        assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Connection, false));
        assert!(!format!("{error} {error:?}").contains("pass-word"), "{error:?}");
    }
}

#[test]
fn a_raw_request_that_reads_survives_and_one_that_changes_does_not() {
    let setup = setup();
    let project = setup.project(0);
    setup.emulator.add_fault(Fault::new(FaultAction::DropAfter).times(2));
    let path = format!("/projects/{}/branches", project.id);
    let error = setup.client.request(Method::Post, &path, &[], RequestBody::None);
    let error = error.expect_err("lost");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1));
    assert!(error.outcome_unknown());
    let read = setup.client.request(Method::Get, &path, &[], RequestBody::None).expect("survived");
    assert_eq!(read.attempts(), 2);
    assert_eq!(read.value["branches"].as_array().map(Vec::len), Some(2), "it was created");
}
