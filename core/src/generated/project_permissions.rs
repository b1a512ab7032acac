// Written by cargo xtask generate from api/project_permissions.yaml. Do not edit.

use crate::generated_support::*;

/// Access to a project granted to people outside its organization.
#[derive(Clone, Copy, Debug)]
pub struct ProjectPermissions<'a>(pub(crate) &'a Client);

impl ProjectPermissions<'_> {
    /// Shares a project with a person, named by email address.
    ///
    /// Calls `grantPermissionToProject` (`POST /projects/{project_id}/permissions`).
    pub fn grant(
        &self,
        project_id: &str,
        arguments: &GrantProjectPermission,
    ) -> Result<ProjectPermission> {
        self.0.call(&GRANT_PERMISSION_TO_PROJECT, &[project_id], arguments)
    }

    /// Lists the people that a project is shared with.
    ///
    /// Calls `listProjectPermissions` (`GET /projects/{project_id}/permissions`).
    pub fn list(&self, project_id: &str) -> List<ListProjectPermissionsResponse> {
        self.0.list(&LIST_PROJECT_PERMISSIONS, &[project_id], &())
    }

    /// Ends the sharing of a project with a person.
    ///
    /// Takes the id of the permission, not the email address.
    ///
    /// Calls `revokePermissionFromProject`
    /// (`DELETE /projects/{project_id}/permissions/{permission_id}`).
    pub fn revoke(&self, project_id: &str, permission_id: &str) -> Result<ProjectPermission> {
        self.0.call(&REVOKE_PERMISSION_FROM_PROJECT, &[project_id, permission_id], &())
    }
}

operations! {
    GRANT_PERMISSION_TO_PROJECT { id: "grantPermissionToProject",
        name: "project_permissions.grant", method: Method::Post,
        path: "/projects/{project_id}/permissions", body: BodyKind::Required, required: &["email"] }
    LIST_PROJECT_PERMISSIONS { id: "listProjectPermissions", name: "project_permissions.list",
        path: "/projects/{project_id}/permissions", retry: RetryClass::Safe }
    REVOKE_PERMISSION_FROM_PROJECT { id: "revokePermissionFromProject",
        name: "project_permissions.revoke", method: Method::Delete,
        path: "/projects/{project_id}/permissions/{permission_id:text}" }
}

/// Arguments of `project_permissions.grant`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GrantProjectPermission {
    /// Email address of the person to share with, at most 256 characters.
    pub email: String,
}

/// The answer with the permissions on a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjectPermissionsResponse {
    /// Permissions on the project.
    pub project_permissions: Vec<ProjectPermission>,
}

/// The sharing of a project with one person.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProjectPermission {
    /// Id of the permission, used to revoke it.
    pub id: String,
    /// Email address of the person the project is shared with.
    pub granted_to_email: String,
    /// Time the permission was granted.
    pub granted_at: Timestamp,
    /// Time the permission was revoked; absent while it holds.
    pub revoked_at: Option<Timestamp>,
}

records! {
    GrantProjectPermission: email;
    ListProjectPermissionsResponse: project_permissions;
    ProjectPermission: id, granted_to_email, granted_at, revoked_at;
}

page! { ListProjectPermissionsResponse: ProjectPermission in project_permissions }
