//! The header of the C library, by cbindgen, one section after the other.
//!
//! cbindgen puts all types of a crate before all functions. So that the header can be read group by
//! group, it is run for each section by itself, and a handle is declared in the first section that
//! has to do with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use cbindgen::{Builder, Config, DocumentationStyle, Language, Style};
use regex::Regex;

use super::OutputFile;
use super::c_contract::FOLDER as GENERATED;
use super::c_header_text::{self as text, Section};
use crate::ir::Group;
use crate::lower::COMMON;

const HEADER: &str = "include/neonapi.h";
const HAND_WRITTEN: &str = "bindings-c/src";

/// What comes before the groups of operations: name, title, and files, generated ones with their folder.
const FOUNDATION: [(&str, &str, &[&str]); 9] = [
    ("status", "Status and errors", &["status", "generated/error_kinds", "error"]),
    ("version", "Version", &["version"]),
    ("log", "Log", &["log_event"]),
    ("settings", "Settings of a client", &["settings", "generated/settings"]),
    ("client", "Client", &["client"]),
    ("options", "Options of a call", &["options"]),
    ("cancel_token", "Cancelling", &["cancel_token"]),
    ("memory", "Text and bytes that are yours", &["text", "bytes"]),
    ("response", "Responses, and requests of your own", &["response", "request"]),
];

/// What comes after them.
const CONVENIENCE: (&str, &str, &[&str]) = (
    "convenience",
    "Calls made of several operations",
    &["convenience", "generated/convenience_models", "temporary", "waiting", "download"],
);

/// What the names of files of one group end with, beside that of its calls.
const ENDINGS: [&str; 3] = ["", "_arguments", "_models"];

/// The header, from the hand-written files and the generated ones.
pub(crate) fn emit(
    root: &Path,
    files: &[OutputFile],
    docs: &BTreeMap<String, String>,
    groups: &[Group],
) -> Result<OutputFile> {
    let sources = sources(root, files)?;
    let mut left: BTreeSet<&str> = sources
        .iter()
        .filter(|(_, source)| {
            source.contains("#[unsafe(no_mangle)]") || source.contains("pub const NEONAPI_")
        })
        .map(|(name, _)| name.as_str())
        .collect();
    let mut take = |name: &str, title: &str, docs: &str, files: &[&str]| {
        let files = files.iter().filter_map(|file| sources.get_key_value(*file));
        let rust: Vec<&str> = files
            .inspect(|(file, _)| _ = left.remove(file.as_str()))
            .map(|(_, rust)| rust.as_str())
            .collect();
        section(name, title, docs, &rust.join("\n"))
    };
    let mut sections = Vec::new();
    for (name, title, files) in FOUNDATION {
        sections.push(take(name, title, "", files)?);
    }
    // What several groups share comes last of the groups.
    let (shared, groups): (Vec<&Group>, Vec<&Group>) =
        groups.iter().partition(|group| group.name == COMMON);
    for group in groups.into_iter().chain(shared) {
        let files = ENDINGS.map(|ending| format!("generated/{}{ending}", group.name));
        let files = files.each_ref().map(String::as_str);
        sections.push(take(&group.name, &title(&group.name), &group.docs.0.concat(), &files)?);
    }
    let (name, title, files) = CONVENIENCE;
    sections.push(take(name, title, "", files)?);
    if let Some(file) = left.first() {
        bail!("{HEADER}: {file} exports something and is in no section; add it to one");
    }
    let mut docs = docs.clone();
    sources.values().for_each(|source| docs.extend(text::documented_structs(source)));
    let text = text::assemble(&sections, &docs)?;
    Ok(OutputFile::new(HEADER, text))
}

/// The name of a group as people write it.
fn title(name: &str) -> String {
    if name == COMMON {
        return "Shared by several groups".to_owned();
    }
    let words = name.split('_').enumerate().map(|(index, word)| match word {
        "ai" | "api" | "jwks" | "vpc" => word.to_uppercase(),
        "oauth" => "OAuth".to_owned(),
        _ if index == 0 => word[..1].to_uppercase() + &word[1..],
        _ => word.to_owned(),
    });
    words.collect::<Vec<String>>().join(" ")
}

/// The text of each file of the crate, by its name below the folder of sources.
fn sources(root: &Path, files: &[OutputFile]) -> Result<BTreeMap<String, String>> {
    let mut sources = BTreeMap::new();
    let folder = root.join(HAND_WRITTEN);
    // A workspace for tests of the generator has no such folder.
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            sources.insert(name, fs::read_to_string(&path)?);
        }
    }
    for file in files {
        let Ok(name) = file.path.strip_prefix(GENERATED) else { continue };
        let name = format!("generated/{}", name.with_extension("").display());
        sources.insert(name, file.text.clone());
    }
    Ok(sources)
}

/// Runs cbindgen over one section.
fn section(name: &str, title: &str, docs: &str, rust: &str) -> Result<Section> {
    let inner = |line: &&str| !line.starts_with("//!") && !line.starts_with("#![");
    let rust: String = rust.lines().filter(inner).map(|line| format!("{line}\n")).collect();
    let file = tempfile::Builder::new().prefix("neonapi-").suffix(".rs").tempfile()?;
    fs::write(file.path(), &rust)?;
    let bindings = Builder::new()
        .with_config(config(&rust)?)
        .with_src(file.path())
        .generate()
        .with_context(|| format!("{title}: cbindgen does not take it"))?;
    let mut bytes = Vec::new();
    bindings.write(&mut bytes);
    Ok(Section {
        name: name.to_owned(),
        title: title.to_owned(),
        docs: docs.to_owned(),
        text: String::from_utf8(bytes)?,
    })
}

fn config(rust: &str) -> Result<Config> {
    let mut config = Config {
        language: Language::C,
        style: Style::Type,
        no_includes: true,
        usize_is_size_t: true,
        documentation_style: DocumentationStyle::Doxy,
        line_length: 100,
        tab_width: 4,
        ..Config::default()
    };
    config.function.deprecated = Some("NEONAPI_DEPRECATED".to_owned());
    config.function.deprecated_with_note = Some("NEONAPI_DEPRECATED".to_owned());
    // Types that only functions of other sections use.
    let alias = Regex::new(r"(?m)^pub type (neonapi_\w+)")?;
    config.export.include = alias.captures_iter(rust).map(|found| found[1].to_owned()).collect();
    // Handles are declared in the section that comes first.
    let handle = Regex::new(r"(?m)^pub struct (neonapi_\w+)")?;
    config.export.exclude = handle.captures_iter(rust).map(|found| found[1].to_owned()).collect();
    // An owner and what borrows from it are one type in C.
    let owner = Regex::new(r"\b(neonapi_\w+)_owner\b")?;
    config.export.rename =
        owner.captures_iter(rust).map(|found| (found[0].to_owned(), found[1].to_owned())).collect();
    Ok(config)
}
