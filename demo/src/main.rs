//! The life of a Neon project, from its creation to its deletion, against the emulator or the service.

mod burst;
mod interrupt;
mod life;
mod progress;
mod screen;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Parser;
use neonapi::{CancelToken, Client, ClientBuilder};
use neonapi_emulator::{Emulator, Options};

use crate::screen::say;

/// Creates a project, branches it, connects, makes a burst of calls and cleans up.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Runs against the real service with the key in NEON_API_KEY; asks before it creates anything.
    #[arg(long)]
    live: bool,
    /// Organization that the project is created in; a personal key needs it on the real service.
    #[arg(long)]
    org_id: Option<String>,
    /// Prints every request that the emulator received.
    #[arg(long, conflicts_with = "live")]
    requests: bool,
    /// Calls in the burst.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1000))]
    calls: u32,
}

fn main() -> ExitCode {
    let token = CancelToken::new();
    let ended = run(&Arguments::parse(), &token);
    match ended {
        // What became of the project has been said.
        _ if token.is_cancelled() => ExitCode::from(interrupt::EXIT_CODE),
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            screen::complain(format!("\nThe demo failed: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments, token: &CancelToken) -> anyhow::Result<()> {
    let project_name = life::new_name();
    if arguments.live {
        let client = build(ClientBuilder::from_environment()?, arguments)?;
        ask_before_creating(&client)?;
        // Only now: until the question is answered, there is nothing to clean up.
        interrupt::watch(token, &project_name)?;
        return life::show(&client, &project_name, arguments.calls, token);
    }
    let emulator =
        Emulator::start(Options::default()).context("the emulator could not be started")?;
    say(format!("The emulator listens on {}", emulator.base_url()));
    let builder = Client::builder().api_key("demo-key").base_url(emulator.base_url());
    interrupt::watch(token, &project_name)?;
    life::show(&build(builder, arguments)?, &project_name, arguments.calls, token)?;
    say(format!("The emulator refused {} requests (429)", emulator.counters().rate_limited_total));
    if arguments.requests {
        screen::show_requests(&emulator.requests());
    }
    Ok(())
}

fn build(builder: ClientBuilder, arguments: &Arguments) -> anyhow::Result<Client> {
    let builder = builder.user_agent_suffix("neonapi-demo");
    let builder = match &arguments.org_id {
        Some(org_id) => builder.org_id(org_id.as_str()),
        None => builder,
    };
    Ok(builder.build()?)
}

/// A project on the real service may cost money, so somebody has to agree.
fn ask_before_creating(client: &Client) -> anyhow::Result<()> {
    let account = client.users().auth_details()?;
    say(format!(
        "{} says: the key belongs to account {}.",
        client.settings().base_url,
        account.account_id
    ));
    if !std::io::stdin().is_terminal() {
        bail!("--live asks a question, so it has to be run in a terminal");
    }
    let mut screen = std::io::stdout();
    write!(screen, "Create a project there, use it and delete it again? Type yes: ")?;
    screen.flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    if answer.trim() != "yes" {
        bail!("nothing was created, since the answer was not yes");
    }
    Ok(())
}
