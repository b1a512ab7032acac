//! The token: seen by all, for good, and with everything that was done before it was cancelled.

use std::sync::Arc;

use super::{model, spawn};
use crate::cancel::{CancelToken, Interrupt, Interruption};
use crate::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use crate::sync::thread;

#[test]
fn who_sees_that_it_was_cancelled_sees_what_was_done_before() {
    model(|| {
        let (token, reason) = (CancelToken::new(), Arc::new(AtomicUsize::new(0)));
        let canceller = {
            let (token, reason) = (token.clone(), reason.clone());
            spawn(move || {
                reason.store(7, Ordering::Relaxed);
                token.cancel();
            })
        };
        let interrupt = Interrupt { token: Some(token.clone()), closed: Arc::default() };
        while interrupt.check().is_ok() {
            thread::yield_now();
        }
        assert_eq!(reason.load(Ordering::Relaxed), 7);
        assert!(token.clone().is_cancelled(), "for good");
        canceller.join().expect("no panic");
    });
}

#[test]
fn who_sees_that_the_client_was_closed_sees_that_the_call_was_cancelled_before() {
    model(|| {
        let (token, closed) = (CancelToken::new(), Arc::new(AtomicBool::new(false)));
        let interrupt = Interrupt { token: Some(token.clone()), closed: closed.clone() };
        let ender = spawn(move || {
            token.cancel();
            closed.store(true, Ordering::Release);
        });
        while interrupt.check().is_ok() {
            thread::yield_now();
        }
        assert_eq!(interrupt.check(), Err(Interruption::Cancelled));
        ender.join().expect("no panic");
        assert_eq!(interrupt.check(), Err(Interruption::Cancelled));
    });
}

/// The function of a caller may say so once only, to whichever call asks it first.
#[test]
fn a_check_that_says_so_once_ends_all_calls() {
    model(|| {
        let asked = Arc::new(AtomicBool::new(true));
        let token = CancelToken::with_check(move || asked.swap(false, Ordering::AcqRel));
        let calls: Vec<_> = (0..2)
            .map(|_| {
                let token = token.clone();
                spawn(move || token.is_cancelled())
            })
            .collect();
        let seen: Vec<bool> =
            calls.into_iter().map(|call| call.join().expect("no panic")).collect();
        assert!(seen.contains(&true), "somebody was told");
        assert!(token.is_cancelled(), "and so is everybody from then on");
    });
}
