//! Compute endpoints.

use serde_json::json;

use super::compute;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::input;
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
    let works = vec![Work::on_endpoint("start_compute", branch_id, &id, Effect::EndpointActive)];
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

fn update(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let now = scope.now;
    let id = endpoint(&mut scope)?.id.clone();
    let fields = scope.request.fields()?.required_object("endpoint")?;
    let (min_cu, max_cu) = compute::limits(&fields)?;
    let timeout = compute::suspend_timeout(&fields)?;
    let name = fields.name("name", 64)?;
    let settings = fields.settings("settings")?;
    let provisioner = fields.string("provisioner")?;
    let disabled = fields.boolean("disabled")?;
    let passwordless_access = fields.boolean("passwordless_access")?;
    let pooler_enabled = fields.boolean("pooler_enabled")?;
    let is_name_only = [
        "autoscaling_limit_min_cu",
        "autoscaling_limit_max_cu",
        "settings",
        "provisioner",
        "disabled",
        "passwordless_access",
        "pooler_enabled",
        "suspend_timeout_seconds",
    ]
    .iter()
    .all(|field| !fields.has(field));
    if !is_name_only {
        scope.refuse_if_busy()?;
    }
    let endpoint = endpoint(&mut scope)?;
    if let Some(name) = name {
        endpoint.name = Some(name.to_owned());
    }
    if let Some(changes) = settings {
        input::merge(&mut endpoint.settings, &changes);
    }
    if let Some(provisioner) = provisioner {
        provisioner.clone_into(&mut endpoint.provisioner);
    }
    endpoint.autoscaling_limit_min_cu = min_cu.unwrap_or(endpoint.autoscaling_limit_min_cu);
    endpoint.autoscaling_limit_max_cu =
        max_cu.unwrap_or(endpoint.autoscaling_limit_max_cu).max(endpoint.autoscaling_limit_min_cu);
    endpoint.suspend_timeout_seconds = timeout.unwrap_or(endpoint.suspend_timeout_seconds);
    endpoint.disabled = disabled.unwrap_or(endpoint.disabled);
    endpoint.passwordless_access = passwordless_access.unwrap_or(endpoint.passwordless_access);
    endpoint.pooler_enabled = pooler_enabled.unwrap_or(endpoint.pooler_enabled);
    endpoint.updated_at = now;
    let mut works = Vec::new();
    if !is_name_only {
        works.push(Work::on_endpoint("apply_config", &endpoint.branch_id, &id, Effect::None));
    }
    answer(&mut scope, 200, &id, works)
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let Ok(found) = endpoint(&mut scope) else { return Ok(Answer::no_content()) };
    let endpoint = found.clone();
    scope.refuse_if_busy()?;
    let (branch_id, id) = (&endpoint.branch_id, &endpoint.id);
    let works = vec![Work::on_endpoint("suspend_compute", branch_id, id, Effect::None)];
    scope.project.endpoints.remove(id);
    scope.tally.deleted("endpoints");
    let count = scope.schedule(works);
    Ok(Answer::ok(&json!({"endpoint": endpoint, "operations": scope.latest(count)})))
}

/// Starts a chain of works on the endpoint of the path.
fn transition(
    scope: &mut Scope<'_>,
    pending_state: &'static str,
    actions: &[(&'static str, Effect)],
) -> Outcome {
    scope.refuse_if_busy()?;
    let endpoint = endpoint(scope)?;
    endpoint.pending_state = Some(pending_state);
    let (id, branch_id) = (endpoint.id.clone(), endpoint.branch_id.clone());
    let works = actions
        .iter()
        .map(|(action, effect)| Work::on_endpoint(action, &branch_id, &id, effect.clone()));
    let works = works.collect();
    answer(scope, 200, &id, works)
}

fn start(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let found = endpoint(&mut scope)?;
    if found.disabled {
        return Err(ApiError::unprocessable("endpoint is disabled"));
    }
    if found.current_state == "active" && !found.is_in_transition() {
        let id = found.id.clone();
        return answer(&mut scope, 200, &id, Vec::new());
    }
    transition(&mut scope, "active", &[("start_compute", Effect::EndpointActive)])
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
    transition(&mut scope, "idle", &[("suspend_compute", Effect::EndpointIdle)])
}

fn restart(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    endpoint(&mut scope)?;
    let actions = [("suspend_compute", Effect::None), ("start_compute", Effect::EndpointActive)];
    transition(&mut scope, "active", &actions)
}
