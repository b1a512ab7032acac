// Written by cargo xtask generate from api/. Do not edit.
//! Databases: what calls give.

use crate::generated_support::*;

/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_free(database: Option<Box<neonapi_database_owner>>) { free(database) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_database_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_copy(database: Option<&neonapi_database>) -> *mut neonapi_database_owner { copy(database) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_to_json(database: Option<&neonapi_database>) -> *mut c_char { to_json(database) }
/// Reads one from JSON, as `neonapi_database_to_json` writes it. `out` is yours: free it with
/// `neonapi_database_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_from_json(json: *const c_char, out: *mut *mut neonapi_database_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Number of the database; calls address it by name instead.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_id(database: Option<&neonapi_database>) -> i64 { number(database, |x| x.id) }
/// Id of the branch that the database is on. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_branch_id(database: Option<&neonapi_database>) -> *const c_char { text(database, |x| &x.branch_id) }
/// Name of the database, by which calls address it. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_name(database: Option<&neonapi_database>) -> *const c_char { text(database, |x| &x.name) }
/// Name of the role that owns the database. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_owner_name(database: Option<&neonapi_database>) -> *const c_char { text(database, |x| &x.owner_name) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_created_at(database: Option<&neonapi_database>) -> i64 { number(database, |x| microseconds(x.created_at)) }
/// Time of the last change. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_updated_at(database: Option<&neonapi_database>) -> i64 { number(database, |x| microseconds(x.updated_at)) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_operations_free(operations: Option<Box<neonapi_database_operations_owner>>) { free(operations) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_database_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_operations_copy(operations: Option<&neonapi_database_operations>) -> *mut neonapi_database_operations_owner { copy(operations) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_operations_to_json(operations: Option<&neonapi_database_operations>) -> *mut c_char { to_json(operations) }
/// Reads one from JSON, as `neonapi_database_operations_to_json` writes it. `out` is yours: free it
/// with `neonapi_database_operations_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_operations_from_json(json: *const c_char, out: *mut *mut neonapi_database_operations_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// The database that the call was about. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_operations_database(operations: Option<&neonapi_database_operations>) -> Option<&neonapi_database> { operations.map(|x| &x.database) }
/// How many there are. Operations that the call started; can be empty.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_operations_operations_count(operations: Option<&neonapi_database_operations>) -> usize { count(operations, |x| &x.operations) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_database_operations_operations_at(operations: Option<&neonapi_database_operations>, index: usize) -> Option<&neonapi_operation> { at(operations, index, |x| &x.operations) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_response_free(response: Option<Box<neonapi_databases_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_databases_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_response_copy(response: Option<&neonapi_databases_response>) -> *mut neonapi_databases_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_response_to_json(response: Option<&neonapi_databases_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_databases_response_to_json` writes it. `out` is yours: free it
/// with `neonapi_databases_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_response_from_json(json: *const c_char, out: *mut *mut neonapi_databases_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Databases found, in no promised order.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_response_databases_count(response: Option<&neonapi_databases_response>) -> usize { count(response, |x| &x.databases) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_databases_response_databases_at(response: Option<&neonapi_databases_response>, index: usize) -> Option<&neonapi_database> { at(response, index, |x| &x.databases) }
