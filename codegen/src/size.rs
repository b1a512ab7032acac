//! How many lines there are, and how many there may be.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// What marks a file as generated, in one of its first lines.
const BANNER: &str = "Written by cargo xtask generate";
const HAND_WRITTEN_FILE: usize = 400;
const GENERATED_FILE: usize = 1_500;
/// Files of generated code that are one by nature: the C header and the Python stubs.
const LONG_BY_NATURE: [&str; 3] = [
    "bindings-python/python/neonapi/_async_groups.pyi",
    "bindings-python/python/neonapi/models.pyi",
    "include/neonapi.h",
];
/// Endings of files that count.
const ENDINGS: [&str; 10] = ["c", "h", "jinja", "kt", "kts", "mjs", "py", "pyi", "rs", "swift"];
/// Folders with what tools put there, beside those whose names begin with a dot.
const NOT_OURS: [&str; 4] = ["build", "native", "node_modules", "target"];

/// Lines of generated code below a folder, and how many there may be.
///
/// A number is raised in the commit that needs it, with the reason beside it.
const BUDGETS: [(&str, &str, usize); 11] = [
    // 1,160 fields and 179 methods with a doc line each are 4,500 lines before anything else; 470 lines name
    // the fields once more for their one reader, which halves what a library is made of.
    ("core", "core/src/generated", 9_100),
    // A line for each of 179 operations.
    ("emulator", "emulator/src/generated", 200),
    // A call of each operation takes one to eight lines once it is formatted.
    ("tests", "tests/engine/generated", 1_000),
    ("python", "bindings-python/src/generated", 3_500),
    // Mirrors of all models with their docs, which uniffi carries over: 1,160 fields and 600 defaults.
    ("uniffi", "bindings-uniffi/src/generated", 6_500),
    ("c", "bindings-c/src/generated", 13_000),
    // Each of 179 operations takes ten lines and one an argument; each of 750 fields that C reads, two.
    ("c tests", "bindings-c/tests/vectors/generated", 6_000),
    ("kotlin", "bindings-uniffi/kotlin/src/main/generated", 3_000),
    // The same functions with futures, without docs of their own.
    ("java", "bindings-uniffi/kotlin/src/main/java-view", 1_400),
    ("swift", "bindings-uniffi/swift/Sources", 3_000),
    // Each of 179 operations with all its arguments, one a line where they are many.
    ("swift tests", "bindings-uniffi/swift/Tests", 2_500),
];

struct SourceFile {
    /// Below the root, with `/` between folders.
    path: String,
    lines: usize,
    is_generated: bool,
}

/// Prints the numbers; an error lists what is beyond them.
pub(crate) fn report(root: &Path) -> Result<String> {
    let mut files = Vec::new();
    walk(root, root, &mut files)?;
    files.sort_by(|one: &SourceFile, other| one.path.cmp(&other.path));
    let mut beyond = Vec::new();
    for file in &files {
        let limit = if file.is_generated { GENERATED_FILE } else { HAND_WRITTEN_FILE };
        if file.lines > limit && !LONG_BY_NATURE.contains(&file.path.as_str()) {
            beyond.push(format!("{}: {} lines, {limit} allowed; split it", file.path, file.lines));
        }
    }
    let mut text = String::from("generated      lines  budget\n");
    for (name, folder, budget) in BUDGETS {
        let prefix = format!("{folder}/");
        let inside = files.iter().filter(|file| file.is_generated);
        let inside = inside.filter(|file| file.path.starts_with(&prefix));
        let lines: usize = inside.map(|file| file.lines).sum();
        text.push_str(&format!("{name:<12} {lines:>7} {budget:>7}\n"));
        if lines > budget {
            beyond.push(format!("{folder}: {lines} generated lines, {budget} budgeted"));
        }
    }
    text.push_str("hand-written   lines\n");
    for (folder, lines) in hand_written(&files) {
        text.push_str(&format!("{folder:<12} {lines:>7}\n"));
    }
    if beyond.is_empty() {
        return Ok(text);
    }
    bail!("{text}beyond the budget\n  {}", beyond.join("\n  "))
}

/// Hand-written lines by top folder.
fn hand_written(files: &[SourceFile]) -> Vec<(String, usize)> {
    let mut folders: Vec<(String, usize)> = Vec::new();
    for file in files.iter().filter(|file| !file.is_generated) {
        let folder = file.path.split('/').next().unwrap_or_default();
        match folders.last_mut() {
            Some((last, lines)) if last == folder => *lines += file.lines,
            _ => folders.push((folder.to_owned(), file.lines)),
        }
    }
    folders
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) -> Result<()> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') || NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            walk(root, &path, files)?;
            continue;
        }
        let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        if !ENDINGS.contains(&ending.as_str()) {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let below = path.strip_prefix(root).unwrap_or(&path);
        let steps: Vec<_> = below.iter().map(|step| step.to_string_lossy()).collect();
        files.push(SourceFile {
            path: steps.join("/"),
            lines: text.lines().count(),
            is_generated: text.lines().take(3).any(|line| line.contains(BANNER)),
        });
    }
    Ok(())
}
