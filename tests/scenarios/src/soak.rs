//! Load with faults: many calls at once for a time, and an account of every change on the server's side.

use std::io::{self, Write};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use neonapi_emulator::{Emulator, Fault, FaultAction, Options, Seed, When};
use serde_json::{Value, json};

use crate::account::{Tally, account, done, faults, usual};
use crate::driver::Driver;
use crate::scenario::Language;
use crate::table::{Load, Row};
use crate::usage::{self, Usage};

const PROJECTS: usize = 16;
/// Of all requests so many meet a fault.
const FAULTS_SHARE: f64 = 0.05;
/// How long a quarter of the creations takes, so that some are cancelled while the server has them.
const CREATION_MS: u64 = 100;
/// Longer than any call of a soak, whose attempts are short.
const SLACK: Duration = Duration::from_secs(60);
/// How long operations take that are waited for.
const OPERATION_MS: u64 = 1_500;
/// The key of every client. No language may ever print it.
const KEY: &str = "napi_4d8f6h1j5l0z7sb3kq0v9x2m";
/// What a driver may have more at the end than at a third of the time.
const THREADS: u64 = 8;
const DESCRIPTORS: u64 = 16;

/// Plays the load in one language after the other, so that each has the machine.
pub(crate) fn soak(
    drivers: &[(Language, String)],
    time: Duration,
    tasks: usize,
) -> Result<Vec<(Language, Row)>> {
    let mut rows = Vec::new();
    let mut parts = [0, 0];
    for (language, command) in drivers {
        let mut found = Load::default();
        let waits = if *language == Language::Rust { 1_000 } else { 200 };
        for what in ["load", "waits"] {
            let before = found.wrong.len();
            let outcome = match what {
                "load" => load(*language, command, time, tasks, &mut found),
                _ => wait(command, waits),
            };
            let said = outcome.unwrap_or_else(|error| {
                found.wrong.push(format!("{what}: {error:#}"));
                String::new()
            });
            let wrong = &found.wrong[before..];
            parts[usize::from(!wrong.is_empty())] += 1;
            let word = if wrong.is_empty() { "ok -" } else { "FAILED:" };
            writeln!(io::stdout(), "{word} {}, {what}: {said}", language.name())?;
            for it in wrong {
                writeln!(io::stdout(), "  {it}")?;
            }
        }
        rows.push((*language, Row::Load(found)));
    }
    writeln!(io::stdout(), "soak: {} passed, {} failed", parts[0], parts[1])?;
    Ok(rows)
}

/// Nothing of the server stands in the way but faults.
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
    let actions = [
        json!({ "kind": "reset" }),
        json!({ "kind": "drop_after" }),
        json!({ "kind": "truncate" }),
        json!({ "kind": "status", "status": 503, "retry_after": "0" }),
        json!({ "kind": "status", "status": 429, "retry_after": "0" }),
        json!({ "kind": "status", "status": 423, "retry_after": "0" }),
    ];
    let probability = FAULTS_SHARE / actions.len() as f64;
    for action in actions {
        let fault = json!({ "probability": probability, "action": action });
        emulator.add_fault(serde_json::from_value(fault)?);
    }
    let slow = FaultAction::Delay { delay_ms: CREATION_MS, when: When::Before };
    emulator.add_fault(Fault::new(slow).operation("createProjectBranch").probability(0.25));
    Ok(())
}

fn start(command: &str, emulator: &Emulator) -> Result<Driver> {
    let mut driver = Driver::start(command)?;
    let base_url = emulator.base_url();
    for (name, value) in [
        ("api_key", KEY),
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

fn load(
    language: Language,
    command: &str,
    time: Duration,
    tasks: usize,
    found: &mut Load,
) -> Result<String> {
    let (emulator, projects) = emulator(0)?;
    let mut driver = start(command, &emulator)?;
    add_faults(&emulator)?;
    let milliseconds = time.as_millis().to_string();
    driver.send(&["soak", &tasks.to_string(), &milliseconds, &projects.join(",")])?;
    let process_id = driver.process_id();
    let (line, (early, late)) = thread::scope(|scope| {
        let watching = scope.spawn(|| watch(process_id, time));
        let line = driver.answer_within(time + SLACK);
        (line, watching.join().unwrap_or_default())
    });
    let mut line = line?;
    ensure!(early.threads > 0 && late.threads > 0, "the driver cannot be watched");
    let tally: Tally = serde_json::from_value(line["soak"].take()).context("what it says")?;
    emulator.clear_faults();
    ensure!(!driver.end()?.contains(KEY), "the key was printed");
    settle(&emulator)?;
    let requests = emulator.requests();
    found.calls = tally.calls;
    found.faults = requests.iter().filter(|it| faults(it).next().is_some()).count() as u64;
    ensure!(found.calls > 0 && found.faults > 0, "nothing happened, or no fault did");
    usual(&tally, &requests, found);
    let made = account(&tally, &emulator, &projects, found)?;
    grown(language, early, late, found);
    let failed = json!(tally.failed);
    Ok(format!(
        "{tasks} at once for {} s, {} calls met {} faults; {made} branches made, {} lost, {} twice, {} of unknown \
         outcome; failed {failed}; memory {} to {} MiB, threads {} to {}, descriptors {} to {}",
        time.as_secs(),
        found.calls,
        found.faults,
        found.lost,
        found.duplicates,
        tally.unknown.len(),
        early.memory_kib >> 10,
        late.memory_kib >> 10,
        early.threads,
        late.threads,
        early.descriptors,
        late.descriptors,
    ))
}

/// A call that was cancelled may still be with the server when its client has gone.
fn settle(emulator: &Emulator) -> Result<()> {
    let end = Instant::now() + SLACK;
    while emulator.counters().connections_open > 0 {
        ensure!(Instant::now() < end, "the driver has gone, and its connections are open");
        thread::sleep(Duration::from_millis(10));
    }
    Ok(())
}

/// What the process uses when it has warmed up, and just before the end.
fn watch(process_id: u32, time: Duration) -> (Usage, Usage) {
    thread::sleep(time / 3);
    let early = usage::of_tree(process_id);
    thread::sleep(time * 17 / 20 - time / 3);
    (early, usage::of_tree(process_id))
}

/// Managed languages collect when they like, so that they have more room.
fn memory_kib(language: Language) -> u64 {
    match language {
        Language::Rust | Language::C => 8 << 10,
        Language::Python | Language::Swift => 16 << 10,
        Language::Kotlin => 64 << 10,
    }
}

fn grown(language: Language, early: Usage, late: Usage, found: &mut Load) {
    for (what, early, late, room) in [
        ("KiB of memory", early.memory_kib, late.memory_kib, memory_kib(language)),
        ("threads", early.threads, late.threads, THREADS),
        ("descriptors", early.descriptors, late.descriptors, DESCRIPTORS),
    ] {
        if late > early + room {
            found.leaks += 1;
            found.wrong.push(format!("{early} {what} became {late}"));
        }
    }
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
    let told = line["waits"]["done"].as_u64().context("what it says")?;
    ensure!(told == tasks as u64, "{told} of {tasks} were done: {line}");
    ensure!(!driver.end()?.contains(KEY), "the key was printed");
    let made = done(&emulator)?;
    ensure!(
        made.len() == tasks && made.values().all(|times| *times == 1),
        "of {tasks} branches {} were made, or some twice",
        made.len()
    );
    let polls = emulator.requests().len() - tasks;
    ensure!(polls >= tasks, "{tasks} were told to be done after {polls} polls: they did not wait");
    Ok(format!("{tasks} at once, all done, {polls} polls"))
}
