//! Signals: a change is not slept through, whoever waits.

use std::sync::Arc;
use std::time::Duration;

use super::{model, spawn};
use crate::clock::Signal;
use crate::sync::atomic::{AtomicUsize, Ordering};

#[derive(Default)]
struct Shared {
    changes: AtomicUsize,
    signal: Signal,
}

/// Waits as everything here does: version, look, wait.
fn wait_for(shared: &Shared, changes: usize) {
    loop {
        let version = shared.signal.version();
        if shared.changes.load(Ordering::Acquire) >= changes {
            return;
        }
        shared.signal.wait(version, Duration::from_secs(1));
    }
}

#[test]
fn one_change_wakes_all_who_wait() {
    model(|| {
        let shared = Arc::new(Shared::default());
        let waiters: Vec<_> = (0..2)
            .map(|_| {
                let shared = shared.clone();
                spawn(move || wait_for(&shared, 1))
            })
            .collect();
        shared.changes.fetch_add(1, Ordering::AcqRel);
        shared.signal.notify();
        waiters.into_iter().for_each(|waiter| waiter.join().expect("no panic"));
    });
}

#[test]
fn changes_of_several_are_all_seen() {
    model(|| {
        let shared = Arc::new(Shared::default());
        let changers: Vec<_> = (0..2)
            .map(|_| {
                let shared = shared.clone();
                spawn(move || {
                    shared.changes.fetch_add(1, Ordering::AcqRel);
                    shared.signal.notify();
                })
            })
            .collect();
        wait_for(&shared, 2);
        changers.into_iter().for_each(|changer| changer.join().expect("no panic"));
        assert_eq!(shared.signal.version(), 2);
    });
}
