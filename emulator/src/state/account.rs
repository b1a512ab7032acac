//! The one user and the one organization of an emulator.

use serde::Serialize;
use serde_json::{Value, json};

use super::Ids;
use crate::clock::Stamp;

/// The organization as the API shows it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Organization {
    pub(crate) id: String,
    pub(crate) name: String,
    handle: String,
    plan: &'static str,
    managed_by: &'static str,
    created_at: Stamp,
    updated_at: Stamp,
    allow_hipaa_projects: bool,
    require_mfa: bool,
}

/// The user behind every personal key, and the user's organization.
#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) user_id: String,
    pub(crate) organization: Organization,
}

impl Account {
    pub(crate) const EMAIL: &'static str = "developer@example.com";
    const NAME: &'static str = "Dana";
    const LAST_NAME: &'static str = "Developer";

    pub(crate) fn new(ids: &mut Ids, org_id: Option<&str>, now: Stamp) -> Account {
        let user_id = ids.random.uuid();
        let drawn = format!("org-{}-{}", ids.random.words(), ids.random.digits());
        let id = org_id.map_or(drawn, str::to_owned);
        let organization = Organization {
            handle: format!("example-{id}"),
            id,
            name: "Example".to_owned(),
            plan: "scale",
            managed_by: "console",
            created_at: now,
            updated_at: now,
            allow_hipaa_projects: false,
            require_mfa: false,
        };
        Account { user_id, organization }
    }

    /// The answer to who the current user is.
    pub(crate) fn user(&self, branches_limit: u32) -> Value {
        json!({
            "active_seconds_limit": 0,
            "billing_account": self.billing_account(),
            "auth_accounts": [{
                "email": Self::EMAIL,
                "image": "https://example.com/dana.png",
                "login": "dana",
                "name": Self::NAME,
                "provider": "github",
            }],
            "email": Self::EMAIL,
            "id": self.user_id,
            "image": "https://example.com/dana.png",
            "login": "dana",
            "name": Self::NAME,
            "last_name": Self::LAST_NAME,
            "projects_limit": 1000,
            "branches_limit": branches_limit,
            "max_autoscaling_limit": 16.0,
            "compute_seconds_limit": 0,
            "plan": "scale",
        })
    }

    fn billing_account(&self) -> Value {
        json!({
            "state": "active",
            "payment_source": {"type": "card", "card": {"last4": "4242", "brand": "visa"}},
            "subscription_type": "scale",
            "payment_method": "stripe",
            "quota_reset_at_last": self.organization.created_at,
            "name": format!("{} {}", Self::NAME, Self::LAST_NAME),
            "email": Self::EMAIL,
            "address_city": "",
            "address_country": "",
            "address_line1": "",
            "address_line2": "",
            "address_postal_code": "",
            "address_state": "",
        })
    }

    /// Who made a key, in the lists of keys.
    pub(crate) fn key_creator(&self) -> Value {
        json!({"id": self.user_id, "name": Self::NAME, "image": "https://example.com/dana.png"})
    }
}
