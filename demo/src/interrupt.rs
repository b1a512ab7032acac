//! Ctrl-C: ends the call under way, so that what was created can be deleted before the program ends.

use std::time::{Duration, Instant};

use anyhow::Context;
use neonapi::CancelToken;

use crate::screen::complain;

/// What a program ends with that was interrupted.
pub(crate) const EXIT_CODE: u8 = 130;

/// Signals so close together are one wish: `timeout` sends SIGTERM to all, and make passes it on.
const ONE_WISH: Duration = Duration::from_millis(250);

/// Has Ctrl-C, or SIGTERM, cancel a token; the second one ends the program at once.
pub(crate) fn watch(token: &CancelToken, project_name: &str) -> anyhow::Result<()> {
    let (token, project_name) = (token.clone(), project_name.to_owned());
    let mut first: Option<Instant> = None;
    let handler = move || match first {
        None => {
            first = Some(Instant::now());
            // First of all: the screen may be slow to take the text.
            token.cancel();
            complain("\nInterrupted: cleaning up; once more ends it at once");
        }
        Some(first) if first.elapsed() < ONE_WISH => {}
        Some(_) => {
            complain(format!("\nEnded at once: a project {project_name} may be left behind"));
            std::process::exit(i32::from(EXIT_CODE));
        }
    };
    ctrlc::set_handler(handler).context("Ctrl-C could not be watched for")
}
