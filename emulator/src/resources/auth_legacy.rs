//! What of Neon Auth exists only in the old form. The other old calls stand beside the new ones.

use serde_json::{Value, json};

use super::auth;
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::auth::provider_domain;

pub(super) const SERVED: &[Served] = &[
    serves("createNeonAuthIntegration", create),
    serves("createNeonAuthProviderSdkKeys", create_keys),
    serves("transferNeonAuthProviderProject", transfer),
    serves("listNeonAuthIntegrations", list),
];

/// The branch is named beside the project, in the body.
fn create(call: &mut Call<'_>) -> Outcome {
    let fields = call.request.fields()?;
    let branch_id = fields.required_string("branch_id")?;
    let scope = call.scope_of(fields.required_string("project_id")?)?;
    auth::enable(scope, branch_id)
}

fn create_keys(call: &mut Call<'_>) -> Outcome {
    auth::enabled(call)?.refuse_other_provider()?;
    let (mut scope, branch_id) = auth::place(call)?;
    let body = auth::introduction(&mut scope, &branch_id);
    body.map(|body| Answer::created(&body)).ok_or_else(auth::not_enabled)
}

/// Begins what is ended in a browser, so that it stays begun here.
fn transfer(call: &mut Call<'_>) -> Outcome {
    let enabled = auth::enabled(call)?;
    enabled.refuse_other_provider()?;
    let code = enabled.ids.random.token(40);
    let domain = provider_domain(&enabled.provider);
    let url = format!("https://app.{domain}/integrations/neon/transfer?code={code}");
    if let Some(integration) = &mut enabled.auth.integration {
        integration.is_transfer_begun = true;
    }
    Ok(Answer::ok(&json!({"url": url})))
}

fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch_ids = scope.project.branches.keys();
    let data: Vec<Value> = branch_ids.filter_map(|id| auth::view(scope.project, id)).collect();
    Ok(Answer::ok(&json!({"data": data})))
}
