// Written by cargo xtask generate from api/contract.toml and api/ledger.toml. Do not edit.
//! Setters of the settings of a client.

use std::ffi::{c_char, c_void};

use neonapi::ClientBuilder;

use crate::log_event::neonapi_log_callback;
use crate::settings::{self, neonapi_client_settings};
use crate::status::neonapi_status;

/// The API key that every request is sent with.
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

/// Where the API is: https, or http to this machine. Default: "https://console.neon.tech/api/v2".
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

/// Allows http to another machine, for a container or a phone emulator. Default: false.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_allow_plain_http(
    settings: *mut neonapi_client_settings,
    value: bool,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::allow_plain_http) }
}

/// Organization sent where an operation takes an `org_id` and the call gives none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_org_id(
    settings: *mut neonapi_client_settings,
    value: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set_text(settings, value, "org_id", |builder, value| builder.org_id(value)) }
}

/// Time for name look-up, TCP and TLS, in milliseconds. Default: 10000. Allowed: 1 to 600000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_connect_timeout_ms(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::connect_timeout_ms) }
}

/// Time for one attempt, body included, in milliseconds. Default: 60000. Allowed: 1 to 3600000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_attempt_timeout_ms(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::attempt_timeout_ms) }
}

/// Time for one call with its queue, attempts and pauses, in milliseconds; the wait for operations
/// not counted. Default: 300000. Allowed: 1 or more.
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

/// Repeats after 429, 503 and transport faults. Default: 4. Allowed: 0 to 20.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_retries(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::retries) }
}

/// How long 423 (locked) is waited out within a call, in milliseconds. Default: 120000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_lock_timeout_ms(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::lock_timeout_ms) }
}

/// Which calls that start work wait until it is done. Default: NEONAPI_WAIT_ALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_wait(
    settings: *mut neonapi_client_settings,
    value: u32,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set_wait(settings, value, "wait") }
}

/// Time for the wait for operations alone, in milliseconds. Default: 300000. Allowed: 1 or more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_wait_timeout_ms(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::wait_timeout_ms) }
}

/// First pause between two polls, in milliseconds; it grows up to `poll_interval_max_ms`. Default:
/// 250. Allowed: 50 to 60000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_poll_interval_ms(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::poll_interval_ms) }
}

/// Longest pause between two polls, in milliseconds. Default: 2000. Allowed: 50 to 60000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_poll_interval_max_ms(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::poll_interval_max_ms) }
}

/// Paces requests before the server has to refuse them. Default: true.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_rate_limit(
    settings: *mut neonapi_client_settings,
    value: bool,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::rate_limit) }
}

/// Requests a minute of the account. Default: 700. Allowed: 1 to 1000000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_requests_per_minute(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::requests_per_minute) }
}

/// Requests of the account that may go at once before pacing begins. Default: 40. Allowed: 1 to
/// 1000000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_account_burst(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::account_burst) }
}

/// Requests a second on one route (path template and method). Default: 40. Allowed: 1 to 1000000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_route_requests_per_second(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::route_requests_per_second) }
}

/// Requests a minute on all consumption routes together. Default: 30. Allowed: 1 to 1000000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_consumption_requests_per_minute(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::consumption_requests_per_minute) }
}

/// Organization API keys created a second. Default: 10. Allowed: 1 to 1000000.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_org_api_keys_per_second(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::org_api_keys_per_second) }
}

/// Name under which clients with different keys of one account share a rate limit.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_rate_limit_group(
    settings: *mut neonapi_client_settings,
    value: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        settings::set_text(settings, value, "rate_limit_group", |builder, value| {
            builder.rate_limit_group(value)
        })
    }
}

/// Largest response body that is read, in bytes, after decompression. Default: 67108864. Allowed:
/// 1024 or more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_max_response_bytes(
    settings: *mut neonapi_client_settings,
    value: u64,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set(settings, value, ClientBuilder::max_response_bytes) }
}

/// Appended to the User-Agent header, so that Neon can tell your program.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_user_agent_suffix(
    settings: *mut neonapi_client_settings,
    value: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        settings::set_text(settings, value, "user_agent_suffix", |builder, value| {
            builder.user_agent_suffix(value)
        })
    }
}

/// Proxy URL, which may hold a password; without one the environment decides; this machine is never
/// reached through a proxy.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_proxy(
    settings: *mut neonapi_client_settings,
    value: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set_text(settings, value, "proxy", |builder, value| builder.proxy(value)) }
}

/// Further root certificates to trust, each in PEM form.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_add_root_certificate(
    settings: *mut neonapi_client_settings,
    pem: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::add_certificate(settings, pem, "root_certificates") }
}

/// Called with every event of the engine; it never sees a secret.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_settings_set_log(
    settings: *mut neonapi_client_settings,
    callback: neonapi_log_callback,
    user_data: *mut c_void,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe { settings::set_log(settings, callback, user_data, "log") }
}
