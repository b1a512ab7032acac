//! Writes the Kotlin and Swift sides of the native library, as uniffi makes them and then as we want them.

mod kotlin;
mod kotlin_java;
mod rewrite;
mod swift;
mod swift_docs;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};
use uniffi::{GenerateOptions, TargetLanguage, generate};

#[derive(Parser)]
#[command(about = "Writes the Kotlin or the Swift side of the native library.")]
struct Command {
    /// The library that ships, before anything is stripped from it.
    #[arg(long)]
    library: PathBuf,
    #[arg(long)]
    language: Language,
    /// Folder to write to.
    #[arg(long)]
    out: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Language {
    Kotlin,
    Swift,
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
    let (language, file) = match command.language {
        Language::Kotlin => (TargetLanguage::Kotlin, "neonapi/models/neonapi_uniffi.kt"),
        Language::Swift => (TargetLanguage::Swift, "NeonAPINative.swift"),
    };
    generate(GenerateOptions {
        languages: vec![language],
        source: text_of(&command.library)?.into(),
        out_dir: text_of(&command.out)?.into(),
        ..GenerateOptions::default()
    })
    .with_context(|| format!("no bindings of {}", command.library.display()))?;
    let file = command.out.join(file);
    let text = fs::read_to_string(&file)
        .with_context(|| format!("{} is not where it was expected", file.display()))?;
    let text = match command.language {
        Language::Kotlin => kotlin::rewrite(&text),
        Language::Swift => swift::rewrite(&text),
    };
    let text =
        text.with_context(|| format!("{}: uniffi writes it differently now", file.display()))?;
    fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))
}

fn text_of(path: &Path) -> Result<&str> {
    path.to_str().with_context(|| format!("{} is not UTF-8", path.display()))
}
