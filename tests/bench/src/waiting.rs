//! How late a wait ends, and what it costs in requests.

use std::time::{Duration, Instant};

use anyhow::Context;
use neonapi::Client;
use serde_json::json;

use crate::branches::with_compute;
use crate::machine::median;
use crate::server::Server;
use crate::table::Table;

pub(crate) fn measure(table: &mut Table, quick: bool) -> anyhow::Result<()> {
    lateness(table, quick)?;
    many_waiters(table, quick)
}

/// One branch after the other, whose operations take from 1.6 to 2.8 seconds together.
fn lateness(table: &mut Table, quick: bool) -> anyhow::Result<()> {
    let server = Server::start(&["--operation-duration-ms", "800..1400", "--no-rate-limit"])?;
    let project_id = server.projects(1, 0)?.pop().context("a project")?;
    let client = Client::builder().api_key("bench").base_url(server.base_url()).build()?;
    let (mut late_ms, mut polls) = (Vec::new(), Vec::new());
    for number in 0..if quick { 2 } else { 12 } {
        let before = server.requests()?.len();
        let started = Instant::now();
        let created = client.branches().create(&project_id, &with_compute(&number.to_string()))?;
        let elapsed = started.elapsed();
        // The second operation is scheduled with the first, so its time counts from there.
        let durations = created.operations.iter().map(|operation| operation.total_duration_ms);
        let finished = Duration::from_millis(durations.max().unwrap_or(0).max(0) as u64);
        late_ms.push(elapsed.saturating_sub(finished).as_secs_f64() * 1e3);
        polls.push((server.requests()?.len() - before - 1) as f64);
    }
    let most = polls.iter().copied().fold(0.0, f64::max);
    let (median_ms, most_ms) =
        (median(late_ms.clone()), late_ms.iter().copied().fold(0.0, f64::max));
    table.target(
        "operations of 1.6 to 2.8 s: how late a wait ends",
        format!("median {median_ms:.0} ms, most {most_ms:.0} ms"),
        "median at most 200 ms",
        median_ms <= 200.0,
    );
    table.target(
        "operations of 1.6 to 2.8 s: polls of a wait",
        format!("median {:.0}, most {most:.0}", median(polls)),
        "at most 8",
        most <= 8.0,
    );
    Ok(())
}

/// Two hundred threads that wait for the same project.
fn many_waiters(table: &mut Table, quick: bool) -> anyhow::Result<()> {
    let server = Server::start(&["--no-rate-limit"])?;
    let project_id = server.projects(1, 0)?.pop().context("a project")?;
    let waiters = if quick { 20 } else { 200 };
    let work =
        json!({"project_id": project_id, "action": "check_availability", "duration_ms": 3000});
    let seeded = server.seed(&json!({"operations": [work]}))?;
    let id = seeded["operation_ids"][0].as_str().context("an operation")?.to_owned();
    let client = Client::builder().api_key("bench").base_url(server.base_url()).build()?;
    let done = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..waiters)
            .map(|_| scope.spawn(|| client.operations().wait_for_ids(&project_id, &[&id]).is_ok()))
            .collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).filter(|done| *done).count()
    });
    let polls = server.requests()?.len();
    table.target(
        &format!("{waiters} waiters in one project, 3 s"),
        format!("{done} done with {polls} polls"),
        "the polls of one: at most 10",
        done == waiters && polls <= 10,
    );
    Ok(())
}
