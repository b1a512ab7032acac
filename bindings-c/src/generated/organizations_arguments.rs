// Written by cargo xtask generate from api/. Do not edit.
//! Organizations: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_set_organization_spending_limit_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_organization_spending_limit_new() -> *mut neonapi_set_organization_spending_limit_owner { make(&["spending_limit_cents"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_organization_spending_limit_free(limit: Option<Box<neonapi_set_organization_spending_limit_owner>>) { free(limit) }
/// Spending limit in cents, at least 1. Has to be set.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_set_organization_spending_limit_set_spending_limit_cents(arguments: Option<&mut neonapi_set_organization_spending_limit_owner>, value: i64) -> neonapi_status { set(arguments, "spending_limit_cents", value, |x| &mut x.spending_limit_cents) }
