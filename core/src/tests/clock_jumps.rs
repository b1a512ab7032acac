//! A time of day that is wrong, or set right in the middle of a call.

use std::time::Duration;

use super::harness::*;
use crate::generated::ErrorKind;
use crate::models::CreateBranch;

const HOUR: i64 = 3600;

/// What the server says when it is told to be asked again after so many seconds.
fn busy(request: &Request<'_>, seconds: u64) -> Reply {
    let date = FakeClock::start() + request.at + Duration::from_secs(seconds);
    neon_error(429).with_header("retry-after", &httpdate::fmt_http_date(date))
}

/// A machine whose clock is wrong from the start; the first request is put off by five seconds.
fn with_a_clock_ahead(seconds: i64) -> Bench {
    let bench = Bench::paced(
        |_| {},
        |request| if request.number == 1 { busy(request, 5) } else { project("p-1") },
    );
    bench.clock.jump(seconds);
    bench
}

#[test]
fn a_date_is_kept_to_however_the_clock_jumps_during_the_pause() {
    for seconds in [-10 * HOUR, -2, 2, 10 * HOUR] {
        let bench =
            Bench::new(
                |request| if request.number == 1 { busy(request, 90) } else { project("p-1") },
            );
        let clock = bench.clock.clone();
        let jumped = std::sync::Once::new();
        let token = crate::CancelToken::with_check(move || {
            // Looked at all through the pause.
            if crate::clock::Clock::now(&*clock) > Duration::from_secs(40) {
                jumped.call_once(|| clock.jump(seconds));
            }
            false
        });
        bench.clock.pass_only_in_sleeps();
        let options = crate::CallOptions { cancel: Some(token), ..Default::default() };
        bench.client.with_options(options).projects().get("p-1").expect("in the end");
        assert_eq!(bench.pauses(), [90_000], "{seconds} s");
    }
}

#[test]
fn a_clock_that_is_ahead_takes_no_pause_and_soon_gives_up() {
    let bench = with_a_clock_ahead(HOUR);
    bench.client.projects().get("p-1").expect("the date is over here");
    assert!(bench.seconds() < 1.0, "{}", bench.seconds());
    let bench = Bench::new(|request| busy(request, 5));
    bench.clock.jump(HOUR);
    let error = bench.client.projects().get("p-1").expect_err("always busy");
    assert_eq!((error.kind(), bench.requests()), (ErrorKind::RateLimited, 5));
}

#[test]
fn a_clock_that_is_behind_gives_the_real_answer_instead_of_an_hour_of_silence() {
    let bench = with_a_clock_ahead(-HOUR);
    let error = bench.client.projects().get("p-1").expect_err("an hour is too long");
    assert_eq!((error.kind(), error.retry_after_ms()), (ErrorKind::RateLimited, Some(3_605_000)));
    assert!(bench.seconds() < 1.0, "{}", bench.seconds());
    bench.client.projects().get("p-1").expect("the account is not held back for an hour");
    assert!(bench.seconds() < 120.0, "{}", bench.seconds());
}

#[test]
fn a_wait_takes_as_long_as_it_takes_however_the_clock_jumps() {
    for seconds in [-HOUR, HOUR] {
        let bench = Bench::new(|request| match request.seen.method.as_str() {
            "POST" => branch_created(&[("op-1", "running")]),
            _ if request.at < Duration::from_secs(20) => one_operation("op-1", "running"),
            _ => one_operation("op-1", "finished"),
        });
        bench.clock.jump(seconds);
        let clock = bench.clock.clone();
        let hook = crate::ProgressHook::new(move |_| clock.jump(seconds));
        let options = crate::CallOptions { on_progress: Some(hook), ..Default::default() };
        let client = bench.client.with_options(options);
        client.branches().create("p-1", &CreateBranch::default()).expect("done");
        assert!((20.0..23.0).contains(&bench.seconds()), "{}", bench.seconds());
    }
}
