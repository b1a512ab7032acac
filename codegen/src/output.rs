//! Writes generated files, or compares them with what is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::emit::OutputFile;

/// Folders in which every file is generated.
const GENERATED_FOLDERS: [&str; 13] = [
    "bindings-c/src/generated",
    "bindings-c/tests/vectors/generated",
    "bindings-python/python/neonapi/groups",
    "bindings-python/src/generated",
    "bindings-uniffi/kotlin/src/main/generated/neonapi",
    "bindings-uniffi/kotlin/src/main/generated/neonapi/groups",
    "bindings-uniffi/kotlin/src/main/java-view/neonapi/futures",
    "bindings-uniffi/src/generated",
    "bindings-uniffi/swift/Sources/NeonAPI/generated",
    "bindings-uniffi/swift/Tests/NeonAPITests/generated",
    "core/src/generated",
    "emulator/src/generated",
    "tests/engine/generated",
];

/// Writes what differs and removes what is left over.
pub(crate) fn write(root: &Path, files: &[OutputFile]) -> Result<()> {
    for file in files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, &file.text)
            .with_context(|| format!("{}: cannot be written", file.path.display()))?;
    }
    for path in left_over(root, files)? {
        fs::remove_file(root.join(&path))
            .with_context(|| format!("{}: cannot be removed", path.display()))?;
    }
    Ok(())
}

/// An error that lists the files that are not as generated.
pub(crate) fn compare(root: &Path, files: &[OutputFile]) -> Result<()> {
    let mut lines = Vec::new();
    for file in files {
        let path = file.path.display();
        match fs::read_to_string(root.join(&file.path)) {
            Ok(text) if text == file.text => {}
            Ok(_) => lines.push(format!("{path}: differs")),
            Err(_) => lines.push(format!("{path}: missing")),
        }
    }
    for path in left_over(root, files)? {
        lines.push(format!("{}: left over", path.display()));
    }
    if lines.is_empty() {
        return Ok(());
    }
    bail!("run cargo xtask generate; these files are not as generated\n  {}", lines.join("\n  "))
}

/// Files in generated folders that nothing writes any more.
fn left_over(root: &Path, files: &[OutputFile]) -> Result<Vec<PathBuf>> {
    let written: BTreeSet<&Path> = files.iter().map(|file| file.path.as_path()).collect();
    let mut found = Vec::new();
    for folder in GENERATED_FOLDERS {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
        for entry in entries {
            let entry = entry?;
            // Python keeps what it has compiled in a folder beside the text.
            if entry.file_type()?.is_dir() {
                continue;
            }
            let path = Path::new(folder).join(entry.file_name());
            if !written.contains(path.as_path()) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
