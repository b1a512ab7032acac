// Written by cargo xtask generate from api/. Do not edit.
//! What `project_permissions` takes and gives.

use crate::values::*;

/// Arguments of `project_permissions.grant`.
#[uniffi::remote(Record)]
pub struct GrantProjectPermission {
    /// Email address of the person to share with, at most 256 characters.
    pub email: String,
}

/// The answer with the permissions on a project.
#[uniffi::remote(Record)]
pub struct ListProjectPermissionsResponse {
    /// Permissions on the project.
    pub project_permissions: Vec<ProjectPermission>,
}

/// The sharing of a project with one person.
#[uniffi::remote(Record)]
pub struct ProjectPermission {
    /// Id of the permission, used to revoke it.
    pub id: String,
    /// Email address of the person the project is shared with.
    pub granted_to_email: String,
    /// Time the permission was granted.
    pub granted_at: Timestamp,
    /// Time the permission was revoked; absent while it holds.
    #[uniffi(default = None)]
    pub revoked_at: Option<Timestamp>,
}
