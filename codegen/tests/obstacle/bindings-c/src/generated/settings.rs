// Written by cargo xtask generate from api/contract.toml and api/ledger.toml. Do not edit.
//! Setters of the settings of a client.

use std::ffi::{c_char, c_void};

use neonapi::ClientBuilder;

use crate::log_event::neonapi_log_callback;
use crate::settings::{self, neonapi_client_settings};
use crate::status::neonapi_status;

/// The key.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_api_key(
    settings: *mut neonapi_client_settings,
    value: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        settings::set_text(settings, value, "api_key", |builder, value| builder.api_key(value))
    }
}

/// Where the API is. Default: "https://obstacles.example.com".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_base_url(
    settings: *mut neonapi_client_settings,
    value: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        settings::set_text(settings, value, "base_url", |builder, value| builder.base_url(value))
    }
}

/// Time for one call. Default: 300000. Allowed: 1 or more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_call_timeout_ms(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, Some(value), ClientBuilder::call_timeout_ms) }
}

/// Takes the limit away that call_timeout_ms is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_clear_call_timeout_ms(
    settings: *mut neonapi_client_settings,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, None, ClientBuilder::call_timeout_ms) }
}

/// Repeats. Default: 4. Allowed: 0 to 20.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_retries(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::retries) }
}

/// Which calls wait. Default: NEONAPI_WAIT_ALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_wait(
    settings: *mut neonapi_client_settings,
    value: u32,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set_wait(settings, value, "wait") }
}

/// Certificates to trust.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_add_root_certificate(
    settings: *mut neonapi_client_settings,
    pem: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::add_certificate(settings, pem, "root_certificates") }
}

/// Proxy to use.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_proxy(
    settings: *mut neonapi_client_settings,
    value: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set_text(settings, value, "proxy", |builder, value| builder.proxy(value)) }
}

/// Whether requests are paced. Default: true.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_rate_limit(
    settings: *mut neonapi_client_settings,
    value: bool,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::rate_limit) }
}

/// Called with every event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_log(
    settings: *mut neonapi_client_settings,
    callback: neonapi_log_callback,
    user_data: *mut c_void,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set_log(settings, callback, user_data, "log") }
}
