//! The engine against the emulator: what users meet, and everything that can go wrong on the way.

mod bad_input;
mod bytes;
mod cancellation;
mod convenience;
mod decoding;
mod errors;
mod faults;
mod generated {
    pub(crate) mod calls;
}
mod life;
mod lists;
mod locks;
mod mutations;
mod scopes;
mod tls;
mod vectors;
mod waiting;
