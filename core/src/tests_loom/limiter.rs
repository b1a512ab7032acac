//! The limiter: no place twice, none lost, and none that outlives a refusal.

use std::sync::Arc;
use std::sync::atomic::{
    AtomicBool as PlainBool, AtomicU64 as PlainU64, Ordering as PlainOrdering,
};
use std::time::{Duration, SystemTime};

use super::{model, model_with, spawn};
use crate::cancel::Interrupt;
use crate::clock::{Clock, Moment, Signal};
use crate::rate_limit::{Barred, Limits, Passage, RateLimiter, Registry, Stage, join_in};
use crate::spec::SharedLimit;
use crate::sync::Mutex;
use crate::sync::atomic::{AtomicBool, Ordering};

/// One request at a time.
const NARROW: Limits = Limits {
    requests_per_minute: 1200,
    account_burst: 1,
    route_requests_per_second: 1,
    consumption_requests_per_minute: 60,
    org_api_keys_per_second: 1,
};
/// Between two requests of the account, and of a route: with the little by which we stay below the limit.
const INTERVAL: Duration = Duration::from_nanos(50_505_050);
const ROUTE_INTERVAL: Duration = Duration::from_nanos(1_010_101_010);
const ASKED_FOR: Duration = Duration::from_millis(300);

/// Time that all threads share, and what the thread of this clock knew when it last looked at it.
struct SharedClock {
    now: Arc<Mutex<Moment>>,
    refused: Arc<AtomicBool>,
    knew: PlainBool,
    /// When it last looked, in nanoseconds.
    last: PlainU64,
}

impl SharedClock {
    fn look(&self, at_least: Moment) -> Moment {
        let mut now = self.now.lock().expect("no panic");
        *now = (*now).max(at_least);
        let now = *now;
        self.last.store(now.as_nanos() as u64, PlainOrdering::Relaxed);
        self.knew.store(self.refused.load(Ordering::Acquire), PlainOrdering::Relaxed);
        now
    }
}

impl Clock for SharedClock {
    fn now(&self) -> Moment {
        self.look(Duration::ZERO)
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, duration: Duration) {
        let last = Duration::from_nanos(self.last.load(PlainOrdering::Relaxed));
        self.look(last + duration);
    }

    fn wait(&self, _signal: &Signal, _version: u64, _duration: Duration) {
        unreachable!("nobody waits for others here")
    }

    fn random(&self) -> f64 {
        1.0
    }
}

fn never() -> Interrupt {
    Interrupt { token: None, closed: Arc::default() }
}

fn same(left: Duration, right: Duration) -> bool {
    left.abs_diff(right) < Duration::from_micros(1)
}

/// Three places of a limit that is one deep: at once, and an interval after each other.
fn three_places(stage: Stage, interval: Duration) {
    model(move || {
        let limiter = Arc::new(RateLimiter::new(NARROW));
        let reserve = move |limiter: &RateLimiter| {
            let place = limiter.reserve(stage, "GET /a", Duration::ZERO, Moment::MAX);
            place.expect("any time will do").start
        };
        let others: Vec<_> = (0..2)
            .map(|_| {
                let limiter = limiter.clone();
                spawn(move || reserve(&limiter))
            })
            .collect();
        let mut starts = vec![reserve(&limiter)];
        starts.extend(others.into_iter().map(|other| other.join().expect("no panic")));
        starts.sort();
        for (number, start) in (0..).zip(&starts) {
            assert!(same(*start, interval * number), "{starts:?}");
        }
    });
}

#[test]
fn no_place_of_the_account_is_given_twice_or_lost() {
    three_places(Stage::Account, INTERVAL);
}

#[test]
fn no_place_of_a_route_is_given_twice_or_lost() {
    three_places(Stage::Route, ROUTE_INTERVAL);
}

#[test]
fn who_has_no_time_takes_no_place() {
    model(|| {
        let limiter = Arc::new(RateLimiter::new(NARROW));
        let reserve = |limiter: &RateLimiter, latest| {
            let place = limiter.reserve(Stage::Account, "", Duration::ZERO, latest);
            place.map(|place| place.start)
        };
        let hurried = {
            let limiter = limiter.clone();
            spawn(move || reserve(&limiter, Duration::ZERO))
        };
        let patient = reserve(&limiter, Moment::MAX).expect("any time will do");
        let hurried = hurried.join().expect("no panic");
        let next = reserve(&limiter, Moment::MAX).expect("any time will do");
        let taken = 1 + u32::from(hurried.is_some());
        assert!(same(next, INTERVAL * taken), "{hurried:?}, {patient:?}, {next:?}");
    });
}

/// Late answers put requests off and a refusal takes their places back, in any order: none that could
/// have known of the refusal goes before the time that the server asked for.
#[test]
fn a_refusal_takes_back_every_place() {
    model_with(4, || {
        let limiter = Arc::new(RateLimiter::new(NARROW));
        let (now, refused) = (Arc::new(Mutex::default()), Arc::new(AtomicBool::new(false)));
        let first = limiter.reserve(Stage::Account, "", Duration::ZERO, Moment::MAX);
        assert_eq!(first.expect("any time will do").start, Duration::ZERO);
        let waiting = {
            let (limiter, now, refused) = (limiter.clone(), now.clone(), refused.clone());
            spawn(move || {
                let clock = SharedClock {
                    now,
                    refused,
                    knew: PlainBool::new(false),
                    last: PlainU64::new(0),
                };
                let (stage, latest) = (Stage::Account, Moment::MAX);
                let interrupt = never();
                let passage =
                    Passage { clock: &clock, interrupt: &interrupt, stage, route: "", latest };
                limiter.pass(&passage, |_, _| {}).expect("any time will do");
                let knew = clock.knew.load(PlainOrdering::Relaxed);
                (clock.now(), knew)
            })
        };
        limiter.accepted(Duration::ZERO, Duration::from_millis(40));
        limiter.refused(SharedLimit::None, Duration::ZERO, Duration::ZERO, Some(ASKED_FOR));
        refused.store(true, Ordering::Release);
        let (went, knew) = waiting.join().expect("no panic");
        assert!(!knew || went >= ASKED_FOR, "went at {went:?}, although it was refused before");
    });
}

/// Whoever waits for a limit is interrupted or passes, and takes no lock along.
#[test]
fn who_is_interrupted_before_a_limit_leaves_it_to_others() {
    model(|| {
        let limiter = Arc::new(RateLimiter::new(NARROW));
        let now = Arc::new(Mutex::default());
        let closed = Arc::new(AtomicBool::new(false));
        let passers: Vec<_> = (0..2)
            .map(|_| {
                let (limiter, now, closed) = (limiter.clone(), now.clone(), closed.clone());
                spawn(move || {
                    let refused = Arc::new(AtomicBool::new(false));
                    let clock = SharedClock {
                        now,
                        refused,
                        knew: PlainBool::new(false),
                        last: PlainU64::new(0),
                    };
                    let (stage, latest) = (Stage::Account, Moment::MAX);
                    let interrupt = Interrupt { token: None, closed };
                    let passage =
                        Passage { clock: &clock, interrupt: &interrupt, stage, route: "", latest };
                    limiter.pass(&passage, |_, _| {})
                })
            })
            .collect();
        closed.store(true, Ordering::Release);
        let passed: Vec<_> = passers.into_iter().map(|one| one.join().expect("no panic")).collect();
        assert!(passed.iter().any(Result::is_ok), "the first need not wait: {passed:?}");
        assert!(!passed.contains(&Err(Barred::TooLate)));
    });
}

/// Clients that come and go at the same time have one limiter, which forgets nothing that was spent.
#[test]
fn clients_that_come_and_go_share_what_they_spend() {
    model(|| {
        let registry = Arc::new(Registry::default());
        let call = |registry: &Registry, limits| {
            let member = join_in(registry, "http://models.test", "key", limits, Duration::ZERO);
            let place = member.reserve(Stage::Account, "", Duration::ZERO, Moment::MAX);
            place.expect("any time will do").start
        };
        let others: Vec<_> = (0..2)
            .map(|_| {
                let registry = registry.clone();
                spawn(move || call(&registry, NARROW))
            })
            .collect();
        let mut starts: Vec<_> =
            others.into_iter().map(|other| other.join().expect("no panic")).collect();
        starts.push(call(&registry, NARROW));
        starts.sort();
        for (number, start) in (0..).zip(&starts) {
            assert!(same(*start, INTERVAL * number), "{starts:?}");
        }
    });
}

/// The stricter of two clients counts for as long as it lives, and no longer.
#[test]
fn the_limits_of_a_client_go_with_it() {
    const WIDE: Limits = Limits { requests_per_minute: 6000, ..NARROW };
    model(|| {
        let registry = Arc::new(Registry::default());
        let join = |registry: &Registry, limits| {
            join_in(registry, "http://models.test", "key", limits, Duration::ZERO)
        };
        let own = join(&registry, WIDE);
        let stricter = {
            let registry = registry.clone();
            spawn(move || {
                let member = join(&registry, NARROW);
                assert_eq!(member.limits(), NARROW);
            })
        };
        let third = join(&registry, WIDE);
        stricter.join().expect("no panic");
        drop(third);
        assert_eq!(own.limits(), WIDE);
    });
}
