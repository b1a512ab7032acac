// Written by cargo xtask generate from api/. Do not edit.
//! What `organization_members` takes and gives.

use crate::values::*;

/// One page of members of an organization.
#[uniffi::remote(Record)]
pub struct GetOrganizationMembersResponse {
    /// Members of this page.
    pub members: Vec<MemberWithUser>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<CursorPagination>,
}

/// Arguments of `organization_members.list`.
#[uniffi::remote(Record)]
pub struct ListOrganizationMembers {
    /// Sort key: `email`, `role` or `joined_at`, which is the server default.
    #[uniffi(default = None)]
    pub sort_by: Option<MemberSortBy>,
    /// Cursor from the page before; leave out for the first page.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Direction of sorting, `asc` or `desc`; the server default is `desc`.
    #[uniffi(default = None)]
    pub sort_order: Option<SortOrder>,
    /// Members per page, 1 to 500.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
}

/// The membership of a user in an organization.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub joined_at: Option<Timestamp>,
}

/// What members are sorted by.
#[uniffi::remote(Enum)]
pub enum MemberSortBy {
    /// `email`.
    Email,
    /// `role`.
    Role,
    /// `joined_at`.
    JoinedAt,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The user behind a membership.
#[uniffi::remote(Record)]
pub struct MemberUserInfo {
    /// Email address of the user.
    pub email: String,
    /// Whether the user has set up multi-factor authentication.
    #[uniffi(default = None)]
    pub has_mfa: Option<bool>,
    /// Time the user was deactivated; absent for an active user.
    #[uniffi(default = None)]
    pub deactivated_at: Option<Timestamp>,
}

/// A membership together with its user.
#[uniffi::remote(Record)]
pub struct MemberWithUser {
    /// Membership in the organization.
    pub member: Member,
    /// User who is the member.
    pub user: MemberUserInfo,
}

/// Arguments of `organization_members.update`.
#[uniffi::remote(Record)]
pub struct UpdateOrganizationMember {
    /// Role of the member in the organization.
    pub role: MemberRole,
}
