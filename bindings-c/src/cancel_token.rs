//! Cancel tokens as plain numbers, so that a signal handler can use them.
//!
//! A token names a slot of a static table and the generation that the slot had when it was given out.
//! Cancelling is one compare-and-swap on the slot, which does nothing when the slot has another
//! generation by now. There is no lock, so a fork or a signal at any moment leaves the table usable.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use crate::failure::Failure;
use crate::guard;

const SLOT_BITS: u32 = 12;
const SLOTS: usize = 1 << SLOT_BITS;

// What a slot holds: its generation times four, and its state.
const FREE: u64 = 0;
const LIVE: u64 = 1;
const CANCELLED: u64 = 2;

static TABLE: [AtomicU64; SLOTS] = [const { AtomicU64::new(0) }; SLOTS];
/// Where to look first for a free slot.
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// What a token means: its slot, and what that holds while the token is live.
struct Token {
    slot: &'static AtomicU64,
    live: u64,
}

impl Token {
    /// `None` for a number that was never given out.
    fn of(number: u64) -> Option<Token> {
        let generation = (number >> SLOT_BITS).checked_sub(1)?;
        let slot = (number % SLOTS as u64) as usize;
        Some(Token { slot: &TABLE[slot], live: generation * 4 + LIVE })
    }

    /// The slot's next value, where the next generation is free.
    fn over(&self) -> u64 {
        self.live - LIVE + 4 + FREE
    }
}

/// Makes a token that ends the calls that carry it; 0 when 4,096 are in use.
///
/// Give it to calls with `neonapi_call_options_set_cancel_token`, and free it with
/// `neonapi_cancel_token_free`. Safe from any thread.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_cancel_token_new() -> u64 {
    guard::value(0, || {
        for _ in 0..SLOTS {
            let slot = NEXT.fetch_add(1, Ordering::Relaxed) % SLOTS;
            let free = TABLE[slot].load(Ordering::Acquire);
            if free % 4 != FREE {
                continue;
            }
            let order = (Ordering::AcqRel, Ordering::Relaxed);
            if TABLE[slot].compare_exchange(free, free + LIVE, order.0, order.1).is_ok() {
                return ((free / 4 + 1) << SLOT_BITS) | slot as u64;
            }
        }
        0
    })
}

/// Ends the calls that carry a token, now and later, each within 200 ms.
///
/// One atomic instruction: safe from any thread and from a signal handler. A token that was freed, or
/// never made, does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_cancel(token: u64) {
    if let Some(token) = Token::of(token) {
        let cancelled = token.live - LIVE + CANCELLED;
        // When it fails, the token was cancelled or freed before.
        let _ =
            token.slot.compare_exchange(token.live, cancelled, Ordering::AcqRel, Ordering::Relaxed);
    }
}

/// Whether a token was cancelled; false for one that was freed or never made.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_cancel_token_is_cancelled(token: u64) -> bool {
    let now = |token: Token| token.slot.load(Ordering::Acquire) == token.live - LIVE + CANCELLED;
    Token::of(token).is_some_and(now)
}

/// Frees a token; calls that still carry it end as if it had been cancelled.
///
/// 0, or a token that was freed before, does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_cancel_token_free(token: u64) {
    let Some(token) = Token::of(token) else { return };
    // In this order: a token goes from live to cancelled, never back.
    for state in [LIVE, CANCELLED] {
        let now = token.live - LIVE + state;
        let order = (Ordering::AcqRel, Ordering::Relaxed);
        if token.slot.compare_exchange(now, token.over(), order.0, order.1).is_ok() {
            return;
        }
    }
}

/// What the core asks while a call runs; refused when the token is not one.
pub(crate) fn to_core(number: u64) -> Result<neonapi::CancelToken, Failure> {
    let known = Token::of(number).filter(|token| {
        let now = token.slot.load(Ordering::Acquire);
        now == token.live || now == token.live - LIVE + CANCELLED
    });
    let Some(token) = known else {
        return Err(Failure::argument("cancel_token: was freed, or is no token"));
    };
    Ok(neonapi::CancelToken::with_check(move || token.slot.load(Ordering::Acquire) != token.live))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_cancels_until_it_is_freed() {
        let token = neonapi_cancel_token_new();
        let core = to_core(token).expect("it is live");
        assert!(!neonapi_cancel_token_is_cancelled(token) && !core.is_cancelled());
        neonapi_cancel(token);
        assert!(neonapi_cancel_token_is_cancelled(token) && core.is_cancelled());
        neonapi_cancel_token_free(token);
        assert!(!neonapi_cancel_token_is_cancelled(token));
        assert!(to_core(token).is_err());
    }

    #[test]
    fn freeing_ends_what_still_carries_it() {
        let token = neonapi_cancel_token_new();
        let core = to_core(token).expect("it is live");
        neonapi_cancel_token_free(token);
        assert!(core.is_cancelled());
    }

    #[test]
    fn numbers_that_were_never_given_out_do_nothing() {
        let token = neonapi_cancel_token_new();
        for other in [0, 1, token ^ (1 << 40), token + (1 << SLOT_BITS), u64::MAX] {
            neonapi_cancel(other);
            neonapi_cancel_token_free(other);
            assert!(to_core(other).is_err());
        }
        assert!(!to_core(token).expect("it is live").is_cancelled());
        neonapi_cancel_token_free(token);
    }

    #[test]
    fn a_slot_is_used_again_and_its_old_tokens_stay_dead() {
        let first = neonapi_cancel_token_new();
        neonapi_cancel_token_free(first);
        let again = (0..SLOTS * 2).find_map(|_| {
            let token = neonapi_cancel_token_new();
            let is_same = token != 0 && token % SLOTS as u64 == first % SLOTS as u64;
            match is_same {
                true => Some(token),
                false => {
                    neonapi_cancel_token_free(token);
                    None
                }
            }
        });
        let again = again.expect("every slot comes round");
        assert_ne!(again, first);
        neonapi_cancel(first);
        neonapi_cancel_token_free(first);
        assert!(!neonapi_cancel_token_is_cancelled(again));
        assert!(!to_core(again).expect("it is live").is_cancelled());
        neonapi_cancel_token_free(again);
    }
}
