//! Processors, time used, memory, and clients in processes of their own.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, bail};
use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use nix::sys::resource::{UsageWho, getrusage};
use nix::unistd::Pid;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{big_list, idle, per_call, walk};

pub(crate) const CLIENT_PROCESSOR: usize = 0;
pub(crate) const SERVER_PROCESSOR: usize = 1;

/// Stands for the thread that asks, where a process is named.
const CALLER: Pid = Pid::from_raw(0);

/// Binds a process to one processor, where the machine has as many; 0 is the thread that asks.
pub(crate) fn pin(process_id: u32, processor: usize) -> anyhow::Result<()> {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    if processor < processors {
        let mut set = CpuSet::new();
        set.set(processor)?;
        sched_setaffinity(Pid::from_raw(i32::try_from(process_id)?), &set)?;
    }
    Ok(())
}

/// A client of a comparison.
#[derive(Debug, clap::Args)]
pub(crate) struct Work {
    /// What to do.
    pub(crate) what: String,
    /// Where the emulator is.
    #[arg(long)]
    pub(crate) base_url: String,
    /// The project to use.
    #[arg(long, default_value = "")]
    pub(crate) project_id: String,
    /// How often.
    #[arg(long, default_value_t = 1)]
    pub(crate) times: u32,
}

/// What a client used.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Used {
    /// Processor time, in microseconds.
    pub(crate) processor_us: f64,
    /// Time that passed, in microseconds.
    pub(crate) elapsed_us: f64,
    /// Memory before, in KiB.
    pub(crate) memory_before_kib: f64,
    /// Most memory, in KiB.
    pub(crate) memory_peak_kib: f64,
    /// Threads at the end.
    pub(crate) threads: f64,
}

/// Runs a client in this process and prints what it used.
pub(crate) fn work(work: &Work) -> anyhow::Result<()> {
    let used = match work.what.split_once(' ').unwrap_or((&work.what, "")) {
        ("call", client) => per_call::work(client, work)?,
        ("list", client) => big_list::work(client, work)?,
        ("walk", _) => walk::work(work)?,
        ("idle", client) => idle::work(client, work)?,
        _ => bail!("no client is called {}", work.what),
    };
    writeln!(std::io::stdout(), "{}", serde_json::to_string(&used)?)?;
    Ok(())
}

/// Runs a client in a process of its own.
pub(crate) fn run(
    what: &str,
    base_url: &str,
    project_id: &str,
    times: u32,
) -> anyhow::Result<Used> {
    run_program(Command::new(std::env::current_exe()?), what, base_url, project_id, times)
}

/// The same with a program that takes the same arguments, such as one in another language.
pub(crate) fn run_program<T: DeserializeOwned>(
    mut program: Command,
    what: &str,
    base_url: &str,
    project_id: &str,
    times: u32,
) -> anyhow::Result<T> {
    // Inherited, so that it holds for threads that the program starts at once, too.
    let processors = sched_getaffinity(CALLER)?;
    pin(0, CLIENT_PROCESSOR)?;
    let process = program
        .args(["work", what, "--base-url", base_url, "--project-id", project_id])
        .args(["--times", &times.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting {}", program.get_program().display()));
    sched_setaffinity(CALLER, &processors)?;
    let output = process?.wait_with_output()?;
    if !output.status.success() {
        bail!("{what} failed");
    }
    serde_json::from_slice(&output.stdout).with_context(|| format!("what {what} printed"))
}

/// Measures a piece of work in this process.
pub(crate) fn measured(work: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<Used> {
    let memory_before_kib = memory("VmRSS")?;
    let (started, before) = (Instant::now(), processor_us()?);
    work()?;
    Ok(Used {
        processor_us: processor_us()? - before,
        elapsed_us: started.elapsed().as_secs_f64() * 1e6,
        memory_before_kib,
        memory_peak_kib: memory("VmHWM")?,
        threads: memory("Threads")?,
    })
}

fn processor_us() -> anyhow::Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    let of = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 * 1e6 + time.tv_usec() as f64;
    Ok(of(usage.user_time()) + of(usage.system_time()))
}

/// A number of `/proc/self/status`.
fn memory(name: &str) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let number = line.and_then(|rest| rest.split_whitespace().next()).context(name.to_owned())?;
    Ok(number.parse()?)
}

/// The middle of some figures.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    match figures.len() {
        0 => f64::NAN,
        length if length % 2 == 1 => figures[length / 2],
        length => (figures[length / 2 - 1] + figures[length / 2]) / 2.0,
    }
}
