//! Domains that Neon Auth may redirect to.

use serde_json::{Value, json};

use super::auth::{Enabled, enabled};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};

pub(super) const SERVED: &[Served] = &[
    serves("listBranchNeonAuthTrustedDomains", list),
    serves("listNeonAuthRedirectUriWhitelistDomains", list),
    serves("addBranchNeonAuthTrustedDomain", add),
    serves("addNeonAuthDomainToRedirectUriWhitelist", add),
    serves("deleteBranchNeonAuthTrustedDomain", delete),
    serves("deleteNeonAuthDomainFromRedirectUriWhitelist", delete),
];

fn list(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, provider, .. } = enabled(call)?;
    let item = |domain: &String| json!({"domain": domain, "auth_provider": provider});
    let domains: Vec<Value> = auth.domains.iter().map(item).collect();
    Ok(Answer::ok(&json!({"domains": domains})))
}

fn add(call: &mut Call<'_>) -> Outcome {
    let enabled = enabled(call)?;
    enabled.refuse_other_provider()?;
    let domain = enabled.request.fields()?.required_string("domain")?.to_owned();
    if enabled.auth.domains.contains(&domain) {
        return Err(ApiError::conflict(format!("domain already exists; domain:\"{domain}\"")));
    }
    enabled.auth.domains.push(domain);
    enabled.tally.created("auth_domains");
    Ok(Answer::empty(201))
}

/// All of the named domains or none.
fn delete(call: &mut Call<'_>) -> Outcome {
    let enabled = enabled(call)?;
    enabled.refuse_other_provider()?;
    let mut remaining = enabled.auth.domains.clone();
    let items = enabled.request.fields()?.objects("domains")?;
    for item in &items {
        let domain = item.required_string("domain")?;
        let place = remaining.iter().position(|known| known == domain);
        remaining.remove(place.ok_or_else(|| ApiError::not_found("domain"))?);
    }
    enabled.auth.domains = remaining;
    items.iter().for_each(|_| enabled.tally.deleted("auth_domains"));
    Ok(Answer::empty(200))
}
