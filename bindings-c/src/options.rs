//! Options of one call.

use std::ffi::c_void;

use neonapi::models::Operation;
use neonapi::{CallOptions, CancelToken, ProgressHook};

use crate::cancel_token;
use crate::failure::Failure;
use crate::generated::tables::neonapi_operation;
use crate::guard;
use crate::handle::Owned;
use crate::response::neonapi_response;
use crate::status::neonapi_status;
use crate::text::exclusive;

/// Options of a call; what is not set is as the client says.
///
/// One set of options may be used for many calls, and for several at the same time unless it asks for
/// the response. Do not change it while a call uses it. Free it with `neonapi_call_options_free`.
#[derive(Clone, Default)]
pub struct neonapi_call_options {
    cancel_token: Option<u64>,
    call_timeout_ms: Option<u64>,
    wait: Option<bool>,
    wait_timeout_ms: Option<u64>,
    on_progress: Option<Progress>,
    response: Option<*mut *mut neonapi_response>,
    refused: Option<Failure>,
}

/// Called at each poll of a wait, on the thread of the call, with all its operations.
///
/// They are borrowed until the function returns. Return false to cancel the call. It must not unwind
/// or jump out.
pub type neonapi_progress_callback = Option<
    unsafe extern "C" fn(
        operations: *const *const neonapi_operation,
        count: usize,
        user_data: *mut c_void,
    ) -> bool,
>;

/// A callback with what it is given.
#[derive(Clone, Copy)]
struct Progress {
    function: unsafe extern "C" fn(*const *const neonapi_operation, usize, *mut c_void) -> bool,
    user_data: *mut c_void,
}

// SAFETY: it is called on the thread of the call, and the caller answers for what it shares.
unsafe impl Send for Progress {}
// SAFETY: as above.
unsafe impl Sync for Progress {}

impl Progress {
    /// Whether the call is to go on.
    fn call(self, operations: &[Operation]) -> bool {
        let operations = Owned::new(operations.to_vec());
        let pointers: Vec<_> = operations.value.iter().map(std::ptr::from_ref).collect();
        // SAFETY: the caller gave a function of this type; what it is given outlives the call.
        unsafe { (self.function)(pointers.as_ptr(), pointers.len(), self.user_data) }
    }
}

impl neonapi_call_options {
    pub(crate) fn to_core(&self) -> Result<CallOptions, Failure> {
        if let Some(refused) = &self.refused {
            return Err(refused.clone());
        }
        let mut cancel = self.cancel_token.map(cancel_token::to_core).transpose()?;
        let on_progress = self.on_progress.map(|progress| {
            // A callback that says no ends the call in the way of a token.
            let token = match cancel.take() {
                Some(outer) => CancelToken::with_check(move || outer.is_cancelled()),
                None => CancelToken::new(),
            };
            cancel = Some(token.clone());
            ProgressHook::new(move |operations| {
                if !progress.call(operations) {
                    token.cancel();
                }
            })
        });
        Ok(CallOptions {
            cancel,
            call_timeout_ms: self.call_timeout_ms,
            wait: self.wait,
            wait_timeout_ms: self.wait_timeout_ms,
            on_progress,
        })
    }

    /// Empties the place of the response, before anything can be refused.
    ///
    /// # Safety
    ///
    /// `options` is NULL or leads to options, whose place is still there.
    pub(crate) unsafe fn empty_response(options: *const neonapi_call_options) {
        // SAFETY: as the caller promises.
        if let Some(place) = unsafe { options.as_ref() }.and_then(Self::response) {
            // SAFETY: whoever set the place keeps it usable, which the header asks for.
            unsafe { place.write(std::ptr::null_mut()) };
        }
    }

    /// Where the response of a call goes, if somebody wants it.
    pub(crate) fn response(&self) -> Option<*mut *mut neonapi_response> {
        self.response
    }
}

/// Changes options; what is refused stays refused when they are used.
unsafe fn set(
    options: *mut neonapi_call_options,
    change: impl FnOnce(&mut neonapi_call_options) -> Result<(), Failure>,
) -> neonapi_status {
    guard::status(|| {
        // SAFETY: as the header asks.
        let options = unsafe { exclusive(options, "options")? };
        let changed = change(options);
        if let Err(failure) = &changed {
            options.refused.get_or_insert_with(|| failure.clone());
        }
        changed
    })
}

fn positive(value_ms: u64, name: &str) -> Result<u64, Failure> {
    match value_ms {
        0 => Err(Failure::argument(format!("{name}: must be at least 1"))),
        _ => Ok(value_ms),
    }
}

/// Makes options that set nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_call_options_new() -> *mut neonapi_call_options {
    guard::value(std::ptr::null_mut(), || Box::into_raw(Box::default()))
}

/// Frees options. NULL does nothing; lists that were made with them stay usable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_call_options_free(options: *mut neonapi_call_options) {
    guard::value((), || {
        if !options.is_null() {
            // SAFETY: it was made by `Box::into_raw`, and the caller gives it up.
            drop(unsafe { Box::from_raw(options) });
        }
    });
}

/// Sets the token that ends the call when it is cancelled; see `neonapi_cancel`. 0 is refused, and so is the
/// call when the token was freed by then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_call_options_set_cancel_token(
    options: *mut neonapi_call_options,
    cancel_token: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(options, |options| {
            if cancel_token == 0 {
                return Err(Failure::argument(
                    "cancel_token: 0 is none, as neonapi_cancel_token_new gives when all are in use",
                ));
            }
            // Whether it is still there is asked by each call.
            options.cancel_token = Some(cancel_token);
            Ok(())
        })
    }
}

/// Sets the time for the call, in milliseconds, from 1; the wait for operations not counted.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_call_options_set_call_timeout_ms(
    options: *mut neonapi_call_options,
    value_ms: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(options, |options| {
            options.call_timeout_ms = Some(positive(value_ms, "call_timeout_ms")?);
            Ok(())
        })
    }
}

/// Sets whether to wait for the operations that the call starts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_call_options_set_wait(
    options: *mut neonapi_call_options,
    wait: bool,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(options, |options| {
            options.wait = Some(wait);
            Ok(())
        })
    }
}

/// Sets the time for the wait, in milliseconds, from 1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_call_options_set_wait_timeout_ms(
    options: *mut neonapi_call_options,
    value_ms: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(options, |options| {
            options.wait_timeout_ms = Some(positive(value_ms, "wait_timeout_ms")?);
            Ok(())
        })
    }
}

/// Sets the function that is called at each poll of a wait; NULL for none.
///
/// `user_data` is handed to it as it is, and has to stay usable as long as calls use these options.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_call_options_set_on_progress(
    options: *mut neonapi_call_options,
    callback: neonapi_progress_callback,
    user_data: *mut c_void,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(options, |options| {
            options.on_progress = callback.map(|function| Progress { function, user_data });
            Ok(())
        })
    }
}

/// Sets where status, headers and raw body of the answer go; NULL for nowhere.
///
/// Each call that succeeds writes a response there, which is yours to free; one that fails writes NULL,
/// and its error holds the response. Lists and waits refuse such options. One call at a time may use them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_call_options_set_response(
    options: *mut neonapi_call_options,
    response: *mut *mut neonapi_response,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(options, |options| {
            options.response = Some(response).filter(|place| !place.is_null());
            Ok(())
        })
    }
}
