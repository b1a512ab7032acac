//! Host names of users' own that lead to functions.

use serde_json::{Value, json};

use crate::clock::Stamp;

/// A custom domain of a branch.
#[derive(Clone, Debug)]
pub(crate) struct CustomDomain {
    /// In lower case.
    pub(crate) domain: String,
    pub(crate) entity_type: String,
    pub(crate) entity_id: String,
    pub(crate) cname_target: String,
    /// When the records of the domain have been looked at.
    pub(crate) checked_at: Stamp,
}

impl CustomDomain {
    /// The domain as the API shows it. There is no DNS here: records are taken as set up, except
    /// below `.invalid`, where there can be none.
    pub(crate) fn view(&self, now: Stamp) -> Value {
        let (status, dns_status, binding_status, status_reason) =
            match (now >= self.checked_at, self.domain.ends_with(".invalid")) {
                (false, _) => ("pending", "pending", "pending", ""),
                (true, false) => ("active", "ok", "present", ""),
                (true, true) => ("error", "misconfigured", "present", "cname-not-pointing-at-edge"),
            };
        json!({
            "domain": self.domain,
            "entity_type": self.entity_type,
            "entity_id": self.entity_id,
            "cname_target": self.cname_target,
            "status": status,
            "dns_status": dns_status,
            "binding_status": binding_status,
            "status_reason": status_reason,
        })
    }
}
