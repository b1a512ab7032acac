//! API keys of the user and of the organization.

use serde_json::{Value, json};

use super::organizations::organization;
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::keys::{Key, Principal};

pub(super) const SERVED: &[Served] = &[
    serves("listApiKeys", list_personal),
    serves("createApiKey", create_personal),
    serves("revokeApiKey", revoke_personal),
    serves("listOrgApiKeys", list_organization),
    serves("createOrgApiKey", create_organization),
    serves("revokeOrgApiKey", revoke_organization),
];

fn list_personal(call: &mut Call<'_>) -> Outcome {
    Ok(list(call, true))
}

fn list_organization(call: &mut Call<'_>) -> Outcome {
    organization(call)?;
    Ok(list(call, false))
}

/// A bare list, without an object around it.
fn list(call: &Call<'_>, personal: bool) -> Answer {
    let creator = call.world.account.key_creator();
    let items: Vec<Value> =
        call.world.keys.iter(personal).map(|key| item(key, creator.clone())).collect();
    Answer::ok(&items)
}

fn item(key: &Key, created_by: Value) -> Value {
    let mut item = json!({
        "id": key.id,
        "name": key.name,
        "created_at": key.created_at,
        "created_by": created_by,
        "last_used_at": key.last_used_at,
        "last_used_from_addr": if key.last_used_at.is_some() { "127.0.0.1" } else { "" },
    });
    if let Principal::Project(project_id) = &key.principal {
        item["project_id"] = json!(project_id);
    }
    item
}

fn create_personal(call: &mut Call<'_>) -> Outcome {
    create(call, Principal::User)
}

fn create_organization(call: &mut Call<'_>) -> Outcome {
    organization(call)?;
    let principal = match call.request.fields()?.string("project_id")? {
        None => Principal::Organization,
        Some(id) if call.world.projects.get(id).is_some_and(|it| it.deleted_at.is_none()) => {
            Principal::Project(id.to_owned())
        }
        Some(_) => return Err(ApiError::not_found("project")),
    };
    create(call, principal)
}

fn create(call: &mut Call<'_>, principal: Principal) -> Outcome {
    let fields = call.request.fields()?;
    fields.required_string("key_name")?;
    let name = fields.name("key_name", 64)?.unwrap_or_default();
    let is_personal = principal == Principal::User;
    let world = &mut *call.world;
    if world.keys.iter(is_personal).any(|key| key.name == name) {
        return Err(ApiError::conflict(format!("api key already exists; key_name:\"{name}\"")));
    }
    let (key, secret) = world.keys.create(&mut world.ids, name, principal, call.now);
    let mut body = json!({
        "id": key.id,
        "key": secret,
        "name": key.name,
        "created_at": key.created_at,
        "created_by": world.account.user_id,
    });
    if let Principal::Project(project_id) = &key.principal {
        body["project_id"] = json!(project_id);
    }
    world.tally.created("api_keys");
    // Alone among the creations this one is answered with 200.
    Ok(Answer::ok(&body))
}

fn revoke_personal(call: &mut Call<'_>) -> Outcome {
    revoke(call, true)
}

fn revoke_organization(call: &mut Call<'_>) -> Outcome {
    organization(call)?;
    revoke(call, false)
}

fn revoke(call: &mut Call<'_>, personal: bool) -> Outcome {
    let id = call.request.path("key_id").parse::<i64>();
    let id = id.map_err(|_| ApiError::bad_request("key_id must be a number"))?;
    let key = call.world.keys.revoke(id, personal).ok_or_else(|| ApiError::not_found("api key"))?;
    call.world.tally.deleted("api_keys");
    let mut body = item(&key, json!(call.world.account.user_id));
    body["revoked"] = json!(true);
    Ok(Answer::ok(&body))
}
