//! A branch that goes when its holder says so.

use std::sync::{Arc, Mutex, PoisonError};

use neonapi::{CancelToken, TemporaryBranch};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::call::{Callable, Given, Outcome, PathKind};
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
        client: &neonapi::Client,
        running: Arc<Running>,
        token: CancelToken,
        path: &Bound<'_, PyTuple>,
        arguments: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Temporary> {
        let given = Given::read(&TEMPORARY, path, arguments)?;
        let branch = running.run(py, || -> Outcome<_> {
            let arguments: CreateBranch = given.all()?;
            Ok(client.branches().temporary(given.path().text()?, &arguments)?)
        })?;
        let created = (*branch).to_python(py)?.unbind();
        // The deletion is a call of its own, which the token of this one must not end.
        running.set_token(None);
        let process = std::process::id();
        Ok(Temporary { created, branch: Mutex::new(Some(branch)), running, token, process })
    }

    fn take(&self) -> Option<TemporaryBranch> {
        self.branch.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[pymethods]
impl Temporary {
    /// Deletes the branch now, unless that was done, or it was kept, or this is a forked child.
    fn delete<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let Some(branch) = self.take() else { return ().to_python(py) };
        if self.process != std::process::id() {
            let _ = branch.keep();
            return ().to_python(py);
        }
        let deleted = self.running.run(py, || -> Outcome<_> {
            if self.token.is_cancelled() {
                // Cancelled just when the branch was there: without a wait nothing asks the token.
                drop(branch);
                return Ok(None);
            }
            Ok(branch.delete()?)
        });
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
    }
}
