//! Keeps a connection that breaks from killing the program.
//!
//! Writing to a connection that the server has closed raises SIGPIPE on the thread that writes, which ends a
//! C program that has not said otherwise. What writes are threads of the library; they inherit the signals
//! that are held back on the thread of the call that starts them. Nothing changes for the program's own signals.

/// Runs a call with SIGPIPE held back on this thread, and on those that the call starts.
#[cfg(unix)]
pub(crate) fn held_back<T>(call: impl FnOnce() -> T) -> T {
    let _mask = Mask::with_pipe();
    call()
}

/// There is no such signal.
#[cfg(not(unix))]
pub(crate) fn held_back<T>(call: impl FnOnce() -> T) -> T {
    call()
}

/// Lets the signal through again at the end, also in a panic, where it was not held back before.
#[cfg(unix)]
struct Mask(Option<libc::sigset_t>);

#[cfg(unix)]
impl Mask {
    fn with_pipe() -> Mask {
        // SAFETY: a set of signals is plain data, which the calls below fill before it is used.
        let (mut pipe, mut before) =
            unsafe { std::mem::zeroed::<(libc::sigset_t, libc::sigset_t)>() };
        // SAFETY: all pointers lead to sets of this function.
        let failed = unsafe {
            libc::sigemptyset(&mut pipe);
            libc::sigaddset(&mut pipe, libc::SIGPIPE);
            libc::pthread_sigmask(libc::SIG_BLOCK, &pipe, &mut before)
        };
        // SAFETY: the call above has filled the set.
        let was_open = failed == 0 && unsafe { libc::sigismember(&before, libc::SIGPIPE) } == 0;
        Mask(was_open.then_some(pipe))
    }
}

#[cfg(unix)]
impl Drop for Mask {
    fn drop(&mut self) {
        if let Some(pipe) = &self.0 {
            // SAFETY: the set holds that one signal; the old one is not asked for.
            unsafe { libc::pthread_sigmask(libc::SIG_UNBLOCK, pipe, std::ptr::null_mut()) };
        }
    }
}
