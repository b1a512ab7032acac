//! The binding of Python: what it knows about records and operations, as data.

use anyhow::Result;

use super::core::fill;
use super::python_rust_operations::{operations_file, settings_file};
use super::python_text::is_model;
use super::python_text_records::models;
use super::rust_text::{doc_lines, format, identifier};
use super::{OutputFile, banner};
use crate::ir::{Api, ContractData, Docs, Field, Presence, Record, Type, TypeDefinition, Union};

const FOLDER: &str = "bindings-python/src/generated";

/// All files of the binding that come from the description and the contract.
pub(crate) fn emit(api: &Api, contract: &ContractData) -> Result<Vec<OutputFile>> {
    let convenience = models();
    let mut definitions: Vec<&TypeDefinition> = api.types().chain(&convenience).collect();
    definitions.sort_by_key(|definition| definition.name());
    let texts = [
        ("arguments", arguments_file(&definitions)),
        ("models", models_file(&definitions)),
        ("operations", operations_file(api)),
        ("settings", settings_file(contract)),
    ];
    let mut modules = format!("{}\n//! Records and operations.\n\n", banner("api/"));
    let mut files = Vec::new();
    for (name, text) in texts {
        let path = format!("{FOLDER}/{name}.rs");
        let text = format!("{}\n{text}", banner("api/"));
        files.push(OutputFile::new(&path, self::format(&text, &path)?));
        modules.push_str(&format!("pub(crate) mod {name};\n"));
    }
    files.push(OutputFile::new(format!("{FOLDER}/mod.rs"), modules));
    Ok(files)
}

fn records<'a>(definitions: &[&'a TypeDefinition]) -> impl Iterator<Item = &'a Record> {
    definitions.iter().filter_map(|definition| match definition {
        TypeDefinition::Record(record) => Some(record),
        _ => None,
    })
}

fn arguments_file(definitions: &[&TypeDefinition]) -> String {
    let arguments = records(definitions).filter(|record| record.is_arguments);
    let arguments: String = arguments.map(|record| fields(record, Vec::new())).collect();
    format!("//! Arguments of operations.\n\narguments! {{\n{arguments}}}\n")
}

fn models_file(definitions: &[&TypeDefinition]) -> String {
    let (mut records, mut unions) = (String::new(), String::new());
    let mut enumerations = Vec::new();
    for definition in definitions.iter().filter(|definition| is_model(definition)) {
        match definition {
            TypeDefinition::Record(record) => {
                records.push_str(&fields(record, doc_lines(&first_sentence(&record.docs), 4)));
            }
            TypeDefinition::Enumeration(enumeration) => enumerations.push(&*enumeration.name),
            TypeDefinition::Union(union) => unions.push_str(&self::union(union)),
        }
    }
    format!(
        "//! Models, each a class of Python.\n\n\
         use pyo3::prelude::*;\nuse pyo3::types::{{PyDict, PyString, PyTuple}};\n\
         use pyo3::PyClassInitializer;\n\n\
         enumerations! {{\n{}\n}}\n\nunions! {{\n{unions}}}\n\nmodels! {{\n{records}}}\n",
        lines(&enumerations.join(", "), 4),
    )
}

/// The first sentence is what `help` shows; all else is in the stub.
fn first_sentence(docs: &Docs) -> Docs {
    let text = docs.0.first().map(String::as_str).unwrap_or_default();
    let end = text.find(". ").map_or(text.len(), |position| position + 1);
    Docs::new(&text[..end])
}

fn fields(record: &Record, docs: Vec<String>) -> String {
    let items: Vec<String> =
        record.fields.iter().map(|field| self::field(field, record.is_arguments)).collect();
    let docs: String = docs.iter().map(|line| format!("    {line}\n")).collect();
    let text = format!("{} {{ {} }}", record.name, items.join(", "));
    format!("{docs}{}\n", lines(&text, 4))
}

fn field(field: &Field, is_argument: bool) -> String {
    // The core knows arguments by their public names.
    let wire = match field.name == field.wire || is_argument {
        true => String::new(),
        false => format!(" = {:?}", field.wire),
    };
    let presence = match (field.presence, &field.ty) {
        (Presence::Required, _) | (_, Type::TimestampUpdate) => "",
        (Presence::Optional, _) => " optional",
        (Presence::RequiredNullable, _) => " nullable",
    };
    format!("{}{wire}: {}{presence}", identifier(&field.name), kind(&field.ty))
}

fn kind(ty: &Type) -> String {
    match ty {
        Type::List(inner) => format!("List({})", kind(inner)),
        Type::Map(inner) => format!("Map({})", kind(inner)),
        Type::Record(name) => format!("Record({name})"),
        Type::Union(name) => format!("Union({name})"),
        Type::Enumeration(_) => "Text".to_owned(),
        plain => format!("{plain:?}"),
    }
}

fn union(union: &Union) -> String {
    let variants = union
        .variants
        .iter()
        .map(|variant| format!("{}({}) = {:?}", variant.name, variant.record, variant.wire));
    let variants: Vec<String> = variants.collect();
    let text = format!("{} by {:?} {{ {} }}", union.name, union.tag, variants.join(", "));
    format!("{}\n", lines(&text, 4))
}

/// Lines that fit behind an indent; all but the first are indented once more.
pub(crate) fn lines(text: &str, indent: usize) -> String {
    let lines = fill(text, indent + 4);
    format!("{:indent$}{}", "", lines.join(&format!("\n{:1$}", "", indent + 4)))
}
