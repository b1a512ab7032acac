//! Functions: reading, and deploying.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::branches::branch_mut;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::clock::Stamp;
use crate::multipart;
use crate::request::ApiRequest;
use crate::routes::{Served, serves};
use crate::state::function::{Deployment, Function, FunctionView};

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchFunctions", list),
    serves("getProjectBranchFunction", get),
    serves("createProjectBranchFunctionDeployment", deploy),
];

/// How long a build takes.
const BUILD_MS: u64 = 500;

fn list(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let (id, now) = (scope.branch_id()?, scope.now);
    let limit = scope.request.query_integer("limit", 1, 1000)?.unwrap_or(1000) as usize;
    let after = scope.request.query("cursor").unwrap_or("");
    let branch = branch_mut(&mut scope, &id)?;
    branch.functions.values_mut().for_each(|function| function.settle(now));
    let later = branch.functions.values().filter(|function| function.slug.as_str() > after);
    let functions: Vec<&Function> = later.take(limit).collect();
    let mut pagination = json!({"sort_by": "slug", "sort_order": "asc"});
    if let Some(last) = functions.last().filter(|_| functions.len() == limit) {
        pagination["next"] = json!(last.slug);
    }
    let functions: Vec<FunctionView<'_>> = functions.into_iter().map(Function::view).collect();
    Ok(Answer::ok(&json!({"functions": functions, "pagination": pagination})))
}

fn get(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let (id, now, request) = (scope.branch_id()?, scope.now, scope.request);
    let function = branch_mut(&mut scope, &id)?.functions.get_mut(request.path("slug"));
    let function = function.ok_or_else(|| ApiError::not_found("function"))?;
    function.settle(now);
    Ok(Answer::ok(&json!({"function": function.view()})))
}

/// What was uploaded; every part is optional.
#[derive(Default)]
struct Upload {
    runtime: Option<String>,
    environment: BTreeMap<String, String>,
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

    fn into_deployment(self, id: i32, previous: Option<&Deployment>, now: Stamp) -> Deployment {
        let runtime = self.runtime.or_else(|| previous.map(|it| it.runtime.clone()));
        Deployment {
            id,
            status: "pending",
            memory_mib: 512,
            runtime: runtime.unwrap_or_else(|| "nodejs24".to_owned()),
            created_at: now,
            environment: self.environment.into_keys().collect(),
            completes_at: now.plus_ms(BUILD_MS),
        }
    }
}

fn deploy(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let (branch_id, now, request) = (scope.branch_id()?, scope.now, scope.request);
    let slug = request.path("slug").to_owned();
    let upload = Upload::read(request)?;
    if upload.runtime.as_deref().is_some_and(|runtime| runtime != "nodejs24") {
        return Err(ApiError::bad_request("unsupported runtime"));
    }
    let function_id = scope.ids.random.uuid();
    let region_id = scope.project.data.region_id.clone();
    let functions = &mut branch_mut(&mut scope, &branch_id)?.functions;
    let function = functions.entry(slug.clone()).or_insert_with(|| Function {
        id: function_id,
        invocation_url: format!("https://{branch_id}-{slug}.functions.{region_id}.neon.tech"),
        name: slug.clone(),
        slug,
        created_at: now,
        deployments: Vec::new(),
    });
    let id = i32::try_from(function.deployments.len()).unwrap_or(i32::MAX).saturating_add(1);
    let deployment = upload.into_deployment(id, function.deployments.last(), now);
    let body: Value = json!({"deployment": deployment});
    function.deployments.push(deployment);
    scope.tally.created("function_deployments");
    Ok(Answer::created(&body))
}
