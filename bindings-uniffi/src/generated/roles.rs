// Written by cargo xtask generate from api/. Do not edit.
//! What `roles` takes and gives.

use crate::values::*;

/// Arguments of `roles.create`.
#[uniffi::remote(Record)]
pub struct CreateRole {
    /// Name of the role, by which calls address it.
    pub name: String,
    /// Whether the role is created without the right to log in.
    #[uniffi(default = None)]
    pub no_login: Option<bool>,
}

/// A Postgres role on a branch.
#[uniffi::remote(Record)]
pub struct Role {
    /// Id of the branch that the role is on.
    pub branch_id: String,
    /// Name of the role, by which calls address it.
    pub name: String,
    /// Password of the role; present only after its creation or a reset.
    #[uniffi(default = None)]
    pub password: Option<Secret>,
    /// Whether the role is protected.
    #[uniffi(default = None)]
    pub protected: Option<bool>,
    /// How the role logs in, such as `password`, `oauth` or `no_login`.
    #[uniffi(default = None)]
    pub authentication_method: Option<String>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
}

/// A role and the operations that the call started.
#[uniffi::remote(Record)]
pub struct RoleOperations {
    /// The role that the call was about; holds the password after a creation or a reset.
    pub role: Role,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// The answer that holds a list of roles.
#[uniffi::remote(Record)]
pub struct RolesResponse {
    /// Roles found, in no promised order.
    pub roles: Vec<Role>,
}
