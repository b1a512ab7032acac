//! A client that does nothing, the way to the first answer, and the size of a program.

use anyhow::{Context, bail};

use crate::machine::{self, Used, Work, measured, median};
use crate::per_call::{bare, unlimited};
use crate::server::Server;
use crate::table::Table;

pub(crate) fn measure(table: &mut Table, quick: bool) -> anyhow::Result<()> {
    let server = Server::start(&["--no-rate-limit"])?;
    let project_id = server.projects(1, 0)?.pop().context("a project")?;
    let rounds = if quick { 3 } else { 15 };
    let run = |client: &str| -> anyhow::Result<Vec<Used>> {
        (0..rounds).map(|_| machine::run(client, &server.base_url(), &project_id, 1)).collect()
    };
    let (bare, neonapi) = (run("idle bare")?, run("idle neonapi")?);
    let middle = |used: &[Used], of: fn(&Used) -> f64| median(used.iter().map(of).collect());
    table.note(
        "client made and one call answered",
        format!(
            "{:.1} ms (reqwest::blocking {:.1} ms)",
            middle(&neonapi, |used| used.elapsed_us) / 1e3,
            middle(&bare, |used| used.elapsed_us) / 1e3
        ),
    );
    table.note(
        "idle client after a call",
        format!(
            "{:.0} threads, {:.1} MiB (reqwest::blocking {:.0}, {:.1} MiB)",
            middle(&neonapi, |used| used.threads),
            middle(&neonapi, |used| used.memory_peak_kib) / 1024.0,
            middle(&bare, |used| used.threads),
            middle(&bare, |used| used.memory_peak_kib) / 1024.0
        ),
    );
    let demo = std::env::current_exe()?.with_file_name("neonapi-demo");
    if let Ok(file) = std::fs::metadata(demo) {
        let size = file.len() as f64 / 1e6;
        table
            .note("stripped release binary (the demo, emulator included)", format!("{size:.1} MB"));
    }
    Ok(())
}

pub(crate) fn work(client: &str, work: &Work) -> anyhow::Result<Used> {
    let used = measured(|| match client {
        "neonapi" => {
            let api = unlimited(&work.base_url)?;
            api.projects().get(&work.project_id)?;
            std::mem::forget(api);
            Ok(())
        }
        "bare" => {
            let client = bare()?;
            let url = format!("{}/projects/{}", work.base_url, work.project_id);
            client.get(url).header("authorization", "Bearer bench").send()?.bytes()?;
            std::mem::forget(client);
            Ok(())
        }
        _ => bail!("no client is called {client}"),
    })?;
    Ok(used)
}
