//! What threads meet at: the standard library's, or loom's in the models of `tests_loom`.

#[cfg(not(all(test, neonapi_loom)))]
pub(crate) use std::{
    sync::{Arc, Condvar, Mutex, MutexGuard, atomic},
    thread,
};

#[cfg(all(test, neonapi_loom))]
pub(crate) use {
    self::modelled::Condvar,
    loom::sync::{Arc, Mutex, MutexGuard, atomic},
    loom::thread,
};

/// Timed waits, which loom knows nothing of.
#[cfg(all(test, neonapi_loom))]
mod modelled {
    use std::sync::LockResult;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;

    use loom::sync::MutexGuard;

    /// Time stands still until the model ends it: a wait that only its time would end is a deadlock.
    #[derive(Debug, Default)]
    pub(crate) struct Condvar {
        inner: loom::sync::Condvar,
        /// Not one of loom's: it changes with the lock held only.
        time_is_over: AtomicBool,
    }

    pub(crate) struct Waited(bool);

    impl Waited {
        pub(crate) fn timed_out(&self) -> bool {
            self.0
        }
    }

    impl Condvar {
        pub(crate) fn notify_one(&self) {
            self.inner.notify_one();
        }

        pub(crate) fn notify_all(&self) {
            self.inner.notify_all();
        }

        pub(crate) fn wait_timeout_while<'a, T>(
            &self,
            mut guard: MutexGuard<'a, T>,
            _duration: Duration,
            mut condition: impl FnMut(&mut T) -> bool,
        ) -> LockResult<(MutexGuard<'a, T>, Waited)> {
            while condition(&mut guard) {
                if self.time_is_over.load(Ordering::Relaxed) {
                    return Ok((guard, Waited(true)));
                }
                guard = self.inner.wait(guard).expect("loom's locks are not poisoned");
            }
            Ok((guard, Waited(false)))
        }

        /// From now on every wait's time is over. The caller holds the lock.
        pub(crate) fn end_time(&self) {
            self.time_is_over.store(true, Ordering::Relaxed);
            self.inner.notify_all();
        }
    }
}
