// Written by cargo xtask generate from api/legacy_auth.yaml. Do not edit.

use crate::generated_support::*;

use super::{
    ListNeonAuthOauthProvidersResponse, NeonAuthCreateIntegrationResponse,
    NeonAuthDeleteDomainFromRedirectUriWhitelistItem, NeonAuthEmailServerConfig,
    NeonAuthEmailServerConfigResponse, NeonAuthIntegration, NeonAuthOauthProvider,
    NeonAuthOauthProviderId, NeonAuthRedirectUriWhitelistResponse, NeonAuthSupportedAuthProvider,
};

/// Neon Auth by project: the older form, mostly deprecated.
#[derive(Clone, Copy, Debug)]
pub struct LegacyAuth<'a>(pub(crate) &'a Client);

impl LegacyAuth<'_> {
    /// Adds a domain that Neon Auth of a project may redirect to.
    ///
    /// Use `auth_trusted_domains.add` instead, which takes a branch.
    ///
    /// Calls `addNeonAuthDomainToRedirectUriWhitelist`
    /// (`POST /projects/{project_id}/auth/domains`). Deprecated: its end was announced for
    /// 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn add_domain(&self, project_id: &str, arguments: &AddLegacyAuthDomain) -> Result<()> {
        self.0.call_empty(&ADD_NEON_AUTH_DOMAIN_TO_REDIRECT_URI_WHITELIST, &[project_id], arguments)
    }

    /// Adds an OAuth provider to Neon Auth of a project.
    ///
    /// Use `auth_oauth_providers.add` instead, which takes a branch.
    ///
    /// Calls `addNeonAuthOauthProvider` (`POST /projects/{project_id}/auth/oauth_providers`).
    /// Deprecated: its end was announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn add_oauth_provider(
        &self,
        project_id: &str,
        arguments: &AddLegacyAuthOauthProvider,
    ) -> Result<NeonAuthOauthProvider> {
        self.0.call(&ADD_NEON_AUTH_OAUTH_PROVIDER, &[project_id], arguments)
    }

    /// Creates a Neon Auth integration on the branch named in the request.
    ///
    /// Use `auth.create` instead.
    ///
    /// Calls `createNeonAuthIntegration` (`POST /projects/auth/create`). Deprecated: its end was
    /// announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn create_integration(
        &self,
        arguments: &CreateLegacyAuthIntegration,
    ) -> Result<NeonAuthCreateIntegrationResponse> {
        self.0.call(&CREATE_NEON_AUTH_INTEGRATION, &[], arguments)
    }

    /// Creates new SDK keys at the auth provider of a project.
    ///
    /// The answer carries `secret_server_key`; store it, for reading the integration does not
    /// return it.
    ///
    /// Calls `createNeonAuthProviderSdkKeys` (`POST /projects/auth/keys`).
    pub fn create_sdk_keys(
        &self,
        arguments: &CreateLegacyAuthSdkKeys,
    ) -> Result<NeonAuthCreateIntegrationResponse> {
        self.0.call(&CREATE_NEON_AUTH_PROVIDER_SDK_KEYS, &[], arguments)
    }

    /// Creates a Neon Auth user in a project.
    ///
    /// Use `auth_users.create` instead, which takes a branch.
    ///
    /// Calls `createNeonAuthNewUser` (`POST /projects/auth/user`). Deprecated: its end was
    /// announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn create_user(&self, arguments: &CreateLegacyAuthUser) -> Result<String> {
        self.0.call(&CREATE_NEON_AUTH_NEW_USER, &[], arguments)
    }

    /// Removes domains from those a project trusts for redirects.
    ///
    /// Use `auth_trusted_domains.delete` instead, which takes a branch.
    ///
    /// Calls `deleteNeonAuthDomainFromRedirectUriWhitelist`
    /// (`DELETE /projects/{project_id}/auth/domains`). Deprecated: its end was announced for
    /// 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn delete_domains(
        &self,
        project_id: &str,
        arguments: &DeleteLegacyAuthDomains,
    ) -> Result<()> {
        self.0.call_empty(
            &DELETE_NEON_AUTH_DOMAIN_FROM_REDIRECT_URI_WHITELIST,
            &[project_id],
            arguments,
        )
    }

    /// Removes the integration of a project with an auth provider.
    ///
    /// Use `auth.disable` instead, which takes a branch.
    ///
    /// Calls `deleteNeonAuthIntegration`
    /// (`DELETE /projects/{project_id}/auth/integration/{auth_provider}`). Deprecated: its end was
    /// announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn delete_integration(
        &self,
        project_id: &str,
        auth_provider: &NeonAuthSupportedAuthProvider,
        arguments: &DeleteLegacyAuthIntegration,
    ) -> Result<()> {
        self.0.call_empty(
            &DELETE_NEON_AUTH_INTEGRATION,
            &[project_id, auth_provider.as_str()],
            arguments,
        )
    }

    /// Removes an OAuth provider from Neon Auth of a project.
    ///
    /// Use `auth_oauth_providers.delete` instead, which takes a branch.
    ///
    /// Calls `deleteNeonAuthOauthProvider`
    /// (`DELETE /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its
    /// end was announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn delete_oauth_provider(
        &self,
        project_id: &str,
        oauth_provider_id: &NeonAuthOauthProviderId,
    ) -> Result<()> {
        self.0.call_empty(
            &DELETE_NEON_AUTH_OAUTH_PROVIDER,
            &[project_id, oauth_provider_id.as_str()],
            &(),
        )
    }

    /// Deletes a Neon Auth user of a project.
    ///
    /// Use `auth_users.delete` instead, which takes a branch.
    ///
    /// Calls `deleteNeonAuthUser` (`DELETE /projects/{project_id}/auth/users/{auth_user_id}`).
    /// Deprecated: its end was announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn delete_user(&self, project_id: &str, auth_user_id: &str) -> Result<()> {
        self.0.call_empty(&DELETE_NEON_AUTH_USER, &[project_id, auth_user_id], &())
    }

    /// Returns the mail server that Neon Auth of a project sends through.
    ///
    /// Use `auth.get_email_provider` instead, which takes a branch.
    ///
    /// Calls `getNeonAuthEmailServer` (`GET /projects/{project_id}/auth/email_server`). Deprecated:
    /// its end was announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn get_email_server(&self, project_id: &str) -> Result<NeonAuthEmailServerConfigResponse> {
        self.0.call(&GET_NEON_AUTH_EMAIL_SERVER, &[project_id], &())
    }

    /// Lists the domains that Neon Auth of a project may redirect to.
    ///
    /// Use `auth_trusted_domains.list` instead, which takes a branch.
    ///
    /// Calls `listNeonAuthRedirectUriWhitelistDomains` (`GET /projects/{project_id}/auth/domains`).
    /// Deprecated: its end was announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn list_domains(&self, project_id: &str) -> List<NeonAuthRedirectUriWhitelistResponse> {
        self.0.list(&LIST_NEON_AUTH_REDIRECT_URI_WHITELIST_DOMAINS, &[project_id], &())
    }

    /// Lists the Neon Auth integrations of a project.
    ///
    /// Use `auth.get` instead, which reads the integration of one branch.
    ///
    /// Calls `listNeonAuthIntegrations` (`GET /projects/{project_id}/auth/integrations`).
    /// Deprecated: its end was announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn list_integrations(&self, project_id: &str) -> List<ListNeonAuthIntegrationsResponse> {
        self.0.list(&LIST_NEON_AUTH_INTEGRATIONS, &[project_id], &())
    }

    /// Lists the OAuth providers that users of a project can sign in with.
    ///
    /// Use `auth_oauth_providers.list` instead, which takes a branch.
    ///
    /// Calls `listNeonAuthOauthProviders` (`GET /projects/{project_id}/auth/oauth_providers`).
    /// Deprecated: its end was announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn list_oauth_providers(
        &self,
        project_id: &str,
    ) -> List<ListNeonAuthOauthProvidersResponse> {
        self.0.list(&LIST_NEON_AUTH_OAUTH_PROVIDERS, &[project_id], &())
    }

    /// Begins handing the project at the auth provider over to the user.
    ///
    /// The answer is a URL where the user finishes the transfer; `transfer_status` of the
    /// integration tells how far it is.
    ///
    /// Calls `transferNeonAuthProviderProject` (`POST /projects/auth/transfer_ownership`).
    pub fn transfer_ownership(&self, arguments: &TransferLegacyAuthOwnership) -> Result<Secret> {
        self.0.call(&TRANSFER_NEON_AUTH_PROVIDER_PROJECT, &[], arguments)
    }

    /// Sets the mail server that Neon Auth of a project sends through.
    ///
    /// Use `auth.update_email_provider` instead, which takes a branch.
    ///
    /// Calls `updateNeonAuthEmailServer` (`PATCH /projects/{project_id}/auth/email_server`).
    /// Deprecated: its end was announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn update_email_server(
        &self,
        project_id: &str,
        email_provider: &NeonAuthEmailServerConfig,
    ) -> Result<NeonAuthEmailServerConfigResponse> {
        self.0.call(&UPDATE_NEON_AUTH_EMAIL_SERVER, &[project_id], email_provider)
    }

    /// Changes the client settings of an OAuth provider of a project.
    ///
    /// Use `auth_oauth_providers.update` instead, which takes a branch.
    ///
    /// Calls `updateNeonAuthOauthProvider`
    /// (`PATCH /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its
    /// end was announced for 2026-03-01.
    #[deprecated(note = "its end was announced for 2026-03-01")]
    pub fn update_oauth_provider(
        &self,
        project_id: &str,
        oauth_provider_id: &NeonAuthOauthProviderId,
        arguments: &UpdateLegacyAuthOauthProvider,
    ) -> Result<NeonAuthOauthProvider> {
        self.0.call(
            &UPDATE_NEON_AUTH_OAUTH_PROVIDER,
            &[project_id, oauth_provider_id.as_str()],
            arguments,
        )
    }
}

operations! {
    ADD_NEON_AUTH_DOMAIN_TO_REDIRECT_URI_WHITELIST { id: "addNeonAuthDomainToRedirectUriWhitelist",
        name: "legacy_auth.add_domain", method: Method::Post,
        path: "/projects/{project_id}/auth/domains", body: BodyKind::Required, required: &["domain",
        "auth_provider"] }
    ADD_NEON_AUTH_OAUTH_PROVIDER { id: "addNeonAuthOauthProvider",
        name: "legacy_auth.add_oauth_provider", method: Method::Post,
        path: "/projects/{project_id}/auth/oauth_providers", body: BodyKind::Required,
        required: &["id"] }
    CREATE_NEON_AUTH_INTEGRATION { id: "createNeonAuthIntegration",
        name: "legacy_auth.create_integration", method: Method::Post, path: "/projects/auth/create",
        body: BodyKind::Required, required: &["auth_provider", "project_id", "branch_id"] }
    CREATE_NEON_AUTH_PROVIDER_SDK_KEYS { id: "createNeonAuthProviderSdkKeys",
        name: "legacy_auth.create_sdk_keys", method: Method::Post, path: "/projects/auth/keys",
        body: BodyKind::Required, required: &["project_id", "auth_provider"] }
    CREATE_NEON_AUTH_NEW_USER { id: "createNeonAuthNewUser", name: "legacy_auth.create_user",
        method: Method::Post, path: "/projects/auth/user", body: BodyKind::Required,
        required: &["project_id", "auth_provider", "email"], unwrap: Some("id") }
    DELETE_NEON_AUTH_DOMAIN_FROM_REDIRECT_URI_WHITELIST { id: "deleteNeonAuthDomainFromRedirectUriWhitelist",
        name: "legacy_auth.delete_domains", method: Method::Delete,
        path: "/projects/{project_id}/auth/domains", body: BodyKind::Required,
        required: &["auth_provider", "domains"] }
    DELETE_NEON_AUTH_INTEGRATION { id: "deleteNeonAuthIntegration",
        name: "legacy_auth.delete_integration", method: Method::Delete,
        path: "/projects/{project_id}/auth/integration/{auth_provider}", body: BodyKind::Optional }
    DELETE_NEON_AUTH_OAUTH_PROVIDER { id: "deleteNeonAuthOauthProvider",
        name: "legacy_auth.delete_oauth_provider", method: Method::Delete,
        path: "/projects/{project_id}/auth/oauth_providers/{oauth_provider_id}" }
    DELETE_NEON_AUTH_USER { id: "deleteNeonAuthUser", name: "legacy_auth.delete_user",
        method: Method::Delete, path: "/projects/{project_id}/auth/users/{auth_user_id:text}" }
    GET_NEON_AUTH_EMAIL_SERVER { id: "getNeonAuthEmailServer",
        name: "legacy_auth.get_email_server", path: "/projects/{project_id}/auth/email_server",
        retry: RetryClass::Safe }
    LIST_NEON_AUTH_REDIRECT_URI_WHITELIST_DOMAINS { id: "listNeonAuthRedirectUriWhitelistDomains",
        name: "legacy_auth.list_domains", path: "/projects/{project_id}/auth/domains",
        retry: RetryClass::Safe }
    LIST_NEON_AUTH_INTEGRATIONS { id: "listNeonAuthIntegrations",
        name: "legacy_auth.list_integrations", path: "/projects/{project_id}/auth/integrations",
        retry: RetryClass::Safe }
    LIST_NEON_AUTH_OAUTH_PROVIDERS { id: "listNeonAuthOauthProviders",
        name: "legacy_auth.list_oauth_providers",
        path: "/projects/{project_id}/auth/oauth_providers", retry: RetryClass::Safe }
    TRANSFER_NEON_AUTH_PROVIDER_PROJECT { id: "transferNeonAuthProviderProject",
        name: "legacy_auth.transfer_ownership", method: Method::Post,
        path: "/projects/auth/transfer_ownership", body: BodyKind::Required,
        required: &["project_id", "auth_provider"], unwrap: Some("url") }
    UPDATE_NEON_AUTH_EMAIL_SERVER { id: "updateNeonAuthEmailServer",
        name: "legacy_auth.update_email_server", method: Method::Patch,
        path: "/projects/{project_id}/auth/email_server", body: BodyKind::Required }
    UPDATE_NEON_AUTH_OAUTH_PROVIDER { id: "updateNeonAuthOauthProvider",
        name: "legacy_auth.update_oauth_provider", method: Method::Patch,
        path: "/projects/{project_id}/auth/oauth_providers/{oauth_provider_id}",
        body: BodyKind::Required }
}

/// Arguments of `legacy_auth.add_domain`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AddLegacyAuthDomain {
    /// Domain to allow, as a URI.
    pub domain: String,
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// Arguments of `legacy_auth.add_oauth_provider`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AddLegacyAuthOauthProvider {
    /// OAuth provider to add.
    pub id: NeonAuthOauthProviderId,
    /// Client id issued by the OAuth provider.
    pub client_id: Option<String>,
    /// Client secret issued by the OAuth provider.
    pub client_secret: Option<Secret>,
    /// Microsoft tenant id; only for the Microsoft provider.
    pub microsoft_tenant_id: Option<String>,
}

/// Arguments of `legacy_auth.create_integration`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateLegacyAuthIntegration {
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Id of the Neon project.
    pub project_id: String,
    /// Id of the branch the integration belongs to.
    pub branch_id: String,
    /// Database that holds the auth data; the server picks one when absent.
    pub database_name: Option<String>,
    /// Postgres role for the integration; leave it out. Deprecated.
    pub role_name: Option<String>,
}

/// Arguments of `legacy_auth.create_sdk_keys`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateLegacyAuthSdkKeys {
    /// Id of the Neon project.
    pub project_id: String,
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// Arguments of `legacy_auth.create_user`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateLegacyAuthUser {
    /// Id of the Neon project.
    pub project_id: String,
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Email address of the user.
    pub email: String,
    /// Name of the user, 1 to 255 characters.
    pub name: Option<String>,
}

/// Arguments of `legacy_auth.delete_domains`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeleteLegacyAuthDomains {
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Domains to remove.
    pub domains: Vec<NeonAuthDeleteDomainFromRedirectUriWhitelistItem>,
}

/// Arguments of `legacy_auth.delete_integration`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeleteLegacyAuthIntegration {
    /// Whether the data of Neon Auth is deleted from the database too.
    pub delete_data: Option<bool>,
}

/// The Neon Auth integrations of a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListNeonAuthIntegrationsResponse {
    /// Integrations of the project.
    pub data: Vec<NeonAuthIntegration>,
}

/// Arguments of `legacy_auth.transfer_ownership`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TransferLegacyAuthOwnership {
    /// Id of the Neon project.
    pub project_id: String,
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// Arguments of `legacy_auth.update_oauth_provider`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateLegacyAuthOauthProvider {
    /// Client id issued by the OAuth provider.
    pub client_id: Option<String>,
    /// Client secret issued by the OAuth provider.
    pub client_secret: Option<Secret>,
    /// Microsoft tenant id; only for the Microsoft provider.
    pub microsoft_tenant_id: Option<String>,
}

records! {
    AddLegacyAuthDomain: domain, auth_provider;
    AddLegacyAuthOauthProvider: id, client_id, client_secret, microsoft_tenant_id;
    CreateLegacyAuthIntegration: auth_provider, project_id, branch_id, database_name, role_name;
    CreateLegacyAuthSdkKeys: project_id, auth_provider;
    CreateLegacyAuthUser: project_id, auth_provider, email, name;
    DeleteLegacyAuthDomains: auth_provider, domains;
    DeleteLegacyAuthIntegration: delete_data;
    ListNeonAuthIntegrationsResponse: data;
    TransferLegacyAuthOwnership: project_id, auth_provider;
    UpdateLegacyAuthOauthProvider: client_id, client_secret, microsoft_tenant_id;
}

page! { ListNeonAuthIntegrationsResponse: NeonAuthIntegration in data }
