//! The Data API of a database.

use serde_json::json;

use super::branches::branch_mut;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::form::percent_encode;
use crate::routes::{Served, serves};
use crate::state::data_api::DataApi;
use crate::state::role::Database;

pub(super) const SERVED: &[Served] = &[
    serves("getProjectBranchDataApi", get),
    serves("createProjectBranchDataApi", create),
    serves("updateProjectBranchDataApi", update),
    serves("deleteProjectBranchDataApi", delete),
];

/// The database of the path.
fn database<'s>(scope: &'s mut Scope<'_>) -> Result<&'s mut Database, ApiError> {
    let (id, name) = (scope.branch_id()?, scope.request.path("database_name").to_owned());
    let database = branch_mut(scope, &id)?.databases.find_mut(&name);
    database.ok_or_else(|| ApiError::not_found("database"))
}

/// The Data API of the path's database, once it is set up.
fn data_api<'s>(scope: &'s mut Scope<'_>) -> Result<&'s mut DataApi, ApiError> {
    database(scope)?.data_api.as_mut().ok_or_else(|| ApiError::not_found("Data API"))
}

/// It is reached through the compute; without one the branch's name stands in the address.
fn url(scope: &Scope<'_>) -> String {
    let branch_id = scope.request.path("branch_id");
    let endpoint = scope.project.read_write_endpoint(branch_id);
    let label = endpoint.map_or(branch_id, |endpoint| endpoint.id.as_str());
    let database = percent_encode(scope.request.path("database_name")).replace('/', "%2F");
    format!("https://{label}.apirest.{}/{database}/rest/v1", scope.project.data.proxy_host)
}

fn get(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let settings = data_api(&mut scope)?.settings.clone();
    Ok(Answer::ok(&json!({
        "url": url(&scope),
        "status": "active",
        "settings": settings,
        "available_schemas": ["public"],
    })))
}

fn create(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let settings = scope.request.fields()?.settings("settings")?;
    let database = database(&mut scope)?;
    if database.data_api.is_some() {
        return Err(ApiError::conflict("the Data API is set up already"));
    }
    database.data_api = Some(DataApi::new(settings.as_ref()));
    scope.tally.created("data_apis");
    Ok(Answer::created(&json!({"url": url(&scope)})))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let settings = scope.request.fields()?.settings("settings")?;
    data_api(&mut scope)?.change(settings.as_ref());
    Ok(Answer::created(&json!({})))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    data_api(&mut scope)?;
    database(&mut scope)?.data_api = None;
    scope.tally.deleted("data_apis");
    Ok(Answer::ok(&json!({})))
}
