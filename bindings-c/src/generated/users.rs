// Written by cargo xtask generate from api/. Do not edit.
//! Users: calls.

use crate::generated_support::*;

/// Tells whose credentials the call was made with and of what kind.
///
/// Works with personal, organization and project-scoped keys alike.
///
/// `out` is yours: free it with `neonapi_auth_details_response_free`.
///
/// Calls `getAuthDetails` (`GET /auth`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_users_auth_details(client: *const neonapi_client, options: *const neonapi_call_options, out: *mut *mut neonapi_auth_details_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::<()>::Nothing, |client, [], _| client.users().auth_details()) }
/// Returns the current user with limits, plan and billing account.
///
/// Needs a personal key: an organization key gets 404. Use `neonapi_users_auth_details` where any
/// key must do.
///
/// `out` is yours: free it with `neonapi_current_user_info_response_free`.
///
/// Calls `getCurrentUserInfo` (`GET /users/me`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_users_me(client: *const neonapi_client, options: *const neonapi_call_options, out: *mut *mut neonapi_current_user_info_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { answer(Caller { client, options, error }, out, [], Given::<()>::Nothing, |client, [], _| client.users().me()) }
/// Lists the organizations that the current user belongs to.
///
/// Needs a personal key: an organization key is refused. The id found here is the `org_id` that a
/// personal key needs for projects.
///
/// Sends nothing yet: `neonapi_organization_list_next` does. `out` is yours: free it with
/// `neonapi_organization_list_free`.
///
/// Calls `getCurrentUserOrganizations` (`GET /users/me/organizations`).
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_users_organizations(client: *const neonapi_client, options: *const neonapi_call_options, out: *mut *mut neonapi_organization_list, error: *mut *mut neonapi_error) -> neonapi_status { list(Caller { client, options, error }, out, [], Given::<()>::Nothing, |client, [], _| client.users().organizations()) }
