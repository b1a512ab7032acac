//! Threads that run requests which their callers may leave behind.
//!
//! A blocking request cannot be interrupted. So a call with a cancel token runs each attempt here and
//! waits for it in short steps; when it is cancelled it goes, and the attempt ends with its own time-out.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use crate::cancel::{Interrupt, Interruption};
use crate::clock::{Clock, Moment, Signal, wait_for_change};
use crate::sync::atomic::{AtomicUsize, Ordering};
use crate::sync::{Condvar, Mutex, MutexGuard, thread};

/// Most threads at a time, and so most attempts left behind; beyond it, calls wait for a free one.
const THREADS_MAX: usize = 256;
/// How long a thread without work stays.
const IDLE: Duration = Duration::from_secs(10);

/// Gets a function that it calls when its thread is free again, before it hands its result over: a
/// caller that comes back at once finds the thread, and needs no new one.
type Job = Box<dyn FnOnce(&dyn Fn()) + Send>;

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    threads: usize,
    idle: usize,
}

/// A pool of threads, made as they are needed.
#[derive(Default)]
pub(crate) struct Workers {
    shared: Arc<Shared>,
    left_behind: Arc<AtomicUsize>,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    added: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why a job gave no result.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NoResult {
    /// The caller was interrupted; `started` says whether the job may have begun.
    Interrupted { interruption: Interruption, started: bool },
    /// The job panicked, or no thread could be started.
    Broken,
    /// The time for it ran out before any thread was free.
    NoThreadInTime,
}

/// Where a job leaves its result.
struct Slot<T> {
    state: Mutex<SlotState<T>>,
    signal: Signal,
}

enum SlotState<T> {
    Waiting,
    Running,
    Done(T),
    /// The caller has the result; nothing was left behind.
    Taken,
    Abandoned,
    Broken,
}

impl<T> Slot<T> {
    fn lock(&self) -> MutexGuard<'_, SlotState<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Marks the slot broken unless the job got to its end.
struct Finish<T>(Arc<Slot<T>>, Arc<AtomicUsize>);

impl<T> Drop for Finish<T> {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        match *state {
            SlotState::Abandoned => {
                self.1.fetch_sub(1, Ordering::AcqRel);
            }
            SlotState::Running | SlotState::Waiting => *state = SlotState::Broken,
            SlotState::Done(_) | SlotState::Taken | SlotState::Broken => {}
        }
        drop(state);
        self.0.signal.notify();
    }
}

impl Workers {
    /// How many attempts run on although their callers are gone.
    pub(crate) fn left_behind(&self) -> usize {
        self.left_behind.load(Ordering::Acquire)
    }

    /// Runs a job on a thread of the pool and waits for it, for as long as the call is not interrupted.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        clock: &dyn Clock,
        interrupt: &Interrupt,
        until: Moment,
        job: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, NoResult> {
        let slot =
            Arc::new(Slot { state: Mutex::new(SlotState::Waiting), signal: Signal::default() });
        self.submit(slot.clone(), job)?;
        loop {
            let version = slot.signal.version();
            // Asks the caller's own function, so it must not hold the lock.
            let interrupted = interrupt.check();
            let mut state = slot.lock();
            match std::mem::replace(&mut *state, SlotState::Taken) {
                SlotState::Done(result) => return Ok(result),
                SlotState::Broken => return Err(NoResult::Broken),
                waiting => {
                    let started = !matches!(waiting, SlotState::Waiting);
                    if let Err(interruption) = interrupted {
                        *state = SlotState::Abandoned;
                        if started {
                            self.left_behind.fetch_add(1, Ordering::AcqRel);
                        }
                        return Err(NoResult::Interrupted { interruption, started });
                    }
                    if !started && clock.now() >= until {
                        *state = SlotState::Abandoned;
                        return Err(NoResult::NoThreadInTime);
                    }
                    *state = waiting;
                }
            }
            drop(state);
            wait_for_change(clock, &slot.signal, version, clock.now() + Duration::from_secs(1));
        }
    }

    /// Ends the time for which threads stay without work.
    #[cfg(all(test, neonapi_loom))]
    pub(crate) fn end_idling(&self) {
        let queue = self.shared.lock();
        self.shared.added.end_time();
        drop(queue);
    }

    /// How many threads there are, and how many of them have no work.
    #[cfg(all(test, neonapi_loom))]
    pub(crate) fn threads(&self) -> (usize, usize) {
        let queue = self.shared.lock();
        (queue.threads, queue.idle)
    }

    fn submit<T: Send + 'static>(
        &self,
        slot: Arc<Slot<T>>,
        job: impl FnOnce() -> T + Send + 'static,
    ) -> Result<(), NoResult> {
        let left_behind = self.left_behind.clone();
        let job: Job = Box::new(move |thread_is_free| {
            {
                let mut state = slot.lock();
                match *state {
                    SlotState::Waiting => *state = SlotState::Running,
                    _ => return thread_is_free(),
                }
            }
            let finish = Finish(slot, left_behind);
            // A panic in a request must not take the thread's place in the pool with it.
            let result = catch_unwind(AssertUnwindSafe(job));
            thread_is_free();
            let mut state = finish.0.lock();
            if let (SlotState::Running, Ok(result)) = (&*state, result) {
                *state = SlotState::Done(result);
            }
        });
        let mut queue = self.shared.lock();
        queue.jobs.push_back(job);
        if queue.idle < queue.jobs.len() && queue.threads < THREADS_MAX {
            let shared = self.shared.clone();
            let started = thread::Builder::new()
                .name("neonapi-request".to_owned())
                .spawn(move || work(&shared));
            match started {
                Ok(_) => queue.threads += 1,
                Err(_) if queue.threads == 0 => {
                    queue.jobs.pop_back();
                    return Err(NoResult::Broken);
                }
                Err(_) => {}
            }
        }
        drop(queue);
        self.shared.added.notify_one();
        Ok(())
    }
}

fn work(shared: &Shared) {
    let mut queue = shared.lock();
    queue.idle += 1;
    loop {
        if let Some(job) = queue.jobs.pop_front() {
            queue.idle -= 1;
            drop(queue);
            job(&|| shared.lock().idle += 1);
            queue = shared.lock();
            continue;
        }
        let (guard, waited) = shared
            .added
            .wait_timeout_while(queue, IDLE, |queue| queue.jobs.is_empty())
            .unwrap_or_else(PoisonError::into_inner);
        queue = guard;
        if waited.timed_out() && queue.jobs.is_empty() {
            queue.idle -= 1;
            queue.threads -= 1;
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::cancel::CancelToken;
    use crate::clock::SystemClock;
    use crate::sync::atomic::AtomicBool;

    fn interrupt(token: Option<CancelToken>) -> Interrupt {
        Interrupt { token, closed: Arc::new(AtomicBool::new(false)) }
    }

    const LATER: Moment = Duration::from_secs(3600);

    #[test]
    fn jobs_give_their_results_and_threads_are_used_again() {
        let (workers, clock) = (Workers::default(), SystemClock);
        for number in 0..50 {
            let result = workers.run(&clock, &interrupt(None), LATER, move || number * 2);
            assert_eq!(result, Ok(number * 2));
        }
        assert_eq!(workers.shared.lock().threads, 1);
    }

    #[test]
    fn a_cancelled_caller_leaves_its_job_behind() {
        let (workers, clock) = (Workers::default(), SystemClock);
        let token = CancelToken::new();
        let (release, held) = mpsc::channel::<()>();
        let (begun, has_begun) = mpsc::channel();
        let canceller = {
            let token = token.clone();
            thread::spawn(move || {
                has_begun.recv().expect("the job begins");
                token.cancel();
            })
        };
        let result = workers.run(&clock, &interrupt(Some(token)), LATER, move || {
            begun.send(()).expect("the test listens");
            let _ = held.recv();
        });
        let interruption = Interruption::Cancelled;
        assert_eq!(result, Err(NoResult::Interrupted { interruption, started: true }));
        assert_eq!(workers.left_behind(), 1);
        release.send(()).expect("the job listens");
        while workers.left_behind() > 0 {
            thread::yield_now();
        }
        canceller.join().expect("no panic");
    }

    #[test]
    fn a_panic_is_no_hang() {
        let (workers, clock) = (Workers::default(), SystemClock);
        let result: Result<(), NoResult> =
            workers.run(&clock, &interrupt(None), LATER, || panic!("on purpose"));
        assert_eq!(result, Err(NoResult::Broken));
        assert_eq!(workers.run(&clock, &interrupt(None), LATER, || 1), Ok(1));
    }
}
