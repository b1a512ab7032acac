//! Snapshots and their schedules. Restoring has a file of its own.

use serde_json::{Value, json};

use super::branches::{branch_mut, refuse_expiry_in_the_past};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::input::Fields;
use crate::routes::{Served, serves};
use crate::state::operation::{Effect, Work};
use crate::state::schedule::Schedule;
use crate::state::snapshot::Snapshot;

pub(super) const SERVED: &[Served] = &[
    serves("createSnapshot", create),
    serves("listSnapshots", list),
    serves("updateSnapshot", update),
    serves("deleteSnapshot", delete),
    serves("getSnapshotSchedule", get_schedule),
    serves("setSnapshotSchedule", set_schedule),
];

/// The snapshot of the path.
pub(super) fn snapshot<'s>(scope: &'s Scope<'_>) -> Result<&'s Snapshot, ApiError> {
    let id = scope.request.path("snapshot_id");
    scope.project.snapshots.get(id).ok_or_else(|| ApiError::not_found("snapshot"))
}

fn refuse_child(scope: &Scope<'_>, branch_id: &str) -> Result<(), ApiError> {
    match scope.project.branches[branch_id].parent_id {
        None => Ok(()),
        Some(_) => Err(ApiError::unprocessable("snapshots are taken of root branches only")),
    }
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let now = scope.now;
    let lsn = scope.request.query("lsn").map(str::to_owned);
    let timestamp = scope.request.query_stamp("timestamp")?;
    let expires_at = scope.request.query_stamp("expires_at")?;
    let slug = scope.request.query("slug").map(str::to_owned);
    if lsn.is_some() && timestamp.is_some() {
        return Err(ApiError::bad_request("lsn and timestamp exclude each other"));
    }
    if timestamp.is_some_and(|at| at > now) {
        return Err(ApiError::bad_request("timestamp must not be in the future"));
    }
    if let Some(expires_at) = expires_at {
        refuse_expiry_in_the_past(expires_at, now)?;
    }
    refuse_child(&scope, &branch_id)?;
    scope.refuse_if_busy()?;
    let branch = &scope.project.branches[&branch_id];
    if branch.current_state == "init" {
        return Err(ApiError::unprocessable("branch not ready yet"));
    }
    let snapshot = Snapshot::new(scope.ids.snapshot(), branch, now);
    let name = scope.request.query("name").unwrap_or(&snapshot.name).to_owned();
    let snapshot = Snapshot { name, slug, lsn, timestamp, expires_at, ..snapshot };
    scope.project.snapshots.insert(snapshot.id.clone(), snapshot.clone());
    scope.project.note_expiries();
    scope.tally.created("snapshots");
    let works = ["create_branch", "timeline_archive"]
        .map(|action| Work::on_branch(action, &branch_id, Effect::None));
    let count = scope.schedule(works.into());
    Ok(Answer::ok(&json!({"snapshot": snapshot, "operations": scope.latest(count)})))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let mut snapshots: Vec<&Snapshot> = scope.project.snapshots.values().collect();
    snapshots.sort_by_key(|snapshot| snapshot.created_at);
    Ok(Answer::ok(&json!({"snapshots": snapshots})))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let mut changed = snapshot(&scope)?.clone();
    let fields = scope.request.fields()?.required_object("snapshot")?;
    if let Some(name) = fields.name("name", 256)? {
        name.clone_into(&mut changed.name);
    }
    if fields.raw("expires_at").is_some_and(Value::is_null) {
        changed.expires_at = None;
    } else if let Some(expires_at) = fields.stamp("expires_at")? {
        refuse_expiry_in_the_past(expires_at, scope.now)?;
        changed.expires_at = Some(expires_at);
    }
    scope.project.snapshots.insert(changed.id.clone(), changed.clone());
    scope.project.note_expiries();
    Ok(Answer::ok(&json!({"snapshot": changed})))
}

/// Branches that were restored from it do not need it.
fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let Snapshot { id, source_branch_id, .. } = snapshot(&scope)?.clone();
    scope.refuse_if_busy()?;
    scope.project.snapshots.remove(&id);
    scope.tally.deleted("snapshots");
    let work = Work::on_branch("delete_timeline", &source_branch_id, Effect::None);
    let count = scope.schedule(vec![work]);
    Ok(Answer::json(202, &json!({"operations": scope.latest(count)})))
}

fn get_schedule(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch = &scope.project.branches[&scope.branch_id()?];
    Ok(Answer::ok(&json!({"schedule": branch.snapshot_schedule})))
}

fn set_schedule(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let fields = scope.request.fields()?;
    if !fields.has("schedule") {
        return Err(fields.missing("schedule"));
    }
    let items = fields.objects("schedule")?;
    let schedule = items.iter().map(schedule_item).collect::<Result<_, _>>()?;
    refuse_child(&scope, &branch_id)?;
    let schedule = Schedule::new(schedule, scope.now);
    branch_mut(&mut scope, &branch_id)?.snapshot_schedule = schedule;
    scope.project.note_schedules();
    Ok(Answer::ok(&json!({})))
}

fn schedule_item(fields: &Fields<'_>) -> Result<Value, ApiError> {
    let mut item = json!({"frequency": fields.required_string("frequency")?});
    for name in ["hour", "day", "month", "retention_seconds"] {
        if let Some(number) = fields.integer(name)? {
            item[name] = Value::from(number);
        }
    }
    Ok(item)
}
