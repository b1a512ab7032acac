//! Waiting for operations: what counts as done, and what a wait that fails leaves behind.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::client::Client;
use crate::clock::Moment;
use crate::error::{Error, Result};
use crate::generated::{ErrorKind, Operation, OperationStatus};

/// An answer that carries the operations that a call started.
pub trait StartsWork: DeserializeOwned + Send + Sync + 'static {
    /// The operations, as they were when the call was answered or when the wait ended.
    fn operations(&self) -> &[Operation];
    /// The same, to be changed.
    #[doc(hidden)]
    fn operations_mut(&mut self) -> &mut Vec<Operation>;
}

impl StartsWork for Vec<Operation> {
    fn operations(&self) -> &[Operation] {
        self
    }

    fn operations_mut(&mut self) -> &mut Vec<Operation> {
        self
    }
}

/// Where an operation stands, for somebody who waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    InFlight,
    Succeeded,
    Failed,
}

/// Unknown states are in flight: taking one for an end would give half-made things to the caller.
pub(crate) fn standing(status: &OperationStatus) -> Standing {
    match status {
        OperationStatus::Finished | OperationStatus::Skipped => Standing::Succeeded,
        OperationStatus::Failed | OperationStatus::Error | OperationStatus::Cancelled => {
            Standing::Failed
        }
        OperationStatus::Scheduling
        | OperationStatus::Running
        | OperationStatus::Cancelling
        | OperationStatus::Unknown(_) => Standing::InFlight,
    }
}

/// Waits until all operations have succeeded; brings them up to date on the way.
pub(crate) fn wait(client: &Client, operations: &mut [Operation]) -> Result<()> {
    let timeout_ms = client.options.wait_timeout_ms.unwrap_or(client.settings().wait_timeout_ms);
    let deadline = client.shared.clock.now().saturating_add(Duration::from_millis(timeout_ms));
    // One project after the other: they share the deadline, and nearly always there is only one.
    let mut projects: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, operation) in operations.iter().enumerate() {
        projects.entry(operation.project_id.clone()).or_default().push(index);
    }
    for (project_id, indices) in projects {
        wait_in_project(client, &project_id, operations, &indices, deadline)?;
    }
    Ok(())
}

fn wait_in_project(
    client: &Client,
    project_id: &str,
    operations: &mut [Operation],
    indices: &[usize],
    deadline: Moment,
) -> Result<()> {
    if settled(operations, indices)? {
        return Ok(());
    }
    let open: Vec<String> = indices
        .iter()
        .map(|index| &operations[*index])
        .filter(|operation| standing(&operation.status) == Standing::InFlight)
        .map(|operation| operation.id.clone())
        .collect();
    let polls = &client.process()?.polls;
    let mut waiter = polls.join(client, project_id, &open, deadline);
    loop {
        let news = waiter.next().map_err(|error| {
            let open = unfinished(operations);
            error.with_operations(open)
        })?;
        for fresh in news {
            if let Some(index) = indices.iter().find(|index| operations[**index].id == fresh.id) {
                operations[*index] = fresh;
            }
        }
        if let Some(hook) = &client.options.on_progress {
            hook.call(operations);
        }
        if settled(operations, indices)? {
            return Ok(());
        }
    }
}

/// Whether all have succeeded; an error as soon as one has failed.
fn settled(operations: &[Operation], indices: &[usize]) -> Result<bool> {
    let mut all = true;
    for operation in indices.iter().map(|index| &operations[*index]) {
        match standing(&operation.status) {
            Standing::Succeeded => {}
            Standing::InFlight => all = false,
            Standing::Failed => return Err(failed(operation, operations)),
        }
    }
    Ok(all)
}

fn failed(operation: &Operation, operations: &[Operation]) -> Error {
    let reason = match &operation.error {
        Some(text) if !text.is_empty() => format!(": {text}"),
        _ => String::new(),
    };
    let detail = format!(
        "operation {} ({}) of project {} ended as {}{reason}",
        operation.id, operation.action, operation.project_id, operation.status
    );
    Error::new(ErrorKind::OperationFailed, detail).with_operations(unfinished(operations))
}

/// What an error carries: the operations that have not succeeded.
pub(crate) fn unfinished(operations: &[Operation]) -> Vec<Operation> {
    let open = |operation: &&Operation| standing(&operation.status) != Standing::Succeeded;
    operations.iter().filter(open).cloned().collect()
}
