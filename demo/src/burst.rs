//! More calls at once than the service allows, kept under its limit.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};
use neonapi::{Client, Result};

use crate::screen::say;

const THREADS: u32 = 20;

/// Reads a project many times from many threads and says how long it took.
pub(crate) fn show(client: &Client, project_id: &str, calls: u32) -> Result<()> {
    let bar = ProgressBar::new(u64::from(calls));
    if let Ok(style) = ProgressStyle::with_template("    {bar:40} {pos}/{len} calls {elapsed}") {
        bar.set_style(style);
    }
    let (next, started) = (AtomicU32::new(0), Instant::now());
    let work = || -> Result<()> {
        while next.fetch_add(1, Ordering::Relaxed) < calls {
            client.projects().get(project_id)?;
            bar.inc(1);
        }
        Ok(())
    };
    let failure = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(work)).collect();
        let results = threads.into_iter().map(|thread| thread.join());
        results.filter_map(|result| result.ok().and_then(Result::err)).last()
    });
    bar.finish();
    if let Some(error) = failure {
        return Err(error);
    }
    let seconds = started.elapsed().as_secs_f64();
    say(format!("  {calls} calls from {THREADS} threads in {seconds:.1} s, none failed"));
    Ok(())
}
