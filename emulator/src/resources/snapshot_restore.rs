//! Restoring snapshots: to a branch to look at, and from there in place of the branch it stands for.

use serde_json::json;

use super::branches::{branch_mut, refuse_taken_name};
use super::snapshots::snapshot;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::routes::{Served, serves};
use crate::state::branch::{Branch, RestrictedAction};
use crate::state::endpoint::Endpoint;
use crate::state::factory::{self, EndpointDraft};
use crate::state::operation::{Effect, Work};

pub(super) const SERVED: &[Served] =
    &[serves("restoreSnapshot", restore), serves("finalizeRestoreBranch", finalize_restore)];

fn restore(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let snapshot = snapshot(&scope)?.clone();
    let fields = scope.request.fields()?;
    let name = fields.name("name", 256)?.or(scope.request.query("name"));
    let target_id = fields.string("target_branch_id")?.unwrap_or(&snapshot.source_branch_id);
    let is_final = fields.boolean("finalize_restore")?.unwrap_or(false);
    if !scope.project.branches.contains_key(target_id) {
        return Err(ApiError::not_found("target branch"));
    }
    scope.refuse_if_busy()?;
    scope.refuse_if_full()?;
    if let Some(name) = name {
        refuse_taken_name(&scope, name, None)?;
    }
    let id = scope.ids.branch();
    let mut branch =
        Branch::new(id.clone(), &scope.project.data.id, name.unwrap_or(&id), scope.now);
    factory::copy_contents(scope.ids, &snapshot.kept, &mut branch, (snapshot.timestamp, scope.now));
    // A snapshot is one of Postgres: what is beside it is as on the branch that it stands for.
    let target = &scope.project.branches[target_id];
    factory::copy_services(target, &mut branch, &scope.project.data.proxy_host);
    branch.init_source = Some("parent-data".to_owned());
    branch.restore_status = Some("restored");
    branch.restored_from = Some(snapshot.id.clone());
    branch.restored_as = Some(target_id.to_owned());
    branch.restricted_actions.push(RestrictedAction::RESTORE);
    scope.project.add_branch(branch);
    scope.tally.created("branches");
    let mut works = vec![
        Work::on_branch("timeline_unarchive", &snapshot.source_branch_id, Effect::None),
        Work::on_branch("create_branch", &id, Effect::BranchReady),
    ];
    if is_final {
        works.extend(take_over(&mut scope, &id, target_id, None)?);
    } else {
        works.push(add_endpoint(&mut scope, &id));
    }
    let count = scope.schedule(works);
    let endpoints: Vec<&Endpoint> = scope.project.endpoints_of(&id).collect();
    let branch = &scope.project.branches[&id];
    let operations = scope.latest(count);
    Ok(Answer::ok(&json!({"branch": branch, "endpoints": endpoints, "operations": operations})))
}

/// What is shown before it counts can be connected to.
fn add_endpoint(scope: &mut Scope<'_>, branch_id: &str) -> Work {
    let draft = EndpointDraft { kind: "read_write".to_owned(), ..EndpointDraft::default() };
    let endpoint = factory::new_endpoint(scope.ids, scope.project, branch_id, draft, scope.now);
    let id = endpoint.id.clone();
    scope.project.endpoints.insert(id.clone(), endpoint);
    scope.tally.created("endpoints");
    Work::on_endpoint("start_compute", branch_id, &id, Effect::EndpointActive)
}

fn finalize_restore(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let id = scope.branch_id()?;
    let fields = scope.request.fields()?;
    let new_name = fields.name("name", 256)?;
    let branch = &scope.project.branches[&id];
    if branch.restore_status != Some("restored") {
        return Err(ApiError::unprocessable("the branch has no restore that could be finalized"));
    }
    let target_id = branch.restored_as.clone().unwrap_or_default();
    if !scope.project.branches.contains_key(&target_id) {
        return Err(ApiError::not_found("target branch"));
    }
    scope.refuse_if_busy()?;
    let works = take_over(&mut scope, &id, &target_id, new_name)?;
    let count = scope.schedule(works);
    Ok(Answer::ok(&json!({"operations": scope.latest(count)})))
}

/// Gives a restored branch the name, the place and the computes of another one, which is renamed.
fn take_over(
    scope: &mut Scope<'_>,
    id: &str,
    target_id: &str,
    new_name: Option<&str>,
) -> Result<Vec<Work>, ApiError> {
    let now = scope.now;
    let old = scope.project.branches[target_id].clone();
    let new_name = match new_name {
        Some(name) => {
            refuse_taken_name(scope, name, None)?;
            name.to_owned()
        }
        None => free_name(scope, &old.name),
    };
    let shown_name = scope.project.branches[id].name.clone();
    scope.project.branch_names.remove(&shown_name);
    scope.project.branch_names.insert(new_name.clone());
    let target = branch_mut(scope, target_id)?;
    target.name = new_name;
    (target.default, target.primary, target.protected) = (false, false, false);
    target.updated_at = now;
    let branch = branch_mut(scope, id)?;
    branch.name = old.name;
    (branch.default, branch.primary, branch.protected) = (old.default, old.primary, old.protected);
    branch.restore_status = Some("finalized");
    branch.updated_at = now;
    Ok(move_endpoints(scope, id, target_id))
}

/// Running computes are restarted; the one that only showed the branch goes.
fn move_endpoints(scope: &mut Scope<'_>, id: &str, target_id: &str) -> Vec<Work> {
    let mut works = Vec::new();
    scope.project.endpoints.retain(|_, endpoint| endpoint.branch_id != id);
    for endpoint in scope.project.endpoints.values_mut() {
        if endpoint.branch_id != target_id {
            continue;
        }
        id.clone_into(&mut endpoint.branch_id);
        endpoint.updated_at = scope.now;
        if endpoint.current_state == "active" {
            let work = |action, effect| Work::on_endpoint(action, id, &endpoint.id, effect);
            works.push(work("suspend_compute", Effect::EndpointIdle));
            works.push(work("start_compute", Effect::EndpointActive));
        }
    }
    works
}

/// `main (old)`, or with a number when that is taken.
fn free_name(scope: &Scope<'_>, name: &str) -> String {
    let is_free = |name: &String| !scope.project.branch_names.contains(name);
    let numbered = (2..).map(|number| format!("{name} (old {number})"));
    let mut names = std::iter::once(format!("{name} (old)")).chain(numbered);
    names.find(is_free).unwrap_or_default()
}
