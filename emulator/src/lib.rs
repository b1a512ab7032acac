//! A local Neon control plane: a stand-in for the service in tests, demos and benchmarks.
//!
//! State is kept in memory. Projects, branches, endpoints, roles, databases and operations behave
//! as the service's do, in time; rate limits and locks are enforced; faults can be scripted.
//!
//! ```
//! use neonapi_emulator::{Emulator, Fault, FaultAction, Options};
//!
//! let emulator = Emulator::start(Options::default())?;
//! let project = emulator.seed_project("shop", 3);
//! assert_eq!(project.branch_ids.len(), 3);
//! emulator.add_fault(Fault::new(FaultAction::DropAfter).operation("createProjectBranch").times(1));
//! println!("{}", emulator.base_url());
//! # Ok::<(), std::io::Error>(())
//! ```

mod access;
mod answer;
mod call;
mod clock;
mod counters;
mod cron;
mod description;
mod diff;
mod emulator;
mod faults;
mod form;
mod generated {
    pub(crate) mod routes;
}
mod input;
mod journal;
mod limits;
mod logql;
mod multipart;
mod options;
mod random;
mod record;
mod request;
mod resources;
mod routes;
mod seed;
mod seed_accounts;
mod seed_advisor;
mod server;
mod state;

pub use counters::Counters;
pub use emulator::Emulator;
pub use faults::{Fault, FaultAction, FaultBody, When};
pub use options::{Options, RetryAfterForm};
pub use record::RecordedRequest;
pub use seed::{
    Seed, SeedApiKey, SeedApiKeyKind, SeedObject, SeedOperation, SeedProject, Seeded, SeededProject,
};
pub use seed_accounts::{SeedMember, SeedOrganization};
pub use seed_advisor::SeedAdvisorIssue;
