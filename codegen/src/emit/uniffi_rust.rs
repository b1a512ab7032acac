//! The native library of Kotlin and Swift: mirrors of the core's types, from which uniffi learns their fields.

use std::collections::BTreeSet;

use anyhow::Result;

use super::rust_text::{doc_lines, format, identifier};
use super::uniffi_rust_calls::{answers_file, calls_file, settings_file};
use super::uniffi_rust_probes::probes_file;
use super::{OutputFile, banner};
use crate::ir::{
    Api, ContractData, Docs, Enumeration, Field, Group, Presence, Record, Type, TypeDefinition,
    Union,
};

const FOLDER: &str = "bindings-uniffi/src/generated";
/// What is compiled for tests only.
const PROBES: &str = "native_probes";

/// All files of the library that come from the description and the contract.
pub(crate) fn emit(api: &Api, contract: &ContractData) -> Result<Vec<OutputFile>> {
    let mut texts: Vec<(&str, &str, String)> = api
        .groups
        .iter()
        .filter(|group| !group.types.is_empty())
        .map(|group| (group.name.as_str(), "api/", group_file(group)))
        .collect();
    texts.push(("native_answers", "api/", answers_file(api)));
    texts.push(("native_calls", "api/", calls_file(api)));
    texts.push(("native_maps", "api/", maps_file(api)));
    texts.push((PROBES, "api/", probes_file(api)));
    texts.push(("native_settings", "api/contract.toml", settings_file(contract)));
    texts.sort();
    let mut modules = format!("{}\n//! Mirrors of models, and all calls.\n\n", banner("api/"));
    let mut files = Vec::new();
    for (name, source, text) in texts {
        let path = format!("{FOLDER}/{name}.rs");
        let text = format!("{}\n{text}", banner(source));
        files.push(OutputFile::new(&path, self::format(&text, &path)?));
        if name == PROBES {
            modules.push_str("#[cfg(any(test, feature = \"probes\"))]\n");
        }
        modules.push_str(&format!("pub(crate) mod {name};\n"));
    }
    files.push(OutputFile::new(format!("{FOLDER}/mod.rs"), modules));
    Ok(files)
}

fn group_file(group: &Group) -> String {
    let types: Vec<String> = group.types.iter().map(mirror).collect();
    format!(
        "//! What `{}` takes and gives.\n\nuse crate::values::*;\n\n{}",
        group.name,
        types.join("\n")
    )
}

fn mirror(definition: &TypeDefinition) -> String {
    match definition {
        TypeDefinition::Record(record) => self::record(record),
        TypeDefinition::Enumeration(enumeration) => self::enumeration(enumeration),
        TypeDefinition::Union(union) => self::union(union),
    }
}

fn docs(docs: &Docs, indent: usize) -> String {
    doc_lines(docs, indent).iter().map(|line| format!("{line}\n")).collect()
}

fn record(record: &Record) -> String {
    let fields: String = record.fields.iter().map(field).collect();
    let docs = self::docs(&record.docs, 0);
    format!("{docs}#[uniffi::remote(Record)]\npub struct {} {{\n{fields}}}\n", record.name)
}

fn field(field: &Field) -> String {
    let ty = type_name(&field.ty);
    // A time that can be set or cleared is no `Option`; its default is put in where the languages are written.
    let (default, ty) = match field.presence {
        _ if field.ty == Type::TimestampUpdate => ("", ty),
        Presence::Required => ("", ty),
        Presence::Optional => ("#[uniffi(default = None)]\n", format!("Option<{ty}>")),
        Presence::RequiredNullable => ("", format!("Option<{ty}>")),
    };
    format!("{}{default}pub {}: {ty},\n", docs(&field.docs, 4), identifier(&field.name))
}

fn enumeration(enumeration: &Enumeration) -> String {
    let values: String = enumeration
        .values
        .iter()
        .map(|value| format!("/// `{}`.\n{},\n", value.wire, value.name))
        .collect();
    format!(
        "{}#[uniffi::remote(Enum)]\npub enum {} {{\n{values}\
         /// A value that this version of the library does not know.\nUnknown(String),\n}}\n",
        docs(&enumeration.docs, 0),
        enumeration.name
    )
}

fn union(union: &Union) -> String {
    let variants: String = union
        .variants
        .iter()
        .map(|variant| format!("/// `{}`.\n{}({}),\n", variant.wire, variant.name, variant.record))
        .collect();
    format!(
        "{}#[uniffi::remote(Enum)]\npub enum {} {{\n{variants}\
         /// A form that this version of the library does not know, as JSON.\n\
         Unknown(JsonValue),\n}}\n",
        docs(&union.docs, 0),
        union.name
    )
}

/// Type of a value, as the mirrors name it.
pub(crate) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Json => "JsonValue".to_owned(),
        Type::List(inner) => format!("Vec<{}>", type_name(inner)),
        Type::Map(inner) => map_name(inner),
        plain => super::rust_text::type_name(plain),
    }
}

/// Sorted maps are nothing to uniffi, so each kind of them is a type with a name.
fn map_name(inner: &Type) -> String {
    fn name(ty: &Type) -> String {
        match ty {
            Type::List(inner) => format!("{}List", name(inner)),
            Type::Map(inner) => format!("{}Map", name(inner)),
            Type::Record(name) | Type::Enumeration(name) | Type::Union(name) => name.clone(),
            plain => format!("{plain:?}"),
        }
    }
    format!("{}Map", name(inner))
}

/// The kinds of maps that there are.
fn maps_file(api: &Api) -> String {
    let mut maps = BTreeSet::new();
    for definition in api.types() {
        let TypeDefinition::Record(record) = definition else { continue };
        for field in &record.fields {
            collect_maps(&field.ty, &mut maps);
        }
    }
    let maps: String = maps.iter().map(|(name, inner)| format!("{name}: {inner},\n")).collect();
    format!("//! Maps from text.\n\nuse crate::values::*;\n\nmaps! {{\n{maps}}}\n")
}

fn collect_maps(ty: &Type, maps: &mut BTreeSet<(String, String)>) {
    match ty {
        Type::Map(inner) => {
            maps.insert((map_name(inner), type_name(inner)));
            collect_maps(inner, maps);
        }
        Type::List(inner) => collect_maps(inner, maps),
        _ => {}
    }
}
