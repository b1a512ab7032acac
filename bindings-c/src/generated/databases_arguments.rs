// Written by cargo xtask generate from api/. Do not edit.
//! Databases: what calls are given.

use crate::generated_support::*;

/// Makes an empty one. Yours: free it with `neonapi_create_database_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_database_new() -> *mut neonapi_create_database_owner { make(&["name", "owner_name"]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_database_free(database: Option<Box<neonapi_create_database_owner>>) { free(database) }
/// Name of the database, by which calls address it. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_database_set_name(arguments: Option<&mut neonapi_create_database_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Name of the role that owns the database. Has to be set. Copied.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_database_set_owner_name(arguments: Option<&mut neonapi_create_database_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "owner_name", value, |x| &mut x.owner_name) }
/// Makes an empty one. Yours: free it with `neonapi_update_database_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_database_new() -> *mut neonapi_update_database_owner { make(&[]) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_database_free(database: Option<Box<neonapi_update_database_owner>>) { free(database) }
/// New name of the database. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_database_set_name(arguments: Option<&mut neonapi_update_database_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "name", value, |x| &mut x.name) }
/// Name of the role that is to own the database. Copied; NULL takes it away.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_update_database_set_owner_name(arguments: Option<&mut neonapi_update_database_owner>, value: *const c_char) -> neonapi_status { set_text(arguments, "owner_name", value, |x| &mut x.owner_name) }
