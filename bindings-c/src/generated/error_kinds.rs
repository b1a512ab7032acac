// Written by cargo xtask generate from api/contract.toml and api/ledger.toml. Do not edit.
//! Numbers of the kinds of errors.

/// An argument was refused before any request.
pub const NEONAPI_ERROR_KIND_INVALID_ARGUMENT: u32 = 1;
/// A setting or the environment is not usable.
pub const NEONAPI_ERROR_KIND_CONFIGURATION: u32 = 2;
/// The client was closed.
pub const NEONAPI_ERROR_KIND_CLOSED: u32 = 3;
/// The call was cancelled through its token.
pub const NEONAPI_ERROR_KIND_CANCELLED: u32 = 4;
/// The time for an attempt or for the whole call ran out.
pub const NEONAPI_ERROR_KIND_TIMEOUT: u32 = 5;
/// Name look-up, connection, TLS or transfer failed.
pub const NEONAPI_ERROR_KIND_CONNECTION: u32 = 6;
/// The answer is not what the API describes.
pub const NEONAPI_ERROR_KIND_DECODE: u32 = 7;
/// The answer is larger than max_response_bytes.
pub const NEONAPI_ERROR_KIND_RESPONSE_TOO_LARGE: u32 = 8;
/// Neon found the request not valid (400).
pub const NEONAPI_ERROR_KIND_BAD_REQUEST: u32 = 10;
/// Neon does not accept the API key (401).
pub const NEONAPI_ERROR_KIND_AUTHENTICATION: u32 = 11;
/// The key may not do this, or the plan does not include it (403).
pub const NEONAPI_ERROR_KIND_PERMISSION_DENIED: u32 = 12;
/// There is no such thing, or the key may not see it (404).
pub const NEONAPI_ERROR_KIND_NOT_FOUND: u32 = 13;
/// It clashes with what exists (409).
pub const NEONAPI_ERROR_KIND_CONFLICT: u32 = 14;
/// A precondition does not hold, such as stored passwords (412).
pub const NEONAPI_ERROR_KIND_PRECONDITION_FAILED: u32 = 15;
/// Neon cannot do this with these values, limits included (422).
pub const NEONAPI_ERROR_KIND_UNPROCESSABLE: u32 = 16;
/// The project stayed busy longer than lock_timeout_ms (423).
pub const NEONAPI_ERROR_KIND_LOCKED: u32 = 17;
/// Neon still refused for too many requests after all retries (429).
pub const NEONAPI_ERROR_KIND_RATE_LIMITED: u32 = 18;
/// Neon failed (5xx).
pub const NEONAPI_ERROR_KIND_SERVER: u32 = 19;
/// Any other status that was not expected.
pub const NEONAPI_ERROR_KIND_STATUS: u32 = 20;
/// The call was answered, but an operation it started did not succeed.
pub const NEONAPI_ERROR_KIND_OPERATION_FAILED: u32 = 30;
/// The call was answered, but its operations were not done in time.
pub const NEONAPI_ERROR_KIND_WAIT_TIMEOUT: u32 = 31;
/// A fault of this library.
pub const NEONAPI_ERROR_KIND_INTERNAL: u32 = 40;
