// Written by cargo xtask generate from api/databases.yaml. Do not edit.

use crate::generated_support::*;

use super::Operation;

/// Databases of a branch.
#[derive(Clone, Copy, Debug)]
pub struct Databases<'a>(pub(crate) &'a Client);

impl Databases<'_> {
    /// Creates a database on a branch, owned by a role of that branch.
    ///
    /// Databases of one project are created one after the other: a call made while another is at
    /// work is refused, which the client waits out until its budget is spent; then it is Locked
    /// (423). The database is usable when the last operation is done.
    ///
    /// Calls `createProjectBranchDatabase`
    /// (`POST /projects/{project_id}/branches/{branch_id}/databases`).
    pub fn create(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &CreateDatabase,
    ) -> Result<DatabaseOperations> {
        self.0.call_work(&CREATE_PROJECT_BRANCH_DATABASE, &[project_id, branch_id], arguments)
    }

    /// Deletes a database from a branch, with its data.
    ///
    /// If the database is already gone the answer has no body (204), so a second call does no harm.
    ///
    /// Calls `deleteProjectBranchDatabase`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
    pub fn delete(
        &self,
        project_id: &str,
        branch_id: &str,
        database_name: &str,
    ) -> Result<Option<DatabaseOperations>> {
        self.0.call_work_or_gone(
            &DELETE_PROJECT_BRANCH_DATABASE,
            &[project_id, branch_id, database_name],
            &(),
        )
    }

    /// Reads one database of a branch by its name.
    ///
    /// Calls `getProjectBranchDatabase`
    /// (`GET /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
    pub fn get(&self, project_id: &str, branch_id: &str, database_name: &str) -> Result<Database> {
        self.0.call(&GET_PROJECT_BRANCH_DATABASE, &[project_id, branch_id, database_name], &())
    }

    /// Lists the databases on a branch.
    ///
    /// Calls `listProjectBranchDatabases`
    /// (`GET /projects/{project_id}/branches/{branch_id}/databases`).
    pub fn list(&self, project_id: &str, branch_id: &str) -> List<DatabasesResponse> {
        self.0.list(&LIST_PROJECT_BRANCH_DATABASES, &[project_id, branch_id], &())
    }

    /// Renames a database or gives it to another role.
    ///
    /// Databases are addressed by name, so use the new name in calls that follow a renaming.
    ///
    /// Calls `updateProjectBranchDatabase`
    /// (`PATCH /projects/{project_id}/branches/{branch_id}/databases/{database_name}`).
    pub fn update(
        &self,
        project_id: &str,
        branch_id: &str,
        database_name: &str,
        arguments: &UpdateDatabase,
    ) -> Result<DatabaseOperations> {
        self.0.call_work(
            &UPDATE_PROJECT_BRANCH_DATABASE,
            &[project_id, branch_id, database_name],
            arguments,
        )
    }
}

operations! {
    CREATE_PROJECT_BRANCH_DATABASE { id: "createProjectBranchDatabase",
        name: "databases.create", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/databases", work: Work::Creation,
        body: BodyKind::Required, nested: &[("database", &["name", "owner_name"])],
        required: &["name", "owner_name"] }
    DELETE_PROJECT_BRANCH_DATABASE { id: "deleteProjectBranchDatabase",
        name: "databases.delete", method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/databases/{database_name:text}",
        work: Work::Change }
    GET_PROJECT_BRANCH_DATABASE { id: "getProjectBranchDatabase", name: "databases.get",
        path: "/projects/{project_id}/branches/{branch_id}/databases/{database_name:text}",
        retry: RetryClass::Safe, unwrap: Some("database") }
    LIST_PROJECT_BRANCH_DATABASES { id: "listProjectBranchDatabases", name: "databases.list",
        path: "/projects/{project_id}/branches/{branch_id}/databases", retry: RetryClass::Safe }
    UPDATE_PROJECT_BRANCH_DATABASE { id: "updateProjectBranchDatabase",
        name: "databases.update", method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/databases/{database_name:text}",
        work: Work::Change, body: BodyKind::Required, nested: &[("database", &["name",
        "owner_name"])] }
}

/// Arguments of `databases.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateDatabase {
    /// Name of the database, by which calls address it.
    pub name: String,
    /// Name of the role that owns the database.
    pub owner_name: String,
}

/// A database on a branch, owned by a role.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabaseOperations {
    /// The database that the call was about.
    pub database: Database,
    /// Operations that the call started; can be empty.
    pub operations: Vec<Operation>,
}

/// The answer that holds a list of databases.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabasesResponse {
    /// Databases found, in no promised order.
    pub databases: Vec<Database>,
}

/// Arguments of `databases.update`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateDatabase {
    /// New name of the database.
    pub name: Option<String>,
    /// Name of the role that is to own the database.
    pub owner_name: Option<String>,
}

records! {
    CreateDatabase: name, owner_name;
    Database: id, branch_id, name, owner_name, created_at, updated_at;
    DatabaseOperations: database, operations;
    DatabasesResponse: databases;
    UpdateDatabase: name, owner_name;
}

starts_work! {
    DatabaseOperations
}

page! { DatabasesResponse: Database in databases }
