//! Benchmarks of the engine against the emulator: ratios within one run, on pinned processors.

mod big_list;
mod binding;
mod branches;
mod c;
mod idle;
mod limits;
mod machine;
mod per_call;
mod server;
mod table;
mod waiting;
mod walk;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::table::Table;

/// Measures the engine and prints one table; exits with 1 when a target is missed.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Runs only the measurements whose name contains this.
    #[arg(long, default_value = "")]
    only: String,
    /// Fewer rounds: shows that everything runs, figures are rough, targets are not judged.
    #[arg(long)]
    quick: bool,
    /// Measures the C library instead, with its worker in this folder (used by `make bench-c`).
    #[arg(long, value_name = "FOLDER")]
    c: Option<PathBuf>,
    #[command(flatten)]
    binding: binding::Binding,
}

/// Adds rows to the table; quickly, where the second argument says so.
type Measurement = fn(&mut Table, bool) -> anyhow::Result<()>;

#[derive(Debug, Subcommand)]
enum Command {
    /// One client of a comparison, in a process of its own (used by the measurements).
    #[command(hide = true)]
    Work(machine::Work),
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    if let Some(Command::Work(work)) = &arguments.command {
        return machine::work(work);
    }
    let mut table = Table::default();
    match &arguments.c {
        Some(folder) => c::measure(&mut table, folder, arguments.quick)?,
        None if arguments.binding.language.is_some() => {
            arguments.binding.measure(&mut table, arguments.quick)?;
        }
        None => measure_engine(&mut table, &arguments)?,
    }
    let met = table.print()?;
    if !met && !arguments.quick {
        std::process::exit(1);
    }
    Ok(())
}

fn measure_engine(table: &mut Table, arguments: &Arguments) -> anyhow::Result<()> {
    let measurements: [(&str, Measurement); 6] = [
        ("per call", per_call::measure),
        ("big list", big_list::measure),
        ("limits", limits::measure),
        ("branches", branches::measure),
        ("waiting", waiting::measure),
        ("idle", idle::measure),
    ];
    for (name, measure) in measurements {
        if name.contains(&arguments.only) {
            eprintln!("measuring: {name}");
            measure(table, arguments.quick)?;
        }
    }
    Ok(())
}
