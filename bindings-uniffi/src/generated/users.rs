// Written by cargo xtask generate from api/. Do not edit.
//! What `users` takes and gives.

use crate::values::*;

/// Who a call is made as, and by which kind of credentials.
#[uniffi::remote(Record)]
pub struct AuthDetailsResponse {
    /// Id of the user, or of the organization for an organization key.
    pub account_id: String,
    /// Kind of credentials the call was made with.
    pub auth_method: AuthDetailsResponseAuthMethod,
    /// Further data about the credentials, depending on their kind.
    #[uniffi(default = None)]
    pub auth_data: Option<String>,
}

/// Kind of credentials, such as a user's or an organization's API key.
#[uniffi::remote(Enum)]
pub enum AuthDetailsResponseAuthMethod {
    /// `keycloak`.
    Keycloak,
    /// `session_cookie`.
    SessionCookie,
    /// `api_key_user`.
    ApiKeyUser,
    /// `api_key_org`.
    ApiKeyOrg,
    /// `oauth`.
    Oauth,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A billing account: who pays, how, and at which address.
#[uniffi::remote(Record)]
pub struct BillingAccount {
    /// State of the account, such as active or suspended.
    pub state: BillingAccountState,
    /// Source that payments are taken from.
    pub payment_source: PaymentSource,
    /// Kind of subscription the account is on.
    pub subscription_type: BillingSubscriptionType,
    /// How the account pays, such as by `stripe` or a marketplace.
    pub payment_method: BillingPaymentMethod,
    /// Time the quotas were last reset.
    pub quota_reset_at_last: Timestamp,
    /// Name of the person or company that pays.
    pub name: String,
    /// Email address for billing.
    pub email: String,
    /// City of the billing address.
    pub address_city: String,
    /// Country of the billing address.
    pub address_country: String,
    /// Full name of the country of the billing address.
    #[uniffi(default = None)]
    pub address_country_name: Option<String>,
    /// First line of the billing address.
    pub address_line1: String,
    /// Second line of the billing address.
    pub address_line2: String,
    /// Postal code of the billing address.
    pub address_postal_code: String,
    /// State or region of the billing address.
    pub address_state: String,
    /// Address of the customer portal at the billing service Orb.
    #[uniffi(default = None)]
    pub orb_portal_url: Option<String>,
    /// Tax number of the payer.
    #[uniffi(default = None)]
    pub tax_id: Option<String>,
    /// Kind of tax number in `tax_id`.
    #[uniffi(default = None)]
    pub tax_id_type: Option<String>,
    /// Plan of the account and its version.
    #[uniffi(default = None)]
    pub plan_details: Option<PlanDetails>,
    /// Spending limit in cents, absent if there is none.
    #[uniffi(default = None)]
    pub spending_limit_cents: Option<i64>,
}

/// State of a billing account.
#[uniffi::remote(Enum)]
pub enum BillingAccountState {
    /// `UNKNOWN`.
    ServerUnknown,
    /// `active`.
    Active,
    /// `suspended`.
    Suspended,
    /// `deactivated`.
    Deactivated,
    /// `deleted`.
    Deleted,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// Way a billing account pays.
#[uniffi::remote(Enum)]
pub enum BillingPaymentMethod {
    /// `UNKNOWN`.
    ServerUnknown,
    /// `none`.
    None,
    /// `stripe`.
    Stripe,
    /// `direct_payment`.
    DirectPayment,
    /// `aws_mp`.
    AwsMp,
    /// `azure_mp`.
    AzureMp,
    /// `vercel_mp`.
    VercelMp,
    /// `staff`.
    Staff,
    /// `trial`.
    Trial,
    /// `sponsorship`.
    Sponsorship,
    /// `shared_payment_token`.
    SharedPaymentToken,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// An account at an identity provider that the user signs in with.
#[uniffi::remote(Record)]
pub struct CurrentUserAuthAccount {
    /// Email address at the identity provider.
    pub email: String,
    /// Address of the user's picture.
    pub image: String,
    /// Login name of the user. Deprecated.
    pub login: String,
    /// Name of the user.
    pub name: String,
    /// Identity provider that holds the account.
    pub provider: IdentityProviderId,
}

/// The current user with limits, plan and sign-in accounts.
#[uniffi::remote(Record)]
pub struct CurrentUserInfoResponse {
    /// Limit on active time of computes, in seconds.
    pub active_seconds_limit: i64,
    /// Billing account of the user, if there is one.
    #[uniffi(default = None)]
    pub billing_account: Option<BillingAccount>,
    /// Accounts at identity providers that the user signs in with.
    pub auth_accounts: Vec<CurrentUserAuthAccount>,
    /// Email address of the user.
    pub email: String,
    /// Id of the user.
    pub id: String,
    /// Address of the user's picture.
    pub image: String,
    /// Login name of the user. Deprecated.
    pub login: String,
    /// Name of the user.
    pub name: String,
    /// Family name of the user.
    pub last_name: String,
    /// Limit on the number of projects.
    pub projects_limit: i64,
    /// Limit on the number of branches.
    pub branches_limit: i64,
    /// Largest size autoscaling may reach, in compute units.
    pub max_autoscaling_limit: f64,
    /// Limit on compute time, in seconds, if there is one.
    #[uniffi(default = None)]
    pub compute_seconds_limit: Option<i64>,
    /// Plan the user is on.
    pub plan: String,
}

/// Identity provider that a user signs in to Neon with.
#[uniffi::remote(Enum)]
pub enum IdentityProviderId {
    /// `github`.
    Github,
    /// `google`.
    Google,
    /// `hasura`.
    Hasura,
    /// `microsoft`.
    Microsoft,
    /// `microsoftv2`.
    Microsoftv2,
    /// `vercelmp`.
    Vercelmp,
    /// `keycloak`.
    Keycloak,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The organizations of the current user.
#[uniffi::remote(Record)]
pub struct OrganizationsResponse {
    /// Organizations that the user belongs to.
    pub organizations: Vec<Organization>,
}

/// Source that payments are taken from.
#[uniffi::remote(Record)]
pub struct PaymentSource {
    /// Kind of source, such as a bank card.
    pub r#type: String,
    /// Bank card, absent for other kinds of source.
    #[uniffi(default = None)]
    pub card: Option<PaymentSourceBankCard>,
}

/// What is shown of a bank card that payments are taken from.
#[uniffi::remote(Record)]
pub struct PaymentSourceBankCard {
    /// Last four digits of the card number.
    pub last4: String,
    /// Brand of the card.
    #[uniffi(default = None)]
    pub brand: Option<PaymentSourceBankCardBrand>,
    /// Month in which the card expires.
    #[uniffi(default = None)]
    pub exp_month: Option<i64>,
    /// Year in which the card expires.
    #[uniffi(default = None)]
    pub exp_year: Option<i64>,
}

/// Brand of a bank card.
#[uniffi::remote(Enum)]
pub enum PaymentSourceBankCardBrand {
    /// `amex`.
    Amex,
    /// `diners`.
    Diners,
    /// `discover`.
    Discover,
    /// `jcb`.
    Jcb,
    /// `mastercard`.
    Mastercard,
    /// `unionpay`.
    Unionpay,
    /// `unknown`.
    ServerUnknown,
    /// `visa`.
    Visa,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A plan and its version.
#[uniffi::remote(Record)]
pub struct PlanDetails {
    /// Which plan it is, such as `free`, `launch` or `scale`.
    pub name: String,
    /// Version of the plan, if known.
    #[uniffi(default = None)]
    pub version: Option<PlanVersion>,
}

/// The version of a plan.
#[uniffi::remote(Record)]
pub struct PlanVersion {
    /// Major part of the version.
    pub major: i64,
    /// Minor part of the version.
    pub minor: i64,
}
