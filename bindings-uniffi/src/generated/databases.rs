// Written by cargo xtask generate from api/. Do not edit.
//! What `databases` takes and gives.

use crate::values::*;

/// Arguments of `databases.create`.
#[uniffi::remote(Record)]
pub struct CreateDatabase {
    /// Name of the database, by which calls address it.
    pub name: String,
    /// Name of the role that owns the database.
    pub owner_name: String,
}

/// A database on a branch, owned by a role.
#[uniffi::remote(Record)]
pub struct Database {
    /// Number of the database; calls address it by name instead.
    pub id: i64,
    /// Id of the branch that the database is on.
    pub branch_id: String,
    /// Name of the database, by which calls address it.
    pub name: String,
    /// Name of the role that owns the database.
    pub owner_name: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
}

/// A database and the operations that the call started.
#[uniffi::remote(Record)]
pub struct DatabaseOperations {
    /// The database that the call was about.
    pub database: Database,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// The answer that holds a list of databases.
#[uniffi::remote(Record)]
pub struct DatabasesResponse {
    /// Databases found, in no promised order.
    pub databases: Vec<Database>,
}

/// Arguments of `databases.update`.
#[uniffi::remote(Record)]
pub struct UpdateDatabase {
    /// New name of the database.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Name of the role that is to own the database.
    #[uniffi(default = None)]
    pub owner_name: Option<String>,
}
