//! Models of what threads can do to each other, played by loom in every order: `make loom`.
//!
//! Time does not end a wait here (see `sync`): whoever would sleep for ever, were it not for the slices in
//! which calls look at their tokens, is a deadlock, which loom reports.

mod cancel_token;
mod limiter;
mod shared_waits;
mod signals;
mod workers;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use crate::clock::{Clock, Moment, Signal};
use crate::sync::thread;

/// How often a thread is interrupted where it would not have to be. Nearly all races show with two.
const PREEMPTIONS: usize = 2;
/// Loom's own stacks are too small for whole calls; counted in words.
const STACK_WORDS: usize = 1 << 17;

/// Plays a model in every order.
fn model(body: impl Fn() + Send + Sync + 'static) {
    model_with(PREEMPTIONS, body);
}

/// The same, for a race that takes more interruptions.
fn model_with(preemptions: usize, body: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound.get_or_insert(preemptions);
    builder.max_branches = builder.max_branches.max(10_000);
    let body = Arc::new(body);
    let orders = Arc::new(AtomicU64::new(0));
    let counted = orders.clone();
    builder.check(move || {
        counted.fetch_add(1, Ordering::Relaxed);
        let body = body.clone();
        spawn(move || body()).join().expect("no panic");
    });
    let name = std::thread::current().name().unwrap_or_default().to_owned();
    let orders = orders.load(Ordering::Relaxed);
    assert!(orders > 1, "{name}: there was only one order, so it shows nothing");
    println!("{name}: {orders} orders");
}

fn spawn<T: 'static>(body: impl FnOnce() -> T + Send + 'static) -> thread::JoinHandle<T>
where
    T: Send,
{
    thread::Builder::new().stack_size(STACK_WORDS).spawn(body).expect("loom makes threads")
}

/// A clock that goes on by a second whenever it is looked at, so that every poll is due.
#[derive(Debug, Default)]
struct TickingClock {
    looks: AtomicU64,
}

impl Clock for TickingClock {
    fn now(&self) -> Moment {
        Duration::from_secs(self.looks.fetch_add(1, Ordering::Relaxed))
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _duration: Duration) {
        thread::yield_now();
    }

    /// Only the signal ends it.
    fn wait(&self, signal: &Signal, version: u64, duration: Duration) {
        signal.wait(version, duration);
    }

    fn random(&self) -> f64 {
        1.0
    }
}
