/* Written by cargo xtask generate from api/. Do not edit. */

#include "fields.h"

void fields_auth_details_response(struct json *json, const neonapi_auth_details_response *it) {
    json_name(json, "account_id");
    json_text(json, neonapi_auth_details_response_account_id(it));
    enumeration_field(json, "auth_method", neonapi_auth_details_response_auth_method_text(it), neonapi_auth_details_response_auth_method_text_of(neonapi_auth_details_response_auth_method(it)));
    json_name(json, "auth_data");
    json_text(json, neonapi_auth_details_response_auth_data(it));
}

void fields_billing_account(struct json *json, const neonapi_billing_account *it) {
    enumeration_field(json, "state", neonapi_billing_account_state_text(it), neonapi_billing_account_state_text_of(neonapi_billing_account_state(it)));
    json_name(json, "payment_source");
    RECORD(json, fields_payment_source, neonapi_billing_account_payment_source(it));
    enumeration_field(json, "subscription_type", neonapi_billing_account_subscription_type_text(it), neonapi_billing_subscription_type_text_of(neonapi_billing_account_subscription_type(it)));
    enumeration_field(json, "payment_method", neonapi_billing_account_payment_method_text(it), neonapi_billing_payment_method_text_of(neonapi_billing_account_payment_method(it)));
    json_name(json, "quota_reset_at_last");
    write_time(json, neonapi_billing_account_quota_reset_at_last(it));
    json_name(json, "name");
    json_text(json, neonapi_billing_account_name(it));
    json_name(json, "email");
    json_text(json, neonapi_billing_account_email(it));
    json_name(json, "address_city");
    json_text(json, neonapi_billing_account_address_city(it));
    json_name(json, "address_country");
    json_text(json, neonapi_billing_account_address_country(it));
    json_name(json, "address_country_name");
    json_text(json, neonapi_billing_account_address_country_name(it));
    json_name(json, "address_line1");
    json_text(json, neonapi_billing_account_address_line1(it));
    json_name(json, "address_line2");
    json_text(json, neonapi_billing_account_address_line2(it));
    json_name(json, "address_postal_code");
    json_text(json, neonapi_billing_account_address_postal_code(it));
    json_name(json, "address_state");
    json_text(json, neonapi_billing_account_address_state(it));
    json_name(json, "orb_portal_url");
    json_text(json, neonapi_billing_account_orb_portal_url(it));
    json_name(json, "tax_id");
    json_text(json, neonapi_billing_account_tax_id(it));
    json_name(json, "tax_id_type");
    json_text(json, neonapi_billing_account_tax_id_type(it));
    json_name(json, "plan_details");
    RECORD(json, fields_plan_details, neonapi_billing_account_plan_details(it));
    OPTIONAL(json, "spending_limit_cents", int64_t, neonapi_billing_account_spending_limit_cents(it, &value), json_number(json, (int64_t)value));
}

void fields_current_user_auth_account(struct json *json, const neonapi_current_user_auth_account *it) {
    json_name(json, "email");
    json_text(json, neonapi_current_user_auth_account_email(it));
    json_name(json, "image");
    json_text(json, neonapi_current_user_auth_account_image(it));
    json_name(json, "login");
    json_text(json, neonapi_current_user_auth_account_login(it));
    json_name(json, "name");
    json_text(json, neonapi_current_user_auth_account_name(it));
    enumeration_field(json, "provider", neonapi_current_user_auth_account_provider_text(it), neonapi_identity_provider_id_text_of(neonapi_current_user_auth_account_provider(it)));
}

void fields_current_user_info_response(struct json *json, const neonapi_current_user_info_response *it) {
    json_name(json, "active_seconds_limit");
    json_number(json, (int64_t)neonapi_current_user_info_response_active_seconds_limit(it));
    json_name(json, "billing_account");
    RECORD(json, fields_billing_account, neonapi_current_user_info_response_billing_account(it));
    json_name(json, "auth_accounts");
    ITEMS(json, neonapi_current_user_info_response_auth_accounts_count(it), RECORD(json, fields_current_user_auth_account, neonapi_current_user_info_response_auth_accounts_at(it, index)));
    json_name(json, "email");
    json_text(json, neonapi_current_user_info_response_email(it));
    json_name(json, "id");
    json_text(json, neonapi_current_user_info_response_id(it));
    json_name(json, "image");
    json_text(json, neonapi_current_user_info_response_image(it));
    json_name(json, "login");
    json_text(json, neonapi_current_user_info_response_login(it));
    json_name(json, "name");
    json_text(json, neonapi_current_user_info_response_name(it));
    json_name(json, "last_name");
    json_text(json, neonapi_current_user_info_response_last_name(it));
    json_name(json, "projects_limit");
    json_number(json, (int64_t)neonapi_current_user_info_response_projects_limit(it));
    json_name(json, "branches_limit");
    json_number(json, (int64_t)neonapi_current_user_info_response_branches_limit(it));
    json_name(json, "max_autoscaling_limit");
    write_float(json, neonapi_current_user_info_response_max_autoscaling_limit(it));
    OPTIONAL(json, "compute_seconds_limit", int64_t, neonapi_current_user_info_response_compute_seconds_limit(it, &value), json_number(json, (int64_t)value));
    json_name(json, "plan");
    json_text(json, neonapi_current_user_info_response_plan(it));
}

void fields_organizations_response(struct json *json, const neonapi_organizations_response *it) {
    json_name(json, "organizations");
    ITEMS(json, neonapi_organizations_response_organizations_count(it), RECORD(json, fields_organization, neonapi_organizations_response_organizations_at(it, index)));
}

void fields_payment_source(struct json *json, const neonapi_payment_source *it) {
    json_name(json, "type");
    json_text(json, neonapi_payment_source_type(it));
    json_name(json, "card");
    RECORD(json, fields_payment_source_bank_card, neonapi_payment_source_card(it));
}

void fields_payment_source_bank_card(struct json *json, const neonapi_payment_source_bank_card *it) {
    json_name(json, "last4");
    json_text(json, neonapi_payment_source_bank_card_last4(it));
    enumeration_field(json, "brand", neonapi_payment_source_bank_card_brand_text(it), neonapi_payment_source_bank_card_brand_text_of(neonapi_payment_source_bank_card_brand(it)));
    OPTIONAL(json, "exp_month", int64_t, neonapi_payment_source_bank_card_exp_month(it, &value), json_number(json, (int64_t)value));
    OPTIONAL(json, "exp_year", int64_t, neonapi_payment_source_bank_card_exp_year(it, &value), json_number(json, (int64_t)value));
}

void fields_plan_details(struct json *json, const neonapi_plan_details *it) {
    json_name(json, "name");
    json_text(json, neonapi_plan_details_name(it));
    json_name(json, "version");
    RECORD(json, fields_plan_version, neonapi_plan_details_version(it));
}

void fields_plan_version(struct json *json, const neonapi_plan_version *it) {
    json_name(json, "major");
    json_number(json, (int64_t)neonapi_plan_version_major(it));
    json_name(json, "minor");
    json_number(json, (int64_t)neonapi_plan_version_minor(it));
}
