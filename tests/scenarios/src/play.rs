//! Plays one scenario with one driver.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use jiff::{SignedDuration, Timestamp};
use neonapi_emulator::{Emulator, Options, RecordedRequest, Seeded};
use serde_json::Value;

use crate::driver::Driver;
use crate::scenario::{Cancel, Scenario, Step};
use crate::transcript::{Names, Transcript};

/// A call whose cancellation waits for a request has to make it by then.
const PATIENCE: Duration = Duration::from_secs(30);

/// The key of every client. No language may ever print it.
const KEY: &str = "napi_7sb3kq0v9x2m4d8f6h1j5l0z";

/// An answer that a client has left is noticed by the server within this time.
const MOMENT: Duration = Duration::from_millis(500);

/// Settings that make a client quick; those of the scenario go over them.
const QUICK: [(&str, &str); 4] = [
    ("api_key", KEY),
    ("poll_interval_ms", "50"),
    ("poll_interval_max_ms", "100"),
    ("rate_limit", "false"),
];

pub(crate) fn play(driver: &mut Driver, scenario: &Scenario) -> Result<Transcript> {
    let server = &scenario.emulator;
    let duration_ms = server.operation_duration_ms;
    let emulator = Emulator::start(Options {
        operation_duration_ms: duration_ms..=duration_ms,
        rate_limit: server.rate_limit,
        api_keys: server.api_keys.clone(),
        check_answers: true,
        ..Options::default()
    })?;
    let names = names(&emulator.seed(&scenario.seed)?, &emulator.base_url());
    for fault in &scenario.faults {
        emulator.add_fault(fault.clone());
    }
    let mut settings: BTreeMap<&str, String> =
        QUICK.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    settings.insert("base_url", emulator.base_url());
    for (name, value) in &scenario.settings {
        settings.insert(name, names.put_into(value));
    }
    for (name, value) in &settings {
        driver.send(&["setting", name, value])?;
    }
    driver.send(&["client"])?;
    let client = driver.answer()?;
    let mut lines = Vec::new();
    for step in scenario.steps.iter().filter(|_| client.get("client").is_some()) {
        lines
            .extend(play_step(driver, step, &names, &emulator).with_context(|| step.call.clone())?);
    }
    driver.send(&["events"])?;
    let events = driver.answer()?;
    driver.send(&["end"])?;
    let leaks = driver.take_printed().contains(KEY);
    Ok(Transcript::new(&names, client, lines, &events, &settled(&emulator), leaks))
}

fn names(seeded: &Seeded, base_url: &str) -> Names {
    let tomorrow = Timestamp::now() + SignedDuration::from_hours(24);
    let mut names = vec![
        ("$megabyte".to_owned(), "megabyte".repeat(1 << 20 >> 3)),
        ("$tomorrow_text".to_owned(), tomorrow.strftime("%FT%TZ").to_string()),
        ("$tomorrow".to_owned(), format!("{}000000", tomorrow.as_second())),
    ];
    if let Some(project) = seeded.projects.first() {
        // Longer names first: one is the beginning of others.
        for (number, id) in project.branch_ids.iter().enumerate() {
            names.push((format!("$branch{}", number + 1), id.clone()));
        }
        names.push(("$branch".to_owned(), project.default_branch_id.clone()));
        names.push(("$project".to_owned(), project.id.clone()));
        names.push(("$endpoint".to_owned(), project.endpoint_id.clone()));
    }
    Names { names, base_url: base_url.to_owned() }
}

/// Makes one call; gives its lines, two where it was made in a child, too.
fn play_step(
    driver: &mut Driver,
    step: &Step,
    names: &Names,
    emulator: &Emulator,
) -> Result<Vec<Value>> {
    driver.send(&["call", &step.call])?;
    for (name, value) in &step.arguments {
        driver.send(&["argument", name, &names.put_into(value)])?;
    }
    for (name, value) in &step.options {
        driver.send(&["option", name, value])?;
    }
    if step.fork {
        driver.send(&["fork"])?;
        return Ok(vec![driver.answer()?, driver.answer()?]);
    }
    match step.cancel {
        Some(Cancel::Before) => {
            driver.send(&["cancel"])?;
            driver.send(&["go"])?;
        }
        Some(Cancel::AfterRequests(count)) => {
            driver.send(&["go"])?;
            wait_for_requests(emulator, count)?;
            driver.send(&["cancel"])?;
        }
        Some(Cancel::InPause) => {
            driver.send(&["go"])?;
            wait_for_pause(driver)?;
            driver.send(&["cancel"])?;
        }
        None => driver.send(&["go"])?,
    }
    Ok(vec![driver.answer()?])
}

/// The requests, once they have ended; those that hang are given a moment and no more.
fn settled(emulator: &Emulator) -> Vec<RecordedRequest> {
    let begun = Instant::now();
    loop {
        let requests = emulator.requests();
        if requests.iter().all(|it| it.ended_at_us.is_some()) || begun.elapsed() > MOMENT {
            return requests;
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn wait_for_requests(emulator: &Emulator, count: usize) -> Result<()> {
    let begun = Instant::now();
    while emulator.requests().len() < count {
        ensure!(begun.elapsed() < PATIENCE, "the server never had {count} requests");
        thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}

/// Waits until the log says that the call pauses; the server cannot see that.
fn wait_for_pause(driver: &mut Driver) -> Result<()> {
    let begun = Instant::now();
    loop {
        driver.send(&["events"])?;
        let answer = driver.answer()?;
        let events = answer["events"].as_array().with_context(|| format!("ended: {answer}"))?;
        let is_pause =
            |event: &Value| event["text"].as_str().is_some_and(|it| it.starts_with("paused"));
        if events.iter().any(is_pause) {
            return Ok(());
        }
        ensure!(begun.elapsed() < PATIENCE, "the call never paused");
        thread::sleep(Duration::from_millis(5));
    }
}
