//! The list of faults: plays each against the emulator and fails when one ends otherwise than it says.
//!
//! With `--write` it writes `docs/faults.md`; with a word it plays only the rows that have it.

mod list;
mod play;
mod row;
mod stage;
mod table;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::play::{Seen, play};
use crate::row::{Row, Section};

/// Rows that are played at the same time: they mostly wait.
const AT_ONCE: usize = 12;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let writes = arguments.iter().any(|argument| argument == "--write");
    let word = arguments.iter().find(|argument| !argument.starts_with('-'));
    let sections = list::sections();
    let chosen: Vec<&Row> = sections
        .iter()
        .flat_map(|section| &section.rows)
        .filter(|row| writes || word.is_some() || !row.takes_half_a_minute)
        .filter(|row| word.is_none_or(|word| row.fault.contains(word.as_str())))
        .collect();
    let played = play_all(&chosen);
    let mut failures: Vec<String> = played.iter().filter_map(difference).collect();
    if writes && failures.is_empty() {
        let page =
            table::page(&sections) + &table::texts(played.iter().map(|(row, seen)| (*row, seen)));
        if let Err(error) = std::fs::write(page_path(), page) {
            failures.push(format!("docs/faults.md: {error}"));
        }
    } else if word.is_none() {
        failures.extend(outdated(&sections));
    }
    report(&chosen, &played, &failures)
}

/// Plays rows, those that fork last and one by one: a child holds the sockets of everything else.
fn play_all<'a>(rows: &[&'a Row]) -> Vec<(&'a Row, Seen)> {
    let (forking, others): (Vec<&Row>, Vec<&Row>) =
        rows.iter().partition(|row| row.forked.is_some());
    // The long ones first, so that the others are played meanwhile.
    let (long, short): (Vec<&Row>, Vec<&Row>) =
        others.into_iter().partition(|row| row.takes_half_a_minute);
    let queue: Vec<&Row> = long.into_iter().chain(short).collect();
    let (next, played) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(row) = queue.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let seen = play(row);
                    played.lock().unwrap_or_else(PoisonError::into_inner).push((*row, seen));
                }
            });
        }
    });
    let mut played = played.into_inner().unwrap_or_else(PoisonError::into_inner);
    played.extend(forking.into_iter().map(|row| (row, play(row))));
    // In the order of the list.
    played.sort_by_key(|(row, _)| rows.iter().position(|it| std::ptr::eq(*it, *row)));
    played
}

fn difference((row, seen): &(&Row, Seen)) -> Option<String> {
    let differs = |what: &str, expected: &str, found: &str| {
        (expected != found).then(|| format!("  {what}: {found}\n  expected: {expected}\n"))
    };
    let saw = differs("saw", &row.saw, &seen.saw);
    let served = differs("served", &row.served, &seen.served);
    if saw.is_none() && served.is_none() {
        return None;
    }
    let text = seen.text.as_ref().map_or_else(String::new, |text| format!("  text: {text}\n"));
    let (saw, served) = (saw.unwrap_or_default(), served.unwrap_or_default());
    Some(format!("{}, {}\n{saw}{served}{text}", row.fault, row.call.words()))
}

fn page_path() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/faults.md")
}

/// Says so when the page in the documentation is not what the list says.
fn outdated(sections: &[Section]) -> Option<String> {
    let written = std::fs::read_to_string(page_path()).unwrap_or_default();
    let current = table::page(sections);
    (table::without_texts(&written) != current.trim_end())
        .then(|| "docs/faults.md is not up to date: run make faults\n".to_owned())
}

fn report(chosen: &[&Row], played: &[(&Row, Seen)], failures: &[String]) -> ExitCode {
    let mut screen = std::io::stdout().lock();
    // A closed pipe changes nothing about the result.
    let _ = writeln!(screen, "\nplayed {} of {} faults", played.len(), chosen.len());
    for failure in failures {
        let _ = writeln!(screen, "\nFAILED: {failure}");
    }
    let verdict = if failures.is_empty() { "ok" } else { "FAILED" };
    let passed = played.len().saturating_sub(failures.len());
    let _ = writeln!(
        screen,
        "\ntest result: {verdict}. {passed} passed; {} failed; 0 ignored",
        failures.len()
    );
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
