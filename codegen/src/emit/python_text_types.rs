//! How types and docs are spelled in Python.

use std::collections::BTreeSet;

use super::rust_text::words;
use crate::ir::{Docs, Type};

/// Longest line of generated Python.
const WIDTH: usize = 100;

/// First line of every generated Python file.
pub(crate) fn banner(source: &str) -> String {
    format!("# Written by cargo xtask generate from {source}. Do not edit.\n")
}

/// Type of a value that comes back. A class with a method `list` has to call the type otherwise.
pub(crate) fn answer_type(ty: &Type, list: &str) -> String {
    match ty {
        Type::List(inner) => format!("{list}[{}]", answer_type(inner, list)),
        Type::Map(inner) => format!("dict[str, {}]", answer_type(inner, list)),
        Type::Union(name) => format!("{name} | dict[str, Any]"),
        other => scalar_type(other),
    }
}

/// Type of a value that is given: wider than what comes back.
pub(crate) fn argument_type(ty: &Type) -> String {
    match ty {
        Type::List(inner) => format!("Sequence[{}]", argument_type(inner)),
        Type::Map(inner) => format!("Mapping[str, {}]", argument_type(inner)),
        Type::Record(name) | Type::Union(name) => format!("{name} | Mapping[str, Any]"),
        Type::Bytes => "FileContent".into(),
        other => scalar_type(other),
    }
}

fn scalar_type(ty: &Type) -> String {
    match ty {
        Type::Boolean => "bool".into(),
        Type::Int32 | Type::Int64 | Type::Uint64 => "int".into(),
        Type::Float => "float".into(),
        Type::Text | Type::Secret => "str".into(),
        Type::Timestamp => "datetime".into(),
        Type::TimestampUpdate => "datetime | None | UnsetType".into(),
        Type::Bytes => "bytes".into(),
        Type::Json | Type::List(_) | Type::Map(_) => "Any".into(),
        Type::Record(name) | Type::Enumeration(name) | Type::Union(name) => name.clone(),
    }
}

/// Imports of the names that signatures use, each from where it is; `models` are all there are.
pub(crate) fn imports(signatures: &str, models: &BTreeSet<&str>, indent: usize) -> String {
    const HOMES: [(&str, &[&str]); 7] = [
        ("collections.abc", &["Awaitable", "Callable", "Iterable", "Mapping", "Sequence"]),
        ("datetime", &["datetime"]),
        ("typing", &["Any", "Literal", "TypeAlias", "final"]),
        ("neonapi._async", &["AsyncList"]),
        ("neonapi._neonapi", &["CancelToken", "List", "UnsetType"]),
        ("neonapi._temporary", &["AsyncTemporaryBranch", "TemporaryBranch"]),
        (
            "neonapi._types",
            &["BinaryWriter", "FileContent", "HasOperations", "OnProgress", "Seconds"],
        ),
    ];
    let mut lines = String::new();
    if signatures.contains("builtins.") {
        lines.push_str(&format!("{:indent$}import builtins\n", ""));
    }
    let models: Vec<&str> = models.iter().copied().collect();
    for (home, names) in HOMES.into_iter().chain([("neonapi.models", models.as_slice())]) {
        let used = names.iter().filter(|name| uses(signatures, name));
        let used: Vec<String> = used.map(|name| (*name).to_owned()).collect();
        let one_line = format!("{:indent$}from {home} import {}\n", "", used.join(", "));
        if one_line.len() > WIDTH + 1 {
            let start = format!("from {home} import (");
            lines.push_str(&wrapped_list(&start, &used, ")", indent));
        } else if !used.is_empty() {
            lines.push_str(&one_line);
        }
    }
    lines
}

/// Whether a text has a word.
pub(crate) fn uses(text: &str, word: &str) -> bool {
    let is_part = |character: char| character.is_alphanumeric() || "_.".contains(character);
    text.match_indices(word).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let after = text[start + word.len()..].chars().next();
        !before.is_some_and(is_part)
            && !after.is_some_and(|character| character.is_alphanumeric() || character == '_')
    })
}

/// Items in brackets, on one line or one a line.
pub(crate) fn wrapped_list(start: &str, items: &[String], end: &str, indent: usize) -> String {
    let one_line = format!("{:indent$}{start}{}{end}\n", "", items.join(", "));
    if one_line.lines().count() == 1 && one_line.chars().count() <= WIDTH + 1 {
        return one_line;
    }
    let mut text = format!("{:indent$}{start}\n", "");
    for item in items {
        text.push_str(&format!("{:indent$}    {item},\n", ""));
    }
    text + &format!("{:indent$}{end}\n", "")
}

/// Words in rows that fit the width.
pub(crate) fn filled(words: &[&str], indent: usize) -> String {
    wrap(&words.join(" "), indent, indent)
}

/// A docstring of paragraphs and sections, each section with its entries.
pub(crate) fn docstring(docs: &Docs, sections: &[(&str, Vec<String>)], indent: usize) -> String {
    let mut parts: Vec<String> = docs
        .0
        .iter()
        .filter(|paragraph| !paragraph.is_empty())
        .enumerate()
        .map(|(index, paragraph)| {
            let text = wrap(paragraph, indent + if index == 0 { 3 } else { 0 }, indent);
            text.trim().to_owned()
        })
        .collect();
    for (title, entries) in sections.iter().filter(|(_, entries)| !entries.is_empty()) {
        let entries: String =
            entries.iter().map(|entry| wrap(entry, indent + 4, indent + 8)).collect();
        parts.push(format!("{title}:\n{}", entries.trim_end()));
    }
    let raw = if parts.iter().any(|part| part.contains('\\')) { "r" } else { "" };
    let text = parts.join(&format!("\n\n{:indent$}", ""));
    let fits = !text.contains('\n') && indent + text.chars().count() + 6 <= WIDTH;
    let end = if fits { String::new() } else { format!("\n{:indent$}", "") };
    format!("{:indent$}{raw}\"\"\"{text}{end}\"\"\"\n", "")
}

/// Breaks a text into lines; code in backticks stays together where it fits.
fn wrap(text: &str, first_indent: usize, indent: usize) -> String {
    let mut lines: Vec<String> = vec![" ".repeat(first_indent)];
    for word in words(text, WIDTH - indent) {
        let line = lines.last_mut().expect("there is always a line");
        if line.trim().is_empty() {
            line.push_str(&word);
        } else if line.chars().count() + 1 + word.chars().count() <= WIDTH {
            line.push(' ');
            line.push_str(&word);
        } else {
            lines.push(format!("{:indent$}{word}", ""));
        }
    }
    lines.join("\n") + "\n"
}
