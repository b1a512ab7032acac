//! Organizations.

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::account::Organization;

pub(super) const SERVED: &[Served] = &[serves("getOrganization", get)];

/// The organization of the path.
pub(super) fn organization<'c>(call: &'c Call<'_>) -> Result<&'c Organization, ApiError> {
    let organization = &call.world.account.organization;
    match call.request.path("org_id") == organization.id {
        true => Ok(organization),
        false => Err(ApiError::not_found("organization")),
    }
}

fn get(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(organization(call)?))
}
