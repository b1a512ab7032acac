//! What all connections and the owner of the emulator share.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::clock::{Clock, Stamp};
use crate::counters::{Counters, Counts};
use crate::faults::script::Script;
use crate::journal::{self, Entry, Event, Journal};
use crate::limits::Limits;
use crate::options::Options;
use crate::random::Random;
use crate::record::Records;
use crate::routes::Router;
use crate::seed::{Seed, Seeded};
use crate::state::{Draws, World};

/// Everything behind the lock.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) world: World,
    pub(crate) limits: Limits,
    pub(crate) script: Script,
    pub(crate) records: Records,
    pub(crate) counts: Counts,
    pub(crate) request_ids: Random,
    /// Keeps what happens, when the state outlives the emulator.
    pub(crate) journal: Option<Journal>,
}

impl Inner {
    /// Remembers what has changed the state.
    pub(crate) fn keep(&mut self, at: Stamp, draws: Draws, event: Event) {
        if let Some(journal) = &mut self.journal {
            journal.write(&Entry { at, draws, event });
        }
    }

    /// Puts things into the state, without requests.
    pub(crate) fn seed(&mut self, seed: &Seed, now: Stamp) -> Result<Seeded, String> {
        let draws = self.world.draws();
        let seeded = self.world.seed(seed, now);
        self.keep(now, draws, Event::Seed(seed.clone()));
        seeded
    }
}

/// The state of one emulator, for every thread.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) options: Options,
    pub(crate) clock: Clock,
    /// Number of things done again at the start, from the state file.
    pub(crate) replayed: u64,
    inner: Mutex<Inner>,
}

impl Shared {
    pub(crate) fn new(options: Options) -> io::Result<Shared> {
        let now = Clock::start_after(Stamp(0)).now();
        let (world, journal, replayed, latest) = match options.state_file.as_deref() {
            None => (World::new(&options, now), None, 0, now),
            Some(path) => {
                let restored = journal::restore(path, &options, now)?;
                (restored.world, Some(restored.journal), restored.replayed, restored.latest)
            }
        };
        let inner = Inner {
            world,
            limits: Limits::new(&options, Router::get().routes.len()),
            script: Script::new(options.seed),
            records: Records::new(options.recorded_requests_limit),
            counts: Counts::new(),
            request_ids: Random::new(options.seed, 5),
            journal,
        };
        let clock = Clock::start_after(latest);
        Ok(Shared { options, clock, replayed, inner: Mutex::new(inner) })
    }

    /// A handler that panicked has harmed one request, not the emulator.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As if just started: nothing stored, counted, limited or remembered.
    pub(crate) fn reset(&self) {
        let inner = &mut *self.lock();
        let now = self.clock.now();
        inner.world = World::new(&self.options, now);
        if let Some(journal) = &mut inner.journal {
            journal.begin(&self.options, now);
        }
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
