//! Scenarios, as they stand in files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use neonapi_emulator::{Fault, Seed};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The languages that have a driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Language {
    Rust,
    C,
    Python,
    Kotlin,
    Swift,
}

impl Language {
    pub(crate) const ALL: [Language; 5] =
        [Language::Rust, Language::C, Language::Python, Language::Kotlin, Language::Swift];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Language::Rust => "rust",
            Language::C => "c",
            Language::Python => "python",
            Language::Kotlin => "kotlin",
            Language::Swift => "swift",
        }
    }
}

/// What happens, and what has to come of it.
///
/// Texts may hold `$project`, `$endpoint`, `$branch`, `$branch1`, `$branch2` (identifiers of what was seeded),
/// `$tomorrow` (a time stamp), `$tomorrow_text` (as the API writes it), `$key` and `$megabyte`; what is compared also
/// `br-$new` (a branch that the scenario made), `$cursor`, `$id` (of a request) and
/// `$now` (a time that the server made up).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    /// The name of its file.
    #[serde(skip)]
    pub(crate) name: String,
    /// What it shows, in a sentence.
    pub(crate) about: String,
    /// Where it can be played.
    #[serde(default = "everywhere")]
    pub(crate) languages: Vec<Language>,
    #[serde(default)]
    pub(crate) emulator: Server,
    #[serde(default = "one_project")]
    pub(crate) seed: Seed,
    #[serde(default)]
    pub(crate) faults: Vec<Fault>,
    /// Settings of the client, besides those that make it quick.
    #[serde(default)]
    pub(crate) settings: BTreeMap<String, String>,
    /// What making the client gives.
    #[serde(default = "a_client")]
    pub(crate) client: Value,
    #[serde(default)]
    pub(crate) steps: Vec<Step>,
    /// The requests that the server gets; polls are left out, since their number depends on time.
    #[serde(default)]
    pub(crate) requests: Vec<Request>,
    /// How many polls there are.
    #[serde(default)]
    pub(crate) polls: Polls,
    /// The pauses that the engine decides on before it repeats.
    #[serde(default)]
    pub(crate) pauses: Vec<Pause>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Server {
    /// How long operations take.
    pub(crate) operation_duration_ms: u64,
    pub(crate) rate_limit: bool,
    /// Keys that it takes, any when empty; that of the client where nothing is said.
    pub(crate) api_keys: Option<Vec<String>>,
}

/// Polls of operations. Their number depends on time, but no scenario takes more than a few.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Polls {
    pub(crate) at_least: usize,
    pub(crate) at_most: usize,
}

impl Default for Polls {
    fn default() -> Polls {
        Polls { at_least: 0, at_most: 30 }
    }
}

/// One call, and what comes of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) call: String,
    #[serde(default)]
    pub(crate) arguments: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) options: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) cancel: Option<Cancel>,
    /// Whether the log says when it was cancelled, as it does unless the call only waits between two polls.
    #[serde(default = "is_true")]
    pub(crate) in_log: bool,
    /// Made in a forked child first.
    #[serde(default)]
    pub(crate) fork: bool,
    /// What the driver's line has to hold: fields that are not named may be anything.
    pub(crate) expect: Value,
}

/// When the call is cancelled.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Cancel {
    /// Before it is made.
    Before,
    /// When the server has had this many requests of this scenario, polls included.
    AfterRequests(usize),
    /// When the log says that it pauses.
    InPause,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Request {
    /// Method, path with query, and status.
    Line(String),
    /// The same with a body, of which fields that are not named may be anything unless it is meant exactly.
    Full {
        request: String,
        body: Value,
        #[serde(default)]
        exactly: bool,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pause {
    /// What the log says.
    pub(crate) text: String,
    pub(crate) at_least_ms: u64,
    pub(crate) at_most_ms: u64,
}

fn is_true() -> bool {
    true
}

fn everywhere() -> Vec<Language> {
    Language::ALL.to_vec()
}

fn one_project() -> Seed {
    let seed = r#"{"projects": [{"name": "shop", "branches": 2, "endpoints": true}]}"#;
    serde_json::from_str(seed).unwrap_or_default()
}

fn a_client() -> Value {
    serde_json::json!({ "client": true })
}

/// Reads all scenarios of a folder, by name.
pub(crate) fn read(folder: &Path) -> Result<Vec<Scenario>> {
    let mut scenarios = Vec::new();
    for file in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = file?.path();
        if path.extension().is_none_or(|it| it != "json") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let mut scenario: Scenario =
            serde_json::from_str(&text).with_context(|| format!("in {}", path.display()))?;
        scenario.name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        ensure!(!scenario.languages.is_empty(), "{} is played nowhere", scenario.name);
        scenarios.push(scenario);
    }
    ensure!(!scenarios.is_empty(), "there is no scenario in {}", folder.display());
    scenarios.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(scenarios)
}
