// Written by cargo xtask generate from api/auth_users.yaml. Do not edit.

use crate::generated_support::*;

/// Users of Neon Auth on a branch.
#[derive(Clone, Copy, Debug)]
pub struct AuthUsers<'a>(pub(crate) &'a Client);

impl AuthUsers<'_> {
    /// Creates a user in Neon Auth of a branch.
    ///
    /// Calls `createBranchNeonAuthNewUser`
    /// (`POST /projects/{project_id}/branches/{branch_id}/auth/users`). Beta.
    pub fn create(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &CreateAuthUser,
    ) -> Result<String> {
        self.0.call(&CREATE_BRANCH_NEON_AUTH_NEW_USER, &[project_id, branch_id], arguments)
    }

    /// Deletes a user from Neon Auth of a branch.
    ///
    /// Calls `deleteBranchNeonAuthUser`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}`). Beta.
    pub fn delete(&self, project_id: &str, branch_id: &str, auth_user_id: &str) -> Result<()> {
        self.0.call_empty(
            &DELETE_BRANCH_NEON_AUTH_USER,
            &[project_id, branch_id, auth_user_id],
            &(),
        )
    }

    /// Replaces the roles of a Neon Auth user of a branch.
    ///
    /// These are roles inside Neon Auth, not Postgres roles of the branch.
    ///
    /// Calls `updateNeonAuthUserRole`
    /// (`PUT /projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}/role`).
    pub fn update_role(
        &self,
        project_id: &str,
        branch_id: &str,
        auth_user_id: &str,
        arguments: &UpdateAuthUserRole,
    ) -> Result<String> {
        self.0.call(&UPDATE_NEON_AUTH_USER_ROLE, &[project_id, branch_id, auth_user_id], arguments)
    }
}

operations! {
    CREATE_BRANCH_NEON_AUTH_NEW_USER { id: "createBranchNeonAuthNewUser",
        name: "auth_users.create", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/auth/users", body: BodyKind::Required,
        required: &["email"], unwrap: Some("id") }
    DELETE_BRANCH_NEON_AUTH_USER { id: "deleteBranchNeonAuthUser", name: "auth_users.delete",
        method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id:text}" }
    UPDATE_NEON_AUTH_USER_ROLE { id: "updateNeonAuthUserRole", name: "auth_users.update_role",
        method: Method::Put,
        path: "/projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id:text}/role",
        body: BodyKind::Required, required: &["roles"], unwrap: Some("id") }
}

/// Arguments of `auth_users.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateAuthUser {
    /// Email address of the user.
    pub email: String,
    /// Name of the user, 1 to 255 characters.
    pub name: Option<String>,
}

/// Arguments of `auth_users.update_role`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAuthUserRole {
    /// Roles of the user inside Neon Auth.
    pub roles: Vec<String>,
}

records! {
    CreateAuthUser: email, name;
    UpdateAuthUserRole: roles;
}
