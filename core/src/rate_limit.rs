//! Pacing requests, so that the server need not refuse them.
//!
//! Each limit is a bucket in the form of the generic cell rate algorithm: one number, the time at which
//! the bucket would be full again. Reserving moves it on and says when the request may go, so callers
//! go in the order in which they asked.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::Moment;
use crate::generated::Settings;
use crate::process::PerProcess;
use crate::spec::SharedLimit;

/// We stay a little below each limit: clocks differ, and other programs share the account.
const PACE: f64 = 0.99;
/// A first refusal after a quiet time slows down by this factor.
const SLOW_DOWN: f64 = 1.5;
/// A refusal while already slowed down, that is while looking for the true limit.
const SLOW_DOWN_AGAIN: f64 = 1.15;
/// The slowest we go, as a factor of the interval.
const SLOWEST: f64 = 16.0;
/// Each success takes this part of the slowness back.
const SPEED_UP: f64 = 0.005;

/// The numbers of all limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Limits {
    pub(crate) requests_per_minute: u64,
    pub(crate) account_burst: u64,
    pub(crate) route_requests_per_second: u64,
    pub(crate) consumption_requests_per_minute: u64,
    pub(crate) org_api_keys_per_second: u64,
}

impl Limits {
    pub(crate) fn of(settings: &Settings) -> Limits {
        Limits {
            requests_per_minute: settings.requests_per_minute,
            account_burst: settings.account_burst,
            route_requests_per_second: settings.route_requests_per_second,
            consumption_requests_per_minute: settings.consumption_requests_per_minute,
            org_api_keys_per_second: settings.org_api_keys_per_second,
        }
    }

    /// The lower of each number: clients that share an account share the stricter view of it.
    fn lower(self, other: Limits) -> Limits {
        Limits {
            requests_per_minute: self.requests_per_minute.min(other.requests_per_minute),
            account_burst: self.account_burst.min(other.account_burst),
            route_requests_per_second: self
                .route_requests_per_second
                .min(other.route_requests_per_second),
            consumption_requests_per_minute: self
                .consumption_requests_per_minute
                .min(other.consumption_requests_per_minute),
            org_api_keys_per_second: self
                .org_api_keys_per_second
                .min(other.org_api_keys_per_second),
        }
    }
}

/// One limit.
#[derive(Clone, Copy, Debug, Default)]
struct Bucket {
    full_again_at: Moment,
}

impl Bucket {
    /// Takes one cell; returns when it may be used.
    fn reserve(&mut self, now: Moment, interval: Duration, burst: u64) -> Moment {
        let depth =
            interval.saturating_mul(u32::try_from(burst.saturating_sub(1)).unwrap_or(u32::MAX));
        let start = now.max(self.full_again_at.saturating_sub(depth));
        self.full_again_at = self.full_again_at.max(start).saturating_add(interval);
        start
    }

    /// Empties the bucket: the next cell may be used at the given time.
    fn drain(&mut self, next: Moment, interval: Duration, burst: u64) {
        let depth =
            interval.saturating_mul(u32::try_from(burst.saturating_sub(1)).unwrap_or(u32::MAX));
        self.full_again_at = next.saturating_add(depth);
    }
}

/// The stages of one request's way through the limits, narrow ones first.
///
/// One after the other: a request that waits for its route must not hold a place of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Shared(SharedLimit),
    Route,
    Account,
}

/// When a request may go, and under which state of the limits that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reservation {
    pub(crate) start: Moment,
    pub(crate) epoch: u64,
}

#[derive(Debug)]
struct State {
    limits: Limits,
    account: Bucket,
    routes: HashMap<String, Bucket>,
    shared: HashMap<SharedLimit, Bucket>,
    /// Factor on the account's interval: 1 is full speed.
    slowness: f64,
    /// Grows with each refusal; a reservation from an earlier epoch is void.
    epoch: u64,
    refused_at: Option<Moment>,
}

/// The limits of one account, shared by all its clients in this process.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    state: Mutex<State>,
}

impl RateLimiter {
    pub(crate) fn new(limits: Limits) -> RateLimiter {
        RateLimiter {
            state: Mutex::new(State {
                limits,
                account: Bucket::default(),
                routes: HashMap::new(),
                shared: HashMap::new(),
                slowness: 1.0,
                epoch: 0,
                refused_at: None,
            }),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a place in one limit.
    pub(crate) fn reserve(&self, stage: Stage, route: &str, now: Moment) -> Reservation {
        let state = &mut *self.lock();
        let epoch = state.epoch;
        let limits = state.limits;
        let start = match stage {
            Stage::Account => {
                let interval = account_interval(&limits, state.slowness);
                state.account.reserve(now, interval, limits.account_burst)
            }
            Stage::Route => {
                let per_second = limits.route_requests_per_second;
                let interval = paced(Duration::from_secs(1), per_second);
                match state.routes.get_mut(route) {
                    Some(bucket) => bucket.reserve(now, interval, per_second),
                    None => {
                        let mut bucket = Bucket::default();
                        let start = bucket.reserve(now, interval, per_second);
                        state.routes.insert(route.to_owned(), bucket);
                        start
                    }
                }
            }
            Stage::Shared(limit) => {
                let (interval, burst) = shared_limit(limit, &limits);
                state.shared.entry(limit).or_default().reserve(now, interval, burst)
            }
        };
        Reservation { start, epoch }
    }

    /// Whether a reservation still holds.
    pub(crate) fn holds(&self, reservation: Reservation) -> bool {
        self.lock().epoch == reservation.epoch
    }

    /// The server refused a request that was sent at `sent`: slow down, once for all those under way.
    pub(crate) fn refused(&self, sent: Moment, now: Moment, retry_after: Option<Duration>) {
        let state = &mut *self.lock();
        if state.refused_at.is_none_or(|refused_at| sent >= refused_at) {
            let factor = if state.slowness > 1.0 { SLOW_DOWN_AGAIN } else { SLOW_DOWN };
            state.slowness = (state.slowness * factor).min(SLOWEST);
            state.refused_at = Some(now);
            state.epoch += 1;
            let interval = account_interval(&state.limits, state.slowness);
            state.account.drain(now.saturating_add(interval), interval, state.limits.account_burst);
        }
        if let Some(pause) = retry_after {
            let interval = account_interval(&state.limits, state.slowness);
            let until = now.saturating_add(pause);
            let mut asked = state.account;
            asked.drain(until, interval, state.limits.account_burst);
            if asked.full_again_at > state.account.full_again_at {
                state.account = asked;
                state.epoch += 1;
            }
        }
    }

    /// The server accepted a request: speed up a little.
    pub(crate) fn accepted(&self) {
        let state = &mut *self.lock();
        if state.slowness > 1.0 {
            state.slowness = (state.slowness * (1.0 - SPEED_UP)).max(1.0);
        }
    }
}

fn paced(period: Duration, requests: u64) -> Duration {
    period.div_f64(requests.max(1) as f64 * PACE)
}

fn account_interval(limits: &Limits, slowness: f64) -> Duration {
    paced(Duration::from_secs(60), limits.requests_per_minute).mul_f64(slowness)
}

/// Interval and depth of a shared limit. Neon says of the consumption limit only that it allows short
/// bursts, so we allow a small one.
fn shared_limit(limit: SharedLimit, limits: &Limits) -> (Duration, u64) {
    match limit {
        SharedLimit::Consumption => {
            let requests = limits.consumption_requests_per_minute;
            (paced(Duration::from_secs(60), requests), (requests / 6).max(1))
        }
        SharedLimit::OrgApiKeys => {
            let requests = limits.org_api_keys_per_second;
            (paced(Duration::from_secs(1), requests), requests)
        }
        SharedLimit::None => (Duration::ZERO, 1),
    }
}

type Registry = Mutex<HashMap<(String, String), Arc<RateLimiter>>>;

/// All accounts of this process.
static REGISTRY: PerProcess<Registry> = PerProcess::new();

/// The limiter of an account: one for each base URL and key, or group of keys.
pub(crate) fn limiter_of(base_url: &str, account: &str, limits: Limits) -> Arc<RateLimiter> {
    let registry = REGISTRY.get_or_init(Registry::default);
    let mut accounts = registry.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (base_url.to_owned(), account.to_owned());
    let limiter = accounts.entry(key).or_insert_with(|| Arc::new(RateLimiter::new(limits))).clone();
    let state = &mut *limiter.lock();
    state.limits = state.limits.lower(limits);
    drop(accounts);
    limiter.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEON: Limits = Limits {
        requests_per_minute: 700,
        account_burst: 40,
        route_requests_per_second: 40,
        consumption_requests_per_minute: 30,
        org_api_keys_per_second: 10,
    };

    fn starts(limiter: &RateLimiter, stage: Stage, count: usize) -> Vec<f64> {
        (0..count)
            .map(|_| limiter.reserve(stage, "GET /projects", Duration::ZERO).start.as_secs_f64())
            .collect()
    }

    #[test]
    fn the_account_goes_in_a_burst_and_then_evenly() {
        let limiter = RateLimiter::new(NEON);
        let starts = starts(&limiter, Stage::Account, 150);
        assert!(starts[..40].iter().all(|start| *start == 0.0));
        let interval = 60.0 / (700.0 * 0.99);
        for (index, start) in starts[40..].iter().enumerate() {
            assert!((start - interval * (index + 1) as f64).abs() < 1e-6, "{index}: {start}");
        }
    }

    #[test]
    fn an_idle_bucket_fills_up_to_its_depth_only() {
        let limiter = RateLimiter::new(NEON);
        let later = Duration::from_secs(3600);
        let at_once =
            (0..100).filter(|_| limiter.reserve(Stage::Account, "", later).start == later).count();
        assert_eq!(at_once, 40);
    }

    #[test]
    fn routes_are_apart_and_limits_shared() {
        let limiter = RateLimiter::new(NEON);
        for _ in 0..40 {
            limiter.reserve(Stage::Route, "GET /a", Duration::ZERO);
        }
        assert!(limiter.reserve(Stage::Route, "GET /a", Duration::ZERO).start > Duration::ZERO);
        assert_eq!(limiter.reserve(Stage::Route, "GET /b", Duration::ZERO).start, Duration::ZERO);
        let consumption = starts(&limiter, Stage::Shared(SharedLimit::Consumption), 65);
        assert!(consumption[64] > 115.0 && consumption[64] < 122.0, "{}", consumption[64]);
        let keys = starts(&limiter, Stage::Shared(SharedLimit::OrgApiKeys), 21);
        assert!(keys[9] == 0.0 && keys[20] > 1.0);
    }

    #[test]
    fn a_refusal_voids_reservations_and_slows_down_once() {
        let limiter = RateLimiter::new(NEON);
        let now = Duration::from_secs(1);
        let reservation = limiter.reserve(Stage::Account, "", now);
        assert!(limiter.holds(reservation));
        limiter.refused(now, now + Duration::from_millis(10), None);
        assert!(!limiter.holds(reservation));
        let slowness = limiter.lock().slowness;
        assert!(slowness > 1.0);
        limiter.refused(now, now + Duration::from_millis(11), None);
        assert_eq!(limiter.lock().slowness, slowness, "sent before the refusal was known");
        let next = limiter.reserve(Stage::Account, "", now + Duration::from_millis(12));
        assert!(next.start > now + Duration::from_millis(100), "{next:?}");
        for _ in 0..2000 {
            limiter.accepted();
        }
        assert_eq!(limiter.lock().slowness, 1.0);
    }

    #[test]
    fn the_time_that_the_server_asks_for_is_kept() {
        let limiter = RateLimiter::new(NEON);
        limiter.refused(Duration::ZERO, Duration::ZERO, Some(Duration::from_secs(30)));
        let next = limiter.reserve(Stage::Account, "", Duration::from_secs(1));
        assert!(next.start >= Duration::from_secs(30), "{next:?}");
        limiter.refused(Duration::ZERO, Duration::ZERO, Some(Duration::MAX));
        assert!(
            limiter.reserve(Stage::Account, "", Duration::ZERO).start
                > Duration::from_secs(1 << 40)
        );
    }

    #[test]
    fn clients_of_one_account_share_the_lower_limits() {
        let first = limiter_of("http://limits.test", "key", NEON);
        let second =
            limiter_of("http://limits.test", "key", Limits { requests_per_minute: 60, ..NEON });
        assert!(Arc::ptr_eq(&first, &second));
        assert_eq!(first.lock().limits.requests_per_minute, 60);
        let other = limiter_of("http://limits.test", "other key", NEON);
        assert!(!Arc::ptr_eq(&first, &other));
    }

    /// A server with half of the limits we believe in: everything gets through, near the optimum.
    #[test]
    fn a_stricter_server_is_found_out() {
        let limiter = RateLimiter::new(NEON);
        let server_interval = 60.0 / 350.0;
        let (mut tokens, mut filled_at) = (40.0_f64, 0.0_f64);
        let (mut accepted, mut now, mut refused) = (0, 0.0_f64, 0);
        while accepted < 600 {
            let at = Duration::from_secs_f64(now);
            let reservation = limiter.reserve(Stage::Account, "", at);
            now = now.max(reservation.start.as_secs_f64());
            tokens = (tokens + (now - filled_at) / server_interval).min(40.0);
            filled_at = now;
            let at = Duration::from_secs_f64(now);
            if tokens >= 1.0 {
                tokens -= 1.0;
                accepted += 1;
                limiter.accepted();
            } else {
                refused += 1;
                limiter.refused(at, at, None);
            }
        }
        let optimum = (600.0 - 40.0) * server_interval;
        assert!(now / optimum < 1.2, "took {now} s, optimum {optimum} s, {refused} refused");
        assert!(refused < 60, "{refused} refused");
    }
}
