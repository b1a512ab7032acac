//! Who may do what in a project beyond what membership brings, and who may take it over.

use std::collections::BTreeMap;

use serde::Serialize;

use super::account::is_same_email;
use super::organization::MemberRole;
use crate::clock::Stamp;

/// How far somebody may go in a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Permission {
    Viewer,
    Editor,
    Admin,
}

impl Permission {
    /// The name of the role on a project that brings the permission.
    pub(crate) fn role_name(self) -> &'static str {
        match self {
            Permission::Viewer => "viewer",
            Permission::Editor => "editor",
            Permission::Admin => "admin",
        }
    }

    pub(crate) fn of_role(name: &str) -> Option<Permission> {
        [Permission::Viewer, Permission::Editor, Permission::Admin]
            .into_iter()
            .find(|permission| permission.role_name() == name)
    }
}

/// The sharing of a project with somebody outside of its organization.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Share {
    pub(crate) id: String,
    pub(crate) granted_to_email: String,
    pub(crate) granted_at: Stamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) revoked_at: Option<Stamp>,
}

/// An offer to take a project over.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct TransferRequest {
    pub(crate) id: String,
    pub(crate) project_id: String,
    pub(crate) created_at: Stamp,
    pub(crate) expires_at: Stamp,
}

/// Everything about access to one project.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sharing {
    /// Given to members of the organization on this project, by user.
    pub(crate) explicit: BTreeMap<String, Permission>,
    pub(crate) shares: Vec<Share>,
    pub(crate) transfer_requests: Vec<TransferRequest>,
}

impl Sharing {
    /// Admins of the organization stay admins whatever they are given on a project.
    pub(crate) fn effective(&self, user_id: &str, role: MemberRole) -> Option<Permission> {
        match role {
            MemberRole::Admin => Some(Permission::Admin),
            _ => self.explicit.get(user_id).copied().or_else(|| role.permission()),
        }
    }

    pub(crate) fn is_shared_with(&self, email: &str) -> bool {
        self.shares.iter().any(|share| is_same_email(&share.granted_to_email, email))
    }
}
