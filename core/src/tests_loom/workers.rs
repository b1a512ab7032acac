//! The threads for requests: each caller gets its own result, and whoever leaves leaves nothing behind.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::{TickingClock, model, model_with, spawn};
use crate::cancel::{CancelToken, Interrupt, Interruption};
use crate::clock::{Clock, Moment, Signal};
use crate::sync::atomic::{AtomicUsize, Ordering};
use crate::sync::thread;
use crate::worker::{NoResult, Workers};

/// A clock whose waits end at once, as when the slice between two looks at the token is over.
#[derive(Debug)]
struct SlicedClock;

impl Clock for SlicedClock {
    fn now(&self) -> Moment {
        Duration::ZERO
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _duration: Duration) {
        thread::yield_now();
    }

    fn wait(&self, _signal: &Signal, _version: u64, _duration: Duration) {
        thread::yield_now();
    }

    fn random(&self) -> f64 {
        1.0
    }
}

fn interrupt(token: Option<CancelToken>) -> Interrupt {
    Interrupt { token, closed: Arc::default() }
}

/// Lets the threads go, and waits until they are gone.
fn wind_up(workers: &Workers) {
    workers.end_idling();
    while workers.threads().0 > 0 {
        thread::yield_now();
    }
    assert_eq!((workers.threads(), workers.left_behind()), ((0, 0), 0));
}

#[test]
fn each_caller_gets_its_own_result() {
    model(|| {
        let workers = Arc::new(Workers::default());
        let other = {
            let workers = workers.clone();
            spawn(move || {
                workers.run(&TickingClock::default(), &interrupt(None), Moment::MAX, || 2)
            })
        };
        let own = workers.run(&TickingClock::default(), &interrupt(None), Moment::MAX, || 1);
        assert_eq!((own, other.join().expect("no panic")), (Ok(1), Ok(2)));
        wind_up(&workers);
    });
}

/// A thread's time without work may be over at any moment, also while a job is handed over.
#[test]
fn no_job_is_lost_to_a_thread_that_is_leaving() {
    model(|| {
        let workers = Arc::new(Workers::default());
        let time = {
            let workers = workers.clone();
            spawn(move || workers.end_idling())
        };
        for number in 0..2 {
            let result =
                workers
                    .run(&TickingClock::default(), &interrupt(None), Moment::MAX, move || number);
            assert_eq!(result, Ok(number));
        }
        time.join().expect("no panic");
        wind_up(&workers);
    });
}

#[test]
fn a_caller_that_comes_back_at_once_needs_no_other_thread() {
    model(|| {
        let workers = Workers::default();
        for number in 0..2 {
            let result =
                workers
                    .run(&TickingClock::default(), &interrupt(None), Moment::MAX, move || number);
            assert_eq!(result, Ok(number));
            assert_eq!(workers.threads().0, 1);
        }
        wind_up(&workers);
    });
}

/// Also a job that would never end without the other.
#[test]
fn a_job_that_takes_its_time_holds_up_no_other() {
    model(|| {
        let (workers, is_done) = (Arc::new(Workers::default()), Arc::new(AtomicUsize::new(0)));
        let long = {
            let (workers, is_done) = (workers.clone(), is_done.clone());
            let wait = move || {
                while is_done.load(Ordering::Acquire) == 0 {
                    thread::yield_now();
                }
            };
            spawn(move || {
                workers.run(&TickingClock::default(), &interrupt(None), Moment::MAX, wait)
            })
        };
        let job = move || is_done.store(1, Ordering::Release);
        let own = workers.run(&TickingClock::default(), &interrupt(None), Moment::MAX, job);
        assert_eq!((own, long.join().expect("no panic")), (Ok(()), Ok(())));
        wind_up(&workers);
    });
}

/// Cancelled before, while or after its job runs: the caller knows whether it may have begun.
#[test]
fn a_cancelled_caller_knows_what_became_of_its_job() {
    model_with(3, || {
        let workers = Arc::new(Workers::default());
        let (token, begun) = (CancelToken::new(), Arc::new(AtomicUsize::new(0)));
        let canceller = {
            let (token, workers) = (token.clone(), workers.clone());
            spawn(move || {
                token.cancel();
                let left_behind = workers.left_behind();
                assert!(left_behind <= 1, "{left_behind} of one job are left behind");
            })
        };
        let count = begun.clone();
        let result = workers.run(&SlicedClock, &interrupt(Some(token)), Moment::MAX, move || {
            count.fetch_add(1, Ordering::AcqRel)
        });
        canceller.join().expect("no panic");
        wind_up(&workers);
        let begun = begun.load(Ordering::Acquire);
        match result {
            Ok(before) => assert_eq!((before, begun), (0, 1)),
            Err(NoResult::Interrupted { interruption, started }) => {
                assert_eq!(interruption, Interruption::Cancelled);
                assert_eq!(begun, usize::from(started), "begun, and the caller was told {started}");
            }
            Err(other) => panic!("{other:?}"),
        }
    });
}
