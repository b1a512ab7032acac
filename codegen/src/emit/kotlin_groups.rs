//! Groups: one class each with `suspend` functions.

use std::collections::BTreeMap;

use super::kotlin_types::{banner, body, kdoc, name, type_name, wrapped_list};
use super::uniffi_rust_calls::page_variant;
use crate::ir::{
    Answer, Arguments, Docs, Group, Operation, PathKind, Presence, Record, Type, Work,
};

/// Groups with calls made of several operations, which are written by hand in a class below theirs.
pub(crate) const WITH_CONVENIENCES: [(&str, &str); 5] = [
    ("branches", "BranchConveniences"),
    ("objects", "ObjectConveniences"),
    ("operations", "OperationConveniences"),
    ("projects", "ProjectConveniences"),
    ("snapshots", "SnapshotConveniences"),
];
const OPTIONS: &str = "options: CallOptions = CallOptions()";

pub(crate) struct Parameter {
    name: String,
    ty: String,
    has_default: bool,
}

/// The file of a group.
pub(crate) fn group_file(group: &Group, records: &BTreeMap<&str, &Record>) -> String {
    let Group { type_name, .. } = group;
    let base = WITH_CONVENIENCES.iter().find(|(name, _)| *name == group.name);
    let base = base.map_or("Group", |(_, base)| base);
    let mut operations: Vec<&Operation> = group.operations.iter().collect();
    operations.sort_by(|one, other| one.verb.cmp(&other.verb));
    let functions: Vec<String> =
        operations.iter().map(|operation| function(operation, records)).collect();
    format!(
        "{}\n{}package neonapi.groups\n\nimport neonapi.*\nimport neonapi.models.*\n\n{}\
         public class {type_name} internal constructor(calls: Calls) : {base}(calls) {{\n{}}}\n",
        banner(&format!("api/{}.yaml", group.name)),
        suppressed(group),
        kdoc(&group.docs, 0),
        functions.join("\n"),
    )
}

/// What a file with deprecated functions begins with.
pub(crate) fn suppressed(group: &Group) -> &'static str {
    match group.operations.iter().any(|operation| operation.deprecation.is_some()) {
        true => "@file:Suppress(\"DEPRECATION\")\n\n",
        false => "",
    }
}

pub(crate) fn parameters(
    operation: &Operation,
    records: &BTreeMap<&str, &Record>,
) -> Vec<Parameter> {
    let path = operation.path_arguments.iter().map(|argument| Parameter {
        name: name(&argument.name),
        ty: match &argument.kind {
            PathKind::Text => "String".to_owned(),
            PathKind::Integer => "Long".to_owned(),
            PathKind::Enumeration(name) => name.clone(),
        },
        has_default: false,
    });
    let mut all: Vec<Parameter> = path.collect();
    match &operation.arguments {
        Arguments::None => {}
        Arguments::Union { name, union } => {
            all.push(Parameter { name: self::name(name), ty: union.clone(), has_default: false })
        }
        Arguments::Record(record) => all.push(Parameter {
            name: "arguments".to_owned(),
            ty: record.clone(),
            has_default: records.get(record.as_str()).is_some_and(|record| {
                record.fields.iter().all(|field| {
                    field.presence == Presence::Optional || field.ty == Type::TimestampUpdate
                })
            }),
        }),
    }
    all
}

/// Parameters of a declaration, with their types and defaults.
pub(crate) fn declared(parameters: &[Parameter]) -> Vec<String> {
    let declared = parameters.iter().map(|Parameter { name, ty, has_default }| match has_default {
        true => format!("{name}: {ty} = {ty}()"),
        false => format!("{name}: {ty}"),
    });
    declared.chain([OPTIONS.to_owned()]).collect()
}

pub(crate) fn names(parameters: &[Parameter], last: &str) -> String {
    let names = parameters.iter().map(|parameter| parameter.name.as_str());
    names.chain([last]).collect::<Vec<&str>>().join(", ")
}

fn function(operation: &Operation, records: &BTreeMap<&str, &Record>) -> String {
    let parameters = parameters(operation, records);
    let verb = name(&operation.verb);
    let native = name(&format!("{}_{}", operation.group, operation.verb));
    let called = format!("client.{native}({})", names(&parameters, "call"));
    let declared = declared(&parameters);
    let docs = format!("{}{}", kdoc(&docs(operation), 4), deprecated(operation));
    if let Answer::List { page, item, .. } = &operation.answer {
        let answer = format!("ListFlow<{}, {}>", type_name(item), type_name(page));
        let begin =
            wrapped_list(&format!("public fun {verb}("), &declared, &format!("): {answer} ="), 4);
        let parts = [
            "options".to_owned(),
            format!("{{ client, call -> {called} }}"),
            format!("{{ (it as AnyPage.{}).value }}", page_variant(operation)),
            format!("{{ it{} }}", items(page, records)),
        ];
        return format!("{docs}{begin}{}", wrapped_list("calls.list(", &parts, ")", 8));
    }
    let begin = wrapped_list(
        &format!("public suspend fun {verb}("),
        &declared,
        &format!("): {} =", answer(&operation.answer)),
        4,
    );
    let called = format!("calls.make(options) {{ client, call -> {called} }}");
    format!("{docs}{}", body(&begin, &called))
}

pub(crate) fn deprecated(operation: &Operation) -> String {
    let text = operation.deprecation.as_ref();
    text.map_or_else(String::new, |text| format!("    @Deprecated({text:?})\n"))
}

/// What it does in a sentence, and all else in a paragraph.
fn docs(operation: &Operation) -> Docs {
    let mut paragraphs = operation.docs.0.iter().cloned();
    let first = paragraphs.next().unwrap_or_default();
    let mut rest: Vec<String> = paragraphs.collect();
    match operation.answer {
        Answer::Value { optional: true, .. } => rest.push("`null` when there is none.".to_owned()),
        Answer::WorkOrGone { .. } => rest.push("`null` when it was gone already.".to_owned()),
        _ => {}
    }
    if operation.work != Work::None {
        rest.push(
            "Waits for its operations as the client or `options` say; a wait that fails throws with the `answer`."
                .to_owned(),
        );
    }
    Docs(vec![first, rest.join(" ")])
}

/// How the items of a page are read.
fn items(page: &Type, records: &BTreeMap<&str, &Record>) -> String {
    let Type::Record(page) = page else { return String::new() };
    let page = records.get(page.as_str()).and_then(|record| record.page.as_ref());
    page.map_or_else(String::new, |page| {
        let missing = if page.items_are_optional { ".orEmpty()" } else { "" };
        format!(".{}{missing}", name(&page.items))
    })
}

pub(crate) fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Nothing => "Unit".to_owned(),
        Answer::Bytes => "ByteArray".to_owned(),
        Answer::Value { ty, optional: true, .. } | Answer::WorkOrGone { ty } => {
            format!("{}?", type_name(ty))
        }
        Answer::Value { ty, .. } | Answer::Work { ty, .. } => type_name(ty),
        Answer::List { item, .. } => format!("List<{}>", type_name(item)),
    }
}

/// The properties that lead from a client to its groups.
pub(crate) fn client_file(groups: &[&Group]) -> String {
    let mut properties = String::new();
    for Group { name, type_name, docs, .. } in groups {
        let name = self::name(name);
        properties.push_str(&format!(
            "\n{}    public val {name}: {type_name} get() = {type_name}(calls)\n",
            kdoc(docs, 4)
        ));
    }
    format!(
        "{}\npackage neonapi\n\nimport neonapi.groups.*\n\n/** The groups of operations of a [Client]. */\n\
         public abstract class ClientGroups internal constructor(internal val calls: Calls) {{{properties}}}\n",
        banner("api/openapi.yaml")
    )
}
