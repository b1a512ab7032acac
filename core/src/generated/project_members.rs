// Written by cargo xtask generate from api/project_members.yaml. Do not edit.

use crate::generated_support::*;

use super::{CursorPagination, ProjectPermissionLevel};

/// Members of a project and their roles in it.
#[derive(Clone, Copy, Debug)]
pub struct ProjectMembers<'a>(pub(crate) &'a Client);

impl ProjectMembers<'_> {
    /// Lists the members of a project and the access each has.
    ///
    /// Calls `listProjectMembers` (`GET /projects/{project_id}/members`).
    pub fn list(
        &self,
        project_id: &str,
        arguments: &ListProjectMembers,
    ) -> List<ListProjectMembersResponse> {
        self.0.list(&LIST_PROJECT_MEMBERS, &[project_id], arguments)
    }

    /// Takes away the role that a member was given on a project.
    ///
    /// If this would lock you out yourself, `confirm_self_lockout` says that you mean it.
    ///
    /// Calls `removeProjectMemberRole` (`DELETE /projects/{project_id}/members/{member_id}/role`).
    pub fn remove_role(
        &self,
        project_id: &str,
        member_id: &str,
        arguments: &RemoveProjectMemberRole,
    ) -> Result<ProjectMemberRoleResponse> {
        self.0.call(&REMOVE_PROJECT_MEMBER_ROLE, &[project_id, member_id], arguments)
    }

    /// Gives a member a role on a project, in place of any earlier one.
    ///
    /// If this would lower your own role, `confirm_self_demotion` says that you mean it.
    ///
    /// Calls `setProjectMemberRole` (`PUT /projects/{project_id}/members/{member_id}/role`).
    pub fn set_role(
        &self,
        project_id: &str,
        member_id: &str,
        arguments: &SetProjectMemberRole,
    ) -> Result<ProjectMemberRoleResponse> {
        self.0.call(&SET_PROJECT_MEMBER_ROLE, &[project_id, member_id], arguments)
    }
}

operations! {
    LIST_PROJECT_MEMBERS { id: "listProjectMembers", name: "project_members.list",
        path: "/projects/{project_id}/members", retry: RetryClass::Safe, query: &["cursor",
        "limit"] }
    REMOVE_PROJECT_MEMBER_ROLE { id: "removeProjectMemberRole",
        name: "project_members.remove_role", method: Method::Delete,
        path: "/projects/{project_id}/members/{member_id}/role", query: &["confirm_self_lockout"] }
    SET_PROJECT_MEMBER_ROLE { id: "setProjectMemberRole", name: "project_members.set_role",
        method: Method::Put, path: "/projects/{project_id}/members/{member_id}/role",
        body: BodyKind::Required, query: &["confirm_self_demotion"], required: &["role"] }
}

/// Arguments of `project_members.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjectMembers {
    /// Cursor from the page before; leave out for the first page.
    pub cursor: Option<String>,
    /// Members per page, 1 to 500.
    pub limit: Option<i64>,
}

/// One page of members of a project.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjectMembersResponse {
    /// Members of this page.
    pub project_members: Vec<ProjectMember>,
    /// Where the next page starts.
    pub pagination: Option<CursorPagination>,
}

/// A member of a project and the access the member has.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectMember {
    /// Id of the membership; not the id of the user.
    pub member_id: String,
    /// Id of the user.
    pub user_id: String,
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub name: Option<String>,
    /// Role of the member in the organization.
    pub org_role: ProjectMemberOrgRole,
    /// Role of the member on the project, if there is one.
    pub project_role: Option<ProjectRole>,
    /// Permission that comes with the role in the organization.
    pub org_default_project_permission: Option<ProjectPermissionLevel>,
    /// Permission that was granted on this project itself.
    pub explicit_project_permission: Option<ProjectPermissionLevel>,
    /// Permission that the member has in the end.
    pub effective_project_permission: Option<ProjectPermissionLevel>,
    /// Where the effective permission comes from.
    pub grant_source: Option<ProjectMemberGrantSource>,
}

open_enum! {
    /// Where a member's permission on a project comes from.
    pub enum ProjectMemberGrantSource {
        Explicit = "explicit", OrgRoleDefault = "org_role_default",
        OrgAdminOverride = "org_admin_override", Unassigned = "unassigned",
    }
}

open_enum! {
    /// Role of a project member in the organization.
    pub enum ProjectMemberOrgRole {
        Admin = "admin", Member = "member", Editor = "editor", Viewer = "viewer",
        Collaborator = "collaborator",
    }
}

/// A member's access to a project after a change.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectMemberRoleResponse {
    /// Id of the project.
    pub project_id: String,
    /// Id of the membership; not the id of the user.
    pub member_id: String,
    /// Id of the user.
    pub user_id: String,
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub name: Option<String>,
    /// Role of the member in the organization.
    pub org_role: ProjectMemberOrgRole,
    /// Role of the member on the project, if there is one.
    pub project_role: Option<ProjectRole>,
    /// Permission that comes with the role in the organization.
    pub org_default_project_permission: Option<ProjectPermissionLevel>,
    /// Permission that was granted on this project itself.
    pub explicit_project_permission: Option<ProjectPermissionLevel>,
    /// Permission that the member has in the end.
    pub effective_project_permission: Option<ProjectPermissionLevel>,
    /// Whether credentials the member may know should be replaced.
    pub credential_rotation_recommended: Option<bool>,
    /// Whether API keys of the organization should be replaced.
    pub org_api_key_rotation_recommended: Option<bool>,
}

open_enum! {
    /// Role on a project: `viewer`, `editor` or `admin`.
    pub enum ProjectRole {
        Viewer = "viewer", Editor = "editor", Admin = "admin",
    }
}

/// Arguments of `project_members.remove_role`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RemoveProjectMemberRole {
    /// If true, confirms that you may lose your own access to the project.
    pub confirm_self_lockout: Option<bool>,
}

/// Arguments of `project_members.set_role`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SetProjectMemberRole {
    /// Role to give on the project.
    pub role: ProjectRole,
    /// If true, confirms that you may lower your own role on the project.
    pub confirm_self_demotion: Option<bool>,
}

records! {
    ListProjectMembers: cursor, limit;
    ListProjectMembersResponse: project_members, pagination;
    ProjectMember: member_id, user_id, email, name, org_role, project_role,
    org_default_project_permission, explicit_project_permission, effective_project_permission,
    grant_source;
    ProjectMemberRoleResponse: project_id, member_id, user_id, email, name, org_role,
    project_role, org_default_project_permission, explicit_project_permission,
    effective_project_permission, credential_rotation_recommended,
    org_api_key_rotation_recommended;
    RemoveProjectMemberRole: confirm_self_lockout;
    SetProjectMemberRole: role, confirm_self_demotion;
}

page! { ListProjectMembersResponse: ProjectMember in project_members, cursor pagination.next }
