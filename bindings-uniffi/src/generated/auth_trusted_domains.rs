// Written by cargo xtask generate from api/. Do not edit.
//! What `auth_trusted_domains` takes and gives.

use crate::values::*;

/// Arguments of `auth_trusted_domains.add`.
#[uniffi::remote(Record)]
pub struct AddAuthTrustedDomain {
    /// Domain to allow, as a URI.
    pub domain: String,
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// Arguments of `auth_trusted_domains.delete`.
#[uniffi::remote(Record)]
pub struct DeleteAuthTrustedDomains {
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Domains to remove.
    pub domains: Vec<NeonAuthDeleteDomainFromRedirectUriWhitelistItem>,
}
