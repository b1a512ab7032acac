//! Users of Neon Auth.

use serde_json::{Value, json};

use super::auth::{Enabled, enabled};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};

pub(super) const SERVED: &[Served] = &[
    serves("createBranchNeonAuthNewUser", create),
    serves("createNeonAuthNewUser", create),
    serves("deleteBranchNeonAuthUser", delete),
    serves("deleteNeonAuthUser", delete),
    serves("updateNeonAuthUserRole", update_roles),
];

fn create(call: &mut Call<'_>) -> Outcome {
    let enabled = enabled(call)?;
    enabled.refuse_other_provider()?;
    let fields = enabled.request.fields()?;
    // Addresses that differ only in case are the same.
    let email = fields.required_string("email")?.to_ascii_lowercase();
    if enabled.auth.users.values().any(|user| user["email"] == email.as_str()) {
        return Err(ApiError::conflict("a user with this email exists already"));
    }
    let id = enabled.ids.random.uuid();
    let user = json!({"email": email, "name": fields.string("name")?, "roles": ["user"]});
    enabled.auth.users.insert(id.clone(), user);
    enabled.tally.created("auth_users");
    Ok(Answer::created(&json!({"id": id})))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, request, tally, .. } = enabled(call)?;
    let user = auth.users.remove(request.path("auth_user_id"));
    user.ok_or_else(|| ApiError::not_found("user"))?;
    tally.deleted("auth_users");
    Ok(Answer::no_content())
}

fn update_roles(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, request, .. } = enabled(call)?;
    let id = request.path("auth_user_id");
    let user = auth.users.get_mut(id).ok_or_else(|| ApiError::not_found("user"))?;
    user["roles"] = request.fields()?.raw("roles").cloned().unwrap_or(Value::Null);
    Ok(Answer::ok(&json!({"id": id})))
}
