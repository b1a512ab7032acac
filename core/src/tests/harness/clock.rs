//! A clock that stands still until somebody sleeps.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use crate::clock::{Clock, Moment, Signal};

/// Real time given to other threads whenever one waits for them.
const GRACE: Duration = Duration::from_millis(1);

/// Sleeping on it only moves its hands, so that minutes of pauses take no time at all.
#[derive(Debug)]
pub(in crate::tests) struct FakeClock {
    now: Mutex<Moment>,
    random: Mutex<f64>,
    only_sleeps: AtomicBool,
    /// How many seconds the time of day is ahead.
    ahead: AtomicI64,
}

impl Default for FakeClock {
    fn default() -> FakeClock {
        let random = Mutex::new(1.0);
        FakeClock {
            now: Mutex::default(),
            random,
            only_sleeps: AtomicBool::default(),
            ahead: AtomicI64::default(),
        }
    }
}

impl FakeClock {
    /// The time of day at which the clock starts: 2026-01-01, 00:00:00 UTC.
    pub(in crate::tests) fn start() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600)
    }

    pub(in crate::tests) fn advance(&self, duration: Duration) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.saturating_add(duration);
    }

    /// From now on no time passes while one waits for another thread, however long that takes, but
    /// only in pauses. For calls with a token, whose requests run on other threads.
    pub(in crate::tests) fn pass_only_in_sleeps(&self) {
        self.only_sleeps.store(true, Ordering::Release);
    }

    /// Sets the time of day forward, or back, as somebody or the network does.
    pub(in crate::tests) fn jump(&self, seconds: i64) {
        self.ahead.fetch_add(seconds, Ordering::AcqRel);
    }

    /// The number that jitter is made of, 1 unless set: the longest pauses.
    pub(in crate::tests) fn set_random(&self, random: f64) {
        *self.random.lock().unwrap_or_else(PoisonError::into_inner) = random;
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Moment {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wall(&self) -> SystemTime {
        let ahead = self.ahead.load(Ordering::Acquire);
        let amount = Duration::from_secs(ahead.unsigned_abs());
        let time = FakeClock::start() + self.now();
        if ahead < 0 { time - amount } else { time + amount }
    }

    fn sleep(&self, duration: Duration) {
        self.advance(duration);
    }

    fn wait(&self, signal: &Signal, version: u64, duration: Duration) {
        signal.wait(version, GRACE.min(duration));
        if signal.version() == version && !self.only_sleeps.load(Ordering::Acquire) {
            self.advance(duration);
        }
    }

    fn random(&self) -> f64 {
        *self.random.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
