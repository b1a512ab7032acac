// Written by cargo xtask generate from api/. Do not edit.
//! What `auth_oauth_providers` takes and gives.

use crate::values::*;

/// Arguments of `auth_oauth_providers.add`.
#[uniffi::remote(Record)]
pub struct AddAuthOauthProvider {
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

/// Arguments of `auth_oauth_providers.update`.
#[uniffi::remote(Record)]
pub struct UpdateAuthOauthProvider {
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
