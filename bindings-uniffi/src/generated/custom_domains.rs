// Written by cargo xtask generate from api/. Do not edit.
//! What `custom_domains` takes and gives.

use crate::values::*;

/// A custom domain: a host name of your own that leads to something on a branch.
#[uniffi::remote(Record)]
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
    #[uniffi(default = None)]
    pub status: Option<String>,
    /// State of its DNS records: `pending`, `ok`, `misconfigured` or `caa_blocked`.
    #[uniffi(default = None)]
    pub dns_status: Option<String>,
    /// State of its tie to the thing it leads to: `pending`, `present` or `missing`.
    #[uniffi(default = None)]
    pub binding_status: Option<String>,
    /// Why the domain is in its state, if there is something to say.
    #[uniffi(default = None)]
    pub status_reason: Option<String>,
}

/// Arguments of `custom_domains.list`.
#[uniffi::remote(Record)]
pub struct ListCustomDomains {
    /// Cursor taken from the page before; leave it out for the first page.
    #[uniffi(default = None)]
    pub cursor: Option<String>,
    /// Custom domains per page, 1 to 1000.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
}

/// A page of custom domains.
#[uniffi::remote(Record)]
pub struct ListProjectBranchCustomDomainsResponse {
    /// Custom domains of the page.
    pub custom_domains: Vec<CustomDomain>,
    /// Where the next page starts.
    #[uniffi(default = None)]
    pub pagination: Option<CursorPagination>,
}

/// Arguments of `custom_domains.register`.
#[uniffi::remote(Record)]
pub struct RegisterCustomDomain {
    /// Host name, such as `api.example.com`.
    pub domain: String,
    /// Kind of thing the domain leads to; `function` is the known one.
    pub entity_type: String,
    /// Identifier of the thing the domain leads to.
    pub entity_id: String,
}
