//! Settings of a client; the setters are generated.

use std::ffi::{c_char, c_void};

use neonapi::{Client, ClientBuilder, Wait};

use crate::error::neonapi_error;
use crate::failure::Failure;
use crate::guard;
use crate::log_event::{hook, neonapi_log_callback};
use crate::status::neonapi_status;
use crate::text::{emptied, exclusive, required};

/// Settings of a client, each with its default until it is set.
///
/// For one thread at a time. A setter copies what it is given; a value that it refuses is refused again when
/// a client is made. Free it with `neonapi_client_settings_free`.
#[derive(Default)]
pub struct neonapi_client_settings {
    builder: ClientBuilder,
    root_certificates: Vec<Vec<u8>>,
    refused: Option<Failure>,
}

/// Calls that start work wait until it is done: all of them.
pub const NEONAPI_WAIT_ALL: u32 = 1;
/// Those that create something.
pub const NEONAPI_WAIT_CREATIONS: u32 = 2;
/// None of them.
pub const NEONAPI_WAIT_NONE: u32 = 3;

impl neonapi_client_settings {
    pub(crate) fn build(&self) -> Result<Client, Failure> {
        if let Some(refused) = &self.refused {
            return Err(refused.clone());
        }
        let builder = self.builder.clone();
        Ok(match self.root_certificates.is_empty() {
            true => builder.build()?,
            false => builder.root_certificates(self.root_certificates.clone()).build()?,
        })
    }
}

/// Changes settings; what is refused stays refused when a client is made.
unsafe fn change(
    settings: *mut neonapi_client_settings,
    change: impl FnOnce(&mut neonapi_client_settings) -> Result<(), Failure>,
) -> neonapi_status {
    guard::status(|| {
        // SAFETY: as the header asks.
        let settings = unsafe { exclusive(settings, "settings")? };
        let changed = change(settings);
        if let Err(failure) = &changed {
            settings.refused.get_or_insert_with(|| failure.clone());
        }
        changed
    })
}

/// Sets one value through the builder of the core.
pub(crate) unsafe fn set<T>(
    settings: *mut neonapi_client_settings,
    value: T,
    setter: fn(ClientBuilder, T) -> ClientBuilder,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        change(settings, |settings| {
            settings.builder = setter(std::mem::take(&mut settings.builder), value);
            Ok(())
        })
    }
}

/// Sets a text.
pub(crate) unsafe fn set_text(
    settings: *mut neonapi_client_settings,
    value: *const c_char,
    name: &str,
    setter: fn(ClientBuilder, &str) -> ClientBuilder,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        change(settings, |settings| {
            let value = configured(required(value, name))?;
            settings.builder = setter(std::mem::take(&mut settings.builder), value);
            Ok(())
        })
    }
}

/// Sets which calls wait.
pub(crate) unsafe fn set_wait(
    settings: *mut neonapi_client_settings,
    value: u32,
    name: &str,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        change(settings, |settings| {
            let wait = match value {
                NEONAPI_WAIT_ALL => Wait::All,
                NEONAPI_WAIT_CREATIONS => Wait::Creations,
                NEONAPI_WAIT_NONE => Wait::None,
                _ => {
                    return Err(Failure::configuration(format!(
                        "{name}: is none of NEONAPI_WAIT_*"
                    )));
                }
            };
            settings.builder = std::mem::take(&mut settings.builder).wait(wait);
            Ok(())
        })
    }
}

/// Adds a certificate.
pub(crate) unsafe fn add_certificate(
    settings: *mut neonapi_client_settings,
    pem: *const c_char,
    name: &str,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        change(settings, |settings| {
            let pem = configured(required(pem, name))?;
            settings.root_certificates.push(pem.as_bytes().to_vec());
            Ok(())
        })
    }
}

/// Sets the log callback.
pub(crate) unsafe fn set_log(
    settings: *mut neonapi_client_settings,
    callback: neonapi_log_callback,
    user_data: *mut c_void,
    name: &str,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        change(settings, |settings| {
            let function = callback.ok_or_else(|| Failure::null(name));
            let hook = hook(configured(function)?, user_data);
            settings.builder = std::mem::take(&mut settings.builder).log(hook);
            Ok(())
        })
    }
}

/// What is refused here is a setting, not an argument of a call.
fn configured<T>(read: Result<T, Failure>) -> Result<T, Failure> {
    read.map_err(|failure| match failure {
        Failure::Own(_, text) => Failure::configuration(text),
        core @ Failure::Core(_) => core,
    })
}

/// Makes settings in which everything has its default.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_client_settings_new() -> *mut neonapi_client_settings {
    guard::value(std::ptr::null_mut(), || Box::into_raw(Box::default()))
}

/// Makes settings with the key in NEON_API_KEY and, where it is set, the URL in NEON_API_BASE_URL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_from_environment(
    out: *mut *mut neonapi_client_settings,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    guard::run(error, || {
        // SAFETY: as the header asks.
        unsafe { emptied(out)? };
        let builder = ClientBuilder::from_environment()?;
        let settings = Box::new(neonapi_client_settings { builder, ..Default::default() });
        // SAFETY: the place was written to just now.
        unsafe { out.write(Box::into_raw(settings)) };
        Ok(())
    })
}

/// Frees settings. NULL does nothing; clients that were made of them stay usable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_free(settings: *mut neonapi_client_settings) {
    guard::value((), || {
        if !settings.is_null() {
            // SAFETY: it was made by `Box::into_raw`, and the caller gives it up.
            drop(unsafe { Box::from_raw(settings) });
        }
    });
}
