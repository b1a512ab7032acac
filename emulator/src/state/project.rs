//! Projects, and what is inside them. How time moves it is told in [`super::settling`].

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;
use serde_json::Value;

use super::branch::{Branch, Recovery};
use super::credential::Credential;
use super::endpoint::Endpoint;
use super::jwks::Jwks;
use super::operation::Operations;
use super::sharing::{Permission, Sharing};
use super::snapshot::Snapshot;
use super::usage::Meter;
use crate::clock::{Span, Stamp};

/// How long a deleted project can be brought back.
const RECOVERABLE_SECONDS: i64 = 7 * 24 * 3600;

/// The first instant of year 1, which Neon sends for a time that was never set.
const UNSET: Stamp = Stamp(-62_135_596_800_000_000);

/// What a project and its entry in a list have in common.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ProjectData {
    pub(crate) id: String,
    pub(crate) platform_id: String,
    pub(crate) region_id: String,
    pub(crate) name: String,
    pub(crate) provisioner: String,
    pub(crate) default_endpoint_settings: Value,
    pub(crate) settings: Value,
    pub(crate) pg_version: i64,
    pub(crate) proxy_host: String,
    pub(crate) branch_logical_size_limit: i64,
    pub(crate) branch_logical_size_limit_bytes: i64,
    pub(crate) store_passwords: bool,
    pub(crate) cpu_used_sec: i64,
    pub(crate) creation_source: &'static str,
    pub(crate) history_retention_seconds: i64,
    pub(crate) created_at: Stamp,
    pub(crate) updated_at: Stamp,
    pub(crate) synthetic_storage_size: i64,
    pub(crate) owner_id: String,
    /// Absent for a project of a user's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) org_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) compute_last_active_at: Option<Stamp>,
}

/// Something that the advisor finds in a database.
#[derive(Clone, Debug)]
pub(crate) struct AdvisorIssue {
    pub(crate) branch_id: String,
    pub(crate) database_name: String,
    pub(crate) name: String,
    pub(crate) level: String,
    pub(crate) category: String,
    pub(crate) detail: String,
}

/// A project with everything in it.
#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) data: ProjectData,
    pub(crate) branches: BTreeMap<String, Branch>,
    pub(crate) endpoints: BTreeMap<String, Endpoint>,
    pub(crate) operations: Operations,
    pub(crate) snapshots: BTreeMap<String, Snapshot>,
    /// Of all branches: a copy of a branch has none of its own.
    pub(crate) credentials: Vec<Credential>,
    pub(crate) deleted_branches: Vec<Branch>,
    pub(crate) branch_names: HashSet<String>,
    pub(crate) sharing: Sharing,
    pub(crate) jwks: Vec<Jwks>,
    /// Labels of the VPC endpoints that it is restricted to, by identifier.
    pub(crate) vpc_endpoints: BTreeMap<String, String>,
    pub(crate) advisor_issues: Vec<AdvisorIssue>,
    pub(crate) deleted_at: Option<Stamp>,
    /// Applications installed on it, shown beside the list of projects.
    pub(crate) applications: Vec<String>,
    /// Whether lists leave it out and name it as unavailable.
    pub(crate) is_unavailable: bool,
    /// The earliest expiry among branches and snapshots.
    pub(super) next_expiry: Stamp,
    /// The earliest time at which a compute suspends by itself, or an earlier one.
    pub(super) next_suspension: Stamp,
    /// The earliest time at which a schedule asks for a snapshot.
    pub(super) next_scheduled_snapshot: Stamp,
}

/// A project as the API shows it.
#[derive(Serialize)]
pub(crate) struct ProjectView<'a> {
    #[serde(flatten)]
    data: &'a ProjectData,
    data_storage_bytes_hour: i64,
    data_transfer_bytes: i64,
    written_data_bytes: i64,
    compute_time_seconds: i64,
    active_time_seconds: i64,
    consumption_period_start: Stamp,
    consumption_period_end: Stamp,
    quota_reset_at: Stamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective_project_permission: Option<Permission>,
}

/// A project as an entry of a list.
#[derive(Serialize)]
pub(crate) struct ProjectListItem<'a> {
    #[serde(flatten)]
    data: &'a ProjectData,
    active_time: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    org_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_at: Option<Stamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recoverable_until: Option<Stamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective_project_permission: Option<Permission>,
}

impl Project {
    pub(crate) fn new(data: ProjectData) -> Project {
        Project {
            data,
            branches: BTreeMap::new(),
            endpoints: BTreeMap::new(),
            operations: Operations::default(),
            snapshots: BTreeMap::new(),
            credentials: Vec::new(),
            deleted_branches: Vec::new(),
            branch_names: HashSet::new(),
            sharing: Sharing::default(),
            jwks: Vec::new(),
            vpc_endpoints: BTreeMap::new(),
            advisor_issues: Vec::new(),
            deleted_at: None,
            applications: Vec::new(),
            is_unavailable: false,
            next_expiry: Stamp::NEVER,
            next_suspension: Stamp(0),
            next_scheduled_snapshot: Stamp::NEVER,
        }
    }

    pub(crate) fn add_branch(&mut self, branch: Branch) {
        self.branch_names.insert(branch.name.clone());
        if let Some(expires_at) = branch.expires_at {
            self.next_expiry = self.next_expiry.min(expires_at);
        }
        self.branches.insert(branch.id.clone(), branch);
    }

    /// Takes a branch away with all that hangs on it and remembers the branch as deleted.
    pub(crate) fn remove_branch(
        &mut self,
        id: &str,
        deletion_method: &'static str,
        now: Stamp,
    ) -> Option<&Branch> {
        let mut branch = self.branches.remove(id)?;
        self.branch_names.remove(&branch.name);
        self.endpoints.retain(|_, endpoint| endpoint.branch_id != id);
        self.credentials.retain(|credential| credential.branch_id != id);
        branch.clear();
        branch.recovery = Some(Recovery {
            deleted_at: now,
            recoverable_until: now.plus_seconds(RECOVERABLE_SECONDS),
            deletion_method,
        });
        self.deleted_branches.push(branch);
        self.deleted_branches.last()
    }

    pub(crate) fn default_branch(&self) -> Option<&Branch> {
        self.branches.values().find(|branch| branch.default)
    }

    pub(crate) fn has_children(&self, branch_id: &str) -> bool {
        let mut parents = self.branches.values().filter_map(|branch| branch.parent_id.as_deref());
        parents.any(|parent_id| parent_id == branch_id)
    }

    /// Restored snapshots are roots too, and take the place of the first one.
    pub(crate) fn is_only_root(&self, branch_id: &str) -> bool {
        let is_other_root = |branch: &Branch| branch.parent_id.is_none() && branch.id != branch_id;
        !self.branches.values().any(is_other_root)
    }

    pub(crate) fn endpoints_of<'a>(
        &'a self,
        branch_id: &'a str,
    ) -> impl Iterator<Item = &'a Endpoint> {
        self.endpoints.values().filter(move |endpoint| endpoint.branch_id == branch_id)
    }

    pub(crate) fn read_write_endpoint(&self, branch_id: &str) -> Option<&Endpoint> {
        self.endpoints
            .values()
            .find(|endpoint| endpoint.branch_id == branch_id && endpoint.is_read_write())
    }

    pub(crate) fn recoverable_until(&self) -> Option<Stamp> {
        self.deleted_at.map(|at| at.plus_seconds(RECOVERABLE_SECONDS))
    }

    pub(crate) fn view(&self, permission: Option<Permission>, now: Stamp) -> ProjectView<'_> {
        let period = now.month();
        let meter = Meter::new(self, period, now);
        ProjectView {
            data: &self.data,
            data_storage_bytes_hour: meter.legacy("data_storage_bytes_hour"),
            data_transfer_bytes: meter.transferred(),
            written_data_bytes: meter.legacy("written_data_bytes"),
            compute_time_seconds: meter.legacy("compute_time_seconds"),
            active_time_seconds: meter.legacy("active_time_seconds"),
            consumption_period_start: period.start,
            consumption_period_end: period.end,
            quota_reset_at: UNSET,
            effective_project_permission: permission,
        }
    }

    pub(crate) fn list_item<'a>(
        &'a self,
        org_name: Option<&'a str>,
        permission: Option<Permission>,
        now: Stamp,
    ) -> ProjectListItem<'a> {
        let life = Span { start: self.data.created_at, end: now };
        ProjectListItem {
            data: &self.data,
            active_time: Meter::new(self, life, now).legacy("active_time_seconds"),
            org_name,
            deleted_at: self.deleted_at,
            recoverable_until: self.recoverable_until(),
            effective_project_permission: permission,
        }
    }
}
