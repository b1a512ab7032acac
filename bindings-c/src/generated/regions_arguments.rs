// Written by cargo xtask generate from api/. Do not edit.
//! Regions: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_list_regions_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_regions_new() -> *mut neonapi_list_regions_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_regions_free(regions: Option<Box<neonapi_list_regions_owner>>) { free(regions) }
/// Organization to list the regions for; without it the list may differ. Copied; NULL takes it
/// away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_regions_set_org_id(arguments: Option<&mut neonapi_list_regions_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "org_id", value, |x| &mut x.org_id) }
