//! OAuth providers that users of Neon Auth sign in with.

use serde_json::json;

use super::auth::{Enabled, enabled};
use crate::answer::{Answer, ApiError, Outcome};
use crate::call::Call;
use crate::input::Fields;
use crate::routes::{Served, serves};
use crate::state::auth::{OauthClient, OauthProvider};

pub(super) const SERVED: &[Served] = &[
    serves("listBranchNeonAuthOauthProviders", list),
    serves("listNeonAuthOauthProviders", list),
    serves("addBranchNeonAuthOauthProvider", add),
    serves("addNeonAuthOauthProvider", add),
    serves("updateBranchNeonAuthOauthProvider", update),
    serves("updateNeonAuthOauthProvider", update),
    serves("deleteBranchNeonAuthOauthProvider", delete),
    serves("deleteNeonAuthOauthProvider", delete),
];

/// The only provider at which Neon lends its own client.
const SHARED: &str = "google";

fn list(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, .. } = enabled(call)?;
    Ok(Answer::ok(&json!({"providers": auth.oauth_providers})))
}

/// The client after the changes of a request; its two halves come together.
fn changed_client(client: &OauthClient, fields: &Fields<'_>) -> Result<OauthClient, ApiError> {
    let id = fields.string("client_id")?.map(str::to_owned);
    let secret = fields.string("client_secret")?.map(str::to_owned);
    match (client, id, secret) {
        (_, None, None) => Ok(client.clone()),
        (_, Some(client_id), Some(client_secret)) => {
            Ok(OauthClient::Standard { client_id, client_secret })
        }
        (OauthClient::Standard { client_id, client_secret }, id, secret) => {
            let client_id = id.unwrap_or_else(|| client_id.clone());
            let client_secret = secret.unwrap_or_else(|| client_secret.clone());
            Ok(OauthClient::Standard { client_id, client_secret })
        }
        (OauthClient::Shared, None, _) => Err(fields.missing("client_id")),
        (OauthClient::Shared, _, None) => Err(fields.missing("client_secret")),
    }
}

fn add(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, request, tally, .. } = enabled(call)?;
    let fields = request.fields()?;
    let id = fields.required_string("id")?;
    if auth.oauth_provider(id).is_some() {
        return Err(ApiError::conflict(format!("oauth provider already exists; id:\"{id}\"")));
    }
    let client = changed_client(&OauthClient::Shared, &fields)?;
    if matches!(client, OauthClient::Shared) && id != SHARED {
        let message = format!("there is no shared client for this provider; id:\"{id}\"");
        return Err(ApiError::bad_request(message).with_code("INVALID_SHARED_OAUTH_PROVIDER"));
    }
    let provider = OauthProvider { id: id.to_owned(), client };
    auth.oauth_providers.push(provider.clone());
    tally.created("auth_oauth_providers");
    Ok(Answer::ok(&provider))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, request, .. } = enabled(call)?;
    let provider = auth.oauth_provider(request.path("oauth_provider_id"));
    let provider = provider.ok_or_else(|| ApiError::not_found("oauth provider"))?;
    provider.client = changed_client(&provider.client, &request.fields()?)?;
    Ok(Answer::ok(provider))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, request, tally, .. } = enabled(call)?;
    let id = request.path("oauth_provider_id");
    if auth.oauth_provider(id).is_none() {
        return Err(ApiError::not_found("oauth provider"));
    }
    auth.oauth_providers.retain(|provider| provider.id != id);
    tally.deleted("auth_oauth_providers");
    Ok(Answer::empty(200))
}
