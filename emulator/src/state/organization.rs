//! Organizations with their members, invitations, spending limit and VPC endpoints.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Ids;
use super::account::{OrganizationDraft, is_same_email};
use super::sharing::Permission;
use crate::clock::Stamp;

/// Role of a member, in the order in which lists sort it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MemberRole {
    Admin,
    Collaborator,
    Editor,
    /// The old name of an editor.
    Member,
    Viewer,
}

impl MemberRole {
    /// What the role brings in each project; collaborators are let into projects one by one.
    pub(crate) fn permission(self) -> Option<Permission> {
        match self {
            MemberRole::Admin => Some(Permission::Admin),
            MemberRole::Editor | MemberRole::Member => Some(Permission::Editor),
            MemberRole::Viewer => Some(Permission::Viewer),
            MemberRole::Collaborator => None,
        }
    }

    pub(crate) fn parse(text: &str) -> Option<MemberRole> {
        serde_json::from_value(text.into()).ok()
    }
}

/// The membership of a user.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Member {
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) org_id: String,
    pub(crate) role: MemberRole,
    pub(crate) joined_at: Stamp,
}

/// An invitation of somebody without an account.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Invitation {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) org_id: String,
    pub(crate) invited_by: String,
    pub(crate) invited_at: Stamp,
    pub(crate) role: MemberRole,
}

/// A VPC endpoint that an organization uses.
#[derive(Clone, Debug)]
pub(crate) struct VpcEndpoint {
    pub(crate) label: String,
    /// When the service lets it in.
    pub(crate) accepted_at: Stamp,
}

/// The VPC endpoints of an organization, by region and by their identifier.
#[derive(Clone, Debug, Default)]
pub(crate) struct VpcEndpoints {
    pub(crate) assigned: BTreeMap<(String, String), VpcEndpoint>,
    /// These cannot come back.
    pub(crate) removed: BTreeSet<(String, String)>,
}

/// An organization as the API shows it, and what belongs to it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Organization {
    pub(crate) id: String,
    pub(crate) name: String,
    handle: String,
    pub(crate) plan: String,
    managed_by: &'static str,
    pub(crate) created_at: Stamp,
    updated_at: Stamp,
    allow_hipaa_projects: bool,
    require_mfa: bool,
    #[serde(skip)]
    pub(crate) projects_limit: Option<u32>,
    /// In the order in which they joined.
    #[serde(skip)]
    pub(crate) members: Vec<Member>,
    #[serde(skip)]
    pub(crate) invitations: Vec<Invitation>,
    #[serde(skip)]
    pub(crate) spending_limit_cents: Option<i64>,
    #[serde(skip)]
    pub(crate) vpc_endpoints: VpcEndpoints,
}

impl Organization {
    pub(crate) fn new(id: String, draft: &OrganizationDraft<'_>, now: Stamp) -> Organization {
        Organization {
            handle: format!("{}-{id}", draft.name.to_lowercase().replace(' ', "-")),
            id,
            name: draft.name.to_owned(),
            plan: draft.plan.to_owned(),
            managed_by: "console",
            created_at: now,
            updated_at: now,
            allow_hipaa_projects: false,
            require_mfa: false,
            projects_limit: draft.projects_limit,
            members: Vec::new(),
            invitations: Vec::new(),
            spending_limit_cents: None,
            vpc_endpoints: VpcEndpoints::default(),
        }
    }

    /// Makes a user a member, or gives a member the role.
    pub(crate) fn join(&mut self, ids: &mut Ids, user_id: &str, role: MemberRole, now: Stamp) {
        if let Some(member) = self.members.iter_mut().find(|member| member.user_id == user_id) {
            member.role = role;
            return;
        }
        self.members.push(Member {
            id: ids.uuid(),
            user_id: user_id.to_owned(),
            org_id: self.id.clone(),
            role,
            joined_at: now,
        });
    }

    pub(crate) fn member(&self, id: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.id == id)
    }

    pub(crate) fn member_of_user(&self, user_id: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.user_id == user_id)
    }

    /// Whether nobody else could manage the organization.
    pub(crate) fn is_only_admin(&self, member_id: &str) -> bool {
        let mut admins = self.members.iter().filter(|member| member.role == MemberRole::Admin);
        admins.all(|admin| admin.id == member_id)
    }

    pub(crate) fn is_invited(&self, email: &str) -> bool {
        self.invitations.iter().any(|invitation| is_same_email(&invitation.email, email))
    }

    /// Ends the invitation of an address and returns the role that it promised.
    pub(crate) fn take_invitation(&mut self, email: &str) -> Option<MemberRole> {
        let invited = |invitation: &Invitation| is_same_email(&invitation.email, email);
        let at = self.invitations.iter().position(invited)?;
        Some(self.invitations.remove(at).role)
    }
}
