//! What the package of a language costs beside the engine itself, how soon its calls end, and how large it is.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Context;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::limits::optimum;
use crate::machine::{self, Used, median};
use crate::server::Server;
use crate::table::Table;

const MOST_BYTES: u64 = 7_000_000;
const MOST_US: f64 = 200.0;
const MOST_MS: f64 = 200.0;
/// A leak of one answer a call, which has 2 kB, would be twice that.
const MOST_GROWN_KIB: f64 = 10_000.0;

/// The package of a language.
#[derive(Debug, clap::Args)]
pub(crate) struct Binding {
    /// Measures the package of this language instead (used by `make bench-kotlin` and `make bench-swift`).
    #[arg(long = "binding", value_name = "LANGUAGE", requires = "library", requires = "worker")]
    pub(crate) language: Option<String>,
    /// The native library, as it ships.
    #[arg(long)]
    library: Option<PathBuf>,
    /// The program that makes the calls, which takes the same arguments as this one.
    #[arg(last = true)]
    worker: Vec<OsString>,
}

impl Binding {
    /// Adds the rows of the package.
    pub(crate) fn measure(&self, table: &mut Table, quick: bool) -> anyhow::Result<()> {
        let language = self.language.as_deref().unwrap_or_default();
        let step = |what: &str| eprintln!("measuring: {language}: {what}");
        step("per call");
        self.calls(table, quick)?;
        step("big list");
        self.lists(table, quick)?;
        step("endings");
        self.endings(table, if quick { 2 } else { 15 })?;
        step("memory");
        self.memory(table, if quick { 1_000 } else { 10_000 })?;
        step("many at once");
        self.shared(table, if quick { 60 } else { 200 })?;
        let library = self.library.as_deref().context("a library")?;
        let bytes = library.metadata().context("the native library")?.len();
        table.target(
            &self.called("native library, stripped"),
            format!("{:.2} MB", bytes as f64 / 1e6),
            "at most 7 MB",
            bytes <= MOST_BYTES,
        );
        Ok(())
    }

    fn called(&self, what: &str) -> String {
        format!("{}: {what}", self.language.as_deref().unwrap_or_default())
    }

    fn run<T: DeserializeOwned>(
        &self,
        what: &str,
        base_url: &str,
        project_id: &str,
        times: u32,
    ) -> anyhow::Result<T> {
        let (program, arguments) = self.worker.split_first().context("a worker")?;
        let mut command = Command::new(program);
        command.args(arguments);
        machine::run_program(command, what, base_url, project_id, times)
    }

    fn calls(&self, table: &mut Table, quick: bool) -> anyhow::Result<()> {
        let server = Server::start(&["--no-rate-limit"])?;
        let project_id = server.projects(1, 0)?.pop().context("a project")?;
        let base_url = server.base_url();
        let (rounds, calls) = if quick { (1, 500) } else { (7, 5_000) };
        let each = |used: Used| used.processor_us / f64::from(calls);
        let (mut engine, mut with_token, mut costs) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..rounds {
            engine.push(each(machine::run("call neonapi", &base_url, &project_id, calls)?));
            with_token.push(each(machine::run(
                "call neonapi-token",
                &base_url,
                &project_id,
                calls,
            )?));
            costs.push(each(self.run("call", &base_url, &project_id, calls)?));
        }
        let added = |to: &[f64]| median(costs.iter().zip(to).map(|(cost, to)| cost - to).collect());
        table.note(
            &self.called("CPU of a GET from Rust"),
            format!(
                "{:.0} us, {:.0} with a cancel token",
                median(engine.clone()),
                median(with_token.clone())
            ),
        );
        table.note(
            &self.called("CPU of a GET added to that with a cancel token, which every call has"),
            format!("{:.0} us", added(&with_token)),
        );
        let added_us = added(&engine);
        table.target(
            &self.called("CPU of a GET"),
            format!("{:.0} us, {added_us:.0} added", median(costs.clone())),
            "at most 200 us added to the engine called from Rust",
            added_us <= MOST_US,
        );
        Ok(())
    }

    fn lists(&self, table: &mut Table, quick: bool) -> anyhow::Result<()> {
        let server = Server::start(&["--no-rate-limit", "--branches-limit", "20000"])?;
        let project_id = server.projects(1, 9_999)?.pop().context("a project")?;
        let (rounds, lists) = if quick { (1, 3) } else { (5, 20) };
        let (mut ratios, mut costs) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            let base_url = server.base_url();
            let rust = machine::run("list neonapi", &base_url, &project_id, lists)?;
            let used: Used = self.run("list", &base_url, &project_id, lists)?;
            ratios.push(used.processor_us / rust.processor_us);
            costs.push(used.processor_us / f64::from(lists) / 1e3);
        }
        let ratio = median(ratios);
        table.target(
            &self.called("10,000 branches as objects: CPU"),
            format!("{:.1} ms, {ratio:.2} times", median(costs)),
            "at most 6 times the engine called from Rust",
            ratio <= 6.0,
        );
        Ok(())
    }

    fn endings(&self, table: &mut Table, times: u32) -> anyhow::Result<()> {
        let hang = json!([{"action": {"kind": "hang"}}]);
        let refuse = json!([{"action": {"kind": "status", "status": 503, "retry_after": "60"}}]);
        let phases = [
            ("request", "request that hangs", hang),
            ("pause", "pause before a repeat", refuse),
            ("wait", "wait for operations", json!([])),
            ("queue", "queue for the rate limit", json!([])),
        ];
        for (phase, shown, faults) in phases {
            let server = Server::start(&["--operation-duration-ms", "60000..60000"])?;
            let project_id = server.projects(1, 0)?.pop().context("a project")?;
            server.add_faults(&faults)?;
            let what = format!("ending {phase}");
            let ends: Value = self.run(&what, &server.base_url(), &project_id, times)?;
            let (middle, most) = figures(&ends, "ms")?;
            let (_, free) = figures(&ends, "free_ms")?;
            table.target(
                &self.called(&format!("cancelling a call in its {shown}")),
                format!("{middle:.1} ms, at most {most:.0}; its thread is free after {free:.0}"),
                "at most 200 ms",
                most.max(free) <= MOST_MS,
            );
        }
        Ok(())
    }

    fn memory(&self, table: &mut Table, calls: u32) -> anyhow::Result<()> {
        let server = Server::start(&["--no-rate-limit"])?;
        let project_id = server.projects(1, 0)?.pop().context("a project")?;
        let found: Value = self.run("memory", &server.base_url(), &project_id, calls)?;
        let [tenth, all, twice] = ["tenth_kib", "all_kib", "twice_kib"]
            .map(|mark| found[mark].as_f64().unwrap_or(f64::NAN));
        let mb = |kib: f64| kib * 1024.0 / 1e6;
        table.target(
            &self.called(&format!("memory after {} calls, {calls}, {}", calls / 10, calls * 2)),
            format!("{:.1} MB, {:.1}, {:.1}", mb(tenth), mb(all), mb(twice)),
            "at most 10 MB more by the last half",
            twice - all <= MOST_GROWN_KIB,
        );
        Ok(())
    }

    fn shared(&self, table: &mut Table, calls: u32) -> anyhow::Result<()> {
        let server = Server::start(&[])?;
        let project_id = server.projects(1, 0)?.pop().context("a project")?;
        let took: Value = self.run("shared", &server.base_url(), &project_id, calls)?;
        let seconds = took["seconds"].as_f64().context("seconds")?;
        let refused = server.counters()?["rate_limited_total"].as_u64().context("the counter")?;
        let ratio = seconds / optimum(700.0, 40.0, f64::from(calls));
        table.target(
            &self.called(&format!("{calls} calls at once on one client, documented limits")),
            format!("all in {seconds:.2} s, {ratio:.3} times, {refused} refused"),
            "none refused, at most 1.03 times the optimum",
            refused == 0 && ratio <= 1.03,
        );
        Ok(())
    }
}

/// The middle and the most of some figures.
fn figures(of: &Value, name: &str) -> anyhow::Result<(f64, f64)> {
    let figures: Vec<f64> =
        serde_json::from_value(of[name].clone()).with_context(|| name.to_owned())?;
    Ok((median(figures.clone()), figures.into_iter().fold(0.0, f64::max)))
}
