//! JWKS addresses of projects.

use serde_json::json;

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::routes::{Served, serves};
use crate::state::jwks::Jwks;
use crate::state::operation::{Effect, Work};

pub(super) const SERVED: &[Served] = &[
    serves("getProjectJwks", list),
    serves("addProjectJwks", add),
    serves("deleteProjectJwks", delete),
];

fn list(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(&json!({"jwks": call.scope()?.project.jwks})))
}

fn add(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let fields = scope.request.fields()?;
    let jwks_url = fields.required_string("jwks_url")?;
    let provider_name = fields.required_string("provider_name")?;
    let branch_id = fields.string("branch_id")?;
    if !jwks_url.starts_with("https://") {
        return Err(ApiError::bad_request("jwks_url must be an https address"));
    }
    if branch_id.is_some_and(|id| !scope.project.branches.contains_key(id)) {
        return Err(ApiError::not_found("branch"));
    }
    let is_same = |it: &Jwks| it.jwks_url == jwks_url && it.branch_id.as_deref() == branch_id;
    if scope.project.jwks.iter().any(is_same) {
        return Err(ApiError::conflict(format!("already added; jwks_url:\"{jwks_url}\"")));
    }
    scope.refuse_if_busy()?;
    let jwks = Jwks {
        id: scope.ids.uuid(),
        project_id: scope.project.data.id.clone(),
        branch_id: branch_id.map(str::to_owned),
        jwks_url: jwks_url.to_owned(),
        provider_name: provider_name.to_owned(),
        created_at: scope.now,
        updated_at: scope.now,
        jwt_audience: fields.string("jwt_audience")?.map(str::to_owned),
        role_names: fields.strings("role_names")?.into_iter().map(str::to_owned).collect(),
    };
    let works = configuration(&scope, branch_id);
    scope.project.jwks.push(jwks.clone());
    scope.tally.created("jwks");
    let count = scope.schedule(works);
    Ok(Answer::created(&json!({"jwks": jwks, "operations": scope.latest(count)})))
}

/// Running computes have to learn of it, on one branch or on all.
fn configuration(scope: &Scope<'_>, branch_id: Option<&str>) -> Vec<Work> {
    let endpoints = scope.project.endpoints.values();
    endpoints
        .filter(|it| it.current_state == "active")
        .filter(|it| branch_id.is_none_or(|id| id == it.branch_id))
        .map(|it| Work::on_endpoint("apply_config", &it.branch_id, &it.id, Effect::None))
        .collect()
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let id = scope.request.path("jwks_id");
    let jwks = &mut scope.project.jwks;
    let at = jwks.iter().position(|jwks| jwks.id == id);
    let deleted = jwks.remove(at.ok_or_else(|| ApiError::not_found("JWKS"))?);
    scope.tally.deleted("jwks");
    Ok(Answer::ok(&deleted))
}
