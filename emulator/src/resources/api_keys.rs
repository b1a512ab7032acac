//! API keys of users and of organizations.

use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::routes::{Served, serves};
use crate::state::keys::{Key, Principal};

pub(super) const SERVED: &[Served] = &[
    serves("listApiKeys", list),
    serves("createApiKey", create_personal),
    serves("revokeApiKey", revoke),
    serves("listOrgApiKeys", list),
    serves("createOrgApiKey", create_organization),
    serves("revokeOrgApiKey", revoke),
];

/// The organization of the path, or the user.
fn account_id<'c>(call: &'c Call<'_>) -> &'c str {
    match call.request.path("org_id") {
        "" => call.principal.account_id(),
        org_id => org_id,
    }
}

/// A bare list, without an object around it.
fn list(call: &mut Call<'_>) -> Outcome {
    let keys = call.world.keys.of_account(account_id(call));
    let creator = |key: &Key| call.world.account.user(&key.created_by).map(|it| it.key_creator());
    let items: Vec<Value> = keys.map(|key| item(key, json!(creator(key)))).collect();
    Ok(Answer::ok(&items))
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
    if let Principal::Project { id, .. } = &key.principal {
        item["project_id"] = json!(id);
    }
    item
}

fn create_personal(call: &mut Call<'_>) -> Outcome {
    let principal = call.principal.clone();
    create(call, principal)
}

fn create_organization(call: &mut Call<'_>) -> Outcome {
    let org_id = call.organization()?.id.clone();
    let Some(id) = call.request.fields()?.string("project_id")? else {
        return create(call, Principal::Organization(org_id));
    };
    let project = call.world.projects.get(id).filter(|it| it.deleted_at.is_none());
    match project.filter(|project| project.data.org_id.as_ref() == Some(&org_id)) {
        Some(_) => create(call, Principal::Project { id: id.to_owned(), org_id }),
        None => Err(ApiError::not_found("project")),
    }
}

fn create(call: &mut Call<'_>, principal: Principal) -> Outcome {
    let fields = call.request.fields()?;
    let name = fields.required_string("key_name")?;
    let created_by = call.user()?.id.clone();
    let world = &mut *call.world;
    if world.keys.of_account(principal.account_id()).any(|key| key.name == name) {
        return Err(ApiError::conflict(format!("api key already exists; key_name:\"{name}\"")));
    }
    let (key, secret) = world.keys.create(&mut world.ids, name, principal, &created_by, call.now);
    let mut body = json!({
        "id": key.id,
        "key": secret,
        "name": key.name,
        "created_at": key.created_at,
        "created_by": created_by,
    });
    if let Principal::Project { id, .. } = &key.principal {
        body["project_id"] = json!(id);
    }
    world.tally.created("api_keys");
    // Unlike other creations this one is answered with 200.
    Ok(Answer::ok(&body))
}

fn revoke(call: &mut Call<'_>) -> Outcome {
    let id = call.request.path("key_id").parse::<i64>();
    let id = id.map_err(|_| ApiError::bad_request("key_id must be a number"))?;
    let account_id = account_id(call).to_owned();
    let key = call.world.keys.revoke(id, &account_id);
    let key = key.ok_or_else(|| ApiError::not_found("api key"))?;
    call.world.tally.deleted("api_keys");
    let mut body = item(&key, json!(key.created_by));
    body["revoked"] = json!(true);
    Ok(Answer::ok(&body))
}
