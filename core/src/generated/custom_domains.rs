// Written by cargo xtask generate from api/custom_domains.yaml. Do not edit.

use crate::generated_support::*;

use super::CursorPagination;

/// Custom domains of what runs on a branch.
#[derive(Clone, Copy, Debug)]
pub struct CustomDomains<'a>(pub(crate) &'a Client);

impl CustomDomains<'_> {
    /// Removes a custom domain from a branch.
    ///
    /// Calls `deleteProjectBranchCustomDomain`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/custom-domains/{domain}`). Beta.
    pub fn delete(&self, project_id: &str, branch_id: &str, domain: &str) -> Result<()> {
        self.0.call_empty(
            &DELETE_PROJECT_BRANCH_CUSTOM_DOMAIN,
            &[project_id, branch_id, domain],
            &(),
        )
    }

    /// Lists the custom domains of a branch.
    ///
    /// Calls `listProjectBranchCustomDomains`
    /// (`GET /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.
    pub fn list(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &ListCustomDomains,
    ) -> List<ListProjectBranchCustomDomainsResponse> {
        self.0.list(&LIST_PROJECT_BRANCH_CUSTOM_DOMAINS, &[project_id, branch_id], arguments)
    }

    /// Registers a custom domain for something on a branch, such as a function.
    ///
    /// The domain needs a CNAME record that points to the `cname_target` of the answer.
    ///
    /// Calls `registerProjectBranchCustomDomain`
    /// (`POST /projects/{project_id}/branches/{branch_id}/custom-domains`). Beta.
    pub fn register(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &RegisterCustomDomain,
    ) -> Result<CustomDomain> {
        self.0.call(&REGISTER_PROJECT_BRANCH_CUSTOM_DOMAIN, &[project_id, branch_id], arguments)
    }
}

operations! {
    DELETE_PROJECT_BRANCH_CUSTOM_DOMAIN { id: "deleteProjectBranchCustomDomain",
        name: "custom_domains.delete", method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/custom-domains/{domain:text}" }
    LIST_PROJECT_BRANCH_CUSTOM_DOMAINS { id: "listProjectBranchCustomDomains",
        name: "custom_domains.list",
        path: "/projects/{project_id}/branches/{branch_id}/custom-domains", retry: RetryClass::Safe,
        query: &["cursor", "limit"] }
    REGISTER_PROJECT_BRANCH_CUSTOM_DOMAIN { id: "registerProjectBranchCustomDomain",
        name: "custom_domains.register", method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/custom-domains",
        body: BodyKind::Required, required: &["domain", "entity_type", "entity_id"] }
}

/// A custom domain: a host name of your own that leads to something on a branch.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CustomDomain {
    /// Host name, such as `api.example.com`.
    pub domain: String,
    /// Kind of thing the domain leads to; `function` is the known one.
    pub entity_type: String,
    /// Identifier of the thing the domain leads to.
    pub entity_id: String,
    /// Host name that the CNAME record of the domain must point to.
    pub cname_target: String,
    /// State of the domain as a whole: `pending`, `active` or `error`.
    pub status: Option<String>,
    /// State of its DNS records: `pending`, `ok`, `misconfigured` or `caa_blocked`.
    pub dns_status: Option<String>,
    /// State of its tie to the thing it leads to: `pending`, `present` or `missing`.
    pub binding_status: Option<String>,
    /// Why the domain is in its state, if there is something to say.
    pub status_reason: Option<String>,
}

/// Arguments of `custom_domains.list`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListCustomDomains {
    /// Cursor taken from the page before; leave it out for the first page.
    pub cursor: Option<String>,
    /// Custom domains per page, 1 to 1000.
    pub limit: Option<i64>,
}

/// A page of custom domains.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListProjectBranchCustomDomainsResponse {
    /// Custom domains of the page.
    pub custom_domains: Vec<CustomDomain>,
    /// Where the next page starts.
    pub pagination: Option<CursorPagination>,
}

/// Arguments of `custom_domains.register`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RegisterCustomDomain {
    /// Host name, such as `api.example.com`.
    pub domain: String,
    /// Kind of thing the domain leads to; `function` is the known one.
    pub entity_type: String,
    /// Identifier of the thing the domain leads to.
    pub entity_id: String,
}

records! {
    CustomDomain: domain, entity_type, entity_id, cname_target, status, dns_status,
    binding_status, status_reason;
    ListCustomDomains: cursor, limit;
    ListProjectBranchCustomDomainsResponse: custom_domains, pagination;
    RegisterCustomDomain: domain, entity_type, entity_id;
}

page! {
    ListProjectBranchCustomDomainsResponse: CustomDomain in custom_domains,
    cursor pagination.next
}
