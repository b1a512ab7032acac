//! Pacing requests, so that the server need not refuse them.
//!
//! Each limit is a bucket in the form of the generic cell rate algorithm: one number, the time at which
//! the bucket would be full again. Reserving moves it on and says when the request may go, so callers
//! go in the order in which they asked.

mod bucket;
mod pass;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::PoisonError;
use std::time::Duration;

use self::bucket::{Account, Bucket, Pace, Window};
pub(crate) use self::pass::{Barred, Passage};
use crate::clock::Moment;
use crate::generated::Settings;
use crate::process::PerProcess;
use crate::spec::SharedLimit;
use crate::sync::{Arc, Mutex, MutexGuard};

/// A first refusal after a quiet time slows down by this factor.
const SLOW_DOWN: f64 = 1.5;
/// A refusal while already slowed down, that is while looking for the true limit.
const SLOW_DOWN_AGAIN: f64 = 1.15;
/// The slowest we go, as a factor of the interval.
const SLOWEST: f64 = 16.0;
/// Longest time that all requests stop for a `Retry-After`: after a minute the limit has filled again.
const BLOCK_MAX: Duration = Duration::from_secs(60);
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
    epoch: u64,
    shift: Duration,
}

impl Reservation {
    /// The same place, as late as it was put off to.
    fn put_off_to(self, moment: Moment) -> Reservation {
        let more = moment.saturating_sub(self.start);
        Reservation { start: moment, shift: self.shift.saturating_add(more), ..self }
    }
}

/// What has become of a reservation whose time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// The request may go.
    Now,
    /// It was put off to this time.
    Later(Moment),
    /// It is void, since the server refused others in the meantime.
    Void,
}

#[derive(Debug)]
struct State {
    /// The lowest of what the members say.
    limits: Limits,
    members: Vec<Limits>,
    account: Account,
    routes: HashMap<String, Window>,
    consumption: Bucket,
    org_api_keys: Window,
    /// Factor on the account's interval: 1 is full speed.
    slowness: f64,
    /// Grows with each refusal; a reservation of the account from an earlier epoch is void.
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
                members: Vec::new(),
                account: Account::default(),
                routes: HashMap::new(),
                consumption: Bucket::default(),
                org_api_keys: Window::default(),
                slowness: 1.0,
                epoch: 0,
                refused_at: None,
            }),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The lowest of what the members say.
    #[cfg(all(test, neonapi_loom))]
    pub(crate) fn limits(&self) -> Limits {
        self.lock().limits
    }

    /// Takes a place in one limit; none when its turn would come after `latest`.
    pub(crate) fn reserve(
        &self,
        stage: Stage,
        route: &str,
        now: Moment,
        latest: Moment,
    ) -> Option<Reservation> {
        let state = &mut *self.lock();
        let limits = state.limits;
        let second = Duration::from_secs(1);
        let start = match stage {
            Stage::Account => state.account.reserve(now, latest, account_pace(state))?,
            Stage::Route => {
                if !state.routes.contains_key(route) {
                    state.routes.insert(route.to_owned(), Window::default());
                }
                let window = state.routes.get_mut(route)?;
                window.reserve(now, latest, second, limits.route_requests_per_second)?
            }
            Stage::Shared(SharedLimit::Consumption) => {
                state.consumption.reserve(now, latest, consumption_pace(&limits))?
            }
            Stage::Shared(SharedLimit::OrgApiKeys) => {
                let requests = limits.org_api_keys_per_second;
                state.org_api_keys.reserve(now, latest, second, requests)?
            }
            Stage::Shared(SharedLimit::None) => now,
        };
        Some(Reservation { start, epoch: state.epoch, shift: state.account.shift })
    }

    /// Looks again at a place whose time has come.
    pub(crate) fn turn(&self, stage: Stage, reservation: Reservation) -> Turn {
        let state = self.lock();
        if stage != Stage::Account {
            return Turn::Now;
        }
        if state.epoch != reservation.epoch {
            return Turn::Void;
        }
        match state.account.shift.checked_sub(reservation.shift) {
            Some(more) if !more.is_zero() => Turn::Later(reservation.start.saturating_add(more)),
            _ => Turn::Now,
        }
    }

    /// The server refused a request: slow down, once for all those that were under way.
    pub(crate) fn refused(
        &self,
        limit: SharedLimit,
        sent: Moment,
        now: Moment,
        retry_after: Option<Duration>,
    ) {
        let state = &mut *self.lock();
        let until = retry_after.map(|pause| now.saturating_add(pause.min(BLOCK_MAX)));
        match limit {
            SharedLimit::Consumption => {
                let pace = consumption_pace(&state.limits);
                state.consumption.drain(until.unwrap_or(now.saturating_add(pace.interval)), pace);
            }
            SharedLimit::OrgApiKeys => {
                let second = Duration::from_secs(1);
                state.org_api_keys.block(until.unwrap_or(now.saturating_add(second)));
            }
            SharedLimit::None => state.account_refused(sent, now, until),
        }
    }

    /// The server accepted a request that was sent at `sent`: speed up a little.
    pub(crate) fn accepted(&self, sent: Moment, now: Moment) {
        let state = &mut *self.lock();
        let pace = account_pace(state);
        state.account.answered(sent, now, pace);
        if state.slowness > 1.0 {
            state.slowness = (state.slowness * (1.0 - SPEED_UP)).max(1.0);
        }
    }
}

impl State {
    /// What the last member said stays until there is another.
    fn find_limits(&mut self) {
        if let Some(limits) = self.members.iter().copied().reduce(Limits::lower) {
            self.limits = limits;
        }
    }

    /// Whether nothing that was spent is still to fill again.
    fn is_full(&self, now: Moment) -> bool {
        now >= self.account.bucket.full_again_at.max(self.consumption.full_again_at)
    }

    fn account_refused(&mut self, sent: Moment, now: Moment, until: Option<Moment>) {
        if self.refused_at.is_none_or(|refused_at| sent >= refused_at) {
            let factor = if self.slowness > 1.0 { SLOW_DOWN_AGAIN } else { SLOW_DOWN };
            self.slowness = (self.slowness * factor).min(SLOWEST);
            self.refused_at = Some(now);
            self.restart(now);
        }
        if let Some(until) = until {
            let pace = account_pace(self);
            let mut asked = self.account.bucket;
            asked.drain(until, pace);
            if asked.full_again_at > self.account.bucket.full_again_at {
                self.restart(until);
            }
        }
    }

    /// Takes all reservations back; the next request may go an interval after `from`.
    fn restart(&mut self, from: Moment) {
        let pace = account_pace(self);
        self.epoch += 1;
        self.account = Account::default();
        self.account.bucket.drain(from.saturating_add(pace.interval), pace);
    }
}

fn account_pace(state: &State) -> Pace {
    let limits = &state.limits;
    Pace::of(Duration::from_secs(60), limits.requests_per_minute, limits.account_burst)
        .slowed(state.slowness)
}

/// Neon says of this limit only that it allows short bursts, so we allow a small one.
fn consumption_pace(limits: &Limits) -> Pace {
    let requests = limits.consumption_requests_per_minute;
    Pace::of(Duration::from_secs(60), requests, (requests / 6).max(1))
}

pub(crate) type Registry = Mutex<HashMap<(String, String), Arc<RateLimiter>>>;

/// All accounts of this process.
static REGISTRY: PerProcess<Registry> = PerProcess::new();

/// A client's share in the limiter of its account; its limits count for as long as it lives.
#[derive(Debug)]
pub(crate) struct Member {
    limiter: Arc<RateLimiter>,
    limits: Limits,
}

impl Deref for Member {
    type Target = RateLimiter;

    fn deref(&self) -> &RateLimiter {
        &self.limiter
    }
}

impl Drop for Member {
    fn drop(&mut self) {
        let state = &mut *self.limiter.lock();
        if let Some(index) = state.members.iter().position(|limits| *limits == self.limits) {
            state.members.swap_remove(index);
        }
        state.find_limits();
    }
}

/// Joins the limiter of an account: one for each base URL and key, or group of keys.
///
/// It outlives its members for as long as it has something to remember, so that a program that makes a
/// client for each call is paced too.
pub(crate) fn join(base_url: &str, account: &str, limits: Limits, now: Moment) -> Member {
    join_in(REGISTRY.get_or_init(Registry::default), base_url, account, limits, now)
}

/// The same, in a registry of the caller's.
pub(crate) fn join_in(
    registry: &Registry,
    base_url: &str,
    account: &str,
    limits: Limits,
    now: Moment,
) -> Member {
    let mut accounts = registry.lock().unwrap_or_else(PoisonError::into_inner);
    accounts.retain(|_, limiter| Arc::strong_count(limiter) > 1 || !limiter.lock().is_full(now));
    let key = (base_url.to_owned(), account.to_owned());
    let limiter = accounts.entry(key).or_insert_with(|| Arc::new(RateLimiter::new(limits))).clone();
    let mut state = limiter.lock();
    state.members.push(limits);
    state.find_limits();
    drop(state);
    Member { limiter, limits }
}
