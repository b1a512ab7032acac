// Written by cargo xtask generate from api/. Do not edit.
//! Credentials: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_credential_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_new() -> *mut neonapi_create_credential_owner { make(&["scopes", "principal_type"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_free(credential: Option<Box<neonapi_create_credential_owner>>) { free(credential) }
/// Adds one. What the credential may be used for. Has to be set. One of NEONAPI_CREDENTIAL_SCOPE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_add_scopes(arguments: Option<&mut neonapi_create_credential_owner>, value: u32) -> neonapi_status { add_enumeration(arguments, "scopes", value, |x| &mut x.scopes) }
/// Adds one of `scopes` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_add_scopes_text(arguments: Option<&mut neonapi_create_credential_owner>, value: *const c_char) -> neonapi_status { add_enumeration_text(arguments, "scopes", value, |x| &mut x.scopes) }
/// Sends `scopes` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_empty_scopes(arguments: Option<&mut neonapi_create_credential_owner>) -> neonapi_status { empty(arguments, "scopes", |x| &mut x.scopes) }
/// Kind of holder the credential is for. Has to be set. One of
/// NEONAPI_CREATE_CREDENTIAL_REQUEST_PRINCIPAL_TYPE_*.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_set_principal_type(arguments: Option<&mut neonapi_create_credential_owner>, value: u32) -> neonapi_status { set_enumeration::<_, _, neonapi::models::CreateCredentialRequestPrincipalType>(arguments, "principal_type", value, |x| &mut x.principal_type) }
/// Sets `principal_type` by its text, which this version need not know.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_set_principal_type_text(arguments: Option<&mut neonapi_create_credential_owner>, value: *const c_char) -> neonapi_status { set_enumeration_text::<_, _, neonapi::models::CreateCredentialRequestPrincipalType>(arguments, "principal_type", value, |x| &mut x.principal_type) }
/// Name to tell the credential by, at most 256 characters. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_set_name(arguments: Option<&mut neonapi_create_credential_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
