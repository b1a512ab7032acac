// Written by cargo xtask generate from api/organizations.yaml. Do not edit.

use crate::generated_support::*;

/// Organizations and their spending limits.
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'a>(pub(crate) &'a Client);

impl Organizations<'_> {
    /// Removes the spending limit of an organization.
    ///
    /// Calls `deleteOrganizationSpendingLimit`
    /// (`DELETE /organizations/{org_id}/billing/spending_limit`). Beta.
    pub fn delete_spending_limit(&self, org_id: &str) -> Result<()> {
        self.0.call_empty(&DELETE_ORGANIZATION_SPENDING_LIMIT, &[org_id], &())
    }

    /// Fetches one organization.
    ///
    /// Calls `getOrganization` (`GET /organizations/{org_id}`).
    pub fn get(&self, org_id: &str) -> Result<Organization> {
        self.0.call(&GET_ORGANIZATION, &[org_id], &())
    }

    /// Fetches the spending limit of an organization.
    ///
    /// Calls `getOrganizationSpendingLimit` (`GET /organizations/{org_id}/billing/spending_limit`).
    /// Beta.
    pub fn get_spending_limit(&self, org_id: &str) -> Result<Option<i64>> {
        self.0.call(&GET_ORGANIZATION_SPENDING_LIMIT, &[org_id], &())
    }

    /// Sets the spending limit of an organization.
    ///
    /// To have no limit at all use `organizations.delete_spending_limit`; 0 is not accepted.
    ///
    /// Calls `setOrganizationSpendingLimit` (`PUT /organizations/{org_id}/billing/spending_limit`).
    /// Beta.
    pub fn set_spending_limit(
        &self,
        org_id: &str,
        arguments: &SetOrganizationSpendingLimit,
    ) -> Result<Option<i64>> {
        self.0.call(&SET_ORGANIZATION_SPENDING_LIMIT, &[org_id], arguments)
    }
}

operations! {
    DELETE_ORGANIZATION_SPENDING_LIMIT { id: "deleteOrganizationSpendingLimit",
        name: "organizations.delete_spending_limit", method: Method::Delete,
        path: "/organizations/{org_id}/billing/spending_limit" }
    GET_ORGANIZATION { id: "getOrganization", name: "organizations.get",
        path: "/organizations/{org_id}", retry: RetryClass::Safe }
    GET_ORGANIZATION_SPENDING_LIMIT { id: "getOrganizationSpendingLimit",
        name: "organizations.get_spending_limit",
        path: "/organizations/{org_id}/billing/spending_limit", retry: RetryClass::Safe,
        unwrap: Some("spending_limit_cents") }
    SET_ORGANIZATION_SPENDING_LIMIT { id: "setOrganizationSpendingLimit",
        name: "organizations.set_spending_limit", method: Method::Put,
        path: "/organizations/{org_id}/billing/spending_limit", body: BodyKind::Required,
        unwrap: Some("spending_limit_cents") }
}

/// An organization: an account that owns projects and has members.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Organization {
    /// Id of the organization.
    pub id: String,
    /// Display name of the organization.
    pub name: String,
    /// Short name of the organization.
    pub handle: String,
    /// Plan of the organization, such as `free`, `launch` or `scale`.
    pub plan: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Name of the system that manages the organization.
    pub managed_by: String,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Whether projects with HIPAA support are allowed.
    pub allow_hipaa_projects: Option<bool>,
    /// Whether members must use multi-factor authentication.
    pub require_mfa: Option<bool>,
}

/// Arguments of `organizations.set_spending_limit`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SetOrganizationSpendingLimit {
    /// Spending limit in cents, at least 1.
    pub spending_limit_cents: i64,
}

records! {
    Organization: id, name, handle, plan, created_at, managed_by, updated_at,
    allow_hipaa_projects, require_mfa;
    SetOrganizationSpendingLimit: spending_limit_cents;
}
