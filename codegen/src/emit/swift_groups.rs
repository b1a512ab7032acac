//! Groups in Swift: one structure each, one method an operation.

use std::collections::{BTreeMap, BTreeSet};

use super::swift::{bracketed, doc_lines, identifier, name, type_name};
use super::swift_docs::Names;
use super::uniffi_rust_calls::page_variant;
use crate::ir::{
    Answer, Api, Arguments, Docs, Group, Operation, PathKind, Presence, Record, Type,
    TypeDefinition, Work,
};

type Records<'a> = BTreeMap<&'a str, &'a Record>;

/// The file of a group.
pub(crate) fn group_file(group: &Group, records: &Records<'_>, names: &Names) -> String {
    let methods: String =
        group.operations.iter().map(|operation| method(operation, records, names)).collect();
    // Only for the values that Foundation has.
    let foundation = if methods.contains("-> Data") { "import Foundation\n\n" } else { "" };
    format!(
        "{foundation}{}public struct {}: Sendable {{\n  let client: Client\n{methods}}}\n",
        doc_lines(&names.in_docs(&group.docs), 0),
        group.type_name,
    )
}

/// A method with its docs.
fn method(operation: &Operation, records: &Records<'_>, names: &Names) -> String {
    let docs = docs(operation, names);
    let mut attributes = String::new();
    if let Some(text) = &operation.deprecation {
        attributes.push_str(&format!("  @available(*, deprecated, message: {text:?})\n"));
    }
    let is_list = matches!(operation.answer, Answer::List { .. });
    let is_the_point = is_shown_once(operation, records);
    if !operation.is_safe && !is_list && !is_the_point && operation.answer != Answer::Nothing {
        attributes.push_str("  @discardableResult\n");
    }
    let verb = identifier(&operation.verb);
    let mut parameters = parameters(operation, records);
    parameters.push("options: CallOptions = CallOptions()".to_owned());
    let end = match &operation.answer {
        Answer::List { .. } => format!(") -> {} {{", answer_type(&operation.answer)),
        Answer::Nothing => ") async throws {".to_owned(),
        answer => format!(") async throws -> {} {{", answer_type(answer)),
    };
    let signature = bracketed(&format!("public func {verb}("), &parameters, &end, 2);
    format!("\n{docs}{attributes}{signature}\n{}  }}\n", body(operation, records))
}

/// Whether an answer holds a secret, which nobody can ask for again. What work gives is looked at as well: it may be
/// asked for when it is done, but for a new password.
fn is_shown_once(operation: &Operation, records: &Records<'_>) -> bool {
    match &operation.answer {
        Answer::Value { ty, .. } => holds_secret(ty, records),
        Answer::Work { .. } => operation.call_name() == "roles.reset_password",
        _ => false,
    }
}

fn holds_secret(ty: &Type, records: &Records<'_>) -> bool {
    match ty {
        Type::Secret => true,
        Type::List(inner) | Type::Map(inner) => holds_secret(inner, records),
        Type::Record(name) => records.get(name.as_str()).is_some_and(|record| {
            record.fields.iter().any(|field| holds_secret(&field.ty, records))
        }),
        _ => false,
    }
}

/// What the labels of the parameters say already is not said again.
fn docs(operation: &Operation, names: &Names) -> String {
    let mut docs = names.in_docs(&operation.docs);
    // The attribute says it.
    if let (Some(_), Some(last)) = (&operation.deprecation, docs.0.last_mut()) {
        last.truncate(last.find(" Deprecated").unwrap_or(last.len()));
    }
    match operation.answer {
        Answer::Value { optional: true, .. } => {
            docs.0.push("- Returns: `nil` when there is none.".to_owned());
        }
        Answer::WorkOrGone { .. } => {
            docs.0.push("- Returns: `nil` when it was gone already.".to_owned());
        }
        _ => {}
    }
    doc_lines(&docs, 2)
}

/// Parameters of a method, without the options.
fn parameters(operation: &Operation, records: &Records<'_>) -> Vec<String> {
    let path = operation.path_arguments.iter().map(|argument| {
        let ty = match &argument.kind {
            PathKind::Text => "String",
            PathKind::Integer => "Int64",
            PathKind::Enumeration(name) => name,
        };
        format!("{}: {ty}", name(&argument.name))
    });
    let mut parameters: Vec<String> = path.collect();
    match &operation.arguments {
        Arguments::None => {}
        Arguments::Record(record) => {
            let may_be_left_out = records.get(record.as_str()).is_some_and(|record| {
                record.fields.iter().all(|field| {
                    field.presence == Presence::Optional || field.ty == Type::TimestampUpdate
                })
            });
            let default = if may_be_left_out { format!(" = {record}()") } else { String::new() };
            parameters.push(format!("_ arguments: {record}{default}"));
        }
        Arguments::Union { name, union } => {
            parameters.push(format!("_ {}: {union}", self::name(name)))
        }
    }
    parameters
}

fn answer_type(answer: &Answer) -> String {
    match answer {
        Answer::Nothing => "Void".to_owned(),
        Answer::Bytes => "Data".to_owned(),
        Answer::Value { ty, optional: true, .. } | Answer::WorkOrGone { ty } => {
            format!("{}?", type_name(ty))
        }
        Answer::Value { ty, .. } | Answer::Work { ty, .. } => type_name(ty),
        Answer::List { page, item, .. } => {
            format!("Listing<{}, {}>", type_name(item), type_name(page))
        }
    }
}

fn body(operation: &Operation, records: &Records<'_>) -> String {
    let mut given: Vec<String> = operation
        .path_arguments
        .iter()
        .map(|argument| format!("{0}: {0}", name(&argument.name)))
        .collect();
    match &operation.arguments {
        Arguments::None => {}
        Arguments::Record(_) => given.push("arguments: arguments".to_owned()),
        Arguments::Union { name, .. } => given.push(format!("{0}: {0}", self::name(name))),
    }
    given.push("call: $1".to_owned());
    let native = name(&format!("{}_{}", operation.group, operation.verb));
    let native_call = |indent| bracketed(&format!("try $0.{native}("), &given, ")", indent);
    let Answer::List { page, .. } = &operation.answer else {
        let line = format!("    try await client.run(options) {{ {} }}\n", native_call(0));
        if line.trim_end().chars().count() <= super::swift::WIDTH && !line.trim_end().contains('\n')
        {
            return line;
        }
        return format!("    try await client.run(options) {{\n{}\n    }}\n", native_call(6));
    };
    let items = match page {
        Type::List(_) => "$0".to_owned(),
        page => items_of(page, records),
    };
    let variant = name(&page_variant(operation));
    format!(
        "    Listing(client, options, items: {{ {items} }}, page: {{ if case .{variant}(let page) = $0 {{ page }} else \
         {{ nil }} }}) {{\n{}\n    }}\n",
        native_call(6)
    )
}

/// The items of a page, such as `$0.branches`.
fn items_of(page: &Type, records: &Records<'_>) -> String {
    let page =
        page.named().and_then(|name| records.get(name)).and_then(|record| record.page.as_ref());
    match page {
        Some(page) if page.items_are_optional => format!("$0.{} ?? []", name(&page.items)),
        Some(page) => format!("$0.{}", name(&page.items)),
        // The page is the items.
        None => "$0".to_owned(),
    }
}

/// The properties that lead from a client to its groups.
pub(crate) fn groups_file(groups: &[&Group], names: &Names) -> String {
    let properties: Vec<String> = groups
        .iter()
        .map(|group| {
            let docs = names.in_docs(&Docs(group.docs.0.iter().take(1).cloned().collect()));
            let (name, ty) = (identifier(&group.name), &group.type_name);
            let docs = doc_lines(&docs, 2);
            format!("{docs}  public var {name}: {ty} {{ {ty}(client: self) }}\n")
        })
        .collect();
    format!("extension Client {{\n{}}}\n", properties.join("\n"))
}

/// What an answer of any type is.
pub(crate) fn answers_file(api: &Api) -> String {
    let mut variants: BTreeSet<String> = ["Operations", "Branch"].map(str::to_owned).into();
    for operation in api.operations().filter(|operation| operation.work != Work::None) {
        if let Answer::Work { ty: Type::Record(name), .. }
        | Answer::WorkOrGone { ty: Type::Record(name) } = &operation.answer
        {
            variants.insert(name.clone());
        }
    }
    let cases: String = variants
        .iter()
        .map(|variant| format!("    case .{}(let value): value\n", name(variant)))
        .collect();
    format!(
        "extension AnyAnswer {{\n  var value: any Sendable {{\n    \
         switch self {{\n{cases}    }}\n  }}\n}}\n"
    )
}

/// The texts of all enumerations.
pub(crate) fn enumerations_file(api: &Api) -> String {
    let mut extensions = Vec::new();
    for definition in api.types() {
        let TypeDefinition::Enumeration(enumeration) = definition else { continue };
        let known: Vec<String> = enumeration
            .values
            .iter()
            .map(|value| format!("{:?}: .{}", value.wire, identifier(&value.name)))
            .collect();
        let start = format!(
            "extension {}: OpenEnumeration {{ public static let known: Texts = [",
            enumeration.name
        );
        extensions.push(bracketed(&start, &known, "] }\n", 0));
    }
    extensions.sort();
    extensions.concat()
}
