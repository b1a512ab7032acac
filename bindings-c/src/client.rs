//! The client.

use neonapi::Client;

use crate::error::neonapi_error;
use crate::guard;
use crate::pipe_signal;
use crate::settings::neonapi_client_settings;
use crate::status::neonapi_status;
use crate::text::{emptied, reference};

/// A client of the Neon API, with its connection pool and its rate limit.
///
/// Any number of threads may use one at the same time; make one and share it. After a `fork` the child
/// may go on using it. Free it with `neonapi_client_free`.
pub struct neonapi_client(pub(crate) Client);

/// Makes a client of settings, which are copied.
///
/// `settings` stays yours. No request is made. NEONAPI_ERROR_KIND_CONFIGURATION when a setting is
/// missing or not usable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_new(
    settings: *const neonapi_client_settings,
    out: *mut *mut neonapi_client,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    neonapi::border::quiet_panics();
    guard::run(error, || {
        // SAFETY: as the header asks.
        let settings = unsafe {
            emptied(out)?;
            reference(settings, "settings")?
        };
        let client = settings.build()?;
        // SAFETY: the place was written to just now.
        unsafe { out.write(Box::into_raw(Box::new(neonapi_client(client)))) };
        Ok(())
    })
}

/// Makes a client with the key in NEON_API_KEY and, where it is set, the URL in NEON_API_BASE_URL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_from_environment(
    out: *mut *mut neonapi_client,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    neonapi::border::quiet_panics();
    guard::run(error, || {
        // SAFETY: as the header asks.
        unsafe { emptied(out)? };
        let client = Client::from_environment()?;
        // SAFETY: the place was written to just now.
        unsafe { out.write(Box::into_raw(Box::new(neonapi_client(client)))) };
        Ok(())
    })
}

/// Closes a client: calls under way stop at their next step, later ones are refused.
///
/// They return NEONAPI_ERROR_KIND_CLOSED. Closing twice does nothing; the client still has to be freed.
/// Safe from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_close(client: *const neonapi_client) {
    guard::value((), || {
        // SAFETY: as the header asks.
        if let Some(client) = unsafe { client.as_ref() } {
            client.0.close();
        }
    });
}

/// Frees a client. NULL does nothing.
///
/// No call of it may be under way; close it first to make them end. Lists that were made with it stay
/// usable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_free(client: *mut neonapi_client) {
    guard::value((), || {
        if !client.is_null() {
            // SAFETY: it was made by `Box::into_raw`, and the caller gives it up.
            drop(unsafe { Box::from_raw(client) });
        }
    });
}

/// How many requests run on although their calls were cancelled; each ends with its time-out.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_requests_left_behind(
    client: *const neonapi_client,
) -> usize {
    guard::value(0, || {
        // SAFETY: as the header asks.
        let client = unsafe { client.as_ref() };
        // The first look at it in a process starts its threads.
        let count =
            |client: &neonapi_client| pipe_signal::held_back(|| client.0.requests_left_behind());
        client.map_or(0, count)
    })
}
