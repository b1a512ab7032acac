//! Every operation as a method of the one native client, the answers that have no one type, and the settings.

use super::python_rust::lines;
use super::rust_text::identifier;
use super::swift_docs::in_swift;
use super::uniffi_rust::type_name;
use crate::ir::{Answer, Api, Arguments, ContractData, Operation, PathKind, SettingKind, Type};

/// Such as `BranchesList`: the name of a page after the operation that gives it.
pub(crate) fn page_variant(operation: &Operation) -> String {
    crate::names::type_name(&format!("{}_{}", operation.group, operation.verb))
}

/// One method an operation, by its name.
pub(crate) fn calls_file(api: &Api) -> String {
    let mut operations: Vec<&Operation> = api.operations().collect();
    operations.sort_by_key(|operation| operation.call_name());
    let is_list = |operation: &&&Operation| matches!(operation.answer, Answer::List { .. });
    let calls = operations.iter().filter(|operation| !is_list(operation));
    let calls: String = calls.map(|operation| entry(operation)).collect();
    let lists: String =
        operations.iter().filter(is_list).map(|operation| entry(operation)).collect();
    format!(
        "//! Every operation, by its name in alphabetical order.\n\n\
         #![allow(deprecated, reason = \"deprecated operations can be called too\")]\n\n\
         use crate::client::NativeClient;\nuse crate::values::*;\n\ncalls! {{\n{calls}}}\n\nlists! {{\n{lists}}}\n"
    )
}

fn entry(operation: &Operation) -> String {
    let path = operation.path_arguments.iter().map(|argument| {
        let ty = match &argument.kind {
            PathKind::Text => "String",
            PathKind::Integer => "i64",
            PathKind::Enumeration(name) => name,
        };
        format!("{}: {ty}", argument.name)
    });
    let mut given: Vec<String> = path.collect();
    match &operation.arguments {
        Arguments::None => {}
        Arguments::Record(name) => given.push(format!("arguments: {name}")),
        Arguments::Union { name, union } => given.push(format!("{name}: {union}")),
    }
    let answer = match &operation.answer {
        Answer::Nothing => "()".to_owned(),
        Answer::Bytes => "Vec<u8>".to_owned(),
        Answer::Value { ty, optional: true, .. } => format!("Option<{}>", type_name(ty)),
        Answer::Value { ty, .. } | Answer::Work { ty, .. } => type_name(ty),
        Answer::WorkOrGone { ty } => format!("Option<{}>", type_name(ty)),
        Answer::List { .. } => page_variant(operation),
    };
    let (group, verb) = (&operation.group, identifier(&operation.verb));
    let name = format!("{group}_{}", operation.verb);
    let text = format!("{name}: {group}.{verb}({}) -> {answer};", given.join(", "));
    format!("{}\n", lines(&text, 4))
}

/// The pages of all lists, and the answers that an error of a wait may carry.
pub(crate) fn answers_file(api: &Api) -> String {
    let mut pages: Vec<String> = api
        .operations()
        .filter_map(|operation| match &operation.answer {
            Answer::List { page, .. } => {
                let variant = page_variant(operation);
                Some(format!(
                    "/// A page of `{}`.\n{variant}({}),\n",
                    operation.call_name(),
                    type_name(page)
                ))
            }
            _ => None,
        })
        .collect();
    pages.sort();
    let answers = record_answers(api);
    format!(
        "//! Answers of which only the call knows the type.\n\nuse crate::values::*;\n\n\
         /// A page of any list.\n#[derive(uniffi::Enum)]\npub(crate) enum AnyPage {{\n{}}}\n\n\
         work_answers! {{\n{}\n}}\n",
        pages.concat(),
        lines(&answers.join(", "), 4)
    )
}

/// The records that answer operations which start work.
fn record_answers(api: &Api) -> Vec<String> {
    let mut answers: Vec<String> = api
        .operations()
        .filter_map(|operation| match &operation.answer {
            Answer::Work { ty: Type::Record(name), .. }
            | Answer::WorkOrGone { ty: Type::Record(name) } => Some(name.clone()),
            _ => None,
        })
        .collect();
    answers.sort();
    answers.dedup();
    answers
}

/// Names of all answers that an error of a wait may carry.
pub(crate) fn work_answers(api: &Api) -> Vec<String> {
    let others = ["Operations", "Branch"].map(str::to_owned);
    record_answers(api).into_iter().chain(others).collect()
}

/// The settings of a client, each with what it is.
pub(crate) fn settings_file(contract: &ContractData) -> String {
    let settings = contract.settings.iter().filter_map(|setting| {
        let name = &setting.name;
        Some(match setting.kind {
            SettingKind::Milliseconds | SettingKind::Integer => format!("{name}: u64"),
            // Two fields, since one that is absent is as the core says.
            SettingKind::OptionalMilliseconds => {
                format!("{name}: u64 or no_{}", name.trim_end_matches("_ms"))
            }
            SettingKind::Boolean => format!("{name}: bool"),
            SettingKind::String | SettingKind::Text => format!("{name}: String"),
            SettingKind::Secret => format!("{name}: Secret"),
            SettingKind::Wait => format!("{name}: Wait"),
            SettingKind::Certificates => format!("{name}: Certificates"),
            // A function, which is more than a value.
            SettingKind::Log => return None,
        })
    });
    let settings: Vec<String> = settings.collect();
    format!(
        "//! Settings of a client.\n\nuse crate::values::*;\n\nsettings! {{\n{}\n}}\n\n{}",
        lines(&settings.join(", "), 4),
        names(contract)
    )
}

/// What the core's texts call settings, calls and arguments, and what they are called in Kotlin and Swift; the longest
/// first, since one may be a part of another.
fn names(contract: &ContractData) -> String {
    let others = ["operations.wait_for", "from_environment", "database_name", "role_name"];
    let settings = contract.settings.iter().map(|setting| setting.name.as_str());
    let mut names: Vec<&str> = settings.filter(|name| name.contains('_')).chain(others).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let pairs: Vec<String> =
        names.iter().map(|name| format!("({name:?}, {:?})", in_swift(name))).collect();
    format!(
        "/// Names in the texts of the core, and in Kotlin and Swift.\n\
         pub(crate) const NAMES: &[(&str, &str)] = &[{}];\n",
        pairs.join(", ")
    )
}
