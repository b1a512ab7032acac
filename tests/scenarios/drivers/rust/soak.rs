//! Many calls at once, for a time.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use neonapi::models::{CreateBranch, CreateProjectBranchResponse, ListBranches};
use neonapi::{CallOptions, CancelToken, Client, Error, Result};
use serde::Serialize;
use serde_json::{Value, json};

/// Of so many creations one is cancelled.
const CANCELLED_OF: usize = 8;

/// What came of the calls of one thread, or of all.
#[derive(Default, Serialize)]
struct Tally {
    calls: u64,
    created: u64,
    deleted: u64,
    mixed_up: u64,
    failed: BTreeMap<&'static str, u64>,
    unknown: Vec<String>,
    kept: Vec<String>,
}

impl Tally {
    fn add(&mut self, other: Tally) {
        self.calls += other.calls;
        self.created += other.created;
        self.deleted += other.deleted;
        self.mixed_up += other.mixed_up;
        for (kind, count) in other.failed {
            *self.failed.entry(kind).or_default() += count;
        }
        self.unknown.extend(other.unknown);
        self.kept.extend(other.kept);
    }

    /// Counts a call.
    fn of<T>(&mut self, result: Result<T>) -> std::result::Result<T, Error> {
        self.calls += 1;
        result.inspect_err(|error| *self.failed.entry(error.kind().name()).or_default() += 1)
    }
}

pub(crate) fn soak(client: &Client, tasks: usize, time: Duration, projects: &[&str]) -> Value {
    let until = Instant::now() + time;
    let mut all = Tally::default();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..tasks)
            .map(|task| {
                let project_id = projects[task % projects.len()];
                scope.spawn(move || work(client, project_id, task, until))
            })
            .collect();
        for thread in threads {
            all.add(thread.join().unwrap_or_default());
        }
    });
    json!({ "soak": all })
}

fn work(client: &Client, project_id: &str, task: usize, until: Instant) -> Tally {
    let client = client.with_options(CallOptions { wait: Some(false), ..CallOptions::default() });
    let branches = client.branches();
    let mut tally = Tally::default();
    for round in 0.. {
        if Instant::now() >= until {
            break;
        }
        let name = format!("{task}-{round}");
        let arguments = CreateBranch { name: Some(name.clone()), ..CreateBranch::default() };
        let result = match (task + round) % CANCELLED_OF {
            0 => create_and_cancel(&client, project_id, &arguments, round),
            _ => branches.create(project_id, &arguments),
        };
        let created = match tally.of(result) {
            Ok(created) => created.branch,
            Err(error) => {
                if error.outcome_unknown() {
                    tally.unknown.push(name);
                }
                continue;
            }
        };
        tally.created += 1;
        let got = tally.of(branches.get(project_id, &created.id)).map(|got| got.branch);
        let is_another = got.is_ok_and(|got| (&got.id, &got.name) != (&created.id, &name));
        tally.mixed_up += u64::from(is_another || created.name != name);
        let first_page = ListBranches { limit: Some(10), ..ListBranches::default() };
        let _ = tally.of(branches.list(project_id, &first_page).next().transpose());
        match tally.of(branches.delete(project_id, &created.id)) {
            Ok(_) => tally.deleted += 1,
            Err(_) => tally.kept.push(name),
        }
    }
    tally
}

/// Cancels a creation after some milliseconds, if it takes so long.
fn create_and_cancel(
    client: &Client,
    project_id: &str,
    arguments: &CreateBranch,
    round: usize,
) -> Result<CreateProjectBranchResponse> {
    let token = CancelToken::new();
    let options = CallOptions { cancel: Some(token.clone()), ..CallOptions::default() };
    let client = client.with_options(options);
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_millis((round % 4) as u64));
            token.cancel();
        });
        client.branches().create(project_id, arguments)
    })
}

pub(crate) fn waits(client: &Client, tasks: usize, projects: &[&str]) -> Value {
    let mut all = Tally::default();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..tasks)
            .map(|task| {
                let project_id = projects[task % projects.len()];
                scope.spawn(move || {
                    let mut tally = Tally::default();
                    let arguments = CreateBranch {
                        name: Some(format!("wait-{task}")),
                        ..CreateBranch::default()
                    };
                    if tally.of(client.branches().create(project_id, &arguments)).is_ok() {
                        tally.created += 1;
                    }
                    tally
                })
            })
            .collect();
        for thread in threads {
            all.add(thread.join().unwrap_or_default());
        }
    });
    json!({ "waits": { "done": all.created, "failed": all.failed } })
}
