//! Organizations and their spending limits.

use serde_json::json;

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::organization::Organization;

pub(super) const SERVED: &[Served] = &[
    serves("getOrganization", get),
    serves("getOrganizationSpendingLimit", get_spending_limit),
    serves("setOrganizationSpendingLimit", set_spending_limit),
    serves("deleteOrganizationSpendingLimit", delete_spending_limit),
];

/// 403 when the plan of an organization does not include something.
pub(super) fn refuse_plan(
    organization: &Organization,
    plans: &[&str],
    what: &str,
) -> Result<(), ApiError> {
    match plans.contains(&organization.plan.as_str()) {
        true => Ok(()),
        false => Err(ApiError::forbidden(format!(
            "{what} not available on the plan {}",
            organization.plan
        ))),
    }
}

fn get(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(call.organization()?))
}

fn refuse_without_limit(call: &Call<'_>) -> Result<(), ApiError> {
    refuse_plan(call.organization()?, &["launch", "scale"], "spending limits are")
}

fn get_spending_limit(call: &mut Call<'_>) -> Outcome {
    refuse_without_limit(call)?;
    let limit = call.organization()?.spending_limit_cents;
    Ok(Answer::ok(&json!({"spending_limit_cents": limit})))
}

fn set_spending_limit(call: &mut Call<'_>) -> Outcome {
    refuse_without_limit(call)?;
    let fields = call.request.fields()?;
    let limit = fields.integer("spending_limit_cents")?;
    let limit = limit.ok_or_else(|| fields.missing("spending_limit_cents"))?;
    call.organization_mut()?.spending_limit_cents = Some(limit);
    Ok(Answer::ok(&json!({"spending_limit_cents": limit})))
}

fn delete_spending_limit(call: &mut Call<'_>) -> Outcome {
    refuse_without_limit(call)?;
    call.organization_mut()?.spending_limit_cents = None;
    Ok(Answer::ok(&json!({})))
}
