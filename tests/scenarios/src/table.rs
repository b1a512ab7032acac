//! The table of all languages: what their tests have written down, side by side.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::scenario::Language;

/// The operations of the API, by the vectors that every language plays.
const VECTORS: &str = include_str!("../../vectors/operations.json");

/// What one run has found in one language.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Row {
    Scenarios { passed: usize, failed: usize },
    Load(Load),
}

/// What became of a language under load.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Load {
    pub(crate) calls: u64,
    /// Requests that met a fault.
    pub(crate) faults: u64,
    /// Of memory, threads and descriptors those that grew, and each object that was to be gone and is there.
    pub(crate) leaks: u64,
    /// Changes that were told to be done, and were not.
    pub(crate) lost: u64,
    /// Changes that were done twice.
    pub(crate) duplicates: u64,
    /// What is wrong, in words.
    pub(crate) wrong: Vec<String>,
}

impl Row {
    pub(crate) fn is_good(&self) -> bool {
        match self {
            Row::Scenarios { passed, failed } => *passed > 0 && *failed == 0,
            Row::Load(load) => load.calls > 0 && load.faults > 0 && load.wrong.is_empty(),
        }
    }

    fn file(&self, language: Language) -> String {
        match self {
            Row::Scenarios { .. } => format!("{}.scenarios.json", language.name()),
            Row::Load(_) => format!("{}.load.json", language.name()),
        }
    }
}

/// Writes down what a run has found.
pub(crate) fn write_down(folder: &Path, rows: &[(Language, Row)]) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    for (language, row) in rows {
        let path = folder.join(row.file(*language));
        fs::write(&path, serde_json::to_vec(row)?)
            .with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
}

/// Prints the table; fails where something in it is wrong, and where a part is missing that has to be there.
pub(crate) fn print(folder: &Path, whole: bool) -> Result<ExitCode> {
    let all = operations()?;
    let mut screen = io::stdout().lock();
    writeln!(
        screen,
        "{:<9}{:>12}{:>12}{:>12}{:>18}{:>9}{:>9}{:>12}",
        "language",
        "operations",
        "scenarios",
        "calls",
        "faults survived",
        "leaks",
        "lost",
        "duplicates"
    )?;
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let line = Line::read(folder, language)?;
        wrong.extend(
            line.wrong(&all, whole).into_iter().map(|it| format!("{}: {it}", language.name())),
        );
        writeln!(screen, "{:<9}{}", language.name(), line.text())?;
    }
    for it in &wrong {
        writeln!(screen, "FAILED: {it}")?;
    }
    Ok(if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn operations() -> Result<BTreeSet<String>> {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS)?;
    let operation = |it: &Value| it["operation"].as_str().map(str::to_owned);
    vectors.iter().map(operation).collect::<Option<_>>().context("a vector without an operation")
}

/// All that is known of a language; nothing of what was not run.
struct Line {
    operations: Option<BTreeSet<String>>,
    scenarios: Option<Row>,
    load: Option<Load>,
}

impl Line {
    fn read(folder: &Path, language: Language) -> Result<Line> {
        let name = language.name();
        let operations = text(&folder.join(format!("{name}.operations.txt")))?;
        let operations = operations.map(|text| text.lines().map(str::to_owned).collect());
        let load = match row(&folder.join(format!("{name}.load.json")))? {
            Some(Row::Load(load)) => Some(load),
            _ => None,
        };
        let scenarios = row(&folder.join(format!("{name}.scenarios.json")))?;
        Ok(Line { operations, scenarios, load })
    }

    fn text(&self) -> String {
        let operations = self.operations.as_ref().map(|it| it.len().to_string());
        let scenarios = self.scenarios.as_ref().map(|it| match it {
            Row::Scenarios { passed, failed: 0 } => passed.to_string(),
            Row::Scenarios { passed, failed } => format!("{passed} of {}", passed + failed),
            Row::Load(_) => String::new(),
        });
        let of_load =
            |number: fn(&Load) -> u64| self.load.as_ref().map(|it| number(it).to_string());
        let cell = |it: Option<String>| it.unwrap_or_else(|| "not run".to_owned());
        format!(
            "{:>12}{:>12}{:>12}{:>18}{:>9}{:>9}{:>12}",
            cell(operations),
            cell(scenarios),
            cell(of_load(|it| it.calls)),
            cell(of_load(|it| it.faults)),
            cell(of_load(|it| it.leaks)),
            cell(of_load(|it| it.lost)),
            cell(of_load(|it| it.duplicates)),
        )
    }

    fn wrong(&self, all: &BTreeSet<String>, whole: bool) -> Vec<String> {
        let mut wrong = Vec::new();
        if let Some(operations) = &self.operations {
            let missing: Vec<_> = all.difference(operations).map(String::as_str).collect();
            if !missing.is_empty() {
                wrong.push(format!("operations that did not pass: {}", missing.join(", ")));
            }
        }
        if self.scenarios.as_ref().is_some_and(|it| !it.is_good()) {
            wrong.push("a scenario failed".to_owned());
        }
        wrong.extend(self.load.iter().flat_map(|it| it.wrong.clone()));
        let parts = [
            ("operations", self.operations.is_some()),
            ("scenarios", self.scenarios.is_some()),
            ("load", self.load.is_some()),
        ];
        let absent = parts.into_iter().filter(|(_, is_there)| whole && !is_there);
        wrong.extend(absent.map(|(what, _)| format!("the {what} were not run")));
        wrong
    }
}

fn text(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("reading {}", path.display())),
    }
}

fn row(path: &Path) -> Result<Option<Row>> {
    let Some(text) = text(path)? else { return Ok(None) };
    serde_json::from_str(&text).map(Some).with_context(|| format!("in {}", path.display()))
}
