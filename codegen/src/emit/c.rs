//! The C library: everything of it that comes from the description and the contract.
//!
//! Files have long lines: they are read by the compiler and by what writes the header. For people there
//! is the header.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;

use super::c_contract::FOLDER;
use super::c_ledger::Ledger;
use super::c_models::{accessors, array, constants, enumeration_text, life};
use super::c_names::exported;
use super::c_operations::{list, operation};
use super::c_shape::{Convenience, Shape};
use super::c_tables::tables;
use super::{OutputFile, banner, c_arguments, c_contract};
use crate::ir::{Answer, Api, ContractData, Group, TypeDefinition};

const HAND_WRITTEN: &str = "bindings-c/src";

/// All files, the ledger included.
pub(crate) fn emit(api: &Api, contract: &ContractData, root: &Path) -> Result<Vec<OutputFile>> {
    let convenience = Convenience::new();
    let shape = Shape::new(api, &convenience);
    let mut ledger = Ledger::read(root)?;
    let mut files = Vec::new();
    for group in &api.groups {
        files.extend(group_files(group, &shape, &mut ledger)?);
    }
    let mut models = built(convenience.models(), &shape);
    for model in convenience.models() {
        models.push_str(&definition(model, &shape, &mut ledger)?);
    }
    files.push(file(
        "convenience_models",
        "What calls of several operations take and give.",
        &models,
    ));
    files.push(OutputFile::new(
        format!("{FOLDER}/tables.rs"),
        tables(&shape, &convenience, &ledger)?,
    ));
    files.extend(c_contract::emit(api, contract)?);
    files.push(modules(&files));
    let mut all = hand_written(root)?;
    all.extend(files.iter().map(|file| OutputFile::new(&file.path, file.text.clone())));
    ledger.take_in(exported(&all)?.into_keys())?;
    files.push(ledger.file());
    Ok(files)
}

/// The files of one group: what it calls, what it builds, what it reads.
fn group_files(group: &Group, shape: &Shape<'_>, ledger: &mut Ledger) -> Result<Vec<OutputFile>> {
    let mut files = Vec::new();
    let name = &group.name;
    let title = heck::ToTitleCase::to_title_case(name.as_str());
    let lists = shape.lists.iter().filter(|(_, answer)| home_of_list(answer, group));
    let lists: String = lists.map(|(name, answer)| list(name, answer, shape)).collect();
    let calls = group.operations.iter().map(|call| operation(call, shape));
    let calls: String = calls.chain([lists]).collect();
    if !calls.is_empty() {
        files.push(file(name, &format!("{title}: calls."), &calls));
    }
    let arguments = built(&group.types, shape);
    if !arguments.is_empty() {
        let title = format!("{title}: what calls are given.");
        files.push(file(&format!("{name}_arguments"), &title, &arguments));
    }
    let models = group.types.iter().map(|model| definition(model, shape, ledger));
    let models = models.collect::<Result<Vec<String>>>()?.concat();
    if !models.is_empty() {
        let title = format!("{title}: what calls give.");
        files.push(file(&format!("{name}_models"), &title, &models));
    }
    Ok(files)
}

/// What C builds.
fn built(definitions: &[TypeDefinition], shape: &Shape<'_>) -> String {
    let mut text = String::new();
    for definition in definitions.iter().filter(|one| shape.built.contains(one.name())) {
        let is_plain = matches!(definition, TypeDefinition::Enumeration(_));
        if !is_plain && !shape.read.contains(definition.name()) {
            text.push_str(&life(definition.name(), shape, false));
        }
        text.push_str(&c_arguments::setters(definition, shape));
    }
    text
}

/// What C reads of one type.
fn definition(
    definition: &TypeDefinition,
    shape: &Shape<'_>,
    ledger: &mut Ledger,
) -> Result<String> {
    let name = definition.name();
    let (is_read, is_built) = (shape.read.contains(name), shape.built.contains(name));
    let mut text = String::new();
    match definition {
        TypeDefinition::Enumeration(enumeration) if is_read || is_built => {
            let values = enumeration.values.iter();
            let values = values.map(|value| (value.name.as_str(), value.wire.as_str()));
            text.push_str(&constants(name, ledger.numbers(name, values)?.into_iter()));
            text.push_str(&enumeration_text(enumeration));
        }
        TypeDefinition::Union(union) if is_read || is_built => {
            let variants = union.variants.iter();
            let variants = variants.map(|variant| (variant.name.as_str(), variant.wire.as_str()));
            let numbers = ledger.numbers(name, variants)?;
            if is_read {
                text.push_str(&constants(name, numbers.into_iter()));
            }
        }
        _ => {}
    }
    if is_read && !matches!(definition, TypeDefinition::Enumeration(_)) {
        text.push_str(&life(name, shape, shape.roots.contains(name)));
        text.push_str(&accessors(definition, shape));
        if shape.arrays.contains(name) {
            text.push_str(&array(name, shape));
        }
    }
    Ok(text)
}

/// A list belongs to the group of its items, or of its pages where the items have no type.
fn home_of_list(answer: &Answer, group: &Group) -> bool {
    let Answer::List { page, item, .. } = answer else { return false };
    let name = item.named().or(page.named());
    group.types.iter().any(|definition| Some(definition.name()) == name)
}

fn file(name: &str, title: &str, functions: &str) -> OutputFile {
    let text = format!(
        "{}\n//! {title}\n\nuse crate::generated_support::*;\n\n{functions}",
        banner("api/")
    );
    OutputFile::new(format!("{FOLDER}/{name}.rs"), text)
}

fn modules(files: &[OutputFile]) -> OutputFile {
    let mut names: Vec<_> = files
        .iter()
        .filter_map(|file| file.path.file_stem())
        .map(|name| name.to_string_lossy())
        .collect();
    names.sort();
    let modules: String = names.iter().map(|name| format!("pub(crate) mod {name};\n")).collect();
    let text = format!(
        "{}\n//! What comes from the description.\n\n\
         #![allow(deprecated, reason = \"deprecated operations can be called too\")]\n\n{modules}",
        banner("api/")
    );
    OutputFile::new(format!("{FOLDER}/mod.rs"), text)
}

/// What C sees only as pointers: each type and what it is, in one sentence.
pub(crate) fn handles(api: &Api) -> BTreeMap<String, String> {
    let convenience = Convenience::new();
    let shape = Shape::new(api, &convenience);
    let mut handles = BTreeMap::new();
    for (name, definition) in &shape.definitions {
        let docs = match definition {
            TypeDefinition::Record(record) => &record.docs,
            TypeDefinition::Union(union) => &union.docs,
            TypeDefinition::Enumeration(_) => continue,
        };
        let handle = shape.handle(name);
        if shape.arrays.contains(name) {
            let docs = format!("Several `{handle}`, owned together.");
            handles.insert(format!("{handle}_array"), docs);
        }
        if shape.read.contains(name) || shape.built.contains(name) {
            handles.insert(handle, shape.docs(docs).0.concat());
        }
    }
    for name in shape.lists.keys() {
        let docs = "A list, walked item by item or page by page; by one thread at a time.";
        handles.insert(name.clone(), docs.to_owned());
    }
    handles
}

/// The hand-written files, whose exports are of the same name space.
fn hand_written(root: &Path) -> Result<Vec<OutputFile>> {
    let mut files = Vec::new();
    // A workspace for tests of the generator has no such folder.
    for entry in fs::read_dir(root.join(HAND_WRITTEN)).into_iter().flatten() {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(OutputFile::new(&path, fs::read_to_string(&path)?));
        }
    }
    Ok(files)
}
