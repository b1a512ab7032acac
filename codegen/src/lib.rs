//! Reads the description in `api/` and writes everything that is made from it.

mod check;
mod contract;
mod description;
mod emit;
mod ir;
mod lower;
mod names;
mod output;
mod problems;
mod size;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

pub use emit::OutputFile;

/// Everything that the generator makes of the workspace at `root`.
pub fn generate(root: &Path) -> Result<Vec<OutputFile>> {
    let folder = root.join("api");
    let description = description::Description::read(&folder)?;
    check::check_description(&description)?;
    let shipped = fs::read_to_string(root.join(emit::contract::ERROR_KIND)).unwrap_or_default();
    let contract = contract::read(&folder, &emit::contract::shipped_numbers(&shipped))?;
    let api = lower::lower(&description)?;
    check::check_names(&description, &api)?;
    let mut files = emit::core::emit(&api)?;
    files.extend(emit::contract::emit(&contract)?);
    files.push(emit::emulator::emit(&api)?);
    files.push(emit::description::emit(&description)?);
    files.push(emit::operation_index::emit(&api));
    files.push(emit::vectors::emit(&api)?);
    files.push(emit::calls::emit(&api)?);
    files.extend(emit::c::emit(&api, &contract, root)?);
    files.extend(emit::c_vectors::emit(&api)?);
    files.extend(emit::python_rust::emit(&api, &contract)?);
    files.extend(emit::python_text::emit(&api, &contract)?);
    let header = emit::c_header::emit(root, &files, &emit::c::handles(&api), &api.groups)?;
    files.push(header);
    files.extend(emit::uniffi_rust::emit(&api, &contract)?);
    files.extend(emit::kotlin::emit(&api, &contract)?);
    files.extend(emit::swift::emit(&api, &contract)?);
    Ok(files)
}

/// Writes what differs and removes what is left over in generated folders.
pub fn write(root: &Path, files: &[OutputFile]) -> Result<()> {
    output::write(root, files)
}

/// An error that lists the files that are not as generated.
pub fn compare(root: &Path, files: &[OutputFile]) -> Result<()> {
    output::compare(root, files)
}

/// Writes the description as one OpenAPI document in JSON.
pub fn bundle(root: &Path, out: &Path) -> Result<()> {
    let description = description::Description::read(&root.join("api"))?;
    let text = serde_json::to_string_pretty(&description.bundle)?;
    fs::write(out, text + "\n").with_context(|| format!("{}: cannot be written", out.display()))
}

/// Lines of code, generated and hand-written; an error says what is beyond its budget.
pub fn size_report(root: &Path) -> Result<String> {
    size::report(root)
}
