//! Roles of a branch.

use serde_json::json;

use super::branches::branch_mut;
use super::compute_config;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::routes::{Served, serves};
use crate::state::role::Role;

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchRoles", list),
    serves("createProjectBranchRole", create),
    serves("getProjectBranchRole", get),
    serves("deleteProjectBranchRole", delete),
    serves("getProjectBranchRolePassword", reveal_password),
    serves("resetProjectBranchRolePassword", reset_password),
];

/// The role of the path.
fn role<'s>(scope: &'s Scope<'_>) -> Result<&'s Role, ApiError> {
    let branch = &scope.project.branches[&scope.branch_id()?];
    let name = scope.request.path("role_name");
    branch.role(name).ok_or_else(|| ApiError::not_found("role"))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch = &scope.project.branches[&scope.branch_id()?];
    Ok(Answer::ok(&json!({"roles": branch.roles})))
}

fn get(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(&json!({"role": role(&call.scope()?)?})))
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let fields = scope.request.fields()?.required_object("role")?;
    let name = fields.required_string("name")?;
    fields.name("name", 63)?;
    let can_log_in = !fields.boolean("no_login")?.unwrap_or(false);
    scope.refuse_if_busy()?;
    if scope.project.branches[&branch_id].role(name).is_some() {
        return Err(ApiError::conflict(format!("role already exists; role_name:\"{name}\"")));
    }
    let password = can_log_in.then(|| scope.ids.random.password());
    let role = Role::new(&branch_id, name, password, scope.now);
    let now = scope.now;
    branch_mut(&mut scope, &branch_id)?.roles.add(role.clone(), now);
    scope.tally.created("roles");
    let works = compute_config(&scope, &branch_id);
    let count = scope.schedule(works);
    let operations = scope.latest(count);
    Ok(Answer::created(&json!({"role": role.with_password(), "operations": operations})))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let Ok(role) = role(&scope).cloned() else { return Ok(Answer::no_content()) };
    let databases = &scope.project.branches[&branch_id].databases;
    if databases.iter().any(|database| database.owner_name == role.name) {
        return Err(ApiError::unprocessable("cannot delete a role that owns databases"));
    }
    scope.refuse_if_busy()?;
    let now = scope.now;
    branch_mut(&mut scope, &branch_id)?.roles.remove(&role.name, now);
    scope.tally.deleted("roles");
    let works = compute_config(&scope, &branch_id);
    let count = scope.schedule(works);
    Ok(Answer::ok(&json!({"role": role, "operations": scope.latest(count)})))
}

fn reveal_password(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let role = role(&scope)?;
    match role.password.as_deref().filter(|_| scope.project.data.store_passwords) {
        Some(password) => Ok(Answer::ok(&json!({"password": password}))),
        None => Err(ApiError::new(412, "storing passwords is not enabled for this project")),
    }
}

fn reset_password(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let mut changed = role(&scope)?.clone();
    scope.refuse_if_busy()?;
    let now = scope.now;
    changed.password = Some(scope.ids.random.password());
    changed.updated_at = now;
    let name = changed.name.clone();
    branch_mut(&mut scope, &branch_id)?.roles.replace(&name, changed, now);
    let works = compute_config(&scope, &branch_id);
    let count = scope.schedule(works);
    let role = role(&scope)?.with_password();
    Ok(Answer::ok(&json!({"role": role, "operations": scope.latest(count)})))
}
