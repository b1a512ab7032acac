//! Neon Auth: turning it on and off, and its settings. Calls of the old form, which name only the
//! project, are about the default branch.

use serde_json::{Value, json};

use crate::answer::{Answer, ApiError, Outcome};
use crate::call::{Call, Scope};
use crate::request::ApiRequest;
use crate::routes::{Served, serves};
use crate::state::Ids;
use crate::state::auth::{
    Auth, BETTER_AUTH, Integration, SdkKeys, blank_webhooks, provider_domain,
};
use crate::state::project::Project;
use crate::state::tally::Tally;

pub(super) const SERVED: &[Served] = &[
    serves("getNeonAuth", get),
    serves("createNeonAuth", create),
    serves("disableNeonAuth", disable),
    serves("deleteNeonAuthIntegration", disable),
    serves("getNeonAuthAllowLocalhost", get_settings),
    serves("updateNeonAuthAllowLocalhost", change_settings),
    serves("updateNeonAuthConfig", change_settings),
    serves("getNeonAuthEmailAndPasswordConfig", get_settings),
    serves("updateNeonAuthEmailAndPasswordConfig", change_settings),
    serves("updateNeonAuthMagicLinkPlugin", change_settings),
    serves("updateNeonAuthOrganizationPlugin", change_settings),
    serves("getNeonAuthPhoneNumberPlugin", get_settings),
    serves("updateNeonAuthPhoneNumberPlugin", change_settings),
    serves("getNeonAuthWebhookConfig", get_settings),
    serves("updateNeonAuthWebhookConfig", replace_webhooks),
    serves("getNeonAuthPluginConfigs", get_plugins),
];

/// A request about a branch on which Neon Auth is on.
pub(super) struct Enabled<'c> {
    pub(super) auth: &'c mut Auth,
    pub(super) provider: String,
    pub(super) ids: &'c mut Ids,
    pub(super) tally: &'c mut Tally,
    pub(super) request: &'c ApiRequest,
}

pub(super) fn not_enabled() -> ApiError {
    ApiError::not_found("neon auth integration")
}

/// The project of the path or, in calls of the old form, of the body; and the branch it is about.
pub(super) fn place<'c>(call: &'c mut Call<'_>) -> Result<(Scope<'c>, String), ApiError> {
    let request = call.request;
    let scope = match request.path("project_id") {
        "" => call.scope_of(request.fields()?.required_string("project_id")?)?,
        _ => call.scope()?,
    };
    let branch_id = match request.path("branch_id") {
        "" => scope.project.default_branch().map(|branch| branch.id.clone()),
        _ => Some(scope.branch_id()?),
    };
    Ok((scope, branch_id.ok_or_else(|| ApiError::not_found("branch"))?))
}

/// The branch that the request is about; 404 unless Neon Auth is on there.
pub(super) fn enabled<'c>(call: &'c mut Call<'_>) -> Result<Enabled<'c>, ApiError> {
    let (scope, branch_id) = place(call)?;
    let Scope { project, ids, tally, request, .. } = scope;
    let auth = project.branches.get_mut(&branch_id).and_then(|branch| branch.auth.as_mut());
    let auth = auth.ok_or_else(not_enabled)?;
    let provider = auth.integration.as_ref().ok_or_else(not_enabled)?.provider.clone();
    Ok(Enabled { auth, provider, ids, tally, request })
}

impl Enabled<'_> {
    /// 404 when the request names a provider that the integration is not with.
    pub(super) fn refuse_other_provider(&self) -> Result<(), ApiError> {
        match self.request.fields()?.string("auth_provider")? {
            Some(provider) if provider != self.provider => Err(not_enabled()),
            _ => Ok(()),
        }
    }
}

/// Where a provider is reached, and the keys that verify its tokens.
struct Addresses {
    base_url: Option<String>,
    jwks_url: String,
}

impl Addresses {
    fn new(project: &Project, branch_id: &str, integration: &Integration) -> Addresses {
        if integration.provider != BETTER_AUTH {
            let id = &integration.provider_project_id;
            let domain = provider_domain(&integration.provider);
            let jwks_url =
                format!("https://api.{domain}/api/v1/projects/{id}/.well-known/jwks.json");
            return Addresses { base_url: None, jwks_url };
        }
        let endpoint = project.read_write_endpoint(branch_id);
        let host = endpoint.map_or(branch_id, |endpoint| endpoint.id.as_str());
        let (proxy_host, database) = (&project.data.proxy_host, &integration.database_name);
        let base_url = format!("https://{host}.neonauth.{proxy_host}/{database}/auth");
        let jwks_url = format!("{base_url}/.well-known/jwks.json");
        Addresses { base_url: Some(base_url), jwks_url }
    }
}

/// The integration of a branch as it is shown.
pub(super) fn view(project: &Project, branch_id: &str) -> Option<Value> {
    let auth = project.branches.get(branch_id)?.auth.as_ref()?;
    let integration = auth.integration.as_ref()?;
    let addresses = Addresses::new(project, branch_id, integration);
    let mut view = json!({
        "auth_provider": integration.provider,
        "auth_provider_project_id": integration.provider_project_id,
        "branch_id": branch_id,
        "db_name": integration.database_name,
        "created_at": integration.created_at,
        "owned_by": "neon",
        "jwks_url": addresses.jwks_url,
        "name": auth.settings["config"]["name"],
    });
    if let Some(base_url) = addresses.base_url {
        view["base_url"] = json!(base_url);
    }
    if integration.is_transfer_begun {
        view["transfer_status"] = json!("initiated");
    }
    Some(view)
}

/// What an application needs to use an integration, secrets included.
pub(super) fn introduction(scope: &mut Scope<'_>, branch_id: &str) -> Option<Value> {
    let auth = scope.project.branches.get(branch_id)?.auth.as_ref()?;
    let integration = auth.integration.as_ref()?;
    let keys = SdkKeys::new(scope.ids, &integration.provider);
    let addresses = Addresses::new(scope.project, branch_id, integration);
    let mut body = json!({
        "auth_provider": integration.provider,
        "auth_provider_project_id": integration.provider_project_id,
        "pub_client_key": keys.public,
        "secret_server_key": keys.secret,
        "jwks_url": addresses.jwks_url,
        "schema_name": "neon_auth",
        "table_name": "users_sync",
    });
    if let Some(base_url) = addresses.base_url {
        body["base_url"] = json!(base_url);
    }
    Some(body)
}

fn get(call: &mut Call<'_>) -> Outcome {
    let (scope, branch_id) = place(call)?;
    view(scope.project, &branch_id).map(|view| Answer::ok(&view)).ok_or_else(not_enabled)
}

fn create(call: &mut Call<'_>) -> Outcome {
    let (scope, branch_id) = place(call)?;
    enable(scope, &branch_id)
}

/// Connects a branch with a provider. Data that is still there from an earlier time is taken up.
pub(super) fn enable(mut scope: Scope<'_>, branch_id: &str) -> Outcome {
    let fields = scope.request.fields()?;
    let provider = fields.required_string("auth_provider")?.to_owned();
    let branch =
        scope.project.branches.get(branch_id).ok_or_else(|| ApiError::not_found("branch"))?;
    let database = match fields.string("database_name")? {
        Some(name) => branch.database(name),
        None => branch.databases.first(),
    };
    let database_name = database.ok_or_else(|| ApiError::not_found("database"))?.name.clone();
    if view(scope.project, branch_id).is_some() {
        return Err(ApiError::conflict("neon auth is already enabled on this branch"));
    }
    scope.refuse_if_busy()?;
    let integration = Integration {
        provider,
        provider_project_id: scope.ids.random.uuid(),
        database_name,
        created_at: scope.now,
        is_transfer_begun: false,
    };
    let Project { branches, data, .. } = &mut *scope.project;
    if let Some(branch) = branches.get_mut(branch_id) {
        let auth = branch.auth.get_or_insert_with(|| Auth::new(&data.name));
        auth.integration = Some(integration);
    }
    scope.tally.created("auth_integrations");
    introduction(&mut scope, branch_id).map(|body| Answer::created(&body)).ok_or_else(not_enabled)
}

fn disable(call: &mut Call<'_>) -> Outcome {
    let (scope, branch_id) = place(call)?;
    let request = scope.request;
    let is_data_deleted = request.fields()?.boolean("delete_data")?.unwrap_or(false);
    let branch = scope.project.branches.get(&branch_id);
    let integration = branch.and_then(|branch| branch.auth.as_ref()?.integration.as_ref());
    let provider = integration.ok_or_else(not_enabled)?.provider.as_str();
    let named = request.path("auth_provider");
    if !named.is_empty() && named != provider {
        return Err(not_enabled());
    }
    scope.refuse_if_busy()?;
    if let Some(branch) = scope.project.branches.get_mut(&branch_id) {
        match &mut branch.auth {
            Some(auth) if !is_data_deleted => auth.integration = None,
            auth => *auth = None,
        }
    }
    scope.tally.deleted("auth_integrations");
    Ok(Answer::empty(200))
}

/// The document at the end of the path.
fn document_name(request: &ApiRequest) -> &'static str {
    request.route.template.split_once("/auth/").map_or("", |(_, name)| name)
}

fn get_settings(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, request, .. } = enabled(call)?;
    Ok(Answer::ok(&auth.shown_settings(document_name(request))))
}

fn change_settings(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, request, .. } = enabled(call)?;
    let name = document_name(request);
    let mut document = auth.settings[name].clone();
    request.fields()?.change(&mut document)?;
    auth.settings[name] = document;
    Ok(Answer::ok(&auth.shown_settings(name)))
}

/// Alone among the settings they are replaced as a whole.
fn replace_webhooks(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, request, .. } = enabled(call)?;
    let mut document = blank_webhooks();
    request.fields()?.change(&mut document)?;
    auth.settings["webhooks"] = document;
    Ok(Answer::ok(&auth.shown_settings("webhooks")))
}

fn get_plugins(call: &mut Call<'_>) -> Outcome {
    let Enabled { auth, .. } = enabled(call)?;
    Ok(Answer::ok(&json!({
        "organization": auth.shown_settings("plugins/organization"),
        "magic_link": auth.shown_settings("plugins/magic-link"),
        "phone_number": auth.shown_settings("plugins/phone-number"),
        "email_provider": auth.shown_email_server(),
        "email_and_password": auth.shown_settings("email_and_password"),
        "oauth_providers": auth.oauth_providers,
        "allow_localhost": auth.settings["allow_localhost"]["allow_localhost"],
    })))
}
