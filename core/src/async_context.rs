//! Finding out whether a call would block an async task.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::error::{Error, Result};

/// Tokio gives each poll of a task a budget; no budget is larger than this.
const BUDGET_MAX: usize = 1024;

/// Refuses a call from inside an async task, where blocking stalls the runtime or panics.
///
/// A thread of `spawn_blocking` also belongs to a runtime, but may block: only polls of tasks have a
/// budget that runs out, so that is what tells them apart.
pub(crate) fn check() -> Result<()> {
    if tokio::runtime::Handle::try_current().is_err() || !budget_runs_out() {
        return Ok(());
    }
    Err(Error::invalid_argument(
        "the call blocks and was made inside an async task; make it in \
         tokio::task::spawn_blocking or on a thread of its own",
    ))
}

fn budget_runs_out() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    (0..BUDGET_MAX)
        .any(|_| pin!(tokio::task::coop::consume_budget()).poll(&mut context) == Poll::Pending)
}

#[cfg(test)]
mod tests {
    use tokio::runtime::{Builder, Runtime};

    use super::*;

    fn runtime() -> Runtime {
        Builder::new_current_thread().build().expect("a runtime")
    }

    #[test]
    fn ordinary_threads_may_call() {
        check().expect("no runtime at all");
        let runtime = runtime();
        let _entered = runtime.enter();
        check().expect("only a runtime's context");
    }

    #[test]
    fn tasks_may_not() {
        let runtime = runtime();
        let error = runtime.block_on(async { check() }).expect_err("inside block_on");
        assert!(error.to_string().contains("spawn_blocking"), "{error}");
        let spawned = runtime.block_on(async { tokio::spawn(async { check().is_err() }).await });
        assert!(spawned.expect("no panic"), "inside a spawned task");
    }

    #[test]
    fn blocking_threads_of_a_runtime_may() {
        let runtime = runtime();
        let allowed =
            runtime.block_on(async { tokio::task::spawn_blocking(|| check().is_ok()).await });
        assert!(allowed.expect("no panic"));
    }
}
