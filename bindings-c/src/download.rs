//! Objects of any size, piece by piece.

use std::ffi::{c_char, c_void};
use std::io::{self, Write};

use crate::answer::{Caller, Given, answer, refuse};
use crate::client::neonapi_client;
use crate::error::neonapi_error;
use crate::failure::Failure;
use crate::options::neonapi_call_options;
use crate::status::neonapi_status;

/// Called with the next bytes of an object; returns how many it took, and fewer than `size` end the call.
///
/// `data` is borrowed until the function returns. It is called on the thread of the call, and no more
/// after the call has returned. It must not unwind or jump out.
pub type neonapi_write_callback =
    Option<unsafe extern "C" fn(data: *const u8, size: usize, user_data: *mut c_void) -> usize>;

/// What the core writes to.
struct Writer {
    write: unsafe extern "C" fn(*const u8, usize, *mut c_void) -> usize,
    user_data: *mut c_void,
}

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // SAFETY: the caller gave a function of this type; the bytes outlive the call.
        let taken = unsafe { (self.write)(bytes.as_ptr(), bytes.len(), self.user_data) };
        match taken == bytes.len() {
            true => Ok(taken),
            false => Err(io::Error::other("the function took fewer bytes than it was given")),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Gives an object to a function, piece by piece, and its length in bytes to `out`, which may be NULL.
///
/// max_response_bytes does not bound it, attempt_timeout_ms does. Once a byte was given, the request is
/// not repeated. NEONAPI_ERROR_KIND_INVALID_ARGUMENT when the function takes fewer bytes than it was given.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "a function and what it is given count as two")]
pub extern "C" fn neonapi_objects_get_to(
    client: *const neonapi_client,
    project_id: *const c_char,
    branch_id: *const c_char,
    bucket_name: *const c_char,
    object_key: *const c_char,
    write: neonapi_write_callback,
    user_data: *mut c_void,
    options: *const neonapi_call_options,
    out: *mut u64,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    let caller = Caller { client, options, error };
    let Some(write) = write else { return refuse::<u64>(&caller, out, Failure::null("write")) };
    let texts = [
        ("project_id", project_id),
        ("branch_id", branch_id),
        ("bucket_name", bucket_name),
        ("object_key", object_key),
    ];
    let given = Given::<()>::Nothing;
    answer(caller, out, texts, given, |client, texts, ()| {
        let [project_id, branch_id, bucket_name, object_key] = texts;
        let writer = Writer { write, user_data };
        client.objects().get_to(project_id, branch_id, bucket_name, object_key, writer)
    })
}
