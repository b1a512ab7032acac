//! Projects shared with people outside of their organization.

use serde_json::json;

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::sharing::Share;

pub(super) const SERVED: &[Served] = &[
    serves("listProjectPermissions", list),
    serves("grantPermissionToProject", grant),
    serves("revokePermissionFromProject", revoke),
];

fn list(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(&json!({"project_permissions": call.scope()?.project.sharing.shares})))
}

fn grant(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let fields = scope.request.fields()?;
    let email = fields.required_string("email")?;
    if scope.project.sharing.is_shared_with(email) {
        return Err(ApiError::conflict(format!("already shared; email:\"{email}\"")));
    }
    let share = Share {
        id: scope.ids.uuid(),
        granted_to_email: email.to_owned(),
        granted_at: scope.now,
        revoked_at: None,
    };
    let answer = Answer::ok(&share);
    scope.project.sharing.shares.push(share);
    scope.tally.created("permissions");
    Ok(answer)
}

fn revoke(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let id = scope.request.path("permission_id");
    let shares = &mut scope.project.sharing.shares;
    let at = shares.iter().position(|share| share.id == id);
    let share = shares.remove(at.ok_or_else(|| ApiError::not_found("permission"))?);
    scope.tally.deleted("permissions");
    Ok(Answer::ok(&Share { revoked_at: Some(scope.now), ..share }))
}
