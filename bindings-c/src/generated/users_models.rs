// Written by cargo xtask generate from api/. Do not edit.
//! Users: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_details_response_free(response: Option<Box<neonapi_auth_details_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_auth_details_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_details_response_copy(response: Option<&neonapi_auth_details_response>) -> *mut neonapi_auth_details_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_details_response_to_json(response: Option<&neonapi_auth_details_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_auth_details_response_to_json` writes it. `out` is yours: free
/// it with `neonapi_auth_details_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_details_response_from_json(json: *const c_char, out: *mut *mut neonapi_auth_details_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the user, or of the organization for an organization key. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_details_response_account_id(response: Option<&neonapi_auth_details_response>) -> *const c_char { text(response, |x| &x.account_id) }
/// Kind of credentials the call was made with. One of NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_*;
/// 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_details_response_auth_method(response: Option<&neonapi_auth_details_response>) -> u32 { enumeration(response, |x| Some(&x.auth_method)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_details_response_auth_method_text(response: Option<&neonapi_auth_details_response>) -> *const c_char { text(response, |x| &x.auth_method) }
/// Further data about the credentials, depending on their kind. NULL when absent. Borrowed: valid
/// as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_details_response_auth_data(response: Option<&neonapi_auth_details_response>) -> *const c_char { text(response, |x| &x.auth_data) }
/// `keycloak`.
pub const NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_KEYCLOAK: u32 = 1;
/// `session_cookie`.
pub const NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_SESSION_COOKIE: u32 = 2;
/// `api_key_user`.
pub const NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_API_KEY_USER: u32 = 3;
/// `api_key_org`.
pub const NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_API_KEY_ORG: u32 = 4;
/// `oauth`.
pub const NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_OAUTH: u32 = 5;
/// The text of one of the numbers NEONAPI_AUTH_DETAILS_RESPONSE_AUTH_METHOD_*; NULL when it is
/// none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_details_response_auth_method_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::AuthDetailsResponseAuthMethod>(number) }
/// State of the account, such as active or suspended. One of NEONAPI_BILLING_ACCOUNT_STATE_*; 0
/// when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_state(account: Option<&neonapi_billing_account>) -> u32 { enumeration(account, |x| Some(&x.state)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_state_text(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.state) }
/// Source that payments are taken from. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_payment_source(account: Option<&neonapi_billing_account>) -> Option<&neonapi_payment_source> { account.map(|x| &x.payment_source) }
/// Kind of subscription the account is on. One of NEONAPI_BILLING_SUBSCRIPTION_TYPE_*; 0 when not
/// known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_subscription_type(account: Option<&neonapi_billing_account>) -> u32 { enumeration(account, |x| Some(&x.subscription_type)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_subscription_type_text(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.subscription_type) }
/// How the account pays, such as by `stripe` or a marketplace. One of
/// NEONAPI_BILLING_PAYMENT_METHOD_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_payment_method(account: Option<&neonapi_billing_account>) -> u32 { enumeration(account, |x| Some(&x.payment_method)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_payment_method_text(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.payment_method) }
/// Time the quotas were last reset. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_quota_reset_at_last(account: Option<&neonapi_billing_account>) -> i64 { number(account, |x| microseconds(x.quota_reset_at_last)) }
/// Name of the person or company that pays. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_name(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.name) }
/// Email address for billing. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_email(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.email) }
/// City of the billing address. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_address_city(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.address_city) }
/// Country of the billing address. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_address_country(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.address_country) }
/// Full name of the country of the billing address. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_address_country_name(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.address_country_name) }
/// First line of the billing address. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_address_line1(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.address_line1) }
/// Second line of the billing address. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_address_line2(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.address_line2) }
/// Postal code of the billing address. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_address_postal_code(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.address_postal_code) }
/// State or region of the billing address. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_address_state(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.address_state) }
/// Address of the customer portal at the billing service Orb. NULL when absent. Borrowed: valid as
/// long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_orb_portal_url(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.orb_portal_url) }
/// Tax number of the payer. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_tax_id(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.tax_id) }
/// Kind of tax number in `tax_id`. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_tax_id_type(account: Option<&neonapi_billing_account>) -> *const c_char { text(account, |x| &x.tax_id_type) }
/// Plan of the account and its version. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_plan_details(account: Option<&neonapi_billing_account>) -> Option<&neonapi_plan_details> { account.and_then(|x| x.plan_details.as_ref()) }
/// Spending limit in cents, absent if there is none. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_spending_limit_cents(account: Option<&neonapi_billing_account>, out: *mut i64) -> bool { optional(account, out, |x| x.spending_limit_cents) }
/// `UNKNOWN`.
pub const NEONAPI_BILLING_ACCOUNT_STATE_SERVER_UNKNOWN: u32 = 1;
/// `active`.
pub const NEONAPI_BILLING_ACCOUNT_STATE_ACTIVE: u32 = 2;
/// `suspended`.
pub const NEONAPI_BILLING_ACCOUNT_STATE_SUSPENDED: u32 = 3;
/// `deactivated`.
pub const NEONAPI_BILLING_ACCOUNT_STATE_DEACTIVATED: u32 = 4;
/// `deleted`.
pub const NEONAPI_BILLING_ACCOUNT_STATE_DELETED: u32 = 5;
/// The text of one of the numbers NEONAPI_BILLING_ACCOUNT_STATE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_account_state_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::BillingAccountState>(number) }
/// `UNKNOWN`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_SERVER_UNKNOWN: u32 = 1;
/// `none`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_NONE: u32 = 2;
/// `stripe`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_STRIPE: u32 = 3;
/// `direct_payment`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_DIRECT_PAYMENT: u32 = 4;
/// `aws_mp`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_AWS_MP: u32 = 5;
/// `azure_mp`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_AZURE_MP: u32 = 6;
/// `vercel_mp`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_VERCEL_MP: u32 = 7;
/// `staff`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_STAFF: u32 = 8;
/// `trial`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_TRIAL: u32 = 9;
/// `sponsorship`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_SPONSORSHIP: u32 = 10;
/// `shared_payment_token`.
pub const NEONAPI_BILLING_PAYMENT_METHOD_SHARED_PAYMENT_TOKEN: u32 = 11;
/// The text of one of the numbers NEONAPI_BILLING_PAYMENT_METHOD_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_billing_payment_method_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::BillingPaymentMethod>(number) }
/// Email address at the identity provider. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_auth_account_email(account: Option<&neonapi_current_user_auth_account>) -> *const c_char { text(account, |x| &x.email) }
/// Address of the user's picture. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_auth_account_image(account: Option<&neonapi_current_user_auth_account>) -> *const c_char { text(account, |x| &x.image) }
/// Login name of the user. Deprecated. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_auth_account_login(account: Option<&neonapi_current_user_auth_account>) -> *const c_char { text(account, |x| &x.login) }
/// Name of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_auth_account_name(account: Option<&neonapi_current_user_auth_account>) -> *const c_char { text(account, |x| &x.name) }
/// Identity provider that holds the account. One of NEONAPI_IDENTITY_PROVIDER_ID_*; 0 when not
/// known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_auth_account_provider(account: Option<&neonapi_current_user_auth_account>) -> u32 { enumeration(account, |x| Some(&x.provider)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_auth_account_provider_text(account: Option<&neonapi_current_user_auth_account>) -> *const c_char { text(account, |x| &x.provider) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_free(response: Option<Box<neonapi_current_user_info_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_current_user_info_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_copy(response: Option<&neonapi_current_user_info_response>) -> *mut neonapi_current_user_info_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_to_json(response: Option<&neonapi_current_user_info_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_current_user_info_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_current_user_info_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_from_json(json: *const c_char, out: *mut *mut neonapi_current_user_info_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Limit on active time of computes, in seconds.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_active_seconds_limit(response: Option<&neonapi_current_user_info_response>) -> i64 { number(response, |x| x.active_seconds_limit) }
/// Billing account of the user, if there is one. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_billing_account(response: Option<&neonapi_current_user_info_response>) -> Option<&neonapi_billing_account> { response.and_then(|x| x.billing_account.as_ref()) }
/// How many there are. Accounts at identity providers that the user signs in with.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_auth_accounts_count(response: Option<&neonapi_current_user_info_response>) -> usize { count(response, |x| &x.auth_accounts) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_auth_accounts_at(response: Option<&neonapi_current_user_info_response>, index: usize) -> Option<&neonapi_current_user_auth_account> { at(response, index, |x| &x.auth_accounts) }
/// Email address of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_email(response: Option<&neonapi_current_user_info_response>) -> *const c_char { text(response, |x| &x.email) }
/// Id of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_id(response: Option<&neonapi_current_user_info_response>) -> *const c_char { text(response, |x| &x.id) }
/// Address of the user's picture. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_image(response: Option<&neonapi_current_user_info_response>) -> *const c_char { text(response, |x| &x.image) }
/// Login name of the user. Deprecated. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_login(response: Option<&neonapi_current_user_info_response>) -> *const c_char { text(response, |x| &x.login) }
/// Name of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_name(response: Option<&neonapi_current_user_info_response>) -> *const c_char { text(response, |x| &x.name) }
/// Family name of the user. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_last_name(response: Option<&neonapi_current_user_info_response>) -> *const c_char { text(response, |x| &x.last_name) }
/// Limit on the number of projects.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_projects_limit(response: Option<&neonapi_current_user_info_response>) -> i64 { number(response, |x| x.projects_limit) }
/// Limit on the number of branches.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_branches_limit(response: Option<&neonapi_current_user_info_response>) -> i64 { number(response, |x| x.branches_limit) }
/// Largest size autoscaling may reach, in compute units.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_max_autoscaling_limit(response: Option<&neonapi_current_user_info_response>) -> f64 { number(response, |x| x.max_autoscaling_limit) }
/// Limit on compute time, in seconds, if there is one. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_compute_seconds_limit(response: Option<&neonapi_current_user_info_response>, out: *mut i64) -> bool { optional(response, out, |x| x.compute_seconds_limit) }
/// Plan the user is on. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_current_user_info_response_plan(response: Option<&neonapi_current_user_info_response>) -> *const c_char { text(response, |x| &x.plan) }
/// `github`.
pub const NEONAPI_IDENTITY_PROVIDER_ID_GITHUB: u32 = 1;
/// `google`.
pub const NEONAPI_IDENTITY_PROVIDER_ID_GOOGLE: u32 = 2;
/// `hasura`.
pub const NEONAPI_IDENTITY_PROVIDER_ID_HASURA: u32 = 3;
/// `microsoft`.
pub const NEONAPI_IDENTITY_PROVIDER_ID_MICROSOFT: u32 = 4;
/// `microsoftv2`.
pub const NEONAPI_IDENTITY_PROVIDER_ID_MICROSOFTV2: u32 = 5;
/// `vercelmp`.
pub const NEONAPI_IDENTITY_PROVIDER_ID_VERCELMP: u32 = 6;
/// `keycloak`.
pub const NEONAPI_IDENTITY_PROVIDER_ID_KEYCLOAK: u32 = 7;
/// The text of one of the numbers NEONAPI_IDENTITY_PROVIDER_ID_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_identity_provider_id_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::IdentityProviderId>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_response_free(response: Option<Box<neonapi_organizations_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_organizations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_response_copy(response: Option<&neonapi_organizations_response>) -> *mut neonapi_organizations_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_response_to_json(response: Option<&neonapi_organizations_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_organizations_response_to_json` writes it. `out` is yours: free
/// it with `neonapi_organizations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_response_from_json(json: *const c_char, out: *mut *mut neonapi_organizations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Organizations that the user belongs to.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_response_organizations_count(response: Option<&neonapi_organizations_response>) -> usize { count(response, |x| &x.organizations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organizations_response_organizations_at(response: Option<&neonapi_organizations_response>, index: usize) -> Option<&neonapi_organization> { at(response, index, |x| &x.organizations) }
/// Kind of source, such as a bank card. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_payment_source_type(source: Option<&neonapi_payment_source>) -> *const c_char { text(source, |x| &x.r#type) }
/// Bank card, absent for other kinds of source. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_payment_source_card(source: Option<&neonapi_payment_source>) -> Option<&neonapi_payment_source_bank_card> { source.and_then(|x| x.card.as_ref()) }
/// Last four digits of the card number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_payment_source_bank_card_last4(card: Option<&neonapi_payment_source_bank_card>) -> *const c_char { text(card, |x| &x.last4) }
/// Brand of the card. One of NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_*; 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_payment_source_bank_card_brand(card: Option<&neonapi_payment_source_bank_card>) -> u32 { enumeration(card, |x| x.brand.as_ref()) }
/// The same as text, also where it has no number. NULL when absent. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_payment_source_bank_card_brand_text(card: Option<&neonapi_payment_source_bank_card>) -> *const c_char { text(card, |x| &x.brand) }
/// Month in which the card expires. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_payment_source_bank_card_exp_month(card: Option<&neonapi_payment_source_bank_card>, out: *mut i64) -> bool { optional(card, out, |x| x.exp_month) }
/// Year in which the card expires. False when absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_payment_source_bank_card_exp_year(card: Option<&neonapi_payment_source_bank_card>, out: *mut i64) -> bool { optional(card, out, |x| x.exp_year) }
/// `amex`.
pub const NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_AMEX: u32 = 1;
/// `diners`.
pub const NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_DINERS: u32 = 2;
/// `discover`.
pub const NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_DISCOVER: u32 = 3;
/// `jcb`.
pub const NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_JCB: u32 = 4;
/// `mastercard`.
pub const NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_MASTERCARD: u32 = 5;
/// `unionpay`.
pub const NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_UNIONPAY: u32 = 6;
/// `unknown`.
pub const NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_SERVER_UNKNOWN: u32 = 7;
/// `visa`.
pub const NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_VISA: u32 = 8;
/// The text of one of the numbers NEONAPI_PAYMENT_SOURCE_BANK_CARD_BRAND_*; NULL when it is none.
/// Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_payment_source_bank_card_brand_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::PaymentSourceBankCardBrand>(number) }
/// Which plan it is, such as `free`, `launch` or `scale`. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_plan_details_name(details: Option<&neonapi_plan_details>) -> *const c_char { text(details, |x| &x.name) }
/// Version of the plan, if known. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_plan_details_version(details: Option<&neonapi_plan_details>) -> Option<&neonapi_plan_version> { details.and_then(|x| x.version.as_ref()) }
/// Major part of the version.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_plan_version_major(version: Option<&neonapi_plan_version>) -> i64 { number(version, |x| x.major) }
/// Minor part of the version.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_plan_version_minor(version: Option<&neonapi_plan_version>) -> i64 { number(version, |x| x.minor) }
