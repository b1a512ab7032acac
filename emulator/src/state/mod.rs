//! Everything the emulator knows. Time moves it lazily: see [`project::Project::settle`].

pub(crate) mod account;
pub(crate) mod anonymization;
pub(crate) mod auth;
pub(crate) mod branch;
pub(crate) mod bucket;
pub(crate) mod credential;
pub(crate) mod custom_domain;
pub(crate) mod data_api;
pub(crate) mod endpoint;
pub(crate) mod factory;
pub(crate) mod function;
pub(crate) mod jwks;
pub(crate) mod keys;
pub(crate) mod link;
pub(crate) mod log;
pub(crate) mod operation;
pub(crate) mod organization;
pub(crate) mod project;
pub(crate) mod role;
pub(crate) mod rows;
pub(crate) mod schedule;
mod settling;
pub(crate) mod sharing;
pub(crate) mod snapshot;
pub(crate) mod tally;
pub(crate) mod trigger;
pub(crate) mod usage;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::options::Options;
use crate::random::Random;
use account::Account;
use keys::Keys;
use link::Links;
use operation::{Scheduler, Sequences};
use project::Project;
use tally::Tally;

/// The sources of new identifiers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ids {
    pub(crate) random: Random,
    uuids: Random,
    last_number: i64,
}

impl Ids {
    fn new(seed: u64) -> Ids {
        let mut random = Random::new(seed, 1);
        let last_number = 1_000_000 + random.below(1_000_000) as i64;
        Ids { random, uuids: Random::new(seed, 6), last_number }
    }

    pub(crate) fn organization(&mut self) -> String {
        format!("org-{}-{}", self.random.words(), self.random.digits())
    }

    /// Members, invitations and much else have one.
    pub(crate) fn uuid(&mut self) -> String {
        self.uuids.uuid()
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
        snapshot_id(&mut self.random)
    }

    /// A place in the log of Postgres.
    pub(crate) fn lsn(&mut self) -> String {
        format!("0/{:X}", 0x18F_0000 + self.random.below(0xFFFF))
    }

    /// Databases and API keys are numbered.
    pub(crate) fn number(&mut self) -> i64 {
        self.last_number += 1;
        self.last_number
    }
}

/// Where all sequences stand: what is drawn next follows from it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Draws {
    ids: Ids,
    operations: Sequences,
}

fn snapshot_id(random: &mut Random) -> String {
    format!("snap-{}-{}", random.words(), random.suffix())
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
    pub(crate) links: Links,
    pub(crate) tally: Tally,
}

impl World {
    pub(crate) fn new(options: &Options, now: crate::clock::Stamp) -> World {
        let mut ids = Ids::new(options.seed);
        let account = Account::new(&mut ids, options.org_id.as_deref(), now);
        let keys = Keys::new(&options.api_keys, &account.user_id);
        World {
            account,
            ids,
            scheduler: Scheduler::new(options.seed, options.operation_duration_ms.clone()),
            projects: BTreeMap::new(),
            keys,
            links: Links::default(),
            tally: Tally::default(),
        }
    }

    /// Brings all projects to the present, for what looks at many of them.
    pub(crate) fn settle(&mut self, now: crate::clock::Stamp) {
        self.projects.values_mut().for_each(|project| project.settle(now));
    }

    pub(crate) fn draws(&self) -> Draws {
        Draws { ids: self.ids.clone(), operations: self.scheduler.sequences.clone() }
    }

    /// Goes on drawing from where the sequences stood.
    pub(crate) fn draw_from(&mut self, draws: Draws) {
        self.ids = draws.ids;
        self.scheduler.sequences = draws.operations;
    }

    /// Whether an owner may have this many more projects.
    pub(crate) fn has_room_for(&self, owner_id: &str, count: usize, options: &Options) -> bool {
        self.project_count(owner_id) + count <= self.projects_limit(owner_id, options)
    }

    pub(crate) fn project_count(&self, owner_id: &str) -> usize {
        let is_counted =
            |project: &&Project| project.deleted_at.is_none() && project.data.owner_id == owner_id;
        self.projects.values().filter(is_counted).count()
    }

    /// How many projects an organization or a user may have.
    pub(crate) fn projects_limit(&self, owner_id: &str, options: &Options) -> usize {
        let own = self.account.organization(owner_id).and_then(|it| it.projects_limit);
        own.unwrap_or(options.projects_limit) as usize
    }
}
