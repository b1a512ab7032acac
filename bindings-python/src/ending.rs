//! The end of the interpreter: calls that run on other threads are ended before it is gone.
//!
//! A thread that comes back to an interpreter that is gone is killed in the middle of its frames, which
//! ends the process. So the calls under way are counted, `atexit` ends them and waits for them, and a
//! thread that is late all the same never comes back.

use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use pyo3::prelude::*;

/// Longest time that the end waits for calls.
const PATIENCE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(2);

const RUNNING: u8 = 0;
/// `atexit` waits for the calls of other threads.
const GOING: u8 = 1;
/// Nobody waits any more.
const GONE: u8 = 2;

static STATE: AtomicU8 = AtomicU8::new(RUNNING);
/// The process in the upper half, its calls under way in the lower: a forked child starts from none.
static CALLS: AtomicU64 = AtomicU64::new(0);

/// Counts a call for as long as it is under way; dropped when its thread is back.
pub(crate) struct Counted;

impl Counted {
    pub(crate) fn new() -> Counted {
        let process = u64::from(std::process::id()) << 32;
        let count = |calls: u64| match calls & !u64::from(u32::MAX) == process {
            true => Some(calls + 1),
            false => Some(process + 1),
        };
        // Never fails: the function always gives a value.
        let _ = CALLS.fetch_update(Ordering::AcqRel, Ordering::Acquire, count);
        Counted
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        let process = u64::from(std::process::id()) << 32;
        let count = |calls: u64| (calls > process).then(|| calls - 1);
        let _ = CALLS.fetch_update(Ordering::AcqRel, Ordering::Acquire, count);
    }
}

fn under_way() -> u64 {
    let process = u64::from(std::process::id()) << 32;
    CALLS.load(Ordering::Acquire).saturating_sub(process)
}

/// Whether the interpreter is about to end.
pub(crate) fn is_near() -> bool {
    STATE.load(Ordering::Acquire) != RUNNING
}

/// Called by a thread before it comes back to the interpreter: stays here for ever when that is gone.
pub(crate) fn stay_away_when_gone() {
    while STATE.load(Ordering::Acquire) == GONE {
        thread::sleep(Duration::from_secs(3600));
    }
}

/// Ends the calls of other threads and waits for them.
#[pyfunction]
pub(crate) fn _end(py: Python<'_>) {
    STATE.store(GOING, Ordering::Release);
    py.detach(|| {
        let began = Instant::now();
        while under_way() > 0 && began.elapsed() < PATIENCE {
            thread::sleep(PAUSE);
        }
    });
    if under_way() > 0 {
        STATE.store(GONE, Ordering::Release);
    }
}
