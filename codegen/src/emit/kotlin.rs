//! The Kotlin package's text: groups, exceptions and the settings of a client.
//!
//! Everything here is names, types and docs: models come from the native library, and what a call does is in the
//! core.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::OutputFile;
use super::kotlin_contract::{exceptions_file, settings_file};
use super::kotlin_futures::{client_futures_file, futures_file};
use super::kotlin_groups::{client_file, group_file};
use super::kotlin_types::in_kotlin;
use crate::ir::{Api, ContractData, Group, Record, TypeDefinition};

const FOLDER: &str = "bindings-uniffi/kotlin/src/main/generated/neonapi";
/// The same for another language, in a place of its own.
const JAVA_FOLDER: &str = "bindings-uniffi/kotlin/src/main/java-view/neonapi/futures";

/// All files of the package that come from the description and the contract.
pub(crate) fn emit(api: &Api, contract: &ContractData) -> Result<Vec<OutputFile>> {
    let records = records(api);
    let groups: Vec<&Group> =
        api.groups.iter().filter(|group| !group.operations.is_empty()).collect();
    let file = |name: &str, text: String| OutputFile::new(format!("{FOLDER}/{name}.kt"), text);
    let names = names(api);
    let mut files: Vec<OutputFile> = groups
        .iter()
        .map(|group| {
            let text = in_kotlin(&group_file(group, &records), |name| names.contains(name));
            file(&format!("groups/{}", group.type_name), text)
        })
        .collect();
    let java = |name: &str, text: String| OutputFile::new(format!("{JAVA_FOLDER}/{name}.kt"), text);
    for group in &groups {
        files.push(java(&format!("{}Futures", group.type_name), futures_file(group, &records)));
    }
    files.push(java("FuturesGroups", client_futures_file(&groups)));
    files.push(file("ClientGroups", client_file(&groups)));
    files.push(file("ClientSettings", settings_file(contract)?));
    files.push(file("NeonApiException", exceptions_file(api, contract)));
    Ok(files)
}

fn records(api: &Api) -> BTreeMap<&str, &Record> {
    let records = api.types().filter_map(|definition| match definition {
        TypeDefinition::Record(record) => Some((record.name.as_str(), record)),
        _ => None,
    });
    records.collect()
}

/// What docs may name that has this language's case: operations and fields, but not what the API has as a value.
fn names(api: &Api) -> BTreeSet<String> {
    let operations =
        api.operations().map(|operation| format!("{}.{}", operation.group, operation.verb));
    // The one that docs name of those that are made of several operations.
    let mut names: BTreeSet<String> =
        operations.chain(["operations.wait_for".to_owned()]).collect();
    for definition in api.types() {
        if let TypeDefinition::Record(record) = definition {
            names.extend(record.fields.iter().map(|field| field.name.clone()));
        }
    }
    for definition in api.types() {
        if let TypeDefinition::Enumeration(enumeration) = definition {
            for value in &enumeration.values {
                names.remove(&value.wire);
            }
        }
    }
    names
}
