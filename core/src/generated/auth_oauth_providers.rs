// Written by cargo xtask generate from api/auth_oauth_providers.yaml. Do not edit.

use crate::generated_support::*;

use super::{ListNeonAuthOauthProvidersResponse, NeonAuthOauthProvider, NeonAuthOauthProviderId};

/// OAuth providers of Neon Auth on a branch.
#[derive(Clone, Copy, Debug)]
pub struct AuthOauthProviders<'a>(pub(crate) &'a Client);

impl AuthOauthProviders<'_> {
    /// Adds an OAuth provider to Neon Auth of a branch.
    ///
    /// Calls `addBranchNeonAuthOauthProvider`
    /// (`POST /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`). Beta.
    pub fn add(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &AddAuthOauthProvider,
    ) -> Result<NeonAuthOauthProvider> {
        self.0.call(&ADD_BRANCH_NEON_AUTH_OAUTH_PROVIDER, &[project_id, branch_id], arguments)
    }

    /// Removes an OAuth provider from Neon Auth of a branch.
    ///
    /// Calls `deleteBranchNeonAuthOauthProvider` (`DELETE
    /// /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`).
    /// Beta.
    pub fn delete(
        &self,
        project_id: &str,
        branch_id: &str,
        oauth_provider_id: &NeonAuthOauthProviderId,
    ) -> Result<()> {
        self.0.call_empty(
            &DELETE_BRANCH_NEON_AUTH_OAUTH_PROVIDER,
            &[project_id, branch_id, oauth_provider_id.as_str()],
            &(),
        )
    }

    /// Lists the OAuth providers that users of a branch can sign in with.
    ///
    /// Calls `listBranchNeonAuthOauthProviders`
    /// (`GET /projects/{project_id}/branches/{branch_id}/auth/oauth_providers`). Beta.
    pub fn list(
        &self,
        project_id: &str,
        branch_id: &str,
    ) -> List<ListNeonAuthOauthProvidersResponse> {
        self.0.list(&LIST_BRANCH_NEON_AUTH_OAUTH_PROVIDERS, &[project_id, branch_id], &())
    }

    /// Changes the client settings of an OAuth provider of a branch.
    ///
    /// Calls `updateBranchNeonAuthOauthProvider` (`PATCH
    /// /projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}`).
    /// Beta.
    pub fn update(
        &self,
        project_id: &str,
        branch_id: &str,
        oauth_provider_id: &NeonAuthOauthProviderId,
        arguments: &UpdateAuthOauthProvider,
    ) -> Result<NeonAuthOauthProvider> {
        self.0.call(
            &UPDATE_BRANCH_NEON_AUTH_OAUTH_PROVIDER,
            &[project_id, branch_id, oauth_provider_id.as_str()],
            arguments,
        )
    }
}

operations! {
    ADD_BRANCH_NEON_AUTH_OAUTH_PROVIDER { id: "addBranchNeonAuthOauthProvider",
        name: "auth_oauth_providers.add", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers",
        body: BodyKind::Required, required: &["id"] }
    DELETE_BRANCH_NEON_AUTH_OAUTH_PROVIDER { id: "deleteBranchNeonAuthOauthProvider",
        name: "auth_oauth_providers.delete", method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}" }
    LIST_BRANCH_NEON_AUTH_OAUTH_PROVIDERS { id: "listBranchNeonAuthOauthProviders",
        name: "auth_oauth_providers.list",
        path: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers",
        retry: RetryClass::Safe }
    UPDATE_BRANCH_NEON_AUTH_OAUTH_PROVIDER { id: "updateBranchNeonAuthOauthProvider",
        name: "auth_oauth_providers.update", method: Method::Patch,
        path: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}",
        body: BodyKind::Required }
}

/// Arguments of `auth_oauth_providers.add`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AddAuthOauthProvider {
    /// OAuth provider to add.
    pub id: NeonAuthOauthProviderId,
    /// Client id issued by the OAuth provider.
    pub client_id: Option<String>,
    /// Client secret issued by the OAuth provider.
    pub client_secret: Option<Secret>,
    /// Microsoft tenant id; only for the Microsoft provider.
    pub microsoft_tenant_id: Option<String>,
}

/// Arguments of `auth_oauth_providers.update`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAuthOauthProvider {
    /// Client id issued by the OAuth provider.
    pub client_id: Option<String>,
    /// Client secret issued by the OAuth provider.
    pub client_secret: Option<Secret>,
    /// Microsoft tenant id; only for the Microsoft provider.
    pub microsoft_tenant_id: Option<String>,
}

records! {
    AddAuthOauthProvider: id, client_id, client_secret, microsoft_tenant_id;
    UpdateAuthOauthProvider: client_id, client_secret, microsoft_tenant_id;
}
