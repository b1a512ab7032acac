//! The emulator as a program.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::builder::NonEmptyStringValueParser;
use clap::{Parser, ValueEnum};
use neonapi_emulator::{Emulator, Options, RetryAfterForm};

/// How long requests in flight may take after the signal to stop.
const GRACE: Duration = Duration::from_secs(2);

/// What stands below the list of flags.
const AFTER_HELP: &str = "\
The first line on stdout says where it listens. Anything else is said on stderr.
Faults, seeds and counters are controlled over HTTP below /_emulator/.
Exit codes: 0 after SIGINT, SIGTERM or the end of its input, 2 when it cannot start.";

/// A local Neon control plane for tests, demos and benchmarks
#[derive(Parser)]
#[command(version, after_help = AFTER_HELP)]
struct Arguments {
    /// Address or name to listen on
    #[arg(long, default_value = "127.0.0.1")]
    host: String,

    /// Port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// Key to accept (repeatable); without any, every non-empty bearer key is accepted
    #[arg(help_heading = "Access", long = "api-key", value_name = "KEY", value_parser = NonEmptyStringValueParser::new())]
    api_keys: Vec<String>,

    /// Duration of one operation, or the range it is drawn from
    #[arg(help_heading = "Time and chance", long, value_name = "MIN[..MAX]", default_value = "400..1200", value_parser = read_range)]
    operation_duration_ms: (u64, u64),

    /// Requests per minute and account
    #[arg(help_heading = "Limits", long, value_name = "N", default_value_t = 700, value_parser = at_least_one())]
    requests_per_minute: u32,

    /// Requests at once per account
    #[arg(help_heading = "Limits", long, value_name = "N", default_value_t = 40, value_parser = at_least_one())]
    account_burst: u32,

    /// Requests per second and route
    #[arg(help_heading = "Limits", long, value_name = "N", default_value_t = 40, value_parser = at_least_one())]
    route_requests_per_second: u32,

    /// Requests per minute for all consumption routes together
    #[arg(help_heading = "Limits", long, value_name = "N", default_value_t = 30, value_parser = at_least_one())]
    consumption_requests_per_minute: u32,

    /// Organization API keys created per second
    #[arg(help_heading = "Limits", long, value_name = "N", default_value_t = 10, value_parser = at_least_one())]
    org_api_keys_per_second: u32,

    /// Enforce no rate limit
    #[arg(help_heading = "Limits", long)]
    no_rate_limit: bool,

    /// Form of Retry-After in answers with status 429
    #[arg(help_heading = "Limits", long, value_enum, default_value_t = RetryAfter::None)]
    retry_after: RetryAfter,

    /// Seed of identifiers, durations and chances
    #[arg(help_heading = "Time and chance", long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// Identifier of the first organization; drawn from the seed by default
    #[arg(help_heading = "Access", long, value_name = "ID", value_parser = read_id)]
    org_id: Option<String>,

    /// Refuse to list or create projects without org_id for personal keys
    #[arg(help_heading = "Access", long)]
    require_org_id: bool,

    /// Projects per organization
    #[arg(help_heading = "Limits", long, value_name = "N", default_value_t = 1000, value_parser = at_least_one())]
    projects_limit: u32,

    /// Branches per project
    #[arg(help_heading = "Limits", long, value_name = "N", default_value_t = 5000, value_parser = at_least_one())]
    branches_limit: u32,

    /// Keep the state in this file over restarts; it holds keys and passwords
    #[arg(help_heading = "State and output", long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Hold every answer against the description of the API; a wrong one becomes status 500
    #[arg(help_heading = "State and output", long)]
    check_answers: bool,

    /// Write each request to stderr as one JSON line
    #[arg(help_heading = "State and output", long)]
    log: bool,

    /// Stop when stdin ends: with whoever holds it, however that ends
    #[arg(long)]
    until_stdin_ends: bool,
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

/// The form that identifiers have in the API; with another one nothing would be found.
fn read_id(text: &str) -> Result<String, String> {
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    match (1..=60).contains(&text.len()) && text.bytes().all(is_allowed) {
        true => Ok(text.to_owned()),
        false => Err("1 to 60 lower-case letters, digits and hyphens are allowed".to_owned()),
    }
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
    let arguments = Arguments::parse();
    let until_stdin_ends = arguments.until_stdin_ends;
    let options = Options::from(arguments);
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
    match run(&emulator, until_stdin_ends) {
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

/// Returns when stdin has ended, or never when nobody asked for that.
async fn end_of_stdin(is_wanted: bool) {
    if !is_wanted {
        return std::future::pending().await;
    }
    let (sender, receiver) = tokio::sync::oneshot::channel();
    // On a thread that nothing waits for: a read cannot be called off.
    std::thread::spawn(move || {
        // Input that cannot be read has ended as well.
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        let _ = sender.send(());
    });
    let _ = receiver.await;
}

/// Says where it listens and returns when it is told to stop.
fn run(emulator: &Emulator, until_stdin_ends: bool) -> io::Result<()> {
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
                () = end_of_stdin(until_stdin_ends) => Ok(()),
            }
        }
        #[cfg(not(unix))]
        {
            announce(emulator)?;
            tokio::select! {
                result = tokio::signal::ctrl_c() => result,
                () = end_of_stdin(until_stdin_ends) => Ok(()),
            }
        }
    })
}
