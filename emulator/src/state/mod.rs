//! Everything the emulator knows. Time moves it lazily: see [`project::Project::settle`].

pub(crate) mod account;
pub(crate) mod auth;
pub(crate) mod branch;
pub(crate) mod bucket;
pub(crate) mod credential;
pub(crate) mod endpoint;
pub(crate) mod factory;
pub(crate) mod function;
pub(crate) mod keys;
pub(crate) mod operation;
pub(crate) mod project;
pub(crate) mod role;
pub(crate) mod snapshot;
pub(crate) mod tally;

use std::collections::BTreeMap;

use crate::options::Options;
use crate::random::Random;
use account::Account;
use keys::Keys;
use operation::Scheduler;
use project::Project;
use tally::Tally;

/// The sources of new identifiers.
#[derive(Debug)]
pub(crate) struct Ids {
    pub(crate) random: Random,
    last_number: i64,
}

impl Ids {
    fn new(seed: u64) -> Ids {
        let mut random = Random::new(seed, 1);
        let last_number = 1_000_000 + random.below(1_000_000) as i64;
        Ids { random, last_number }
    }

    pub(crate) fn project(&mut self) -> String {
        format!("{}-{}", self.random.words(), self.random.digits())
    }

    pub(crate) fn branch(&mut self) -> String {
        format!("br-{}-{}", self.random.words(), self.random.suffix())
    }

    pub(crate) fn endpoint(&mut self) -> String {
        format!("ep-{}-{}", self.random.words(), self.random.suffix())
    }

    pub(crate) fn snapshot(&mut self) -> String {
        format!("snap-{}-{}", self.random.words(), self.random.suffix())
    }

    /// Databases and API keys are numbered.
    pub(crate) fn number(&mut self) -> i64 {
        self.last_number += 1;
        self.last_number
    }
}

/// The whole state of one emulator.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) account: Account,
    pub(crate) ids: Ids,
    pub(crate) scheduler: Scheduler,
    /// By identifier, which is also the order of the list and its cursor.
    pub(crate) projects: BTreeMap<String, Project>,
    pub(crate) keys: Keys,
    pub(crate) tally: Tally,
}

impl World {
    pub(crate) fn new(options: &Options, now: crate::clock::Stamp) -> World {
        let mut ids = Ids::new(options.seed);
        let account = Account::new(&mut ids, options.org_id.as_deref(), now);
        World {
            account,
            ids,
            scheduler: Scheduler::new(options.seed, options.operation_duration_ms.clone()),
            projects: BTreeMap::new(),
            keys: Keys::new(&options.api_keys),
            tally: Tally::default(),
        }
    }
}
