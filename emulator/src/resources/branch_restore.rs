//! Restoring a branch from another one or from its own past.

use serde_json::json;

use super::branches::{branch_mut, refuse_taken_name};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::clock::Stamp;
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
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
    let source = scope.project.branches.get(source_id);
    if source.ok_or_else(|| ApiError::not_found("source branch"))?.current_state == "init" {
        return Err(ApiError::unprocessable("branch not ready yet"));
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
    if timestamp.is_some_and(|at| at > scope.now) {
        return Err(ApiError::bad_request("source_timestamp must not be in the future"));
    }
    if let Some(name) = preserved_name {
        refuse_taken_name(&scope, name, None)?;
        scope.refuse_if_full()?;
        preserve(&mut scope, &id, name);
    }
    let point = Point { lsn: lsn.map(str::to_owned), timestamp };
    reset(&mut scope, &id, source_id, point)?;
    let works = works(&scope, &id);
    let count = scope.schedule(works);
    let branch = &scope.project.branches[&id];
    Ok(Answer::ok(&json!({"branch": branch, "operations": scope.latest(count)})))
}

/// The point in the past of the source that is gone back to; none is its present.
struct Point {
    lsn: Option<String>,
    timestamp: Option<Stamp>,
}

/// Keeps the old contents as a branch of its own, which takes the children along.
fn preserve(scope: &mut Scope<'_>, id: &str, name: &str) {
    let (now, backup_id) = (scope.now, scope.ids.branch());
    let original = &scope.project.branches[id];
    let mut backup = Branch::new(backup_id, &original.project_id, name, now);
    backup.parent_id.clone_from(&original.parent_id);
    backup.parent_lsn.clone_from(&original.parent_lsn);
    backup.parent_timestamp = original.parent_timestamp;
    backup.init_source.clone_from(&original.init_source);
    backup.annotation.clone_from(&original.annotation);
    factory::copy_contents(scope.ids, original, &mut backup, (None, now));
    factory::copy_services(original, &mut backup, &scope.project.data.proxy_host);
    backup.arrive(now);
    for branch in scope.project.branches.values_mut() {
        if branch.parent_id.as_deref() == Some(id) {
            branch.parent_id = Some(backup.id.clone());
        }
    }
    scope.tally.created("branches");
    scope.project.add_branch(backup);
}

/// Postgres goes back; what is beside it only follows when a branch is reset to its parent.
fn reset(scope: &mut Scope<'_>, id: &str, source_id: &str, point: Point) -> Result<(), ApiError> {
    let now = scope.now;
    let source = scope.project.branches[source_id].clone();
    let mut branch = branch_mut(scope, id)?.clone();
    let is_parent = branch.parent_id.as_deref() == Some(source_id);
    let is_reset = is_parent && point.lsn.is_none() && point.timestamp.is_none();
    factory::copy_contents(scope.ids, &source, &mut branch, (point.timestamp, now));
    if is_reset {
        branch.buckets.clone_from(&source.buckets);
        let ttl = branch.ttl_interval_seconds;
        branch.expires_at = ttl.map(|seconds| now.plus_seconds(seconds));
    }
    if is_parent {
        branch.parent_lsn = point.lsn.or_else(|| Some(scope.ids.lsn()));
        branch.parent_timestamp = point.timestamp.or(Some(now));
    }
    branch.current_state = "resetting";
    branch.pending_state = Some("ready");
    branch.state_changed_at = now;
    branch.last_reset_at = Some(now);
    branch.updated_at = now;
    *branch_mut(scope, id)? = branch;
    scope.project.note_expiries();
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
