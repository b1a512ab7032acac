//! `cargo xtask`: everything of this workspace that a program writes.

mod check;
mod contract;
mod description;
mod emit;
mod ir;
mod lower;
mod names;
mod output;
mod problems;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

use description::Description;
use emit::OutputFile;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Writes what is generated in this workspace.")]
struct Command {
    /// Root of the workspace.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/.."), global = true)]
    root: PathBuf,
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
    /// Writes the description as one OpenAPI document in JSON.
    Bundle {
        /// File to write.
        #[arg(long)]
        out: PathBuf,
    },
}

fn main() -> Result<()> {
    let command = Command::parse();
    match command.task {
        Task::Generate { check: false } => output::write(&command.root, &generate(&command.root)?),
        Task::Generate { check: true } => output::check(&command.root, &generate(&command.root)?),
        Task::Bundle { out } => bundle(&command.root, &out),
    }
}

/// Everything that the generator writes.
fn generate(root: &Path) -> Result<Vec<OutputFile>> {
    let folder = root.join("api");
    let description = Description::read(&folder)?;
    check::check_description(&description)?;
    let shipped = fs::read_to_string(root.join(emit::contract::ERROR_KIND)).unwrap_or_default();
    let contract = contract::read(&folder, &emit::contract::shipped_numbers(&shipped))?;
    let api = lower::lower(&description)?;
    check::check_names(&description, &api)?;
    let mut files = emit::core::emit(&api)?;
    files.extend(emit::contract::emit(&contract)?);
    files.push(emit::operation_index::emit(&api));
    Ok(files)
}

fn bundle(root: &Path, out: &Path) -> Result<()> {
    let description = Description::read(&root.join("api"))?;
    let text = serde_json::to_string_pretty(&description.bundle)?;
    fs::write(out, text + "\n").with_context(|| format!("{}: cannot be written", out.display()))
}
