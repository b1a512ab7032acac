//! What all connections and the owner of the emulator share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::clock::Clock;
use crate::counters::{Counters, Counts};
use crate::faults::script::Script;
use crate::limits::Limits;
use crate::options::Options;
use crate::random::Random;
use crate::record::Records;
use crate::routes::Router;
use crate::state::World;

/// Everything behind the lock.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) world: World,
    pub(crate) limits: Limits,
    pub(crate) script: Script,
    pub(crate) records: Records,
    pub(crate) counts: Counts,
    pub(crate) request_ids: Random,
}

/// The state of one emulator, for every thread.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) options: Options,
    pub(crate) clock: Clock,
    inner: Mutex<Inner>,
}

impl Shared {
    pub(crate) fn new(options: Options) -> Shared {
        let clock = Clock::start();
        let inner = Inner {
            world: World::new(&options, clock.now()),
            limits: Limits::new(&options, Router::get().routes.len()),
            script: Script::new(options.seed),
            records: Records::new(options.recorded_requests_limit),
            counts: Counts::new(),
            request_ids: Random::new(options.seed, 5),
        };
        Shared { options, clock, inner: Mutex::new(inner) }
    }

    /// A handler that panicked has harmed one request, not the emulator.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As if just started: nothing stored, counted, limited or remembered.
    pub(crate) fn reset(&self) {
        let inner = &mut *self.lock();
        inner.world = World::new(&self.options, self.clock.now());
        inner.limits = Limits::new(&self.options, Router::get().routes.len());
        inner.script = Script::new(self.options.seed);
        inner.records.clear();
        inner.counts.reset();
        inner.request_ids = Random::new(self.options.seed, 5);
    }

    pub(crate) fn counters(&self) -> Counters {
        let inner = self.lock();
        let named = |counts: &std::collections::BTreeMap<&'static str, u64>| {
            counts.iter().map(|(kind, count)| ((*kind).to_owned(), *count)).collect()
        };
        let mut counters = Counters {
            rate_limited_total: inner.limits.refused_total,
            faults_fired_total: inner.script.fired_total,
            operations_scheduled_total: inner.world.scheduler.scheduled_total,
            created: named(&inner.world.tally.created),
            deleted: named(&inner.world.tally.deleted),
            ..Counters::default()
        };
        inner.counts.fill(&mut counters);
        counters
    }
}
