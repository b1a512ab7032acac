//! Projects, and how time moves what is inside them.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;
use serde_json::Value;

use super::branch::{Branch, Recovery};
use super::credential::Credential;
use super::endpoint::Endpoint;
use super::jwks::Jwks;
use super::log::LogRecord;
use super::operation::{Effect, Finished, Operations};
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
    next_expiry: Stamp,
    /// The earliest time at which a compute suspends by itself, or an earlier one.
    next_suspension: Stamp,
    /// The earliest time at which a schedule asks for a snapshot.
    next_scheduled_snapshot: Stamp,
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

    /// Brings operations, states and expiries to `now`.
    pub(crate) fn settle(&mut self, now: Stamp) {
        for Finished { effect, branch_id, endpoint_id, at } in self.operations.settle(now) {
            self.note_suspensions();
            let branch = branch_id.and_then(|id| self.branches.get_mut(&id));
            let endpoint = endpoint_id.and_then(|id| self.endpoints.get_mut(&id));
            match (effect, branch, endpoint) {
                (Effect::BranchReady, Some(branch), _) => branch.arrive(at),
                (Effect::EndpointActive, Some(branch), Some(endpoint)) => {
                    endpoint.become_active(at);
                    branch.log.write(LogRecord::of_compute(&endpoint.id, "compute started", at));
                    if let Some(anonymization) = &mut branch.anonymization {
                        anonymization.initialize(at);
                    }
                }
                (Effect::EndpointIdle, Some(branch), Some(endpoint)) => {
                    endpoint.become_idle(at);
                    branch.log.write(LogRecord::of_compute(&endpoint.id, "compute suspended", at));
                }
                _ => {}
            }
        }
        if now >= self.next_scheduled_snapshot {
            self.take_scheduled_snapshots(now);
        }
        if now >= self.next_suspension {
            self.suspend_idle(now);
        }
        if now >= self.next_expiry {
            self.expire(now);
        }
    }

    /// Takes the snapshots that schedules ask for and whose time has come.
    fn take_scheduled_snapshots(&mut self, now: Stamp) {
        for branch in self.branches.values_mut() {
            for due in branch.snapshot_schedule.take_due(now) {
                let snapshot = Snapshot::new(due.id(&branch.id), branch, due.at);
                let (timestamp, expires_at) = (Some(due.at), due.expires_at);
                let snapshot = Snapshot { timestamp, expires_at, manual: false, ..snapshot };
                self.snapshots.insert(snapshot.id.clone(), snapshot);
            }
        }
        self.note_schedules();
        self.note_expiries();
    }

    /// Finds the next snapshot of a schedule again, after one was set or has been followed.
    pub(crate) fn note_schedules(&mut self) {
        let next = self.branches.values().map(|branch| branch.snapshot_schedule.next_at());
        self.next_scheduled_snapshot = next.min().unwrap_or(Stamp::NEVER);
    }

    /// Suspends the computes that nobody has used for as long as they wait.
    fn suspend_idle(&mut self, now: Stamp) {
        self.next_suspension = Stamp::NEVER;
        for endpoint in self.endpoints.values_mut() {
            match endpoint.suspends_at() {
                Some(at) if at <= now => {
                    endpoint.become_idle(at);
                    if let Some(branch) = self.branches.get_mut(&endpoint.branch_id) {
                        let message = "compute suspended after inactivity";
                        branch.log.write(LogRecord::of_compute(&endpoint.id, message, at));
                    }
                }
                Some(at) => self.next_suspension = self.next_suspension.min(at),
                None => {}
            }
        }
    }

    /// Finds the next suspension again, after computes or their settings have changed.
    pub(crate) fn note_suspensions(&mut self) {
        self.next_suspension = Stamp(0);
    }

    fn expire(&mut self, now: Stamp) {
        let expiry = |branch: &Branch| Some((branch.expires_at?, branch.id.clone()));
        let mut expired: Vec<(Stamp, String)> = self.branches.values().filter_map(expiry).collect();
        expired.retain(|(at, _)| *at <= now);
        expired.sort();
        for (at, id) in expired {
            self.remove_branch(&id, "ttl", at);
        }
        self.snapshots.retain(|_, snapshot| snapshot.expires_at.is_none_or(|at| at > now));
        self.note_expiries();
    }

    /// Finds the next expiry again, after one was set or has passed.
    pub(crate) fn note_expiries(&mut self) {
        let branches = self.branches.values().filter_map(|branch| branch.expires_at);
        let snapshots = self.snapshots.values().filter_map(|snapshot| snapshot.expires_at);
        self.next_expiry = branches.chain(snapshots).min().unwrap_or(Stamp::NEVER);
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Project;
    use crate::clock::Stamp;
    use crate::state::Ids;
    use crate::state::endpoint::Endpoint;
    use crate::state::factory::{ProjectDraft, new_project};
    use crate::state::schedule::Schedule;

    const START: Stamp = Stamp(1_000_000_000_000);

    fn running() -> Project {
        let mut project = new_project(&mut Ids::new(1), ProjectDraft::default(), START);
        project.endpoints.values_mut().for_each(|endpoint| endpoint.become_active(START));
        project
    }

    fn endpoint(project: &mut Project) -> &mut Endpoint {
        project.endpoints.values_mut().next().unwrap()
    }

    #[test]
    fn a_compute_that_nobody_uses_suspends_after_its_time_out() {
        for (timeout, seconds) in [(0, 300), (60, 60)] {
            let mut project = running();
            endpoint(&mut project).suspend_timeout_seconds = timeout;
            project.settle(START.plus_seconds(seconds - 1));
            assert_eq!(endpoint(&mut project).current_state, "active");
            project.settle(START.plus_seconds(seconds + 10));
            assert_eq!(endpoint(&mut project).current_state, "idle");
            let suspended_at = endpoint(&mut project).suspended_at;
            assert_eq!(suspended_at, Some(START.plus_seconds(seconds)), "when it was time");
            let log = &project.default_branch().unwrap().log;
            let messages: Vec<&str> = log.records().map(|it| it.message.as_str()).collect();
            assert_eq!(messages, ["compute suspended after inactivity"]);
        }
    }

    #[test]
    fn a_schedule_is_followed() {
        let mut project = running();
        let items = [("daily", 7200), ("monthly", 3600)].map(|(frequency, seconds)| {
            json!({"frequency": frequency, "hour": 5, "retention_seconds": seconds})
        });
        let branch = project.branches.values_mut().next().unwrap();
        branch.snapshot_schedule = Schedule::new(items.into(), START);
        project.note_schedules();
        project.settle(START);
        assert_eq!(project.snapshots.len(), 0);
        // START is 12 January 1970, 13:46:40.
        let at = Stamp::parse("1970-01-13T05:00:00Z").unwrap();
        project.settle(at.plus_seconds(600));
        project.settle(at.plus_seconds(600));
        let taken: Vec<_> = project.snapshots.values().collect();
        assert_eq!((taken.len(), taken[0].manual, taken[0].created_at), (1, false, at));
        assert_eq!(taken[0].expires_at, Some(at.plus_seconds(7200)));
        project.settle(at.plus_seconds(7200));
        assert_eq!(project.snapshots.len(), 0, "it has expired");
    }

    #[test]
    fn a_compute_never_suspends_when_it_is_told_so() {
        let mut project = running();
        project.settle(START.plus_seconds(1));
        endpoint(&mut project).suspend_timeout_seconds = -1;
        project.note_suspensions();
        project.settle(START.plus_seconds(1_000_000));
        assert_eq!(endpoint(&mut project).current_state, "active");
    }
}
