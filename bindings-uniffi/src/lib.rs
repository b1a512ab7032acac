//! The native library of the Kotlin and Swift packages of neonapi.
//!
//! It translates and decides nothing: records of the core cross as they are, every operation is one method of
//! [`client::NativeClient`], and what a call may be told or asked besides is a [`call::NativeCall`].

#[macro_use]
mod macros;

mod call;
mod callback;
mod client;
mod convenience;
mod error;
mod generated;
mod list;
mod log;
mod names;
#[cfg(any(test, feature = "probes"))]
mod probes;
mod raw_request;
mod response;
mod temporary;
#[cfg(test)]
mod tests;
mod values;

uniffi::setup_scaffolding!();
