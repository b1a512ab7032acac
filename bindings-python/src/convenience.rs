//! Calls that the core makes of several operations.

use std::io::{self, Write};

use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::call::{Callable, Given, Made, Outcome, PathKind, nothing};
use crate::ending;
use crate::model::Described;
use crate::records::{
    self, ConnectedBranch, ConnectedProject, CreateBranch, CreateProject, GottenBranch,
    ResetFromParent, RestoredSnapshot,
};
use crate::running::Running;
use crate::value::Value;

const PROJECT: (&str, PathKind) = ("project_id", PathKind::Text);
const BRANCH: (&str, PathKind) = ("branch_id", PathKind::Text);
const NAME: (&str, PathKind) = ("name", PathKind::Text);

/// All of them, but for the one that gives a holder.
pub(crate) static CONVENIENCE: &[Callable] = &[
    Callable {
        name: "projects.create_and_connect",
        path: &[],
        arguments: CreateProject::spec,
        callback: None,
        call: |client, given| {
            let created = client.projects().create_and_connect(&given.all()?)?;
            given.path().made(ConnectedProject::from(created))
        },
    },
    Callable {
        name: "projects.connection_string",
        path: &[PROJECT],
        arguments: records::ConnectionString::spec,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let wanted = given.all::<records::ConnectionString>()?.into();
            let secret = client.projects().connection_string(path.text()?, &wanted)?;
            path.made(secret)
        },
    },
    Callable {
        name: "projects.find_by_name",
        path: &[NAME],
        arguments: nothing,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let found = client.projects().find_by_name(path.text()?)?;
            path.made(found)
        },
    },
    Callable {
        name: "branches.create_and_connect",
        path: &[PROJECT],
        arguments: CreateBranch::spec,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let created = client.branches().create_and_connect(path.text()?, &given.all()?)?;
            path.made(ConnectedBranch::from(created))
        },
    },
    Callable {
        name: "branches.find_by_name",
        path: &[PROJECT, NAME],
        arguments: nothing,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let found = client.branches().find_by_name(path.text()?, path.text()?)?;
            path.made(found)
        },
    },
    Callable {
        name: "branches.get_default",
        path: &[PROJECT],
        arguments: nothing,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let branch = client.branches().get_default(path.text()?)?;
            path.made(branch)
        },
    },
    Callable {
        name: "branches.get_or_create",
        path: &[PROJECT],
        arguments: CreateBranch::spec,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let gotten = client.branches().get_or_create(path.text()?, &given.all()?)?;
            path.made(GottenBranch::from(gotten))
        },
    },
    Callable {
        name: "branches.reset_from_parent",
        path: &[PROJECT, BRANCH],
        arguments: ResetFromParent::spec,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let name = given.all::<ResetFromParent>()?.preserve_under_name;
            let (project_id, branch_id) = (path.text()?, path.text()?);
            let branches = client.branches();
            let reset = branches.reset_from_parent(project_id, branch_id, name.as_deref())?;
            path.made(reset)
        },
    },
    Callable {
        name: "snapshots.restore_with_preview",
        path: &[PROJECT, ("snapshot_id", PathKind::Text)],
        arguments: records::RestoreSnapshot::spec,
        callback: Some("accept"),
        call: restore_with_preview,
    },
    Callable {
        name: "operations.wait_for",
        path: &[("operations", PathKind::Operations)],
        arguments: nothing,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let operations = client.operations().wait_for(path.operations()?)?;
            path.made(operations)
        },
    },
    Callable {
        name: "operations.wait_for_ids",
        path: &[PROJECT, ("operation_ids", PathKind::Texts)],
        arguments: nothing,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let operations = client.operations().wait_for_ids(path.text()?, &path.texts()?)?;
            path.made(operations)
        },
    },
    Callable {
        name: "objects.get_to",
        path: &[
            PROJECT,
            BRANCH,
            ("bucket_name", PathKind::Text),
            ("object_key", PathKind::Text),
            ("writer", PathKind::Writer),
        ],
        arguments: nothing,
        callback: None,
        call: |client, given| {
            let path = given.path();
            let (project_id, branch_id) = (path.text()?, path.text()?);
            let (bucket_name, object_key) = (path.text()?, path.text()?);
            let writer = Writer(path.writer()?);
            let objects = client.objects();
            let length = objects.get_to(project_id, branch_id, bucket_name, object_key, writer)?;
            path.made(length)
        },
    },
];

fn restore_with_preview(client: &neonapi::Client, given: &Given) -> Outcome<Made> {
    let path = given.path();
    let (project_id, snapshot_id) = (path.text()?, path.text()?);
    let accept = |preview: &records::RestoreSnapshotResponse| {
        let accepted = Python::try_attach(|py| -> PyResult<bool> {
            let preview = preview.to_python(py)?;
            ending::call(given.callback(py)?, (preview,))?.is_truthy()
        });
        match (accepted, Running::current()) {
            (Some(Ok(accepted)), _) => accepted,
            (Some(Err(error)), Some(running)) => {
                running.raise(error);
                false
            }
            _ => false,
        }
    };
    let snapshots = client.snapshots();
    let restored =
        snapshots.restore_with_preview(project_id, snapshot_id, &given.all()?, accept)?;
    path.made(RestoredSnapshot::from(restored))
}

/// A file of Python, or something else with a `write`.
struct Writer<'a>(&'a Py<PyAny>);

impl Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = Python::try_attach(|py| -> PyResult<usize> {
            let write = self.0.bind(py).getattr("write")?;
            let written = ending::call(&write, (PyBytes::new(py, bytes),))?;
            // A raw file may take less than it is given; other things say nothing.
            Ok(written.extract::<usize>().map_or(bytes.len(), |count| count.min(bytes.len())))
        });
        match written {
            Some(Ok(written)) => Ok(written),
            Some(Err(error)) => {
                if let Some(running) = Running::current() {
                    running.raise(error);
                }
                Err(io::Error::other("the writer raised an exception"))
            }
            None => Err(io::Error::other("the interpreter has ended")),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
