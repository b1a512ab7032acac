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

impl Snapshot {
    /// A snapshot of a branch, without settings of its own.
    pub(crate) fn new(id: String, branch: &Branch, now: Stamp) -> Snapshot {
        let mut kept = branch.clone();
        kept.clear();
        Snapshot {
            id,
            name: format!("{} at {}", branch.name, now.to_text_us()),
            slug: None,
            lsn: None,
            timestamp: None,
            source_branch_id: branch.id.clone(),
            created_at: now,
            expires_at: None,
            manual: true,
            full_size: branch.logical_size,
            diff_size: 0,
            kept,
        }
    }
}
