// Written by cargo xtask generate from api/roles.yaml. Do not edit.

use crate::generated_support::*;

use super::Operation;

/// Postgres roles of a branch, and their passwords.
#[derive(Clone, Copy, Debug)]
pub struct Roles<'a>(pub(crate) &'a Client);

impl Roles<'_> {
    /// Creates a Postgres role on a branch.
    ///
    /// The password comes with this answer; later reads leave it out. Creating a role may drop
    /// connections.
    ///
    /// Calls `createProjectBranchRole` (`POST /projects/{project_id}/branches/{branch_id}/roles`).
    pub fn create(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &CreateRole,
    ) -> Result<RoleOperations> {
        self.0.call_work(&CREATE_PROJECT_BRANCH_ROLE, &[project_id, branch_id], arguments)
    }

    /// Deletes a Postgres role from a branch.
    ///
    /// If the role is already gone the answer has no body (204), so a second call does no harm.
    ///
    /// Calls `deleteProjectBranchRole`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).
    pub fn delete(
        &self,
        project_id: &str,
        branch_id: &str,
        role_name: &str,
    ) -> Result<Option<RoleOperations>> {
        self.0.call_work_or_gone(
            &DELETE_PROJECT_BRANCH_ROLE,
            &[project_id, branch_id, role_name],
            &(),
        )
    }

    /// Reads one Postgres role of a branch by its name, without its password.
    ///
    /// Calls `getProjectBranchRole`
    /// (`GET /projects/{project_id}/branches/{branch_id}/roles/{role_name}`).
    pub fn get(&self, project_id: &str, branch_id: &str, role_name: &str) -> Result<Role> {
        self.0.call(&GET_PROJECT_BRANCH_ROLE, &[project_id, branch_id, role_name], &())
    }

    /// Lists the Postgres roles on a branch, without their passwords.
    ///
    /// Calls `listProjectBranchRoles` (`GET /projects/{project_id}/branches/{branch_id}/roles`).
    pub fn list(&self, project_id: &str, branch_id: &str) -> List<RolesResponse> {
        self.0.list(&LIST_PROJECT_BRANCH_ROLES, &[project_id, branch_id], &())
    }

    /// Reads the stored password of a role.
    ///
    /// PreconditionFailed (412) comes when the project does not store passwords;
    /// `roles.reset_password` then gives a new one.
    ///
    /// Calls `getProjectBranchRolePassword`
    /// (`GET /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reveal_password`).
    pub fn password(&self, project_id: &str, branch_id: &str, role_name: &str) -> Result<Secret> {
        self.0.call(&GET_PROJECT_BRANCH_ROLE_PASSWORD, &[project_id, branch_id, role_name], &())
    }

    /// Gives a role a new password and returns it.
    ///
    /// Each call makes another password, and later reads of the role leave it out.
    ///
    /// Calls `resetProjectBranchRolePassword`
    /// (`POST /projects/{project_id}/branches/{branch_id}/roles/{role_name}/reset_password`).
    pub fn reset_password(
        &self,
        project_id: &str,
        branch_id: &str,
        role_name: &str,
    ) -> Result<RoleOperations> {
        self.0.call_work(
            &RESET_PROJECT_BRANCH_ROLE_PASSWORD,
            &[project_id, branch_id, role_name],
            &(),
        )
    }
}

operations! {
    CREATE_PROJECT_BRANCH_ROLE { id: "createProjectBranchRole", name: "roles.create",
        method: Method::Post, path: "/projects/{project_id}/branches/{branch_id}/roles",
        work: Work::Creation, body: BodyKind::Required, nested: &[("role", &["name", "no_login"])],
        required: &["name"] }
    DELETE_PROJECT_BRANCH_ROLE { id: "deleteProjectBranchRole", name: "roles.delete",
        method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/roles/{role_name:text}",
        work: Work::Change }
    GET_PROJECT_BRANCH_ROLE { id: "getProjectBranchRole", name: "roles.get",
        path: "/projects/{project_id}/branches/{branch_id}/roles/{role_name:text}",
        retry: RetryClass::Safe, unwrap: Some("role") }
    LIST_PROJECT_BRANCH_ROLES { id: "listProjectBranchRoles", name: "roles.list",
        path: "/projects/{project_id}/branches/{branch_id}/roles", retry: RetryClass::Safe }
    GET_PROJECT_BRANCH_ROLE_PASSWORD { id: "getProjectBranchRolePassword",
        name: "roles.password",
        path: "/projects/{project_id}/branches/{branch_id}/roles/{role_name:text}/reveal_password",
        retry: RetryClass::Safe, unwrap: Some("password") }
    RESET_PROJECT_BRANCH_ROLE_PASSWORD { id: "resetProjectBranchRolePassword",
        name: "roles.reset_password", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/roles/{role_name:text}/reset_password",
        work: Work::Change }
}

/// Arguments of `roles.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateRole {
    /// Name of the role, by which calls address it.
    pub name: String,
    /// Whether the role is created without the right to log in.
    pub no_login: Option<bool>,
}

/// A Postgres role on a branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Role {
    /// Id of the branch that the role is on.
    pub branch_id: String,
    /// Name of the role, by which calls address it.
    pub name: String,
    /// Password of the role; present only after its creation or a reset.
    pub password: Option<Secret>,
    /// Whether the role is protected.
    pub protected: Option<bool>,
    /// How the role logs in, such as `password`, `oauth` or `no_login`.
    pub authentication_method: Option<String>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
}

/// A role and the operations that the call started.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RoleOperations {
    /// The role that the call was about; holds the password after a creation or a reset.
    pub role: Role,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// The answer that holds a list of roles.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RolesResponse {
    /// Roles found, in no promised order.
    pub roles: Vec<Role>,
}

records! {
    CreateRole: name, no_login;
    Role: branch_id, name, password, protected, authentication_method, created_at, updated_at;
    RoleOperations: role, operations;
    RolesResponse: roles;
}

starts_work! {
    RoleOperations
}

page! { RolesResponse: Role in roles }
