//! Databases of a branch.

use serde_json::json;

use super::branches::branch_mut;
use super::compute_config;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::routes::{Served, serves};
use crate::state::role::Database;

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchDatabases", list),
    serves("createProjectBranchDatabase", create),
    serves("getProjectBranchDatabase", get),
    serves("updateProjectBranchDatabase", update),
    serves("deleteProjectBranchDatabase", delete),
];

/// The database of the path.
fn database<'s>(scope: &'s Scope<'_>) -> Result<&'s Database, ApiError> {
    let branch = &scope.project.branches[&scope.branch_id()?];
    let name = scope.request.path("database_name");
    branch.database(name).ok_or_else(|| ApiError::not_found("database"))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch = &scope.project.branches[&scope.branch_id()?];
    Ok(Answer::ok(&json!({"databases": branch.databases})))
}

fn get(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(&json!({"database": database(&call.scope()?)?})))
}

fn refuse_taken_name(scope: &Scope<'_>, branch_id: &str, name: &str) -> Result<(), ApiError> {
    match scope.project.branches[branch_id].database(name) {
        None => Ok(()),
        Some(_) => {
            Err(ApiError::conflict(format!("database already exists; database_name:\"{name}\"")))
        }
    }
}

fn refuse_unknown_owner(scope: &Scope<'_>, branch_id: &str, name: &str) -> Result<(), ApiError> {
    let owner = scope.project.branches[branch_id].role(name);
    owner.map(|_| ()).ok_or_else(|| ApiError::not_found("owner role"))
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let fields = scope.request.fields()?.required_object("database")?;
    let name = fields.required_string("name")?;
    fields.name("name", 63)?;
    let owner_name = fields.required_string("owner_name")?;
    refuse_unknown_owner(&scope, &branch_id, owner_name)?;
    scope.refuse_if_busy()?;
    refuse_taken_name(&scope, &branch_id, name)?;
    let now = scope.now;
    let database = Database::new(scope.ids.number(), &branch_id, name, owner_name, now);
    branch_mut(&mut scope, &branch_id)?.databases.add(database.clone(), now);
    scope.tally.created("databases");
    Ok(answer(&mut scope, 201, &database))
}

fn answer(scope: &mut Scope<'_>, status: u16, database: &Database) -> Answer {
    let works = compute_config(scope, &database.branch_id);
    let count = scope.schedule(works);
    Answer::json(status, &json!({"database": database, "operations": scope.latest(count)}))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let mut changed = database(&scope)?.clone();
    let fields = scope.request.fields()?.required_object("database")?;
    let name = fields.name("name", 63)?;
    let owner_name = fields.string("owner_name")?;
    if let Some(owner_name) = owner_name {
        refuse_unknown_owner(&scope, &branch_id, owner_name)?;
        owner_name.clone_into(&mut changed.owner_name);
    }
    scope.refuse_if_busy()?;
    if let Some(name) = name.filter(|name| *name != changed.name) {
        refuse_taken_name(&scope, &branch_id, name)?;
        name.clone_into(&mut changed.name);
    }
    let (now, old_name) = (scope.now, scope.request.path("database_name").to_owned());
    changed.updated_at = now;
    branch_mut(&mut scope, &branch_id)?.databases.replace(&old_name, changed.clone(), now);
    Ok(answer(&mut scope, 200, &changed))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let Ok(database) = database(&scope).cloned() else { return Ok(Answer::no_content()) };
    scope.refuse_if_busy()?;
    let now = scope.now;
    branch_mut(&mut scope, &branch_id)?.databases.remove(&database.name, now);
    scope.tally.deleted("databases");
    Ok(answer(&mut scope, 200, &database))
}
