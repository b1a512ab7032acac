//! What the C library costs beside the engine itself, what it leaves behind, and how large it is.

use std::path::Path;
use std::process::Command;

use anyhow::Context;
use serde_json::{Value, json};

use crate::machine::{self, median};
use crate::server::Server;
use crate::table::Table;

const MOST_BYTES: u64 = 5_500_000;
const FAULTS: [(&str, f64); 4] =
    [("reset", 0.02), ("drop_after", 0.02), ("truncate", 0.01), ("bad_json", 0.01)];

/// Measures with the worker of C in a folder, and the shared library beside it.
pub(crate) fn measure(table: &mut Table, folder: &Path, quick: bool) -> anyhow::Result<()> {
    let worker = folder.join("worker");
    compared(table, &worker, quick)?;
    left_behind(table, &worker, if quick { 50 } else { 1_000 })?;
    shared(table, &worker, if quick { 3 } else { 60 })?;
    let library = folder.join("libneonapi_c.so");
    let bytes = library.metadata().context("the shared library")?.len();
    table.target(
        "C: shared library, stripped",
        format!("{:.2} MB", bytes as f64 / 1e6),
        "at most 5.5 MB",
        bytes <= MOST_BYTES,
    );
    Ok(())
}

fn compared(table: &mut Table, worker: &Path, quick: bool) -> anyhow::Result<()> {
    let server = Server::start(&["--no-rate-limit", "--branches-limit", "20000"])?;
    let small = server.projects(1, 0)?.pop().context("a project")?;
    let large = server.projects(1, 9_999)?.pop().context("a project")?;
    let (rounds, calls) = if quick { (2, 500) } else { (9, 5_000) };
    let works = [
        ("CPU of a GET", "call neonapi", "calls", &small, calls, 1.1),
        ("10,000 branches, all fields: CPU", "walk neonapi", "walks", &large, 5, 1.2),
    ];
    for (what, of_rust, of_c, project_id, times, most) in works {
        let (mut ratios, mut costs) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            let base_url = server.base_url();
            let rust = machine::run(of_rust, &base_url, project_id, times)?;
            let c: machine::Used =
                machine::run_program(Command::new(worker), of_c, &base_url, project_id, times)?;
            ratios.push(c.processor_us / rust.processor_us);
            costs.push(c.processor_us / f64::from(times));
        }
        let ratio = median(ratios);
        table.target(
            &format!("C: {what}"),
            format!("{:.1} us, {ratio:.2} times", median(costs)),
            &format!("at most {most} times the engine called from Rust"),
            ratio <= most,
        );
    }
    Ok(())
}

/// Clients made, used and freed, one after the other.
fn left_behind(table: &mut Table, worker: &Path, clients: u32) -> anyhow::Result<()> {
    let server = Server::start(&["--no-rate-limit"])?;
    let project_id = server.projects(1, 0)?.pop().context("a project")?;
    let mut program = Command::new(worker);
    // What threads keep at hand for their next allocation would look like something left behind.
    program.env("GLIBC_TUNABLES", "glibc.malloc.tcache_count=0");
    let left: Value =
        machine::run_program(program, "clients", &server.base_url(), &project_id, clients)?;
    let [threads, descriptors, bytes] =
        ["threads", "descriptors", "bytes"].map(|what| left[what].as_f64().unwrap_or(f64::NAN));
    table.target(
        &format!("C: left behind by {clients} clients"),
        format!("{threads} threads, {descriptors} descriptors, {bytes} bytes"),
        "nothing; less than a byte a client is rounding of malloc",
        threads == 0.0 && descriptors == 0.0 && bytes < f64::from(clients),
    );
    table.note("C: growth of resident memory by them", format!("{} KiB", left["resident_kib"]));
    Ok(())
}

/// Sixteen threads on one client, with faults.
fn shared(table: &mut Table, worker: &Path, seconds: u32) -> anyhow::Result<()> {
    let server = Server::start(&["--no-rate-limit"])?;
    let project_id = server.projects(1, 0)?.pop().context("a project")?;
    let faults = FAULTS
        .map(|(kind, probability)| json!({"probability": probability, "action": {"kind": kind}}));
    server.add_faults(&json!(faults))?;
    let calls: Value = machine::run_program(
        Command::new(worker),
        "threads",
        &server.base_url(),
        &project_id,
        seconds,
    )?;
    table.target(
        &format!("C: 16 threads on one client, faults, {seconds} s"),
        format!("{} calls, {} failed, {} wrong", calls["done"], calls["failed"], calls["wrong"]),
        "none wrong",
        calls["wrong"] == 0 && calls["done"].as_u64() > Some(0),
    );
    Ok(())
}
