//! Many calls at once under the documented limits, and under a server that allows half.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use anyhow::Context;
use neonapi::Client;

use crate::server::Server;
use crate::table::Table;

const CALLS: u32 = 150;
const THREADS: u32 = 50;

pub(crate) fn measure(table: &mut Table, quick: bool) -> anyhow::Result<()> {
    let whole = run(&[], quick)?;
    let optimum = optimum(700.0, 40.0, f64::from(whole.calls));
    let ratio = whole.seconds / optimum;
    table.target(
        "150 calls, 50 at once, documented limits",
        format!(
            "{} of {} in {:.2} s, {ratio:.3} times, {} refused",
            whole.succeeded, whole.calls, whole.seconds, whole.refused
        ),
        "all, none refused, at most 1.03 times the optimum",
        whole.succeeded == whole.calls && whole.refused == 0 && ratio <= 1.03,
    );
    let half = run(&["--requests-per-minute", "350", "--account-burst", "20"], quick)?;
    let ratio = half.seconds / self::optimum(350.0, 20.0, f64::from(half.calls));
    table.target(
        "150 calls, 50 at once, server allows half",
        format!(
            "{} of {} in {:.2} s, {ratio:.3} times, {} refused",
            half.succeeded, half.calls, half.seconds, half.refused
        ),
        "all, at most 1.15 times the optimum",
        half.succeeded == half.calls && ratio <= 1.15,
    );
    Ok(())
}

/// When the last of so many requests can go, at best.
pub(crate) fn optimum(per_minute: f64, burst: f64, requests: f64) -> f64 {
    (requests - burst).max(0.0) * 60.0 / per_minute
}

struct Outcome {
    calls: u32,
    succeeded: u32,
    seconds: f64,
    refused: u64,
}

fn run(flags: &[&str], quick: bool) -> anyhow::Result<Outcome> {
    let server = Server::start(flags)?;
    let project_id = server.projects(1, 0)?.pop().context("a project")?;
    let client = Client::builder().api_key("bench").base_url(server.base_url()).build()?;
    let calls = if quick { 60 } else { CALLS };
    let (next, succeeded) = (AtomicU32::new(0), AtomicU32::new(0));
    let started = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while next.fetch_add(1, Ordering::Relaxed) < calls {
                    match client.projects().get(&project_id) {
                        Ok(_) => {
                            succeeded.fetch_add(1, Ordering::Relaxed);
                        }
                        Err(error) => eprintln!("{error}"),
                    }
                }
            });
        }
    });
    let seconds = started.elapsed().as_secs_f64();
    let refused = server.counters()?["rate_limited_total"].as_u64().context("the counter")?;
    Ok(Outcome { calls, succeeded: succeeded.into_inner(), seconds, refused })
}
