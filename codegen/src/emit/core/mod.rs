//! The Rust core: models, arguments and methods, one file per group.

mod methods;
mod models;

use std::collections::BTreeMap;

use anyhow::Result;
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;

use self::methods::{Method, method, spec};
use self::models::{Definition, definition, fields, page};
use super::rust_text::{doc_lines, format};
use super::{OutputFile, banner};
use crate::ir::{Answer, Api, Arguments, Group, Operation, PathKind, TypeDefinition};
use crate::names;

const FOLDER: &str = "core/src/generated";
/// Modules beside the groups, written from the contract.
const CONTRACT_MODULES: [&str; 2] = ["error_kind", "settings"];
const GROUP_TEMPLATE: &str = include_str!("../../../templates/core_group.rs.jinja");
const MOD_TEMPLATE: &str = include_str!("../../../templates/core_mod.rs.jinja");

/// All files of the core that come from the description.
pub(crate) fn emit(api: &Api) -> Result<Vec<OutputFile>> {
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
    records: Vec<String>,
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
struct ModView {
    banner: String,
    modules: Vec<String>,
    models: Vec<String>,
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
        models: groups.iter().flat_map(|group| &group.types).map(|ty| ty.name().into()).collect(),
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
        records: records().flat_map(fields).collect(),
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

/// Breaks a text at its commas into lines that fit behind an indent.
pub(crate) fn fill(text: &str, indent: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for item in text.split_inclusive(", ") {
        match lines.last_mut() {
            Some(line) if indent + line.len() + item.trim_end().len() <= 100 => line.push_str(item),
            _ => lines.push(item.to_owned()),
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}
