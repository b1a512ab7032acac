//! Credentials of a branch for storage, functions and the AI gateway.

use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::routes::{Served, serves};
use crate::state::credential::{Credential, Secrets};

pub(super) const SERVED: &[Served] = &[
    serves("listCredentials", list),
    serves("createCredential", create),
    serves("revokeCredential", revoke),
    serves("revealCredential", reveal),
    serves("rotateCredential", rotate),
];

/// The credential of the path, revoked or not.
fn credential<'s>(scope: &'s mut Scope<'_>) -> Result<&'s mut Credential, ApiError> {
    let (branch_id, request) = (scope.branch_id()?, scope.request);
    let mut credentials = scope.project.credentials.iter_mut();
    credentials
        .find(|it| it.branch_id == branch_id && it.token_id == request.path("token_id"))
        .ok_or_else(|| ApiError::not_found("credential"))
}

/// The credential of the path as long as it is good for something.
fn live_credential<'s>(scope: &'s mut Scope<'_>) -> Result<&'s mut Credential, ApiError> {
    let credential = credential(scope)?;
    match credential.revoked_at {
        None => Ok(credential),
        Some(_) => Err(ApiError::not_found("credential")),
    }
}

/// Revoked ones stay in the list.
fn list(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let of_branch = scope.project.credentials.iter().filter(|it| it.branch_id == branch_id);
    let credentials: Vec<Value> = of_branch.map(with_principal).collect();
    Ok(Answer::ok(&json!({"credentials": credentials})))
}

fn create(call: &mut Call<'_>) -> Outcome {
    let scope = call.scope()?;
    let branch_id = scope.branch_id()?;
    let fields = scope.request.fields()?;
    let mut credential = Credential::new(scope.ids, branch_id, scope.now);
    credential.name = fields.string("name")?.map(str::to_owned);
    for scope in fields.strings("scopes")? {
        if !credential.scopes.iter().any(|granted| granted == scope) {
            credential.scopes.push(scope.to_owned());
        }
    }
    let body = with_secrets(&credential, json!(credential));
    scope.project.credentials.push(credential);
    scope.tally.created("credentials");
    Ok(Answer::created(&body))
}

/// Repeating it changes nothing.
fn revoke(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let now = scope.now;
    let credential = credential(&mut scope)?;
    if credential.revoked_at.is_none() {
        credential.revoked_at = Some(now);
        scope.tally.deleted("credentials");
    }
    Ok(Answer::no_content())
}

fn reveal(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let credential = live_credential(&mut scope)?;
    let mut body = json!(credential.secrets);
    body["token_id"] = json!(credential.token_id);
    Ok(Answer::ok(&body))
}

fn rotate(call: &mut Call<'_>) -> Outcome {
    let mut scope = call.scope()?;
    let token_id_short = live_credential(&mut scope)?.token_id_short.clone();
    let secrets = Secrets::new(scope.ids, &token_id_short);
    let credential = live_credential(&mut scope)?;
    credential.secrets = secrets;
    Ok(Answer::ok(&with_secrets(credential, with_principal(credential))))
}

/// Those of functions and of the service itself are never seen, so all are the user's.
fn with_principal(credential: &Credential) -> Value {
    let mut body = json!(credential);
    body["principal_type"] = json!("user");
    body
}

fn with_secrets(credential: &Credential, mut body: Value) -> Value {
    body["api_token"] = json!(credential.secrets.api_token);
    body["s3_secret_access_key"] = json!(credential.secrets.s3_secret_access_key);
    body
}
