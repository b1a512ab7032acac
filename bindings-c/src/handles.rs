//! What stands behind handles: values whose texts end with a zero byte, so that C can read them in place.

use neonapi::models::{Operation, OperationAction, OperationStatus};

/// Work of Neon's, started by a call, with its state.
pub(crate) type neonapi_operation = Operation;

/// A value whose texts all end with a zero byte.
pub(crate) struct Terminated<T>(T);

impl<T: Terminate> Terminated<T> {
    pub(crate) fn new(mut value: T) -> Terminated<T> {
        value.terminate();
        Terminated(value)
    }

    pub(crate) fn get(&self) -> &T {
        &self.0
    }
}

/// Ends every text in a value with a zero byte.
pub(crate) trait Terminate {
    fn terminate(&mut self);
}

impl Terminate for String {
    fn terminate(&mut self) {
        if self.contains('\0') {
            *self = self.replace('\0', "\u{FFFD}");
        }
        self.push('\0');
    }
}

impl<T: Terminate> Terminate for Option<T> {
    fn terminate(&mut self) {
        if let Some(value) = self {
            value.terminate();
        }
    }
}

impl<T: Terminate> Terminate for Vec<T> {
    fn terminate(&mut self) {
        self.iter_mut().for_each(Terminate::terminate);
    }
}

impl Terminate for Operation {
    fn terminate(&mut self) {
        self.id.terminate();
        self.project_id.terminate();
        self.branch_id.terminate();
        self.endpoint_id.terminate();
        self.error.terminate();
        if let OperationAction::Unknown(text) = &mut self.action {
            text.terminate();
        }
        if let OperationStatus::Unknown(text) = &mut self.status {
            text.terminate();
        }
    }
}
