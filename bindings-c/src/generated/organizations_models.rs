// Written by cargo xtask generate from api/. Do not edit.
//! Organizations: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_free(organization: Option<Box<neonapi_organization_owner>>) { free(organization) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_organization_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_copy(organization: Option<&neonapi_organization>) -> *mut neonapi_organization_owner { copy(organization) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_to_json(organization: Option<&neonapi_organization>) -> *mut c_char { to_json(organization) }
/// Reads one from JSON, as `neonapi_organization_to_json` writes it. `out` is yours: free it with
/// `neonapi_organization_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_from_json(json: *const c_char, out: *mut *mut neonapi_organization_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the organization. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_id(organization: Option<&neonapi_organization>) -> *const c_char { text(organization, |x| &x.id) }
/// Display name of the organization. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_name(organization: Option<&neonapi_organization>) -> *const c_char { text(organization, |x| &x.name) }
/// Short name of the organization. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_handle(organization: Option<&neonapi_organization>) -> *const c_char { text(organization, |x| &x.handle) }
/// Plan of the organization, such as `free`, `launch` or `scale`. Borrowed: valid as long as its
/// root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_plan(organization: Option<&neonapi_organization>) -> *const c_char { text(organization, |x| &x.plan) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_created_at(organization: Option<&neonapi_organization>) -> i64 { number(organization, |x| microseconds(x.created_at)) }
/// Name of the system that manages the organization. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_managed_by(organization: Option<&neonapi_organization>) -> *const c_char { text(organization, |x| &x.managed_by) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_updated_at(organization: Option<&neonapi_organization>) -> i64 { number(organization, |x| microseconds(x.updated_at)) }
/// Whether projects with HIPAA support are allowed. False when absent; `out` is then left as it
/// was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_allow_hipaa_projects(organization: Option<&neonapi_organization>, out: *mut bool) -> bool { optional(organization, out, |x| x.allow_hipaa_projects) }
/// Whether members must use multi-factor authentication. False when absent; `out` is then left as
/// it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_organization_require_mfa(organization: Option<&neonapi_organization>, out: *mut bool) -> bool { optional(organization, out, |x| x.require_mfa) }
