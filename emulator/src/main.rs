//! The emulator as a program.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use neonapi_emulator::{Emulator, Options, RetryAfterForm};

/// How long requests in flight may take after the signal to stop.
const GRACE: Duration = Duration::from_secs(2);

/// A local Neon control plane for tests, demos and benchmarks.
///
/// The first line on stdout says where it listens.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Address or name to listen on
    #[arg(long, default_value = "127.0.0.1")]
    host: String,

    /// Port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// Key to accept (repeatable); without any, every non-empty bearer key is accepted
    #[arg(long = "api-key", value_name = "KEY")]
    api_keys: Vec<String>,

    /// Duration of one operation, or the range it is drawn from
    #[arg(long, value_name = "MIN[..MAX]", default_value = "400..1200", value_parser = read_range)]
    operation_duration_ms: (u64, u64),

    /// Requests per minute and account
    #[arg(long, value_name = "N", default_value_t = 700, value_parser = at_least_one())]
    requests_per_minute: u32,

    /// Requests at once per account
    #[arg(long, value_name = "N", default_value_t = 40, value_parser = at_least_one())]
    account_burst: u32,

    /// Requests per second and route
    #[arg(long, value_name = "N", default_value_t = 40, value_parser = at_least_one())]
    route_requests_per_second: u32,

    /// Requests per minute for all consumption routes together
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = at_least_one())]
    consumption_requests_per_minute: u32,

    /// Organization API keys created per second
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = at_least_one())]
    org_api_keys_per_second: u32,

    /// Enforce no rate limit
    #[arg(long)]
    no_rate_limit: bool,

    /// Form of Retry-After in answers with status 429
    #[arg(long, value_enum, default_value_t = RetryAfter::None)]
    retry_after: RetryAfter,

    /// Seed of identifiers, durations and chances
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// Identifier of the first organization; drawn from the seed by default
    #[arg(long, value_name = "ID")]
    org_id: Option<String>,

    /// Refuse to list or create projects without org_id for personal keys
    #[arg(long)]
    require_org_id: bool,

    /// Projects per organization
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = at_least_one())]
    projects_limit: u32,

    /// Branches per project
    #[arg(long, value_name = "N", default_value_t = 5000, value_parser = at_least_one())]
    branches_limit: u32,

    /// Keep the state in this file over restarts; it holds keys and passwords
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Hold every answer against the description of the API; a wrong one becomes status 500
    #[arg(long)]
    check_answers: bool,

    /// Write each request to stderr as one JSON line
    #[arg(long)]
    log: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum RetryAfter {
    Seconds,
    Date,
    None,
}

fn at_least_one() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..)
}

fn read_range(text: &str) -> Result<(u64, u64), String> {
    let (min, max) = text.split_once("..").unwrap_or((text, text));
    let read = |number: &str| number.trim().parse::<u64>().map_err(|error| error.to_string());
    match (read(min)?, read(max)?) {
        (min, max) if min <= max => Ok((min, max)),
        _ => Err("the first number must not be larger than the second".to_owned()),
    }
}

impl From<Arguments> for Options {
    fn from(arguments: Arguments) -> Options {
        let (min_ms, max_ms) = arguments.operation_duration_ms;
        Options {
            host: arguments.host,
            port: arguments.port,
            api_keys: arguments.api_keys,
            operation_duration_ms: min_ms..=max_ms,
            requests_per_minute: arguments.requests_per_minute,
            account_burst: arguments.account_burst,
            route_requests_per_second: arguments.route_requests_per_second,
            consumption_requests_per_minute: arguments.consumption_requests_per_minute,
            org_api_keys_per_second: arguments.org_api_keys_per_second,
            rate_limit: !arguments.no_rate_limit,
            retry_after: match arguments.retry_after {
                RetryAfter::Seconds => RetryAfterForm::Seconds,
                RetryAfter::Date => RetryAfterForm::Date,
                RetryAfter::None => RetryAfterForm::None,
            },
            seed: arguments.seed,
            log: arguments.log,
            require_org_id: arguments.require_org_id,
            projects_limit: arguments.projects_limit,
            branches_limit: arguments.branches_limit,
            org_id: arguments.org_id,
            check_answers: arguments.check_answers,
            state_file: arguments.state,
            ..Options::default()
        }
    }
}

fn main() -> ExitCode {
    let options = Options::from(Arguments::parse());
    let state = options.state_file.clone();
    let emulator = match Emulator::start(options) {
        Ok(emulator) => emulator,
        Err(error) => {
            eprintln!("neonapi-emulator: {error}");
            return ExitCode::from(2);
        }
    };
    if let Some(path) = state {
        let count = emulator.replayed();
        eprintln!("neonapi-emulator: {count} changes restored from {}", path.display());
    }
    match run(&emulator) {
        Ok(()) => {
            emulator.stop(GRACE);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("neonapi-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn announce(emulator: &Emulator) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "listening on {}", emulator.base_url())?;
    stdout.flush()
}

/// Says where it listens and returns when it is told to stop.
fn run(emulator: &Emulator) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        // Whoever has read the first line may send a signal at once.
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let mut interrupt = signal(SignalKind::interrupt())?;
            let mut terminate = signal(SignalKind::terminate())?;
            announce(emulator)?;
            tokio::select! {
                _ = interrupt.recv() => Ok(()),
                _ = terminate.recv() => Ok(()),
            }
        }
        #[cfg(not(unix))]
        {
            announce(emulator)?;
            tokio::signal::ctrl_c().await
        }
    })
}
