//! Client for the Neon management API.
//!
//! Every operation of the API, with what its users otherwise build themselves: requests are paced below
//! the account's limits, refused and failed ones are repeated where that is safe, locks are waited out,
//! and calls that start background work return when it is done.
//!
//! ```
//! use neonapi::models::{CreateProject, ListProjects};
//! use neonapi::{Client, ErrorKind};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = neonapi_emulator::Emulator::start(Default::default())?;
//! # let base_url = emulator.base_url();
//! let client = Client::builder().api_key("napi_...")
//! #    .base_url(base_url)
//!     .build()?;
//! let arguments = CreateProject { name: Some("shop".to_owned()), ..Default::default() };
//! let created = client.projects().create(&arguments)?; // returns when its operations are done
//! for project in client.projects().list(&ListProjects::default()) {
//!     println!("{}", project?.name);
//! }
//! match client.branches().get(&created.project.id, "br-not-there") {
//!     Err(error) if error.kind() == ErrorKind::NotFound => println!("{error}"),
//!     other => panic!("{other:?}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Calls block; inside an async task they are refused, so make them in `spawn_blocking`. One client serves
//! many threads. After a `fork` the child gets connections of its own.

#[macro_use]
mod macros;

mod answer;
mod async_context;
#[doc(hidden)]
pub mod border;
mod calls;
mod cancel;
mod client;
mod clock;
mod configuration;
mod convenience;
mod deadline;
mod decode;
mod download;
mod engine;
mod error;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod generated;
mod generated_support;
mod log;
mod options;
mod pagination;
mod poll_pace;
mod polls;
mod process;
mod random;
mod rate_limit;
mod raw_request;
mod request;
mod reqwest_transport;
mod response;
mod resume;
mod retry;
mod secret;
mod spec;
mod sync;
#[cfg(all(test, not(neonapi_loom)))]
mod tests;
#[cfg(all(test, neonapi_loom))]
mod tests_loom;
mod tls;
mod transport;
mod values;
mod wait;
mod worker;

pub use crate::cancel::CancelToken;
pub use crate::client::Client;
pub use crate::configuration::ClientBuilder;
pub use crate::convenience::{
    ConnectedBranch, ConnectedProject, ConnectionString, GottenBranch, RestoredSnapshot,
    TemporaryBranch,
};
pub use crate::error::{Error, Result};
pub use crate::generated::{ErrorKind, Settings, groups, models};
pub use crate::log::{LogEvent, LogHook, LogLevel};
pub use crate::options::{CallOptions, ProgressHook};
pub use crate::pagination::{List, Page, Pages};
pub use crate::raw_request::{MultipartPart, RequestBody};
pub use crate::response::{Response, ResponseDetails};
pub use crate::secret::Secret;
pub use crate::spec::Method;
pub use crate::values::{Timestamp, TimestampUpdate, Wait};
pub use crate::wait::StartsWork;
