// Written by cargo xtask generate from api/users.yaml. Do not edit.

use crate::generated_support::*;

use super::{BillingSubscriptionType, Organization};

/// The account behind the key.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a>(pub(crate) &'a Client);

impl Users<'_> {
    /// Tells whose credentials the call was made with and of what kind.
    ///
    /// Works with personal, organization and project-scoped keys alike.
    ///
    /// Calls `getAuthDetails` (`GET /auth`).
    pub fn auth_details(&self) -> Result<AuthDetailsResponse> {
        self.0.call(&GET_AUTH_DETAILS, &[], &())
    }

    /// Returns the current user with limits, plan and billing account.
    ///
    /// Needs a personal key: an organization key gets 404. Use `users.auth_details` where any key
    /// must do.
    ///
    /// Calls `getCurrentUserInfo` (`GET /users/me`).
    pub fn me(&self) -> Result<CurrentUserInfoResponse> {
        self.0.call(&GET_CURRENT_USER_INFO, &[], &())
    }

    /// Lists the organizations that the current user belongs to.
    ///
    /// Needs a personal key: an organization key is refused. The id found here is the `org_id` that
    /// a personal key needs for projects.
    ///
    /// Calls `getCurrentUserOrganizations` (`GET /users/me/organizations`).
    pub fn organizations(&self) -> List<OrganizationsResponse> {
        self.0.list(&GET_CURRENT_USER_ORGANIZATIONS, &[], &())
    }
}

operations! {
    GET_AUTH_DETAILS { id: "getAuthDetails", name: "users.auth_details", path: "/auth",
        retry: RetryClass::Safe }
    GET_CURRENT_USER_INFO { id: "getCurrentUserInfo", name: "users.me", path: "/users/me",
        retry: RetryClass::Safe }
    GET_CURRENT_USER_ORGANIZATIONS { id: "getCurrentUserOrganizations",
        name: "users.organizations", path: "/users/me/organizations", retry: RetryClass::Safe }
}

/// Who a call is made as, and by which kind of credentials.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AuthDetailsResponse {
    /// Id of the user, or of the organization for an organization key.
    pub account_id: String,
    /// Kind of credentials the call was made with.
    pub auth_method: AuthDetailsResponseAuthMethod,
    /// Further data about the credentials, depending on their kind.
    pub auth_data: Option<String>,
}

open_enum! {
    /// Kind of credentials, such as a user's or an organization's API key.
    pub enum AuthDetailsResponseAuthMethod {
        Keycloak = "keycloak", SessionCookie = "session_cookie", ApiKeyUser = "api_key_user",
        ApiKeyOrg = "api_key_org", Oauth = "oauth",
    }
}

/// A billing account: who pays, how, and at which address.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
    pub orb_portal_url: Option<String>,
    /// Tax number of the payer.
    pub tax_id: Option<String>,
    /// Kind of tax number in `tax_id`.
    pub tax_id_type: Option<String>,
    /// Plan of the account and its version.
    pub plan_details: Option<PlanDetails>,
    /// Spending limit in cents, absent if there is none.
    pub spending_limit_cents: Option<i64>,
}

open_enum! {
    /// State of a billing account.
    pub enum BillingAccountState {
        ServerUnknown = "UNKNOWN", Active = "active", Suspended = "suspended",
        Deactivated = "deactivated", Deleted = "deleted",
    }
}

open_enum! {
    /// Way a billing account pays.
    pub enum BillingPaymentMethod {
        ServerUnknown = "UNKNOWN", None = "none", Stripe = "stripe",
        DirectPayment = "direct_payment", AwsMp = "aws_mp", AzureMp = "azure_mp",
        VercelMp = "vercel_mp", Staff = "staff", Trial = "trial", Sponsorship = "sponsorship",
        SharedPaymentToken = "shared_payment_token",
    }
}

/// An account at an identity provider that the user signs in with.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CurrentUserInfoResponse {
    /// Limit on active time of computes, in seconds.
    pub active_seconds_limit: i64,
    /// Billing account of the user, if there is one.
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
    pub compute_seconds_limit: Option<i64>,
    /// Plan the user is on.
    pub plan: String,
}

open_enum! {
    /// Identity provider that a user signs in to Neon with.
    pub enum IdentityProviderId {
        Github = "github", Google = "google", Hasura = "hasura", Microsoft = "microsoft",
        Microsoftv2 = "microsoftv2", Vercelmp = "vercelmp", Keycloak = "keycloak",
    }
}

/// The organizations of the current user.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OrganizationsResponse {
    /// Organizations that the user belongs to.
    pub organizations: Vec<Organization>,
}

/// Source that payments are taken from.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PaymentSource {
    /// Kind of source, such as a bank card.
    pub r#type: String,
    /// Bank card, absent for other kinds of source.
    pub card: Option<PaymentSourceBankCard>,
}

/// What is shown of a bank card that payments are taken from.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PaymentSourceBankCard {
    /// Last four digits of the card number.
    pub last4: String,
    /// Brand of the card.
    pub brand: Option<PaymentSourceBankCardBrand>,
    /// Month in which the card expires.
    pub exp_month: Option<i64>,
    /// Year in which the card expires.
    pub exp_year: Option<i64>,
}

open_enum! {
    /// Brand of a bank card.
    pub enum PaymentSourceBankCardBrand {
        Amex = "amex", Diners = "diners", Discover = "discover", Jcb = "jcb",
        Mastercard = "mastercard", Unionpay = "unionpay", ServerUnknown = "unknown", Visa = "visa",
    }
}

/// A plan and its version.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlanDetails {
    /// Which plan it is, such as `free`, `launch` or `scale`.
    pub name: String,
    /// Version of the plan, if known.
    pub version: Option<PlanVersion>,
}

/// The version of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlanVersion {
    /// Major part of the version.
    pub major: i64,
    /// Minor part of the version.
    pub minor: i64,
}

records! {
    AuthDetailsResponse: account_id, auth_method, auth_data;
    BillingAccount: state, payment_source, subscription_type, payment_method,
    quota_reset_at_last, name, email, address_city, address_country, address_country_name,
    address_line1, address_line2, address_postal_code, address_state, orb_portal_url, tax_id,
    tax_id_type, plan_details, spending_limit_cents;
    CurrentUserAuthAccount: email, image, login, name, provider;
    CurrentUserInfoResponse: active_seconds_limit, billing_account, auth_accounts, email, id,
    image, login, name, last_name, projects_limit, branches_limit, max_autoscaling_limit,
    compute_seconds_limit, plan;
    OrganizationsResponse: organizations;
    PaymentSource: r#type = "type", card;
    PaymentSourceBankCard: last4, brand, exp_month, exp_year;
    PlanDetails: name, version;
    PlanVersion: major, minor;
}

page! { OrganizationsResponse: Organization in organizations }
