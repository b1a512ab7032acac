// Written by cargo xtask generate from api/. Do not edit.
//! Common: what calls give.

use crate::generated_support::*;

/// Id of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_api_key_creator_data_id(record: Option<&neonapi_api_key_creator_data>) -> *const c_char { text(record, |x| &x.id) }
/// Display name of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_api_key_creator_data_name(record: Option<&neonapi_api_key_creator_data>) -> *const c_char { text(record, |x| &x.name) }
/// Address of the user's picture. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_api_key_creator_data_image(record: Option<&neonapi_api_key_creator_data>) -> *const c_char { text(record, |x| &x.image) }
/// `UNKNOWN`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_SERVER_UNKNOWN: u32 = 1;
/// `direct_sales`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_DIRECT_SALES: u32 = 2;
/// `direct_sales_v3`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_DIRECT_SALES_V3: u32 = 3;
/// `aws_marketplace`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_AWS_MARKETPLACE: u32 = 4;
/// `free_v2`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_FREE_V2: u32 = 5;
/// `free_v3`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_FREE_V3: u32 = 6;
/// `launch`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_LAUNCH: u32 = 7;
/// `launch_v3`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_LAUNCH_V3: u32 = 8;
/// `scale`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_SCALE: u32 = 9;
/// `scale_v3`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_SCALE_V3: u32 = 10;
/// `business`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_BUSINESS: u32 = 11;
/// `vercel_pg_legacy`.
pub const NEONAPI_BILLING_SUBSCRIPTION_TYPE_VERCEL_PG_LEGACY: u32 = 12;
/// The text of one of the numbers NEONAPI_BILLING_SUBSCRIPTION_TYPE_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_subscription_type_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::BillingSubscriptionType>(number) }
/// Cursor of the next page, to send as `cursor`. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_cursor_pagination_next(pagination: Option<&neonapi_cursor_pagination>) -> *const c_char { text(pagination, |x| &x.next) }
/// Property the list is sorted by. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_cursor_pagination_sort_by(pagination: Option<&neonapi_cursor_pagination>) -> *const c_char { text(pagination, |x| &x.sort_by) }
/// Direction of sorting, `asc` or `desc`. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_cursor_pagination_sort_order(pagination: Option<&neonapi_cursor_pagination>) -> *const c_char { text(pagination, |x| &x.sort_order) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_oauth_providers_response_free(response: Option<Box<neonapi_list_neon_auth_oauth_providers_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_neon_auth_oauth_providers_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_oauth_providers_response_copy(response: Option<&neonapi_list_neon_auth_oauth_providers_response>) -> *mut neonapi_list_neon_auth_oauth_providers_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_oauth_providers_response_to_json(response: Option<&neonapi_list_neon_auth_oauth_providers_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_neon_auth_oauth_providers_response_to_json` writes it.
/// `out` is yours: free it with `neonapi_list_neon_auth_oauth_providers_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_oauth_providers_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_neon_auth_oauth_providers_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. OAuth providers that are set up.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_oauth_providers_response_providers_count(response: Option<&neonapi_list_neon_auth_oauth_providers_response>) -> usize { count(response, |x| &x.providers) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_neon_auth_oauth_providers_response_providers_at(response: Option<&neonapi_list_neon_auth_oauth_providers_response>, index: usize) -> Option<&neonapi_neon_auth_oauth_provider> { at(response, index, |x| &x.providers) }
/// `admin`.
pub const NEONAPI_MEMBER_ROLE_ADMIN: u32 = 1;
/// `member`.
pub const NEONAPI_MEMBER_ROLE_MEMBER: u32 = 2;
/// `editor`.
pub const NEONAPI_MEMBER_ROLE_EDITOR: u32 = 3;
/// `viewer`.
pub const NEONAPI_MEMBER_ROLE_VIEWER: u32 = 4;
/// `collaborator`.
pub const NEONAPI_MEMBER_ROLE_COLLABORATOR: u32 = 5;
/// The text of one of the numbers NEONAPI_MEMBER_ROLE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_member_role_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::MemberRole>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_free(domain: Option<Box<neonapi_neon_auth_redirect_uri_whitelist_domain_owner>>) { free(domain) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_redirect_uri_whitelist_domain_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_copy(domain: Option<&neonapi_neon_auth_redirect_uri_whitelist_domain>) -> *mut neonapi_neon_auth_redirect_uri_whitelist_domain_owner { copy(domain) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_to_json(domain: Option<&neonapi_neon_auth_redirect_uri_whitelist_domain>) -> *mut c_char { to_json(domain) }
/// Reads one from JSON, as `neonapi_neon_auth_redirect_uri_whitelist_domain_to_json` writes it.
/// `out` is yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_domain_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_redirect_uri_whitelist_domain_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Domain that is allowed, as a URI. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_domain(domain: Option<&neonapi_neon_auth_redirect_uri_whitelist_domain>) -> *const c_char { text(domain, |x| &x.domain) }
/// Auth provider that the setting belongs to. One of NEONAPI_NEON_AUTH_SUPPORTED_AUTH_PROVIDER_*; 0
/// when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_auth_provider(domain: Option<&neonapi_neon_auth_redirect_uri_whitelist_domain>) -> u32 { enumeration(domain, |x| Some(&x.auth_provider)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_domain_auth_provider_text(domain: Option<&neonapi_neon_auth_redirect_uri_whitelist_domain>) -> *const c_char { text(domain, |x| &x.auth_provider) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_response_free(response: Option<Box<neonapi_neon_auth_redirect_uri_whitelist_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_neon_auth_redirect_uri_whitelist_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_response_copy(response: Option<&neonapi_neon_auth_redirect_uri_whitelist_response>) -> *mut neonapi_neon_auth_redirect_uri_whitelist_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_response_to_json(response: Option<&neonapi_neon_auth_redirect_uri_whitelist_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_neon_auth_redirect_uri_whitelist_response_to_json` writes it.
/// `out` is yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_response_from_json(json: *const c_char, out: *mut *mut neonapi_neon_auth_redirect_uri_whitelist_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Domains that are allowed.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_response_domains_count(response: Option<&neonapi_neon_auth_redirect_uri_whitelist_response>) -> usize { count(response, |x| &x.domains) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_redirect_uri_whitelist_response_domains_at(response: Option<&neonapi_neon_auth_redirect_uri_whitelist_response>, index: usize) -> Option<&neonapi_neon_auth_redirect_uri_whitelist_domain> { at(response, index, |x| &x.domains) }
/// Cursor of the next page; the last page has one too. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_pagination_cursor(pagination: Option<&neonapi_pagination>) -> *const c_char { text(pagination, |x| &x.cursor) }
/// Makes an empty one. Yours: free it with `neonapi_preload_libraries_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_preload_libraries_new() -> *mut neonapi_preload_libraries_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_preload_libraries_free(libraries: Option<Box<neonapi_preload_libraries_owner>>) { free(libraries) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_preload_libraries_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_preload_libraries_copy(libraries: Option<&neonapi_preload_libraries>) -> *mut neonapi_preload_libraries_owner { copy(libraries) }
/// Whether the default set of libraries is preloaded. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_preload_libraries_use_defaults(libraries: Option<&neonapi_preload_libraries>, out: *mut bool) -> bool { optional(libraries, out, |x| x.use_defaults) }
/// How many there are. Names of the libraries to preload.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_preload_libraries_enabled_libraries_count(libraries: Option<&neonapi_preload_libraries>) -> usize { count(libraries, |x| &x.enabled_libraries) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_preload_libraries_enabled_libraries_at(libraries: Option<&neonapi_preload_libraries>, index: usize) -> *const c_char { at(libraries, index, |x| &x.enabled_libraries).pointer() }
/// Makes an empty one. Yours: free it with `neonapi_shared_email_server_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_shared_email_server_new() -> *mut neonapi_shared_email_server_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_shared_email_server_free(server: Option<Box<neonapi_shared_email_server_owner>>) { free(server) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_shared_email_server_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_shared_email_server_copy(server: Option<&neonapi_shared_email_server>) -> *mut neonapi_shared_email_server_owner { copy(server) }
/// Address that mails are sent from. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_shared_email_server_sender_email(server: Option<&neonapi_shared_email_server>) -> *const c_char { text(server, |x| &x.sender_email) }
/// Name shown as the sender of mails. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_shared_email_server_sender_name(server: Option<&neonapi_shared_email_server>) -> *const c_char { text(server, |x| &x.sender_name) }
/// `asc`.
pub const NEONAPI_SORT_ORDER_ASC: u32 = 1;
/// `desc`.
pub const NEONAPI_SORT_ORDER_DESC: u32 = 2;
/// The text of one of the numbers NEONAPI_SORT_ORDER_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_sort_order_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::SortOrder>(number) }
/// Host of the SMTP server. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_response_host(response: Option<&neonapi_standard_email_server_response>) -> *const c_char { text(response, |x| &x.host) }
/// Port of the SMTP server.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_response_port(response: Option<&neonapi_standard_email_server_response>) -> i64 { number(response, |x| x.port) }
/// User name for the SMTP server. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_response_username(response: Option<&neonapi_standard_email_server_response>) -> *const c_char { text(response, |x| &x.username) }
/// Password for the SMTP server. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_response_password(response: Option<&neonapi_standard_email_server_response>) -> *const c_char { text(response, |x| &x.password) }
/// Address that mails are sent from. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_response_sender_email(response: Option<&neonapi_standard_email_server_response>) -> *const c_char { text(response, |x| &x.sender_email) }
/// Name shown as the sender of mails. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_standard_email_server_response_sender_name(response: Option<&neonapi_standard_email_server_response>) -> *const c_char { text(response, |x| &x.sender_name) }
