//! One small emitter per target.

pub mod contract;
pub mod core;
pub mod operation_index;
mod rust_text;

use std::path::PathBuf;

/// A file that the generator writes.
#[derive(Debug)]
pub struct OutputFile {
    /// Path below the root of the workspace.
    pub path: PathBuf,
    pub text: String,
}

impl OutputFile {
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> OutputFile {
        OutputFile { path: path.into(), text: text.into() }
    }
}

/// First line of every generated Rust file.
pub fn banner(source: &str) -> String {
    format!("// Written by cargo xtask generate from {source}. Do not edit.")
}
