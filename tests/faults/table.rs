//! The list of faults as a page.

use crate::play::Seen;
use crate::row::{Row, Section};

/// What stands before the part that is made of errors' texts, which differ between systems.
const TEXTS: &str = "## The errors in words\n";

const INTRODUCTION: &str = "\
<!-- Written by make faults. Do not edit. -->
# Faults, and what the caller sees

Each line was played against the emulator: one fault, one call, what the caller got, what the server was asked for.
`make faults` plays them and writes this page; `cargo test -p neonapi-tests --test faults` plays them and fails when one
ends otherwise. Settings are the defaults except where the fault names one; polls are not counted.

- \"2 attempts\" are two requests of one call. Without a number it was one.
- **outcome unknown**: the change may have been made; the call is not sent again by itself, and should not be by you
  before you have looked.
- \"may be repeated\": nothing was changed, and the same call may succeed later.
- \"with the branch\": the call was answered and only the wait failed; the error carries the answer.

How long pauses are is tested with a fake clock (`core/src/tests/`), and so is a clock that jumps
(`core/src/tests/clock_jumps.rs`).
";

/// The part of the page that is the same on every machine.
pub(crate) fn page(sections: &[Section]) -> String {
    let mut page = INTRODUCTION.to_owned();
    for section in sections {
        page += &format!("\n## {}\n\n", section.title);
        page += "| fault | call | what the caller saw | what the server was asked for |\n";
        page += "|---|---|---|---|\n";
        for row in &section.rows {
            let Row { fault, call, saw, served, .. } = row;
            page += &format!("| {fault} | {} | {saw} | {served} |\n", call.words());
        }
    }
    page
}

/// The errors as they read: of calls that differ only in their operation, the first.
pub(crate) fn texts<'a>(played: impl Iterator<Item = (&'a Row, &'a Seen)>) -> String {
    let mut page = format!("\n{TEXTS}\n");
    let mut written: Vec<&str> = Vec::new();
    for (row, seen) in played {
        let Some(text) = seen.text.as_deref() else { continue };
        let what = text.split_once("): ").map_or(text, |(_, what)| what);
        if !written.contains(&what) {
            page += &format!("- {}: `{text}`\n", row.fault);
            written.push(what);
        }
    }
    page
}

/// The part of a page that has to be the same everywhere.
pub(crate) fn without_texts(page: &str) -> &str {
    page.split(TEXTS).next().unwrap_or_default().trim_end()
}
