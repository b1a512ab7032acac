//! What projects and branches have used, as far as their state tells it.

use super::branch::Branch;
use super::endpoint::Endpoint;
use super::project::Project;
use crate::clock::{Span, Stamp};

/// Metrics that branches have; a project has the sum.
pub(crate) const BRANCH_METRICS: &[&str] = &[
    "compute_unit_seconds",
    "root_branch_bytes_month",
    "child_branch_bytes_month",
    "instant_restore_bytes_month",
    "public_network_transfer_bytes",
    "private_network_transfer_bytes",
];

/// Metrics of projects, beside those of their branches.
pub(crate) const PROJECT_METRICS: &[&str] =
    &["extra_branches_month", "snapshot_storage_bytes_month"];

/// Metrics of the older report; the first four are always told.
pub(crate) const LEGACY_METRICS: &[&str] = &[
    "active_time_seconds",
    "compute_time_seconds",
    "written_data_bytes",
    "synthetic_storage_size_bytes",
    "data_storage_bytes_hour",
    "logical_size_bytes",
    "logical_size_bytes_hour",
];

/// Branches that the plan of an organization includes in each project.
pub(crate) fn included_branches(plan: &str) -> i64 {
    if plan == "scale" { 25 } else { 10 }
}

/// Figures move this often.
const COUNTED_EVERY_SECONDS: i64 = 15 * 60;

/// One time frame of one project, looked at now.
#[derive(Clone, Copy)]
pub(crate) struct Meter<'a> {
    project: &'a Project,
    frame: Span,
    now: Stamp,
}

impl<'a> Meter<'a> {
    /// What was used lately has not been counted yet.
    pub(crate) fn new(project: &'a Project, frame: Span, now: Stamp) -> Meter<'a> {
        Meter { project, frame, now: now.floor(COUNTED_EVERY_SECONDS) }
    }

    /// How long something that began then was there in the time frame.
    fn seconds_since(&self, start: Stamp) -> i64 {
        self.frame.shared_seconds(Span { start, end: self.now })
    }

    /// Storage is measured in byte-hours.
    fn byte_hours(&self, bytes: i64, start: Stamp) -> i64 {
        let byte_seconds = i128::from(bytes) * i128::from(self.seconds_since(start));
        i64::try_from(byte_seconds / 3_600).unwrap_or(i64::MAX)
    }

    /// The part of a total that falls into the time frame, as if it had come in steadily.
    fn part_of(&self, total: i64, start: Stamp) -> i64 {
        let life_seconds = Span { start, end: self.now }.seconds().max(1);
        let part = i128::from(total) * i128::from(self.seconds_since(start));
        i64::try_from(part / i128::from(life_seconds)).unwrap_or(i64::MAX)
    }

    fn active_seconds(&self, endpoint: &Endpoint) -> i64 {
        let end = endpoint.suspended_at.unwrap_or(self.now);
        endpoint.started_at.map_or(0, |start| self.frame.shared_seconds(Span { start, end }))
    }

    fn compute_seconds(&self, endpoint: &Endpoint) -> i64 {
        (self.active_seconds(endpoint) as f64 * endpoint.autoscaling_limit_min_cu) as i64
    }

    /// Transfer is private in projects that are reached through VPC endpoints.
    fn transfer(&self, branch: &Branch, is_private: bool) -> i64 {
        match self.project.vpc_endpoints.is_empty() {
            is_public if is_public != is_private => {
                self.part_of(branch.data_transfer_bytes, branch.created_at)
            }
            _ => 0,
        }
    }

    pub(crate) fn transferred(&self) -> i64 {
        self.over_branches(|it| self.part_of(it.data_transfer_bytes, it.created_at))
    }

    pub(crate) fn of_branch(&self, branch: &Branch, metric: &str) -> i64 {
        let is_root = branch.parent_id.is_none();
        let keeps_history = self.project.data.history_retention_seconds > 0;
        match metric {
            "compute_unit_seconds" => self
                .project
                .endpoints_of(&branch.id)
                .map(|endpoint| self.compute_seconds(endpoint))
                .sum(),
            "root_branch_bytes_month" if is_root => {
                self.byte_hours(branch.logical_size, branch.created_at)
            }
            // A child takes only what it does not share with its parent.
            "child_branch_bytes_month" if !is_root => {
                let own = branch.written_data_bytes.min(branch.logical_size);
                self.byte_hours(own, branch.created_at)
            }
            "instant_restore_bytes_month" if is_root && keeps_history => {
                self.byte_hours(branch.written_data_bytes, branch.created_at)
            }
            "public_network_transfer_bytes" => self.transfer(branch, false),
            "private_network_transfer_bytes" => self.transfer(branch, true),
            _ => 0,
        }
    }

    fn over_branches(&self, figure: impl Fn(&Branch) -> i64) -> i64 {
        self.project.branches.values().map(figure).sum()
    }

    pub(crate) fn of_project(&self, metric: &str, included_branches: i64) -> i64 {
        match metric {
            "extra_branches_month" => {
                let branch_seconds =
                    self.over_branches(|branch| self.seconds_since(branch.created_at));
                let included = self.seconds_since(self.project.data.created_at) * included_branches;
                (branch_seconds - included).max(0) / 3_600
            }
            "snapshot_storage_bytes_month" => {
                let snapshots = self.project.snapshots.values();
                snapshots.map(|it| self.byte_hours(it.full_size, it.created_at)).sum()
            }
            _ => self.over_branches(|branch| self.of_branch(branch, metric)),
        }
    }

    pub(crate) fn legacy(&self, metric: &str) -> i64 {
        let endpoints = self.project.endpoints.values();
        // Children share the data of their roots; everybody's changes are kept.
        let stored = |branch: &Branch| {
            let shared = if branch.parent_id.is_none() { branch.logical_size } else { 0 };
            shared + branch.written_data_bytes
        };
        let while_there = |branch: &Branch, bytes: i64| {
            if self.seconds_since(branch.created_at) > 0 { bytes } else { 0 }
        };
        match metric {
            "active_time_seconds" => endpoints.map(|it| self.active_seconds(it)).sum(),
            "compute_time_seconds" => endpoints.map(|it| self.compute_seconds(it)).sum(),
            "written_data_bytes" => {
                self.over_branches(|it| self.part_of(it.written_data_bytes, it.created_at))
            }
            "synthetic_storage_size_bytes" => self.over_branches(|it| while_there(it, stored(it))),
            "data_storage_bytes_hour" => {
                self.over_branches(|it| self.byte_hours(stored(it), it.created_at))
            }
            "logical_size_bytes" => self.over_branches(|it| while_there(it, it.logical_size)),
            "logical_size_bytes_hour" => {
                self.over_branches(|it| self.byte_hours(it.logical_size, it.created_at))
            }
            _ => 0,
        }
    }
}
