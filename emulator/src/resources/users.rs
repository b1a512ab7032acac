//! The current user and who a key stands for.

use serde_json::json;

use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::keys::Principal;

pub(super) const SERVED: &[Served] = &[
    serves("getCurrentUserInfo", me),
    serves("getCurrentUserOrganizations", organizations),
    serves("getAuthDetails", auth_details),
];

fn me(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(&call.world.account.user(call.options.branches_limit)))
}

fn organizations(call: &mut Call<'_>) -> Outcome {
    Ok(Answer::ok(&json!({"organizations": [call.world.account.organization]})))
}

fn auth_details(call: &mut Call<'_>) -> Outcome {
    let account = &call.world.account;
    let (account_id, auth_method) = match call.principal {
        Principal::User => (&account.user_id, "api_key_user"),
        Principal::Organization | Principal::Project(_) => {
            (&account.organization.id, "api_key_org")
        }
    };
    Ok(Answer::ok(&json!({"account_id": account_id, "auth_method": auth_method})))
}
