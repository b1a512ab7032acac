//! The version of the library that a program runs with.

use std::ffi::{CStr, c_char};

const VERSION: &CStr =
    match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(text) => text,
        Err(_) => panic!("a version holds no NUL"),
    };

/// Version of the library that the program runs with, such as "0.1.0".
///
/// Compare it with NEONAPI_VERSION to see whether the program was compiled with another header.
/// The text is static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_version() -> *const c_char {
    VERSION.as_ptr()
}

/// The same as one number that grows with every version, as NEONAPI_VERSION_NUMBER.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_version_number() -> u32 {
    NUMBER
}

/// Three digits for each part, so that 1.20.3 is 1020003.
const NUMBER: u32 = part(env!("CARGO_PKG_VERSION_MAJOR")) * 1_000_000
    + part(env!("CARGO_PKG_VERSION_MINOR")) * 1_000
    + part(env!("CARGO_PKG_VERSION_PATCH"));

const fn part(text: &str) -> u32 {
    match u32::from_str_radix(text, 10) {
        Ok(number) => number,
        Err(_) => panic!("cargo writes parts of a version as numbers"),
    }
}
