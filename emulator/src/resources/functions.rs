//! Functions: deploying, reading, renaming, deleting.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::branches::branch_mut;
use super::pages::page_by_name;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::clock::Stamp;
use crate::multipart;
use crate::request::ApiRequest;
use crate::routes::{Served, serves};
use crate::state::branch::Branch;
use crate::state::function::{Deployment, Function, FunctionView};
use crate::state::log::{LogRecord, Severity};

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchFunctions", list),
    serves("getProjectBranchFunction", get),
    serves("updateProjectBranchFunction", update),
    serves("deleteProjectBranchFunction", delete),
    serves("createProjectBranchFunctionDeployment", deploy),
];

/// The branch of the path, with what happens on it brought to the present.
pub(super) fn settled<'s>(scope: &'s mut Scope<'_>) -> Result<&'s mut Branch, ApiError> {
    let (id, now) = (scope.branch_id()?, scope.now);
    let branch = branch_mut(scope, &id)?;
    branch.settle(now);
    Ok(branch)
}

/// The function of the path.
fn function<'s>(scope: &'s mut Scope<'_>) -> Result<&'s mut Function, ApiError> {
    let slug = scope.request.path("slug").to_owned();
    let function = settled(scope)?.functions.get_mut(&slug);
    function.ok_or_else(|| ApiError::not_found("function"))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let mut scope = call.scope()?;
    let branch = settled(&mut scope)?;
    let (functions, pagination) = page_by_name(request, branch.functions.iter(), "slug")?;
    let functions: Vec<FunctionView<'_>> = functions.into_iter().map(Function::view).collect();
    Ok(Answer::ok(&json!({"functions": functions, "pagination": pagination})))
}

fn get(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    Ok(Answer::ok(&json!({"function": function(&mut scope)?.view()})))
}

/// Null takes the name away: the slug stands for it again.
fn update(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let mut scope = call.scope()?;
    let fields = request.fields()?;
    if fields.raw("name").is_none() {
        return Err(fields.missing("name"));
    }
    let name = fields.string("name")?;
    let function = function(&mut scope)?;
    function.name = name.unwrap_or(&function.slug).to_owned();
    Ok(Answer::ok(&json!({"function": function.view()})))
}

/// Triggers and custom domains stay; they have nowhere to lead until it is deployed again.
fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let slug = function(&mut scope)?.slug.clone();
    settled(&mut scope)?.functions.remove(&slug);
    scope.tally.deleted("functions");
    Ok(Answer::no_content())
}

/// What was uploaded; every part is optional.
#[derive(Default)]
struct Upload {
    /// Whether the code is what it should be.
    zip: Option<bool>,
    runtime: Option<String>,
    environment: Option<BTreeMap<String, String>>,
}

impl Upload {
    fn read(request: &ApiRequest) -> Result<Upload, ApiError> {
        let boundary = multipart::boundary(&request.content_type)
            .ok_or_else(|| ApiError::bad_request("the request body must be multipart/form-data"))?;
        let parts = multipart::parts(&request.body, boundary)
            .ok_or_else(|| ApiError::bad_request("the multipart body is not well formed"))?;
        let mut upload = Upload::default();
        for part in parts {
            let text = String::from_utf8_lossy(part.content);
            match part.name.as_str() {
                "zip" => upload.zip = Some(part.content.starts_with(b"PK")),
                "runtime" => upload.runtime = Some(text.into_owned()),
                "environment" => {
                    upload.environment = serde_json::from_str(&text).map_err(|_| {
                        ApiError::bad_request("environment must be a JSON object of texts")
                    })?;
                }
                _ => {}
            }
        }
        Ok(upload)
    }

    /// What is left out stays as it was in the deployment before.
    fn into_deployment(
        self,
        previous: Option<&Deployment>,
        (created_at, completes_at): (Stamp, Stamp),
    ) -> Result<Deployment, ApiError> {
        let flaw = match (self.zip, previous) {
            (Some(true), _) => None,
            (Some(false), _) => Some("the code is no zip file"),
            (None, Some(previous)) => previous.flaw,
            (None, None) => {
                return Err(ApiError::bad_request("the first deployment needs the part \"zip\""));
            }
        };
        let runtime = self.runtime.or_else(|| previous.map(|it| it.runtime.clone()));
        let environment = self.environment.map(|it| it.into_keys().collect());
        let environment = environment.or_else(|| previous.map(|it| it.environment.clone()));
        Ok(Deployment {
            id: previous.map_or(1, |previous| previous.id.saturating_add(1)),
            status: "pending",
            memory_mib: 512,
            runtime: runtime.unwrap_or_else(|| "nodejs24".to_owned()),
            created_at,
            environment: environment.unwrap_or_default(),
            error: None,
            flaw,
            completes_at,
        })
    }
}

fn deploy(call: &mut Call<'_>) -> Outcome {
    let request = call.request;
    let mut scope = call.scope()?;
    let (branch_id, now) = (scope.branch_id()?, scope.now);
    let slug = request.path("slug").to_owned();
    let upload = Upload::read(request)?;
    let times = (now, now.plus_ms(scope.duration_ms()));
    let previous = settled(&mut scope)?.functions.get(&slug);
    let previous = previous.and_then(|function| function.deployments.last());
    let deployment = upload.into_deployment(previous, times)?;
    let id = scope.ids.random.uuid();
    let invocation_url = Function::url(&branch_id, &slug, &scope.project.data.proxy_host);
    let branch = branch_mut(&mut scope, &branch_id)?;
    let function = branch.functions.entry(slug.clone()).or_insert_with(|| Function {
        id,
        name: slug.clone(),
        slug,
        invocation_url,
        created_at: now,
        deployments: Vec::new(),
    });
    let message = format!("deployment {} started", deployment.id);
    let names = (function.id.as_str(), function.slug.as_str());
    let record = LogRecord::of_function(names, deployment.id, Severity::Info, message, now);
    branch.log.write(record);
    let body: Value = json!({"deployment": deployment});
    function.deployments.push(deployment);
    scope.tally.created("function_deployments");
    Ok(Answer::created(&body))
}
