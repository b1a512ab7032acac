//! Load with faults: many calls at once for a time, and an account of every change on the server's side.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use neonapi::models::ListBranches;
use neonapi_emulator::{Emulator, Options, RecordedRequest, Seed};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::scenario::Language;
use crate::usage::{self, Usage};

const PROJECTS: usize = 16;
/// Longer than any call of a soak, whose attempts are short.
const SLACK: Duration = Duration::from_secs(60);
/// How long operations take that are waited for.
const OPERATION_MS: u64 = 1_500;
/// What a driver may have more at the end than at a third of the time. Managed languages collect when they like.
const MEMORY_KIB: u64 = 48 << 10;
const THREADS: u64 = 8;

/// What a driver says of its calls.
#[derive(Default, Deserialize)]
struct Tally {
    calls: u64,
    created: u64,
    deleted: u64,
    failed: BTreeMap<String, u64>,
    unknown: BTreeSet<String>,
    kept: BTreeSet<String>,
}

/// Plays the load in one language after the other, so that each has the machine.
pub(crate) fn soak(
    drivers: &[(Language, String)],
    time: Duration,
    tasks: usize,
) -> Result<ExitCode> {
    let mut failures = 0;
    for (language, command) in drivers {
        let name = language.name();
        let waits = if *language == Language::Rust { 1_000 } else { 200 };
        for (what, outcome) in
            [("load", load(command, time, tasks)), ("waits", wait(command, waits))]
        {
            let mut screen = io::stdout().lock();
            match outcome {
                Ok(line) => writeln!(screen, "ok - {name}, {what}: {line}")?,
                Err(error) => {
                    failures += 1;
                    writeln!(screen, "FAILED: {name}, {what}: {error:#}")?;
                }
            }
        }
    }
    let all = drivers.len() * 2;
    writeln!(io::stdout(), "soak: {} passed, {failures} failed", all - failures)?;
    Ok(if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Five requests in a hundred meet a fault; nothing else of the server stands in the way.
fn emulator(operation_ms: u64) -> Result<(Emulator, Vec<String>)> {
    let emulator = Emulator::start(Options {
        operation_duration_ms: operation_ms..=operation_ms,
        rate_limit: false,
        branches_limit: 1_000_000,
        recorded_requests_limit: 2_000_000,
        ..Options::default()
    })?;
    let seed: Seed = serde_json::from_value(
        json!({ "projects": [{ "name": "shop", "copies": PROJECTS, "endpoints": true }] }),
    )?;
    let projects = emulator.seed(&seed)?.projects.into_iter().map(|project| project.id).collect();
    Ok((emulator, projects))
}

fn add_faults(emulator: &Emulator) -> Result<()> {
    for action in [
        json!({ "kind": "reset" }),
        json!({ "kind": "drop_after" }),
        json!({ "kind": "truncate" }),
        json!({ "kind": "status", "status": 503, "retry_after": "0" }),
        json!({ "kind": "status", "status": 429, "retry_after": "0" }),
    ] {
        emulator
            .add_fault(serde_json::from_value(json!({ "probability": 0.01, "action": action }))?);
    }
    Ok(())
}

fn start(command: &str, emulator: &Emulator) -> Result<Driver> {
    let mut driver = Driver::start(command)?;
    let base_url = emulator.base_url();
    for (name, value) in [
        ("api_key", "the-key-of-the-soak"),
        ("base_url", base_url.as_str()),
        ("rate_limit", "false"),
        ("attempt_timeout_ms", "10000"),
    ] {
        driver.send(&["setting", name, value])?;
    }
    driver.send(&["client", "quiet"])?;
    let client = driver.answer()?;
    ensure!(client["client"] == true, "there is no client: {client}");
    Ok(driver)
}

fn load(command: &str, time: Duration, tasks: usize) -> Result<String> {
    let (emulator, projects) = emulator(0)?;
    let mut driver = start(command, &emulator)?;
    add_faults(&emulator)?;
    let milliseconds = time.as_millis().to_string();
    driver.send(&["soak", &tasks.to_string(), &milliseconds, &projects.join(",")])?;
    let process_id = driver.process_id();
    let is_over = AtomicBool::new(false);
    let (line, early, late) = thread::scope(|scope| {
        let watching = scope.spawn(|| watch(process_id, time, &is_over));
        let line = driver.answer_within(time + SLACK);
        is_over.store(true, Ordering::Release);
        let (early, late) = watching.join().unwrap_or_default();
        (line, early, late)
    });
    let tally: Tally = serde_json::from_value(line?["soak"].take()).context("what it says")?;
    emulator.clear_faults();
    let account = account(&tally, &emulator, &projects)?;
    let faults = emulator.requests().iter().filter(|it| !it.faults.is_empty()).count();
    ensure!(tally.calls > 0 && faults > 0, "{} calls met {faults} faults", tally.calls);
    flat(early, late)?;
    let failed = json!(tally.failed);
    Ok(format!(
        "{tasks} at once for {} s, {} calls met {faults} faults; {account}; failed {failed}; memory {} to {} MiB, \
         threads {} to {}, descriptors {} to {}",
        time.as_secs(),
        tally.calls,
        early.memory_kib >> 10,
        late.memory_kib >> 10,
        early.threads,
        late.threads,
        early.descriptors,
        late.descriptors,
    ))
}

/// What the process uses at a third of the time, and just before the end.
fn watch(process_id: u32, time: Duration, is_over: &AtomicBool) -> (Usage, Usage) {
    thread::sleep(time / 3);
    let early = usage::of_tree(process_id);
    let mut late = early;
    while !is_over.load(Ordering::Acquire) {
        late = usage::of_tree(process_id);
        thread::sleep(Duration::from_millis(100));
    }
    (early, late)
}

fn flat(early: Usage, late: Usage) -> Result<()> {
    let grew = |early: u64, late: u64, most: u64| late > early + most;
    ensure!(
        !grew(early.memory_kib, late.memory_kib, MEMORY_KIB + early.memory_kib / 4)
            && !grew(early.threads, late.threads, THREADS)
            && !grew(early.descriptors, late.descriptors, THREADS * 2),
        "it grew: {early:?} became {late:?}"
    );
    Ok(())
}

/// Compares what the driver was told with what the server did.
fn account(tally: &Tally, emulator: &Emulator, projects: &[String]) -> Result<String> {
    let mut done: BTreeMap<String, u32> = BTreeMap::new();
    for request in emulator.requests() {
        if request.operation == Some("createProjectBranch") && was_done(&request) {
            let name =
                request.json().and_then(|body| body["branch"]["name"].as_str().map(str::to_owned));
            *done.entry(name.context("a creation without a name")?).or_default() += 1;
        }
    }
    let twice = done.values().filter(|times| **times > 1).count();
    ensure!(twice == 0, "{twice} branches were created twice");
    let made_unknown = tally.unknown.iter().filter(|name| done.contains_key(*name)).count() as u64;
    let made = done.len() as u64;
    ensure!(
        made == tally.created + made_unknown,
        "the server made {made} branches, {} were told to be made and {made_unknown} of unknown outcome were",
        tally.created
    );
    let conflicts = tally.failed.get("Conflict").copied().unwrap_or_default();
    ensure!(
        conflicts == 0,
        "{conflicts} calls were told that a name is taken: they were sent twice"
    );
    let left = left(emulator, projects)?;
    let unexpected: Vec<&String> = left
        .iter()
        .filter(|name| !tally.unknown.contains(*name) && !tally.kept.contains(*name))
        .collect();
    ensure!(unexpected.is_empty(), "deleted, and there: {unexpected:?}");
    let gone = tally.kept.iter().filter(|name| !left.contains(*name)).count() as u64;
    ensure!(
        left.len() as u64 == made - tally.deleted - gone,
        "{} branches are left of {made}, {} were told to be deleted, {gone} in doubt were",
        left.len(),
        tally.deleted
    );
    Ok(format!(
        "{made} branches made, none lost, none twice, {} of unknown outcome",
        tally.unknown.len()
    ))
}

/// Whether the server did it, whatever became of its answer.
fn was_done(request: &RecordedRequest) -> bool {
    request.status == Some(201) || request.faults.contains(&"drop_after")
}

/// Names of the branches that are there, without those that were from the start.
fn left(emulator: &Emulator, projects: &[String]) -> Result<BTreeSet<String>> {
    let client = neonapi::Client::builder()
        .api_key("the-key-of-the-account")
        .base_url(emulator.base_url())
        .rate_limit(false)
        .build()?;
    let mut names = BTreeSet::new();
    for project_id in projects {
        for branch in client.branches().list(project_id, &ListBranches::default()) {
            let branch = branch?;
            if !branch.default {
                names.insert(branch.name);
            }
        }
    }
    Ok(names)
}

/// Many calls that wait for their work, each in a project of its own.
fn wait(command: &str, tasks: usize) -> Result<String> {
    let emulator = Emulator::start(Options {
        operation_duration_ms: OPERATION_MS..=OPERATION_MS,
        rate_limit: false,
        projects_limit: 10_000,
        ..Options::default()
    })?;
    let seed: Seed =
        serde_json::from_value(json!({ "projects": [{ "name": "shop", "copies": tasks }] }))?;
    let projects: Vec<String> =
        emulator.seed(&seed)?.projects.into_iter().map(|project| project.id).collect();
    let mut driver = start(command, &emulator)?;
    driver.send(&["waits", &tasks.to_string(), &projects.join(",")])?;
    let line: Value = driver.answer_within(SLACK * 2)?;
    let done = line["waits"]["done"].as_u64().context("what it says")?;
    ensure!(done == tasks as u64, "{done} of {tasks} were done: {line}");
    let polls = emulator.requests().len() - tasks;
    Ok(format!("{tasks} at once, all done, {polls} polls"))
}
