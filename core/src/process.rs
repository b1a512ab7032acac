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

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::*;

    /// Counts how often it is dropped.
    struct Counted(&'static str, Rc<Cell<u32>>);

    impl Drop for Counted {
        fn drop(&mut self) {
            self.1.set(self.1.get() + 1);
        }
    }

    /// As a forked child finds it: with a value that its parent made.
    fn inherited<T>(value: T) -> PerProcess<T> {
        let parent = Generation::new(std::process::id() + 1);
        assert!(parent.value.set(value).is_ok());
        PerProcess { first: OnceCell::with_value(parent) }
    }

    #[test]
    fn a_value_is_made_once() {
        let (value, made) = (PerProcess::new(), Cell::new(0));
        for _ in 0..3 {
            assert_eq!(*value.get_or_init(|| made.replace(made.get() + 1)), 0);
        }
        assert_eq!(made.get(), 1);
    }

    #[test]
    fn a_failure_is_not_kept() {
        let value = PerProcess::new();
        assert_eq!(value.get_or_try_init(|| Err::<u8, _>("not now")), Err("not now"));
        assert_eq!(value.get_or_try_init(|| Ok::<_, &str>(7)), Ok(&7));
    }

    #[test]
    fn a_child_makes_a_value_of_its_own() {
        let value = inherited("of the parent");
        assert_eq!(*value.get_or_init(|| "of the child"), "of the child");
        assert_eq!(*value.get_or_init(|| "made again"), "of the child");
    }

    #[test]
    fn a_child_drops_its_own_value_and_leaves_that_of_its_parent_alone() {
        let (parents, own) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
        let value = inherited(Counted("parent", parents.clone()));
        assert_eq!(value.get_or_init(|| Counted("child", own.clone())).0, "child");
        drop(value);
        assert_eq!((parents.get(), own.get()), (0, 1));
    }
}
