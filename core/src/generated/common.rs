// Written by cargo xtask generate from api/common.yaml. Do not edit.

use crate::generated_support::*;

use super::{NeonAuthOauthProvider, NeonAuthSupportedAuthProvider};

/// The user who created an API key.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ApiKeyCreatorData {
    /// Id of the user.
    pub id: String,
    /// Display name of the user.
    pub name: String,
    /// Address of the user's picture.
    pub image: String,
}

open_enum! {
    /// Kind of billing subscription of an account.
    pub enum BillingSubscriptionType {
        ServerUnknown = "UNKNOWN", DirectSales = "direct_sales", DirectSalesV3 = "direct_sales_v3",
        AwsMarketplace = "aws_marketplace", FreeV2 = "free_v2", FreeV3 = "free_v3",
        Launch = "launch", LaunchV3 = "launch_v3", Scale = "scale", ScaleV3 = "scale_v3",
        Business = "business", VercelPgLegacy = "vercel_pg_legacy",
    }
}

/// Where the next page of a list starts and how the list is sorted.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CursorPagination {
    /// Cursor of the next page, to send as `cursor`.
    pub next: Option<String>,
    /// Property the list is sorted by.
    pub sort_by: Option<String>,
    /// Direction of sorting, `asc` or `desc`.
    pub sort_order: Option<String>,
}

/// The error object of the API.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GeneralError {
    /// Id of the request, to quote to support; sometimes absent.
    pub request_id: Option<String>,
    /// Machine-readable error code; the empty string in most errors.
    pub code: String,
    /// What went wrong, in words; not a stable text.
    pub message: String,
}

/// The answer with the OAuth providers of Neon Auth.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListNeonAuthOauthProvidersResponse {
    /// OAuth providers that are set up.
    pub providers: Vec<NeonAuthOauthProvider>,
}

open_enum! {
    /// Role of a user in an organization.
    pub enum MemberRole {
        Admin = "admin", Member = "member", Editor = "editor", Viewer = "viewer",
        Collaborator = "collaborator",
    }
}

/// A domain to take off the redirect allow list.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthDeleteDomainFromRedirectUriWhitelistItem {
    /// Domain to remove, as a URI.
    pub domain: String,
}

/// A domain that is allowed as redirect target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthRedirectUriWhitelistDomain {
    /// Domain that is allowed, as a URI.
    pub domain: String,
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// The answer with the allowed redirect domains.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeonAuthRedirectUriWhitelistResponse {
    /// Domains that are allowed.
    pub domains: Vec<NeonAuthRedirectUriWhitelistDomain>,
}

/// Where the next page of a list starts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Pagination {
    /// Cursor of the next page; the last page has one too.
    pub cursor: String,
}

/// Which shared libraries Postgres preloads.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PreloadLibraries {
    /// Whether the default set of libraries is preloaded.
    pub use_defaults: Option<bool>,
    /// Names of the libraries to preload.
    pub enabled_libraries: Option<Vec<String>>,
}

/// Mail settings for the shared server that Neon runs.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SharedEmailServer {
    /// Address that mails are sent from.
    pub sender_email: Option<String>,
    /// Name shown as the sender of mails.
    pub sender_name: Option<String>,
}

open_enum! {
    /// Direction of a sorted list.
    pub enum SortOrder {
        Asc = "asc", Desc = "desc",
    }
}

/// Mail settings for an SMTP server of your own.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StandardEmailServer {
    /// Host of the SMTP server.
    pub host: Option<String>,
    /// Port of the SMTP server.
    pub port: Option<i64>,
    /// User name for the SMTP server.
    pub username: Option<String>,
    /// Password for the SMTP server.
    pub password: Option<Secret>,
    /// Address that mails are sent from.
    pub sender_email: Option<String>,
    /// Name shown as the sender of mails.
    pub sender_name: Option<String>,
}

/// Mail settings of an SMTP server as stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StandardEmailServerResponse {
    /// Host of the SMTP server.
    pub host: String,
    /// Port of the SMTP server.
    pub port: i64,
    /// User name for the SMTP server.
    pub username: String,
    /// Password for the SMTP server.
    pub password: Secret,
    /// Address that mails are sent from.
    pub sender_email: String,
    /// Name shown as the sender of mails.
    pub sender_name: String,
}

records! {
    ApiKeyCreatorData: id, name, image;
    CursorPagination: next, sort_by, sort_order;
    GeneralError: request_id, code, message;
    ListNeonAuthOauthProvidersResponse: providers;
    NeonAuthDeleteDomainFromRedirectUriWhitelistItem: domain;
    NeonAuthRedirectUriWhitelistDomain: domain, auth_provider;
    NeonAuthRedirectUriWhitelistResponse: domains;
    Pagination: cursor;
    PreloadLibraries: use_defaults, enabled_libraries;
    SharedEmailServer: sender_email, sender_name;
    StandardEmailServer: host, port, username, password, sender_email, sender_name;
    StandardEmailServerResponse: host, port, username, password, sender_email, sender_name;
}

page! { ListNeonAuthOauthProvidersResponse: NeonAuthOauthProvider in providers }
page! { NeonAuthRedirectUriWhitelistResponse: NeonAuthRedirectUriWhitelistDomain in domains }
