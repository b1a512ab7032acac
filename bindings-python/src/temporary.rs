//! A branch that goes when its holder says so.

use std::sync::{Arc, Mutex, PoisonError};

use neonapi::{CallOptions, CancelToken, ErrorKind, TemporaryBranch};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::call::{Callable, Given, Outcome, PathKind};
use crate::ending;
use crate::log::Log;
use crate::model::Described;
use crate::records::CreateBranch;
use crate::running::Running;
use crate::value::Value;

/// A branch that `delete` deletes and `keep` keeps. Whoever forgets it keeps it: a garbage collector,
/// which may run in a forked child too, is not the one to delete data.
#[pyclass(name = "_Temporary", module = "neonapi._neonapi", frozen)]
pub(crate) struct Temporary {
    /// The answer to the creation.
    #[pyo3(get)]
    created: Py<PyAny>,
    /// Absent when it was deleted or kept.
    branch: Mutex<Option<TemporaryBranch>>,
    running: Arc<Running>,
    /// What the client of the branch asks.
    token: CancelToken,
    /// Absent only while this is dropped.
    client: Option<neonapi::Client>,
    log: Option<Arc<Log>>,
    project_id: String,
    process: u32,
}

static TEMPORARY: Callable = Callable {
    name: "branches.temporary",
    path: &[("project_id", PathKind::Text)],
    arguments: CreateBranch::spec,
    callback: None,
    call: |_, given| given.path().made(()),
};

impl Temporary {
    pub(crate) fn create(
        py: Python<'_>,
        client: neonapi::Client,
        log: Option<Arc<Log>>,
        running: Arc<Running>,
        token: CancelToken,
        path: &Bound<'_, PyTuple>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Temporary> {
        let given = Given::read(&TEMPORARY, path, arguments)?;
        let project_id = given.path().text().map_err(|failure| failure.into_python(py))?;
        let branch = running.run(py, || -> Outcome<_> {
            let arguments: CreateBranch = given.all()?;
            Ok(client.branches().temporary(project_id, &arguments)?)
        })?;
        // A signal since the last look would be raised before anybody has the branch.
        if let Err(raised) = py.check_signals() {
            py.detach(|| drop(branch));
            return Err(raised);
        }
        let created = (*branch).to_python(py)?.unbind();
        // The deletion is a call of its own, which the token of this one must not end.
        running.set_token(None);
        Ok(Temporary {
            created,
            branch: Mutex::new(Some(branch)),
            running,
            token,
            client: Some(client),
            log,
            project_id: project_id.to_owned(),
            process: std::process::id(),
        })
    }

    fn take(&self) -> Option<TemporaryBranch> {
        self.branch.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Asks for the deletion anew, without waiting for it: a signal ended the call before it did.
    fn delete_after_all(&self, py: Python<'_>, branch_id: &str) -> PyResult<()> {
        let Some(client) = &self.client else { return Ok(()) };
        let running = Running::new(None, self.log.clone());
        let token = Some(running.cancel_token());
        let options = CallOptions { cancel: token, wait: Some(false), ..CallOptions::default() };
        let client = client.with_options(options);
        running.run(py, || -> Outcome<()> {
            client.branches().delete(&self.project_id, branch_id)?;
            Ok(())
        })
    }
}

/// Whether a call was ended before the server was asked for anything.
fn asked_nothing(error: &neonapi::Error) -> bool {
    error.kind() == ErrorKind::Cancelled
        && !error.outcome_unknown()
        && error.operations().is_empty()
}

#[pymethods]
impl Temporary {
    /// Deletes the branch now, unless that was done, or it was kept, or this is a forked child.
    ///
    /// A signal that raises ends the wait for it, but not the deletion: only a second one does.
    fn delete<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let Some(branch) = self.take() else { return ().to_python(py) };
        if self.process != std::process::id() {
            let _ = branch.keep();
            return ().to_python(py);
        }
        let branch_id = branch.branch.id.clone();
        let mut is_there = false;
        let deleted = self.running.run(py, || -> Outcome<_> {
            if self.token.is_cancelled() {
                // Cancelled just when the branch was there: without a wait nothing asks the token.
                drop(branch);
                return Ok(None);
            }
            let deleted = branch.delete();
            is_there = deleted.as_ref().is_err_and(asked_nothing);
            Ok(deleted?)
        });
        if let Err(raised) = &deleted
            && is_there
            && let Err(again) = self.delete_after_all(py, &branch_id)
        {
            again.set_context(py, Some(raised.clone_ref(py)));
            return Err(again);
        }
        deleted?.into_python(py)
    }

    /// Keeps the branch: it is not deleted any more.
    fn keep(&self, py: Python<'_>) -> Py<PyAny> {
        if let Some(branch) = self.take() {
            let _ = branch.keep();
        }
        self.created.clone_ref(py)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if let Some(branch) = self.take() {
            let _ = branch.keep();
        }
        ending::drop_aside(self.client.take());
    }
}
