//! Operations: work that takes time, moved on by the clock whenever somebody looks.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::clock::{Stamp, exact};
use crate::random::Random;

/// What happens to its thing when an operation finishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    None,
    BranchReady,
    EndpointActive,
    EndpointIdle,
}

/// One piece of work, before it is scheduled.
#[derive(Clone, Debug)]
pub(crate) struct Work {
    pub(crate) action: &'static str,
    pub(crate) branch_id: Option<String>,
    pub(crate) endpoint_id: Option<String>,
    pub(crate) effect: Effect,
}

impl Work {
    pub(crate) fn on_branch(action: &'static str, branch_id: &str, effect: Effect) -> Work {
        Work { action, branch_id: Some(branch_id.to_owned()), endpoint_id: None, effect }
    }

    pub(crate) fn on_endpoint(
        action: &'static str,
        branch_id: &str,
        endpoint_id: &str,
        effect: Effect,
    ) -> Work {
        Work {
            action,
            branch_id: Some(branch_id.to_owned()),
            endpoint_id: Some(endpoint_id.to_owned()),
            effect,
        }
    }
}

/// How an operation ends; changed by faults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ending {
    pub(crate) status: Cow<'static, str>,
    /// When set, the operation is taken up again this long after and finishes.
    pub(crate) recovers_after_ms: Option<u64>,
}

/// What faults want from the operations of one request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OperationPlan {
    pub(crate) ending: Option<Ending>,
    /// For how long the operations are absent from lists.
    pub(crate) hidden_ms: Option<u64>,
}

/// An operation as the API shows it, and behind it the times at which it changes.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) project_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) branch_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) endpoint_id: Option<String>,
    pub(crate) action: Cow<'static, str>,
    pub(crate) status: Cow<'static, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'static str>,
    failures_count: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_at: Option<Stamp>,
    pub(crate) created_at: Stamp,
    updated_at: Stamp,
    total_duration_ms: i64,
    #[serde(skip)]
    starts_at: Stamp,
    #[serde(skip)]
    ends_at: Stamp,
    #[serde(skip)]
    recovers_at: Stamp,
    #[serde(skip)]
    pub(crate) hidden_until: Stamp,
    #[serde(skip)]
    ending: Cow<'static, str>,
    #[serde(skip)]
    pub(crate) effect: Effect,
}

impl Operation {
    /// Whether the project is locked because of it.
    fn is_unfinished(&self) -> bool {
        matches!(self.status.as_ref(), "scheduling" | "running" | "cancelling")
    }

    /// Moves to the state of `now`; true when nothing can change any more.
    fn settle(&mut self, now: Stamp) -> bool {
        if now < self.starts_at {
            return false;
        }
        if self.status == "scheduling" {
            self.status = Cow::Borrowed("running");
            self.updated_at = self.starts_at;
        }
        if now < self.ends_at {
            return false;
        }
        if self.status == "running" {
            self.end();
        }
        if now < self.recovers_at {
            return self.recovers_at == Stamp::NEVER && !self.is_unfinished();
        }
        self.status = Cow::Borrowed("finished");
        self.updated_at = self.recovers_at;
        (self.error, self.retry_at) = (None, None);
        true
    }

    fn end(&mut self) {
        self.status.clone_from(&self.ending);
        self.updated_at = self.ends_at;
        self.total_duration_ms = self.ends_at.ms_since(self.created_at);
        if matches!(self.status.as_ref(), "failed" | "error") {
            self.error = Some("the emulator was told to fail this operation");
            self.failures_count = 1;
            self.retry_at = (self.recovers_at != Stamp::NEVER).then_some(self.recovers_at);
        }
    }
}

/// What an operation leaves behind.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) effect: Effect,
    pub(crate) branch_id: Option<String>,
    pub(crate) endpoint_id: Option<String>,
    /// When it ended, however much later somebody looks.
    pub(crate) at: Stamp,
}

/// The operations of one project, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Operations {
    all: Vec<Operation>,
    places: HashMap<String, usize>,
    /// Places of those that can still change, in the order in which they run.
    open: Vec<usize>,
}

impl Operations {
    /// Moves every open operation on and returns what has finished since.
    pub(crate) fn settle(&mut self, now: Stamp) -> Vec<Finished> {
        let mut finished = Vec::new();
        let all = &mut self.all;
        self.open.retain(|place| {
            let operation = &mut all[*place];
            let is_over = operation.settle(now);
            if is_over && operation.status == "finished" && operation.effect != Effect::None {
                finished.push(Finished {
                    effect: operation.effect.clone(),
                    branch_id: operation.branch_id.clone(),
                    endpoint_id: operation.endpoint_id.clone(),
                    at: operation.updated_at,
                });
            }
            !is_over
        });
        finished
    }

    pub(crate) fn is_busy(&self) -> bool {
        self.open.iter().any(|place| self.all[*place].is_unfinished())
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Operation> {
        self.places.get(id).map(|place| &self.all[*place])
    }

    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &Operation> {
        self.all.iter().rev()
    }

    /// The `count` operations that were scheduled last.
    pub(crate) fn latest(&self, count: usize) -> &[Operation] {
        &self.all[self.all.len().saturating_sub(count)..]
    }

    fn push(&mut self, operation: Operation) {
        let place = self.all.len();
        self.places.insert(operation.id.clone(), place);
        self.open.push(place);
        self.all.push(operation);
    }
}

/// What identifiers, durations and times of new operations follow from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Sequences {
    uuids: Random,
    durations: Random,
    pub(crate) range_ms: RangeInclusive<u64>,
    #[serde(with = "exact")]
    last_created_at: Stamp,
}

/// Draws durations and lines operations up.
#[derive(Debug)]
pub(crate) struct Scheduler {
    pub(crate) sequences: Sequences,
    pub(crate) scheduled_total: u64,
    /// Statuses that faults gave to operations; answers may hold them though nothing describes them.
    pub(crate) wanted_statuses: BTreeSet<String>,
}

impl Scheduler {
    pub(crate) fn new(seed: u64, range_ms: RangeInclusive<u64>) -> Scheduler {
        let sequences = Sequences {
            uuids: Random::new(seed, 2),
            durations: Random::new(seed, 3),
            range_ms,
            last_created_at: Stamp(0),
        };
        Scheduler { sequences, scheduled_total: 0, wanted_statuses: BTreeSet::new() }
    }

    /// Creation times differ, because the cursor of the list is one.
    fn creation_time(&mut self, now: Stamp) -> Stamp {
        let last = &mut self.sequences.last_created_at;
        *last = Stamp(now.0.max(last.0 + 1));
        *last
    }

    pub(crate) fn duration_ms(&mut self) -> u64 {
        let Sequences { durations, range_ms, .. } = &mut self.sequences;
        let (min, max) = (*range_ms.start(), *range_ms.end());
        min + durations.below(max.saturating_sub(min).saturating_add(1))
    }

    /// Schedules works one after another; returns how many.
    pub(crate) fn schedule(
        &mut self,
        operations: &mut Operations,
        project_id: &str,
        works: Vec<Work>,
        now: Stamp,
        plan: &OperationPlan,
    ) -> usize {
        let count = works.len();
        let mut free_at = now;
        for (index, work) in works.into_iter().enumerate() {
            let duration_ms = self.duration_ms();
            let starts_at_once =
                index == 0 && matches!(work.action, "create_timeline" | "create_branch");
            let queue_ms = if starts_at_once { 0 } else { duration_ms / 10 };
            let starts_at = free_at.plus_ms(queue_ms);
            let operation =
                self.operation(project_id, work, now, (starts_at, duration_ms - queue_ms), plan);
            free_at = operation.ends_at;
            let is_running = starts_at_once && operation.starts_at == now;
            let status = Cow::Borrowed(if is_running { "running" } else { "scheduling" });
            operations.push(Operation { status, ..operation });
        }
        count
    }

    /// Schedules work of the service's own, such as an availability check.
    pub(crate) fn schedule_for(
        &mut self,
        operations: &mut Operations,
        project_id: &str,
        action: String,
        duration_ms: u64,
        now: Stamp,
    ) -> String {
        let work = Work { action: "", branch_id: None, endpoint_id: None, effect: Effect::None };
        let plan = OperationPlan::default();
        let operation = self.operation(project_id, work, now, (now, duration_ms), &plan);
        let id = operation.id.clone();
        let status = Cow::Borrowed("running");
        operations.push(Operation { action: Cow::Owned(action), status, ..operation });
        id
    }

    fn operation(
        &mut self,
        project_id: &str,
        work: Work,
        now: Stamp,
        (starts_at, duration_ms): (Stamp, u64),
        plan: &OperationPlan,
    ) -> Operation {
        self.scheduled_total += 1;
        let created_at = self.creation_time(now);
        let ending = plan.ending.clone();
        self.wanted_statuses.extend(ending.iter().map(|ending| ending.status.to_string()));
        let status = ending.as_ref().map_or(Cow::Borrowed("finished"), |it| it.status.clone());
        // An ending that is not one means that the operation hangs in that state.
        let starts_at = if status == "scheduling" { Stamp::NEVER } else { starts_at };
        let ends_at = match status.as_ref() {
            "scheduling" | "running" => Stamp::NEVER,
            _ => starts_at.plus_ms(duration_ms),
        };
        let recovers_after_ms = ending.and_then(|ending| ending.recovers_after_ms);
        Operation {
            id: self.sequences.uuids.uuid(),
            project_id: project_id.to_owned(),
            branch_id: work.branch_id,
            endpoint_id: work.endpoint_id,
            action: Cow::Borrowed(work.action),
            status: Cow::Borrowed("scheduling"),
            error: None,
            failures_count: 0,
            retry_at: None,
            created_at,
            updated_at: created_at,
            total_duration_ms: 0,
            starts_at,
            ends_at,
            recovers_at: recovers_after_ms.map_or(Stamp::NEVER, |ms| ends_at.plus_ms(ms)),
            hidden_until: plan.hidden_ms.map_or(Stamp(0), |ms| now.plus_ms(ms)),
            ending: status,
            effect: work.effect,
        }
    }
}
