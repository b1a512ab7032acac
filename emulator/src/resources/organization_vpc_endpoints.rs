//! VPC endpoints that organizations use, region by region.

use serde_json::{Value, json};

use super::organizations::refuse_plan;
use super::regions;
use crate::answer::{Answer, ApiError, Content, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::organization::VpcEndpoint;

pub(super) const SERVED: &[Served] = &[
    serves("listOrganizationVpcEndpoints", list),
    serves("listOrganizationVpcEndpointsAllRegions", list_all),
    serves("getOrganizationVpcEndpointDetails", get),
    serves("assignOrganizationVpcEndpoint", assign),
    serves("deleteOrganizationVpcEndpoint", remove),
];

/// How many projects the details of a VPC endpoint name.
const EXAMPLES_LIMIT: usize = 3;

pub(super) fn not_found() -> ApiError {
    ApiError::not_found("VPC endpoint")
}

/// Region and identifier of the path.
fn key(call: &Call<'_>) -> (String, String) {
    let path = |name| call.request.path(name).to_owned();
    (path("region_id"), path("vpc_endpoint_id"))
}

fn list_all(call: &mut Call<'_>) -> Outcome {
    let assigned = &call.organization()?.vpc_endpoints.assigned;
    let items: Vec<Value> = assigned
        .iter()
        .map(|((region_id, id), endpoint)| {
            json!({"vpc_endpoint_id": id, "label": endpoint.label, "region_id": region_id})
        })
        .collect();
    Ok(Answer::ok(&json!({"endpoints": items})))
}

fn list(call: &mut Call<'_>) -> Outcome {
    refuse_region(call)?;
    let (region_id, _) = key(call);
    let assigned = &call.organization()?.vpc_endpoints.assigned;
    let items: Vec<Value> = assigned
        .iter()
        .filter(|((region, _), _)| *region == region_id)
        .map(|((_, id), endpoint)| json!({"vpc_endpoint_id": id, "label": endpoint.label}))
        .collect();
    Ok(Answer::ok(&json!({"endpoints": items})))
}

fn get(call: &mut Call<'_>) -> Outcome {
    let (region_id, id) = key(call);
    let organization = call.organization()?;
    let endpoint = organization.vpc_endpoints.assigned.get(&(region_id.clone(), id.clone()));
    let endpoint = endpoint.ok_or_else(not_found)?;
    let restricted: Vec<&str> = call
        .world
        .projects
        .values()
        .filter(|project| project.deleted_at.is_none())
        .filter(|project| project.data.org_id.as_ref() == Some(&organization.id))
        .filter(|project| project.data.region_id == region_id)
        .filter(|project| project.vpc_endpoints.contains_key(&id))
        .map(|project| project.data.id.as_str())
        .collect();
    Ok(Answer::ok(&json!({
        "vpc_endpoint_id": id,
        "label": endpoint.label,
        "state": if endpoint.accepted_at <= call.now { "accepted" } else { "new" },
        "num_restricted_projects": restricted.len(),
        "example_restricted_projects": &restricted[..restricted.len().min(EXAMPLES_LIMIT)],
    })))
}

fn refuse_region(call: &Call<'_>) -> Result<(), ApiError> {
    match regions::is_known(call.request.path("region_id")) {
        true => Ok(()),
        false => Err(ApiError::not_found("region")),
    }
}

/// Assigns, or gives another label to what is assigned.
fn assign(call: &mut Call<'_>) -> Outcome {
    refuse_region(call)?;
    refuse_plan(call.organization()?, &["scale"], "private networking is")?;
    let label = call.request.fields()?.required_string("label")?.to_owned();
    let key = key(call);
    // The service lets it in as slowly as it does everything else.
    let accepted_at = call.now.plus_ms(*call.options.operation_duration_ms.end());
    let endpoints = &mut call.organization_mut()?.vpc_endpoints;
    if endpoints.removed.contains(&key) {
        return Err(ApiError::unprocessable(
            "a VPC endpoint that was removed cannot be added again",
        ));
    }
    match endpoints.assigned.get_mut(&key) {
        Some(endpoint) => endpoint.label = label,
        None => {
            endpoints.assigned.insert(key, VpcEndpoint { label, accepted_at });
        }
    }
    Ok(Answer::new(200, Content::Empty))
}

/// Projects that are restricted to it stay so.
fn remove(call: &mut Call<'_>) -> Outcome {
    let key = key(call);
    let endpoints = &mut call.organization_mut()?.vpc_endpoints;
    endpoints.assigned.remove(&key).ok_or_else(not_found)?;
    endpoints.removed.insert(key);
    Ok(Answer::new(200, Content::Empty))
}
