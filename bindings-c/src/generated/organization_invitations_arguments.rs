// Written by cargo xtask generate from api/. Do not edit.
//! Organization Invitations: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_organization_invitations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_organization_invitations_new() -> *mut neonapi_create_organization_invitations_owner { make(&["invitations"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_organization_invitations_free(invitations: Option<Box<neonapi_create_organization_invitations_owner>>) { free(invitations) }
/// Adds one. Invitations to send. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_organization_invitations_add_invitations(arguments: Option<&mut neonapi_create_organization_invitations_owner>, value: Option<&mut neonapi_organization_invite_create_request_owner>) -> neonapi_status { add_part(arguments, "invitations", value.as_deref(), |x| &mut x.invitations) }
/// Sends `invitations` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_organization_invitations_empty_invitations(arguments: Option<&mut neonapi_create_organization_invitations_owner>) -> neonapi_status { empty(arguments, "invitations", |x| &mut x.invitations) }
/// Makes an empty one. Yours: free it with `neonapi_organization_invite_create_request_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invite_create_request_new() -> *mut neonapi_organization_invite_create_request_owner { make(&["email", "role"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invite_create_request_free(request: Option<Box<neonapi_organization_invite_create_request_owner>>) { free(request) }
/// Email address of the person invited, at most 256 characters. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invite_create_request_set_email(request: Option<&mut neonapi_organization_invite_create_request_owner>, value: *const c_char) -> neonapi_status { set_text(request, "email", value, |x| &mut x.email) }
/// Role the person will have in the organization. Has to be set. One of NEONAPI_MEMBER_ROLE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invite_create_request_set_role(request: Option<&mut neonapi_organization_invite_create_request_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::MemberRole>(request, "role", value, |x| &mut x.role) }
/// Sets `role` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_invite_create_request_set_role_text(request: Option<&mut neonapi_organization_invite_create_request_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::MemberRole>(request, "role", value, |x| &mut x.role) }
