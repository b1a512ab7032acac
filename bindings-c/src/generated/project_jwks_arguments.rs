// Written by cargo xtask generate from api/. Do not edit.
//! Project Jwks: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_add_project_jwks_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_project_jwks_new() -> *mut neonapi_add_project_jwks_owner { make(&["jwks_url", "provider_name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_project_jwks_free(jwks: Option<Box<neonapi_add_project_jwks_owner>>) { free(jwks) }
/// URL that serves the key set. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_project_jwks_set_jwks_url(arguments: Option<&mut neonapi_add_project_jwks_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "jwks_url", value, |x| &mut x.jwks_url) }
/// Name of the service that issues the tokens. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_project_jwks_set_provider_name(arguments: Option<&mut neonapi_add_project_jwks_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "provider_name", value, |x| &mut x.provider_name) }
/// Branch the JWKS URL applies to. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_project_jwks_set_branch_id(arguments: Option<&mut neonapi_add_project_jwks_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "branch_id", value, |x| &mut x.branch_id) }
/// Audience that tokens must name in their `aud` claim. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_project_jwks_set_jwt_audience(arguments: Option<&mut neonapi_add_project_jwks_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "jwt_audience", value, |x| &mut x.jwt_audience) }
/// Adds one. Roles the JWKS URL is meant for. Deprecated. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_project_jwks_add_role_names(arguments: Option<&mut neonapi_add_project_jwks_owner>, value: *const c_char) -> neonapi_status { add_text(arguments, "role_names", value, |x| &mut x.role_names) }
/// Sends `role_names` with nothing in it, until something is added.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_project_jwks_empty_role_names(arguments: Option<&mut neonapi_add_project_jwks_owner>) -> neonapi_status { empty(arguments, "role_names", |x| &mut x.role_names) }
/// If true, no roles are created along with the JWKS URL.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_add_project_jwks_set_skip_role_creation(arguments: Option<&mut neonapi_add_project_jwks_owner>, value: bool) -> neonapi_status { set(arguments, "skip_role_creation", value, |x| &mut x.skip_role_creation) }
