//! The Swift package's text: one file a group, the settings of a client and the kinds of errors.
//!
//! Everything here is names, types and docs. Models come from the native library by its bindgen.

use std::collections::BTreeMap;

use anyhow::Result;

use super::OutputFile;
use super::rust_text::words;
use super::swift_contract::{errors_file, settings_file};
use super::swift_docs::Names;
use super::swift_groups::{answers_file, enumerations_file, group_file, groups_file};
use super::swift_tests::emit as emit_tests;
use crate::ir::{Api, ContractData, Docs, Record, Type, TypeDefinition};

const FOLDER: &str = "bindings-uniffi/swift/Sources/NeonAPI/generated";
/// Longest line of generated Swift.
pub(crate) const WIDTH: usize = 120;

/// All files of the package that come from the description and the contract.
pub(crate) fn emit(api: &Api, contract: &ContractData) -> Result<Vec<OutputFile>> {
    let (records, names) = (records(api), Names::of(api));
    let groups: Vec<_> = api.groups.iter().filter(|group| !group.operations.is_empty()).collect();
    let file = |name: &str, source: &str, text: String| {
        OutputFile::new(
            format!("{FOLDER}/{name}.swift"),
            format!("{}\n{text}", super::banner(source)),
        )
    };
    let mut files: Vec<OutputFile> = groups
        .iter()
        .map(|group| {
            let source = format!("api/{}.yaml", group.name);
            file(&group.type_name, &source, group_file(group, &records, &names))
        })
        .collect();
    files.push(file("AnyAnswer", "api/", answers_file(api)));
    files.push(file("Enumerations", "api/", enumerations_file(api)));
    files.push(file("Client+groups", "api/", groups_file(&groups, &names)));
    files.push(file("ClientSettings", "api/contract.toml", settings_file(contract)));
    files.push(file("NeonError", "api/contract.toml", errors_file(contract)));
    files.extend(emit_tests(api, &groups)?);
    Ok(files)
}

/// All records by name.
pub(crate) fn records(api: &Api) -> BTreeMap<&str, &Record> {
    let records = api.types().filter_map(|definition| match definition {
        TypeDefinition::Record(record) => Some((record.name.as_str(), record)),
        _ => None,
    });
    records.collect()
}

/// Type of a value.
pub(crate) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Boolean => "Bool".into(),
        Type::Int32 => "Int32".into(),
        Type::Int64 => "Int64".into(),
        Type::Uint64 => "UInt64".into(),
        Type::Float => "Double".into(),
        Type::Text => "String".into(),
        Type::Secret => "Secret".into(),
        Type::Timestamp => "Date".into(),
        Type::TimestampUpdate => "TimestampUpdate".into(),
        Type::Bytes => "Data".into(),
        Type::Json => "JsonValue".into(),
        Type::List(inner) => format!("[{}]", type_name(inner)),
        Type::Map(inner) => format!("[String: {}]", type_name(inner)),
        Type::Record(name) | Type::Enumeration(name) | Type::Union(name) => name.clone(),
    }
}

/// A name as Swift has it, such as `projectId`.
pub(crate) fn name(name: &str) -> String {
    crate::names::member_name(name)
}

/// The name of a declaration or a case, which may be a word of the language.
pub(crate) fn identifier(text: &str) -> String {
    const WORDS: [&str; 16] = [
        "as",
        "case",
        "default",
        "enum",
        "extension",
        "false",
        "func",
        "in",
        "init",
        "internal",
        "is",
        "operator",
        "protocol",
        "self",
        "true",
        "where",
    ];
    let name = name(text);
    if WORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// Doc comment lines, wrapped.
pub(crate) fn doc_lines(docs: &Docs, indent: usize) -> String {
    let mut text = String::new();
    for paragraph in docs.0.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !text.is_empty() {
            text.push_str(&format!("{:indent$}///\n", ""));
        }
        let mut line = String::from("///");
        for word in words(paragraph, WIDTH - indent - 10) {
            if indent + line.chars().count() + 1 + word.chars().count() > WIDTH && line != "///" {
                text.push_str(&format!("{:indent$}{line}\n", ""));
                line = String::from("///");
            }
            line.push(' ');
            line.push_str(&word);
        }
        text.push_str(&format!("{:indent$}{line}\n", ""));
    }
    text
}

/// A list in brackets: on one line where it fits, otherwise one line further in.
pub(crate) fn bracketed(start: &str, items: &[String], end: &str, indent: usize) -> String {
    let all = items.join(", ");
    let line = format!("{:indent$}{start}{all}{end}", "");
    if line.chars().count() <= WIDTH {
        return line;
    }
    let mut text = format!("{:indent$}{}\n", "", start.trim_end());
    let mut line = format!("{:1$}", "", indent + 2);
    for (place, item) in items.iter().enumerate() {
        let item = if place + 1 < items.len() { format!("{item}, ") } else { item.clone() };
        if line.chars().count() + item.trim_end().chars().count() > WIDTH {
            text.push_str(line.trim_end());
            text.push('\n');
            line = format!("{:1$}", "", indent + 2);
        }
        line.push_str(&item);
    }
    format!("{text}{line}\n{:indent$}{end}", "")
}
