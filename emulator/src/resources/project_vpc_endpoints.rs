//! VPC endpoints that projects are restricted to.

use serde_json::{Value, json};

use super::organization_vpc_endpoints::not_found;
use crate::answer::{Answer, Content, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};

pub(super) const SERVED: &[Served] = &[
    serves("listProjectVpcEndpoints", list),
    serves("assignProjectVpcEndpoint", assign),
    serves("deleteProjectVpcEndpoint", remove),
];

fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let endpoints = scope.project.vpc_endpoints.iter();
    let items: Vec<Value> =
        endpoints.map(|(id, label)| json!({"vpc_endpoint_id": id, "label": label})).collect();
    Ok(Answer::ok(&json!({"endpoints": items})))
}

/// Only what the organization uses in the region of the project can be named here.
fn assign(call: &mut Call<'_>) -> Outcome {
    let id = call.request.path("vpc_endpoint_id").to_owned();
    let label = call.request.fields()?.required_string("label")?.to_owned();
    let data = &call.scope()?.project.data;
    let (org_id, region_id) = (data.org_id.clone().unwrap_or_default(), data.region_id.clone());
    let organization = call.world.account.organization(&org_id);
    let key = (region_id, id);
    if organization.is_none_or(|it| !it.vpc_endpoints.assigned.contains_key(&key)) {
        return Err(not_found());
    }
    call.scope()?.project.vpc_endpoints.insert(key.1, label);
    Ok(Answer::new(200, Content::Empty))
}

fn remove(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let id = scope.request.path("vpc_endpoint_id");
    scope.project.vpc_endpoints.remove(id).ok_or_else(not_found)?;
    Ok(Answer::new(200, Content::Empty))
}
