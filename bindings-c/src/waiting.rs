//! Waiting for operations, apart from the calls that started them.

use std::ffi::c_char;

use neonapi::models::Operation;

use crate::answer::Answer;
use crate::client::neonapi_client;
use crate::error::neonapi_error;
use crate::failure::Failure;
use crate::generated::tables::{neonapi_operation, neonapi_operation_array};
use crate::options::neonapi_call_options;
use crate::status::neonapi_status;
use crate::terminate::{Terminate, Way};
use crate::{call, guard, text};

/// Waits until operations have succeeded, and gives their final state.
///
/// Resumes a wait that failed: give it the operations of the error. `operations` is an array of `count`
/// pointers, which stay yours. `out` is yours: free it with `neonapi_operation_array_free`.
/// NEONAPI_ERROR_KIND_OPERATION_FAILED and NEONAPI_ERROR_KIND_WAIT_TIMEOUT carry those that have not
/// succeeded.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_wait_for(
    client: *const neonapi_client,
    operations: *const *const neonapi_operation,
    count: usize,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_operation_array,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    guard::run(error, || {
        Vec::<Operation>::empty(out);
        // SAFETY: the header asks for options, or NULL.
        unsafe { refuse_response(options) }?;
        let mut waited_for = Vec::new();
        for pointer in pointers(operations, count, "operations")? {
            // SAFETY: the header asks for pointers to operations.
            waited_for.push(unsafe { text::reference(*pointer, "operations") }?.clone());
        }
        waited_for.turn(Way::Back);
        // SAFETY: the header asks for handles of these types, or NULL.
        let done = unsafe {
            call::make(client, options, |client| client.operations().wait_for(&waited_for))
        };
        done?.put(out);
        Ok(())
    })
}

/// Waits until operations of a project, given by their identifiers, have succeeded.
///
/// `operation_ids` is an array of `count` texts. `out` is yours: free it with
/// `neonapi_operation_array_free`. Errors are those of `neonapi_operations_wait_for`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_operations_wait_for_ids(
    client: *const neonapi_client,
    project_id: *const c_char,
    operation_ids: *const *const c_char,
    count: usize,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_operation_array,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    guard::run(error, || {
        Vec::<Operation>::empty(out);
        // SAFETY: the header asks for options, or NULL.
        unsafe { refuse_response(options) }?;
        // SAFETY: the header asks for texts that end with a zero byte.
        let project_id = unsafe { text::required(project_id, "project_id") }?;
        let mut ids = Vec::new();
        for pointer in pointers(operation_ids, count, "operation_ids")? {
            // SAFETY: see above.
            ids.push(unsafe { text::required(*pointer, "operation_ids") }?);
        }
        // SAFETY: the header asks for handles of these types, or NULL.
        let done = unsafe {
            call::make(client, options, |client| client.operations().wait_for_ids(project_id, &ids))
        };
        done?.put(out);
        Ok(())
    })
}

/// What is read at the end is a poll, which others may share.
unsafe fn refuse_response(options: *const neonapi_call_options) -> Result<(), Failure> {
    // SAFETY: as the caller promises.
    match unsafe { options.as_ref() }.and_then(neonapi_call_options::response) {
        None => Ok(()),
        Some(_) => {
            // SAFETY: as the caller promises.
            unsafe { neonapi_call_options::empty_response(options) };
            Err(Failure::argument(
                "options: a wait has no response of its own; take set_response away",
            ))
        }
    }
}

/// An array that C gives.
fn pointers<'a, T>(first: *const T, count: usize, name: &str) -> Result<&'a [T], Failure> {
    match (first.is_null(), count) {
        (_, 0) => Ok(&[]),
        (true, _) => Err(Failure::null(name)),
        (false, _) if count > isize::MAX.unsigned_abs() / size_of::<T>().max(1) => {
            Err(Failure::argument(format!("{name}: is longer than memory can be")))
        }
        // SAFETY: the header asks for that many pointers, which outlive the call.
        (false, _) => Ok(unsafe { std::slice::from_raw_parts(first, count) }),
    }
}
