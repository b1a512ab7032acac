//! The rate limits in whole calls: never beyond what the server allows, and no slower than needed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::harness::*;
use crate::generated::{ErrorKind, Settings};
use crate::models::{
    ConsumptionHistoryGranularity, ConsumptionPerProject, CreateOrganizationApiKey,
};
use crate::{CallOptions, CancelToken, Client};

/// A bucket as servers have it: so many tokens, filled evenly.
struct Bucket {
    tokens: f64,
    filled_at: Duration,
    depth: f64,
    per_second: f64,
}

impl Bucket {
    fn new(depth: f64, per_second: f64) -> Bucket {
        Bucket { tokens: depth, filled_at: Duration::ZERO, depth, per_second }
    }

    fn take(&mut self, now: Duration) -> bool {
        let passed = now.saturating_sub(self.filled_at).as_secs_f64();
        self.tokens = (self.tokens + passed * self.per_second).min(self.depth);
        self.filled_at = now;
        let enough = self.tokens >= 1.0 - 1e-9;
        if enough {
            self.tokens -= 1.0;
        }
        enough
    }
}

/// A server with Neon's limits, or a part of them.
struct Limited {
    account: Bucket,
    routes: HashMap<String, Bucket>,
    per_route: f64,
    refused: usize,
}

impl Limited {
    fn new(part: f64) -> Arc<Mutex<Limited>> {
        Arc::new(Mutex::new(Limited {
            account: Bucket::new(40.0 * part, 700.0 / 60.0 * part),
            routes: HashMap::new(),
            per_route: 40.0 * part,
            refused: 0,
        }))
    }

    fn allows(&mut self, request: &Request<'_>) -> bool {
        let per_route = self.per_route;
        // Our paths differ only in their identifiers, so the first word tells the route.
        let word = request.seen.path.split('/').nth(1).unwrap_or_default();
        let route = format!("{:?} {word}", request.seen.method);
        let route = self.routes.entry(route).or_insert_with(|| Bucket::new(per_route, per_route));
        let allowed = route.take(request.at) && self.account.take(request.at);
        if !allowed {
            self.refused += 1;
        }
        allowed
    }
}

fn answer(limited: &Mutex<Limited>, request: &Request<'_>) -> Reply {
    if limited.lock().expect("no panic").allows(request) { project("p-1") } else { neon_error(429) }
}

fn limited_bench(part: f64, change: impl FnOnce(&mut Settings)) -> (Bench, Arc<Mutex<Limited>>) {
    let limited = Limited::new(part);
    let server = limited.clone();
    (Bench::paced(change, move |request| answer(&server, request)), limited)
}

fn get(client: &Client) {
    client.projects().get("p-1").expect("every call succeeds");
}

const INTERVAL: f64 = 60.0 / (700.0 * 0.99);
/// How many go at once.
const AT_ONCE: usize = 40;
/// How many of 150 calls have to wait for their turn.
const QUEUED: f64 = 110.0;

#[test]
fn a_burst_of_150_calls_is_never_refused_and_takes_no_longer_than_the_limit_asks() {
    let (bench, limited) = limited_bench(1.0, |_| {});
    (0..150).for_each(|_| get(&bench.client));
    assert_eq!(limited.lock().expect("no panic").refused, 0);
    assert_eq!(bench.requests(), 150);
    let expected = QUEUED * INTERVAL;
    assert!((bench.seconds() - expected).abs() < 0.01, "{} s", bench.seconds());
    assert!(bench.times()[..AT_ONCE].iter().all(|time| *time == 0), "the first ones go at once");
}

#[test]
fn idle_time_is_no_credit_beyond_the_burst() {
    let (bench, limited) = limited_bench(1.0, |_| {});
    for _ in 0..12 {
        (0..90).for_each(|_| get(&bench.client));
        bench.clock.advance(Duration::from_secs(4));
    }
    assert_eq!(limited.lock().expect("no panic").refused, 0);
    let expected = 12.0 * (50.0 * INTERVAL + 4.0);
    assert!((bench.seconds() - expected).abs() < 0.01, "{} s", bench.seconds());
    let times = bench.times();
    for (index, begin) in times.iter().enumerate() {
        let in_a_minute = times[index..].iter().take_while(|time| **time < begin + 60_000).count();
        assert!(in_a_minute <= 740, "{in_a_minute} requests in the minute after {begin} ms");
    }
}

#[test]
fn each_route_has_a_limit_of_its_own() {
    let generous = |settings: &mut Settings| {
        settings.requests_per_minute = 1_000_000;
        settings.account_burst = 1_000_000;
    };
    let bench = Bench::paced(generous, |request| match request.seen.path.as_str() {
        "/projects/p-1" => project("p-1"),
        _ => operations_list(&[]),
    });
    (0..80).for_each(|_| get(&bench.client));
    let expected = 1.0 / 0.99;
    assert!((bench.seconds() - expected).abs() < 0.001, "{} s", bench.seconds());
    let before = bench.seconds();
    for _ in 0..AT_ONCE {
        bench.client.operations().list("p-1", &Default::default()).count();
    }
    assert_eq!(bench.seconds(), before, "another route has its own burst");
}

fn consumption(client: &Client) {
    let arguments = ConsumptionPerProject {
        granularity: ConsumptionHistoryGranularity::Daily,
        ..Default::default()
    };
    assert_eq!(client.consumption().per_project(&arguments).filter(Result::is_err).count(), 0);
}

fn empty_pages(request: &Request<'_>) -> Reply {
    if request.seen.path.starts_with("/consumption_history") {
        project_page(&[], "")
    } else {
        project("p-1")
    }
}

#[test]
fn consumption_calls_keep_to_thirty_a_minute() {
    let bench = Bench::paced(|_| {}, empty_pages);
    (0..35).for_each(|_| consumption(&bench.client));
    let expected = 30.0 * 60.0 / (30.0 * 0.99);
    assert!((bench.seconds() - expected).abs() < 0.01, "{} s", bench.seconds());
}

#[test]
fn waiting_consumption_calls_do_not_hold_up_other_calls() {
    let narrow = |settings: &mut Settings| {
        settings.consumption_requests_per_minute = 6;
        settings.requests_per_minute = 60;
        settings.account_burst = 1;
    };
    let bench = Bench::paced(narrow, empty_pages);
    consumption(&bench.client);
    // The check of the token runs during the pause of the second consumption call.
    let (other, clock) = (bench.client.clone(), bench.clock.clone());
    let delays = Arc::new(Mutex::new(Vec::new()));
    let seen = delays.clone();
    let asked_at = Mutex::new(Duration::ZERO);
    let token = CancelToken::with_check(move || {
        use crate::clock::Clock;
        let now = clock.now();
        let mut last = asked_at.lock().expect("no panic");
        if now >= *last + Duration::from_secs(2) && now < Duration::from_secs(9) {
            *last = now;
            get(&other);
            seen.lock().expect("no panic").push(clock.now() - now);
        }
        false
    });
    let options = CallOptions { cancel: Some(token), ..Default::default() };
    consumption(&bench.client.with_options(options));
    let delays = delays.lock().expect("no panic");
    assert_eq!(delays.as_slice(), [Duration::ZERO; 4], "four calls, none of them delayed");
    assert!(bench.seconds() > 10.0, "the consumption call itself did wait");
}

#[test]
fn organization_keys_are_made_no_faster_than_ten_a_second() {
    let bench = Bench::paced(
        |settings| settings.account_burst = 1000,
        |_| Reply::json(200, &serde_json::json!({"id": 1, "key": "k"})),
    );
    let arguments = CreateOrganizationApiKey { key_name: "ci".to_owned(), ..Default::default() };
    for _ in 0..20 {
        bench.client.organization_api_keys().create("org-1", &arguments).expect("a key");
    }
    let expected = 1.0 / 0.99;
    assert!((bench.seconds() - expected).abs() < 0.001, "{} s", bench.seconds());
}

#[test]
fn pacing_can_be_switched_off() {
    let bench = Bench::unpaced(|_| {}, |_| project("p-1"));
    (0..500).for_each(|_| get(&bench.client));
    assert_eq!(bench.seconds(), 0.0);
}

#[test]
fn clients_with_one_key_share_its_limits() {
    let (bench, limited) = limited_bench(1.0, |_| {});
    let second = bench.another(|_| {});
    for _ in 0..75 {
        get(&bench.client);
        get(&second);
    }
    assert_eq!(limited.lock().expect("no panic").refused, 0);
    assert!((bench.seconds() - QUEUED * INTERVAL).abs() < 0.01, "{} s", bench.seconds());
}

#[test]
fn the_lower_limit_counts_when_clients_of_one_account_differ() {
    let bench = Bench::paced(|_| {}, |_| project("p-1"));
    let careful = bench.another(|settings| settings.account_burst = 2);
    careful.projects().get("p-1").expect("succeeds");
    (0..3).for_each(|_| get(&bench.client));
    assert!(bench.seconds() > 1.9 * INTERVAL, "{} s", bench.seconds());
}

#[test]
fn clients_with_different_keys_have_different_limits() {
    let bench = Bench::paced(|_| {}, |_| project("p-1"));
    let second =
        bench.another(|settings| settings.api_key = Some("napi_of_another_account".into()));
    (0..AT_ONCE).for_each(|_| get(&bench.client));
    (0..AT_ONCE).for_each(|_| get(&second));
    assert_eq!(bench.seconds(), 0.0);
}

#[test]
fn a_group_joins_the_keys_of_one_account() {
    let group = |settings: &mut Settings| {
        settings.rate_limit_group = Some("the group of this test".to_owned());
    };
    let bench = Bench::paced(group, |_| project("p-1"));
    let second =
        bench.another(|settings| settings.api_key = Some("napi_of_the_same_account".into()));
    (0..AT_ONCE).for_each(|_| get(&bench.client));
    second.operations().list("p-1", &Default::default()).count();
    assert!((bench.seconds() - INTERVAL).abs() < 0.01, "{} s", bench.seconds());
}

fn hurried(client: &Client, call_timeout_ms: u64) -> Client {
    let call_timeout_ms = Some(call_timeout_ms);
    client.with_options(CallOptions { call_timeout_ms, ..Default::default() })
}

#[test]
fn a_call_whose_turn_comes_too_late_is_refused_before_any_request() {
    let slow = |settings: &mut Settings| {
        settings.requests_per_minute = 6;
        settings.account_burst = 1;
    };
    let bench = Bench::paced(slow, |_| project("p-1"));
    get(&bench.client);
    let error = hurried(&bench.client, 5000).projects().get("p-1").expect_err("ten seconds");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert!(error.detail().contains("rate limit") && !error.outcome_unknown(), "{error}");
    assert_eq!((bench.requests(), bench.seconds()), (1, 0.0), "refused at once");
}

#[test]
fn calls_that_are_refused_take_no_turn_from_others() {
    let slow = |settings: &mut Settings| {
        settings.requests_per_minute = 6;
        settings.account_burst = 1;
    };
    let bench = Bench::paced(slow, |_| project("p-1"));
    get(&bench.client);
    for _ in 0..20 {
        hurried(&bench.client, 5000).projects().get("p-1").expect_err("ten seconds");
    }
    get(&bench.client);
    assert!((bench.seconds() - 10.0 / 0.99).abs() < 0.01, "{} s", bench.seconds());
}

#[test]
fn all_calls_succeed_near_the_optimum_on_a_server_with_half_the_rate() {
    let (bench, limited) = limited_bench(1.0, |_| {});
    limited.lock().expect("no panic").account.per_second /= 2.0;
    (0..150).for_each(|_| get(&bench.client));
    let optimum = 110.0 / (350.0 / 60.0);
    let refused = limited.lock().expect("no panic").refused;
    assert!(bench.seconds() <= 1.15 * optimum, "{} s, optimum {optimum} s", bench.seconds());
    assert!(refused > 0 && refused < 20, "{refused} refused");
}

#[test]
fn all_calls_succeed_near_the_optimum_on_a_server_with_half_of_every_limit() {
    let (bench, limited) = limited_bench(0.5, |_| {});
    (0..150).for_each(|_| get(&bench.client));
    let optimum = 130.0 / (350.0 / 60.0);
    let refused = limited.lock().expect("no panic").refused;
    assert!(bench.seconds() <= 1.15 * optimum, "{} s, optimum {optimum} s", bench.seconds());
    assert!(refused > 0 && refused < 20, "{refused} refused");
}

#[test]
fn a_retry_after_holds_back_the_other_calls_of_the_account() {
    let bench = Bench::paced(
        |settings| settings.retries = 0,
        |request| match request.number {
            1 => neon_error(429).with_header("retry-after", "30"),
            _ => project("p-1"),
        },
    );
    let other = bench.another(|_| {});
    let error = bench.client.projects().get("p-1").expect_err("no retries");
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    get(&other);
    assert!(bench.seconds() >= 30.0 && bench.seconds() < 31.0, "{} s", bench.seconds());
}

#[test]
fn a_refusal_slows_down_and_success_speeds_up_again() {
    let bench = Bench::paced(
        |_| {},
        |request| match request.number {
            1 => neon_error(429),
            _ => project("p-1"),
        },
    );
    (0..3).for_each(|_| get(&bench.client));
    let before = bench.seconds();
    get(&bench.client);
    let slowed = bench.seconds() - before;
    assert!(slowed > 1.2 * INTERVAL, "{slowed} s");
    (0..200).for_each(|_| get(&bench.client));
    let before = bench.seconds();
    get(&bench.client);
    let again = bench.seconds() - before;
    assert!((again - INTERVAL).abs() < 0.001, "{again} s");
}

#[test]
fn the_turn_of_each_attempt_is_waited_for() {
    let slow = |settings: &mut Settings| {
        settings.requests_per_minute = 60;
        settings.account_burst = 1;
    };
    let bench = Bench::paced(slow, |request| match request.number {
        1 => neon_error(503),
        _ => project("p-1"),
    });
    get(&bench.client);
    assert_eq!(bench.pauses(), [1010], "the place in the limit, not only the pause of 250 ms");
}
