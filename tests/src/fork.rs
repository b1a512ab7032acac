//! Forking, with a bound on how long the child may take.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};

/// Longest that a child may take; none of them has more than a second's work.
const PATIENCE: Duration = Duration::from_secs(20);

const DONE: i32 = 0;
const NOT_DONE: i32 = 1;
const PANICKED: i32 = 2;

/// Keeps tests that fork apart: a child holds the sockets of all of them.
pub fn alone() -> MutexGuard<'static, ()> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A child that is on its way.
#[must_use = "a child has to be waited for"]
#[derive(Debug)]
pub struct Child(Pid);

/// Forks; the child does this one thing and leaves without any of the clean-up of its parent.
pub fn in_child(work: impl FnOnce() -> bool) -> Child {
    // SAFETY: other threads may hold locks at this moment, and whether the client then works in the
    // child is just what is tested; the child does nothing else, and leaves with `_exit`.
    match unsafe { fork() }.expect("a process") {
        ForkResult::Parent { child } => Child(child),
        ForkResult::Child => {
            let code = match catch_unwind(AssertUnwindSafe(work)) {
                Ok(true) => DONE,
                Ok(false) => NOT_DONE,
                Err(_) => PANICKED,
            };
            // SAFETY: it only ends the process.
            unsafe { nix::libc::_exit(code) }
        }
    }
}

impl Child {
    /// Waits for the child; panics when it failed, panicked or hung.
    pub fn succeeds(self) {
        match self.exit_code() {
            Some(DONE) => {}
            Some(NOT_DONE) => panic!("what the child did had not the result that it should have"),
            Some(PANICKED) => panic!("the child panicked"),
            Some(code) => panic!("the child ended with {code}"),
            None => panic!("the child hung or was killed"),
        }
    }

    /// Waits for the child, and says whether it did what it should.
    pub fn has_succeeded(self) -> bool {
        self.exit_code() == Some(DONE)
    }

    /// How the child ended; `None` when it was killed, here because of its time or elsewhere.
    fn exit_code(&self) -> Option<i32> {
        let started = Instant::now();
        loop {
            match waitpid(self.0, Some(WaitPidFlag::WNOHANG)).expect("it is our child") {
                WaitStatus::Exited(_, code) => return Some(code),
                WaitStatus::Signaled(..) => return None,
                _ if started.elapsed() > PATIENCE => {
                    kill(self.0, Signal::SIGKILL).expect("it is our child");
                    waitpid(self.0, None).expect("it is our child");
                    return None;
                }
                _ => thread::sleep(Duration::from_millis(2)),
            }
        }
    }
}
