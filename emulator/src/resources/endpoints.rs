//! Compute endpoints.

use serde_json::json;

use super::branches::branch_mut;
use super::compute;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::input::{self, Fields};
use crate::routes::{Served, serves};
use crate::state::endpoint::Endpoint;
use crate::state::factory;
use crate::state::operation::{Effect, Work};

pub(super) const SERVED: &[Served] = &[
    serves("listProjectEndpoints", list),
    serves("createProjectEndpoint", create),
    serves("getProjectEndpoint", get),
    serves("updateProjectEndpoint", update),
    serves("deleteProjectEndpoint", delete),
    serves("startProjectEndpoint", start),
    serves("suspendProjectEndpoint", suspend),
    serves("restartProjectEndpoint", restart),
    serves("listProjectBranchEndpoints", list_by_branch),
];

fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let endpoints: Vec<&Endpoint> = scope.project.endpoints.values().collect();
    Ok(Answer::ok(&json!({"endpoints": endpoints})))
}

fn list_by_branch(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let id = scope.branch_id()?;
    let endpoints: Vec<&Endpoint> = scope.project.endpoints_of(&id).collect();
    Ok(Answer::ok(&json!({"endpoints": endpoints})))
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let fields = scope.request.fields()?.required_object("endpoint")?;
    let branch_id = fields.required_string("branch_id")?;
    let draft = compute::endpoint_draft(&fields)?;
    let branch = scope.project.branches.get(branch_id);
    let branch = branch.ok_or_else(|| ApiError::not_found("branch"))?;
    if fields.string("region_id")?.is_some_and(|region| region != scope.project.data.region_id) {
        return Err(ApiError::bad_request("region_id must be that of the project"));
    }
    scope.refuse_if_busy()?;
    if draft.kind == "read_write" && scope.project.read_write_endpoint(branch_id).is_some() {
        return Err(compute::read_write_exists());
    }
    if branch.current_state == "init" {
        return Err(ApiError::unprocessable("branch not ready yet"));
    }
    let endpoint = factory::new_endpoint(scope.ids, scope.project, branch_id, draft, scope.now);
    let id = endpoint.id.clone();
    scope.project.endpoints.insert(id.clone(), endpoint);
    scope.tally.created("endpoints");
    let mut works = unarchiving(&mut scope, branch_id)?;
    works.push(Work::on_endpoint("start_compute", branch_id, &id, Effect::EndpointActive));
    answer(&mut scope, 201, &id, works)
}

fn answer(scope: &mut Scope<'_>, status: u16, id: &str, works: Vec<Work>) -> Outcome {
    let count = scope.schedule(works);
    let endpoint = &scope.project.endpoints[id];
    Ok(Answer::json(status, &json!({"endpoint": endpoint, "operations": scope.latest(count)})))
}

/// The endpoint of the path.
fn endpoint<'s>(scope: &'s mut Scope<'_>) -> Result<&'s mut Endpoint, ApiError> {
    let id = scope.request.path("endpoint_id");
    scope.project.endpoints.get_mut(id).ok_or_else(|| ApiError::not_found("endpoint"))
}

fn get(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    Ok(Answer::ok(&json!({"endpoint": endpoint(&mut scope)?})))
}

/// Fields whose change reaches the compute; a new name does not.
const APPLIED: [&str; 9] = [
    "autoscaling_limit_min_cu",
    "autoscaling_limit_max_cu",
    "branch_id",
    "settings",
    "provisioner",
    "disabled",
    "passwordless_access",
    "pooler_enabled",
    "suspend_timeout_seconds",
];

fn update(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let fields = scope.request.fields()?.required_object("endpoint")?;
    let mut changed = endpoint(&mut scope)?.clone();
    change(&mut changed, &fields)?;
    changed.updated_at = scope.now;
    let (id, branch_id) = (changed.id.clone(), changed.branch_id.clone());
    if !scope.project.branches.contains_key(&branch_id) {
        return Err(ApiError::not_found("branch"));
    }
    let is_applied = APPLIED.iter().any(|field| fields.has(field));
    if is_applied {
        scope.refuse_if_busy()?;
    }
    let other = scope.project.read_write_endpoint(&branch_id).filter(|other| other.id != id);
    if changed.is_read_write() && other.is_some() {
        return Err(compute::read_write_exists());
    }
    scope.project.endpoints.insert(id.clone(), changed);
    scope.project.note_suspensions();
    let mut works = Vec::new();
    if is_applied {
        works.push(Work::on_endpoint("apply_config", &branch_id, &id, Effect::None));
    }
    answer(&mut scope, 200, &id, works)
}

/// Takes over the fields that are given.
fn change(endpoint: &mut Endpoint, fields: &Fields<'_>) -> Result<(), ApiError> {
    let (min_cu, max_cu) = compute::limits(fields)?;
    endpoint.autoscaling_limit_min_cu = min_cu.unwrap_or(endpoint.autoscaling_limit_min_cu);
    endpoint.autoscaling_limit_max_cu = max_cu.unwrap_or(endpoint.autoscaling_limit_max_cu);
    if endpoint.autoscaling_limit_min_cu > endpoint.autoscaling_limit_max_cu {
        return Err(compute::limits_are_crossed());
    }
    let timeout = compute::suspend_timeout(fields)?;
    endpoint.suspend_timeout_seconds = timeout.unwrap_or(endpoint.suspend_timeout_seconds);
    if let Some(name) = fields.string("name")? {
        endpoint.name = Some(name.to_owned());
    }
    if let Some(changes) = fields.settings("settings")? {
        input::merge(&mut endpoint.settings, &changes);
    }
    let texts =
        [("provisioner", &mut endpoint.provisioner), ("branch_id", &mut endpoint.branch_id)];
    for (name, text) in texts {
        if let Some(given) = fields.string(name)? {
            given.clone_into(text);
        }
    }
    let flags = [
        ("disabled", &mut endpoint.disabled),
        ("passwordless_access", &mut endpoint.passwordless_access),
        ("pooler_enabled", &mut endpoint.pooler_enabled),
    ];
    for (name, flag) in flags {
        *flag = fields.boolean(name)?.unwrap_or(*flag);
    }
    Ok(())
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let Ok(found) = endpoint(&mut scope) else { return Ok(Answer::no_content()) };
    let endpoint = found.clone();
    let branch =
        scope.project.branches.get(&endpoint.branch_id).filter(|_| endpoint.is_read_write());
    if let Some(restricted) = branch.and_then(|branch| branch.restricted("delete-rw-endpoint")) {
        return Err(ApiError::unprocessable(restricted.reason));
    }
    scope.refuse_if_busy()?;
    let (branch_id, id) = (&endpoint.branch_id, &endpoint.id);
    let works = vec![Work::on_endpoint("suspend_compute", branch_id, id, Effect::None)];
    scope.project.endpoints.remove(id);
    scope.tally.deleted("endpoints");
    let count = scope.schedule(works);
    Ok(Answer::ok(&json!({"endpoint": endpoint, "operations": scope.latest(count)})))
}

/// A compute needs the branch: an archived one is brought back first.
fn unarchiving(scope: &mut Scope<'_>, branch_id: &str) -> Result<Vec<Work>, ApiError> {
    let now = scope.now;
    let branch = branch_mut(scope, branch_id)?;
    if branch.current_state != "archived" {
        return Ok(Vec::new());
    }
    branch.pending_state = Some("ready");
    branch.updated_at = now;
    Ok(vec![Work::on_branch("timeline_unarchive", branch_id, Effect::BranchReady)])
}

/// Starts a chain of works on the endpoint of the path.
fn transition(
    scope: &mut Scope<'_>,
    pending_state: &'static str,
    mut works: Vec<Work>,
    actions: &[(&'static str, Effect)],
) -> Outcome {
    scope.refuse_if_busy()?;
    let endpoint = endpoint(scope)?;
    endpoint.pending_state = Some(pending_state);
    let (id, branch_id) = (endpoint.id.clone(), endpoint.branch_id.clone());
    let on_endpoint = actions
        .iter()
        .map(|(action, effect)| Work::on_endpoint(action, &branch_id, &id, effect.clone()));
    works.extend(on_endpoint);
    answer(scope, 200, &id, works)
}

fn start(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let now = scope.now;
    let found = endpoint(&mut scope)?;
    if found.disabled {
        return Err(ApiError::unprocessable("endpoint is disabled"));
    }
    if found.current_state == "active" && !found.is_in_transition() {
        // Whoever starts it wants to use it.
        found.last_active = Some(now);
        let id = found.id.clone();
        return answer(&mut scope, 200, &id, Vec::new());
    }
    let branch_id = found.branch_id.clone();
    scope.refuse_if_busy()?;
    let works = unarchiving(&mut scope, &branch_id)?;
    transition(&mut scope, "active", works, &[("start_compute", Effect::EndpointActive)])
}

fn suspend(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let found = endpoint(&mut scope)?;
    if found.is_in_transition() {
        let message = "endpoint is in some transitive state, could not suspend";
        return Err(ApiError::new(423, message));
    }
    if found.current_state == "idle" {
        let id = found.id.clone();
        return answer(&mut scope, 200, &id, Vec::new());
    }
    transition(&mut scope, "idle", Vec::new(), &[("suspend_compute", Effect::EndpointIdle)])
}

fn restart(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    endpoint(&mut scope)?;
    let actions = [("suspend_compute", Effect::None), ("start_compute", Effect::EndpointActive)];
    transition(&mut scope, "active", Vec::new(), &actions)
}
