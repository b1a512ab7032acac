//! Neon Auth on a branch: the integration, its settings, and what is registered with it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::Ids;
use crate::clock::Stamp;

/// The provider whose data lives in the database of the branch.
pub(crate) const BETTER_AUTH: &str = "better_auth";

/// Where a provider lives on the web.
pub(crate) fn provider_domain(provider: &str) -> &'static str {
    match provider {
        BETTER_AUTH => "better-auth.com",
        "stack" => "stack-auth.com",
        _ => "auth.example",
    }
}

/// What is shown instead of the password of a mail server.
const MASK: &str = "********";

/// The connection with a provider of sign-in.
#[derive(Clone, Debug)]
pub(crate) struct Integration {
    pub(crate) provider: String,
    pub(crate) provider_project_id: String,
    pub(crate) database_name: String,
    pub(crate) created_at: Stamp,
    pub(crate) is_transfer_begun: bool,
}

/// Neon Auth of a branch. Its data can outlive the integration.
#[derive(Clone, Debug)]
pub(crate) struct Auth {
    pub(crate) integration: Option<Integration>,
    /// Documents by the end of the path at which they are read and changed.
    /// Null stands for a text that is not set; it is never shown.
    pub(crate) settings: Value,
    pub(crate) email_server: Value,
    pub(crate) oauth_providers: Vec<OauthProvider>,
    pub(crate) domains: Vec<String>,
    /// By identifier.
    pub(crate) users: BTreeMap<String, Value>,
}

/// A way to sign in with an account from elsewhere.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct OauthProvider {
    pub(crate) id: String,
    #[serde(flatten)]
    pub(crate) client: OauthClient,
}

/// The OAuth client that is used: one of the user's, or the one that Neon lends.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum OauthClient {
    Standard { client_id: String, client_secret: String },
    Shared,
}

/// The pair of keys that some providers give to applications; they are shown once.
#[derive(Debug, Default)]
pub(crate) struct SdkKeys {
    pub(crate) public: String,
    pub(crate) secret: String,
}

impl Auth {
    /// Neon Auth with its defaults, not yet connected with a provider.
    pub(crate) fn new(application_name: &str) -> Auth {
        let google = OauthProvider { id: "google".to_owned(), client: OauthClient::Shared };
        Auth {
            integration: None,
            settings: default_settings(application_name),
            email_server: blank_email_server("shared"),
            oauth_providers: vec![google],
            domains: Vec::new(),
            users: BTreeMap::new(),
        }
    }

    /// Whether a database as it was at this time has it; one that is off is taken to be older.
    pub(crate) fn was_on(&self, time: Stamp) -> bool {
        let in_database = self.integration.as_ref().filter(|it| it.provider == BETTER_AUTH);
        in_database.is_none_or(|integration| integration.created_at <= time)
    }

    /// What a copy of the database takes along: nothing, when the provider keeps it elsewhere.
    pub(crate) fn copied(&self, ids: &mut Ids, now: Stamp) -> Option<Auth> {
        let mut copy = self.clone();
        if let Some(integration) = &mut copy.integration {
            if integration.provider != BETTER_AUTH {
                return None;
            }
            integration.provider_project_id = ids.random.uuid();
            integration.created_at = now;
        }
        Some(copy)
    }

    pub(crate) fn oauth_provider(&mut self, id: &str) -> Option<&mut OauthProvider> {
        self.oauth_providers.iter_mut().find(|provider| provider.id == id)
    }

    /// The mail server as it is shown.
    pub(crate) fn shown_email_server(&self) -> Value {
        let mut server = without_nulls(&self.email_server);
        if let Some(password) = server.get_mut("password") {
            *password = json!(MASK);
        }
        server
    }

    /// A document of the settings as it is shown.
    pub(crate) fn shown_settings(&self, name: &str) -> Value {
        without_nulls(&self.settings[name])
    }
}

impl SdkKeys {
    /// Neon's own provider needs no keys.
    pub(crate) fn new(ids: &mut Ids, provider: &str) -> SdkKeys {
        if provider == BETTER_AUTH {
            return SdkKeys::default();
        }
        let random = &mut ids.random;
        SdkKeys {
            public: format!("pck_{}", random.token(48)),
            secret: format!("ssk_{}", random.token(48)),
        }
    }
}

fn default_settings(application_name: &str) -> Value {
    json!({
        "config": {"name": application_name},
        "allow_localhost": {"allow_localhost": true},
        "email_and_password": {
            "enabled": true,
            "email_verification_method": "otp",
            "require_email_verification": false,
            "auto_sign_in_after_verification": true,
            "send_verification_email_on_sign_up": false,
            "send_verification_email_on_sign_in": false,
            "disable_sign_up": false,
        },
        "plugins/magic-link": {"enabled": false, "expires_in": 5, "disable_sign_up": false},
        "plugins/organization": {
            "enabled": true,
            "organization_limit": 10,
            "membership_limit": 100,
            "creator_role": "owner",
            "send_invitation_email": false,
        },
        "plugins/phone-number": {"enabled": false, "otp_expires_in": 300},
        "webhooks": blank_webhooks(),
    })
}

/// Webhooks before anything is said about them.
pub(crate) fn blank_webhooks() -> Value {
    json!({"enabled": false, "webhook_url": null, "enabled_events": [], "timeout_seconds": 5})
}

/// A mail server of a kind, before anything is said about it.
pub(crate) fn blank_email_server(kind: &str) -> Value {
    match kind {
        "standard" => json!({
            "type": kind,
            "host": "",
            "port": 0,
            "username": "",
            "password": "",
            "sender_email": "",
            "sender_name": "",
        }),
        _ => json!({"type": kind, "sender_email": null, "sender_name": null}),
    }
}

/// Why a test mail does not go out; `None` when it does, though nothing is really sent.
/// Hosts below `.invalid` exist nowhere, and the mask is nobody's password.
pub(crate) fn delivery_failure(server: &Value) -> Option<String> {
    let host = server["host"].as_str().unwrap_or_default();
    if host == "invalid" || host.ends_with(".invalid") {
        return Some(format!("no such host: {host}"));
    }
    (server["password"] == MASK).then(|| "the mail server refused the password".to_owned())
}

fn without_nulls(document: &Value) -> Value {
    let fields = document.as_object().into_iter().flatten();
    fields
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
