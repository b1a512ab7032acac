//! One small emitter per target.

pub(crate) mod c;
mod c_arguments;
mod c_contract;
pub(crate) mod c_header;
mod c_header_text;
mod c_ledger;
mod c_models;
mod c_names;
mod c_operations;
mod c_shape;
mod c_tables;
pub(crate) mod c_vectors;
mod c_vectors_fields;
pub(crate) mod calls;
pub(crate) mod contract;
pub(crate) mod core;
pub(crate) mod description;
pub(crate) mod emulator;
pub(crate) mod kotlin;
mod kotlin_contract;
mod kotlin_futures;
mod kotlin_groups;
mod kotlin_types;
pub(crate) mod operation_index;
pub(crate) mod python_rust;
mod python_rust_operations;
pub(crate) mod python_text;
mod python_text_contract;
mod python_text_convenience;
mod python_text_groups;
mod python_text_models;
mod python_text_records;
mod python_text_types;
mod rust_text;
pub(crate) mod swift;
mod swift_contract;
mod swift_docs;
mod swift_groups;
mod swift_tests;
pub(crate) mod uniffi_rust;
mod uniffi_rust_calls;
mod uniffi_rust_probes;
pub(crate) mod vectors;

use std::path::PathBuf;

/// A file that the generator writes.
#[derive(Debug)]
pub struct OutputFile {
    /// Path below the root of the workspace.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

impl OutputFile {
    pub(crate) fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> OutputFile {
        OutputFile { path: path.into(), text: text.into() }
    }
}

/// First line of every generated Rust file.
pub(crate) fn banner(source: &str) -> String {
    format!("// Written by cargo xtask generate from {source}. Do not edit.")
}
