//! Custom domains of functions.

use serde_json::{Value, json};

use super::branches::branch_mut;
use super::pages::page_by_name;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::World;
use crate::state::custom_domain::CustomDomain;

pub(super) const SERVED: &[Served] = &[
    serves("listProjectBranchCustomDomains", list),
    serves("registerProjectBranchCustomDomain", register),
    serves("deleteProjectBranchCustomDomain", delete),
];

fn list(call: &mut Call<'_>) -> Outcome {
    let (request, now) = (call.request, call.now);
    let scope = call.scope()?;
    let branch = &scope.project.branches[&scope.branch_id()?];
    let (domains, pagination) = page_by_name(request, branch.custom_domains.iter(), "domain")?;
    let domains: Vec<Value> = domains.into_iter().map(|domain| domain.view(now)).collect();
    Ok(Answer::ok(&json!({"custom_domains": domains, "pagination": pagination})))
}

/// The branch on which a host name is registered; in all projects there is only one.
fn owner<'w>(world: &'w World, domain: &str) -> Option<&'w str> {
    let projects = world.projects.values().filter(|project| project.deleted_at.is_none());
    let mut branches = projects.flat_map(|project| project.branches.values());
    let branch = branches.find(|branch| branch.custom_domains.contains_key(domain))?;
    Some(&branch.id)
}

fn register(call: &mut Call<'_>) -> Outcome {
    let (request, now) = (call.request, call.now);
    let fields = request.fields()?;
    let domain = fields.required_string("domain")?.to_ascii_lowercase();
    let entity_type = fields.required_string("entity_type")?;
    let entity_id = fields.required_string("entity_id")?;
    if entity_type != "function" {
        return Err(ApiError::bad_request("entity_type must be function"));
    }
    let is_label = |label: &str| {
        let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && label.bytes().all(is_inner)
    };
    if !domain.contains('.') || !domain.split('.').all(is_label) {
        return Err(ApiError::bad_request("domain must be a host name"));
    }
    let owner = owner(call.world, &domain).map(str::to_owned);
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let checked_at = now.plus_ms(scope.duration_ms());
    let proxy_host = &scope.project.data.proxy_host;
    let edge = proxy_host.split_once('.').map_or(proxy_host.as_str(), |(_, edge)| edge);
    let cname_target = format!("fn-custom-domains.{edge}");
    let branch = branch_mut(&mut scope, &branch_id)?;
    if !branch.functions.contains_key(entity_id) {
        return Err(ApiError::not_found("function"));
    }
    let known = branch.custom_domains.get(&domain).filter(|known| known.entity_id == entity_id);
    if let Some(known) = known {
        return Ok(Answer::created(&known.view(now)));
    }
    if owner.is_some() {
        return Err(ApiError::conflict("the domain is registered already"));
    }
    let custom_domain = CustomDomain {
        domain: domain.clone(),
        entity_type: entity_type.to_owned(),
        entity_id: entity_id.to_owned(),
        cname_target,
        checked_at,
    };
    let view = custom_domain.view(now);
    branch.custom_domains.insert(domain, custom_domain);
    scope.tally.created("custom_domains");
    Ok(Answer::created(&view))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let domain = scope.request.path("domain").to_ascii_lowercase();
    let removed = branch_mut(&mut scope, &branch_id)?.custom_domains.remove(&domain);
    removed.ok_or_else(|| ApiError::not_found("custom domain"))?;
    scope.tally.deleted("custom_domains");
    Ok(Answer::no_content())
}
