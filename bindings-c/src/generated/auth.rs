// Written by cargo xtask generate from api/. Do not edit.
//! Auth: calls.

use crate::generated_support::*;

/// Turns Neon Auth on for a branch with the chosen provider.
///
/// The answer carries `secret_server_key`, which reading the integration later does not return.
///
/// `arguments` stay yours. `out` is yours: free it with
/// `neonapi_neon_auth_create_integration_response_free`.
///
/// Calls `createNeonAuth` (`POST /projects/{project_id}/branches/{branch_id}/auth`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_create(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_create_auth_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_create_integration_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth().create(project_id, branch_id, arguments)) }
/// Turns Neon Auth off for a branch, deleting its data if asked for.
///
/// With `delete_data` the stored auth data, users included, is deleted as well.
///
/// `arguments` stay yours; NULL for none.
///
/// Calls `disableNeonAuth` (`DELETE /projects/{project_id}/branches/{branch_id}/auth`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_disable(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_disable_auth_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.auth().disable(project_id, branch_id, arguments)) }
/// Returns the Neon Auth integration of a branch.
///
/// `out` is yours: free it with `neonapi_neon_auth_integration_free`.
///
/// Calls `getNeonAuth` (`GET /projects/{project_id}/branches/{branch_id}/auth`). Beta.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_get(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_integration_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.auth().get(project_id, branch_id)) }
/// Tells whether Neon Auth of a branch accepts localhost addresses.
///
/// Calls `getNeonAuthAllowLocalhost`
/// (`GET /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_get_allow_localhost(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut bool, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.auth().get_allow_localhost(project_id, branch_id)) }
/// Returns the email and password sign-in settings of a branch.
///
/// `out` is yours: free it with `neonapi_neon_auth_email_and_password_config_free`.
///
/// Calls `getNeonAuthEmailAndPasswordConfig`
/// (`GET /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_get_email_and_password(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_email_and_password_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.auth().get_email_and_password(project_id, branch_id)) }
/// Returns the mail server that Neon Auth of a branch sends through.
///
/// `out` is yours: free it with `neonapi_neon_auth_email_server_config_response_free`.
///
/// Calls `getNeonAuthEmailProvider`
/// (`GET /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_get_email_provider(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_email_server_config_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.auth().get_email_provider(project_id, branch_id)) }
/// Returns the settings of sign-in by phone number on a branch.
///
/// `out` is yours: free it with `neonapi_neon_auth_phone_number_config_free`.
///
/// Calls `getNeonAuthPhoneNumberPlugin`
/// (`GET /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_get_phone_number_plugin(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_phone_number_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.auth().get_phone_number_plugin(project_id, branch_id)) }
/// Returns the settings of all Neon Auth plugins of a branch.
///
/// `out` is yours: free it with `neonapi_neon_auth_plugin_configs_free`.
///
/// Calls `getNeonAuthPluginConfigs`
/// (`GET /projects/{project_id}/branches/{branch_id}/auth/plugins`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_get_plugins(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_plugin_configs_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.auth().get_plugins(project_id, branch_id)) }
/// Returns the webhook settings of Neon Auth on a branch.
///
/// `out` is yours: free it with `neonapi_neon_auth_webhook_config_free`.
///
/// Calls `getNeonAuthWebhookConfig`
/// (`GET /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_get_webhooks(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_webhook_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::<()>::Nothing, |client, [project_id, branch_id], _| client.auth().get_webhooks(project_id, branch_id)) }
/// Sends a test email through a mail server given in the request.
///
/// To test the mail server already configured for the branch use
/// `neonapi_auth_test_email_provider`.
///
/// `arguments` stay yours. `out` is yours: free it with
/// `neonapi_send_neon_auth_test_email_response_free`.
///
/// Calls `sendNeonAuthTestEmail`
/// (`POST /projects/{project_id}/branches/{branch_id}/auth/send_test_email`). Beta. Deprecated:
/// Neon advises against it.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_send_test_email(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_send_auth_test_email_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_send_neon_auth_test_email_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth().send_test_email(project_id, branch_id, arguments)) }
/// Sends a test email through the mail server configured for a branch.
///
/// A mail that could not be sent is reported in `success` and `error_message` of the answer, so
/// check them.
///
/// `arguments` stay yours. `out` is yours: free it with
/// `neonapi_send_neon_auth_test_email_response_free`.
///
/// Calls `sendNeonAuthEmailProviderTest`
/// (`POST /projects/{project_id}/branches/{branch_id}/auth/email_provider/test`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_test_email_provider(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_test_auth_email_provider_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_send_neon_auth_test_email_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth().test_email_provider(project_id, branch_id, arguments)) }
/// Sets whether Neon Auth of a branch accepts localhost addresses.
///
/// `arguments` stay yours.
///
/// Calls `updateNeonAuthAllowLocalhost`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/allow_localhost`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_update_allow_localhost(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_update_auth_allow_localhost_owner>, options: *const neonapi_call_options, out: *mut bool, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth().update_allow_localhost(project_id, branch_id, arguments)) }
/// Changes the application name of Neon Auth on a branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
///
/// Calls `updateNeonAuthConfig` (`PATCH /projects/{project_id}/branches/{branch_id}/auth/config`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_update_config(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_update_auth_config_owner>, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth().update_config(project_id, branch_id, arguments)) }
/// Changes the email and password sign-in settings of a branch.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_neon_auth_email_and_password_config_free`.
///
/// Calls `updateNeonAuthEmailAndPasswordConfig`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/email_and_password`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_update_email_and_password(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_update_auth_email_and_password_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_email_and_password_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.auth().update_email_and_password(project_id, branch_id, arguments)) }
/// Sets the mail server that Neon Auth of a branch sends through.
///
/// `email_provider` stays yours. `out` is yours: free it with
/// `neonapi_neon_auth_email_server_config_response_free`.
///
/// Calls `updateNeonAuthEmailProvider`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/email_provider`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_update_email_provider(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, email_provider: Option<&neonapi_neon_auth_email_server_config_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_email_server_config_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("email_provider", email_provider), |client, [project_id, branch_id], arguments| client.auth().update_email_provider(project_id, branch_id, arguments)) }
/// Changes the settings of sign-in by magic link on a branch.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_neon_auth_magic_link_config_free`.
///
/// Calls `updateNeonAuthMagicLinkPlugin`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/magic-link`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_update_magic_link_plugin(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_update_auth_magic_link_plugin_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_magic_link_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.auth().update_magic_link_plugin(project_id, branch_id, arguments)) }
/// Changes the settings of the organization plugin on a branch.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_neon_auth_organization_config_free`.
///
/// Calls `updateNeonAuthOrganizationPlugin`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/organization`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_update_organization_plugin(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_update_auth_organization_plugin_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_organization_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.auth().update_organization_plugin(project_id, branch_id, arguments)) }
/// Changes the settings of sign-in by phone number on a branch.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_neon_auth_phone_number_config_free`.
///
/// Calls `updateNeonAuthPhoneNumberPlugin`
/// (`PATCH /projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_update_phone_number_plugin(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_update_auth_phone_number_plugin_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_phone_number_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Optional(arguments), |client, [project_id, branch_id], arguments| client.auth().update_phone_number_plugin(project_id, branch_id, arguments)) }
/// Replaces the webhook settings of Neon Auth on a branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_neon_auth_webhook_config_free`.
///
/// Calls `updateNeonAuthWebhookConfig`
/// (`PUT /projects/{project_id}/branches/{branch_id}/auth/webhooks`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_auth_update_webhooks(client: *const neonapi_client, project_id: *const c_char, branch_id: *const c_char, arguments: Option<&neonapi_update_auth_webhooks_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_webhook_config_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("branch_id", branch_id)], Given::Required("arguments", arguments), |client, [project_id, branch_id], arguments| client.auth().update_webhooks(project_id, branch_id, arguments)) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_list_next(list: Option<&mut neonapi_neon_auth_integration_list>, item: *mut *const neonapi_neon_auth_integration, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_neon_auth_integrations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_list_next_page(list: Option<&mut neonapi_neon_auth_integration_list>, page: *mut *mut neonapi_list_neon_auth_integrations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_list_cursor(list: Option<&neonapi_neon_auth_integration_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_integration_list_free(list: Option<Box<neonapi_neon_auth_integration_list>>) { free(list) }
/// Shows the next item, fetching a page where needed; NULL at the end. Borrowed: valid until the
/// next call on this list. After an error the list has ended.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_list_next(list: Option<&mut neonapi_neon_auth_oauth_provider_list>, item: *mut *const neonapi_neon_auth_oauth_provider, error: *mut *mut neonapi_error) -> neonapi_status { walk::next(list, item, error) }
/// Gives the next page with all its fields; NULL at the end. Items of the page in use that were not
/// shown are skipped. Yours: free it with `neonapi_list_neon_auth_oauth_providers_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_list_next_page(list: Option<&mut neonapi_neon_auth_oauth_provider_list>, page: *mut *mut neonapi_list_neon_auth_oauth_providers_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { walk::next_page(list, page, error) }
/// Where the page after the last one fetched begins, to go on later; NULL when nothing follows.
/// Borrowed: valid until the next call on this list.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_list_cursor(list: Option<&neonapi_neon_auth_oauth_provider_list>) -> *const c_char { walk::cursor(list) }
/// Frees a list. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_neon_auth_oauth_provider_list_free(list: Option<Box<neonapi_neon_auth_oauth_provider_list>>) { free(list) }
