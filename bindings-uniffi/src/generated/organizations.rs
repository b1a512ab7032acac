// Written by cargo xtask generate from api/. Do not edit.
//! What `organizations` takes and gives.

use crate::values::*;

/// An organization: an account that owns projects and has members.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub allow_hipaa_projects: Option<bool>,
    /// Whether members must use multi-factor authentication.
    #[uniffi(default = None)]
    pub require_mfa: Option<bool>,
}

/// Arguments of `organizations.set_spending_limit`.
#[uniffi::remote(Record)]
pub struct SetOrganizationSpendingLimit {
    /// Spending limit in cents, at least 1.
    pub spending_limit_cents: i64,
}
