//! What one call costs beside bare `reqwest::blocking` with serde into the same struct.

use std::io::{Read, Write};
use std::net::TcpStream;

use anyhow::{Context, bail};
use neonapi::models::Project;
use neonapi::{CallOptions, CancelToken, Client};
use serde::Deserialize;

use crate::machine::{self, Used, Work, measured, median};
use crate::server::Server;
use crate::table::Table;

const WARM_UP: u32 = 200;

#[derive(Deserialize)]
struct Wrapped {
    project: Project,
}

/// A client as fast as the machine allows: its limits are there, but never bind.
pub(crate) fn unlimited(base_url: &str) -> anyhow::Result<Client> {
    Ok(Client::builder()
        .api_key("bench")
        .base_url(base_url)
        .requests_per_minute(1_000_000)
        .account_burst(1_000_000)
        .route_requests_per_second(1_000_000)
        .build()?)
}

/// The client that everybody would write. In one build with the engine reqwest has no TLS provider of its
/// own, so it is given the same.
pub(crate) fn bare() -> anyhow::Result<reqwest::blocking::Client> {
    // Says no when there is one already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(reqwest::blocking::Client::builder().no_proxy().build()?)
}

pub(crate) fn measure(table: &mut Table, quick: bool) -> anyhow::Result<()> {
    let server = Server::start(&["--no-rate-limit"])?;
    let project_id = server.projects(1, 0)?.pop().context("a project")?;
    let (rounds, calls) = if quick { (2, 500) } else { (9, 5_000) };
    let clients = ["bare", "neonapi", "neonapi-token", "socket"];
    let mut costs = vec![Vec::new(); clients.len()];
    for _ in 0..rounds {
        for (client, costs) in clients.iter().zip(&mut costs) {
            let what = format!("call {client}");
            let used = machine::run(&what, &server.base_url(), &project_id, calls)?;
            costs.push(used.processor_us / f64::from(calls));
        }
    }
    let ratio = |index: usize| {
        median(costs[index].iter().zip(&costs[0]).map(|(cost, bare)| cost / bare).collect())
    };
    let cost = |index: usize| median(costs[index].clone());
    table.note("CPU of a GET: socket without decoding (floor)", format!("{:.1} us", cost(3)));
    table.note("CPU of a GET: reqwest::blocking and serde", format!("{:.1} us", cost(0)));
    for (index, what, most) in [(1, "without a cancel token", 1.15), (2, "with one", 1.5)] {
        table.target(
            &format!("CPU of a GET: neonapi {what}"),
            format!("{:.1} us, {:.2} times", cost(index), ratio(index)),
            &format!("at most {most} times reqwest::blocking and serde"),
            ratio(index) <= most,
        );
    }
    Ok(())
}

pub(crate) fn work(client: &str, work: &Work) -> anyhow::Result<Used> {
    match client {
        "neonapi" => typed(&unlimited(&work.base_url)?, work),
        "neonapi-token" => {
            let cancel = Some(CancelToken::new());
            let options = CallOptions { cancel, ..CallOptions::default() };
            typed(&unlimited(&work.base_url)?.with_options(options), work)
        }
        "bare" => {
            let client = bare()?;
            let url = format!("{}/projects/{}", work.base_url, work.project_id);
            repeated(work.times, || {
                let answer = client
                    .get(&url)
                    .header("authorization", "Bearer bench")
                    .header("accept", "application/json")
                    .send()?;
                let wrapped: Wrapped = serde_json::from_slice(&answer.bytes()?)?;
                check(&wrapped.project.id, work)
            })
        }
        "socket" => socket(work),
        _ => bail!("no client is called {client}"),
    }
}

fn typed(client: &Client, work: &Work) -> anyhow::Result<Used> {
    repeated(work.times, || check(&client.projects().get(&work.project_id)?.id, work))
}

fn check(id: &str, work: &Work) -> anyhow::Result<()> {
    if id != work.project_id {
        bail!("another project came back: {id}");
    }
    Ok(())
}

fn repeated(times: u32, mut call: impl FnMut() -> anyhow::Result<()>) -> anyhow::Result<Used> {
    for _ in 0..WARM_UP {
        call()?;
    }
    measured(|| (0..times).try_for_each(|_| call()))
}

/// The same request over a plain socket, its answer only read.
fn socket(work: &Work) -> anyhow::Result<Used> {
    let host = work.base_url.strip_prefix("http://").context("a plain URL")?;
    let (address, path) = host.split_once('/').context("a path")?;
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let request = format!(
        "GET /{path}/projects/{} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer bench\r\n\r\n",
        work.project_id
    );
    let mut buffer = vec![0_u8; 64 * 1024];
    repeated(work.times, || {
        stream.write_all(request.as_bytes())?;
        let mut length = 0;
        loop {
            length += stream.read(&mut buffer[length..])?;
            let text = std::str::from_utf8(&buffer[..length])?;
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let announced = head.to_ascii_lowercase();
            let announced = announced.split("content-length: ").nth(1).context("a length")?;
            let announced = announced.split("\r\n").next().unwrap_or_default();
            if body.len() >= announced.parse::<usize>()? {
                return Ok(());
            }
        }
    })
}
