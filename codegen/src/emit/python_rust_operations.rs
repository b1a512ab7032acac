//! Every operation as the binding of Python calls it, and the settings of a client.

use std::collections::BTreeMap;

use super::python_rust::lines;
use super::rust_text::{identifier, type_name};
use crate::ir::{
    Answer, Api, Arguments, ContractData, Operation, PathKind, Presence, Record, SettingKind, Type,
    TypeDefinition,
};

/// One entry an operation, by its name, and what the answers are that a failed wait may carry.
pub(crate) fn operations_file(api: &Api) -> String {
    let records = api.types().filter_map(|definition| match definition {
        TypeDefinition::Record(record) => Some((record.name.as_str(), record)),
        _ => None,
    });
    let records: BTreeMap<&str, &Record> = records.collect();
    let mut operations: Vec<&Operation> = api.operations().collect();
    operations.sort_by_key(|operation| operation.call_name());
    let entries: String = operations.iter().map(|operation| entry(operation, &records)).collect();
    let mut answers: Vec<String> = operations
        .iter()
        .filter_map(|operation| match &operation.answer {
            Answer::Work { ty: ty @ Type::Record(_), .. } | Answer::WorkOrGone { ty } => {
                Some(type_name(ty))
            }
            _ => None,
        })
        .collect();
    answers.sort();
    answers.dedup();
    format!(
        "//! Every operation, by its name in alphabetical order.\n\n\
         #![allow(deprecated, reason = \"deprecated operations can be called too\")]\n\n\
         operations! {{\n{entries}}}\n\nwork_answers! {{\n{}\n}}\n",
        lines(&answers.join(", "), 4)
    )
}

fn entry(operation: &Operation, records: &BTreeMap<&str, &Record>) -> String {
    let path = operation.path_arguments.iter().map(|argument| {
        let kind = match argument.kind {
            PathKind::Text => "text",
            PathKind::Integer => "integer",
            PathKind::Enumeration(_) => "enumeration",
        };
        format!("{}: {kind}", identifier(&argument.name))
    });
    let path: Vec<String> = path.collect();
    let arguments = match &operation.arguments {
        Arguments::None => String::new(),
        Arguments::Union { name, union } => format!(" with one {} {union}", identifier(name)),
        Arguments::Record(name) => {
            let fields = records.get(name.as_str()).map(|record| &record.fields);
            let special = fields.into_iter().flatten().find_map(|field| {
                let name = identifier(&field.name);
                match (&field.ty, field.presence) {
                    (Type::TimestampUpdate, _) => Some(format!(" update {name}")),
                    (Type::Bytes, Presence::Required) => Some(format!(" file {name}")),
                    (Type::Bytes, _) => Some(format!(" optional_file {name}")),
                    _ => None,
                }
            });
            format!(" with all {name}{}", special.unwrap_or_default())
        }
    };
    let answer = match operation.answer {
        Answer::List { .. } => " => list",
        Answer::Bytes => " => bytes",
        _ => "",
    };
    let text = format!(
        "{}.{}({}){arguments}{answer};",
        operation.group,
        identifier(&operation.verb),
        path.join(", ")
    );
    format!("{}\n", lines(&text, 4))
}

/// The settings of a client, each with what it is.
pub(crate) fn settings_file(contract: &ContractData) -> String {
    let settings = contract.settings.iter().filter_map(|setting| {
        let kind = match setting.kind {
            SettingKind::Milliseconds | SettingKind::Integer => "number",
            SettingKind::OptionalMilliseconds => "optional_number",
            SettingKind::Boolean => "flag",
            SettingKind::String => "optional_text",
            SettingKind::Text => "text",
            SettingKind::Secret => "secret",
            SettingKind::Wait => "wait",
            SettingKind::Certificates => "certificates",
            // A function of Python, which is more than a value.
            SettingKind::Log => return None,
        };
        Some(format!("{}: {kind}", setting.name))
    });
    let settings: Vec<String> = settings.collect();
    format!("//! Settings of a client.\n\nsettings! {{\n{}\n}}\n", lines(&settings.join(", "), 4))
}
