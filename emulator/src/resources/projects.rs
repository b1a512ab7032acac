//! Projects.

use std::collections::BTreeMap;
use std::ops::Bound;

use serde::Serialize;
use serde_json::{Value, json};

use super::{compute, connection};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::input::{self, Fields};
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
use crate::state::factory::{self, ProjectDraft};
use crate::state::keys::Principal;
use crate::state::operation::{Effect, Work};
use crate::state::project::{Project, ProjectListItem};
use crate::state::role::RoleWithPassword;

pub(super) const SERVED: &[Served] = &[
    serves("listProjects", list),
    serves("createProject", create),
    serves("getProject", get),
    serves("updateProject", update),
    serves("deleteProject", delete),
    serves("recoverProject", recover),
    serves("getConnectionUri", connection_uri),
];

#[derive(Serialize)]
struct ProjectPage<'a> {
    projects: Vec<ProjectListItem<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unavailable_project_ids: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pagination: Option<Value>,
    applications: BTreeMap<&'a str, &'a [String]>,
    integrations: BTreeMap<&'a str, &'a [String]>,
}

/// The organization a request names, or the only one there is.
fn org_id(call: &Call<'_>, named: Option<&str>) -> Result<String, ApiError> {
    let own = &call.world.account.organization.id;
    match named {
        Some(org_id) if org_id == own => Ok(own.clone()),
        Some(_) => Err(ApiError::not_found("organization")),
        None if call.options.require_org_id && call.principal == Principal::User => {
            Err(ApiError::bad_request(
                "org_id is required, you can find it on your organization settings page",
            ))
        }
        None => Ok(own.clone()),
    }
}

fn list(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let limit = request.query_integer("limit", 1, 400)?.unwrap_or(10) as usize;
    request.query_integer("timeout", 100, 30_000)?;
    let is_recoverable = request.query_boolean("recoverable")?;
    let search = request.query("search");
    let org_id = org_id(call, request.query("org_id"))?;
    let after = request.query("cursor").map_or(Bound::Unbounded, Bound::Excluded);
    let now = call.now;
    let is_listed = |project: &&Project| {
        let is_wanted = match project.recoverable_until() {
            None => !is_recoverable,
            Some(until) => is_recoverable && until > now,
        };
        let (id, name) = (&project.data.id, &project.data.name);
        let is_found = search.is_none_or(|text| name.contains(text) || id.contains(text));
        is_wanted && is_found && project.data.org_id == org_id
    };
    let account = &call.world.account;
    let projects = call.world.projects.range::<str, _>((after, Bound::Unbounded));
    let mut page = ProjectPage {
        projects: Vec::new(),
        unavailable_project_ids: Vec::new(),
        pagination: None,
        applications: BTreeMap::new(),
        integrations: BTreeMap::new(),
    };
    for project in projects.map(|(_, project)| project).filter(is_listed).take(limit) {
        let id = project.data.id.as_str();
        // The cursor marks the last entry; it does not promise another page.
        page.pagination = Some(json!({"cursor": id}));
        if project.is_unavailable {
            page.unavailable_project_ids.push(id);
            continue;
        }
        if !project.applications.is_empty() {
            page.applications.insert(id, &project.applications);
            page.integrations.insert(id, &project.applications);
        }
        page.projects.push(project.list_item(&account.organization.name));
    }
    Ok(Answer::ok(&page))
}

fn create(call: &mut Call<'_>) -> Outcome {
    let fields = call.request.fields()?.required_object("project")?;
    let org_id = org_id(call, fields.string("org_id")?)?;
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
    let answer = creation_answer(&project, count);
    world.projects.insert(project.data.id.clone(), project);
    Ok(answer)
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
        name: fields.name("name", 256)?.map(str::to_owned),
        org_id,
        region_id: fields.string("region_id")?.map(str::to_owned),
        provisioner: fields.string("provisioner")?.map(str::to_owned),
        pg_version: fields.integer("pg_version", 14, 19)?,
        default_endpoint_settings: endpoint_settings,
        settings: fields.settings("settings")?,
        store_passwords: fields.boolean("store_passwords")?,
        history_retention_seconds: fields.integer("history_retention_seconds", 0, 2_592_000)?,
        branch_name: branch.name("name", 256)?.map(str::to_owned),
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

fn creation_answer(project: &Project, operation_count: usize) -> Answer {
    let branch = project.default_branch();
    let roles: Vec<RoleWithPassword<'_>> =
        branch.iter().flat_map(|branch| &branch.roles).map(|role| role.with_password()).collect();
    let endpoint = project.endpoints.values().next();
    let details = branch.and_then(|branch| connection::details(branch, endpoint));
    Answer::created(&json!({
        "project": project.view(),
        "connection_uris": details.into_iter().collect::<Vec<_>>(),
        "roles": roles,
        "databases": branch.map(|branch| branch.databases.as_slice()),
        "operations": project.operations.latest(operation_count),
        "branch": branch,
        "endpoints": project.endpoints.values().collect::<Vec<_>>(),
    }))
}

fn get(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(&json!({"project": call.scope()?.project.view()})))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let fields = scope.request.fields()?.required_object("project")?;
    let name = fields.name("name", 256)?;
    let settings = fields.settings("settings")?;
    let endpoint_settings = fields.settings("default_endpoint_settings")?;
    if let Some(settings) = fields.object("default_endpoint_settings")? {
        compute::limits(&settings)?;
        compute::suspend_timeout(&settings)?;
    }
    let retention = fields.integer("history_retention_seconds", 0, 2_592_000)?;
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
    let body = json!({"project": scope.project.view(), "operations": scope.latest(count)});
    Ok(Answer::ok(&body))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    scope.project.deleted_at = Some(scope.now);
    scope.tally.deleted("projects");
    Ok(Answer::ok(&json!({"project": scope.project.view()})))
}

fn recover(call: &mut Call<'_>) -> Outcome {
    let now = call.now;
    let id = call.request.path("project_id");
    let project = call.world.projects.get_mut(id).ok_or_else(|| ApiError::not_found("project"))?;
    match project.recoverable_until() {
        None => return Err(ApiError::unprocessable("project is not deleted")),
        Some(until) if until <= now => return Err(ApiError::not_found("project")),
        Some(_) => project.deleted_at = None,
    }
    project.settle(now);
    project.data.updated_at = now;
    let branches: Vec<&Branch> = project.branches.values().collect();
    Ok(Answer::ok(&json!({"project": project.view(), "branches": branches})))
}

fn connection_uri(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let (request, project) = (scope.request, &*scope.project);
    let database_name = request.required_query("database_name")?;
    let role_name = request.required_query("role_name")?;
    let is_pooled = request.query_boolean("pooled")?;
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
