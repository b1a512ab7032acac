//! Bytes that C owns.

use crate::handle::free;

/// Bytes that a call gave. Free them with `neonapi_bytes_free`.
///
/// Any number of threads may read them at the same time.
pub struct neonapi_bytes(pub(crate) Vec<u8>);

/// The first byte; valid until `neonapi_bytes_free`. Not NULL, unless `bytes` is.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bytes_data(bytes: Option<&neonapi_bytes>) -> *const u8 {
    bytes.map_or(std::ptr::null(), |bytes| bytes.0.as_ptr())
}

/// How many bytes there are.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bytes_size(bytes: Option<&neonapi_bytes>) -> usize {
    bytes.map_or(0, |bytes| bytes.0.len())
}

/// Frees bytes. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_bytes_free(bytes: Option<Box<neonapi_bytes>>) {
    free(bytes);
}
