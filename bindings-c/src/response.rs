//! What came back, beside the value.

use std::ffi::{CString, c_char};
use std::ptr;

use neonapi::ResponseDetails;

use crate::guard;
use crate::text;

/// Status, headers and raw body of an answer.
///
/// May be read from several threads. Free it with `neonapi_response_free`, unless an error holds it.
pub struct neonapi_response {
    status: u16,
    headers: Vec<(CString, CString)>,
    request_id: Option<CString>,
    attempts: u32,
    /// Ends with a zero byte that does not count.
    body: Vec<u8>,
    missing_fields: Vec<CString>,
}

impl From<&ResponseDetails> for neonapi_response {
    fn from(details: &ResponseDetails) -> neonapi_response {
        let mut body = Vec::with_capacity(details.body().len() + 1);
        body.extend_from_slice(details.body());
        body.push(0);
        let header = |(name, value)| (text::owned(name), text::owned(value));
        neonapi_response {
            status: details.status(),
            headers: details.headers().map(header).collect(),
            request_id: details.request_id().map(text::owned),
            attempts: details.attempts(),
            body,
            missing_fields: details.missing_fields().iter().map(|path| text::owned(path)).collect(),
        }
    }
}

/// Reads a response; NULL gives the fallback.
unsafe fn read<'a, T>(
    response: *const neonapi_response,
    fallback: T,
    reader: impl FnOnce(&'a neonapi_response) -> T,
) -> T {
    // SAFETY: the caller gave a response that lives, or NULL.
    match unsafe { response.as_ref() } {
        Some(response) => reader(response),
        None => fallback,
    }
}

/// Frees a response. NULL does nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_free(response: *mut neonapi_response) {
    guard::value((), || {
        if !response.is_null() {
            // SAFETY: it was made by `Box::into_raw`, and the caller gives it up.
            drop(unsafe { Box::from_raw(response) });
        }
    });
}

/// HTTP status of the answer; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_status(response: *const neonapi_response) -> u32 {
    // SAFETY: as the header asks.
    unsafe { read(response, 0, |response| u32::from(response.status)) }
}

/// Identifier of the request, for Neon's support; NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_request_id(
    response: *const neonapi_response,
) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe { read(response, ptr::null(), |response| text::pointer(response.request_id.as_ref())) }
}

/// How many requests the call made.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_attempts(response: *const neonapi_response) -> u32 {
    // SAFETY: as the header asks.
    unsafe { read(response, 0, |response| response.attempts) }
}

/// The body as it came, after decompression; a zero byte follows it. It may hold secrets.
///
/// `length` takes the number of bytes without the zero; it may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_body(
    response: *const neonapi_response,
    length: *mut usize,
) -> *const u8 {
    // SAFETY: as the header asks.
    let (start, bytes) = unsafe {
        read(response, (ptr::null(), 0), |response| {
            (response.body.as_ptr(), response.body.len() - 1)
        })
    };
    if !length.is_null() {
        // SAFETY: as the header asks.
        unsafe { length.write(bytes) };
    }
    start
}

/// The body as text, NULL when it is not UTF-8. It may hold secrets.
///
/// Where the body has a NUL inside, the text ends there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_text(response: *const neonapi_response) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe {
        read(response, ptr::null(), |response| match std::str::from_utf8(&response.body) {
            Ok(text) => text.as_ptr().cast(),
            Err(_) => ptr::null(),
        })
    }
}

/// The first header of a name, which may be in any case; NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_header(
    response: *const neonapi_response,
    name: *const c_char,
) -> *const c_char {
    guard::value(ptr::null(), || {
        // SAFETY: as the header asks.
        let wanted = unsafe { text::required(name, "name") };
        let Ok(wanted) = wanted else { return ptr::null() };
        let is_it = |name: &CString| name.as_bytes().eq_ignore_ascii_case(wanted.as_bytes());
        // SAFETY: as the header asks.
        unsafe {
            read(response, ptr::null(), |response| {
                let found = response.headers.iter().find(|(name, _)| is_it(name));
                text::pointer(found.map(|(_, value)| value))
            })
        }
    })
}

/// How many headers there are; one name may come several times.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_header_count(response: *const neonapi_response) -> usize {
    // SAFETY: as the header asks.
    unsafe { read(response, 0, |response| response.headers.len()) }
}

/// Name of a header in lower case; NULL beyond the last one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_header_name_at(
    response: *const neonapi_response,
    index: usize,
) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe {
        read(response, ptr::null(), |response| {
            text::pointer(response.headers.get(index).map(|(name, _)| name))
        })
    }
}

/// Value of a header; NULL beyond the last one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_header_value_at(
    response: *const neonapi_response,
    index: usize,
) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe {
        read(response, ptr::null(), |response| {
            text::pointer(response.headers.get(index).map(|(_, value)| value))
        })
    }
}

/// How many required fields the answer lacked; in the value they are empty or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_missing_field_count(
    response: *const neonapi_response,
) -> usize {
    // SAFETY: as the header asks.
    unsafe { read(response, 0, |response| response.missing_fields.len()) }
}

/// Path of a missing field, such as "branch.created_at"; NULL beyond the last one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_response_missing_field_at(
    response: *const neonapi_response,
    index: usize,
) -> *const c_char {
    // SAFETY: as the header asks.
    unsafe {
        read(response, ptr::null(), |response| text::pointer(response.missing_fields.get(index)))
    }
}
