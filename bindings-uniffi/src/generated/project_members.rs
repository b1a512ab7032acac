// Written by cargo xtask generate from api/. Do not edit.
//! What `project_members` takes and gives.

use crate::values::*;

/// Arguments of `project_members.list`.
#[uniffi::remote(Record)]
pub struct ListProjectMembers {
    /// Cursor from the page before; leave out for the first page.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Members per page, 1 to 500.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
}

/// One page of members of a project.
#[uniffi::remote(Record)]
pub struct ListProjectMembersResponse {
    /// Members of this page.
    pub project_members: Vec<ProjectMember>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<CursorPagination>,
}

/// A member of a project and the access the member has.
#[uniffi::remote(Record)]
pub struct ProjectMember {
    /// Id of the membership; not the id of the user.
    pub member_id: String,
    /// Id of the user.
    pub user_id: String,
    /// Email address of the user.
    #[uniffi(default = None)]
    pub email: Option<String>,
    /// Display name of the user.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Role of the member in the organization.
    pub org_role: ProjectMemberOrgRole,
    /// Role of the member on the project, if there is one.
    #[uniffi(default = None)]
    pub project_role: Option<ProjectRole>,
    /// Permission that comes with the role in the organization.
    #[uniffi(default = None)]
    pub org_default_project_permission: Option<ProjectPermissionLevel>,
    /// Permission that was granted on this project itself.
    #[uniffi(default = None)]
    pub explicit_project_permission: Option<ProjectPermissionLevel>,
    /// Permission that the member has in the end.
    #[uniffi(default = None)]
    pub effective_project_permission: Option<ProjectPermissionLevel>,
    /// Where the effective permission comes from.
    #[uniffi(default = None)]
    pub grant_source: Option<ProjectMemberGrantSource>,
}

/// Where a member's permission on a project comes from.
#[uniffi::remote(Enum)]
pub enum ProjectMemberGrantSource {
    /// `explicit`.
    Explicit,
    /// `org_role_default`.
    OrgRoleDefault,
    /// `org_admin_override`.
    OrgAdminOverride,
    /// `unassigned`.
    Unassigned,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Role of a project member in the organization.
#[uniffi::remote(Enum)]
pub enum ProjectMemberOrgRole {
    /// `admin`.
    Admin,
    /// `member`.
    Member,
    /// `editor`.
    Editor,
    /// `viewer`.
    Viewer,
    /// `collaborator`.
    Collaborator,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A member's access to a project after a change.
#[uniffi::remote(Record)]
pub struct ProjectMemberRoleResponse {
    /// Id of the project.
    pub project_id: String,
    /// Id of the membership; not the id of the user.
    pub member_id: String,
    /// Id of the user.
    pub user_id: String,
    /// Email address of the user.
    #[uniffi(default = None)]
    pub email: Option<String>,
    /// Display name of the user.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Role of the member in the organization.
    pub org_role: ProjectMemberOrgRole,
    /// Role of the member on the project, if there is one.
    #[uniffi(default = None)]
    pub project_role: Option<ProjectRole>,
    /// Permission that comes with the role in the organization.
    #[uniffi(default = None)]
    pub org_default_project_permission: Option<ProjectPermissionLevel>,
    /// Permission that was granted on this project itself.
    #[uniffi(default = None)]
    pub explicit_project_permission: Option<ProjectPermissionLevel>,
    /// Permission that the member has in the end.
    #[uniffi(default = None)]
    pub effective_project_permission: Option<ProjectPermissionLevel>,
    /// Whether credentials the member may know should be replaced.
    #[uniffi(default = None)]
    pub credential_rotation_recommended: Option<bool>,
    /// Whether API keys of the organization should be replaced.
    #[uniffi(default = None)]
    pub org_api_key_rotation_recommended: Option<bool>,
}

/// Role on a project: `viewer`, `editor` or `admin`.
#[uniffi::remote(Enum)]
pub enum ProjectRole {
    /// `viewer`.
    Viewer,
    /// `editor`.
    Editor,
    /// `admin`.
    Admin,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Arguments of `project_members.remove_role`.
#[uniffi::remote(Record)]
pub struct RemoveProjectMemberRole {
    /// If true, confirms that you may lose your own access to the project.
    #[uniffi(default = None)]
    pub confirm_self_lockout: Option<bool>,
}

/// Arguments of `project_members.set_role`.
#[uniffi::remote(Record)]
pub struct SetProjectMemberRole {
    /// Role to give on the project.
    pub role: ProjectRole,
    /// If true, confirms that you may lower your own role on the project.
    #[uniffi(default = None)]
    pub confirm_self_demotion: Option<bool>,
}
