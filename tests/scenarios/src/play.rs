//! Plays one scenario with one driver.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use jiff::{SignedDuration, Timestamp};
use neonapi_emulator::{Emulator, Fault, Options, RecordedRequest, Seeded};
use serde_json::Value;

use crate::driver::Driver;
use crate::scenario::{Cancel, Scenario, Step};
use crate::transcript::{Names, Transcript};

/// A call whose cancellation waits for a request has to make it by then.
const PATIENCE: Duration = Duration::from_secs(30);

/// The key of every client. No language may ever print it.
pub(crate) const KEY: &str = "napi_7sb3kq0v9x2m4d8f6h1j5l0z";

/// An answer that a client has left is noticed by the server within this time.
const MOMENT: Duration = Duration::from_millis(500);

/// How events begin that say that a call pauses, or that it was cancelled.
const PAUSED: &str = "paused";
const CANCELLED: &str = "failed: Cancelled";

/// Settings that make a client quick; those of the scenario go over them.
const QUICK: [(&str, &str); 4] = [
    ("api_key", KEY),
    ("poll_interval_ms", "50"),
    ("poll_interval_max_ms", "100"),
    ("rate_limit", "false"),
];

/// Plays it; what the driver printed until then is searched for the key, however it ends.
pub(crate) fn play(driver: &mut Driver, scenario: &Scenario) -> Result<Transcript> {
    let played = play_to_its_end(driver, scenario);
    if driver.take_printed().contains(KEY) {
        bail!("the key is in what the driver printed");
    }
    played
}

fn play_to_its_end(driver: &mut Driver, scenario: &Scenario) -> Result<Transcript> {
    let server = &scenario.emulator;
    let duration_ms = server.operation_duration_ms;
    let emulator = Emulator::start(Options {
        operation_duration_ms: duration_ms..=duration_ms,
        rate_limit: server.rate_limit,
        api_keys: server.api_keys.clone().unwrap_or_else(|| vec![KEY.to_owned()]),
        check_answers: true,
        ..Options::default()
    })?;
    let names = names(&emulator.seed(&scenario.seed)?, &emulator.base_url());
    for fault in &scenario.faults {
        emulator.add_fault(fault_with(fault, &names)?);
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
    let events = events(driver)?;
    driver.send(&["end"])?;
    // Its answer says that the client has gone, and with it whatever still ran.
    driver.send(&["events"])?;
    let rest = driver.answer()?;
    ensure!(rest["events"].is_array(), "more was printed than was asked for: {rest}");
    Ok(Transcript::new(&names, client, lines, &events, &settled(&emulator)))
}

/// A fault with values where names stand.
fn fault_with(fault: &Fault, names: &Names) -> Result<Fault> {
    let text = names.put_into(&serde_json::to_string(fault)?);
    serde_json::from_str(&text).context("a fault with names in it")
}

/// What the log has said until now.
fn events(driver: &mut Driver) -> Result<Vec<Value>> {
    driver.send(&["events"])?;
    let mut answer = driver.answer()?;
    match answer["events"].take() {
        Value::Array(events) => Ok(events),
        _ => bail!("no events, but {answer}"),
    }
}

fn names(seeded: &Seeded, base_url: &str) -> Names {
    let tomorrow = Timestamp::now() + SignedDuration::from_hours(24);
    let mut names = vec![
        ("$megabyte".to_owned(), "megabyte".repeat(1 << 20 >> 3)),
        ("$key".to_owned(), KEY.to_owned()),
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
    let (pauses, ends) = (count(driver, PAUSED)?, count(driver, CANCELLED)?);
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
            wait_for(driver, PAUSED, pauses)?;
            driver.send(&["cancel"])?;
        }
        None => driver.send(&["go"])?,
    }
    let line = driver.answer()?;
    if matches!(step.cancel, Some(Cancel::AfterRequests(_) | Cancel::InPause)) && step.in_log {
        // Where cancellation is the language's own, its call may be over before the engine's is; which has to end, too.
        wait_for(driver, CANCELLED, ends)?;
    }
    Ok(vec![line])
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

/// How many events begin with these words.
fn count(driver: &mut Driver, words: &str) -> Result<usize> {
    let begins = |event: &&Value| event["text"].as_str().is_some_and(|it| it.starts_with(words));
    Ok(events(driver)?.iter().filter(begins).count())
}

/// Waits until the log has one more event that begins with these words; the server cannot see that.
fn wait_for(driver: &mut Driver, words: &str, before: usize) -> Result<()> {
    let begun = Instant::now();
    while count(driver, words)? <= before {
        ensure!(begun.elapsed() < PATIENCE, "the log never said '{words}'");
        thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}
