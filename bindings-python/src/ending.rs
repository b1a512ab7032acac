//! The end of the interpreter, which threads of daemons outlive.
//!
//! A thread that comes back to an interpreter that is ending is killed in the middle of its frames, and
//! those of Rust do not bear that: the process would abort. So a daemon thread that is in a call when
//! the interpreter ends never comes back from it; it goes with the process. Other threads than daemons
//! have been joined before.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use pyo3::prelude::*;

use crate::threads;

/// Longest time that the end waits for threads that are just coming back, or in a callback.
const PATIENCE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(1);

static GONE: AtomicBool = AtomicBool::new(false);
/// The process in the upper half, its threads that are coming back in the lower: a forked child starts
/// from none.
static COMING: AtomicU64 = AtomicU64::new(0);

fn this_process() -> u64 {
    u64::from(std::process::id()) << 32
}

/// A thread that is coming back, or is in a callback.
struct Coming(());

impl Coming {
    /// Stays here for ever when the interpreter is gone.
    fn back() -> Coming {
        let process = this_process();
        let count = |coming: u64| match coming & !u64::from(u32::MAX) == process {
            true => Some(coming + 1),
            false => Some(process + 1),
        };
        // Never fails: the function always gives a value.
        let _ = COMING.fetch_update(Ordering::SeqCst, Ordering::SeqCst, count);
        let coming = Coming(());
        if GONE.load(Ordering::SeqCst) {
            drop(coming);
            stay_away();
        }
        coming
    }
}

impl Drop for Coming {
    fn drop(&mut self) {
        let process = this_process();
        let count = |coming: u64| (coming > process).then(|| coming - 1);
        let _ = COMING.fetch_update(Ordering::SeqCst, Ordering::SeqCst, count);
    }
}

fn stay_away() -> ! {
    loop {
        thread::sleep(Duration::from_secs(3600));
    }
}

/// Lets others use the interpreter while a function runs; does not come back when it is gone.
pub(crate) fn detach<T: Send>(py: Python<'_>, function: impl FnOnce() -> T + Send) -> T {
    let is_main = threads::is_main(py);
    let (result, coming) = py.detach(|| {
        if !is_main && GONE.load(Ordering::SeqCst) {
            stay_away();
        }
        (function(), (!is_main).then(Coming::back))
    });
    drop(coming);
    result
}

/// Runs a callback with the interpreter; `None` when that cannot be had any more.
pub(crate) fn attach<R>(callback: impl FnOnce(Python<'_>) -> R) -> Option<R> {
    // The main thread is the one that ends the interpreter, so it is still there.
    let _coming = (!threads::is_known_as_main()).then(Coming::back);
    Python::try_attach(callback)
}

/// Keeps other threads from coming back from now on.
#[pyfunction]
pub(crate) fn _end(py: Python<'_>) {
    GONE.store(true, Ordering::SeqCst);
    py.detach(|| {
        let began = Instant::now();
        let coming = || COMING.load(Ordering::SeqCst) > this_process();
        while coming() && began.elapsed() < PATIENCE {
            thread::sleep(PAUSE);
        }
    });
}
