//! Restoring a branch from another one or from its own past.

use serde_json::json;

use super::branches::{branch_mut, refuse_taken_name};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::routes::{Served, serves};
use crate::state::factory;
use crate::state::operation::{Effect, Work};

pub(super) const SERVED: &[Served] = &[serves("restoreProjectBranch", restore)];

fn restore(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let id = scope.branch_id()?;
    let fields = scope.request.fields()?;
    let source_id = fields.required_string("source_branch_id")?;
    let lsn = fields.string("source_lsn")?;
    let timestamp = fields.stamp("source_timestamp")?;
    let preserved_name = fields.name("preserve_under_name", 256)?;
    if !scope.project.branches.contains_key(source_id) {
        return Err(ApiError::not_found("source branch"));
    }
    if let Some(restricted) = scope.project.branches[&id].restricted("restore") {
        return Err(ApiError::unprocessable(restricted.reason));
    }
    if lsn.is_some() && timestamp.is_some() {
        return Err(ApiError::bad_request("source_lsn and source_timestamp exclude each other"));
    }
    if source_id == id && lsn.is_none() && timestamp.is_none() {
        return Err(ApiError::bad_request("restoring a branch to itself needs a point in time"));
    }
    let needs_backup = source_id == id || scope.project.has_children(&id);
    if needs_backup && preserved_name.is_none() {
        return Err(ApiError::bad_request("preserve_under_name is required"));
    }
    scope.refuse_if_busy()?;
    if let Some(name) = preserved_name {
        refuse_taken_name(&scope, name, None)?;
        preserve(&mut scope, &id, name);
    }
    reset(&mut scope, &id, source_id)?;
    let works = works(&scope, &id);
    let count = scope.schedule(works);
    let branch = &scope.project.branches[&id];
    Ok(Answer::ok(&json!({"branch": branch, "operations": scope.latest(count)})))
}

/// Keeps the old contents as a branch of its own, which takes the children along.
fn preserve(scope: &mut Scope<'_>, id: &str, name: &str) {
    let mut backup = scope.project.branches[id].clone();
    backup.id = scope.ids.branch();
    name.clone_into(&mut backup.name);
    (backup.default, backup.primary) = (false, false);
    (backup.created_at, backup.updated_at) = (scope.now, scope.now);
    for role in &mut backup.roles {
        role.branch_id.clone_from(&backup.id);
    }
    for database in &mut backup.databases {
        database.id = scope.ids.number();
        database.branch_id.clone_from(&backup.id);
    }
    for branch in scope.project.branches.values_mut() {
        if branch.parent_id.as_deref() == Some(id) {
            branch.parent_id = Some(backup.id.clone());
        }
    }
    scope.tally.created("branches");
    scope.project.add_branch(backup);
}

fn reset(scope: &mut Scope<'_>, id: &str, source_id: &str) -> Result<(), ApiError> {
    let now = scope.now;
    let source = scope.project.branches[source_id].clone();
    let mut branch = branch_mut(scope, id)?.clone();
    if source_id != id {
        factory::copy_contents(scope.ids, &source, &mut branch, now);
    }
    branch.current_state = "resetting";
    branch.pending_state = Some("ready");
    branch.state_changed_at = now;
    branch.last_reset_at = Some(now);
    branch.restored_from = Some(source.id);
    branch.updated_at = now;
    *branch_mut(scope, id)? = branch;
    Ok(())
}

fn works(scope: &Scope<'_>, id: &str) -> Vec<Work> {
    let running: Vec<&str> = scope
        .project
        .endpoints_of(id)
        .filter(|endpoint| endpoint.current_state == "active")
        .map(|endpoint| endpoint.id.as_str())
        .collect();
    let on_endpoints = |action, effect: Effect| {
        let work = move |it: &&str| Work::on_endpoint(action, id, it, effect.clone());
        running.iter().map(work).collect::<Vec<_>>()
    };
    let mut works = on_endpoints("suspend_compute", Effect::EndpointIdle);
    works.push(Work::on_branch("create_branch", id, Effect::BranchReady));
    works.extend(on_endpoints("start_compute", Effect::EndpointActive));
    works
}
