//! `cargo xtask`: everything of this workspace that a program writes.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Writes what is generated in this workspace.")]
struct Command {
    /// Root of the workspace; the one that this program belongs to unless given.
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Writes the generated files from api/.
    Generate {
        /// Write nothing; fail when a file is not as generated.
        #[arg(long)]
        check: bool,
    },
    /// Prints how many lines there are; fails when there are more than allowed.
    Size,
    /// Writes the description as one OpenAPI document in JSON.
    Bundle {
        /// File to write.
        #[arg(long)]
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(&Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<()> {
    let root = command.root.clone().unwrap_or_else(own_workspace);
    let root = root.as_path();
    match &command.task {
        Task::Generate { check } => {
            let files = neonapi_codegen::generate(root)?;
            match check {
                true => neonapi_codegen::compare(root, &files),
                false => neonapi_codegen::write(root, &files),
            }
        }
        Task::Size => {
            let text = neonapi_codegen::size_report(root)?;
            Ok(std::io::stdout().write_all(text.as_bytes())?)
        }
        Task::Bundle { out } => neonapi_codegen::bundle(root, out),
    }
}

/// The workspace that cargo runs this program in, whatever the current folder.
fn own_workspace() -> PathBuf {
    match std::env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => PathBuf::from(package).join(".."),
        None => PathBuf::from("."),
    }
}
