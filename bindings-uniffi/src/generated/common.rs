// Written by cargo xtask generate from api/. Do not edit.
//! What `common` takes and gives.

use crate::values::*;

/// The user who created an API key.
#[uniffi::remote(Record)]
pub struct ApiKeyCreatorData {
    /// Id of the user.
    pub id: String,
    /// Display name of the user.
    pub name: String,
    /// Address of the user's picture.
    pub image: String,
}

/// Kind of billing subscription of an account.
#[uniffi::remote(Enum)]
pub enum BillingSubscriptionType {
    /// `UNKNOWN`.
    ServerUnknown,
    /// `direct_sales`.
    DirectSales,
    /// `direct_sales_v3`.
    DirectSalesV3,
    /// `aws_marketplace`.
    AwsMarketplace,
    /// `free_v2`.
    FreeV2,
    /// `free_v3`.
    FreeV3,
    /// `launch`.
    Launch,
    /// `launch_v3`.
    LaunchV3,
    /// `scale`.
    Scale,
    /// `scale_v3`.
    ScaleV3,
    /// `business`.
    Business,
    /// `vercel_pg_legacy`.
    VercelPgLegacy,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Where the next page of a list starts and how the list is sorted.
#[uniffi::remote(Record)]
pub struct CursorPagination {
    /// Cursor of the next page, to send as `cursor`.
    #[uniffi(default = None)]
    pub next: Option<String>,
    /// Property the list is sorted by.
    #[uniffi(default = None)]
    pub sort_by: Option<String>,
    /// Direction of sorting, `asc` or `desc`.
    #[uniffi(default = None)]
    pub sort_order: Option<String>,
}

/// The error object of the API.
#[uniffi::remote(Record)]
pub struct GeneralError {
    /// Id of the request, to quote to support; sometimes absent.
    #[uniffi(default = None)]
    pub request_id: Option<String>,
    /// Machine-readable error code; the empty string in most errors.
    pub code: String,
    /// What went wrong, in words; not a stable text.
    pub message: String,
}

/// The answer with the OAuth providers of Neon Auth.
#[uniffi::remote(Record)]
pub struct ListNeonAuthOauthProvidersResponse {
    /// OAuth providers that are set up.
    pub providers: Vec<NeonAuthOauthProvider>,
}

/// Role of a user in an organization.
#[uniffi::remote(Enum)]
pub enum MemberRole {
    /// `admin`.
    Admin,
    /// `member`.
    Member,
    /// `editor`.
    Editor,
    /// `viewer`.
    Viewer,
    /// `collaborator`.
    Collaborator,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A domain to take off the redirect allow list.
#[uniffi::remote(Record)]
pub struct NeonAuthDeleteDomainFromRedirectUriWhitelistItem {
    /// Domain to remove, as a URI.
    pub domain: String,
}

/// A domain that is allowed as redirect target.
#[uniffi::remote(Record)]
pub struct NeonAuthRedirectUriWhitelistDomain {
    /// Domain that is allowed, as a URI.
    pub domain: String,
    /// Auth provider that the setting belongs to.
    pub auth_provider: NeonAuthSupportedAuthProvider,
}

/// The answer with the allowed redirect domains.
#[uniffi::remote(Record)]
pub struct NeonAuthRedirectUriWhitelistResponse {
    /// Domains that are allowed.
    pub domains: Vec<NeonAuthRedirectUriWhitelistDomain>,
}

/// Where the next page of a list starts.
#[uniffi::remote(Record)]
pub struct Pagination {
    /// Cursor of the next page; the last page has one too.
    pub cursor: String,
}

/// Which shared libraries Postgres preloads.
#[uniffi::remote(Record)]
pub struct PreloadLibraries {
    /// Whether the default set of libraries is preloaded.
    #[uniffi(default = None)]
    pub use_defaults: Option<bool>,
    /// Names of the libraries to preload.
    #[uniffi(default = None)]
    pub enabled_libraries: Option<Vec<String>>,
}

/// Mail settings for the shared server that Neon runs.
#[uniffi::remote(Record)]
pub struct SharedEmailServer {
    /// Address that mails are sent from.
    #[uniffi(default = None)]
    pub sender_email: Option<String>,
    /// Name shown as the sender of mails.
    #[uniffi(default = None)]
    pub sender_name: Option<String>,
}

/// Direction of a sorted list.
#[uniffi::remote(Enum)]
pub enum SortOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Mail settings for an SMTP server of your own.
#[uniffi::remote(Record)]
pub struct StandardEmailServer {
    /// Host of the SMTP server.
    #[uniffi(default = None)]
    pub host: Option<String>,
    /// Port of the SMTP server.
    #[uniffi(default = None)]
    pub port: Option<i64>,
    /// User name for the SMTP server.
    #[uniffi(default = None)]
    pub username: Option<String>,
    /// Password for the SMTP server.
    #[uniffi(default = None)]
    pub password: Option<Secret>,
    /// Address that mails are sent from.
    #[uniffi(default = None)]
    pub sender_email: Option<String>,
    /// Name shown as the sender of mails.
    #[uniffi(default = None)]
    pub sender_name: Option<String>,
}

/// Mail settings of an SMTP server as stored.
#[uniffi::remote(Record)]
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
