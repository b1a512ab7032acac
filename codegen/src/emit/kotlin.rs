//! The Kotlin package's text: groups, exceptions and the settings of a client.
//!
//! Everything here is names, types and docs: models come from the native library, and what a call does is in the
//! core.

use std::collections::BTreeMap;

use anyhow::Result;

use super::OutputFile;
use super::kotlin_contract::{exceptions_file, settings_file};
use super::kotlin_futures::{client_futures_file, futures_file};
use super::kotlin_groups::{client_file, group_file};
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
    let mut files: Vec<OutputFile> = groups
        .iter()
        .map(|group| file(&format!("groups/{}", group.type_name), group_file(group, &records)))
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
