//! Branches.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::anonymization::Anonymization;
use super::auth::Auth;
use super::bucket::Bucket;
use super::custom_domain::CustomDomain;
use super::function::Function;
use super::log::Log;
use super::role::{Database, Role};
use super::rows::Rows;
use super::schedule::Schedule;
use super::trigger::Trigger;
use crate::clock::Stamp;

/// A branch as the API shows it, and what hangs on it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Branch {
    pub(crate) id: String,
    pub(crate) project_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parent_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parent_lsn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parent_timestamp: Option<Stamp>,
    pub(crate) name: String,
    pub(crate) current_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pending_state: Option<&'static str>,
    pub(crate) state_changed_at: Stamp,
    pub(crate) logical_size: i64,
    pub(crate) creation_source: &'static str,
    /// The old name of `default`, still sent.
    pub(crate) primary: bool,
    pub(crate) default: bool,
    pub(crate) protected: bool,
    pub(crate) cpu_used_sec: i64,
    pub(crate) compute_time_seconds: i64,
    pub(crate) active_time_seconds: i64,
    pub(crate) written_data_bytes: i64,
    pub(crate) data_transfer_bytes: i64,
    pub(crate) created_at: Stamp,
    pub(crate) updated_at: Stamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ttl_interval_seconds: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expires_at: Option<Stamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_reset_at: Option<Stamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) init_source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) restore_status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) restored_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) restored_as: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) restricted_actions: Vec<RestrictedAction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) recovery: Option<Recovery>,
    #[serde(skip)]
    pub(crate) annotation: BTreeMap<String, Value>,
    #[serde(skip)]
    pub(crate) roles: Rows<Role>,
    #[serde(skip)]
    pub(crate) databases: Rows<Database>,
    #[serde(skip)]
    pub(crate) buckets: BTreeMap<String, Bucket>,
    #[serde(skip)]
    pub(crate) functions: BTreeMap<String, Function>,
    #[serde(skip)]
    pub(crate) auth: Option<Auth>,
    #[serde(skip)]
    pub(crate) triggers: BTreeMap<String, Trigger>,
    #[serde(skip)]
    pub(crate) custom_domains: BTreeMap<String, CustomDomain>,
    #[serde(skip)]
    pub(crate) anonymization: Option<Anonymization>,
    #[serde(skip)]
    pub(crate) log: Log,
    #[serde(skip)]
    pub(crate) snapshot_schedule: Schedule,
}

/// Something that a branch does not let be done to it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RestrictedAction {
    pub(crate) name: &'static str,
    pub(crate) reason: &'static str,
}

impl RestrictedAction {
    /// Of branches that came from a snapshot.
    pub(crate) const RESTORE: RestrictedAction = RestrictedAction {
        name: "restore",
        reason: "restore from snapshot on target branch is still ongoing",
    };
    /// Of anonymized branches: nothing may bring data back that was masked, and masking needs
    /// the compute.
    pub(crate) const OF_ANONYMIZED: [RestrictedAction; 2] = [
        RestrictedAction { name: "restore", reason: "anonymized branches cannot be restored" },
        RestrictedAction {
            name: "delete-rw-endpoint",
            reason: "the read-write endpoint of an anonymized branch cannot be deleted",
        },
    ];
}

/// How a deleted branch was deleted, and until when it is remembered.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Recovery {
    pub(crate) deleted_at: Stamp,
    pub(crate) recoverable_until: Stamp,
    pub(crate) deletion_method: &'static str,
}

impl Branch {
    /// A branch without parent, data and name-specific settings, on its way to ready.
    pub(crate) fn new(id: String, project_id: &str, name: &str, now: Stamp) -> Branch {
        Branch {
            id,
            project_id: project_id.to_owned(),
            parent_id: None,
            parent_lsn: None,
            parent_timestamp: None,
            name: name.to_owned(),
            current_state: "init",
            pending_state: Some("ready"),
            state_changed_at: now,
            logical_size: 30_785_536,
            creation_source: "console",
            primary: false,
            default: false,
            protected: false,
            cpu_used_sec: 0,
            compute_time_seconds: 0,
            active_time_seconds: 0,
            written_data_bytes: 0,
            data_transfer_bytes: 0,
            created_at: now,
            updated_at: now,
            ttl_interval_seconds: None,
            expires_at: None,
            last_reset_at: None,
            init_source: None,
            restore_status: None,
            restored_from: None,
            restored_as: None,
            restricted_actions: Vec::new(),
            recovery: None,
            annotation: BTreeMap::new(),
            roles: Rows::default(),
            databases: Rows::default(),
            buckets: BTreeMap::new(),
            functions: BTreeMap::new(),
            auth: None,
            triggers: BTreeMap::new(),
            custom_domains: BTreeMap::new(),
            anonymization: None,
            log: Log::default(),
            snapshot_schedule: Schedule::default(),
        }
    }

    /// Reaches the state it was on its way to.
    pub(crate) fn arrive(&mut self, now: Stamp) {
        if let Some(state) = self.pending_state.take() {
            self.current_state = state;
            self.state_changed_at = now;
            self.updated_at = now;
        }
    }

    /// The time to live is counted from the moment it is set.
    pub(crate) fn set_expiry(&mut self, expires_at: Option<Stamp>, now: Stamp) {
        self.expires_at = expires_at;
        self.ttl_interval_seconds = expires_at.map(|at| at.seconds().saturating_sub(now.seconds()));
    }

    pub(crate) fn restricted(&self, action: &str) -> Option<&RestrictedAction> {
        self.restricted_actions.iter().find(|restricted| restricted.name == action)
    }

    pub(crate) fn role(&self, name: &str) -> Option<&Role> {
        self.roles.find(name)
    }

    pub(crate) fn database(&self, name: &str) -> Option<&Database> {
        self.databases.find(name)
    }

    /// Brings builds of functions and runs of the anonymization to `now`.
    pub(crate) fn settle(&mut self, now: Stamp) {
        for function in self.functions.values_mut() {
            function.settle(&mut self.log, now);
        }
        if let Some(anonymization) = &mut self.anonymization {
            anonymization.settle(now);
        }
    }

    /// Lets go of all that hangs on a branch that is deleted.
    pub(crate) fn clear(&mut self) {
        self.buckets.clear();
        self.functions.clear();
        self.triggers.clear();
        self.custom_domains.clear();
        self.anonymization = None;
        self.log = Log::default();
    }

    /// A time of the branch's own: before its first there is only the first.
    pub(crate) fn own_time(&self, time: Stamp) -> Stamp {
        time.max(self.created_at)
    }

    /// Whether the branch's name or identifier contains the text.
    pub(crate) fn matches(&self, search: Option<&str>) -> bool {
        search.is_none_or(|text| self.name.contains(text) || self.id.contains(text))
    }
}
