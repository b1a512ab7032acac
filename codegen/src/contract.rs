//! Reads `contract.toml` and `ledger.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::ir::{ContractData, ErrorKind, Setting};
use crate::problems::Problems;

const CONTRACT: &str = "contract.toml";
const LEDGER: &str = "ledger.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContractFile {
    settings: Vec<Setting>,
    error_kinds: Vec<KindEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindEntry {
    name: String,
    description: String,
    advice: String,
    #[serde(default)]
    statuses: Vec<u16>,
    python: String,
    python_also: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LedgerFile {
    error_kinds: BTreeMap<String, LedgerEntry>,
}

/// A number that has been given away, once and for all.
#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
enum LedgerEntry {
    Number(u32),
    #[serde(rename_all = "snake_case")]
    Full {
        number: u32,
        #[serde(default)]
        retired: bool,
    },
}

impl LedgerEntry {
    fn number(self) -> u32 {
        match self {
            LedgerEntry::Number(number) | LedgerEntry::Full { number, .. } => number,
        }
    }

    fn is_retired(self) -> bool {
        matches!(self, LedgerEntry::Full { retired: true, .. })
    }
}

/// Reads the contract; `shipped` is the number of each kind in the generated code that is there.
pub(crate) fn read(folder: &Path, shipped: &BTreeMap<String, u32>) -> Result<ContractData> {
    let contract: ContractFile = read_toml(folder, CONTRACT)?;
    let ledger: LedgerFile = read_toml(folder, LEDGER)?;
    let mut problems = Problems::default();
    check_ledger(&ledger, &contract, shipped, &mut problems);
    let mut error_kinds = Vec::new();
    for kind in contract.error_kinds {
        let place = format!("api/{CONTRACT}#/error_kinds/{}", kind.name);
        let Some(entry) = ledger.error_kinds.get(&kind.name) else {
            problems.add(&place, "has no number; append one to api/ledger.toml");
            continue;
        };
        if entry.is_retired() {
            problems.add(&place, "is retired in api/ledger.toml; give the kind a new name");
        }
        error_kinds.push(ErrorKind {
            name: kind.name,
            number: entry.number(),
            description: kind.description,
            advice: kind.advice,
            statuses: kind.statuses,
            python: kind.python,
            python_also: kind.python_also,
        });
    }
    check_settings(&contract.settings, &mut problems);
    problems.finish()?;
    Ok(ContractData { settings: contract.settings, error_kinds })
}

fn read_toml<T: DeserializeOwned>(folder: &Path, name: &str) -> Result<T> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).with_context(|| format!("api/{name}: cannot be read"))?;
    toml::from_str(&text).with_context(|| format!("api/{name}: mend what the text names"))
}

/// The ledger only ever grows: no number twice, none changed, none gone.
fn check_ledger(
    ledger: &LedgerFile,
    contract: &ContractFile,
    shipped: &BTreeMap<String, u32>,
    problems: &mut Problems,
) {
    let mut owners: BTreeMap<u32, &str> = BTreeMap::new();
    for (name, entry) in &ledger.error_kinds {
        let place = format!("api/{LEDGER}#/error_kinds/{name}");
        if let Some(other) = owners.insert(entry.number(), name) {
            problems.add(&place, format!("has the number of {other}; append a number of its own"));
        }
        let in_contract = contract.error_kinds.iter().any(|kind| kind.name == *name);
        if !in_contract && !entry.is_retired() {
            problems.add(&place, "is no kind of contract.toml; mark it as retired");
        }
    }
    for (name, number) in shipped {
        let place = format!("api/{LEDGER}#/error_kinds/{name}");
        match ledger.error_kinds.get(name) {
            Some(entry) if entry.number() == *number => {}
            Some(_) => problems.add(&place, format!("was shipped as {number}; put that back")),
            None => problems
                .add(&place, format!("was shipped as {number}; put it back, retired if need be")),
        }
    }
}

fn check_settings(settings: &[Setting], problems: &mut Problems) {
    for setting in settings {
        let place = format!("api/{CONTRACT}#/settings/{}", setting.name);
        if setting.description.is_empty() {
            problems.add(&place, "has no description; add one");
        }
        if let Err(error) = crate::ir::SettingValue::of(setting) {
            problems.add(&place, error.to_string());
        }
        if settings.iter().filter(|other| other.name == setting.name).count() > 1 {
            problems.add(&place, "is there twice; remove one");
        }
    }
}
