//! Ending a call from outside.

use std::fmt;
use std::sync::Arc;

use crate::sync::atomic::{AtomicBool, Ordering};

/// Ends the calls that carry it, within 200 ms, wherever they are.
///
/// Clones share one state. Cancelling is a single atomic store, so it is safe from any thread. A call
/// with a token runs its requests on a thread of the client's own, so that it can leave them behind.
///
/// ```
/// use neonapi::{CallOptions, CancelToken, ErrorKind};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = neonapi_emulator::Emulator::start(Default::default())?;
/// # let client = neonapi::Client::builder().api_key("key").base_url(emulator.base_url()).build()?;
/// let token = CancelToken::new();
/// let stoppable = client.with_options(CallOptions { cancel: Some(token.clone()), ..Default::default() });
/// token.cancel(); // from any thread
/// let error = stoppable.users().me().expect_err("it was cancelled");
/// assert_eq!(error.kind(), ErrorKind::Cancelled);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct CancelToken {
    cancelled: Arc<AtomicBool>,
    check: Option<Arc<dyn Fn() -> bool + Send + Sync>>,
}

impl CancelToken {
    /// A token that nobody has cancelled.
    pub fn new() -> CancelToken {
        CancelToken::default()
    }

    /// A token that also asks a function, on the thread of the call, at least every 50 ms.
    pub fn with_check(check: impl Fn() -> bool + Send + Sync + 'static) -> CancelToken {
        CancelToken { cancelled: Arc::default(), check: Some(Arc::new(check)) }
    }

    /// Ends the calls that carry this token, now and later.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Release);
    }

    /// Whether it was cancelled.
    pub fn is_cancelled(&self) -> bool {
        if self.cancelled.load(Ordering::Acquire) {
            return true;
        }
        let asked = self.check.as_ref().is_some_and(|check| check());
        if asked {
            self.cancel();
        }
        asked
    }
}

impl fmt::Debug for CancelToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cancelled = self.cancelled.load(Ordering::Acquire);
        formatter.debug_struct("CancelToken").field("cancelled", &cancelled).finish_non_exhaustive()
    }
}

/// Why a call has to end before its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Interruption {
    Cancelled,
    Closed,
}

/// What a call looks at between two steps.
#[derive(Clone, Debug)]
pub(crate) struct Interrupt {
    pub(crate) token: Option<CancelToken>,
    pub(crate) closed: Arc<AtomicBool>,
}

impl Interrupt {
    pub(crate) fn check(&self) -> Result<(), Interruption> {
        if self.token.as_ref().is_some_and(CancelToken::is_cancelled) {
            return Err(Interruption::Cancelled);
        }
        if self.closed.load(Ordering::Acquire) {
            return Err(Interruption::Closed);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_share_their_state() {
        let token = CancelToken::new();
        let other = token.clone();
        assert!(!other.is_cancelled());
        token.cancel();
        assert!(other.is_cancelled());
    }

    #[test]
    fn a_check_cancels_for_good() {
        let flag = Arc::new(AtomicBool::new(false));
        let seen = flag.clone();
        let token = CancelToken::with_check(move || seen.load(Ordering::Acquire));
        assert!(!token.is_cancelled());
        flag.store(true, Ordering::Release);
        assert!(token.is_cancelled());
        flag.store(false, Ordering::Release);
        assert!(token.is_cancelled());
    }

    #[test]
    fn closing_interrupts_too() {
        let interrupt = Interrupt { token: None, closed: Arc::new(AtomicBool::new(true)) };
        assert_eq!(interrupt.check(), Err(Interruption::Closed));
    }
}
