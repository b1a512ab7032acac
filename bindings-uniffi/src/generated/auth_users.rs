// Written by cargo xtask generate from api/. Do not edit.
//! What `auth_users` takes and gives.

use crate::values::*;

/// Arguments of `auth_users.create`.
#[uniffi::remote(Record)]
pub struct CreateAuthUser {
    /// Email address of the user.
    pub email: String,
    /// Name of the user, 1 to 255 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
}

/// Arguments of `auth_users.update_role`.
#[uniffi::remote(Record)]
pub struct UpdateAuthUserRole {
    /// Roles of the user inside Neon Auth.
    pub roles: Vec<String>,
}
