//! State that a forked child must not share with its parent.

use once_cell::sync::OnceCell;

/// A value made once in each process: a child made by `fork` gets one of its own.
///
/// Threads do not survive a fork, so the parent's connection pool, locks and waiters are of no use in
/// the child, and touching or dropping them there hangs or panics. They are left alone instead.
/// Reading takes no lock, because a lock that another thread held at the fork stays locked for ever.
#[derive(Debug)]
pub(crate) struct PerProcess<T> {
    first: OnceCell<Box<Generation<T>>>,
}

#[derive(Debug)]
struct Generation<T> {
    process_id: u32,
    value: OnceCell<T>,
    next: OnceCell<Box<Generation<T>>>,
}

impl<T> Generation<T> {
    fn new(process_id: u32) -> Box<Generation<T>> {
        Box::new(Generation { process_id, value: OnceCell::new(), next: OnceCell::new() })
    }
}

impl<T> Drop for Generation<T> {
    fn drop(&mut self) {
        if self.process_id != std::process::id()
            && let Some(foreign) = self.value.take()
        {
            std::mem::forget(foreign);
        }
    }
}

impl<T> PerProcess<T> {
    pub(crate) const fn new() -> PerProcess<T> {
        PerProcess { first: OnceCell::new() }
    }

    /// The value of this process, made now if there is none yet.
    pub(crate) fn get_or_try_init<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        let process_id = std::process::id();
        let mut generation = self.first.get_or_init(|| Generation::new(process_id));
        while generation.process_id != process_id {
            generation = generation.next.get_or_init(|| Generation::new(process_id));
        }
        generation.value.get_or_try_init(make)
    }

    /// The value of this process, made now if there is none yet.
    pub(crate) fn get_or_init(&self, make: impl FnOnce() -> T) -> &T {
        let made: Result<&T, std::convert::Infallible> = self.get_or_try_init(|| Ok(make()));
        match made {
            Ok(value) => value,
            Err(never) => match never {},
        }
    }
}
