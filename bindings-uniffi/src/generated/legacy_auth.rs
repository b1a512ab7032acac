// Written by cargo xtask generate from api/. Do not edit.
//! What `legacy_auth` takes and gives.

use crate::values::*;

/// Arguments of `legacy_auth.add_domain`.
#[uniffi::remote(Record)]
pub struct AddLegacyAuthDomain {
    /// Domain to allow, as a URI.
    pub domain: String,
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// Arguments of `legacy_auth.add_oauth_provider`.
#[uniffi::remote(Record)]
pub struct AddLegacyAuthOauthProvider {
    /// OAuth provider to add.
    pub id: NeonAuthOauthProviderId,
    /// Client id issued by the OAuth provider.
    #[uniffi(default = None)]
    pub client_id: Option<String>,
    /// Client secret issued by the OAuth provider.
    #[uniffi(default = None)]
    pub client_secret: Option<Secret>,
    /// Microsoft tenant id; only for the Microsoft provider.
    #[uniffi(default = None)]
    pub microsoft_tenant_id: Option<String>,
}

/// Arguments of `legacy_auth.create_integration`.
#[uniffi::remote(Record)]
pub struct CreateLegacyAuthIntegration {
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Id of the Neon project.
    pub project_id: String,
    /// Id of the branch the integration belongs to.
    pub branch_id: String,
    /// Database that holds the auth data; the server picks one when absent.
    #[uniffi(default = None)]
    pub database_name: Option<String>,
    /// Postgres role for the integration; leave it out. Deprecated.
    #[uniffi(default = None)]
    pub role_name: Option<String>,
}

/// Arguments of `legacy_auth.create_sdk_keys`.
#[uniffi::remote(Record)]
pub struct CreateLegacyAuthSdkKeys {
    /// Id of the Neon project.
    pub project_id: String,
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// Arguments of `legacy_auth.create_user`.
#[uniffi::remote(Record)]
pub struct CreateLegacyAuthUser {
    /// Id of the Neon project.
    pub project_id: String,
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Email address of the user.
    pub email: String,
    /// Name of the user, 1 to 255 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
}

/// Arguments of `legacy_auth.delete_domains`.
#[uniffi::remote(Record)]
pub struct DeleteLegacyAuthDomains {
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Domains to remove.
    pub domains: Vec<NeonAuthDeleteDomainFromRedirectUriWhitelistItem>,
}

/// Arguments of `legacy_auth.delete_integration`.
#[uniffi::remote(Record)]
pub struct DeleteLegacyAuthIntegration {
    /// Whether the data of Neon Auth is deleted from the database too.
    #[uniffi(default = None)]
    pub delete_data: Option<bool>,
}

/// The Neon Auth integrations of a project.
#[uniffi::remote(Record)]
pub struct ListNeonAuthIntegrationsResponse {
    /// Integrations of the project.
    pub data: Vec<NeonAuthIntegration>,
}

/// Arguments of `legacy_auth.transfer_ownership`.
#[uniffi::remote(Record)]
pub struct TransferLegacyAuthOwnership {
    /// Id of the Neon project.
    pub project_id: String,
    /// Provider that runs the sign-in service.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// Arguments of `legacy_auth.update_oauth_provider`.
#[uniffi::remote(Record)]
pub struct UpdateLegacyAuthOauthProvider {
    /// Client id issued by the OAuth provider.
    #[uniffi(default = None)]
    pub client_id: Option<String>,
    /// Client secret issued by the OAuth provider.
    #[uniffi(default = None)]
    pub client_secret: Option<Secret>,
    /// Microsoft tenant id; only for the Microsoft provider.
    #[uniffi(default = None)]
    pub microsoft_tenant_id: Option<String>,
}
