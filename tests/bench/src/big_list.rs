//! A list of 10,000 branches beside serde from the bytes into the same structs.

use anyhow::{Context, bail};
use neonapi::models::{ListBranches, ListProjectBranchesResponse};

use crate::machine::{self, Used, Work, measured, median};
use crate::per_call::{bare, unlimited};
use crate::server::Server;
use crate::table::Table;

const BRANCHES: u32 = 9_999;

pub(crate) fn measure(table: &mut Table, quick: bool) -> anyhow::Result<()> {
    let server = Server::start(&["--no-rate-limit", "--branches-limit", "20000"])?;
    let project_id = server.projects(1, BRANCHES)?.pop().context("a project")?;
    let rounds = if quick { 2 } else { 9 };
    let run = |client| machine::run(client, &server.base_url(), &project_id, 5);
    let (mut ratios, mut memory, mut bytes) = (Vec::new(), Vec::new(), 0.0);
    for _ in 0..rounds {
        let serde = run("list serde")?;
        let neonapi = run("list neonapi")?;
        ratios.push(neonapi.processor_us / serde.processor_us);
        bytes = run("list bytes")?.memory_peak_kib;
        memory.push((run("list once")?.memory_peak_kib - neonapi.memory_before_kib) / bytes);
    }
    let ratio = median(ratios);
    table.note("list of 10,000 branches: body", format!("{:.1} MB", bytes / 1024.0));
    table.target(
        "list of 10,000 branches: CPU",
        format!("{ratio:.2} times"),
        "at most 1.2 times reading the bytes and serde into the same structs",
        ratio <= 1.2,
    );
    let memory = median(memory);
    table.target(
        "list of 10,000 branches: peak memory",
        format!("{memory:.2} times the body"),
        "at most 3 times the body",
        memory <= 3.0,
    );
    Ok(())
}

pub(crate) fn work(client: &str, work: &Work) -> anyhow::Result<Used> {
    let url = format!("{}/projects/{}/branches?limit=10000", work.base_url, work.project_id);
    let fetch = |client: &reqwest::blocking::Client| -> anyhow::Result<Vec<u8>> {
        let answer = client.get(&url).header("authorization", "Bearer bench").send()?;
        Ok(answer.bytes()?.to_vec())
    };
    match client {
        "serde" => {
            let client = bare()?;
            fetch(&client)?;
            measured(|| {
                for _ in 0..work.times {
                    let page: ListProjectBranchesResponse =
                        serde_json::from_slice(&fetch(&client)?)?;
                    check(page.branches.len())?;
                }
                Ok(())
            })
        }
        "neonapi" | "once" => {
            let api = unlimited(&work.base_url)?;
            api.projects().get(&work.project_id)?;
            let list = || -> anyhow::Result<()> {
                let arguments = ListBranches { limit: Some(10_000), ..ListBranches::default() };
                let branches = api.branches().list(&work.project_id, &arguments);
                check(
                    branches.map(|branch| branch.map(|_| ())).collect::<Result<Vec<_>, _>>()?.len(),
                )
            };
            if client == "neonapi" {
                list()?;
            }
            let times = if client == "once" { 1 } else { work.times };
            measured(|| (0..times).try_for_each(|_| list()))
        }
        "bytes" => {
            let length = fetch(&bare()?)?.len();
            Ok(Used { memory_peak_kib: length as f64 / 1024.0, ..Used::default() })
        }
        _ => bail!("no client is called {client}"),
    }
}

fn check(count: usize) -> anyhow::Result<()> {
    if count != BRANCHES as usize + 1 {
        bail!("{count} branches came back");
    }
    Ok(())
}
