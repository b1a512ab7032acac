//! The Rust core: models, arguments and methods, one file per group.

use std::collections::BTreeMap;

use anyhow::Result;
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;

use super::rust_text::{doc_lines, field_type, format, identifier, type_name};
use super::{OutputFile, banner};
use crate::ir::{
    Answer, Api, Arguments, Body, Field, Group, Limit, Operation, PathKind, Presence, Record,
    Type, TypeDefinition, Work,
};
use crate::names;

const FOLDER: &str = "core/src/generated";
/// Modules beside the groups, written from the contract.
const CONTRACT_MODULES: [&str; 2] = ["error_kind", "settings"];
const GROUP_TEMPLATE: &str = include_str!("../../templates/core_group.rs.jinja");
const MOD_TEMPLATE: &str = include_str!("../../templates/core_mod.rs.jinja");

/// All files of the core that come from the description.
pub fn emit(api: &Api) -> Result<Vec<OutputFile>> {
    let mut templates = Environment::new();
    templates.add_template("group", GROUP_TEMPLATE)?;
    templates.add_template("mod", MOD_TEMPLATE)?;
    let homes: BTreeMap<&str, &str> = api
        .groups
        .iter()
        .flat_map(|group| group.types.iter().map(|ty| (ty.name(), group.name.as_str())))
        .collect();
    let mut files = Vec::new();
    let written = |group: &&Group| !group.operations.is_empty() || !group.types.is_empty();
    for group in api.groups.iter().filter(written) {
        let text = templates.get_template("group")?.render(Serde(group_view(group, &homes)))?;
        let path = format!("{FOLDER}/{}.rs", group.name);
        files.push(OutputFile::new(&path, self::format(&text, &path)?));
    }
    let groups: Vec<&Group> = api.groups.iter().filter(written).collect();
    let text = templates.get_template("mod")?.render(Serde(mod_view(&groups)))?;
    let path = format!("{FOLDER}/mod.rs");
    files.push(OutputFile::new(&path, self::format(&text, &path)?));
    Ok(files)
}

#[derive(Serialize)]
struct GroupView {
    banner: String,
    imports: Vec<String>,
    group: Option<Service>,
    methods: Vec<Method>,
    specs: Vec<String>,
    types: Vec<Definition>,
    starts_work: Vec<String>,
    pages: Vec<String>,
}

#[derive(Serialize)]
struct Service {
    name: String,
    type_name: String,
    docs: Vec<String>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    docs: Vec<String>,
    deprecation: Option<String>,
    arguments: Vec<String>,
    answer: String,
    engine_call: String,
}

#[derive(Default, Serialize)]
struct Definition {
    form: &'static str,
    name: String,
    docs: Vec<String>,
    inner_docs: Vec<String>,
    derives: &'static str,
    has_optional: bool,
    fields: Vec<FieldView>,
    tag: String,
    variants: Vec<String>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    docs: Vec<String>,
    attributes: Vec<String>,
}

#[derive(Serialize)]
struct ModView {
    banner: String,
    modules: Vec<String>,
    services: Vec<Service>,
    operations: Vec<String>,
    identifiers: Vec<String>,
}

fn service(group: &Group, indent: usize) -> Service {
    Service {
        name: group.name.clone(),
        type_name: group.type_name.clone(),
        docs: doc_lines(&group.docs, indent),
    }
}

fn mod_view(groups: &[&Group]) -> ModView {
    let with_operations = groups.iter().filter(|group| !group.operations.is_empty());
    let mut identifiers = Vec::new();
    for definition in groups.iter().flat_map(|group| &group.types) {
        let TypeDefinition::Record(record) = definition else { continue };
        let fields = record.fields.iter().filter(|field| field.is_identifier);
        identifiers.extend(fields.map(|field| format!("({:?}, {:?})", record.name, field.wire)));
    }
    let paths = |operation: &Operation| format!("&{}", names::constant(&operation.id));
    let operations: Vec<String> =
        groups.iter().flat_map(|group| &group.operations).map(paths).collect();
    let mut modules: Vec<String> = groups.iter().map(|group| group.name.clone()).collect();
    modules.extend(CONTRACT_MODULES.map(str::to_owned));
    modules.sort_unstable();
    ModView {
        banner: banner("api/openapi.yaml"),
        modules,
        services: with_operations.map(|group| service(group, 4)).collect(),
        operations: fill(&operations.join(", "), 4),
        identifiers: fill(&identifiers.join(", "), 4),
    }
}

fn group_view(group: &Group, homes: &BTreeMap<&str, &str>) -> GroupView {
    let records = || {
        group.types.iter().filter_map(|definition| match definition {
            TypeDefinition::Record(record) => Some(record),
            _ => None,
        })
    };
    let work: Vec<&str> =
        records().filter(|record| record.starts_work).map(|record| record.name.as_str()).collect();
    GroupView {
        banner: banner(&format!("api/{}.yaml", group.name)),
        imports: imports(group, homes),
        group: (!group.operations.is_empty()).then(|| service(group, 0)),
        methods: group.operations.iter().map(method).collect(),
        specs: group.operations.iter().map(spec).collect(),
        types: group.types.iter().map(definition).collect(),
        starts_work: if work.is_empty() { Vec::new() } else { fill(&work.join(", "), 4) },
        pages: records().filter_map(page).collect(),
    }
}

/// Types of other groups that a group's file names.
fn imports(group: &Group, homes: &BTreeMap<&str, &str>) -> Vec<String> {
    let mut used: Vec<&str> = group.types.iter().flat_map(TypeDefinition::uses).collect();
    for operation in &group.operations {
        used.extend(match &operation.answer {
            Answer::Nothing | Answer::Bytes => None,
            Answer::Value { ty, .. } | Answer::Work { ty, .. } | Answer::WorkOrGone { ty } => {
                ty.named()
            }
            Answer::List { page, .. } => page.named(),
        });
        used.extend(match &operation.arguments {
            Arguments::Union { union, .. } => Some(union.as_str()),
            _ => None,
        });
        used.extend(operation.path_arguments.iter().filter_map(|argument| match &argument.kind {
            PathKind::Enumeration(name) => Some(name.as_str()),
            _ => None,
        }));
    }
    used.extend(group.types.iter().filter_map(|definition| match definition {
        TypeDefinition::Record(record) => record.page.as_ref()?.item.named(),
        _ => None,
    }));
    used.retain(|name| homes.get(name).is_some_and(|home| *home != group.name));
    used.sort_unstable();
    used.dedup();
    used.into_iter().map(str::to_owned).collect()
}

fn method(operation: &Operation) -> Method {
    let mut arguments = Vec::new();
    for argument in &operation.path_arguments {
        let ty = match &argument.kind {
            PathKind::Text => "&str".to_owned(),
            PathKind::Integer => "i64".to_owned(),
            PathKind::Enumeration(name) => format!("&{name}"),
        };
        arguments.push(format!("{}: {ty}", identifier(&argument.name)));
    }
    match &operation.arguments {
        Arguments::None => {}
        Arguments::Record(name) => arguments.push(format!("arguments: &{name}")),
        Arguments::Union { name, union } => {
            arguments.push(format!("{}: &{union}", identifier(name)));
        }
    }
    Method {
        name: identifier(&operation.verb),
        docs: doc_lines(&operation.docs, 4),
        deprecation: operation.deprecation.clone(),
        arguments,
        answer: answer_type(&operation.answer),
        engine_call: engine_call(operation),
    }
}

fn answer_type(answer: &Answer) -> String {
    match answer {
        Answer::Nothing => "Result<()>".into(),
        Answer::Bytes => "Result<Vec<u8>>".into(),
        Answer::Value { ty, optional: true, .. } | Answer::WorkOrGone { ty } => {
            format!("Result<Option<{}>>", type_name(ty))
        }
        Answer::Value { ty, .. } | Answer::Work { ty, .. } => format!("Result<{}>", type_name(ty)),
        Answer::List { page, .. } => format!("List<{}>", type_name(page)),
    }
}

fn engine_call(operation: &Operation) -> String {
    let name = match (&operation.answer, operation.body) {
        (_, Body::Multipart) => "call_multipart",
        (Answer::Nothing, _) => "call_empty",
        (Answer::Bytes, _) => "call_bytes",
        (Answer::Value { .. }, _) => "call",
        (Answer::Work { .. }, _) => "call_work",
        (Answer::WorkOrGone { .. }, _) => "call_work_or_gone",
        (Answer::List { .. }, _) => "list",
    };
    let path = operation.path_arguments.iter().map(|argument| {
        let name = identifier(&argument.name);
        match argument.kind {
            PathKind::Text => name,
            PathKind::Integer => format!("&{name}.to_string()"),
            PathKind::Enumeration(_) => format!("{name}.as_str()"),
        }
    });
    let path: Vec<String> = path.collect();
    let arguments = match &operation.arguments {
        Arguments::None => "&()".to_owned(),
        Arguments::Record(_) => "arguments".to_owned(),
        Arguments::Union { name, .. } => identifier(name),
    };
    let file = operation.file.as_ref().map(|file| {
        let value = format!("arguments.{}", identifier(&file.name));
        match file.presence {
            Presence::Required => format!(", \"{}\", Some(&{value})", file.wire),
            _ => format!(", \"{}\", {value}.as_deref()", file.wire),
        }
    });
    let file = file.unwrap_or_default();
    let spec = names::constant(&operation.id);
    format!("{name}(&{spec}, &[{}], {arguments}{file})", path.join(", "))
}

/// What describes an operation to the engine, in as few lines as fit.
fn spec(operation: &Operation) -> String {
    let mut fields = vec![
        format!("id: {:?}", operation.id),
        format!("name: {:?}", operation.call_name()),
    ];
    if operation.method != "GET" {
        fields.push(format!("method: Method::{}", names::type_name(&operation.method)));
    }
    fields.push(format!("path: {:?}", operation.typed_path()));
    if operation.is_safe {
        fields.push("retry: RetryClass::Safe".into());
    }
    match operation.work {
        Work::None => {}
        work => fields.push(format!("work: Work::{work:?}")),
    }
    match operation.limit {
        Limit::None => {}
        limit => fields.push(format!("limit: SharedLimit::{limit:?}")),
    }
    match operation.body {
        Body::None => {}
        body => fields.push(format!("body: BodyKind::{body:?}")),
    }
    let mut list = |name: &str, items: String, is_empty: bool| {
        if !is_empty {
            fields.push(format!("{name}: &{items}"));
        }
    };
    let Operation { query, nested, renamed, required, .. } = operation;
    list("query", format!("{query:?}"), query.is_empty());
    let objects: Vec<String> =
        nested.iter().map(|(object, names)| format!("({object:?}, &{names:?})")).collect();
    list("nested", format!("[{}]", objects.join(", ")), nested.is_empty());
    list("renamed", format!("{renamed:?}"), renamed.is_empty());
    list("required", format!("{required:?}"), required.is_empty());
    if operation.takes_org_id {
        fields.push("takes_org_id: true".into());
    }
    if let Answer::Value { unwrap: Some(field), .. } | Answer::Work { unwrap: Some(field), .. } =
        &operation.answer
    {
        fields.push(format!("unwrap: Some({field:?})"));
    }
    let name = names::constant(&operation.id);
    let mut lines = fill(&format!("{name} {{ {} }}", fields.join(", ")), 8);
    lines[0].insert_str(0, "    ");
    lines[1..].iter_mut().for_each(|line| line.insert_str(0, "        "));
    lines.join("\n")
}

/// Breaks a text at its commas into lines that fit behind an indent.
fn fill(text: &str, indent: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for item in text.split_inclusive(", ") {
        match lines.last_mut() {
            Some(line) if indent + line.len() + item.trim_end().len() <= 100 => line.push_str(item),
            _ => lines.push(item.to_owned()),
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

fn definition(definition: &TypeDefinition) -> Definition {
    match definition {
        TypeDefinition::Record(record) => record_definition(record),
        TypeDefinition::Enumeration(enumeration) => Definition {
            form: "enumeration",
            name: enumeration.name.clone(),
            inner_docs: doc_lines(&enumeration.docs, 4),
            variants: variants(
                enumeration.values.iter().map(|value| format!("{} = {:?}", value.name, value.wire)),
            ),
            ..Definition::default()
        },
        TypeDefinition::Union(union) => Definition {
            form: "union",
            name: union.name.clone(),
            inner_docs: doc_lines(&union.docs, 4),
            tag: union.tag.clone(),
            variants: variants(union.variants.iter().map(|variant| {
                format!("{}({}) = {:?}", variant.name, variant.record, variant.wire)
            })),
            ..Definition::default()
        },
    }
}

fn variants(items: impl Iterator<Item = String>) -> Vec<String> {
    let items: Vec<String> = items.collect();
    fill(&(items.join(", ") + ","), 8)
}

fn record_definition(record: &Record) -> Definition {
    let derives = match record.is_arguments {
        true => "Clone, Debug, Default, PartialEq, Serialize",
        false => "Clone, Debug, Default, PartialEq, Deserialize, Serialize",
    };
    let optional = |field: &Field| field.presence != Presence::Required && field.ty != Type::Bytes;
    Definition {
        form: "record",
        name: record.name.clone(),
        docs: doc_lines(&record.docs, 0),
        derives,
        has_optional: record.fields.iter().any(optional),
        fields: record.fields.iter().map(|field| field_view(field, record.is_arguments)).collect(),
        ..Definition::default()
    }
}

fn field_view(field: &Field, is_argument: bool) -> FieldView {
    let mut attributes = Vec::new();
    if field.presence == Presence::RequiredNullable {
        attributes.push("#[serialize_always]".to_owned());
    }
    if field.ty == Type::TimestampUpdate {
        attributes
            .push("#[serde(skip_serializing_if = \"TimestampUpdate::is_leave\")]".to_owned());
    }
    if field.ty == Type::Bytes {
        attributes.push("#[serde(skip)]".to_owned());
    }
    if !is_argument && field.name != field.wire {
        attributes.push(format!("#[serde(rename = {:?})]", field.wire));
    }
    FieldView {
        name: identifier(&field.name),
        ty: field_type(field),
        docs: doc_lines(&field.docs, 4),
        attributes,
    }
}

fn page(record: &Record) -> Option<String> {
    let page = record.page.as_ref()?;
    let optional = if page.items_are_optional { "?" } else { "" };
    let cursor = page.cursor.as_ref().map(|cursor| format!(", cursor {cursor}"));
    Some(format!(
        "{}: {} in {}{optional}{}",
        record.name,
        type_name(&page.item),
        identifier(&page.items),
        cursor.unwrap_or_default()
    ))
}
