// Written by cargo xtask generate from api/auth_trusted_domains.yaml. Do not edit.

use crate::generated_support::*;

use super::{
    NeonAuthDeleteDomainFromRedirectUriWhitelistItem, NeonAuthRedirectUriWhitelistResponse,
    NeonAuthSupportedAuthProvider,
};

/// Domains that Neon Auth on a branch may redirect to.
#[derive(Clone, Copy, Debug)]
pub struct AuthTrustedDomains<'a>(pub(crate) &'a Client);

impl AuthTrustedDomains<'_> {
    /// Adds a domain that Neon Auth of a branch may redirect to.
    ///
    /// Calls `addBranchNeonAuthTrustedDomain`
    /// (`POST /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
    pub fn add(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &AddAuthTrustedDomain,
    ) -> Result<()> {
        self.0.call_empty(&ADD_BRANCH_NEON_AUTH_TRUSTED_DOMAIN, &[project_id, branch_id], arguments)
    }

    /// Removes domains from those a branch trusts for redirects.
    ///
    /// Calls `deleteBranchNeonAuthTrustedDomain`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
    pub fn delete(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &DeleteAuthTrustedDomains,
    ) -> Result<()> {
        self.0.call_empty(
            &DELETE_BRANCH_NEON_AUTH_TRUSTED_DOMAIN,
            &[project_id, branch_id],
            arguments,
        )
    }

    /// Lists the domains that Neon Auth of a branch may redirect to.
    ///
    /// Calls `listBranchNeonAuthTrustedDomains`
    /// (`GET /projects/{project_id}/branches/{branch_id}/auth/domains`). Beta.
    pub fn list(
        &self,
        project_id: &str,
        branch_id: &str,
    ) -> List<NeonAuthRedirectUriWhitelistResponse> {
        self.0.list(&LIST_BRANCH_NEON_AUTH_TRUSTED_DOMAINS, &[project_id, branch_id], &())
    }
}

operations! {
    ADD_BRANCH_NEON_AUTH_TRUSTED_DOMAIN { id: "addBranchNeonAuthTrustedDomain",
        name: "auth_trusted_domains.add", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/auth/domains", body: BodyKind::Required,
        required: &["domain", "auth_provider"] }
    DELETE_BRANCH_NEON_AUTH_TRUSTED_DOMAIN { id: "deleteBranchNeonAuthTrustedDomain",
        name: "auth_trusted_domains.delete", method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/auth/domains", body: BodyKind::Required,
        required: &["auth_provider", "domains"] }
    LIST_BRANCH_NEON_AUTH_TRUSTED_DOMAINS { id: "listBranchNeonAuthTrustedDomains",
        name: "auth_trusted_domains.list",
        path: "/projects/{project_id}/branches/{branch_id}/auth/domains", retry: RetryClass::Safe }
}

/// Arguments of `auth_trusted_domains.add`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AddAuthTrustedDomain {
    /// Domain to allow, as a URI.
    pub domain: String,
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// Arguments of `auth_trusted_domains.delete`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeleteAuthTrustedDomains {
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
    /// Domains to remove.
    pub domains: Vec<NeonAuthDeleteDomainFromRedirectUriWhitelistItem>,
}

records! {
    AddAuthTrustedDomain: domain, auth_provider;
    DeleteAuthTrustedDomains: auth_provider, domains;
}
