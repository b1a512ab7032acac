//! The border: nothing that C calls panics, and whatever goes wrong becomes a status and an error object.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use neonapi::border::PANIC;

use crate::error::neonapi_error;
use crate::failure::Failure;
use crate::status::{NEONAPI_OK, neonapi_status};

/// Runs a function and gives its status; on failure an error object goes to `error`, unless that is NULL.
pub(crate) fn run(
    error: *mut *mut neonapi_error,
    body: impl FnOnce() -> Result<(), Failure>,
) -> neonapi_status {
    let mut body = Some(body);
    // Through a trait object, so that the handling below is there once and not for each function.
    run_any(error, &mut || match body.take() {
        Some(body) => body(),
        None => Err(Failure::internal("a call was made twice")),
    })
}

/// The same for functions that give a status alone.
pub(crate) fn status(body: impl FnOnce() -> Result<(), Failure>) -> neonapi_status {
    run(ptr::null_mut(), body)
}

/// Runs a function that cannot report anything: a panic gives `fallback`.
pub(crate) fn value<T>(fallback: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(fallback)
}

fn run_any(
    error: *mut *mut neonapi_error,
    body: &mut dyn FnMut() -> Result<(), Failure>,
) -> neonapi_status {
    let result = catch_unwind(AssertUnwindSafe(body));
    let failure = match result.unwrap_or_else(|_| Err(Failure::internal(PANIC))) {
        Ok(()) => return NEONAPI_OK,
        Err(failure) => failure,
    };
    let status = failure.kind().number();
    if !error.is_null() {
        let made = value(ptr::null_mut(), || Box::into_raw(Box::new(neonapi_error::from(failure))));
        // SAFETY: the caller gave a place for a pointer, which the header asks for.
        unsafe { error.write(made) };
    }
    status
}

#[cfg(test)]
mod tests {
    use neonapi::ErrorKind;

    use super::*;

    #[test]
    fn a_panic_becomes_a_status_without_its_text() {
        let mut error = ptr::null_mut();
        let status = run(&mut error, || panic!("the password is tiger"));
        assert_eq!(status, ErrorKind::Internal.number());
        // SAFETY: it was made just now, and nobody else has it.
        let error = unsafe { Box::from_raw(error) };
        assert!(!error.message().contains("tiger"), "{}", error.message());
    }

    #[test]
    fn success_leaves_the_error_alone() {
        let mark: *mut neonapi_error = ptr::without_provenance_mut(8);
        let mut error = mark;
        assert_eq!(run(&mut error, || Ok(())), NEONAPI_OK);
        assert_eq!(error, mark);
    }

    #[test]
    fn a_panic_in_a_reader_gives_the_fallback() {
        assert_eq!(value(7, || panic!("no")), 7);
    }
}
