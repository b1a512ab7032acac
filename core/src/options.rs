//! Options of one call.

use std::fmt;
use std::sync::Arc;

use crate::cancel::CancelToken;
use crate::error::{Error, Result};
use crate::generated::Operation;

/// Options of a call; what is not set is as the client says. Used through `Client::with_options`.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    /// Ends the call when it is cancelled.
    pub cancel: Option<CancelToken>,
    /// Time for the call, in milliseconds; the wait for operations not counted.
    pub call_timeout_ms: Option<u64>,
    /// Whether to wait for the operations that the call starts.
    pub wait: Option<bool>,
    /// Time for the wait, in milliseconds.
    pub wait_timeout_ms: Option<u64>,
    /// Called with the operations at each poll of a wait.
    pub on_progress: Option<ProgressHook>,
}

impl CallOptions {
    /// These options, and for those that are not set the ones of `beneath`.
    pub(crate) fn over(self, beneath: &CallOptions) -> CallOptions {
        CallOptions {
            cancel: self.cancel.or_else(|| beneath.cancel.clone()),
            call_timeout_ms: self.call_timeout_ms.or(beneath.call_timeout_ms),
            wait: self.wait.or(beneath.wait),
            wait_timeout_ms: self.wait_timeout_ms.or(beneath.wait_timeout_ms),
            on_progress: self.on_progress.or_else(|| beneath.on_progress.clone()),
        }
    }

    /// Refuses a time limit that is over before it begins.
    pub(crate) fn check(&self) -> Result<()> {
        for (name, value) in
            [("call_timeout_ms", self.call_timeout_ms), ("wait_timeout_ms", self.wait_timeout_ms)]
        {
            if value == Some(0) {
                return Err(Error::invalid_argument(format!("{name}: must be at least 1")));
            }
        }
        Ok(())
    }
}

/// A function that is called with all operations of a wait at each poll, on the thread of the call.
///
/// ```
/// use neonapi::models::CreateBranch;
/// use neonapi::{CallOptions, ProgressHook};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = neonapi_emulator::Emulator::start(Default::default())?;
/// # let project_id = &emulator.seed_project("shop", 0).id;
/// # let client = neonapi::Client::builder().api_key("key").base_url(emulator.base_url()).build()?;
/// let hook = ProgressHook::new(|operations| {
///     for operation in operations {
///         println!("{} {}", operation.action, operation.status);
///     }
/// });
/// let watched = client.with_options(CallOptions { on_progress: Some(hook), ..Default::default() });
/// watched.branches().create(project_id, &CreateBranch::default())?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ProgressHook(Arc<Hook>);

type Hook = dyn Fn(&[Operation]) + Send + Sync;

impl ProgressHook {
    /// Wraps a function; a panic in it ends the call.
    pub fn new(function: impl Fn(&[Operation]) + Send + Sync + 'static) -> ProgressHook {
        ProgressHook(Arc::new(function))
    }

    pub(crate) fn call(&self, operations: &[Operation]) {
        (self.0)(operations);
    }
}

impl fmt::Debug for ProgressHook {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ProgressHook")
    }
}
