//! Waiting for operations: what counts as done, and what a wait that fails leaves behind.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::cancel::Interruption;
use crate::client::Client;
use crate::clock::Moment;
use crate::decode::Field;
use crate::error::{Error, Result};
use crate::generated::{ErrorKind, Operation, OperationStatus};
use crate::request::check_identifier;

/// An answer that carries the operations that a call started.
pub trait StartsWork: Field + Default + Send + Sync + 'static {
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

impl OperationStatus {
    /// Whether an operation has ended, well or not; one in a state not known here has not.
    ///
    /// ```
    /// use neonapi::models::OperationStatus;
    ///
    /// assert!(OperationStatus::Failed.is_over());
    /// assert!(!OperationStatus::from("paused").is_over());
    /// ```
    pub fn is_over(&self) -> bool {
        standing(self) != Standing::InFlight
    }
}

/// The error of a wait that was interrupted.
pub(crate) fn interruption(reason: Interruption) -> Error {
    let kind = match reason {
        Interruption::Cancelled => ErrorKind::Cancelled,
        Interruption::Closed => ErrorKind::Closed,
    };
    Error::new(
        kind,
        "ended while waiting for operations, which go on; operations.wait_for takes the wait up again",
    )
}

/// Waits until all operations of a call have succeeded; brings them up to date on the way.
pub(crate) fn wait(
    client: &Client,
    operation_id: &str,
    operations: &mut [Operation],
) -> Result<()> {
    let began = client.shared.clock.now();
    let deadline = began.saturating_add(client.wait_timeout());
    let experience = &client.process()?.polls.experience;
    let first_pause = experience.first_pause(operation_id, client.settings());
    let open = operations.iter().any(|operation| standing(&operation.status) == Standing::InFlight);
    // One project after the other: they share the deadline, and nearly always there is only one.
    let mut projects: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, operation) in operations.iter().enumerate() {
        projects.entry(operation.project_id.clone()).or_default().push(index);
    }
    for (project_id, indices) in projects {
        wait_in_project(client, &project_id, operations, &indices, (first_pause, deadline))?;
    }
    if open {
        experience.record(operation_id, client.shared.clock.now().saturating_sub(began));
    }
    Ok(())
}

fn wait_in_project(
    client: &Client,
    project_id: &str,
    operations: &mut [Operation],
    indices: &[usize],
    (first_pause, deadline): (Duration, Moment),
) -> Result<()> {
    if settled(operations, indices)? {
        return Ok(());
    }
    // Here, since polls are shared: nobody else's poll is to fail for what this one asks for.
    check_identifier("project_id", project_id)?;
    indices
        .iter()
        .try_for_each(|index| check_identifier("operation_id", &operations[*index].id))?;
    let open: Vec<String> = indices
        .iter()
        .map(|index| &operations[*index])
        .filter(|operation| standing(&operation.status) == Standing::InFlight)
        .map(|operation| operation.id.clone())
        .collect();
    let polls = &client.process()?.polls;
    let mut waiter = polls.join(client, project_id, &open, first_pause, deadline);
    loop {
        let news = waiter.next().map_err(|error| {
            let open = unfinished(operations);
            let states: Vec<String> = open
                .iter()
                .map(|operation| format!("{} {}", operation.action, operation.status))
                .collect();
            let detail = format!("{} (open: {})", error.detail(), states.join(", "));
            let timed_out = error.kind() == ErrorKind::WaitTimeout;
            let error = if timed_out { error.with_detail(detail) } else { error };
            error.with_operations(open)
        })?;
        for fresh in news {
            for index in indices {
                if operations[*index].id == fresh.id {
                    operations[*index] = fresh.clone();
                }
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
