//! Time, so that tests can have their own.

use std::sync::PoisonError;
use std::time::{Duration, Instant, SystemTime};

use once_cell::sync::Lazy;

use crate::cancel::{Interrupt, Interruption};
use crate::sync::{Condvar, Mutex};

/// A point in time: how long after the clock's start.
pub(crate) type Moment = Duration;

/// The longest sleep between two looks at the cancel token.
const SLICE: Duration = Duration::from_millis(50);

/// Where the engine gets the time from, and how it lets time pass.
pub(crate) trait Clock: Send + Sync {
    /// Time that never jumps.
    fn now(&self) -> Moment;
    /// The time of day, for `Retry-After` dates.
    fn wall(&self) -> SystemTime;
    /// Lets time pass.
    fn sleep(&self, duration: Duration);
    /// Lets time pass, or returns sooner when the signal has moved on from `version`.
    fn wait(&self, signal: &Signal, version: u64, duration: Duration);
    /// A number from 0 (included) to 1, for jitter.
    fn random(&self) -> f64;
}

/// Something that several threads can wait for to change.
#[derive(Debug, Default)]
pub(crate) struct Signal {
    version: Mutex<u64>,
    changed: Condvar,
}

impl Signal {
    pub(crate) fn version(&self) -> u64 {
        *self.version.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn notify(&self) {
        *self.version.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.changed.notify_all();
    }

    /// Sleeps until the signal moves on from `version`, at most for a duration.
    pub(crate) fn wait(&self, version: u64, duration: Duration) {
        let guard = self.version.lock().unwrap_or_else(PoisonError::into_inner);
        drop(
            self.changed
                .wait_timeout_while(guard, duration, |current| *current == version)
                .unwrap_or_else(PoisonError::into_inner),
        );
    }
}

/// The time of this machine.
#[derive(Debug)]
pub(crate) struct SystemClock;

/// One start for all clients of a process, since they share limits and so have to mean the same time.
static START: Lazy<Instant> = Lazy::new(Instant::now);

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        START.elapsed()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }

    fn wait(&self, signal: &Signal, version: u64, duration: Duration) {
        signal.wait(version, duration);
    }

    fn random(&self) -> f64 {
        crate::random::draw(fastrand::Rng::f64)
    }
}

/// Sleeps until a moment; ends sooner with the reason when the call is interrupted.
pub(crate) fn pause_until(
    clock: &dyn Clock,
    moment: Moment,
    interrupt: &Interrupt,
) -> Result<(), Interruption> {
    loop {
        interrupt.check()?;
        let left = moment.saturating_sub(clock.now());
        if left.is_zero() {
            return Ok(());
        }
        clock.sleep(left.min(SLICE));
    }
}

/// Waits for a signal to move on, at most until a moment and at most one slice.
pub(crate) fn wait_for_change(clock: &dyn Clock, signal: &Signal, version: u64, until: Moment) {
    clock.wait(signal, version, until.saturating_sub(clock.now()).min(SLICE));
}
