//! Snapshots: the kept state of a branch.

use serde::Serialize;

use super::branch::Branch;
use crate::clock::Stamp;

/// A snapshot as the API shows it, and what it keeps.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Snapshot {
    pub(crate) id: String,
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) slug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lsn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) timestamp: Option<Stamp>,
    pub(crate) source_branch_id: String,
    pub(crate) created_at: Stamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expires_at: Option<Stamp>,
    pub(crate) manual: bool,
    pub(crate) full_size: i64,
    pub(crate) diff_size: i64,
    /// The branch as it was: its roles and databases outlive it here.
    #[serde(skip)]
    pub(crate) kept: Branch,
}
