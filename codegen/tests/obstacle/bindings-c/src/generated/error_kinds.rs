// Written by cargo xtask generate from api/contract.toml and api/ledger.toml. Do not edit.
//! Numbers of the kinds of errors.

/// There is no such thing.
pub const NEONAPI_ERROR_KIND_NOT_FOUND: u32 = 13;
/// The server failed.
pub const NEONAPI_ERROR_KIND_SERVER: u32 = 19;
/// Any other status.
pub const NEONAPI_ERROR_KIND_STATUS: u32 = 20;
