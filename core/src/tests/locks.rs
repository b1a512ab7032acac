//! Waiting out a locked project.

use std::time::Duration;

use super::harness::*;
use crate::generated::ErrorKind;
use crate::models::CreateBranch;
use crate::{Client, Error, Wait};

fn create(client: &Client) -> Result<(), Error> {
    client.branches().create("p-1", &CreateBranch::default()).map(|_| ())
}

/// A project that is locked until a time; refuses with 423 as long as that lasts.
fn locked_until(seconds: u64) -> impl Fn(&Request<'_>) -> Reply + Send + Sync {
    move |request| {
        if request.at < Duration::from_secs(seconds) {
            neon_error(423)
        } else {
            branch_created(&[])
        }
    }
}

#[test]
fn a_lock_of_half_a_minute_is_waited_out() {
    let bench = Bench::new(locked_until(30));
    create(&bench.client).expect("the lock ends");
    assert!(bench.seconds() >= 30.0 && bench.seconds() <= 33.0, "{}", bench.seconds());
    assert!(bench.requests() <= 15, "{} requests", bench.requests());
}

#[test]
fn a_lock_is_looked_at_more_and_more_rarely() {
    let bench = Bench::new(locked_until(12));
    create(&bench.client).expect("the lock ends");
    assert_eq!(bench.pauses(), [250, 500, 1000, 2000, 3000, 3000, 3000]);
}

#[test]
fn a_lock_beyond_its_time_is_an_error_at_the_end_of_it() {
    let bench = Bench::unpaced(|settings| settings.lock_timeout_ms = 10_000, locked_until(60));
    let error = create(&bench.client).expect_err("locked for too long");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Locked, Some(423)));
    assert!(!error.outcome_unknown() && error.is_retryable());
    assert_eq!(bench.seconds(), 10.0, "one last look exactly at the end");
    assert_eq!(error.attempts() as usize, bench.requests());
}

#[test]
fn the_default_time_for_a_lock_is_two_minutes() {
    let bench = Bench::new(locked_until(3600));
    create(&bench.client).expect_err("locked for too long");
    assert_eq!(bench.seconds(), 120.0);
}

#[test]
fn no_time_for_locks_means_one_request() {
    let bench = Bench::unpaced(|settings| settings.lock_timeout_ms = 0, locked_until(60));
    assert_eq!(create(&bench.client).expect_err("locked").kind(), ErrorKind::Locked);
    assert_eq!(bench.requests(), 1);
}

#[test]
fn a_lock_does_not_use_up_the_retries() {
    let bench = Bench::unpaced(
        |settings| settings.retries = 1,
        |request| match request.number {
            1..=5 => neon_error(423),
            6 => neon_error(503),
            _ => branch_created(&[]),
        },
    );
    create(&bench.client).expect("one retry is enough");
    assert_eq!(bench.requests(), 7);
}

#[test]
fn retries_do_not_use_up_the_time_for_a_lock() {
    let bench = Bench::unpaced(
        |settings| settings.lock_timeout_ms = 1000,
        |request| match request.number {
            1..=4 => neon_error(503),
            5 => neon_error(423),
            _ => branch_created(&[]),
        },
    );
    create(&bench.client).expect("the lock was first seen after the retries");
    assert_eq!(bench.pauses(), [250, 500, 1000, 2000, 250]);
}

#[test]
fn a_lock_ends_with_the_call_at_the_latest() {
    let bench = Bench::unpaced(|settings| settings.call_timeout_ms = Some(5000), locked_until(60));
    let error = create(&bench.client).expect_err("locked for too long");
    assert_eq!(error.kind(), ErrorKind::Locked);
    assert!(bench.seconds() < 5.0);
}

#[test]
fn a_retry_after_longer_than_the_time_for_locks_gives_the_real_answer_at_once() {
    let bench = Bench::new(|_| neon_error(423).with_header("retry-after", "121"));
    let error = create(&bench.client).expect_err("asked to wait for too long");
    assert_eq!((error.kind(), error.retry_after_ms()), (ErrorKind::Locked, Some(121_000)));
    assert_eq!((bench.requests(), bench.seconds()), (1, 0.0));
}

#[test]
fn reads_wait_for_locks_too() {
    let bench = Bench::unpaced(
        |settings| settings.wait = Wait::None,
        |request| if request.number < 4 { neon_error(423) } else { project("p-1") },
    );
    bench.client.projects().get("p-1").expect("the lock ends");
    assert_eq!(bench.requests(), 4);
}
