//! Projects that change hands: moved by whoever has both sides, or offered and accepted.

use serde_json::{Value, json};

use super::project_list;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::World;
use crate::state::keys::Principal;
use crate::state::project::Project;
use crate::state::sharing::TransferRequest;

pub(super) const SERVED: &[Served] = &[
    serves("transferProjectsFromOrgToOrg", from_organization),
    serves("transferProjectsFromUserToOrg", from_user),
    serves("createProjectTransferRequest", offer),
    serves("acceptProjectTransferRequest", accept),
];

/// How long an offer stands when nothing else is said.
const OFFER_SECONDS: i64 = 86_400;

/// Integrations that hold a project where it is.
const HOLDING: &[&str] = &["github", "vercel"];

fn from_organization(call: &mut Call<'_>) -> Outcome {
    let source = call.request.path("source_org_id").to_owned();
    transfer(call, &source)
}

fn from_user(call: &mut Call<'_>) -> Outcome {
    let source = call.user()?.id.clone();
    transfer(call, &source)
}

/// All of them or none.
fn transfer(call: &mut Call<'_>, source: &str) -> Outcome {
    let fields = call.request.fields()?;
    let destination = fields.required_string("destination_org_id")?;
    let ids = fields.strings("project_ids")?;
    project_list::refuse_adding(call, destination)?;
    if destination == source {
        return Err(ApiError::conflict("the projects are in this organization already"));
    }
    let mut held = Vec::new();
    for id in &ids {
        let project = call.world.projects.get(*id);
        let project = project
            .filter(|it| it.deleted_at.is_none() && it.data.owner_id == source)
            .ok_or_else(|| ApiError::not_found("project"))?;
        if let Some(integration) = holding_integration(project) {
            held.push(json!({"id": id, "integration": integration}));
        }
    }
    if !held.is_empty() {
        return Ok(Answer::json(422, &json!({"projects": held})));
    }
    if !call.world.has_room_for(destination, ids.len(), call.options) {
        let expected = call.world.projects_limit(destination, call.options);
        let actual = call.world.project_count(destination) + ids.len();
        return Ok(Answer::json(406, &limits(expected, actual)));
    }
    for id in ids {
        hand_over(call.world, id, destination, Some(destination));
    }
    Ok(Answer::ok(&json!({})))
}

fn limits(expected: usize, actual: usize) -> Value {
    json!({"limits": [{
        "name": "projects_count",
        "expected": expected.to_string(),
        "actual": actual.to_string(),
    }]})
}

fn holding_integration(project: &Project) -> Option<&str> {
    project.applications.iter().map(String::as_str).find(|name| HOLDING.contains(name))
}

/// Gives a project to another owner. What was arranged in the old place ends.
fn hand_over(world: &mut World, project_id: &str, owner_id: &str, org_id: Option<&str>) {
    let World { account, projects, keys, .. } = world;
    let Some(project) = projects.get_mut(project_id) else { return };
    owner_id.clone_into(&mut project.data.owner_id);
    project.data.org_id = org_id.map(str::to_owned);
    project.vpc_endpoints.clear();
    project.sharing.explicit.clear();
    project.sharing.transfer_requests.clear();
    let organization = org_id.and_then(|id| account.organization(id));
    let is_inside = |email: &str| {
        let user = account.user_by_email(email);
        user.is_some_and(|user| {
            user.id == owner_id
                || organization.is_some_and(|it| it.member_of_user(&user.id).is_some())
        })
    };
    // Members have access anyway.
    project.sharing.shares.retain(|share| !is_inside(&share.granted_to_email));
    keys.revoke_keys_to(project_id);
}

fn offer(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let ttl_seconds = scope.request.fields()?.integer("ttl_seconds")?;
    if ttl_seconds.is_some_and(|seconds| seconds < 1) {
        return Err(ApiError::bad_request("ttl_seconds must be at least 1"));
    }
    let request = TransferRequest {
        id: scope.ids.uuid(),
        project_id: scope.project.data.id.clone(),
        created_at: scope.now,
        expires_at: scope.now.plus_seconds(ttl_seconds.unwrap_or(OFFER_SECONDS)),
    };
    let answer = Answer::created(&request);
    scope.project.sharing.transfer_requests.push(request);
    scope.tally.created("transfer_requests");
    Ok(answer)
}

/// Whoever has the identifier of an offer can take the project.
fn accept(call: &mut Call<'_>) -> Outcome {
    let named = call.request.fields()?.string("org_id")?.map(str::to_owned);
    let (now, request_id) = (call.now, call.request.path("request_id"));
    let project = call.scope()?.project;
    let is_open = |it: &TransferRequest| it.id == request_id && it.expires_at > now;
    if !project.sharing.transfer_requests.iter().any(is_open) {
        return Err(ApiError::not_found("transfer request"));
    }
    if let Some(integration) = holding_integration(project) {
        return Err(ApiError::unprocessable(format!(
            "the project cannot be transferred because of its integration {integration}"
        )));
    }
    let (project_id, old_owner_id) = (project.data.id.clone(), project.data.owner_id.clone());
    let org_id = named.or_else(|| match &call.principal {
        Principal::User(_) => None,
        principal => Some(principal.account_id().to_owned()),
    });
    if let Some(org_id) = &org_id {
        project_list::refuse_adding(call, org_id)?;
    }
    let owner_id = org_id.as_deref().unwrap_or(call.principal.account_id()).to_owned();
    if owner_id == old_owner_id {
        return Err(ApiError::conflict("the project belongs to this account already"));
    }
    if !call.world.has_room_for(&owner_id, 1, call.options) {
        let reason = json!({
            "code": "PROJECTS_LIMIT_EXCEEDED",
            "message": "projects limit exceeded",
        });
        return Ok(Answer::json(406, &json!({"reasons": [reason]})));
    }
    hand_over(call.world, &project_id, &owner_id, org_id.as_deref());
    Ok(Answer::no_content())
}
