//! The current user and who a key stands for.

use serde_json::{Value, json};

use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::account::User;
use crate::state::keys::Principal;
use crate::state::organization::Organization;

pub(super) const SERVED: &[Served] = &[
    serves("getCurrentUserInfo", me),
    serves("getCurrentUserOrganizations", organizations),
    serves("getAuthDetails", auth_details),
];

fn me(call: &mut Call<'_>) -> Outcome {
    let user = call.user()?;
    let organizations = call.world.account.organizations_of(&user.id);
    let plan = organizations.map(|it| it.plan.as_str()).next().unwrap_or("free");
    Ok(Answer::ok(&json!({
        "active_seconds_limit": 0,
        "billing_account": billing_account(user, plan),
        "auth_accounts": [{
            "email": user.email,
            "image": user.image(),
            "login": user.login(),
            "name": user.name,
            "provider": "github",
        }],
        "email": user.email,
        "id": user.id,
        "image": user.image(),
        "login": user.login(),
        "name": user.name,
        "last_name": user.last_name,
        "projects_limit": call.options.projects_limit,
        "branches_limit": call.options.branches_limit,
        "max_autoscaling_limit": 16.0,
        "compute_seconds_limit": 0,
        "plan": plan,
    })))
}

fn billing_account(user: &User, plan: &str) -> Value {
    // The first plan has a name of its own among subscriptions.
    let subscription = if plan == "free" { "free_v3" } else { plan };
    json!({
        "state": "active",
        "payment_source": {"type": "card", "card": {"last4": "4242", "brand": "visa"}},
        "subscription_type": subscription,
        "payment_method": "stripe",
        "quota_reset_at_last": user.created_at,
        "name": user.display_name(),
        "email": user.email,
        "address_city": "",
        "address_country": "",
        "address_line1": "",
        "address_line2": "",
        "address_postal_code": "",
        "address_state": "",
    })
}

fn organizations(call: &mut Call<'_>) -> Outcome {
    let user = call.user()?;
    let organizations: Vec<&Organization> = call.world.account.organizations_of(&user.id).collect();
    Ok(Answer::ok(&json!({"organizations": organizations})))
}

/// Answers every kind of key.
fn auth_details(call: &mut Call<'_>) -> Outcome {
    let auth_method = match call.principal {
        Principal::User(_) => "api_key_user",
        Principal::Organization(_) | Principal::Project { .. } => "api_key_org",
    };
    let account_id = call.principal.account_id();
    Ok(Answer::ok(&json!({"account_id": account_id, "auth_method": auth_method})))
}
