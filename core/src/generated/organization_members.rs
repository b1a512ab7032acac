// Written by cargo xtask generate from api/organization_members.yaml. Do not edit.

use crate::generated_support::*;

use super::{CursorPagination, MemberRole, SortOrder};

/// Members of an organization.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationMembers<'a>(pub(crate) &'a Client);

impl OrganizationMembers<'_> {
    /// Fetches one member of an organization.
    ///
    /// Calls `getOrganizationMember` (`GET /organizations/{org_id}/members/{member_id}`).
    pub fn get(&self, org_id: &str, member_id: &str) -> Result<Member> {
        self.0.call(&GET_ORGANIZATION_MEMBER, &[org_id, member_id], &())
    }

    /// Lists the members of an organization.
    ///
    /// Calls `getOrganizationMembers` (`GET /organizations/{org_id}/members`).
    pub fn list(
        &self,
        org_id: &str,
        arguments: &ListOrganizationMembers,
    ) -> List<GetOrganizationMembersResponse> {
        self.0.list(&GET_ORGANIZATION_MEMBERS, &[org_id], arguments)
    }

    /// Removes a member from an organization.
    ///
    /// Calls `removeOrganizationMember` (`DELETE /organizations/{org_id}/members/{member_id}`).
    pub fn remove(&self, org_id: &str, member_id: &str) -> Result<()> {
        self.0.call_empty(&REMOVE_ORGANIZATION_MEMBER, &[org_id, member_id], &())
    }

    /// Changes the role of a member of an organization.
    ///
    /// Calls `updateOrganizationMember` (`PATCH /organizations/{org_id}/members/{member_id}`).
    pub fn update(
        &self,
        org_id: &str,
        member_id: &str,
        arguments: &UpdateOrganizationMember,
    ) -> Result<Member> {
        self.0.call(&UPDATE_ORGANIZATION_MEMBER, &[org_id, member_id], arguments)
    }
}

operations! {
    GET_ORGANIZATION_MEMBER { id: "getOrganizationMember", name: "organization_members.get",
        path: "/organizations/{org_id}/members/{member_id}", retry: RetryClass::Safe }
    GET_ORGANIZATION_MEMBERS { id: "getOrganizationMembers", name: "organization_members.list",
        path: "/organizations/{org_id}/members", retry: RetryClass::Safe, query: &["sort_by",
        "cursor", "sort_order", "limit"] }
    REMOVE_ORGANIZATION_MEMBER { id: "removeOrganizationMember",
        name: "organization_members.remove", method: Method::Delete,
        path: "/organizations/{org_id}/members/{member_id}" }
    UPDATE_ORGANIZATION_MEMBER { id: "updateOrganizationMember",
        name: "organization_members.update", method: Method::Patch,
        path: "/organizations/{org_id}/members/{member_id}", body: BodyKind::Required,
        required: &["role"] }
}

/// One page of members of an organization.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GetOrganizationMembersResponse {
    /// Members of this page.
    pub members: Vec<MemberWithUser>,
    /// Where the next page starts.
    pub pagination: Option<CursorPagination>,
}

/// Arguments of `organization_members.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListOrganizationMembers {
    /// Sort key: `email`, `role` or `joined_at`, which is the server default.
    pub sort_by: Option<MemberSortBy>,
    /// Cursor from the page before; leave out for the first page.
    pub cursor: Option<String>,
    /// Direction of sorting, `asc` or `desc`; the server default is `desc`.
    pub sort_order: Option<SortOrder>,
    /// Members per page, 1 to 500.
    pub limit: Option<i64>,
}

/// The membership of a user in an organization.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Member {
    /// Id of the membership; not the id of the user.
    pub id: String,
    /// Id of the user.
    pub user_id: String,
    /// Id of the organization.
    pub org_id: String,
    /// Role of the member in the organization.
    pub role: MemberRole,
    /// Time the user joined the organization.
    pub joined_at: Option<Timestamp>,
}

open_enum! {
    /// What members are sorted by.
    pub enum MemberSortBy {
        Email = "email", Role = "role", JoinedAt = "joined_at",
    }
}

/// The user behind a membership.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MemberUserInfo {
    /// Email address of the user.
    pub email: String,
    /// Whether the user has set up multi-factor authentication.
    pub has_mfa: Option<bool>,
    /// Time the user was deactivated; absent for an active user.
    pub deactivated_at: Option<Timestamp>,
}

/// A membership together with its user.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MemberWithUser {
    /// Membership in the organization.
    pub member: Member,
    /// User who is the member.
    pub user: MemberUserInfo,
}

/// Arguments of `organization_members.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateOrganizationMember {
    /// Role of the member in the organization.
    pub role: MemberRole,
}

records! {
    GetOrganizationMembersResponse: members, pagination;
    ListOrganizationMembers: sort_by, cursor, sort_order, limit;
    Member: id, user_id, org_id, role, joined_at;
    MemberUserInfo: email, has_mfa, deactivated_at;
    MemberWithUser: member, user;
    UpdateOrganizationMember: role;
}

page! { GetOrganizationMembersResponse: MemberWithUser in members, cursor pagination.next }
