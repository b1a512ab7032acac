//! The Python package's text: groups, stubs, exceptions and the settings of a client.
//!
//! Everything here is names, types and docs. What a call does is in the core, and how a Python value
//! becomes one of the core's is in the binding.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::OutputFile;
use super::python_text_contract::{error_kinds, settings};
use super::python_text_convenience::of_group;
use super::python_text_groups::{Method, async_stub, group_file, groups_file, method};
use super::python_text_models::{names_file, stub};
use super::python_text_records::models;
use crate::ir::{Api, ContractData, Group, Record, TypeDefinition};

const FOLDER: &str = "bindings-python/python/neonapi";

/// All files of the package that come from the description and the contract.
pub(crate) fn emit(api: &Api, contract: &ContractData) -> Result<Vec<OutputFile>> {
    let records = records(api);
    let groups: Vec<&Group> =
        api.groups.iter().filter(|group| !group.operations.is_empty()).collect();
    let mut methods: Vec<(&Group, Vec<Method>)> = Vec::new();
    for group in groups {
        let mut all: Vec<Method> =
            group.operations.iter().map(|operation| method(operation, api, &records)).collect();
        all.extend(of_group(&group.name, &all)?);
        for paragraph in all.iter_mut().flat_map(|method| &mut method.docs.0) {
            *paragraph = with_exceptions(paragraph, contract);
        }
        all.sort_by(|one, other| one.name.cmp(&other.name));
        methods.push((group, all));
    }
    let convenience = models();
    let definitions: Vec<&TypeDefinition> = api.types().chain(&convenience).collect();
    let model_names: BTreeSet<&str> =
        definitions.iter().filter(|one| is_model(one)).map(|one| one.name()).collect();
    let file = |name: &str, text: String| OutputFile::new(format!("{FOLDER}/{name}"), text);
    let mut files: Vec<OutputFile> = methods
        .iter()
        .map(|(group, methods)| {
            file(&format!("groups/{}.py", group.name), group_file(group, methods, &model_names))
        })
        .collect();
    files.push(file("groups/__init__.py", groups_file(&methods)));
    files.push(file("_async_groups.pyi", async_stub(&methods, &model_names)));
    files.push(file("models.pyi", stub(&definitions)));
    files.push(file("_names.py", names_file(&definitions)));
    files.push(file("_error_kinds.py", error_kinds(contract)));
    files.push(file("_settings.py", settings(contract)?));
    Ok(files)
}

/// The text with kinds of errors, such as `Conflict (409)`, called as the exceptions are.
fn with_exceptions(text: &str, contract: &ContractData) -> String {
    let mut text = text.to_owned();
    for kind in &contract.error_kinds {
        for status in &kind.statuses {
            let exception = format!("`{}` ({status})", kind.python);
            text = text.replace(&format!("{} ({status})", kind.name), &exception);
        }
    }
    text
}

/// Arguments are keywords in Python, so the records of them are no classes.
pub(crate) fn is_model(definition: &TypeDefinition) -> bool {
    !matches!(definition, TypeDefinition::Record(record) if record.is_arguments)
}

fn records(api: &Api) -> BTreeMap<&str, &Record> {
    let records = api.types().filter_map(|definition| match definition {
        TypeDefinition::Record(record) => Some((record.name.as_str(), record)),
        _ => None,
    });
    records.collect()
}
