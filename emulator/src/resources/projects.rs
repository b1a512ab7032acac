//! Projects.

use serde_json::json;

use super::{compute, connection, project_list};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, shown_permission};
use crate::clock::Stamp;
use crate::input::{self, Fields};
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
use crate::state::factory::{self, ProjectDraft};
use crate::state::operation::{Effect, Work};
use crate::state::project::Project;
use crate::state::role::RoleWithPassword;
use crate::state::sharing::Permission;

pub(super) const SERVED: &[Served] = &[
    serves("createProject", create),
    serves("getProject", get),
    serves("updateProject", update),
    serves("deleteProject", delete),
    serves("recoverProject", recover),
    serves("getConnectionUri", connection_uri),
];

fn create(call: &mut Call<'_>) -> Outcome {
    let fields = call.request.fields()?.required_object("project")?;
    let org_id = project_list::org_id(call, fields.string("org_id")?)?;
    project_list::refuse_adding(call, &org_id)?;
    refuse_beyond_limit(call, &org_id)?;
    let draft = draft(&fields, org_id)?;
    if let Some(region) = draft.region_id.as_deref().filter(|id| !super::regions::is_known(id)) {
        return Err(ApiError::bad_request(format!("unknown region; region_id:\"{region}\"")));
    }
    let mut project = factory::new_project(&mut call.world.ids, draft, call.now);
    let works = creation_works(&project);
    let world = &mut *call.world;
    let Project { operations, data, .. } = &mut project;
    let count = world.scheduler.schedule(operations, &data.id, works, call.now, call.plan);
    let tally = &mut world.tally;
    for kind in ["projects", "branches", "endpoints", "roles", "databases"] {
        tally.created(kind);
    }
    let permission = shown_permission(&world.account, &call.principal, &project);
    let answer = creation_answer(&project, permission, count, call.now);
    world.projects.insert(project.data.id.clone(), project);
    Ok(answer)
}

/// 422 when an owner has as many projects as the plan allows.
fn refuse_beyond_limit(call: &Call<'_>, owner_id: &str) -> Result<(), ApiError> {
    match call.world.has_room_for(owner_id, 1, call.options) {
        true => Ok(()),
        false => {
            Err(ApiError::unprocessable("projects limit exceeded")
                .with_code("PROJECTS_LIMIT_EXCEEDED"))
        }
    }
}

fn draft(fields: &Fields<'_>, org_id: String) -> Result<ProjectDraft, ApiError> {
    let branch = fields.object_or_empty("branch")?;
    let (min_cu, max_cu) = compute::limits(fields)?;
    let mut endpoint_settings = fields.settings("default_endpoint_settings")?;
    if let Some(settings) = fields.object("default_endpoint_settings")? {
        compute::limits(&settings)?;
        compute::suspend_timeout(&settings)?;
    }
    for (name, size) in [("autoscaling_limit_min_cu", min_cu), ("autoscaling_limit_max_cu", max_cu)]
    {
        if let Some(size) = size {
            endpoint_settings.get_or_insert_with(|| json!({}))[name] = json!(size);
        }
    }
    let annotation = branch.settings("annotations")?.unwrap_or_default();
    Ok(ProjectDraft {
        name: fields.string("name")?.map(str::to_owned),
        owner_id: org_id.clone(),
        org_id: Some(org_id),
        region_id: fields.string("region_id")?.map(str::to_owned),
        provisioner: fields.string("provisioner")?.map(str::to_owned),
        pg_version: fields.integer("pg_version")?,
        default_endpoint_settings: endpoint_settings,
        settings: fields.settings("settings")?,
        store_passwords: fields.boolean("store_passwords")?,
        history_retention_seconds: fields.integer("history_retention_seconds")?,
        branch_name: branch.string("name")?.map(str::to_owned),
        role_name: branch.name("role_name", 63)?.map(str::to_owned),
        database_name: branch.name("database_name", 63)?.map(str::to_owned),
        annotation: super::branches::annotation(annotation),
    })
}

fn creation_works(project: &Project) -> Vec<Work> {
    let mut works = Vec::new();
    for branch in project.branches.values() {
        works.push(Work::on_branch("create_timeline", &branch.id, Effect::BranchReady));
        for endpoint in project.endpoints_of(&branch.id) {
            let effect = Effect::EndpointActive;
            works.push(Work::on_endpoint("start_compute", &branch.id, &endpoint.id, effect));
        }
    }
    works
}

fn creation_answer(
    project: &Project,
    permission: Option<Permission>,
    operation_count: usize,
    now: Stamp,
) -> Answer {
    let branch = project.default_branch();
    let roles: Vec<RoleWithPassword<'_>> = branch
        .iter()
        .flat_map(|branch| branch.roles.iter())
        .map(|role| role.with_password())
        .collect();
    let endpoint = project.endpoints.values().next();
    let details = branch.and_then(|branch| connection::details(branch, endpoint));
    Answer::created(&json!({
        "project": project.view(permission, now),
        "connection_uris": details.into_iter().collect::<Vec<_>>(),
        "roles": roles,
        "databases": branch.map(|branch| &branch.databases),
        "operations": project.operations.latest(operation_count),
        "branch": branch,
        "endpoints": project.endpoints.values().collect::<Vec<_>>(),
    }))
}

fn get(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    Ok(Answer::ok(&json!({"project": scope.project.view(scope.shown_permission, scope.now)})))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let fields = scope.request.fields()?.required_object("project")?;
    let name = fields.string("name")?;
    let settings = fields.settings("settings")?;
    let endpoint_settings = fields.settings("default_endpoint_settings")?;
    if let Some(settings) = fields.object("default_endpoint_settings")? {
        compute::limits(&settings)?;
        compute::suspend_timeout(&settings)?;
    }
    let retention = fields.integer("history_retention_seconds")?;
    let mut works = Vec::new();
    if settings.is_some() {
        // Only this touches running computes; a new name goes through at any time.
        scope.refuse_if_busy()?;
        for endpoint in scope.project.endpoints.values().filter(|it| it.current_state == "active") {
            let (branch_id, id) = (&endpoint.branch_id, &endpoint.id);
            works.push(Work::on_endpoint("apply_config", branch_id, id, Effect::None));
        }
    }
    let data = &mut scope.project.data;
    if let Some(name) = name {
        name.clone_into(&mut data.name);
    }
    if let Some(changes) = settings {
        input::merge(&mut data.settings, &changes);
    }
    if let Some(changes) = endpoint_settings {
        input::merge(&mut data.default_endpoint_settings, &changes);
    }
    data.history_retention_seconds = retention.unwrap_or(data.history_retention_seconds);
    data.updated_at = scope.now;
    let count = scope.schedule(works);
    let project = scope.project.view(scope.shown_permission, scope.now);
    let body = json!({"project": project, "operations": scope.latest(count)});
    Ok(Answer::ok(&body))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    scope.project.deleted_at = Some(scope.now);
    scope.tally.deleted("projects");
    Ok(Answer::ok(&json!({"project": scope.project.view(scope.shown_permission, scope.now)})))
}

/// Undoes a deletion; endpoints and connection strings are as they were.
fn recover(call: &mut Call<'_>) -> Outcome {
    let id = call.request.path("project_id");
    let project = call.world.projects.get(id).ok_or_else(|| ApiError::not_found("project"))?;
    match project.recoverable_until() {
        None => return Err(ApiError::unprocessable("project is not deleted")),
        Some(until) if until <= call.now => return Err(ApiError::not_found("project")),
        Some(_) => refuse_beyond_limit(call, &project.data.owner_id)?,
    }
    if let Some(project) = call.world.projects.get_mut(id) {
        project.deleted_at = None;
    }
    let scope = call.scope()?;
    scope.project.data.updated_at = scope.now;
    let project = scope.project.view(scope.shown_permission, scope.now);
    let branches: Vec<&Branch> = scope.project.branches.values().collect();
    Ok(Answer::ok(&json!({"project": project, "branches": branches})))
}

fn connection_uri(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let (request, project) = (scope.request, &*scope.project);
    let database_name = request.required_query("database_name")?;
    let role_name = request.required_query("role_name")?;
    let is_pooled = request.query_boolean("pooled");
    let endpoint = request
        .query("endpoint_id")
        .map(|id| project.endpoints.get(id).ok_or_else(|| ApiError::not_found("endpoint")));
    let endpoint = endpoint.transpose()?;
    let branch_id = request.query("branch_id").or(endpoint.map(|it| it.branch_id.as_str()));
    let branch = branch_id.map_or(project.default_branch(), |id| project.branches.get(id));
    let branch = branch.ok_or_else(|| ApiError::not_found("branch"))?;
    let endpoint = match endpoint {
        Some(endpoint) => Some(endpoint).filter(|endpoint| endpoint.branch_id == branch.id),
        None => project.read_write_endpoint(&branch.id),
    };
    let endpoint = endpoint.ok_or_else(|| ApiError::not_found("endpoint"))?;
    let role = branch.role(role_name).ok_or_else(|| ApiError::not_found("role"))?;
    branch.database(database_name).ok_or_else(|| ApiError::not_found("database"))?;
    let host = if is_pooled { endpoint.pooler_host() } else { endpoint.host.clone() };
    let uri = connection::uri(&host, role, project.data.store_passwords, database_name);
    Ok(Answer::ok(&json!({"uri": uri})))
}
