//! Random numbers that a forked child does not share with its parent.

use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::SystemTime;

use fastrand::Rng;

thread_local! {
    /// The generator of this thread, and the process that it was made in.
    static GENERATOR: RefCell<(u32, Rng)> = RefCell::new((std::process::id(), Rng::new()));
}

/// Draws from the generator of this thread.
///
/// A child inherits the state of its parent's generator. All the children of one process would give
/// their requests the same identifiers and pause for the same times, so each begins anew.
pub(crate) fn draw<T>(draw: impl FnOnce(&mut Rng) -> T) -> T {
    GENERATOR.with_borrow_mut(|(process_id, generator)| {
        if *process_id != std::process::id() {
            *process_id = std::process::id();
            *generator = Rng::with_seed(seed(*process_id, generator.u64(..)));
        }
        draw(generator)
    })
}

/// A version 4 UUID.
pub(crate) fn uuid() -> String {
    let random = draw(|generator| generator.u128(..));
    let versioned = (random & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{versioned:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

fn seed(process_id: u32, inherited: u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    (process_id, inherited, SystemTime::now()).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_differ_from_draw_to_draw() {
        assert_ne!(draw(|generator| generator.u128(..)), draw(|generator| generator.u128(..)));
    }

    #[test]
    fn identifiers_are_uuids() {
        let id = uuid();
        assert_eq!(id.len(), 36);
        assert_eq!(&id[14..15], "4");
        assert!("89ab".contains(&id[19..20]), "{id}");
        assert_ne!(id, uuid());
    }

    #[test]
    fn an_inherited_generator_begins_anew() {
        let inherited = || GENERATOR.replace((std::process::id() + 1, Rng::with_seed(7)));
        inherited();
        let first = draw(|generator| generator.u64(..));
        inherited();
        assert_ne!(first, draw(|generator| generator.u64(..)));
    }
}
