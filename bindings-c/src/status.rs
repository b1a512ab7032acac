//! What every call returns.

/// Result of a call: NEONAPI_OK, or the number of the kind of error, one of NEONAPI_ERROR_KIND_*.
///
/// A later version may return numbers that this header does not name.
pub type neonapi_status = u32;

/// The call did what it was asked to do.
pub const NEONAPI_OK: u32 = 0;
