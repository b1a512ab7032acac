// Written by cargo xtask generate from api/. Do not edit.
//! Organization Invitations: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_free(invitation: Option<Box<neonapi_invitation_owner>>) { free(invitation) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_invitation_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_copy(invitation: Option<&neonapi_invitation>) -> *mut neonapi_invitation_owner { copy(invitation) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_to_json(invitation: Option<&neonapi_invitation>) -> *mut c_char { to_json(invitation) }
/// Reads one from JSON, as `neonapi_invitation_to_json` writes it. `out` is yours: free it with
/// `neonapi_invitation_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_from_json(json: *const c_char, out: *mut *mut neonapi_invitation_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the invitation. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_id(invitation: Option<&neonapi_invitation>) -> *const c_char { text(invitation, |x| &x.id) }
/// Email address of the person invited, at most 256 characters. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_email(invitation: Option<&neonapi_invitation>) -> *const c_char { text(invitation, |x| &x.email) }
/// Id of the organization. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_org_id(invitation: Option<&neonapi_invitation>) -> *const c_char { text(invitation, |x| &x.org_id) }
/// Id of the user who sent the invitation. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_invited_by(invitation: Option<&neonapi_invitation>) -> *const c_char { text(invitation, |x| &x.invited_by) }
/// Time the invitation was sent. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_invited_at(invitation: Option<&neonapi_invitation>) -> i64 { number(invitation, |x| microseconds(x.invited_at)) }
/// Role the person will have in the organization. One of NEONAPI_MEMBER_ROLE_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_role(invitation: Option<&neonapi_invitation>) -> u32 { enumeration(invitation, |x| Some(&x.role)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_role_text(invitation: Option<&neonapi_invitation>) -> *const c_char { text(invitation, |x| &x.role) }
/// How many there are.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_array_count(array: Option<&neonapi_invitation_array>) -> usize { count(array, |x| &x.value) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as the array.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_array_at(array: Option<&neonapi_invitation_array>, index: usize) -> Option<&neonapi_invitation> { at(array, index, |x| &x.value) }
/// Frees them all. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_invitation_array_free(array: Option<Box<neonapi_invitation_array>>) { free(array) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invitations_response_free(response: Option<Box<neonapi_organization_invitations_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_organization_invitations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invitations_response_copy(response: Option<&neonapi_organization_invitations_response>) -> *mut neonapi_organization_invitations_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invitations_response_to_json(response: Option<&neonapi_organization_invitations_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_organization_invitations_response_to_json` writes it. `out` is
/// yours: free it with `neonapi_organization_invitations_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invitations_response_from_json(json: *const c_char, out: *mut *mut neonapi_organization_invitations_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Invitations to the organization.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invitations_response_invitations_count(response: Option<&neonapi_organization_invitations_response>) -> usize { count(response, |x| &x.invitations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invitations_response_invitations_at(response: Option<&neonapi_organization_invitations_response>, index: usize) -> Option<&neonapi_invitation> { at(response, index, |x| &x.invitations) }
