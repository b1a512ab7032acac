//! Fifty branches on fifty projects, created and waited for at once under the documented limits.

use std::time::Instant;

use anyhow::Context;
use neonapi::Client;
use neonapi::models::{BranchCreateRequestEndpointOptions, CreateBranch, EndpointType};

use crate::limits::optimum;
use crate::server::Server;
use crate::table::Table;

const BRANCHES: u32 = 50;

/// A branch with a compute, so that there are two operations to wait for.
pub(crate) fn with_compute(name: &str) -> CreateBranch {
    let r#type = EndpointType::ReadWrite;
    let endpoint = BranchCreateRequestEndpointOptions { r#type, ..Default::default() };
    CreateBranch {
        name: Some(name.to_owned()),
        endpoints: Some(vec![endpoint]),
        ..CreateBranch::default()
    }
}

pub(crate) fn measure(table: &mut Table, quick: bool) -> anyhow::Result<()> {
    // Two operations one after the other: two seconds until a branch is ready.
    let server = Server::start(&["--operation-duration-ms", "1000..1000"])?;
    let count = if quick { 10 } else { BRANCHES };
    let project_ids = server.projects(count, 0)?;
    let client = Client::builder().api_key("bench").base_url(server.base_url()).build()?;
    let started = Instant::now();
    let returned = std::thread::scope(|scope| {
        let threads: Vec<_> = project_ids
            .iter()
            .map(|project_id| {
                let client = &client;
                scope.spawn(move || client.branches().create(project_id, &with_compute("bench")))
            })
            .collect();
        threads.into_iter().map(|thread| thread.join()).fold(0, |count, result| match result {
            Ok(Ok(_)) => count + 1,
            Ok(Err(error)) => {
                eprintln!("{error}");
                count
            }
            Err(_) => count,
        })
    });
    let seconds = started.elapsed().as_secs_f64();
    let counters = server.counters()?;
    let refused = counters["rate_limited_total"].as_u64().context("the counter")?;
    let requests = counters["requests_total"].as_u64().context("the counter")?;
    let ratio = seconds / optimum(700.0, 40.0, 2.0 * f64::from(count));
    table.target(
        "50 branches on 50 projects, created and waited for",
        format!(
            "{returned} of {count} in {seconds:.2} s, {ratio:.2} times, {requests} requests, \
             {refused} refused"
        ),
        "all, none refused, at most 1.15 times the optimum for a creation and a poll each",
        returned == count && refused == 0 && ratio <= 1.15,
    );
    Ok(())
}
