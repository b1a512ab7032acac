//! Compute endpoints.

use serde::Serialize;
use serde_json::Value;

use crate::clock::Stamp;

/// What a time-out of 0 stands for.
const DEFAULT_SUSPEND_TIMEOUT_SECONDS: i64 = 300;

/// A compute endpoint as the API shows it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Endpoint {
    pub(crate) host: String,
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    pub(crate) project_id: String,
    pub(crate) branch_id: String,
    pub(crate) autoscaling_limit_min_cu: f64,
    pub(crate) autoscaling_limit_max_cu: f64,
    pub(crate) region_id: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) current_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pending_state: Option<&'static str>,
    pub(crate) settings: Value,
    pub(crate) pooler_enabled: bool,
    pub(crate) pooler_mode: &'static str,
    pub(crate) disabled: bool,
    pub(crate) passwordless_access: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_active: Option<Stamp>,
    pub(crate) creation_source: &'static str,
    pub(crate) created_at: Stamp,
    pub(crate) updated_at: Stamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) started_at: Option<Stamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) suspended_at: Option<Stamp>,
    pub(crate) proxy_host: String,
    pub(crate) suspend_timeout_seconds: i64,
    pub(crate) provisioner: String,
    pub(crate) compute_release_version: &'static str,
}

impl Endpoint {
    pub(crate) fn is_read_write(&self) -> bool {
        self.kind == "read_write"
    }

    /// The first label of the host gets the suffix.
    pub(crate) fn pooler_host(&self) -> String {
        match self.host.split_once('.') {
            Some((label, domain)) => format!("{label}-pooler.{domain}"),
            None => self.host.clone(),
        }
    }

    pub(crate) fn is_in_transition(&self) -> bool {
        self.pending_state.is_some()
    }

    /// When a running compute suspends for want of use.
    pub(crate) fn suspends_at(&self) -> Option<Stamp> {
        let seconds = match self.suspend_timeout_seconds {
            -1 => return None,
            0 => DEFAULT_SUSPEND_TIMEOUT_SECONDS,
            seconds => seconds,
        };
        let is_running = self.current_state == "active" && !self.is_in_transition();
        self.last_active.filter(|_| is_running).map(|at| at.plus_seconds(seconds))
    }

    pub(crate) fn become_active(&mut self, now: Stamp) {
        (self.current_state, self.pending_state) = ("active", None);
        (self.started_at, self.last_active, self.suspended_at) = (Some(now), Some(now), None);
        self.updated_at = now;
    }

    pub(crate) fn become_idle(&mut self, now: Stamp) {
        (self.current_state, self.pending_state) = ("idle", None);
        self.suspended_at = Some(now);
        self.updated_at = now;
    }
}
