//! Text and pointers across the border.

use std::ffi::{CStr, CString, c_char};
use std::ptr;

use crate::failure::Failure;

/// The text behind a pointer; refused when it is NULL or not UTF-8.
///
/// # Safety
///
/// The pointer is NULL, or leads to a text that ends with a zero byte and outlives the result.
pub(crate) unsafe fn required<'a>(pointer: *const c_char, name: &str) -> Result<&'a str, Failure> {
    // SAFETY: as the caller promises.
    unsafe { optional(pointer, name) }?.ok_or_else(|| Failure::null(name))
}

/// The same, where NULL stands for no text.
///
/// # Safety
///
/// That of [`required`].
pub(crate) unsafe fn optional<'a>(
    pointer: *const c_char,
    name: &str,
) -> Result<Option<&'a str>, Failure> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: as the caller promises.
    let text = unsafe { CStr::from_ptr(pointer) };
    let text = text.to_str().map_err(|_| Failure::argument(format!("{name}: is not UTF-8")))?;
    Ok(Some(text))
}

/// The bytes behind a pointer; NULL is allowed when there are none.
///
/// # Safety
///
/// The pointer leads to that many bytes, which outlive the result.
pub(crate) unsafe fn bytes<'a>(
    pointer: *const u8,
    length: usize,
    name: &str,
) -> Result<&'a [u8], Failure> {
    match (pointer.is_null(), length) {
        (_, 0) => Ok(&[]),
        (true, _) => Err(Failure::null(name)),
        (false, _) if isize::try_from(length).is_err() => {
            Err(Failure::argument(format!("{name}: is longer than memory can be")))
        }
        // SAFETY: as the caller promises.
        (false, _) => Ok(unsafe { std::slice::from_raw_parts(pointer, length) }),
    }
}

/// What a handle leads to; refused when it is NULL.
///
/// # Safety
///
/// The pointer is NULL, or leads to a value that is not changed while the result lives.
pub(crate) unsafe fn reference<'a, T>(pointer: *const T, name: &str) -> Result<&'a T, Failure> {
    // SAFETY: as the caller promises.
    unsafe { pointer.as_ref() }.ok_or_else(|| Failure::null(name))
}

/// The same for a value that is changed.
///
/// # Safety
///
/// The pointer is NULL, or leads to a value that nobody else uses while the result lives.
pub(crate) unsafe fn exclusive<'a, T>(pointer: *mut T, name: &str) -> Result<&'a mut T, Failure> {
    // SAFETY: as the caller promises.
    unsafe { pointer.as_mut() }.ok_or_else(|| Failure::null(name))
}

/// Checks the place for a result and empties it.
///
/// # Safety
///
/// The pointer is NULL, or leads to a place that can be written to.
pub(crate) unsafe fn emptied<T: Emptied>(out: *mut T) -> Result<(), Failure> {
    if out.is_null() {
        return Err(Failure::null("out"));
    }
    // SAFETY: as the caller promises.
    unsafe { out.write(T::EMPTY) };
    Ok(())
}

/// What stands in the place for a result while there is none.
pub(crate) trait Emptied {
    const EMPTY: Self;
}

impl<T> Emptied for *mut T {
    const EMPTY: *mut T = ptr::null_mut();
}

impl<T> Emptied for *const T {
    const EMPTY: *const T = ptr::null();
}

impl Emptied for i64 {
    const EMPTY: i64 = 0;
}

/// A text for C; a NUL inside would end it early and is replaced.
pub(crate) fn owned(text: &str) -> CString {
    CString::new(text)
        .unwrap_or_else(|_| CString::new(text.replace('\0', "\u{FFFD}")).unwrap_or_default())
}

/// A pointer to a text, NULL when there is none.
pub(crate) fn pointer(text: Option<&CString>) -> *const c_char {
    text.map_or(ptr::null(), |text| text.as_ptr())
}

/// Frees a text that a function of this library gave as `char *`.
///
/// Never use the `free` of C for it. NULL does nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_string_free(text: *mut c_char) {
    crate::guard::value((), || {
        if !text.is_null() {
            // SAFETY: it was made by `CString::into_raw`, and the caller gives it up.
            drop(unsafe { CString::from_raw(text) });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nul_inside_is_replaced() {
        assert_eq!(owned("a\0b").to_str(), Ok("a\u{FFFD}b"));
        assert_eq!(owned("").to_bytes_with_nul(), b"\0");
    }

    #[test]
    fn what_is_no_text_is_refused_by_name() {
        // SAFETY: the literals end with a zero byte.
        let read = |bytes: *const u8| unsafe { required(bytes.cast(), "name") };
        let refused = |bytes| match read(bytes) {
            Err(Failure::Own(_, text)) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(ptr::null()), "name: is NULL");
        assert_eq!(refused(c"\xff\xfe".as_ptr().cast()), "name: is not UTF-8");
        assert!(matches!(read(c"caf\u{e9}".as_ptr().cast()), Ok("café")));
    }

    #[test]
    fn no_bytes_need_no_place() {
        // SAFETY: there are no bytes.
        let read = |length| unsafe { bytes(ptr::null(), length, "data") };
        assert!(matches!(read(0), Ok([])));
        assert!(read(1).is_err());
    }
}
