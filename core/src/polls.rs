//! Polling, shared: all who wait in one project are served by one poller.
//!
//! Nobody polls in the background. Of those who wait, whoever finds a poll due makes it, for all; when it
//! leaves, the next one who finds a poll due goes on.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use crate::client::Client;
use crate::clock::{Clock, Moment, Signal, wait_for_change};
use crate::error::{Error, Result};
use crate::generated::{ErrorKind, ListOperations, Operation};
use crate::options::CallOptions;
use crate::poll_pace::{Experience, crowd_pause, next_pause};
use crate::sync::atomic::{AtomicUsize, Ordering};
use crate::sync::{Mutex, MutexGuard};
use crate::wait::{Standing, interruption, standing};

/// Operations asked for in one list request.
const PAGE: i64 = 100;
/// For how long an operation may be unknown to replicas that lag behind.
const UNKNOWN_MAX: Duration = Duration::from_secs(30);
/// Longest time for one attempt of a poll, which others may be waiting for: its answer is small.
const ATTEMPT_MAX: Duration = Duration::from_secs(10);

/// All projects in which somebody waits.
#[derive(Default)]
pub(crate) struct Polls {
    projects: Mutex<HashMap<String, Arc<Project>>>,
    /// How many projects are waited in.
    crowd: AtomicUsize,
    pub(crate) experience: Experience,
}

/// What those who wait in one project share.
#[derive(Default)]
struct Project {
    state: Mutex<State>,
    /// Moves on with each poll and whenever the poller leaves.
    signal: Signal,
}

#[derive(Default)]
struct State {
    /// Open operations: how many wait for each, and since when it is not found.
    wanted: HashMap<String, Wanted>,
    /// The newest that is known of each wanted operation.
    seen: HashMap<String, (u64, Operation)>,
    polling: bool,
    /// When somebody last looked, or began to wait.
    looked_at: Moment,
    next_poll_at: Moment,
    interval: Duration,
    /// Counts polls, so that each waiter can tell what is new to it.
    round: u64,
    /// A poll that failed for good, for all who were waiting then.
    failure: Option<(u64, Error)>,
    /// Why the last poll came to nothing, when the next may do better.
    setback: Option<Error>,
}

#[derive(Default)]
struct Wanted {
    waiters: usize,
    unknown_since: Option<Moment>,
    /// Whether it has been unknown for too long.
    lost: bool,
}

impl Project {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One who waits.
pub(crate) struct Waiter<'a> {
    polls: &'a Polls,
    client: &'a Client,
    project_id: String,
    project: Arc<Project>,
    ids: Vec<String>,
    deadline: Moment,
    /// The newest round that this waiter knows.
    round: u64,
    /// The round at which it joined: failures before it are not its own.
    joined: u64,
}

impl Polls {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Project>>> {
        self.projects.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to wait for operations of a project.
    pub(crate) fn join<'a>(
        &'a self,
        client: &'a Client,
        project_id: &str,
        ids: &[String],
        first_pause: Duration,
        deadline: Moment,
    ) -> Waiter<'a> {
        let (project, joined) = {
            let mut projects = self.lock();
            let project = projects.entry(project_id.to_owned()).or_default().clone();
            self.crowd.store(projects.len(), Ordering::Relaxed);
            let mut state = project.lock();
            // Whoever is new waits for something young: look soon, then less and less often.
            let now = client.shared.clock.now();
            let soon = now.saturating_add(first_pause);
            if state.wanted.is_empty() {
                state.looked_at = now;
                state.next_poll_at = soon;
            }
            state.next_poll_at = state.next_poll_at.min(soon);
            state.interval = Duration::from_millis(client.settings().poll_interval_ms);
            for id in ids {
                state.wanted.entry(id.clone()).or_default().waiters += 1;
            }
            // With the same lock: a poll that ends after this one began to wait is its own, too.
            let joined = state.round;
            drop(state);
            (project, joined)
        };
        Waiter {
            polls: self,
            client,
            project_id: project_id.to_owned(),
            project,
            ids: ids.to_vec(),
            deadline,
            // What others have already seen of these operations is news to this one.
            round: 0,
            joined,
        }
    }
}

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        let mut projects = self.polls.lock();
        let mut state = self.project.lock();
        for id in &self.ids {
            if let Some(wanted) = state.wanted.get_mut(id) {
                wanted.waiters -= 1;
                if wanted.waiters == 0 {
                    state.wanted.remove(id);
                    state.seen.remove(id);
                }
            }
        }
        if state.wanted.is_empty() {
            projects.remove(&self.project_id);
            self.polls.crowd.store(projects.len(), Ordering::Relaxed);
        }
    }
}

/// What a waiter finds when it looks.
enum Look {
    News(Vec<Operation>),
    Failure(Error),
    PollDue,
    Wait { version: u64, until: Moment },
}

impl Waiter<'_> {
    fn clock(&self) -> &dyn Clock {
        &*self.client.shared.clock
    }

    /// The next state of the operations that is new to this waiter.
    pub(crate) fn next(&mut self) -> Result<Vec<Operation>> {
        loop {
            self.check_interrupt()?;
            match self.look() {
                Look::News(operations) => return Ok(operations),
                Look::Failure(error) => return Err(error),
                Look::PollDue => self.poll()?,
                Look::Wait { version, until } => {
                    wait_for_change(self.clock(), &self.project.signal, version, until);
                }
            }
        }
    }

    fn check_interrupt(&self) -> Result<()> {
        self.client.interrupt().check().map_err(interruption)
    }

    fn look(&mut self) -> Look {
        // The version is read before the state, so that a change in between is not slept through.
        let version = self.project.signal.version();
        let now = self.clock().now();
        let mut state = self.project.lock();
        if state.round > self.round {
            let since = std::mem::replace(&mut self.round, state.round);
            if let Some((round, error)) = &state.failure
                && *round > since.max(self.joined)
            {
                return Look::Failure(error.clone());
            }
            let news: Vec<Operation> = self
                .ids
                .iter()
                .filter_map(|id| state.seen.get(id))
                .filter(|(round, _)| *round > since)
                .map(|(_, operation)| operation.clone())
                .collect();
            if !news.is_empty() {
                return Look::News(news);
            }
        }
        if let Some(id) = self.ids.iter().find(|id| state.wanted[*id].lost) {
            let text = format!("Neon does not know operation {id} any more");
            return Look::Failure(Error::new(ErrorKind::NotFound, text));
        }
        // Only now, so that what the last poll found is not thrown away.
        if now >= self.deadline {
            return Look::Failure(self.out_of_time(state.setback.as_ref()));
        }
        let due = state.next_poll_at.max(state.looked_at.saturating_add(self.crowd_pause()));
        if !state.polling && now >= due {
            state.polling = true;
            return Look::PollDue;
        }
        let until = if state.polling { self.deadline } else { due.min(self.deadline) };
        Look::Wait { version, until }
    }

    fn crowd_pause(&self) -> Duration {
        crowd_pause(self.polls.crowd.load(Ordering::Relaxed), self.client.settings())
    }

    /// Polls for all; the caller holds the right to, and gives it back here.
    ///
    /// A poll that fails, but may not the next time, does not end the wait: the operations go on.
    fn poll(&self) -> Result<()> {
        let turn = Turn(self);
        let ids = self.project.lock().open();
        let found = self.fetch(&ids);
        let mut state = self.project.lock();
        state.round += 1;
        let round = state.round;
        let now = self.clock().now();
        state.looked_at = now;
        state.next_poll_at = now.saturating_add(state.interval);
        state.interval = next_pause(state.interval, self.client.settings());
        state.setback = None;
        let outcome = match found {
            Ok(found) => {
                state.take(round, now, found);
                Ok(())
            }
            Err(error) if error.is_retryable() => {
                let pause = Duration::from_millis(error.retry_after_ms().unwrap_or(0));
                state.next_poll_at = state.next_poll_at.max(now.saturating_add(pause));
                state.setback = Some(error);
                Ok(())
            }
            Err(error) => {
                if !matches!(error.kind(), ErrorKind::Cancelled | ErrorKind::Closed) {
                    state.failure = Some((round, error.clone()));
                }
                Err(error)
            }
        };
        drop(state);
        drop(turn);
        outcome
    }

    /// One operation is asked for itself, several by one list; those that it lacks again themselves.
    fn fetch(&self, ids: &[String]) -> Result<Vec<(String, Option<Operation>)>> {
        let client = self.client_for_polls();
        let mut found: HashMap<String, Operation> = HashMap::new();
        if ids.len() > 1 {
            let arguments = ListOperations { limit: Some(PAGE), ..Default::default() };
            let list = client.operations().list(&self.project_id, &arguments).pages().next();
            let operations = match list.transpose() {
                Ok(page) => page.map_or_else(Vec::new, |page| page.operations),
                // A replica that lags may not know the project yet; each operation is asked for.
                Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
                Err(error) => return Err(error),
            };
            found.extend(operations.into_iter().map(|operation| (operation.id.clone(), operation)));
        }
        let mut all = Vec::with_capacity(ids.len());
        for id in ids {
            let operation = match found.remove(id) {
                Some(operation) => Some(operation),
                None => match client.operations().get(&self.project_id, id) {
                    Ok(operation) => Some(operation),
                    Err(error) if error.kind() == ErrorKind::NotFound => None,
                    Err(error) => return Err(error),
                },
            };
            all.push((id.clone(), operation));
        }
        Ok(all)
    }

    /// A poll is a call of its own, within what is left of the wait.
    fn client_for_polls(&self) -> Client {
        let cancel = self.client.options.cancel.clone();
        let left = self.deadline.saturating_sub(self.clock().now());
        let options = CallOptions { cancel, ..CallOptions::default() };
        self.client.beside(options).hurried(left).with_attempts_of(ATTEMPT_MAX)
    }

    fn out_of_time(&self, setback: Option<&Error>) -> Error {
        let project_id = &self.project_id;
        let mut text = format!("the operations of project {project_id} were not done in time");
        if let Some(error) = setback {
            text += &format!("; the last poll failed: {}", error.detail());
        }
        Error::new(ErrorKind::WaitTimeout, text)
    }
}

/// The right to poll, given back even when the poll panics.
struct Turn<'a, 'b>(&'a Waiter<'b>);

impl Drop for Turn<'_, '_> {
    fn drop(&mut self) {
        self.0.project.lock().polling = false;
        self.0.project.signal.notify();
    }
}

impl State {
    /// The operations to ask for: what has ended is not asked for again.
    fn open(&self) -> Vec<String> {
        let is_open = |id: &&String| {
            self.seen
                .get(*id)
                .is_none_or(|(_, operation)| standing(&operation.status) == Standing::InFlight)
        };
        self.wanted.keys().filter(is_open).cloned().collect()
    }

    fn take(&mut self, round: u64, now: Moment, found: Vec<(String, Option<Operation>)>) {
        for (id, operation) in found {
            let Some(wanted) = self.wanted.get_mut(&id) else { continue };
            match operation {
                Some(operation) => {
                    wanted.unknown_since = None;
                    self.seen.insert(id, (round, operation));
                }
                None => {
                    let since = *wanted.unknown_since.get_or_insert(now);
                    wanted.lost = now.saturating_sub(since) >= UNKNOWN_MAX;
                }
            }
        }
    }
}
