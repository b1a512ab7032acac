// Written by cargo xtask generate from api/. Do not edit.
//! Legacy Auth: calls.

use crate::generated_support::*;

/// Adds a domain that Neon Auth of a project may redirect to.
///
/// Use `neonapi_auth_trusted_domains_add` instead, which takes a branch.
///
/// `arguments` stay yours.
///
/// Calls `addNeonAuthDomainToRedirectUriWhitelist` (`POST /projects/{project_id}/auth/domains`).
/// Deprecated: its end was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_add_domain(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_add_legacy_auth_domain_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id)], Given::Required("arguments", arguments), |client, [project_id], arguments| client.legacy_auth().add_domain(project_id, arguments)) }
/// Adds an OAuth provider to Neon Auth of a project.
///
/// Use `neonapi_auth_oauth_providers_add` instead, which takes a branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_neon_auth_oauth_provider_free`.
///
/// Calls `addNeonAuthOauthProvider` (`POST /projects/{project_id}/auth/oauth_providers`).
/// Deprecated: its end was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_add_oauth_provider(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_add_legacy_auth_oauth_provider_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_oauth_provider_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Required("arguments", arguments), |client, [project_id], arguments| client.legacy_auth().add_oauth_provider(project_id, arguments)) }
/// Creates a Neon Auth integration on the branch named in the request.
///
/// Use `neonapi_auth_create` instead.
///
/// `arguments` stay yours. `out` is yours: free it with
/// `neonapi_neon_auth_create_integration_response_free`.
///
/// Calls `createNeonAuthIntegration` (`POST /projects/auth/create`). Deprecated: its end was
/// announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_create_integration(client: *const neonapi_client, arguments: Option<&neonapi_create_legacy_auth_integration_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_create_integration_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.legacy_auth().create_integration(arguments)) }
/// Creates new SDK keys at the auth provider of a project.
///
/// The answer carries `secret_server_key`; store it, for reading the integration does not return
/// it.
///
/// `arguments` stay yours. `out` is yours: free it with
/// `neonapi_neon_auth_create_integration_response_free`.
///
/// Calls `createNeonAuthProviderSdkKeys` (`POST /projects/auth/keys`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_create_sdk_keys(client: *const neonapi_client, arguments: Option<&neonapi_create_legacy_auth_sdk_keys_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_create_integration_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.legacy_auth().create_sdk_keys(arguments)) }
/// Creates a Neon Auth user in a project.
///
/// Use `neonapi_auth_users_create` instead, which takes a branch.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
///
/// Calls `createNeonAuthNewUser` (`POST /projects/auth/user`). Deprecated: its end was announced
/// for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_create_user(client: *const neonapi_client, arguments: Option<&neonapi_create_legacy_auth_user_owner>, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.legacy_auth().create_user(arguments)) }
/// Removes domains from those a project trusts for redirects.
///
/// Use `neonapi_auth_trusted_domains_delete` instead, which takes a branch.
///
/// `arguments` stay yours.
///
/// Calls `deleteNeonAuthDomainFromRedirectUriWhitelist`
/// (`DELETE /projects/{project_id}/auth/domains`). Deprecated: its end was announced for
/// 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_delete_domains(client: *const neonapi_client, project_id: *const c_char, arguments: Option<&neonapi_delete_legacy_auth_domains_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id)], Given::Required("arguments", arguments), |client, [project_id], arguments| client.legacy_auth().delete_domains(project_id, arguments)) }
/// Removes the integration of a project with an auth provider.
///
/// Use `neonapi_auth_disable` instead, which takes a branch.
///
/// `arguments` stay yours; NULL for none.
///
/// Calls `deleteNeonAuthIntegration`
/// (`DELETE /projects/{project_id}/auth/integration/{auth_provider}`). Deprecated: its end was
/// announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_delete_integration(client: *const neonapi_client, project_id: *const c_char, auth_provider: *const c_char, arguments: Option<&neonapi_delete_legacy_auth_integration_owner>, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("auth_provider", auth_provider)], Given::Optional(arguments), |client, [project_id, auth_provider], arguments| client.legacy_auth().delete_integration(project_id, &auth_provider.into(), arguments)) }
/// Removes an OAuth provider from Neon Auth of a project.
///
/// Use `neonapi_auth_oauth_providers_delete` instead, which takes a branch.
///
/// Calls `deleteNeonAuthOauthProvider`
/// (`DELETE /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its end
/// was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_delete_oauth_provider(client: *const neonapi_client, project_id: *const c_char, oauth_provider_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("oauth_provider_id", oauth_provider_id)], Given::<()>::Nothing, |client, [project_id, oauth_provider_id], _| client.legacy_auth().delete_oauth_provider(project_id, &oauth_provider_id.into())) }
/// Deletes a Neon Auth user of a project.
///
/// Use `neonapi_auth_users_delete` instead, which takes a branch.
///
/// Calls `deleteNeonAuthUser` (`DELETE /projects/{project_id}/auth/users/{auth_user_id}`).
/// Deprecated: its end was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_delete_user(client: *const neonapi_client, project_id: *const c_char, auth_user_id: *const c_char, options: *const neonapi_call_options, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, (), [("project_id", project_id), ("auth_user_id", auth_user_id)], Given::<()>::Nothing, |client, [project_id, auth_user_id], _| client.legacy_auth().delete_user(project_id, auth_user_id)) }
/// Returns the mail server that Neon Auth of a project sends through.
///
/// Use `neonapi_auth_get_email_provider` instead, which takes a branch.
///
/// `out` is yours: free it with `neonapi_neon_auth_email_server_config_response_free`.
///
/// Calls `getNeonAuthEmailServer` (`GET /projects/{project_id}/auth/email_server`). Deprecated: its
/// end was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_get_email_server(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_email_server_config_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.legacy_auth().get_email_server(project_id)) }
/// Lists the domains that Neon Auth of a project may redirect to.
///
/// Use `neonapi_auth_trusted_domains_list` instead, which takes a branch.
///
/// Sends nothing yet: `neonapi_neon_auth_redirect_uri_whitelist_domain_list_next` does. `out` is
/// yours: free it with `neonapi_neon_auth_redirect_uri_whitelist_domain_list_free`.
///
/// Calls `listNeonAuthRedirectUriWhitelistDomains` (`GET /projects/{project_id}/auth/domains`).
/// Deprecated: its end was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_list_domains(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_redirect_uri_whitelist_domain_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.legacy_auth().list_domains(project_id)) }
/// Lists the Neon Auth integrations of a project.
///
/// Use `neonapi_auth_get` instead, which reads the integration of one branch.
///
/// Sends nothing yet: `neonapi_neon_auth_integration_list_next` does. `out` is yours: free it with
/// `neonapi_neon_auth_integration_list_free`.
///
/// Calls `listNeonAuthIntegrations` (`GET /projects/{project_id}/auth/integrations`). Deprecated:
/// its end was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_list_integrations(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_integration_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.legacy_auth().list_integrations(project_id)) }
/// Lists the OAuth providers that users of a project can sign in with.
///
/// Use `neonapi_auth_oauth_providers_list` instead, which takes a branch.
///
/// Sends nothing yet: `neonapi_neon_auth_oauth_provider_list_next` does. `out` is yours: free it
/// with `neonapi_neon_auth_oauth_provider_list_free`.
///
/// Calls `listNeonAuthOauthProviders` (`GET /projects/{project_id}/auth/oauth_providers`).
/// Deprecated: its end was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_list_oauth_providers(client: *const neonapi_client, project_id: *const c_char, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_oauth_provider_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [("project_id", project_id)], Given::<()>::Nothing, |client, [project_id], _| client.legacy_auth().list_oauth_providers(project_id)) }
/// Begins handing the project at the auth provider over to the user.
///
/// The answer is a URL where the user finishes the transfer; `transfer_status` of the integration
/// tells how far it is.
///
/// `arguments` stay yours. `out` is yours: free it with `neonapi_string_free`.
///
/// Calls `transferNeonAuthProviderProject` (`POST /projects/auth/transfer_ownership`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_transfer_ownership(client: *const neonapi_client, arguments: Option<&neonapi_transfer_legacy_auth_ownership_owner>, options: *const neonapi_call_options, out: *mut *mut c_char, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::Required("arguments", arguments), |client, [], arguments| client.legacy_auth().transfer_ownership(arguments)) }
/// Sets the mail server that Neon Auth of a project sends through.
///
/// Use `neonapi_auth_update_email_provider` instead, which takes a branch.
///
/// `email_provider` stays yours. `out` is yours: free it with
/// `neonapi_neon_auth_email_server_config_response_free`.
///
/// Calls `updateNeonAuthEmailServer` (`PATCH /projects/{project_id}/auth/email_server`).
/// Deprecated: its end was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_update_email_server(client: *const neonapi_client, project_id: *const c_char, email_provider: Option<&neonapi_neon_auth_email_server_config_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_email_server_config_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id)], Given::Required("email_provider", email_provider), |client, [project_id], arguments| client.legacy_auth().update_email_server(project_id, arguments)) }
/// Changes the client settings of an OAuth provider of a project.
///
/// Use `neonapi_auth_oauth_providers_update` instead, which takes a branch.
///
/// `arguments` stay yours; NULL for none. `out` is yours: free it with
/// `neonapi_neon_auth_oauth_provider_free`.
///
/// Calls `updateNeonAuthOauthProvider`
/// (`PATCH /projects/{project_id}/auth/oauth_providers/{oauth_provider_id}`). Deprecated: its end
/// was announced for 2026-03-01.
#[deprecated]
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_legacy_auth_update_oauth_provider(client: *const neonapi_client, project_id: *const c_char, oauth_provider_id: *const c_char, arguments: Option<&neonapi_update_legacy_auth_oauth_provider_owner>, options: *const neonapi_call_options, out: *mut *mut neonapi_neon_auth_oauth_provider_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [("project_id", project_id), ("oauth_provider_id", oauth_provider_id)], Given::Optional(arguments), |client, [project_id, oauth_provider_id], arguments| client.legacy_auth().update_oauth_provider(project_id, &oauth_provider_id.into(), arguments)) }
