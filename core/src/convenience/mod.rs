//! Calls that are made of several operations.

mod connect;
mod find;
mod get_or_create;
mod reset;
mod restore;
mod temporary;

pub use connect::{ConnectedBranch, ConnectedProject, ConnectionString};
pub use get_or_create::GottenBranch;
pub use restore::RestoredSnapshot;
pub use temporary::TemporaryBranch;
