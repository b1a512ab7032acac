//! What the bindings share at their border with another language. No part of the API.

use std::io::{self, Write};
use std::panic;
use std::sync::Once;

/// What is said of a panic. Its own text is not passed on, since nobody knows what it quotes.
pub const PANIC: &str = "a panic was caught at the border of the library";

/// Has a panic say on standard error where it was, and not what: its text may quote a secret.
///
/// It holds for all that is linked with the same copy of Rust's standard library; a binding has its own.
pub fn quiet_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        panic::set_hook(Box::new(|panic| {
            if let Some(place) = panic.location() {
                let _ = writeln!(io::stderr(), "neonapi: a panic at {place}; please report it");
            }
        }));
    });
}
