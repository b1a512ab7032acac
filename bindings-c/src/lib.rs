//! The C library over `neonapi`: opaque handles, accessors, one status for every call.
//!
//! What C programmers read is the header, `include/neonapi.h`, which is written from this code. Every
//! function that C calls goes through `guard`; what it is given is checked in `text` and `handle`.

// C has one name space: types carry their C names here, so that nothing is renamed on the way.
#![allow(non_camel_case_types)]
// What a caller has to hold to is said once, at the top of the header.
#![allow(clippy::missing_safety_doc)]
// Constants and functions are for C; nothing in here uses most of them.
#![allow(dead_code, unreachable_pub)]

#[macro_use]
mod macros;
#[macro_use]
mod macros_types;

mod answer;
mod bytes;
mod call;
mod cancel_token;
mod client;
mod convenience;
mod download;
mod error;
mod failure;
// Its lines are as long as a function.
#[rustfmt::skip]
mod generated;
mod generated_support;
mod guard;
mod handle;
mod log_event;
mod options;
mod pipe_signal;
mod read;
mod request;
mod response;
mod settings;
mod status;
mod temporary;
mod terminate;
mod text;
mod version;
mod waiting;
mod walk;
mod write;
