//! The rate limits, as the server counts them.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use neonapi::models::CreateOrganizationApiKey;
use neonapi::{Client, ClientBuilder, ErrorKind};
use neonapi_emulator::{Emulator, Options, RetryAfterForm};
use neonapi_tests::{build, builder, setup_with, start, status_after};

/// Keeps the bursts apart: each wants the machine for itself.
fn alone() -> MutexGuard<'static, ()> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A server with the documented limits, but for the few places by which a busy machine can delay a burst
/// more than the engine makes up for; the exact arithmetic is tested with a fake clock.
fn server() -> Emulator {
    start(Options { account_burst: 44, ..Options::default() })
}

/// A client with the documented limits.
fn documented(emulator: &Emulator) -> ClientBuilder {
    let key = format!("limited-{}", emulator.address().port());
    Client::builder().api_key(key).base_url(emulator.base_url())
}

/// Reads a project so many times from so many threads; each thread takes its client in turn.
fn read(clients: &[Client], project_id: &str, calls: u32, threads: usize) {
    let next = AtomicU32::new(0);
    thread::scope(|scope| {
        for number in 0..threads {
            let (client, next) = (&clients[number % clients.len()], &next);
            scope.spawn(move || {
                while next.fetch_add(1, Ordering::Relaxed) < calls {
                    client.projects().get(project_id).expect("paced");
                }
            });
        }
    });
}

#[test]
fn sixty_calls_from_twenty_threads_stay_below_the_documented_limits() {
    let _alone = alone();
    let emulator = server();
    let project = emulator.seed_project("shop", 0);
    read(&[build(documented(&emulator))], &project.id, 60, 20);
    let counters = emulator.counters();
    assert_eq!((counters.rate_limited_total, counters.operation("getProject")), (0, 60));
}

#[test]
fn clients_with_one_key_share_one_limit() {
    let _alone = alone();
    let emulator = server();
    let project = emulator.seed_project("shop", 0);
    let clients = [build(documented(&emulator)), build(documented(&emulator))];
    read(&clients, &project.id, 55, 10);
    assert_eq!(emulator.counters().rate_limited_total, 0);
}

#[test]
fn clients_with_different_keys_share_the_limit_of_their_group() {
    let _alone = alone();
    let emulator = server();
    let project = emulator.seed_project("shop", 0);
    let group = format!("group-{}", emulator.address().port());
    let client = |key: &str| build(documented(&emulator).api_key(key).rate_limit_group(&*group));
    read(&[client("one"), client("other")], &project.id, 55, 10);
    assert_eq!(emulator.counters().rate_limited_total, 0);
}

#[test]
fn a_client_without_pacing_is_refused_and_gets_through_all_the_same() {
    let emulator =
        start(Options { requests_per_minute: 6000, account_burst: 5, ..Options::default() });
    let project = emulator.seed_project("shop", 0);
    let client = build(documented(&emulator).rate_limit(false).retries(20));
    read(&[client], &project.id, 20, 10);
    assert!(emulator.counters().rate_limited_total > 0);
    assert_eq!(emulator.counters().status(200), 20);
}

#[test]
fn keys_of_an_organization_are_created_below_their_own_limit() {
    let _alone = alone();
    let emulator = start(Options::default());
    let client = build(documented(&emulator));
    for number in 0..14 {
        let key_name = format!("key-{number}");
        let arguments = CreateOrganizationApiKey { key_name, ..Default::default() };
        client.organization_api_keys().create(&emulator.org_id(), &arguments).expect("paced");
    }
    assert_eq!(emulator.counters().rate_limited_total, 0);
    assert_eq!(emulator.counters().created("api_keys"), 14);
}

/// Three calls of a client that believes in more than the server allows.
fn read_although_refused(retry_after: RetryAfterForm) {
    let limits = Options { requests_per_minute: 60, account_burst: 2, ..Options::default() };
    let emulator = start(Options { retry_after, ..limits });
    let project = emulator.seed_project("shop", 0);
    let client = build(builder(&emulator).retries(20));
    let get = |client: &Client| client.projects().get(&project.id);
    let attempts = |_| client.with_response(get).expect("in the end").attempts();
    let attempts: Vec<u32> = (0..3).map(attempts).collect();
    let refused = emulator.counters().rate_limited_total;
    assert!(refused > 0 && attempts[2] > 1, "{retry_after:?}: {attempts:?}");
    assert_eq!(emulator.counters().operation("getProject"), 3 + refused);
    if retry_after == RetryAfterForm::Seconds {
        assert_eq!(refused, 1, "a second was enough, and it was not shortened");
    }
}

#[test]
fn each_form_of_retry_after_is_understood_by_a_client_that_believes_in_more() {
    thread::scope(|scope| {
        for form in [RetryAfterForm::None, RetryAfterForm::Seconds, RetryAfterForm::Date] {
            scope.spawn(move || read_although_refused(form));
        }
    });
}

#[test]
fn a_pause_that_does_not_fit_the_call_is_not_begun() {
    for (asked, at_least, at_most) in
        [("3600", 3_600_000, 3_600_000), ("date+3600", 3_500_000, 3_600_000)]
    {
        let setup = setup_with(|client| client.call_timeout_ms(10_000));
        setup.once("getProject", status_after(429, asked));
        let error = setup.client.projects().get("some-project-1").expect_err("refused");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1));
        let pause = error.retry_after_ms().expect("the server said so");
        assert!((at_least..=at_most).contains(&pause), "{pause}");
        assert!(error.is_retryable() && !error.outcome_unknown());
    }
}

#[test]
fn one_refusal_holds_back_every_client_of_the_account() {
    let setup = setup_with(|client| client.call_timeout_ms(1_000));
    setup.once("getProject", status_after(429, "3600"));
    setup.client.projects().get("some-project-1").expect_err("refused");
    let other = setup.client.clone();
    let error = other.regions().list(&Default::default()).next().expect("an answer");
    let error = error.expect_err("would only be refused too");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0), "{error}");
    assert_eq!(setup.emulator.requests().len(), 1);
}

#[test]
fn a_place_that_comes_too_late_for_the_call_is_a_timeout_without_a_request() {
    let setup =
        setup_with(|client| client.requests_per_minute(1).account_burst(1).call_timeout_ms(2_000));
    let project = setup.project(0);
    setup.client.projects().get(&project.id).expect("the first one");
    let error = setup.client.projects().get(&project.id).expect_err("a minute is too long");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert!(error.detail().contains("rate limit") && error.is_retryable(), "{error}");
    assert_eq!(setup.requests_of("getProject"), 1);
}
